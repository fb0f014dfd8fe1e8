"""Those who stand as people do and are none: every body is drawn in every pose, inside its own room, each unlike a person."""

from __future__ import annotations

import pytest

from storyboard.breakdown.animal_words import KINDS
from storyboard.breakdown.nature_words import BODIES, SKIN, TALL
from storyboard.breakdown.natures import Nature, drawn_as
from storyboard.model.cast import Appearance
from storyboard.model.shots import Light, Pose
from storyboard.model.stage import Camera, Figure
from storyboard.painters.sketch import creatures
from storyboard.painters.sketch.creatures_tables import FACES, face_of, form_of
from storyboard.painters.sketch.drawing import Fill, Primitive, Shape
from storyboard.painters.sketch.ears import EARS
from storyboard.painters.sketch.mood import mood
from storyboard.painters.sketch.pen import Drawing
from storyboard.painters.sketch.people import draw_figure
from storyboard.staging.animals import SPECIES
from storyboard.staging.body import pose
from storyboard.staging.space import View
from storyboard.staging.stances import STANCES

MOOD = mood("graphic", Light(), interior=True)
EVERY = sorted(KINDS | BODIES)


def look(kind: str, toy: str = "") -> Appearance:
    return drawn_as(Appearance(), Nature(body=kind, toy=toy), kind)


def drawn(figure: Figure, facing: float = 0.0) -> list[Primitive]:
    high = figure.appearance.height
    view = View(Camera(eye=(0.0, high * 0.7, high * 3.2), target=(0.0, high * 0.5, 0.0), lens=35.0), 1376.0, 768.0)
    drawing = Drawing(1376.0, 768.0, MOOD, seed="test")
    draw_figure(drawing, view, figure.model_copy(update={"facing": facing}), (0.5, 0.8, 0.45))
    return drawing.items


def spread(items: list[Primitive]) -> tuple[float, float]:
    spots = [spot for item in items if isinstance(item, Fill | Shape) for polygon in item.polygons for spot in polygon]
    return max(x for x, _ in spots) - min(x for x, _ in spots), max(y for _, y in spots) - min(y for _, y in spots)


def test_the_tables_fit_each_other() -> None:
    assert SPECIES.keys() == KINDS
    assert {face.ears for face in FACES.values()} - {""} <= EARS.keys()
    assert TALL.keys() <= KINDS | BODIES
    assert SKIN.keys() <= KINDS | BODIES
    assert all(face_of(kind) and form_of(kind) for kind in KINDS)


@pytest.mark.parametrize("kind", EVERY)
def test_every_body_is_drawn_from_every_side(kind: str) -> None:
    for toy, facing in (("", 20.0), ("cloth", 165.0)):
        wide, tall = spread(drawn(Figure(character="c1", name="X", appearance=look(kind, toy), speaks=1), facing))
        assert 60 < tall < 900
        assert 20 < wide < 900


@pytest.mark.parametrize(("kind", "toy"), [("bear", "cloth"), ("robot", ""), ("rabbit", "")])
def test_they_take_the_poses_of_people(kind: str, toy: str) -> None:
    for stance in list(STANCES)[::6]:
        figure = Figure(character="c1", name="X", appearance=look(kind, toy), pose=stance, holds="cup" if stance is Pose.DRINK else "")
        assert len(drawn(figure)) > 5


def test_a_body_is_as_tall_as_it_is_said_to_be() -> None:
    for kind in EVERY:
        body = pose(Figure(character="c1", name="X", appearance=look(kind)))
        crown = body.head[1] + 0.5 * body.head_height
        assert 0.86 < crown / body.height < 1.06, kind


def test_what_a_toy_holds_is_as_small_as_its_hand() -> None:
    sizes: list[int] = []
    for height in (0.34, 1.2):
        at = look("bear", "cloth").model_copy(update={"height": height})
        bare, full = (Figure(character="c1", name="X", appearance=at, pose=Pose.HOLD, holds=held) for held in ("", "cup"))
        sizes.append(len(drawn(full)) - len(drawn(bare)))
        high = spread(drawn(full))[1] / spread(drawn(bare))[1]
        assert high < 1.25
    assert all(size > 0 for size in sizes)


def test_only_those_without_clothes_are_bare() -> None:
    assert creatures.is_bare(look("bear", "cloth"))
    assert creatures.is_bare(look("robot"))
    assert not creatures.is_bare(look("rabbit"))
    assert creatures.has_head(look("rabbit"))
    assert not creatures.has_head(look("doll", "china"))
    assert not creatures.has_head(Appearance())
