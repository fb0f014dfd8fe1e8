"""What the words of a heading are: times of day, links, settings and the like, in every language of `languages`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.script.languages import LANGUAGES, Language


class Role(StrEnum):
    """What a word or phrase does in a heading."""

    INSIDE = "inside"
    OUTSIDE = "outside"
    TIME = "time"
    LINK = "link"
    CLOCK = "clock"
    MODIFIER = "modifier"
    NUMBER = "number"
    UNIT = "unit"
    DATE = "date"
    ASIDE = "aside"
    OTHER = "other"


class Word(NamedTuple):
    """One entry of the table of words."""

    role: Role
    english: str
    language: str
    alone: bool = False


class Unit(NamedTuple):
    """A word or phrase of a heading, `text[start:end]`."""

    start: int
    end: int
    text: str
    word: Word

    @property
    def role(self) -> Role:
        return self.word.role


TELLING = frozenset({Role.TIME, Role.LINK, Role.CLOCK})
"""Roles that make a time."""
TIMELY = TELLING | {Role.MODIFIER, Role.NUMBER, Role.UNIT}
"""Roles a time may consist of."""

_TOKEN = regex(
    r"(?P<clock>\d{1,2}(?::\d\d){1,2}(?:\s?[ap]\.?m\b\.?)?|\d{1,2}(?:\.\d\d)?\s?[ap]\.?m\b\.?|\d{1,2}\s?h(?:\d\d)?\b|\d{1,2}\s(?:uhr|o['’]clock)\b"
    r"|\d{4}\s?(?:hours|hrs)\b)"
    r"|[^\W_]+(?:[\u0300-\u036f\u064b-\u065f]+[^\W_]*)*(?:['’][^\W_]+)*(?:\.[^\W_](?!\w))*|&",
    re.IGNORECASE,
)
_YEAR = regex(r"1[5-9]\d\d(?:S|['’]S)?|20\d\d(?:S)?|2[1-9]\d\d|\d{1,2}(?:ST|ND|RD|TH)|[2-9]0S")
_SHORT_DAY = regex(r"[DN]\d{1,2}")
_SHORT = {"D": "DAY", "N": "NIGHT"}
"""Production's way to write the day of the story a scene plays on: D1, N2."""
_CJK = regex(r"[\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_LONGEST_RUN = 4
"""Signs of a Chinese or Japanese run that is taken apart into its words, as 夜内."""


def fold(text: str) -> str:
    """A word as the table has it: capitals, straight apostrophes, no accents."""
    text = text.upper().replace("’", "'")
    if text.isascii():
        return text
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))


def is_cjk(text: str) -> bool:
    """Whether a text holds a Chinese or Japanese sign."""
    return not text.isascii() and _CJK.search(text) is not None


def is_story_day(word: str) -> bool:
    """Whether a word is a day of the story in short, as `D1` and `N2`."""
    return _SHORT_DAY.fullmatch(word.upper()) is not None


def phrases(line: str) -> list[str]:
    """The phrases of a line of the table, as `fold` leaves them."""
    return [" ".join(fold(phrase).split()) for phrase in line.split(";") if phrase.strip()]


@cache
def table() -> dict[str, Word]:
    """Every word and phrase of every language; the first language that has one gives its meaning."""
    return _gathered(alone=False)


@cache
def lone() -> dict[str, Word]:
    """Words that are a time only where nothing else stands beside them."""
    return _gathered(alone=True)


def _gathered(alone: bool) -> dict[str, Word]:
    words: dict[str, Word] = {}
    for code, language in LANGUAGES.items():
        for phrase, word in _entries(code, language):
            if word.alone is alone:
                words.setdefault(phrase, word)
    return words


def lookup(text: str) -> Word | None:
    """The entry of a word or phrase, wherever it counts."""
    folded = fold(text)
    return table().get(folded) or lone().get(folded)


@cache
def _reaches() -> dict[str, int]:
    """The first words of all phrases, and how many words the longest of them has."""
    longest: dict[str, int] = {}
    for phrase in (*table(), *lone()):
        words = phrase.split()
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest


def _entries(code: str, language: Language) -> Iterator[tuple[str, Word]]:
    for role, english, line, alone in _lines(language):
        for phrase in phrases(line):
            yield phrase, Word(role, english or phrase, code, alone)


def _lines(language: Language) -> Iterator[tuple[Role, str, str, bool]]:
    yield from ((Role.INSIDE, "", language.inside, False), (Role.OUTSIDE, "", language.outside, False))
    yield from ((Role.TIME, english, line, False) for english, line in language.times.items())
    yield from ((Role.LINK, english, line, False) for english, line in language.links.items())
    yield from ((Role.TIME, english, line, True) for english, line in language.alone.items())
    rest = {
        Role.MODIFIER: language.modifiers,
        Role.NUMBER: language.numbers,
        Role.UNIT: language.units,
        Role.DATE: language.dates,
        Role.ASIDE: language.asides,
    }
    yield from ((role, "", line, False) for role, line in rest.items())


def units(text: str, whole: bool = False) -> list[Unit]:
    """The words of a text with what they are; the longest phrase wins.

    Words that are a time of day only where nothing else stands beside them count with `whole`.
    """
    tokens = list(_TOKEN.finditer(text))
    folded = [fold(token.group()) for token in tokens]
    found: list[Unit] = []
    at = 0
    while at < len(tokens):
        word, length = _known(tokens, folded, at, whole)
        start, end = tokens[at].start(), tokens[at + length - 1].end()
        found += _run(text, start, end) if word.role is Role.OTHER else [Unit(start, end, text[start:end], word)]
        at += length
    return found


def _known(tokens: Sequence[re.Match[str]], folded: Sequence[str], at: int, whole: bool) -> tuple[Word, int]:
    if tokens[at]["clock"]:
        return Word(Role.CLOCK, folded[at], ""), 1
    known, other = table(), lone() if whole else {}
    if len(folded) == 1 and folded[0] in other:
        return other[folded[0]], 1
    for length in range(min(_reaches().get(folded[at], 0), len(folded) - at), 0, -1):
        phrase = " ".join(folded[at : at + length])
        if word := known.get(phrase) or other.get(phrase):
            return word, length
    return _plain(folded[at]), 1


def _plain(word: str) -> Word:
    if _SHORT_DAY.fullmatch(word):
        return Word(Role.TIME, f"{_SHORT[word[0]]} {word[1:]}", "en")
    if word.isdigit() and len(word) < 4:
        return Word(Role.NUMBER, word, "")
    return Word(Role.DATE if _YEAR.fullmatch(word) else Role.OTHER, word, "")


def is_mixed(found: Sequence[Unit]) -> bool:
    """Whether words are a setting and a time in one, as 夜内."""
    roles = {unit.role for unit in found}
    return bool(roles & {Role.INSIDE, Role.OUTSIDE}) and bool(roles & TELLING) and roles <= TIMELY | {Role.INSIDE, Role.OUTSIDE}


def _run(text: str, start: int, end: int) -> list[Unit]:
    """A run of Chinese or Japanese signs as its words, where all of it is known; else one unknown word."""
    unknown = [Unit(start, end, text[start:end], Word(Role.OTHER, fold(text[start:end]), ""))]
    if end - start > _LONGEST_RUN or not is_cjk(text[start:end]):
        return unknown
    known, found, at = table(), list[Unit](), start
    while at < end:
        hit = next((stop for stop in range(end, at, -1) if fold(text[at:stop]) in known), 0)
        if not hit:
            return unknown
        found.append(Unit(at, hit, text[at:hit], known[fold(text[at:hit])]))
        at = hit
    return found
