"""Cameras are measured by projecting eyes, crowns and chins, as a camera crew would look through the finder."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.shots import LADDER, Angle, Blocking, Framing, Mark, Pose, Size
from storyboard.model.stage import Figure, Stage
from storyboard.staging import figures as people
from storyboard.staging import solid
from storyboard.staging.camera import CUTS, face, spot_of
from storyboard.staging.space import View, cross, dot, sub
from tests.staging.conftest import MIA, TOM

ASPECTS = (2.39, 1.85, 16 / 9, 4 / 3, 1.0, 9 / 16)
Build = Callable[..., Any]


def who(stage: Stage, id: str) -> Figure:
    return next(figure for figure in stage.figures if figure.character == id)


def eye(stage: Stage, id: str) -> tuple[float, float]:
    return spot_of(stage.camera, people.eye_point(who(stage, id)), stage.aspect)


def head_share(stage: Stage, id: str) -> float:
    """Height of somebody's head as a share of the frame."""
    figure = who(stage, id)
    crown = spot_of(stage.camera, people.crown_point(figure), stage.aspect)
    chin = spot_of(stage.camera, people.bones(figure).chin, stage.aspect)
    return math.dist(crown, chin)


def box(stage: Stage, id: str) -> tuple[float, float, float, float]:
    spots = [spot_of(stage.camera, point, stage.aspect) for point in people.extent(who(stage, id))]
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    return (min(xs), max(xs), min(ys), max(ys))


def face_is_free(stage: Stage, id: str) -> bool:
    found = people.bones(who(stage, id))
    return not any(solid.hides(piece, stage.camera.eye, (found.eye, found.chin)) for piece in stage.pieces)


@pytest.mark.parametrize("size", LADDER)
def test_a_size_is_so_many_heads_high(world: Build, a_shot: Build, size: Size) -> None:
    stage = world(a_shot(size, side=40, lens=50)).stage()
    expected = 1 / CUTS[size].heads
    assert 0.78 * expected < head_share(stage, "mia") < 1.22 * expected


def test_sizes_get_wider_step_by_step(world: Build, a_shot: Build) -> None:
    shares = [head_share(world(a_shot(size, side=40, lens=50)).stage(), "mia") for size in LADDER]
    assert all(b > a * 1.2 for a, b in pairwise(shares))


@pytest.mark.parametrize("size", [Size.CU, Size.MCU, Size.MS, Size.WS])
def test_the_eye_line_is_at_a_third(world: Build, a_shot: Build, size: Size) -> None:
    assert 0.24 < eye(world(a_shot(size)).stage(), "mia")[1] < 0.44


def test_full_figures_have_heads_and_feet(world: Build, a_shot: Build) -> None:
    for pose in Pose:
        for size in (Size.FS, Size.WS):
            left, right, top, bottom = box(world(a_shot(size, Framing.SINGLE, "tom"), pose=pose).stage(), "tom")
            assert min(left, top) > 0, (pose, size)
            assert max(right, bottom) < 1, (pose, size)


@pytest.mark.parametrize(("size", "shown", "cut"), [(Size.MS, "waist", "knees"), (Size.MCU, "chest", "pelvis"), (Size.CU, "neck", "waist")])
def test_a_size_is_cut_where_the_trade_cuts_it(world: Build, a_shot: Build, size: Size, shown: str, cut: str) -> None:
    stage = world(a_shot(size, Framing.SINGLE, "tom", lens=50)).stage()
    found = people.bones(who(stage, "tom"))
    low = found.knees[0] if cut == "knees" else getattr(found, cut)
    assert spot_of(stage.camera, getattr(found, shown), stage.aspect)[1] < 1 < spot_of(stage.camera, low, stage.aspect)[1]


def test_look_room_is_on_the_side_of_the_gaze(world: Build, a_shot: Build) -> None:
    assert eye(world(a_shot(Size.MCU)).stage(), "mia")[0] < 0.46
    assert eye(world(a_shot(Size.MCU, Framing.SINGLE, "tom")).stage(), "tom")[0] > 0.54


