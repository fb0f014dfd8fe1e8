"""Story days: which day of the story a scene plays on, counted from 1."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storyboard.breakdown.lists import listed
from storyboard.model.patterns import regex
from storyboard.model.screenplay import SHOWN, Element, Kind, Scene

CLOCK: dict[str, int] = {
    "predawn": 1, "pre-dawn": 1, "dawn": 1, "sunrise": 1, "daybreak": 1, "aube": 1, "amanecer": 1, "morgengrauen": 1, "morning": 2,
    "matin": 2, "manana": 2,
    "mañana": 2, "morgen": 2, "breakfast": 2, "noon": 3, "midday": 3, "midi": 3, "lunchtime": 3, "afternoon": 4, "après-midi": 4,
    "tarde": 4, "nachmittag": 4,
    "dusk": 5, "sunset": 5, "twilight": 5, "crépuscule": 5, "evening": 6, "soir": 6, "abend": 6, "atardecer": 5, "magic": 5, "night": 7,
    "nuit": 7, "noche": 7,
    "nacht": 7, "midnight": 7,
}  # fmt: skip
"""The order of a day's hours as headings name them. DAY stands for any of 2 to 4."""
_DAY = listed("day jour dia día tag")
_WORD = regex(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_JUMP = regex(
    r"\b(?:next|following)\s+(?:day|morning|afternoon|evening|night|week|month|year|summer|winter|spring|autumn|fall)\b"
    r"|\b(?:days?|weeks?|months?|years?|nights?|decades?|centur(?:y|ies)|seasons?|winters?|summers?|springs?|autumns?|falls?)"
    r"\s+(?:later|earlier|before|after)\b|\bthe day after\b|\btomorrow\b"
    r"|\b(?:le lendemain|jours? plus tard|ans plus tard|al dia siguiente|al día siguiente|dias despues|días después|años después|am"
    r" nächsten (?:tag|morgen)"
    r"|tage später|jahre später)\b",
    re.IGNORECASE,
)
_SAME = regex(
    r"\b(?:continuous|continued|same|moments?|minutes?|seconds?|later that|that (?:night|evening|afternoon|morning|day))\b", re.IGNORECASE
)
_APART = regex(r"\b(?:flash[\s-]?backs?|flash[\s-]?forwards?|dream|nightmare|memory)\b", re.IGNORECASE)
_ALONE = regex(r"\W*(?:[\w-]+ ){1,4}(?:later|earlier)\W*", re.IGNORECASE)
"""A paragraph that says nothing but how much later it is."""
_BEGINNING = 3
"""Elements at a scene's beginning whose titles are its own; later ones announce the next scene."""
_TOLD = regex(r"^\W*(?:super|title|chyron|caption|subtitle|legend)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Now:
    """Where the count stands: the day, and the earliest and latest hour it may be."""

    day: int = 1
    earliest: int = 0
    latest: int = 0


def hours(time_of_day: str) -> tuple[int, int] | None:
    """Earliest and latest hour class a heading's time of day allows; None where it names none."""
    words = [word.casefold() for word in _WORD.findall(time_of_day)]
    named = [CLOCK[word] for word in words if word in CLOCK]
    return (min(named), max(named)) if named else (2, 4) if _DAY & set(words) else None


def _told(scene: Scene, elements: Mapping[str, Element]) -> str:
    """What a scene says of its time: heading, and a title on the screen at its beginning."""
    shown = [elements[i].text for i in scene.elements[:_BEGINNING] if elements[i].kind in SHOWN]
    titles = [text for text in shown if _TOLD.match(text) or text == text.upper() or _ALONE.fullmatch(text)]
    return " ".join((scene.heading, scene.time_of_day, scene.qualifier, *titles))


def _next(now: _Now, told: str, time: tuple[int, int] | None) -> _Now:
    if _JUMP.search(told):
        return _Now(now.day + 1, *(time or (0, 0)))
    if time is None:
        return now
    back = now.latest and time[1] < now.earliest and not _SAME.search(told)
    return _Now(now.day + 1, *time) if back else _Now(now.day, max(time[0], now.earliest) if time[1] >= now.earliest else time[0], time[1])


def _leads(scene: Scene, elements: Mapping[str, Element]) -> str:
    """Titles at a scene's end that announce the next (`THREE DAYS LATER`)."""
    last = [elements[i] for i in scene.elements[_BEGINNING:][-2:]]
    return " ".join(item.text for item in last if item.kind in {Kind.TRANSITION, Kind.CENTERED} or _TOLD.match(item.text))


def story_days(scenes: Sequence[Scene], elements: Mapping[str, Element]) -> dict[str, int]:
    """Scene id to story day.

    A day ends where the clock of the headings runs backwards (MORNING after NIGHT) or the script says so (THE NEXT DAY, TWO
    WEEKS LATER, which count as one day further: days nobody sees have no number). Flashbacks and dreams do not move the
    count; each run of them gets a day of its own after the last counted one, from 1 where none is counted.
    """
    days: dict[str, int] = {}
    apart: list[list[str]] = []
    now, lead, away = _Now(), "", False
    for scene in scenes:
        told = f"{lead} {_told(scene, elements)}"
        lead = _leads(scene, elements)
        if _APART.search(f"{scene.heading} {scene.qualifier}"):
            apart = apart if away else [*apart, []]
            apart[-1].append(scene.id)
            away = True
            continue
        away = False
        now = _next(now, told, hours(scene.time_of_day))
        days[scene.id] = now.day
    before = now.day if days else 0
    extra = {id: before + number for number, run in enumerate(apart, start=1) for id in run}
    return {scene.id: days.get(scene.id, extra.get(scene.id, 1)) for scene in scenes}
