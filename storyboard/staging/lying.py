"""Things that a panel names and nobody holds: they lie on the table next to somebody, else on the floor before them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from storyboard.breakdown.thing_words import GENERIC, THINGS
from storyboard.model.cast import Breakdown
from storyboard.model.shots import Blocking, Panel, Pose
from storyboard.model.stage import Camera, Figure, Piece, Vec
from storyboard.shots.regarding import BEFORE, BELOW
from storyboard.shots.stood import NAMED_AS
from storyboard.shots.things import kinds_of
from storyboard.staging import solid, strewn
from storyboard.staging.space import beside
from storyboard.staging.stood import STANDING

LAID = "thing:"
"""What the kind of a piece begins with that is a thing of the lexicon: the painter draws it at its own size, turned to the lens."""
TOPS = (0.35, 1.15)
"""Metres: heights of what things lie on."""
MOST = 3
"""Things laid out in one picture."""
FIXED = frozenset({"hatch", "lever", "helm", "ladder", "rope", "oven", "door", "window", "clock", "poster"})
"""Kinds that the set has pieces for."""

WORN = frozenset({"badge", "watch", "glasses", "ring", "necklace", "earring", "medal", "tie"})
"""What is on somebody where nobody handles it, and not on a table."""
CARRIED = frozenset({"tart"})
"""What lies about as hands have it."""
LIKE = {"food": "dish"}
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
    pieces: Sequence[Piece],
    panel: Panel,
    figures: Sequence[Figure],
    breakdown: Breakdown,
    blocking: Sequence[Blocking],
    lens: tuple[Camera, float],
) -> tuple[Piece, ...]:
    """The pieces of a set with the things of a panel that nobody holds, and those that somebody looks at.

    Args:
        pieces: the set as this camera sees it.
        panel: what lies about by its plan, and which props its words name.
        figures: everybody who is seen.
        breakdown: the kinds of the props.
        blocking: who looks at something small that lies before them.
        lens: the camera, and width over height of its picture.
    """
    kinds, seen = kinds_of(breakdown.props), eyed(figures, blocking)
    taken = {*(figure.holds for figure in figures), *(figure.other for figure in figures), *seen, *(one.kind for one in pieces)}
    names = dict(one.split(NAMED_AS, 1) for one in panel.laid if NAMED_AS in one)
    listed = [LIKE.get(kind, kind) for kind in panel.laid if kind not in taken | FIXED | GENERIC | STANDING and NAMED_AS not in kind]
    listed += [kind for kind in names if kind not in taken]
    named = [] if any(figure.mount for figure in figures) else _loose(panel, kinds, taken | _held_elsewhere(panel, kinds, figures))
    wanted = dict.fromkeys(listed, True)
    loose = dict([*wanted.items(), *((kind, False) for kind in named if kind not in wanted)][:MOST])
    pieces = (*(one for one in pieces if not any(_over(one, thing) for thing in seen.values())), *seen.values())
    spots = strewn.spots(loose, pieces, figures, *lens) if loose else {}
    return (*pieces, *(_thing(kind, *spot, names.get(kind, "")) for kind, spot in spots.items()))


def _over(piece: Piece, thing: Piece) -> bool:
    """Whether what somebody sees on the ground would be under a piece of the set, or right behind it."""
    return thing.y < TOPS[0] < piece.y + piece.height < TOPS[1] and solid.stands_on(piece, thing.x, thing.z + CLEARED, CLEARED)


CLEARED = 0.5
"""Metres around what lies on the ground, and before it, that nothing as high as a table takes up."""


def _loose(panel: Panel, kinds: Mapping[str, str], held: set[str]) -> list[str]:
    found = dict.fromkeys(LIKE.get(kinds[id], kinds[id]) for id in panel.props if id in kinds and kinds[id] not in held)
    return [kind for kind in found if (kind in THINGS or kind in CARRIED) and kind not in held and kind not in FIXED | WORN]


def _held_elsewhere(panel: Panel, kinds: Mapping[str, str], figures: Sequence[Figure]) -> set[str]:
    """What those hold who are not in the picture: it lies on no floor."""
    here = {figure.character for figure in figures}
    return {kinds.get(one.holds, one.holds) for one in panel.blocking if one.holds and one.character not in here}


def _thing(kind: str, x: float, y: float, z: float, name: str = "") -> Piece:
    return Piece(kind=LAID + kind, x=round(x, 3), y=round(y, 3), z=round(z, 3), width=0.3, height=0.25, depth=0.06, label=name)
