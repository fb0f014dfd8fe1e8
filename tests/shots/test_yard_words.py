"""What a yard has by night, and what is stepped into, left and thrown over there, is told by whole sentences and seen close."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Framing
from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.shots import close_kinds, small_events, things, yard_words

Plan = Callable[..., Any]
HEAD = "EXT. FARMYARD - NIGHT\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Blue lights flash over the yard.", "police_lights"),
        ("Outside, blue lights flash.", "police_lights"),
        ("The blue lights of a police car.", "police_lights"),
        ("Flashing blue lights.", "police_lights"),
        ("Tyre tracks lead to an open gate.", "gate_tracks"),
        ("Fresh tire tracks lead through the field gate.", "gate_tracks"),
        ("Mud.", "churned_mud"),
        ("Mud everywhere.", "churned_mud"),
        ("Ben steps into a puddle.", "puddle_step"),
        ("A boot splashes into a puddle.", "puddle_step"),
        ("The recorder's red light glows.", "red_light"),
        ("A red light blinks on the recorder.", "red_light"),
        ("An overturned chair.", "fallen_chair"),
        ("A chair lies on its side.", "fallen_chair"),
        ("Headlights sweep through the window.", "window_headlights"),
        ("The headlights of a car slide across the ceiling.", "window_headlights"),
        ("A tractor stands under a tarpaulin.", "covered_tractor"),
        ("Under a tarpaulin, the old tractor.", "covered_tractor"),
        ("The stone hits the water.", "splash"),
        ("The haystack burns.", "burning_hay"),
        ("A haystack is on fire.", "burning_hay"),
        ("They form a bucket chain.", "bucket_chain"),
        ("Anna and Ben pass buckets along the line.", "bucket_chain"),
        ("Villagers form a bucket chain.", "bucket_chain"),
    ],
)
def test_it_is_seen_close(plan: Plan, text: str, kind: str) -> None:
    panel, shot = plan(HEAD + text + "\n", "full").seen()[-1]
    assert shot.framing is Framing.INSERT
    assert panel.detail.kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "The blue light of the screen flickers on her face.",
        "Headlights.",
        "A tractor stands by the barn.",
        "Ben sits on a chair.",
        "Ben walks round the puddle.",
        "Anna opens the gate.",
        "Anna sleeps in the hay.",
        "Anna puts down the bucket.",
    ],
)
def test_what_only_names_a_part_of_it_is_another_picture(text: str) -> None:
    found = small_events.of(text)
    assert found is None or found.kind not in {kind for kind, _ in yard_words.ROWS}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("blue lights", "police_lights"),
        ("tracks to a gate", "gate_tracks"),
        ("boot in a puddle", "puddle_step"),
        ("overturned chair", "fallen_chair"),
        ("headlights in the window", "window_headlights"),
        ("tractor under a tarpaulin", "covered_tractor"),
    ],
)
def test_a_plan_may_ask_for_it(name: str, kind: str) -> None:
    assert close_kinds.of(name) == kind


def test_all_of_it_is_drawn() -> None:
    assert {kind for kind, _ in yard_words.ROWS} <= CLOSEUPS.keys()


@pytest.mark.parametrize("text", ["an iron bar", "the metal bar"])
def test_an_iron_bar_is_no_pipe(text: str) -> None:
    assert things.carried(f" {text}") == "crowbar"
