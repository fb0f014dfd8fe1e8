"""Two who fence, duel or cross swords have a sword each; who empties a bucket over somebody has it over their head."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Pose
from storyboard.shots.relation_words import CROSSING, DRENCHING

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

HEAD = "EXT. BEACH - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n"


def _shown(plan: Plan, told: str) -> tuple[Any, ...]:
    blocking: tuple[Any, ...] = plan(HEAD + told + "\n", "full").seen()[-1][0].blocking
    return blocking


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


@pytest.mark.parametrize(
    "told", ["Ben empties a bucket of water over Anna.", "Ben pours a bucket over Anna's head.", "Ben tips a jug of milk over her head."]
)
def test_a_bucket_is_emptied_over_a_head(plan: Plan, told: str) -> None:
    (ben,) = [one for one in _shown(plan, told) if one.at == DRENCHING]
    assert (ben.pose, bool(ben.thing or ben.holds)) == (Pose.POUR, True)


@pytest.mark.parametrize("told", ["Ben pours a bucket of water over the fire.", "Ben pours Anna a glass from the jug."])
def test_nobody_gets_wet(plan: Plan, told: str) -> None:
    assert all(one.at != DRENCHING for one in _shown(plan, told))


@pytest.mark.parametrize(
    ("told", "at"),
    [
        ("Anna pushes herself up from the floor on one hand.", "own_rise"),
        ("Ben heaves himself up off the deck.", "own_rise"),
        ("Ben gets up on one hand.", "own_rise"),
    ],
)
def test_who_gets_up_from_the_floor_is_on_the_way(plan: Plan, told: str, at: str) -> None:
    assert at in {one.at for one in _shown(plan, told)}
