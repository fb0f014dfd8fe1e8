"""Marks keep to the white space around their picture."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from storyboard.publish.pdf.overlays import Room
from storyboard.publish.pdf.overlays import _rounded as rounded  # pyright: ignore[reportPrivateUsage]
from storyboard.publish.pdf.overlays import _shaft_and_head as shaft_and_head  # pyright: ignore[reportPrivateUsage]

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
