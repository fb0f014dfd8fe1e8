"""A character's reference sheet as a stage: the same person three times on neutral ground, head to feet, evenly lit.

Front, three-quarter and back are what a costume department's model sheet shows; a picture model that is given all three keeps
face and clothes the same from any side.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.shots import Light, Pose, Shot
from storyboard.model.stage import Camera, Figure, Stage, Vec
from storyboard.staging import figures as people
from storyboard.staging.camera import Setup, composed, focal
from storyboard.staging.space import unit

TURNS = (0.0, 42.0, 180.0)
"""Facings of the three, from left to right as the camera sees them: front, three-quarter, back."""

BETWEEN = 0.72
"""Metres between two of them, for somebody 1.75 m tall; the room grows and shrinks with the person."""

LENS = 85.0
"""Millimetres: long enough that the outer two are not turned by perspective."""

MARGIN = 0.06
"""Share of the frame kept free around the three."""

KEY: Vec = unit((-0.25, 0.55, 0.8))
"""Light from the front and a little above, so that nothing is lost in shadow."""


def line_up(figure: Figure) -> tuple[Figure, ...]:
    """Somebody three times beside each other, standing straight and empty-handed."""
    step = BETWEEN * max(0.8, figure.appearance.height / 1.75) * max(1.0, figure.appearance.bulk)
    plain = {"z": 0.0, "floor": 0.0, "pose": Pose.STAND, "gaze": None, "holds": "", "foreground": False}
    return tuple(figure.model_copy(update={**plain, "x": (index - 1) * step, "facing": turn}) for index, turn in enumerate(TURNS))


def sheet_stage(figure: Figure, aspect: float) -> Stage:
    """The stage of a character's sheet.

    Args:
        figure: whoever is shown, in the look wanted; where and how they stand does not matter.
        aspect: width over height of the picture.
    """
    figures = line_up(figure)
    return Stage(interior=True, ground="none", figures=figures, camera=camera_on(figures, aspect), light=Light(), key=KEY, aspect=aspect)


def camera_on(figures: Sequence[Figure], aspect: float) -> Camera:
    """Straight on at half height, far enough for everybody to be in the frame from crown to soles."""
    points = [point for figure in figures for point in (*people.extent(figure), *_hair(figure))]
    middle = (0.0, max(point[1] for point in points) / 2, 0.0)
    lens = focal(LENS, aspect)
    near = 2.0 * middle[1] * lens * aspect / 36.0
    return composed(Setup((0.0, 0.0, -1.0), middle, middle, (0.5, 0.5), lens, near, must=points, most=math.inf, margin=MARGIN), aspect)


def _hair(figure: Figure) -> tuple[Vec, ...]:
    """What stands out over the crown: hair and hats."""
    x, y, z = people.crown_point(figure)
    return ((x, y + 0.06, z),)


def shown(shot: Shot, figures: Sequence[Figure]) -> Figure | None:
    """Whom a sheet is of: the shot's first subject who is there, else whoever is; None where nobody is."""
    named = (figure for id in shot.subjects for figure in figures if figure.character == id)
    return next(named, next(iter(figures), None))
