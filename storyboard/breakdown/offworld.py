"""Stories that leave the earth: a plain on Mars is no field with telephone poles, and a station there is for no trains."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from storyboard.model.cast import Place, PlaceKind
from storyboard.model.patterns import regex

_WORLDS = regex(
    r"\b(?:MARS|MARTIAN|LUNAR|(?:THE|ON THE|FAR SIDE OF THE) MOON|MOON(?= (?:BASE|SURFACE|STATION|COLONY))|"
    r"(?:ALIEN|UNKNOWN|DESERT|FROZEN|ICE) PLANET|"
    r"PLANET \w+|"
    r"TITAN|EUROPA|GANYMEDE|CALLISTO|ENCELADUS|ASTEROID|EXOPLANET|"
    r"(?:LOW|HIGH|EARTH|LUNAR|DECAYING|IN) (?:EARTH )?ORBIT|DEEP SPACE|OUTER SPACE|"
    r"SPACE ?(?:STATION|SHIP|CRAFT|PORT)|STARSHIP|ORBITER)\b"
)
"""What headings call another world, or what flies to it. In capitals, as headings have it: the moon also shines on this one."""
_GROUNDS: dict[str, str] = {"mars": r"MARS|MARTIAN", "moon": r"LUNAR|MOON|ASTEROID"}
"""The words of `Place.dressing` for the ground of a world."""
_BASES = regex(
    r"(?<!GAS )(?<!FIRE )(?<!TRAIN )(?<!POLICE )(?<!BUS )(?<!PETROL )(?<!METRO )(?<!SUBWAY )(?<!RAILWAY )(?<!POWER )"
    r"\b(?:STATION|BASE|DOME|HABITAT|HAB|OUTPOST|COLONY|LANDER|MODULE|CRATER|SURFACE|LANDING SITE|DIG SITE)\b"
)
"""What people have built there."""
_AFIELD = frozenset(
    {
        PlaceKind.FIELD, PlaceKind.DESERT, PlaceKind.MOUNTAIN, PlaceKind.YARD, PlaceKind.UNKNOWN, PlaceKind.GARAGE, PlaceKind.VILLAGE,
        PlaceKind.HIGHWAY, PlaceKind.STATION, PlaceKind.HOUSE, PlaceKind.RUIN, PlaceKind.WAREHOUSE, PlaceKind.PARKING,
    }
)  # fmt: skip
"""Kinds of the open that mean the ground of another world."""
_ABOARD = frozenset({PlaceKind.UNKNOWN, PlaceKind.STATION, PlaceKind.GARAGE, PlaceKind.CORRIDOR})
"""Kinds of rooms that mean one in a base or a ship."""


def leaves(headings: Iterable[str]) -> bool:
    """Whether headings name another world: no rain falls there, and storms are of dust."""
    return any(_WORLDS.search(heading.upper()) for heading in headings)


def _ground(names: Iterable[str]) -> str:
    """The ground of the world most of a story is on: `mars`, `moon`; empty where no heading says which."""
    told = " ".join(names).upper()
    return next((ground for ground, words in _GROUNDS.items() if regex(rf"\b(?:{words})\b").search(told)), "")


def settled(places: Sequence[Place]) -> Iterator[Place]:
    """The places of a story; of one that leaves the earth, those that lie off it are so, and are dressed with their world."""
    there = [place.name for place in places if _WORLDS.search(place.name.upper())]
    ground = _ground(there)
    for place in places:
        name = place.name.upper()
        off = bool(there) and bool(_WORLDS.search(name) or _BASES.search(name))
        moved = off and place.kind in (_ABOARD if place.interior else _AFIELD)
        outside = () if place.interior or not ground else (ground,)
        yield place.model_copy(update={"kind": PlaceKind.SPACE, "dressing": (*place.dressing, *outside)}) if moved else place
