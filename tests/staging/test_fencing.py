"""Two who fence are as far apart as blades are long, and both hold theirs out."""

from __future__ import annotations

import pytest

from storyboard.model.cast import Appearance
from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.model.stage import Figure
from storyboard.shots.relation_words import CROSSING, DRENCHING
from storyboard.staging.contact import within_reach
from storyboard.staging.relations import joined, related


def _two(**other: object) -> tuple[Blocking, ...]:
    one = Blocking(character="a", mark=Mark(x=-0.6, z=0), facing=90, pose=Pose.FIGHT, thing="sword", gaze="b")
    two = Blocking(character="b", mark=Mark(x=0.6, z=0), facing=-90, pose=Pose.FIGHT, thing="sword", gaze="a")
    return one, two.model_copy(update=other)


@pytest.mark.parametrize("other", [{}, {"gaze": ""}, {"pose": Pose.STAND}])
def test_swords_keep_two_apart(other: dict[str, object]) -> None:
    a, b = within_reach(related(_two(**other)))
    assert a.at == b.at == CROSSING
    assert a.pose is b.pose is Pose.FIGHT
    assert abs(a.mark.x - b.mark.x) > 1.4


@pytest.mark.parametrize("other", [{"thing": ""}, {"pose": Pose.LIE}])
def test_who_has_no_sword_or_lies_fences_with_nobody(other: dict[str, object]) -> None:
    assert all(one.at != CROSSING for one in related(_two(**other)))


def test_a_bucket_is_over_the_head() -> None:
    one = Figure(character="a", name="a", x=-0.36, facing=90.0, appearance=Appearance())
    two = Figure(character="b", name="b", x=0.36, facing=-90.0, appearance=Appearance())
    wet, _ = joined(one, two, Blocking(character="a", mark=Mark(), at=DRENCHING, gaze="b")) or (one, two)
    hand = wet.touch[1]
    assert hand is not None
    assert hand[1] > two.appearance.height
    assert abs(hand[0] - two.x) < 0.2
