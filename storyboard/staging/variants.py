"""Places whose kind says too little: what one word of the name, or of what stands there, makes of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from storyboard.breakdown.places import fold
from storyboard.model.cast import PlaceKind as P
from storyboard.model.patterns import regex
from storyboard.shots.verbs import AIRCRAFT, CAR
from storyboard.staging import (
    variants_aboard,
    variants_audience,
    variants_common,
    variants_country,
    variants_epochs,
    variants_fair,
    variants_further,
    variants_gardens,
    variants_high,
    variants_land,
    variants_moving,
    variants_named,
    variants_outside,
    variants_play,
    variants_quarters,
    variants_rooms,
    variants_shops,
    variants_shore,
    variants_story,
    variants_told,
    variants_town,
    variants_trade,
    variants_within,
    variants_works,
)
from storyboard.staging.epochs import epoch_of
from storyboard.staging.machines import MACHINES, SITES, site_name
from storyboard.staging.outdoors import OPEN
from storyboard.staging.recipe import Recipe, Variant
from storyboard.staging.roads import DRIVE, Road, outside, road_of


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
    back="ticket_window 0.05 width=2.4, counter 0.05 width=3, clock 0.05 y=2.42 width=0.34 height=0.34, window 0.9 width=0.8, poster -0.85",
    left="shelf -0.4, door 0.8",
    right="poster -0.4, cabinet 0.8",
    front="door 0.3, poster -0.4",
    above="ceiling_lamp 0 0",
)
_QUESTIONING = Recipe(
    size=(4.2, 3.8, 2.7),
    seat="chair",
    table="table",
    desk="table",
    tone=0.5,
    back="mirror 0 y=1.15 width=2.4 height=1, cctv 0.9, sign -0.86 y=1.75 width=0.7 height=0.3 label=REC",
    left="cctv -0.5, clock -0.1 y=1.8, door 0.6",
    right="cctv -0.5, mirror 0.2 y=1.15 width=1.6 height=1, sign -0.75 y=1.7 width=0.7 height=0.3 label=REC",
    front="door 0, cctv 0.8",
    above="ceiling_lamp 0 0",
)
_LUNAR = Recipe(
    ground="earth",
    backdrop="stars",
    seat="rock",
    around="behind planet -40 120, behind spaceship 10 16, left rock -0.8 3.2",
    scatter="rock 12 2.4 16",
)
_MOON = replace(_LUNAR, around=_LUNAR.around.replace("behind planet -40 120, ", ""))
_MARS = Recipe(
    ground="sand",
    backdrop="mountains",
    seat="rock",
    around="behind hab_dome -4.4 9, behind hab_dome 3.6 13 width=8 height=4, behind antenna 0.6 8, left dune -8 12, right dune 9 16",
    scatter="rock 16 2.2 14",
)
_HULL = Recipe(
    ground="none",
    backdrop="stars",
    seat="crate",
    around="mid hull 0 0 width=16 depth=7, behind planet 30 90, behind space_station -12 26 y=3, left antenna -0.8 2.6, "
    "right hatch -0.3 1.6",
)
_CAMP = replace(OPEN[P.DESERT], seat="log", around=f"mid fire 0 0, {OPEN[P.DESERT].around}")
_WARD = Recipe(
    size=(3.2, 12.0, 2.7),
    ground="tiles",
    seat="bench",
    bed="hospital_bed",
    tone=0.03,
    back="double_door 0 width=2, sign 0 y=2.32 height=0.26 width=1.3 label=EMERGENCY",
    left="double_door -0.55, door 0.05, railing -0.2 width=3.4 height=0.9, door 0.6",
    right="hospital_bed -0.42 turn=90, iv_stand -0.22, door 0.1, trolley 0.35, clock -0.42 y=1.9 width=0.4 height=0.4",
    front="double_door 0",
    above="tube_lamp 0 -1.5, tube_lamp 0 -4, tube_lamp 0 1",
)
_HOTEL_HALL = Recipe(
    size=(2.7, 12.0, 2.7),
    ground="boards",
    seat="armchair",
    tone=0.3,
    back=(
        "tall_window 0 height=1.9 y=0.6, curtain -0.75 width=0.5, curtain 0.75 width=0.5, side_table 0 height=0.7, plant 0 y=0.7 height=0.6"
    ),
    left="door -0.7, sign -0.6 y=1.6 width=0.3 height=0.2 label=212, sconce -0.42, door -0.15, "
    "sign -0.05 y=1.6 width=0.3 height=0.2 label=214, "
    "sconce 0.14, door 0.5",
    right=(
        "sconce -0.62, door -0.45, sign -0.35 y=1.6 width=0.3 height=0.2 label=213, wall_picture -0.15, sconce 0.02, door 0.2, "
        "wall_picture 0.6"
    ),
    front="door 0",
    above="ceiling_lamp 0 -2.5 y=2.35, ceiling_lamp 0 -5 y=2.35",
    around="mid rug 0 1.5 width=1.3 depth=8",
)
_SCHOOL_HALL = Recipe(
    size=(3.2, 12.0, 2.9),
    ground="tiles",
    seat="bench",
    tone=0.14,
    back="double_door 0 width=1.5, locker -0.98, locker 0.98, clock 0 y=2.35 width=0.4 height=0.4",
    left="locker -0.86, locker -0.7, locker -0.54, locker -0.38, locker -0.22, poster -0.05, door 0.15, locker 0.4",
    right="locker -0.8, locker -0.64, door -0.45, locker -0.24, locker -0.08, locker 0.08, poster 0.3",
    front="double_door 0",
    above="tube_lamp 0 -1.5, tube_lamp 0 -4, tube_lamp 0 1",
)
_GANGWAY = Recipe(
    size=(2.0, 10.0, 2.15),
    seat="crate",
    rail="railing",
    tone=0.38,
    back="round_window 0 y=1.1 width=0.7 height=0.7, wheel 0 y=0.4 width=0.5 height=0.5, pipes 0 width=1.8",
    left="round_window -0.55, round_window -0.15, pipes -0.3 y=1.75, pipes 0.3 y=1.75, round_window 0.3, railing -0.3 width=4 height=0.9",
    right="door -0.4 height=1.75 tone=0.55, pipes -0.3 y=1.85, pipes 0.3 y=1.85, door 0.15 height=1.75 tone=0.55, barrel 0.45",
    front="door 0 height=1.8",
    above="ceiling_lamp 0 -1.6 y=1.9, ceiling_lamp 0 -3.6 y=1.9",
)
_MODULE = Recipe(
    size=(2.8, 11.0, 2.5),
    backdrop="stars",
    seat="crate",
    tone=0.1,
    back="star_window 0 width=1.5 height=1.3 y=0.75, console 0 height=0.6 depth=0.3 width=1.6",
    left="screen -0.6 y=1.2, star_window -0.2 width=1.6 height=0.9 y=1.1, screen 0.25 y=1.2, machine 0.6 depth=0.4",
    right="machine -0.6 depth=0.35 tone=0.2, screen -0.25 y=1.2, star_window 0.15 width=1.6 height=0.9 y=1.1",
    front="double_door 0",
    around="mid arch 0 1.5 width=2.7 height=2.45 depth=0.2 tone=0.3, mid arch 0 3 width=2.7 height=2.45 depth=0.2 tone=0.3, "
    "mid arch 0 4.5 width=2.7 height=2.45 depth=0.2 tone=0.3",
    above="tube_lamp -0.9 -2, tube_lamp 0.9 -2, tube_lamp -0.9 -4, tube_lamp 0.9 -4",
)
_CELLS = Recipe(
    size=(3.0, 12.0, 2.8),
    seat="bench",
    tone=0.35,
    back="bars 0 width=2.6, sign 0 y=2.4 height=0.25 width=0.9 label=BLOCK_C",
    left="bars -0.7 width=2.4, bars -0.2 width=2.4, bars 0.3 width=2.4",
    right="bars -0.7 width=2.4, bars -0.2 width=2.4, bars 0.3 width=2.4",
    front="bars 0 width=2.6",
    above="ceiling_lamp 0 -1.5, ceiling_lamp 0 -4",
)
_STABLE = Recipe(
    size=(8.0, 7.0, 3.6),
    ground="earth",
    seat="crate",
    tone=0.45,
    back="fence -0.75 height=1.4, fence 0 height=1.4, fence 0.75 height=1.4, haystack -0.5 height=1.2, "
    "window 0.5 y=2 width=0.8 height=0.6, haystack 0.95 height=1.6",
    left="fence -0.3 height=1.4, tool_board 0.3, barrel 0.6",
    right="fence -0.3 height=1.4, sack 0.2, sack 0.4, ladder 0.7",
    front="garage_door 0",
    above="ceiling_lamp 0 -0.4 y=2.3",
    around="behind post_rail -2.4 1.2, behind post_rail 2.4 1.2",
    scatter="grass_tuft 12 1 3.2",
)
_CELLAR = Recipe(
    size=(4.6, 4.2, 2.3),
    ground="earth",
    seat="crate",
    table="crate",
    tone=0.52,
    back="brick_wall 0 width=4.4 height=2.25, pipes -0.2 y=1.95 width=3.6 height=0.16, "
    "shelf -0.75 width=1 height=1.5 depth=0.3, barrel 0.35",
    left="brick_wall 0 height=2.25, sack 0.5",
    right="brick_wall 0 height=2.25, stairs -0.35 width=1 height=1.7 depth=1.9 facing=-90, boxes 0.7",
    front="brick_wall 0 height=2.25, door 0.5 height=1.8",
    above="bare_bulb 0.25 -0.5",
)
_RESCUE = Recipe(
    size=(5.8, 4.6, 2.7),
    ground="boards",
    seat="chair",
    table="table",
    tone=0.24,
    back="wall_map 0.02, desk 0.55 width=1.4, radio_set 0.55, rope_pegs -0.72 y=0.95, "
    "sign 0.02 y=2.42 width=1.9 height=0.22 label=MOUNTAIN_RESCUE",
    left="stove -0.3, window 0.3, rope_pegs 0.8 y=0.95",
    right="counter 0.1 width=2, locker -0.6",
    front="door 0.4, wall_map -0.4",
    above="ceiling_lamp 0 0",
)
_HELICOPTER = Recipe(
    size=(2.5, 4.2, 2.1),
    ground="floor",
    seat="bench",
    bed="hospital_bed",
    tone=0.4,
    back="pilots 0",
    left="cabin_door -0.1, cabin_door 0.6",
    right="cabin_door -0.1, cabin_door 0.6",
    front="cabin_door 0",
    above="tube_lamp 0 0 y=2.0",
)
_FUNFAIR = Recipe(
    ground="asphalt",
    backdrop="skyline",
    seat="bench",
    around="behind big_wheel 5 15, behind carousel -6.5 8, behind fair_booth 1.4 5.4 label=TARGETS, behind fair_booth 5.6 5.6, "
    "left fair_booth -1 3.4 facing=60, behind phone_booth -2.4 3.2",
    rows="behind bulbs 4 8 4.2, behind bulbs 4 8 9",
)
_BIG_WHEEL = Recipe(
    ground="none",
    backdrop="skyline",
    seat="bench",
    rail="railing",
    around="mid gondola 0 0, behind big_wheel 5 9 y=-12, behind fair_booth -16 34 y=-16, behind carousel 10 34 y=-16",
)
_HALLS = frozenset({P.CORRIDOR})
_TOWN = frozenset({P.STREET, P.VILLAGE})

_ANY = frozenset(P)
_FAIRS = frozenset({P.UNKNOWN, P.PARK, P.FIELD, P.STREET, P.MARKET})

_OWN: tuple[Variant, ...] = (
    Variant(_ANY - {P.BAR, P.RESTAURANT}, True, _words("cellar basement dungeon keller sotano"), _CELLAR, dressed=True),
    Variant(frozenset({P.STATION, P.OFFICE, P.UNKNOWN, P.HOUSE, P.MOUNTAIN}), True, _words("rescue"), _RESCUE, dressed=True),
    Variant(frozenset({P.PLANE}), True, _words("helicopter chopper"), _HELICOPTER, dressed=True),
    Variant(_FAIRS, False, _words("gondola wheel ferris"), _BIG_WHEEL, dressed=True),
    Variant(
        _FAIRS,
        False,
        frozenset({"amusement park", "theme park", "merry go round"})
        | _words("carousel funfair fairground fairgrounds carnival kermis kirmes luna lunapark"),
        _FUNFAIR,
        dressed=True,
    ),
    Variant(frozenset({P.WORKSHOP}), True, _words("laboratory lab labs laboratorio laboratoire labor"), _LABORATORY, dressed=True),
    Variant(
        frozenset({P.OFFICE}),
        True,
        _words("control situation war security comms mission command surveillance cctv monitor"),
        _CONTROL,
        dressed=True,
    ),
    Variant(frozenset({P.OFFICE}), True, _words("ticket tickets booking"), _TICKETS, dressed=True),
    Variant(
        frozenset({P.OFFICE, P.PRISON, P.UNKNOWN}),
        True,
        _words("interrogation interview questioning verhorraum"),
        _QUESTIONING,
        dressed=True,
    ),
    Variant(_TOWN, False, _words("saloon stagecoach corral hitching"), variants_epochs.FRONTIER_STREET, dressed=True),
    Variant(frozenset({P.HOUSE, P.WAREHOUSE}), True, _words("stable stables barn cowshed pigsty"), _STABLE, dressed=True),
    Variant(_HALLS, True, _words("hospital ward clinic icu infirmary maternity krankenhaus hopital"), _WARD, dressed=True),
    Variant(_HALLS, True, _words("hotel motel inn palace resort"), _HOTEL_HALL, dressed=True),
    Variant(_HALLS, True, _words("school college university academy ecole schule escuela"), _SCHOOL_HALL, dressed=True),
    Variant(_HALLS, True, _words("space spaceship starship orbital module spacecraft shuttle"), _MODULE, dressed=True),
    Variant(_HALLS, True, _words("ship boat submarine ferry freighter tanker liner vessel"), _GANGWAY, dressed=True),
    Variant(_HALLS, True, _words("prison jail cell cells penitentiary"), _CELLS, dressed=True),
    Variant(frozenset({P.SPACE}), False, _words("mars martian"), _MARS, dressed=True),
    Variant(frozenset({P.SPACE}), False, _words("moon lunar"), _MOON, dressed=True),
    Variant(frozenset({P.SPACE}), False, _words("surface planet asteroid crater base"), _LUNAR, dressed=True),
    Variant(frozenset({P.SPACE}), False, _words("hull spacewalk airlock"), _HULL, dressed=True),
    Variant(frozenset({P.DESERT}), False, _words("fire campfire camp"), _CAMP, dressed=True),
    Variant(frozenset({P.HIGHWAY}), False, _words("road roads roadside route"), variants_works.ROAD),
)

VARIANTS: tuple[Variant, ...] = (
    *variants_fair.TABLE,
    *variants_country.TABLE,
    *variants_named.TABLE,
    *variants_moving.TABLE,
    *variants_audience.TABLE,
    *variants_high.TABLE,
    *variants_further.TABLE,
    *variants_works.TABLE,
    *variants_common.TABLE,
    *variants_told.TABLE,
    *variants_story.TABLE,
    *variants_aboard.TABLE,
    *variants_within.TABLE,
    *variants_outside.TABLE,
    *variants_trade.TABLE,
    *variants_rooms.TABLE,
    *variants_quarters.TABLE,
    *variants_play.TABLE,
    *variants_shops.TABLE,
    *variants_town.TABLE,
    *variants_land.TABLE,
    *variants_shore.TABLE,
    *variants_gardens.TABLE,
    *_OWN,
)
"""Asked from top to bottom; the first that fits is built."""

VEHICLES: dict[str, frozenset[str]] = {
    "crane": _words("crane gantry"),
    "digger": _words("excavator excavators digger diggers backhoe bulldozer bulldozers dozer loader jcb"),
    "forklift": _words("forklift forklifts"),
    "tractor": _words("tractor tractors combine harvester"),
    "coach": _words("stagecoach coach carriage hansom"),
    "tuk_tuk": _words("tuk tuktuk rickshaw"),
    "police_car": _words("police patrol squad cruiser"),
    "van": _words("van vans minivan ambulance camper rv"),
    "pickup": _words("pickup pickups"),
    "truck": _words("truck trucks lorry lorries hgv semi juggernaut lkw camion kenworth peterbilt freightliner mack scania rig wheeler"),
    "taxi": _words("taxi taxis cab cabs minicab uber"),
}
"""Vehicles that are no saloon car, and the words of a place's name that mean them."""


