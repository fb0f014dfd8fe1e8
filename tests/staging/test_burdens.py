"""Somebody carries another in both arms, drags them, helps them up, walks hand in hand: their hands meet."""

from __future__ import annotations

import math

import pytest

from storyboard.model.cast import Appearance
from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.model.stage import Figure
from storyboard.shots import touches
from storyboard.staging import figures as people
from storyboard.staging.contact import touching, within_reach
from storyboard.staging.riding import BY_FEET
from storyboard.staging.space import heading
from storyboard.staging.turning import arranged

MIA = Blocking(character="mia", mark=Mark(x=-0.7), facing=62.0, gaze="tom")
TOM = Blocking(character="tom", mark=Mark(x=0.7), facing=-62.0, gaze="mia")


def figure(item: Blocking) -> Figure:
    look = Appearance(height=1.68 if item.character == "mia" else 1.8)
    seat = 0.0 if item.pose is Pose.LIE else 0.45
    return Figure(
        character=item.character,
        name="",
        x=item.mark.x,
        z=item.mark.z,
        facing=item.facing,
        pose=item.pose,
        seat=seat,
        holds=item.thing,
        appearance=look,
    )


def played(one: Blocking, other: Blocking) -> tuple[Figure, Figure]:
    items = within_reach(arranged((one, other)))
    mia, tom = touching([figure(item) for item in items], items)
    return mia, tom


def gap(mia: Figure, tom: Figure) -> float:
    """Metres between the nearest hand of the one and the nearest of the other."""
    a, b = people.bones(mia).wrists, people.bones(tom).wrists
    return min(math.dist(one, two) for one in a for two in b)


@pytest.mark.parametrize("pose", [Pose.LIE, Pose.STAND, Pose.SIT])
def test_who_is_carried_lies_across_both_arms(pose: Pose) -> None:
    mia, tom = played(MIA.model_copy(update={"pose": Pose.CARRY, "at": touches.IN_ARMS}), TOM.model_copy(update={"pose": pose}))
    assert (tom.pose, tom.mount) == (Pose.LIE, touches.IN_ARMS)
    assert 0.7 < people.bones(tom).pelvis[1] < 1.2
    assert math.hypot(mia.x - tom.x, mia.z - tom.z) < 0.5
    assert all(touch is not None for touch in mia.touch)


def test_who_carries_a_thing_carries_nobody() -> None:
    _, tom = played(MIA.model_copy(update={"pose": Pose.CARRY, "thing": "box"}), TOM)
    assert (tom.pose, tom.mount) == (Pose.STAND, "")


@pytest.mark.parametrize("part", ["foot", "knee"])
def test_who_is_dragged_by_the_feet_has_them_in_the_others_hands(part: str) -> None:
    mia, tom = played(MIA.model_copy(update={"pose": Pose.DRAG, "at": part}), TOM.model_copy(update={"pose": Pose.LIE}))
    assert tom.mount == BY_FEET
    ankles, wrists = people.bones(tom).ankles, people.bones(mia).wrists
    assert min(math.dist(ankle, wrist) for ankle in ankles for wrist in wrists) < 0.2
    assert min(ankle[1] for ankle in ankles) > 0.35


@pytest.mark.parametrize("part", ["arm", "wrist", "hand", ""])
def test_who_is_dragged_by_the_arms_stretches_them(part: str) -> None:
    mia, tom = played(MIA.model_copy(update={"pose": Pose.DRAG, "at": part}), TOM.model_copy(update={"pose": Pose.LIE}))
    assert gap(mia, tom) < 0.3
    feet = heading(tom.facing)
    assert (mia.x - tom.x) * feet[0] + (mia.z - tom.z) * feet[2] < 0


@pytest.mark.parametrize("pose", [Pose.CROUCH, Pose.KNEEL, Pose.SIT])
def test_who_is_helped_up_gives_a_hand(pose: Pose) -> None:
    mia, tom = played(MIA.model_copy(update={"pose": Pose.PULL, "at": "hand"}), TOM.model_copy(update={"pose": pose}))
    assert gap(mia, tom) < 0.3
    assert any(touch is not None for touch in tom.touch)


def test_two_walk_hand_in_hand() -> None:
    mia, tom = played(
        MIA.model_copy(update={"pose": Pose.WALK, "at": "hand", "facing": 90.0}), TOM.model_copy(update={"pose": Pose.WALK, "facing": 90.0})
    )
    assert mia.facing == tom.facing
    assert abs(mia.facing) < 60
    assert gap(mia, tom) < 0.3
    assert [touch is None for touch in mia.touch] == [touch is not None for touch in tom.touch]


@pytest.mark.parametrize("part", ["mouth", "brow", "cheek", "hair", "head", "ear"])
@pytest.mark.parametrize("pose", [Pose.STAND, Pose.SIT])
def test_a_thing_that_is_brought_to_a_face_is_nearer_to_it_than_to_the_own(part: str, pose: Pose) -> None:
    mia, tom = played(MIA.model_copy(update={"pose": Pose.TEND, "at": part, "thing": "spoon"}), TOM.model_copy(update={"pose": pose}))
    hand = people.hand_point(mia)
    assert math.dist(hand, people.head_point(tom)) < 0.42
    assert math.dist(hand, people.head_point(mia)) > 0.4


def test_hands_close_around_a_throat() -> None:
    mia, tom = played(MIA.model_copy(update={"pose": Pose.CATCH, "at": "neck"}), TOM)
    neck = people.bones(tom).neck
    assert all(math.dist(wrist, neck) < 0.35 for wrist in people.bones(mia).wrists)
