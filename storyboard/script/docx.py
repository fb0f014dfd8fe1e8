"""Word's .docx, opened as what it is: an archive with XML. This module finds the paragraphs, `docx_elements` says what they are.

Deleted text of tracked changes is left aside, inserted text is in. Comments and footnotes become notes where they are marked,
running heads become furniture, text boxes stand after their paragraph. The line of an element is the number of its paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import count
from typing import NamedTuple
from xml.etree.ElementTree import Element as Node

from storyboard.model.errors import InputError
from storyboard.model.patterns import regex
from storyboard.model.screenplay import Furniture
from storyboard.script.docx_elements import Paragraph, script, style_kind
from storyboard.script.found import Script
from storyboard.script.packed import Archive, member, tree
from storyboard.script.paragraphs import Run, capitals, styled

DOCUMENT = "word/document.xml"

_STYLES = "word/styles.xml"
_NOTES = {
    "commentReference": ("word/comments.xml", "comment"),
    "footnoteReference": ("word/footnotes.xml", "footnote"),
    "endnoteReference": ("word/endnotes.xml", "endnote"),
}
"""Marks in the text, and where what they stand for is kept."""

_HEADS = regex(r"word/(header|footer)\d*\.xml")
_GONE = frozenset({"del", "moveFrom", "pPr", "rPr", "Fallback", "instrText", "delText", "sectPr"})
"""What is not shown: deleted text, settings, and second versions of drawings."""

_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_LOOKS = {"b": "bold", "i": "italic", "u": "underline"}
_HUMP = regex(r"(?<=[a-z])(?=[A-Z0-9])")
_OFF = frozenset({"0", "false", "none", "off"})
_SAID = frozenset({"t", "txbxContent", *_SIGNS, *_NOTES})
_NOTHING = Node("none")
_MOST_BASES = 10


class Style(NamedTuple):
    """A paragraph style with what it inherits."""

    name: str = ""
    """Its own; that of the nearest style it is based on where only that one says what its paragraphs are."""
    indent: int = 0
    align: str = ""
    capitals: bool = False
    new_page: bool = False


class _Reader(NamedTuple):
    styles: Mapping[str, Style]
    notes: Mapping[tuple[str, str], str]
    lines: Iterator[int]


def read_archive(source: Archive) -> Script:
    """A script in a Word document.

    Raises:
        InputError: its text cannot be unpacked, is damaged, or larger than any script.
    """
    body = _opened(source, DOCUMENT).find("body")
    if body is None:
        raise InputError(f"{source.name} is a Word document without a text. Save it again as .docx, or export it as .fdx or .pdf.")
    reader = _Reader(_styles(source), _notes(source), count(1))
    found = script(list(_blocks(body, reader, ())))
    return found._replace(furniture=(*found.furniture, *_furniture(source)))


def _opened(source: Archive, path: str) -> Node:
    """One part of the document, its names without their namespaces: there are two, of the ordinary and of the strict format."""
    root = tree(member(source, path), source.name)
    for node in root.iter():
        node.tag = node.tag.rpartition("}")[2]
        if node.attrib:
            node.attrib = {key.rpartition("}")[2]: value for key, value in node.attrib.items()}
    return root


def _value(node: Node | None, name: str = "val") -> str:
    return "" if node is None else node.get(name, "")


def _settings(node: Node, name: str = "pPr") -> Node:
    """What says how a paragraph or a run looks; an empty node where nothing does."""
    found = node.find(name)
    return _NOTHING if found is None else found


def _is_on(node: Node | None) -> bool:
    return node is not None and _value(node) not in _OFF


def _twips(node: Node | None) -> int:
    """The left indent of a paragraph with that of its first line, in twentieths of a point."""
    texts = [_value(node, "left") or _value(node, "start"), _value(node, "firstLine")]
    return sum(int(text) for text in texts if re.fullmatch(r"-?\d{1,6}", text))


def _styles(source: Archive) -> dict[str, Style]:
    if _STYLES not in source.members:
        return {}
    nodes = {_value(node, "styleId"): node for node in _opened(source, _STYLES) if node.tag == "style"}
    return {key: _style(key, nodes) for key in nodes}


def _style(key: str, nodes: Mapping[str, Node]) -> Style:
    """A style and those it is based on, the nearest first; a circle of styles ends after `_MOST_BASES`."""
    chain: list[Node] = []
    while key in nodes and len(chain) < _MOST_BASES:
        chain.append(nodes[key])
        key = _value(nodes[key].find("basedOn"))
    found = [_looked(node) for node in chain]
    names = [_value(node.find("name")) for node in chain]
    return Style(
        next((name for name in names if style_kind(name)), names[0]),
        next((style.indent for style in found if style.indent), 0),
        next((style.align for style in found if style.align), ""),
        any(style.capitals for style in found),
        any(style.new_page for style in found),
    )


def _spaced(key: str) -> str:
    """The id of a style that is described nowhere as the name it was made of: `SceneHeading` gives `Scene Heading`."""
    return _HUMP.sub(" ", key)


def _looked(node: Node) -> Style:
    settings = _settings(node)
    return Style(
        indent=_twips(settings.find("ind")),
        align=_value(settings.find("jc")),
        capitals=_is_on(node.find("rPr/caps")),
        new_page=_is_on(settings.find("pageBreakBefore")),
    )


def _notes(source: Archive) -> dict[tuple[str, str], str]:
    """Comments and footnotes by their mark and number."""
    notes: dict[tuple[str, str], str] = {}
    for mark, (path, tag) in _NOTES.items():
        nodes = _opened(source, path) if path in source.members else ()
        notes |= {(mark, _value(node, "id")): _told(node) for node in nodes if node.tag == tag}
    return notes


def _told(node: Node) -> str:
    """All words under a node, a line a paragraph."""
    reader = _Reader({}, {}, count(1))
    return "\n".join(paragraph.text for paragraph in _blocks(node, reader, ()) if paragraph.text)


def _furniture(source: Archive) -> Iterator[Furniture]:
    for path in source.members:
        if match := _HEADS.fullmatch(path):
            text = _told(_opened(source, path))
            if any(char.isalpha() for char in text):
                yield Furniture(kind=match[1], text=text, page=1)


def _blocks(node: Node, reader: _Reader, cell: tuple[int, ...]) -> Iterator[Paragraph]:
    """Paragraphs in order, those of tables with their row and column, whatever they are wrapped in."""
    for child in node:
        if child.tag == "p":
            yield from _paragraph(child, reader, cell)
        elif child.tag == "tbl":
            yield from _table(child, reader, cell)
        elif child.tag not in _GONE:
            yield from _blocks(child, reader, cell)


def _table(node: Node, reader: _Reader, outer: tuple[int, ...]) -> Iterator[Paragraph]:
    table = next(reader.lines)
    for row, cells in enumerate(_each(node, "tr")):
        for column, inner in enumerate(_each(cells, "tc")):
            yield from _blocks(inner, reader, outer or (table, row, column))


def _each(node: Node, tag: str) -> Iterator[Node]:
    """Rows of a table or cells of a row, also where they are wrapped in content controls."""
    for child in node:
        if child.tag == tag:
            yield child
        elif child.tag not in _GONE:
            yield from _each(child, tag)


def _paragraph(node: Node, reader: _Reader, cell: tuple[int, ...]) -> Iterator[Paragraph]:
    """A paragraph, then those of the boxes in it; none where it was deleted with its end, and waits to be taken out."""
    line = next(reader.lines)
    settings = _settings(node)
    key = _value(settings.find("pStyle"))
    style = reader.styles.get(key) or Style(_spaced(key))
    parts = list(_parts(node))
    if not parts and settings.find("rPr/del") is not None:
        return
    runs = [_run(part, holder, style) for part, holder in parts]
    words, spans = styled(runs, start=True, end=True)
    own = settings.find("ind")
    yield Paragraph(
        line, words, spans, style.name.casefold(),
        indent=_twips(own) if own is not None else style.indent,
        align=_value(settings.find("jc")) or style.align,
        new_page=style.new_page or _is_on(settings.find("pageBreakBefore")),
        breaks=any(part.tag == "br" and _value(part, "type") == "page" for part, _ in parts),
        notes=tuple(filter(None, (reader.notes.get((part.tag, _value(part, "id")), "") for part, _ in parts))),
        cell=cell,
    )  # fmt: skip
    for part, _ in parts:
        if part.tag == "txbxContent":
            yield from _blocks(part, reader, cell)


def _parts(node: Node, holder: Node | None = None) -> Iterator[tuple[Node, Node | None]]:
    """Pieces of text, signs and marks of a paragraph in order, each with the run it is in."""
    for child in node:
        if child.tag in _SAID:
            yield child, holder
        elif child.tag not in _GONE:
            yield from _parts(child, child if child.tag == "r" else holder)


def _run(part: Node, holder: Node | None, style: Style) -> Run:
    look = _NOTHING if holder is None else _settings(holder, "rPr")
    text = (part.text or "") if part.tag == "t" else _SIGNS.get(part.tag, "")
    if part.tag == "br" and _value(part, "type") == "page":
        text = ""
    big = _is_on(look.find("caps")) or (style.capitals and look.find("caps") is None)
    return Run(capitals(text) if big else text, frozenset(name for tag, name in _LOOKS.items() if _is_on(look.find(tag))))