@given(
    size=st.sampled_from(LADDER),
    aspect=st.sampled_from(ASPECTS),
    a=st.tuples(st.floats(-2.5, -0.3), st.floats(-1.5, 1.5)),
    b=st.tuples(st.floats(0.3, 2.5), st.floats(-1.5, 1.5)),
    pose=st.sampled_from([Pose.STAND, Pose.SIT, Pose.KNEEL]),
    side=st.integers(-60, 60),
)
@settings(deadline=None, max_examples=60)
def test_a_two_shot_holds_both_heads(world: Build, a_shot: Build, **case: Any) -> None:
    two = tuple(
        Blocking(character=id, mark=Mark(x=x, z=z), facing=90 if id == "mia" else -90, pose=case["pose"])
        for id, (x, z) in (("mia", case["a"]), ("tom", case["b"]))
    )
    stage = world(a_shot(case["size"], Framing.TWO, "mia", "tom", side=case["side"]), blocking=two, aspect=case["aspect"]).stage()
    for id in ("mia", "tom"):
        for point in (people.crown_point(who(stage, id)), people.bones(who(stage, id)).chin):
            x, y = spot_of(stage.camera, point, stage.aspect)
            assert 0 < x < 1
            assert 0 < y < 1
        assert face_is_free(stage, id)


@given(
    aspect=st.sampled_from(ASPECTS),
    size=st.sampled_from([Size.MS, Size.MCU, Size.CU]),
    turn=st.floats(-75, 75),
    apart=st.floats(0.8, 3.0),
    poses=st.tuples(st.sampled_from([Pose.STAND, Pose.SIT]), st.sampled_from([Pose.STAND, Pose.SIT])),
)
@settings(deadline=None, max_examples=60)
def test_over_the_shoulder(world: Build, a_shot: Build, **case: Any) -> None:
    """The face is free, the shoulder is at its own side, and the two reverses are mirror images that keep the axis."""
    a = math.radians(case["turn"])
    x, z = math.cos(a) * case["apart"] / 2, math.sin(a) * case["apart"] / 2
    two = (
        Blocking(character="mia", mark=Mark(x=-x, z=-z), facing=90 + case["turn"] * -1, gaze="tom", pose=case["poses"][0]),
        Blocking(character="tom", mark=Mark(x=x, z=z), facing=-90 + case["turn"] * -1, gaze="mia", pose=case["poses"][1]),
    )
    built = world(
        a_shot(case["size"], Framing.OTS, "tom", over="mia"),
        a_shot(case["size"], Framing.OTS, "mia", over="tom"),
        blocking=two,
        aspect=case["aspect"],
    )
    for index, (front, subject) in enumerate((("mia", "tom"), ("tom", "mia"))):
        stage = built.stage(index)
        assert [figure.character for figure in stage.figures if figure.foreground] == [front]
        left_to_right = eye(stage, "mia")[0] < eye(stage, "tom")[0]
        assert left_to_right
        u, v = eye(stage, subject)
        assert 0.25 < u < 0.75
        assert 0.15 < v < 0.6
        assert face_is_free(stage, subject)
        assert not _overlapping(stage, front, subject)
        assert _shoulder_seen(stage, front)


@pytest.mark.parametrize("size", [Size.MLS, Size.MS, Size.MCU, Size.CU])
@pytest.mark.parametrize("pose", [Pose.EMBRACE, Pose.KISS])
def test_two_in_an_embrace_are_seen_upright_over_a_shoulder(world: Build, a_shot: Build, size: Size, pose: Pose) -> None:
    """No lens stands between them: it looks past the one head at the other as far off as people are seen, and no head is drawn broad."""
    two = (
        Blocking(character="mia", mark=Mark(x=-0.3), facing=90, gaze="tom", pose=pose),
        Blocking(character="tom", mark=Mark(x=0.3), facing=-90, gaze="mia", pose=pose),
    )
    built = world(a_shot(size, Framing.OTS, "tom", over="mia"), a_shot(size, Framing.OTS, "mia", over="tom"), blocking=two)
    for index in (0, 1):
        stage = built.stage(index)
        for id in ("mia", "tom"):
            head = [spot_of(stage.camera, point, stage.aspect) for point in face(who(stage, id))]
            wide = (max(x for x, _ in head) - min(x for x, _ in head)) * stage.aspect
            assert wide < 1.35 * (max(y for _, y in head) - min(y for _, y in head))
        assert eye(stage, "mia")[0] < eye(stage, "tom")[0]
        assert not _overlapping(stage, "mia", "tom")


def _span(stage: Stage, id: str) -> tuple[float, float]:
    found = people.bones(who(stage, id))
    view = View(stage.camera, stage.aspect, 1.0)
    half = view.pixels(found.head, found.head_height * 0.4) / stage.aspect
    x = view.project(found.head)[0] / stage.aspect
    return (x - half, x + half)


def _overlapping(stage: Stage, a: str, b: str) -> bool:
    (a0, a1), (b0, b1) = _span(stage, a), _span(stage, b)
    return a0 < b1 and b0 < a1


def _shoulder_seen(stage: Stage, id: str) -> bool:
    low, high = _span(stage, id)
    shown = min(high, 1) - max(low, 0)
    return 0.04 < shown < 0.45


