"""Fittings that somebody is on or handles: a ladder with the climber on its rungs, steps under the feet, a lever in the hand."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence

from storyboard.breakdown.group_words import BEFORE_JURY
from storyboard.model.shots import Blocking, Pose
from storyboard.model.stage import Figure, Piece, Vec
from storyboard.shots import big_words
from storyboard.shots.landing_words import EVERY as LANDED
from storyboard.shots.landmark_words import LANDMARKS
from storyboard.shots.propped_words import LEANT_AT
from storyboard.shots.regarding import BEFORE, SEEN
from storyboard.shots.relation_words import ACROSS, AROUND, WRESTLING
from storyboard.shots.sliding import GATES as LIFT_GATES
from storyboard.shots.touched_words import TOUCHED
from storyboard.shots.vehicle_words import VEHICLES
from storyboard.staging import figures as people
from storyboard.staging import fitting_lifts, solid, standing_there
from storyboard.staging.against import AT_THING, PUSHES_ROUND, ROLLING, WORKED, hands_up, turns_round
from storyboard.staging.body import PALM
from storyboard.staging.doors_of_one import paired
from storyboard.staging.fit import INSIDE, WALL, Fit
from storyboard.staging.fits import FITS, GREAT, RINGS, SITTING, WAYS, fit_of, raised
from storyboard.staging.fits_vehicles import AT_THEM
from storyboard.staging.fits_vehicles import PART_OF as VEHICLE_PARTS
from storyboard.staging.fitting_boards import seen_at
from storyboard.staging.fitting_doors import free_side
from storyboard.staging.fitting_pieces import BOARDS, COAMING, MADE, put
from storyboard.staging.fitting_vehicles import MADE as VEHICLE_MADE
from storyboard.staging.great import alone
from storyboard.staging.grips import LIFTS_LID, grip, lifting, upright
from storyboard.staging.mounts import mount_of
from storyboard.staging.pieces import KINDS
from storyboard.staging.pieces_places import FLOORS
from storyboard.staging.riding import OUT_OF_WINDOW, PINNED, SLAMMING, SLUMPED, VAULT
from storyboard.staging.self_touch import ON_BODY, touching
from storyboard.staging.sharing import LOOSE, SHARED
from storyboard.staging.space import beside, heading, length, sub
from storyboard.staging.stances_motion import UPHILL
from storyboard.staging.stances_use import BEHOLDS, HANDLED, LEANS
from storyboard.staging.stances_work import ON_SEAT

CLEARED = 0.75
"""Metres around a fitting in which nothing else stands."""
FIXED = frozenset({"door", "window", "wall", "column", "rug", "kerb", "road_line", "ceiling_lamp", "tube_lamp"}) | FLOORS
"""What is not moved for a fitting."""


def fitted(
    pieces: Sequence[Piece],
    here: Sequence[Blocking],
    items: Iterable[Blocking],
    walls: float = INSIDE,
    *,
    open_air: bool = False,
    others: Sequence[Piece] = (),
) -> tuple[Piece, ...]:
    """The pieces of a set with the fittings that are used in a panel, and with those of the whole scene that are in nobody's way.

    Args:
        pieces: the set without them; what is loose and in their way is taken out.
        here: the blocking of the panel.
        items: the blocking of all panels of the scene.
        walls: tone of the wall around a door.
        others: what else is brought into the place.
        open_air: True in a place without walls: nobody goes there by a door that the words do not name.
    """
    items = tuple(items)
    stands = standing_there.lasting(items or here, pieces, others)
    pieces = standing_there.without_twins(pieces, stands, here)
    now = dict(
        standing_there.one_of(stands, one, fit)
        for one in here
        if (fit := fit_of(one)) is not None and not (open_air and one.at in WAYS) and not standing_there.had(one, fit, pieces)
    )
    later = {_spot(one): _at_rest(fit) for one in items if (fit := fit_of(one)) is not None and one.at in STAYS and not _crowded(one, here)}
    spots = alone({**standing_there.around(stands, here), **later, **now, **_lasting(here, items, {fit.kind for fit in now.values()})})
    if not spots:
        return tuple(pieces)
    board = next((item.kind for item in pieces if item.kind in BOARDS), BOARDS[0])
    marks = [mark for one in here for mark in ((one.mark,) if one.to is None else (one.mark, one.to))]
    own = [
        made
        for (_, x, z, facing), fit in _single(paired(spots))
        for made in put(free_side(fitting_lifts.meant(fit, pieces), x, z, facing, marks), x, z, facing, (walls, board))
    ]
    kept = [item for item in pieces if item.kind not in ONE_EACH or all(item.kind != made.kind for made in own)]
    loose = [item for item in kept if item.kind in FIXED or _sat_on(item, here) or not any(_in_the_way(item, one) for one in own)]
    return (*loose, *own)


ONE_EACH = frozenset({"wheel"})
"""What a place has one of: where somebody is at it, it stands nowhere else."""


def _sat_on(item: Piece, here: Sequence[Blocking]) -> bool:
    """Whether a sofa of the set is under somebody who is at nothing of their own: two sofas then face each other."""
    return item.kind == "sofa" and any(
        one.pose in SITTING and not one.at and solid.stands_on(item, one.mark.x, one.mark.z, 0.0) for one in here
    )


def _lasting(here: Sequence[Blocking], items: Iterable[Blocking], taken: set[str]) -> dict[Spot, Fit]:
    """The great things of a scene that nobody moves in this panel: each kind where it is first used, out of everybody's way."""
    found: dict[str, tuple[Spot, Fit]] = {}
    for one in items:
        fit = fit_of(one) if one.at in GREAT else None
        if fit is not None and fit.kind not in taken and not _crowded(one, here):
            found.setdefault(fit.kind, (_spot(one), fit))
    return dict(found.values())


