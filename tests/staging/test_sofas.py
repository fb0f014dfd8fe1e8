"""A sofa is lain along, sat on and shared, there is one of it; what sticks in a door has one who pulls and one who pushes."""

from __future__ import annotations

import math
from typing import Any

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.model.stage import Figure
from storyboard.staging import fittings
from storyboard.staging.figures import bones
from storyboard.staging.fits import fit_of, raised
from storyboard.staging.hung import on_this_side
from storyboard.staging.pieces import piece
from storyboard.staging.space import heading
from storyboard.staging.stances_use import SHOWN_BESIDE
from storyboard.staging.turning import arranged


def one(who: str, x: float = 0.0, facing: float = 20.0, pose: Pose = Pose.SIT, at: str = "sofa", **more: Any) -> Blocking:
    return Blocking(character=who, mark=Mark(x=x), facing=facing, pose=pose, at=at, **more)


def test_who_lies_along_a_sofa_is_seen_before_its_back() -> None:
    for facing in (-70.0, 10.0, 75.0):
        (mia,) = arranged((one("mia", facing=facing, pose=Pose.LIE),))
        (sofa,) = fittings.fitted((piece("sofa", 2.0, -2.0, 0.0),), (mia,), ())
        assert abs(sofa.facing) <= 30, facing
        assert sofa.width > 2.0


def test_two_on_a_sofa_have_one_and_a_seat_of_the_set_is_beyond_it() -> None:
    both = arranged((one("mia", -0.6, 38.0, Pose.LIFT), one("tom", 0.6, -75.0)))
    assert [item.kind for item in fittings.fitted((), both, ())] == ["sofa"]
    mia, tom = arranged((one("mia", facing=60.0, pose=Pose.LIE), one("tom", 0.5, gaze="mia", at="")))
    assert tom.at == "armchair"
    assert math.hypot(tom.mark.x - mia.mark.x, tom.mark.z - mia.mark.z) > 1.5


def test_who_sits_by_one_that_lies_is_on_the_edge_before_them() -> None:
    for at in ("sofa", "hair"):
        mia, tom = arranged((one("mia", facing=60.0, pose=Pose.LIE), one("tom", 0.5, at=at, gaze="mia", gesture=Pose.PAT)))
        assert tom.mark.z > mia.mark.z, at
        assert math.hypot(tom.mark.x - mia.mark.x, tom.mark.z - mia.mark.z) < 0.7, at


def test_a_sofa_under_somebody_else_stays() -> None:
    theirs = piece("sofa", 1.2, 0.0, -30.0)
    tom = one("tom", 1.2, -30.0, at="")
    assert theirs in fittings.fitted((theirs,), (one("mia", -0.8), tom), ())
    assert theirs not in fittings.fitted((theirs,), (one("mia", -0.8),), ())


def test_three_chairs_are_a_bed() -> None:
    (mia,) = arranged((one("mia", facing=60.0, pose=Pose.LIE, at="chairs"),))
    assert [item.kind for item in fittings.fitted((), (mia,), ())] == ["chair"] * 3


def test_one_pulls_and_one_pushes_at_the_ends_of_what_sticks_in_a_door() -> None:
    told = (
        (one("mia", 1.2, -90.0, Pose.PULL, "jammed_sofa", gaze="tom"), one("tom", -1.2, 90.0, Pose.PUSH, "jammed_sofa", gaze="mia")),
        (one("mia", 1.1, -90.0, Pose.SHARE, "doorway", gaze="tom", thing="sofa"), one("tom", -1.1, 90.0, Pose.SHARE, "", thing="sofa")),
        (one("mia", 1.1, -90.0, Pose.PULL, "doorway", gaze="tom"), one("tom", -1.1, 90.0, Pose.PUSH, "big_sofa", gaze="mia")),
    )
    for pair in told:
        items = arranged(pair)
        mia, tom = items
        assert (mia.pose, tom.pose) == (Pose.PULL, Pose.PUSH)
        assert abs(mia.mark.x - tom.mark.x) > 2.5
        assert heading(mia.facing)[0] * heading(tom.facing)[0] < 0
        assert not mia.gaze
        kinds = [item.kind for item in fittings.fitted((), items, ())]
        assert kinds.count("sofa") == 1
        assert kinds.count("object") == 5


def test_who_sits_across_a_table_has_one_table_wherever_they_look() -> None:
    two = (one("mia", -0.7, 80.0, at="across", gaze="tom"), one("tom", 0.7, -80.0, at="across", gaze="anna"))
    for third in (one("anna", 1.8, -60.0, Pose.STAND, ""), one("anna", 0.1, 0.0, at="across", gaze="tom")):
        mia, tom, anna = arranged((*two, third))
        assert tom.gaze == "anna"
        tables = [(item.x, item.z) for item in fittings.fitted((), (mia, tom, anna), ()) if item.kind == "table"]
        assert all(math.dist(spot, tables[0]) < 0.05 for spot in tables)


def test_what_hangs_from_a_hand_is_on_the_side_of_the_lens() -> None:
    left = Figure(character="tom", name="TOM", facing=-60.0, pose=Pose.WALK, holds="suitcase")
    assert on_this_side(left).other == "suitcase"
    for other in (left.model_copy(update={"facing": 60.0}), left.model_copy(update={"holds": "cup"})):
        assert on_this_side(other) == other


def test_a_large_thing_is_shown_beside_the_head() -> None:
    for kind in sorted(SHOWN_BESIDE):
        found = bones(Figure(character="mia", name="MIA", pose=Pose.SHOW, holds=kind))
        assert abs(found.wrists[1][0] - found.head[0]) > 0.3, kind


def test_who_lays_a_coat_on_a_sofa_stands_before_it() -> None:
    for item in (one("mia", pose=Pose.PUT, thing="coat"), one("mia", pose=Pose.STAND, gesture=Pose.PUT, thing="coat")):
        assert fit_of(item) == fit_of(one("mia", pose=Pose.PUT))
        assert raised(item) is None


def test_who_stands_on_a_sofa_is_up_on_it() -> None:
    assert raised(one("mia", pose=Pose.STAND)) is not None


def test_glasses_are_put_on_towards_the_lens() -> None:
    (mia,) = arranged((one("mia", facing=-84.0, pose=Pose.WEAR, at="", thing="glasses"),))
    assert -45 < mia.facing < 0
