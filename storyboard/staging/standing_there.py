"""Furniture that a scene's words bring in stands there in every panel: where it is first used, unless somebody is in its way."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from storyboard.model.board import SceneBoard
from storyboard.model.shots import Blocking, Mark, Panel, Pose
from storyboard.model.stage import Piece
from storyboard.shots.floor import is_fallen
from storyboard.staging import solid
from storyboard.staging.fit import SHUT, Fit
from storyboard.staging.fits import MACHINES, SITTING, fit_of
from storyboard.staging.fitting_pieces import QUARTER
from storyboard.staging.pieces import KINDS
from storyboard.staging.space import heading, opposite

Spot = tuple[str, float, float, float]
"""What somebody is at (`Blocking.at`), their mark and where they face."""

FURNITURE = frozenset(
    {"desk", "table", "sofa", "armchair", "bed", "counter", "bench", "chair", "stool", "mantel", "hearth", "oven", "machine", "console"}
    | {"lectern", "cabinet", "altar", "workbench", "trough", "basin", "side", "typewriter", "bin", "chopping", "block", "pegged", "staked"}
)
"""`Blocking.at` of who is at, or on, a piece of furniture that nobody carries away."""
CASES = frozenset({"fridge_door", "washer_door", "locker_door", "safe_door", "drawer"})
"""`Blocking.at` of who has furniture open that stands on the floor: it is there, shut, in the other panels."""
REACHED = 0.2
"""Metres around a table of the set within which the hands of who is at a table are on it."""
LIKE: Mapping[str, frozenset[str]] = {
    "table": frozenset({"table", "round_table", "desk", "school_desk", "workbench"}),
    "counter": frozenset({"counter", "kitchen_counter", "bar"}),
    "fireplace": frozenset({"fireplace"}),
    "sofa": frozenset({"sofa"}),
    "armchair": frozenset({"armchair"}),
    "bed": frozenset({"bed"}),
    "sink": frozenset({"sink"}),
    "machine": frozenset({"machine"}),
    **{fit.kind: frozenset({fit.kind}) for fit in MACHINES.values()},
    "workbench": frozenset({"workbench"}),
    "lectern": frozenset({"lectern"}),
    "altar": frozenset({"altar"}),
    "console": frozenset({"console"}),
    f"{SHUT}fridge_door": frozenset({"fridge"}),
    "fridge_door": frozenset({"fridge"}),
    f"{SHUT}locker_door": frozenset({"wardrobe", "locker"}),
    "locker_door": frozenset({"wardrobe", "locker"}),
}
"""Kinds of the set that are the same thing as a fitting of a kind."""
MEANT = 4.5
"""Metres within which a piece of the set is the thing that somebody is at: it stands where they use it, and not also there."""
NEAR = 0.12
"""Metres around the foot of a piece in which nobody stands who is not at it."""


def lasting(items: Iterable[Blocking], pieces: Sequence[Piece], others: Sequence[Piece] = ()) -> dict[Spot, Fit]:
    """What stands in a place all through a scene, of each kind the first that is used; what the set has is not brought again.

    A table that somebody would stand in, or another of `others` that are brought, is put further along or is a smaller one.
    """
    found: dict[str, tuple[Spot, Fit]] = {}
    items = tuple(items)
    for one in items:
        fit = _fit(one) if one.at != "bed" or _sleeper(one, items) is None else None
        if fit is not None and not had(one, fit, pieces):
            found.setdefault(fit.kind, (_spot(one), _shut(fit)))
    marks = [mark for one in items for mark in (one.mark, one.to or one.mark)]
    return {spot: _cleared(spot, fit, marks, others) for spot, fit in found.values()}


def _cleared(spot: Spot, fit: Fit, marks: Sequence[Mark], others: Sequence[Piece]) -> Fit:
    """A table with nobody and nothing in it where there is such a way to put it."""
    if spot[0] not in PUSHED_ALONG:
        return fit
    wide = fit.width or KINDS[fit.kind].width
    ways = (fit._replace(aside=aside, width=width) for width in (wide, *(w for w in WIDTHS if w < wide)) for aside in ASIDES)
    return next((way for way in ways if _is_clear(_foot(spot, way), marks, others)), fit)


def _is_clear(foot: Piece, marks: Sequence[Mark], others: Sequence[Piece]) -> bool:
    return not any(solid.stands_on(foot, mark.x, mark.z, NEAR) for mark in marks) and not any(solid.overlap(foot, one) for one in others)


PUSHED_ALONG = frozenset({"desk", "counter", "workbench"})
"""`Blocking.at` of who has the hands on something long: they are at any part of it."""
WIDTHS, ASIDES = (1.3, 1.1, 0.9), (0.0, 0.2, -0.2, 0.4, -0.4, 0.55, -0.55)
"""Metres: how wide it is, and how far aside of who is at it, the first that leaves everybody room."""


def one_of(stands: Mapping[Spot, Fit], one: Blocking, fit: Fit) -> tuple[Spot, Fit]:
    """Where the fitting is that somebody is at: their own, or the one of the scene that they have come to."""
    own = _spot(one)
    if own in stands:
        return own, stands[own]._replace(kind=fit.kind)
    at = ((spot, other) for spot, other in stands.items() if one.at in JOINED and spot[0] == one.at and other.kind == fit.kind)
    return next(((spot, other) for spot, other in at if _near(_place(spot, other), _place(own, fit)) < AT_ONE), (own, fit))


AT_ONE = 0.9
"""Metres between the middles of two tables that are one."""


def around(stands: Mapping[Spot, Fit], here: Sequence[Blocking]) -> dict[Spot, Fit]:
    """What of that is there in a panel though nobody is at it: nobody stands in it, and nobody is at another of its kind."""
    taken = {fit.kind for one in here if (fit := _fit(one)) is not None}
    return {spot: fit for spot, fit in stands.items() if fit.kind.removeprefix(SHUT) not in taken and not _in_it(spot, fit, here)}


def without_twins(pieces: Sequence[Piece], stands: Mapping[Spot, Fit], here: Sequence[Blocking]) -> tuple[Piece, ...]:
    """The pieces of a set without those that are what people are at somewhere in the scene: the table is where they use it."""
    twins = [twin for spot, fit in stands.items() if (twin := _twin(pieces, spot, fit)) is not None]
    sat = [item for item in twins if any(one.pose in SITTING and solid.stands_on(item, one.mark.x, one.mark.z, 0.0) for one in here)]
    return tuple(item for item in pieces if item not in twins or item in sat)


def had(one: Blocking, fit: Fit, pieces: Sequence[Piece]) -> bool:
    """Whether the set has what somebody is at where their hands are, and they are not up on it."""
    if fit.up or fit.seat is not None or one.at not in AT_TOPS:
        return False
    x, z = _place(_spot(one), fit)
    own = [item for item in pieces if item.kind in LIKE.get(fit.kind, ())]
    return any(solid.stands_on(item, x, z, REACHED) and not solid.stands_on(item, one.mark.x, one.mark.z, 0.0) for item in own)


AT_TOPS = frozenset({"desk", "counter", "workbench", "cabinet", "basin", "mantel"})
"""`Blocking.at` of who has the hands on something that many sets have."""


def _spot(one: Blocking) -> Spot:
    return one.at, one.mark.x, one.mark.z, one.facing


def _place(spot: Spot, fit: Fit) -> tuple[float, float]:
    way, left = heading(spot[3]), heading(spot[3] + 90)
    return spot[1] + way[0] * fit.ahead + left[0] * fit.aside, spot[2] + way[2] * fit.ahead + left[2] * fit.aside


def _twin(pieces: Sequence[Piece], spot: Spot, fit: Fit) -> Piece | None:
    x, z = _place(spot, fit)
    gaps = [(math.hypot(item.x - x, item.z - z), n) for n, item in enumerate(pieces) if item.kind in LIKE.get(fit.kind, ())]
    gap, n = min(gaps, default=(MEANT, 0))
    return pieces[n] if gap < MEANT else None


def _fit(one: Blocking) -> Fit | None:
    return fit_of(one) if one.at in FURNITURE | CASES and not one.to else None


def _shut(fit: Fit) -> Fit:
    return fit._replace(kind=f"{SHUT}{fit.kind}") if fit.kind in CASES else fit


def _foot(spot: Spot, fit: Fit) -> Piece:
    usual = KINDS.get(fit.kind)
    wide, deep = fit.width or (usual.width if usual else 1.0), fit.depth or (usual.depth if usual else 0.7)
    turn = math.copysign(fit.turn, fit.turn * spot[3]) if abs(fit.turn) == QUARTER else fit.turn
    x, z = _place(spot, fit)
    return Piece(kind="object", x=x, z=z, facing=spot[3] + turn, width=wide, depth=deep, height=1.0)


def _in_it(spot: Spot, fit: Fit, here: Sequence[Blocking]) -> bool:
    """Whether somebody of a panel stands, or comes to stand, where a fitting is, or drops something there."""
    foot = _foot(spot, fit)
    return any(solid.stands_on(foot, mark.x, mark.z, NEAR) for one in here for mark in (one.mark, one.to or one.mark, _below_hand(one)))


def _below_hand(one: Blocking) -> Mark:
    """Where what somebody drops comes down; else where they stand."""
    if one.pose is not Pose.DROP or one.at:
        return one.mark
    way = heading(one.facing)
    return Mark(x=round(one.mark.x + way[0] * DROPPED, 3), z=round(one.mark.z + way[2] * DROPPED, 3))


DROPPED = 0.4
"""Metres ahead of somebody at which it comes down."""


def over_counters(scene: SceneBoard, panel: Panel) -> tuple[SceneBoard, Panel]:
    """A scene, and a panel of it, with who would be at a table where it has a counter, at that counter."""
    every = [item for one in scene.panels for item in one.blocking]
    counters = [_place(_spot(one), fit) for one in every if one.at == "counter" and (fit := _fit(one)) is not None]
    if not counters or all(one.at != "desk" for one in every):
        return scene, panel
    panels = tuple(_at_counters(one, counters) for one in scene.panels)
    return scene.model_copy(update={"panels": panels}), _at_counters(panel, counters)


def _at_counters(panel: Panel, counters: Sequence[tuple[float, float]]) -> Panel:
    items = (
        item.model_copy(update={"at": "counter"})
        if item.at == "desk" and (fit := _fit(item)) is not None and any(_near(_place(_spot(item), fit), one) < AT_ONE for one in counters)
        else item
        for item in panel.blocking
    )
    return panel.model_copy(update={"blocking": tuple(items)})


def settled(scene: SceneBoard, panel: Panel) -> Panel:
    """A panel with who gets up from a seat of the scene before it, and who comes to its table at the one that was used first."""
    every = [item for one in scene.panels for item in one.blocking]
    stands = lasting(every, ())
    items = [_on_edge(item, every) for item in panel.blocking]
    for n, item in enumerate(items):
        others = [other.mark for m, other in enumerate(items) if m != n]
        items[n] = _risen(_joined(item, stands, others), stands)
    return panel if tuple(items) == panel.blocking else panel.model_copy(update={"blocking": tuple(items)})


def _sleeper(item: Blocking, every: Sequence[Blocking]) -> Blocking | None:
    """Who lies in the scene in the bed that somebody sits down on: another, else they themselves."""
    lying = [one for one in every if one.pose in (Pose.LIE, Pose.SLEEP) and not is_fallen(one) and one.at in ("", "bed")]
    lying = [one for one in lying if one.character != item.character or one.at == "bed"] if item.pose is Pose.SIT else []
    return min(lying, key=lambda one: one.character == item.character, default=None)


def _on_edge(item: Blocking, every: Sequence[Blocking]) -> Blocking:
    """Who sits on the bed of somebody, on its near edge beside their legs; who sits up in their own, on the same edge of that very bed."""
    sleeper = _sleeper(item, every) if item.at == "bed" else None
    if sleeper is None:
        return item
    own = sleeper.character == item.character
    legs, edge, at = (0.0, OWN_EDGE, item.at) if own else (BY_LEGS, EDGE, "")
    feet, front = heading(sleeper.facing), sleeper.facing - math.copysign(90.0, sleeper.facing)
    out = heading(front)
    x, z = (middle + feet[n] * legs + out[n] * edge for middle, n in ((sleeper.mark.x, 0), (sleeper.mark.z, 2)))
    return item.model_copy(update={"mark": Mark(x=round(x, 3), z=round(z, 3)), "facing": round(front, 2), "at": at, "to": None})


BY_LEGS, EDGE, OWN_EDGE = 0.35, 0.62, 0.5
"""Metres from the middle of who lies in bed to who sits by them: towards the feet, and to the edge; and to where they sit themselves."""


def _joined(item: Blocking, stands: Mapping[Spot, Fit], others: Sequence[Mark]) -> Blocking:
    """Somebody at a table of their own where the scene has one: at the same place of it, or across it, where they have room."""
    fit = _fit(item) if item.at in JOINED else None
    spot = next((spot for spot, other in stands.items() if fit is not None and other.kind == fit.kind and spot[0] == item.at), None)
    if fit is None or spot is None or _near(_place(spot, fit), _place(_spot(item), fit)) < SAME:
        return item
    (x, z), left = _place(spot, fit), heading(spot[3] + 90)
    steps = ((round(spot[1] + left[0] * aside, 3), round(spot[2] + left[2] * aside, 3)) for aside in (0.0, ELBOW_ROOM, -ELBOW_ROOM))
    ways = [(Mark(x=mark_x, z=mark_z), spot[3]) for mark_x, mark_z in steps]
    across = (Mark(x=round(2 * x - spot[1], 3), z=round(2 * z - spot[2], 3)), opposite(spot[3]))
    ways += [across] if abs(across[1]) < TO_LENS else []
    free = [(mark, facing) for mark, facing in ways if all(_near((mark.x, mark.z), (one.x, one.z)) > ELBOWS for one in others)]
    gaps = [(_near((mark.x, mark.z), (item.mark.x, item.mark.z)), n) for n, (mark, _) in enumerate(free)]
    gap, n = min(gaps, default=(STEPS, 0))
    return item.model_copy(update={"mark": free[n][0], "facing": round(free[n][1], 2)}) if gap < STEPS else item


JOINED = frozenset({"desk", "counter", "workbench", "basin", "lectern", "altar", "console"})
"""`Blocking.at` of who has the hands on something that another may be at, in another panel, from the same side or from across."""
ELBOW_ROOM, TO_LENS = 0.66, 125.0
"""Metres between two at one side of it; and degrees off the camera of who stands across it, less than which their face is seen."""
SAME, ELBOWS, STEPS = 0.3, 0.55, 1.3
"""Metres between two places that are one; that two keep between them; and that somebody goes over to it at the most."""


def _near(a: tuple[float, float], b: tuple[float, float]) -> float:
    return math.hypot(a[0] - b[0], a[1] - b[1])


def _risen(item: Blocking, stands: Mapping[Spot, Fit]) -> Blocking:
    """Somebody who is no longer on a seat: on their feet before it."""
    if item.pose in (*SITTING, Pose.LIE, Pose.FALL) or item.at in FURNITURE:
        return item
    for spot, fit in stands.items():
        foot = _foot(spot, fit)
        if spot[0] in SEATS and solid.stands_on(foot, item.mark.x, item.mark.z, NEAR):
            way = heading(spot[3])
            steps = [Mark(x=round(item.mark.x + way[0] * k / 10, 3), z=round(item.mark.z + way[2] * k / 10, 3)) for k in range(1, 12)]
            return item.model_copy(update={"mark": next((m for m in steps if not solid.stands_on(foot, m.x, m.z, KNEE)), item.mark)})
    return item


SEATS = frozenset({"sofa", "armchair", "bed", "bench", "chair", "stool"})
"""`Blocking.at` of who sits on one."""
KNEE = 0.2
"""Metres between a seat and who has got up from it."""
