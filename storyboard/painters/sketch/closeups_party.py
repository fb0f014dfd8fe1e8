"""Close pictures of offices and parties: cake, cards, a stapled thumb and what binds it, a box that has tipped, a hand on a hand."""

from __future__ import annotations

from collections.abc import Callable

from storyboard.painters.sketch.big_hands import Arm
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval, rows
from storyboard.painters.sketch.handwork import draw_reach
from storyboard.painters.sketch.handwork_marks import curve
from storyboard.painters.sketch.handwork_parts import KEY, Reach
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.painters.sketch.insert_marks import arrow
from storyboard.staging.space import XY

BOARD, CARD, PAPER, STEEL, CREAM, SPONGE, RED = "#b98a55", "#d9b27a", "white", 0.3, "#fbf3e2", "#d8a860", "#c0392b"


def _table(p: Plane, low: float = 0.3) -> None:
    plain(p, 0.26, 0.4)
    p.poly(((-9, low), (9, low), (9, -9), (-9, -9)), 0.1, 0.8)


def _iced_cake(p: Plane) -> None:
    """A cake from above and before: its top with the words, a rim of cream, its side."""
    _table(p, 0.5)
    p.shade(oval(0.04, -0.5, 1.5, 0.46), "ink", 0.35, 0.05)
    p.poly(oval(0.0, -0.46, 1.5, 0.44), 0.05, 1.2)
    p.poly(((-1.24, 0.14), (-1.24, -0.42), *((1.24 * x, -0.42 - 0.34 * y) for x, y in _half()), (1.24, 0.14)), "accent", 1.5)
    p.poly(oval(0.0, 0.16, 1.24, 0.6), CREAM, 1.6)
    for x, y in oval(0.0, 0.16, 1.16, 0.54)[::2]:
        p.disc(x, y, 0.09, PAPER, ry=0.07, line=0.9)
    lines = rows(p.words or "", 11)
    high = (0.26, 0.2, 0.16, 0.14)[len(lines) - 1] if lines else 0.2
    for k, line in enumerate(lines):
        p.text(line, 0.0, 0.16 + high * 0.75 * (len(lines) - 1 - 2 * k), 1.9, high, RED)


def _half() -> list[XY]:
    """The lower half of a round, left to right, as cosine and sine."""
    ring = oval(0.0, 0.0, 1.0, 1.0)
    return sorted(((x, -y) for x, y in ring if y <= 0), key=lambda at: at[0])


def _slice(p: Plane, x: float, y: float) -> None:
    """A wedge of layer cake on a plate, its point bitten off."""
    p.shade(oval(x + 0.04, y - 0.5, 1.1, 0.2), "ink", 0.35, 0.05)
    p.poly(oval(x, y - 0.46, 1.06, 0.2), PAPER, 1.4)
    p.poly(oval(x, y - 0.43, 0.8, 0.13), 0.08, 0.7)
    bite = ((-0.5, 0.26), (-0.32, 0.12), (-0.4, -0.02), (-0.3, -0.2), (-0.4, -0.34), (-0.36, -0.44))
    p.poly([(x + u, y + v) for u, v in (*bite, (0.66, -0.44), (0.66, 0.26))], SPONGE, 1.4)
    p.poly([(x + u, y + v) for u, v in ((-0.31, -0.1), (0.66, -0.1), (0.66, -0.2), (-0.3, -0.2))], CREAM, 0.8)
    p.poly([(x + u, y + v) for u, v in (*bite[:2], (-0.34, 0.1), (0.68, 0.1), (0.68, 0.26))], "accent", 1.2)


def _cake_fork(p: Plane) -> None:
    """A slice, and a fork that goes up from it with a bite."""
    plain(p, 0.2, 0.34)
    _slice(p, 0.36, -0.26)
    for wide, tone in ((9.0, "ink"), (6.0, STEEL)):
        p.line((-0.86, 0.36), (-1.4, 0.62), (-2.2, 0.86), width=wide, tone=tone, taper=(0.02, 0.02))
    p.poly(((-0.9, 0.5), (-0.82, 0.26), (-0.46, 0.14), (-0.4, 0.3)), STEEL, 1.2)
    p.poly(((-0.62, 0.14), (-0.22, 0.06), (-0.12, 0.34), (-0.46, 0.5), (-0.66, 0.4)), SPONGE, 1.4)
    p.poly(((-0.62, 0.42), (-0.16, 0.34), (-0.2, 0.5), (-0.48, 0.58)), "accent", 1.2)
    for x, y in ((-0.16, -0.36), (-0.36, -0.6), (-0.5, -0.5)):
        p.disc(x, y, 0.04, SPONGE, line=0.8)
    arrow(p, *curve((-0.1, 0.0), (-0.14, 0.5), (-0.4, 0.8), (-0.9, 0.86)), width=4.0)


