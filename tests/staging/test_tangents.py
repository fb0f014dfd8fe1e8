"""Nothing slender stands behind a head."""

from __future__ import annotations

import pytest

from storyboard.model.cast import Appearance
from storyboard.model.shots import Pose
from storyboard.model.stage import Camera, Figure, Piece, Stage
from storyboard.staging.space import View
from storyboard.staging.tangents import eased

CAMERA = Camera(eye=(0.0, 1.5, 6.0), target=(0.0, 1.2, 0.0), lens=35)


def staged(x: float, kind: str = "statue") -> Stage:
    somebody = Figure(character="c1", name="MIA", appearance=Appearance(), pose=Pose.STAND)
    return Stage(interior=False, figures=(somebody,), pieces=(Piece(kind=kind, x=x, z=-5.0, height=3.0),), camera=CAMERA)


def test_what_would_grow_out_of_a_head_is_moved_aside() -> None:
    (piece,) = eased(staged(0.1)).pieces
    view = View(CAMERA, 16 / 9, 1.0)
    head, statue = view.project((0.0, 1.6, 0.0)), view.project((piece.x, 1.6, piece.z))
    assert abs(head[0] - statue[0]) > view.pixels((piece.x, 1.6, piece.z), 0.5)
    assert piece.x > 0.1, "to the nearer side"


def test_what_is_beside_a_head_or_no_slender_thing_stays() -> None:
    for stage in (staged(2.0), staged(0.1, "house")):
        assert eased(stage) is stage


@pytest.mark.parametrize(("kind", "height", "there"), [("rider_statue", 6.4, False), ("statue", 7.5, False), ("rider_statue", 3.4, True)])
def test_a_statue_of_which_only_the_legs_hang_into_the_picture_is_not_there(kind: str, height: float, *, there: bool) -> None:
    made = Piece(kind=kind, x=3.0, z=-5.0, height=height)
    shown = eased(staged(2.0).model_copy(update={"pieces": (made,)}))
    assert bool(shown.pieces) == there


def test_a_statue_that_somebody_is_at_stays() -> None:
    made = Piece(kind="rider_statue", x=0.9, z=0.0, height=6.4, width=1.0, depth=1.0)
    assert eased(staged(2.0).model_copy(update={"pieces": (made,)})).pieces
