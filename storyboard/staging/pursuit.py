"""Two vehicles in one picture: where the other one is that comes behind, beside or towards the scene's own, rams it or comes to grief.

Seen from outside both are in the picture; seen from inside, the other is in the rear window or through the windscreen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from storyboard.model.shots import Panel, Time
from storyboard.model.stage import Camera, Figure, Piece, Vec
from storyboard.shots.pursuit import ACROSS, BEHIND, BESIDE, CRASHES, GAP, RAMS, SPINS, STRUCK, SWINGS_OUT, TOWARDS, WHERE
from storyboard.staging import figures as people
from storyboard.staging import vehicles
from storyboard.staging.pieces import KINDS, piece
from storyboard.staging.pieces_places import Kind
from storyboard.staging.space import Turn, add, rounded


class Off(NamedTuple):
    """Where another vehicle is from the scene's own, in the frame of that one: it drives along its own +x."""

    clear: float
    """Metres between the two along the road, more than half the length of both; negative behind."""
    aside: float
    turned: float = 0.0
    """Degrees it points away from the way the scene's own drives."""


OFFS: dict[str, Off] = {
    BEHIND: Off(-1.1, 0.25),
    RAMS: Off(0.12, 0.15),
    BESIDE: Off(0.0, -2.5),
    TOWARDS: Off(2.6, -1.1, 180.0),
    ACROSS: Off(1.5, -0.6, 96.0),
    SPINS: Off(0.0, 0.0, 84.0),
    CRASHES: Off(0.0, 0.0, 48.0),
    STRUCK: Off(0.0, 0.0, -46.0),
}
ALONE = frozenset({SPINS, CRASHES, STRUCK})
"""What leaves the scene's own vehicle out of the picture."""
BURSTS = {RAMS: 0.75, CRASHES: 0.6, STRUCK: 1.1}
"""Metres above the road of the burst where something strikes."""
REAR, AHEAD = 3.9, 6.4
"""Metres from the seats to a vehicle seen in the rear window, and through the windscreen."""
ASIDE, MIDDLE = 1.05, 0.3
"""Metres to the side of the middle that it is, and within which somebody in the back would hide it."""
LIFTED = 0.36
"""Metres it is higher than the road, to be seen over the bench."""
OUT = -3.0
"""Metres into the picture from which somebody is in no seat of the car."""
LOOKS_BACK = -0.3
"""Metres along the car from where somebody looks out of its rear window."""


def where_of(panel: Panel) -> str:
    """Where another vehicle is in a panel; empty where there is none."""
    return panel.detail.hand if panel.traffic in KINDS and panel.detail is not None and panel.detail.hand in WHERE else ""


def _other(panel: Panel, x: float, z: float, facing: float, y: float = 0.0, riders: int = 1) -> Piece:
    made = piece(panel.traffic, round(x, 3), round(z, 3), round(facing, 1), y=y, tone=0.78)
    return made.model_copy(update={"riders": riders, "moving": True, "lights": _lit(panel)})


def _lit(panel: Panel) -> bool:
    """Whether its lamps burn: their beams would cover what bursts on the glass."""
    return panel.light.time in (Time.NIGHT, Time.DUSK) and where_of(panel) != STRUCK


def outside(main: Piece, panel: Panel) -> tuple[Piece, ...]:
    """What comes into the picture of a vehicle seen from outside: the other one, the burst of a blow, the marks of its tyres."""
    where = where_of(panel)
    if where not in OFFS:
        return ()
    off, turn = OFFS[where], Turn(main.facing)
    x, _, z = add((main.x, 0.0, main.z), turn((_between(main, KINDS[panel.traffic], where) + off.clear, 0.0, off.aside)))
    made = _other(panel, x, z, main.facing + off.turned).model_copy(update={"moving": where != SPINS})
    return (made, *_struck(main, made, where, panel.detail.tool if panel.detail else ""), *_slid(made, where))


TIGHT, WALL_LONG, WALL_HIGH = 0.1, 16.0, 4.2
"""Metres between flanks that nearly touch, and the size of a wall that one squeezes along."""


