"""Marks keep to the white space around their picture."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from storyboard.model.stage import Arrow, Frame, Overlay
from storyboard.publish.pdf.fonts import Face
from storyboard.publish.pdf.overlays import Room, draw, meets
from storyboard.publish.pdf.overlays import _rounded as rounded  # pyright: ignore[reportPrivateUsage]
from storyboard.publish.pdf.overlays import _shaft_and_head as shaft_and_head  # pyright: ignore[reportPrivateUsage]
from storyboard.publish.pdf.text import Tone

Box = tuple[float, float, float, float]
ANYWHERE = st.tuples(st.floats(-5, 5), st.floats(-5, 5))


@given(point=ANYWHERE, inset=st.floats(0, 6))
def test_points_stay_in_the_room(point: tuple[float, float], inset: float) -> None:
    room = Room(100, 50, 236, 133)
    x, y = room.at(point, inset)
    assert 94 + inset <= x <= 342 - inset
    assert 48.5 + inset <= y <= 187 - inset


def test_points_inside_stay_where_they_are() -> None:
    assert Room(100, 50, 200, 100).at((0.25, 0.5), 4) == (150, 100)


@given(points=st.lists(ANYWHERE, min_size=2, max_size=6))
def test_rounding_keeps_ends_and_bounds(points: list[tuple[float, float]]) -> None:
    line = rounded(points)
    assert (line[0], line[-1]) == (points[0], points[-1])
    assert min(y for _, y in line) >= min(y for _, y in points) - 1e-9
    assert max(y for _, y in line) <= max(y for _, y in points) + 1e-9


def test_the_head_points_where_the_arrow_goes() -> None:
    shaft, head = shaft_and_head([(0, 0), (100, 0)], 5)
    assert head[0] == (100, 0)
    assert {round(y, 6) for _, y in head[1:]} == {5, -5}
    assert shaft[-1][0] < 100


class Noted:
    """A pen that notes down the boxes of labels, their words, and the lines of arrows."""

    def __init__(self) -> None:
        self.labels: list[Box] = []
        self.words: list[str] = []
        self.lines: list[list[tuple[float, float]]] = []

    def clip(self, x: float, y: float, wide: float, high: float) -> None: ...
    def unclip(self) -> None: ...
    def box(self, x: float, y: float, wide: float, high: float, *, tone: Tone, weight: float = 0.0, dash: str = "") -> None:
        del tone, dash
        self.labels += [] if weight else [(x, y, x + wide, y + high)]

    def stroke(self, points: Sequence[tuple[float, float]], *, weight: float, tone: Tone, dash: str = "") -> None:
        del weight, tone, dash
        self.lines.append(list(points))

    def area(self, points: Sequence[tuple[float, float]], tone: Tone, *, casing: float = 0.0) -> None:
        del tone, casing
        self.lines.append([*points, points[0]])

    def text(self, x: float, y: float, words: str, size: float, *, face: Face = Face.REGULAR, tone: Tone = Tone.INK) -> float:
        del y, size, face, tone
        self.words.append(words)
        return x


def nested(x: float, y: float, *, inward: bool) -> Overlay:
    outer, inner = (0.02, 0.02, 0.98, 0.98), (x - 0.28, y - 0.28, x + 0.28, y + 0.28)
    a, b = (outer, inner) if inward else (inner, outer)
    corners = [((f[0], f[1]), (f[2], f[1]), (f[2], f[3]), (f[0], f[3])) for f in (a, b)]
    arrows = [
        Arrow(points=tuple((round(p[0] + (q[0] - p[0]) * t, 4), round(p[1] + (q[1] - p[1]) * t, 4)) for t in (0.2, 0.8)))
        for p, q in zip(*corners, strict=True)
        if abs(p[0] - q[0]) > 0.06 and abs(p[1] - q[1]) > 0.1
    ]
    frames = [Frame(x0=f[0], y0=f[1], x1=f[2], y1=f[3], label=name) for f, name in ((a, "A"), (b, "B"))]
    return Overlay(arrows=tuple(arrows), frames=tuple(frames))


@given(x=st.floats(0.32, 0.68), y=st.floats(0.32, 0.68), inward=st.booleans(), wide=st.sampled_from((110, 170, 236, 500)))
def test_labels_of_frames_cover_neither_each_other_nor_an_arrow(x: float, y: float, wide: int, *, inward: bool) -> None:
    pen = Noted()
    draw(pen, nested(x, y, inward=inward), Room(0, 0, wide, wide * 9 / 16))
    (a, b) = pen.labels
    assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
    assert pen.lines
    assert not any(meets(line, label, 0.5) for line in pen.lines for label in pen.labels)


def test_small_pictures_have_arrows_without_words() -> None:
    pan = Overlay(arrows=(Arrow(points=((0.87, 0.5), (0.98, 0.5)), label="PAN R"),))
    small, large = Noted(), Noted()
    draw(small, pan, Room(0, 0, 110, 62))
    draw(large, pan, Room(0, 0, 236, 133))
    assert (small.words, large.words) == ([], ["PAN R"])
    assert small.lines


def test_words_go_to_the_other_side_of_their_arrow_where_another_mark_is() -> None:
    truck = Arrow(points=((0.34, 0.6), (0.66, 0.6)), label="TRUCK R")
    above = Arrow(points=((0.2, 0.52), (0.8, 0.52)), camera=False)
    alone, crossed = Noted(), Noted()
    draw(alone, Overlay(arrows=(truck,)), Room(0, 0, 236, 133))
    draw(crossed, Overlay(arrows=(truck, above)), Room(0, 0, 236, 133))
    assert alone.labels[0][3] < 0.6 * 133 < crossed.labels[0][1]


def test_the_name_of_a_small_frame_stands_beside_it() -> None:
    pen = Noted()
    draw(pen, Overlay(frames=(Frame(x0=0.4, y0=0.4, x1=0.54, y1=0.54, label="A"),)), Room(0, 0, 110, 62))
    assert pen.labels[0][3] <= 0.4 * 62
