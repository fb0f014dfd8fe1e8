"""What vehicles and machines do, and what is on a screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Pose
from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.painters.sketch.events import MARKS
from storyboard.shots.road_words import ROAD_DEEDS
from storyboard.shots.sights import sight_of

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

DEEDS = {
    "A van backs up to the door.": ("van", "reverses"),
    "The truck drives off.": ("truck", "away"),
    "A car rolls over.": ("car", "overturns"),
    "A bulldozer backs up, beeping.": ("digger", "reverses"),
    "An excavator digs into the slope.": ("digger", "digs"),
    "A dump truck tips its load.": ("truck", "tips"),
    "The forklift lifts a pallet.": ("forklift", "lifts"),
    "The truck squats on its springs.": ("truck", "stands"),
    "A tractor ploughs the field.": ("tractor", "ploughs"),
    "A taxi pulls up.": ("taxi", "parks"),
}
SCREENS = {
    "On the monitor: a man in a hood crosses the lot.": "screen_somebody",
    "The screen flickers.": "screen_static",
    "The monitor goes black.": "screen_dark",
    "On the TV, a newsreader talks.": "screen_face",
    "The CCTV footage shows two men at a door.": "screen_pair",
    "The television shows a football match.": "screen_match",
}


def test_what_vehicles_do() -> None:
    seen = {text: sight_of(text) for text in DEEDS}
    assert {text: (found.kind, found.does) for text, found in seen.items() if found} == DEEDS


def test_what_is_on_a_screen() -> None:
    seen = {text: sight_of(text) for text in SCREENS}
    assert {text: found.kind for text, found in seen.items() if found} == SCREENS
    assert set(SCREENS.values()) <= CLOSEUPS.keys()


def test_every_deed_on_the_road_is_marked_or_still() -> None:
    assert ROAD_DEEDS.keys() - MARKS.keys() <= {"stands", "overturns", "parks"}


@pytest.mark.parametrize(
    ("told", "pose"),
    [
        ("Ben sits in the cab of the tractor.", Pose.DRIVE),
        ("Ben waits in his tractor.", Pose.DRIVE),
        ("Ben sits by the tractor.", Pose.SIT),
    ],
)
def test_who_sits_in_a_machine_is_at_its_wheel(plan: Plan, told: str, pose: Pose) -> None:
    made = plan(f"EXT. FARMYARD - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n{told}\n")
    assert made.blocked(made.with_words(told)[0], "BEN").pose is pose
