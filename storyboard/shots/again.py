"""What `it` is where a vehicle was told of: `A pickup passes. It is coming back, slow.`"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from storyboard.model.patterns import regex
from storyboard.shots import sights
from storyboard.shots.beats import Beat, What
from storyboard.shots.sight_nouns import View

_IT = regex(r"\A\W*(?:(?:and|then|now|but|suddenly|slowly) )?(?P<it>it)(?=['’]s |[ ])", re.IGNORECASE)
_IS = regex(r"\A['’]s ")
_LATELY = 3
"""Beats of action within which a vehicle is still what `it` is."""


def named(beats: Sequence[Beat]) -> tuple[Beat, ...]:
    """The beats with the vehicle that was told of last in the place of `it`, where that makes a sentence about the vehicle."""
    out, kind, since = list[Beat](), "", 0
    for beat in beats:
        read = _read(beat, kind) if kind and since <= _LATELY else beat
        sight = sights.of_beat(read)
        driven = sight is not None and sight.view is View.ROAD
        kind = sight.kind if sight is not None and driven else "" if sight is not None else kind
        since = 0 if driven else since + (beat.what is What.ACTION)
        out.append(read)
    return tuple(out)


def _read(beat: Beat, kind: str) -> Beat:
    hit = _IT.match(beat.text) if beat.what is What.ACTION and not (beat.people or beat.deeds) else None
    if hit is None:
        return beat
    rest = _IS.sub(" is ", beat.text[hit.end() :])
    meant = replace(beat, text=f"The {kind.replace('_', ' ')}{rest}")
    found = sights.of_beat(meant)
    return meant if found is not None and found.view is View.ROAD and found.does not in ("stands", "") else beat
