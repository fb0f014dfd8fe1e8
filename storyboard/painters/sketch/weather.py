"""Rain, snow and fog over the finished picture, and wet ground under it."""

from __future__ import annotations

from storyboard.model.shots import Time, Weather
from storyboard.model.stage import Stage
from storyboard.painters.sketch.solids import Easel, circle


def draw_weather(easel: Easel, stage: Stage) -> None:
    """What falls or hangs between camera and world, or outside of a car's glass where it is drawn before the car; nothing in a room."""
    if stage.interior and stage.room is not None:
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
    """Thin strokes, all on one slant; light at night, dark by day."""
    rng, w, h = easel.drawing.rng, easel.view.width, easel.view.height
    tone = "ink" if stage.light.time is Time.DAY else "lamp"
    for i in range(count):
        x, y, size = rng.uniform(-0.1, 1.1) * w, rng.uniform(-0.1, 1) * h, rng.uniform(0.03, 0.09) * h
        near = i % 9 == 0
        size *= 1.8 if near else 1.0
        easel.drawing.stroke([(x, y), (x - size * slant, y + size)], 1.9 if near else 1.2, tone, 0.42 if near else 0.28, (0.6, 0.2))


def _snow(easel: Easel) -> None:
    rng, w, h = easel.drawing.rng, easel.view.width, easel.view.height
    for i in range(170):
        r = rng.uniform(1.2, 2.6) if i % 12 else rng.uniform(4, 7)
        easel.drawing.fill([circle(rng.uniform(0, w), rng.uniform(0, h), r, count=9)], "white", 0.85 if r < 3 else 0.6)


def _fog(easel: Easel) -> None:
    """Banks of haze, thicker low down."""
    rng, w, h = easel.drawing.rng, easel.view.width, easel.view.height
    for k in range(4):
        y = h * (0.45 + 0.16 * k)
        x = rng.uniform(0.2, 0.8) * w
        easel.drawing.soft(circle(x, y, w * 0.6, h * 0.07), easel.mood.haze, 0.3, h * 0.05)
