"""What a plan means with the words it has."""

from __future__ import annotations

from typing import Any

import pytest

from storyboard.model.shots import Blocking, Pose
from storyboard.shots.meant_at import dragged, handled, in_cup, meant_at


@pytest.mark.parametrize(
    ("pose", "gesture"),
    [(Pose.PRESS, None), (Pose.CUT, None), (Pose.WRITE, None), (Pose.TEND, None), (Pose.STAND, Pose.COUNT)],
)
def test_who_works_at_the_top_of_a_table_is_before_it(pose: Pose, gesture: Pose | None) -> None:
    assert meant_at("table", pose, gesture) == "desk"


@pytest.mark.parametrize(
    ("pose", "gesture"), [(Pose.STAND, None), (Pose.DANCE, None), (Pose.SIT, None), (Pose.SIT, Pose.READ), (Pose.STAND, Pose.CALL)]
)
def test_who_does_nothing_to_it_is_up_on_it(pose: Pose, gesture: Pose | None) -> None:
    assert meant_at("table", pose, gesture) == "table"


def test_who_sits_and_works_at_its_top_sits_on_a_chair_of_the_set() -> None:
    assert meant_at("table", Pose.SIT, Pose.EAT) == ""


def test_other_places_are_what_they_are() -> None:
    assert meant_at("chair", Pose.STAND, Pose.PRESS) == "chair"


@pytest.mark.parametrize(
    ("held", "has"),
    [
        ({"pose": Pose.STIR, "thing": "spoon", "other": "cup"}, ("", "cup", "", Pose.COUNT)),
        ({"pose": Pose.STIR, "thing": "cup", "other": "spoon"}, ("", "cup", "", Pose.COUNT)),
        ({"pose": Pose.SIT, "gesture": Pose.STIR, "holds": "mug"}, ("mug", "", "", Pose.COUNT)),
        ({"pose": Pose.STIR, "thing": "pot"}, ("", "pot", "", Pose.STIR)),
        ({"pose": Pose.DRINK, "thing": "cup"}, ("", "cup", "", Pose.DRINK)),
    ],
)
def test_who_stirs_in_a_cup_has_it_in_the_hand(held: dict[str, Any], has: tuple[str, str, str, Pose]) -> None:
    item = in_cup(Blocking(character="mia", **held), {"mug": "cup"})
    assert (item.holds, item.thing, item.other, item.gesture or item.pose) == has


@pytest.mark.parametrize(
    ("held", "done"),
    [
        ({"pose": Pose.STAND, "gesture": Pose.PUSH, "thing": "calculator", "at": "counter"}, (Pose.PUT, "counter", "calculator")),
        ({"pose": Pose.PUSH, "thing": "key", "at": "desk"}, (Pose.PUT, "desk", "key")),
        ({"pose": Pose.PUSH, "thing": "crate", "at": "desk"}, (Pose.PUSH, "desk", "crate")),
        ({"pose": Pose.PUSH, "thing": "key", "at": "door"}, (Pose.PUSH, "door", "key")),
        ({"pose": Pose.RUB, "thing": "folder", "named": "rusty file"}, (Pose.RUB, "", "like_tool")),
        ({"pose": Pose.READ, "thing": "folder", "named": "file"}, (Pose.READ, "", "folder")),
        ({"pose": Pose.PULL, "thing": "chair", "at": "thing"}, (Pose.PULL, "chair", "")),
        ({"pose": Pose.DRAG, "thing": "chair"}, (Pose.PULL, "chair", "")),
        ({"pose": Pose.PUSH, "thing": "chair"}, (Pose.PUSH, "chair", "")),
        ({"pose": Pose.LIFT, "thing": "chair"}, (Pose.LIFT, "", "chair")),
        ({"pose": Pose.STAND, "gesture": Pose.PULL, "thing": "cloth", "named": "curtain"}, (Pose.PULL, "curtain", "")),
        ({"pose": Pose.PULL, "thing": "cloth", "named": "bed curtain"}, (Pose.PULL, "curtain", "")),
        ({"pose": Pose.CARRY, "thing": "cloth", "named": "curtain"}, (Pose.CARRY, "", "cloth")),
    ],
)
def test_what_is_pushed_over_a_table_is_on_it_and_a_curtain_hangs(held: dict[str, Any], done: tuple[Pose, str, str]) -> None:
    item = handled(Blocking(character="mia", **held), {}, "")
    assert (item.gesture or item.pose, item.at, item.thing) == done


def test_who_is_dragged_lies_on_the_ground() -> None:
    drags = Blocking(character="c1", pose=Pose.DRAG, gaze="c2")
    lies = Blocking(character="c2", pose=Pose.LIE, state="wet")
    assert [one.state for one in dragged([drags, lies])] == ["", "wet fallen"]
    assert dragged([lies]) == [lies]
    assert dragged([drags, lies.model_copy(update={"at": "bed"})])[1].state == "wet"


@pytest.mark.parametrize("thing", ["placard", "banner", "poster"])
def test_a_board_that_is_shown_is_before_the_chest_and_not_before_the_face(thing: str) -> None:
    assert handled(Blocking(character="mia", pose=Pose.SHOW, thing=thing), {}, thing).pose is Pose.HOLD
    assert handled(Blocking(character="mia", pose=Pose.SHOW, thing=thing, gaze="tom"), {}, thing).pose is Pose.SHOW
    assert handled(Blocking(character="mia", pose=Pose.SHOW, thing="photo"), {}, "photo").pose is Pose.SHOW
