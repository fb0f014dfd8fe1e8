"""Pictures that are about riders without a part: each on a horse, going the same way, near or far off."""

from __future__ import annotations

import random
from typing import NamedTuple

from storyboard.model.shots import Panel
from storyboard.model.stage import Animal, Camera, Extra
from storyboard.staging.animals import SADDLE, SPECIES
from storyboard.staging.crowds import CROWDS, Hall, extra
from storyboard.staging.groups import USUAL
from storyboard.staging.space import heading, mul

LOWER = -0.1
"""Shift of the lens, in heights of the frame, towards the hooves of those who are near."""
RIDERS, FAR = "riders", "far"
"""Kind of crowd, and the `Detail.at` of those who are far off."""
MOST = 12
STEP, BACK = 2.5, 1.9
"""Metres from one horse to the next, and from one row to the one behind."""
PACES: dict[str, str] = {"run": "run", "surge": "run", "scatter": "run", "stand": "stand", "sit": "stand", "queue": "stand", "": "walk"}
"""How the horses go, by what the riders are told to do; any other deed is done at a walk."""
WAY = 78.0
"""Degrees they face from the lens."""
LENS, TALL, FAR_OFF = 40.0, 3.4, 1.7
"""Millimetres; metres of height that the picture shows at least; how many times as much of those who are far off."""


class Troop(NamedTuple):
    """Riders and what they ride."""

    riders: tuple[Extra, ...]
    horses: tuple[Animal, ...]
    far: bool = False


def told(panel: Panel, hall: Hall) -> Troop | None:
    """The riders a picture is about, in a loose column; None where it is about none."""
    detail = panel.detail
    if detail is None or detail.kind != RIDERS:
        return None
    chance = random.Random(f"riders {hall.name}/{detail.hand}/{detail.count}")
    count = min(MOST, detail.count or USUAL[RIDERS])
    far = detail.at == FAR
    rows = 1 if count < 4 or far else 2
    pace, high = PACES.get(detail.hand, "walk"), SPECIES["horse"].height
    cx, cz = (hall.box[0] + hall.box[1]) / 2, (hall.box[2] + hall.box[3]) / 2
    wide = -(-count // rows)
    riders, horses = list[Extra](), list[Animal]()
    for k in range(count):
        row, at = divmod(k, wide)
        x = round(cx + (at - (wide - 1) / 2) * STEP + 1.1 * row + chance.uniform(-0.25, 0.25), 3)
        z = round(cz - row * BACK + chance.uniform(-0.2, 0.2), 3)
        facing = round(WAY + chance.uniform(-5, 5), 1)
        tone = round(chance.choice((0.62, 0.7, 0.5, 0.35)), 2)
        horses.append(Animal(kind="horse", x=x, z=z, facing=facing, pose=pace, height=high, tone=tone, saddled=True))
        off = mul(heading(facing), SEAT_BACK)
        made = extra((x + off[0], z + off[2], facing, round(high * SADDLE["horse"], 3)), CROWDS[RIDERS], "ride", hall, chance)
        riders.append(made.model_copy(update={"pose": "ride", "holds": detail.tool}))
    return Troop(tuple(riders), tuple(horses), far)


SEAT_BACK = -0.06
"""Metres from the middle of a horse to who sits on it."""


def framed(troop: Troop, aspect: float) -> Camera:
    """The lens of a picture of riders: all of them whole; small under the sky where they are far off."""
    xs = [horse.x for horse in troop.horses]
    wide = max(max(xs) - min(xs) + STEP + 0.8, TALL * aspect) * (FAR_OFF if troop.far else 1.0)
    x, z = (min(xs) + max(xs)) / 2, max(horse.z for horse in troop.horses)
    away = wide * LENS / 36.0
    return Camera(
        eye=(round(x, 3), 1.7, round(z + away, 3)), target=(round(x, 3), 1.7, round(z, 3)), lens=LENS, shift_y=0.0 if troop.far else LOWER
    )
