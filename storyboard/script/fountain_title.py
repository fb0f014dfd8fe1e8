"""The title page of Fountain: `Key: value` lines before everything else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.script.emphasis import plain
from storyboard.script.found import title_key
from storyboard.script.fountain_lines import Line, standing

TITLE_KEYS = frozenset(
    [
        "title",
        "credit",
        "author",
        "authors",
        "source",
        "notes",
        "draft_date",
        "date",
        "contact",
        "copyright",
        "revision",
        "version",
        "format",
        "font",
        "format_version",
        "episode",
        "series",
        "based_on",
        "client",
        "agency",
        "product",
        "brand",
        "spot",
        "length",
        "duration",
        "campaign",
        "director",
        "writer",
    ]
)
"""At least one of these makes a first paragraph of `Key: value` lines a title page, or a value that stands only under its key:
`MIA: Hush.` with more of it under it is somebody speaking."""

INDENT = 3
"""Blanks before a value that stands under its key; a tab will do."""

LONGEST_KEY = 40
"""Characters of a key."""

_KEY = re.compile(rf"(\s*)([^\s:：.!@>~#=\\][^:：]{{0,{LONGEST_KEY - 1}}})[:：](.*)")


def title_page(lines: Sequence[Line]) -> tuple[dict[str, str], int]:
    """Its values by key, and the number of lines it takes; nothing where the first paragraph is no title page.

    Values of one key are lines of one value. Keys without a value are left out.
    """
    start = next((place for place, line in enumerate(lines) if line.text.strip()), len(lines))
    values: dict[str, list[str]] = {}
    key, level, depth, end, indented = "", 0, -1, start, False
    for line in lines[start:]:
        text = line.text.strip()
        if not text:
            break
        indent = _indent(line.text)
        match = _KEY.fullmatch(line.text)
        if match and key and _key(match[2]) not in TITLE_KEYS and indent < INDENT and standing(line):
            break
        if match and _is_key(match[2], indent, level, depth):
            key, level, depth = _key(match[2]), indent, -1
            values.setdefault(key, []).append(plain(match[3].strip())[0])
        elif key and (indent >= INDENT or standing(line) is None):
            indented = indented or (indent >= INDENT and not any(values[key]))
            values[key].append(plain(text)[0])
            depth = indent if depth < 0 else min(depth, indent)
        else:
            break
        end += 1
    page = {name: "\n".join(word for word in words if word) for name, words in values.items()}
    known = indented or not TITLE_KEYS.isdisjoint(page)
    return ({name: words for name, words in page.items() if words}, end) if known and any(page.values()) else ({}, 0)


def _key(words: str) -> str:
    return title_key(words.replace("_", " "))


def _indent(text: str) -> int:
    """Blanks before a line's text; a tab counts as many as a value needs."""
    start = text[: len(text) - len(text.lstrip())]
    return len(start) + (INDENT - 1) * start.count("\t")


def _is_key(words: str, indent: int, level: int, depth: int) -> bool:
    """Whether `words:` is a key: not deeper than the key before it, or, where known, not as deep as the values under that one.

    Args:
        words: What stands before the colon.
        indent: Blanks before the line.
        level: Blanks before the key above.
        depth: Least blanks before its values, -1 without any.
    """
    known = _key(words) in TITLE_KEYS
    if indent < INDENT or (level and indent <= level):
        return known or indent <= level
    return known and 0 <= indent < depth
