"""Where cards and wheels are played: what is called a chip there is a counter, and is eaten nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from storyboard.model.patterns import regex
from storyboard.model.shots import Detail
from storyboard.shots.beats import Beat
from storyboard.shots.moment import Scenery

_PLAYED = regex(r"\b(?:casino|poker|roulette|blackjack|baccarat|croupiers?|craps|gambl\w+|card table|gaming (?:table|room|house))\b")
_COUNTERS = {"fries": "poker_chip", "fry": "poker_chip"}


def gaming(texts: Iterable[str]) -> bool:
    """Whether a scene of such words is one of play."""
    return any(_PLAYED.search(text.casefold()) for text in texts)


def told(beats: Sequence[Beat], heading: str) -> tuple[Beat, ...]:
    """The beats of a scene; in one of play chips are counters."""
    if not gaming((heading, *(beat.text for beat in beats))):
        return tuple(beats)
    return tuple(
        replace(beat, deeds=tuple(replace(deed, thing=_COUNTERS.get(deed.thing, deed.thing)) for deed in beat.deeds)) for beat in beats
    )


def seen(detail: Detail | None, scenery: Scenery) -> Detail | None:
    """What a close picture of a scene shows."""
    counters = scenery.gaming and detail is not None and detail.kind in _COUNTERS
    return detail.model_copy(update={"kind": _COUNTERS[detail.kind]}) if detail is not None and counters else detail
