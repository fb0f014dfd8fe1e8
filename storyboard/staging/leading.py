"""Animals on a rope: behind who leads them, ahead of who walks a dog, stiff-legged before who pulls at them. Metres."""

from __future__ import annotations

import math

from storyboard.breakdown.animal_words import HOOFED
from storyboard.model.cast import Sighting
from storyboard.model.shots import Pose
from storyboard.model.stage import Animal, Figure, Vec
from storyboard.staging import figures as people
from storyboard.staging.animals import MOST, SPECIES
from storyboard.staging.riding import UPRIGHT
from storyboard.staging.space import Turn, add, rounded

TALL = 0.95
"""Metres to the shoulder from which any animal goes behind who leads it."""
ROPE, TAUT = 1.25, 1.1
"""Metres from who leads an animal back to its head, and from the hands of who pulls at one to its head."""
ABREAST, ROW = 0.55, 1.9
"""Metres to each side of two that are led together; from one pair to the next, in their heights."""
FAN = ((0.42, 0.35), (-0.1, 0.8), (0.3, 1.15), (-0.35, 0.4))
"""To the left of who walks some small animals and ahead of them."""
STIFF = "balk"
"""The pose of an animal that will not go."""
GOES: dict[Pose, str] = {Pose.WALK: "walk", Pose.LEAD: "walk", Pose.RUN: "run", Pose.PULL: "walk"}
"""How an animal goes with who has it on a rope."""


def follows(kind: str) -> bool:
    """Whether who leads an animal of a kind goes ahead of it; dogs run before theirs."""
    return kind in HOOFED or SPECIES[kind].height > TALL


def side_on(figure: Figure) -> Figure:
    """Somebody turned so that what is between them and an animal is seen from the side."""
    if 48 <= abs(figure.facing) <= 132:
        return figure
    return figure.model_copy(update={"facing": math.copysign(80.0, figure.facing or 1.0)})


def leader(figure: Figure, kind: str) -> Figure:
    """Somebody who leads an animal: from the side, a hand out to the rope where the lens sees it, behind them or ahead."""
    figure = side_on(figure)
    if figure.pose not in UPRIGHT | {Pose.LEAD, Pose.RUN, Pose.PULL}:
        return figure
    hand, high = _hand(figure), figure.appearance.height
    aside, ahead = (0.2 if hand == 0 else -0.2), (-0.36 if follows(kind) else 0.34)
    spot = _spot(figure, (aside, (0.56 if follows(kind) else 0.52) * high, ahead))
    touch = (spot, figure.touch[1]) if hand == 0 else (figure.touch[0], spot)
    return figure.model_copy(update={"touch": touch, "gesture": None})


def _hand(figure: Figure) -> int:
    """Which hand has the rope: the one on the side of the master camera, unless there is something in it."""
    return 0 if figure.facing < 0 or figure.holds else 1


def _spot(figure: Figure, offset: Vec) -> Vec:
    return rounded(add((figure.x, figure.floor, figure.z), Turn(figure.facing)(offset)), 3)


def led(animal: Animal, owner: Figure) -> Animal:
    """An animal on a lead: behind who leads it, or a small one at their side."""
    back = -ROPE - SPECIES[animal.kind].reach * animal.height
    offset = (0.0, 0.0, back) if follows(animal.kind) else (0.34 + animal.height * 0.42, 0.0, 0.25)
    return _on_rope(animal, owner, offset, GOES.get(owner.pose, animal.pose))


def led_together(animal: Animal, owner: Figure, sighting: Sighting) -> list[Animal]:
    """Several on one lead: two by two behind who leads them, or small ones spread out ahead."""
    out: list[Animal] = []
    for at in range(min(sighting.count, MOST)):
        row, side = divmod(at, 2)
        back = -ROPE - (SPECIES[animal.kind].reach + ROW * row) * animal.height
        left, ahead = FAN[at % len(FAN)]
        offset = (ABREAST if side else -ABREAST, 0.0, back) if follows(animal.kind) else (left, 0.0, ahead + 0.4 * (at // len(FAN)))
        one = _on_rope(animal, owner, offset, GOES.get(owner.pose, animal.pose))
        out.append(one if row == 0 or not follows(animal.kind) else one.model_copy(update={"lead": None}))
    return out


def pulling(animal: Animal, owner: Figure) -> Animal:
    """An animal that pulls ahead on its lead."""
    one = _on_rope(animal, owner, (0.0, 0.0, 1.0 + animal.height), "pull")
    return one.model_copy(update={"lead": people.bones(owner).wrists[1]})


def unwilling(animal: Animal, owner: Figure) -> Animal:
    """An animal with its hooves dug in, its head towards who pulls at it."""
    one = _on_rope(animal, owner, (0.0, 0.0, TAUT + 0.45 + SPECIES[animal.kind].reach * animal.height), STIFF)
    return one.model_copy(update={"facing": round(owner.facing + 180.0, 1), "lead": owner.touch[1]})


def puller(figure: Figure) -> Figure:
    """Somebody who leans back on a rope with both hands."""
    spots = tuple(_spot(figure, (side, 0.56 * figure.appearance.height, 0.4)) for side in (0.05, -0.05))
    return figure.model_copy(update={"pose": Pose.PULL, "touch": spots, "gaze": _spot(figure, (0.0, 1.2, 1.6))})


def _on_rope(animal: Animal, owner: Figure, offset: Vec, pose: str) -> Animal:
    x, y, z = _spot(owner, offset)
    hand = _hand(owner)
    lead = owner.touch[hand] or people.bones(owner).wrists[hand]
    change = {"x": x, "floor": y, "z": z, "facing": round(owner.facing, 1), "pose": pose, "lead": lead, "saddled": False}
    return animal.model_copy(update=change)
