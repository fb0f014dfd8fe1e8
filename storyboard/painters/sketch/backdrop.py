"""What closes the view outside: the sky, and far things standing on the horizon in a ring around the camera."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator

from storyboard.model.shots import Time, Weather
from storyboard.model.stage import Stage
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.ground import horizon
from storyboard.painters.sketch.low_sun import draw_low_sun
from storyboard.painters.sketch.solids import Easel, circle
from storyboard.staging.space import XY, View, add

PALER: dict[Time, float] = {Time.NIGHT: 0.2, Time.DAY: 0.0, Time.DAWN: 0.12, Time.DUSK: 0.08}
"""How much paler than its sheet says a clear sky is at the horizon: what stands there is a dark shape before it."""
DEEPER = 0.16
"""How much ink there is in a clear sky high up by day, so that clouds are white before it."""


def draw_sky(easel: Easel, stage: Stage) -> None:
    """The whole page in sky: dark above, light at the horizon; a low sun at dawn and dusk, stars and a moon at night."""
    view, mood, time = easel.view, easel.mood, stage.light.time
    line = max(view.height * 0.15, min(horizon(view), view.height * 1.2))
    page = [(-60.0, -60.0), (view.width + 60, -60.0), (view.width + 60, view.height + 60), (-60.0, view.height + 60)]
    bright = stage.light.weather in {Weather.CLEAR, Weather.SNOW}
    above = mood.blend(mood.sky[0], "ink", DEEPER) if time is Time.DAY and bright else mood.sky[0]
    easel.drawing.gradient(
        page,
        (0, min(0.0, line - view.height * 0.9)),
        above,
        (0, line),
        mood.blend(mood.sky[1], "#ffffff", PALER[time] if bright else 0.06),
    )
    if bright and stage.backdrop != "stars":
        _lights(easel, stage, line)
    elif stage.light.weather in {Weather.RAIN, Weather.STORM}:
        _banks(easel, line, "ink", 0.14)
        if stage.light.weather is Weather.STORM:
            _bolt(easel, line)


def _lights(easel: Easel, stage: Stage, line: float) -> None:
    time, view, drawing = stage.light.time, easel.view, easel.drawing
    if time is Time.NIGHT:
        _stars(easel, line, 40)
        x, y, r = view.width * 0.8, line * 0.28, view.height * 0.042
        drawing.soft(circle(x, y, r * 3.4), "lamp", 0.4, r * 2)
        _streaks(easel, line, easel.mood.blend(easel.mood.sky[1], "#ffffff", 0.3), 0.55)
        drawing.fill([circle(x, y, r)], easel.mood.blend("lamp", easel.mood.sky[0], 0.06))
    elif time is Time.DAWN:
        _streaks(easel, line, easel.mood.blend(easel.mood.sky[1], "white", 0.4), 0.8)
        draw_low_sun(easel, stage, line)
    elif time is Time.DUSK:
        _streaks(easel, line, easel.mood.blend(easel.mood.sky[0], easel.mood.sky[1], 0.3), 0.7)
        draw_low_sun(easel, stage, line)
    else:
        _heaps(easel, line)


def _heaps(easel: Easel, line: float) -> None:
    """Clouds of a fair day, few and of different size: a bank that towers at one side, thin veils, or heaps that get smaller far away."""
    rng, tall = easel.drawing.rng, max(line, 90.0)
    sky, side = SKIES[rng.randrange(len(SKIES))], rng.choice((0.0, 1.0))
    if "veil" in sky:
        _streaks(easel, line * 0.7, easel.mood.blend(easel.mood.sky[1], "white", 0.7), 0.6)
    if "bank" in sky:
        wide = easel.view.width * rng.uniform(0.3, 0.4)
        _cloud(easel, abs(side - rng.uniform(0.02, 0.16)) * easel.view.width, tall * 0.78, wide, 1.6)
        _cloud(easel, abs(side - rng.uniform(0.5, 0.7)) * easel.view.width, tall * 0.86, wide * 0.3, 1.0)
    for share in (0.2, 0.5, 0.72, 0.84) if "heaps" in sky else ():
        x, wide = rng.uniform(0.0, 1.0) * easel.view.width, easel.view.width * (0.24 - 0.2 * share) * rng.uniform(0.6, 1.3)
        _cloud(easel, x, tall * share, wide, rng.uniform(0.8, 1.3))


SKIES = ("heaps", "bank", "bank veil", "heaps veil", "bank")
"""Skies of a fair day."""


def _cloud(easel: Easel, x: float, y: float, w: float, tower: float) -> None:
    """One cloud: a flat foot, lobes that rise to one side, shade under them away from the sun."""
    rng, drawing = easel.drawing.rng, easel.drawing
    peak, way = rng.uniform(-0.4, 0.4), w * (0.05 if easel.key[0] < 0 else -0.05)
    lobes = [(x + w * t, w * rng.uniform(0.11, 0.16) * (1.0 + tower * max(0.0, 1.0 - abs(t - peak) * 1.4))) for t in CLOUD]
    heaps = [_heap(cx, y, r * 1.15, r * 1.5) for cx, r in lobes]
    drawing.fill([*heaps, [(x - w * 1.15, y), (x - w, y - w * 0.06), (x + w, y - w * 0.06), (x + w * 1.1, y)]], "white", 0.92)
    drawing.fill([_heap(cx + way, y, r * 0.95, r * 0.55) for cx, r in lobes], easel.mood.blend(easel.mood.sky[0], "white", 0.45), 0.7)


def _heap(x: float, y: float, rx: float, ry: float) -> list[XY]:
    """The upper half of an ellipse over a flat foot."""
    return [(x + rx * math.cos(a), y - ry * math.sin(a)) for a in (math.pi * k / 10 for k in range(11))]


CLOUD = (-0.85, -0.55, -0.25, 0.05, 0.35, 0.62, 0.86)
"""Where the lobes of a cloud are, in half widths."""


def _streaks(easel: Easel, line: float, tone: Tone, alpha: float) -> None:
    """Long thin clouds that a low light catches: pointed at both ends."""
    rng, width, tall = easel.drawing.rng, easel.view.width, max(line, 90.0)
    bands: list[list[XY]] = []
    for share in (0.3, 0.48, 0.62, 0.74, 0.84):
        x, y, w = rng.uniform(-0.1, 1.0) * width, tall * share, rng.uniform(0.12, 0.3) * width
        h = tall * 0.018 * rng.uniform(0.7, 1.5)
        bands.append(
            [
                (x - w, y),
                (x - w * 0.3, y - h),
                (x + w * 0.4, y - h * 0.6),
                (x + w, y + h * 0.2),
                (x + w * 0.2, y + h),
                (x - w * 0.5, y + h * 0.5),
            ]
        )
    easel.drawing.fill(bands, tone, alpha)


def draw_mist(easel: Easel, stage: Stage) -> None:
    """Banks of mist that lie on the ground at dawn: what stands in them pales towards its feet."""
    if stage.light.time is not Time.DAWN or stage.interior or stage.ground == "none":
        return
    view, line = easel.view, horizon(easel.view)
    for share, deep, alpha in ((0.02, 0.05, 0.5), (0.3, 0.07, 0.22)):
        y, half = line + (view.height - line) * share, view.height * deep
        if -half < y < view.height + half:
            bank = [
                (-80.0, y - half),
                (view.width * 0.4, y - half * 0.6),
                (view.width + 80, y - half),
                (view.width + 80, y + half),
                (-80.0, y + half),
            ]
            easel.drawing.soft(bank, easel.mood.haze, alpha, half * 0.6)


def _bolt(easel: Easel, line: float) -> None:
    """Lightning: a broken line from the clouds to the horizon, one branch, and the sky lit around it."""
    rng, width = easel.drawing.rng, easel.view.width
    x, y = rng.choice((rng.uniform(0.1, 0.32), rng.uniform(0.68, 0.9))) * width, 0.0
    path = [(x, y)]
    while y < line:
        x, y = x + rng.uniform(-0.03, 0.03) * width, y + rng.uniform(0.08, 0.16) * max(line, 80.0)
        path.append((x, y))
    easel.drawing.soft(circle(path[0][0], line * 0.3, width * 0.16, max(line, 80.0) * 0.5), "white", 0.4, width * 0.05)
    branch = [path[len(path) // 2], (x + width * 0.05, path[len(path) // 2][1] + line * 0.2), (x + width * 0.08, line * 0.85)]
    for points, wide in ((path, 5.0), (branch, 2.6)):
        easel.drawing.stroke(points, wide * 2.2, "lamp", 0.4, (0.05, 0.4))
        easel.drawing.stroke(points, wide, "white", 1.0, (0.05, 0.5))


def _stars(easel: Easel, line: float, count: int) -> None:
    rng = easel.drawing.rng
    for _ in range(count):
        x, y, r = rng.uniform(0, easel.view.width), rng.uniform(0, max(line, 1) * 0.85), rng.uniform(0.7, 1.9)
        easel.drawing.fill([circle(x, y, r, count=6)], "lamp", rng.uniform(0.35, 0.9))


def _banks(easel: Easel, line: float, tone: str, alpha: float) -> None:
    """Three long flat banks."""
    rng, width = easel.drawing.rng, easel.view.width
    for _ in range(3):
        x, y, w = rng.uniform(0, width), rng.uniform(0.1, 0.6) * max(line, 80.0), rng.uniform(0.12, 0.28) * width
        bank = [(x + w * math.cos(a), y - w * 0.1 * math.sin(a) * (1.6 if math.sin(a) > 0 else 0.4)) for a in _turns(24)]
        easel.drawing.soft(bank, tone, alpha, w * 0.05)


def _turns(count: int) -> Iterator[float]:
    return (math.tau * k / count for k in range(count))


def draw_backdrop(easel: Easel, stage: Stage) -> None:
    """The ring of far things; nothing for an empty or unknown name."""
    if layers := BACKDROPS.get(stage.backdrop):
        layers(easel)


def _ring(view: View, azimuth: float, distance: float, height: float) -> XY | None:
    """A point at a compass direction around the camera, `height` metres above the ground; None where it is behind."""
    a = math.radians(azimuth)
    seen = view.see(add((view.eye[0], 0.0, view.eye[2]), (math.sin(a) * distance, height, math.cos(a) * distance)))
    return view.screen(seen) if seen[2] > distance * 0.15 else None


def _span(view: View) -> tuple[float, float]:
    """The azimuths seen, with a margin, in degrees."""
    middle = math.degrees(math.atan2(view.forward[0], view.forward[2]))
    half = (
        math.degrees(math.atan2(view.width * 0.5, view.focal)) + 14 + abs(math.degrees(math.asin(max(-1, min(1, view.forward[1]))))) * 0.6
    )
    half = min(half, 80.0)
    return middle - half, middle + half


def _ridge(easel: Easel, name: str, distance: float, height: float, rough: float, *, tone: float, step: float = 2.0) -> None:
    """A line of land: the same around the whole horizon wherever the camera looks."""
    start, end = _span(easel.view)
    rng = random.Random(f"ridge {name}")
    waves = [(rng.uniform(2, 9), rng.uniform(0, 6.3), rng.uniform(0.3, 1)) for _ in range(3)]
    peaks = [rng.uniform(0.2, 1.0) for _ in range(360)]
    upper: list[XY] = []
    a = math.floor(start / step) * step
    while a <= end:
        smooth = sum(k * math.sin(math.radians(a) * n + p) for n, p, k in waves) / 3
        jag = peaks[int(a / step) % 360]
        at = _ring(easel.view, a, distance, height * (0.55 + 0.3 * smooth * (1 - rough) + rough * (jag - 0.4)))
        if at:
            upper.append(at)
        a += step
    _band(easel, upper, start, end, distance, easel.tone(tone, distance))


def _band(easel: Easel, upper: list[XY], start: float, end: float, distance: float, tone: float | str) -> None:
    """From a line of points down to the ground below it."""
    lower = [p for a in (end, (start + end) / 2, start) if (p := _ring(easel.view, a, distance, -distance * 0.01))]
    if len(upper) > 2 and lower:
        easel.drawing.fill([upper + lower], tone)


def _hills(easel: Easel) -> None:
    _ridge(easel, "far hills", 380, 42, 0.05, tone=0.16)
    _ridge(easel, "hills", 220, 16, 0.08, tone=0.3)


def _plain(easel: Easel) -> None:
    """Land that ends in a line: nothing rises on it but a far hedge."""
    _ridge(easel, "plain", 300, 1.6, 0.02, tone=0.34)


def _mountains(easel: Easel) -> None:
    _ridge(easel, "peaks", 380, 150, 0.75, tone=0.18, step=3.0)
    _ridge(easel, "mountains", 300, 75, 0.6, tone=0.3, step=4.0)
    _ridge(easel, "foot", 200, 18, 0.1, tone=0.42)


def _sea(easel: Easel) -> None:
    start, end = _span(easel.view)
    upper = [p for k in range(9) if (p := _ring(easel.view, start + (end - start) * k / 8, 380, 1.2))]
    lower = [p for k in range(8, -1, -1) if (p := _ring(easel.view, start + (end - start) * k / 8, 60, 0.0))]
    if len(upper) > 2 and len(lower) > 2:
        easel.drawing.fill([upper + lower], easel.mood.blend(easel.tone(0.5, 90.0), easel.mood.sky[0], 0.25))
        for _ in range(26):
            i = easel.drawing.rng.uniform(start, end)
            at, w = _ring(easel.view, i, easel.drawing.rng.uniform(70, 300), 0.3), easel.drawing.rng.uniform(8, 40)
            if at:
                easel.drawing.stroke([(at[0] - w, at[1]), (at[0] + w, at[1])], 1.1, easel.mood.sky[1], 0.5)


def _trees(easel: Easel) -> None:
    """Two belts of crowns; the nearer one with trunks."""
    for distance, height, tone in ((130.0, 15.0, 0.26), (70.0, 10.0, 0.42)):
        start, end = _span(easel.view)
        rng = random.Random(f"trees {distance}")
        sizes = [rng.uniform(0.7, 1.25) for _ in range(180)]
        colour, crowns = easel.tone(tone, distance * 0.6), list[list[XY]]()
        a = math.floor(start / 2) * 2.0
        while a <= end:
            k = sizes[int(a / 2) % 180]
            at, r = _ring(easel.view, a + k, distance, height * 0.55 * k), easel.view.focal / distance * height * 0.4 * k
            if at:
                crowns.append(circle(at[0], at[1], r * 0.9, r * 1.1, 14))
                crowns.append(
                    [(at[0] - r * 0.7, at[1]), (at[0] + r * 0.7, at[1]), (at[0] + r * 0.8, at[1] + r * 2), (at[0] - r * 0.8, at[1] + r * 2)]
                )
            a += 2.0
        easel.drawing.fill(crowns, colour)


def _skyline(easel: Easel) -> None:
    for name, distance, height, tone in (("far", 330.0, 95.0, 0.2), ("near", 190.0, 48.0, 0.36)):
        _blocks(easel, name, distance, height, tone, step=3.4, lit=0.22)


def _houses(easel: Easel) -> None:
    _blocks(easel, "houses behind", 120.0, 10.0, 0.24, step=4.0, lit=0.3)
    _blocks(easel, "houses", 75.0, 7.5, 0.38, step=6.0, lit=0.4, gable=True)


def _blocks(easel: Easel, name: str, distance: float, height: float, tone: float, *, step: float, lit: float, gable: bool = False) -> None:
    """Buildings shoulder to shoulder, some windows lit at night."""
    start, end = _span(easel.view)
    a = math.floor(start / step) * step
    colour = easel.tone(tone, distance * 0.5)
    while a <= end:
        rng = random.Random(f"{name} {round(a / step) % round(360 / step)}")
        tall, wide = height * rng.uniform(0.35, 1.0), step * rng.uniform(0.9, 1.3)
        corners = [_ring(easel.view, a + x, distance, y) for x, y in ((0, -1), (wide, -1), (wide, tall), (0, tall))]
        polygon = [p for p in corners if p]
        if len(polygon) == 4:
            peak = _ring(easel.view, a + wide / 2, distance, tall * 1.45) if gable else None
            easel.drawing.fill([[*polygon[:3], peak, polygon[3]] if peak else polygon], colour)
            _windows(easel, polygon, rng, lit)
        a += step


def _windows(easel: Easel, polygon: list[XY], rng: random.Random, lit: float) -> None:
    """A grid of small panes: lit ones at night, a few dark ones by day."""
    (x0, y0), (x1, _), (_, y1) = polygon[0], polygon[1], polygon[2]
    left, wide, tall = min(x0, x1), abs(x1 - x0), abs(y0 - y1)
    columns, rows = max(2, min(6, int(wide / 14))), max(2, min(14, int(tall / 20)))
    panes: list[list[XY]] = []
    for i in range(columns):
        for j in range(rows):
            if rng.random() < lit:
                x, y = left + wide * (i + 0.3) / columns, y1 + tall * (j + 0.3) / (rows + 0.6)
                w, h = wide / columns * 0.4, tall / rows * 0.42
                panes.append([(x, y), (x + w, y), (x + w, y + h), (x, y + h)])
    if panes and not (easel.mood.lit and easel.mood.told):
        easel.drawing.fill(panes, "lamp" if easel.mood.lit else "ink", 0.75 if easel.mood.lit else 0.14)


def _space(easel: Easel) -> None:
    """Black at any hour, full of stars."""
    w, h = easel.view.width, easel.view.height
    easel.drawing.fill([[(-60.0, -60.0), (w + 60, -60.0), (w + 60, h + 60), (-60.0, h + 60)]], easel.mood.blend("ink", "#10131f", 0.6))
    _stars(easel, easel.view.height * 1.2, 160)


def _deep(easel: Easel) -> None:
    """Water to the top: lighter above, dark below, slanting rays, and the light of the surface."""
    view, drawing, mood = easel.view, easel.drawing, easel.mood
    w, h, rng = view.width, view.height, easel.drawing.rng
    page = [(-60.0, -60.0), (w + 60, -60.0), (w + 60, h + 60), (-60.0, h + 60)]
    top, low = (
        mood.blend(mood.sky[1], "#3d5a68", 0.35 if not mood.lit else 0.75),
        mood.blend(mood.sky[1], "#22333f", 0.78 if not mood.lit else 0.9),
    )
    drawing.gradient(page, (0, -40.0), top, (0, max(h * 0.5, min(horizon(view), h))), low)
    line = min(horizon(view), h + 40.0)
    bed = [(-60.0, line), (w * 0.3, line - 9), (w * 0.62, line - 3), (w + 60, line - 12), (w + 60, h + 60), (-60.0, h + 60)]
    drawing.gradient(bed, (0, line), low, (0, h), mood.blend(low, "paper", 0.34 if not mood.lit else 0.12))
    for k in range(6):
        x, wide = w * (k + rng.uniform(0.1, 0.9)) / 6, rng.uniform(0.03, 0.08) * w
        drawing.soft([(x, -40.0), (x + wide, -40.0), (x - w * 0.12 + wide * 1.8, h * 0.8), (x - w * 0.16, h * 0.8)], "white", 0.16, 12.0)
    for _ in range(12):
        x, y, r = rng.uniform(0, w), rng.uniform(0.0, 0.1) * h, rng.uniform(0.03, 0.08) * w
        drawing.stroke([(x - r, y), (x - r * 0.3, y + 5), (x + r * 0.3, y - 3), (x + r, y + 3)], 2.4, "white", 0.6)


BACKDROPS: dict[str, Callable[[Easel], None]] = {
    "skyline": _skyline,
    "hills": _hills,
    "plain": _plain,
    "trees": _trees,
    "sea": _sea,
    "mountains": _mountains,
    "stars": _space,
    "deep": _deep,
    "houses": _houses,
}
"""Every backdrop a stage may name."""
