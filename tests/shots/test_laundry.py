"""Washing is put through round doors and taken out of them, goes round behind them, is paid with coins and folded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Pose

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

SCENE = "INT. LAUNDERETTE - DAY\n\nANNA (30) and BORIS (40) stand.\n\nBORIS\nWell?\n\n{}\n\nBORIS\nNo.\n"


@pytest.mark.parametrize(
    ("words", "pose", "at"),
    [
        ("Anna opens the washing machine", Pose.OPEN_DOOR, "washer_door"),
        ("Anna puts her clothes in the washing machine", Pose.PUT, "washer_door"),
        ("Anna takes wet clothes out of the washing machine", Pose.HOLD, "washer_door"),
        ("Anna loads the dryer", Pose.PUT, "washer_door"),
        ("Anna empties the washing machine", Pose.HOLD, "washer_door"),
        ("Anna watches the drum turn", Pose.STAND, "seen_washers"),
        ("Anna watches the washing machine", Pose.STAND, "seen_washers"),
        ("Anna pulls a page out of the machine", Pose.HOLD, "typewriter"),
        ("Anna carries the stove", Pose.PUSH, "big_stove"),
    ],
)
def test_hands_are_at_the_round_door(plan: Plan, words: str, pose: Pose, at: str) -> None:
    done = plan(SCENE.format(f"{words}."), "full")
    one = done.blocked(done.with_words(words)[0], "ANNA")
    assert (one.pose, one.at) == (pose, at)


@pytest.mark.parametrize(
    ("words", "kind", "hand"),
    [
        ("The drum turns", "washer_drum", ""),
        ("The washing machine spins", "washer_drum", ""),
        ("The bin bag splits", "split_bag", ""),
        ("A bag bursts", "split_bag", ""),
        ("Anna folds a shirt", "shirt", "fold_clothes"),
        ("Anna folds the letter", "letter", "fold"),
        ("Anna puts a coin in the machine", "coin_slot", "insert"),
        ("Anna drops a coin into the cup", "cup", "drop"),
    ],
)
def test_what_is_close_is_washing(plan: Plan, words: str, kind: str, hand: str) -> None:
    done = plan(SCENE.format(f"{words}."), "full")
    detail = done.with_words(words)[0].detail
    assert (detail.kind, detail.hand) == (kind, hand)
