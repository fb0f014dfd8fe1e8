"""Marks over the picture: what the camera does at its edge (blue), what moves in the story inside it (red). CONVENTIONS d3.

Everything is in fractions of the picture, origin top left, y down.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Move, Panel, Shot
from storyboard.model.stage import Arrow, Figure, Frame, Overlay, Stage, Vec
from storyboard.staging import aims
from storyboard.staging import figures as people
from storyboard.staging.space import Box, View

XY = tuple[float, float]

EDGE = 0.02
"""How far from the picture's edge camera marks keep."""

INNER = 0.56
"""Size of frame B against frame A."""

BETWEEN = (0.06, 0.1)
"""Room between two frames, across and down, that an arrow from corner to corner needs; in less it would lie on their lines."""

BOTTOM = 0.955
"""Height of what runs along the lower edge."""

CLEAR = 0.9
"""Height above which a red arrow keeps clear of the lower edge, if it can."""

DEPTH = (0.85, 1 - EDGE)
"""Far and near end of the arrow that follows or leads somebody, at the lower edge."""

SLANT = 0.025
"""How far that arrow leans to the side to which they go."""

ACROSS = (0.5, 0.86, 0.14, 0.68, 0.32)
"""Where that arrow may stand, best first; it stands where no red arrow runs."""

FOCUS = 0.07
"""Half the side of a frame that says what is in focus."""

TAG = (0.2, 0.11)
"""Room for the words beside a camera arrow, about: width and height."""

SHORTEST = 0.05
"""Length under which a red arrow would be a dot."""

BEYOND = 0.025
"""How far a red arrow points out of the picture where somebody leaves it."""


class Marks(NamedTuple):
    """What one move puts over the picture."""

    arrows: tuple[Arrow, ...] = ()
    frames: tuple[Frame, ...] = ()
    caption: str = ""


def overlay(stage: Stage, shot: Shot, panel: Panel, words: str = "") -> Overlay:
    """All marks of a panel: the shot's move, and an arrow for everybody in the picture whose blocking says where they go.

    What the script's `words` name as the beginning or the end of the move is framed, where it is in the picture.

    Camera marks follow the words of the move also in a mirrored panel; what moves in the story is mirrored with it.
    """
    camera = _aimed(stage, shot, words) or MOVES[shot.move](stage, shot, panel)
    taken = tuple(_taken(arrow.points) for arrow in camera.arrows if arrow.label)
    return Overlay(arrows=(*camera.arrows, *subject_arrows(stage, panel, taken)), frames=camera.frames, caption=camera.caption)


def _aimed(stage: Stage, shot: Shot, words: str) -> Marks | None:
    """The marks of a move whose words name what it goes to, or from; None for all others."""
    if not words or shot.move not in AIMED or stage.insert:
        return None
    start, end = (aims.spot(stage, point) for point in aims.aims(stage, shot, words))
    if shot.move in (Move.ZOOM_IN, Move.PUSH_IN):
        return _inwards(end, shot.move) if end is not None and not aims.person_at(stage, words) else None
    if start is None or end is None or math.dist(start, end) < FOCUS:
        return None
    return _focused(start, end, shot.move)


AIMED = frozenset({Move.ZOOM_IN, Move.PUSH_IN, Move.RACK_FOCUS, Move.TILT_UP, Move.TILT_DOWN})
"""Moves that have a beginning or an end which words may name."""
AIM = 0.26
"""Size of frame B round what is named, against frame A."""


def _inwards(spot: XY, move: Move) -> Marks:
    """Frame A of the whole picture, frame B round what is named."""
    half = AIM / 2
    x, y = (min(1 - half - 2 * EDGE, max(half + 2 * EDGE, value)) for value in spot)
    return _frames((EDGE, EDGE, 1 - EDGE, 1 - EDGE), (x - half, y - half, x + half, y + half), move.value.upper())


def _frames(a: Box, b: Box, label: str) -> Marks:
    pairs = zip(_corners(a), _corners(b), strict=True)
    arrows = tuple(_joined(p, q) for p, q in pairs if abs(p[0] - q[0]) > BETWEEN[0] and abs(p[1] - q[1]) > BETWEEN[1])
    return Marks(arrows=arrows, frames=_pair(a, b), caption=label)


def _pair(a: Box, b: Box) -> tuple[Frame, Frame]:
    """The frame a move begins with, and the dashed one it ends with."""
    return (
        Frame(x0=a[0], y0=a[1], x1=a[2], y1=a[3], label="A"),
        Frame(x0=b[0], y0=b[1], x1=b[2], y1=b[3], label="B", dashed=True),
    )


