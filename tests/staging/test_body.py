from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.cast import Age, Appearance
from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Vec
from storyboard.staging.body import EYE_TURN, HEAD_PITCH, HEAD_YAW, Body, pose, seated, stance_of, two_bone
from storyboard.staging.space import Turn, add, dot, length, mul, sub
from storyboard.staging.stances import FRAMES, STANCES

BUILDS = tuple(FRAMES)
STANDING = (
    Pose.STAND,
    Pose.POINT,
    Pose.HOLD,
    Pose.GIVE,
    Pose.PHONE,
    Pose.DRINK,
    Pose.WAVE,
    Pose.LOOK_UP,
    Pose.LOOK_DOWN,
    Pose.LOOK_BACK,
    Pose.AIM,
)


def figure(pose_: Pose = Pose.STAND, height: float = 1.75, build: str = "man", **more: object) -> Figure:
    look = Appearance(height=height, build=build)
    return Figure.model_validate({"character": "mia", "name": "MIA", "pose": pose_, "appearance": look, **more})


def bones(body: Body) -> list[float]:
    chains = [(body.shoulders, body.elbows), (body.elbows, body.wrists), (body.hips, body.knees), (body.knees, body.ankles)]
    return [length(sub(b[side], a[side])) for a, b in chains for side in (0, 1)]


def wanted_wrist(body: Body, side: int) -> Vec:
    out, up, front = (body.stance.left, body.stance.right)[side].at
    return add(body.pelvis, body.root(mul((out if side == 0 else -out, up, front), body.height)))


def test_every_pose_has_a_row() -> None:
    assert set(STANCES) == set(Pose)


@pytest.mark.parametrize("build", BUILDS)
@pytest.mark.parametrize("height", [1.0, 1.75, 2.05])
def test_bones_keep_their_lengths_in_every_pose(build: str, height: float) -> None:
    frame = FRAMES[build]
    expected = [
        k * height for k in (frame.arm[0], frame.arm[0], frame.arm[1], frame.arm[1], frame.leg[0], frame.leg[0], frame.leg[1], frame.leg[1])
    ]
    for each in Pose:
        assert bones(pose(figure(each, height, build))) == pytest.approx(expected, rel=1e-6), each


@pytest.mark.parametrize("each", STANDING)
@pytest.mark.parametrize("build", BUILDS)
def test_standing_feet_are_on_the_floor(each: Pose, build: str) -> None:
    body = pose(figure(each, 1.7, build, floor=0.4))
    for ankle in body.ankles:
        assert 0.4 + 0.03 * 1.7 < ankle[1] < 0.4 + 0.065 * 1.7


@pytest.mark.parametrize("each", list(Pose))
def test_nothing_sinks_into_the_ground(each: Pose) -> None:
    body = pose(figure(each, floor=1.0))
    joints = [body.pelvis, body.head, *body.wrists, *body.elbows, *body.knees, *body.ankles]
    assert min(y for _, y, _ in joints) > 1.0


@pytest.mark.parametrize("build", BUILDS)
def test_hands_reach_their_targets_or_stretch_towards_them(build: str) -> None:
    for each in Pose:
        body = pose(figure(each, build=build))
        reach = sum(body.frame.arm) * body.height
        for side in (0, 1):
            wish = wanted_wrist(body, side)
            short = max(0.0, length(sub(wish, body.shoulders[side])) - reach)
            assert length(sub(wish, body.wrists[side])) == pytest.approx(short, abs=0.002), each


def test_hands_of_most_poses_do_reach() -> None:
    missed = [
        each
        for each in Pose
        for side in (0, 1)
        if length(sub(wanted_wrist(pose(figure(each)), side), pose(figure(each)).wrists[side])) > 0.06
    ]
    assert set(missed) <= {Pose.POINT, Pose.REACH, Pose.FALL, Pose.CLIMB, Pose.EMBRACE, Pose.PULL, Pose.DRAG}


@pytest.mark.parametrize(
    ("each", "low", "high"),
    [(Pose.STAND, 0.9, 0.95), (Pose.SIT, 0.65, 0.78), (Pose.KNEEL, 0.64, 0.74), (Pose.CROUCH, 0.45, 0.62), (Pose.LIE, 0.05, 0.2)],
)
def test_the_eye_is_where_the_pose_puts_it(each: Pose, low: float, high: float) -> None:
    for height in (1.5, 1.9):
        eye = pose(figure(each, height, seat=0.257 * height)).eye
        assert low * height < eye[1] < high * height


def test_a_seat_lifts_the_whole_sitter() -> None:
    low, high = pose(figure(Pose.SIT, seat=0.45)), pose(figure(Pose.SIT, seat=0.75))
    assert high.eye[1] - low.eye[1] == pytest.approx(0.3, abs=1e-6)
    assert seated(Pose.DRIVE)
    assert not seated(Pose.KNEEL)


@pytest.mark.parametrize("each", [Pose.STAND, Pose.WALK])
def test_a_tray_is_carried_above_the_shoulder(each: Pose) -> None:
    assert max(wrist[1] for wrist in pose(figure(each, holds="tray")).wrists) > pose(figure(each)).shoulders[1][1]


