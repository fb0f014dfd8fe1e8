"""Hands at collars and in breast pockets, the own and another's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.cast import Appearance
from storyboard.model.shots import Pose
from storyboard.model.stage import Figure
from storyboard.shots import vocabulary
from storyboard.staging.figures import bones
from storyboard.staging.self_touch import touching

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

SCENE = "INT. HALL - DAY\n\nANNA (30) and BORIS (40) stand.\n\nBORIS\nWell?\n\n{}\n\nBORIS\nNo.\n"


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("Anna puts a hand to her collar", "own_collar"),
        ("Anna fingers her collar", "own_collar"),
        ("Anna puts her hand to Boris's collar", "collar"),
        ("Anna puts a letter in her breast pocket", "own_breast"),
        ("Anna clips a pen into her shirt pocket", "own_breast"),
        ("Anna puts a letter in her coat pocket", "own_chest"),
        ("Anna puts a key in her pocket", "own_pocket"),
        ("Anna tucks a pen into Boris's breast pocket", "breast"),
        ("Anna tucks a pen into Boris's pocket", "waist"),
    ],
)
def test_hands_go_to_the_collar_or_the_pocket_that_is_told(plan: Plan, words: str, at: str) -> None:
    done = plan(SCENE.format(f"{words}."), "full")
    assert done.blocked(done.with_words(words)[0], "ANNA").at == at
    assert at in vocabulary.PLACES


@pytest.mark.parametrize(
    ("words", "pose"), [("Anna wears a pink shirt", Pose.STAND), ("Anna wears a leotard", Pose.STAND), ("Anna puts on a shirt", Pose.WEAR)]
)
def test_what_somebody_wears_they_do_not_put_on(plan: Plan, words: str, pose: Pose) -> None:
    done = plan(SCENE.format(f"{words}."), "full")
    assert done.blocked(done.with_words(words)[0], "ANNA").pose is pose


def _figure(pose: Pose, holds: str = "") -> Figure:
    return Figure(character="c1", name="MIA", pose=pose, holds=holds, appearance=Appearance(height=1.75))


def test_a_breast_pocket_is_on_the_breast() -> None:
    low, high = (touching(_figure(Pose.PUT, "letter"), at) for at in ("own_pocket", "own_breast"))
    assert low.touch[1] is not None
    assert high.touch[1] is not None
    found = bones(high)
    assert low.touch[1][1] < found.chest[1] - 0.1
    assert found.chest[1] - 0.05 < high.touch[1][1] < found.chin[1] - 0.1


def test_who_beckons_has_the_hand_upright_before_the_shoulder() -> None:
    found = bones(_figure(Pose.BECKON))
    assert abs(found.wrists[1][1] - found.shoulders[1][1]) < 0.15
    assert found.hands[1][1] > 0.8