def landmarks(here: Sequence[Blocking], pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces of a set that the deeds of a panel cannot do without, which no crew takes away for a face: what one hides behind."""
    found = [(_place(_spot(one), fit), fit.kind) for one in here if _needed(one) and (fit := fit_of(one)) is not None]
    return tuple(item for item in pieces if any(_part_of(item, math.hypot(item.x - x, item.z - z), kind) for (x, z), kind in found))


def _part_of(item: Piece, gap: float, kind: str) -> bool:
    """Whether a piece, so far from where a fitting is, is of it."""
    if kind in VEHICLE_MADE or kind in VEHICLES:
        return item.kind in VEHICLE_PARTS and gap < LONG
    return gap < PART_OF and (item.kind == kind or kind in MADE)


LONG = 4.2
"""Metres within which the pieces of a vehicle are."""


def _needed(one: Blocking) -> bool:
    """Whether what somebody is at tells what they do: a window without its wall is none that anybody leans out of."""
    up = raised(one) if one.at in STEPS else None
    return one.at in NEEDED or (one.at == "window" and one.pose in AT_PANE) or (up is not None and up[0] > TREAD)


STEPS, TREAD = frozenset({"stairs", "stairs_top", "stairs_down"}), 0.5
"""What somebody is up on who would stand in the air without it, and the metres over the floor from which they would be seen to."""
AT_PANE = frozenset({Pose.LEAN, Pose.PRESS, Pose.FIGHT, Pose.SLAM, Pose.KNOCK})
"""What is done at a window, or to its glass."""
PART_OF = 1.75
"""Metres from the middle of a fitting within which its pieces are."""
NEEDED = (
    frozenset(kind for kind, _, _ in LANDMARKS) - {"stairs", "car", "crate", "wall", "rope", "door_behind"}
    | GREAT
    | TOUCHED
    | AT_THEM
    | LIFT_GATES
    | {*LANDED, BEFORE_JURY, "judge_bench", "witness_stand"}
    | {
        "upper_window",
        "sofa",
        "armchair",
        "chairs",
        "helm",
        "tiller",
        "lever",
        "periscope",
        "well",
        "punch_bag",
        "desk",
        "block",
        "pegged",
        "staked",
        ACROSS,
        WRESTLING,
    }
    | {f"{AROUND}{kind}" for kind in RINGS}
)


Spot = tuple[str, float, float, float]
"""What somebody is at (`Blocking.at`), their mark and where they face."""


def _single(spots: Mapping[Spot, Fit]) -> list[tuple[Spot, Fit]]:
    """The fittings in order; those who are at one together have one of it, in the middle of them."""
    groups: list[tuple[list[Spot], Fit]] = []
    for spot, fit in sorted(spots.items(), key=lambda one: one[0]):
        mates = next((group for group, other in groups if any(_same(spot, fit, one, other) for one in group)), None)
        if mates is None:
            groups.append(([spot], fit))
        elif abs(spot[3] - mates[0][3]) < ALIKE:
            mates.append(spot)
    return [(_middle(group), _wide(fit, len(group))) for group, fit in groups]


def _same(a: Spot, a_fit: Fit, b: Spot, b_fit: Fit) -> bool:
    """Whether two are at one fitting: beside each other, or on both sides of it."""
    (ax, az), (bx, bz) = _place(a, a_fit), _place(b, b_fit)
    return a[0] == b[0] and a[0] in SHARED and math.hypot(ax - bx, az - bz) < ONE


def _place(spot: Spot, fit: Fit) -> tuple[float, float]:
    way = heading(spot[3])
    return spot[1] + way[0] * fit.ahead, spot[2] + way[2] * fit.ahead


def _middle(group: Sequence[Spot]) -> Spot:
    count = len(group)
    return group[0][0], sum(one[1] for one in group) / count, sum(one[2] for one in group) / count, group[0][3]


def _wide(fit: Fit, people: int) -> Fit:
    """A fitting with room for so many."""
    return fit._replace(width=max(fit.width or KINDS[fit.kind].width, 0.6 + LOOSE * people)) if people > 1 and fit.kind in KINDS else fit


ALIKE = 60.0
"""Degrees within which two face the same way."""
ONE = 1.0
"""Metres within which two people are at the same fitting."""


def _in_the_way(item: Piece, one: Piece) -> bool:
    """Whether a piece of the set stands where a fitting comes to stand."""
    if item.kind == one.kind and one.kind in ALONE:
        return True
    return solid.stands_on(item, one.x, one.z, CLEARED - 0.4) or (
        one.kind not in THIN and not solid.is_passable(item) and solid.overlap(item, one)
    )


ALONE = frozenset({"well", "counter", "bathtub", "jury_box", "judge_bench", "witness_stand"}) | big_words.ALONE
"""Kinds of which a place has one: the set's own gives way to the one that is used."""
THIN = frozenset({WALL, "door", "window"})
"""Fittings that stand at the side of what they are next to."""


STAYS = frozenset({"ladder", "lever", "helm", "tiller", "rope", "hatch"})
"""Fittings that are there all through a scene; steps and fences would hide whoever stands where they are used."""
AT_REST = {"trapdoor": "shut_trapdoor"}
"""What a fitting is like while nobody uses it, where that is another."""
IN_CABINS = STAYS | LIFT_GATES
"""Fittings for which even a small room has room."""
AWAY = 0.9
"""Metres that everybody else of a panel is from a fitting which stays."""


def _spot(one: Blocking) -> Spot:
    at = one.to if one.at == "way_out" and one.to is not None else one.mark
    return (one.at, at.x, at.z, one.facing)


def _at_rest(fit: Fit) -> Fit:
    return fit._replace(kind=AT_REST.get(fit.kind, fit.kind))


def _crowded(one: Blocking, here: Sequence[Blocking]) -> bool:
    """Whether somebody of a panel stands where a fitting would be, or before it."""
    way = heading(one.facing)
    ahead = (fit_of(one) or FITS[one.at]).ahead
    x, z = one.mark.x + way[0] * ahead, one.mark.z + way[2] * ahead
    return any(math.hypot(mark.x - x, mark.z - z) < AWAY for other in here for mark in (other.mark, other.to or other.mark))


Hold = Callable[[Figure, Vec], tuple[Vec, Vec]]


def _rungs(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    """One hand on a rung before the face, one above it."""
    return beside(figure, 0.34, eye[1] - 0.12, 0.13), beside(figure, 0.4, eye[1] + 0.16, -0.13)


def _rope(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    return beside(figure, 0.3, eye[1] - 0.3, 0.0), beside(figure, 0.3, eye[1] + 0.05, 0.0)


def _handle(figure: Figure, _: Vec) -> tuple[Vec, Vec]:
    return beside(figure, 0.5, figure.floor + 1.06, 0.03), beside(figure, 0.5, figure.floor + 1.12, -0.03)


def _rim(figure: Figure, _: Vec) -> tuple[Vec, Vec]:
    """Both hands on the rim of a ship's wheel, one higher than the other."""
    return beside(figure, 0.5, figure.floor + 1.02, 0.3), beside(figure, 0.5, figure.floor + 1.16, -0.26)


def _bar(figure: Figure, _: Vec) -> tuple[Vec, Vec]:
    """One hand on the end of a tiller, beside the hip."""
    at = figure.floor + figure.seat + 0.24
    return beside(figure, 0.3, at - 0.08, 0.12), beside(figure, 0.12, at, -0.34)


def _knob(figure: Figure, _: Vec) -> tuple[Vec, Vec]:
    spot = beside(figure, 0.58, figure.floor + 1.0, -0.3)
    return spot, spot


def _lock(figure: Figure, _: Vec) -> tuple[Vec, Vec]:
    return beside(figure, 0.56, figure.floor + 1.12, -0.1), beside(figure, 0.55, figure.floor + 1.04, -0.26)


def _ear(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    return beside(figure, 0.58, eye[1] - 0.34, 0.3), beside(figure, 0.58, eye[1] - 0.3, -0.36)


def _brow(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    return beside(figure, 0.56, eye[1] - 0.2, 0.3), beside(figure, 0.56, eye[1] - 0.16, -0.3)


def _pickets(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    return beside(figure, 0.34, min(1.18, eye[1] - 0.3), 0.2), beside(figure, 0.34, min(1.18, eye[1] - 0.3), -0.3)


def _panel(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    spot = beside(figure, 0.56, eye[1] - 0.06, 0.06)
    return spot, spot


def _thrown_to(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    spot = beside(figure, 0.56, eye[1] - 0.34, -0.2)
    return spot, spot


def _palms(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    return beside(figure, 0.58, eye[1] - 0.26, 0.22), beside(figure, 0.58, eye[1] - 0.3, -0.22)


def _board(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    spot = beside(figure, 0.44, eye[1] - 0.04, -0.12)
    return spot, spot


def _shoulder(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    return beside(figure, 0.16, eye[1] - 0.62, 0.02), beside(figure, 0.13, eye[1] - 0.3, -0.1)


def _lapels(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    return beside(figure, 0.2, eye[1] - 0.4, 0.3), beside(figure, 0.2, eye[1] - 0.4, -0.3)


def _buttons(figure: Figure, eye: Vec) -> tuple[Vec, Vec]:
    return beside(figure, 0.2, eye[1] - 0.5, 0.03), beside(figure, 0.21, eye[1] - 0.47, -0.03)


def _sides(figure: Figure, _: Vec) -> tuple[Vec, Vec]:
    """Both hands at the thighs."""
    return beside(figure, 0.02, figure.floor + 0.72, 0.22), beside(figure, 0.02, figure.floor + 0.72, -0.22)


def _coaming(figure: Figure, _: Vec) -> tuple[Vec, Vec]:
    """Both hands on the rim of a hatch."""
    high = figure.floor + COAMING + 0.04
    return beside(figure, 0.5, high, 0.34), beside(figure, 0.5, high, -0.34)


AT_SIDES = frozenset({"door", "wall", "thing"})
"""What palms and fists go to."""
AT_DOOR: dict[Pose, tuple[Hold, bool]] = {
    Pose.OPEN_DOOR: (_knob, False),
    Pose.KNOCK: (_panel, False),
    Pose.PUSH: (_palms, True),
    Pose.LISTEN: (_ear, True),
    Pose.PRESS: (_brow, True),
    Pose.TEND: (_lock, True),
    Pose.SLAM: (_thrown_to, False),
}
"""Where hands are on a door or a wall, and whether both."""

ON_SELF: dict[str, Hold] = {"chart": _board, "own_shoulder": _shoulder, "own_coat": _lapels, "own_buttons": _buttons, "lift_gap": _sides}
"""Where hands are, whatever they hold: with a pen on a board, at the strap on the own shoulder, at the own coat."""

HOLDS: dict[str, Hold] = {
    "hatch_up": _coaming,
    "fence": _pickets,
    "ladder": _rungs,
    "ladder_down": _rungs,
    "rope": _rope,
    "lever": _handle,
    "helm": _rim,
    "tiller": _bar,
}
"""Where the hands are on a fitting."""


def holding(figures: Sequence[Figure], blocking: Sequence[Blocking], pieces: Sequence[Piece] = ()) -> tuple[Figure, ...]:
    """The figures with their hands on what they use, of what is large one of `pieces`; who climbs steps walks up them."""
    items = {
        one.character: one for one in blocking if fit_of(one) is not None or one.at in ON_SELF or one.at in ON_BODY or one.at in AT_SIDES
    }
    found = (_held(figure, items[figure.character]) if figure.character in items else figure for figure in figures)
    return tuple(
        _at_thing(figure, pieces) if figure.character in items and items[figure.character].at == AT_THING else figure for figure in found
    )


def _at_thing(figure: Figure, pieces: Sequence[Piece]) -> Figure:
    """Both hands on the side of a large thing, as high as it allows."""
    if figure.pose not in WORKED or figure.holds in ROLLING:
        return figure
    up = hands_up(figure.x, figure.z, pieces)
    left, right = (beside(figure, 0.56, figure.floor + up, side * 0.2) for side in (1, -1))
    fingers = PUSHES_ROUND if figure.pose is Pose.PUSH and turns_round(figure.x, figure.z, pieces) else figure.fingers
    return stepped(figure.model_copy(update={"touch": (left, right), "fingers": fingers}))


def _climbing(figure: Figure, item: Blocking) -> Figure:
    """Who steps out of a boat has a foot on its side, who goes up a slope bends to it, who comes up a hatch is out of it to the waist."""
    if item.at in LEANT_AT and figure.holds:
        return figure.model_copy(update={"fingers": LEANS})
    if item.at == "hatch_up":
        return figure.model_copy(update={"pose": Pose.KNEEL})
    if item.at in STEPPED and figure.pose is Pose.CLIMB:
        return figure.model_copy(update=STEPPED[item.at])
    if mount := mount_of(figure, item):
        return figure.model_copy(update={"mount": mount} if mount == OUT_OF_WINDOW else {"mount": mount, "gesture": None})
    if item.at.startswith(SEEN):
        seen = seen_at(figure, item.at)
        top = (
            {"surface": round(figure.floor + (FITS[BEFORE].height or 0.0), 3)} if item.at == BEFORE and figure.pose is not Pose.SIT else {}
        )
        return figure.model_copy(update={"gaze": seen, "fingers": figure.fingers or BEHOLDS, **top})
    return figure.model_copy(update={"gaze": beside(figure, -0.3, figure.floor - 1.4, 0.5)}) if item.at == "ladder_down" else figure


STEPPED: dict[str, dict[str, str]] = {"boat": {"mount": "stepping"}, "slope": {"fingers": UPHILL}}
"""What is climbed with the legs, and how."""


def _held(figure: Figure, item: Blocking) -> Figure:
    figure = _climbing(figure, item)
    if item.at in ON_BODY or (item.at == "window" and figure.holds in HANDLED):
        return touching(figure, item.at) if item.at in ON_BODY else figure
    if item.at == "hatch" and figure.pose in LIFTS_LID:
        return lifting(figure)
    if item.at == "stairs" and figure.pose is Pose.CLIMB:
        return figure.model_copy(update={"pose": Pose.WALK})
    if (item.at, item.pose) in LEANT:
        figure = figure.model_copy(update={"mount": LEANT[item.at, item.pose]})
    if item.at in AT_SIDES and (item.gesture or item.pose) in AT_DOOR and figure.holds not in ROLLING:
        at, both = AT_DOOR[item.gesture or item.pose]
        left, right = at(figure, people.eye_point(figure))
        near = _nearer(figure) if at is _ear else {}
        return figure.model_copy(update={"touch": (left if both else None, right), **near})
    if item.at in ON_SELF:
        left, right = ON_SELF[item.at](figure, people.eye_point(figure))
        pen = {"holds": figure.holds or "pencil"} if item.at == "chart" else {}
        pen |= {"holds": "coat", "other": "coat"} if item.at == "own_coat" else {"holds": ""} if item.at == "own_buttons" else {}
        return figure.model_copy(update={"touch": (None if left == right else left, right), **pen})
    figure = upright(figure) if item.at == "shutter" else figure
    return figure if figure.touch != (None, None) else _gripping(figure, item)


VAULTED = frozenset({"counter_over", "horse_over", "table_over", "car_over", "low_wall", "fence", "turnstile"})
"""What one goes over on one hand."""
LEANT: dict[tuple[str, Pose], str] = {("wall", Pose.FALL): SLUMPED, ("wall", Pose.STAGGER): PINNED, ("door", Pose.SLAM): SLAMMING} | {
    (kind, Pose.SLAM): SLAMMING for kind in VEHICLES
}
"""`Figure.mount` of who sinks down a wall, is thrown back against it, or throws a door to."""
EAR = 0.34
"""Metres that who listens at a door stands nearer to it than who knocks."""


def _nearer(figure: Figure) -> dict[str, float]:
    way = heading(figure.facing)
    return {"x": round(figure.x + way[0] * EAR, 3), "z": round(figure.z + way[2] * EAR, 3)}


def _gripping(figure: Figure, item: Blocking) -> Figure:
    """Somebody who touches nobody, with the hands on the fitting, or at the own feet; who goes over it leans on one."""
    if figure.pose is Pose.SIT and (figure.gesture, figure.holds) in ON_SEAT:
        return figure
    if item.at in VAULTED and figure.pose is Pose.JUMP:
        return figure.model_copy(update={"mount": VAULT})
    eye = people.eye_point(figure)
    if (hands := grip(figure, item, eye)) is not None:
        looked = {"gaze": hands[1]} if item.at in TOUCHED and not figure.speaks and hands[1] is not None else {}
        return (
            stepped(figure.model_copy(update={"touch": hands, **looked}))
            if item.at in TOUCHED
            else figure.model_copy(update={"touch": hands})
        )
    if item.at not in HOLDS:
        return figure
    left, right = HOLDS[item.at](figure, eye)
    return stepped(figure.model_copy(update={"touch": (None if figure.holds else left, right)}))


STEP = 0.4
"""Metres that somebody comes nearer at the most to what the arms are too short for."""


def stepped(figure: Figure) -> Figure:
    """Somebody as much nearer to the fitting as the arms are too short."""
    found, way = people.bones(figure), heading(figure.facing)
    arm = (sum(found.frame.arm) + PALM) * found.height
    lacks = [length(sub(point, found.shoulders[side])) - arm for side, point in enumerate(figure.touch) if point is not None]
    short = min(STEP, max(0.0, *lacks, 0.0) * 1.1)
    return figure.model_copy(update={"x": round(figure.x + way[0] * short, 3), "z": round(figure.z + way[2] * short, 3)})