Maker = Callable[[Stage, Shot, Panel], Marks]


def _still(_: Stage, __: Shot, ___: Panel) -> Marks:
    return Marks()


def _arrow(*points: XY, label: str = "") -> Marks:
    return Marks(arrows=(Arrow(points=points, label=label),))


def _fixed(*points: XY, label: str = "") -> Maker:
    """A mark that is the same on every picture."""
    marks = _arrow(*points, label=label)
    return lambda _, __, ___: marks


def focus_of(stage: Stage, wanted: tuple[str, ...] = ()) -> XY:
    """Where in the picture the subject is: the middle of the wanted faces, else of the face nearest to the middle of the frame."""
    near = {figure.character for figure in stage.figures if figure.foreground}
    inside = {who: spot for who, (spot, _) in _faces(stage).items() if who not in near}
    named = [inside[who] for who in wanted if who in inside]
    spots = named or sorted(inside.values(), key=lambda spot: math.dist(spot, (0.5, 0.4)))[:1] or [(0.5, 0.5)]
    return (sum(x for x, _ in spots) / len(spots), sum(y for _, y in spots) / len(spots))


def _faces(stage: Stage) -> dict[str, tuple[XY, float]]:
    """Faces in the picture by character: where, and how many metres into depth."""
    view = View(stage.camera, stage.aspect, 1.0)
    heads = {figure.character: people.head_point(figure) for figure in reversed(stage.figures) if not stage.insert}
    deep = {who: (view.project(point), view.depth(point)) for who, point in heads.items() if view.depth(point) > view.near}
    seen = {who: ((x / stage.aspect, y), depth) for who, ((x, y), depth) in deep.items()}
    return {who: (spot, depth) for who, (spot, depth) in seen.items() if 0 < spot[0] < 1 and 0 < spot[1] < 1}


def _nested(inward: bool, label: str) -> Maker:
    """Frames A and B inside each other, joined at the corners. Going out, A is the inner one."""

    def marks(stage: Stage, shot: Shot, _: Panel) -> Marks:
        (x, y), half = focus_of(stage, shot.subjects), INNER / 2
        x, y = (min(1 - half - 2 * EDGE, max(half + 2 * EDGE, value)) for value in (x, y + half * 0.3))
        outer = (EDGE, EDGE, 1 - EDGE, 1 - EDGE)
        inner = (x - half, y - half, x + half, y + half)
        a, b = (outer, inner) if inward else (inner, outer)
        return _frames(a, b, label)

    return marks


def _corners(frame: Box) -> tuple[XY, ...]:
    x0, y0, x1, y1 = frame
    return ((x0, y0), (x1, y0), (x1, y1), (x0, y1))


def _joined(a: XY, b: XY) -> Arrow:
    return Arrow(points=(_between(a, b, 0.2), _between(a, b, 0.8)))


def _between(a: XY, b: XY, t: float) -> XY:
    return (round(a[0] + (b[0] - a[0]) * t, 4), round(a[1] + (b[1] - a[1]) * t, 4))


def _going(label: str, away: bool) -> Maker:
    """Follow runs into depth behind the person, lead out of it before them: at the lower edge, leaning to the side they go to."""

    def marks(stage: Stage, _: Shot, panel: Panel) -> Marks:
        red = [arrow.points for arrow in subject_arrows(stage, panel)]
        across = red[0][-1][0] - red[0][0][0] if red else 0.0
        lean = math.copysign(SLANT, across) if abs(across) > SHORTEST else 0.0
        spots = [_in_depth(x, lean, away) for x in ACROSS]
        free = (spot for spot in spots if not any(_meets(points, _taken(spot)) for points in red))
        return _arrow(*next(free, spots[0]), label=label)

    return marks


def _in_depth(x: float, lean: float, away: bool) -> tuple[XY, XY]:
    far, near = DEPTH if away else DEPTH[::-1]
    return ((round(x - lean, 4), near), (round(x + lean, 4), far))


def _taken(points: tuple[XY, ...]) -> Box:
    """The part of the picture a camera arrow takes with its words: above a lying one, at the inner side of a standing one."""
    (x0, y0), (x1, y1) = (tuple(pick(values) for values in zip(*points, strict=True)) for pick in (min, max))
    if y1 - y0 <= x1 - x0:
        return (x0 - EDGE, y0 - TAG[1], x1 + EDGE, y1 + EDGE)
    left, right = (0.0, TAG[0]) if x0 + x1 <= 1 else (TAG[0], 0.0)
    return (x0 - EDGE - left, y0 - EDGE, x1 + EDGE + right, y1 + EDGE)


