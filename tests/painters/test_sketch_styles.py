"""The styles: what each promises, in pixels; the same bytes each time; what a model is told of them."""

from __future__ import annotations

import io
import math
import os
import subprocess
import sys
from collections.abc import Callable
from functools import cache, partial
from itertools import combinations, pairwise

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat

from storyboard.graphs.given import check
from storyboard.model.board import Options
from storyboard.model.cast import Appearance
from storyboard.model.errors import InputError
from storyboard.model.shots import Light, Time, Weather
from storyboard.model.stage import Camera, Figure, Piece, Room, Stage
from storyboard.painters.brief import style_words
from storyboard.painters.registry import styles
from storyboard.painters.sketch.canvas import Rows
from storyboard.painters.sketch.compose import compose, draw
from storyboard.painters.sketch.drawing import Fill, Kind
from storyboard.painters.sketch.glows import glows
from storyboard.painters.sketch.layers import LYING, STANDING, UPRIGHT, Layers, edges, strayed, way_of
from storyboard.painters.sketch.medium import Medium
from storyboard.painters.sketch.mood import Mood, mood, sheet
from storyboard.painters.sketch.pen import Drawing
from storyboard.painters.sketch.raster import rasterise
from storyboard.staging.space import XY

ALL = ("charcoal", "graphic", "ink", "marker", "pencil", "watercolour")
MEDIA = tuple(name for name in ALL if name != "graphic")
SOME = [pytest.param(name, marks=() if name in ("graphic", "ink", "watercolour") else pytest.mark.long) for name in ALL]
"""Three hands by default, the others with `-m long`: they go the same way."""
WIDTH, HEIGHT = 512, 288
MIA = Figure(character="mia", name="Mia", appearance=Appearance(accent=True))
TOM = Figure(character="tom", name="Tom", x=0.9, z=-0.4, facing=-60)
INSIDE = Stage(
    interior=True,
    ground="floor",
    room=Room(x0=-3, x1=3, z0=-3, z1=3, height=2.6),
    pieces=(Piece(kind="table", x=-1.4, z=-0.6, width=1.4, depth=0.8, height=0.75), Piece(kind="shelf", x=1.8, z=-2.6)),
    figures=(MIA, TOM),
    camera=Camera(eye=(0, 1.4, 3.4), target=(0, 1.1, 0)),
)
OUTSIDE = Stage(
    interior=False,
    ground="asphalt",
    backdrop="skyline",
    pieces=(Piece(kind="car", x=2.5, z=-4, width=1.8, depth=4.4, height=1.45), Piece(kind="street_lamp", x=-2, z=-2, height=5)),
    figures=(MIA,),
    camera=Camera(eye=(0, 1.5, 5), target=(0, 1, 0)),
    light=Light(time=Time.NIGHT, weather=Weather.RAIN),
)


@cache
def data(style: str, *, outside: bool = False) -> bytes:
    return draw(OUTSIDE if outside else INSIDE, style=style, width=WIDTH, height=HEIGHT, seed="s")


def picture(style: str, *, outside: bool = False) -> Image.Image:
    return Image.open(io.BytesIO(data(style, outside=outside))).convert("RGB")


def palette(style: str, light: Light | None = None) -> Mood:
    return mood(style, light or Light(), interior=True)


def page(style: str, build: Callable[[Drawing], None], size: int = 320) -> Image.Image:
    """What a few primitives look like in a style, without vignette."""
    drawing = Drawing(size, size, palette(style), "a", 0.0)
    build(drawing)
    return rasterise(drawing, size, size)


def square(low: float, high: float) -> list[XY]:
    return [(low, low), (high, low), (high, high), (low, high)]


def area(low: float, high: float, tone: float) -> Callable[[Drawing], None]:
    """A page with one square."""
    return lambda drawing: drawing.fill([square(low, high)], tone)


def mean(image: Image.Image) -> float:
    return ImageStat.Stat(image.convert("L")).mean[0]


def spread(image: Image.Image) -> float:
    return ImageStat.Stat(image.convert("L")).stddev[0]


def values(image: Image.Image) -> list[int]:
    """Strongest channel of every pixel: black, greys and paper stay what they are, the accent counts as light."""
    red, green, blue = image.split()
    return list(ImageChops.lighter(ImageChops.lighter(red, green), blue).tobytes())


def test_there_are_six_styles_and_graphic_is_what_boards_have() -> None:
    assert styles() == ALL
    assert Options().style == "graphic"
    assert sheet("graphic").medium is None


