"""Hands are on whom they touch, on the side of the lens; who is tended turns to it and looks; loads are where arms and shoulders are."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping

import pytest

from storyboard.model.cast import Appearance
from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.model.stage import Figure, Vec
from storyboard.staging.body import PALM, Body
from storyboard.staging.carrying import carried
from storyboard.staging.closeness import TO_LENS
from storyboard.staging.contact import touching, within_reach
from storyboard.staging.figures import bones
from storyboard.staging.riding import TUGGING
from storyboard.staging.self_touch import drinking
from storyboard.staging.space import add, dot, mix, mul, sub, unit
from storyboard.staging.turning import arranged

MIA = Blocking(character="mia", mark=Mark(x=-0.7), facing=75.0, gaze="tom")
TOM = Blocking(character="tom", mark=Mark(x=0.7), facing=-75.0, gaze="mia")


def figure(item: Blocking, height: float = 1.72) -> Figure:
    return Figure(
        character=item.character,
        name="",
        x=item.mark.x,
        z=item.mark.z,
        facing=item.facing,
        pose=item.pose,
        gesture=item.gesture,
        holds=item.thing,
        gaze=(-item.mark.x, 1.5, item.mark.z),
        appearance=Appearance(height=height),
    )


def played(mia: Mapping[str, object], tom: Mapping[str, object] | None = None, small: float = 1.8) -> tuple[Figure, Figure]:
    """Both as they are staged: what Mia does, what Tom does, and how tall he is."""
    items = within_reach(arranged((MIA.model_copy(update=dict(mia)), TOM.model_copy(update=dict(tom or {})))))
    one, other = touching([figure(item, small if item.character == "tom" else 1.72) for item in items], items)
    return one, other


def palms(who: Figure) -> tuple[Vec, Vec]:
    body = bones(who)
    left, right = (add(body.wrists[side], mul(body.hands[side], PALM * body.height)) for side in (0, 1))
    return left, right


def near(who: Figure, point: Vec) -> float:
    return min(math.dist(palm, point) for palm in palms(who))


SPOTS: dict[str, Callable[[Body], Vec]] = {
    "neck": lambda body: body.neck,
    "shoulder": lambda body: min(body.shoulders, key=lambda point: point[0]),
    "collar": lambda body: body.neck,
    "cheek": lambda body: mix(body.eye, body.chin, 0.5),
    "mouth": lambda body: mix(body.eye, body.chin, 0.62),
    "brow": lambda body: body.eye,
    "hair": lambda body: add(body.head, mul(body.head_turn.up, 0.5 * body.head_height)),
    "chest": lambda body: add(body.chest, mul(body.trunk.front, 0.1)),
    "wrist": lambda body: max(body.wrists, key=lambda point: point[1]),
}
"""Where a hand is to be that tends somebody there."""


def misses() -> Iterator[str]:
    for done in (Pose.TEND, Pose.PAT):
        for at, spot in SPOTS.items():
            mia, tom = played({"pose": done, "at": at})
            body: Body = bones(tom)
            if near(mia, spot(body)) > 0.19:
                yield f"{done} {at}: {near(mia, spot(body)):.2f} m"
            if abs(tom.facing) > TO_LENS and at != "hair":
                yield f"{done} {at}: turned {tom.facing}"
            to_mia = unit(sub(bones(mia).head, body.head))
            if at not in ("wrist", "hair") and dot(body.head_turn.front, to_mia) < 0.4:
                yield f"{done} {at}: looks past"


def test_hands_are_on_the_part_and_who_is_tended_is_open_to_the_lens_and_looks() -> None:
    assert list(misses()) == []


@pytest.mark.parametrize("facing", [75.0, -75.0])
def test_an_empty_hand_is_the_one_on_the_side_of_the_lens(facing: float) -> None:
    side = math.copysign(0.7, facing)
    mia, tom = played(
        {"pose": Pose.PAT, "at": "shoulder", "mark": Mark(x=-side), "facing": facing}, {"mark": Mark(x=side), "facing": -facing}
    )
    used = 1 if facing > 0 else 0
    assert [point is not None for point in mia.touch] == [used == 0, used == 1]
    assert mia.clasps == "laid"
    assert tom.clasps == ""


@pytest.mark.parametrize("at", ["arm", "wrist", "shoulder"])
def test_who_is_caught_is_held_by_one_hand_and_the_other_stays_at_the_hip(at: str) -> None:
    mia, tom = played({"pose": Pose.CATCH, "at": at})
    body = bones(tom)
    joints = {"arm": body.elbows, "wrist": body.wrists, "shoulder": body.shoulders}[at]
    assert min(near(mia, point) for point in joints) < 0.17
    assert min(math.dist(palm, bones(mia).hips[0]) for palm in palms(mia)) < 0.25


@pytest.mark.parametrize("kind", ["cup", "wineglass"])
@pytest.mark.parametrize("gaze", [None, (0.2, 1.1, 0.3), (3.0, 1.6, 0.0)])
def test_who_drinks_has_the_rim_at_the_lips_wherever_they_look(kind: str, gaze: Vec | None) -> None:
    who = drinking(figure(MIA.model_copy(update={"pose": Pose.DRINK, "thing": kind})).model_copy(update={"gaze": gaze}))
    body = bones(who)
    mouth, (_, palm) = mix(body.eye, body.chin, 0.7), palms(who)
    assert math.hypot(palm[0] - mouth[0], palm[2] - mouth[2]) < 0.18
    assert 0.0 < mouth[1] - palm[1] < 0.25 if kind == "wineglass" else abs(mouth[1] - palm[1]) < 0.08


@pytest.mark.parametrize("kind", ["bottle", "can", "thermos", "hip_flask"])
def test_who_drinks_out_of_a_neck_has_the_fist_before_and_over_the_mouth(kind: str) -> None:
    who = drinking(figure(MIA.model_copy(update={"pose": Pose.DRINK, "thing": kind})))
    body = bones(who)
    mouth, (_, palm) = mix(body.eye, body.chin, 0.7), palms(who)
    assert palm[1] > mouth[1] + 0.02
    assert 0.1 < math.hypot(palm[0] - mouth[0], palm[2] - mouth[2]) < 0.36


def test_who_is_shoved_against_a_wall_has_the_hands_on_them() -> None:
    mia, tom = played({"pose": Pose.PUSH, "at": "wall"})
    assert tom.struck
    assert all(math.dist(palm, bones(tom).chest) < 0.42 for palm in palms(mia))


def test_a_thing_that_two_struggle_for_is_one_with_four_hands_on_it() -> None:
    fight = {"pose": Pose.FIGHT, "at": "thing", "thing": "gun"}
    mia, tom = played(fight, fight)
    assert sorted((mia.holds, tom.holds)) == ["", "gun"]
    assert mia.mount == tom.mount == TUGGING
    hands = [*palms(mia), *palms(tom)]
    assert max(math.dist(a, b) for a in hands for b in hands) < 0.5


def test_of_two_who_strike_each_other_one_is_hit_and_holds_on() -> None:
    mia, tom = played({"pose": Pose.FIGHT}, {"pose": Pose.FIGHT})
    assert [mia.struck, tom.struck] == [False, True]
    assert near(mia, bones(tom).chin) < 0.2
    assert near(tom, bones(mia).neck) < 0.25


def test_a_blade_goes_into_the_body_and_not_into_the_face() -> None:
    mia, tom = played({"pose": Pose.FIGHT, "thing": "knife"})
    assert palms(mia)[1][1] < bones(tom).neck[1] - 0.1


def test_a_child_is_led_by_the_hand_and_not_greeted() -> None:
    mia, tom = played({"pose": Pose.SHAKE, "thing": "suitcase"}, small=1.15)
    assert abs(mia.facing - tom.facing) < 1
    assert near(mia, min(palms(tom), key=lambda palm: near(mia, palm))) < 0.16
    assert {mia.holds, mia.other} == {"suitcase", ""}
    other, _ = played({"pose": Pose.SHAKE}, small=1.8)
    assert other.facing > 60


def test_tools_go_where_they_are_for_and_bound_wrists_are_together() -> None:
    shaving, tom = played({"pose": Pose.TEND, "thing": "knife", "named": "razor"})
    assert near(shaving, bones(tom).chin) < 0.3
    _, bound = played({"pose": Pose.TEND, "at": "waist", "thing": "rope"})
    assert math.dist(*bones(bound).wrists) < 0.15


@pytest.mark.parametrize("kind", ["ladder", "plank", "log"])
def test_a_long_thing_is_level_on_a_shoulder_with_a_hand_on_it(kind: str) -> None:
    item = MIA.model_copy(update={"pose": Pose.SHARE, "thing": kind, "facing": 20.0})
    (mia,), (load,) = carried([figure(item)], [item], {})
    assert abs(mia.facing) >= 60
    assert mia.holds == ""
    top = load.y + load.height
    assert abs(top - max(bones(mia).shoulders[side][1] for side in (0, 1))) < 0.3
    assert any(load.y - 0.1 < palm[1] < top + 0.1 for palm in palms(mia))
    assert load.width > 1.5


def test_a_sack_over_the_shoulder_is_on_the_back() -> None:
    item = MIA.model_copy(update={"pose": Pose.HOLD, "thing": "sack", "at": "own_shoulder"})
    (mia,), (load,) = carried([figure(item)], [item], {})
    assert load.x < mia.x - 0.1
    assert mia.holds == ""


def test_what_two_carry_is_as_long_as_it_is() -> None:
    items = [
        MIA.model_copy(update={"pose": Pose.SHARE, "thing": "sofa", "mark": Mark(x=-0.5)}),
        TOM.model_copy(update={"pose": Pose.SHARE, "mark": Mark(x=0.5)}),
    ]
    (mia, tom), (sofa,) = carried([figure(item) for item in items], items, {})
    assert sofa.width > 1.4
    assert tom.x - mia.x > 2.0
