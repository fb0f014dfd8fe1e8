"""A Screenplay as Final Draft's XML, version 5. `fdx.read` gives back equal elements.

Where Final Draft has no place for something, the nearest that keeps the words is taken: a centred line is centred action, a
section an outline heading, a synopsis that does not follow its heading or has emphasis an outline body. Notes stand apart from
the script, with the range of the paragraph they follow, as version 5 keeps them; those inside a dual dialogue stand in their
paragraph. Characters that XML forbids are left out, and so is a page break before everything else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import SubElement, indent, tostring

from storyboard.model.patterns import regex
from storyboard.model.screenplay import Element, Emphasis, Kind, Screenplay
from storyboard.script.fdx import LEVELS, SPACE, length
from storyboard.script.headings import numbered
from storyboard.script.paragraphs import LABELS, STYLES, capitals

TYPES = {
    Kind.SCENE_HEADING: "Scene Heading",
    Kind.ACTION: "Action",
    Kind.CHARACTER: "Character",
    Kind.PARENTHETICAL: "Parenthetical",
    Kind.DIALOGUE: "Dialogue",
    Kind.TRANSITION: "Transition",
    Kind.SHOT: "Shot",
    Kind.LYRIC: "Lyrics",
    Kind.CENTERED: "Action",
    Kind.SECTION: "Outline 1",
    Kind.SYNOPSIS: "Outline Body",
    Kind.GENERAL: "General",
    Kind.PAGE_BREAK: "General",
    Kind.NOTE: "General",
}
"""Types of paragraphs by kinds; the last two are of paragraphs without words."""

SOFT_RETURN = "\u2028"
"""A line end inside a paragraph."""

TITLE_LINES = 16
"""Empty lines above the title."""

FOOT_LINES = 20
"""Empty lines between the author and what stands at the foot of the title page."""

_CENTRED = ("title", "credit", "author", "authors", "source")
"""Keys of the title page in the middle, in their order; all others follow at its foot."""

_FORBIDDEN = regex("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class _Margins(NamedTuple):
    """How Final Draft sets one type: inches from the left edge of the paper, points before it, the type after it."""

    left: str
    right: str
    before: str
    following: str
    paginated: str
    align: str = "Left"


_SETTINGS = {
    "General": _Margins("1.50", "7.50", "0", "General", "General"),
    "Scene Heading": _Margins("1.50", "7.50", "24", "Action", "Scene Heading"),
    "Action": _Margins("1.50", "7.50", "12", "Action", "Action"),
    "Character": _Margins("3.50", "7.25", "12", "Dialogue", "Character"),
    "Parenthetical": _Margins("3.00", "5.50", "0", "Dialogue", "Parenthetical"),
    "Dialogue": _Margins("2.50", "6.00", "0", "Action", "Dialogue"),
    "Transition": _Margins("5.50", "7.10", "12", "Scene Heading", "Transition", "Right"),
    "Shot": _Margins("1.50", "7.50", "12", "Action", "Scene Heading"),
    "Lyrics": _Margins("2.50", "6.00", "0", "Lyrics", "Dialogue"),
    **{outline: _Margins("1.50", "7.50", "12", "Action", "General") for outline in LEVELS},
    "Outline Body": _Margins("1.50", "7.50", "0", "Action", "General"),
}
"""The types a script of ours has, set as printed screenplays are."""

_UPPER = (Kind.SCENE_HEADING, Kind.CHARACTER, Kind.TRANSITION, Kind.SHOT)
"""Kinds Final Draft shows in capitals, as long as the script has them in capitals throughout."""


class _Block(NamedTuple):
    """One paragraph of the script, or one dual dialogue, with the elements that make it."""

    elements: tuple[Element, ...]
    dual: bool = False


def written(screenplay: Screenplay) -> bytes:
    """The screenplay as an .fdx file in UTF-8."""
    root = Node("FinalDraft", DocumentType="Script", Template="No", Version="5")
    content = SubElement(root, "Content")
    notes: list[tuple[int, int, str]] = []
    offset = 0
    for block in _blocks(screenplay.elements):
        paragraph = _paragraph(block)
        content.append(paragraph)
        size = length(paragraph)
        notes += ((offset, offset + size, note) for note in _notes(block))
        offset += size + 1
    root.extend(_settings(screenplay.elements))
    _title_page(SubElement(root, "TitlePage"), screenplay.title_page)
    _script_notes(SubElement(root, "ScriptNotes"), notes)
    indent(root)
    return b'<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\n' + tostring(root, encoding="unicode").encode("utf-8") + b"\n"


def _blocks(elements: Sequence[Element]) -> Iterator[_Block]:
    """Elements by paragraphs: notes and a heading's synopsis with what they follow, a page break with what it precedes."""
    block: list[Element] = []
    for element in elements:
        if block and not _joins(block, element):
            yield _block(block)
            block = []
        block.append(element)
    if block:
        yield _block(block)


