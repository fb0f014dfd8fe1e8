"""The drawing hand: what it keeps, what it cuts away, and that letters are strokes."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.shots import Light
from storyboard.painters.sketch.drawing import Fill, Shape
from storyboard.painters.sketch.letters import LETTERS, strokes
from storyboard.painters.sketch.mood import mood
from storyboard.painters.sketch.pen import MARGIN, Drawing, clip, clip_line
from storyboard.staging.space import XY

SQUARE: list[XY] = [(20, 20), (180, 20), (180, 180), (20, 180)]
far = st.floats(-1e6, 1e6, allow_nan=False)


def page(seed: str = "a") -> Drawing:
    return Drawing(200, 200, mood("graphic", Light(), interior=True), seed)


def area(polygon: list[XY]) -> float:
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(polygon, polygon[1:] + polygon[:1], strict=True))) / 2


def test_a_stroke_is_a_ribbon_as_wide_as_asked_in_its_middle() -> None:
    drawing = page()
    drawing.stroke([(10, 100), (190, 100)], 8.0)
    (item,) = drawing.items
    assert isinstance(item, Fill)
    ys = [y for x, y in item.polygons[0] if 80 < x < 120]
    assert 6.0 < max(ys) - min(ys) < 11.0
    ends = [y for x, y in item.polygons[0] if x < 14]
    assert max(ends) - min(ends) < 4.0


def test_hatching_stays_inside_its_area() -> None:
    drawing = page()
    drawing.hatch([SQUARE], gap=10)
    points = [point for item in drawing.items if isinstance(item, Fill) for polygon in item.polygons for point in polygon]
    assert len(points) > 100
    assert all(8 < x < 192 and 8 < y < 192 for x, y in points)


def test_hatching_covers_the_union_of_overlapping_areas_once() -> None:
    one, both = page(), page()
    one.hatch([SQUARE], gap=10)
    both.hatch([SQUARE, SQUARE], gap=10)
    (a,), (b,) = one.items, both.items
    assert isinstance(a, Fill)
    assert isinstance(b, Fill)
    assert len(a.polygons) == len(b.polygons)


def test_what_is_off_the_page_is_dropped() -> None:
    drawing = page()
    drawing.fill([[(900, 900), (950, 900), (950, 950)]], 0.5)
    drawing.shape([[(-900, 0), (-800, 0), (-850, 50)]], 0.5, 2.0)
    drawing.stroke([(500, 0), (500, 200)], 3.0)
    drawing.soft([(-900, 0), (-800, 0), (-850, 50)], "ink", 0.5, 5)
    assert drawing.items == []


def test_unlined_polygons_are_counted_after_cutting() -> None:
    drawing = page()
    drawing.shape([[(900, 900), (950, 900), (950, 950)], SQUARE, SQUARE], 0.5, 2.0, unlined=2)
    (item,) = drawing.items
    assert isinstance(item, Shape)
    assert (len(item.polygons), item.unlined) == (2, 1)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(far, far), min_size=3, max_size=8))
def test_cut_polygons_lie_on_the_page_whatever_came_in(points: list[XY]) -> None:
    for x, y in clip(points, 200, 100):
        assert -MARGIN - 1e-3 <= x <= 200 + MARGIN + 1e-3
        assert -MARGIN - 1e-3 <= y <= 100 + MARGIN + 1e-3


@settings(deadline=None, max_examples=60)
@given(st.tuples(far, far), st.tuples(far, far))
def test_cut_lines_lie_on_the_page_whatever_came_in(a: XY, b: XY) -> None:
    for x, y in clip_line(a, b, 200, 100) or ():
        assert -MARGIN - 1 <= x <= 200 + MARGIN + 1
        assert -MARGIN - 1 <= y <= 100 + MARGIN + 1


def test_cutting_keeps_the_area_that_is_on_the_page() -> None:
    assert area(clip([(-500, 50), (100, 50), (100, 100), (-500, 100)], 200, 200)) == pytest.approx((100 + MARGIN) * 50)


def test_neighbours_wobble_together() -> None:
    drawing = page()
    (a,), (b,) = drawing.warp([(100, 100)]), drawing.warp([(101, 100)])
    assert math.dist(a, (100, 100)) < 3
    assert abs((b[0] - a[0]) - 1) < 0.05


def test_the_same_seed_draws_the_same_hand_and_another_seed_another() -> None:
    pages = [page("x"), page("x"), page("y")]
    for drawing in pages:
        drawing.stroke([(10, 10), (190, 150)], 4.0)
    assert pages[0].items == pages[1].items
    assert pages[0].items != pages[2].items


def test_every_letter_of_signs_has_strokes_inside_its_cell() -> None:
    assert set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") <= set(LETTERS)
    for letter, lines in LETTERS.items():
        assert all(len(line) > 1 for line in lines), letter
        assert all(0 <= x <= 4 and 0 <= y <= 6 for line in lines for x, y in line), letter


def test_letters_differ_from_each_other() -> None:
    assert len({str(lines) for lines in LETTERS.values()}) >= len(LETTERS) - 1  # O and zero may look alike


def test_a_line_of_text_runs_to_the_right_and_accents_lose_their_marks() -> None:
    lines, wide = strokes("Café")
    assert wide == 4 * 6 - 2
    assert max(x for line in lines for x, _ in line) <= wide
    assert strokes("CAFE")[0] == lines
