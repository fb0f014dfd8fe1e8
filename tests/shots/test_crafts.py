"""Work in wood, wool, clay, on boats and in the gym; and words of it that mean something else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Pose


def _deed(plan: Callable[..., Any], action: str) -> tuple[Pose, str]:
    done = plan(f"INT. SHED - DAY\n\nANNA, 30, waits.\n\n{action}\n", detail="full")
    panel, _ = done.with_words(action.split()[1])
    item = done.blocked(panel, "ANNA")
    return item.gesture or item.pose, item.thing


@pytest.mark.parametrize(
    ("action", "pose", "thing"),
    [
        ("Anna planes a spruce belly.", Pose.RUB, "like_tool"),
        ("Anna sands the table leg.", Pose.RUB, "like_tool"),
        ("Anna churns butter.", Pose.STIR, "milk_can"),
        ("Anna furls the sail.", Pose.KNOT, "rope"),
        ("Anna caulks a seam.", Pose.TEND, "paintbrush"),
        ("Anna throws a pot on the wheel.", Pose.TEND, "pot"),
        ("Anna strips the paint.", Pose.RUB, "like_tool"),
    ],
)
def test_a_craft_is_seen_at_its_work(plan: Callable[..., Any], action: str, pose: Pose, thing: str) -> None:
    assert _deed(plan, action) == (pose, thing)


@pytest.mark.parametrize("action", ["Anna boards a plane.", "Anna files a complaint."])
def test_the_same_words_elsewhere_are_no_craft(plan: Callable[..., Any], action: str) -> None:
    assert _deed(plan, action)[0] is not Pose.RUB


def test_a_noun_on_both_sides_of_a_preposition_is_no_verb(plan: Callable[..., Any]) -> None:
    assert _deed(plan, "Anna sits knee to knee with him.")[0] is Pose.SIT
