"""Final Draft's XML, versions 1 to 5, whoever wrote it.

What is not the script's own text (revision data, arc beats, outlines of the window) is left aside; notes and summaries
become elements of their own kinds. The line of an element is the number of its paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import ParseError

from storyboard.model.errors import InputError
from storyboard.model.screenplay import Emphasis, Kind
from storyboard.script.found import Found, Script, joined, title_key
from storyboard.script.headings import numbered
from storyboard.script.normalise import normalised

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
}
"""Paragraph types by their names; every other type is general text."""

STYLES = {"Bold": "bold", "Italic": "italic", "Underline": "underline"}

_MIDDLE = frozenset({Kind.ACTION, Kind.GENERAL})
"""Kinds that are centred text where their paragraph is centred."""


def read(data: bytes, name: str) -> Script:
    """A Final Draft script.

    Raises:
        InputError: it is no XML, has a document type or entities, or is XML of another kind.
    """
    root = _parsed(data, name)
    if root.tag != "FinalDraft":
        raise InputError(f"{name} is XML, but not a Final Draft script. Export it as .fdx, .fountain or .pdf.")
    content = root.find("Content")
    found = [] if content is None else list(_joined(list(_paragraphs(content))))
    return Script("fdx", tuple(found), _title_page(root))


def _parsed(data: bytes, name: str) -> Node:
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        return fromstring(data, forbid_dtd=True)
    except DefusedXmlException as problem:
        raise InputError(
            f"{name} defines XML entities or a document type, which scripts never need. Export it again from the writing program."
        ) from problem
    except (ParseError, ValueError, LookupError) as problem:
        raise InputError(f"{name} is damaged: its XML ends or breaks where it should not ({problem}). Export it again.") from problem


def _paragraphs(content: Node) -> Iterator[Found]:
    """All elements in order; a dual dialogue's two speeches are its left and right side."""
    for line, node in enumerate(content.findall("Paragraph"), 1):
        dual = node.find("DualDialogue")
        inner = [node] if dual is None else dual.findall("Paragraph")
        speeches = 0
        for paragraph in inner:
            speeches += _kind(paragraph) == Kind.CHARACTER
            side = "" if dual is None else ("left" if speeches < 2 else "right")
            yield from _elements(paragraph, line, side)


def _elements(node: Node, line: int, dual: str) -> Iterator[Found]:
    """A paragraph, then its summary and its notes."""
    words, spans = _text(node)
    kind = _kind(node)
    if words.strip():
        number, words = ("", words) if kind != Kind.SCENE_HEADING or node.get("Number") else _number(words)
        number = (node.get("Number") or number).strip().rstrip(".") if kind in {Kind.SCENE_HEADING, Kind.SHOT} else ""
        yield Found(kind, words, line, emphasis=spans, dual=dual, number=number)
    for path, other in (("SceneProperties/Summary", Kind.SYNOPSIS), ("ScriptNote", Kind.NOTE)):
        for inner in node.findall(path):
            summary = "\n".join(filter(None, (_text(paragraph)[0] for paragraph in inner.findall("Paragraph"))))
            if summary:
                yield Found(other, summary, line)


def _number(words: str) -> tuple[str, str]:
    return numbered(words)


def _kind(node: Node) -> Kind:
    kind = KINDS.get(node.get("Type", ""), Kind.GENERAL)
    return Kind.CENTERED if kind in _MIDDLE and node.get("Alignment") == "Center" else kind


def _text(node: Node) -> tuple[str, tuple[Emphasis, ...]]:
    """The text of all runs of a paragraph, blanks at its ends cut off, and their emphasis."""
    runs = [(normalised(run.text or ""), run.get("Style", "")) for run in node.findall("Text")]
    whole = "".join(text for text, _ in runs)
    left, length = len(whole) - len(whole.lstrip()), len(whole.strip())
    spans: list[Emphasis] = []
    place = -left
    for text, style in runs:
        start, end = max(0, place), min(length, place + len(text))
        spans += (Emphasis(start=start, end=end, style=STYLES[name]) for name in style.split("+") if name in STYLES and start < end)
        place += len(text)
    return whole.strip(), tuple(spans)


def _joined(found: Sequence[Found]) -> Iterator[Found]:
    """Paragraphs of one speech as one element; a parenthetical that was wrapped into several as one."""
    for (kind, _, _), group in groupby(found, key=_run):
        items = list(group)
        if kind in {Kind.DIALOGUE, Kind.LYRIC}:
            yield joined(items, "\n")
        elif kind == Kind.PARENTHETICAL:
            yield from _whole(items)
        else:
            yield from items


def _run(item: Found) -> tuple[Kind, str, int]:
    return item.kind, item.dual, item.line if item.dual and item.kind == Kind.CHARACTER else 0


def _whole(items: list[Found]) -> Iterator[Found]:
    part: list[Found] = []
    for item in items:
        part.append(item)
        if item.text.endswith(")"):
            yield joined(part, " ")
            part = []
    if part:
        yield joined(part, " ")


def _title_page(root: Node) -> dict[str, str]:
    """The title page by what its lines say: `Title` is the first, `author` what follows `by`; the rest is contact."""
    content = root.find("TitlePage/Content")
    lines = [] if content is None else [words for node in content.findall("Paragraph") if (words := _text(node)[0])]
    page: dict[str, str] = {}
    key = "title"
    for words in lines:
        low = words.lower().strip(": ")
        if low in {"by", "written by", "screenplay by", "teleplay by", "story by"}:
            page["credit"], key = words, "author"
        elif key == "title" and not page:
            page[key] = words
        else:
            page[key] = f"{page[key]}\n{words}" if key in page else words
            key = "contact" if key == "author" else key
    return {title_key(name): words for name, words in page.items()}