def test_all_setups_of_a_scene_keep_left_and_right(world: Build, a_shot: Build) -> None:
    """Seen from every camera of the scene, Mia is left of Tom: all of them are on one side of the line."""
    shots = [
        a_shot(Size.WS, Framing.ESTABLISHING),
        a_shot(Size.MS, Framing.TWO, "mia", "tom"),
        a_shot(Size.MCU, Framing.OTS, "tom", over="mia"),
        a_shot(Size.MCU, Framing.OTS, "mia", over="tom"),
        a_shot(Size.CU, Framing.SINGLE, "mia", side=55),
        a_shot(Size.CU, Framing.SINGLE, "tom", side=-55),
        a_shot(Size.MCU, Framing.PROFILE, "mia"),
    ]
    built = world(*shots)
    for index in range(len(shots)):
        camera = built.stage(index).camera
        assert camera.eye[2] > -0.05
        view = View(camera, 1.0, 1.0)
        assert dot(sub((1.0, 0.0, 0.0), (-1.0, 0.0, 0.0)), view.right) > 0


def test_singles_of_two_people_look_at_each_other(world: Build, a_shot: Build) -> None:
    """Eyelines are opposite: she looks to the right of the frame, he to the left."""
    built = world(a_shot(Size.CU, Framing.SINGLE, "mia", side=40), a_shot(Size.CU, Framing.SINGLE, "tom", side=-40))
    ways: list[float] = []
    for index, id in enumerate(("mia", "tom")):
        stage = built.stage(index)
        found = people.bones(who(stage, id))
        right = cross(View(stage.camera, 1.0, 1.0).forward, (0.0, 1.0, 0.0))
        ways.append(dot(found.head_turn.front, right))
    assert ways[0] > 0.1
    assert ways[1] < -0.1


def test_a_point_of_view_is_from_the_eyes_and_without_the_looker(world: Build, a_shot: Build) -> None:
    built = world(a_shot(Size.MCU, Framing.POV, "tom", over="mia"), a_shot(Size.MCU, Framing.SINGLE, "mia"))
    stage, mia = built.stage(), who(built.stage(1), "mia")
    assert [figure.character for figure in stage.figures] == ["tom"]
    assert math.dist(stage.camera.eye, people.eye_point(mia)) < 0.05
    assert 0.3 < eye(stage, "tom")[0] < 0.7


def test_an_insert_looks_at_the_thing_in_the_hand(world: Build, a_shot: Build) -> None:
    stage = world(a_shot(Size.INSERT, Framing.INSERT, "key")).stage()
    assert stage.insert == "key"
    assert math.dist(stage.camera.target, people.hand_point(who(stage, "mia"))) < 0.01
    assert math.dist(stage.camera.eye, stage.camera.target) < 1.6


def test_an_insert_nobody_holds_lies_on_the_table(world: Build, a_shot: Build) -> None:
    two = tuple(Blocking(character=id, mark=Mark(x=x), facing=-90 * x / abs(x), pose=Pose.SIT) for id, x in (("mia", -0.8), ("tom", 0.8)))
    stage = world(a_shot(Size.INSERT, Framing.INSERT, "key"), blocking=two).stage()
    table = next(piece for piece in stage.pieces if piece.kind == "table")
    assert math.dist(stage.camera.target, (table.x, table.height, table.z)) < 0.1


@pytest.mark.parametrize(
    ("angle", "low", "high"), [(Angle.LOW, 0.3, 0.9), (Angle.WORM, 0.0, 0.35), (Angle.HIGH, 2.2, 9.0), (Angle.OVERHEAD, 2.5, 9.0)]
)
def test_angles_are_heights_of_the_lens(world: Build, a_shot: Build, angle: Angle, low: float, high: float) -> None:
    stage = world(a_shot(Size.FS, angle=angle)).stage()
    assert low <= stage.camera.eye[1] <= high


def test_low_looks_up_and_high_looks_down(world: Build, a_shot: Build) -> None:
    for angle, sign in ((Angle.LOW, 1), (Angle.HIGH, -1), (Angle.OVERHEAD, -1), (Angle.WORM, 1)):
        camera = world(a_shot(Size.MS, angle=angle)).stage().camera
        assert (camera.target[1] - camera.eye[1]) * sign > 0.2


