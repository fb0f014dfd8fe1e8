"""Eyes and head go where the words say, and what is looked at of the place is in the picture; who climbs into view walks."""

from __future__ import annotations

from collections.abc import Callable
from re import IGNORECASE, search
from typing import Any

import pytest

from storyboard.breakdown.crowd_deeds import GROUP_POSES
from storyboard.model.shots import Expression, Pose
from storyboard.model.stage import Figure
from storyboard.shots.regarding import headline, looked_at
from storyboard.staging import body

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

SCENE = "INT. HALL - DAY\n\nANNA (30) and BORIS (40) stand. A rope lies there.\n\nBORIS\nWell?\n\n{}\n\nBORIS\nNo.\n"
DONE = {
    "Anna stares at the floor.": (Pose.LOOK_DOWN, None),
    "Anna looks at her boots.": (Pose.LOOK_DOWN, None),
    "Anna studies the ceiling.": (Pose.LOOK_UP, None),
    "Anna watches the rain on the window.": (Pose.STAND, "window"),
    "Anna gazes out at the yard.": (Pose.STAND, "window"),
    "Anna stares into the fire.": (Pose.STAND, "seen_fireplace"),
    "Anna looks at the oven.": (Pose.STAND, "seen_stove"),
    "Anna glances at the clock.": (Pose.STAND, "seen_clock"),
    "Anna looks at the picture in her hand.": (Pose.STAND, ""),
    "Anna looks at the letter in her hand.": (Pose.HOLD, ""),
    "Anna stares at the knife on the table.": (Pose.STAND, "seen_thing"),
    "Anna's eyes fall on the envelope.": (Pose.STAND, "seen_thing"),
    "Anna sees the key on the floor.": (Pose.STAND, "seen_below"),
    "Anna studies the map on the wall.": (Pose.STAND, "seen_wall_map"),
    "Anna reads the timetable.": (Pose.STAND, "seen_notice"),
    "Anna checks the departures board.": (Pose.STAND, "seen_notice"),
    "Anna reads the instructions taped to the wall.": (Pose.STAND, "seen_notice"),
    "Anna studies a poster.": (Pose.STAND, "seen_poster"),
    "Anna reads the sign on the door.": (Pose.STAND, "seen_sign"),
    "Anna points at the timetable.": (Pose.POINT, "seen_notice"),
    "Anna looks up at the clock.": (Pose.STAND, "seen_clock"),
    "Anna reads the list.": (Pose.READ, ""),
    "Anna reads the instructions.": (Pose.READ, ""),
    "Anna looks at his hat.": (Pose.STAND, ""),
    "Anna watches Boris in the mirror.": (Pose.STAND, "seen_wall_mirror"),
    "Anna straightens her collar in the mirror.": (Pose.WEAR, "mirror"),
    "Anna fixes her hair in the bathroom mirror.": (Pose.WEAR, "mirror"),
    "Anna applies lipstick at the mirror.": (Pose.DAB, "mirror"),
    "Anna applies lipstick.": (Pose.DAB, "own_mouth"),
    "Anna watches Boris at the window.": (Pose.STAND, ""),
    "Anna gags.": (Pose.DAB, "own_mouth"),
    "Anna coils the rope, loop by loop over her elbow.": (Pose.KNOT, ""),
    "Anna braces her boots against a beam.": (Pose.HAUL, ""),
    "They pull.": (Pose.HAUL, ""),
    "Anna gets a shoulder under his arm and lifts.": (Pose.WALK, "propping"),
    "Anna climbs into view.": (Pose.WALK, None),
    "Anna tops the ridge.": (Pose.WALK, None),
}
"""Sentences, and the pose and the place (`Blocking.at`) they put Anna in; None for any place."""


def test_what_is_done_is_blocked(plan: Plan) -> None:
    wrong = {}
    for words, (pose, at) in DONE.items():
        done = plan(SCENE.format(words), "full")
        one = done.blocked(done.with_words(words.split(".", maxsplit=1)[0])[0], "ANNA")
        if pose not in (one.pose, one.gesture) or at not in (None, one.at) or one.expression is Expression.SURPRISED:
            wrong[words] = (one.pose, one.gesture, one.at, one.expression)
    assert not wrong


@pytest.mark.parametrize(
    ("sits", "looks", "at"),
    [
        ("ANNA (30) sits down on a flour sack.", "She looks at the oven. She does not move.", "seen_stove"),
        ("ANNA (30) sits in a chair.", "She stares at the clock.", "seen_clock"),
        ("ANNA (30) sits on the sofa.", "She stares at the clock.", "sofa"),
    ],
)
def test_who_sits_alone_faces_what_they_look_at(plan: Plan, sits: str, looks: str, at: str) -> None:
    done = plan(f"INT. KITCHEN - DAY\n\n{sits}\n\nVOICE (V.O.)\nWell?\n\n{looks}\n", "full")
    one = done.blocked(done.with_words(looks.split(".", maxsplit=1)[0])[0], "ANNA")
    assert (one.pose, one.at) == (Pose.SIT, at)


def test_outside_there_are_no_windows_to_look_out_of() -> None:
    told = ("gazes out at the yard", "watches the clock", "stares into the fire", "looks at the grave", "looks at the fire truck")
    assert [looked_at(words, outside=True) for words in told] == ["", "seen_clock", "fire", "seen_gravestone", ""]


def test_a_sneeze_wins_over_the_wheel(plan: Plan) -> None:
    done = plan("INT. VAN - DAY\n\nANNA (30) drives.\n\nANNA\nHere.\n\nAnna SNEEZES. Petals hit the windscreen.\n", "full")
    one = done.blocked(done.with_words("SNEEZES")[0], "ANNA")
    assert (one.pose, one.gesture, one.at) == (Pose.DRIVE, Pose.DAB, "own_sneeze")


def test_who_climbs_into_view_goes_on_foot() -> None:
    told = ("climb into view on snowshoes", "top the ridge", "climb aboard", "climb the rigging", "come into view")
    first = [
        min((hit.start(), pose) for pose, words in GROUP_POSES if (hit := search(rf"\b(?:{words})\b", one, IGNORECASE)))[1] for one in told
    ]
    assert first == ["walk", "walk", "board", "climb", "walk"]


def test_a_head_tipped_back_is_not_brought_down_by_who_is_about() -> None:
    up = Figure(character="a", name="A", pose=Pose.LOOK_UP, gaze=(0.6, 1.6, 1.0))
    assert body.pose(up).gaze == (0.0, 0.0)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("reads the timetable", "timetable"),
        ("reads the opening hours on the door", "open"),
        ("looks at a sign that says CLOSED", "CLOSED"),
        ("studies a poster reading “Lost dog.”", "Lost dog"),
        ("looks at a poster", ""),
    ],
)
def test_what_hangs_there_has_its_words_on_it(told: str, words: str) -> None:
    assert headline(told) == words
