"""An animal that bites somebody has its mouth where the words say: at a leg, a hand held out to it, the nose of who holds it up."""

from __future__ import annotations

from storyboard.breakdown.bite_words import BITTEN
from storyboard.model.shots import Pose
from storyboard.model.stage import Animal, Figure, Vec
from storyboard.staging import figures as people
from storyboard.staging import leading
from storyboard.staging.animals import SPECIES
from storyboard.staging.herds import muzzle
from storyboard.staging.space import Turn, add, rounded, sub

BITING = frozenset({"bite", "bite_low"})
"""Poses of an animal whose mouth is on somebody."""
BITES = frozenset(BITTEN)
"""How an animal is with whom it bites."""
LOW = 0.62
"""Metres of a mouth under which a hand goes down to it, and its owner with it."""
HELD_UP = 0.8
"""Metres to the shoulder of an animal that is lifted to a face."""
HAND, LEG = 0.46, 0.2
"""Metres before somebody of a bitten hand and a bitten leg."""


def attending(figure: Figure, relation: str, kind: str) -> Figure:
    """Somebody who is bitten, from the side: the hand in the mouth, or both hands on what is at their face."""
    figure = leading.side_on(figure).model_copy(update={"gesture": None, "holds": "", "other": ""})
    spot = _target(figure, relation, kind)
    if relation == "bitten_leg":
        return figure.model_copy(update={"gaze": spot, "pose": Pose.STAND})
    if relation == "bitten_hand":
        pose = Pose.KNEEL if spot[1] < LOW else Pose.STAND
        return figure.model_copy(update={"pose": pose, "touch": (figure.touch[0], spot), "gaze": spot})
    grip = [rounded(add(spot, Turn(figure.facing)((aside, -0.5 * SPECIES[kind].height, 0.2))), 3) for aside in (0.1, -0.1)]
    touch = (grip[0], grip[1]) if SPECIES[kind].height < HELD_UP else figure.touch
    return figure.model_copy(update={"pose": Pose.STAND, "touch": touch, "gaze": spot})


def placed(animal: Animal, owner: Figure, relation: str) -> Animal:
    """The animal before whom it bites, its mouth where it does."""
    low = relation == "bitten_leg" and not SPECIES[animal.kind].flies
    facing = round(owner.facing + 180.0, 1)
    there = animal.model_copy(update={"pose": "bite_low" if low else "bite", "facing": facing, "x": 0.0, "z": 0.0, "floor": 0.0})
    x, y, z = rounded(sub(_target(owner, relation, animal.kind), muzzle(there)), 3)
    lifted = relation == "bitten_face" and animal.height < HELD_UP and None not in owner.touch
    return there.model_copy(update={"x": x, "z": z, "floor": y if lifted else owner.floor})


def _target(figure: Figure, relation: str, kind: str) -> Vec:
    """Where the mouth of an animal of a kind is that bites somebody."""
    turn, here = Turn(figure.facing), (figure.x, figure.floor, figure.z)
    high = muzzle(Animal(kind=kind, height=SPECIES[kind].height))[1]
    if relation == "bitten_leg":
        return rounded(add(here, turn((-0.1, min(high, 0.45), LEG))), 3)
    if relation == "bitten_hand":
        return rounded(add(here, turn((-0.12, max(0.3, min(high, 1.1)), HAND))), 3)
    return rounded(add(people.bones(figure).head, turn((0.0, 0.0, 0.13))), 3)
