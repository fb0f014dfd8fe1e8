"""What media leave on paper: screens of strokes, streaks, bands, pools and grain, as pages of greys built once for a size.

Everything is drawn or stretched from `random.Random` bytes, so the same page comes out everywhere.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from storyboard.painters.sketch.medium import Texture
from storyboard.staging.space import XY

if TYPE_CHECKING:
    from PIL import Image

Size = tuple[int, int]
FORCE = (200, 255)
"""How hard strokes are pressed, lightest to hardest; `FULL` is what a screen takes for all its range."""
FULL = 200
BLEND = 0.6
"""Blur of noise, in spots: less is single specks, more is blotches."""
WRIST = (120.0, 260.0)
"""Pixels at 1x that a stroke of the hand is long before the hand is set down anew."""


Range = tuple[int, int, int]
"""Values under which the first strokes show, strokes cross, and all is dark."""


@cache
def screen(size: Size, scale: float, gap: float, angle: float, values: Range) -> Image.Image:
    """Thresholds of strokes `gap` pixels apart: a pixel is stroked where its value is lower. `scale` is pixels to one at 1x."""
    from PIL import ImageChops

    light, cross, solid = values
    first = _levelled(_strokes(size, gap * scale, angle, scale), solid, light)
    if not cross:
        return first
    second = _strokes(size, gap * 0.94 * scale, angle + 64.0, scale)
    return ImageChops.lighter(first, _levelled(second, solid - 24, cross))


def _levelled(image: Image.Image, low: int, high: int) -> Image.Image:
    """Ridges brought to run from `low` between strokes to `high` along them."""
    return _curve(image, lambda v: low + (high - low) * v / 255)


def _strokes(size: Size, gap: float, angle: float, scale: float) -> Image.Image:
    """Ridges along strokes of a hand: slightly bent, set down anew, some harder than others."""
    from PIL import Image, ImageDraw, ImageFilter

    soft = gap * 0.2
    rim = math.ceil(3 * soft)
    page = Image.new("L", (size[0] + 2 * rim, size[1] + 2 * rim), 0)
    pen, rng = ImageDraw.Draw(page), random.Random(f"strokes {angle}")
    width = max(1, round(gap * 0.2))
    for line, force in _wrists(page.size, gap, angle, scale, rng):
        pen.line(line, fill=force, width=width)
    peak = FULL * math.erf(width / (2 * math.sqrt(2) * soft))
    page = page.filter(ImageFilter.GaussianBlur(soft)).crop((rim, rim, rim + size[0], rim + size[1]))
    return _curve(page, lambda v: v * 255 / peak)


def _wrists(size: Size, gap: float, angle: float, scale: float, rng: random.Random) -> list[tuple[list[XY], int]]:
    """The strokes of a page and how hard each is pressed."""
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    corners = [(0, 0), (size[0], 0), (0, size[1]), size]
    along, across = [x * c + y * s for x, y in corners], [y * c - x * s for x, y in corners]
    out: list[tuple[list[XY], int]] = []
    n = min(across)
    while n < max(across) + gap:
        u = min(along) - rng.uniform(0, WRIST[1]) * scale
        while u < max(along):
            long = rng.uniform(*WRIST) * scale
            tilt, bow, at = rng.uniform(-0.012, 0.012), rng.uniform(-1, 1) * gap * 0.22, n + rng.uniform(-0.14, 0.14) * gap
            points = [(u + long * t, at + tilt * long * t + bow * math.sin(math.pi * t)) for t in (0.0, 0.25, 0.5, 0.75, 1.0)]
            out.append(([(x * c - y * s, x * s + y * c) for x, y in points], rng.randint(*FORCE)))
            u += long + rng.uniform(-3.0, 3.0) * scale
        n += gap
    return out


@cache
def texture(size: Size, scale: float, kind: Texture, strength: float, way: int) -> Image.Image:
    """How much of a tone a medium leaves out, 0 to 255, in one of four ways."""
    page = TEXTURES[kind](size, scale, way)
    return _curve(page, lambda v: v * strength)


def noise(size: Size, grain: float, name: str, stretch: float = 1.0) -> Image.Image:
    """Smooth noise around 128 with spots of `grain` pixels, `stretch` times as wide as high; spans about 30 to 226."""
    from PIL import Image, ImageFilter

    w, h = max(4, math.ceil(size[0] / (grain * stretch))), max(4, math.ceil(size[1] / grain))
    page = Image.frombytes("L", (w, h), random.Random(name).randbytes(w * h)).filter(ImageFilter.GaussianBlur(BLEND))
    page = _curve(page, lambda v: 128 + (v - 128) * 2.0)
    return page if (w, h) == size else page.resize(size, Image.Resampling.BICUBIC)  # pyright: ignore[reportUnknownMemberType]


ANGLES = (-52.0, -8.0, -78.0, 40.0)
"""Directions of streaks and bands, degrees."""


def _turned(size: Size, angle: float, build: Callable[[Size], Image.Image]) -> Image.Image:
    """A page of horizontal marks turned by an angle."""
    from PIL import Image

    across = math.ceil(math.hypot(*size))
    page = build((across, across)).rotate(-angle, Image.Resampling.BILINEAR)
    x, y = (across - size[0]) // 2, (across - size[1]) // 2
    return page.crop((x, y, x + size[0], y + size[1]))


def _curve(image: Image.Image, curve: Callable[[int], float]) -> Image.Image:
    table: Any = [max(0, min(255, round(curve(v)))) for v in range(256)]
    return image.point(table)  # pyright: ignore[reportUnknownMemberType]


def _graphite(size: Size, scale: float, way: int) -> Image.Image:
    """Streaks of the lead's side, and hollows of the paper it does not reach."""
    from PIL import Image

    streaks = _turned(size, ANGLES[way], lambda square: noise(square, 1.9 * scale, f"lead {way}", 22.0))
    grain = noise(size, 1.0 * scale, "tooth of graphite")
    return _curve(Image.blend(streaks, grain, 0.5), lambda v: (v - 66) * 1.9)


