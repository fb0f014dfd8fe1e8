"""A table, a stove or a basin before whoever works standing: hands that press, wash or put something down do so on something.

The set has its own furniture; where none is within reach, what the deed is done on is brought in, and stays for the whole scene
unless somebody stands there.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from storyboard.model.shots import Blocking, Pose
from storyboard.model.stage import Piece
from storyboard.shots.put_words import LARGE
from storyboard.staging import solid
from storyboard.staging.pieces import piece
from storyboard.staging.space import heading, opposite


class Top(NamedTuple):
    """What a deed is done on."""

    kind: str
    high: float
    """Metres from the floor to its top."""
    width: float
    depth: float


_TABLE = Top("table", 0.84, 1.5, 0.66)
TOPS: dict[Pose, Top] = {
    Pose.PRESS: _TABLE,
    Pose.PUT: _TABLE,
    Pose.SLAM: _TABLE,
    Pose.TEND: _TABLE,
    Pose.WRITE: _TABLE,
    Pose.TYPE: _TABLE,
    Pose.STIR: Top("stove", 0.88, 0.8, 0.62),
    Pose.WASH: Top("sink", 0.9, 0.9, 0.55),
    Pose.REACH: Top("table", 0.72, 0.6, 0.5),
}
"""By the deed."""
LAMPS = frozenset({"lantern", "dark_lantern", "lamp", "dark_lamp", "desk_lamp", "candle", "candlestick"})
"""What stands on a small table where somebody puts it on or out."""
SEATED = Top("table", 0.72, 0.9, 0.6)
"""The same before who sits."""
LOW = frozenset({Pose.PUT, Pose.WRITE, Pose.TYPE, Pose.COUNT, Pose.SLAM})
"""What is done on a table sitting."""
SAT = frozenset({Pose.WRITE, Pose.TYPE})
"""Deeds that are done sitting, at a desk that the set has."""
CUTS = frozenset({"knife", "scissors", "bread", "dough", "vegetable", "carrot", "fish", "cloth", "rolling_pin", "needle", "screwdriver"})
"""Kinds of thing that are worked with on a table; other work is done where it is."""
UPRIGHT = frozenset({Pose.STAND, Pose.HOLD, Pose.LOOK_DOWN})
"""Poses of the legs that somebody works in at a table."""

NEAR_EDGE = 0.24
"""Metres from a mark to the edge of what is worked on."""
KNEES = 0.2
"""The same of who sits, whose legs go under it."""
HAD = (0.6, 1.2)
"""Metres: heights of furniture of the set that will do."""
WITHIN = 0.3
"""Metres around where the hands are within which the set's own furniture is used."""
APART = 1.1
"""Metres between two tables; nearer ones are one."""


def brought(pieces: Sequence[Piece], here: Sequence[Blocking], every: Iterable[Blocking], kinds: Mapping[str, str]) -> tuple[Piece, ...]:
    """The pieces of a room with what people work on.

    Args:
        pieces: the set without it; what is loose and in its way is taken out.
        here: the blocking of the panel.
        every: the blocking of all panels of the scene.
        kinds: kinds of the props by id.
    """
    now = tops(here, kinds)
    later = sorted(tops(every, kinds), key=lambda one: (one.x, one.z, one.facing, one.kind))
    later = [one for one in later if not any(_burdened(item, kinds) and _near(item, one) for item in here)]
    own: list[Piece] = []
    for made in (*now, *(one for one in later if one not in now)):
        taken = any(abs(made.x - one.x) + abs(made.z - one.z) < APART for one in own)
        if not taken and not _had(made, pieces) and not any(solid.stands_on(made, item.mark.x, item.mark.z, 0.1) for item in here):
            own.append(made)
    if not own:
        return tuple(pieces)
    return (*(left for one in pieces if (left := _beside(one, own, here)) is not None), *own)


def _beside(one: Piece, own: Sequence[Piece], here: Sequence[Blocking]) -> Piece | None:
    """A piece of the room clear of what is brought: a table is pushed along, other furniture that is in its way is not there."""
    if solid.is_passable(one) or _sat_on(one, here) or not any(solid.overlap(one, made) for made in own):
        return one
    along = heading(one.facing + 90)
    steps = PUSHES if one.kind == "table" else ()
    tried = (one.model_copy(update={"x": round(one.x + along[0] * k, 3), "z": round(one.z + along[2] * k, 3)}) for k in steps)
    return next((it for it in tried if not any(solid.overlap(it, made) for made in own)), None)


PUSHES = (0.2, -0.2, 0.4, -0.4, 0.6, -0.6)
"""Metres along its length that a table is pushed for what comes beside it: the hands are still on it."""


def _burdened(item: Blocking, kinds: Mapping[str, str]) -> bool:
    """Whether somebody has something large in the hand, or lets something fall: a table of another panel would hide it."""
    return (kinds.get(item.holds, "") or item.thing) in LARGE or (item.gesture or item.pose) is Pose.DROP


def _near(item: Blocking, one: Piece) -> bool:
    return math.hypot(item.mark.x - one.x, item.mark.z - one.z) < one.width / 2 + HIDES


HIDES = 0.65
"""Metres beside a table within which it hides what somebody has at their knees."""


def _sat_on(one: Piece, here: Sequence[Blocking]) -> bool:
    """Whether somebody sits on a piece: it stays, whatever comes before them."""
    return solid.is_seat(one) and any(item.pose is Pose.SIT and solid.stands_on(one, item.mark.x, item.mark.z, 0.1) for item in here)


def tops(items: Iterable[Blocking], kinds: Mapping[str, str]) -> list[Piece]:
    """What people work on, before each of them."""
    return [made for item in items if (made := _top(item, kinds)) is not None]


def _top(item: Blocking, kinds: Mapping[str, str]) -> Piece | None:
    """What somebody works on, before them; None for who needs nothing."""
    done = item.gesture or item.pose
    top = TOPS.get(done)
    sits = (item.pose is Pose.SIT and done in LOW) or item.pose in SAT
    upright = item.pose in UPRIGHT if item.gesture else item.pose not in SAT
    if (
        top is None
        or item.at not in ("", "own_hands", "own_tip")
        or item.to is not None
        or not (upright or sits)
        or not _on_top(done, item, kinds)
    ):
        return None
    top = SEATED if sits else top
    ahead, far = heading(item.facing), (KNEES if sits else NEAR_EDGE) + top.depth / 2
    x, z = round(item.mark.x + ahead[0] * far, 3), round(item.mark.z + ahead[2] * far, 3)
    turn = opposite(item.facing) if top.kind != "table" else item.facing
    return piece(top.kind, x, z, round(turn, 2), width=top.width, height=top.high, depth=top.depth)


def _on_top(done: Pose, item: Blocking, kinds: Mapping[str, str]) -> bool:
    """Whether a deed is done on a table with what is in the hands."""
    thing = kinds.get(item.holds, "") or item.thing
    if done is Pose.REACH:
        return thing in LAMPS
    return thing in CUTS and item.named not in ON_PEOPLE if done is Pose.TEND else thing not in LARGE


ON_PEOPLE = frozenset({"razor", "straight razor", "scissors", "clippers", "scalpel"})
"""What cuts, and is used on somebody: nobody needs a table for it."""


def _had(made: Piece, pieces: Sequence[Piece]) -> bool:
    """Whether the set has furniture where the hands are."""
    there = [one for one in pieces if not solid.is_passable(one) and HAD[0] <= one.y + one.height <= HAD[1] and not solid.is_seat(one)]
    return any(solid.stands_on(one, made.x, made.z, WITHIN) for one in there)
