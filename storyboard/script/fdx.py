"""Final Draft's XML, versions 1 to 6, whoever wrote it.

What nobody wrote as words of the script (tags, colours, lists for completion) is left aside. Notes and summaries become elements
of their own kinds where they stand; so do, as notes under their heading, the beats of a character and the text of an omitted
scene. Running heads become furniture. The line of an element is the number of its paragraph.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple
from xml.etree.ElementTree import Element as Node

from storyboard.model.errors import InputError
from storyboard.model.screenplay import Emphasis, Furniture, Kind
from storyboard.script.found import Found, Script
from storyboard.script.headings import numbered
from storyboard.script.normalise import normalised
from storyboard.script.paragraphs import Run, TitleLine, capitals, gathered, moved, styled, title_page
from storyboard.script.xml_breaks import Shape, kept, said

KINDS = {
    "Scene Heading": Kind.SCENE_HEADING,
    "Action": Kind.ACTION,
    "Character": Kind.CHARACTER,
    "Parenthetical": Kind.PARENTHETICAL,
    "Dialogue": Kind.DIALOGUE,
    "Transition": Kind.TRANSITION,
    "Shot": Kind.SHOT,
    "Lyrics": Kind.LYRIC,
    "Singing": Kind.LYRIC,
    "Section Heading": Kind.SECTION,
    "Outline 1": Kind.SECTION,
    "Outline 2": Kind.SECTION,
    "Outline 3": Kind.SECTION,
    "Outline 4": Kind.SECTION,
    "Outline Body": Kind.SYNOPSIS,
    "New Act": Kind.CENTERED,
    "End of Act": Kind.CENTERED,
    "General": Kind.GENERAL,
    "Cast List": Kind.GENERAL,
}
"""Paragraph types by their names. A type a writer made up is what it is paginated as; every other type is general text."""

STYLES = {"Bold": "bold", "Italic": "italic", "Underline": "underline"}

SPACE = "{http://www.w3.org/XML/1998/namespace}space"
"""The attribute that says that blanks at the ends of a text are meant."""

INDENT = "   "
"""What action begins with where a writer indented it, as the words of a letter: such blanks are kept, fewer are a slip."""

EMBEDDED = 2
"""Characters that a dual dialogue or an omitted scene counts for in the range of a note, whatever it holds."""

KEPT = {
    "SceneProperties": Kind.SYNOPSIS,
    "SceneProperties/SceneArcBeats/CharacterArcBeat": Kind.NOTE,
    "OmittedScene": Kind.NOTE,
    "ScriptNote": Kind.NOTE,
    "Text/ScriptNote": Kind.NOTE,
}
"""What hangs on a paragraph and is kept behind it, in this order."""

LEVELS = {f"Outline {level}": level for level in range(1, 5)}
"""How deep the sections stand that have levels."""

SHAPE = Shape("Content", "Paragraph", r"<Paragraph\s[^<>]*\bType=")
"""Where the script is in the file. What hangs on a paragraph has paragraphs too, most of them without a type."""

_KINDS = {name.casefold(): kind for name, kind in KINDS.items()}
_MIDDLE = frozenset({Kind.ACTION, Kind.GENERAL})
"""Kinds that are centred text where their paragraph is centred."""

_NUMBERED = frozenset({Kind.SCENE_HEADING, Kind.SHOT})


class Type(NamedTuple):
    """What a file's settings say of one type of paragraph."""

    kind: Kind
    capitals: bool = False
    new_page: bool = False


_PLAIN = Type(Kind.DIALOGUE)


def read(data: bytes, name: str) -> Script:
    """A Final Draft script.

    Raises:
        InputError: it is no XML, has a document type or entities, is XML of another kind, is larger than any script, or so damaged
            that no paragraph is left.
    """
    root, breaks = kept(data, name, SHAPE)
    if root.tag != "FinalDraft":
        raise InputError(f"{name} is XML, but not a Final Draft script. Export it as .fdx, .fountain or .pdf.")
    content = root.find("Content")
    paragraphs = [] if content is None else content.findall("Paragraph")
    notes = _placed_notes(root, paragraphs)
    found = list(gathered(list(_paragraphs(paragraphs, _types(root), notes))))
    return Script("fdx", tuple(found), _title_page(root), notices=said(breaks, name), furniture=tuple(_furniture(root)))


