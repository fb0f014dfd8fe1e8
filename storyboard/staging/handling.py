"""Animals that somebody has hold of: tended with a hand on them, laid down, pulled along by both hands, pushed from behind. Metres."""

from __future__ import annotations

import math

from storyboard.model.shots import Pose
from storyboard.model.stage import Animal, Figure, Vec
from storyboard.staging.animals import SPECIES
from storyboard.staging.space import Turn, add

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


def attending(figure: Figure, relation: str, kind: str, pose: str) -> Figure:
    """Somebody with their hands on an animal of a kind, which does `pose`."""
    figure = figure.model_copy(update={"facing": _turned(figure.facing, relation), "gesture": None, "holds": "", "other": ""})
    high = SPECIES[kind].height
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
    if relation in OWN:
        hauled = relation == "hauled"
        ahead = HAUL + high * row.reach if hauled else SHOVE + high * RUMP
        pose = "stand" if hauled else "walk"
        return _at(animal, _spot(owner, (0.0, 0.0, ahead)), owner.facing + (180.0 if hauled else 0.0), pose)
    pose = "lie" if relation == "laid" or animal.pose == "lie" else "stand"
    aside = _spot(owner, (-0.1, 0.0, FLANK + 0.2 * high))
    beyond = owner.facing + math.copysign(ACROSS, owner.facing)
    return _at(animal, aside, beyond, pose)


def _at(animal: Animal, spot: Vec, facing: float, pose: str) -> Animal:
    x, y, z = spot
    return animal.model_copy(update={"x": x, "floor": y, "z": z, "facing": round(facing, 1), "pose": pose})