@pytest.mark.parametrize("style", ALL)
@pytest.mark.parametrize("interior", [True, False])
def test_a_style_has_a_palette_for_every_hour_and_weather(style: str, *, interior: bool) -> None:
    for time in Time:
        for weather in Weather:
            made = mood(style, Light(time=time, weather=weather), interior=interior, accent="green")
            greys = [max(colour) for colour in made.ramp]
            assert greys[0] > 225
            assert greys[-1] < 80
            assert all(a >= b - 1 for a, b in pairwise(greys)), "a ramp never gets lighter"
            assert made.rgb("accent") != made.rgb("ink")


@pytest.mark.parametrize("style", ALL)
def test_a_style_tells_a_model_what_it_is(style: str) -> None:
    words = style_words(style)
    assert words.startswith(f"{style}: ")
    assert 30 < len(words) < 260
    assert len({sheet(name).description for name in ALL}) == len(ALL)


@pytest.mark.parametrize(("one", "other"), list(combinations(ALL, 2)))
@pytest.mark.parametrize("outside", [False, True])
def test_no_two_styles_look_alike(one: str, other: str, *, outside: bool) -> None:
    apart = ImageChops.difference(picture(one, outside=outside), picture(other, outside=outside))
    assert mean(apart) > 6


@pytest.mark.parametrize("style", MEDIA)
def test_values_stay_where_they_were_whatever_the_style(style: str) -> None:
    """Squinting, one sees the same picture: bright where graphic is bright."""
    small = [picture(name).convert("L").filter(ImageFilter.GaussianBlur(12)).reduce(24) for name in ("graphic", style)]
    one, other = (list(image.tobytes()) for image in small)
    middle, centre = sum(one) / len(one), sum(other) / len(other)
    across = sum((a - middle) * (b - centre) for a, b in zip(one, other, strict=True))
    sizes = sum((a - middle) ** 2 for a in one) ** 0.5 * sum((b - centre) ** 2 for b in other) ** 0.5
    assert across / sizes > 0.6


@pytest.mark.parametrize("style", ALL)
def test_the_accent_is_the_only_colour_that_is_strong(style: str) -> None:
    red, green, blue = picture(style).split()
    warm = ImageChops.subtract(red, ImageChops.lighter(green, blue)).tobytes()
    assert sum(v > 70 for v in warm) > 0.01 * len(warm)
    cold = ImageChops.subtract(ImageChops.lighter(green, blue), red).tobytes()
    assert sum(v > 70 for v in cold) < 0.01 * len(cold)


@pytest.mark.parametrize("outside", [False, True])
def test_ink_is_black_and_white(*, outside: bool) -> None:
    found = values(picture("ink", outside=outside))
    assert sum(v < 64 or v > 191 for v in found) >= 0.9 * len(found)
    assert sum(v < 64 for v in found) > 0.03 * len(found)
    assert sum(v > 191 for v in found) > 0.03 * len(found)
    graphic = values(picture("graphic", outside=outside))
    assert sum(v < 64 or v > 191 for v in graphic) < 0.9 * len(graphic)


def test_ink_shades_by_strokes_that_grow_with_the_dark() -> None:
    shades = [mean(page("ink", area(-40, 360, tone))) for tone in (0.1, 0.45, 0.6, 0.7, 1.0)]
    assert shades[0] > 245
    assert shades[-1] < 20
    assert all(a > b + 10 for a, b in pairwise(shades))


def test_ink_leaves_paper_around_what_is_dark_in_the_dark() -> None:
    def dark(drawing: Drawing) -> None:
        drawing.fill([square(-40, 360)], 1.0)
        drawing.shape([square(100, 220)], 1.0, 4.0)

    assert max(values(page("ink", dark).crop((84, 120, 100, 200)))) > 180
    assert max(values(page("ink", dark).crop((130, 130, 190, 190)))) < 80


@pytest.mark.parametrize("outside", [False, True])
def test_marker_has_few_greys(*, outside: bool) -> None:
    """Paper, three markers and black, each at most a little its own: five narrow ranges hold the picture."""
    medium = sheet("marker").medium
    assert medium is not None
    assert len(medium.levels) == 5
    flat = picture("marker", outside=outside).convert("L").filter(ImageFilter.MedianFilter(5)).histogram()
    total = sum(flat)
    for _ in range(5):
        best = max(range(256 - 30), key=lambda low: sum(flat[low : low + 30]))
        flat[best : best + 30] = [0] * 30
    assert sum(flat) < 0.1 * total


def test_marker_strokes_overlap() -> None:
    even = page("marker", area(-40, 360, 0.5)).crop((40, 40, 280, 280))
    paper = page("marker", lambda _: None).crop((40, 40, 280, 280))
    assert spread(even.filter(ImageFilter.GaussianBlur(2))) > 3 * spread(paper.filter(ImageFilter.GaussianBlur(2)))


