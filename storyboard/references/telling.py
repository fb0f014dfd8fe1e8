"""What a camera sees, in plain words: for a planner that works without eyes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from storyboard.model.cast import Breakdown, Place
from storyboard.model.screenplay import Scene
from storyboard.model.stage import Figure, Piece, Stage
from storyboard.references.sight import turn_of, visible
from storyboard.shots import two_things
from storyboard.staging import figures as people
from storyboard.staging.action import action_of
from storyboard.staging.body import pose
from storyboard.staging.places import Ask, set_of
from storyboard.staging.space import View

MOST_PIECES = 24
"""Pieces of a set that are told."""

SIZES = ((0.3, "very large"), (0.15, "large"), (0.07, "of middle size"), (0.0, "small"))
"""From which share of the frame's height a head is how large."""

HIDDEN = 0.6
"""Share of a head's height within which, across the frame, a nearer head hides a farther one."""

BARE = frozenset({"wall", "kerb", "road_line", "ceiling_lamp", "tube_lamp", "skirting"})
"""Pieces nobody plans with."""


def furnished(place: Place | None, scene: Scene) -> str:
    """The set of a scene before anybody stands in it: its pieces with their places on the floor, in metres; empty where it has none."""
    if place is None:
        return ""
    found = set_of(Ask(place.kind, place.interior, place.name or scene.location, place.dressing, action_of(())))
    pieces = [item for item in found.pieces if item.kind not in BARE]
    return ", ".join(_spot(item) for item in pieces[:MOST_PIECES])


def _spot(item: Piece) -> str:
    return f"{item.label.lower() or item.kind.replace('_', ' ')} ({item.x:.1f}, {item.z:.1f})"


def pictured(stage: Stage, breakdown: Breakdown) -> str:
    """Who is in the picture from left to right, how large, which way they are turned, what their hands hold, who hides whom."""
    names = {id: who.name for id, who in breakdown.people.items()}
    if stage.insert:
        hand = f", a hand: {stage.insert_hand}" if stage.insert_hand else ""
        on = two_things.spoken(stage.insert_on)
        return f"In the picture: {stage.insert.replace('_', ' ')}, close{f' {on}' if on else ''}{hand}."
    shown = visible(stage)
    told = "; ".join(_person(figure, shown, stage, names) for figure in shown)
    absent = sorted({names.get(one.character, one.character) for one in stage.figures} - {names.get(one.character, "") for one in shown})
    out = f" Not in the picture: {', '.join(absent)}." if absent else ""
    return f"In the picture, from left to right: {told or 'nobody'}.{out}{_behind_glass(stage)}"


def _behind_glass(stage: Stage) -> str:
    """The heads that are seen through the windows of vehicles and are no figures of their own."""
    view = View(stage.camera, stage.aspect, 1.0)
    spots = [(one, (one.x, one.y + one.height / 2, one.z)) for one in stage.pieces if one.riders]
    seen = [one for one, at in spots if view.depth(at) > view.near and 0 <= view.project(at)[0] <= view.width]
    return "".join(f" Behind the glass of the {one.kind.replace('_', ' ')}: {one.riders} more." for one in seen)


def _person(figure: Figure, shown: Sequence[Figure], stage: Stage, names: Mapping[str, str]) -> str:
    view = View(stage.camera, stage.aspect, 1.0)
    share = view.pixels(people.head_point(figure), people.bones(figure).head_height)
    size = next(words for least, words in SIZES if share >= least)
    parts = [names.get(figure.character, figure.character), size, _turned(figure, stage)]
    parts += [f"holds {figure.holds.replace('_', ' ')}"] if figure.holds else []
    parts += [] if _hands_in(figure, view) else ["no hand in the frame"]
    parts += [f"hidden by {names.get(one.character, one.character)}" for one in shown if _hides(one, figure, view)]
    return ", ".join(parts)


def _turned(figure: Figure, stage: Stage) -> str:
    turn = turn_of(figure, stage)
    if abs(turn) < 30:
        return "faces the camera"
    return "back to the camera" if abs(turn) > 130 else f"turned to the {'right' if turn > 0 else 'left'}"


def _hands_in(figure: Figure, view: View) -> bool:
    """Whether a hand is inside the frame."""
    points = [point for point in pose(figure).wrists if view.depth(point) > view.near]
    spots = [view.project(point) for point in points]
    return any(0 <= x <= view.width and 0 <= y <= view.height for x, y in spots)


def _hides(near: Figure, far: Figure, view: View) -> bool:
    """Whether a head is before another's."""
    front, back = people.head_point(near), people.head_point(far)
    if near is far or view.depth(front) >= view.depth(back) - 0.1:
        return False
    reach = view.pixels(front, people.bones(near).head_height) * HIDDEN
    across, down = (a - b for a, b in zip(view.project(front), view.project(back), strict=True))
    return abs(across) < reach and abs(down) < reach
