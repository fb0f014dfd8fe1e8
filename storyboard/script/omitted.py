"""Headings of scenes that were taken out: `12-15 OMITTED`, `OMITTED 12 thru 15`, `A12 OMIT`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from storyboard.model.patterns import regex
from storyboard.script.heading_words import fold, phrases
from storyboard.script.languages import LANGUAGES, listed

LONGEST = 60
"""Characters of such a heading."""

MOST = 200
"""Numbers of a range that are counted out."""

CACHED = 1024
"""Headings that are remembered: each is asked about several times."""

_WORD = regex(r"[^\W_]+")
_NUMBER = regex(r"[A-Z]{0,3}\d{1,4}[A-Z]{0,3}")
_RANGE = regex(r"[-–—]|\b(?:THRU|THROUGH|TO|BIS|À|A|AL|ATÉ|ПО)\b")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ENDS = '!?"”'
_FILLERS = listed("SCENE SCENES SC SCS THRU THROUGH TO AND NO NOS SZENE SZENEN BIS UND SCÈNE SCÈNES À ET ESCENA ESCENAS A Y AL SCENA CENA")


@cache
def _spelled() -> re.Pattern[str]:
    words = [re.escape(phrase) for language in LANGUAGES.values() for phrase in phrases(language.omitted)]
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(sorted(words, key=len, reverse=True))})(?![^\W_])")


@lru_cache(maxsize=CACHED)
def numbers(text: str) -> tuple[str, ...] | None:
    """The numbers in a heading of omitted scenes, each once; None where it is none: where any other word stands in it."""
    if len(text) >= LONGEST:
        return None
    folded = fold(text)
    told = list(_spelled().finditer(folded))
    if len(told) != 1 or any(sign in text for sign in _ENDS):
        return None
    rest = [word for word in _WORD.findall(f"{folded[: told[0].start()]} {folded[told[0].end() :]}") if word not in _fillers()]
    return tuple(dict.fromkeys(rest)) if all(map(_NUMBER.fullmatch, rest)) else None


@cache
def _fillers() -> frozenset[str]:
    return frozenset(map(fold, _FILLERS))


def is_omitted(text: str) -> bool:
    """Whether a heading only keeps the number of a scene that was taken out: `OMITTED`, `12-15 OMITTED`."""
    return numbers(text) is not None


def spoken(text: str) -> str:
    """The numbers such a heading keeps, as they are printed in a margin: `12-15`, `4`, `7, 9`; empty where it has none."""
    found = list(numbers(text) or [])
    return f"{found[0]}-{found[1]}" if _is_range(text, found) else ", ".join(found)


def kept(text: str) -> tuple[str, ...]:
    """Every number such a heading keeps, ranges counted out: `12-15 OMITTED` keeps 12, 13, 14 and 15."""
    found = list(numbers(text) or [])
    if not _is_range(text, found):
        return tuple(found)
    low, high = (int(number.strip(_LETTERS)) for number in found)
    return (found[0], *map(str, range(low + 1, high)[:MOST]), found[1])


def _is_range(text: str, found: Sequence[str]) -> bool:
    return len(found) == 2 and _RANGE.search(text.upper()) is not None


def led(text: str) -> tuple[str, str]:
    """Numbers in front of the word, and the rest: `12 - 15 OMITTED` gives `12-15` and `OMITTED`; empty where none stand there."""
    told = _spelled().search(fold(text)) if text[:1].isalnum() and is_omitted(text) else None
    before = _WORD.findall(text[: told.start()]) if told else []
    leads = bool(before) and all(_NUMBER.fullmatch(word.upper()) or word.upper() in {"THRU", "THROUGH", "TO", "AND"} for word in before)
    return (spoken(text), text[told.start() :]) if told and leads else ("", text)
