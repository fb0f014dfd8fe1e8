"""Who stands outside a door that is opened, or opens one that was knocked at, is seen in the doorway."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Pose
from tests.shots.conftest import planned

FLAT = "INT. FLAT - DAY\n\nMAYA (30) reads on the sofa.\n\n"


@pytest.mark.parametrize(
    "words",
    [
        "Maya opens the door. OTTO (45) stands outside.",
        "Maya opens the door.\n\nOTTO (45) waits on the doorstep with flowers.",
        "Maya knocks at the door. OTTO (45), sleepy, stands there.",
        "Maya knocks at the door. Otto opens.\n\nOTTO\nYes?",
    ],
)
def test_who_is_met_at_a_door_is_in_the_doorway(words: str) -> None:
    made = planned(FLAT + words)
    panels = [panel for panel, _ in made.seen()]
    met = next(panel for panel in panels if any(one.character == made.who("OTTO") for one in panel.blocking))
    assert made.blocked(met, "OTTO").at == "doorway"
    assert made.blocked(met, "MAYA").gaze == made.who("OTTO")
    assert met is not panels[0]


def test_who_opens_a_door_is_on_their_feet() -> None:
    made = planned(FLAT + "Maya opens the door. OTTO (45) stands outside.")
    assert made.blocked(made.with_words("opens the door")[0], "MAYA").pose is Pose.OPEN_DOOR


def test_who_was_in_the_room_stays_in_it() -> None:
    made = planned(FLAT + "OTTO (45) cooks.\n\nMaya opens the door. Otto waits outside.")
    assert made.blocked(made.with_words("waits outside")[0], "OTTO").at != "doorway"


def test_who_answers_a_telephone_is_at_no_door() -> None:
    script = "INT. OFFICE - DAY\n\nANNA (30) opens the door and crosses to the desk. The phone rings. DORA (40) answers.\n\nDORA\nYes?\n"
    assert not any(item.at == "doorway" for panel, _ in planned(script).seen() for item in panel.blocking)