def _meets(line: tuple[XY, ...], box: Box) -> bool:
    """Whether a straight line enters a box."""
    x0, y0, x1, y1 = box
    a, b = (((x - x0) / (x1 - x0), (y - y0) / (y1 - y0)) for x, y in (line[0], line[-1]))
    return _clipped(a, b, 0.0, 1.0) is not None


def _arc(direction: int, label: str) -> Maker:
    """The path of the camera round its subject, seen from above: a bow along the lower edge."""
    steps = [i / 8 for i in range(9)]
    points = tuple((round(0.5 + direction * 0.26 * (2 * t - 1), 4), round(0.885 + 0.085 * math.sin(math.pi * t), 4)) for t in steps)
    return _fixed(*points, label=label)


SHAKEN = tuple((round(0.36 + 0.04 * step, 4), round(BOTTOM + (0.0, -0.035, 0.0, 0.02)[step % 4], 4)) for step in range(8))
"""The unsteady line of a camera on the shoulder, along the lower edge."""


def _racked(stage: Stage, shot: Shot, _: Panel) -> Marks:
    """Focus goes from the solid frame to the dashed one: from whom it is on to whoever stands farthest from them in depth."""
    faces = _faces(stage)
    if len(faces) < 2:
        return Marks(caption="RACK FOCUS")
    start = next((who for who in (shot.over, *shot.subjects) if who in faces), next(iter(faces)))
    end = max((who for who in faces if who != start), key=lambda who: (abs(faces[who][1] - faces[start][1]), who))
    return _focused(faces[start][0], faces[end][0], shot.move)


def _focused(start: XY, end: XY, move: Move) -> Marks:
    """A solid frame A round where it begins, a dashed one B round where it ends, and an arrow between them where there is room."""
    a, b = (_framed(spot) for spot in (start, end))
    p, q = (((box[0] + box[2]) / 2, (box[1] + box[3]) / 2) for box in (a, b))
    arrows = (Arrow(points=(_between(p, q, 0.3), _between(p, q, 0.7))),) if math.dist(p, q) > 4 * FOCUS else ()
    return Marks(arrows=arrows, frames=_pair(a, b), caption=move.value.upper())


def _framed(spot: XY) -> Box:
    """A focus frame round a spot, all of it in the picture."""
    x, y = (min(1 - EDGE - FOCUS, max(EDGE + FOCUS, value)) for value in spot)
    return (round(x - FOCUS, 4), round(y - FOCUS, 4), round(x + FOCUS, 4), round(y + FOCUS, 4))


MOVES: dict[Move, Maker] = {
    Move.STATIC: _still,
    Move.PAN_LEFT: _fixed((0.13, 0.5), (EDGE, 0.5), label="PAN L"),
    Move.PAN_RIGHT: _fixed((0.87, 0.5), (1 - EDGE, 0.5), label="PAN R"),
    Move.TILT_UP: _fixed((0.5, 0.15), (0.5, EDGE), label="TILT UP"),
    Move.TILT_DOWN: _fixed((0.5, 0.85), (0.5, 1 - EDGE), label="TILT DOWN"),
    Move.TRUCK_LEFT: _fixed((0.66, BOTTOM), (0.34, BOTTOM), label="TRUCK L"),
    Move.TRUCK_RIGHT: _fixed((0.34, BOTTOM), (0.66, BOTTOM), label="TRUCK R"),
    Move.CRANE_UP: _fixed((1 - 2 * EDGE, 0.78), (1 - 2 * EDGE, 0.24), label="CRANE UP"),
    Move.CRANE_DOWN: _fixed((1 - 2 * EDGE, 0.24), (1 - 2 * EDGE, 0.78), label="CRANE DOWN"),
    Move.ARC_LEFT: _arc(-1, "ARC L"),
    Move.ARC_RIGHT: _arc(1, "ARC R"),
    Move.FOLLOW: _going("FOLLOW", away=True),
    Move.LEAD: _going("LEAD", away=False),
    Move.PUSH_IN: _nested(inward=True, label="PUSH IN"),
    Move.PULL_OUT: _nested(inward=False, label="PULL OUT"),
    Move.ZOOM_IN: _nested(inward=True, label="ZOOM IN"),
    Move.ZOOM_OUT: _nested(inward=False, label="ZOOM OUT"),
    Move.HANDHELD: _fixed(*SHAKEN, label="HANDHELD"),
    Move.RACK_FOCUS: _racked,
}


