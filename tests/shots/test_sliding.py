"""The doors of a train, a tram, a lift and an airlock slide; those of a house swing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.painters.sketch.closeups import CLOSEUPS


def _seen(plan: Callable[..., Any], heading: str, told: str) -> set[tuple[str, str]]:
    return {(panel.detail.kind, panel.detail.hand) for panel, _ in plan(f"{heading} - DAY\n\n{told}\n").seen() if panel.detail}


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("INT. SUBWAY TRAIN", "carriage_doors"),
        ("INT. TRAM", "carriage_doors"),
        ("INT. AIRLOCK", "airlock_doors"),
        ("EXT. STATION PLATFORM", "train_doors"),
    ],
)
def test_the_doors_are_those_of_the_set(plan: Callable[..., Any], heading: str, kind: str) -> None:
    assert (kind, "closes") in _seen(plan, heading, "MIA, 30, waits. The doors slide shut.")
    assert kind in CLOSEUPS


def test_the_doors_of_a_lift_are_meant_where_one_is_told_of(plan: Callable[..., Any]) -> None:
    assert ("lift_doors", "closes") in _seen(plan, "INT. HOTEL CORRIDOR", "MIA, 30, runs to the lift. The doors slide shut.")


@pytest.mark.parametrize(("heading", "doors"), [("INT. CHURCH", "The doors slam shut"), ("EXT. STATION PLATFORM", "The barn doors close")])
def test_other_doors_swing(plan: Callable[..., Any], heading: str, doors: str) -> None:
    assert {kind for kind, _ in _seen(plan, heading, f"MIA, 30, waits. {doors}.")} <= {"open_door"}
