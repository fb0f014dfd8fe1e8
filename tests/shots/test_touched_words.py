"""What hands are on by the words: furniture that is touched, opened, put on; the ground; what is out of the hands once it is down."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Pose
from storyboard.shots.touched_words import touched

Plan = Callable[..., Any]
ROOM = "INT. ROOM - DAY\n\nANNA, 30, and BORIS, 40, stand here.\n\nANNA\nWell?\n\n"


def staged(plan: Plan, words: str) -> Blocking:
    made = plan(ROOM + words + "\n")
    found: Blocking = made.blocked(made.with_words(words[:20])[0], "BORIS")
    return found


@pytest.mark.parametrize(
    ("pose", "told", "at"),
    [
        (Pose.REACH, "touches the chair.", "chair"),
        (Pose.PAT, "touches the arm of one chair.", "chair"),
        (Pose.REACH, "opens the window.", "window"),
        (Pose.REACH, "pulls the curtain.", "curtain"),
        (Pose.REACH, "opens the heavy drapes.", "curtain"),
        (Pose.REACH, "pulls down the blind.", "window"),
        (Pose.KNOCK, "knocks on the window.", "window"),
        (Pose.REACH, "presses the button.", "panel"),
        (Pose.REACH, "reaches for the light switch.", "switch"),
        (Pose.REACH, "turns off the light.", "switch"),
        (Pose.REACH, "switches the kitchen lights back on.", "switch"),
        (Pose.REACH, "kills the lights.", "switch"),
        (Pose.REACH, "turns off the lamp.", ""),
        (Pose.REACH, "turns off the lights of the car.", ""),
        (Pose.REACH, "strokes the tree.", "tree_by"),
        (Pose.REACH, "runs his hand along the wall.", "wall"),
        (Pose.REACH, "pats the roof of the car.", "bonnet"),
        (Pose.PAT, "rests a hand on the cold stove.", "big_stove"),
        (Pose.WASH, "wipes the table.", "desk"),
        (Pose.PUT, "lays the dress on the bed.", "bed"),
        (Pose.PUT, "puts the cup on the old piano.", "big_piano"),
        (Pose.PUT, "places a book on the shelf.", "big_bookcase"),
        (Pose.PUT, "puts the map on the bonnet of the car.", "bonnet"),
        (Pose.PUT, "puts a candle on the mantelpiece.", "mantel"),
        (Pose.LIFT, "lifts the bonnet of the truck.", "hood"),
        (Pose.FIGHT, "slams the boot.", "boot"),
        (Pose.LIFT, "lifts the lid of the trunk.", "lid"),
        (Pose.TEND, "opens the chest.", "lid"),
        (Pose.REACH, "pushes the piano stool aside.", "chair"),
        (Pose.PUT, "puts the letter in the drawer.", ""),
        (Pose.LIFT, "lifts the crate.", ""),
        (Pose.LIFT, "pulls up the hood of her coat.", ""),
        (Pose.WALK, "touches the chair.", ""),
        (Pose.REACH, "takes a key from the table.", "desk"),
        (Pose.REACH, "takes a bottle from the shelf.", "big_bookcase"),
        (Pose.PUT, "puts the suitcase in the boot of the car.", "boot"),
        (Pose.OPEN_DOOR, "pushes the gate open.", "gate"),
        (Pose.REACH, "turns on the tap.", "basin"),
        (Pose.LEAN, "leans against a tree.", "tree_by"),
        (Pose.LEAN, "leans against the piano.", ""),
        (Pose.REACH, "touches the other.", ""),
    ],
)
def test_what_a_hand_is_on(pose: Pose, told: str, at: str) -> None:
    assert touched(pose, told) == at


def test_the_other_is_one_of_what_was_touched_before() -> None:
    assert touched(Pose.PAT, "touches the other.", "chair") == "chair"


@pytest.mark.parametrize(
    ("words", "pose", "at", "held"),
    [
        ("Boris touches the chair.", Pose.REACH, "chair", False),
        ("Boris sets a bucket down.", Pose.PUT, "ground", True),
        ("Boris puts his bag on the floor.", Pose.PUT, "ground", True),
        ("Boris lowers the box to the floor.", Pose.PUT, "ground", True),
        ("Boris lays his coat on the chair.", Pose.PUT, "chair", True),
        ("Boris puts the lid on the table.", Pose.PUT, "desk", True),
        ("Boris opens the bonnet.", Pose.OPEN_DOOR, "hood", False),
        ("Boris takes off his hat.", Pose.WEAR, "off", True),
        ("Boris puts on his hat.", Pose.WEAR, "", True),
        ("Boris straightens his tie.", Pose.WEAR, "own_collar", False),
        ("Boris takes a key from the table.", Pose.REACH, "desk", True),
        ("Boris lifts a box onto the table.", Pose.PUT, "desk", True),
        ("Boris slides a plate in front of Anna.", Pose.PUT, "desk", True),
        ("Boris touches the globe.", Pose.REACH, "desk", True),
        ("Boris pries open the crate with a crowbar.", Pose.OPEN_DOOR, "lid", True),
        ("Boris puts a coin in the slot.", Pose.PUT, "into", True),
        ("Boris ties his shoe.", Pose.TEND, "own_shoe", False),
    ],
)
def test_what_is_done_with_what_at_what(plan: Plan, words: str, pose: Pose, at: str, *, held: bool) -> None:
    now = staged(plan, words)
    assert (now.gesture or now.pose, now.at, bool(now.holds or now.thing)) == (pose, at, held)


def test_what_was_set_down_is_in_no_hand_while_something_stronger_is_done(plan: Plan) -> None:
    now = staged(plan, "Boris sets down a suitcase. He kisses Anna.")
    assert (now.pose, now.holds, now.thing) == (Pose.KISS, "", "")


def test_who_lights_a_candle_has_it_in_the_other_hand(plan: Plan) -> None:
    now = staged(plan, "Boris lights a candle.")
    assert (now.thing, now.other) == ("match", "candle")
