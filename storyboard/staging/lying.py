"""Things that a panel names and nobody holds: they lie on the table next to somebody, else on the floor before them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from storyboard.breakdown.thing_words import THINGS
from storyboard.model.cast import Breakdown
from storyboard.model.shots import Blocking, Panel, Pose
from storyboard.model.stage import Figure, Piece, Vec
from storyboard.shots.regarding import BEFORE, BELOW
from storyboard.shots.things import kinds_of
from storyboard.staging import solid
from storyboard.staging.pieces import KINDS
from storyboard.staging.space import beside, heading

LAID = "thing:"
"""What the kind of a piece begins with that is a thing of the lexicon: the painter draws it at its own size, turned to the lens."""
NEAR = 1.5
"""Metres from somebody within which a table counts as theirs."""
TOPS = (0.35, 1.15)
"""Metres: heights of what things lie on."""
AHEAD, ASIDE = 0.5, 0.42
"""Metres before somebody, and from one thing to the next."""
MOST = 2
"""Things laid out in one picture."""
FIXED = frozenset({"hatch", "lever", "helm", "ladder", "rope", "oven", "door", "window", "clock", "poster"})
"""Kinds that the set has pieces for."""

WORN = frozenset({"badge", "watch", "glasses", "ring", "necklace", "earring", "medal", "tie"})
"""What is on somebody where nobody handles it, and not on a table."""
LIKE = {"tart": "cake_slice", "food": "dish"}
"""What is laid out as another kind that looks like it."""


EYED: dict[str, tuple[float, float]] = {BEFORE: (0.72, 0.84), BELOW: (0.95, 0.0)}
"""How far ahead what somebody only looks at lies, and how high, by `Blocking.at`."""
SEATED = (0.66, 0.7)
"""The same on a table before who sits."""


def eyeing(figures: Sequence[Figure], blocking: Sequence[Blocking]) -> tuple[Figure, ...]:
    """The figures with empty hands, and their eyes on the small thing that lies before them (`eyed`)."""
    spots = {item.character: item.at for item in blocking if item.at in EYED and item.thing}
    return tuple(
        figure.model_copy(update={"holds": "", "gaze": _before(figure, spots[figure.character])}) if figure.character in spots else figure
        for figure in figures
    )


def _before(figure: Figure, at: str) -> Vec:
    far, high = SEATED if at == BEFORE and figure.pose is Pose.SIT else EYED[at]
    return beside(figure, far, round(figure.floor + high, 3), 0.0)


def eyed(figures: Sequence[Figure], blocking: Sequence[Blocking]) -> dict[str, Piece]:
    """The small things that somebody looks at, by their kind: on the table before them, or on the ground."""
    here = {figure.character: figure for figure in figures}
    found = [item for item in blocking if item.at in EYED and item.thing and item.character in here]
    return {item.thing: _thing(item.thing, *_before(here[item.character], item.at)) for item in found}


def laid(
    pieces: Sequence[Piece], panel: Panel, figures: Sequence[Figure], breakdown: Breakdown, blocking: Sequence[Blocking] = ()
) -> tuple[Piece, ...]:
    """The pieces of a set with the things of a panel that nobody holds, and those that somebody looks at."""
    kinds, seen = kinds_of(breakdown.props), eyed(figures, blocking)
    loose = _loose(panel, kinds, {*(figure.holds for figure in figures), *seen})
    pieces = (*(one for one in pieces if not any(_over(one, thing) for thing in seen.values())), *seen.values())
    if not loose or not figures or any(figure.mount for figure in figures):
        return tuple(pieces)
    x, y, z = _where(pieces, figures)
    return (*pieces, *(_thing(kind, x + k * ASIDE, y, z) for k, kind in enumerate(loose)))


def _over(piece: Piece, thing: Piece) -> bool:
    """Whether what somebody sees on the ground would be under a piece of the set, or right behind it."""
    return thing.y < TOPS[0] < piece.y + piece.height < TOPS[1] and solid.stands_on(piece, thing.x, thing.z + CLEARED, CLEARED)


CLEARED = 0.5
"""Metres around what lies on the ground, and before it, that nothing as high as a table takes up."""


def _loose(panel: Panel, kinds: Mapping[str, str], held: set[str]) -> list[str]:
    found = dict.fromkeys(LIKE.get(kinds[id], kinds[id]) for id in panel.props if id in kinds and kinds[id] not in held)
    return [kind for kind in found if kind in THINGS and kind not in held and kind not in FIXED | WORN][:MOST]


def _thing(kind: str, x: float, y: float, z: float) -> Piece:
    return Piece(kind=LAID + kind, x=round(x, 3), y=round(y, 3), z=round(z, 3), width=0.3, height=0.25, depth=0.06)


def _where(pieces: Sequence[Piece], figures: Sequence[Figure]) -> tuple[float, float, float]:
    """A place for a thing: on the nearest table, on the side of it where somebody is; else at their feet."""
    tops = [(math.hypot(one.x - who.x, one.z - who.z), k, one, who) for k, one in enumerate(pieces) if _top(one) for who in figures]
    distance, _, table, who = min(tops, default=(NEAR, 0, None, figures[0]), key=lambda found: found[:2])
    if table is None or distance >= NEAR:
        way = heading(who.facing)
        return who.x + way[0] * AHEAD, who.floor, who.z + way[2] * AHEAD
    share = 0.45
    x, z = table.x + (who.x - table.x) * share * 0.5, table.z + (who.z - table.z) * share * 0.5
    inside = solid.stands_on(table, x, z, -0.1)
    return (x, table.y + table.height, z) if inside else (table.x, table.y + table.height, table.z)


def _top(piece: Piece) -> bool:
    usual = KINDS.get(piece.kind)
    return usual is not None and "table" in f"{piece.kind} {usual.what}" and TOPS[0] <= piece.y + piece.height <= TOPS[1] and not usual.seat