_LONGEST = 5
"""Most words a phrase has."""


def named(name: str) -> frozenset[str]:
    """The words of a place's name in lower case, and its phrases of two words and more."""
    plain = fold(name)
    phrases = {" ".join(plain[at : at + count]) for count in range(1, _LONGEST + 1) for at in range(len(plain) - count + 1)}
    return frozenset(phrases) | frozenset(re.findall(r"[^\W\d_]+", name.lower()))


_CAR_PIECE = regex(r"(?<=(?:mid|eft|ght|ind|ont) )car\b")
"""The first car of a recipe."""


def variant_of(kind: P, name: str, dressing: Iterable[str], *, interior: bool) -> Recipe | None:
    """The recipe of a place that is another one than its kind's; None where the kind says it all."""
    said, dressed = named(name), frozenset(dressing)
    words, epoch = said | dressed, epoch_of(dressed)
    ages = variants_epochs.of_the_time(kind, said, epoch, interior=interior) if epoch else None
    if kind is P.CAR and not interior and ages is None:
        return _on_its_road(name, dressing)
    if ages is not None:
        return ages
    there = (v for v in VARIANTS if kind in v.kinds and interior == v.interior and (not v.beside or v.beside & dressed))
    found = next((v.recipe for v in there if (words if v.dressed else said) & v.words), None)
    own = "" if interior else vehicle_of(name, dressing)
    recipe = found or OPEN.get(kind)
    return replace(recipe, around=_CAR_PIECE.sub(own, recipe.around, count=1)) if own and recipe is not None else found


