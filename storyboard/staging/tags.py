"""Names of things: which things of a panel are lettered in its picture, since a drawing alone would not say what they are.

An artist letters a ticket, a lump of sugar or a winch, and no gun. A thing is named where its shape is a general one, where it is
small in the picture, or where the script's word says more than the shape (`storyboard.staging.tag_words`).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from storyboard.breakdown.thing_words import GENERIC, KNOWN
from storyboard.model.cast import Breakdown, Prop
from storyboard.model.shots import Blocking, Framing, Panel, Pose, Shot, Size
from storyboard.model.stage import Figure, Piece, Stage, Tag, Vec
from storyboard.shots.meant_at import BOARDS
from storyboard.shots.naming import WORKED_AT
from storyboard.shots.stood import NAMED_AS
from storyboard.shots.things import carried, kind_of
from storyboard.staging import figures as people
from storyboard.staging import solid
from storyboard.staging.fits import FITS
from storyboard.staging.lying import LAID
from storyboard.staging.space import View, add, heading, mix, mul
from storyboard.staging.tag_words import across, lettered, says

MOST = 8
"""Names that a painter may choose from: it leaves out what is hidden, and what is named already."""
SMALL = 0.06
"""Of the picture's height: the drawing of a smaller thing does not say what it is."""
EDGE = 0.03
"""Of the picture: a thing nearer to its edge is cut."""
PALM = 0.07
"""Metres from the wrist to what a hand has."""
NEAR = 2.2
"""Metres from somebody within which the piece is that they work at."""
IDLE = frozenset({Pose.STAND, Pose.SIT, Pose.WALK, Pose.RUN, Pose.LIE, Pose.LEAN, Pose.DRIVE, Pose.LOOK_BACK, Pose.LOOK_UP, Pose.THINK})
"""Poses that have nothing to do with what is in the hand: its name as a prop is not what such a picture is about."""
BARE = frozenset({Size.EWS})
"""Sizes in which people are silhouettes."""
UNTOLD = frozenset({Framing.SHEET, Framing.EMPTY})


class Named(NamedTuple):
    """A thing somebody has to do with."""

    words: str
    kind: str
    at: Vec
    told: bool
    """True where the plan gives the name, and not only the breakdown."""
    piece: Piece | None = None


def tagged(built: Stage, blocking: Sequence[Blocking], panel: Panel, shot: Shot, breakdown: Breakdown) -> Stage:
    """The stage with the names that belong into its picture.

    Args:
        built: the stage without them.
        blocking: who does what there.
        panel: what it is the stage of.
        shot: as the panel sees it; only things of those it is on are named.
        breakdown: the props by their names.
    """
    found = _of_insert(built, panel, shot, breakdown) if built.insert else _in_hands(built, blocking, shot, breakdown)
    found += [] if built.insert or shot.framing in UNTOLD else _of_laid(built)
    return built.model_copy(update={"tags": tuple(found)}) if found else built


def possible(panel: Panel, shot: Shot) -> bool:
    """Whether a picture of a panel may have names in it; asked before its stage is built."""
    close = shot.size is Size.INSERT or shot.framing is Framing.INSERT
    return close or any(item.named or item.holds for item in panel.blocking) or any(NAMED_AS in one for one in panel.laid)


def untagged(stage: Stage) -> Stage:
    """The stage without names: letters are no part of a layout that another painter keeps."""
    return stage.model_copy(update={"tags": ()}) if stage.tags else stage


def _of_insert(built: Stage, panel: Panel, shot: Shot, breakdown: Breakdown) -> list[Tag]:
    """The name of what fills the picture, where its shape is a general one."""
    if built.insert not in GENERIC:
        return []
    props = {prop.id: prop.name for prop in breakdown.props}
    own = panel.detail if panel.detail and panel.detail.kind else None
    names = [own.named] if own else [props[id] for id in shot.subjects if id in props]
    told = [item.named for item in panel.blocking if built.insert in (item.thing, KNOWN.get(item.thing))]
    words = next((words for name in (*names, *told) if (words := lettered(name))), "")
    return [Tag(words=words, at=built.camera.target, kind=built.insert)] if words else []


def _of_laid(built: Stage) -> list[Tag]:
    """The names of the plain shapes that lie about."""
    shapes = ((one, one.kind.removeprefix(LAID)) for one in built.pieces if one.label and one.kind.startswith(LAID))
    return [Tag(words=words, at=_front(one, built.camera.eye), kind=kind) for one, kind in shapes if (words := lettered(one.label))]


def _in_hands(built: Stage, blocking: Sequence[Blocking], shot: Shot, breakdown: Breakdown) -> list[Tag]:
    if shot.size in BARE or shot.framing in UNTOLD or not any(item.named or item.holds for item in blocking):
        return []
    props, view = {prop.id: prop for prop in breakdown.props}, View(built.camera, built.aspect, 1.0)
    found = [one for item, figure in _acting(built, blocking, shot) if (one := _named(item, figure, built, props))]
    told = sorted((one for one in found if _unsaid(one, view) and _in_sight(one, built, view)), key=lambda one: not one.told)
    return [Tag(words=words, at=one.at, kind=one.kind) for one in told if (words := lettered(one.words))][:MOST]