def _types(root: Node) -> dict[str, Type]:
    """All types of paragraph by their names in small letters."""
    types = {name: Type(kind) for name, kind in _KINDS.items()}
    for settings in root.findall("ElementSettings"):
        name = settings.get("Type", "").casefold()
        paginated = _attribute(settings, "Behavior", "PaginateAs").casefold()
        types[name] = Type(
            _KINDS.get(name) or _KINDS.get(paginated, Kind.GENERAL),
            "AllCaps" in _attribute(settings, "FontSpec", "Style").split("+"),
            _attribute(settings, "ParagraphSpec", "StartsNewPage") == "Yes",
        )
    return types


def _attribute(node: Node, path: str, name: str) -> str:
    child = node.find(path)
    return "" if child is None else child.get(name, "")


def _paragraphs(paragraphs: Sequence[Node], types: Mapping[str, Type], notes: Mapping[int, Sequence[str]]) -> Iterator[Found]:
    """All elements in order; a dual dialogue's two speeches are its left and right side."""
    printed = False
    for line, node in enumerate(paragraphs, 1):
        page_break = node.get("StartsNewPage") or ("Yes" if _type(node, types).new_page else "No")
        if page_break == "Yes" and printed:
            yield Found(Kind.PAGE_BREAK, "", line)
        found = list(_paragraph(node, line, "", types))
        for dual in node.findall("DualDialogue"):
            found += _dual(dual, line, types)
        printed = printed or bool(found)
        yield from found
        yield from (Found(Kind.NOTE, text, line) for text in notes.get(line, ()))


def _dual(node: Node, line: int, types: Mapping[str, Type]) -> Iterator[Found]:
    speeches = 0
    for paragraph in node.findall("Paragraph"):
        speeches += _kind(paragraph, types) is Kind.CHARACTER
        yield from _paragraph(paragraph, line, "left" if speeches < 2 else "right", types)
        for inner in paragraph.findall("DualDialogue"):
            yield from _dual(inner, line, types)


def _paragraph(node: Node, line: int, dual: str, types: Mapping[str, Type]) -> Iterator[Found]:
    """A paragraph, then what is kept with it: its summary, the text of an omitted scene, and its notes."""
    words, spans = _text(node, _type(node, types))
    kind = _kind(node, types)
    if words.strip():
        number = ""
        if kind in _NUMBERED:
            number, words, spans = _number(node, kind, words, spans)
        level = LEVELS.get(node.get("Type", ""), 0)
        yield Found(kind, words, line, emphasis=spans, dual=dual, number=number, revised=_revised(node), level=level)
    for path, other in KEPT.items():
        yield from (Found(other, text, line) for inner in node.findall(path) if (text := _kept(inner)))
    for inner in _listed(node):
        yield from _paragraph(inner, line, dual, types)


def _listed(node: Node) -> Iterator[Node]:
    """The items of the lists in a paragraph, each a paragraph of its own."""
    return chain.from_iterable(items.iter("Paragraph") for items in node.findall("ListItems"))


def _number(node: Node, kind: Kind, words: str, spans: tuple[Emphasis, ...]) -> tuple[str, str, tuple[Emphasis, ...]]:
    """The number a heading carries as an attribute; where it has none, the one that was typed before it."""
    if "Number" in node.attrib or kind is not Kind.SCENE_HEADING:
        return node.get("Number", "").strip().rstrip("."), words, spans
    number, rest = numbered(words)
    return number.rstrip("."), rest, moved(spans, len(rest) - len(words), len(rest))