@pytest.mark.parametrize("interior", [True, False], ids=["int", "ext"])
@pytest.mark.parametrize("framing", [Framing.SINGLE, Framing.TWO, Framing.ESTABLISHING])
@pytest.mark.parametrize("size", [Size.MLS, Size.FS, Size.WS])
def test_whole_people_are_seen_from_below_or_above_without_doubt(
    world: Build, a_shot: Build, size: Size, framing: Framing, interior: bool
) -> None:
    def pitch(angle: Angle) -> float:
        camera = world(a_shot(size, framing, "mia", "tom", angle=angle, lens=28), interior=interior).stage().camera
        gap = sub(camera.target, camera.eye)
        return math.degrees(math.atan2(gap[1], math.hypot(gap[0], gap[2])))

    assert pitch(Angle.LOW) > 15
    assert pitch(Angle.WORM) > pitch(Angle.LOW)
    assert pitch(Angle.HIGH) < -25
    assert abs(pitch(Angle.EYE)) < 4


def test_dutch_rolls_the_horizon(world: Build, a_shot: Build) -> None:
    assert 8 <= abs(world(a_shot(Size.MCU, angle=Angle.DUTCH)).stage().camera.roll) <= 12
    assert world(a_shot(Size.MCU)).stage().camera.roll == 0


def test_a_panel_may_see_its_shot_differently(world: Build, a_shot: Build) -> None:
    built = world(a_shot(Size.MS), size=Size.CU, angle=Angle.DUTCH)
    assert head_share(built.stage(), "mia") > 0.45
    assert built.stage().camera.roll


def test_a_mirrored_panel_swaps_the_sides(world: Build, a_shot: Build) -> None:
    plain = world(a_shot(Size.MS, Framing.TWO, "mia", "tom")).stage()
    flopped = world(a_shot(Size.MS, Framing.TWO, "mia", "tom"), mirrored=True).stage()
    for id in ("mia", "tom"):
        assert math.isclose(eye(plain, id)[0], 1 - eye(flopped, id)[0], abs_tol=0.03)
        assert math.isclose(eye(plain, id)[1], eye(flopped, id)[1], abs_tol=0.02)


def test_nobody_stands_between_the_lens_and_the_face(world: Build, a_shot: Build) -> None:
    row = tuple(Blocking(character=id, mark=Mark(x=0.05 * i, z=0.9 * i), facing=0) for i, id in enumerate(("mia", "tom", "kai")))
    stage = world(a_shot(Size.MS, Framing.SINGLE, "mia"), blocking=row).stage()
    assert "tom" not in [figure.character for figure in stage.figures]


@pytest.mark.parametrize("at", ["seen_clock", "seen_wall_picture"])
def test_what_somebody_looks_at_on_the_set_is_in_the_frame(world: Build, a_shot: Build, at: str) -> None:
    mia = Blocking(character="mia", facing=140.0, at=at)
    stage = world(a_shot(Size.MS, Framing.SINGLE, "mia"), blocking=(mia,)).stage()
    (figure,) = stage.figures
    assert figure.gaze is not None
    x, y, z = figure.gaze
    spots = [spot_of(stage.camera, (x, y + up, z), stage.aspect) for up in (-0.2, 0.2)]
    assert all(0.0 < across < 1.0 and 0.0 < down < 1.0 for across, down in spots), spots


def test_hands_at_the_own_buttons_are_in_the_frame_of_two_and_no_other_coat_is_in_them(world: Build, a_shot: Build) -> None:
    for pose in (Pose.WEAR, Pose.TEND):
        buttons = MIA.model_copy(update={"pose": pose, "at": "own_buttons", "thing": "coat", "gaze": "", "holds": ""})
        behind = TOM.model_copy(update={"mark": Mark(x=0.6, z=-1.2)})
        built = world(a_shot(Size.MS, Framing.TWO, "mia", "tom"), blocking=(buttons, behind)).stage()
        hands = [spot_of(built.camera, point, built.aspect) for point in who(built, "mia").touch if point is not None]
        assert hands, pose
        assert all(0.0 < y < 0.98 for _, y in hands), pose
        assert who(built, "mia").holds == "", pose


@pytest.mark.parametrize("size", [Size.MS, Size.MLS, Size.FS])
@pytest.mark.parametrize("at", ["own_toss", "own_toss_up", ""])
def test_what_is_thrown_up_is_in_the_frame(world: Build, a_shot: Build, size: Size, at: str) -> None:
    mia = Blocking(character="mia", facing=-30.0, pose=Pose.THROW, at=at, thing="cap")
    stage = world(a_shot(size, Framing.SINGLE, "mia"), blocking=(mia,)).stage()
    x, y, z = people.lobbed_point(who(stage, "mia"))
    spots = [spot_of(stage.camera, (x, y + up, z), stage.aspect) for up in (-0.1, 0.2)]
    assert all(0.0 < across < 1.0 and 0.0 < down < 1.0 for across, down in spots), spots
