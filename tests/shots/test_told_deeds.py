"""Kinds of sentences whose words were taken for something else: parts of a body for things, a fist for a wave, a voice for nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Pose
from storyboard.shots import rereading, things

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""
INTRO = "ANNA (30), a woman in glasses, and BORIS (40), a man in a hat, wait.\n\nANNA\nYes.\n\nBORIS\nSo.\n\n"


def staged(plan: Plan, action: str, who: str = "BORIS", head: str = "INT. ROOM - DAY") -> Blocking:
    """How somebody is drawn in the last panel of a scene that ends with an action."""
    made = plan(f"{head}\n\n{INTRO}{action}\n")
    found: Blocking = made.blocked(made.scenes[0].panels[-1], who)
    return found


@pytest.mark.parametrize(
    ("action", "pose", "thing", "at"),
    [
        ("Boris slams flat on his chest.", Pose.LIE, "", ""),
        ("Boris is dragged to the edge, heels scraping.", Pose.CRAWL, "", ""),
        ("Boris finds he is standing in the ring. He bows.", Pose.BOW, "", ""),
        ("Boris climbs it, rung by rung.", Pose.CLIMB, "", "ladder"),
        ("Boris climbs out of the car.", Pose.STAND, "", "out_of_car"),
        ("Out of it climbs Boris.", Pose.STAND, "", "out_of_car"),
        ("Boris takes off his hat.", Pose.WEAR, "hat", "off"),
        ("Boris puts his glasses on.", Pose.WEAR, "glasses", ""),
        ("Boris melts ice in a pot.", Pose.STIR, "", ""),
        ("Boris looks under the table.", Pose.CROUCH, "", ""),
        ("Boris balances the bowl on his forehead.", Pose.WEAR, "bowl", ""),
        ("Boris lifts a fist.", Pose.STOP, "", ""),
        ("Boris bends to stow the bottle.", Pose.PUT, "bottle", ""),
        ("Boris rattles a bucket of grain.", Pose.SHOW, "bucket", ""),
        ("Boris studies the ceiling.", Pose.LOOK_UP, "", ""),
        ("Boris drops out of sight.", Pose.FALL, "", ""),
        ("Boris puts his foot on it.", Pose.LOOK_DOWN, "", ""),
        ("Boris counts the ropes.", Pose.POINT, "", ""),
        ("Boris spins over a blue crevasse.", Pose.CLIMB, "", "rope"),
    ],
)
def test_what_is_told_is_staged(plan: Plan, action: str, pose: Pose, thing: str, at: str) -> None:
    found = staged(plan, action, head="EXT. FIELD - DAY")
    assert (found.gesture or found.pose, found.thing, found.at) == (pose, thing, at)


def test_a_case_over_the_head_is_lifted_there(plan: Plan) -> None:
    found = staged(plan, "Out of the car climbs Boris, with a briefcase held over his head against the rain.", head="EXT. FIELD - DAY")
    assert found.pose is Pose.LIFT
    assert found.holds or found.thing


def test_a_bucket_that_two_lift_is_in_the_hands_of_one(plan: Plan) -> None:
    made = plan(f"INT. ROOM - DAY\n\n{INTRO}They lift the bucket together.\n")
    panel = made.scenes[0].panels[-1]
    first, second = made.blocked(panel, "ANNA"), made.blocked(panel, "BORIS")
    assert {first.thing, second.thing} == {"bucket", ""}
    assert Pose.SHARE not in (first.pose, second.pose)


def test_a_sofa_is_still_carried_by_two(plan: Plan) -> None:
    made = plan(f"INT. ROOM - DAY\n\n{INTRO}They carry the sofa together.\n")
    assert made.blocked(made.scenes[0].panels[-1], "ANNA").pose is Pose.SHARE


def test_a_wrist_is_that_of_who_is_down_and_their_work_is_over(plan: Plan) -> None:
    made = plan(f"EXT. FIELD - DAY\n\n{INTRO}Anna digs with a shovel.\n\nBoris grabs the wrist.\n")
    panel = made.with_words("grabs the wrist")[0]
    boris = made.blocked(panel, "BORIS")
    assert (boris.at, boris.gaze) == ("wrist", made.who("ANNA"))
    assert made.blocked(panel, "ANNA").pose is Pose.STAND


def test_a_voice_that_is_only_heard_is_listened_to(plan: Plan) -> None:
    made = plan(f"INT. ROOM - DAY\n\n{INTRO}Boris stands.\n\nRADIO VOICE (V.O.)\nSkerry Rock, is anybody there?\n", "full")
    panel = made.with_words("is anybody there")[0]
    assert Pose.LISTEN in {one.gesture or one.pose for one in panel.blocking}


def test_what_an_animal_does_nobody_else_does(plan: Plan) -> None:
    assert staged(plan, "The cow looks at him and chews.", head="EXT. YARD - DAY").pose is not Pose.EAT
    assert rereading.beastly("The cow looks at him and chews.", 25)
    assert not rereading.beastly("The cow waits, and Boris chews.", 25)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("holds up a photograph of a brown cow", "photo_of_cow"),
        ("a picture of his dogs", "photo_of_dog"),
        ("A fan turns on the ceiling.", "ceiling_fan"),
        ("a hole in the snow", "pit"),
        ("a photograph of a woman", "photo_of_woman"),
        ("flat on her chest", ""),
        ("the chest", "box"),
    ],
)
def test_what_an_insert_is_on_is_told_by_several_words(words: str, kind: str) -> None:
    assert things.looked_at(words) == kind
