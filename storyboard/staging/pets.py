"""Animals with people: stroked and fed, in the arms, on a lap or a lead, on a hand; and those that are about on their own. Metres."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence

from storyboard.breakdown.animal_deeds import MOUTH, MOVES, WINGLESS
from storyboard.model.cast import Breakdown, Sighting
from storyboard.model.shots import Pose
from storyboard.model.stage import Animal, Camera, Figure, Piece, Vec
from storyboard.staging import biting, cupped, handling, leading
from storyboard.staging import figures as people
from storyboard.staging.animals import HELD, LONG, MOST, SPECIES, Seen, own, shown
from storyboard.staging.riding import MOUNTING, UPRIGHT
from storyboard.staging.space import Turn, View, add, mul, rounded, wrapped


def strays(seen: Sequence[Seen], figures: Sequence[Figure], place: str) -> tuple[Animal, ...]:
    """The animals without a part: in the arms, on the lap, on a lead, beside somebody, or on their own behind the action."""
    by_id = {figure.character: figure for figure in figures}
    out: list[Animal] = []
    for one in seen:
        if one.sighting.kind in SPECIES and one.sighting.relation != "ridden" and not one.sighting.who:
            held = one.sighting.relation in CARRIED_SO and one.sighting.near and one.sighting.near not in by_id
            out += [] if held else _group(one, by_id.get(one.sighting.near), figures, place, len(out))
    return tuple(out)


def _group(one: Seen, owner: Figure | None, figures: Sequence[Figure], place: str, before: int) -> list[Animal]:
    sighting, kind = one.sighting, SPECIES[one.sighting.kind]
    tone = kind.tone if sighting.tone is None else sighting.tone
    base = Animal(kind=sighting.kind, height=shown(kind.height), tone=tone, pose=one.pose or ("stand" if not kind.flies else "perch"))
    base = base.model_copy(update={"pose": LOOSE.get(pose := WINGLESS.get(base.pose, base.pose) if not kind.flies else base.pose, pose)})
    base = base.model_copy(update={"pose": "fly"}) if kind.flies and base.pose in MOUTH else base
    owner = None if sighting.relation in {*handling.HANDLED, "chased", "freed"} and not one.now else owner
    if owner is not None and sighting.relation == "arms" and sighting.count == 2:
        return _one_each(base, owner, sighting)
    if owner is not None and sighting.relation == "lead" and sighting.count > 1 and base.pose != "fly":
        return leading.led_together(base, owner, sighting)
    if owner is not None and (sighting.count == 1 or (_carried(one) and owner.touch[0] is not None)):
        return [_with(base, owner, sighting)]
    if base.pose == "fly":
        return _flying(base, max(sighting.count, 3), place)
    return _standing(base, min(sighting.count, MOST), figures, f"{place}/{sighting.kind}", before)


def _one_each(base: Animal, owner: Figure, sighting: Sighting) -> list[Animal]:
    """Two small animals, one under each arm."""
    turn, one = Turn(owner.facing), _with(base, owner, sighting)
    spots = (add((one.x, one.floor, one.z), turn((side, -0.14, 0.0))) for side in (0.26, -0.26))
    return [_at(one, spot, owner.facing + way) for spot, way in zip(spots, (24.0, -24.0), strict=True)]


LOOSE: dict[str, str] = {"scatter": "run", "burst": "fly"}
WILD_BIRDS = frozenset({"gull", "crow"})
"""Who sits on nobody's hand."""
"""What animals do in the background of a picture that is about somebody else."""
PERCHES = frozenset({Pose.STAND, Pose.SIT, Pose.HOLD, Pose.GIVE, Pose.SHOW, Pose.LOOK_UP, Pose.LOOK_DOWN, Pose.WALK, Pose.KNEEL})
"""Poses whose left hand can be a perch."""


def _carried(one: Seen) -> bool:
    """Whether a bird sits on the hand of whom it is with."""
    kind = SPECIES.get(one.sighting.kind)
    return bool(
        kind
        and kind.flies
        and (one.sighting.kind not in WILD_BIRDS or one.sighting.relation != "beside")
        and one.sighting.count <= 2
        and one.sighting.relation in {"arms", "lap", "beside"}
        and one.pose != "fly"
    )


