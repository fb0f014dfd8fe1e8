"""Rain, snow, fog and wind over the finished picture, wet ground under it; rain on the panes of a room."""

from __future__ import annotations

import math
import random

from storyboard.model.shots import Time, Weather, Wind
from storyboard.model.stage import Piece, Stage
from storyboard.painters.sketch.pen import Drawing
from storyboard.painters.sketch.solids import Easel, Line, Part, circle
from storyboard.staging.space import XY


def draw_weather(easel: Easel, stage: Stage) -> None:
    """What falls or hangs between camera and world, or outside of a car's glass where it is drawn before the car; nothing in a room."""
    if stage.interior and stage.room is not None:
        return
    if stage.backdrop == "deep":
        _water(easel)
        return
    match stage.light.weather:
        case Weather.RAIN:
            _rain(easel, stage, 150, 0.16)
        case Weather.STORM:
            _rain(easel, stage, 260, 0.42)
        case Weather.SNOW if stage.light.wind is not Wind.STILL:
            _driven(easel)
        case Weather.SNOW:
            _snow(easel)
        case Weather.FOG:
            _fog(easel)
        case Weather.CLEAR:
            pass
    if stage.light.wind is not Wind.STILL and stage.light.weather in AIRY:
        _wind(easel, leaves=stage.light.wind is Wind.LEAVES)


AIRY = frozenset({Weather.CLEAR, Weather.FOG})
"""Weather in which wind is seen by nothing that falls."""
WET = frozenset({Weather.RAIN, Weather.STORM})
PANES = frozenset({"window", "tall_window", "shop_window", "city_window", "casement"})
"""Kinds of piece whose glass rain runs down."""