def _kept(node: Node) -> str:
    """A note, a summary, a beat or an omitted scene in words: its title, then its paragraphs; empty where it has no words."""
    title = (node.get("Name") or node.get("Title") or "").strip()
    summary = node.find("Summary") if node.tag == "SceneProperties" else node
    inner = [] if summary is None else [_text(paragraph)[0] for paragraph in summary.iter("Paragraph")]
    if node.tag == "CharacterArcBeat":
        inner.insert(0, normalised(node.text or "").strip())
        title = title if any(inner) else ""
    return "\n".join(text for text in (title, "\n".join(inner).strip("\n")) if text)


def _type(node: Node, types: Mapping[str, Type]) -> Type:
    return types.get(node.get("Type", "").strip().casefold(), Type(Kind.GENERAL))


def _kind(node: Node, types: Mapping[str, Type]) -> Kind:
    kind = _type(node, types).kind
    return Kind.CENTERED if kind in _MIDDLE and node.get("Alignment") == "Center" else kind


def _text(node: Node, look: Type = _PLAIN) -> tuple[str, tuple[Emphasis, ...]]:
    """The text of all runs of a paragraph as it is shown, without blanks at its ends that are not meant, and their emphasis."""
    texts = node.findall("Text")
    meant = any(text.get(SPACE) == "preserve" for text in texts)
    indented = look.kind in _MIDDLE and (texts[0].text or "").startswith(INDENT) if texts else False
    return styled((_run(text, look.capitals) for text in texts), start=meant or indented, end=meant)


def _run(text: Node, upper: bool) -> Run:
    styles = text.get("Style", "").split("+")
    words = "".join(_shown(text))
    return Run(capitals(words) if upper or "AllCaps" in styles else words, frozenset(STYLES[name] for name in styles if name in STYLES))


def _shown(node: Node) -> Iterator[str]:
    """All text under a node, but for that of a note that stands within it."""
    yield node.text or ""
    for child in node:
        if child.tag != "ScriptNote":
            yield from _shown(child)
        yield child.tail or ""


def _revised(node: Node) -> str:
    """The latest revision of a paragraph or of a run in it; empty where it has none."""
    marks = [part.get("RevisionID", "") for part in chain([node], node.findall("Text"))]
    numbers = [int(mark) for mark in marks if mark.isdecimal() and len(mark) < 9]
    return str(max(numbers)) if any(numbers) else ""


def _placed_notes(root: Node, paragraphs: Sequence[Node]) -> dict[int, list[str]]:
    """Notes that stand apart from the script (from version 5 on), by the number of the paragraph their range begins in.

    A range counts the characters of the script with one for the end of every paragraph. A note without one, or with one
    beyond the end, belongs to the last paragraph.
    """
    starts = [0]
    for node in paragraphs[:-1]:
        starts.append(starts[-1] + length(node) + 1)
    placed: dict[int, list[str]] = {}
    for note in root.findall("ScriptNotes/ScriptNote"):
        first = note.get("Range", "").partition(",")[0]
        line = bisect_right(starts, int(first)) if first.isdecimal() and len(first) < 12 else len(starts)
        if text := _kept(note):
            placed.setdefault(max(1, min(line, len(paragraphs))), []).append(text)
    return placed


def length(node: Node) -> int:
    """Characters a paragraph of the script counts for in the range of a note."""
    embedded = len(node.findall("DualDialogue")) + len(node.findall("OmittedScene"))
    return sum(len(part) for text in node.findall("Text") for part in _shown(text)) + EMBEDDED * embedded


def _title_page(root: Node) -> dict[str, str]:
    content = root.find("TitlePage/Content")
    nodes = [] if content is None else content.findall("Paragraph")
    return title_page([TitleLine(_text(node)[0], node.get("Alignment") == "Center") for node in nodes])


def _furniture(root: Node) -> Iterator[Furniture]:
    """Words of the running heads; what Final Draft fills in itself, such as page numbers, is none."""
    for kind, path in (("header", "HeaderAndFooter/Header"), ("footer", "HeaderAndFooter/Footer")):
        for node in chain(root.findall(f"{path}/Paragraph"), root.findall(f"TitlePage/{path}/Paragraph")):
            words = _text(node)[0]
            if any(char.isalnum() for char in words):
                yield Furniture(kind=kind, text=words, page=1)
