"""How wide the picture of a thing alone is: what is larger than a person is seen in a wide, what one can carry in an insert."""

from __future__ import annotations

from storyboard.breakdown.lists import listed
from storyboard.model.shots import Framing, Size
from storyboard.shots.camera import Setup
from storyboard.shots.things import MANY

WIDE = listed(
    "car truck van bus tram tuk_tuk fire_engine police_car tractor motorcycle horse_cart market_stall train plane small_plane"
    " helicopter boat rowing_boat barn house hut tent church tower windmill bridge water wave bare_tree tree pine"
    " explosion lamp_post"
)
"""Kinds that fill a wide."""
FARTHEST = listed("ship castle sun moon clouds lightning snowfall")
"""Kinds that are seen from far away only."""


def size_of(kind: str) -> Size:
    """The size of the picture of a thing that fills it, many of them like one."""
    plain = kind.removeprefix(MANY)
    return Size.EWS if plain in FARTHEST else Size.WS if plain in WIDE else Size.INSERT


def is_wide(it: Setup) -> bool:
    """Whether a setup is the picture of a thing that is larger than a person."""
    return it.framing is Framing.INSERT and it.size is not Size.INSERT
