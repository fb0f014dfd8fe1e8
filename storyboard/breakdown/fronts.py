"""Buildings from outside whose name tells no kind: what is inside, in other scenes of the story, says what stands there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from storyboard.model.cast import Place, PlaceKind

_DWELLINGS = frozenset({PlaceKind.KITCHEN, PlaceKind.BEDROOM, PlaceKind.LIVING_ROOM, PlaceKind.BATHROOM})
_AS_INSIDE = frozenset(
    {
        PlaceKind.BAR, PlaceKind.DINER, PlaceKind.RESTAURANT, PlaceKind.SHOP, PlaceKind.BAKERY, PlaceKind.WORKSHOP, PlaceKind.OFFICE,
        PlaceKind.CLASSROOM, PlaceKind.CHURCH, PlaceKind.WAREHOUSE, PlaceKind.HOUSE,
    }
)  # fmt: skip
"""Kinds of rooms whose building is known by them."""
_SMALL = PlaceKind.SHOP
"""What any other stands in: a front on a street with the building's name over it."""


def _building(name: str) -> str:
    return name.split(" - ", maxsplit=1)[0].strip().casefold()


def fronted(places: Sequence[Place]) -> Iterator[Place]:
    """The places of a story, those that are an unknown building from outside as the building of its rooms."""
    rooms: dict[str, PlaceKind] = {}
    for place in places:
        if place.interior and place.kind is not PlaceKind.UNKNOWN and " - " in place.name:
            rooms.setdefault(_building(place.name), place.kind)
    for place in places:
        inside = rooms.get(_building(place.name)) if place.kind is PlaceKind.UNKNOWN and not place.interior else None
        yield place if inside is None else place.model_copy(update={"kind": _outside(inside)})


def _outside(room: PlaceKind) -> PlaceKind:
    return PlaceKind.HOUSE if room in _DWELLINGS else room if room in _AS_INSIDE else _SMALL
