"""Close pictures of people in rough country: hands and ropes at an edge, marks in rock, hurt legs, wet boots, what the wind takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from storyboard.painters.sketch.big_hands import Arm
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.handwork import draw_reach
from storyboard.painters.sketch.handwork_marks import cord, curve
from storyboard.painters.sketch.handwork_parts import KEY, Reach
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.insert_marks import around, arrow
from storyboard.staging.space import XY

HEMP, ROCK, SHADE, BARK, LEAF, LEATHER, WATER, CLOTH = "#c9a86a", 0.5, 0.7, "#6b5237", "#5d7a4a", "#6b4a30", "#8fc3dc", "#d9d2c0"
EDGE: tuple[XY, ...] = ((-9, 0.12), (-0.2, 0.1), (0.1, 0.04), (0.24, -0.1), (0.14, -0.4), (0.22, -0.8), (0.1, -1.4), (0.1, -9), (-9, -9))
"""The edge of a cliff from its side, the deep at the right."""


def _edge(p: Plane) -> None:
    plain(p, 0.12, 0.24)
    p.poly(EDGE, ROCK, 1.8)
    p.poly(((0.1, 0.04), *EDGE[3:7], (-0.2, -1.4), (-0.06, -0.5)), SHADE, 0.0)
    for x, y in ((-1.5, -0.2), (-0.9, -0.5), (-0.5, -0.24)):
        p.line((x, y), (x + 0.2, y - 0.12), (x + 0.26, y - 0.4), width=1.6)


def _struck(p: Plane, x: float, y: float, spread: Sequence[XY]) -> None:
    """Strokes away from a place that is struck."""
    for u, v in spread:
        p.line((x + u, y + v), (x + u * 1.5, y + v * 1.5), width=3.6)


def _held_wrist(p: Plane) -> None:
    """From the side: an arm over the edge from above, one from below, each hand round the other's wrist."""
    _edge(p)
    tone, cloth = p.other
    above, below = Arm(skin=p.skin, sleeve=p.sleeve), Arm(skin=tone, sleeve=cloth)
    draw_reach(p, Reach("grip", (0.6, -0.3), "below", 1.3), below, KEY)
    draw_reach(p, Reach("grip", (0.5, -0.12), "over", 1.3), above, KEY, left=True)
    for s in (-1, 1):
        p.line((0.56 + s * 0.5, -0.2), (0.56 + s * 0.72, -0.2 + 0.06 * s), width=3.4)


def _edge_slap(p: Plane) -> None:
    """A hand that slaps down over the edge of a cliff from below, dust and pebbles under it."""
    _edge(p)
    draw_reach(p, Reach("spread", (-0.3, 0.2), "right", 1.35), Arm(skin=p.skin, sleeve=p.sleeve), KEY)
    _struck(p, -0.4, 0.16, ((-0.34, 0.2), (-0.44, 0.04), (-0.2, 0.36), (0.0, 0.44)))
    for x, y, r in ((0.4, -0.5, 0.06), (0.5, -0.76, 0.045), (0.34, -0.94, 0.05), (-0.86, 0.2, 0.04), (-1.0, 0.3, 0.03)):
        p.disc(x, y, r, ROCK, line=1.1)


def _gripped_collar(p: Plane) -> None:
    """The back of a jacket and of a head at the edge of a cliff, a fist in the collar."""
    _edge(p)
    tone, cloth = p.other
    p.poly(curve((0.3, -9), (0.28, -0.7), (0.36, -0.42), (0.66, -0.24), (1.1, -0.24), (1.4, -0.44), (1.54, -0.8), (1.6, -9)), cloth, 1.8)
    p.poly(oval(0.88, 0.22, 0.3, 0.36), 0.9, 1.6)
    p.poly(((0.74, -0.02), (1.04, -0.02), (1.06, -0.24), (0.7, -0.24)), tone, 1.2)
    p.poly(((0.5, -0.3), (0.56, -0.06), (0.72, -0.12), (0.9, -0.3), (1.08, -0.12), (1.22, -0.08), (1.28, -0.32), (0.9, -0.44)), cloth, 1.7)
    for x, y in ((0.4, -0.6), (0.7, -0.66), (1.0, -0.62)):
        p.line((0.62, -0.24), (x, y), width=1.8)
    draw_reach(p, Reach("grip", (0.6, -0.16), "level", 1.3), Arm(skin=p.skin, sleeve=p.sleeve), KEY, left=True)
    arrow(p, (0.3, 0.5), (-0.3, 0.6), width=4.6)


