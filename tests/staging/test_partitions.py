"""A window or a door that somebody is at is in a wall of the room, not in a slab in the middle of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Framing, Mark, Pose, Size
from storyboard.model.stage import Piece, Stage
from storyboard.staging.fit import WALL
from storyboard.staging.fitting_doors import THICK
from storyboard.staging.partitions import turned_out

Build = Callable[..., Any]


def one(who: str, x: float, facing: float = 0.0, pose: Pose = Pose.STAND, z: float = 0.0, **more: Any) -> Blocking:
    return Blocking(character=who, mark=Mark(x=x, z=z), facing=facing, pose=pose, **more)


def at_wall(world: Build, a_shot: Build, at: str, *others: Blocking) -> Stage:
    looks = one("tom", 0.6, 112.0, at=at)
    staged: Stage = world(a_shot(Size.WS, Framing.ESTABLISHING), blocking=(looks, *others)).stage()
    return staged


def walls(stage: Stage) -> list[Piece]:
    return [item for item in stage.pieces if item.kind == WALL and item.depth == THICK]


@pytest.mark.parametrize("at", ["window", "door"])
def test_the_wall_is_as_high_and_as_light_as_the_room_and_ends_at_its_back(world: Build, a_shot: Build, at: str) -> None:
    stage = at_wall(world, a_shot, at, one("mia", -0.6, 75.0))
    found, room = walls(stage), stage.room
    assert found
    assert room is not None
    for wall in found:
        assert wall.y + wall.height == pytest.approx(room.height)
        assert abs(wall.tone - room.tone) < 0.1
    assert sum(wall.width for wall in found if not wall.y) > 3.2


def test_nothing_is_behind_such_a_wall(world: Build, a_shot: Build) -> None:
    stage = at_wall(world, a_shot, "window", one("mia", -0.6, 75.0))
    assert not any(item.x > 1.6 and item.z < 0.5 for item in stage.pieces if item.kind not in (WALL, "window", "ceiling_lamp", "lamp"))


def test_a_wall_hides_nobody_who_need_not_be(world: Build, a_shot: Build) -> None:
    tom, mia = one("tom", 0.6, -106.0, at="window"), one("mia", -1.2, z=-2.2)
    assert [item.facing for item in turned_out((tom, mia))] == [106.0, 0.0]
    beyond = one("kai", 2.2, z=-0.6)
    assert turned_out((tom, mia, beyond))[0] == tom
    alone = at_wall(world, a_shot, "window", one("mia", -0.6), one("kai", 2.4, z=-0.4))
    assert all(wall.width < 3.5 for wall in walls(alone))


def test_who_leans_out_of_a_window_is_not_turned() -> None:
    leans = one("tom", 0.6, 30.0, Pose.LEAN, at="window")
    assert turned_out((leans, one("mia", 0.9, z=1.2)))[0] == leans
