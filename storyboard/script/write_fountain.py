"""A screenplay as Fountain again, so that reading it gives equal elements and an equal title page.

Equal are kind, text, emphasis, dual, number and level of every element. What Fountain has no room for is
changed first, as `write_sayable` lists. Plain text is written where it reads as meant, marks and backslashes where it would not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.model.screenplay import Element, Emphasis, Kind, Screenplay
from storyboard.script import fountain
from storyboard.script.fountain_title import LONGEST_KEY
from storyboard.script.fountain_uncased import name_of
from storyboard.script.write_emphasis import marked
from storyboard.script.write_sayable import is_number, sayable

_VOICED = frozenset({Kind.PARENTHETICAL, Kind.DIALOGUE, Kind.LYRIC})
_UNSEEN = frozenset({Kind.NOTE, Kind.SECTION, Kind.SYNOPSIS, Kind.PAGE_BREAK})
_LEADING = regex(r"\A(\s*[*_]*)(?=[.!@>~#=(（])")
_COLONS = regex(r"[:：\s]+")

OPENING = 12
"""Paragraphs at the start in which a title page without keys could be seen where none is meant."""

Known = tuple[Kind, str, tuple[Emphasis, ...], str, bool]
"""What of an element Fountain can say: kind, text, emphasis, number, and whether it is spoken beside another."""


class _Block(NamedTuple):
    """A paragraph as it is written."""

    mark: str
    """What stands over it to say what it is."""
    text: str
    kind: Kind


def written(screenplay: Screenplay) -> str:
    """The screenplay as a Fountain file. What of it changes is listed above."""
    elements = [said for element in screenplay.elements for said in sayable(element)]
    page = _title_page(screenplay.title_page)
    blocks = [block for group in filter(None, _groups(elements)) for block in _blocks(group)]
    if not page and _is_titled("\n\n".join([*(block.text for block in blocks[:OPENING]), "."])):
        first = next(place for place, block in enumerate(blocks) if block.kind is not Kind.NOTE)
        forced = "@" if blocks[first].kind is Kind.CHARACTER else "!"
        blocks[first] = blocks[first]._replace(text=f"{forced}{blocks[first].text}")
    return _settled("\n\n".join(filter(None, [page, *(f"{block.mark}{block.text}" for block in blocks)])) + "\n")


def _settled(text: str) -> str:
    """Text with empty lines behind it where it has so few that its lines of two blanks would be taken for an editor's."""
    return text + "\n\n" * max(0, text.split("\n").count("  ") - fountain.most_held(text))


def _title_page(page: dict[str, str]) -> str:
    return "\n".join(_entry(key, words) for key, words in page.items() if words.strip())


def _entry(key: str, words: str) -> str:
    """A key, and its value on one line beside it or on indented lines under it."""
    name = _COLONS.sub(" ", key.replace("_", " ")).strip().lstrip(" .!@>~#=\\")[:LONGEST_KEY].capitalize() or "Notes"
    lines = [line.strip() for line in marked(words, ()) if line.strip()]
    return "\n    ".join([f"{name}:", *lines]) if len(lines) > 1 or not _is_titled(f"{name}: {lines[0]}") else f"{name}: {lines[0]}"


def _is_titled(line: str) -> bool:
    return bool(fountain.read(line).title_page)


def _groups(elements: Sequence[Element]) -> Iterator[list[Element]]:
    """Elements of one paragraph: a cue, what is said under it, and what stands unseen in between; all others alone."""
    group: list[Element] = []
    between: list[Element] = []
    for element in elements:
        spoken = group and group[0].kind is Kind.CHARACTER
        if spoken and element.kind in _VOICED and element.dual == group[0].dual:
            group += [*between, element]
            between = []
        elif spoken and element.kind in _UNSEEN:
            between.append(element)
        else:
            yield from [group, *([item] for item in between)]
            group, between = [element], []
    yield from [group, *([item] for item in between)]


def _blocks(group: Sequence[Element]) -> Iterator[_Block]:
    """A group as the paragraph it makes. What Fountain has no words for is action under a mark, and as many of them as it has
    paragraphs."""
    first = group[0]
    if first.kind not in fountain.MARKED:
        meant = "!" if first.kind is Kind.ACTION and name_of(first.text) else ""
        yield _Block("", f"{meant}{_block(group)}", first.kind)
        return
    number = f" {first.number}" if is_number(first.number) else ""
    for part in sayable(first.model_copy(update={"kind": Kind.ACTION, "number": "", "dual": ""})):
        yield _Block(f"/* {fountain.MARK}{first.kind}{number} */\n", _block([part]), Kind.ACTION)