def _cake_front(p: Plane) -> None:
    """A shirt from neck to belt, cake and icing sliding down it."""
    plain(p, 0.3, 0.42)
    p.poly(((-1.5, -1.4), (-1.3, 0.5), (-0.5, 0.94), (0.5, 0.94), (1.3, 0.5), (1.5, -1.4)), 0.02, 1.8)
    p.poly(((-0.3, 1.4), (-0.34, 0.84), (0.0, 0.6), (0.34, 0.84), (0.3, 1.4)), p.skin, 1.4)
    for s in (-1, 1):
        p.poly(((0.36 * s, 1.0), (0.0, 0.6), (0.34 * s, 0.42), (0.62 * s, 0.86)), PAPER, 1.4)
    p.line((0.0, 0.58), (0.0, -1.4), width=1.4)
    for y in (0.3, -0.1, -0.9):
        p.disc(0.0, y, 0.04, 0.2, line=0.8)
    smear = (
        (-0.7, 0.3), (-0.4, 0.5), (-0.1, 0.34), (0.24, 0.44), (0.56, 0.2), (0.5, -0.3), (0.4, -0.34), (0.36, -0.7), (0.24, -0.76),
        (0.2, -0.4), (0.0, -0.44), (-0.06, -0.98), (-0.18, -1.02), (-0.24, -0.5), (-0.44, -0.4),
        (-0.5, -0.62), (-0.6, -0.58), (-0.64, -0.1),
    )  # fmt: skip
    p.poly(smear, "accent", 1.4)
    p.poly([(x * 0.7 - 0.04, y * 0.66 + 0.06) for x, y in smear], CREAM, 0.9)
    for x, y, r in ((-0.3, 0.16, 0.2), (0.16, 0.06, 0.17), (-0.1, -0.24, 0.13), (0.4, -0.1, 0.08)):
        p.poly(((x - r, y - r * 0.8), (x + r, y - r), (x + r * 0.8, y + r * 0.7), (x - r * 0.6, y + r)), SPONGE, 1.2)
    for x in (-0.9, 0.84):
        p.line((x, 0.5), (x, 0.0), width=2.4)


SCRAWL: tuple[XY, ...] = ((0.0, 0.0), (0.08, 0.12), (0.14, -0.04), (0.24, 0.08), (0.32, -0.02), (0.48, 0.04))
"""A name as somebody signs it."""


def _open_card(p: Plane) -> None:
    """A card laid open: a heart on the left half, words or the names of several on the right."""
    plain(p, 0.34, 0.5)
    p.shade(((-1.5, -0.86), (1.6, -0.86), (1.6, -0.98), (-1.4, -0.98)), "ink", 0.4, 0.05)
    p.poly(((-1.5, -0.8), (0.0, -0.88), (0.0, 0.84), (-1.5, 0.9)), CREAM, 1.6)
    p.poly(((1.5, -0.8), (0.0, -0.88), (0.0, 0.84), (1.5, 0.9)), PAPER, 1.6)
    p.shade(((0.0, -0.88), (0.16, -0.87), (0.16, 0.85), (0.0, 0.84)), "ink", 0.25, 0.05)
    p.line((0.0, -0.88), (0.0, 0.84), width=2.4)
    heart = ((-0.76, -0.4), (-1.16, 0.1), (-1.1, 0.38), (-0.92, 0.42), (-0.76, 0.24), (-0.6, 0.42), (-0.42, 0.38), (-0.36, 0.1))
    p.poly(heart, "accent", 1.4)
    if p.words:
        lines = rows(p.words, 12)
        for k, line in enumerate(lines):
            p.text(line, 0.78, 0.28 - 0.34 * k, 1.24, 0.19)
        return
    for k, (x, y) in enumerate(((0.3, 0.56), (0.9, 0.3), (0.26, 0.1), (0.84, -0.16), (0.3, -0.38), (0.92, -0.6))):
        ink: Tone = ("ink", "#2f5fa8", RED)[k % 3]
        p.line(
            (x, y),
            (x + 0.08, y + 0.12),
            (x + 0.14, y - 0.04),
            (x + 0.24, y + 0.08),
            (x + 0.32, y - 0.02),
            (x + 0.48, y + 0.04),
            width=2.4,
            tone=ink,
        )
        p.line((x - 0.02, y - 0.1), (x + 0.5, y - 0.07), width=1.4, tone=ink)


THUMB: tuple[XY, ...] = (
    (-0.62, -1.4), (-0.5, -0.4), (-0.46, 0.1), (-0.44, 0.5), (-0.3, 0.8), (-0.04, 0.92), (0.2, 0.8), (0.32, 0.46), (0.34, 0.0),
    (0.46, -0.5), (0.62, -1.4),
)  # fmt: skip


