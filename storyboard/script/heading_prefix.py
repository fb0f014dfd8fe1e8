"""How headings begin: a number or `Scene 3`, and INT or EXT in the spellings of the world."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.script.heading_words import Role, fold, phrases, table, units
from storyboard.script.languages import LANGUAGES

INT, EXT, BOTH = "INT", "EXT", "INT/EXT"

KINDS = {Role.INSIDE: INT, Role.OUTSIDE: EXT}
LETTERS = {"I": INT, "E": EXT}
"""Only as a pair: `I/E`."""

LONGEST_NUMBER = 16
"""Characters of a scene number in front of a heading."""


class Prefix(NamedTuple):
    """The setting a heading begins with."""

    words: tuple[str, ...]
    """As in the table: `INT`, `EXT`, `EST`, ..."""
    end: int
    """Where the rest of the heading begins."""

    @property
    def setting(self) -> str:
        kinds = {kind_of(word) for word in self.words}
        return BOTH if len(kinds) == 2 else next(iter(kinds), "")


class _Opening(NamedTuple):
    """Setting words at the beginning of a text, and what follows the last of them."""

    words: tuple[str, ...]
    pair: bool
    stop: str
    after: str
    end: int


_WORD = regex(r"[^\W\d_]+")
_STOP = regex(r"\s?[.。．](?!\.)")
_JOIN = regex(r"\s?[/+&\-–—|／・]\s?|\s(?:AND|ET|UND|Y|E|И|&|OR)\s|\s?(?=[^\W\d_])", re.IGNORECASE)
_AFTER = regex(r"[\s*_]*(?:[-–—―:：/／,，、،|・]+[\s*_]*)*")
_MARKUP = " \t*_○〇◯●■□◎△▲#【[「"
"""What may stand before a heading: emphasis, and the circles of Japanese scripts."""
_SHORT = regex(r"([IAE])/(?=[TND]\s?[-–—])")
_SHORT_SETTINGS = {"I": "INT", "E": "EXT", "A": "EXT"}
"""The shorthand of German television: `I/T - KÜCHE` (innen/Tag), `A/N - HOF` (außen/Nacht)."""
_LETTERED = regex(r"(?:(?P<pair>I/A|A/I)(?:\.|(?=\s))|(?P<one>[IA])(?:\.|(?=\s?[-–—])))\s?[-–—]?\s*(?=\S)")
"""The settings of German headings as letters: `I - BÜRO - T`, `I/A AUTO - NACHT`."""
_ASIDE = regex(r"\s*[(（][^()（）]*[)）]\s*$")
_DASH = regex(r"\s+[-–—/]+\s+|,\s")
_LETTERED_TIMES = frozenset({"T", "N"})
_BREAKS = frozenset("-–—.,/:")
_SIGNS = ("内外景", "内景", "外景", "內景", "室内", "室外", "屋内", "屋外")
"""Chinese and Japanese settings that need nothing after them."""

_NUMBER = regex(r"[(\[#]?(?P<number>[^\W_](?:[^\W_]|[.\-–/](?=[^\W_])){0,11})(?P<close>[)\]#.:、，。．]{0,2})(?P<gap>\s*[-–—]?\s*)")
_GLUED = regex(r"(?P<number>\d{1,4}[A-Za-z]?)(?P<close>[.):、])(?P<gap>\s*)(?=\S)")
_COUNT = r"(?:[(（]\s*)?(?:NO\.?\s*|N[°º]\s*|#\s*)?(?P<number>\d{1,4}[A-Za-z]?(?:[-.]\d{1,3})?|[一二三四五六七八九十百]{1,4})\s*[)）]?"
_BREAK = regex(r"\s*(?:[:：.、。–—―-]+\s*|$)")


def kind_of(word: str) -> str:
    """`INT` or `EXT` for a word of a setting, empty for any other."""
    known = table().get(word)
    return LETTERS.get(word) or (KINDS.get(known.role, "") if known else "")


@cache
def _settings() -> frozenset[str]:
    return frozenset(word for word, entry in table().items() if entry.role in KINDS) | LETTERS.keys()


@cache
def _initials() -> frozenset[str]:
    return frozenset(word[0] for word in _settings()) | _SHORT_SETTINGS.keys()


@cache
def _bare() -> frozenset[str]:
    """Settings good without a stop: no words of their language."""
    return frozenset(phrase for language in LANGUAGES.values() for phrase in phrases(language.bare))


@cache
def _label() -> re.Pattern[str]:
    """`SCENE 3`, `第3场`, `场次（1）`, `مشهد 5`: the label and its number."""
    words = sorted((phrase for language in LANGUAGES.values() for phrase in phrases(language.labels)), key=len, reverse=True)
    spelled = "|".join(re.escape(word) for word in (*words, "SCÈNE", "SÉQUENCE", "SÉQ", "SEQUÊNCIA"))
    return regex(rf"(?:{spelled})S?\.?\s*{_COUNT}\s*(?:场|場|幕)?(?![^\W_])", re.IGNORECASE)


def opens(text: str) -> bool:
    """Whether a text could begin with a setting: a quick look at its first sign."""
    return text[:1].upper() in _initials()


def bare(text: str) -> str:
    """A line without blanks and emphasis before it."""
    return text.lstrip(_MARKUP)


def prefix(text: str) -> Prefix | None:
    """The setting at the beginning of a text that goes on after it, else None.

    A setting is followed by a stop, dash, colon or slash. INT and EXT, which mean nothing else, need only a blank; INTERIOR
    and INNEN without a stop count where the line is in capitals and ends in a time of day, as INTERIOR MONOLOGUE does not.
    """
    if not opens(text):
        return None
    if short := _SHORT.match(text):
        return Prefix((_SHORT_SETTINGS[short[1]],), short.end())
    if lettered := _lettered(text):
        return lettered
    opening = _opening(text)
    if not opening.words:
        return _signs(text)
    rest = text[opening.end :].strip(" \t*_")
    if not rest or not _is_marked(opening, text, rest):
        return None
    return Prefix(opening.words, opening.end)


def _lettered(text: str) -> Prefix | None:
    """Letters that are settings: a pair in capitals before any time of day at the end, one letter only before a German one."""
    match = _LETTERED.match(text)
    if match is None or text != text.upper():
        return None
    place, _, time = _DASH.sub(" - ", _ASIDE.sub("", text[match.end() :])).rpartition(" - ")
    told = units(time[-60:], whole=True)
    if not (place and told and told[-1].role in {Role.TIME, Role.LINK}):
        return None
    if match["pair"]:
        return Prefix((INT, EXT), match.end())
    german = time.strip() in _LETTERED_TIMES or all(unit.word.language == "de" for unit in told)
    return Prefix((_SHORT_SETTINGS[match["one"]],), match.end()) if german else None


def _opening(text: str) -> _Opening:
    words: list[str] = []
    at, stop, end, signed = 0, "", 0, True
    while match := _WORD.match(text, at):
        word = fold(match.group())
        stopped = _STOP.match(text, match.end())
        if not _goes_on(words, word, signed or stopped is not None or len(word) <= 3):
            break
        words.append(word)
        stop, end = (stopped.group().strip() if stopped else ""), (stopped or match).end()
        joined = _JOIN.match(text, end)
        if joined is None or not (joined.group().strip() or stop):
            break
        at, signed = joined.end(), bool(joined.group().strip(" -–—"))
    after = _AFTER.match(text, end)
    found = after.group() if after else ""
    return _Opening(tuple(words), len(words) > 1, stop, found, end + len(found))


def _goes_on(words: list[str], word: str, marked: bool) -> bool:
    """Whether a word is a setting that belongs to those before it; single letters only to one another."""
    pairs = not words or (word in LETTERS) == (words[0] in LETTERS)
    return word in _settings() and len(words) < 3 and marked and pairs


def _is_marked(opening: _Opening, text: str, rest: str) -> bool:
    """Whether what follows the setting tells that it is one."""
    first, mark = opening.words[0], opening.stop or opening.after.strip(" \t*_")
    if opening.pair:
        return bool(mark or opening.after) and not (first in LETTERS and text[:1].islower())
    if first in LETTERS or (first == "EST" and rest.isdigit()):
        return False
    if mark:
        return not (mark[0] in "-–" and opening.after == mark and rest[:1].islower()) and bool(opening.after or opening.stop)
    if not opening.after:
        return False
    return first in _bare() or _times_out(text, rest)


def _times_out(text: str, rest: str) -> bool:
    """Whether a line in capitals ends in a time of day, or goes on with one that stands alone (`INTERNO GIORNO - CUCINA`)."""
    if text != text.upper():
        return False
    last, first = units(rest[-60:], whole=True), units(rest[:40], whole=True)
    alone = bool(first) and first[0].role is Role.TIME and rest[first[0].end :].lstrip()[:1] in _BREAKS
    return alone or (bool(last) and last[-1].role in {Role.TIME, Role.LINK})


def _signs(text: str) -> Prefix | None:
    sign = next((sign for sign in _SIGNS if text.startswith(sign) and len(text) > len(sign)), "")
    words = ("内", "外") if sign == "内外景" else (fold(sign),)
    after = _AFTER.match(text, len(sign))
    return Prefix(words, after.end() if after else len(sign)) if sign else None


def numbered(text: str) -> Iterator[tuple[str, str]]:
    """What could be a number in front of a text, and what follows: `12pt2`, `I-1-A`, `3.70`, `A15`, `(4)`, `1-5.`, `1.INT`."""
    if text[:1].isalnum() or text[:1] in "([#":
        for match in filter(None, (pattern.match(text) for pattern in (_NUMBER, _GLUED))):
            if _counts(match) and match.end() < len(text):
                yield match["number"], text[match.end() :]


def _counts(match: re.Match[str]) -> bool:
    number = match["number"]
    short = len(number) <= LONGEST_NUMBER and any(char.isdigit() for char in number)
    return short and bool(match["gap"] or match["close"]) and not (number[0].isalpha() and number[:3].isalpha() and number[3:4].isalpha())


def labelled(text: str) -> tuple[str, str, bool]:
    """The number of `Scene 3: The kitchen`, what follows, and whether a stop or the end of the line follows the number."""
    if not text[:1].isalpha():
        return "", text, False
    match = _label().match(text)
    if match is None:
        return "", text, False
    broken = _BREAK.match(text, match.end())
    rest = text[broken.end() if broken else match.end() :].lstrip(" ,，")
    return match["number"], rest, broken is not None
