"""What a tagged PDF says about itself: which parts of a page are heading, figure and text, in reading order; and metadata as XMP.

The structure is a `Document` of sections, one for every bookmark of the first level, each with headings, figures, paragraphs, tables
and lists. A table that goes on is one on every page, each with its titles.
What is in none of them is an artifact (ISO 32000-1, 14.7 and 14.8). Elements are written with their page, so that only their object
numbers stay in memory.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal
from xml.sax.saxutils import escape

Kind = Literal["H1", "P", "Figure", "Link", "Table", "TR", "TH", "TD", "L", "LI", "Lbl", "LBody"]
Scope = Literal["", "Row", "Column"]
"""What a table's heading is of; empty for all that is none."""

ARTIFACT = "/Artifact BMC"
END = "EMC"
Furniture = Literal["Header", "Footer", "Watermark"]
"""What pages carry that is no part of what is read (ISO 32000-1, 14.8.2.2): a head that repeats, the foot, a watermark."""
SCHEME = "http://cv.iptc.org/newscodes/digitalsourcetype/"
"""Of IPTC's vocabulary of digital source types."""
TRAINED, ALGORITHMIC, SYNTHETIC = "trainedAlgorithmicMedia", "algorithmicMedia", "compositeSynthetic"
COMPOSITE = "compositeWithTrainedAlgorithmicMedia"
SOURCES = {"sketch": ALGORITHMIC, "import": ""}
"""The source type of pictures by what made them; all else is a trained model. Nobody knows where a user's own pictures come from."""


@dataclass(slots=True)
class Element:
    """A heading, figure, paragraph, table or list of the page being drawn, or a part of one."""

    kind: Kind
    alt: str = ""
    """What a figure shows, for those who can't see it."""
    section: int = 0
    """Which section it belongs to, from 0."""
    parts: list[int | Element] = field(default_factory=list["int | Element"])
    """The numbers of its parts on the page, and the links and other elements between them."""
    number: int = 0
    """Its object's."""
    annotation: int = 0
    """The object of a link's annotation."""
    scope: Scope = ""


@dataclass
class _Section:
    title: str
    elements: array[int] = field(default_factory=lambda: array("L"))
    """Object numbers."""


@dataclass
class Structure:
    """The tree, as far as it has grown."""

    reserve: Callable[[], int]
    """Gives a new object's number."""
    put: Callable[[Iterable[tuple[int, str]]], None]
    """Writes objects, each given by its number and the text between `obj` and `endobj`."""
    root: int = 0
    sections: list[_Section] = field(default_factory=list[_Section])
    owners: array[int] = field(default_factory=lambda: array("L"))
    """Object numbers of what lies behind the marks of pages, and behind annotations, in the order of their keys."""
    _open: Element | None = None
    _elements: list[Element] = field(default_factory=list[Element])
    _marks: int = 0
    _numbers: list[int] = field(default_factory=list[int])
    """Object numbers of the sections."""

    def section(self, title: str) -> None:
        """Begins a section."""
        self.sections.append(_Section(title))
        self._numbers.append(self.reserve())

    def element(self, kind: Kind, alt: str = "", inside: Element | None = None, scope: Scope = "") -> Element:
        """Adds an element to the section, or to another element of the page."""
        made = Element(kind, alt, len(self.sections) - 1, scope=scope)
        if inside is None:
            self._elements.append(made)
        else:
            inside.parts.append(made)
        return made

    def enter(self, element: Element) -> str:
        """The operators that begin a part of an element, which ends with `leave`."""
        self._open = element
        return f"{END} {self._begun(element)}"

    def leave(self) -> str:
        """The operators that end a part of an element; an artifact begins."""
        self._open = None
        return f"{END} {ARTIFACT}"

    def enter_furniture(self, kind: Furniture) -> str:
        """The operators that begin a page's furniture, which ends with `leave`; an element never holds it."""
        return f"{END} /Artifact << /Type /Pagination /Subtype /{kind} >> BDC"

    def enter_link(self, annotation: int) -> tuple[str, int]:
        """The operators that begin a link within what is open, and the key of its annotation's owner. `leave_link` ends it."""
        made = Element("Link", number=self.reserve(), annotation=annotation, section=len(self.sections) - 1)
        if self._open is None:
            self._elements.append(made)
        else:
            self._open.parts.append(made)
        self.owners.append(made.number)
        return f"{END} {self._begun(made)}", len(self.owners) - 1

    def leave_link(self) -> str:
        """The operators that end a link; what was open before goes on."""
        return f"{END} {self._begun(self._open) if self._open else ARTIFACT}"

    def _begun(self, element: Element) -> str:
        element.parts.append(self._marks)
        self._marks += 1
        return f"/{element.kind} << /MCID {self._marks - 1} >> BDC"

    def end_page(self, page: int) -> int:
        """Writes the page's elements; gives back the page's key. `page` is its object number."""
        behind, objects = [0] * self._marks, list[tuple[int, str]]()
        for element in self._elements:
            if element.parts:
                self._add(element, self._numbers[element.section], page, behind, objects)
                self.sections[element.section].elements.append(element.number)
        number = self.reserve()
        self.put([*objects, (number, f"[{' '.join(f'{owner} 0 R' for owner in behind)}]")])
        self.owners.append(number)
        self._elements, self._marks = [], 0
        return len(self.owners) - 1

    def _add(self, element: Element, parent: int, page: int, behind: list[int], objects: list[tuple[int, str]]) -> None:
        """Adds an element, with all elements in it, to the objects; says in `behind` which marks are its."""
        element.number = element.number or self.reserve()
        kids: list[str] = []
        for part in element.parts:
            if isinstance(part, int):
                behind[part] = element.number
                kids.append(str(part))
            else:
                self._add(part, element.number, page, behind, objects)
                kids.append(f"{part.number} 0 R")
        if element.annotation:
            kids.append(f"<< /Type /OBJR /Obj {element.annotation} 0 R >>")
        alt = f" /Alt {literal(element.alt)}" if element.alt else ""
        scope = f" /A << /O /Table /Scope /{element.scope} >>" if element.scope else ""
        entry = f"<< /Type /StructElem /S /{element.kind} /P {parent} 0 R /Pg {page} 0 R /K [{' '.join(kids)}]{alt}{scope} >>"
        objects.append((element.number, entry))

    def close(self) -> None:
        """Writes sections, document and root."""
        document, numbers, objects = self.reserve(), self._numbers, list[tuple[int, str]]()
        for number, section in zip(numbers, self.sections, strict=True):
            kids = " ".join(f"{each} 0 R" for each in section.elements)
            objects.append((number, f"<< /Type /StructElem /S /Sect /P {document} 0 R /T {literal(section.title)} /K [{kids}] >>"))
        kids = " ".join(f"{each} 0 R" for each in numbers)
        objects.append((document, f"<< /Type /StructElem /S /Document /P {self.root} 0 R /K [{kids}] >>"))
        keys = " ".join(f"{key} {number} 0 R" for key, number in enumerate(self.owners))
        tree = f"/ParentTree << /Nums [{keys}] >> /ParentTreeNextKey {len(self.owners)}"
        self.put([*objects, (self.root, f"<< /Type /StructTreeRoot /K {document} 0 R {tree} >>")])


