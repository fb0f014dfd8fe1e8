"""A peg, a stake or a nail that is hammered stands in the ground or the wall, and not up from the fist."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.shots.meant_at import hammered
from tests.staging.conftest import stages


@pytest.mark.parametrize(
    ("done", "held", "told", "at", "driven"),
    [
        ((Pose.KNEEL, Pose.BRANDISH), ("hammer", "like_stick"), "mallet tent peg", "pegged", (Pose.KNEEL, Pose.KNOCK)),
        ((Pose.KNOCK, None), ("like_stick", "hammer"), "a stake hammer", "pegged", (Pose.KNEEL, Pose.KNOCK)),
        ((Pose.BRANDISH, None), ("sledgehammer", "like_stick"), "sledgehammer fence post", "staked", (Pose.BRANDISH, None)),
        ((Pose.KNOCK, None), ("hammer", "nail"), "hammer nail", "nailed", (Pose.KNOCK, None)),
    ],
)
def test_a_plan_that_has_both_in_the_hands_means_it_driven_in(
    done: tuple[Pose, Pose | None], held: tuple[str, str], told: str, at: str, driven: tuple[Pose, Pose | None]
) -> None:
    who = Blocking(character="c1", mark=Mark(x=0, z=0), pose=done[0], gesture=done[1], thing=held[0], other=held[1])
    one = hammered(who, {}, told)
    assert (one.at, (one.pose, one.gesture), one.other) == (at, driven, "")
    assert one.thing in ("hammer", "sledgehammer")


@pytest.mark.parametrize(
    ("pose", "thing", "other", "told"),
    [
        (Pose.WALK, "hammer", "like_stick", "hammer peg"),
        (Pose.KNOCK, "hammer", "chisel", "hammer chisel"),
        (Pose.HOLD, "like_stick", "", "peg"),
    ],
)
def test_who_only_has_one_of_them_keeps_it_in_hand(pose: Pose, thing: str, other: str, told: str) -> None:
    one = Blocking(character="c1", mark=Mark(x=0, z=0), pose=pose, thing=thing, other=other)
    assert hammered(one, {}, told) == one


@pytest.mark.parametrize(
    ("deed", "at", "piece"), [("pounds fence posts", "staked", 0.8), ("drives a stake into the earth and waits", "pegged", 0.26)]
)
def test_it_stands_in_the_ground_before_who_drives_it_in(deed: str, at: str, piece: float) -> None:
    found = stages(f"EXT. MEADOW - DAY\n\nANNA (30, woman) {deed}.\n")[-1]
    (anna,) = found.figures
    driven = [one for one in found.pieces if one.height == piece and one.kind == "object"]
    assert driven, at
    assert min(abs(one.x - anna.x) + abs(one.z - anna.z) for one in driven) < 1.0
    assert anna.holds in ("hammer", "sledgehammer")
    assert not anna.other
