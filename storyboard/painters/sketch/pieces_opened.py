"""Vehicles whose front doors are open: the seat, the wheel and the step are seen in the dark. They drive along their own +x."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from storyboard.model.stage import Piece
from storyboard.painters.sketch.bodywork import Car, Skin, both, kept, lines, rounded, skin_of
from storyboard.painters.sketch.kit import Builder
from storyboard.painters.sketch.pieces_cars import BUILT as CARS
from storyboard.painters.sketch.pieces_cars import SALOON, open_door, open_rear_door, open_rear_window, open_window
from storyboard.painters.sketch.pieces_vans import BUILT as VANS
from storyboard.painters.sketch.pieces_vans import BUS, LORRY, PICKUP, VAN, moved
from storyboard.painters.sketch.shells import Shell
from storyboard.painters.sketch.solids import Mark, Part
from storyboard.staging.fitting_vehicles import BOTH_OPEN
from storyboard.staging.space import XY

DARK, CLOTH, DASH = 0.95, 0.62, 0.75
SKIN = 6
"""Marks that a shell has at least which is a body or a cabin, and no tyre."""
LIGHTS = 0.15
"""Metres of a patrol car's height that are its bar of lamps."""


def _marked(parts: Sequence[Part], *marks: Sequence[Mark]) -> list[Part]:
    """The parts with marks added to their shells in order: those of the body, those of what is on it."""
    found, left = list[Part](), list(marks)
    for part in parts:
        more = left.pop(0) if left and isinstance(part, Shell) and len(part.marks) > SKIN else ()
        found.append(replace(part, marks=(*part.marks, *more)) if isinstance(part, Shell) and more else part)
    return found


def _saloon(kind: str, lamps: float = 0.0) -> Builder:
    """A saloon of a kind with both front doors open, and the rear ones where that is said."""

    def built(p: Piece) -> list[Part]:
        k = skin_of(SALOON, p.width, p.height - lamps, p.depth)
        low, high = (open_rear_door(k), open_rear_window(k)) if p.label == BOTH_OPEN else ([], [])
        return _marked(CARS[kind](p), [*open_door(k), *low], [*open_window(k), *high])

    return built


class _Opening:
    """An opening in a flank, in shares of length and height: from the sill up to the head, with a seat and a wheel in it."""

    def __init__(self, k: Skin, back: float, front: float, sill: float, head: float) -> None:
        self.k, self.back, self.front, self.sill, self.head = k, back, front, sill, head

    def at(self, u: float, v: float) -> XY:
        """Metres, by the shares of the way from the back to the front and from the sill to the head."""
        return (self.back + (self.front - self.back) * u) * self.k.w, (self.sill + (self.head - self.sill) * v) * self.k.h

    def marks(self, *, high: bool = True) -> list[Mark]:
        """The hole, the seat, the dashboard and the wheel; without its upper corners where a window goes on above."""
        hole = rounded([self.at(u, v) for u, v in ((0, 0), (1, 0), (1, 0.45), (0.94 if high else 1.0, 1), (0, 1))], 0.06)
        seat = rounded([self.at(u, v) for u, v in ((0.0, 0.12), (0.6, 0.14), (0.64, 0.36), (0.24, 0.4), (0.16, 0.96), (0.0, 0.96))], 0.07)
        dash = [self.at(u, v) for u, v in ((0.86, 0.3), (1.0, 0.28), (1.0, 0.62), (0.88, 0.6))]
        out: list[Mark] = []
        for ring, tone, line in ((hole, DARK, 1.0), (seat, CLOTH, 0.7), (dash, DASH, 0.6)):
            out += both(partial(self.k.flank, ring, out=0.016), tone, line=line)
        rim = [self.at(u, v) for u, v in ((0.68, 0.72), (0.8, 0.44))]
        return [*out, *lines(partial(self.k.flank, rim, out=0.02), 0.035, 0.3, 1.0)]


def _tall(kind: str, shape: Car, back: float, front: float, sill: float, head: float) -> Builder:
    """A vehicle whose flanks go up to the roof."""

    def built(p: Piece) -> list[Part]:
        k = skin_of(shape, p.width, p.height, p.depth)
        return _marked(VANS[kind](p), _Opening(k, back, front, sill, head).marks())

    return built


def _pickup(p: Piece) -> list[Part]:
    k = skin_of(PICKUP, p.width, p.height, p.depth)
    hole = rounded([(x * k.w, t) for x, t in ((-0.036, 0.0), (0.195, 0.0), (0.108, 0.88), (-0.03, 0.88))], 0.05)
    rest = rounded([(x * k.w, t) for x, t in ((-0.036, 0.0), (-0.006, 0.0), (-0.01, 0.6), (-0.034, 0.62))], 0.05)
    above = [*both(partial(k.side, hole, out=0.015), DARK, line=0.8), *both(partial(k.side, rest, out=0.018), CLOTH, line=0.6)]
    return _marked(VANS["pickup"](p), _Opening(k, -0.04, 0.2, 0.27, 0.6).marks(high=False), above)


def _truck(p: Piece) -> list[Part]:
    """Its cab is a vehicle of its own, before the load."""
    cab = skin_of(LORRY, p.width * 0.25, p.height * 0.84, p.depth)
    marks = _Opening(cab, -0.12, 0.39, 0.42, 0.88).marks()
    return _marked(VANS["truck"](p), [moved(mark, p.width * 0.375) for mark in marks])


BUILT: dict[str, Builder] = {
    "car_door_open": _saloon("car"),
    "taxi_door_open": _saloon("taxi"),
    "police_car_door_open": _saloon("police_car", LIGHTS),
    "pickup_door_open": _pickup,
    "van_door_open": _tall("van", VAN, 0.15, 0.36, 0.35, 0.87),
    "ambulance_door_open": _tall("ambulance", VAN, 0.15, 0.36, 0.35, 0.87),
    "bus_door_open": _tall("bus", BUS, 0.37, 0.472, 0.12, 0.84),
    "truck_door_open": _truck,
}
TABLE: dict[str, Builder] = {kind: kept(builder) for kind, builder in BUILT.items()}
"""Builders by kind of piece."""