def steepest(image: Image.Image) -> float:
    """The steepest step of values between pixels two apart, grain smoothed away."""
    grey = image.convert("L").filter(ImageFilter.GaussianBlur(1.0))
    return max(ImageChops.difference(grey, ImageChops.offset(grey, 2, 0)).crop((40, 40, 280, 280)).tobytes())


def test_charcoal_has_no_hard_edges() -> None:
    soft, hard = (page(style, area(100, 220, 1.0)) for style in ("charcoal", "graphic"))
    assert steepest(soft) < 0.6 * steepest(hard)


def test_charcoal_is_grainy_and_its_darks_are_dark() -> None:
    grain = [page("charcoal", area(-40, 360, tone)).crop((80, 80, 240, 240)) for tone in (0.0, 0.5, 1.0)]
    assert spread(grain[1]) > 2 * spread(grain[0])
    assert mean(grain[2]) < 45


def test_pencil_shows_the_paper_and_hatches_the_dark() -> None:
    middle = page("pencil", area(-40, 360, 0.5)).crop((80, 80, 240, 240))
    flat = page("graphic", area(-40, 360, 0.5)).crop((80, 80, 240, 240))
    assert spread(middle) > 3 * spread(flat)
    assert spread(page("pencil", lambda _: None)) < 8


def test_pencil_lines_run_past_corners_and_ink_lines_do_not() -> None:
    def box(drawing: Drawing) -> None:
        drawing.shape([square(90, 230)], 0.0, 3.0)

    beyond = (84, 234, 96, 252)
    assert min(values(page("pencil", box).crop(beyond))) < 215
    assert min(values(page("ink", box).crop((84, 242, 96, 252)))) > 225


def test_watercolour_dries_with_a_dark_rim_and_is_blue() -> None:
    wash = page("watercolour", area(60, 260, 0.5))
    rim = mean(wash.crop((64, 120, 70, 200)))
    inside = mean(wash.crop((120, 120, 200, 200)))
    assert rim < inside - 6
    red, _, blue = ImageStat.Stat(wash.crop((120, 120, 200, 200))).mean
    assert blue > red + 8


@pytest.mark.parametrize("style", MEDIA)
def test_what_is_covered_is_hidden_with_its_lines(style: str) -> None:
    def covered(drawing: Drawing) -> None:
        drawing.stroke([(100, 160), (220, 160)], 6.0)
        drawing.shape([square(120, 200)], 0.6, 3.0)
        drawing.fill([square(40, 280)], 0.0)

    empty = page(style, area(40, 280, 0.0))
    assert mean(ImageChops.difference(page(style, covered), empty).crop((60, 60, 260, 260))) < 1.0


@pytest.mark.parametrize("style", MEDIA)
def test_translucent_lines_do_not_rub_out_darker_ones(style: str) -> None:
    def lines(drawing: Drawing, *, more: bool) -> None:
        drawing.stroke([(40, 160), (280, 160)], 8.0)
        if more:
            drawing.stroke([(160, 40), (160, 280)], 8.0, alpha=0.3)

    one, both = (page(style, partial(lines, more=more)).crop((154, 157, 166, 163)) for more in (False, True))
    assert mean(both) <= mean(one) + 2


@pytest.mark.parametrize("style", MEDIA)
def test_light_lines_are_seen_on_the_dark(style: str) -> None:
    def glint(drawing: Drawing) -> None:
        drawing.fill([square(-40, 360)], 1.0)
        drawing.stroke([(60, 160), (260, 160)], 9.0, "white")

    made = page(style, glint)
    assert mean(made.crop((120, 158, 200, 162))) > mean(made.crop((120, 220, 200, 260))) + 90


def test_all_styles_give_the_same_bytes_in_another_process_with_another_hash_seed() -> None:
    code = (
        "import sys, hashlib\nfrom storyboard.model.stage import Stage\nfrom storyboard.painters.sketch.compose import draw\n"
        "stage = Stage.model_validate_json(sys.stdin.read())\n"
        f"for style in {ALL!r}:\n"
        f"    print(hashlib.sha256(draw(stage, style=style, width={WIDTH}, height={HEIGHT}, seed='s')).hexdigest())\n"
    )
    env = {**os.environ, "PYTHONHASHSEED": "91"}
    done = subprocess.run([sys.executable, "-c", code], input=OUTSIDE.model_dump_json().encode(), capture_output=True, check=True, env=env)
    from hashlib import sha256

    assert done.stdout.decode().split() == [sha256(data(style, outside=True)).hexdigest() for style in ALL]


@pytest.mark.parametrize("style", SOME)
def test_a_picture_does_not_depend_on_those_before_it(style: str) -> None:
    first = data(style)
    draw(OUTSIDE, style=style, width=HEIGHT, height=HEIGHT, seed="other")
    assert draw(INSIDE, style=style, width=WIDTH, height=HEIGHT, seed="s") == first


