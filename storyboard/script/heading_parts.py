"""What follows the setting of a heading: location, time of day, and a qualifier that holds whatever is left over.

Everything is found by what its words are, because no two writers separate the parts alike: of 6,971 real headings a third have no
separator at all and a fifth have two or more.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.script.heading_words import TELLING, TIMELY, Role, Unit, fold, is_cjk, is_mixed, is_story_day, lookup, units
from storyboard.script.languages import ABBREVIATED, CONNECTORS, PLACES, listed


class Parts(NamedTuple):
    """A heading without number and prefix."""

    settings: tuple[str, ...] = ()
    """Words of a setting that stand elsewhere than in front: `KÜCHE - INNEN/TAG`."""
    location: str = ""
    time_of_day: str = ""
    qualifier: str = ""
    language: str = ""
    """Of the time of day; empty where none is found."""


class Piece(NamedTuple):
    """What stands between two separators: `text[start:end]`."""

    at: int
    start: int
    end: int
    text: str
    bracketed: bool
    units: tuple[Unit, ...]

    @property
    def is_time(self) -> bool:
        """Whether it is nothing but a time."""
        return any(unit.role in TELLING for unit in self.units) and all(unit.role in TIMELY or _is_weekday(unit) for unit in self.units)

    @property
    def is_setting(self) -> bool:
        return bool(self.units) and all(unit.role in {Role.INSIDE, Role.OUTSIDE} for unit in self.units)

    @property
    def is_aside(self) -> bool:
        """Whether it is no place: `FLASHBACK`, `1966`, `(STOCK)`."""
        roles = {unit.role for unit in self.units}
        return Role.ASIDE in roles or (Role.DATE in roles and roles <= TIMELY | {Role.DATE})


CACHED = 2048
"""Pieces of headings whose words are remembered: a script has few places and fewer times."""

BESIDE = 40
"""Characters beside a slash that are looked at."""

_SEPARATOR = regex(
    r"\s*(?:--+|[–—―]+|\s-+(?=\s|$)|(?<=\S)-+(?=\s|$)|,(?=\s)|[.;](?=\s|$)|[()\[\]（）]|[、，。．・｜：【】「」『』|]|／|:(?=\s))[\s.]*"
)
_SLASH = regex(r"/")
_SLASHED = regex(r"\s?/\s?")
_CLOCK_END = regex(r"(\b[AP]\.M)$")
_BLANK = regex(r"\s+")
_ATTACHED = regex(r"-")
_OPENS, _CLOSES = frozenset("([（"), frozenset(")]）")
_EDGE = " .,:;-–—/*_~"
_FIELDS = frozenset({"地点", "场景", "时间", "場所", "時間", "المكان", "الزمان"})
"""Names of fields, as `地点：` before a location; they say nothing themselves."""
_DASHES = frozenset("-–—,/(")
_WEEKDAYS = listed("MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY CHRISTMAS EASTER")
_COUNTED = frozenset({Role.UNIT, Role.LINK})
_BETWEEN = frozenset({"TO", "INTO", "AND", "FOR", "THROUGH", "THRU"})
_FOLLOWING = frozenset({"BEFORE", "AFTER"})
_ARTICLES = frozenset({"A", "AN", "THE"})
_CERTAIN = frozenset({"DAY", "NIGHT"})


def _is_weekday(unit: Unit) -> bool:
    return unit.role is Role.DATE and unit.word.english in _WEEKDAYS


def parts(text: str, settled: bool) -> Parts:
    """Location, time and qualifier of a heading's rest; `settled` where a setting stood in front.

    Without one, a piece that is a setting gives it, wherever it stands.
    """
    pieces = _pieces(text)
    settings: tuple[str, ...] = ()
    if not settled:
        signs = [piece for piece in pieces if piece.is_setting and (len(pieces) > 1)]
        settings = tuple(fold(unit.text) for piece in signs for unit in piece.units)
        pieces = [piece for piece in pieces if piece not in signs]
    return _assembled(text, pieces)._replace(settings=settings)


def _pieces(text: str) -> list[Piece]:
    found: list[Piece] = []
    for start, end, bracketed in _spans(text):
        for first, last in _slashed(text, start, end):
            words = text[first:last].strip(_EDGE)
            if any(char.isalnum() for char in words) and words.upper() not in _FIELDS:
                begin = first + text[first:last].index(words)
                words += "." * _is_abbreviated(text, words, begin + len(words))
                found += _piece(len(found), begin, words, bracketed)
    return found


def _is_abbreviated(text: str, words: str, end: int) -> bool:
    """Whether the stop after a piece belongs to its last word, as in `WEST 4TH ST. - DAY`."""
    return text[end : end + 1] == "." and fold(words.rsplit(maxsplit=1)[-1]) in ABBREVIATED and text[end + 1 :].lstrip()[:1] in _DASHES


def _piece(at: int, begin: int, words: str, bracketed: bool) -> list[Piece]:
    """A piece; one a word where it is a setting and a time in one."""
    known = _sure(words)
    if not is_mixed(known):
        return [Piece(at, begin, begin + len(words), words, bracketed, known)]
    return [
        Piece(at + number, begin + unit.start, begin + unit.end, unit.text, bracketed, (unit._replace(start=0, end=unit.end - unit.start),))
        for number, unit in enumerate(known)
    ]


@lru_cache(maxsize=CACHED)
def _sure(words: str) -> tuple[Unit, ...]:
    """The words of a piece; those that are a time only where nothing else stands beside them count where that is so."""
    known = tuple(units(words, whole=True))
    doubtful = any(unit.word.alone for unit in known) and any(unit.role not in TIMELY for unit in known)
    return tuple(units(words)) if doubtful else known


def _spans(text: str) -> list[tuple[int, int, bool]]:
    """Stretches between separators, and whether in brackets."""
    breaks = [match.span() for match in _SEPARATOR.finditer(text)]
    if is_cjk(text):
        breaks = sorted([*breaks, *(match.span() for pattern in (_BLANK, _ATTACHED) for match in pattern.finditer(text))])
    found: list[tuple[int, int, bool]] = []
    start, depth = 0, False
    for begin, end in [*breaks, (len(text), len(text))]:
        if begin >= start:
            found.append((start, begin, depth))
        signs = set(text[begin:end])
        depth = True if signs & _OPENS else depth and not signs & _CLOSES
        start = max(start, end)
    return found


def _slashed(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A stretch taken apart at slashes beside a time or a setting; `DAY/NIGHT` is one."""
    bounds = [start]
    for match in _SLASH.finditer(text, start, end):
        before, after = text[max(bounds[-1], match.start() - BESIDE) : match.start()], text[match.end() : min(end, match.end() + BESIDE)]
        kinds = [_kind(before.rpartition("/")[2], -1), _kind(after.partition("/")[0], 0)]
        if any(kinds) and not (kinds[0] == kinds[1] != "setting"):
            bounds += [match.start(), match.end()]
    bounds.append(end)
    return list(zip(bounds[::2], bounds[1::2], strict=True))


