"""What hangs on a wall to be read or looked at: whose words it has, on what it stands out of doors, where its reader looks."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Framing, Mark, Pose, Size
from storyboard.shots import vocabulary
from storyboard.shots.regarding import HANGS, KINDS, LETTERED, SEEN
from storyboard.staging import fittings
from storyboard.staging.camera import spot_of
from storyboard.staging.figures import head_point
from storyboard.staging.fit import INSIDE, OUTSIDE, WALL
from tests.staging.conftest import stages

Build = Callable[..., Any]
"""What the fixtures of this folder give."""


def reader(at: str, facing: float = 140.0, **more: Any) -> Blocking:
    return Blocking(character="mia", mark=Mark(), facing=facing, pose=Pose.STAND, at=at, **more)


@pytest.mark.parametrize("at", sorted(LETTERED))
def test_words_are_on_what_hangs_there(at: str) -> None:
    (hung,) = (piece for piece in fittings.fitted((), (reader(at, named="closed"),), ()) if piece.kind != WALL)
    assert (hung.kind, hung.label) == (at.removeprefix(SEEN), "CLOSED")


@pytest.mark.parametrize(("tone", "posts"), [(INSIDE, 0), (OUTSIDE, 2)])
def test_a_notice_is_on_a_wall_indoors_and_on_posts_outside(tone: float, posts: int) -> None:
    made = fittings.fitted((), (reader(f"{SEEN}notice"),), (), tone)
    assert sum(piece.kind == WALL and piece.width < 0.1 for piece in made) == posts


@pytest.mark.parametrize("facing", [140.0, -140.0])
@pytest.mark.parametrize("kind", ["clock", "notice", "poster", "sign"])
def test_eyes_and_frame_are_on_the_middle_of_what_hangs_there(world: Build, a_shot: Build, kind: str, facing: float) -> None:
    at = f"{SEEN}{kind}"
    stage = world(a_shot(Size.MLS, Framing.SINGLE, "mia", side=round(facing / 23)), blocking=(reader(at, facing),)).stage()
    (figure,) = stage.figures
    (hung,) = (piece for piece in fittings.fitted((), (reader(at, facing),), ()) if piece.kind == kind)
    middle = (hung.x, hung.y + hung.height / 2, hung.z)
    assert figure.gaze is not None
    assert math.dist(figure.gaze, middle) < 0.15
    across, down = spot_of(stage.camera, middle, stage.aspect)
    head = spot_of(stage.camera, head_point(figure), stage.aspect)
    assert 0.1 < across < 0.9
    assert 0.0 < down < 1.0
    assert abs(across - head[0]) > 0.12


def test_directors_are_told_of_all_that_is_looked_at() -> None:
    assert {f"{SEEN}{kind}" for kind in KINDS} | HANGS <= set(vocabulary.FITTINGS)


def test_a_washing_machine_is_open_only_where_somebody_is_at_it() -> None:
    made = fittings.fitted((), (reader("washer_door", 116.0),), ())
    assert sum(piece.kind == "washer_open" for piece in made) == 1
    shut = fittings.fitted((), (), (reader("washer_door", 116.0),))
    assert {piece.kind for piece in shut} == {WALL, "washers"}


@pytest.mark.parametrize(("before", "level"), [("sits down on a chair", True), ("waits", False)])
def test_who_sits_before_what_stands_upright_does_not_bow_over_it(before: str, level: bool) -> None:
    found = stages(f"INT. KITCHEN - DAY\n\nLENA {before}.\n\nLENA\nSoon.\n\nLena looks at the oven.\n")[-1]
    (lena,) = found.figures
    assert lena.gaze is not None
    assert (lena.gaze[1] > 1.0) == level
