"""Trelby's scripts, versions 1 to 3: lines of text whose first two characters say how they go on and what they are.

Trelby documents the format in its `fileformat.txt`. The line of an element is the line of the file it begins on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from storyboard.model.errors import InputError
from storyboard.model.patterns import regex
from storyboard.model.screenplay import Furniture, Kind
from storyboard.script.found import Found, Script
from storyboard.script.headings import numbered
from storyboard.script.paragraphs import TitleLine, bracketed, capitals, gathered, title_page

KINDS = {
    "\\": Kind.SCENE_HEADING,
    ".": Kind.ACTION,
    "_": Kind.CHARACTER,
    ":": Kind.DIALOGUE,
    "(": Kind.PARENTHETICAL,
    "/": Kind.TRANSITION,
    "=": Kind.SHOT,
    "%": Kind.NOTE,
    "@": Kind.CENTERED,
}
"""The second character of a line; `@` is an act break. Every other one is action."""

BREAKS = {">": " ", "+": "  ", "&": "", "|": "\n", ".": ""}
"""The first character of a line: what stands between it and the next line. After `.` the element ends."""

NAMES = {
    "Scene": Kind.SCENE_HEADING,
    "Action": Kind.ACTION,
    "Character": Kind.CHARACTER,
    "Dialogue": Kind.DIALOGUE,
    "Parenthetical": Kind.PARENTHETICAL,
    "Transition": Kind.TRANSITION,
    "Shot": Kind.SHOT,
    "Note": Kind.NOTE,
}
"""Elements as the configuration of version 2 and later calls them."""

START = "#Start-Script"

_VERSION = regex(r"#Version (\d{1,4})\s*")
_CAPITALS = regex(r"Element/(\w+)/Export/AllCaps:True\s*")
_FIELDS = {"#Title-String": 6, "#Header-String": 4}
"""Fields before the text of a line of configuration, parted by commas."""


class _Line(NamedTuple):
    number: int
    text: str


def is_trelby(text: str) -> bool:
    """Whether a text begins as Trelby's files do."""
    return _VERSION.match(text) is not None


def read(text: str, name: str) -> Script:
    """A script of Trelby.

    Raises:
        InputError: it does not begin as one, or is of a version after 3.
    """
    version = _VERSION.match(text)
    if version is None or int(version[1]) > 3:
        raise InputError(f"{name} is no Trelby script of version 1 to 3. Export it from Trelby as .fountain or .fdx.")
    lines = [_Line(number, line) for number, line in enumerate(text.split("\n"), 1)]
    start = _start(lines)
    body = [line for line in lines[start:] if line.text.strip()]
    upper = {NAMES[match[1]] for line in lines[:start] if (match := _CAPITALS.fullmatch(line.text)) and match[1] in NAMES}
    found = gathered([_element(part, upper) for part in _parts(body)])
    page = _strings(lines[:start], "#Title-String")
    heads = _strings(lines[:start], "#Header-String")
    return Script(
        "trelby", tuple(item for item in found if item.text), title_page([TitleLine(text) for text in page]),
        notices=tuple(_notices(body)), furniture=tuple(Furniture(kind="header", text=text, page=1) for text in heads),
    )  # fmt: skip


def _start(lines: Sequence[_Line]) -> int:
    """The first line of the script: after its own mark, else after the last line of configuration."""
    section, start = "", 0
    for place, (_, line) in enumerate(lines):
        if line.startswith(START):
            return place + 1
        if section:
            section = "" if line.startswith(f"#End-{section}") else section
            start = place + 1
        elif line.startswith("#"):
            section = line.removeprefix("#Begin-").strip() if line.startswith("#Begin-") else ""
            start = place + 1
        elif line.strip():
            break
    return start


def _parts(lines: Sequence[_Line]) -> Iterator[list[_Line]]:
    """Lines of one element; it also ends where the next line is of another kind."""
    part: list[_Line] = []
    for line in lines:
        if part and line.text[1:2] != part[0].text[1:2]:
            yield part
            part = []
        part.append(line)
        if line.text[0] == ".":
            yield part
            part = []
    if part:
        yield part


def _element(part: Sequence[_Line], upper: set[Kind]) -> Found:
    words = "".join(line.text[2:] + BREAKS.get(line.text[0], " ") for line in part).strip()
    kind = KINDS.get(part[0].text[1:2], Kind.ACTION)
    found = Found(kind, capitals(words) if kind in upper else words, part[0].number)
    if kind is Kind.SCENE_HEADING:
        number, rest = numbered(found.text)
        return found._replace(number=number, text=rest)
    return bracketed(found) if kind is Kind.PARENTHETICAL else found


def _strings(lines: Sequence[_Line], key: str) -> list[str]:
    """The texts of a line of configuration, without what Trelby fills in itself."""
    texts = (line.text.split(",", _FIELDS[key])[-1] for line in lines if line.text.startswith(f"{key} "))
    return [text for text in (re.sub(r"\$\{\w+\}", "", text).strip() for text in texts) if any(char.isalnum() for char in text)]


def _notices(lines: Sequence[_Line]) -> Iterator[str]:
    kinds = sum(line.text[1:2] not in KINDS for line in lines)
    breaks = sum(line.text[0] not in BREAKS for line in lines)
    if kinds:
        yield f"{kinds} lines are of a kind this version of Trelby's format does not have; they were read as action."
    if breaks:
        yield f"{breaks} lines end in a way this version of Trelby's format does not have; they were joined with a blank."
