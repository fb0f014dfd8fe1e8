"""What things are by place and time: carts are trolleys in shops, stations and airports, and tables on wheels where people are nursed or
served; purses were drawstring pouches."""

from __future__ import annotations

from collections.abc import Iterable

from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Blocking
from storyboard.model.stage import Piece

P = PlaceKind
TROLLEYS = frozenset({P.SHOP, P.STATION, P.AIRPORT})
"""Kinds of places whose carts are trolleys."""
SERVED = frozenset(
    {P.HOSPITAL, P.CORRIDOR, P.OFFICE, P.RESTAURANT, P.DINER, P.BAR, P.KITCHEN, P.BEDROOM, P.LIVING_ROOM, P.BATHROOM, P.CLASSROOM}
    | {P.LIBRARY, P.ELEVATOR, P.TRAIN, P.PLANE}
)
"""Kinds of places whose trolleys are tables on wheels: what is used or served is on their shelves."""
LIKE = {"cart": "trolley", "hand_cart": "trolley"}
"""What is a trolley there."""
SHOPPING = ("shopping", "luggage", "baggage", "supermarket")
"""What a trolley is called that is one of wire wherever it is."""


def settled(kind: str, place: PlaceKind, epoch: str, named: str = "") -> str:
    """What is drawn for a kind in a place of a time, empty for ours; `named` is what it is called."""
    if place in SERVED and (kind == "trolley" or (place is P.HOSPITAL and kind in LIKE and not epoch)):
        return kind if named.startswith(SHOPPING) else "service_trolley"
    return LIKE.get(kind, kind) if place in TROLLEYS and not epoch else kind


def standing(pieces: Iterable[Piece], place: PlaceKind) -> tuple[Piece, ...]:
    """The pieces of a set with its trolleys as they are there."""
    return tuple(one.model_copy(update={"kind": "service_trolley"}) if one.kind == "trolley" and place in SERVED else one for one in pieces)


def _purse(item: Blocking, epoch: str) -> str:
    """What somebody has by the name it is called; a purse of old times is drawn shut with a string."""
    return "pouch" if epoch and item.thing == "bag" and item.named.endswith("purse") else item.thing


def handled(blocking: Iterable[Blocking], place: PlaceKind, epoch: str) -> tuple[Blocking, ...]:
    """People with what they have as it is there."""
    as_there = ((item, settled(_purse(item, epoch), place, epoch, item.named)) for item in blocking)
    return tuple(item if thing == item.thing else item.model_copy(update={"thing": thing}) for item, thing in as_there)
