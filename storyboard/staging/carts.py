"""What things are by place and time: carts are trolleys in shops, stations, airports and hospitals; purses were drawstring pouches."""

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


def _purse(item: Blocking, epoch: str) -> str:
    """What somebody has by the name it is called; a purse of old times is drawn shut with a string."""
    return "pouch" if epoch and item.thing == "bag" and item.named.endswith("purse") else item.thing


def handled(blocking: Iterable[Blocking], place: PlaceKind, epoch: str) -> tuple[Blocking, ...]:
    """People with what they have as it is there."""
    as_there = ((item, settled(_purse(item, epoch), place, epoch)) for item in blocking)
    return tuple(item if thing == item.thing else item.model_copy(update={"thing": thing}) for item, thing in as_there)