def with_bird(figure: Figure, seen: Sequence[Seen]) -> Figure:
    """Somebody with a bird on the left hand, which is brought up before the chest; they look at it."""
    mine = any(one.sighting.near == figure.character and _carried(one) and one.sighting.relation != "shoulder" for one in seen)
    if not mine or figure.pose not in PERCHES or figure.touch[0] is not None:
        return figure
    found, h = people.bones(figure), figure.appearance.height
    spot = add(found.chest, Turn(figure.facing)((0.06 * h, -0.03 * h, 0.22 * h)))
    x, y, z = (round(v, 3) for v in spot)
    above = (x, round(y + 0.2, 3), z)
    return figure.model_copy(update={"touch": ((x, y, z), figure.touch[1]), "gaze": above})


CARRIED_SO = frozenset({"arms", "bag", "lap", "shoulder", "hands"})
"""How an animal is with somebody without whom it is in no picture."""
IN_ARMS = frozenset({"arms", "bag"})
"""How an animal is with somebody who has both arms around it, or around what it is in."""
WAIST = 0.95
"""Metres to the shoulder of an animal that nobody kneels to stroke."""


def attending(figure: Figure, seen: Sequence[Seen]) -> Figure:
    """Somebody with what they do to an animal: kneeling with a hand on it, at the head of a tall one, leaning against its pull."""
    now = next((one for one in seen if one.now and one.sighting.near == figure.character and one.sighting.relation in TOGETHER), None)
    mine = now.sighting if now is not None else None
    held = next(
        (one.sighting for one in seen if one.now and one.sighting.near == figure.character and one.sighting.relation in IN_ARMS), None
    )
    if held is not None and figure.pose in CARRYING:
        return figure.model_copy(
            update={"holds": "", "other": "", "gesture": Pose.HUG, "pose": figure.pose if figure.pose in UPRIGHT else Pose.STAND}
        )
    if (
        now is not None
        and now.sighting.kind in SPECIES
        and now.sighting.count == 1
        and figure.pose not in DOWN
        and (hand := _hold(now.sighting.relation, now.sighting.kind, now.pose))
    ):
        return handling.attending(figure, hand, now.sighting.kind, now.pose)
    if mine is not None and mine.relation in {"towed", "lead", "left"} | biting.BITES:
        return _going_with(figure, mine)
    if mine is None or mine.kind not in SPECIES or (figure.pose in DOWN and not (figure.pose is Pose.SIT and mine.relation == "milked")):
        return figure
    if mine.relation == "pulled" or (mine.relation == "before" and now is not None and now.pose in WILDLY):
        pulled = {"pose": Pose.PULL, "holds": "", "gesture": None, "touch": (None, None)}
        return leading.side_on(figure).model_copy(update=pulled if mine.relation == "pulled" else {})
    return _at_a_tall_one(figure, mine) if SPECIES[mine.kind].height >= WAIST else _at_a_low_one(leading.side_on(figure), mine)


WILDLY = frozenset({"run", "jump", "bark", "rear", "crouch", "scatter"})
"""Poses of an animal that comes at somebody, who has no hand on it."""


def _hold(relation: str, kind: str, pose: str) -> str:
    """How somebody has hold of an animal; empty for none. A tall one that lies is tended where it would be stroked at its head."""
    low = pose == "lie" and SPECIES[kind].height >= WAIST and relation == "stroked"
    return "tended" if low else relation if relation in handling.HANDLED else ""


DOWN = frozenset({Pose.FALL, Pose.LIE, Pose.SIT})
"""Poses of who does not get up for an animal."""
CARRYING = UPRIGHT | {Pose.CARRY, Pose.LIFT, Pose.CATCH, Pose.PULL, Pose.EMBRACE, Pose.PAT, Pose.STIR, Pose.DRAG, Pose.RUN, Pose.REACH}
"""Poses of who may have an animal in their arms instead of what the pose is with."""