def _rope(p: Plane, *points: XY) -> None:
    cord(p, *points, wide=13.0, tone=HEMP)


def _rope_edge(p: Plane) -> None:
    """A rope drawn taut over the edge of a cliff: it bites into the rock, and trembles."""
    _edge(p)
    _rope(p, (-2.1, 0.46), (-0.9, 0.26), (0.1, 0.12))
    _rope(p, (0.1, 0.12), (0.26, 0.02), (0.32, -0.14))
    _rope(p, (0.32, -0.14), (0.34, -0.7), (0.36, -1.5))
    for x in (0.16, 0.52):
        p.line((x, -0.5), (x + 0.02, -0.8), width=2.6)
    _struck(p, 0.2, 0.06, ((0.06, 0.26), (0.24, 0.2), (-0.12, 0.26)))
    for x, y in ((0.2, -0.3), (0.5, -0.4), (0.46, -1.0)):
        p.disc(x, y, 0.035, ROCK, line=0.9)
    arrow(p, (0.66, -0.3), (0.66, -0.8), width=4.6)


def _turns(p: Plane, half: float, y: float) -> None:
    """Three turns of a rope round something, its knot, and the end that is taut to one side."""
    for k in range(3):
        at = y - 0.15 * k
        _rope(p, (-half, at + 0.05), (0.0, at - 0.1), (half, at + 0.03))
    _rope(p, (half * 0.6, y - 0.2), (half + 0.5, y - 0.24), (2.1, y - 0.3))
    _rope(p, (half * 0.5, y - 0.24), (half * 0.4, y - 0.5), (half * 0.6, y - 0.72))
    p.disc(half * 0.54, y - 0.19, 0.13, HEMP, line=1.5)


def _rope_boulder(p: Plane) -> None:
    """A boulder with a rope round it, knotted, one end taut."""
    plain(p, 0.16, 0.26)
    p.poly(((-9, -0.56), (9, -0.56), (9, -9), (-9, -9)), 0.3, 1.2)
    stone = ((-1.0, -0.72), (-1.02, -0.1), (-0.8, 0.44), (-0.26, 0.8), (0.36, 0.74), (0.84, 0.4), (1.0, -0.1), (0.94, -0.72))
    p.poly(stone, ROCK, 2.0)
    p.poly(((0.36, 0.74), (0.84, 0.4), (1.0, -0.1), (0.94, -0.72), (0.5, -0.74), (0.56, 0.1)), SHADE, 0.0)
    p.line((-0.8, 0.44), (-0.4, 0.36), (0.36, 0.74), width=1.8)
    _turns(p, 1.0, 0.08)


def _rope_tree(p: Plane) -> None:
    """The trunk of a tree with a rope round it, knotted, one end taut."""
    plain(p, 0.1, 0.26)
    p.poly(((-9, -0.76), (9, -0.76), (9, -9), (-9, -9)), 0.3, 1.2)
    p.poly(
        (*curve((-0.44, 9), (-0.42, 0.2), (-0.5, -0.6), (-0.96, -0.96)), *curve((0.94, -0.96), (0.52, -0.6), (0.42, 0.2), (0.46, 9))),
        BARK,
        1.9,
    )
    for x in (-0.26, -0.06, 0.14, 0.3):
        p.line((x, 1.2), (x + 0.03, 0.5), width=1.6)
        p.line((x - 0.02, -0.36), (x * 1.3, -0.8), width=1.6)
    _turns(p, 0.46, 0.22)


def _rock_mark(p: Plane) -> None:
    """A wall of rock, dark and wet up to a line along it, a finger at that line."""
    plain(p, 0.22, 0.3)
    line = curve((-2.4, 0.3), (-1.1, 0.36), (-0.3, 0.26), (0.6, 0.34), (1.3, 0.28), (2.4, 0.32))
    p.poly((*line, (9, -9), (-9, -9)), 0.56, 0.0)
    p.line(*line, width=7.0, tone="white", taper=(0.0, 0.0))
    p.line(*line, width=3.4, tone="#6b4f31", taper=(0.0, 0.0))
    for x, y in ((-1.4, 0.9), (-0.6, 0.7), (0.9, 0.94), (-1.2, -0.1), (-0.5, -0.5), (1.3, -0.4)):
        p.line((x, y), (x + 0.14, y - 0.2), (x + 0.1, y - 0.44), (x + 0.3, y - 0.6), width=1.8)
    for k in range(9):
        x = -1.6 + 0.33 * k
        p.line((x, 0.24), (x + 0.01, 0.06 - 0.05 * (k % 3)), width=2.0, tone="white", alpha=0.7)
    draw_reach(p, Reach("point", (0.24, 0.3), "low", 1.3), Arm(skin=p.skin, sleeve=p.sleeve), KEY)


