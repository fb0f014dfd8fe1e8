"""Fronts of houses: windows with frames, sills, curtains and people at home, doors, cornices, drainpipes; no two neighbours alike."""

from __future__ import annotations

from storyboard.model.stage import Piece
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.kit import box, front, rule, shift, side, spread
from storyboard.painters.sketch.pieces_fronts import SPACING, is_shop, shop, wall_lamp, window_box
from storyboard.painters.sketch.pieces_rooms import bricks
from storyboard.painters.sketch.solids import Face, Mark, Part, Words

DARK = 0.62
"""Tone of panes nobody is at home behind."""
NUMBER = "14"
"""On the plate beside a street door."""
TONES = (-0.17, 0.02, -0.24, -0.08, -0.13)
"""How much darker than its kind each front of a street is than the next, in tones."""
HEIGHTS = (1.0, 0.9, 0.96, 0.86)
"""How high each front of a street is, as a share of what its kind may be."""
PALE = 0.04
"""Tone of curtains and blinds."""


def lit(k: int) -> tuple[Tone, float]:
    """Which windows of a row shine: two in five, the same ones every time."""
    return ("glass", 0.5) if (k * 7 + 3) % 5 < 2 else (DARK, 0.0)


def windows(w: float, h: float, z: float, columns: int, rows: int, y0: float, *, seed: int = 0, share: float = 0.55) -> list[Mark]:
    """A grid of bare windows on the front from `y0` up to `h`."""
    marks: list[Mark] = []
    tall = (h - y0) / rows
    for j in range(rows):
        for i, x in enumerate(spread(columns, w)):
            tone, glow = lit(i * 3 + j * 5 + seed)
            marks.append(front(x, y0 + tall * (j + 0.22), w / columns * share, tall * 0.56, z, tone, line=0.5, glow=glow))
    return marks


def dressed(
    w: float, h: float, z: float, columns: int, rows: int, y0: float, *, tone: float, seed: int = 0, share: float = 0.42
) -> list[Mark]:
    """A grid of windows that people live behind: each in a pale frame over a sill, with curtains, a blind, bars, or the sky in it."""
    marks: list[Mark] = []
    tall, wide = (h - y0) / rows, w / columns * share
    for j in range(rows):
        for i, x in enumerate(spread(columns, w)):
            k = i * 3 + j * 5 + seed
            pane, glow = lit(k)
            y, up = y0 + tall * (j + 0.2), tall * 0.56
            marks += [
                front(x, y - 0.08, wide + 0.2, up + 0.16, z, shift(tone, -0.16), line=0.5),
                front(x, y, wide, up, z + 0.005, pane, line=0, glow=glow),
                *curtained(x, y, wide, up, z + 0.01, k),
                front(x, y - 0.17, wide + 0.36, 0.1, z + 0.03, shift(tone, -0.2), line=0.5),
            ]
    return marks