def _going_with(figure: Figure, mine: Sighting) -> Figure:
    """Somebody with an animal on a rope, or with the one out of whose saddle they got or that bites them, seen from the side."""
    if mine.relation == "towed":
        return _towed(leading.side_on(figure))
    if mine.relation in biting.BITES:
        return biting.attending(figure, mine.relation, mine.kind) if mine.kind in SPECIES and figure.pose not in DOWN else figure
    if mine.relation == "lead" and mine.kind in SPECIES:
        return leading.leader(figure, mine.kind)
    return leading.side_on(figure) if mine.kind in SPECIES and SPECIES[mine.kind].height >= WAIST else figure


def _at_a_low_one(figure: Figure, mine: Sighting) -> Figure:
    if mine.relation == "hugged":
        return _hugging(figure, mine)
    return _kneeling(figure, mine) if mine.relation != "before" else figure


TENDED = frozenset({"stroked", "fed", "groomed", "milked", "hugged", "pulled", "before"})
TOGETHER = TENDED | handling.HANDLED | cupped.HELD_SO | biting.BITES | {"lead", "towed", "left", "pressed"}
"""How an animal is with somebody where both belong into the picture."""


def _towed(figure: Figure) -> Figure:
    """Somebody on a rope behind an animal: going after it, the hands held out together before them."""
    hands = add((figure.x, figure.floor, figure.z), Turn(figure.facing)((0.0, 0.62 * figure.appearance.height, 0.36)))
    near = tuple(add(hands, Turn(figure.facing)((side, 0.0, 0.0))) for side in (0.03, -0.03))
    return figure.model_copy(update={"pose": Pose.WALK, "holds": "", "gesture": None, "touch": near, "other": ""})


"""What is done with an animal that has both turned to each other."""


def _hugging(figure: Figure, mine: Sighting) -> Figure:
    """Down before an animal, both arms around its neck, the head over it."""
    kind = SPECIES[mine.kind]
    spots = [
        add((figure.x, figure.floor, figure.z), Turn(figure.facing)((aside, kind.height * 1.05, HUGGED + kind.height * 0.25)))
        for aside in (0.14, -0.3)
    ]
    left, right = ((round(x, 3), round(y, 3), round(z, 3)) for x, y, z in spots)
    return figure.model_copy(update={"touch": (left, right), "gaze": right, "gesture": None, "pose": Pose.KNEEL, "holds": ""})


HUGGED = 0.3
"""Metres from somebody to the chest of an animal that they hug."""


def _kneeling(figure: Figure, mine: Sighting) -> Figure:
    """Down beside a small animal, a hand on its back or at its mouth."""
    kind = SPECIES[mine.kind]
    ahead = TO_FACE + kind.height * kind.reach * (0.5 if mine.relation != "fed" else -0.2)
    spot = add(
        (figure.x, figure.floor, figure.z),
        Turn(figure.facing)((-0.12, kind.height * (1.02 if mine.relation != "fed" else kind.head * 0.8), ahead)),
    )
    x, y, z = (round(v, 3) for v in spot)
    keep = {} if mine.relation == "fed" else {"holds": ""}
    return figure.model_copy(update={"touch": (figure.touch[0], (x, y, z)), "gaze": (x, y, z), "gesture": None, "pose": Pose.KNEEL, **keep})


def _at_a_tall_one(figure: Figure, mine: Sighting) -> Figure:
    """At the head of a horse or a cow, a hand at its muzzle; at its flank, a hand on its back or under it."""
    kind = SPECIES[mine.kind]
    flank = mine.relation in FLANK
    figure = figure.model_copy(update={"facing": BACK_TO}) if flank else leading.side_on(figure)
    up, ahead = (FLANK[mine.relation], 0.42) if flank else (kind.head - 0.2, TO_FACE - 0.04)
    spot = add((figure.x, figure.floor, figure.z), Turn(figure.facing)((-0.1, kind.height * up, ahead)))
    x, y, z = (round(v, 3) for v in spot)
    pose = Pose.STAND if mine.relation != "milked" else Pose.SIT if figure.pose is Pose.SIT else Pose.KNEEL
    return figure.model_copy(update={"touch": (figure.touch[0], (x, y, z)), "gaze": (x, y, z), "gesture": None, "pose": pose})


