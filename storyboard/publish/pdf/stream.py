"""A reportlab canvas that writes while it draws: memory does not grow with the number of pages or pictures.

reportlab keeps every object of a document and joins them when it saves: three times the size of the file in memory. Here a page goes to
the file when it is finished and a picture when it is placed; only names and offsets stay. Streams are never put into ASCII85.
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false, reportMissingParameterType=false, reportPrivateUsage=false
# ruff: noqa: N802, N815
# reportlab has no type hints, and names of its own.

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Sequence
from hashlib import md5
from itertools import pairwise
from typing import Any, BinaryIO

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from storyboard.publish.pdf import embedding, shaping
from storyboard.publish.pdf.fonts import Face, at_home, font
from storyboard.publish.pdf.glyphs import Piece
from storyboard.publish.pdf.pictures import Picture, copy
from storyboard.publish.pdf.structure import Structure, literal, srgb, xmp
from storyboard.publish.pdf.typefaces import wish

TOTAL = "pages"
"""Name of the little form that holds the number of pages; known only at the end."""
LEVEL = 2
"""How hard pages are packed: harder takes twice the time for a twentieth of their bytes, which pictures outweigh by far."""


_END_OF_STREAM = b"endstream\nendobj\n"


class _Facts(pdfdoc.PDFObject):  # type: ignore[misc]
    """The document's information dictionary, without dates: the same board gives the same bytes."""

    __RefOnly__ = 1
    invariant = 1

    def __init__(self, facts: dict[str, str]) -> None:
        self.facts = facts

    def format(self, document: Any) -> bytes:
        entries = {name: pdfdoc.PDFString(text) for name, text in self.facts.items() if text}
        return bytes(pdfdoc.PDFDictionary(entries).format(document))


def _ends(rows: Sequence[int], numbers: Sequence[int]) -> str:
    return f"/First {numbers[rows[0]]} 0 R /Last {numbers[rows[-1]]} 0 R"