def _thumb(p: Plane) -> None:
    plain(p, 0.26, 0.4)
    p.shade([(x + 0.1, y - 0.06) for x, y in THUMB], "ink", 0.25, 0.06)
    p.poly(THUMB, p.skin, 2.0)
    p.poly(((-0.28, 0.36), (-0.26, 0.66), (-0.06, 0.8), (0.14, 0.68), (0.18, 0.36), (-0.04, 0.28)), PAPER, 1.2)
    for y in (-0.14, -0.22):
        p.line((-0.34, y), (-0.06, y - 0.05), (0.22, y), width=1.2)


def _staple_thumb(p: Plane) -> None:
    """A thumb with a staple in its ball, and what runs from it."""
    _thumb(p)
    p.line((-0.26, 0.0), (-0.26, 0.12), (0.16, 0.12), (0.16, 0.0), width=9.0, taper=(0.02, 0.02))
    p.line((-0.26, 0.0), (-0.26, 0.12), (0.16, 0.12), (0.16, 0.0), width=5.4, tone="white", taper=(0.02, 0.02))
    for x in (-0.26, 0.16):
        p.disc(x, -0.02, 0.06, RED, line=0.8)
    p.poly(((0.12, -0.04), (0.2, -0.04), (0.22, -0.42), (0.16, -0.52), (0.1, -0.42)), RED, 1.0)
    for x, y, u, v in ((-0.66, 0.5, -0.92, 0.7), (0.56, 0.5, 0.84, 0.7), (-0.7, 0.1, -1.0, 0.12), (0.6, 0.1, 0.94, 0.12)):
        p.line((x, y), (u, v), width=3.4)


def _bound_thumb(p: Plane) -> None:
    """A thumb with turns of a bandage, its end drawn round by another's finger and thumb."""
    _thumb(p)
    for k in range(4):
        y = -0.28 + 0.2 * k
        p.poly(((-0.52 + 0.02 * k, y), (0.42 - 0.02 * k, y + 0.08), (0.4 - 0.02 * k, y + 0.3), (-0.52 + 0.02 * k, y + 0.2)), PAPER, 1.3)
    p.poly(((0.34, 0.34), (0.98, 0.2), (1.02, 0.4), (0.32, 0.58)), PAPER, 1.4)
    p.poly(
        ((1.0, 0.5), (0.84, 0.36), (0.92, 0.24), (1.16, 0.24), (1.5, 0.06), (1.9, -0.3), (2.6, -0.2), (2.6, 0.7), (1.6, 0.66)), p.skin, 1.8
    )
    p.poly(((0.86, 0.18), (0.98, 0.04), (1.3, -0.04), (1.6, -0.2), (1.5, 0.1), (1.12, 0.22)), p.skin, 1.6)
    for y in (0.4, 0.52):
        p.line((1.3, y - 0.12), (1.66, y - 0.16), width=1.6)
    p.poly(((2.0, -0.5), (2.8, -0.4), (2.8, 0.9), (2.0, 0.86)), "accent", 1.6)
    arrow(p, *curve((-0.56, -0.5), (-0.84, -0.2), (-0.84, 0.3), (-0.6, 0.66)), width=4.4)


def _aid_tin(p: Plane) -> None:
    """A tin with a cross in its raised lid: rolls of bandage, plasters, scissors."""
    _table(p, 0.2)
    p.shade(oval(0.04, -0.86, 1.5, 0.14), "ink", 0.4, 0.05)
    p.poly(((-1.2, 0.1), (1.2, 0.1), (1.12, 1.02), (-1.12, 1.02)), 0.1, 1.8)
    p.box(-0.14, 0.26, 0.14, 0.9, RED, 1.0)
    p.box(-0.34, 0.46, 0.34, 0.7, RED, 0.0)
    p.box(-0.13, 0.3, 0.13, 0.86, RED, 0.0)
    p.poly(((-1.2, 0.1), (1.2, 0.1), (1.34, -0.3), (-1.34, -0.3)), 0.7, 1.4)
    for x, tone in ((-0.86, PAPER), (-0.36, CREAM)):
        p.disc(x, -0.06, 0.24, tone, ry=0.22, line=1.4)
        p.disc(x, -0.06, 0.09, 0.3, ry=0.08, line=1.0)
    for k in range(3):
        p.poly(((0.06 + 0.22 * k, -0.24), (0.24 + 0.22 * k, -0.22), (0.26 + 0.22 * k, 0.2), (0.08 + 0.22 * k, 0.18)), CARD, 1.2)
    p.poly(((0.84, -0.2), (1.12, -0.24), (1.06, 0.26), (0.9, 0.28)), "accent", 1.3)
    p.poly(((-1.34, -0.3), (1.34, -0.3), (1.26, -0.88), (-1.26, -0.88)), 0.1, 1.8)
    p.box(-0.09, -0.8, 0.09, -0.38, RED, 0.0)
    p.box(-0.24, -0.66, 0.24, -0.5, RED, 0.0)


