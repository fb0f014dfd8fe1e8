"""What a thing is put down on: the furniture under the hand, or the ground. Metres.

The hand goes down to it and the thing stands on it (`Figure.surface`); who puts something on the ground goes down themselves.
"""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.model.shots import Blocking, Pose
from storyboard.model.stage import Figure, Piece, Vec
from storyboard.shots.meant_at import CUPS
from storyboard.shots.pairs import CLOTHS
from storyboard.shots.put_words import GROUND, LARGE
from storyboard.shots.touched_words import TOUCHED
from storyboard.staging import solid
from storyboard.staging.body import seated
from storyboard.staging.fittings import stepped
from storyboard.staging.pieces import KINDS
from storyboard.staging.riding import LAID_LOW, SET_DOWN
from storyboard.staging.space import beside
from storyboard.staging.stances_use import HANDLED

UNDER = "under_door"
"""`Blocking.at` of who slips something under a door."""
ON = (
    frozenset(
        {
            "",
            "own_tip",
            GROUND,
            "counter",
            "desk",
            "table",
            "thing",
            "grave",
            "workbench",
            "altar",
            "machine",
            "console",
            "railing",
            "bin",
            UNDER,
        }
    )
    | TOUCHED
)
"""What somebody is at (`Blocking.at`) who puts something down on a top, and not into something."""
POURED_INTO: dict[str, float] = {"bin": 0.72, "basin": 0.9, "railing": 1.0, "counter": 1.0, "desk": 0.8}
"""Heights of what something is poured into or over (`Blocking.at`)."""
VESSELS = frozenset({"bin", "basin"})
"""Those that have no top to put anything on."""
DONE_ON = frozenset({Pose.PUT, Pose.WRITE, Pose.WASH, Pose.COUNT, Pose.REACH, Pose.POUR, Pose.SLAM})
"""Deeds of a hand on a top."""
PENS = frozenset({"pen", "pencil", "marker", "paintbrush", "feather", "chalk", "stamp"})
"""What one writes with; anything else lies under the pen."""
AHEAD = (0.56, 0.5, 0.44, 0.38, 0.32, 0.68, 0.8, 0.92)
"""How far before a mark the hand is let down, in the order tried."""
EDGES = (0.13, 0.04)
"""Metres from the edge of a top within which nothing is put, in the order tried."""
ASIDE = -0.06
"""To the left of the middle of the body."""
TOPS = (0.28, 1.3)
"""Heights of a top, above the floor, that somebody puts something on."""
BONNETS: dict[str, float] = {"car": 0.9, "police_car": 0.92, "taxi": 0.9, "piano": 1.22}
"""Height of a top that is not the whole height of a piece."""
EDGED: dict[str, tuple[float, float]] = {"railing": (0.4, 1.0)}
"""How far ahead the top is, and how high, of what has one that is too narrow to be found."""
STOOPED = 0.4
"""Share of somebody's height under which they bend their knees to put something on a top."""
KNUCKLES, GRIP = 0.035, 0.075
"""From a top up to the palm that is flat on it, and to the fist that has hold of what stands there."""
HANDLE, SIDES = 0.46, 0.24
"""From the ground up to the handle of what hangs from a hand, and to the hands at the sides of what is carried in both."""
BEFORE_FEET, SPREAD = 0.44, 0.2
"""Before the mark of who puts something on the ground, and between its middle and either hand."""


def rested(figures: Sequence[Figure], blocking: Sequence[Blocking], pieces: Sequence[Piece], *, indoors: bool) -> tuple[Figure, ...]:
    """The figures with what they put down on something; as they are where they put down nothing. `indoors` nothing small is put on the
    floor that the words do not put there."""
    items = {item.character: item for item in blocking if (item.gesture or item.pose) in DONE_ON and item.at in ON}
    return tuple(
        _rested(figure, items[figure.character], pieces, indoors=indoors) if figure.character in items else figure for figure in figures
    )


def _rested(figure: Figure, item: Blocking, pieces: Sequence[Piece], *, indoors: bool) -> Figure:
    done = item.gesture or item.pose
    if not figure.holds or figure.mount or (done is Pose.WASH and figure.holds not in CLOTHS):
        return figure
    if done is Pose.POUR or item.at in VESSELS:
        return _poured(figure, item) if done is Pose.POUR else figure
    found = EDGED.get(item.at) or (top_before(figure, pieces) if item.at not in (GROUND, UNDER) else None)
    if found is not None:
        stirs = done is Pose.COUNT and figure.holds in CUPS
        return _stirring(figure, *found) if stirs else _writing(figure, *found) if done is Pose.WRITE else _on_top(figure, *found)
    if done is not Pose.PUT:
        return figure
    if figure.pose in KNEELING:
        return _knelt(figure)
    low = item.at in (GROUND, UNDER) or (not item.at and (not indoors or figure.holds in LARGE | HANDLED))
    return _on_ground(figure) if low and figure.pose is Pose.PUT and not seated(figure.pose) else figure


