"""Verbs by their other words: what is drawn for `breaks bread`, `leaves it there`, `stands in the entrance`, and what is not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Pose
from storyboard.shots import touches

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""


def drawn(plan: Plan, action: str, who: str) -> Blocking:
    """How somebody is seen in the panel of a sentence."""
    done = plan(f"INT. ROOM - DAY\n\nANNA (30, woman) and BORIS (40, man) wait.\n\nBORIS\nWell?\n\n{action}\n")
    panel, _ = done.with_words(action.split(".", maxsplit=1)[0])
    found: Blocking = done.blocked(panel, who)
    return found


def pose_of(one: Blocking) -> Pose:
    return one.gesture or one.pose


TWO_HANDS = ("a twig", "the bread", "the end off a loaf", "a biscuit in two", "the pencil in half")


@pytest.mark.parametrize("thing", TWO_HANDS)
def test_what_is_broken_between_two_hands_is_no_fight(plan: Plan, thing: str) -> None:
    assert pose_of(drawn(plan, f"Boris breaks {thing}.", "BORIS")) is Pose.TEAR


@pytest.mark.parametrize("thing", ["the window", "the door down", "the mirror with a chair"])
def test_what_is_smashed_is_struck(plan: Plan, thing: str) -> None:
    assert pose_of(drawn(plan, f"Boris breaks {thing}.", "BORIS")) is Pose.FIGHT


@pytest.mark.parametrize("words", ["leaves it there", "leaves the door open", "leaves Boris alone", "leaves them"])
def test_who_leaves_something_stays(plan: Plan, words: str) -> None:
    assert drawn(plan, f"Anna {words}.", "ANNA").to is None


@pytest.mark.parametrize("words", ["leaves", "leaves the room", "leaves with a nod", "leaves without a word"])
def test_who_leaves_goes(plan: Plan, words: str) -> None:
    assert drawn(plan, f"Anna {words}.", "ANNA").to is not None


@pytest.mark.parametrize("words", ["stands in the doorway", "stands in the entrance, holding a cup", "waits in the open door"])
def test_who_stands_in_a_door_does_not_walk_in(plan: Plan, words: str) -> None:
    one = drawn(plan, f"Anna {words}.", "ANNA")
    assert (one.at, one.to) == ("doorway", None)


def test_somebody_new_in_the_doorway_stands_in_it(plan: Plan) -> None:
    one = drawn(plan, "In the doorway stands CARL (50, coat).", "CARL")
    assert (one.at, one.to, one.pose) == ("doorway", None, Pose.STAND)


WORN = {
    "pushes up his mask": Pose.WEAR,
    "pulls off his jacket": Pose.WEAR,
    "takes off his glasses": Pose.WEAR,
    "pushes his hat back": Pose.WEAR,
    "throws off his coat": Pose.WEAR,
    "pulls off his boots": Pose.TEND,
}


@pytest.mark.parametrize(("words", "pose"), WORN.items())
def test_clothes_are_taken_off_and_not_pulled_at(plan: Plan, words: str, pose: Pose) -> None:
    assert pose_of(drawn(plan, f"Boris {words}.", "BORIS")) is pose


@pytest.mark.parametrize(
    ("words", "pose"),
    [
        ("pulls at the rope", Pose.HAUL),
        ("pushes the table against the wall", Pose.PUSH),
        ("sets his shoulder against the door", Pose.PUSH),
        ("puts the cup on the table", Pose.PUT),
        ("spreads his arms", Pose.SHRUG),
        ("shakes her hand", Pose.SHAKE),
        ("meets Anna in the corner", Pose.WALK),
        ("knocks at the door", Pose.KNOCK),
        ("stirs his coffee", Pose.COUNT),
        ("stirs the soup at the stove", Pose.STIR),
        ("opens the ledger", Pose.READ),
        ("shuts the book", Pose.HOLD),
        ("closes the ledger", Pose.HOLD),
        ("closes the laptop", Pose.PRESS),
        ("lights a flare and waves it over his head", Pose.SHOW),
        ("feeds Anna with a spoon", Pose.TEND),
        ("pushes a piece between her lips", Pose.TEND),
        ("fits a mask over her face", Pose.TEND),
        ("catches her by the wrist", Pose.PAT),
        ("grabs her by the throat", Pose.FIGHT),
        ("slings the rope over his shoulder", Pose.CARRY),
        ("draws a ring round a name on the map", Pose.REACH),
        ("puts his foot through a rotten board", Pose.KNEEL),
        ("hugs Anna", Pose.EMBRACE),
        ("zips the bag", Pose.TEND),
    ],
)
def test_the_meaning_of_a_verb_by_its_other_words(plan: Plan, words: str, pose: Pose) -> None:
    one = drawn(plan, f"Boris {words}.", "BORIS")
    assert pose in (one.pose, one.gesture)


def test_a_verb_after_and_goes_on_with_its_subject(plan: Plan) -> None:
    action = "Boris rolls Anna over the edge and collapses next to her."
    assert pose_of(drawn(plan, action, "BORIS")) is Pose.FALL
    assert pose_of(drawn(plan, action, "ANNA")) is not Pose.FALL


def test_whoever_is_named_before_the_verb_does_it(plan: Plan) -> None:
    assert pose_of(drawn(plan, "Boris hits Anna, and she falls.", "ANNA")) is Pose.FALL


@pytest.mark.parametrize(
    ("action", "part"),
    [
        ("Boris taps Anna on the shoulder.", "shoulder"),
        ("Boris puts his hand on the back of her neck.", "neck"),
        ("Boris feels her pulse.", "wrist"),
        ("Boris slaps her cheek.", "cheek"),
        ("Boris catches her by the sleeve.", "arm"),
        ("Boris lays a coat round her shoulders.", "shoulders"),
        ("Boris wraps it round Anna.", "shoulders"),
        ("Boris holds an umbrella over Anna.", "above"),
        ("Boris kneels by Anna, takes her wrist and feels for the pulse.", "wrist"),
        ("Boris pushes a piece of bread between her lips.", "mouth"),
    ],
)
def test_a_hand_goes_to_the_part_that_is_named(plan: Plan, action: str, part: str) -> None:
    done = drawn(plan, action, "BORIS")
    assert (done.at, done.gaze) == (part, drawn(plan, action, "ANNA").character)


@pytest.mark.parametrize(
    "action", ["Boris pulls Anna away.", "Boris scratches his chin.", "Boris taps the table.", "Boris falls on his knees."]
)
def test_no_part_of_anybody_is_touched(plan: Plan, action: str) -> None:
    assert drawn(plan, action, "BORIS").at not in touches.PARTS


def test_who_walks_to_a_thing_and_works_at_it_is_seen_working(plan: Plan) -> None:
    one = drawn(plan, "Boris walks to the blackboard, takes the chalk and writes a word on it.", "BORIS")
    assert (one.pose, one.to) == (Pose.REACH, None)


def test_the_same_is_done_by_the_next(plan: Plan) -> None:
    assert pose_of(drawn(plan, "Boris knocks on the wall. Anna does the same.", "ANNA")) is Pose.KNOCK


def test_a_hand_that_touches_somebody_is_empty(plan: Plan) -> None:
    done = plan(
        "INT. ROOM - DAY\n\nANNA and BORIS wait. Anna counts the MONEY.\n\nBORIS\nWell?\n\nAnna taps Boris on the shoulder.\n", "full"
    )
    panel, _ = done.with_words("taps Boris")
    one = done.blocked(panel, "ANNA")
    assert (one.holds, one.thing) == ("", "")


def test_what_is_held_stays_while_people_talk(plan: Plan) -> None:
    done = plan(
        "INT. ROOM - DAY\n\nANNA and BORIS wait. Anna picks up the PISTOL.\n\nBORIS\nWell?\n\nANNA\nNo.\n\nBORIS\nPut it down.\n", "full"
    )
    panel, _ = done.with_words("Put it down")
    assert done.blocked(panel, "ANNA").holds


def test_what_was_held_is_let_go_for_another_work(plan: Plan) -> None:
    done = plan(
        "INT. ROOM - DAY\n\nANNA and BORIS wait. Anna reads the LETTER.\n\nBORIS\nWell?\n\nAnna turns the dial.\n\nBORIS\nWhat?\n", "full"
    )
    panel, _ = done.with_words("turns the dial")
    assert not done.blocked(panel, "ANNA").holds


@pytest.mark.parametrize("words", ["walks along the wall with a suitcase", "stands at the window, a suitcase in her hand"])
def test_what_somebody_has_along_is_in_the_hand(plan: Plan, words: str) -> None:
    one = drawn(plan, f"Anna {words}.", "ANNA")
    assert one.holds or one.thing


@pytest.mark.parametrize("action", ["At a corner table Anna eats a cake.", "Anna reads a newspaper at the kitchen table."])
def test_who_is_at_a_table_sits(plan: Plan, action: str) -> None:
    assert drawn(plan, action, "ANNA").pose is Pose.SIT


@pytest.mark.parametrize("action", ["Anna stands at the table.", "Anna walks to the table."])
def test_who_is_on_their_feet_at_a_table_does_not_sit(plan: Plan, action: str) -> None:
    assert drawn(plan, action, "ANNA").pose is not Pose.SIT


def test_who_points_with_something_has_it_in_the_hand_and_does_not_look_at_it(plan: Plan) -> None:
    one = drawn(plan, "Anna points at Boris with a pencil.", "ANNA")
    assert one.holds or one.thing
    assert one.gaze == drawn(plan, "Anna points at Boris with a pencil.", "BORIS").character


def test_steps_after_a_strong_deed_do_not_hide_it(plan: Plan) -> None:
    assert drawn(plan, "Boris sets his shoulder against the wheel and walks.", "BORIS").pose is Pose.PUSH


def test_pushing_at_a_thing_is_not_done_to_whoever_stands_by(plan: Plan) -> None:
    assert drawn(plan, "Boris pushes against the crate.", "BORIS").at == "big_crate"
    assert drawn(plan, "Boris pushes Anna.", "BORIS").at == ""
