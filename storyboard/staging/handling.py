"""Animals that somebody has hold of: tended with a hand on them, laid down, pulled along by both hands, pushed from behind. Metres."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown
from storyboard.model.shots import Blocking, Panel, Pose
from storyboard.model.stage import Animal, Figure, Piece, Vec
from storyboard.staging import leading, surfaces
from storyboard.staging.animals import SPECIES, Seen, seen_in
from storyboard.staging.riding import SET_DOWN
from storyboard.staging.space import Turn, add, wrapped

HANDLED = frozenset({"tended", "laid", "hauled", "shoved"})
"""How an animal is with whoever has hold of it."""
LAIN = 0.5
"""Height of the back of an animal that lies, in heights of the animal."""
FLANK = 0.3
"""Metres from somebody on their knees to the side of what they tend."""
HAUL, SHOVE = 0.6, 0.62
"""Metres from somebody to the muzzle of an animal that they pull, and to the rump of one that they push."""
RUMP = 0.62
"""How far the rump of an animal is behind its middle, in its heights."""
ACROSS, TO_LENS = 74.0, 26.0
"""Degrees between whoever tends an animal and the way it lies or stands; how far they are turned from the lens."""
OWN: dict[str, Pose] = {"hauled": Pose.PULL, "shoved": Pose.PUSH}
"""What somebody does who is on their feet with it."""
AFOOT = 0.62
"""Metres to the shoulder of an animal from which somebody tends it standing, unless it lies."""


TOPS = frozenset(
    {"desk", "table", "counter", "bed", "mattress", "big_sofa", "sofa", "bench", "workbench", "altar", "thing", "operating_table"}
)
"""What somebody is at (`Blocking.at`) who lays an animal down on its top."""
ONTO = frozenset({"laid", "arms", "tended", "beside", "groomed", "stroked", ""})
"""How an animal is with somebody who may be laying it on something at the same time."""
SMALL = 0.8
"""Metres to the shoulder of an animal that anybody lays on a table."""


def returned(scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> Panel:
    """A panel in which somebody tends an animal that lies on a top since an earlier one: they are at that top."""
    earlier = scene.panels[: next((at for at, one in enumerate(scene.panels) if one.id == panel.id), 0)]
    tops = {item.at: one for one in earlier for item in one.blocking if item.at in TOPS and Pose.PUT in (item.pose, item.gesture)}
    if not tops:
        return panel
    at, when = list(tops.items())[-1]
    lain = {one.sighting.kind for one in seen_in(scene, when, breakdown) if one.now and one.sighting.relation in ONTO and _is_small(one)}
    now = {one.sighting.near for one in seen_in(scene, panel, breakdown) if one.now and one.sighting.kind in lain & _tended(one)}
    items = (
        item.model_copy(update={"at": at, "gesture": Pose.PUT}) if item.character in now and not item.at else item
        for item in panel.blocking
    )
    return panel.model_copy(update={"blocking": tuple(items)}) if now else panel


def _tended(one: Seen) -> frozenset[str]:
    """The kind of an animal that somebody has a hand on; none of one that is left alone."""
    return frozenset({one.sighting.kind}) if one.sighting.relation in AT_IT and not one.sighting.who else frozenset()


AT_IT = frozenset({"tended", "stroked", "groomed", "fed"})
"""What is done with an animal where it lies."""


def laid_on(seen: Sequence[Seen], figures: Sequence[Figure], blocking: Sequence[Blocking], pieces: Sequence[Piece]) -> Tops:
    """Those who lay a small animal on a top before them: how far ahead it is and how high, by their ids."""
    at = {item.character: item for item in blocking if item.at in TOPS and Pose.PUT in (item.pose, item.gesture)}
    laying = {one.sighting.near for one in seen if one.now and one.sighting.relation in ONTO and _is_small(one)} & at.keys()
    found = {one.character: surfaces.top_before(one, pieces) for one in figures if one.character in laying}
    return {who: top for who, top in found.items() if top is not None}


Tops = dict[str, tuple[float, float]]
"""How far ahead of somebody a top is, and its height, metres."""


def _is_small(one: Seen) -> bool:
    row = SPECIES.get(one.sighting.kind)
    return row is not None and row.height < SMALL and one.sighting.count == 1


def told(seen: Sequence[Seen], tops: Tops) -> tuple[Seen, ...]:
    """What is seen, the animals that are laid on a top as such."""
    return tuple(
        one._replace(sighting=one.sighting.model_copy(update={"relation": "laid"})) if one.now and one.sighting.near in tops else one
        for one in seen
    )


def at_top(figure: Figure, seen: Sequence[Seen], tops: Tops) -> Figure | None:
    """Somebody at a top that an animal is laid on, where nobody kneels; None for who does something else with one."""
    mine = next((one.sighting for one in seen if one.now and one.sighting.near == figure.character), None)
    if figure.character in tops and mine is not None:
        return bowed(figure, mine.kind, tops[figure.character])
    return figure.model_copy(update={"pose": Pose.STAND}) if tops and mine is None and figure.pose is Pose.KNEEL else None


def bowed(figure: Figure, kind: str, top: tuple[float, float]) -> Figure:
    """Somebody who has an animal of a kind under both hands on what is before them."""
    (far, high), back = top, SPECIES[kind].height * LAIN
    left, right = (_spot(figure, (side, high - figure.floor + back, far)) for side in (0.16, -0.16))
    low = high - figure.floor < surfaces.STOOPED * figure.appearance.height
    mount = {"mount": SET_DOWN} if low else {}
    does = {"pose": Pose.STAND, "gesture": None, "holds": "", "other": "", "touch": (left, right), "gaze": right}
    return figure.model_copy(update={**does, **mount, "surface": high})


def lying(facing: float) -> float:
    """The way an animal lies that somebody has before them: from its side, the head rather to the lens than away from it."""
    turned = wrapped(facing)
    off = abs(turned) if abs(turned) < 100.0 else 180.0 - abs(turned)
    return round(math.copysign(max(BROADSIDE, off), turned), 1)


BROADSIDE, AWAY = 68.0, 50.0
"""Degrees from the lens at least; how far one is turned that lies on a top, the head away from who has laid it there."""


def attending(figure: Figure, relation: str, kind: str, pose: str) -> Figure:
    """Somebody with their hands on an animal of a kind, which does `pose`."""
    figure = figure.model_copy(update={"facing": _turned(figure.facing, relation), "gesture": None, "holds": "", "other": ""})
    high = SPECIES[kind].height
    if _on_rope(relation, kind, pose):
        return leading.puller(figure)
    if relation in OWN:
        spots = tuple(
            _spot(figure, (side, _grip(relation, high), (HAUL if relation == "hauled" else SHOVE) - 0.06)) for side in (0.1, -0.1)
        )
        return figure.model_copy(update={"pose": OWN[relation], "touch": spots, "gaze": spots[0]})
    low = relation == "laid" or pose == "lie"
    back = high * (LAIN if low else 0.95)
    spots = tuple(_spot(figure, (side, back, FLANK + 0.16)) for side in (0.14, -0.14))
    down = low or high < AFOOT
    touch = spots if relation == "laid" else (figure.touch[0], spots[1])
    return figure.model_copy(update={"pose": Pose.KNEEL if down else Pose.STAND, "touch": touch, "gaze": spots[1]})


def _on_rope(relation: str, kind: str, pose: str) -> bool:
    """Whether somebody pulls at an animal by a rope: one with hooves, on its feet."""
    return relation == "hauled" and leading.follows(kind) and pose != "lie"


def _turned(facing: float, relation: str) -> float:
    """Side on with an animal that is pulled or pushed; else to the lens, so that the animal before them is seen from its side."""
    if relation in OWN:
        return facing if 48 <= abs(facing) <= 132 else math.copysign(80.0, facing or 1.0)
    return math.copysign(TO_LENS, facing or 1.0)


def _grip(relation: str, high: float) -> float:
    """Metres over the ground at which an animal is taken hold of: by the neck, or at the rump."""
    return max(0.5, high * (1.0 if relation == "hauled" else 0.85))


def _spot(figure: Figure, offset: Vec) -> Vec:
    x, y, z = add((figure.x, figure.floor, figure.z), Turn(figure.facing)(offset))
    return (round(x, 3), round(y, 3), round(z, 3))


def placed(animal: Animal, owner: Figure, relation: str) -> Animal:
    """The animal where whoever has hold of it has it."""
    row, high = SPECIES[animal.kind], animal.height
    if _on_rope(relation, animal.kind, animal.pose):
        return leading.unwilling(animal, owner)
    if relation in OWN:
        hauled = relation == "hauled"
        ahead = HAUL + high * row.reach if hauled else SHOVE + high * RUMP
        pose = "stand" if hauled else "walk"
        return _at(animal, _spot(owner, (0.0, 0.0, ahead)), owner.facing + (180.0 if hauled else 0.0), pose)
    left, right = owner.touch
    if relation == "laid" and owner.surface is not None and left is not None and right is not None:
        x, z = ((a + b) / 2 for a, b in zip((left[0], left[2]), (right[0], right[2]), strict=True))
        return _at(animal, (round(x, 3), owner.surface, round(z, 3)), math.copysign(AWAY, owner.facing or 1.0), "lie")
    pose = "lie" if relation == "laid" or animal.pose == "lie" else "stand"
    aside = _spot(owner, (-0.1, 0.0, FLANK + 0.2 * high))
    beyond = owner.facing + math.copysign(ACROSS, owner.facing)
    return _at(animal, aside, beyond, pose)


def _at(animal: Animal, spot: Vec, facing: float, pose: str) -> Animal:
    x, y, z = spot
    return animal.model_copy(update={"x": x, "floor": y, "z": z, "facing": round(facing, 1), "pose": pose})