FLANK: dict[str, float] = {"groomed": 0.86, "milked": 0.42}
"""What is done at the side of a tall animal, and how high up it, in its heights."""
BACK_TO = 158.0
"""Degrees somebody at a flank is turned: the animal is beyond them, from its side."""


def pets(seen: Sequence[Seen], figures: Sequence[Figure], breakdown: Breakdown) -> dict[str, Animal]:
    """Animals of the cast that are with somebody: stroked, in the arms, on a lead; by their ids."""
    by_id = {figure.character: figure for figure in figures}
    out: dict[str, Animal] = {}
    for one in seen:
        sighting, owner = one.sighting, by_id.get(one.sighting.near)
        if not sighting.who or owner is None or sighting.who not in by_id or not (one.now or sighting.relation in HELD):
            continue
        if sighting.relation in TOGETHER | HELD:
            base = own(breakdown.people[sighting.who], one.pose)
            out[sighting.who] = _with(base, owner, sighting)
    return out


def moved(figures: Sequence[Figure], where: Mapping[str, Animal]) -> tuple[Figure, ...]:
    """The figures, those that stand in for an animal where it is."""
    return tuple(
        figure.model_copy(update={"x": spot.x, "z": spot.z, "floor": spot.floor, "facing": spot.facing})
        if (spot := where.get(figure.character)) is not None
        else figure
        for figure in figures
    )


def behind(
    figures: Sequence[Figure], mounts: Sequence[Animal], seen: Sequence[Seen]
) -> tuple[tuple[Figure, ...], tuple[Animal, ...], tuple[Seen, ...]]:
    """Who is on a rope behind an animal that somebody rides goes behind that one: it is not there twice."""
    people_, beasts, left = list(figures), list(mounts), list(seen)
    for one in seen:
        at = next((n for n, beast in enumerate(beasts) if beast.kind == one.sighting.kind), None)
        who = next((n for n, figure in enumerate(people_) if figure.character == one.sighting.near), None)
        if one.sighting.relation != "towed" or at is None or who is None:
            continue
        left.remove(one)
        beast = beasts[at]
        x, _, z = add((beast.x, 0.0, beast.z), Turn(beast.facing)((0.0, 0.0, -TOW - beast.height)))
        people_[who] = _towed(people_[who].model_copy(update={"x": round(x, 3), "z": round(z, 3), "floor": 0.0, "facing": beast.facing}))
        beasts[at] = beast.model_copy(update={"lead": people_[who].touch[1]})
    return tuple(people_), tuple(beasts), tuple(left)


def both(
    camera: Camera, animals: Sequence[Animal], figures: Sequence[Figure], aspect: float, *, hooves: bool = False, more: Sequence[Vec] = ()
) -> Camera:
    """The camera moved aside and back until the whole of large animals is in the frame with those who tend them.

    With `hooves` the picture is centred on them from the riders' heads down to the ground they go on. `more` is what else it has in it.
    """
    sides = (-ARMS, ARMS) if hooves else (0.0,)
    points = [(figure.x + x, figure.floor + y * _top(figure), figure.z) for figure in figures for y in (0.0, 1.05) for x in sides]
    for one in animals:
        row, turn = SPECIES[one.kind], Turn(one.facing)
        standing = (
            (0.0, 0.0),
            (REARED if one.pose == "rear" else row.head + 0.1, 0.0),
            (row.head, row.reach + 0.25),
            (0.8, -0.8),
            (0.0, -0.7),
        )
        ends = ((0.0, -0.55), (0.3, 0.0), (0.0, 0.52)) if one.kind in LONG else standing
        points += [add((one.x, one.floor, one.z), turn((0.0, y * one.height, z * one.height))) for y, z in ends]
    points += more
    view = View(camera, aspect, 1.0)
    flat = [view.project(point) for point in points if view.depth(point) > 0.3]
    xs, ys = [_near_page(x / aspect) for x, _ in flat], [_near_page(y) for _, y in flat]
    cut = hooves and max(ys, default=0.0) > LOWEST
    if not flat or (min(xs) > 0.0 and max(xs) < 1.0 and min(ys) > -0.02 and not cut):
        return camera
    grown = min(FARTHEST, max((max(xs) - min(xs)) / 0.9, (max(ys) - min(ys)) / 0.92, 1.0))
    away = math.dist(camera.eye, camera.target)
    aside = ((min(xs) + max(xs)) / 2 - 0.5) * away * 36.0 / camera.lens
    step = mul(view.right, aside)
    eye, target = add(add(camera.eye, step), mul(view.forward, -away * (grown - 1.0))), add(camera.target, step)
    moved_ = camera.model_copy(update={"eye": rounded(eye, 3), "target": rounded(target, 3), "shift_x": 0.0})
    towering = any(one.height * (REARED if one.pose == "rear" else SPECIES[one.kind].head) > TOWERING for one in animals)
    return _centred(moved_, points, aspect) if hooves or towering else moved_


