"""Scene headings taken apart: setting, location, time of day, and a qualifier that holds whatever is left over.

Everything is found by tables of words, because no two writers separate the parts alike: of 6,971 real headings a third
have no separator at all and a fifth have two or more.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Heading(NamedTuple):
    """A heading's parts. Words are never thrown away: what is no setting, location or time is the qualifier."""

    setting: str = ""
    location: str = ""
    time_of_day: str = ""
    qualifier: str = ""
    number: str = ""


LONGEST = 2000
"""Characters of a heading; what is longer is a paragraph."""

INT, EXT, BOTH = "INT", "EXT", "INT/EXT"

SHORT = {"INT": INT, "EXT": EXT}
"""Prefixes good without a stop after them."""

LONG = {
    "EST": EXT,
    "INTERIOR": INT,
    "EXTERIOR": EXT,
    "INTÉRIEUR": INT,
    "INTERIEUR": INT,
    "EXTÉRIEUR": EXT,
    "EXTERIEUR": EXT,
    "INNEN": INT,
    "AUSSEN": EXT,
    "AUßEN": EXT,
    "INTERNO": INT,
    "ESTERNO": EXT,
    "ИНТ": INT,
    "ЭКСТ": EXT,
    "НАТ": EXT,
}
"""Prefixes that are words of the language too: only with a stop, dash or slash after them."""

LETTERS = {"I": INT, "E": EXT}
"""Only as a pair: `I/E`."""

_ALL = SHORT | LONG | LETTERS
_WORD = "|".join(sorted(map(re.escape, _ALL), key=len, reverse=True))
_PREFIX = re.compile(
    rf"(?P<first>{_WORD})(?P<stop>[.。．])?(?:(?:\s?[/+&\-–]\s?|(?<=\.))(?P<second>{_WORD})(?P<stop2>[.。．])?(?!\w))?"
    r"(?P<after>\s*[-–—:/,]+\s*|\s*)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(\d{1,4}(?:[.-]?[A-Z]{1,3})?|[A-Z]{1,2}\d{1,4}[A-Z]?)[.)]?\s+(?=\S)")
_OMITTED = re.compile(
    r"(?:SCENES?\s+)?[\dA-Z]{0,6}(?:\s*(?:-|–|THRU|THROUGH|TO)\s*[\dA-Z]{1,6})?\s*\(?\bOMIT(?:TED)?\b\)?[\s.]*", re.IGNORECASE
)

_LABEL = re.compile(r"(?:SCENE|SCÈNE|SZENE|ESCENA|SCENA|СЦЕНА)\s+(?:NO\.?\s*|#\s*)?(\d{1,4}[A-Z]?)\s*(?:[:.–—-]+\s*|$)", re.IGNORECASE)

TIMES = {
    **dict.fromkeys(("DAY", "DAYTIME", "NIGHT", "NIGHTTIME", "MORNING", "NOON", "MIDDAY", "AFTERNOON", "EVENING", "MIDNIGHT"), ""),
    **dict.fromkeys(
        ("DAWN", "DUSK", "SUNRISE", "SUNSET", "TWILIGHT", "SUNDOWN", "SUNUP", "DAYBREAK", "NIGHTFALL", "MAGIC", "LUNCHTIME"), ""
    ),
    **dict.fromkeys(("MIDMORNING", "MIDAFTERNOON", "PREDAWN", "TONIGHT", "BREAKFAST", "DAYS", "NIGHTS"), ""),
    "JOUR": "DAY",
    "NUIT": "NIGHT",
    "MATIN": "MORNING",
    "SOIR": "EVENING",
    "AUBE": "DAWN",
    "CRÉPUSCULE": "DUSK",
    "MIDI": "NOON",
    "DÍA": "DAY",
    "DIA": "DAY",
    "NOCHE": "NIGHT",
    "MAÑANA": "MORNING",
    "TARDE": "AFTERNOON",
    "AMANECER": "DAWN",
    "ATARDECER": "DUSK",
    "TAG": "DAY",
    "NACHT": "NIGHT",
    "MORGEN": "MORNING",
    "ABEND": "EVENING",
    "NACHMITTAG": "AFTERNOON",
    "DÄMMERUNG": "DUSK",
    "GIORNO": "DAY",
    "NOTTE": "NIGHT",
    "MATTINA": "MORNING",
    "SERA": "EVENING",
    "ALBA": "DAWN",
    "TRAMONTO": "SUNSET",
    "ДЕНЬ": "DAY",
    "НОЧЬ": "NIGHT",
    "УТРО": "MORNING",
    "ВЕЧЕР": "EVENING",
    "日": "DAY",
    "天": "DAY",
    "夜": "NIGHT",
}
"""Words for a time of day; what is not English has its English word."""