def subject_arrows(stage: Stage, panel: Panel, taken: tuple[Box, ...] = ()) -> tuple[Arrow, ...]:
    """Red arrows: from where somebody is to where they end, as the camera sees it, cut at the frame; out of it for exits.

    Who is in the picture neither where they start nor where they end has none. Boxes `taken` by other marks are kept clear, where the
    arrow can run at another height.
    """
    if stage.interior and stage.place is PlaceKind.CAR:
        return ()
    there: dict[str, Figure] = {}
    for figure in stage.figures:
        there.setdefault(figure.character, figure)
    moving = [(there[item.character], item.to) for item in panel.blocking if item.to and item.character in there]
    found = (_path(stage, figure, (-to.x if panel.mirrored else to.x, to.z), taken) for figure, to in moving)
    return tuple(arrow for arrow in found if arrow)


def _path(stage: Stage, figure: Figure, end: XY, taken: tuple[Box, ...]) -> Arrow | None:
    view = View(stage.camera, stage.aspect, 1.0)
    if math.dist((figure.x, figure.z), end) < 0.15 or not (
        _shown(view, figure, (figure.x, figure.z), stage.aspect) or _shown(view, figure, end, stage.aspect)
    ):
        return None
    found: list[tuple[XY, XY]] = []
    for height in _heights(figure):
        line = view.segment((figure.x, height, figure.z), (end[0], height, end[1]))
        spots = [(x / stage.aspect, y) for x, y in line]
        cut = _clipped(spots[0], spots[1], -BEYOND, 1 + BEYOND) if spots else None
        found += [_long_enough(*cut)] if cut and _inside(cut) else []
    return Arrow(points=_best(found, taken), camera=False) if found else None


def _best(found: list[tuple[XY, XY]], taken: tuple[Box, ...]) -> tuple[XY, XY]:
    """The lowest line that keeps clear of other marks; of the lower edge too, where it runs across."""
    free = [cut for cut in found if not any(_meets(cut, box) for box in taken)] or found
    level = [cut for cut in free if _level(cut) and max(cut[0][1], cut[1][1]) < CLEAR]
    return level[0] if level and _level(found[0]) else free[0]


def _level(cut: tuple[XY, XY]) -> bool:
    return abs(cut[1][0] - cut[0][0]) > 3 * abs(cut[1][1] - cut[0][1])


def _shown(view: View, figure: Figure, spot: XY, aspect: float) -> bool:
    """Whether any of somebody would be in the picture on a spot of the floor."""
    points = [(spot[0], height, spot[1]) for height in (*_heights(figure), people.eye_point(figure)[1])]
    seen = [view.project(point) for point in points if view.depth(point) > view.near]
    return any(0 <= x / aspect <= 1 and 0 <= y <= 1 for x, y in seen)


def _heights(figure: Figure) -> tuple[float, ...]:
    """Where an arrow may run, best first: on the ground, at the knees, the hips, the chest."""
    eye: Vec = people.eye_point(figure)
    return tuple(figure.floor + share * (eye[1] - figure.floor) for share in (0.04, 0.3, 0.55, 0.75))


def _inside(cut: tuple[XY, XY]) -> bool:
    """Whether enough of a line is in the picture to be read as an arrow."""
    middle = _between(*cut, 0.5)
    return 0.02 < middle[1] < 0.97 and 0.0 <= middle[0] <= 1.0 and min(cut[0][1], cut[1][1]) < 0.96


def _clipped(a: XY, b: XY, low: float, high: float) -> tuple[XY, XY] | None:
    """The part of a line inside a square (Liang-Barsky), None where there is none."""
    enter, leave = 0.0, 1.0
    for start, end in zip(a, b, strict=True):
        run = end - start
        if abs(run) < 1e-12:
            if not low <= start <= high:
                return None
            continue
        near, far = sorted(((low - start) / run, (high - start) / run))
        enter, leave = max(enter, near), min(leave, far)
    return (_between(a, b, enter), _between(a, b, leave)) if enter < leave else None


def _long_enough(a: XY, b: XY) -> tuple[XY, XY]:
    """A move in depth is still an arrow: its tail is drawn back from the tip."""
    size = math.dist(a, b)
    if size >= SHORTEST:
        return (a, b)
    along = ((b[0] - a[0]) / size, (b[1] - a[1]) / size) if size > 1e-6 else (0.0, 1.0)
    return ((round(b[0] - along[0] * SHORTEST, 4), round(b[1] - along[1] * SHORTEST, 4)), b)
