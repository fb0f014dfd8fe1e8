"""Boneyards and notes of Fountain: taken out before anything else is read, so that line numbers stay."""

from __future__ import annotations

import re
from typing import NamedTuple

HIDDEN = "\x00"
"""Stands on every line from which something was taken; normalised text has no such character."""

_OPENERS = re.compile(r"/\*|\[\[")


class Hidden(NamedTuple):
    """A note or a boneyard."""

    text: str
    line: int
    is_note: bool
    unclosed: bool = False


class _Finder:
    """The next place of some words at or after a place that only moves on, so that a whole search is linear."""

    def __init__(self, text: str, words: str) -> None:
        self._text, self._words, self._found = text, words, -2

    def after(self, place: int) -> int:
        """Where the words come next, the length of the text where they do not."""
        if self._found < place:
            found = self._text.find(self._words, place)
            self._found = found if found >= 0 else len(self._text)
        return self._found


def without_hidden(text: str) -> tuple[str, list[Hidden]]:
    """Text without boneyards and notes, which leave their line ends and a mark on every line they touched."""
    bone_end, note_end, blank = _Finder(text, "*/"), _Finder(text, "]]"), _Finder(text, "\n\n")
    kept: list[str] = []
    hidden: list[Hidden] = []
    start, line, counted = 0, 1, 0
    for match in _OPENERS.finditer(text):
        place = match.start()
        if place < start:
            continue
        is_note = match[0] == "[["
        end = (note_end if is_note else bone_end).after(match.end())
        line, counted = line + text.count("\n", counted, place), place
        if end == len(text) or (is_note and blank.after(place) < end):
            hidden += (
                [Hidden("", line, is_note=False, unclosed=True)] if not is_note and not any(item.unclosed for item in hidden[-1:]) else []
            )
            continue
        hidden.append(Hidden(text[match.end() : end].strip(), line, is_note))
        kept += (text[start:place], HIDDEN + f"\n{HIDDEN}" * text.count("\n", place, end))
        start = end + 2
    return "".join([*kept, text[start:]]), hidden
