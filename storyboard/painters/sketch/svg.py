"""Display list to layered SVG, for artists who draw on: the same areas, outlines, gradients and shadows as the pixels have.

What paper and medium do to them (grain, strokes of a screen, washes) is left out: that is the hand of whoever goes on drawing.
Layers are groups as Inkscape knows them, which Illustrator, Affinity and Krita read as groups with a name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from storyboard.model.markup import safe
from storyboard.painters.sketch.drawing import Fill, Gradient, Primitive, Section, Shape, Soft
from storyboard.painters.sketch.medium import Medium
from storyboard.painters.sketch.mood import Mood
from storyboard.painters.sketch.paper import FALL, darkening
from storyboard.painters.sketch.pen import Drawing
from storyboard.painters.sketch.svg_paths import area_path, number, path
from storyboard.staging.space import XY

NAMESPACES = (
    'xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" '
    'xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"'
)
REACH = 3.0
"""Times its radius that a blur is seen around a shape."""
PLAIN = Medium()


@dataclass(frozen=True, slots=True)
class Layer:
    """A named group of finished elements."""

    label: str
    body: str
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Pass:
    """What every element is written with."""

    mood: Mood
    medium: Medium
    lean: XY
    scale: float
    """Pixels of the picture to one of the drawing."""
    defs: list[str]


def layered(drawing: Drawing, width: int, height: int, *, title: str = "", words: str = "", over: Sequence[Layer] = ()) -> str:
    """A panel as an SVG document of `width` x `height` pixels; the same text for the same drawing.

    Args:
        drawing: the display list.
        width: of the picture, pixels.
        height: of the picture, pixels.
        title: what the panel is called.
        words: the picture in words.
        over: layers that come on top, such as camera marks.
    """
    medium = drawing.mood.medium or PLAIN
    lean = (drawing.lean[0] * medium.lean, drawing.lean[1] * medium.lean)
    run = Pass(drawing.mood, medium, lean, width / drawing.width, [])
    layers = [_paper(run, width, height), *_drawn(run, drawing), *_darkened(run, width, height), *over]
    head = f'<svg {NAMESPACES} version="1.1" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
    about = f"<title>{safe(title)}</title>\n<desc>{safe(words)}</desc>"
    defs = "\n".join(("<defs>", *run.defs, "</defs>"))
    groups = [_group(layer, k) for k, layer in enumerate(_numbered(layers), 1)]
    return "\n".join(('<?xml version="1.0" encoding="UTF-8"?>', head, about, defs, *groups, "</svg>", ""))


def _numbered(layers: Iterable[Layer]) -> Iterator[Layer]:
    """The layers that hold anything; of those with one name the second is called `Set 2`."""
    seen: Counter[str] = Counter()
    for layer in layers:
        if layer.body:
            seen[layer.label] += 1
            yield Layer(f"{layer.label} {seen[layer.label]}" if seen[layer.label] > 1 else layer.label, layer.body, layer.locked)


def _group(layer: Layer, place: int) -> str:
    locked = ' sodipodi:insensitive="true"' if layer.locked else ""
    return f'<g id="layer{place}" inkscape:groupmode="layer" inkscape:label="{safe(layer.label)}"{locked}>\n{layer.body}\n</g>'


def _paper(run: Pass, width: int, height: int) -> Layer:
    return Layer("Paper", f'<rect width="{width}" height="{height}" fill="{_colour(run, 0.0)}"/>', locked=True)


def _drawn(run: Pass, drawing: Drawing) -> Iterator[Layer]:
    """The drawing's own layers, back to front, and their parts."""
    sections = drawing.sections if drawing.sections and not drawing.sections[0].start else [Section(0, "Drawing"), *drawing.sections]
    ends = [section.start for section in sections[1:]] + [len(drawing.items)]
    filled = [(section, end) for section, end in zip(sections, ends, strict=True) if end > section.start]
    for label, found in groupby(filled, key=lambda pair: pair[0].layer):
        parts = [_part(run, section, drawing.items[section.start : end]) for section, end in found]
        yield Layer(label, "\n".join(parts))


def _part(run: Pass, section: Section, items: Sequence[Primitive]) -> str:
    body = "\n".join(line for item in items for line in _written(run, item))
    return f'<g inkscape:label="{safe(section.part)}">\n{body}\n</g>' if section.part else body