def _block(elements: Sequence[Element]) -> _Block:
    return _Block(tuple(elements), any(element.dual for element in elements))


def _joins(block: Sequence[Element], element: Element) -> bool:
    """Whether an element belongs to the paragraph or dual dialogue before it."""
    last = next((item for item in reversed(block) if item.kind is not Kind.NOTE), block[0])
    if element.dual:
        return bool(last.dual) and not (element.dual == "left" and (last.dual == "right" or _begins_left(block, element)))
    if element.kind is Kind.NOTE or (block[-1].kind is Kind.PAGE_BREAK and element.kind is not Kind.PAGE_BREAK):
        return True
    plain = not element.emphasis and not element.revised
    return element.kind is Kind.SYNOPSIS and plain and block[-1].kind is Kind.SCENE_HEADING


def _begins_left(block: Sequence[Element], element: Element) -> bool:
    """Whether a cue on the left side is the second one there, and so the first of another dual dialogue."""
    return element.kind is Kind.CHARACTER and any(item.kind is Kind.CHARACTER for item in block)


def _paragraph(block: _Block) -> Node:
    """A paragraph of the script with all that belongs to it."""
    if block.dual:
        return _dual(block)
    first = next((item for item in block.elements if item.kind not in {Kind.NOTE, Kind.PAGE_BREAK}), block.elements[0])
    node = _node(first)
    if block.elements[0].kind is Kind.PAGE_BREAK:
        node.set("StartsNewPage", "Yes")
    summaries = [item for item in block.elements if item.kind is Kind.SYNOPSIS and item is not first]
    for item in summaries:
        properties = Node("SceneProperties", Title="")
        _lines(SubElement(properties, "Summary"), item.text)
        node.insert(0, properties)
    return node


def _dual(block: _Block) -> Node:
    outer = Node("Paragraph", Type="General")
    inner = SubElement(outer, "DualDialogue")
    if block.elements[0].dual == "right":
        SubElement(inner, "Paragraph", Type="Character")  # the left side is empty
    for element in block.elements:
        if element.kind is Kind.NOTE:
            _lines(SubElement(inner[-1], "ScriptNote"), element.text)
        else:
            inner.append(_node(element))
    return outer


def _notes(block: _Block) -> Iterator[str]:
    """Notes of a paragraph that stand apart from the script; those of a dual dialogue are in it."""
    return iter(()) if block.dual else (item.text for item in block.elements if item.kind is Kind.NOTE)


def _node(element: Element) -> Node:
    """An element without what follows it."""
    attributes = {"Type": _type(element)}
    if element.kind is Kind.CENTERED:
        attributes["Alignment"] = "Center"
    if element.number or (element.kind is Kind.SCENE_HEADING and numbered(element.text)[0]):
        attributes["Number"] = _clean(element.number)
    node = Node("Paragraph", attributes)
    if element.kind not in {Kind.PAGE_BREAK, Kind.NOTE}:
        _texts(node, element.text, element.emphasis, element.revised)
    return node


