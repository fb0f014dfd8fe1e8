"""Vehicles that only pass: `A truck passes`, `a passing van soaks Ben`. They are in the picture of these words, and in no other."""

from __future__ import annotations

import re
from collections.abc import Iterable

from storyboard.model.patterns import regex
from storyboard.model.shots import Detail, Framing, Shot
from storyboard.shots import sight_deeds
from storyboard.shots.beats import Beat, What
from storyboard.shots.road_words import BESIDE, STOPS
from storyboard.shots.things import VEHICLES

_GOES = (
    r"drives?|roars?|speeds?|races?|rumbles?|rattles?|thunders?|rolls?|rushes|flies|tears|goes|crawls?|swooshes|whooshes|zooms?|whips?"
    r"|hurtles?"
)
_PASSES = rf"(?:pass(?:es|ing)?|splash(?:es)?|soaks|drenches|(?:{_GOES}) (?:right |close |slowly )?(?:by|past))\b"


def _told(words: str) -> re.Pattern[str]:
    named = rf"(?:{'|'.join(word.replace('-', '[ -]') for word in words.split())})\b"
    return regex(rf"\b(?:passing|oncoming|speeding|overtaking) (?:\w+ )?{named}|\b{named} (?:\w+ly )?{_PASSES}", re.IGNORECASE)


_TOLD = tuple((kind, _told(words)) for kind, words in VEHICLES.items())


def kind_in(text: str) -> str:
    """Kind of the vehicle that passes by the words; empty for none, and for one that somebody is in or that comes to a stop."""
    return next((kind for kind, pattern in _TOLD if pattern.search(text)), "")


def arriving(kind: str, detail: Detail | None, beats: Iterable[Beat], shows: str) -> Detail | None:
    """What a picture of people shows that is none of them: that the vehicle in it draws up beside them, or backs, by its words."""
    told = [*(beat.text for beat in beats if beat.what is What.ACTION), shows]
    rests = (text[hit.end() :] for text in told for hit in _NAMED[kind].finditer(text)) if detail is None and kind in _NAMED else ()
    does = next((done for rest in rests if (done := sight_deeds.of_vehicle(rest)) in ARRIVES), "")
    return Detail(kind=kind, hand=does, tool=BESIDE) if does else detail


_NAMED = {kind: regex(rf"\b(?:{'|'.join(word.replace('-', '[ -]') for word in words.split())})\b") for kind, words in VEHICLES.items()}
ARRIVES = (STOPS - {"stalls"}) | {"reverses"}
"""What a vehicle does that comes to people."""


def of_panel(shot: Shot, beats: Iterable[Beat], setting: str) -> str:
    """Kind of the vehicle that passes in the lines of a panel that is out of doors and no close picture of a thing; empty for none."""
    if shot.framing is Framing.INSERT or "EXT" not in setting:
        return ""
    return next((kind for beat in beats if beat.what is What.ACTION and (kind := kind_in(beat.text))), "")