class _Document(pdfdoc.PDFDocument):  # type: ignore[misc]
    """Writes each object as soon as nothing can change it."""

    Catalog: Any
    Pages: Any
    Outlines: Any
    info: Any
    idToObject: dict[str, Any]
    idToOffset: dict[str, int]
    numberToId: dict[int, str]
    pageCounter: int
    idToObjectNumberAndVersion: dict[str, tuple[int, int]]
    objectcounter: int
    delayedFonts: list[Any]

    def begin(self, file: BinaryIO, pagesize: tuple[float, float], facts: dict[str, str], metadata: bytes) -> None:
        self.file, self.offset = file, 0
        self.box = f"/MediaBox [0 0 {pagesize[0]:g} {pagesize[1]:g}]"
        self.seen = md5(usedforsecurity=False)
        self.info = _Facts(facts)
        self.fonts = embedding.Fonts()
        self.marks: list[tuple[str, int, str, float]] = []
        self.places: dict[str, tuple[str, float]] = {}
        self.put(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
        for item in (self.Catalog, self.info, self.Pages):
            self.Reference(item)
        self.reserve(self.getXObjectName(TOTAL))
        self.structure = Structure(self.reserve, self.put_objects)
        self.structure.root = self._tell(metadata)

    def _tell(self, metadata: bytes) -> int:
        """What the catalog says about the document; gives back the number of the root of its structure."""
        root, about, profile = (self.reserve() for _ in range(3))
        self.put_stream(about, "/Type /Metadata /Subtype /XML", metadata)
        self.put_stream(profile, "/N 3", srgb())
        catalog = self.Catalog
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        catalog.StructTreeRoot = self.reference(root)
        catalog.Metadata = self.reference(about)
        names = {"Type": "OutputIntent", "S": "GTS_PDFA1"}
        intent = {name: pdfdoc.PDFName(value) for name, value in names.items()}
        condition = pdfdoc.PDFString("sRGB IEC61966-2.1")
        intent |= {"OutputConditionIdentifier": condition, "Info": condition, "DestOutputProfile": self.reference(profile)}
        catalog.OutputIntents = pdfdoc.PDFArray([pdfdoc.PDFDictionary(intent)])
        return root

    def reserve(self, name: str = "") -> int:
        """The number of a new object that `put_objects` or `put_stream` will write; it may have a name."""
        self.objectcounter = number = self.objectcounter + 1
        name = name or f"T{number}"
        self.numberToId[number], self.idToObject[name] = name, None
        self.idToObjectNumberAndVersion[name] = (number, 0)
        return number

    def reference(self, number: int) -> Any:
        """What stands for a reserved object in reportlab's own."""
        return pdfdoc.PDFObjectReference(self.numberToId[number])

    def put_objects(self, objects: Iterable[tuple[int, str]]) -> None:
        """Writes reserved objects, each given by its number and what stands between `obj` and `endobj`."""
        parts, at = list[str](), self.offset
        for number, text in objects:
            self.idToOffset[self.numberToId[number]] = at
            parts.append(f"{number} 0 obj\n{text}\nendobj\n")
            at += len(parts[-1])
        self.put("".join(parts).encode("ascii"))

    def put_stream(self, number: int, entries: str, data: bytes) -> None:
        """Writes a reserved object with its data."""
        self.idToOffset[self.numberToId[number]] = self.offset
        self.put(f"{number} 0 obj\n<< {entries} /Length {len(data)} >>\nstream\n".encode("ascii"))
        self.put(data + b"\nendstream\nendobj\n")

    def put(self, data: bytes) -> None:
        self.file.write(data)
        self.offset += len(data)
        self.seen.update(data)

    def emit(self, name: str) -> None:
        """Writes one object and forgets it."""
        self.idToOffset[name] = self.offset
        data = pdfdoc.PDFIndirectObject(name, self.idToObject[name]).format(self)
        if data.endswith(_END_OF_STREAM) and data[-len(_END_OF_STREAM) - 1 : -len(_END_OF_STREAM)] not in b"\r\n":
            data = data[: -len(_END_OF_STREAM)] + b"\n" + _END_OF_STREAM
        self.put(data)
        self.idToObject[name] = None

    def emit_from(self, first: int) -> None:
        """Writes all unwritten objects with numbers from `first` on; writing one may add more."""
        number = first
        while number in self.numberToId:
            if (name := self.numberToId[number]) not in self.idToOffset:
                self.emit(name)
            number += 1

    def write_page(self, operators: Sequence[str], shown: Iterable[str], states: Iterable[str], links: Sequence[int]) -> None:
        """Writes a page: its operators, the pictures and states they name, and the numbers of its links."""
        name, contents = self.thisPageName(), self.reserve()
        self.put_stream(contents, "/Filter /FlateDecode", zlib.compress("\n".join(operators).encode("latin-1"), LEVEL))
        number = self.reserve(name)
        used = {"XObject": map(self.getXObjectName, shown), "ExtGState": states}
        resources = "".join(f"/{kind} << {self._named(names)}>> " for kind, names in used.items())
        annotations = "".join(f"{link} 0 R " for link in links)
        entries = (
            f"/Type /Page /Parent {self.number(self.Pages.__InternalName__)} 0 R {self.box} /Contents {contents} 0 R "
            f"/Resources << /Font {self.number(pdfdoc.BasicFonts)} 0 R {resources}>> "
            f"/StructParents {self.structure.end_page(number)} /Tabs /S"
        )
        self.put_objects([(number, f"<< {entries} /Annots [{annotations}] >>" if links else f"<< {entries} >>")])
        self.Pages.addPage(pdfdoc.PDFObjectReference(name))
        self.pageCounter += 1

    def number(self, name: str) -> int:
        """The number of an object the document knows by a name."""
        return self.idToObjectNumberAndVersion[name][0]

    def _named(self, names: Iterable[str]) -> str:
        return "".join(f"/{name} {self.number(name)} 0 R " for name in dict.fromkeys(names))

    def veil(self, fill: float, edge: float) -> str:
        """The name of a state in which paint lets through what is under it; 1 covers."""
        name = f"Veil{fill:g}-{edge:g}"
        if name not in self.idToObject:
            self.put_objects([(self.reserve(name), f"<< /Type /ExtGState /ca {fill:g} /CA {edge:g} >>")])
        return name

    def add_picture(self, name: str, picture: Picture) -> None:
        """Copies a picture into the file."""
        internal = self.getXObjectName(name)
        self.idToOffset[internal], number = self.offset, self.reserve(internal)
        size = f"/Width {picture.width} /Height {picture.height} /BitsPerComponent {picture.bits} /ColorSpace {picture.colours}"
        self.put(
            f"{number} 0 obj\n<< /Type /XObject /Subtype /Image {size} {picture.filters} /Length {picture.length} >>\nstream\n".encode()
        )
        copy(picture, self.file)
        self.offset += picture.length
        self.put(b"\nendstream\nendobj\n")

    def finish(self, total: bytes) -> None:
        """Writes what had to wait: fonts, bookmarks, page tree, the number of pages, and the table of offsets."""
        self.structure.close()
        for late in self.delayedFonts:
            late.addObjects(self)
        written = embedding.write(self.fonts, self.reserve, self.put_objects, self.put_stream)
        self.idToObject[pdfdoc.BasicFonts].dict.update({name: self.reference(number) for name, number in written.items()})
        self._outline()
        self.idToObject[self.getXObjectName(TOTAL)] = self._total(total)
        self.emit_from(1)
        self._close()

    def leads(self, address: str) -> str:
        """The entry of a link that says where it leads; empty for a place there is not."""
        if not address.startswith("#"):
            return f"/A << /S /URI /URI <{address.encode('utf-8').hex()}> >>"
        page, top = self.places.get(address[1:], ("", 0.0))
        return f"/Dest {self._at(page, top)}" if page else ""

    def _at(self, page: str, top: float) -> str:
        return f"[{self.number(page)} 0 R /XYZ 0 {top:g} 0]"

    def mark(self, title: str, level: int, top: float) -> None:
        """A bookmark that leads to a height of the page being drawn. Level 0 begins a group, level 1 stands in it."""
        self.marks.append((title, level, self.thisPageName(), top))

    def _outline(self) -> None:
        """Writes the tree of bookmarks, groups closed (ISO 32000-1, 12.3.3)."""
        root = self.reserve()
        numbers = [self.reserve() for _ in self.marks]
        heads = [index for index, (_, level, _, _) in enumerate(self.marks) if level == 0]
        groups = {head: range(head + 1, end) for head, end in pairwise([*heads, len(self.marks)])}
        objects = [(root, f"<< /Type /Outlines {_ends(heads, numbers)} /Count {len(heads)} >>")]
        for rows, parent in [(heads, root), *((list(rows), numbers[head]) for head, rows in groups.items())]:
            for place, index in enumerate(rows):
                beside = f"/Prev {numbers[rows[place - 1]]} 0 R " if place else ""
                beside += f"/Next {numbers[rows[place + 1]]} 0 R " if place + 1 < len(rows) else ""
                kids = groups.get(index, range(0))
                inner = f"{_ends(kids, numbers)} /Count -{len(kids)} " if kids else ""
                title, _, page, top = self.marks[index]
                to = self._at(page, top)
                objects.append((numbers[index], f"<< /Title {literal(title)} /Parent {parent} 0 R {beside}{inner}/Dest {to} >>"))
        self.put_objects(objects)
        self.Catalog.Outlines = self.reference(root)

    def _total(self, code: bytes) -> Any:
        entries = {
            "Type": pdfdoc.PDFName("XObject"),
            "Subtype": pdfdoc.PDFName("Form"),
            "BBox": pdfdoc.PDFArray([-2, -8, 60, 20]),
            "Resources": pdfdoc.PDFDictionary({"Font": pdfdoc.PDFObjectReference(pdfdoc.BasicFonts)}),
        }
        return pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), code, filters=[])

    def _close(self) -> None:
        places = [self.idToOffset[self.numberToId[number]] for number in range(1, self.objectcounter + 1)]
        start, entries = self.offset, "".join(f"{place:010d} 00000 n \n" for place in places)
        self.put(f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{entries}".encode("ascii"))
        mark = self.seen.hexdigest()
        root, info = (self.number(item.__InternalName__) for item in (self.Catalog, self.info))
        trailer = f"<< /Size {len(places) + 1} /Root {root} 0 R /Info {info} 0 R /ID [<{mark}> <{mark}>] >>"
        self.put(f"trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n".encode())


class StreamCanvas(Canvas):  # type: ignore[misc]
    """Pages of one size, written to `file` as they are finished. Sizes are in points, y upwards as in all PDF."""

    _doc: Any
    _code: list[str]
    _formsinuse: list[str]
    _annotationrefs: list[int]
    _startPage: Callable[[], None]

    def __init__(self, file: BinaryIO, pagesize: tuple[float, float], facts: dict[str, str], lang: str, source: str) -> None:
        super().__init__("storyboard.pdf", pagesize=pagesize, invariant=1)
        self._doc = _Document(compression=1, invariant=1, lang=lang)
        self._states: list[str] = []
        self._doc.begin(file, pagesize, facts, xmp(facts, lang, source))
        self._places = 0
        self._chosen: dict[tuple[Face, float], str] = {}
        self.setViewerPreference("DisplayDocTitle", "true")
        self.showOutline()

    @property
    def structure(self) -> Structure:
        """The document's tree of headings, figures and paragraphs."""
        found: Structure = self._doc.structure
        return found

    def bookmark(self, title: str, level: int, top: float) -> None:
        """An entry of the outline that leads to a height of this page; level 0 or 1."""
        self._doc.mark(title, level, round(top, 2))

    def place(self, key: str, top: float) -> None:
        """Names a height of this page, for links on later ones: their addresses are `#` and the name."""
        self._doc.places[key] = (self._doc.thisPageName(), round(top, 2))

    def linked(self, shown: str, address: str, words: str, place: tuple[float, float, float, float]) -> str:
        """Operators that show something, as a link to an address of the web or to a place; a reader is told the words. A link to a
        place there is not is none."""
        leads = self._doc.leads(address)
        if not leads:
            return shown
        number = self._doc.reserve()
        begin, key = self.structure.enter_link(number)
        where = " ".join(f"{each:.2f}" for each in place)
        action = f"{leads} /Contents {literal(words)}"
        entry = f"<< /Type /Annot /Subtype /Link /Rect [{where}] /Border [0 0 0] /F 4 {action} /StructParent {key} >>"
        self._doc.put_objects([(number, entry)])
        self._annotationrefs.append(number)
        return f"{begin} {shown} {self.structure.leave_link()}"

    def code(self, operators: str) -> None:
        """Adds drawing operators to the page."""
        self._code.append(operators)

    def veil(self, fill: float, edge: float) -> None:
        """What is painted from here on, until `Q`, lets through so much of what is under it: areas and edges, 1 covers."""
        self._states.append(self._doc.veil(fill, edge))
        self.code(f"/{self._states[-1]} gs")

    def showPage(self) -> None:
        """Writes the page, and begins the next."""
        self._doc.write_page(self._code, self._formsinuse, self._states, self._annotationrefs)
        self._states = []
        self._startPage()

    def show_text(self, face: Face, size: float, x: float, y: float, text: str, *, rtl: bool | None = None) -> str:
        """The operators that show printable text with its baseline at a point. `rtl` says which way all of it runs, None that it speaks
        for itself.

        ASCII keeps its codes in reportlab's first subset of a font and needs no splitting."""
        if text.isascii() and not rtl:
            chosen = self._chosen.get((face, size)) or self._choose(face, size)
            return f"{chosen} {x:.2f} {y:.2f} Td <{text.encode().hex()}> Tj ET"
        if not rtl and at_home(face, text) >= 0:
            return self._show_home(face, size, x, y, text)
        return self._show_world(shaping.pieces(face, text, wish(), rtl), face, size, (x, y))

    def _choose(self, face: Face, size: float) -> str:
        """The operators that begin ASCII text."""
        return self._chosen.setdefault((face, size), f"BT {font(face).getSubsetInternalName(0, self._doc)} {size:g} Tf")

    def _show_home(self, face: Face, size: float, x: float, y: float, text: str) -> str:
        """Text the pages' own family has."""
        parts = [
            f"{font(face).getSubsetInternalName(subset, self._doc)} {size:g} Tf <{data.hex()}> Tj"
            for subset, data in font(face).splitString(text, self._doc)
        ]
        return f"BT {x:.2f} {y:.2f} Td {' '.join(parts)} ET"

    def _show_world(self, pieces: Iterable[Piece], face: Face, size: float, at: tuple[float, float]) -> str:
        """Text that takes other typefaces."""
        (x, y), shaped, shown = at, wish().shaping, list[str]()
        for piece in pieces:
            if piece.cut:
                shown.append(self._doc.fonts.show(piece, piece.cut, size, (x, y), shaping=shaped))
            else:
                shown.append(self._show_home(face, size, x, y, piece.text))
            x += piece.width * size / 1000
        return " ".join(shown)

    def place_picture(self, picture: Picture, x: float, y: float, width: float, height: float) -> None:
        """Copies the picture into the file and shows it in that rectangle."""
        self._places += 1
        name = f"P{self._places}"
        self._doc.add_picture(name, picture)
        self._show(name, f"{width:.3f} 0 0 {height:.3f} {x:.3f} {y:.3f}")

    def place_total(self, x: float, y: float) -> None:
        """Shows the number of pages, once it is known, with its baseline at a point."""
        self._show(TOTAL, f"1 0 0 1 {x:.2f} {y:.2f}")

    def _show(self, name: str, matrix: str) -> None:
        self._formsinuse.append(name)
        self.code(f"q {matrix} cm /{self._doc.getXObjectName(name)} Do Q")

    def close(self, total: str) -> None:
        """Ends the file; `total` are the operators that show the number of pages at (0, 0)."""
        self._doc.finish(total.encode())