def _spilt_box(p: Plane) -> None:
    """A carton on its side with its flaps out; papers, a cup, a book and a frame before it."""
    _table(p, 0.1)
    p.shade(oval(-0.5, -0.62, 1.2, 0.16), "ink", 0.4, 0.05)
    p.poly(((-1.5, -0.6), (-0.3, -0.7), (-0.3, 0.5), (-1.5, 0.5)), BOARD, 1.6)
    p.poly(((-1.5, 0.5), (-0.3, 0.5), (-0.02, 0.74), (-1.2, 0.72)), CARD, 1.4)
    p.poly(((-0.3, -0.7), (-0.3, 0.5), (-0.02, 0.74), (0.0, -0.42)), 0.9, 1.4)
    p.poly(((-0.3, 0.5), (-0.02, 0.74), (0.46, 0.78), (0.2, 0.5)), CARD, 1.4)
    p.poly(((-0.3, -0.7), (0.0, -0.42), (0.42, -0.5), (0.14, -0.84)), BOARD, 1.4)
    for x, y, t in ((0.24, -0.3, 0.1), (0.76, -0.62, -0.16), (0.4, -0.94, 0.2)):
        p.poly(((x - 0.26, y - 0.14 + t), (x + 0.26, y - 0.14 - t), (x + 0.34, y + 0.14 - t), (x - 0.18, y + 0.14 + t)), PAPER, 1.2)
        p.line((x - 0.12, y + 0.02 + t * 0.5), (x + 0.18, y + 0.02 - t * 0.5), width=1.2)
    p.poly(((0.9, -0.28), (1.34, -0.36), (1.42, 0.0), (0.98, 0.08)), "accent", 1.5)
    p.line((0.98, 0.02), (1.4, -0.06), width=2.0, tone="white")
    p.poly(((1.2, -0.96), (1.5, -0.9), (1.46, -0.6), (1.16, -0.66)), PAPER, 1.4)
    p.disc(1.18, -0.81, 0.1, 0.4, ry=0.16, line=1.2)
    p.line((1.48, -0.86), (1.62, -0.8), (1.58, -0.68), (1.46, -0.68), width=2.4)
    for y in (0.3, 0.1):
        arrow(p, *curve((0.14, y), (0.46, y + 0.06), (0.8, y - 0.16)), width=4.0)


def _hand_on_hand(p: Plane) -> None:
    """A hand that lies flat on a table, another's laid over it."""
    _table(p, 0.34)
    _laid_over(p)


def _hand_on_keys(p: Plane) -> None:
    """The same on the keys of a piano, seen from where one sits."""
    plain(p, 0.5, 0.5)
    p.box(-9, 0.62, 9, 0.9, "ink", 1.0)
    p.poly(((-9, 0.62), (9, 0.62), (9, -1.06), (-9, -1.06)), CREAM, 1.2)
    for k in range(-7, 8):
        x = 0.42 * k
        p.line((x * 0.86, 0.62), (x, -1.06), width=1.4)
        if k % 7 not in (2, 6):
            p.poly(((x * 0.86 - 0.09, 0.62), (x * 0.86 + 0.09, 0.62), (x * 0.94 + 0.11, -0.06), (x * 0.94 - 0.11, -0.06)), "ink", 1.0)
    p.box(-9, -1.3, 9, -1.06, 0.12, 1.0)
    p.box(-9, -9, 9, -1.3, 0.7, 1.0)
    _laid_over(p)


def _laid_over(p: Plane) -> None:
    """A hand from the right and another's over it from the left, each in the sleeve of whose it is."""
    skin, sleeve = p.other
    p.shade(oval(0.1, -0.6, 1.2, 0.14), "ink", 0.35, 0.05)
    draw_reach(p, Reach("rest", (-0.42, -0.42), "right", 1.2), Arm(skin=skin, sleeve=sleeve), KEY, left=False)
    draw_reach(p, Reach("rest", (0.5, -0.12), "right", 1.2), Arm(skin=p.skin, sleeve=p.sleeve), KEY, left=True)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "iced_cake": _iced_cake,
    "cake_fork": _cake_fork,
    "cake_front": _cake_front,
    "open_card": _open_card,
    "staple_thumb": _staple_thumb,
    "bound_thumb": _bound_thumb,
    "aid_tin": _aid_tin,
    "spilt_box": _spilt_box,
    "hand_on_hand": _hand_on_hand,
    "hand_on_keys": _hand_on_keys,
}
"""Drawings by kind of insert."""