def _jammed_tree(p: Plane) -> None:
    """A dead tree that a flood has jammed across a crack between two walls of rock, roots and broken boughs."""
    p.poly(((-9, -9), (9, -9), (9, 9), (-9, 9)), 0.08, 0.0)
    p.poly(((-0.62, 9), (0.62, 9), (0.5, 0.0), (0.56, -9), (-0.6, -9), (-0.5, 0.1)), 0.9, 0.0)
    for wide, tone in ((40.0, "ink"), (35.0, BARK)):
        p.line((-0.9, 0.5), (0.0, 0.12), (0.95, -0.22), width=wide, tone=tone, taper=(0.0, 0.1))
    for x, y, u, v in ((-0.3, 0.3, 0.06, 0.6), (0.1, 0.12, 0.3, 0.5), (0.28, 0.0, -0.1, -0.5), (-0.16, 0.16, -0.2, -0.44)):
        for wide, tone in ((13.0, "ink"), (9.0, BARK)):
            p.line((x, y), (x + u * 0.5, y + v * 0.6), (x + u, y + v), width=wide, tone=tone, taper=(0.0, 0.5))
            p.line((x + u * 0.5, y + v * 0.6), (x + u * 0.5 + 0.16, y + v * 0.8), width=wide * 0.6, tone=tone, taper=(0.0, 0.5))
    for s in (-1, 1):
        edge = [(s * 0.62, 1.2), (s * 0.54, 0.8), (s * 0.66, 0.5), (s * 0.46, 0.1), (s * 0.56, -0.3), (s * 0.44, -0.7), (s * 0.56, -1.2)]
        p.poly([*edge, (s * 9, -9), (s * 9, 9)], ROCK, 1.8)
        for k in range(4):
            p.line((s * (0.8 + 0.24 * k), 1.0), (s * (0.76 + 0.24 * k), 0.2 - 0.1 * k), (s * (0.9 + 0.24 * k), -0.8), width=1.5)
    for wide, tone in ((26.0, "ink"), (21.0, BARK)):
        p.line((-0.42, 0.3), (-0.7, 0.42), (-0.96, 0.54), width=wide, tone=tone, taper=(0.0, 0.0))
    for x, y in ((-1.4, 0.8), (-1.5, 0.5), (-1.34, 0.26), (-1.1, 0.94)):
        for wide, tone in ((10.0, "ink"), (6.0, BARK)):
            p.line((-0.92, 0.52), ((x - 0.92) / 2, (y + 0.5) / 2 + 0.04), (x, y), width=wide, tone=tone, taper=(0.0, 0.5))


def _stone_fist(p: Plane) -> None:
    """A fist beaten on a rock."""
    plain(p, 0.14, 0.24)
    p.poly(((-9, -0.3), (-1.1, -0.2), (-0.4, -0.3), (0.4, -0.24), (1.1, -0.36), (9, -0.26), (9, -9), (-9, -9)), ROCK, 1.9)
    for x in (-1.2, -0.3, 0.7):
        p.line((x, -0.36), (x + 0.2, -0.6), (x + 0.1, -0.9), width=1.8)
    p.shade(oval(-0.1, -0.3, 0.6, 0.1), "ink", 0.4, 0.05)
    draw_reach(p, Reach("fist", (-0.14, 0.0), "above", 1.5), Arm(skin=p.skin, sleeve=p.sleeve), KEY)
    _struck(p, -0.1, -0.2, ((-0.54, 0.2), (-0.6, 0.02), (0.52, 0.1), (-0.4, 0.4)))
    arrow(p, (-0.9, 0.9), (-0.9, 0.34), width=4.6)