def _marker(size: Size, scale: float, way: int) -> Image.Image:
    """Bands side by side: each a little its own, the overlaps full."""
    return _turned(size, ANGLES[way], lambda square: _bands(square, scale, random.Random(f"bands {way}")))


def _bands(square: Size, scale: float, rng: random.Random) -> Image.Image:
    from PIL import Image, ImageDraw, ImageFilter

    page, wide = Image.new("L", square, 120), 33.0 * scale
    pen, y = ImageDraw.Draw(page), 0.0
    while y < square[1]:
        x = -rng.uniform(0, 300) * scale
        while x < square[0]:
            end, tilt, overlap = x + rng.uniform(420, 980) * scale, rng.uniform(-6, 6) * scale, rng.uniform(3, 7) * scale
            pen.polygon([(x, y), (end, y + tilt), (end, y + wide + tilt), (x, y + wide)], fill=rng.randint(96, 170))
            pen.line([(x, y + wide), (end, y + wide + tilt)], fill=rng.randint(0, 60), width=max(1, round(overlap)))
            x = end
        y += wide
    return page.filter(ImageFilter.GaussianBlur(1.1 * scale))


def _wash(size: Size, scale: float, way: int) -> Image.Image:
    """Pools that dried at different times, and pigment settled in the paper."""
    from PIL import ImageChops

    pools = _curve(noise(size, 210 * scale, f"pools {way}"), lambda v: 84 + (v - 128) * 0.95)
    blooms = _curve(noise(size, 38 * scale, f"blooms {way}"), lambda v: 128 + (v - 128) * 0.34)
    grain = _curve(noise(size, 1.7 * scale, "granulation"), lambda v: 128 + (v - 128) * 0.3)
    return ImageChops.add(ImageChops.add(pools, blooms, 1, -128), grain, 1, -128)


def _charcoal(size: Size, scale: float, way: int) -> Image.Image:
    """Coarse paper under a soft stick, smeared the way it was rubbed."""
    from PIL import Image

    smear = _turned(size, ANGLES[way], lambda square: noise(square, 22.0 * scale, f"smear {way}", 6.0))
    grain = noise(size, 1.45 * scale, "tooth of charcoal")
    return _curve(Image.blend(smear, grain, 0.68), lambda v: (v - 78) * 1.8)


TEXTURES: dict[Texture, Callable[[Size, float, int], Image.Image]] = {
    Texture.GRAPHITE: _graphite,
    Texture.MARKER: _marker,
    Texture.WASH: _wash,
    Texture.CHARCOAL: _charcoal,
}
