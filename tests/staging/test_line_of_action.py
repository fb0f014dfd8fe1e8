"""The whole body serves the deed: weight on one leg, a lean after the hand that reaches, and what is at the face stays there."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.cast import Age, Appearance
from storyboard.model.shots import Blocking, Expression, Mark, Pose
from storyboard.model.stage import Camera, Figure, Stage, Vec
from storyboard.shots.touches import WAYS
from storyboard.staging.body import PALM, Body, pose, stance_of
from storyboard.staging.line_of_action import LINES, mirrored
from storyboard.staging.mirror import mirrored as mirrored_stage
from storyboard.staging.self_touch import SHAPED, SPOTS, touching
from storyboard.staging.space import add, dot, length, mul, sub
from storyboard.staging.stances import STANCES, STRIKING_RIGHT
from storyboard.staging.turning import ASIDE, turned

NAMES = tuple("abcdefgh")
IDLE = (Pose.STAND, Pose.HOLD, Pose.PHONE, Pose.POCKET, Pose.ARMS_CROSSED, Pose.COUNT, Pose.DRINK)
AT_FACE = (Pose.DRINK, Pose.PHONE, Pose.SMOKE, Pose.THINK, Pose.CRY, Pose.SPY, Pose.CALL)


def person(each: Pose = Pose.STAND, name: str = "mia", **more: object) -> Figure:
    look = Appearance(height=1.75, build="man")
    return Figure.model_validate({"character": name, "name": name, "pose": each, "appearance": look, **more})


def palm(body: Body, side: int = 1) -> Vec:
    return add(body.wrists[side], mul(body.hands[side], PALM * body.height))


def raised(pair: tuple[Vec, Vec]) -> float:
    """How much higher the left of a pair is than the right one."""
    return pair[0][1] - pair[1][1]


@pytest.mark.parametrize("each", IDLE)
@pytest.mark.parametrize("name", NAMES)
def test_hips_and_shoulders_tilt_against_each_other_and_feet_are_not_parallel(each: Pose, name: str) -> None:
    body = pose(person(each, name))
    assert raised(body.hips) * raised(body.shoulders) < 0
    assert abs(raised(body.hips)) > 0.004
    yaws = [math.degrees(math.atan2(foot.front[0], foot.front[2])) for foot in body.feet]
    assert yaws[0] - yaws[1] > 22
    assert abs(abs(yaws[0]) - abs(yaws[1])) > 2


@pytest.mark.parametrize("name", NAMES)
def test_the_head_stays_over_the_mark_and_the_feet_on_the_floor(name: str) -> None:
    body = pose(person(name=name))
    assert abs(body.neck[0]) < 0.02
    assert all(0.03 * 1.75 < ankle[1] < 0.065 * 1.75 for ankle in body.ankles)


def test_not_everybody_stands_alike_and_children_less_so() -> None:
    assert len({round(pose(person(name=name)).hips[0][1], 3) for name in NAMES}) > 3
    child = person(appearance=Appearance(height=1.2, build="child"), age=Age.CHILD)
    grown = person(appearance=Appearance(height=1.2, build="man"))
    assert abs(raised(pose(child).shoulders)) < abs(raised(pose(grown).shoulders))


def test_who_stands_to_attention_has_the_feet_together() -> None:
    body = pose(person(Pose.SALUTE))
    assert abs(body.ankles[0][2] - body.ankles[1][2]) < 0.001


@pytest.mark.parametrize("each", AT_FACE)
def test_what_is_at_the_face_is_as_far_from_it_whoever_does_it(each: Pose) -> None:
    gaps = [length(sub(palm(body), body.head)) for body in (pose(person(each, name)) for name in NAMES)]
    assert max(gaps) - min(gaps) < 0.035


def test_a_far_reach_turns_the_shoulders_leans_and_steps() -> None:
    near, far = (pose(person(touch=(None, (-0.2, 1.3, z)))) for z in (0.45, 0.78))
    assert far.trunk.front[0] > near.trunk.front[0] + 0.1
    assert far.chest[2] > near.chest[2] + 0.05
    assert far.ankles[1][2] > far.ankles[0][2] + 0.1
    assert far.feet[0].front[1] < near.feet[0].front[1] - 0.1


def test_a_hand_close_by_bends_nobody() -> None:
    idle, near = pose(person()), pose(person(touch=(None, (-0.1, 1.2, 0.3))))
    assert length(sub(idle.chest, near.chest)) < 0.005


@settings(deadline=None, max_examples=60)
@given(st.floats(-0.45, 0.3), st.floats(0.8, 1.75), st.floats(0.2, 0.62), st.sampled_from(sorted(STANCES)))
def test_hands_are_on_what_they_touch(x: float, y: float, z: float, each: Pose) -> None:
    if STANCES[each].tilt or STANCES[each].drop > 0.1 or STANCES[each].seated or STANCES[each].lean < -8:
        return
    point = (x, y, z)
    body = pose(person(each, touch=(None, point)))
    arm = (sum(body.frame.arm) + PALM) * body.height
    short = max(0.0, length(sub(point, body.shoulders[1])) - arm)
    crowded = length(sub(point, body.shoulders[1])) < 0.14
    assert crowded or length(sub(point, body.wrists[1])) - PALM * body.height == pytest.approx(short, abs=0.01)


def test_every_line_is_of_a_deed_and_bends_it() -> None:
    assert set(LINES) <= set(STANCES)
    assert all(any(line) for line in LINES.values())
    assert STANCES[Pose.PULL].lean < -25
    assert STANCES[Pose.PUSH].lean > 25


def test_a_blow_comes_from_the_side_of_the_lens() -> None:
    right, left = pose(person(Pose.FIGHT, facing=90)), pose(person(Pose.FIGHT, facing=-90))
    assert right.wrists[1][0] > right.wrists[0][0] + 0.2
    assert left.wrists[0][0] < left.wrists[1][0] - 0.2
    assert mirrored(STRIKING_RIGHT) == STANCES[Pose.FIGHT]


OFF_FACE = {"own_breast", "own_cuff", "own_hood", "own_pocket", "own_thumb", "own_arms", "own_lap", "own_watch", "own_gasp"} | WAYS.keys()


@pytest.mark.parametrize("at", sorted(set(SHAPED) - OFF_FACE))
@pytest.mark.parametrize("name", NAMES[:3])
def test_fingers_at_the_own_face_are_there(at: str, name: str) -> None:
    assert at in SPOTS
    body = pose(touching(person(Pose.DAB, name), at))
    tip = add(body.wrists[1], mul(body.hands[1], 0.095 * body.height))
    mouth = add(body.chin, mul(body.head_turn.up, 0.18 * body.head_height))
    near = mouth if at in ("own_lips", "own_tongue", "own_nose", "own_mouth") else body.head
    most = 0.13 if near is mouth else 0.24 if at == "own_yawn" else 0.2
    assert min(length(sub(point, near)) for point in (tip, palm(body))) < most


def test_a_way_of_moving_makes_another_pose_of_it_and_touches_nothing() -> None:
    poses = {
        "own_heels": (Pose.WALK, Pose.STAGGER),
        "own_toes": (Pose.JUMP,),
        "own_elbows": (Pose.LIE,),
        "own_step": (Pose.CLIMB,),
        "own_wind": (Pose.WALK, Pose.RUN, Pose.STAND),
    }
    for at, done in poses.items():
        for one in done:
            figure = touching(person(one), at)
            assert figure.touch == (None, None)
            assert stance_of(figure) != stance_of(person(one)), (at, one)
    back, ahead = pose(touching(person(Pose.STAGGER), "own_heels")), pose(person(Pose.STAGGER))
    assert dot(sub(back.head, back.pelvis), back.root.front) < 0 < dot(sub(ahead.head, ahead.pelvis), ahead.root.front)
    risen = pose(touching(person(Pose.LIE), "own_elbows"))
    assert risen.head[1] - risen.pelvis[1] > 0.4


def test_a_finger_before_the_lips_is_upright_and_a_hand_with_a_thing_is_not_shaped() -> None:
    body = pose(touching(person(Pose.DAB), "own_lips"))
    assert body.grips[1] == "point"
    assert body.hands[1][1] > 0.9
    assert dot(sub(body.wrists[1], body.eye), body.head_turn.front) > 0
    assert touching(person(Pose.DAB, holds="cloth"), "own_mouth").fingers == ""


def test_a_thumb_is_shown_where_the_words_say_so() -> None:
    assert pose(touching(person(Pose.SHOW), "own_thumb")).grips[1] == "thumb"
    assert pose(person(Pose.SHOW)).grips[1] != "thumb"


@pytest.mark.parametrize("each", [Pose.CRY, Pose.COVER, Pose.SLEEP])
def test_who_hides_the_face_looks_at_nobody(each: Pose) -> None:
    assert pose(person(each, gaze=(0.0, 1.7, 3.0))).head_turn.front[1] < -0.3


def test_a_head_in_the_hands_of_who_sits_is_in_them() -> None:
    body = pose(person(Pose.SIT, gesture=Pose.CRY, gaze=(1.0, 1.7, 2.0)))
    for side in (0, 1):
        assert length(sub(palm(body, side), body.eye)) < 0.17


@pytest.mark.parametrize("facing", [90.0, -90.0])
def test_a_struck_head_is_thrown_back_and_turned_to_the_lens(facing: float) -> None:
    idle, hit = (pose(person(facing=facing, struck=struck)) for struck in (False, True))
    assert hit.head_turn.front[1] > 0.2
    assert hit.head_turn.front[2] > idle.head_turn.front[2] + 0.1
    assert abs(hit.head[0]) > 0.08


@pytest.mark.parametrize("facing", [90.0, -90.0])
def test_who_whispers_has_a_hand_at_the_mouth_on_the_side_of_the_lens(facing: float) -> None:
    body = pose(person(Pose.WHISPER, facing=facing))
    near = max((palm(body, side) for side in (0, 1)), key=lambda hand: hand[1])
    assert length(sub(near, body.chin)) < 0.2
    assert near[2] > body.chin[2]


@pytest.mark.parametrize(
    ("feeling", "forward"), [(Expression.SAD, True), (Expression.ANGRY, True), (Expression.AFRAID, False), (Expression.SURPRISED, False)]
)
def test_a_feeling_is_in_the_trunk_too(feeling: Expression, forward: bool) -> None:
    plain, felt = pose(person()), pose(person(expression=feeling))
    assert (felt.neck[2] > plain.neck[2] + 0.02) is forward
    assert (felt.neck[2] < plain.neck[2] - 0.02) is not forward
    running = {pose(person(Pose.RUN, expression=each)).neck for each in (Expression.NEUTRAL, feeling)}
    assert len(running) == 1


@pytest.mark.parametrize("each", [Pose.PUSH, Pose.HAUL, Pose.SNEAK, Pose.BOW, Pose.SWEEP])
def test_an_effort_is_seen_from_the_side_unless_it_is_done_to_somebody(each: Pose) -> None:
    alone = Blocking(character="mia", mark=Mark(), facing=-10, pose=each)
    assert turned(alone).facing == -ASIDE
    to_tom = alone.model_copy(update={"gaze": "tom"})
    assert turned(to_tom) == to_tom


def test_hands_on_the_own_body_stay_there_in_a_mirror() -> None:
    for at in ("own_mouth", "own_ears", "own_arms"):
        figure = touching(person(Pose.DAB, x=0.7, facing=40), at)
        (flopped,) = mirrored_stage(Stage(figures=(figure,), camera=Camera(eye=(0.0, 1.5, 3.0), target=(0.0, 1.2, 0.0)))).figures
        own, other = pose(figure), pose(flopped)
        gap = [length(sub(palm(body), body.head)) for body in (own, other)]
        assert abs(gap[0] - gap[1]) < 0.05, at
        assert (figure.touch[0] is None) is (flopped.touch[0] is None)


@pytest.mark.parametrize("facing", [-75.0, 75.0])
def test_who_calls_has_the_far_hand_beside_the_mouth(facing: float) -> None:
    """The near hand is away from the face: neither hides the mouth that is open."""
    found = pose(person(Pose.CALL, facing=facing))
    near, far = (found.wrists[1], found.wrists[0]) if facing > 0 else (found.wrists[0], found.wrists[1])
    assert math.dist(far, found.chin) < 0.3 < math.dist(near, found.chin)
    assert far[2] < near[2]


def test_who_goes_up_a_slope_bends_to_it_and_who_walks_against_the_wind_into_it() -> None:
    for one in (person(Pose.CLIMB, fingers="uphill"), touching(person(Pose.WALK), "own_wind")):
        bent, upright = pose(one), pose(person(Pose.WALK))
        assert dot(sub(bent.neck, bent.waist), bent.root.front) > 0.12 > dot(sub(upright.neck, upright.waist), upright.root.front)


@pytest.mark.parametrize("each", [Pose.SIT, Pose.DRIVE])
def test_the_head_of_who_opens_one_eye_is_sunk_to_a_shoulder_and_that_of_who_winks_is_not(each: Pose) -> None:
    sunk, up, plain = (pose(person(each, expression=face)).head_turn for face in (Expression.ONE_EYE, Expression.WINK, Expression.NEUTRAL))
    assert dot(sunk.up, plain.up) < 0.93 < dot(up.up, plain.up)
