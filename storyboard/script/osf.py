"""Open Screenplay Format, versions 12 to 50: bare XML (.osf), and Fade In's archive of it (.fadein).

Only `document/paragraphs` is the script: the same `para` elsewhere defines styles or is the title page. The line of an element
is the number of its paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from typing import NamedTuple
from xml.etree.ElementTree import Element as Node

from storyboard.model.errors import InputError
from storyboard.model.screenplay import Furniture, Kind
from storyboard.script.found import Found, Script, title_key
from storyboard.script.headings import numbered
from storyboard.script.packed import Archive, member, named
from storyboard.script.paragraphs import CREDITS, STYLES, Run, TitleLine, bracketed, capitals, gathered, moved, styled, title_page
from storyboard.script.xml_breaks import Shape, kept, said

DOCUMENT = "document.xml"
"""The script in Fade In's archive."""

KINDS = {
    "scene heading": Kind.SCENE_HEADING,
    "action": Kind.ACTION,
    "character": Kind.CHARACTER,
    "parenthetical": Kind.PARENTHETICAL,
    "dialogue": Kind.DIALOGUE,
    "transition": Kind.TRANSITION,
    "shot": Kind.SHOT,
    "singing": Kind.LYRIC,
    "lyrics": Kind.LYRIC,
    "new act": Kind.CENTERED,
    "end of act": Kind.CENTERED,
    "normal text": Kind.GENERAL,
}
"""Styles by their names; a style of another name is what it is based on."""

BOOKMARKS = {"Draft": "draft_date", "Author": "author", "Title": "title", "Copyright": "copyright", "Contact": "contact"}
"""Paragraphs of the title page that say what they are."""

INFO = {"title": "title", "written_by": "author", "copyright": "copyright", "contact": "contact", "drafts": "draft_date"}
"""Attributes of `info` that hold the title page in version 12."""

UNFILLED = frozenset({"Untitled Screenplay", "Written by", "Copyright (c)", "First Draft"})
"""What the program writes into `info` by itself."""

_CAPITALS = 1
"""The bit of `effects` that shows a style in capitals in version 12."""

_YES = frozenset({"1", "true"})
_MIDDLE = frozenset({Kind.ACTION, Kind.GENERAL})
_NAMES = ("basestyle", "basestylename", "name")
_MOST_BASES = 10


SHAPE = Shape("paragraphs", "para", r"<para[\s>]")
"""Where the script is in the file."""


class Style(NamedTuple):
    """One style of a file, with what it inherits."""

    kind: Kind
    capitals: bool = False
    new_page: bool = False
    first: int = 0
    """The number of the first heading where the program counts headings and prints their numbers; 0 where it does not."""


def read(data: bytes, name: str) -> Script:
    """A script in the Open Screenplay Format.

    Raises:
        InputError: it is no XML, has a document type or entities, is XML of another kind, is larger than any script, or so damaged
            that no paragraph is left.
    """
    root, breaks = kept(data, name, SHAPE)
    if root.tag != "document" or root.find("paragraphs") is None:
        raise InputError(f"{name} is XML, but no Open Screenplay Format document. Export the script as .osf, .fdx or .fountain.")
    styles = _styles(root)
    found = _counted(list(gathered(list(_elements(root, styles)))), _first_number(root, styles))
    return Script("osf", tuple(found), _title_page(root), notices=said(breaks, name), furniture=tuple(_furniture(root)))


def read_archive(source: Archive) -> Script:
    """A script of Fade In.

    Raises:
        InputError: as `read`, or the archive's document cannot be unpacked.
    """
    inner = named(source.members, f"(?:.*/)?{DOCUMENT}")
    return read(member(source, inner), source.name)


def _styles(root: Node) -> dict[str, Style]:
    nodes = {node.get("name", ""): node for node in root.findall("styles/style")}
    return {name: _style(name, nodes) for name in nodes}


def _style(name: str, nodes: Mapping[str, Node]) -> Style:
    """A style as far as it and those it is based on say; a circle of styles ends after `_MOST_BASES`."""
    chain: list[Node] = []
    kind = KINDS.get(name.casefold())
    while name in nodes and len(chain) < _MOST_BASES:
        chain.append(nodes[name])
        kind = kind or KINDS.get(name.casefold())
        name = nodes[name].get("basestyle") or nodes[name].get("basestylename") or ""
    kind = kind or KINDS.get(name.casefold(), Kind.GENERAL)
    own = next((node for node in chain if {"allcaps", "effects"} & node.attrib.keys()), None)
    first = _count(chain[0].get("number_start", "1")) if chain and chain[0].get("numbering") in _YES else 0
    return Style(kind, own is not None and _is_capitals(own), bool(chain) and chain[0].get("pagebreakbefore") in _YES, first)