def _rain(easel: Easel, stage: Stage, count: int, slant: float) -> None:
    """Thin strokes, all on one slant; light at night, dark by day; rings and splashes where they land near by."""
    rng, w, h = easel.drawing.rng, easel.view.width, easel.view.height
    tone = "ink" if stage.light.time is Time.DAY else "lamp"
    for i in range(count):
        x, y, size = rng.uniform(-0.1, 1.1) * w, rng.uniform(-0.1, 1) * h, rng.uniform(0.03, 0.09) * h
        near = i % 6 == 0
        size *= 2.2 if near else 1.0
        easel.drawing.stroke([(x, y), (x - size * slant, y + size)], 2.2 if near else 1.3, tone, 0.5 if near else 0.34, (0.6, 0.2))
    for _ in range(count // 5):
        x, far = rng.uniform(0, 1) * w, rng.uniform(0.0, 1.0)
        y, r = h * (0.72 + 0.27 * far), 3 + 7 * far
        easel.drawing.stroke([(x - r, y - r * 0.4), (x - r * 0.35, y), (x + r * 0.35, y), (x + r, y - r * 0.4)], 1.4, tone, 0.45)


def _snow(easel: Easel) -> None:
    """Flakes of three sizes; a breath of shade under each, or they would not show on snow."""
    rng, w, h = easel.drawing.rng, easel.view.width, easel.view.height
    for i in range(210):
        r = rng.uniform(1.6, 3.0) if i % 9 else rng.uniform(5, 9)
        x, y = rng.uniform(0, w), rng.uniform(0, h)
        easel.drawing.fill([circle(x + r * 0.35, y + r * 0.4, r * 1.1, count=8)], "ink", 0.2 if r < 4 else 0.12)
        easel.drawing.fill([circle(x, y, r, count=9)], "white", 0.95 if r < 4 else 0.75)


def _driven(easel: Easel) -> None:
    """Snow that the wind drives: streaks nearly level, all one way, flakes among them, and the far side lost in white."""
    drawing, rng, w, h = easel.drawing, easel.drawing.rng, easel.view.width, easel.view.height
    for k in range(4):
        drawing.soft(circle(rng.uniform(0.1, 0.9) * w, h * (0.2 + 0.2 * k), w * 0.6, h * 0.12), "white", 0.34, h * 0.07)
    for i in range(300):
        x, y = rng.uniform(-0.05, 1.1) * w, rng.uniform(-0.05, 1.0) * h
        long, fall = rng.uniform(0.02, 0.06) * w * (1.8 if i % 7 == 0 else 1.0), rng.uniform(0.16, 0.3)
        wide = 4.0 if i % 7 == 0 else 2.2
        line = [(x, y), (x - long, y + long * fall)]
        drawing.stroke([(a, b + wide * 0.8) for a, b in line], wide * 0.8, "ink", 0.16, (0.6, 0.3))
        drawing.stroke(line, wide, "white", 0.9, (0.5, 0.1))
    _snow(easel)


def _wind(easel: Easel, *, leaves: bool) -> None:
    """Long strokes that bend with the air; leaves that turn over in it, near ones large."""
    drawing, rng, w, h = easel.drawing, easel.drawing.rng, easel.view.width, easel.view.height
    for _ in range(9):
        x, y, long = rng.uniform(-0.05, 0.75) * w, rng.uniform(0.12, 0.8) * h, rng.uniform(0.16, 0.34) * w
        drawing.stroke(_gust(x, y, long, h * 0.02), 2.2, "ink", 0.42, (0.5, 0.2))
    for i in range(34 if leaves else 0):
        size = rng.uniform(5, 9) if i % 4 else rng.uniform(13, 20)
        _leaf(drawing, (rng.uniform(0.02, 0.98) * w, rng.uniform(0.1, 0.95) * h), size, rng.uniform(0, math.tau))


def _gust(x: float, y: float, long: float, bow: float) -> list[XY]:
    """One stroke of air, with the curl at its end."""
    run = [(x + long * k / 12, y + bow * math.sin(math.pi * k / 6)) for k in range(13)]
    (ex, ey), r = run[-1], long * 0.07
    return [*run, *((ex + r * math.sin(a), ey - r + r * math.cos(a)) for a in (math.tau * k / 14 for k in range(1, 11)))]


def _leaf(drawing: Drawing, at: XY, size: float, turn: float) -> None:
    c, s = math.cos(turn), math.sin(turn)
    blade = [(size * math.cos(a), size * 0.42 * math.sin(a) * abs(math.sin(a)) ** 0.4) for a in (math.tau * k / 16 for k in range(16))]

    def put(x: float, y: float) -> XY:
        return at[0] + x * c - y * s, at[1] + x * s + y * c

    drawing.shape([[put(x, y) for x, y in blade]], 0.62, 1.2)
    drawing.stroke([put(-size * 1.35, 0.0), put(size * 0.7, 0.0)], 1.1, "ink", 0.8)


def rain_on(piece: Piece, stage: Stage) -> list[Part]:
    """What runs down the panes of a room where it rains outside, in the piece's own frame; nothing on other pieces."""
    if piece.kind not in PANES or not stage.interior or stage.light.weather not in WET:
        return []
    rng, z = random.Random(f"{piece.kind} {piece.x} {piece.z}"), piece.depth / 2 + 0.012
    return [part for _ in range(round(14 * piece.width * piece.height)) for part in _run(rng, piece, z)]


def _run(rng: random.Random, piece: Piece, z: float) -> list[Part]:
    """A drop, and the track it has left."""
    x, top = rng.uniform(-0.46, 0.46) * piece.width, rng.uniform(0.2, 0.96) * piece.height
    long = min(top - 0.06, rng.uniform(0.05, 0.5))
    track = tuple((x + rng.uniform(-0.012, 0.012), top - long * k / 4, z) for k in range(5))
    x0, y0, _ = track[-1]
    drop = ((x0, y0, z), (x0, y0 - 0.03, z))
    return [Line(track, 0.009, 0.55, (0, 0, 1), 0.75), Line(drop, 0.03, 0.65, (0, 0, 1), 0.9)]


def _fog(easel: Easel) -> None:
    """Banks of haze, thicker low down."""
    rng, w, h = easel.drawing.rng, easel.view.width, easel.view.height
    for k in range(5):
        y = h * (0.4 + 0.14 * k)
        x = rng.uniform(0.1, 0.9) * w
        easel.drawing.soft(circle(x, y, w * 0.6, h * 0.08), easel.mood.haze, 0.42, h * 0.06)


def _water(easel: Easel) -> None:
    """What lies between lens and things under water: its colour, and bubbles."""
    rng, w, h = easel.drawing.rng, easel.view.width, easel.view.height
    easel.drawing.fill([[(-50.0, -50.0), (w + 50, -50.0), (w + 50, h + 50), (-50.0, h + 50)]], "#35545f", 0.3)
    for _ in range(26):
        x, y, r = rng.uniform(0, w), rng.uniform(0, h), rng.uniform(2.0, 8.0)
        easel.drawing.stroke(circle(x, y, r, count=12), 1.4, "white", 0.6, (0.05, 0.05))
        easel.drawing.fill([circle(x - r * 0.3, y - r * 0.3, r * 0.28, count=7)], "white", 0.8)
