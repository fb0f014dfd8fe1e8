"""Great things: who pushes, pulls, carries, sits on, leans on and plays them, and what `it` is; and the verbs' other senses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Pose
from storyboard.shots import big_words
from storyboard.staging import fittings, turning
from storyboard.staging.fits import FITS

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""
INTRO = "INT. HALL - DAY\n\nANNA (30), a woman in glasses, and BORIS (40), a man in a hat, wait.\n\nANNA\nYes.\n\nBORIS\nSo.\n\n"


def staged(plan: Plan, action: str, who: str = "BORIS") -> Blocking:
    made = plan(f"{INTRO}{action}\n")
    found: Blocking = made.blocked(made.scenes[0].panels[-1], who)
    return found


@pytest.mark.parametrize(
    ("action", "pose", "at"),
    [
        ("Boris pushes an upright piano towards the front door.", Pose.PUSH, "big_piano"),
        ("Boris shoves the wardrobe against the door.", Pose.PUSH, "big_wardrobe"),
        ("Boris pushes a trolley through the doors.", Pose.PUSH, "big_trolley"),
        ("Boris pushes an empty wheelchair.", Pose.PUSH, "big_wheelchair"),
        ("Boris heaves the sofa up the stairs.", Pose.PUSH, "big_sofa"),
        ("Boris drags the boat up the beach.", Pose.PULL, "big_rowing_boat"),
        ("Boris pulls the bed away from the wall.", Pose.PULL, "big_bed"),
        ("The piano sticks. Boris throws his shoulder at it.", Pose.PUSH, "big_piano"),
        ("The piano sticks. Boris pushes.", Pose.PUSH, "big_piano"),
        ("Boris sits on top of the piano.", Pose.SIT, "on_big_piano"),
        ("The fridge is warm. Boris leans on it.", Pose.LEAN, "big_fridge"),
        ("Boris lifts the lid of the piano and plays three notes.", Pose.TYPE, "at_piano"),
        ("Boris plays a few notes on the piano.", Pose.TYPE, "at_piano"),
    ],
)
def test_the_object_of_the_verb_is_what_is_handled(plan: Plan, action: str, pose: Pose, at: str) -> None:
    found = staged(plan, action)
    assert (found.pose, found.at) == (pose, at)


@pytest.mark.parametrize(
    "action",
    [
        "Boris pushes the door open.",
        "Boris pushes the piano stool aside.",
        "Boris pushes a glass across the desk.",
        "Boris plays the guitar.",
        "Boris pushes Anna.",
        "Boris sits on the sofa.",
        "Boris reads a note on the piano.",
        "Boris pushes a button on the fridge door.",
    ],
)
def test_what_is_only_near_something_great_is_done_elsewhere(plan: Plan, action: str) -> None:
    assert "big_" not in staged(plan, action).at
    assert staged(plan, action).at != big_words.PLAYED


def test_two_carry_a_sofa_by_its_ends(plan: Plan) -> None:
    found = [staged(plan, "Boris and Anna carry the sofa up the stairs.", who) for who in ("ANNA", "BORIS")]
    assert {one.pose for one in found} == {Pose.SHARE}
    assert "sofa" in {one.thing for one in found}


def test_who_sits_on_what_another_pushes_is_on_the_same_piece(plan: Plan) -> None:
    made = plan(f"{INTRO}Boris pushes the piano. Anna sits on top of it.\n")
    here = turning.arranged(made.scenes[0].panels[-1].blocking)
    assert {one.at for one in here} == {"big_piano", "on_big_piano"}
    assert [piece.kind for piece in fittings.fitted((), here, here)] == ["piano"]


def test_it_stays_in_the_scene(plan: Plan) -> None:
    made = plan("INT. HALL - DAY\n\nBORIS (40) waits.\n\nBORIS\nSo.\n\nBoris pushes the piano.\n\nBORIS\nUgh.\n")
    panels = made.scenes[0].panels
    items = [one for panel in panels for one in panel.blocking]
    assert "piano" in [piece.kind for piece in fittings.fitted((), panels[0].blocking, items)]


@pytest.mark.parametrize("kind", sorted(big_words.BIG))
def test_every_great_thing_can_be_worked_at_and_stood_on(kind: str) -> None:
    assert {f"{big_words.PUSHED}{kind}", f"{big_words.ON}{kind}"} <= set(FITS)


@pytest.mark.parametrize(
    ("action", "pose"),
    [
        ("Boris fights back tears.", Pose.CRY),
        ("Boris fights with the zip of his jacket.", Pose.KNOT),
        ("Boris hits play on the remote.", Pose.REACH),
        ("Boris hits his head on a beam.", Pose.WEAR),
        ("Boris runs a comb through his beard.", Pose.WEAR),
        ("Boris turns in his sleep.", Pose.SLEEP),
        ("Boris sets fire to the letter.", Pose.SHOW),
        ("Boris strikes out a line with his pen.", Pose.WRITE),
        ("Boris shoots up from his chair.", Pose.STAND),
        ("Boris shoots the bolt.", Pose.REACH),
        ("Boris cuts across the lawn.", Pose.WALK),
        ("Boris follows the line with his finger.", Pose.READ),
        ("Boris settles the bill.", Pose.GIVE),
        ("Boris shakes the dice.", Pose.SHOW),
        ("Boris shoots Anna.", Pose.SHOOT),
        ("Boris fights Anna.", Pose.FIGHT),
    ],
)
def test_a_verb_means_what_its_object_says(plan: Plan, action: str, pose: Pose) -> None:
    found = staged(plan, action)
    assert pose in (found.gesture, found.pose)


@pytest.mark.parametrize(
    ("action", "does"),
    [
        ("Four removal men climb down.", "climb"),
        ("The officers draw their guns.", "aim"),
        ("Four men lift the coffin.", "lift"),
        ("The workers laugh.", "laugh"),
        ("Five boys run across the field.", "run"),
    ],
)
def test_a_group_without_names_does_what_is_told(plan: Plan, action: str, does: str) -> None:
    detail = plan(f"{INTRO}{action}\n").scenes[0].panels[-1].detail
    assert detail is not None
    assert detail.hand == does


def test_a_wheelchair_is_pushed_from_behind() -> None:
    who = Blocking(character="ben", pose=Pose.PUSH, at="big_wheelchair", facing=90.0)
    (chair,) = (made for made in fittings.fitted((), (who,), ()) if made.kind == "wheelchair")
    assert chair.facing == who.facing
    assert chair.x > 0.6
