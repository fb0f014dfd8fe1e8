"""What `it` is where a vehicle was told of (`A pickup passes. It is coming back, slow.`), and `its`: `The camel stops. Its ears swivel.`"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from storyboard.breakdown import animal_words
from storyboard.model.patterns import regex
from storyboard.shots import sights
from storyboard.shots.beats import Beat, What
from storyboard.shots.road_words import ROAD_DEEDS
from storyboard.shots.sight_nouns import View

_IT = regex(r"\A\W*(?:(?:and|then|now|but|suddenly|slowly) )?(?P<it>it)(?=['’]s |[ ])", re.IGNORECASE)
_ITS = regex(r"\A\W*its (?=(?:ears?|head|tail|nostrils|mane|hackles) )", re.IGNORECASE)
_IS = regex(r"\A['’]s ")
_TELLING = frozenset(ROAD_DEEDS) - {"stands", "drives", "lifts", "lowers", "digs", "tips", "ploughs"}
"""What hardly anything but a vehicle does."""
_LATELY = 3
"""Beats of action within which a vehicle is still what `it` is."""


def named(beats: Sequence[Beat]) -> tuple[Beat, ...]:
    """The beats with the vehicle that was told of last in the place of `it`, where that makes a sentence about the vehicle."""
    out, kind, since = list[Beat](), "", 0
    for beat in beats:
        read = _read(beat, kind) if kind and since <= _LATELY else beat
        sight = sights.of_beat(read)
        told = sight is not None and (sight.view is View.ROAD or sight.beast)
        kind = sight.kind if sight is not None and told else "" if sight is not None else kind
        since = 0 if told else since + (beat.what is What.ACTION)
        out.append(read)
    return tuple(out)


def _read(beat: Beat, kind: str) -> Beat:
    plain = beat.what is What.ACTION and not (beat.people or beat.deeds)
    if plain and kind in animal_words.KINDS and _ITS.match(beat.text):
        return replace(beat, text=_ITS.sub(f"The {kind}'s ", beat.text))
    hit = _IT.match(beat.text) if plain and kind not in animal_words.KINDS else None
    if hit is None:
        return beat
    rest = _IS.sub(" is ", beat.text[hit.end() :])
    meant = replace(beat, text=f"The {kind.replace('_', ' ')}{rest}")
    found = sights.of_beat(meant)
    return meant if found is not None and found.view is View.ROAD and found.does in _TELLING else beat
