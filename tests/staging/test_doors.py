"""Doors in a piece of wall of their own, and hands on the parts of others."""

from __future__ import annotations

import math
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.shots import touches
from storyboard.staging import fittings
from storyboard.staging.contact import within_reach
from storyboard.staging.fit import WALL
from storyboard.staging.parts import PARTS
from storyboard.staging.space import heading


def kinds(at: str, to: Mark | None = None, **more: Any) -> list[str]:
    one = Blocking(character="c1", mark=Mark(x=0.5), facing=106.0, at=at, to=to)
    return [piece.kind for piece in fittings.fitted((), (one,), (), **more)]


@pytest.mark.parametrize("at", ["door", "door_behind", "doorway"])
def test_a_door_has_a_wall_around_it(at: str) -> None:
    assert sorted(kinds(at)) == [*(["beyond"] if at == "doorway" else []), "door", WALL, WALL, WALL]


def test_a_wall_has_no_door() -> None:
    assert kinds("wall") == [WALL]


def test_a_board_hangs_on_its_wall() -> None:
    assert kinds("chart") == [WALL, "whiteboard"]


def test_who_works_at_a_door_has_it_ahead_and_who_leans_behind() -> None:
    for at, sign in (("door", 1.0), ("door_behind", -1.0)):
        one = Blocking(character="c1", mark=Mark(x=0.5), facing=40.0, at=at)
        door = next(piece for piece in fittings.fitted((), (one,), ()) if piece.kind == "door")
        ahead = heading(40.0)
        assert math.copysign(1.0, (door.x - 0.5) * ahead[0] + door.z * ahead[2]) == sign


def test_the_way_out_is_where_the_walk_ends() -> None:
    one = Blocking(character="c1", mark=Mark(), facing=120.0, at="way_out", to=Mark(x=1.2, z=-0.8))
    door = next(piece for piece in fittings.fitted((), (one,), ()) if piece.kind == "door")
    assert math.hypot(door.x - 1.2, door.z + 0.8) < 1.0


def test_no_way_where_there_are_no_walls() -> None:
    assert kinds("way_out", Mark(x=1.0), open_air=True) == []
    assert kinds("door", open_air=True) != []


def test_every_part_that_words_name_has_a_place_on_the_body() -> None:
    assert set(PARTS) == set(touches.PARTS)


@pytest.mark.parametrize("part", sorted(PARTS))
def test_who_touches_comes_within_reach(part: str) -> None:
    one = Blocking(character="c1", mark=Mark(x=-1.0), pose=Pose.PAT, gaze="c2", at=part)
    near, other = within_reach((one, Blocking(character="c2", mark=Mark(x=1.0))))
    assert math.hypot(near.mark.x - other.mark.x, near.mark.z - other.mark.z) < 0.9


@pytest.mark.parametrize("pose", [Pose.TEND, Pose.PAT, Pose.FIGHT, Pose.EMBRACE])
@pytest.mark.parametrize("facing", [90.0, -90.0, 0.0, 30.0])
def test_who_does_something_to_one_who_lies_kneels_beside_the_chest(pose: Pose, facing: float) -> None:
    one = Blocking(character="c1", mark=Mark(x=-0.8), pose=pose, gaze="c2")
    near, other = within_reach((one, Blocking(character="c2", mark=Mark(x=0.8), pose=Pose.LIE, facing=facing, state="fallen")))
    assert (near.pose, near.gesture) == (Pose.KNEEL, pose)
    feet = heading(other.facing)
    along = (near.mark.x - other.mark.x) * feet[0] + (near.mark.z - other.mark.z) * feet[2]
    assert -0.5 < along < -0.1
    assert near.mark.z <= other.mark.z + 0.6
