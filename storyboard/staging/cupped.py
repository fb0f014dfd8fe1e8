"""Small animals in somebody's hands: before the chest, held up, held out, stroked on the lap, let go. Metres and shares of heights."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.breakdown.animal_words import LITTLE
from storyboard.model.cast import Sighting
from storyboard.model.shots import Blocking, Pose
from storyboard.model.stage import Animal, Figure, Vec
from storyboard.shots import perch_words
from storyboard.staging import figures as people
from storyboard.staging.animals import SPECIES, Seen
from storyboard.staging.space import Turn, add, mix, rounded

HELD_SO = frozenset({"hands", "freed"})
"""How an animal is with somebody whose hands are under it, or have just opened."""
BIG = 0.45
"""Metres to the shoulder of an animal that is not held in the hands."""
BEFORE: tuple[float, float] = (-0.05, 0.2)
"""Where hands that hold a small animal are: over the middle of the chest, and ahead of it, in heights of who holds it."""
SO: dict[Pose, tuple[float, float]] = {
    **dict.fromkeys((Pose.SHOW, Pose.LIFT, Pose.LOOK_UP, Pose.HANDS_UP), (0.03, 0.25)),
    **dict.fromkeys((Pose.GIVE, Pose.REACH), (-0.01, 0.31)),
    **dict.fromkeys((Pose.KISS, Pose.WHISPER), (0.1, 0.15)),
}
"""The same by what else they do."""
FREED, APART = (0.03, 0.25), 0.07
"""Where hands are that have let a bird go, and how far each is to its side."""
FLOWN = 0.3
"""Metres over the hands of a bird that flies up out of them."""


def is_held(relation: str, kind: str, figure: Figure) -> bool:
    """Whether somebody has an animal in the hands: told so, or held up, small as it is."""
    lifted = relation == "arms" and Pose.SHOW in (figure.pose, figure.gesture)
    return kind in LITTLE and SPECIES[kind].height < BIG and (relation in HELD_SO or lifted)


def are_lifted(owner: Figure, animal: Animal) -> bool:
    """Whether both hands of somebody are up together under what they hold up."""
    left, right = owner.touch
    return left is not None and right is not None and animal.height < BIG and math.dist(left, right) < 0.12


def with_small(figure: Figure, seen: Sequence[Seen]) -> Figure | None:
    """Somebody with a small one of their own animals in the hands, or seated with one on the lap; None for who has none there."""
    own = [one.sighting for one in seen if one.sighting.near == figure.character and one.sighting.kind in SPECIES]
    if figure.pose in (Pose.FALL, Pose.LIE):
        return None
    held = next((one for one in own if is_held(one.relation, one.kind, figure)), None)
    if held is not None:
        return holding(figure, held.relation)
    lap = next((one.kind for one in own if one.relation == "lap" and SPECIES[one.kind].height < LAP), "")
    return stroking(figure, lap) if lap and figure.pose is Pose.SIT and figure.gesture in STROKING else None


LAP = 0.8
"""Metres to the shoulder of an animal that is on nobody's lap."""
STROKING = frozenset({None, Pose.PAT, Pose.RUB, Pose.HOLD, Pose.LOOK_DOWN})
"""What somebody does who strokes what is on their lap."""


def holding(figure: Figure, relation: str) -> Figure:
    """Somebody with both hands together under a small animal, which they look at; open and apart where they let it go."""
    does = figure.gesture or figure.pose
    up, ahead = FREED if relation == "freed" else SO.get(does, BEFORE)
    side = APART if relation == "freed" else 0.018
    tall, chest, turn = figure.appearance.height, people.bones(figure).chest, Turn(figure.facing)
    left, right = (rounded(add(chest, turn((aside * tall, up * tall, ahead * tall))), 3) for aside in (side, -side))
    x, y, z = mix(left, right, 0.5)
    gaze = (round(x, 3), round(y + (FLOWN if relation == "freed" else 0.1), 3), round(z, 3))
    pose = figure.pose if figure.pose in KEPT else Pose.STAND
    return figure.model_copy(update={"pose": pose, "gesture": None, "holds": "", "other": "", "touch": (left, right), "gaze": gaze})


KEPT = frozenset({Pose.STAND, Pose.SIT, Pose.KNEEL, Pose.WALK, Pose.CROUCH, Pose.LEAN})
"""Poses of the legs that go with it."""


def stroking(figure: Figure, kind: str) -> Figure:
    """Somebody seated with a small animal on the lap, a hand on its back, which they look at."""
    over = min(0.3, SPECIES[kind].height * 0.62) + 0.1
    hand: Vec = rounded(add(people.bones(figure).pelvis, Turn(figure.facing)((-0.04, over, 0.26))), 3)
    return figure.model_copy(update={"touch": (figure.touch[0], hand), "gaze": hand, "gesture": None, "holds": ""})


def placed(animal: Animal, owner: Figure, relation: str) -> Animal:
    """The animal on the hands that hold it, side on; a bird that is let go flies up over them."""
    left, right = owner.touch
    if left is None or right is None:
        return animal
    x, y, z = mix(left, right, 0.5)
    flies = SPECIES[animal.kind].flies
    high = min(animal.height, MOST)
    freed = relation == "freed" and flies
    pose = "burst" if freed else "perch" if flies else "stand" if animal.kind in ("frog", "mouse", "rat") else "sit"
    floor = round(y + (FLOWN if freed else PALM), 3)
    way = round(owner.facing + 72.0, 1)
    return animal.model_copy(update={"x": round(x, 3), "floor": floor, "z": round(z, 3), "facing": way, "pose": pose, "height": high})


PALM, MOST = -0.005, 0.2
"""Metres from the middle of two hands up to what stands on them; the height of the largest that is drawn there."""


def perched(seen: Sequence[Seen], blocking: Sequence[Blocking]) -> tuple[Seen, ...]:
    """What is seen, with the animals that a plan puts on people's shoulders or in their hands.

    One of a kind that the lines tell of is that one.
    """
    on = {kind: (item.character, how) for item in blocking for kind, how in (perch_words.perched(item.state),) if kind}
    others = (one for one in seen if one.sighting.kind not in on or one.sighting.who)
    there = (Sighting(element="", start=0, end=0, kind=kind, near=who, relation=how) for kind, (who, how) in on.items())
    return (*others, *(Seen(one, now=one.relation != "shoulder") for one in there))