LINKS = frozenset({"CONTINUOUS", "LATER", "SAME", "CONTINUED", "CONT'D", "CONT", "EARLIER", "SIMULTANEOUS", "RESUMING", "INDETERMINATE"})
"""Words that tie the time to the scene before."""

_MODIFIERS = frozenset(
    [
        "EARLY",
        "LATE",
        "MID",
        "PRE",
        "VERY",
        "THE",
        "NEXT",
        "SAME",
        "THAT",
        "FOLLOWING",
        "PREVIOUS",
        "A",
        "AN",
        "ONE",
        "TWO",
        "THREE",
        "FEW",
        "SEVERAL",
        "SOME",
        "MOMENT",
        "MOMENTS",
        "MINUTE",
        "MINUTES",
        "HOUR",
        "HOURS",
        "SECOND",
        "SECONDS",
        "DAY",
        "DAYS",
        "WEEK",
        "WEEKS",
        "MONTH",
        "MONTHS",
        "YEAR",
        "YEARS",
        "TIME",
        "HOUR",
        "BEFORE",
        "AFTER",
        "BRIGHT",
        "DARK",
        "MUCH",
        "JUST",
        "STILL",
        "ALMOST",
        "NEAR",
    ]
)
"""Words that may stand with a time of day; `DAY` is here too (`THE NEXT DAY`, `A DAY LATER`)."""

QUALIFIERS = frozenset(
    [
        "FLASHBACK",
        "FLASHBACKS",
        "FLASHFORWARD",
        "DREAM",
        "MONTAGE",
        "INTERCUT",
        "POV",
        "ESTABLISHING",
        "INSERT",
        "FANTASY",
        "NIGHTMARE",
        "PRESENT",
        "PAST",
        "TRAVELING",
        "TRAVELLING",
        "MOVING",
        "STOCK",
        "VISION",
        "MEMORY",
        "RECURRING",
        "CLOSE",
        "WIDE",
        "ANGLE",
        "SHOT",
        "AERIAL",
        "UNDERWATER",
        "STORMY",
        "RAIN",
        "RAINING",
        "SNOWING",
    ]
)
"""A part of a heading that holds one of these is no place."""

_PIECES = re.compile(r"\s*(?:--+|[–—]+|\s-+(?=\s|$)|(?<=\S)-+(?=\s|$|[日天夜晚昼]$)|,(?=\s)|\.(?=\s)|[()\[\]])\s*")
_TOKENS = re.compile(r"[^\s/&+-]+")


class _Piece(NamedTuple):
    start: int
    end: int
    text: str
    bracketed: bool


def is_heading(text: str) -> bool:
    """Whether a line starts as scene headings do (`INT.`, `EXT/INT`, `12A. I/E`), with something after it."""
    bare = text.lstrip()
    return len(text) <= LONGEST and (_prefix(bare) or _prefix(_NUMBER.sub("", bare, count=1))) is not None


def is_omitted(text: str) -> bool:
    """Whether a heading only keeps the number of a scene that was taken out: `OMITTED`, `12-15 OMITTED`."""
    return len(text) < 60 and _OMITTED.fullmatch(text.strip()) is not None


def numbered(text: str) -> tuple[str, str]:
    """A printed number before a heading, and the heading: `12A. INT. BAR` gives `12A` and `INT. BAR`."""
    match = _NUMBER.match(text)
    if match and (_prefix(text[match.end() :]) or is_omitted(text[match.end() :])):
        return match[1], text[match.end() :]
    return "", text


def labelled(text: str) -> tuple[str, str]:
    """The number of a `Scene 3: The kitchen` line and what follows; empty where the line is none."""
    match = _LABEL.match(text)
    return (match[1], text[match.end() :]) if match else ("", text)


def parsed(text: str) -> Heading:
    """A heading taken apart. What is longer than `LONGEST` is all location."""
    if len(text) > LONGEST:
        return Heading(location=text.strip())
    number, rest = labelled(text.strip())
    if not number:
        number, rest = numbered(rest)
    match = _prefix(rest)
    if match is None:
        return _parts(rest)._replace(number=number)
    found = _parts(rest[match.end() :])
    words = [match["first"].upper(), (match["second"] or "").upper()]
    extra = ["EST"] if "EST" in words else []
    qualifier = " ".join(extra + [found.qualifier] * bool(found.qualifier))
    return found._replace(setting=_setting(words), qualifier=qualifier, number=number)