def _darkened(run: Pass, width: int, height: int) -> Iterator[Layer]:
    """The darker edges of the page: black over everything, which is what multiplying is."""
    if stops := darkening(run.mood.vignette):
        colours = "".join(f'<stop offset="{number(at / FALL, 3)}" stop-opacity="{number(dark, 3)}"/>' for at, dark in stops)
        run.defs.append(f'<radialGradient id="edges" cx=".5" cy=".5" r="{FALL}">{colours}</radialGradient>')
        yield Layer("Light", f'<rect width="{width}" height="{height}" fill="url(#edges)"/>')


def _colour(run: Pass, tone: float | str) -> str:
    return "#{:02x}{:02x}{:02x}".format(*run.mood.rgb(tone))


def _opacity(alpha: float) -> str:
    return f' fill-opacity="{number(alpha, 2)}"' if alpha < 1 else ""


def _written(run: Pass, item: Primitive) -> Iterator[str]:
    """Any primitive as elements."""
    match item:
        case Fill():
            return _fill(run, item)
        case Shape():
            return _shape(run, item)
        case Gradient():
            return _gradient(run, item)
        case Soft():
            return _soft(run, item)


def _fill(run: Pass, item: Fill) -> Iterator[str]:
    if shown := area_path(item.polygons, run.scale):
        yield f'<path d="{shown}" fill="{_colour(run, item.tone)}"{_opacity(item.alpha)}/>'


def _shape(run: Pass, item: Shape) -> Iterator[str]:
    """The ink as a real stroke around all pieces, shifted away from the light, and over it what is inside."""
    lined, medium = area_path(item.polygons[item.unlined :], run.scale), run.medium
    width = max(medium.least, item.width * medium.line) if item.width > 0 else 0.0
    if width and lined:
        if medium.halo:
            yield _stroked(lined, _colour(run, 0.0), width * (1 + medium.halo), (0.0, 0.0), run.scale)
        yield _stroked(lined, _colour(run, item.ink), width, run.lean, run.scale)
    if shown := area_path(item.polygons, run.scale):
        yield f'<path d="{shown}" fill="{_colour(run, item.tone)}"/>'


def _stroked(shown: str, colour: str, width: float, lean: XY, scale: float) -> str:
    """A path grown by `width` all around."""
    size = width * scale
    moved = f' transform="translate({number(lean[0] * size)} {number(lean[1] * size)})"' if any(lean) else ""
    return f'<path d="{shown}" fill="{colour}" stroke="{colour}" stroke-width="{number(2 * size)}" stroke-linejoin="round"{moved}/>'


def _gradient(run: Pass, item: Gradient) -> Iterator[str]:
    if shown := path(item.polygon, run.scale):
        name = f"blend{len(run.defs)}"
        (x1, y1), (x2, y2) = ((x * run.scale, y * run.scale) for x, y in (item.start, item.end))
        ends = f'x1="{number(x1)}" y1="{number(y1)}" x2="{number(x2)}" y2="{number(y2)}"'
        stops = f'<stop stop-color="{_colour(run, item.start_tone)}"/><stop offset="1" stop-color="{_colour(run, item.end_tone)}"/>'
        run.defs.append(f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" {ends}>{stops}</linearGradient>')
        yield f'<path d="{shown}" fill="url(#{name})"/>'


def _soft(run: Pass, item: Soft) -> Iterator[str]:
    if shown := path(item.polygon, run.scale):
        name, reach, k = f"blur{len(run.defs)}", REACH * item.blur, run.scale
        xs, ys = [x for x, _ in item.polygon], [y for _, y in item.polygon]
        left, top, right, bottom = ((v + d) * k for v, d in ((min(xs), -reach), (min(ys), -reach), (max(xs), reach), (max(ys), reach)))
        box = f'x="{number(left)}" y="{number(top)}" width="{number(right - left)}" height="{number(bottom - top)}"'
        blur = f'<feGaussianBlur stdDeviation="{number(item.blur * k)}"/>'
        run.defs.append(f'<filter id="{name}" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB" {box}>{blur}</filter>')
        yield f'<path d="{shown}" fill="{_colour(run, item.tone)}"{_opacity(item.alpha)} filter="url(#{name})"/>'