def curtained(x: float, y: float, wide: float, tall: float, z: float, k: int) -> list[Mark]:
    """What is seen in the `k`-th window: curtains drawn aside, a blind, bars, the sky. Nobody: who stands at a window is of the story."""
    match (k * 5 + k // 3) % 4:
        case 0:
            return [_strip(x + s * wide * 0.5, x + s * wide * (0.16 + 0.06 * s), x + s * wide * 0.3, y, tall, z) for s in (-1, 1)]
        case 1:
            return [front(x, y + tall * 0.55, wide, tall * 0.45, z, PALE, line=0)]
        case 2:
            return [
                rule((x, y, z), (x, y + tall, z), 0.05, "paper", alpha=0.9),
                rule((x - wide / 2, y + tall * 0.62, z), (x + wide / 2, y + tall * 0.62, z), 0.05, "paper", alpha=0.9),
            ]
        case _:
            return [
                Face(((x - wide / 2, y + tall * 0.4, z), (x + wide * 0.3, y + tall, z), (x - wide / 2, y + tall, z)), 0.3, (0, 0, 1), 0)
            ]


def _strip(outer: float, top: float, low: float, y: float, tall: float, z: float) -> Face:
    """Half a curtain, a little narrower at its foot."""
    return Face(((outer, y, z), (low, y, z), (top, y + tall, z), (outer, y + tall, z)), PALE, None, 0)


def flanks(w: float, d: float, h: float, columns: int, rows: int, y0: float) -> list[Mark]:
    """The same on both sides."""
    marks: list[Mark] = []
    tall = (h - y0) / rows
    for s in (-1, 1):
        for j in range(rows):
            for i, z in enumerate(spread(columns, d)):
                tone, glow = lit(i * 3 + j * 7 + s)
                marks.append(
                    side(s, s * (w / 2 + 0.02), z, y0 + tall * (j + 0.22), d / columns * 0.5, tall * 0.56, tone, line=0.5, glow=glow)
                )
    return marks


def entrance(x: float, z: float, w: float, h: float, tone: float) -> list[Mark]:
    """A street door in its frame."""
    return [
        front(x, 0, w + 0.24, h + 0.14, z, shift(tone, -0.2), line=0.6),
        front(x, 0, w, h, z + 0.01, shift(tone, 0.35), line=0.6),
        rule((x + w * 0.34, h * 0.45, z + 0.02), (x + w * 0.34, h * 0.52, z + 0.02), 0.06),
    ]


def facade(p: Piece) -> list[Part]:
    """A house of a street: its ground floor a shop or a home, its neighbours in other tones and of other heights."""
    at = round((p.x + p.z * 0.37) / SPACING)
    tone, w, h = shift(p.tone, TONES[at % len(TONES)]), p.width, round(p.height * (HEIGHTS[at % len(HEIGHTS)] if not p.label else 1.0), 2)
    z, floors = p.depth / 2 + 0.02, max(1, round((h - 3.2) / 2.9))
    ground, before = _ground_floor(p, z, tone)
    upper = dressed(w, h - 0.5, z, max(2, round(w / 2.2)), floors, 3.2, tone=tone, seed=at * 2)
    wall = bricks(w, h, z, 3) if at % 2 else ()
    return [
        box(0, 0, 0, w, h, p.depth, tone, *wall, *_trim(w, h, z, tone, at), *ground, *upper, *flanks(w, p.depth, h - 0.3, 2, floors, 3.2)),
        box(0, h - 0.3, 0.05, w + 0.2, 0.3, p.depth + 0.4, shift(tone, -0.1)),
        *_on_roof(w, h, p.depth, tone, at),
        *before,
        *wall_lamp(-w * 0.3 - 0.85, 1.9, z),
    ]


def _trim(w: float, h: float, z: float, tone: float, at: int) -> list[Mark]:
    """A plinth, a band between the shop and the homes, a frieze under the cornice, a drainpipe on one side."""
    pipe = (w / 2 - 0.22) * (1 if at % 3 else -1)
    return [
        front(0, 0, w, 0.42, z, shift(tone, 0.22), line=0.4),
        front(0, 2.92, w, 0.14, z + 0.01, shift(tone, -0.12), line=0.4),
        front(0, h - 0.55, w, 0.25, z, shift(tone, 0.14), line=0.3),
        rule((pipe, 0.1, z + 0.05), (pipe, h - 0.35, z + 0.05), 0.09, shift(tone, 0.34), alpha=1.0),
    ]


def _on_roof(w: float, h: float, d: float, tone: float, at: int) -> list[Part]:
    """Chimneys, which make the line against the sky."""
    return [box(w * (0.3 if at % 2 else -0.26), h, -d * 0.1, 0.9, 1.1 + 0.5 * (at % 2), 0.7, shift(tone, 0.26))]


def _ground_floor(p: Piece, z: float, tone: float) -> tuple[list[Mark], list[Part]]:
    """Door and window, number and sign."""
    w, x = p.width, -p.width * 0.3
    marks: list[Mark] = [
        *entrance(x, z, 1.1, 2.3, tone),
        front(x, 2.36, 1.1, 0.36, z + 0.01, "glass", line=0.5, glow=0.3),
        front(w * 0.14, 0.7, w * 0.5, 1.7, z, "glass", glow=0.5),
        *(rule((w * k, 0.7, z + 0.01), (w * k, 2.4, z + 0.01), 0.06, shift(tone, 0.35), alpha=1.0) for k in (0.02, 0.26)),
        front(w * 0.14, 0.52, w * 0.54, 0.18, z + 0.02, shift(tone, 0.3)),
        front(w * 0.14, 2.46, w * 0.56, 0.34, z + 0.03, shift(tone, 0.5)),
        front(x + 0.85, 1.5, 0.24, 0.24, z + 0.02, 0.9),
        Words(NUMBER, (x + 0.85, 1.62, z + 0.03), 0.18, 0.14, (0, 0, 1), "paper"),
    ]
    goods, before = shop(p, w * 0.14, z, w * 0.5) if is_shop(p) else ([], window_box(w * 0.14, 0.52, z, w * 0.5, tone))
    marks += goods
    if p.label:
        marks += [front(0.0, 2.65, w * 0.8, 0.6, z, 0.05), Words(p.label, (0, 2.95, z + 0.02), w * 0.7, 0.4)]
    return marks, before