def _poured(figure: Figure, item: Blocking) -> Figure:
    """Who pours into something that stands there, with the height of its rim."""
    level = POURED_INTO.get(item.at)
    return figure if level is None else figure.model_copy(update={"surface": round(figure.floor + level, 3)})


def top_before(figure: Figure, pieces: Sequence[Piece]) -> tuple[float, float] | None:
    """How far ahead something is to put a thing on, and its height; None for nothing there."""
    for inside in EDGES:
        for far in AHEAD:
            x, _, z = beside(figure, far, 0.0, ASIDE)
            tops = [top for one in pieces if (top := _height(one)) and solid.stands_on(one, x, z, -inside)]
            fits = [top for top in tops if TOPS[0] < top - figure.floor < TOPS[1] * figure.appearance.height / 1.7]
            if fits:
                return far, max(fits)
    return None


def _height(one: Piece) -> float:
    """Height of what a thing is put on; 0 for what has no top."""
    if solid.is_passable(one) or one.kind in solid.SEE_THROUGH:
        return 0.0
    own = KINDS[one.kind].seat if one.kind in KINDS else 0.0
    return one.y + (BONNETS.get(one.kind) or own or one.height)


def _on_top(figure: Figure, far: float, top: float) -> Figure:
    if top - figure.floor < STOOPED * figure.appearance.height and not seated(figure.pose):
        figure = figure.model_copy(update={"mount": SET_DOWN})
    right = beside(figure, far, top + GRIP, ASIDE)
    left = None if figure.other else beside(figure, far - 0.1, top + KNUCKLES, 0.24)
    return stepped(figure.model_copy(update={"surface": top, "touch": (left, right), **_watches(figure, right)}))


def _stirring(figure: Figure, far: float, top: float) -> Figure:
    """A cup on the top in the left hand, the right one with the spoon over it."""
    left, right = beside(figure, far - 0.06, top + GRIP, 0.08), beside(figure, far - 0.06, top + OVER_CUP, -0.04)
    return stepped(figure.model_copy(update={"touch": (left, right), **_watches(figure, left)}))


OVER_CUP = 0.3
"""From a top up to the fist with a spoon in a cup that stands there."""
KNEELING = frozenset({Pose.KNEEL, Pose.CROUCH})
"""Legs of who is near the ground already."""


def _knelt(figure: Figure) -> Figure:
    hand = beside(figure, BEFORE_FEET, figure.floor + GRIP + 0.04, ASIDE)
    return figure.model_copy(update={"surface": figure.floor, "mount": LAID_LOW, "touch": (None, hand), **_watches(figure, hand)})


def _writing(figure: Figure, far: float, top: float) -> Figure:
    """Both hands on the sheet, the pen in the right one."""
    right, left = beside(figure, far - 0.1, top + GRIP, -0.05), beside(figure, far - 0.12, top + KNUCKLES, 0.16)
    pen = figure.holds if figure.holds in PENS else "pen"
    return figure.model_copy(update={"surface": top, "touch": (left, right), "holds": pen, "other": "", **_watches(figure, right)})


def _on_ground(figure: Figure) -> Figure:
    """Bent down with one hand at the handle of a case, or both at the sides of a box; with what is small on one knee."""
    hung, large = figure.holds in HANDLED, figure.holds in LARGE
    up = figure.floor + (HANDLE if hung else SIDES if large else GRIP)
    right = beside(figure, BEFORE_FEET, up, ASIDE if hung or not large else -SPREAD)
    left = beside(figure, BEFORE_FEET, up, SPREAD) if large and not hung else None
    low = {"surface": figure.floor, "mount": SET_DOWN if large or hung else LAID_LOW, "touch": (left, right)}
    return figure.model_copy(update={**low, **_watches(figure, right)})


def _watches(figure: Figure, hand: Vec) -> dict[str, Vec]:
    """Who says nothing looks at the own hand."""
    return {} if figure.speaks else {"gaze": hand}