def _leg(p: Plane, *, bent: bool) -> None:
    """A leg along the ground, the boot to the right; a bent one turns off below the knee as no leg does."""
    plain(p, 0.2, 0.34)
    p.poly(((-9, 0.44), (9, 0.44), (9, -9), (-9, -9)), 0.3, 1.0)
    p.shade(oval(0.0, -0.44, 1.5, 0.14), "ink", 0.35, 0.06)
    turn = 0.5 if bent else 0.0
    p.poly(
        (
            (-9, 0.36),
            (-0.5, 0.3),
            (-0.2, 0.24),
            (0.36, 0.12 - turn * 0.2),
            (0.9, 0.1 + turn),
            (0.94, -0.22 + turn),
            (0.3, -0.32),
            (-0.4, -0.34),
            (-9, -0.4),
        ),
        0.62,
        1.8,
    )
    p.line(*curve((-0.56, 0.28), (-0.44, 0.06), (-0.5, -0.2)), width=2.2)
    up = turn * 1.05
    boot = (
        (0.82, 0.18 + up),
        (1.16, 0.14 + up),
        (1.2, 0.5 + up * 0.7),
        (1.36, 0.56 + up * 0.7),
        (1.46, 0.3 + up),
        (1.44, -0.28 + up),
        (0.84, -0.28 + up),
    )
    p.poly(boot, LEATHER, 1.8)
    p.line((1.38, 0.5 + up * 0.7), (1.42, -0.26 + up), width=5.0)


def _bent_leg(p: Plane) -> None:
    _leg(p, bent=True)
    _struck(p, 0.34, -0.1, ((0.02, -0.36), (0.24, -0.3), (-0.2, -0.34), (-0.1, 0.42), (0.1, 0.44)))
    for y in (0.06, -0.06, -0.18):
        p.line((0.2, y), (0.34, y - 0.03), (0.44, y + 0.05), width=2.0)


def _splinted_leg(p: Plane) -> None:
    """A branch laid along a leg, strips of cloth wound round both and tied."""
    _leg(p, bent=False)
    for wide, tone in ((19.0, "ink"), (14.5, BARK)):
        p.line((-1.24, 0.22), (0.0, 0.12), (1.1, 0.0), width=wide, tone=tone, taper=(0.0, 0.0))
    p.line((-0.3, 0.16), (-0.24, 0.38), width=8.0, tone=BARK)
    for x in (-0.92, -0.1, 0.62):
        for k in range(3):
            u = x + 0.1 * k
            p.poly(((u, 0.36 - 0.02 * k), (u + 0.12, 0.36), (u + 0.1, -0.4), (u - 0.02, -0.38)), CLOTH, 1.2)
        p.poly(((x + 0.12, 0.12), (x + 0.3, 0.34), (x + 0.36, 0.26), (x + 0.2, 0.08)), CLOTH, 1.2)
        p.poly(((x + 0.12, 0.08), (x - 0.06, 0.3), (x + 0.04, 0.34), (x + 0.2, 0.12)), CLOTH, 1.2)
        p.disc(x + 0.15, 0.1, 0.07, CLOTH, line=1.2)


BOOT: tuple[XY, ...] = ((-0.3, 0.7), (0.3, 0.66), (0.28, 0.1), (0.44, -0.06), (0.86, -0.18), (0.92, -0.4), (-0.32, -0.4))


def _boot(p: Plane, place: Callable[[float, float], XY]) -> None:
    """A laced boot, its sole and its dark mouth, wherever its points are placed."""
    p.poly([place(*at) for at in BOOT], LEATHER, 1.9)
    p.poly([place(*at) for at in ((-0.36, -0.4), (0.96, -0.4), (0.94, -0.54), (-0.34, -0.54))], 0.92, 1.4)
    p.poly([place(x, y) for x, y in oval(0.0, 0.68, 0.3, 0.09)], 0.9, 1.3)
    for k in range(4):
        p.line(place(0.08, 0.5 - 0.14 * k), place(0.28, 0.44 - 0.14 * k), width=3.0, tone="white")


def _emptied_boot(p: Plane) -> None:
    """A boot held upside down by its sole, the water that runs out of it."""
    plain(p, 0.2, 0.32)

    def over(x: float, y: float) -> XY:
        return 0.86 * x - 0.4 * y - 0.3, -0.4 * x - 0.86 * y + 0.36

    stream = curve((-0.76, -0.3), (-0.8, -0.7), (-0.84, -1.5)) + curve((-0.42, -1.5), (-0.4, -0.7), (-0.36, -0.1))
    p.poly(stream, WATER, 1.5)
    for x in (-0.66, -0.52):
        p.line((x, -0.34), (x - 0.02, -0.9), (x - 0.03, -1.3), width=3.0, tone="white")
    _boot(p, over)
    for x, y in ((-1.0, -0.6), (-0.2, -0.7), (-1.1, -0.86), (-0.16, -0.94), (-0.28, -0.46)):
        p.disc(x, y, 0.045, WATER, line=1.0)
    draw_reach(p, Reach("grip", (0.24, 0.46), "right", 1.25), Arm(skin=p.skin, sleeve=p.sleeve), KEY)


