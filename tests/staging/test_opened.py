"""Faces in close shots of a feeling are turned to the lens, and look to the same side of the screen as before."""

from __future__ import annotations

import math

import pytest

from storyboard.model.shots import Expression, Framing, Pose, Shot, Size
from storyboard.model.stage import Figure
from storyboard.staging.body import pose
from storyboard.staging.camera import side_for, single
from storyboard.staging.opened import OPEN, opened
from storyboard.staging.space import View, sub


def shot(size: Size = Size.CU, side: int = 40, framing: Framing = Framing.SINGLE) -> Shot:
    return Shot(id="h", setup="A", size=size, framing=framing, subjects=("mia",), side=side, lens=50)


def seen_at(figure: Figure, of: Shot) -> float:
    """Degrees the lens is to the left of the nose."""
    body = pose(figure)
    camera = single(of, figure, 16 / 9, side_for(of, figure))
    left, _, front = body.head_turn.local(sub(View(camera, 16 / 9, 1.0).eye, body.head))
    return math.degrees(math.atan2(left, front))


@pytest.mark.parametrize("gaze", [None, (4.0, 1.6, -0.3), (-4.0, 1.5, -2.0)])
@pytest.mark.parametrize("facing", [106.0, -106.0, 170.0])
@pytest.mark.parametrize("expression", [Expression.ANGRY, Expression.PUZZLED])
def test_who_feels_something_is_seen_from_before(facing: float, gaze: tuple[float, float, float] | None, expression: Expression) -> None:
    figure = Figure(character="mia", name="MIA", facing=facing, gaze=gaze, expression=expression)
    (turned,) = opened([figure], shot())
    before, after = seen_at(figure, shot()), seen_at(turned, shot())
    assert abs(after) <= OPEN + 16
    assert before * after > 0 or abs(after) < 8


@pytest.mark.parametrize(
    ("figure", "of"),
    [
        (Figure(character="mia", name="MIA", facing=106.0), shot()),
        (Figure(character="mia", name="MIA", facing=106.0, expression=Expression.SAD), shot(Size.MS)),
        (Figure(character="mia", name="MIA", facing=106.0, expression=Expression.SAD), shot(framing=Framing.PROFILE)),
        (Figure(character="mia", name="MIA", facing=106.0, expression=Expression.SAD, pose=Pose.LIE), shot()),
        (Figure(character="mia", name="MIA", facing=60.0, expression=Expression.SAD), shot()),
        (Figure(character="tom", name="TOM", facing=106.0, expression=Expression.SAD), shot()),
    ],
)
def test_all_others_stay_as_they_are(figure: Figure, of: Shot) -> None:
    assert opened([figure], of) == (figure,)
