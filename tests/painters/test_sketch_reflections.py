"""Who stands before a mirror is seen in it, cut to its glass; nobody else is."""

from __future__ import annotations

import pytest

from storyboard.model.stage import Camera, Figure, Piece, Stage
from storyboard.painters.sketch.drawing import Fill, Shape
from storyboard.painters.sketch.mood import mood_of
from storyboard.painters.sketch.pen import Drawing
from storyboard.painters.sketch.reflections import draw_reflection
from storyboard.painters.sketch.solids import Easel
from storyboard.staging.space import View

WIDE, TALL = 1376, 768


def reflected(figure: Figure, kind: str = "mirror", facing: float = 0.0) -> list[tuple[float, float]]:
    """The points of what is painted in a mirror two metres behind the middle of a room, whose front is towards the lens."""
    mirror = Piece(kind=kind, x=0.0, z=-2.0, y=0.9, width=1.2, height=1.2, depth=0.04, facing=facing)
    stage = Stage(pieces=(mirror,), figures=(figure,), camera=Camera(eye=(0.8, 1.5, 2.5), target=(0.0, 1.5, -2.0)))
    drawing = Drawing(WIDE, TALL, mood_of("pencil", stage), "seed")
    draw_reflection(Easel(drawing, View(stage.camera, WIDE, TALL), stage.key), mirror, stage)
    return [point for item in drawing.items if isinstance(item, Fill | Shape) for polygon in item.polygons for point in polygon]


def test_who_stands_before_a_mirror_is_in_it() -> None:
    assert reflected(Figure(character="c1", name="ANNA", x=-0.3, z=-1.3, facing=180.0))


@pytest.mark.parametrize(
    ("figure", "kind", "facing"),
    [
        (Figure(character="c1", name="ANNA", x=-0.3, z=-1.3, foreground=True), "mirror", 0.0),
        (Figure(character="c1", name="ANNA", x=-0.3, z=-2.6), "mirror", 0.0),
        (Figure(character="c1", name="ANNA", x=4.0, z=-1.3), "mirror", 0.0),
        (Figure(character="c1", name="ANNA", x=-0.3, z=-1.3), "mirror", 180.0),
        (Figure(character="c1", name="ANNA", x=-0.3, z=-1.3), "wall_picture", 0.0),
    ],
)
def test_who_is_not_before_its_glass_is_not_in_it(figure: Figure, kind: str, facing: float) -> None:
    assert not reflected(figure, kind, facing)


def test_a_reflection_is_cut_to_the_glass() -> None:
    view = View(Camera(eye=(0.8, 1.5, 2.5), target=(0.0, 1.5, -2.0)), WIDE, TALL)
    (left, top), (right, bottom) = view.project((-0.6, 2.1, -1.98)), view.project((0.6, 0.9, -1.98))
    found = reflected(Figure(character="c1", name="ANNA", x=-0.3, z=-1.3, facing=180.0))
    assert all(left - 30 < x < right + 30 and top - 30 < y < bottom + 30 for x, y in found)
