"""Where people keep to, what they get their heads into, how they come down, and things that are told of as `they`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from storyboard.model.shots import Pose

Plan = Callable[..., Any]
ROOM = "INT. KITCHEN - DAY\n\nMIA (30) and TOM (40) stand at the table.\n\nMIA\nYes.\n\nTOM\nNo.\n\n"
TOLD: tuple[tuple[str, str, Pose, str, str], ...] = (
    ("Mia lurks by the door.", "MIA", Pose.STAND, "", ""),
    ("Mia and Tom huddle behind the rope.", "TOM", Pose.ARMS_CROSSED, "", ""),
    ("Mia has her head in the walk-in fridge.", "MIA", Pose.REACH, "", "fridge_door"),
    ("Tom whips out a clasp knife and saws at her bootlaces.", "TOM", Pose.CUT, "knife", ""),
    ("Tom climbs down and chocks the wheel with a brick.", "TOM", Pose.PUT, "stone", "ground"),
    ("Tom takes a stethoscope and hangs it round his neck.", "TOM", Pose.WEAR, "stethoscope", "own_collar"),
    ("Mia's eyes drift back down the corridor.", "MIA", Pose.LOOK_BACK, "", ""),
    ("Tom swings his legs over. Drops.", "TOM", Pose.JUMP, "", "pit"),
    ("Tom hangs by his fingertips.", "TOM", Pose.DANGLE, "", "branch"),
    ("Tom snatches it and runs out in his socks, skidding.", "TOM", Pose.STAGGER, "", ""),
    ("Tom shines a torch down.", "TOM", Pose.LOWER, "flashlight", ""),
    ("Plates everywhere. They roll under the table.", "MIA", Pose.STAND, "", ""),
    ("Mia and her BROTHER sway past with the dog asleep on their shoulders.", "BROTHER", Pose.DANCE, "", ""),
)


def test_deeds_are_staged_as_they_are_told(plan: Plan) -> None:
    wrong: list[str] = []
    for words, who, pose, thing, at in TOLD:
        made = plan(f"{ROOM}{words}\n")
        ids = {one.name: one.id for one in made.breakdown.characters}
        done = [item for panel in made.scenes[0].panels for item in panel.blocking if item.character == ids[who]]
        if not any(item.pose is pose and item.thing == thing and item.at == at for item in done):
            wrong.append(f"{words} {[(item.pose.value, item.thing, item.at) for item in done]}")
    assert not wrong


def test_who_hangs_through_a_hole_was_only_heard_before(plan: Plan) -> None:
    made = plan(
        "INT. CELLAR - DAY\n\nMIA (30) rubs the steel.\n\nTOM (O.S.)\nSir?\n\nMIA\nStay.\n\nTom hangs by his fingertips and drops.\n"
    )
    tom = next(one.id for one in made.breakdown.characters if one.name == "TOM")
    there = [any(item.character == tom for item in panel.blocking) for panel in made.scenes[0].panels]
    assert not there[0]
    assert there[-1]
