"""A camera setup before it has a letter, and the rules that keep two setups apart when they are cut together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import TypedDict, Unpack

from storyboard.model.shots import LADDER, Angle, Framing, Move, Shot, Size

THIRTY = 30
"""Degrees by which the camera moves between two shots of one subject, unless the size changes."""
ROW = 3
"""Most panels of one size in a row."""

LENSES: dict[Size, int] = {
    Size.EWS: 21,
    Size.WS: 28,
    Size.FS: 32,
    Size.MLS: 35,
    Size.MS: 35,
    Size.MCU: 50,
    Size.CU: 75,
    Size.BCU: 85,
    Size.ECU: 100,
    Size.INSERT: 85,
}
"""Focal lengths by size, on a 36 mm sensor."""

RANGES: dict[Framing, tuple[Size, Size]] = {
    Framing.ESTABLISHING: (Size.EWS, Size.WS),
    Framing.EMPTY: (Size.EWS, Size.WS),
    Framing.SINGLE: (Size.WS, Size.ECU),
    Framing.TWO: (Size.WS, Size.MCU),
    Framing.THREE: (Size.WS, Size.MS),
    Framing.GROUP: (Size.EWS, Size.MS),
    Framing.OTS: (Size.MLS, Size.CU),
    Framing.POV: (Size.EWS, Size.CU),
    Framing.PROFILE: (Size.FS, Size.CU),
    Framing.REACTION: (Size.MLS, Size.BCU),
}
"""Widest and closest size of every framing of people."""

BY_COUNT: dict[int, Framing] = {0: Framing.EMPTY, 1: Framing.SINGLE, 2: Framing.TWO, 3: Framing.THREE}
"""Framings of so many people; more are a group."""

_OF_COUNT: dict[Framing, frozenset[int]] = {
    **{framing: frozenset({count}) for count, framing in BY_COUNT.items()},
    Framing.OTS: frozenset({1}),
    Framing.PROFILE: frozenset({1, 2}),
    Framing.REACTION: frozenset({1, 2}),
    Framing.GROUP: frozenset(range(4, 100)),
}
"""How many people framings are of; those that are not named say nothing of it."""


@dataclass(frozen=True, slots=True)
class Setup:
    """What makes two panels one setup: equal setups share a letter, those of inserts where they are on the same thing."""

    size: Size
    framing: Framing
    subjects: tuple[str, ...] = ()
    over: str = ""
    side: int = 0
    angle: Angle = Angle.EYE
    move: Move = Move.STATIC
    lens: int = 35


@dataclass(frozen=True, slots=True)
class Choice:
    """A setup with its motivation, and whether the script itself asked for its size."""

    setup: Setup
    why: str = ""
    direction: str = ""
    obeyed: bool = False
    scripted: bool = False
    """Whether the script asked for its move."""


class More(TypedDict, total=False):
    """What a setup may have besides size, framing and subjects."""

    over: str
    side: int
    angle: Angle
    move: Move


def setup(size: Size, framing: Framing, subjects: tuple[str, ...] = (), **more: Unpack[More]) -> Setup:
    """A setup with the lens of its size, the size kept within what the framing allows."""
    allowed = within(framing, size)
    return Setup(allowed, framing, subjects, lens=LENSES[allowed], **more)


def within(framing: Framing, size: Size) -> Size:
    """The size nearest to the wanted one that the framing allows."""
    if framing not in RANGES or size is Size.INSERT:
        return size
    low, high = (LADDER.index(s) for s in RANGES[framing])
    return LADDER[min(max(LADDER.index(size), low), high)]


def resized(base: Setup, steps: int) -> Setup | None:
    """The same setup some steps closer (positive) or wider; None where its framing does not go there."""
    if base.size is Size.INSERT:
        return None
    at = LADDER.index(base.size) + steps
    if base.framing is Framing.INSERT and steps:
        return None
    if not 0 <= at < len(LADDER) or within(base.framing, LADDER[at]) is not LADDER[at]:
        return None
    return replace(base, size=LADDER[at], lens=LENSES[LADDER[at]])


def same_subject(a: Setup, b: Setup) -> bool:
    """Whether two setups are on the same people, so that a cut between them must show why it is there."""
    special = {Framing.POV, Framing.INSERT}
    return bool(a.subjects) and set(a.subjects) == set(b.subjects) and not {a.framing, b.framing} & special


def jumps(a: Setup, b: Setup) -> bool:
    """Whether a cut from one setup to the other jumps: one subject, no change of size and less than 30 degrees."""
    return a != b and same_subject(a, b) and a.size is b.size and abs(a.side - b.side) < THIRTY and a.angle is b.angle


def monotone(past: Sequence[Setup], new: Setup) -> bool:
    """Whether `new` would be one panel too many of one size; inserts stand apart from the sizes of people."""
    return len(past) >= ROW and new.framing is not Framing.INSERT and all(old.size is new.size for old in past[-ROW:])


def fits(past: Sequence[Setup], new: Setup) -> bool:
    """Whether `new` may follow."""
    return not monotone(past, new) and not (past and jumps(past[-1], new))


def fresh(
    past: Sequence[Setup],
    wanted: Setup,
    *,
    tighter: bool,
    keep: bool = False,
    widest: Size = Size.EWS,
    allowed: Callable[[Setup], bool] = lambda _: True,
) -> Setup:
    """The wanted setup, or the nearest one that may follow what came before: other sizes first, then other sides.

    With `keep` (the script asked for the size) other sides come first. No size is wider than `widest`, no side taken that is not `allowed`.
    """
    steps = (0, 1, -1, 2, -2, 3) if tighter else (0, -1, 1, -2, 2, -3)
    room = LADDER[LADDER.index(widest) :]
    sized = [new for step in steps if (new := resized(wanted, step)) and (new.size in room or not step)]
    turns = [turn for turn in (-35, 35) if abs(wanted.side + turn) <= 80 and allowed(replace(wanted, side=wanted.side + turn))]
    sided = [replace(new, side=wanted.side + turn) for turn in turns for new in sized]
    static = [replace(new, move=Move.STATIC) for new in sized]
    turned = [new for new in sided if new.size is wanted.size] if keep else []
    return next((new for new in [wanted, *turned, *sized, *static, *sided] if fits(past, new)), wanted)


def framed(shot: Shot, people: Collection[str]) -> Framing:
    """How a shot frames those it is on: as it does, where that goes with its size and with how many `people` (ids) they are.

    A thing alone is an insert.
    """
    own = [id for id in shot.subjects if id in people]
    if shot.subjects and not own:
        return Framing.INSERT
    fits = len(own) in _OF_COUNT.get(shot.framing, {len(own)}) and within(shot.framing, shot.size) is shot.size
    if fits and shot.framing is not Framing.INSERT and shot.over not in own:
        return shot.framing
    return BY_COUNT.get(len(own), Framing.GROUP)
