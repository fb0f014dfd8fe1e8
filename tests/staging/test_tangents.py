"""Nothing slender stands behind a head."""

from __future__ import annotations

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
