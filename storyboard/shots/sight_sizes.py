"""How wide the picture of a thing alone is: what is larger than a person is a wide, animals are whole, what one can carry is an insert."""

from __future__ import annotations

from storyboard.breakdown import animal_words
from storyboard.breakdown.lists import listed
from storyboard.model.shots import Framing, Size
from storyboard.shots.camera import Setup
from storyboard.shots.sight_words import SAILING
from storyboard.shots.things import MANY

WIDE = listed(
    "car taxi pickup ambulance truck van bus tram tuk_tuk fire_engine police_car tractor motorcycle horse_cart market_stall train"
    " plane small_plane helicopter boat rowing_boat barn house hut tent church tower windmill bridge water rapids waterfall sea_beam"
    " wave bare_tree tree pine explosion lamp_post boat_waves beam_boat idle_beam sparks submarine whale_tail searchlight moon_water"
    " deck_waves rail_waves"
)
"""Kinds that fill a wide."""
FARTHEST = SAILING | listed("ship castle sun moon clouds lightning snowfall sun_hills sun_roofs sun_sea far_ferry far_light")
"""Kinds that are seen from far away only."""
NEAR = frozenset({"drips", "spills"})
"""What large things do that only a little of them does: water that drips is no sea."""


def size_of(kind: str, does: str = "") -> Size:
    """The size of the picture of a thing that fills it, many of them like one; an animal alone is seen whole, several in a wide."""
    plain = kind.removeprefix(MANY)
    if plain in animal_words.KINDS:
        return Size.WS if kind.startswith(MANY) else Size.FS
    return Size.INSERT if does in NEAR else Size.EWS if plain in FARTHEST else Size.WS if plain in WIDE else Size.INSERT


def is_wide(it: Setup) -> bool:
    """Whether a setup is the picture of a thing that is larger than a person."""
    return it.framing is Framing.INSERT and it.size is not Size.INSERT