def _count(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 9 else 0


def _first_number(root: Node, styles: Mapping[str, Style]) -> int:
    """The number of the first heading: in its style, before version 30 in the settings; 0 where headings are not counted."""
    settings = root.find("settings")
    old = settings is not None and settings.get("scene_numbering") in _YES
    return max((style.first for style in styles.values() if style.kind is Kind.SCENE_HEADING), default=0) or int(old)


def _counted(found: Sequence[Found], first: int) -> Iterator[Found]:
    """Headings with the numbers the program prints, unless they have numbers of their own."""
    own = any(item.number for item in found)
    number = count(first)
    for item in found:
        yield item._replace(number=str(next(number))) if first and not own and item.kind is Kind.SCENE_HEADING else item


def _is_capitals(node: Node) -> bool:
    return node.get("allcaps") in _YES or bool(_count(node.get("effects", "")) & _CAPITALS)


def _elements(root: Node, styles: Mapping[str, Style]) -> Iterator[Found]:
    dual, begun = "", False
    for line, node in enumerate(root.findall("paragraphs/para"), 1):
        look = _look(node)
        style = _of(look, styles)
        dual = _side(dual, style.kind, look.get("dualdialogue") in _YES)
        if begun and (style.new_page or look.get("pagebreakbefore") in _YES or node.get("page_break") in _YES):
            yield Found(Kind.PAGE_BREAK, "", line)
        items = list(_paragraph(node, line, style._replace(kind=_centered(look, style.kind)), dual))
        begun = begun or bool(items)
        yield from items


def _look(node: Node) -> Mapping[str, str]:
    style = node.find("style")
    return {} if style is None else style.attrib


def _of(look: Mapping[str, str], styles: Mapping[str, Style]) -> Style:
    """The style of a paragraph by whichever of its names is known."""
    names = [look[key] for key in _NAMES if look.get(key)]
    defined = next((styles[name] for name in names if name in styles), None)
    plain = next((Style(KINDS[name.casefold()]) for name in names if name.casefold() in KINDS), Style(Kind.GENERAL))
    return defined or plain


def _centered(look: Mapping[str, str], kind: Kind) -> Kind:
    return Kind.CENTERED if kind in _MIDDLE and look.get("align") == "center" else kind


def _side(dual: str, kind: Kind, marked: bool) -> str:
    """The side of a dual dialogue: the mark stands on the first cue of two, and what is no speech ends it."""
    if kind is Kind.CHARACTER:
        return "left" if marked else ("right" if dual == "left" else "")
    return dual if kind in {Kind.DIALOGUE, Kind.PARENTHETICAL, Kind.LYRIC} else ""


def _paragraph(node: Node, line: int, style: Style, dual: str) -> Iterator[Found]:
    words, spans = styled(_run(text, style.capitals) for text in node.findall("text"))
    if words:
        found = Found(style.kind, words, line, emphasis=spans, dual=dual, revised=_revised(node))
        if style.kind is Kind.PARENTHETICAL:
            found = bracketed(found)
        yield _with_number(found, node) if style.kind in {Kind.SCENE_HEADING, Kind.SHOT} else found
    for key, kind in (("synopsis", Kind.SYNOPSIS), ("note", Kind.NOTE)):
        kept = [node.get(key, ""), *("\n".join(filter(None, (text.strip() for text in inner.itertext()))) for inner in node.findall(key))]
        yield from (Found(kind, text, line) for text in map(str.strip, kept) if text)


def _run(text: Node, upper: bool) -> Run:
    words = "".join(text.itertext())
    big = upper or text.get("allcaps") in _YES
    return Run(capitals(words) if big else words, frozenset(style for style in STYLES if text.get(style) in _YES))


def _with_number(found: Found, node: Node) -> Found:
    number = _look(node).get("number") or node.get("number") or node.get("scene_number")
    if number or found.kind is Kind.SHOT:
        return found._replace(number=(number or "").strip().rstrip("."))
    typed, rest = numbered(found.text)
    return found._replace(number=typed, text=rest, emphasis=moved(found.emphasis, len(rest) - len(found.text), len(rest)))


def _revised(node: Node) -> str:
    marks = [part.get("revision", "") for part in (node, *node.findall("text"))]
    return str(max(map(_count, marks)) or "")


def _title_page(root: Node) -> dict[str, str]:
    """By the bookmarks of its paragraphs, without any by what they say; in version 12 from the file's `info`."""
    nodes = root.findall("titlepage/para")
    lines = [
        TitleLine(styled(_run(text, False) for text in node.findall("text"))[0], _look(node).get("align") == "center") for node in nodes
    ]
    if not any(node.get("bookmark") for node in nodes):
        return title_page(lines) or _info(root)
    page: dict[str, list[str]] = {}
    for node, line in zip(nodes, lines, strict=True):
        if line.text:
            page.setdefault(_bookmark(node, line), []).append(line.text)
    return {key: "\n".join(words) for key, words in page.items()}


def _bookmark(node: Node, line: TitleLine) -> str:
    mark = node.get("bookmark", "")
    return BOOKMARKS.get(mark) or title_key(mark) or ("credit" if CREDITS.fullmatch(line.text) else "contact")


def _info(root: Node) -> dict[str, str]:
    info = root.find("info")
    words = {} if info is None else {key: info.get(name, "").strip() for name, key in INFO.items()}
    return {key: text for key, text in words.items() if text and text not in UNFILLED}


def _furniture(root: Node) -> Iterator[Furniture]:
    settings = root.find("settings")
    for kind in () if settings is None else ("header", "footer"):
        text = "" if settings is None else settings.get(f"page_{kind}", "").strip()
        if any(char.isalnum() for char in text):
            yield Furniture(kind=kind, text=text, page=1)