def _kind(text: str, at: int) -> str:
    """Whether what stands beside a slash is a time, or its nearest word a time or a setting."""
    words, whole = text.split(), _sure(text)
    if any(unit.role in TELLING for unit in whole) and all(unit.role in TIMELY for unit in whole):
        return "time"
    known = lookup(words[at].strip(_EDGE)) if words else None
    if known is None:
        return ""
    return "time" if known.role in TELLING else "setting" if known.role in {Role.INSIDE, Role.OUTSIDE} else ""


def _assembled(text: str, pieces: Sequence[Piece]) -> Parts:
    best = _best(pieces)
    if best is None:
        return _without_time(text, pieces)
    first, last = _run(best)
    time, language = _told(best, first, last)
    over = [best.text[: first - best.start].strip(_EDGE), best.text[last - best.start :].strip(_EDGE)]
    if over[1].isdigit() and len(over[1]) < 3:
        over[1] = f"{best.text[: last - best.start].split()[-1]} {over[1]}"
    others = [piece for piece in pieces if piece is not best]
    before = [piece for piece in others if piece.at < best.at]
    if best.at == pieces[0].at and over[0]:
        location, left = over[0], [over[1], *(piece.text for piece in others)]
    else:
        places = [piece for piece in before if _is_place(piece, pieces[0])]
        if not places:
            places = _first_places([piece for piece in others if piece.at > best.at and _is_place(piece, best)]) or _least(before)
        kept = [piece for piece in others if piece not in places]
        location = _joined(text, places)
        left = [*(piece.text for piece in kept if piece.at < best.at), *over, *(piece.text for piece in kept if piece.at > best.at)]
    return Parts((), location, time, ", ".join(word for word in left if any(map(str.isalnum, word))), language)


def _least(pieces: Sequence[Piece]) -> list[Piece]:
    """The first piece where no other is a place, though its words are none either: `INT. NIGHTMARE - NIGHT`."""
    return [piece for piece in pieces[:1] if not piece.bracketed]


def _first_places(places: list[Piece]) -> list[Piece]:
    """Of the places after a time (`INT. DAY - HOUSE - KITCHEN`) those that follow one another."""
    return [piece for number, piece in enumerate(places) if piece.at == places[0].at + number]


def _without_time(text: str, pieces: Sequence[Piece]) -> Parts:
    places = [piece for piece in pieces if _is_place(piece, pieces[0])] or _least(pieces)
    left = [piece.text for piece in pieces if piece not in places]
    return Parts((), _joined(text, places), "", ", ".join(left))


def _is_place(piece: Piece, first: Piece) -> bool:
    """Whether a piece belongs to the location; the first one does whatever its words, unless it is in brackets."""
    if piece is first:
        return not piece.is_aside or not (piece.bracketed or all(unit.role is Role.ASIDE for unit in piece.units))
    return not piece.is_aside and not (piece.is_time and piece.at > first.at)