TOWERING, REARED = 2.8, 2.0
"""Metres up to eyes that a picture must be raised for; how high one is that rears, in its heights."""


def _near_page(share: float) -> float:
    """Where in the page something is, as a share of it; what is right at the lens is not carried off to infinity."""
    return max(-0.8, min(1.8, share))


def _top(figure: Figure) -> float:
    """Metres from somebody's ground to the top of their head, also up in a saddle."""
    return figure.seat + 0.55 * figure.appearance.height if figure.mount in ("horse", MOUNTING) else figure.appearance.height


def _centred(camera: Camera, points: Sequence[Vec], aspect: float) -> Camera:
    """The lens shifted up or down until what is at `points` is in the middle of the picture's height."""
    view = View(camera, aspect, 1.0)
    ys = [view.project(point)[1] for point in points if view.depth(point) > 0.3]
    return camera.model_copy(update={"shift_y": round(camera.shift_y + 0.5 - (min(ys) + max(ys)) / 2, 4)})


FARTHEST = 2.2
"""How many times as far off the lens goes at most."""
LOWEST, ARMS = 0.99, 0.4
"""Height of the frame below which hooves are cut, and metres to the sides of somebody within which their arms are."""


def in_mouths(animals: Sequence[Animal], seen: Sequence[Seen]) -> tuple[Piece, ...]:
    """What the animals of a picture have in the mouth."""
    out: list[Piece] = []
    for one in seen:
        animal = next((item for item in animals if item.kind == one.sighting.kind), None)
        if one.sighting.thing and animal is not None and one.sighting.relation == "bag":
            out.append(_bag(one.sighting.thing, animal))
        elif one.sighting.thing and one.now and animal is not None:
            row = SPECIES[animal.kind]
            up, ahead = row.head - 0.22, row.reach + 0.28
            x, y, z = add((animal.x, animal.floor, animal.z), Turn(animal.facing)((0.0, animal.height * up, animal.height * ahead)))
            out.append(
                Piece(
                    kind=f"thing:{one.sighting.thing}",
                    x=round(x, 3),
                    y=round(y - 0.1, 3),
                    z=round(z + 0.03, 3),
                    width=0.3,
                    height=0.2,
                    depth=0.06,
                )
            )
    return tuple(out)


def _bag(thing: str, animal: Animal) -> Piece:
    """What an animal looks out of, before all of it but head and chest."""
    x, _, z = add((animal.x, animal.floor, animal.z), Turn(animal.facing)((0.0, 0.0, 0.12)))
    x, y, z = round(x, 3), round(animal.floor - 0.09, 3), round(z + 0.16, 3)
    return Piece(kind=f"thing:{thing}", x=x, y=y, z=z, width=0.42, height=0.3, depth=0.1)