def _type(element: Element) -> str:
    """The type of its paragraph; a section's by its level, which is cut to those Final Draft has."""
    return f"Outline {min(max(element.level, 1), len(LEVELS))}" if element.kind is Kind.SECTION else TYPES[element.kind]


def _texts(node: Node, text: str, emphasis: Sequence[Emphasis] = (), revised: str = "") -> None:
    """The text of a paragraph in runs of one look each."""
    edges = text != text.strip()
    start = 0
    for look, letters in groupby(_looks(text, emphasis)):
        end = start + sum(1 for _ in letters)
        styles = [style.capitalize() for place, style in enumerate(STYLES) if look & 1 << place]
        run = SubElement(node, "Text")
        run.attrib |= {"Style": "+".join(styles)} if styles else {}
        run.attrib |= {"RevisionID": revised} if revised.isdecimal() else {}
        run.attrib |= {SPACE: "preserve"} if edges else {}
        run.text = _clean(text[start:end]).replace("\n", SOFT_RETURN)
        start = end
    if not text:
        SubElement(node, "Text")


def _looks(text: str, emphasis: Sequence[Emphasis]) -> bytearray:
    """A number for each letter that says which of `STYLES` it has."""
    looks = bytearray(len(text))
    for span in emphasis:
        for place in range(span.start, min(span.end, len(text))):
            looks[place] |= 1 << STYLES.index(span.style)
    return looks


def _lines(node: Node, text: str) -> None:
    for line in text.split("\n"):
        _texts(SubElement(node, "Paragraph"), line)


def _clean(text: str) -> str:
    """Text with the characters XML has room for."""
    return _FORBIDDEN.sub("", text)


def _settings(elements: Sequence[Element]) -> Iterator[Node]:
    """How every type is set; in capitals where no word of the script says otherwise."""
    mixed = {TYPES[element.kind] for element in elements if element.kind in _UPPER and element.text != capitals(element.text)}
    upper = {TYPES[kind] for kind in _UPPER} - mixed
    for name, margins in _SETTINGS.items():
        node = Node("ElementSettings", Type=name)
        SubElement(node, "FontSpec", Font="Courier Final Draft", Size="12", RevisionID="0", Style="AllCaps" if name in upper else "")
        SubElement(
            node, "ParagraphSpec", Alignment=margins.align, FirstIndent="0.00", Leading="Regular", LeftIndent=margins.left,
            RightIndent=margins.right, SpaceBefore=margins.before, Spacing="1", StartsNewPage="No",
        )  # fmt: skip
        SubElement(node, "Behavior", PaginateAs=margins.paginated, ReturnKey=margins.following)
        yield node


def _title_page(node: Node, page: dict[str, str]) -> None:
    """The title page as it is printed: title, credit and author in the middle, everything else at the foot.

    What its place does not tell, as the episode, stands there with its name.
    """
    content = SubElement(node, "Content")
    centred = [(key, page[key]) for key in _CENTRED if page.get(key)]
    others = [(key, text) for key, text in page.items() if key not in _CENTRED and text]
    _empty(content, TITLE_LINES if page else 0)
    for key, text in centred:
        _title_line(content, text, "Center")
        _empty(content, 3 if key == "title" else int(not (key == "author" and page.get("authors"))))
    _empty(content, FOOT_LINES if others else 0)
    for key, text in others:
        _title_line(content, f"{key.capitalize()}: {text}" if key in LABELS else text, "Left")


def _title_line(content: Node, text: str, align: str) -> None:
    _texts(SubElement(content, "Paragraph", Alignment=align, Type="General"), text)


def _empty(content: Node, lines: int) -> None:
    for _ in range(lines):
        SubElement(SubElement(content, "Paragraph", Alignment="Left", Type="General"), "Text")


def _script_notes(node: Node, notes: Sequence[tuple[int, int, str]]) -> None:
    for number, (start, end, text) in enumerate(notes, 1):
        _lines(SubElement(node, "ScriptNote", ID=str(number), Name="", Range=f"{start},{end}"), text)