@pytest.mark.parametrize("style", SOME)
def test_marks_keep_their_size_against_the_picture(style: str) -> None:
    """At twice the size the same strokes are twice as large, so the reduced picture is as rough as the small one."""
    large = Image.open(io.BytesIO(draw(INSIDE, style=style, width=WIDTH * 2, height=HEIGHT * 2, seed="s"))).convert("RGB")
    apart = ImageChops.difference(large.reduce(4), picture(style).reduce(2))
    assert mean(apart) < 10


@pytest.mark.parametrize("style", SOME)
def test_a_picture_is_the_same_however_many_rows_are_drawn_at_a_time(style: str) -> None:
    for stage in (INSIDE, OUTSIDE):
        drawing = compose(stage, style=style, width=WIDTH, height=HEIGHT, seed="s")
        whole, pieces = (rasterise(drawing, WIDTH, HEIGHT, rows) for rows in (HEIGHT, 50))
        assert mean(ImageChops.difference(whole, pieces)) < 0.02


def test_the_largest_pictures_are_the_smaller_ones_enlarged() -> None:
    drawing = compose(INSIDE, style="graphic", width=WIDTH, height=HEIGHT, seed="s")
    large = rasterise(drawing, 3784, 2128)
    assert large.size == (3784, 2128)
    assert mean(ImageChops.difference(large.reduce(2), rasterise(drawing, 1892, 1064))) < 1.5


RATIOS = ((300, 300), (216, 384), (478, 200))


@pytest.mark.parametrize("more", [0, *(pytest.param(n, marks=pytest.mark.long) for n in (1, 2))])
def test_every_style_fills_every_ratio(more: int) -> None:
    """Each ratio in two styles; all pairs with `-m long`."""
    for at, style in enumerate(ALL):
        size = RATIOS[(at + more) % len(RATIOS)]
        made = Image.open(io.BytesIO(draw(INSIDE, style=style, width=size[0], height=size[1], seed="s")))
        assert made.size == size
        assert spread(made) > 8


def test_an_unknown_style_is_refused_with_those_there_are() -> None:
    with pytest.raises(InputError, match=r"no style 'oil'. Known: charcoal, graphic, ink, marker, pencil, watercolour"):
        check(Options(style="oil"), "sketch")


def test_strokes_follow_the_shape_of_an_area() -> None:
    assert way_of([(0, 0), (300, 0), (300, 50), (0, 50)]) == LYING
    assert way_of([(0, 0), (50, 0), (50, 300), (0, 300)]) == UPRIGHT
    assert way_of([(0, 0), (100, 0), (100, 100), (0, 100)]) == STANDING


def test_edges_are_found_whatever_points_lie_on_them_and_round_shapes_have_none() -> None:
    divided: list[XY] = [(0, 0), (50, 0), (100, 0), (100, 100), (50, 100), (0, 100)]
    assert edges(divided) == [((0, 100), (0, 0)), ((0, 0), (100, 0)), ((100, 0), (100, 100)), ((100, 100), (0, 100))]
    assert edges([(100 * math.cos(k / 8), 100 * math.sin(k / 8)) for k in range(50)]) == []


def test_lines_stray_together_and_not_far() -> None:
    move = strayed(3.0, 1.0)
    (a,), (b,) = move([(50.0, 50.0)]), move([(51.0, 50.0)])
    assert abs(a[0] - 50) <= 3
    assert abs((b[0] - a[0]) - 1) < 0.2
    assert strayed(0.0, 1.0)([(5.0, 5.0)]) == [(5.0, 5.0)]


def test_the_hand_knows_strokes_from_areas() -> None:
    drawing = Drawing(200, 200, palette("pencil"), "a")
    drawing.fill([square(20, 80)], 0.5)
    drawing.stroke([(10, 10), (190, 190)], 3.0)
    drawing.outline(square(20, 80), 2.0)
    drawing.hatch([square(20, 180)])
    kinds = [item.kind for item in drawing.items if isinstance(item, Fill)]
    assert kinds == [Kind.AREA, Kind.LINE, Kind.LINE, Kind.HATCH]


def test_a_medium_with_strokes_of_its_own_leaves_out_those_of_the_drawing() -> None:
    def shares(style: str) -> int:
        drawing = Drawing(200, 200, palette(style), "a")
        drawing.hatch([square(20, 180)], alpha=1.0)
        medium = sheet(style).medium or Medium()
        layers = Layers(Rows(400, 0, 400), 2.0, drawing.mood, drawing.lean, medium)
        for item in glows(drawing.items, 200, 200):
            layers.paint(item)
        return sum(v > 128 for v in layers.lines.tobytes())

    assert shares("pencil") == 0
    assert shares("marker") > 1000