def literal(text: str) -> str:
    """A text as PDF writes it: UTF-16 in hexadecimal digits."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


# metadata -----------------------------------------------------------------------------------------------------------------------------


def source_type(painted_by: Mapping[str, str]) -> str:
    """IPTC's digital source type of a board's pictures together; empty where nobody knows.

    Args:
        painted_by: for each picture by what it was made (`sketch`, `import`, or a model).
    """
    kinds = {SOURCES.get(name, TRAINED) for name in painted_by.values()}
    if len(kinds) < 2:
        return next((kind and SCHEME + kind for kind in kinds), "")
    return SCHEME + (COMPOSITE if TRAINED in kinds else SYNTHETIC)


def xmp(facts: Mapping[str, str], language: str, source: str) -> bytes:
    """The document's properties as XMP (ISO 16684-1), without dates.

    Args:
        facts: the properties as PDF names them.
        language: of the text.
        source: the digital source type of the pictures.
    """

    def said(name: str) -> str:
        return escape("".join(letter for letter in facts.get(name, "") if letter.isprintable()))

    words = f'<rdf:Alt><rdf:li xml:lang="x-default">{said("Title")}</rdf:li></rdf:Alt>'
    about = f'<rdf:Alt><rdf:li xml:lang="x-default">{said("Subject")}</rdf:li></rdf:Alt>'
    creator = f"<dc:creator><rdf:Seq><rdf:li>{said('Author')}</rdf:li></rdf:Seq></dc:creator>" if said("Author") else ""
    made = f"<Iptc4xmpExt:DigitalSourceType>{escape(source)}</Iptc4xmpExt:DigitalSourceType>" if source else ""
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
<dc:format>application/pdf</dc:format><dc:title>{words}</dc:title><dc:description>{about}</dc:description>{creator}
<dc:language><rdf:Bag><rdf:li>{escape(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{said("Creator")}</xmp:CreatorTool><pdf:Producer>{said("Producer")}</pdf:Producer>{made}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>""".encode()


def srgb() -> bytes:
    """An sRGB profile, the same bytes whenever and wherever it is made."""
    from PIL import ImageCms

    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))  # pyright: ignore[reportUnknownArgumentType]
    profile = bytearray(made.tobytes())
    profile[24:36] = bytes((7, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
    profile[40:44] = bytes(4)
    return bytes(profile)
