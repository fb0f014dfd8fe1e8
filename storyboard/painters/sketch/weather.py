"""Rain, snow and fog over the finished picture, and wet ground under it."""

from __future__ import annotations

from storyboard.model.shots import Time, Weather
from storyboard.model.stage import Stage
from storyboard.painters.sketch.solids import Easel, circle


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
        case Weather.SNOW:
            _snow(easel)
        case Weather.FOG:
            _fog(easel)
        case Weather.CLEAR:
            pass


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