def test_the_face_of_who_sleeps_on_a_seat_is_seen_from_before() -> None:
    assert stance_of(figure(Pose.SLEEP)).head[1] < 30


def test_left_is_left() -> None:
    body = pose(figure(facing=0))
    assert body.shoulders[0][0] > body.shoulders[1][0]
    assert body.hips[0][0] > body.hips[1][0]
    assert body.ankles[0][0] > body.ankles[1][0]
    assert body.eye[2] > body.head[2]
    assert pose(figure(facing=90)).eye[0] > pose(figure(facing=90)).head[0]
    assert pose(figure(Pose.POINT)).wrists[1][2] > 0.4
    assert pose(figure(Pose.POINT)).wrists[1][0] < 0


def test_feet_lead_the_lying_and_the_head_is_behind() -> None:
    body = pose(figure(Pose.LIE, facing=0))
    assert body.head[2] < -0.4
    assert max(body.ankles[0][2], body.ankles[1][2]) > 0.7
    assert body.head_turn.front[1] > 0.5


def test_gaze_turns_the_head_then_the_eyes() -> None:
    ahead = pose(figure(gaze=(0.0, 1.63, 5.0)))
    assert abs(ahead.gaze[0]) < 0.1
    assert ahead.head_turn.front[2] > 0.95
    left = pose(figure(gaze=(5.0, 1.63, 2.0)))
    assert left.head_turn.front[0] > 0.6
    assert left.gaze[0] > 0
    down = pose(figure(gaze=(0.0, 0.0, 0.6)))
    assert down.head_turn.front[1] < -0.4
    assert down.gaze[1] < 0


@settings(deadline=None, max_examples=60)
@given(st.floats(-3, 3), st.floats(0, 3), st.floats(-3, 3), st.floats(-180, 180), st.sampled_from(list(Pose)))
def test_heads_never_turn_further_than_necks_allow(x: float, y: float, z: float, facing: float, each: Pose) -> None:
    body = pose(figure(each, facing=facing, gaze=(x, y, z)))
    left, up, front = body.root.local(body.head_turn.front)
    assert abs(math.degrees(math.atan2(left, front))) <= HEAD_YAW + 0.01
    assert abs(math.degrees(math.asin(max(-1.0, min(1.0, up))))) <= HEAD_PITCH + 0.01
    assert max(abs(body.gaze[0]), abs(body.gaze[1])) <= 1.0
    assert EYE_TURN < HEAD_PITCH


@settings(deadline=None, max_examples=60)
@given(st.floats(-20, 20), st.floats(-20, 20), st.floats(-360, 360), st.sampled_from(list(Pose)), st.sampled_from(BUILDS))
def test_moving_and_turning_a_figure_moves_all_of_it(x: float, z: float, facing: float, each: Pose, build: str) -> None:
    side = 0.0 if facing % 360 < 180 else 180.0  # some poses are turned to the lens, and differ between left and right
    at_home, away = pose(figure(each, build=build, facing=side)), pose(figure(each, build=build, x=x, z=z, facing=facing))
    turn = Turn(facing - side)
    for a, b in ((at_home.head, away.head), (at_home.wrists[1], away.wrists[1]), (at_home.ankles[0], away.ankles[0])):
        assert add(turn(a), (x, 0.0, z)) == pytest.approx(b, abs=1e-6)


@settings(deadline=None, max_examples=80)
@given(*[st.tuples(st.floats(-2, 2), st.floats(-2, 2), st.floats(-2, 2)) for _ in range(2)], st.floats(0.1, 0.5), st.floats(0.1, 0.5))
def test_two_bones_are_kept_whatever_is_asked(target: Vec, pole: Vec, upper: float, lower: float) -> None:
    middle, end = two_bone((0.0, 1.0, 0.0), target, upper, lower, pole)
    assert length(sub(middle, (0.0, 1.0, 0.0))) == pytest.approx(upper, rel=1e-4)
    assert length(sub(end, middle)) == pytest.approx(lower, rel=2e-3)


def test_people_stand_in_their_own_way_and_always_the_same() -> None:
    anna, ben = figure(), figure().model_copy(update={"character": "ben", "name": "BEN"})
    assert stance_of(anna) == stance_of(anna)
    assert stance_of(anna) != stance_of(ben)
    assert pose(anna).wrists == pose(anna).wrists


def test_hands_are_square_to_their_arms() -> None:
    for each in Pose:
        body = pose(figure(each))
        for side in (0, 1):
            assert length(body.hands[side]) == pytest.approx(1.0)
            assert dot(body.hands[side], body.backs[side]) == pytest.approx(0.0, abs=1e-6)


def test_children_have_larger_heads() -> None:
    child = pose(figure(height=1.2, build="child", age=Age.CHILD))
    man = pose(figure(height=1.8))
    assert child.head_height / 1.2 > man.head_height / 1.8 * 1.2
    assert child.eye[1] < 1.2
