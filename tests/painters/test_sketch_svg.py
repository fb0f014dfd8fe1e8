"""The layered SVG of a panel: valid, safe, small, in layers, and the same picture as the pixels."""

from __future__ import annotations

import io
import math
import re
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageStat

from storyboard.model.cast import Appearance
from storyboard.model.markup import safe
from storyboard.model.shots import Light, Time, Weather
from storyboard.model.stage import Camera, Figure, Piece, Room, Stage
from storyboard.painters.registry import styles
from storyboard.painters.sketch.compose import compose
from storyboard.painters.sketch.mood import mood
from storyboard.painters.sketch.pen import Drawing
from storyboard.painters.sketch.raster import rasterise
from storyboard.painters.sketch.svg import Layer, layered
from storyboard.painters.sketch.svg_paths import area_path, number, path
from storyboard.staging.space import XY

WIDTH, HEIGHT = 512, 288
SVG, INKSCAPE = "{http://www.w3.org/2000/svg}", "{http://www.inkscape.org/namespaces/inkscape}"
LOCKED = "{http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd}insensitive"
MIA = Figure(character="mia", name="MIA", x=-0.5, appearance=Appearance(accent=True))
TOM = Figure(character="tom", name="TOM", x=0.9, z=-0.4, facing=-60)
TABLE = Piece(kind="table", x=0.2, z=1.0, width=1.4, depth=0.8, height=0.75)
INSIDE = Stage(
    interior=True,
    ground="floor",
    room=Room(x0=-3, x1=3, z0=-3, z1=3, height=2.6),
    pieces=(TABLE, Piece(kind="shelf", x=1.8, z=-2.6), Piece(kind="lamp", x=-2, z=-2)),
    figures=(MIA, TOM),
    camera=Camera(eye=(0, 1.4, 3.4), target=(0, 1.1, 0)),
    light=Light(time=Time.NIGHT),
)
OUTSIDE = Stage(
    interior=False,
    ground="asphalt",
    backdrop="skyline",
    pieces=(Piece(kind="car", x=2.5, z=-4, width=1.8, depth=4.4, height=1.45), Piece(kind="street_lamp", x=-2, z=-2, height=5)),
    figures=(MIA,),
    camera=Camera(eye=(0, 1.5, 5), target=(0, 1, 0)),
    light=Light(weather=Weather.RAIN),
)
CLOSE = Stage(
    room=Room(x0=-3, x1=3, z0=-3, z1=3, height=2.6),
    figures=(TOM,),
    camera=Camera(eye=(0.4, 1.6, 0.6), target=(0.9, 1.55, -0.4), lens=50),
)


def drawn(stage: Stage, style: str = "graphic") -> Drawing:
    return compose(stage, style=style, width=WIDTH, height=HEIGHT, seed="s")


def text(stage: Stage, style: str = "graphic") -> str:
    return layered(drawn(stage, style), WIDTH, HEIGHT, title="1A-1", words="a panel")


def layers(document: str) -> list[Element]:
    return [group for group in fromstring(document) if group.get(f"{INKSCAPE}groupmode") == "layer"]


def labels(document: str) -> list[str]:
    return [group.get(f"{INKSCAPE}label", "") for group in layers(document)]