def _between(main: Piece, kind: Kind, where: str) -> float:
    """Metres along the road between the middles of two vehicles that touch; one across the road has its flank to the other."""
    long = kind.depth if where == ACROSS else kind.width
    return (main.width + long) / 2 * SIDES.get(where, 0)


SIDES = {BEHIND: -1, RAMS: -1, TOWARDS: 1, ACROSS: 1}
"""Whether another vehicle is before or behind the scene's own; beside it, or in its place, where it is not here."""


class Down(NamedTuple):
    """A lens that looks along the road, in the frame of the vehicle on it: where it is, and what it looks at."""

    eye: Vec
    target: Vec


DOWN: dict[str, Down] = {
    ACROSS: Down((-6.6, 2.5, 3.3), (2.6, 1.0, -0.3)),
    SPINS: Down((-8.6, 3.0, 0.9), (0.0, 0.2, 0.2)),
}
"""Where what stands across the road is seen with its flank to the lens."""


def down_the_road(panel: Panel, pieces: Sequence[Piece]) -> Camera | None:
    """The lens for what stands across the road: along the road, from behind the vehicle before which it does; over its bonnet for
    what bursts softly on its windscreen; None for all else."""
    seen, own = DOWN.get(where_of(panel)), next((item for item in pieces if item.riders), None)
    if own is not None and any(item.kind == "splat" for item in pieces):
        seen = _before_glass(own)
    if seen is None or own is None:
        return None
    turn, at = Turn(own.facing - (OFFS[SPINS].turned if where_of(panel) == SPINS else 0.0)), (own.x, 0.0, own.z)
    eye, target = (add(at, turn(point)) for point in seen)
    return Camera(eye=rounded(eye, 3), target=rounded(target, 3), lens=30.0)


SMALL = 0.85
"""Metres across of what bursts on glass."""
GLASS_LOW, GLASS_HIGH = (0.25, 0.79), (0.52, 0.68)
"""Where the middle of a windscreen is, in lengths before the middle of the vehicle and heights above the road: of a car, and of a cab."""
CAB = 1.8
"""Metres of height from which on a vehicle has an upright cab."""


def _struck(main: Piece, made: Piece, where: str, soft: str) -> tuple[Piece, ...]:
    """The burst between the two, or at the nose of one that strikes something else; on the glass what burst there, if it is `soft`."""
    if where not in BURSTS:
        return ()
    if where == STRUCK:
        return (_on_glass(made, soft),)
    nose = (made.width / 2 + 0.1, 0.0, made.depth / 2)
    of, spot = (main, (-main.width / 2, 0.0, 1.5)) if where == RAMS else (made, nose)
    x, _, z = add((of.x, 0.0, of.z), Turn(of.facing)(spot))
    burst = piece("impact", round(x, 3), round(z, 3), main.facing, y=BURSTS[where])
    return (burst.model_copy(update={"moving": True}),)


def _before_glass(own: Piece) -> Down:
    """The lens before the windscreen of a vehicle that nobody is to look past: the splash on it, the bonnet, the wheel behind it."""
    along, up = _glass(own)
    return Down((along + GLASS_EYE[0], up + GLASS_EYE[1], GLASS_EYE[2]), (along - 0.1, up - 0.06, 0.06))


GLASS_EYE = (2.75, 0.6, 0.85)
"""Metres from what bursts on a windscreen to the lens: ahead, up and to the side."""


def _glass(own: Piece) -> tuple[float, float]:
    """Metres before the middle of a vehicle, and above the road, of the middle of its windscreen."""
    along, up = GLASS_HIGH if own.height >= CAB else GLASS_LOW
    return along * own.width, up * own.height


def _on_glass(made: Piece, soft: str) -> Piece:
    """What bursts on the windscreen of a vehicle, turned with it."""
    along, up = _glass(made)
    x, _, z = add((made.x, 0.0, made.z), Turn(made.facing)((along, 0.0, 0.0)))
    kind, size = ("splat", KINDS["splat"].width) if soft else ("impact", SMALL)
    burst = piece(kind, round(x, 3), round(z, 3), round(made.facing + 90.0, 1), y=round(up, 3), width=size)
    return burst.model_copy(update={"moving": True, "label": soft})


