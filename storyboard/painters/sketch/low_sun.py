"""What a low sun does to a picture, so that who sees one bare panel says dawn or dusk: it stands cut by the horizon where that is free;
where it is not, its light rakes across the fronts from the side, and inside it lies on the wall as slanting panes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from storyboard.model.cast import PlaceKind
from storyboard.model.patterns import regex
from storyboard.model.shots import Pose, Time
from storyboard.model.stage import Figure, Piece, Stage, Vec
from storyboard.painters.sketch.ground import horizon
from storyboard.painters.sketch.pieces import spot_of
from storyboard.painters.sketch.solids import Easel, circle
from storyboard.painters.sketch.sunlight import PANES
from storyboard.staging.space import XY, View, dot

SIZES: dict[Time, float] = {Time.DAWN: 0.062, Time.DUSK: 0.07}
"""How large a low sun is, in heights of the picture: larger than it is, as artists draw it."""
LIFTS: dict[str, float] = {"hills": 0.085, "mountains": 0.16, "trees": 0.1, "skyline": 0.17, "houses": 0.075}
"""How high over the horizon what stands there reaches, as the tangent of its angle: the sun is cut by it."""
PLACES = tuple(0.1 + 0.05 * k for k in range(17))
"""Where in the width of a picture a sun may stand."""
FULL = 0.6
"""The share of a sun that may be hidden before it is none."""
SUNLESS = frozenset(
    {PlaceKind.ELEVATOR, PlaceKind.CAVE, PlaceKind.TUNNEL, PlaceKind.UNDERWATER, PlaceKind.SPACE, PlaceKind.GARAGE, PlaceKind.PLANE}
)
"""Rooms no sun shines into."""
BURIED = regex(
    r"\b(?:cellars?|basements?|dungeons?|bunkers?|vaults?|crypts?|mines?|sewers?|catacombs?|submarines?|underground)\b", re.IGNORECASE
)
"""Words of the names of rooms without a window."""
STEEPEST = -0.45
"""How far down a lens may look, as the y of its direction, to have a wall behind the people."""
GRID = (3, 2)
"""Rows and columns of the panes that lie on a wall."""

SEATED = frozenset({Pose.SIT, Pose.DRIVE})

Span = tuple[float, float]


def low_sun(easel: Easel, stage: Stage) -> tuple[float, float, float] | None:
    """Where a low sun is in the sky of a picture, x, y and radius in pixels; None where nobody sees it."""
    view = easel.view
    r = SIZES.get(stage.light.time, 0.0) * view.height
    y = horizon(view) - LIFTS.get(stage.backdrop, 0.0) * view.focal - r * 0.2
    if not easel.mood.low or not r or not -r * 0.3 < y < view.height:
        return None
    taken = list(spans_of(view, stage.figures, y) if stage.interior else _taken(view, stage, y))
    wanted = 0.76 if side_of(easel) > 0 else 0.24
    hidden, _, x = min((round(hidden_share(at * view.width, r, taken), 2), abs(at - wanted), at) for at in PLACES)
    return (x * view.width, y, r) if hidden < FULL else None


def side_of(easel: Easel) -> int:
    """The side of the picture a low sun shines from: 1 for the right."""
    return 1 if dot(easel.key, easel.view.right) >= 0 else -1


def hidden_share(x: float, r: float, taken: Iterable[Span]) -> float:
    """How much of a sun is behind things."""
    return min(1.0, sum(max(0.0, min(x + r, b) - max(x - r, a)) / (2 * r) for a, b in taken))


def _taken(view: View, stage: Stage, y: float) -> Iterator[Span]:
    """From where to where the things and people of a stage reach above a line of the picture."""
    for piece in stage.pieces:
        corners = _seen(view, piece)
        if corners and min(b for _, b in corners) < y < max(b for _, b in corners):
            yield min(a for a, _ in corners), max(a for a, _ in corners)
    yield from spans_of(view, stage.figures, y)


def _seen(view: View, piece: Piece) -> list[XY]:
    """The corners of a piece that are before the lens, in pixels."""
    return [view.project(p) for p in _corners(piece) if view.depth(p) > view.near]


def _corners(piece: Piece) -> Iterator[Vec]:
    spot = spot_of(piece)
    x, z = piece.width / 2, piece.depth / 2
    return (spot((i * x, y, k * z)) for i in (-1, 1) for k in (-1, 1) for y in (0.0, piece.height))


def spans_of(view: View, figures: Iterable[Figure], y: float = 1e9) -> Iterator[Span]:
    """From where to where people are in the width of a picture who reach above a line of it."""
    for one in figures:
        top = (one.x, one.floor + one.appearance.height * (0.6 if one.seat > 0 and one.pose in SEATED else 1.0), one.z)
        if view.depth(top) > view.near:
            (x, head), half = view.project(top), view.pixels(top, 0.3)
            if head < y:
                yield x - half, x + half


def draw_low_sun(easel: Easel, stage: Stage, line: float) -> None:
    """The bright band over the horizon, the sun in it and its glow."""
    view, drawing, tall = easel.view, easel.drawing, easel.view.height
    band = [
        (-80.0, line - tall * 0.15),
        (view.width + 80, line - tall * 0.15),
        (view.width + 80, line + tall * 0.05),
        (-80.0, line + tall * 0.05),
    ]
    drawing.soft(band, "sun", 0.6, tall * 0.06)
    if (found := low_sun(easel, stage)) is None:
        return
    x, y, r = found
    drawing.soft(circle(x, y, r * 4.6, r * 3.2), "sun", 0.75, r * 1.7)
    drawing.fill([circle(x, y, r, count=32)], "lamp")


def draw_raking(easel: Easel, stage: Stage) -> None:
    """The light of a low sun that the picture does not show, on what is behind the people."""
    if not easel.mood.low:
        return
    if stage.interior and stage.room is not None:
        if _has_windows(stage) and easel.view.forward[1] > STEEPEST:
            _on_wall(easel, stage)
    elif not stage.interior and low_sun(easel, stage) is None:
        _shafts(easel)


def _has_windows(stage: Stage) -> bool:
    return stage.place not in SUNLESS and not BURIED.search(stage.place_name)


def _on_wall(easel: Easel, stage: Stage) -> None:
    """The panes of a window as a low sun throws them on a wall beside the people: upright, sinking away from the window."""
    view, away = easel.view, -side_of(easel)
    taken = [*spans_of(view, stage.figures), *_bright(view, stage)]
    wide, high = view.height * 0.3, view.height * 0.42
    _, middle = min(((round(hidden_share(x * view.width, wide / 2, taken), 2), k), x) for k, x in enumerate(_sides(away)))
    x0, y0 = middle * view.width - away * wide / 2, max(view.height * 0.1, min(view.height * 0.4, horizon(view) - high * 0.75))
    rows, columns = GRID

    def corner(u: float, v: float) -> XY:
        return x0 + away * u * wide, y0 + v * high + u * wide * 0.34

    panes = [
        [corner(*at) for at in ((a, b), (a + 0.44, b), (a + 0.44, b + 0.28), (a, b + 0.28))]
        for a in (0.02 + k / columns for k in range(columns))
        for b in (0.02 + k / rows for k in range(rows))
    ]
    easel.drawing.soft([corner(*at) for at in ((-0.1, -0.1), (1.1, -0.1), (1.1, 1.1), (-0.1, 1.1))], "sun", 0.25, wide * 0.12)
    easel.drawing.fill(panes, "sun", 0.55)


def _bright(view: View, stage: Stage) -> Iterator[Span]:
    """From where to where windows are, on which no light from another one is seen."""
    for piece in (one for one in stage.pieces if one.kind in PANES):
        if corners := _seen(view, piece):
            yield min(a for a, _ in corners), max(a for a, _ in corners)


def _sides(away: int) -> tuple[float, ...]:
    """Where in the width of a picture panes may lie, those on the far side from the sun first."""
    return (0.2, 0.32, 0.8, 0.68) if away < 0 else (0.8, 0.68, 0.2, 0.32)


def _shafts(easel: Easel) -> None:
    """Shafts of light between houses, low across the picture, out of a glow at its edge."""
    w, h, side = easel.view.width, easel.view.height, side_of(easel)

    def at(x: float, y: float) -> XY:
        return (w * (0.5 - side * (x - 0.5)), h * y)

    x, y = at(-0.02, 0.2)
    easel.drawing.soft(circle(x, y, h * 0.42), "sun", 0.7, h * 0.14)
    for near, far in (((-0.06, 0.2), (0.42, 0.8)), ((0.3, 0.44), (0.95, 1.3))):
        shaft = [at(-0.05, near[0]), at(-0.05, near[1]), at(1.05, far[1]), at(1.05, far[0])]
        easel.drawing.soft(shaft, "sun", 0.34, 9.0)
