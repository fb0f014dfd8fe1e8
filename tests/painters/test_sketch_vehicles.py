"""Vehicles from all sides: their skins are closed and turned outwards, they are drawn wherever the lens is, and keep to their sizes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import pytest

from storyboard.model.stage import Camera, Stage, Vec
from storyboard.painters.sketch import pieces_cabin, pieces_cars, pieces_cycles, pieces_seats, pieces_tractor, pieces_vans
from storyboard.painters.sketch.bodywork import skin_of
from storyboard.painters.sketch.compose import compose
from storyboard.painters.sketch.pieces import parts_of
from storyboard.painters.sketch.shells import Shell
from storyboard.painters.sketch.solids import Pipe, bounds
from storyboard.staging.pieces import KINDS, piece
from storyboard.staging.space import cross, dot, sub

OUTSIDE = sorted(pieces_cars.TABLE | pieces_vans.TABLE | pieces_cycles.TABLE | pieces_tractor.TABLE)
INSIDE = sorted(pieces_cabin.TABLE | pieces_seats.TABLE)


def volume(skin: Shell) -> float:
    """Cubic metres inside of a skin; negative where it is inside out."""
    total, rows = 0.0, skin.rows
    for a, b in pairwise(rows):
        for k in range(len(a)):
            total += _beside(a[k - 1], b[k - 1], b[k]) + _beside(a[k - 1], b[k], a[k])
    for ring in (rows[0], rows[-1][::-1]) if skin.ends else ():
        total += sum(_beside(ring[0], ring[k], ring[k + 1]) for k in range(1, len(ring) - 1))
    return total


def _beside(a: Vec, b: Vec, c: Vec) -> float:
    return dot(a, cross(b, c)) / 6


def test_skins_are_turned_outwards() -> None:
    signs = {
        (kind, n): volume(part)
        for kind in (*OUTSIDE, *INSIDE)
        for n, part in enumerate(parts_of(piece(kind, 0, 0)))
        if isinstance(part, Shell)
    }
    assert signs
    assert not [where for where, size in signs.items() if size <= 0.0]


AROUND = [(kind, turn) for kind in (*OUTSIDE, *INSIDE) for turn in range(0, 360, 45)]


@pytest.mark.parametrize("among", [pytest.param(AROUND, marks=pytest.mark.long, id="all"), pytest.param(AROUND[::3], id="a third")])
def test_vehicles_are_drawn_from_everywhere(among: Sequence[tuple[str, int]]) -> None:
    assert [(kind, turn) for kind, turn in among if not is_seen_from(kind, turn)] == []


def is_seen_from(kind: str, turn: int) -> bool:
    """Whether a vehicle adds to the picture of a bare ground, from this side of it: near at its corners, else from farther away."""
    row = KINDS[kind]
    away = max(row.width, row.height) * (0.5 if turn % 90 else 1.6)
    eye = (away * math.sin(math.radians(turn)), row.height * 0.7 + 0.4, away * math.cos(math.radians(turn)))
    one = piece(kind, 0, 0).model_copy(update={"y": 0.0, "riders": 2, "moving": True, "lights": True})
    stage = Stage(camera=Camera(eye=eye, target=(0.0, row.height / 2, 0.0), lens=35.0), pieces=(one,), ground="asphalt")
    drawing = compose(stage, style="graphic", width=640, height=360, seed="s")
    bare = compose(stage.model_copy(update={"pieces": ()}), style="graphic", width=640, height=360, seed="s")
    return len(drawing.items) > len(bare.items)


def test_vehicles_keep_their_sizes() -> None:
    """What staging rests on: a vehicle fills its footprint and its height, mirrors and lids apart."""
    off: dict[str, list[float]] = {}
    for kind in OUTSIDE:
        row, boxes = KINDS[kind], [bounds(part) for part in parts_of(piece(kind, 0, 0))]
        lo, hi = (pick(box[side][0] for box in boxes) for side, pick in ((0, min), (1, max)))
        high = max(box[1][1] for box in boxes)
        if abs(hi - lo - row.width) > 0.12 * row.width or abs(high - row.height) > 0.12 * row.height:
            off[kind] = [round(hi - lo, 2), round(high, 2)]
    assert not off


def test_a_vehicle_is_taken_apart_the_same_wherever_it_stands() -> None:
    assert all(parts_of(piece(kind, 0, 0)) == parts_of(piece(kind, 3, -2, 40.0)) for kind in OUTSIDE)


def test_points_between_rings_meet_their_skin() -> None:
    skin = skin_of(pieces_cars.SALOON, 4.3, 1.45, 1.8)
    on = skin.flank([(0.4, 0.5)], 1, 0.0)[0]
    ring = skin.ring(0.4 / 4.3)
    near = min(ring, key=lambda p: math.dist(p, on))
    assert math.dist(near, on) < 0.2
    assert abs(sub(on, near)[2]) < 0.06


@pytest.mark.parametrize("kind", ["tuk_tuk", "tram"])
def test_who_sits_in_the_middle_is_seen_through_the_windscreen_from_ahead_only(kind: str) -> None:
    one = piece(kind, 0.0, 0.0).model_copy(update={"riders": 1})
    alone = piece(kind, 0.0, 0.0)
    marks = [mark for part in parts_of(one) for mark in getattr(part, "marks", ()) if getattr(mark, "also", None)]
    assert marks
    assert not [mark for part in parts_of(alone) for mark in getattr(part, "marks", ()) if getattr(mark, "also", None)]
    sides = [(mark.normal, mark.also) for mark in marks]
    for way, seen in (((1.0, 0.0, 0.1), True), ((1.0, 0.0, 1.0), False), ((1.0, 0.0, -1.0), False)):
        assert {min(dot(a, way), dot(b, way)) > 0 for a, b in sides} == {seen}


def test_the_foot_of_a_lever_hides_no_legs_of_who_pulls_it() -> None:
    solid, *_ = parts_of(piece("lever", 0.0, 0.0))
    assert bounds(solid)[1][1] < 0.2


def test_handlebars_are_solid_before_who_drives() -> None:
    grips = [part for part in parts_of(piece("handlebars", 0.0, 0.0)) if isinstance(part, Pipe)]
    reach = [bounds(part) for part in grips]
    assert max(high[0] for _, high in reach) - min(low[0] for low, _ in reach) > 0.7