def _slid(made: Piece, where: str) -> tuple[Piece, ...]:
    """The marks of its tyres, and the turns of one that spins."""
    kinds = {SPINS: ("spin_marks",), CRASHES: ("skid_marks",)}.get(where, ())
    return tuple(piece(kind, made.x, made.z, made.facing).model_copy(update={"lights": made.lights}) for kind in kinds)


def replaces(panel: Panel) -> bool:
    """Whether the other vehicle alone is what a picture from outside is about."""
    return where_of(panel) in ALONE


SLEWED = Off(0.5, -0.2, 30.0)
"""Where what swings out of its lane behind is: farther back, to the side, its flank seen."""
LEANT = (-0.86, -0.35)
"""Metres from somebody who leans out of a vehicle that comes behind to its middle."""


def _aside(panel: Panel) -> float:
    """How far to the side of the middle a vehicle that comes behind is, so that nobody in the back hides it."""
    return ASIDE if any(item.mark.z < vehicles.BEHIND and abs(item.mark.x) < MIDDLE for item in panel.blocking) else 0.0


def through_glass(panel: Panel) -> tuple[Piece, ...]:
    """The other vehicle as those in a car see it, which drives towards the master camera: in the rear window, beside, or ahead.

    Who leans out of one that comes behind is at its side.
    """
    where = where_of(panel)
    out = next((item.mark for item in panel.blocking if item.mark.z < OUT), None)
    if where == BEHIND and out is not None:
        return (_other(panel, out.x + LEANT[0], out.z + LEANT[1], -90.0),)
    length = KINDS[panel.traffic].width if panel.traffic in KINDS else 0.0
    if where == BEHIND and panel.detail is not None and panel.detail.tool == SWINGS_OUT:
        return (_other(panel, _aside(panel) + SLEWED.aside, -REAR - SLEWED.clear - length / 2, -90.0 + SLEWED.turned, LIFTED),)
    if where in (BEHIND, RAMS):
        return (_other(panel, _aside(panel), -REAR - length / 2 + (1.6 if where == RAMS else 0.0), -90.0, LIFTED),)
    if where in (BESIDE, GAP):
        return _alongside(panel, where)
    if where in (TOWARDS, ACROSS, *ALONE):
        return (_other(panel, -0.5, AHEAD + length / 2, {TOWARDS: 90.0, ACROSS: 8.0}.get(where, 30.0)),)
    return ()


def _alongside(panel: Panel, where: str) -> tuple[Piece, ...]:
    """The other vehicle beside a car; right at its flank in a gap, and a wall at the other."""
    if where == BESIDE:
        return (_other(panel, 2.5, -1.6, -90.0),)
    wall = piece("brick_wall", CAR_HALF + TIGHT, -1.0, -90.0, width=WALL_LONG, height=WALL_HIGH)
    return (_other(panel, -CAR_HALF - TIGHT - KINDS[panel.traffic].depth / 2, -1.0, -90.0), wall)


CAR_HALF = 0.95
"""Metres from the middle of a car's seats to its flank."""


def back_window(panel: Panel, looker: Figure | None, camera: Camera) -> Camera:
    """The camera of somebody in a car who looks out of its rear window at what comes behind; any other stays as it is."""
    if looker is None or where_of(panel) != BEHIND:
        return camera
    eye = (_aside(panel), people.eye_point(looker)[1] + 0.1, LOOKS_BACK)
    return camera.model_copy(
        update={"eye": eye, "target": (_aside(panel), 0.85, -REAR), "lens": 30.0, "shift_x": 0.0, "shift_y": 0.0, "roll": 0.0}
    )


def extent(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The vehicles among pieces that were brought."""
    return tuple(item for item in pieces if item.kind not in ("impact", "splat", "skid_marks", "spin_marks"))
