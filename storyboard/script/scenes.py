"""Elements gathered into scenes: numbered, measured in eighths of a page, with who speaks in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import count
from typing import NamedTuple

from pydantic import TypeAdapter

from storyboard.model.errors import InputError
from storyboard.model.numbers import LETTERS
from storyboard.model.screenplay import SHOWN, SPEECH, Element, Kind, Scene, Screenplay
from storyboard.script import headings, names, omitted, presence, slugs, sounds
from storyboard.script.found import Found, Script
from storyboard.script.names import speaker

__all__ = ["MOST_ELEMENTS", "PAGE_LINES", "UNPRINTED", "WIDTHS", "printed_lines", "screenplay", "speaker"]

PAGE_LINES = 55
"""Lines of a printed page; an eighth of a page is one eighth of it."""

MOST_ELEMENTS = 100_000
"""Paragraphs of a script that are kept; a feature script has about 4,000."""

WIDTHS = {Kind.DIALOGUE: 35, Kind.LYRIC: 35, Kind.PARENTHETICAL: 25, Kind.CHARACTER: 38}
"""Characters a line of print, of 12 point Courier; 60 for all others."""

UNPRINTED = frozenset({Kind.SECTION, Kind.SYNOPSIS, Kind.NOTE, Kind.PAGE_BREAK})

ANNOUNCING = SHOWN | {Kind.SCENE_HEADING, Kind.TRANSITION}
"""Kinds that can be mini-slugs."""

UNFLAGGED = frozenset({"fdx", "osf", "celtx", "trelby", "docx"})
"""Formats whose readers look at no words, and so flag no possible headings."""

_GLUED = frozenset({Kind.DIALOGUE, Kind.LYRIC, Kind.PARENTHETICAL})
"""Kinds printed without a blank line before them."""

_SPACE = {kind: (WIDTHS.get(kind, 60), int(kind not in _GLUED)) for kind in Kind if kind not in UNPRINTED}
"""Characters a line of print, and blank lines before it."""

MOST_TOGETHER = 8
"""Elements between a cue and its speech that are looked at."""


class _Part(NamedTuple):
    """A scene before it is numbered: its heading and all elements, heading first."""

    heading: str
    elements: list[Element]
    number: str
    parsed: headings.Heading
    automatic: bool = False


def screenplay(script: Script, name: str) -> Screenplay:
    """The whole script: elements with ids and pages, and its scenes.

    Raises:
        InputError: it has more elements than `MOST_ELEMENTS`, or none at all.
    """
    if len(script.elements) > MOST_ELEMENTS:
        raise InputError(f"{name} has more than {MOST_ELEMENTS:,} paragraphs. Split the script into several files.")
    if not any(item.kind not in UNPRINTED for item in script.elements):
        raise InputError(f"{name} has no scene, action or dialogue in it. Check that it is the right file and that it was saved.")
    elements = _elements(_flagged(script.elements) if script.format in UNFLAGGED else script.elements)
    parts, notices = _scene_parts(elements, script.title_page.get("title", ""))
    cast = presence.cast(elements)
    scenes = tuple(_scene(index, part, cast) for index, part in enumerate(_numbered(parts), 1))
    return Screenplay(
        title_page=script.title_page,
        elements=elements,
        scenes=scenes,
        source_name=name,
        source_format=script.format,
        pages=max(script.pages, elements[-1].page if elements else 1),
        furniture=script.furniture,
        notices=(*script.notices, *notices, *_repeated(scenes)),
    )


def printed_lines(kind: Kind, text: str) -> int:
    """Lines an element takes in print, the blank line before it included."""
    if kind not in _SPACE:
        return 0
    width, above = _SPACE[kind]
    if len(text) <= width and "\n" not in text:
        return 1 + above
    return sum([-(-len(line) // width) or 1 for line in text.split("\n")]) + above


def _flagged(found: Sequence[Found]) -> list[Found]:
    """Elements, those flagged that may be meant as headings: action of one line behind the first heading."""
    start = next((place for place, item in enumerate(found) if item.kind is Kind.SCENE_HEADING), len(found))
    return [
        item._replace(possible_heading=True) if place > start and item.kind is Kind.ACTION and headings.may_be_heading(item.text) else item
        for place, item in enumerate(found)
    ]


@cache
def _many() -> TypeAdapter[tuple[Element, ...]]:
    """Makes all elements at once: faster than one by one."""
    return TypeAdapter(tuple[Element, ...])


def _elements(found: Sequence[Found]) -> tuple[Element, ...]:
    """Elements with ids, and pages counted where the file has none. A cue stands on the page on which its speech begins."""
    return _many().validate_python(
        [
            {
                "id": f"e{index}", "kind": item.kind, "text": item.text, "page": page, "line": item.line,
                "emphasis": item.emphasis, "dual": item.dual, "number": item.number,
                "box": item.box, "revised": item.revised, "possible_heading": item.possible_heading,
                "slug": _announced(item), "level": item.level or int(item.kind is Kind.SECTION),
            }
            for index, (item, page) in enumerate(zip(found, _pages(found), strict=True), 1)
        ]
    )  # fmt: skip


def _announced(item: Found) -> str:
    """What an element announces as a mini-slug; a heading with INT. or EXT. is one itself."""
    if item.heard or (item.kind is Kind.GENERAL and sounds.is_sound(item.text)):
        return sounds.SLUG
    if item.kind not in ANNOUNCING or (item.kind is Kind.SCENE_HEADING and headings.parsed(item.text).setting):
        return ""
    return slugs.announced(item.text)


def _pages(found: Sequence[Found]) -> Iterator[int]:
    """The page of every element: its own, else counted in printed lines."""
    lengths = [0 if item.dual == "right" else printed_lines(item.kind, item.text) for item in found]
    lines = 0
    for index, item in enumerate(found):
        length = lengths[index]
        if item.kind is Kind.CHARACTER and length and lines % PAGE_LINES + _together(found, lengths, index) > PAGE_LINES:
            lines = _next_page(lines)
        yield item.page or lines // PAGE_LINES + 1
        lines = _next_page(lines + 1) if item.kind is Kind.PAGE_BREAK else lines + length


def _next_page(lines: int) -> int:
    """The first line of the page after this line; the line itself where it is the first of one."""
    return -(-lines // PAGE_LINES) * PAGE_LINES


def _together(found: Sequence[Found], lengths: Sequence[int], index: int) -> int:
    """Lines that are never parted: a cue, its parentheticals and the first line of its speech."""
    length = lengths[index]
    for place in range(index + 1, min(index + 1 + MOST_TOGETHER, len(found))):
        kind = found[place].kind
        if kind in SPEECH:
            return min(length + 1, PAGE_LINES)
        if kind is not Kind.PARENTHETICAL and kind not in UNPRINTED:
            break
        length += lengths[place]
    return min(length, PAGE_LINES)


def _scene_parts(elements: Sequence[Element], title: str) -> tuple[list[_Part], list[str]]:
    """Scenes by headings; without any, by sections; without those, everything is one scene."""
    parts = _split(elements, Kind.SCENE_HEADING)
    if parts:
        early = _seen(elements[: _first(elements, Kind.SCENE_HEADING)])
        notice = f"{early} paragraphs stand before the first scene heading and belong to no scene."
        return parts, [notice] if early > 1 else []
    notice = "The script has no scene headings: it was read as prose, one scene a section."
    sections = [part for part in _split(elements, Kind.SECTION) if _seen(part.elements)]
    start = list(elements[: _first(elements, Kind.SECTION)])
    opening = [_part(title, start)] if _seen(start) else []
    return opening + sections, [notice] if elements else []


def _split(elements: Sequence[Element], kind: Kind) -> list[_Part]:
    parts: list[_Part] = []
    for element in elements:
        if element.kind is kind:
            parts.append(_part(element.text, [element], element.number))
        elif parts:
            parts[-1].elements.append(element)
    return parts


def _part(heading: str, elements: list[Element], printed: str = "") -> _Part:
    """A scene with the number its reader found, or the one that still stands in its heading (`OMITTED 12 thru 15`)."""
    parsed = headings.parsed(heading)
    return _Part(heading, elements, printed or omitted.spoken(heading) or parsed.number, parsed)


def _first(elements: Sequence[Element], kind: Kind) -> int:
    return next((place for place, element in enumerate(elements) if element.kind is kind), len(elements))


def _seen(elements: Sequence[Element]) -> int:
    return sum(element.kind in SHOWN or element.kind in SPEECH for element in elements)


def _scene(index: int, part: _Part, cast: presence.Cast) -> Scene:
    parts, gone = part.parsed, headings.is_omitted(part.heading)
    return Scene(
        id=f"s{index}",
        number=part.number,
        automatic_number=part.automatic,
        heading=part.heading,
        setting=parts.setting,
        location="" if gone else parts.location,
        time_of_day=parts.time_of_day,
        qualifier=parts.qualifier,
        characters=_characters(part.elements, cast),
        page_eighths=0 if gone else _eighths(part.elements),
        omitted=gone,
        synopsis="\n".join(element.text for element in part.elements if element.kind is Kind.SYNOPSIS),
        elements=tuple(element.id for element in part.elements),
    )


def _characters(elements: Sequence[Element], cast: presence.Cast) -> tuple[str, ...]:
    """Who speaks, in order, each under the first of their names; then who is only named in the action as being there."""
    cued = names.speakers((element.text for element in elements if element.kind is Kind.CHARACTER), cast.known)
    owners: dict[str, str] = {}
    for name in cued:
        owners.setdefault(presence.owner(name, cast), name)
    found = {name.upper(): name for name in owners.values()}
    for name in presence.present("\n".join(element.text for element in elements if element.kind in presence.SEEN), cast):
        if name not in owners:
            found.setdefault(name.upper(), name)
    return tuple(found.values())


def _eighths(elements: Sequence[Element]) -> int:
    lines = sum(printed_lines(element.kind, element.text) for element in elements if element.dual != "right")
    return max(1, round(lines * 8 / PAGE_LINES))


def _numbered(parts: list[_Part]) -> list[_Part]:
    """Every scene with a number: as printed, else counted; among printed ones, the number before with a letter."""
    printed = {number.upper() for part in parts if part.number for number in (part.number, *_kept(part))}
    if not printed:
        return [part._replace(number=str(index), automatic=True) for index, part in enumerate(parts, 1)]
    taken = set(printed)
    first = next(part for part in parts if part.number)
    following = next(iter(_kept(first)), first.number)
    result: list[_Part] = []
    before = ""
    for part in parts:
        number = part.number or _free(before, following, taken)
        taken.add(number.upper())
        result.append(part._replace(number=number, automatic=not part.number))
        before = next(reversed(_kept(part)), part.number) or before
    return result


def _kept(part: _Part) -> tuple[str, ...]:
    """The single numbers of omitted scenes, which nobody else may have."""
    return omitted.kept(f"{part.number} OMITTED") if headings.is_omitted(part.heading) else ()


def _free(before: str, following: str, taken: set[str]) -> str:
    """A number nobody has: `12A` after 12, `A1` before a first scene 1."""
    return next(
        number for suffix in _suffixes() if (number := f"{before}{suffix}" if before else f"{suffix}{following}").upper() not in taken
    )


def _suffixes() -> Iterator[str]:
    for size in count():
        yield from (letter + (str(size) if size else "") for letter in LETTERS)


def _repeated(scenes: Sequence[Scene]) -> list[str]:
    """A notice where two scenes have one number."""
    seen: set[str] = set()
    twice: dict[str, None] = {}
    for scene in scenes:
        if scene.number.upper() in seen:
            twice[scene.number] = None
        seen.add(scene.number.upper())
    return [f"More than one scene has the number {', '.join(list(twice)[:10])}."] if twice else []