def _best(pieces: Sequence[Piece]) -> Piece | None:
    """The piece that tells the time: see `_rank`; of equal ones the last."""
    end = max((piece.at for piece in pieces if not piece.is_aside), default=0)
    ranked = [(rank, -piece.at, piece) for piece in pieces if (rank := _rank(piece, piece is pieces[0], piece.at >= end)) is not None]
    return min(ranked)[2] if ranked else None


def _rank(piece: Piece, first: bool, last: bool) -> int | None:
    """How surely a piece tells the time; less is surer. `D1` alone tells the day of the story rather than the time.

    A time of day alone; in brackets; DAY or NIGHT in the first place; CONTINUOUS and clocks; another time in the first place; words
    that end or begin with a time.
    """
    roles = [unit.role for unit in piece.units]
    if piece.is_time:
        if first and not last:
            return 2 if len(piece.units) == 1 and piece.units[0].word.english in _CERTAIN else 4
        if len(roles) == 1 and is_story_day(piece.text):
            return 4
        day = Role.TIME in roles and Role.LINK not in roles
        return (int(piece.bracketed) if roles[-1] is not Role.NUMBER else 3) if day else 3
    if piece.bracketed or not set(roles) & TELLING or (piece.is_aside and first):
        return None
    if _leads(piece) and not first:
        return 5
    return 6 if _trails(piece, first) and (last or not first) else None


def _leads(piece: Piece) -> bool:
    """Whether a piece begins with a time (`NIGHT RAIN`) and is no place named for one (`NIGHT CLUB`)."""
    if piece.units[0].role not in TELLING:
        return False
    after = next((unit for unit in piece.units if unit.role not in TELLING), None)
    return after is None or not PLACES & {fold(after.text), fold(piece.units[-1].text)}


def _trails(piece: Piece, first: bool) -> bool:
    """Whether a piece ends with a time that is no part of a name: `KITCHEN NIGHT`, `RAINY NIGHT`."""
    ends = [unit for unit in piece.units if unit.role is not Role.ASIDE and unit.role is not Role.DATE]
    if not ends or ends[-1].role not in TIMELY or not any(unit.role in TELLING for unit in ends[-3:]):
        return False
    begin, _ = _run(piece)
    before = [unit for unit in piece.units if unit.end <= begin]
    names = [fold(unit.text) for unit in before]
    if not names or (first and set(names) <= _ARTICLES | CONNECTORS):
        return not first
    return names[-1] not in CONNECTORS


def _run(piece: Piece) -> tuple[int, int]:
    """Where the words of a piece that tell the time begin and end in the heading."""
    found = piece.units
    marked = [at for at, unit in enumerate(found) if unit.role in TELLING]
    first = last = marked[-1]
    while first - 1 in marked or (first and (found[first - 1].role in TIMELY or _is_weekday(found[first - 1]))):
        first -= 1
    if first - 2 in marked and fold(found[first - 1].text) in _BETWEEN:
        first -= 2
    first = marked[0] if piece.is_time and marked[0] < first else first
    while last + 1 < len(found) and (found[last + 1].role is Role.UNIT or fold(found[last + 1].text) in _FOLLOWING):
        last += 1
    while first < marked[-1] and _stray(found, first):
        first += 1
    return piece.start + found[first].start, piece.start + found[last].end


def _stray(found: Sequence[Unit], at: int) -> bool:
    """Whether a number or article before a time is the place's: `ROOM 12 NIGHT`, `GATE A NIGHT`; not `TWO HOURS LATER`."""
    unit, after = found[at], found[at + 1]
    if unit.role is Role.NUMBER:
        return unit.text.isdigit() and after.role not in _COUNTED | {Role.MODIFIER}
    return unit.role is Role.MODIFIER and fold(unit.text) in {"A", "AN"} and after.role is Role.TIME


def _told(piece: Piece, first: int, last: int) -> tuple[str, str]:
    """A time in capitals, and in English where all of it is known in another language; and its language."""
    inside = [unit for unit in piece.units if first <= unit.start + piece.start < last]
    foreign = [unit for unit in inside if unit.role in TELLING and unit.word.english != fold(unit.text)]
    spoken = piece.text[first - piece.start : last - piece.start]
    if foreign and all(unit.role in TELLING for unit in inside):
        english = list(dict.fromkeys(unit.word.english for unit in inside))
        return ("/" if "/" in spoken else " ").join(english), foreign[0].word.language
    return _CLOCK_END.sub(r"\1.", _SLASHED.sub("/", spoken.upper())).strip(), next((unit.word.language for unit in inside), "")


def _joined(text: str, places: Sequence[Piece]) -> str:
    """Places with their own separators; ` - ` where something was taken out between them."""
    words = ""
    for number, piece in enumerate(places):
        near = number > 0 and places[number - 1].at + 1 == piece.at
        words += (text[places[number - 1].end : piece.start] if near else " - " * (number > 0)) + piece.text
    closing = text[places[-1].end :][:1] if places else ""
    return (words + closing if places and places[-1].bracketed and len(places) > 1 and closing in _CLOSES else words).strip()