def _with(animal: Animal, owner: Figure, sighting: Sighting) -> Animal:
    """An animal at somebody's side, in their arms, on their lap or, a bird, on their hand or shoulder."""
    cloth = owner.appearance.tone
    if sighting.tone is None and not sighting.who and abs(animal.tone - cloth) < 0.25:
        animal = animal.model_copy(update={"tone": 0.15 if cloth > 0.38 else 0.62})
    animal = animal.model_copy(update={"saddled": True}) if sighting.relation == "left" else animal
    if cupped.is_held(sighting.relation, animal.kind, owner) or (sighting.relation == "arms" and cupped.are_lifted(owner, animal)):
        return cupped.placed(animal, owner, sighting.relation)
    on_foot = sighting.relation == "lap" and owner.pose in UPRIGHT
    relation = "pressed" if on_foot else sighting.relation
    if owner.pose not in DOWN and (hand := _hold(relation, animal.kind, animal.pose)):
        return handling.placed(animal, owner, hand)
    if relation in biting.BITES:
        return biting.placed(animal, owner, relation)
    return _on_them(animal, owner, relation) or _by_them(animal, owner, relation)


def _on_them(animal: Animal, owner: Figure, relation: str) -> Animal | None:
    """An animal that somebody carries; None where it is on its own feet."""
    found, turn, kind = people.bones(owner), Turn(owner.facing), SPECIES[animal.kind]
    if relation == "shoulder":
        side, out = (1, -1.0) if wrapped(owner.facing) > ASIDE else (0, 1.0)
        spot = add(found.shoulders[side], turn((0.07 * out, 0.035, -0.03)))
        return _at(animal, spot, owner.facing - 40 * out, pose="perch" if kind.flies else "sit")
    if kind.flies and animal.pose != "fly" and owner.touch[0] is not None and owner.pose in PERCHES:
        x, y, z = owner.touch[0]
        return _at(animal, (x, y + 0.04, z), owner.facing + 96, pose="perch")
    if animal.height >= CARRIED or relation not in {"arms", "bag", "lap"}:
        return None
    if relation == "bag":
        return _at(animal, add(found.chest, turn((0.0, -0.22, 0.2))), owner.facing + 24, pose="sit")
    if relation == "arms":
        low = -0.06 - 0.4 * max(0.0, animal.height - 0.3)
        return _at(animal, add(found.chest, turn((0.0, low, 0.2))), handling.lying(owner.facing + 78), pose="lie")
    pose = "lie" if animal.pose in {"", "lie", "sit", "stand"} else animal.pose
    return _at(animal, add(found.pelvis, turn((0.0, 0.09, 0.26))), owner.facing + 80, pose=pose)


ASIDE = 35.0
"""Degrees to screen right from which the right shoulder is the one that the master camera sees."""
CARRIED = 0.8
"""Metres to the shoulder of an animal that nobody can carry."""


def _by_them(animal: Animal, owner: Figure, relation: str) -> Animal:
    """An animal at somebody's side, before them, on a lead, or over their head."""
    turn, kind, high = Turn(owner.facing), SPECIES[animal.kind], animal.height
    here = (owner.x, owner.floor, owner.z)
    if animal.pose == "fly":
        return _at(animal, add(people.bones(owner).head, turn((-0.9, 0.7, 0.5))), owner.facing + 60)
    if relation in FLANK and high >= WAIST:
        return _at(animal, add(here, turn((0.18 * high, 0.0, 0.5 + 0.16 * high))), math.copysign(90.0, owner.facing), pose="stand")
    if relation in TENDED - {"pulled"}:
        near = 0.2 if animal.pose == "up" else HUGGED - high * kind.reach * 0.6 if relation == "hugged" and high < WAIST else TO_FACE
        rush = (0.1 if animal.kind in LONG else 0.7) * high if relation == "before" and animal.pose in WILDLY and high >= WAIST else 0.0
        ahead = near + rush + high * kind.reach * (1.0 if high < WAIST else 1.25)
        return _at(animal, add(here, turn((-0.12, 0.0, ahead))), owner.facing + 180.0 - 8.0)
    if relation == "towed":
        towing = _at(animal, add(here, turn((0.0, 0.0, TOW + high))), owner.facing, pose="walk")
        return towing.model_copy(update={"lead": owner.touch[1] or people.bones(owner).wrists[1]})
    if relation in {"lead", "pulled"}:
        return leading.led(animal, owner) if relation == "lead" else leading.pulling(animal, owner)
    return _at_side(animal, owner, relation)


