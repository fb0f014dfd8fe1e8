"""Marks of moves that need more than an arrow at the edge."""

from __future__ import annotations

from storyboard.model.shots import Framing, Move, Panel, Shot, Size
from storyboard.model.stage import Figure, Overlay, Stage
from storyboard.staging.overlays import overlay
from storyboard.staging.sheets import camera_on

ASPECT = 16 / 9
PANEL = Panel(id="p", shot="s")


def marks(move: Move, *figures: Figure) -> Overlay:
    camera = camera_on([figure.model_copy(update={"z": 0.0}) for figure in figures], ASPECT)
    shot = Shot(id="s", setup="A", size=Size.WS, framing=Framing.TWO, subjects=("mia", "tom"), move=move)
    return overlay(Stage(figures=figures, camera=camera, aspect=ASPECT), shot, PANEL)


MIA, TOM = Figure(character="mia", name="MIA", x=-1.2), Figure(character="tom", name="TOM", x=1.2, z=-1.5)


def test_focus_goes_from_the_subject_to_whoever_is_deeper_in_the_picture() -> None:
    found = marks(Move.RACK_FOCUS, MIA, TOM)
    a, b = found.frames
    assert (a.label, a.dashed, b.label, b.dashed) == ("A", False, "B", True)
    assert a.x1 < 0.5 < b.x0
    (arrow,) = found.arrows
    assert arrow.camera
    assert a.x0 < arrow.points[0][0] < arrow.points[-1][0] < b.x1


def test_focus_on_somebody_alone_is_said_in_words() -> None:
    found = marks(Move.RACK_FOCUS, MIA)
    assert (found.frames, found.arrows, found.caption) == ((), (), "RACK FOCUS")


def test_a_camera_on_the_shoulder_has_an_unsteady_line() -> None:
    (arrow,) = marks(Move.HANDHELD, MIA, TOM).arrows
    assert arrow.label == "HANDHELD"
    ups = [after[1] - before[1] for before, after in zip(arrow.points, arrow.points[1:], strict=False)]
    assert min(ups) < 0 < max(ups)
    assert all(0 < x < 1 and 0.85 < y < 1 for x, y in arrow.points)
