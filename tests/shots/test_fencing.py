"""Two who fence, duel or cross swords have a sword each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Pose
from storyboard.shots.relation_words import CROSSING

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

HEAD = "EXT. BEACH - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n"


def _shown(plan: Plan, told: str) -> tuple[Any, ...]:
    return plan(HEAD + told + "\n", "full").seen()[-1][0].blocking


@pytest.mark.parametrize(
    "told",
    ["Anna and Ben fence with sabres.", "They fence.", "Anna and Ben cross swords.", "They duel with swords.", "Anna duels with Ben."],
)
def test_they_cross_blades(plan: Plan, told: str) -> None:
    two = _shown(plan, told)
    assert {one.pose for one in two} == {Pose.FIGHT}
    assert all(one.thing or one.holds for one in two)
    assert [one.at for one in two].count(CROSSING) == 1


@pytest.mark.parametrize("told", ["They fence off the garden.", "They duel with pistols.", "They fight."])
def test_they_cross_none(plan: Plan, told: str) -> None:
    assert all(one.at != CROSSING for one in _shown(plan, told))