def _pulled_boot(p: Plane) -> None:
    """A boot drawn off a bare foot by two hands."""
    plain(p, 0.2, 0.32)
    p.shade(oval(-0.6, -0.5, 0.9, 0.12), "ink", 0.35, 0.06)
    skin = p.skin or 0.1
    p.poly(((-9, 0.46), (-1.1, 0.34), (-1.06, -0.2), (-9, -0.3)), 0.62, 1.7)
    foot = curve(
        (-1.1, 0.26),
        (-0.8, 0.2),
        (-0.56, 0.3),
        (-0.44, 0.5),
        (-0.3, 0.56),
        (-0.2, 0.44),
        (-0.26, 0.1),
        (-0.34, -0.26),
        (-0.6, -0.36),
        (-0.86, -0.16),
        (-1.1, -0.12),
    )
    p.poly(foot, skin, 1.8)
    for k in range(4):
        p.line((-0.4 + 0.05 * k, 0.56 - 0.03 * k), (-0.38 + 0.04 * k, 0.44), width=1.6)
    p.line(*around(-0.72, 0.06, 0.1, 200, 330), width=1.8)

    def turned(x: float, y: float) -> XY:
        return -y + 0.76, x * 0.9

    _boot(p, turned)
    arm = Arm(skin=p.other[0], sleeve=p.other[1])
    draw_reach(p, Reach("hold", (1.1, -0.2), "low", 1.15), arm, KEY)
    draw_reach(p, Reach("grip", (0.96, 0.62), "right", 1.1), arm, KEY)
    for y in (0.3, 0.0, -0.2):
        p.line((-0.16, y), (0.02, y), width=3.0)
    arrow(p, (0.2, -0.66), (0.8, -0.66), width=4.6)


def _torn_bar(p: Plane) -> None:
    """A bar of food torn in two in its wrapper, a half in either hand, crumbs that fall."""
    plain(p, 0.2, 0.32)
    for s in (-1, 1):
        p.poly([(s * x, y) for x, y in ((1.1, 0.26), (0.44, 0.24), (0.4, -0.2), (1.1, -0.22))], "accent", 1.6)
        p.poly(
            [(s * x, y) for x, y in ((0.48, 0.2), (0.2, 0.18), (0.26, 0.08), (0.16, 0.0), (0.24, -0.08), (0.18, -0.16), (0.46, -0.16))],
            "#8a5a34",
            1.5,
        )
        p.poly(
            [(s * x, y) for x, y in ((0.5, 0.28), (0.42, 0.14), (0.5, 0.04), (0.42, -0.08), (0.5, -0.26), (0.62, -0.24), (0.62, 0.26))],
            0.08,
            1.2,
        )
        for x, y in ((0.28, 0.1), (0.36, -0.04), (0.3, -0.1)):
            p.disc(s * x, y, 0.03, "#d8b27a", line=0.8)
    for x, y in ((-0.06, -0.24), (0.06, -0.36), (-0.02, -0.5), (0.12, -0.6)):
        p.disc(x, y, 0.035, "#8a5a34", line=0.9)
    arm = Arm(skin=p.skin, sleeve=p.sleeve)
    draw_reach(p, Reach("pinch", (0.84, 0.02), "low", 1.3), arm, KEY)
    draw_reach(p, Reach("pinch", (-0.84, 0.02), "low", 1.3), arm, KEY, left=True)
    for s in (-1, 1):
        arrow(p, (s * 0.3, 0.56), (s * 0.76, 0.62), width=4.0)


