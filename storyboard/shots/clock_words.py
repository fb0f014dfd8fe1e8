"""The time a text tells, as figures: `five to twelve`, `strikes nine`, `3.15`."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

_HOURS = ["midnight", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "twenty-five": 25, "twenty five": 25, "half": 30}
_HOUR = rf"(?P<hour>{'|'.join(_HOURS)}|noon|\d{{1,2}})"
_FIGURES = regex(r"\b(?P<hour>[01]?\d|2[0-3])[:.](?P<minutes>[0-5]\d)\b")
_PAST = regex(
    rf"\b(?:a )?(?P<minutes>twenty[- ]five|{'|'.join(_MINUTES)}|\d{{1,2}})(?: minutes)? (?P<way>to|past|before|after) {_HOUR}\b",
    re.IGNORECASE,
)
_FULL = regex(
    rf"\b{_HOUR} o['’]clock\b|\b(?:strik(?:es?|ing)|reads?|says?|shows?|chimes?|exactly|at) (?P<other>{'|'.join(_HOURS)}|noon)\b"
    r"|\b(?P<whole>midnight|noon)\b",
    re.IGNORECASE,
)
CLOCKS = frozenset({"clock", "watch", "alarm_clock"})
"""Kinds on which the time can be read."""


def _hour(word: str) -> int:
    told = word.casefold()
    return 12 if told == "noon" else _HOURS.index(told) if told in _HOURS else int(told)


def told(text: str) -> str:
    """Hours and minutes with a colon between them; empty where a text tells no time."""
    if hit := _FIGURES.search(text):
        return f"{int(hit['hour'])}:{hit['minutes']}"
    if hit := _PAST.search(text):
        before = hit["way"].casefold() in ("to", "before")
        word = hit["minutes"].casefold()
        minutes = _MINUTES[word] if word in _MINUTES else int(word) % 60
        hour = _hour(hit["hour"]) - before
        return f"{hour % 24}:{(60 - minutes if before else minutes) % 60:02d}"
    if hit := _FULL.search(text):
        return f"{_hour(hit['hour'] or hit['other'] or hit['whole'])}:00"
    return ""
