"""The script's words bring what people are on or at: a wall behind the back, a crate, a counter; and it stays while they do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Pose
from storyboard.shots import touches

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""


def drawn(plan: Plan, action: str, who: str = "ANNA") -> Blocking:
    done = plan(f"INT. HALL - DAY\n\nANNA and BORIS wait.\n\nBORIS\nWell?\n\n{action}\n\nBORIS\nNo.\n", "full")
    panel, _ = done.with_words(action.split(".", maxsplit=1)[0])
    one: Blocking = done.blocked(panel, who)
    return one


@pytest.mark.parametrize(
    ("words", "pose", "at"),
    [
        ("sits on the steps", Pose.SIT, "stairs"),
        ("stands with her back to the wall", Pose.STAND, "wall"),
        ("leans on the wall", Pose.LEAN, "wall"),
        ("flattens herself against the wall", Pose.SQUEEZE, "wall"),
        ("sits against the wall", Pose.SIT, "wall"),
        ("stands on a crate", Pose.STAND, "crate"),
        ("climbs onto the table", Pose.STAND, "table"),
        ("stands on a chair", Pose.STAND, "chair"),
        ("sits on a crate", Pose.SIT, "crate"),
        ("sits on the edge of the table", Pose.SIT, "table"),
        ("stands at the window", Pose.STAND, "window"),
        ("looks out of the window", Pose.STAND, "window"),
        ("leans out of the window", Pose.LEAN, "window"),
        ("pushes her coins across the counter", Pose.PUT, "counter"),
        ("lays the ledger on the counter", Pose.PUT, "counter"),
        ("sits on the bench", Pose.SIT, "bench"),
        ("sits on the edge of the bed", Pose.SIT, "bed"),
        ("lies on the mattress", Pose.LIE, "mattress"),
        ("hauls a bucket from the well", Pose.HAUL, "well"),
        ("digs a grave", Pose.DIG, "grave"),
        ("leans on the railing", Pose.LEAN, "railing"),
        ("jumps over a puddle", Pose.JUMP, "puddle"),
        ("leaps across the puddle", Pose.JUMP, "puddle"),
        ("leans on the ropes", Pose.LEAN, "ropes"),
        ("climbs over the ropes", Pose.CLIMB, "ropes"),
        ("hits the heavy bag", Pose.FIGHT, "punch_bag"),
        ("works the heavy bag", Pose.FIGHT, "punch_bag"),
        ("punches the bag again and again", Pose.FIGHT, "punch_bag"),
        ("jabs at the punch bag", Pose.FIGHT, "punch_bag"),
        ("steadies the bag", Pose.PUSH, "punch_bag"),
        ("locks the front door", Pose.OPEN_DOOR, "lock"),
        ("leans on her car", Pose.LEAN, "car"),
        ("slides down the rope", Pose.CLIMB, "rope"),
        ("knocks on the wall", Pose.KNOCK, "wall"),
        ("sits on the chair", Pose.SIT, ""),
        ("stands in the middle of the room", Pose.STAND, ""),
    ],
)
def test_the_words_bring_it(plan: Plan, words: str, pose: Pose, at: str) -> None:
    one = drawn(plan, f"Anna {words}.")
    assert (one.pose, one.at) == (pose, at)


@pytest.mark.parametrize("words", ["hits the heavy bag", "punches the bag"])
def test_a_bag_that_is_boxed_is_in_no_hand(plan: Plan, words: str) -> None:
    one = drawn(plan, f"Anna {words}.")
    assert (one.holds, one.thing) == ("", "")


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("lays a hand flat on his head", "head"),
        ("strokes Boris's hair", "hair"),
        ("puts a hand on his back", "back"),
        ("strokes Boris's ear", "ear"),
        ("takes the bowl from him", "held"),
        ("carries Boris in her arms", touches.IN_ARMS),
        ("drags Boris by the feet", "foot"),
        ("drags Boris by the arms", "arm"),
        ("helps Boris up", "hand"),
        ("strangles him", "neck"),
    ],
)
def test_a_hand_goes_where_the_words_have_it(plan: Plan, words: str, part: str) -> None:
    assert drawn(plan, f"Anna {words}.").at == part


def test_what_is_taken_is_in_the_others_hand_until_it_is_taken(plan: Plan) -> None:
    done = plan("INT. HALL - DAY\n\nANNA and BORIS wait.\n\nBORIS\nWell?\n\nAnna takes the lantern from him.\n\nBORIS\nNo.\n", "full")
    panel, _ = done.with_words("takes the lantern")
    assert done.blocked(panel, "BORIS").holds or done.blocked(panel, "BORIS").thing
    after = done.scenes[0].panels[-1]
    assert not done.blocked(after, "BORIS").holds


def test_who_is_helped_up_is_down_and_who_is_dragged_lies(plan: Plan) -> None:
    assert drawn(plan, "Anna helps Boris up.", "BORIS").pose is Pose.CROUCH
    assert drawn(plan, "Anna drags Boris by the feet.", "BORIS").pose is Pose.LIE


def test_the_steps_are_there_while_somebody_sits_on_them(plan: Plan) -> None:
    said = "Well, it is late and I do not like it here at all, as you know very well."
    done = plan(
        f"EXT. HOUSE - DAY\n\nANNA and BORIS wait.\n\nAnna sits on the steps.\n\nBORIS\n{said}\n\nAnna stands up.\n\nBORIS\n{said}\n",
        "full",
    )
    panel, _ = done.with_words("it is late")
    assert (done.blocked(panel, "ANNA").pose, done.blocked(panel, "ANNA").at) == (Pose.SIT, "stairs")
    assert all(one.at != "stairs" for one in done.scenes[0].panels[-1].blocking)


def test_who_sits_down_next_to_somebody_is_beside_them(plan: Plan) -> None:
    text = "INT. HALL - DAY\n\nANNA and BORIS wait.\n\nAnna sits {0}.\n\nANNA\nOh.\n\nBoris sits down next to her.\n\nBORIS\nNo.\n"
    for where, at in (("on the steps", "stairs"), ("down", touches.BESIDE)):
        done = plan(text.format(where), "full")
        panel, _ = done.with_words("next to her")
        assert done.blocked(panel, "BORIS").at == at


def test_two_walk_hand_in_hand(plan: Plan) -> None:
    done = plan("EXT. PARK - DAY\n\nANNA and BORIS wait.\n\nANNA\nOh.\n\nAnna and Boris walk hand in hand.\n\nBORIS\nNo.\n", "full")
    panel, _ = done.with_words("hand in hand")
    assert {one.at for one in panel.blocking} == {"", "hand"}
