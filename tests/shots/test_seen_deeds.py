"""What somebody does is planned so that the picture tells it: which side a body lies on, what is worked on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Framing, Pose, Shot

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""
STAGE = """{where} - DAY

TOM, 40, waits here.

MIA, 30, waits too.

{words}
"""


def last(plan: Plan, words: str, where: str = "INT. ROOM") -> tuple[dict[str, Blocking], Shot]:
    """Who does what in the panel of these words, by name, and its shot."""
    done = plan(STAGE.format(where=where, words=words))
    panel, shot = done.seen()[-1]
    names = {one.id: one.name for one in done.breakdown.characters}
    return {names[one.character]: one for one in panel.blocking}, shot


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("Tom lies on his stomach.", "own_front"),
        ("Tom sprawls face down on the floor.", "own_front"),
        ("Tom lies flat on his belly in the grass.", "own_front"),
        ("Tom lies propped on his elbows.", "own_forearms"),
        ("Tom lies on his back.", ""),
        ("Tom lies on the floor.", ""),
    ],
)
def test_who_lies_on_the_belly_is_told_from_who_lies_on_the_back(plan: Plan, words: str, at: str) -> None:
    people, _ = last(plan, words)
    assert (people["TOM"].pose, people["TOM"].at) == (Pose.LIE, at)


@pytest.mark.parametrize(
    ("words", "done"),
    [
        ("Tom lies flat on the ridge with a spyglass.", Pose.SPY),
        ("Tom lies on his belly, binoculars at his eyes.", Pose.SPY),
        ("Tom lies in the grass and looks through a telescope.", Pose.SPY),
        ("Tom lies on his stomach with a camera.", Pose.SPY),
        ("Tom lies prone behind a rifle.", Pose.AIM),
    ],
)
def test_what_is_before_the_eyes_of_who_lies_is_used_on_both_elbows(plan: Plan, words: str, done: Pose) -> None:
    people, _ = last(plan, words, "EXT. HILL")
    assert (people["TOM"].pose, people["TOM"].gesture, people["TOM"].at) == (Pose.LIE, done, "own_forearms")


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("Mia hangs washing on the line.", "washing_line"),
        ("Mia hangs up the laundry.", "washing_line"),
        ("Mia pegs a sheet on the line.", "washing_line"),
        ("Mia takes the laundry off the line.", "washing_line"),
        ("Mia hangs a picture on the wall.", "hook"),
        ("Mia hangs a poster on the wall.", "wall"),
    ],
)
def test_washing_is_hung_on_a_line_not_on_a_wall(plan: Plan, words: str, at: str) -> None:
    people, _ = last(plan, words, "EXT. YARD")
    assert (people["MIA"].pose, people["MIA"].at) == (Pose.HANG, at)


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("Tom pulls a sled through the snow.", "sled"),
        ("Tom hauls the sledge up the hill.", "sled"),
        ("Tom pulls a cart.", "cart"),
        ("Tom drags a suitcase.", ""),
    ],
)
def test_what_slides_or_rolls_is_drawn_behind(plan: Plan, words: str, thing: str) -> None:
    people, _ = last(plan, words, "EXT. ROAD")
    one = people["TOM"]
    assert (one.pose, one.thing, bool(one.holds)) == (Pose.DRAG, thing, not thing)


@pytest.mark.parametrize(
    "words", ["Tom hauls on the well rope.", "Tom draws water from the well.", "Tom pulls the bucket up from the well."]
)
def test_the_rope_of_a_well_is_hauled_at_the_well(plan: Plan, words: str) -> None:
    people, _ = last(plan, words, "EXT. VILLAGE")
    assert (people["TOM"].pose, people["TOM"].at) == (Pose.HAUL, "well")


@pytest.mark.parametrize("words", ["Tom snips the thread.", "Tom snips a leaf.", "Tom cuts the ribbon.", "Tom cuts a tulip."])
def test_what_scissors_go_through_is_an_insert(plan: Plan, words: str) -> None:
    done = plan(STAGE.format(where="EXT. GARDEN", words=words), "full")
    assert done.seen()[-1][1].framing is Framing.INSERT


@pytest.mark.parametrize(
    ("words", "pose", "at"),
    [
        ("Mia fans herself with a newspaper.", Pose.DAB, "own_fan"),
        ("Mia fans her face with a fan.", Pose.DAB, "own_fan"),
        ("Mia lifts weights.", Pose.LIFT, "own_bar"),
        ("Mia lifts the barbell.", Pose.LIFT, "own_bar"),
    ],
)
def test_a_fan_is_beside_the_cheek_and_weights_are_on_a_bar(plan: Plan, words: str, pose: Pose, at: str) -> None:
    people, _ = last(plan, words)
    assert (people["MIA"].pose, people["MIA"].at) == (pose, at)