def _prefix(text: str) -> re.Match[str] | None:
    match = _PREFIX.match(text)
    if match is None or match.end() == len(text.rstrip()):
        return None
    if match["second"]:
        return match if match["stop2"] or match["after"] else None
    first = match["first"].upper()
    marked = bool(match["stop"] or match["after"].strip())
    return match if first not in LETTERS and (marked or (first in SHORT and match["after"])) else None


def _setting(words: list[str]) -> str:
    kinds = {_ALL[word] for word in words if word in _ALL}
    return BOTH if len(kinds) == 2 else next(iter(kinds), "")


def _parts(text: str) -> Heading:
    """Location, time and qualifier of what follows the prefix."""
    pieces = list(_split(text))
    best = _best_time(pieces)
    location = _location(text, pieces, best)
    if best is None:
        place, time = _tail_time(location)
        left = [piece.text for piece in pieces if piece.bracketed or _is_qualifier(piece)]
        return Heading(location=place, time_of_day=time, qualifier=", ".join(left))
    time, over = _time_in(pieces[best].text)
    before = [piece.text for piece in pieces[:best] if piece.bracketed or _is_qualifier(piece)]
    after = [piece.text for piece in pieces[best + 1 :]]
    return Heading(location=location, time_of_day=time, qualifier=", ".join([*before, *over, *after]))


def _split(text: str) -> list[_Piece]:
    pieces: list[_Piece] = []
    start, depth = 0, False
    for match in [*_PIECES.finditer(text), None]:
        end = match.start() if match else len(text)
        words = text[start:end].strip(" .,:;-–—")
        if any(char.isalnum() for char in words):
            begin = start + text[start:end].index(words)
            pieces.append(_Piece(begin, begin + len(words), words, depth))
        if match:
            start = match.end()
            depth = True if "(" in match[0] or "[" in match[0] else (depth and ")" not in match[0] and "]" not in match[0])
    return pieces


def _best_time(pieces: list[_Piece]) -> int | None:
    """Which piece tells the time: the first with nothing but a time of day, else a link, else one that holds a time."""
    ranked = [(rank, place) for place, piece in enumerate(pieces) if (rank := _rank(piece, place)) is not None]
    return min(ranked)[1] if ranked else None


def _rank(piece: _Piece, place: int) -> int | None:
    tokens = _words(piece.text)
    times = [token for token in tokens if token in TIMES]
    links = [token for token in tokens if token in LINKS]
    if (times or links) and all(token in TIMES or token in LINKS or token in _MODIFIERS for token in tokens):
        return (0 if times and not links else 1) if place or not tokens[1:] else None
    return 2 if times and place and not piece.bracketed else None


def _words(text: str) -> list[str]:
    return [token.strip(".,:;'\"*").replace("’", "'") for token in _TOKENS.findall(text.upper())]


def _time_in(text: str) -> tuple[str, list[str]]:
    """The run of words of a piece that tells the time, in English, and the words before and after it."""
    tokens = text.split()
    flags = [_tells(token) for token in tokens]
    marked = [place for place, token in enumerate(tokens) if any(word in TIMES or word in LINKS for word in _words(token))]
    first, last = marked[0], marked[-1]
    while first and flags[first - 1]:
        first -= 1
    time = " ".join(tokens[first : last + 1])
    words = [" ".join(tokens[:first]), " ".join(tokens[last + 1 :])]
    return TIMES.get(time.upper(), "") or time.upper(), [word for word in words if word]


def _tells(token: str) -> bool:
    words = _words(token)
    return bool(words) and all(word in TIMES or word in LINKS or word in _MODIFIERS or word.isdigit() for word in words)


def _is_qualifier(piece: _Piece) -> bool:
    return any(word in QUALIFIERS for word in _words(piece.text)) and piece.start > 0


def _location(text: str, pieces: list[_Piece], best: int | None) -> str:
    """The places before the time, with their own separators."""
    places = [
        piece for place, piece in enumerate(pieces) if not piece.bracketed and not _is_qualifier(piece) and (best is None or place < best)
    ]
    words = ""
    for place, piece in enumerate(places):
        joined = pieces.index(places[place - 1]) + 1 == pieces.index(piece) if place else False
        words += (text[places[place - 1].end : piece.start] if joined else " - " * bool(place)) + piece.text
    return words.strip()


def _tail_time(location: str) -> tuple[str, str]:
    """A time of day that stands at the end of a location without separator: `KITCHEN NIGHT`."""
    tokens = location.split()
    first = len(tokens)
    while first > 1 and _tells(tokens[first - 1]):
        first -= 1
    tail = tokens[first:]
    if not any(word in TIMES or word in LINKS for token in tail for word in _words(token)):
        return location, ""
    time = " ".join(tail).upper()
    return " ".join(tokens[:first]), TIMES.get(time, "") or time