def _block(group: Sequence[Element]) -> str:
    """A paragraph: the first way to write it that reads as it should, else the first that keeps kinds and words, else the last."""
    tried: list[tuple[str, tuple[fountain.Found, ...]]] = []
    for way in _speech(group) if group[0].kind is Kind.CHARACTER else _WAYS.get(group[0].kind, _action)(group[0]):
        tried.append((way, fountain.read(_settled(way)).elements))
        if _same(_known, tried[-1][1], group):
            return way
    return next((way for way, reading in tried if _same(_kept, reading, group)), tried[-1][0])


def _same(look: Callable[[Element | fountain.Found], object], reading: Sequence[fountain.Found], group: Sequence[Element]) -> bool:
    return [*map(look, reading)] == [*map(look, group)]


def _known(item: Element | fountain.Found) -> Known:
    return item.kind, item.text, item.emphasis, item.number, item.dual == "right"


def _kept(item: Element | fountain.Found) -> tuple[Kind, str]:
    return item.kind, "".join(item.text.split())


def _line(element: Element) -> str:
    return marked(element.text, element.emphasis)[0]


def _careful(line: str) -> str:
    """A line whose first sign is no mark."""
    return _LEADING.sub(r"\1\\", line, count=1)


def _speech(group: Sequence[Element]) -> Iterator[str]:
    cue = _line(group[0])
    cue = cue[:-1] + "\\^" if cue.endswith("^") else cue
    mark = " ^" if group[0].dual == "right" else ""
    for forced in ("", "@"):
        for careful in (str, _careful):
            yield "\n".join([f"{forced}{cue}{mark}", *_said_lines(group, careful)])


def _said_lines(group: Sequence[Element], careful: Callable[[str], str]) -> Iterator[str]:
    """Lines under a cue. Two lyrics are parted by a line of two blanks."""
    last = Kind.CHARACTER
    for element in group[1:]:
        if element.kind is last is Kind.LYRIC:
            yield "  "
        yield from _said(element, careful)
        last = element.kind if element.kind in _VOICED else last


def _said(element: Element, careful: Callable[[str], str]) -> list[str]:
    if element.kind in _UNSEEN:
        return next(_WAYS[element.kind](element)).split("\n")
    lines = [line.strip() for line in marked(element.text, element.emphasis)]
    if element.kind is Kind.LYRIC:
        return [f"~{line}" for line in lines]
    return lines if element.kind is Kind.PARENTHETICAL else [careful(line) or "  " for line in lines]


def _action(element: Element) -> Iterator[str]:
    lines = marked(element.text, element.emphasis)
    yield "\n".join(lines)
    yield "\n".join([f"!{lines[0]}", *map(_careful, lines[1:])])


def _heading(element: Element) -> Iterator[str]:
    words = _line(element)
    number = f" #{element.number}#" if element.number else ""
    escaped = words.replace("#", "\\#")
    for text in (words, f".{words}", f".{escaped}", f".{_careful(words)}", f".\\{words}", f".\\{escaped}", f".{words}"):
        yield text + number


def _transition(element: Element) -> Iterator[str]:
    words = _line(element)
    yield words
    yield f"> {words}"
    yield f"> {words[:-1]}\\{words[-1]}"


def _section(element: Element) -> Iterator[str]:
    words = _line(element)
    marks = "#" * max(1, element.level)
    yield f"{marks} {words}"
    yield f"{marks} " + words.replace("#", "\\#")


def _synopsis(element: Element) -> Iterator[str]:
    yield f"= {_line(element)}"


def _lyric(element: Element) -> Iterator[str]:
    yield "\n".join(_said(element, str))


def _centred(element: Element) -> Iterator[str]:
    yield "\n".join(f"> {line.strip()} <" for line in marked(element.text, element.emphasis))


def _note(element: Element) -> Iterator[str]:
    yield "\n".join(line or "  " for line in f"[[{element.text}]]".split("\n"))


def _page_break(_element: Element) -> Iterator[str]:
    yield "==="


_WAYS: dict[Kind, Callable[[Element], Iterator[str]]] = {
    Kind.SCENE_HEADING: _heading,
    Kind.TRANSITION: _transition,
    Kind.SECTION: _section,
    Kind.SYNOPSIS: _synopsis,
    Kind.LYRIC: _lyric,
    Kind.CENTERED: _centred,
    Kind.NOTE: _note,
    Kind.PAGE_BREAK: _page_break,
}
"""Ways to write an element that stands alone, the plainest first; all others are action."""
