"""Close pictures with a word of their own are told to whoever plans, and understood by other names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.painters.sketch.handwork_works import WORKS
from storyboard.shots import asking, close_kinds, mirrored, pursuit, splats, vocabulary
from storyboard.shots.draft_inserts import INSERT_DEEDS, InsertDraft, meant


def test_whoever_plans_is_told_of_them() -> None:
    asked = asking.system("full", rounds=3, calls=2)
    missing = [
        word
        for word, use in (*close_kinds.TOLD.items(), *close_kinds.WORKS.items(), *close_kinds.ROADS.items())
        if f"{word} {use}" not in asked
    ]
    assert missing == []
    assert all(kind in asked for kind in splats.SOFT)


def test_what_is_told_can_be_asked_for_and_is_drawn() -> None:
    assert [kind for kind in close_kinds.TOLD if vocabulary.close(kind) != kind] == []
    assert close_kinds.TOLD.keys() <= CLOSEUPS.keys() | mirrored.KINDS
    assert close_kinds.WORKS.keys() <= {*vocabulary.WORKS} & WORKS.keys()
    assert close_kinds.ROADS.keys() <= {*INSERT_DEEDS} & {pursuit.STRUCK, pursuit.PLUNGES, pursuit.TIPS}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a wheel over the white line", "tyre_line"),
        ("tyre crossing the line", "tyre_line"),
        ("her reflection in the mirror", "mirror_somebody"),
        ("his face in the rear-view", "mirror_behind"),
        ("reflection in the window", "mirror_window"),
        ("fingers in the gate", "gate_fingers"),
        ("clipped car", "clipped_car"),
        ("the bolt of the door", "door_bolt"),
        ("bolt drawn back", "drawn_bolt"),
        ("a brass key on a hook", "key_hook"),
        ("open gate", "open_gate"),
        ("empty lift", "lift_doors"),
        ("paper", "paper"),
        ("an exam paper", "paper"),
        ("piece of paper", "paper"),
        ("newspaper", "newspaper"),
        ("a paper bag", "paper_sack"),
        ("a man in the lift", "lift_somebody"),
        ("mouth of the oven", "oven_mouth"),
        ("neon sign", "neon_sign"),
        ("the baby's foot", "baby_foot"),
        ("wailing baby", "baby_wails"),
        ("rain on the window", "rain_window"),
        ("an armchair under a dust sheet", "dust_sheets"),
        ("bathing huts", "beach_huts"),
        ("keys on a board of hooks", "key_board"),
        ("two lights at sea", "far_light"),
        ("a splinter in her palm", "splinter_palm"),
        ("cigarette case", "cigarette_case"),
    ],
)
def test_other_names_mean_them_too(name: str, kind: str) -> None:
    assert vocabulary.close(name) == kind


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("CLOSE ON the baby's foot.", "baby_foot"),
        ("INSERT - A BOARD OF HOOKS\n\nEvery hook empty but one. On it, a brass KEY.", "key_hook"),
        ("INSERT - THE OVEN'S MOUTH", "oven_mouth"),
        ("CLOSE ON: the bolt of the door.", "door_bolt"),
        ("CLOSE ON: a tyre that crosses the white line.", "tyre_line"),
    ],
)
def test_a_script_asks_for_them(plan: Callable[..., Any], told: str, kind: str) -> None:
    panels = plan(f"INT. KITCHEN - DAY\n\nANNA (30, woman) waits.\n\n{told}\n", "full").seen()
    assert kind in [panel.detail.kind for panel, _ in panels if panel.detail]


@pytest.mark.parametrize(
    "name",
    [
        "rain",
        "sheet",
        "splinter",
        "sofa",
        "keys",
        "case",
        "palm",
        "a light",
        "gate",
        "mirror",
        "wheel",
        "car",
        "fingers",
        "window",
        "clothes line",
        "oven",
        "key",
        "bolt",
        "hook",
        "baby",
        "lift",
        "a white wheel",
    ],
)
def test_things_of_like_names_stay_what_they_are(name: str) -> None:
    assert vocabulary.close(name) not in close_kinds.TOLD


@pytest.mark.parametrize(
    ("of", "tool", "at", "kind"),
    [
        ("fingers", "", "in door", "door_fingers"),
        ("hand", "", "in locker door", "locker_fingers"),
        ("fingers", "door", "", "door_fingers"),
        ("fingers", "", "on table", ""),
        ("key", "", "in door", ""),
    ],
)
def test_fingers_are_caught_where_a_plan_has_them_in_a_door(of: str, tool: str, at: str, kind: str) -> None:
    assert close_kinds.caught(of, f"{tool} {at}") == kind
    asked = InsertDraft(of=of, tool=tool, at=at, hand="slam")
    assert meant(asked, ()).of == (kind or of)
