"""Two who fence are as far apart as blades are long, and both hold theirs out."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.shots.relation_words import CROSSING
from storyboard.staging.contact import within_reach
from storyboard.staging.relations import related


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
