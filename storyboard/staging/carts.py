"""What a cart is where it is: in shops, stations, airports and hospitals one of wire and small wheels, elsewhere one of boards."""

from __future__ import annotations

from collections.abc import Iterable

from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Blocking

TROLLEYS = frozenset({PlaceKind.SHOP, PlaceKind.STATION, PlaceKind.AIRPORT, PlaceKind.HOSPITAL})
"""Kinds of places whose carts are trolleys."""
LIKE = {"cart": "trolley", "hand_cart": "trolley"}
"""What is a trolley there."""


def settled(kind: str, place: PlaceKind, epoch: str) -> str:
    """What is drawn for a kind in a place of a time, empty for ours."""
    return LIKE.get(kind, kind) if place in TROLLEYS and not epoch else kind


def handled(blocking: Iterable[Blocking], place: PlaceKind, epoch: str) -> tuple[Blocking, ...]:
    """People with what they have as it is there."""
    as_there = ((item, settled(item.thing, place, epoch)) for item in blocking)
    return tuple(item if thing == item.thing else item.model_copy(update={"thing": thing}) for item, thing in as_there)
