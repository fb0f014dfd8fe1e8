"""Layers to a picture, as the medium has it: values rubbed, dried, broken into strokes; lines gripped by paper."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from storyboard.painters.sketch import textures
from storyboard.painters.sketch.layers import LYING, Sheets
from storyboard.painters.sketch.medium import Medium, Screen, Texture
from storyboard.painters.sketch.mood import RGB, Mood
from storyboard.painters.sketch.paper import Box, darkened, grey, in_strips, on_paper

if TYPE_CHECKING:
    from PIL import Image

WAYS = 4
COLOUR = 70
"""How far apart the channels of a colour must be for it to be the accent and not a grey."""
WANDER = 0.16
"""How far strokes carry the border between two greys, as a share of the texture."""
FAINT = 30
"""The darkness that stays as it is, however firm the hand; less goes."""
MESH = 12
"""Columns of the mesh by which values slip."""


def finish(sheets: Sheets, mood: Mood, medium: Medium, scale: float) -> Image.Image:
    """The picture that layers make; `scale` is pixels to one at 1x."""
    values, lines, ways = sheets
    values = _moved(in_strips(values, darkened(values.size, mood.vignette)), medium, scale)
    strokes = _screened(_value(values), ways, scale, medium.screen, dim=medium.dim) if medium.screen else None
    left_out = _texture(ways, values.size, scale, medium, medium.texture) if medium.texture else None
    values = _laid(values, medium, mood.rgb(0.0), left_out)
    if left_out:
        values = _textured(values, left_out, medium.pressed)
    ink = mood.rgb("ink")
    if strokes:
        values.paste(ink, (0, 0), _gripped(strokes, medium, scale, medium.screen.strength if medium.screen else 1.0))
    values.paste(ink, (0, 0), _gripped(_drawn(lines, medium, scale), medium, scale, medium.weight))
    return in_strips(values, on_paper(values.size, mood.tooth))


def _texture(ways: Image.Image, size: tuple[int, int], scale: float, medium: Medium, texture: Texture) -> Image.Image:
    """How much of its tone the medium leaves out, everywhere."""
    return _by_way(ways, lambda way: textures.texture(size, scale, texture, medium.uneven, LYING if medium.dim else way))


def _textured(values: Image.Image, left_out: Image.Image, pressed: float) -> Image.Image:
    """The values as the medium lays them: paper shows through, less where it is pressed hard."""
    from PIL import ImageChops

    table = [round(255 * (pressed + (1 - pressed) * min(1.0, v / 190))) for v in range(256)]

    def work(piece: Image.Image, box: Box) -> Image.Image:
        bare = left_out.crop(box)
        if pressed < 1:
            bare = ImageChops.multiply(bare, _point(_value(piece), table))
        return ImageChops.screen(piece, grey(bare))

    return in_strips(values, work)


def _moved(values: Image.Image, medium: Medium, scale: float) -> Image.Image:
    """Values rubbed, slipped and dried."""
    from PIL import Image, ImageChops

    if medium.smudge:
        half = _soft(values.reduce(2), medium.smudge * scale / 2)
        values = half.resize(values.size, Image.Resampling.BILINEAR)  # pyright: ignore[reportUnknownMemberType]
    if medium.slip:
        values = values.transform(values.size, Image.Transform.MESH, slipped(values.size, medium.slip * scale), Image.Resampling.BILINEAR)
    if medium.rim:
        value = _value(values)
        around = _soft(value.reduce(2), 2.4 * scale).resize(value.size, Image.Resampling.BILINEAR)  # pyright: ignore[reportUnknownMemberType]
        edge = _mapped(ImageChops.subtract(around, value), lambda v: min(76.0, v * medium.rim))
        values = in_strips(values, lambda piece, box: ImageChops.subtract(piece, grey(edge.crop(box))))
    return values


def _laid(values: Image.Image, medium: Medium, paper: RGB, left_out: Image.Image | None) -> Image.Image:
    """Values brought to the medium's own greys, the borders between two along its strokes; thinned where strokes of a screen stand for
    them; the accent stays."""
    from PIL import Image, ImageChops

    if not medium.levels and medium.flat >= 1:
        return values
    table = [min(medium.levels, key=lambda level: abs(level - v)) if medium.levels else v for v in range(256)]
    thin = [[round(paper[k] - (255 - table[v]) * medium.flat * paper[k] / 255) for v in range(256)] for k in range(3)]
    carry = [max(0, min(255, round(128 + (v - 128 * medium.uneven) * WANDER))) for v in range(256)]

    def work(piece: Image.Image, box: Box) -> Image.Image:
        if not medium.levels:
            return Image.composite(piece, _point(piece, [tone for tones in thin for tone in tones]), _spot(piece))
        value = _value(piece)
        if left_out:
            value = ImageChops.add(value, _point(left_out.crop(box), carry), 1, -128)
        return Image.composite(piece, Image.merge("RGB", [_point(value, tones) for tones in thin]), _spot(piece))

    return in_strips(values, work)


def _spot(values: Image.Image) -> Image.Image:
    """Where the accent is."""
    from PIL import ImageChops

    red, green, blue = values.split()
    least = ImageChops.darker(ImageChops.darker(red, green), blue)
    return _mapped(ImageChops.subtract(_value(values), least), lambda v: (v - COLOUR) * 8)


def _value(values: Image.Image) -> Image.Image:
    """The strongest channel: what `dark` is for one colour."""
    from PIL import ImageChops

    red, green, blue = values.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _screened(value: Image.Image, ways: Image.Image, scale: float, screen: Screen, *, dim: bool) -> Image.Image:
    """Where strokes are, 0 to 255."""
    from PIL import ImageChops

    values, angles = (screen.light, screen.cross, screen.solid), screen.dim if dim else screen.angles
    thresholds = _by_way(ways, lambda way: textures.screen(value.size, scale, screen.gap, angles[way % len(angles)], values))
    return ImageChops.subtract(thresholds, value, screen.edge, round(64 * (1 - screen.edge)))


def _by_way(ways: Image.Image, page: Callable[[int], Image.Image]) -> Image.Image:
    """One page out of four, each where its way is."""
    whole = page(0).copy()
    for way in range(1, WAYS):
        whole.paste(page(way), (0, 0), _point(ways, [255 * (v == way) for v in range(256)]))
    return whole


def _drawn(lines: Image.Image, medium: Medium, scale: float) -> Image.Image:
    """Lines as soft and as firm as the medium has them."""
    soft = _soft(lines, medium.bleed * scale)
    return _mapped(soft, lambda v: v * medium.firm - FAINT * (medium.firm - 1)) if medium.firm > 1 else soft


def _gripped(mask: Image.Image, medium: Medium, scale: float, strength: float) -> Image.Image:
    """Ink on paper: thinner where the tooth keeps it off."""
    from PIL import ImageChops

    if not medium.grip:
        return mask if strength >= 1 else _mapped(mask, lambda v: v * strength)
    return ImageChops.multiply(mask, grip(mask.size, scale, medium.grip, strength))


@cache
def grip(size: tuple[int, int], scale: float, share: float, strength: float) -> Image.Image:
    """How much of a line the paper takes: fine tooth, and slow changes of pressure."""
    from PIL import ImageChops

    fine = textures.noise(size, 1.25 * scale, "grip")
    slow = textures.noise(size, 46 * scale, "pressure")
    whole = ImageChops.add(fine, slow, 2)
    return _mapped(whole, lambda v: 255 * strength * (1 - share * max(0.0, min(1.0, 0.5 + (v - 128) / 90))))


def _soft(image: Image.Image, radius: float) -> Image.Image:
    from PIL import ImageFilter

    return image.filter(ImageFilter.GaussianBlur(radius)) if radius > 0.05 else image


@cache
def slipped(size: tuple[int, int], reach: float) -> list[tuple[tuple[int, int, int, int], tuple[float, ...]]]:
    """A mesh that moves a page by up to `reach` pixels, differently at each knot."""
    rng, rows = random.Random("slip"), max(4, round(MESH * size[1] / size[0]))
    xs, ys = [round(size[0] * k / MESH) for k in range(MESH + 1)], [round(size[1] * k / rows) for k in range(rows + 1)]
    knots = {(i, j): (rng.uniform(-reach, reach), rng.uniform(-reach, reach)) for i in range(MESH + 1) for j in range(rows + 1)}

    def corner(i: int, j: int) -> tuple[float, float]:
        dx, dy = knots[i, j]
        return (max(0.0, min(size[0] - 1.0, xs[i] + dx)), max(0.0, min(size[1] - 1.0, ys[j] + dy)))

    return [
        ((xs[i], ys[j], xs[i + 1], ys[j + 1]), (*corner(i, j), *corner(i, j + 1), *corner(i + 1, j + 1), *corner(i + 1, j)))
        for i in range(MESH)
        for j in range(rows)
    ]


def _mapped(image: Image.Image, curve: Callable[[int], float]) -> Image.Image:
    return _point(image, [max(0, min(255, round(curve(v)))) for v in range(256)])


def _point(image: Image.Image, table: list[int]) -> Image.Image:
    given: Any = table
    return image.point(given)  # pyright: ignore[reportUnknownMemberType]
