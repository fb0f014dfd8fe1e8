"""Chips are eaten out of a paper; where cards or wheels are played they are counters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.shots.things import carried

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

SCENE = "INT. {} - DAY\n\nANNA (30) and BORIS (40) sit at a table.\n\nBORIS\nWell?\n\n{}\n\nBORIS\nNo.\n"


@pytest.mark.parametrize(
    ("named", "kind"),
    [
        (" chips", "fries"),
        (" a bag of chips", "fries"),
        (" chips out of a paper", "fries"),
        (" french fries", "fries"),
        (" Boris a chip", "fry"),
        (" a chip from the paper", "fry"),
        (" a poker chip", "poker_chip"),
        (" a stack of chips into the pot", "poker_chip"),
        (" a bag of crisps", "like_packet"),
    ],
)
def test_chips_are_eaten_unless_told_as_counters(named: str, kind: str) -> None:
    assert carried(named) == kind


@pytest.mark.parametrize(("place", "kind"), [("CHIP SHOP", "fries"), ("CASINO", "poker_chip")])
def test_where_cards_are_played_chips_are_counters(plan: Plan, place: str, kind: str) -> None:
    done = plan(SCENE.format(place, "Anna shows Boris her chips."), "full")
    assert done.blocked(done.with_words("Anna shows")[0], "ANNA").thing == kind
