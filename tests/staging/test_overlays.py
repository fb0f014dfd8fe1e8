"""Camera marks are blue at the edge, what moves is red inside and ends where the person ends. CONVENTIONS d3."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Framing, Mark, Move, Pose, Size
from storyboard.model.stage import Overlay
from storyboard.staging import figures as people
from storyboard.staging.camera import spot_of
from storyboard.staging.overlays import overlay

Build = Callable[..., Any]


def marks(world: Build, shot: Any, **more: Any) -> Overlay:
    built = world(shot, **more)
    return overlay(built.stage(), built.scene.shots[0], built.scene.panels[0])


def direction(result: Overlay, index: int = 0) -> tuple[float, float]:
    points = result.arrows[index].points
    return (points[-1][0] - points[0][0], points[-1][1] - points[0][1])


@pytest.mark.parametrize("move", list(Move))
def test_every_move_but_static_leaves_a_mark(world: Build, a_shot: Build, move: Move) -> None:
    result = marks(world, a_shot(move=move))
    assert bool(result.arrows or result.frames or result.caption) == (move is not Move.STATIC)
    assert all(arrow.camera for arrow in result.arrows)
    assert all(-0.1 <= value <= 1.1 for arrow in result.arrows for point in arrow.points for value in point)


@pytest.mark.parametrize(
    ("move", "axis", "sign", "near_edge"),
    [
        (Move.PAN_LEFT, 0, -1, ("x", "<", 0.05)),
        (Move.PAN_RIGHT, 0, 1, ("x", ">", 0.95)),
        (Move.TILT_UP, 1, -1, ("y", "<", 0.05)),
        (Move.TILT_DOWN, 1, 1, ("y", ">", 0.95)),
        (Move.TRUCK_LEFT, 0, -1, ("y", ">", 0.9)),
        (Move.TRUCK_RIGHT, 0, 1, ("y", ">", 0.9)),
        (Move.CRANE_UP, 1, -1, ("x", ">", 0.9)),
        (Move.CRANE_DOWN, 1, 1, ("x", ">", 0.9)),
    ],
)
def test_arrows_at_the_edge_point_where_the_camera_goes(
    world: Build, a_shot: Build, move: Move, axis: int, sign: int, near_edge: tuple[str, str, float]
) -> None:
    result = marks(world, a_shot(move=move))
    assert direction(result)[axis] * sign > 0.1
    assert abs(direction(result)[1 - axis]) < 0.01
    tip = result.arrows[0].points[-1][0 if near_edge[0] == "x" else 1]
    assert tip < near_edge[2] if near_edge[1] == "<" else tip > near_edge[2]


@pytest.mark.parametrize(
    ("move", "label"), [(Move.TRUCK_LEFT, "TRUCK L"), (Move.TRUCK_RIGHT, "TRUCK R"), (Move.FOLLOW, "FOLLOW"), (Move.LEAD, "LEAD")]
)
def test_labels(world: Build, a_shot: Build, move: Move, label: str) -> None:
    assert [arrow.label for arrow in marks(world, a_shot(move=move)).arrows] == [label]


def test_an_arc_is_curved(world: Build, a_shot: Build) -> None:
    points = marks(world, a_shot(move=Move.ARC_RIGHT)).arrows[0].points
    assert len(points) > 4
    assert points[len(points) // 2][1] > points[0][1] + 0.05
    assert points[-1][0] > points[0][0]


@pytest.mark.parametrize("move", [Move.PUSH_IN, Move.ZOOM_IN, Move.PULL_OUT, Move.ZOOM_OUT])
def test_frame_in_frame(world: Build, a_shot: Build, move: Move) -> None:
    built = world(a_shot(Size.MS, Framing.SINGLE, "tom", move=move))
    stage = built.stage()
    result = overlay(stage, built.scene.shots[0], built.scene.panels[0])
    a, b = result.frames
    assert (a.label, a.dashed, b.label, b.dashed) == ("A", False, "B", True)
    outer, inner = (a, b) if move in (Move.PUSH_IN, Move.ZOOM_IN) else (b, a)
    assert outer.x0 < inner.x0 < inner.x1 < outer.x1
    assert outer.y0 < inner.y0 < inner.y1 < outer.y1
    assert math.isclose((inner.x1 - inner.x0), (inner.y1 - inner.y0))
    x, y = spot_of(stage.camera, people.eye_point(stage.figures[-1]), stage.aspect)
    assert inner.x0 < x < inner.x1
    assert inner.y0 < y < inner.y1
    assert 1 <= len(result.arrows) <= 4
    for arrow in result.arrows:
        (x0, y0), (x1, y1) = arrow.points
        assert abs(x1 - x0) > 0.03, "no arrow lies on the lines of a frame"
        assert abs(y1 - y0) > 0.05
        start, end = (math.dist(point, (x, y)) for point in arrow.points)
        assert (end < start) == (outer is a)


def test_a_red_arrow_ends_where_the_person_ends(world: Build, a_shot: Build) -> None:
    goes = (Blocking(character="mia", mark=Mark(x=-1.0), facing=90, to=Mark(x=0.8, z=0.2)),)
    built = world(a_shot(Size.WS), blocking=goes)
    stage = built.stage()
    (arrow,) = overlay(stage, built.scene.shots[0], built.scene.panels[0]).arrows
    assert not arrow.camera
    assert abs(arrow.points[-1][0] - spot_of(stage.camera, (0.8, 0.07, 0.2), stage.aspect)[0]) < 0.02
    assert arrow.points[-1][0] > arrow.points[0][0]


def test_an_exit_points_out_of_the_frame(world: Build, a_shot: Build) -> None:
    goes = (Blocking(character="mia", facing=-90, to=Mark(x=-7.0)),)
    (arrow,) = marks(world, a_shot(Size.WS), blocking=goes).arrows
    assert arrow.points[-1][0] < 0 < arrow.points[0][0]
    assert arrow.points[-1][0] > -0.1


def test_an_entrance_starts_at_the_edge(world: Build, a_shot: Build) -> None:
    comes = (Blocking(character="mia"), Blocking(character="tom", mark=Mark(x=6.0), facing=-90, to=Mark(x=1.2)))
    (arrow,) = marks(world, a_shot(Size.WS, Framing.SINGLE, "mia"), blocking=comes).arrows
    assert arrow.points[0][0] > 1 > arrow.points[-1][0]


def test_a_mirrored_panel_moves_the_other_way_but_pans_as_its_words_say(world: Build, a_shot: Build) -> None:
    goes = (Blocking(character="mia", mark=Mark(x=-0.5), facing=90, to=Mark(x=0.7)),)
    plain = marks(world, a_shot(Size.WS, move=Move.PAN_LEFT), blocking=goes)
    flopped = marks(world, a_shot(Size.WS, move=Move.PAN_LEFT), blocking=goes, mirrored=True)
    assert direction(plain)[0] < 0
    assert direction(flopped)[0] < 0
    assert direction(plain, 1)[0] > 0
    assert direction(flopped, 1)[0] < 0


def test_somebody_who_stays_has_no_arrow(world: Build, a_shot: Build) -> None:
    assert marks(world, a_shot(Size.MS)) == Overlay()


RIGHT, LEFT = Mark(x=1.6), Mark(x=-1.6)


@pytest.mark.parametrize("move", [Move.LEAD, Move.FOLLOW])
@pytest.mark.parametrize("to", [RIGHT, LEFT])
@pytest.mark.parametrize("size", [Size.WS, Size.MLS])
@pytest.mark.parametrize("aspect", [16 / 9, 9 / 16])
def test_lead_and_follow_run_in_depth_and_clear_of_who_moves(
    world: Build, a_shot: Build, move: Move, to: Mark, size: Size, aspect: float
) -> None:
    down, sign = (1 if move is Move.LEAD else -1), math.copysign(1, to.x)
    goes = (Blocking(character="mia", mark=Mark(x=-0.6 * sign), facing=90 * sign, to=to),)
    blue, red = marks(world, a_shot(size, Framing.SINGLE, "mia", move=move), blocking=goes, aspect=aspect).arrows
    (x0, y0), (x1, y1) = blue.points
    assert (y1 - y0) * down > 0.1, "into depth or out of it"
    assert 0 < (x1 - x0) * sign < abs(y1 - y0), "and to the side they go to"
    low, high = min(x0, x1) - 0.02, max(x0, x1) + 0.02
    (a, b), (c, d) = red.points
    steps = [(a + (c - a) * t / 50, b + (d - b) * t / 50) for t in range(51)]
    assert not [spot for spot in steps if low < spot[0] < high and spot[1] > min(y0, y1) - 0.02]


def test_who_is_outside_at_both_ends_has_no_arrow(world: Build, a_shot: Build) -> None:
    crosses = (Blocking(character="mia", pose=Pose.SIT), Blocking(character="tom", mark=Mark(x=-9.0, z=-0.5), to=Mark(x=9.0, z=-0.5)))
    built = world(a_shot(Size.MS, Framing.SINGLE, "mia"), blocking=crosses)
    stage = built.stage()
    tom = people.figures_of(built.scene, built.scene.panels[0], crosses, built.breakdown, lambda _: (0.0, 0.45))[1]
    both = stage.model_copy(update={"figures": (*(one for one in stage.figures if one.character != "tom"), tom)})
    assert overlay(both, built.scene.shots[0], built.scene.panels[0]).arrows == ()