def vehicle_of(name: str, dressing: Iterable[str]) -> str:
    """The vehicle of a place that is no saloon car: by its name, or where that names none, by what its scenes have; empty for a car."""
    said = named(name)
    told = said if CAR.search(name.upper()) else said | frozenset(dressing)
    return next((vehicle for vehicle, meant in VEHICLES.items() if meant & told), "")


def cab_of(name: str, dressing: Iterable[str]) -> str:
    """The vehicle whose cab a place is: an aircraft by its name, else what drives."""
    flown = AIRCRAFT.search(name.upper())
    return vehicle_of(name, dressing) if flown is None else "small_plane" if flown["winged"] else "helicopter"


def _on_its_road(name: str, dressing: Iterable[str]) -> Recipe | None:
    """A vehicle seen from outside, on the road of its story; None for a car on no road that is known."""
    told = tuple(dressing)
    own = cab_of(name, told)
    road = road_at(own, name, told)
    recipe = outside(road) if road else OPEN[P.CAR]
    return replace(recipe, around=_CAR_PIECE.sub(own, recipe.around, count=1)) if own else recipe if road else None


_RAIL = frozenset({"train", "railway", "railroad", "subway", "metro", "sleeper", "dining"})


def is_coach(kind: P, name: str, dressing: Iterable[str]) -> bool:
    """Whether what a name calls a coach or a carriage is drawn by horses."""
    drawn, said = bool(epoch_of(dressing)), named(name)
    coach = vehicle_of(name, ()) == "coach" and not _RAIL & said
    return coach and (kind in {P.TRAIN, P.UNKNOWN} or (drawn and kind in {P.BUS, P.CAR}))


def of_its_back(name: str) -> bool:
    """Whether a vehicle of that name is about what is done in its back, on the road too: an ambulance, a van that listens."""
    return not variants_quarters.OF_ITS_BACK.isdisjoint(named(name))


def road_at(vehicle: str, name: str, dressing: Iterable[str]) -> Road | None:
    """The road a vehicle is on, or the ground that a machine works on; None for a car on no road that is known."""
    if vehicle in MACHINES:
        return SITES[site_name(vehicle, name, dressing)]
    return DRIVE if vehicle == "coach" else road_of(name, dressing)


def in_the_back(name: str) -> bool:
    """Whether people in a vehicle of that name sit in its back, where nobody of them drives."""
    return not variants_quarters.IN_THE_BACK.isdisjoint(named(name))
