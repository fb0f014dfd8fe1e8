"""Boneyards and notes of Fountain: taken out before anything else is read, and counted, so that line numbers stay."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from storyboard.model.patterns import regex

HIDDEN = "\x00"
"""Stands where something was taken out; normalised text has no such character."""

_OPENERS = regex(r"\\[^\w\s]|/\*|\[\[")


class Hidden(NamedTuple):
    """A note or a boneyard."""

    text: str
    line: int
    is_note: bool
    unclosed: bool = False
    breaks: int = 0
    """Line ends in it."""


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
    """Text with `HIDDEN` in the place of every note and boneyard, and these in their order.

    Text around a note is one line, as if the note had never been there; a boneyard of several lines leaves one line end.
    A note ends at an empty line (two blanks on the line connect it), a boneyard does not. What is never closed is no note and no
    boneyard, and stays; the first boneyard of this kind is handed back too, as `unclosed`. A backslash before the mark makes it text.
    """
    text = without_settings(text)
    if "/*" not in text and "[[" not in text:
        return text, []
    kept: list[str] = []
    hidden: list[Hidden] = []
    start = 0
    for item, place, end in _found(text):
        hidden.append(item)
        if not item.unclosed:
            kept += (text[start:place], HIDDEN if len(skips(item)) == 1 else f"{HIDDEN}\n{HIDDEN}")
            start = end
    return "".join([*kept, text[start:]]), hidden


def skips(item: Hidden) -> tuple[int, ...]:
    """Line ends that are gone at each `HIDDEN` something left."""
    return (item.breaks,) if item.is_note or not item.breaks else (item.breaks - 1, 0)


def without_settings(text: str) -> str:
    """Text without the settings that Beat writes behind a script: `/* ... BEAT: {...} END_BEAT */`."""
    bare = text.rstrip()
    if not bare.endswith("*/") or not bare[:-2].rstrip().endswith("END_BEAT"):
        return text
    start = text.rfind("/*", 0, max(0, text.rfind("BEAT:")))
    return text[:start] if start >= 0 else text


def _found(text: str) -> Iterator[tuple[Hidden, int, int]]:
    """Notes and boneyards, each with its place and the place behind it."""
    bone_end, note_end, blank = _Finder(text, "*/"), _Finder(text, "]]"), _Finder(text, "\n\n")
    start, line, counted, told = 0, 1, 0, False
    for match in _OPENERS.finditer(text):
        place = match.start()
        if place < start or match[0][0] == "\\":
            continue
        is_note = match[0] == "[["
        end = (note_end if is_note else bone_end).after(match.end())
        closed = end < len(text) and not (is_note and blank.after(place) < end)
        if not closed and (is_note or told):
            continue
        line, counted = line + text.count("\n", counted, place), place
        if closed:
            end += 1 if is_note and text[end + 2 : end + 3] == "]" else 0
            start = end + 2
            words = "\n".join(map(str.rstrip, text[match.end() : end].strip().split("\n")))
            yield Hidden(words, line, is_note, breaks=text.count("\n", place, start)), place, start
        else:
            told = True
            yield Hidden("", line, is_note=False, unclosed=True), place, place
