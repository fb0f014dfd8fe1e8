"""Machines that work where they stand: their cabs, and the docks, sites, pits and fields that are seen from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from storyboard.breakdown.places import fold
from storyboard.model.stage import Piece
from storyboard.staging.pieces import piece
from storyboard.staging.roads import Road, ground_for


def _glass() -> tuple[Piece, ...]:
    """Panes all around and a roof: what a high cab of a machine is."""
    return (
        piece("cab_side", -1.0, 0.0, 90),
        piece("cab_side", 1.0, 0.0, -90),
        piece("cab_rear", 0.0, -0.92),
        piece("car_roof", 0.0, -0.1, width=2.0, depth=1.8, y=1.86),
    )


def _seats(wheel: float) -> tuple[Piece, ...]:
    """The seat of who drives, and a smaller one beside it."""
    return (piece("car_seat", wheel, -0.12), piece("car_seat", -wheel, -0.2, height=0.86, width=0.48))


def _crane(wheel: float) -> tuple[Piece, ...]:
    """High up beside its mast, between levers; the tops of other cranes level with it."""
    aloft = (
        piece("lattice", -1.9, -2.6, y=-5.0),
        piece("tower_crane", 12.0, -30.0, y=-13.0),
        piece("crane", -13.0, -34.0, y=-11.0),
        piece("lattice", 2.6, -7.0, 20, y=-5.0, width=1.0, depth=1.0),
    )
    return (*_seats(wheel), *_glass(), piece("joysticks", wheel, 0.34), *aloft)


def _digger(wheel: float) -> tuple[Piece, ...]:
    """Two levers, and its arm beside the cab."""
    return (*_seats(wheel), *_glass(), piece("joysticks", wheel, 0.34), piece("digger_arm", -1.5 if wheel > 0 else 1.5, -1.0))


def _tractor(wheel: float) -> tuple[Piece, ...]:
    """A steering wheel, and the great wheels at both sides."""
    made = (*_seats(wheel), *_glass(), piece("steering_wheel", wheel, 0.5, 180, width=0.44, height=0.44))
    return (*made, piece("tractor_wheels", 0.0, -1.0))


def _forklift(wheel: float) -> tuple[Piece, ...]:
    """A cage without panes behind the rails of its mast."""
    posts = tuple(piece("pole", x, z, height=1.9) for x in (-0.8, 0.8) for z in (-0.7, 0.5))
    roof = piece("car_roof", 0.0, -0.1, width=1.7, depth=1.3, y=1.86)
    hall = (piece("car_roof", 0.0, -18.0, width=14.0, depth=44.0, y=5.2), piece("wall", 0.0, -34.0, width=14.0, height=5.2))
    lamps = tuple(piece("tube_lamp", 0.0, z, y=5.0, width=0.4, depth=2.0) for z in (-6.0, -12.0, -18.0))
    return (*_seats(wheel), *posts, roof, piece("steering_wheel", wheel, 0.46, 180), piece("fork_mast", 0.0, 0.8), *hall, *lamps)


def _aircraft(wheel: float, across: float) -> tuple[Piece, ...]:
    """Two seats side by side before the wall of the cabin, a stick before who flies, dials `across` the nose, panes all around."""
    seats = (piece("car_seat", wheel, -0.12), piece("car_seat", -wheel, -0.12))
    board = piece("dashboard", 0.0, 0.86, 180, width=across, y=0.16)
    return (*seats, *_glass(), piece("stick", wheel, 0.46, 180), board, piece("windscreen", 0.0, 0.98, 180, width=1.95, height=1.0, y=0.66))


def _helicopter(wheel: float) -> tuple[Piece, ...]:
    """A narrow board, and the ground seen past it."""
    return _aircraft(wheel, 0.7)


def _light_plane(wheel: float) -> tuple[Piece, ...]:
    """A board from side to side."""
    return _aircraft(wheel, 1.9)


class Machine(NamedTuple):
    """A machine with a cab."""

    cab: Callable[[float], tuple[Piece, ...]]
    """What is around who works it, by the side they are on."""
    site: str
    """Where it stands when nothing says it, one of `SITES`."""
    high: bool = False
    """Whether its cab is in the air."""


MACHINES: dict[str, Machine] = {
    "crane": Machine(_crane, "dock", high=True),
    "digger": Machine(_digger, "quarry"),
    "tractor": Machine(_tractor, "field"),
    "forklift": Machine(_forklift, "warehouse"),
    "helicopter": Machine(_helicopter, "air", high=True),
    "small_plane": Machine(_light_plane, "air", high=True),
}
"""By the kind of piece they are from outside."""

SITES: dict[str, Road] = {
    "air": ground_for("helicopter chopper cockpit flight cessna biplane seaplane glider plane airplane jet", "grass", "mountains", ""),
    "dock": ground_for(
        "dock docks dockside dockyard quay port harbour harbor wharf container containers coast marina ferry ship",
        "asphalt",
        "sea",
        "container 7 5, container 7.4 8.6, bollard 6 3.2",
        "behind ship 12 26, behind crane -12 16",
    ),
    "warehouse": ground_for(
        "warehouse depot store stockroom factory", "asphalt", "", "pallet 1.8 2.7, shelf 1.7 4.2, column 6 4.8, wall 3 5.4"
    ),
    "field": ground_for(
        "field fields farm farmyard country meadow vineyard orchard ranch barn crops harvest suburb",
        "grass",
        "hills",
        "crops 8 5.2, crops 8 8.6, haystack 11 4.2",
        "behind barn 13 22, behind tree -10 12",
    ),
    "quarry": ground_for(
        "quarry pit mine mountain slide cut rock desert highway snow glacier gravel dump tip landfill",
        "earth",
        "hills",
        "heap 7 7, rock 4 4.4",
        "behind terraces 0 30, behind heap -7 6",
    ),
    "site": ground_for(
        "site construction building scaffold street city town downtown bridge tower house",
        "earth",
        "skyline",
        "scaffold 12 13, pallet 5 4.6, heap 9 7",
        "behind tower_crane 9 22, behind mixer -4 4",
    ),
}
"""Grounds that machines work on, and the words of a place that mean them."""
_FAR_BELOW: dict[str, str] = {"dock": "sea_below", "air": "valley_below"}
"""What a high cab looks down on, by its site."""


def site_name(machine: str, name: str, dressing: Iterable[str]) -> str:
    """Where a machine works: by its place's name before what its scenes have."""
    asked = (frozenset(fold(name)), frozenset(word for text in dressing for word in text.split()))
    return next((site for words in asked for site, ground in SITES.items() if words & ground.words), MACHINES[machine].site)


def below(machine: str, name: str, dressing: Iterable[str]) -> str:
    """The ground that is seen from a cab in the air; empty for one that stands on its own ground."""
    return _FAR_BELOW.get(site_name(machine, name, dressing), "town_below") if MACHINES[machine].high else ""