def _blown_hat(p: Plane) -> None:
    """A bare head from behind, its hair blown, the hat that the wind has taken in the air, streaks of the wind."""
    plain(p, 0.06, 0.16)
    p.poly(
        (*curve((-1.74, -1.4), (-1.6, -0.8), (-1.1, -0.56), (-0.5, -0.56), (0.0, -0.8), (0.14, -1.4)), (0.14, -9), (-1.74, -9)),
        p.sleeve,
        1.8,
    )
    p.poly(((-1.0, -0.3), (-0.58, -0.3), (-0.54, -0.6), (-1.04, -0.6)), p.skin or 0.1, 1.4)
    p.poly(
        (
            *curve(
                (-1.1, -0.36),
                (-1.2, 0.0),
                (-1.06, 0.3),
                (-0.76, 0.4),
                (-0.48, 0.28),
                (-0.3, 0.34),
                (-0.4, 0.12),
                (-0.16, 0.1),
                (-0.36, -0.06),
                (-0.48, -0.36),
            ),
        ),
        0.86,
        1.8,
    )
    for x, y in ((-0.5, 0.2), (-0.46, 0.04), (-0.6, -0.1)):
        p.line((x - 0.3, y), (x, y + 0.02), (x + 0.24, y + 0.1), width=2.2, tone=0.5)
    hat = (
        ((0.1, 0.34), (1.2, 0.02), (1.24, 0.14), (0.98, 0.28), (0.34, 0.48), (0.12, 0.46)),
        ((0.34, 0.46), (0.42, 0.84), (0.64, 0.84), (0.86, 0.7), (1.0, 0.28)),
    )
    p.poly(hat[1], 0.4, 1.8)
    p.poly(hat[0], 0.4, 1.8)
    p.line((0.36, 0.52), (0.98, 0.34), width=8.0, tone=0.9, taper=(0.0, 0.0))
    for x, y, long in ((-1.6, 0.7, 1.5), (-0.5, 0.9, 0.8), (-0.3, 0.2, 0.5), (0.0, -0.1, 1.1), (-1.7, 0.5, 0.9)):
        p.line((x, y), (x + long * 0.5, y + 0.05), (x + long, y - 0.02), width=3.0)


def _bitten_belt(p: Plane) -> None:
    """The lower half of a face, a belt between the bared teeth."""
    plain(p, 0.3, 0.4)
    skin = p.skin or 0.1
    p.poly(curve((-1.1, 1.6), (-1.06, 0.3), (-0.9, -0.5), (-0.4, -0.94), (0.4, -0.94), (0.9, -0.5), (1.06, 0.3), (1.1, 1.6)), skin, 1.9)
    p.line(*curve((-0.22, 0.6), (-0.26, 0.44), (0.0, 0.36), (0.26, 0.44), (0.22, 0.6)), width=2.6)
    p.poly(
        curve((-0.66, 0.0), (-0.4, 0.24), (0.0, 0.2), (0.4, 0.24), (0.66, 0.0), (0.4, -0.4), (0.0, -0.44), (-0.4, -0.4), (-0.66, 0.0)),
        "#8d4a40",
        1.7,
    )
    for y0, y1 in ((0.0, 0.16), (-0.32, -0.18)):
        for k in range(6):
            x = -0.45 + 0.15 * k
            p.box(x, y0, x + 0.15, y1, "white", 1.0)
    p.poly(((-1.5, -0.3), (-0.6, -0.2), (0.6, -0.2), (1.5, -0.3), (1.5, -0.06), (0.6, 0.04), (-0.6, 0.04), (-1.5, -0.06)), LEATHER, 1.8)
    for s in (-1, 1):
        p.line((s * 0.66, 0.4), (s * 0.8, 0.1), (s * 0.78, -0.3), width=2.4)
        for k in range(3):
            p.disc(s * (0.86 + 0.2 * k), -0.1 - 0.02 * k, 0.03, 0.95, line=0.0)
    for x, y in ((-0.6, 0.7), (0.5, 0.8), (0.76, 0.56)):
        p.disc(x, y, 0.045, "white", ry=0.07, line=1.0)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "held_wrist": _held_wrist,
    "edge_slap": _edge_slap,
    "gripped_collar": _gripped_collar,
    "rope_edge": _rope_edge,
    "rope_boulder": _rope_boulder,
    "rope_tree": _rope_tree,
    "rock_mark": _rock_mark,
    "jammed_tree": _jammed_tree,
    "stone_fist": _stone_fist,
    "bent_leg": _bent_leg,
    "splinted_leg": _splinted_leg,
    "emptied_boot": _emptied_boot,
    "pulled_boot": _pulled_boot,
    "torn_bar": _torn_bar,
    "blown_hat": _blown_hat,
    "bitten_belt": _bitten_belt,
}
"""Drawings by kind of insert."""
