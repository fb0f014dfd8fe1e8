"""Windows of fronts in the dark where the story tells how many shine: but one, or none."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

from storyboard.model.shots import Windows
from storyboard.model.stage import Piece, Stage, Vec
from storyboard.painters.sketch.low_sun import hidden_share, spans_of
from storyboard.painters.sketch.mood import Mood
from storyboard.painters.sketch.pieces import parts_of, spot_of
from storyboard.painters.sketch.pieces_facades import PALE
from storyboard.painters.sketch.solids import Box, Face, Line, Mark, Part, Prism, Spot
from storyboard.staging.space import View, add, dot, mul, sub, unit

DARK = 0.72
"""Tone of a window that nobody has a light behind."""
MUTED = 0.5
"""Tone of curtains and bars there."""
BRIGHT = 1.3
"""How strongly the one that shines does."""
WINDOW = (0.4, 3.0)
"""Square metres between which a pane is a window of a home, no lantern and no shop's."""
FLAT = 0.25
"""Cosine of the slant under which a window must be seen at least."""
UPPER = 2.4
"""Metres from which a window is of an upper floor."""
FRONT = 0.5
"""The z of where a window looks, in its house's own frame, from which it is on the front: flanks have neighbours."""
WISHED = (0.62, 0.3)
"""Where in the picture the one window is looked for."""


def told_parts(piece: Piece, home: Vec | None) -> list[Part]:
    """The parts of a piece with every window dark, but for the one whose middle is `home`."""
    spot = spot_of(piece)
    return [_told(spot, part, home) for part in parts_of(piece)]


def home_of(stage: Stage, view: View, mood: Mood) -> Vec | None:
    """The middle of the one window that shines: of those the picture shows the one that is seen best, an upper one before others."""
    if stage.light.windows is not Windows.ONE or not mood.windows:
        return None
    people = list(spans_of(view, stage.figures))
    found = [(_unwished(view, at, people), at) for piece in stage.pieces for at in _in_sight(piece, view)]
    return min(found)[1] if found else None


def _in_sight(piece: Piece, view: View) -> Iterator[Vec]:
    """The middles of the windows of a piece that the picture shows."""
    spot = spot_of(piece)
    for face in _windows(parts_of(piece)):
        at = _middle(spot, face)
        if (
            face.normal is not None
            and face.normal[2] > FRONT
            and view.depth(at) > 1.0
            and dot(spot.turn(face.normal), unit(sub(view.eye, at))) > FLAT
        ):
            x, y = view.project(at)
            if 0.06 < x / view.width < 0.94 and 0.05 < y / view.height < 0.8:
                yield at


def _unwished(view: View, at: Vec, people: Sequence[tuple[float, float]]) -> float:
    """How far a window is from where it is looked for; one of the ground floor, or behind somebody, is farther."""
    x, y = view.project(at)
    far = math.hypot(x / view.width - WISHED[0], y / view.height - WISHED[1])
    return round(far + hidden_share(x, 20.0, people) + (0.0 if at[1] > UPPER else 1.0), 3)


def _told(spot: Spot, part: Part, home: Vec | None) -> Part:
    match part:
        case Box() | Prism():
            return replace(part, marks=tuple(_mark(spot, one, home) for one in part.marks))
        case Face():
            return _face(spot, part, home)
        case _:
            return part


def _mark(spot: Spot, mark: Mark, home: Vec | None) -> Mark:
    """A mark on a front: what is pale by day is grey, so that nothing of a dark window seems to shine."""
    match mark:
        case Face():
            return _face(spot, mark, home)
        case Line(tone="paper"):
            return replace(mark, tone=MUTED)
        case _:
            return mark


def _face(spot: Spot, face: Face, home: Vec | None) -> Face:
    if not _shines(face):
        return replace(face, tone=MUTED) if face.tone == PALE else face
    return replace(face, glow=BRIGHT) if _middle(spot, face) == home else replace(face, tone=DARK, glow=0.0)


def _shines(face: Face) -> bool:
    return face.tone == "glass" and face.glow > 0


def _windows(parts: Sequence[Part]) -> Iterator[Face]:
    """The panes among parts that shine and are as large as windows."""
    for part in parts:
        for mark in part.marks if isinstance(part, Box | Prism) else (part,):
            if isinstance(mark, Face) and _shines(mark) and WINDOW[0] < _area(mark) < WINDOW[1]:
                yield mark


def _area(face: Face) -> float:
    return math.dist(face.points[0], face.points[1]) * math.dist(face.points[1], face.points[2])


def _middle(spot: Spot, face: Face) -> Vec:
    total: Vec = (0.0, 0.0, 0.0)
    for point in face.points:
        total = add(total, spot(point))
    return mul(total, 1 / len(face.points))