class Reader:
    """A small reader of the SVG these files use: paths of straight lines, fills, round strokes, gradients, blurs. Nothing else is known."""

    def __init__(self, document: str, times: int) -> None:
        self.root, self.times = fromstring(document), times
        self.named = {found.get("id", ""): found for found in self.root.iter() if found.get("id")}
        size = (int(self.root.get("width", "0")) * times, int(self.root.get("height", "0")) * times)
        self.image = Image.new("RGB", size, "#ff00ff")

    def read(self) -> Image.Image:
        for group in self.root:
            if group.tag == f"{SVG}g":
                self.group(group)
        return self.image.reduce(self.times)

    def group(self, group: Element) -> None:
        for found in group:
            if found.tag == f"{SVG}g":
                self.group(found)
            elif found.tag == f"{SVG}path":
                self.path(found)
            else:
                assert found.tag == f"{SVG}rect"
                self.rect(found)

    def rect(self, found: Element) -> None:
        colour = found.get("fill", "")
        if colour.startswith("#"):
            self.image.paste(colour, (0, 0, *self.image.size))
            return
        stops = [(float(stop.get("offset", "")), float(stop.get("stop-opacity", ""))) for stop in self.named[colour[5:-1]]]
        reach, (w, h) = float(self.named[colour[5:-1]].get("r", "")), (96, 54)
        far = [math.hypot((x + 0.5) / w - 0.5, (y + 0.5) / h - 0.5) / reach for y in range(h) for x in range(w)]
        mask = Image.frombytes("L", (w, h), bytes(round(255 * along(stops, at)) for at in far))
        self.image.paste((0, 0, 0), (0, 0), mask.resize(self.image.size, Image.Resampling.BICUBIC))

    def path(self, found: Element) -> None:
        dx, dy = (float(v) for v in (re.findall(r"[-.\d]+", found.get("transform", "")) or ("0", "0")))
        polygons = [[((x + dx) * self.times, (y + dy) * self.times) for x, y in ring] for ring in rings(found.get("d", ""))]
        mask = Image.new("L", self.image.size, 0)
        pen, width = ImageDraw.Draw(mask), float(found.get("stroke-width", "0")) * self.times
        for polygon in polygons:
            pen.polygon(polygon, fill=255)
            if width:
                pen.line([*polygon, polygon[0], polygon[1]], fill=255, width=round(width), joint="curve")
        if named := found.get("filter"):
            blur = float(self.named[named[5:-1]][0].get("stdDeviation", "0")) * self.times
            mask = mask.filter(ImageFilter.GaussianBlur(blur))
        alpha = float(found.get("fill-opacity", "1"))
        self.image.paste(self.colour(found), (0, 0), mask.point([round(v * alpha) for v in range(256)]))

    def colour(self, found: Element) -> Any:
        value = found.get("fill", "")
        if value.startswith("#"):
            return value
        blend = self.named[value[5:-1]]
        start, end = ((float(blend.get(f"x{k}", "")), float(blend.get(f"y{k}", ""))) for k in (1, 2))
        colours = [tuple(int(stop.get("stop-color", "")[i : i + 2], 16) for i in (1, 3, 5)) for stop in blend]
        dx, dy = end[0] - start[0], end[1] - start[1]
        (w, h), k = self.image.size, dx * dx + dy * dy or 1.0
        small = Image.new("RGB", (w // 8, h // 8))
        for y in range(h // 8):
            for x in range(w // 8):
                px, py = (x + 0.5) * 8 / self.times - start[0], (y + 0.5) * 8 / self.times - start[1]
                share = max(0.0, min(1.0, (px * dx + py * dy) / k))
                r, g, b = (round(one + (other - one) * share) for one, other in zip(*colours, strict=True))
                small.putpixel((x, y), (r, g, b))
        return small.resize((w, h), Image.Resampling.BICUBIC)


def along(stops: list[tuple[float, float]], at: float) -> float:
    """The value of stops at a place."""
    if at <= stops[0][0]:
        return stops[0][1]
    for (a, p), (b, q) in pairwise(stops):
        if at <= b:
            return p + (q - p) * (at - a) / (b - a)
    return stops[-1][1]


def rings(data: str) -> list[list[XY]]:
    """The polygons of path data: `Mx,yldx,dy dx,dyz`, nothing else."""
    found: list[list[XY]] = []
    for part in data.split("z")[:-1]:
        start, steps = part[1:].split("l")
        assert part[0] == "M"
        assert not re.search(r"[^-.,\d ]", start + steps)
        (x, y), ring = pair(start), list[XY]()
        ring.append((x, y))
        for step in steps.split(" "):
            dx, dy = pair(step)
            x, y = x + dx, y + dy
            ring.append((x, y))
        found.append(ring)
    return found


def pair(step: str) -> XY:
    x, y = re.findall(r"-?(?:\d+\.?\d*|\.\d+)", step)
    return float(x), float(y)


def apart(one: Image.Image, other: Image.Image) -> tuple[float, float]:
    """How far two pictures differ, in levels of 255, grain smoothed away: on average, and the worst hundredth."""
    soft = [image.convert("L").filter(ImageFilter.GaussianBlur(2)) for image in (one, other)]
    found = ImageChops.difference(*soft)
    ranked = sorted(found.tobytes())
    return ImageStat.Stat(found).mean[0], ranked[int(len(ranked) * 0.99)]


@pytest.mark.parametrize(
    "stage",
    [INSIDE, pytest.param(OUTSIDE, marks=pytest.mark.long), pytest.param(CLOSE, marks=pytest.mark.long)],
    ids=["inside", "outside", "close"],
)
def test_the_picture_is_that_of_the_pixels(stage: Stage) -> None:
    mean, worst = apart(Reader(text(stage), 2).read(), rasterise(drawn(stage), WIDTH, HEIGHT))
    assert mean < 3.0
    assert worst < 24


@pytest.mark.parametrize("stage", [INSIDE, OUTSIDE], ids=["inside", "outside"])
def test_a_renderer_of_others_shows_the_same(stage: Stage) -> None:
    resvg: Any = pytest.importorskip("resvg_py")
    made = Image.open(io.BytesIO(bytes(resvg.svg_to_bytes(svg_string=text(stage))))).convert("RGB")
    assert made.size == (WIDTH, HEIGHT)
    assert apart(made, rasterise(drawn(stage), WIDTH, HEIGHT))[0] < 3.0


def test_a_missing_figure_would_be_seen() -> None:
    """The comparison can fail: without one person the pictures differ."""
    lonely = INSIDE.model_copy(update={"figures": (MIA,)})
    assert apart(Reader(text(lonely), 2).read(), rasterise(drawn(INSIDE), WIDTH, HEIGHT))[1] > 40


def test_layers_are_named_and_in_painting_order() -> None:
    found = labels(text(INSIDE))
    assert found[:2] == ["Paper", "Floor"]
    assert found.index("Walls") < found.index("Set") < found.index("TOM") < found.index("MIA") < found.index("Foreground")
    assert found[-1] == "Light"
    assert labels(text(OUTSIDE))[1] == "Background"
    assert "Weather" in labels(text(OUTSIDE))
    assert len(found) == len(set(found))


def test_things_of_the_set_are_groups_by_name() -> None:
    inner = [group.get(f"{INKSCAPE}label") for layer in layers(text(INSIDE)) for group in layer if group.tag == f"{SVG}g"]
    assert {"table", "shelf", "lamp"} <= set(inner)


def test_only_the_paper_is_locked() -> None:
    assert [layer.get(f"{INKSCAPE}label") for layer in layers(text(INSIDE)) if layer.get(LOCKED)] == ["Paper"]


def test_somebody_twice_is_two_layers() -> None:
    twins = INSIDE.model_copy(update={"figures": (MIA, MIA.model_copy(update={"x": 1.2})), "pieces": ()})
    assert {"MIA"} <= set(labels(text(twins)))
    names = labels(layered(drawn(INSIDE), WIDTH, HEIGHT, over=(Layer("Set", "<g/>"), Layer("empty", ""))))
    assert names[-1] == "Set 2"


def test_outlines_are_strokes_one_can_change() -> None:
    person = next(layer for layer in layers(text(INSIDE)) if layer.get(f"{INKSCAPE}label") == "MIA")
    stroked = [found for found in person.iter(f"{SVG}path") if found.get("stroke")]
    assert len(stroked) > 4
    assert {found.get("stroke-linejoin") for found in stroked} == {"round"}


@pytest.mark.parametrize("style", styles())
def test_every_style_can_be_drawn_on_and_stays_small(style: str) -> None:
    for stage in (INSIDE, OUTSIDE):
        made = text(stage, style)
        assert len(made) < 700_000
        assert made == text(stage, style)
        assert {found.tag.removeprefix(SVG) for found in fromstring(made).iter()} <= ALLOWED


ALLOWED = {
    *("svg", "title", "desc", "defs", "g", "path", "rect", "stop", "linearGradient", "radialGradient", "filter", "feGaussianBlur"),
    *("pattern", "clipPath"),
}


def test_words_of_the_script_stay_words() -> None:
    evil = '</title><script>alert(1)</script>" onload="x" & \x00\ud800 ]]>'
    staged = INSIDE.model_copy(update={"figures": (MIA.model_copy(update={"name": evil.replace("\ud800", "")}),)})
    made = layered(drawn(staged), WIDTH, HEIGHT, title=evil, words=evil)
    made.encode()
    root = fromstring(made)
    assert root.findtext(f"{SVG}title") == evil.replace("\x00", "\ufffd").replace("\ud800", "\ufffd")
    assert not list(root.iter(f"{SVG}script"))
    assert not [name for found in root.iter() for name in found.attrib if name.startswith("on")]


@settings(deadline=None)
@given(st.text())
def test_any_words_make_a_file_that_can_be_read(words: str) -> None:
    root = fromstring(f'<a b="{safe(words)}">{safe(words)}</a>'.encode())
    assert (root.text or "") == root.get("b")


@settings(deadline=None)
@given(st.floats(-1e6, 1e6), st.integers(0, 4))
def test_numbers_are_short_and_right(value: float, digits: int) -> None:
    shown = number(value, digits)
    assert abs(float(shown) - value) <= 0.51 * 10**-digits + 1e-9 * abs(value)
    assert len(shown) <= len(f"{value:.{digits}f}")


POINTS = st.lists(st.tuples(st.floats(-300, 2000), st.floats(-300, 2000)), min_size=3, max_size=30)


@settings(deadline=None)
@given(POINTS)
def test_paths_keep_every_corner_to_a_tenth(polygon: list[XY]) -> None:
    for ring in rings(path(polygon)):
        for point in polygon:
            assert min(math.dist(point, corner) for corner in ring) < 0.08


def test_areas_turn_one_way_so_that_overlaps_do_not_cancel() -> None:
    square: list[XY] = [(0, 0), (10, 0), (10, 10), (0, 10)]
    one, other = rings(area_path([square, square[::-1]]))
    assert one == [other[0], *other[1:]] or set(one) == set(other)
    turns = [sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, [*ring[1:], ring[0]], strict=True)) for ring in (one, other)]
    assert turns[0] * turns[1] > 0


def test_what_has_no_area_is_left_out() -> None:
    assert path([(1, 1), (1.01, 1.01), (1, 1)]) == ""
    assert path([]) == ""


def test_a_drawing_without_sections_is_one_layer() -> None:
    from storyboard.model.shots import Light as Shining

    drawing = Drawing(200, 200, mood("graphic", Shining(), interior=True), "a")
    drawing.fill([[(20, 20), (180, 20), (180, 180)]], 0.5)
    assert labels(layered(drawing, 200, 200))[:2] == ["Paper", "Drawing"]
