"""Places whose kind says too little: what one word of the name, or of what stands there, makes of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from storyboard.model.cast import PlaceKind as P
from storyboard.staging.outdoors import OPEN
from storyboard.staging.recipe import Recipe


class Variant(NamedTuple):
    """A place that is built otherwise than its kind."""

    kinds: frozenset[P]
    interior: bool
    words: frozenset[str]
    recipe: Recipe


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LABORATORY = Recipe(
    size=(7.0, 6.0, 3.0),
    ground="tiles",
    seat="stool",
    table="lab_bench",
    desk="lab_bench",
    tone=0.04,
    back="lab_bench -0.35, lab_bench 0.35, wall_cupboard -0.35, wall_cupboard 0.35, monitor 0.9",
    left="lab_bench -0.2, whiteboard -0.2 y=1.3, door 0.8",
    right="machine -0.4 tone=0.1, fridge 0.2, sink 0.7",
    front="double_door 0, wall_picture -0.6",
    above="tube_lamp -1.2 0, tube_lamp 1.2 0",
)
_CONTROL = Recipe(
    size=(8.0, 6.5, 3.2),
    seat="office_chair",
    table="console",
    desk="console",
    tone=0.4,
    back="big_screen 0 width=3.6, screen -0.72 y=1.5, screen 0.72 y=1.5, console -0.5, console 0, console 0.5",
    left="screen -0.5, screen 0, console -0.25, door 0.7",
    right="screen -0.5, screen 0, console -0.25, clock 0.5",
    front="double_door 0, screen 0.6",
    above="tube_lamp -1.2 0, tube_lamp 1.2 0",
)
_TICKETS = Recipe(
    size=(5.4, 4.6, 2.8),
    ground="boards",
    seat="chair",
    table="table",
    desk="counter",
    tone=0.2,
    back="ticket_window 0.05 width=2.4, counter 0.05 width=3, clock 0.05 y=2.42 width=0.34 height=0.34, window 0.8 width=1, poster -0.8",
    left="shelf -0.4, door 0.6",
    right="poster -0.5, poster -0.1, cabinet 0.5",
    front="door 0.3, poster -0.4",
    above="ceiling_lamp 0 0",
)
_QUESTIONING = Recipe(
    size=(4.2, 3.8, 2.7),
    seat="chair",
    table="table",
    desk="table",
    tone=0.5,
    back="mirror 0 y=1.15 width=2.4 height=1",
    left="door 0.4",
    right="clock 0",
    front="door 0",
    above="ceiling_lamp 0 0",
)
_FRONTIER = Recipe(
    ground="earth",
    backdrop="mountains",
    seat="bench",
    around=(
        "behind saloon -4.6 6.4 label=SALOON, behind saloon 4.4 6.4 label=BANK height=4.6, behind saloon 12.6 6.4 label=STORE height=5, "
        "behind saloon -13 6.4 label=HOTEL, behind horse -3.6 2.2, behind trough -1.9 2.4, behind barrel 2.6 2.5, right horse_cart -1 5"
    ),
    rows="front saloon 4 9 16, behind post_rail 2 3.4 2.7",
    scatter="grass_tuft 4 3 8",
)
_LUNAR = Recipe(
    ground="earth",
    backdrop="stars",
    seat="rock",
    around="behind planet -40 120, behind spaceship 10 16, left antenna -0.8 3.2",
    scatter="rock 12 2.4 16",
)
_HULL = Recipe(
    ground="none",
    backdrop="stars",
    seat="crate",
    around="mid hull 0 0 width=16 depth=7, behind planet 30 90, behind space_station -12 26 y=3, left antenna -0.8 2.6, "
    "right hatch -0.3 1.6",
)
_CAMP = replace(OPEN[P.DESERT], seat="log", around=f"mid fire 0 0, {OPEN[P.DESERT].around}")
_ROAD_LINES = "mid car 0 0 turn=-14, front road_line -1.5 1.9 turn=90, front road_line 4.5 1.9 turn=90, front road_line -7.5 1.9 turn=90"
_ON_BRIDGE = Recipe(
    ground="asphalt",
    backdrop="skyline",
    seat="bench",
    around=f"{_ROAD_LINES}, behind ship -14 60 y=-6",
    rows="behind railing 10 3 3.4, behind girder 7 5 3.8, behind street_lamp 3 9 3.2",
)
_ON_ROAD = Recipe(
    ground="asphalt",
    backdrop="hills",
    seat="bench",
    around=f"{_ROAD_LINES}, behind sign 5.5 6 width=2.4 height=1.2 y=2.2 label=EXIT",
    rows="behind guard_rail 5 12 4.6, behind power_pole 4 11 8",
    scatter="bush 6 7 16",
)
_CAR = frozenset({P.CAR})
_TOWN = frozenset({P.STREET, P.VILLAGE})

VARIANTS: tuple[Variant, ...] = (
    Variant(frozenset({P.WORKSHOP}), True, _words("laboratory lab labs laboratorio laboratoire labor"), _LABORATORY),
    Variant(frozenset({P.OFFICE, P.SPACE}), True, _words("control situation war security comms mission command"), _CONTROL),
    Variant(frozenset({P.OFFICE}), True, _words("ticket tickets booking"), _TICKETS),
    Variant(frozenset({P.OFFICE, P.PRISON}), True, _words("interrogation interview questioning verhorraum"), _QUESTIONING),
    Variant(_TOWN, False, _words("saloon trough stagecoach corral hitching"), _FRONTIER),
    Variant(frozenset({P.SPACE}), False, _words("moon lunar mars surface planet asteroid crater base"), _LUNAR),
    Variant(frozenset({P.SPACE}), False, _words("hull spacewalk airlock"), _HULL),
    Variant(frozenset({P.DESERT}), False, _words("fire campfire camp"), _CAMP),
    Variant(_CAR, False, _words("bridge viaduct"), _ON_BRIDGE),
    Variant(_CAR, False, _words("highway road motorway freeway interstate desert country mountain autobahn autoroute"), _ON_ROAD),
)
"""Asked from top to bottom; the first that fits is built."""

VEHICLES: dict[str, frozenset[str]] = {
    "tuk_tuk": _words("tuk tuktuk rickshaw"),
    "police_car": _words("police patrol squad cruiser"),
    "truck": _words("truck lorry lkw camion"),
    "van": _words("van minivan ambulance camper rv"),
}
"""Vehicles that are no saloon car, and the words of a place's name that mean them."""


def named(name: str) -> frozenset[str]:
    """The words of a place's name in lower case."""
    return frozenset(re.findall(r"[^\W\d_]+", name.lower()))


def variant_of(kind: P, name: str, dressing: Iterable[str], *, interior: bool) -> Recipe | None:
    """The recipe of a place that is another one than its kind's; None where the kind says it all."""
    words = named(name) | frozenset(dressing)
    found = next((v.recipe for v in VARIANTS if kind in v.kinds and interior == v.interior and words & v.words), None)
    if kind is not P.CAR or interior:
        return found
    own = next((vehicle for vehicle, meant in VEHICLES.items() if meant & words), "")
    recipe = found or OPEN[P.CAR]
    return replace(recipe, around=recipe.around.replace("mid car ", f"mid {own} ")) if own else found
