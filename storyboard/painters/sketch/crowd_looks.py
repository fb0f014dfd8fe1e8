"""What tells one of a crowd from the next: build, hair, hat, coat, bag, and where the head is turned; the same in every panel."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from storyboard.model.stage import Extra
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.pen import Drawing
from storyboard.staging.space import XY

HAIR: dict[str, tuple[str, ...]] = {
    "man": ("short", "short", "short", "bald", "curls"),
    "woman": ("long", "bob", "bun", "curls", "short"),
    "child": ("short", "bob", "curls"),
}
"""Cuts by build."""
HATS = ("", "", "", "", "beanie", "brim", "cap")
BAGS = ("", "", "", "shoulder", "hand", "pack")
SATCHELS = ("", "", "pack", "pack", "shoulder")
"""What children carry."""
HATS_OF_EPOCH: dict[tuple[str, str], tuple[str, ...]] = {
    ("frontier", "man"): ("brim", "brim", "brim", ""),
    ("frontier", "woman"): ("bonnet", "bonnet", "", ""),
    ("frontier", "child"): ("", "brim"),
    ("period", "man"): ("brim", "", ""),
    ("period", "woman"): ("bonnet", "bonnet", ""),
    ("medieval", "man"): ("beanie", "", ""),
    ("medieval", "woman"): ("bonnet", "bonnet", ""),
}
"""What a crowd of another time has on its heads, by build."""
HEMS: dict[tuple[str, str], float] = {
    ("frontier", "man"): 0.03,
    ("frontier", "woman"): 0.47,
    ("period", "man"): 0.2,
    ("period", "woman"): 0.48,
    ("medieval", "man"): 0.16,
    ("medieval", "woman"): 0.47,
    ("antique", "man"): 0.2,
    ("antique", "woman"): 0.48,
}
"""How far the clothes of another time go below the hips, in body heights: gowns to the ground, tunics over the knee."""
CARRY = frozenset({"stand", "walk", "look_up", "turn", "shrug"})
"""Poses in which some have a bag."""


@dataclass(frozen=True, slots=True)
class Look:
    """How one of a crowd looks."""

    stout: float = 1.0
    """Width of the body against the usual."""
    hair: str = "short"
    hat: str = ""
    bag: str = ""
    hem: float = 0.045
    """How far a coat goes below the hips, in body heights."""
    turned: float = 0.0
    """How far the head is turned from the body: -1 to its left in the picture, 1 to its right."""
    scarf: bool = False


def look_of(extra: Extra) -> Look:
    """The look of one of a crowd; soldiers and policemen have none of their own."""
    if extra.hat:
        return Look(hat="cap" if extra.hat == "cap" else "", hem=HEMS.get((extra.epoch, extra.build), 0.045))
    if extra.epoch:
        return _aged(extra)
    rng = random.Random(f"look {extra.x:.2f}/{extra.z:.2f}")
    hair = rng.choice(HAIR.get(extra.build, HAIR["man"]))
    hats = ("", "", "", "beanie", "cap") if extra.build == "child" else HATS
    return Look(
        stout=rng.choice((0.9, 1.0, 1.0, 1.14)),
        hair=hair,
        hat=rng.choice(hats) if hair in {"short", "bob", "bald"} else "",
        bag=rng.choice(SATCHELS if extra.build == "child" else BAGS) if extra.pose in CARRY and not extra.seat and not extra.holds else "",
        hem=rng.choice((0.0, 0.03, 0.045, 0.16)),
        turned=rng.choice((0.0, 0.0, -0.5, 0.5, -0.8, 0.8)),
        scarf=rng.random() < 0.25,
    )


def _aged(extra: Extra) -> Look:
    """The look of one of a crowd of another time: no bags and caps, gowns to the ground."""
    rng, key = random.Random(f"look {extra.x:.2f}/{extra.z:.2f}"), (extra.epoch, extra.build)
    return Look(
        stout=rng.choice((0.9, 1.0, 1.0, 1.14)),
        hair=rng.choice({"man": ("short", "bob", "bald"), "woman": ("bun", "long", "bun")}.get(extra.build, ("short", "bob"))),
        hat=rng.choice(HATS_OF_EPOCH.get(key, ("",))),
        hem=HEMS.get(key, 0.1),
        turned=rng.choice((0.0, 0.0, -0.5, 0.5, -0.8, 0.8)),
    )


def arch(x: float, y: float, rx: float, ry: float) -> list[XY]:
    """The upper half of an ellipse, from right to left."""
    return [(x + rx * math.cos(a), y - ry * math.sin(a)) for a in (t * math.pi / 8 for t in range(9))]


def mane(x: float, y: float, size: float, cut: str) -> list[XY]:
    """Hair that is seen beside and behind the face: to the chin, to the shoulders, or curls that stand off."""
    wide, low = {"bob": (0.98, 0.72), "curls": (1.18, 0.5)}.get(cut, (0.86, 1.25))
    sides = [
        (-wide, low * 0.4),
        (-wide * 0.95, low),
        (-wide * 0.6, low * 1.04),
        (wide * 0.6, low * 1.04),
        (wide * 0.95, low),
        (wide, low * 0.4),
    ]
    return [*arch(x, y, size * wide, size * (1.3 if cut == "curls" else 1.12)), *((x + a * size, y + b * size) for a, b in sides)]


def bun(x: float, y: float, size: float, aside: float) -> list[XY]:
    """A knot of hair: on top from the front, at the back of the head in profile."""
    cx, cy = x - aside * size * 0.85, y - size * (1.2 - 0.55 * abs(aside))
    return [(cx + 0.36 * size * math.cos(math.tau * k / 10), cy + 0.34 * size * math.sin(math.tau * k / 10)) for k in range(10)]


BONNET = ((-0.9, 0.5), (-0.62, 0.1), (-0.5, -0.5), (0.5, -0.5), (0.62, 0.1), (0.9, 0.5))
"""The inner edge of a bonnet around the face, in head sizes."""


def hat(drawing: Drawing, look: Look, at: tuple[float, float, float], aside: float, pen: tuple[Tone, float, Tone]) -> None:
    """A cap of wool, a hat with a brim, or a cap with a peak to where its owner looks. `pen` are tone, width and ink."""
    (x, y, size), (tone, width, ink) = at, pen
    dome = arch(x, y - size * 0.2, size * 0.86, size * 1.0)
    shapes = [[*dome, (x - size * 0.86, y - size * 0.1), (x + size * 0.86, y - size * 0.1)]]
    if look.hat == "brim":
        crown = [
            (x - size * 0.62, y - size * 1.25),
            (x + size * 0.62, y - size * 1.25),
            (x + size * 0.74, y - size * 0.3),
            (x - size * 0.74, y - size * 0.3),
        ]
        brim = [
            (x + 1.3 * size * math.cos(math.tau * k / 12), y - size * 0.3 + 0.24 * size * math.sin(math.tau * k / 12)) for k in range(12)
        ]
        shapes = [crown, brim]
    elif look.hat == "cap":
        way = math.copysign(1.0, aside) if abs(aside) > 0.2 else 0.0
        reach = 1.5 if way else 0.7
        peak = [
            (x - size * (0.7 - way * 0.6), y - size * 0.34),
            (x + size * (0.7 + way * 0.1), y - size * 0.34),
            (x + size * way * reach, y - size * 0.08),
        ]
        shapes.append(
            peak
            if way
            else [
                (x - size * 0.66, y - size * 0.3),
                (x + size * 0.66, y - size * 0.3),
                (x + size * 0.5, y - size * 0.02),
                (x - size * 0.5, y - size * 0.02),
            ]
        )
    if look.hat == "bonnet":
        shapes = [
            [*arch(x, y, size * 1.02, size * 1.16), *((x + a * size, y + b * size) for a, b in BONNET)],
        ]
    drawing.shape(shapes, tone, width, ink=ink)
    if look.hat not in {"cap", "bonnet"}:
        drawing.stroke([(x - size * 0.8, y - size * 0.4), (x + size * 0.8, y - size * 0.4)], max(1.0, size * 0.1), ink, 0.7)


def bag(drawing: Drawing, look: Look, at: tuple[list[XY], list[XY], list[XY], float], pen: tuple[Tone, float, Tone]) -> None:
    """What somebody carries: `at` are shoulders, hips, hands and the height in pixels."""
    (shoulders, hips, hands, k), (tone, width, ink) = at, pen
    (ax, ay), (bx, _) = shoulders
    (cx, cy), (hx, hy) = hips[1], hands[1]
    if look.bag == "shoulder":
        drawing.stroke([(ax, ay - k * 0.02), (cx, cy + k * 0.02)], max(1.2, k * 0.012), ink, 0.9, (0.02, 0.02))
        side = math.copysign(1.0, cx - (ax + bx) / 2 or 1.0)
        x = cx + side * k * 0.03
        drawing.shape(
            [[(x - k * 0.06, cy), (x + k * 0.06, cy), (x + k * 0.07, cy + k * 0.12), (x - k * 0.07, cy + k * 0.12)]], tone, width, ink=ink
        )
    elif look.bag == "hand":
        drawing.stroke(
            [(hx - k * 0.035, hy + k * 0.07), (hx, hy + k * 0.01), (hx + k * 0.035, hy + k * 0.07)], max(1.2, k * 0.01), ink, 0.9
        )
        low = [
            (hx - k * 0.06, hy + k * 0.06),
            (hx + k * 0.06, hy + k * 0.06),
            (hx + k * 0.075, hy + k * 0.18),
            (hx - k * 0.075, hy + k * 0.18),
        ]
        drawing.shape([low], tone, width, ink=ink)
    elif look.bag == "pack":
        for (x, y), (lx, ly) in zip(shoulders, hips, strict=True):
            mid = (ax + bx) / 2
            drawing.stroke(
                [(x * 0.7 + mid * 0.3, y - k * 0.02), (lx * 0.9 + mid * 0.1, (y + ly) / 2)], max(1.4, k * 0.018), ink, 0.9, (0.02, 0.02)
            )