def _acting(built: Stage, blocking: Sequence[Blocking], shot: Shot) -> Iterator[tuple[Blocking, Figure]]:
    """Those whom the shot is on, of a group who stands before the others; where somebody talks only who does something with the hands."""
    talk = any(item.speaks for item in blocking)
    items = {item.character: item for item in blocking if not (talk and (item.gesture or item.pose) in IDLE)}
    first = {figure.character: figure for figure in reversed(built.figures) if not figure.foreground}
    subjects = [id for id in shot.subjects if id in first] or list(reversed(first))
    return ((items[id], first[id]) for id in subjects if id in items)


def _named(item: Blocking, figure: Figure, built: Stage, props: Mapping[str, Prop]) -> Named | None:
    """What somebody has in a hand, or else what they work at, if it has a name."""
    prop = props.get(item.holds)
    kind = _kind(prop) or KNOWN.get(item.thing, item.thing)
    if _names_box(item, kind) and (box := _worked_at(item, figure, built.pieces, "")):
        return Named(item.named, box.kind, _front(box, built.camera.eye), told=True, piece=box)
    side = _side(figure, kind or ("" if item.at else figure.holds))
    if side is not None:
        if figure.words and (figure.holds, figure.other)[side == 0] in BOARDS:
            return None
        name = item.named or (prop.name if prop and (item.gesture or item.pose) not in IDLE else "")
        return Named(name, kind or figure.holds, palm(figure, side), bool(item.named)) if name else None
    one = _worked_at(item, figure, built.pieces, kind) if item.named and (kind or item.at in WORKED_AT) else None
    return Named(item.named, one.kind, _front(one, built.camera.eye), told=True, piece=one) if one else None


def _names_box(item: Blocking, kind: str) -> bool:
    """Whether a name is of the box that somebody is on: it is no word for what they have in the hand."""
    on_it = item.at in BOXES and bool(item.named) and item.thing not in GENERIC and kind not in GENERIC
    return on_it and kind not in (item.named.replace(" ", "_"), carried(f"a {item.named}"))


BOXES = frozenset({"crate", "sack", "bin"})
"""What somebody is on or at that has words on it: FRAGILE, TOWELS."""


def _kind(prop: Prop | None) -> str:
    return kind_of(prop.name, prop.kind) if prop else ""


def _side(figure: Figure, kind: str) -> int | None:
    """The hand a thing of a kind is in, right (1) before left (0)."""
    return next((side for side, held in ((1, figure.holds), (0, figure.other)) if kind and held == kind), None)


def palm(figure: Figure, side: int) -> Vec:
    """Where a hand has what it holds."""
    found = people.bones(figure)
    return add(found.wrists[side], mul(found.hands[side], PALM))


def _worked_at(item: Blocking, figure: Figure, pieces: Iterable[Piece], kind: str) -> Piece | None:
    """The piece of the set that the hands are on: what two carry, the fitting of the words, else what is before them."""
    wanted, way = kind or (FITS[item.at].kind if item.at in FITS else ""), heading(figure.facing)
    touched = [point for point in figure.touch if point is not None]
    x, z = (figure.x + way[0] * 0.6, figure.z + way[2] * 0.6)
    if touched:
        x, z = sum(point[0] for point in touched) / len(touched), sum(point[2] for point in touched) / len(touched)
    near = [
        (math.hypot(one.x - x, one.z - z), k, one)
        for k, one in enumerate(pieces)
        if (one.kind == wanted if wanted else not solid.is_passable(one) and solid.stands_on(one, x, z, 0.4))
    ]
    distance, _, found = min(near, default=(NEAR, 0, None), key=lambda one: one[:2])
    return found if distance < NEAR else None


def _front(one: Piece, eye: Vec) -> Vec:
    """The middle of a piece, a little towards the lens."""
    middle = (one.x, one.y + one.height * 0.55, one.z)
    away = math.dist(middle, eye)
    return mix(middle, eye, min(0.4, min(one.width, one.depth) * 0.4 / max(away, 0.1)))


def _unsaid(one: Named, view: View) -> bool:
    """Whether the drawing would leave it open what the thing is."""
    if one.kind in GENERIC or not says(one.kind, one.words):
        return True
    size = max(one.piece.width, one.piece.height) if one.piece else across(one.kind)
    return view.pixels(one.at, size) < SMALL


def _in_sight(one: Named, built: Stage, view: View) -> bool:
    """Whether a thing is within the picture; whether anything is before it shows when it is drawn."""
    if view.depth(one.at) < 2 * view.near:
        return False
    x, y = view.project(one.at)
    return EDGE < x / built.aspect < 1 - EDGE and EDGE < y < 1 - EDGE