def _at_side(animal: Animal, owner: Figure, relation: str) -> Animal:
    """An animal beside somebody, or chased ahead of them: a small one `pressed` sits, a tall one that stands is behind them, broadside."""
    turn, high, here = Turn(owner.facing), animal.height, (owner.x, owner.floor, owner.z)
    if relation == "chased":
        return _at(animal, add(here, turn((0.0, 0.0, FLED + high * SPECIES[animal.kind].reach))), owner.facing, pose="run")
    if relation == "pressed" and high < WAIST:
        pose = "lie" if animal.pose == "lie" else "sit"
        return _at(animal, add(here, turn((0.2 + 0.2 * high, 0.0, 0.1))), owner.facing + 34.0, pose=pose)
    pose = GAITS.get(owner.pose, animal.pose)
    if high > WAIST and pose == "stand":
        return _at(animal, add(here, (0.0, 0.0, -0.5 - 0.22 * high)), math.copysign(84.0, owner.facing or 1.0))
    flank = -1.0 if high > KNEE and turn((1.0, 0.0, 0.0))[2] > 0.0 else 1.0
    aside = add(here, turn((flank * (0.34 + high * 0.42), 0.0, 0.12 + high * 0.2)))
    return _at(animal, aside, owner.facing + (0.0 if high > 1.0 else 12.0), pose=pose)


KNEE = 0.55
"""Metres to the shoulder of an animal that goes at the flank of somebody which is turned from the master camera: it would hide them."""

GAITS: dict[Pose, str] = dict.fromkeys((Pose.WALK, Pose.LIMP, Pose.LEAD, Pose.CARRY), "walk") | {Pose.RUN: "run"}
"""How an animal goes beside somebody."""


FLED, TOW = 1.25, 1.1
"""Metres that an animal is ahead of who chases it, and of rope behind one, but for half its length."""
TO_FACE = 0.55
"""Metres from somebody to the muzzle of an animal that is before them."""


def _at(animal: Animal, spot: Vec, facing: float, *, pose: str = "") -> Animal:
    x, y, z = (round(v, 3) for v in spot)
    return animal.model_copy(update={"x": x, "floor": y, "z": z, "facing": round(facing, 1), "pose": pose or animal.pose})


def _flying(animal: Animal, count: int, place: str) -> list[Animal]:
    """A loose flock above and behind the action."""
    chance = random.Random(f"flock {place}")
    return [
        _at(
            animal,
            (chance.uniform(-7, 7), chance.uniform(3.2, 7.5), chance.uniform(-16, -5)),
            90 + chance.uniform(-25, 25),
        )
        for _ in range(count)
    ]


def _standing(animal: Animal, count: int, figures: Sequence[Figure], seed: str, before: int) -> list[Animal]:
    """Animals on the ground: one that moves crosses behind the action, several graze around; nobody stands in them."""
    chance, size = random.Random(seed), animal.height
    moving = animal.pose in MOVES
    facing = 90.0 if moving else chance.choice((60.0, -60.0, 75.0))
    out: list[Animal] = []
    for index in range(count):
        gap = max(0.9, size * 1.7)
        row, column = divmod(index, 4)
        x = (column - (min(count, 4) - 1) / 2) * gap + row * gap * 0.4 + (0.0 if count > 1 else 1.1 if before % 2 == 0 else -1.1)
        z = -1.3 - size * 0.6 - row * gap * 0.8 - before * 0.5
        if count == 1 and moving:
            x, z = -0.3, 1.0 if size < 0.8 else -1.4
        spot = (x + chance.uniform(-0.2, 0.2) * gap, 0.0, z + chance.uniform(-0.2, 0.2) * gap)
        out.append(_at(animal, _free(spot, figures, 0.3 + size * 0.5), facing + chance.uniform(-16, 16) * (1 if count > 1 else 0.3)))
    return out


def _free(spot: Vec, figures: Sequence[Figure], room: float) -> Vec:
    """The spot, moved aside where somebody stands."""
    x, y, z = spot
    for figure in figures:
        if math.hypot(x - figure.x, z - figure.z) < room:
            x += room + 0.35 if x >= figure.x else -(room + 0.35)
    return (x, y, z)
