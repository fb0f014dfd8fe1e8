"""How two people are to each other: who has the relation, what is none; who is around something, at one table, or simply somewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Framing, Pose
from storyboard.shots import relation_words as told
from storyboard.shots import touches, vocabulary

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""
ROOM = "INT. ROOM - DAY\n\nANNA (30, woman), BORIS (40, man) and MIA (8, girl) wait.\n\nBORIS\nWell?\n\nANNA\nNot yet.\n\nMIA\nOh.\n\n"


def seen(plan: Plan, action: str) -> dict[str, Blocking]:
    """Who is in the panel of a sentence, by name."""
    done = plan(f"{ROOM}{action}\n")
    panel, _ = done.with_words(action.split(".", maxsplit=1)[0])
    names = {one.id: one.name for one in done.breakdown.characters}
    return {names[one.character]: one for one in panel.blocking}


PAIRS = (
    ("Anna and Boris stand face to face.", "ANNA", told.FACE_TO_FACE, "BORIS"),
    ("Boris and Anna stand back to back, pistols raised.", "BORIS", told.BACK_TO_BACK, "ANNA"),
    ("Anna and Boris stand side by side.", "ANNA", touches.BESIDE, "BORIS"),
    ("Anna and Boris stroll arm in arm.", "ANNA", told.ARM_IN_ARM, "BORIS"),
    ("Anna and Boris walk hand in hand.", "ANNA", "hand", "BORIS"),
    ("Boris puts his arm around Anna.", "BORIS", told.ARM_AROUND, "ANNA"),
    ("Anna and Boris sit on the sofa, his arm around her shoulders.", "BORIS", told.ARM_AROUND, "ANNA"),
    ("Anna helps Boris along, his arm around her neck.", "ANNA", told.PROPPING, "BORIS"),
    ("Anna and Boris rest their foreheads together.", "ANNA", told.FOREHEADS, "BORIS"),
    ("Anna leans against Boris, half asleep.", "ANNA", told.LEANT_ON, "BORIS"),
    ("Anna rests her head on Boris's shoulder.", "ANNA", told.LEANT_ON, "BORIS"),
    ("Anna lunges for the door but Boris holds her back.", "BORIS", told.HELD_BACK, "ANNA"),
    ("Boris restrains Anna.", "BORIS", told.HELD_BACK, "ANNA"),
    ("Anna and Boris circle each other.", "ANNA", told.CIRCLING, "BORIS"),
    ("Mia rides on Boris's shoulders.", "MIA", told.ON_SHOULDERS, "BORIS"),
    ("Boris puts Mia on his shoulders.", "MIA", told.ON_SHOULDERS, "BORIS"),
    ("Boris carries Mia piggyback.", "MIA", told.ON_BACK, "BORIS"),
    ("Mia sits in Boris's lap.", "MIA", told.IN_LAP, "BORIS"),
    ("Anna and Boris dance.", "ANNA", told.PARTNERS, "BORIS"),
    ("Boris blocks Anna's way.", "BORIS", told.BLOCKING_WAY, "ANNA"),
    ("Anna pushes past Boris.", "ANNA", told.PASSING, "BORIS"),
    ("Anna and Boris clink glasses.", "ANNA", told.CLINKING, "BORIS"),
    ("Boris clinks his glass against Anna's.", "BORIS", told.CLINKING, "ANNA"),
    ("Boris brushes Mia's teeth.", "BORIS", "mouth", "MIA"),
    ("Boris helps Mia down from the cart.", "BORIS", told.HANDED_DOWN, "MIA"),
    ("Boris holds Anna at gunpoint.", "BORIS", "", "ANNA"),
    ("Anna pulls Boris to his feet.", "ANNA", "hand", "BORIS"),
    ("Mia and Boris high-five.", "MIA", told.HIGH_FIVE, "BORIS"),
    ("Boris goes down on one knee before Anna.", "BORIS", told.PROPOSING, "ANNA"),
    ("Anna and Boris wait in line.", "ANNA", told.IN_LINE, "BORIS"),
    ("Anna and Boris point their guns at each other.", "ANNA", told.STAND_OFF, "BORIS"),
    ("Anna and Boris play chess.", "ANNA", told.ACROSS, "BORIS"),
    ("Boris and Anna arm-wrestle.", "BORIS", told.WRESTLING, "ANNA"),
    ("Boris frisks Anna.", "BORIS", "waist", "ANNA"),
    ("Boris cups Anna's face in his hands.", "BORIS", "face", "ANNA"),
    ("Boris slaps Mia on the back.", "BORIS", "back", "MIA"),
)


@pytest.mark.parametrize(("action", "who", "at", "whom"), PAIRS)
def test_one_of_the_two_has_the_relation(plan: Plan, action: str, who: str, at: str, whom: str) -> None:
    found = seen(plan, action)
    assert (found[who].at, found[who].gaze) == (at, found[whom].character)


NO_PAIRS = (
    "Anna leans against the wall.",
    "Anna puts her hands in her lap.",
    "Anna lies on her back.",
    "Boris pats Anna.",
    "Boris presses his forehead against the window.",
    "Anna dances alone.",
    "Boris throws his arms around Anna.",
    "Boris helps Anna out of her coat.",
    "Boris brushes his teeth.",
    "Anna follows the road.",
)


@pytest.mark.parametrize("action", NO_PAIRS)
def test_what_sounds_like_a_relation_is_none(plan: Plan, action: str) -> None:
    assert not {one.at for one in seen(plan, action).values()} & (told.RELATIONS.keys() | {"waist"})


def test_several_are_around_one_thing_and_at_one_table(plan: Plan) -> None:
    for action, at in (("stand around the map", "map"), ("stand around the grave", "grave"), ("eat dinner", "table")):
        found = seen(plan, f"Anna, Boris and Mia {action}.")
        assert {one.at for one in found.values()} == {f"{told.AROUND}{at}"}


@pytest.mark.parametrize(
    ("action", "at"),
    [
        ("Anna is at the window.", "window"),
        ("Anna's in the doorway.", "doorway"),
        ("Anna is behind the bar.", "counter"),
        ("Anna is on the roof.", "roof"),
        ("Anna is at the top of the stairs.", "stairs_top"),
        ("Anna stands at the foot of the stairs.", "stairs_foot"),
        ("Anna climbs down the ladder.", "ladder_down"),
        ("Anna climbs up the ladder.", "ladder"),
    ],
)
def test_who_is_somewhere_is_there(plan: Plan, action: str, at: str) -> None:
    assert seen(plan, action)["ANNA"].at == at


@pytest.mark.parametrize("action", ["Boris has Anna's phone.", "Boris's got a phone.", "There's a phone in Boris's hand."])
def test_who_has_something_holds_it(plan: Plan, action: str) -> None:
    boris = seen(plan, action)["BORIS"]
    assert boris.pose is Pose.HOLD
    assert boris.holds or boris.thing


def test_who_watches_hides_and_who_is_followed_goes_ahead(plan: Plan) -> None:
    found = seen(plan, "Anna watches Boris from behind a stack of crates.")
    assert found["ANNA"].at == "behind_crate"
    assert not found["BORIS"].gaze
    found = seen(plan, "Anna follows Boris along the path.")
    assert found["BORIS"].pose is found["ANNA"].pose is Pose.WALK
    assert found["BORIS"].mark.x > found["ANNA"].mark.x


def test_a_first_panel_about_two_people_is_level_and_near(plan: Plan) -> None:
    done = plan(
        "INT. HALL - DAY\n\nANNA (30) and BORIS (40) wait.\n\nANNA\nOh.\n\nEXT. STREET - DAY\n\nAnna and Boris stroll arm in arm.\n"
    )
    panel, shot = done.with_words("arm in arm")
    assert shot.framing is Framing.ESTABLISHING
    assert panel.seen(shot).angle.value == "eye"


def test_every_relation_can_be_asked_for() -> None:
    assert told.RELATIONS.keys() <= vocabulary.PLACES
    assert {f"{told.AROUND}{kind}" for kind in ("table", "map", "bed", "car", "grave", "fire", "coffin")} <= vocabulary.PLACES
