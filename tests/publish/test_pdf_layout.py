"""Layouts are data; every grid has room for picture and text, whatever the paper and the aspect."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.errors import InputError
from storyboard.publish.pdf.layout import FOOTER, GUTTER, HEADER, MARGIN, PAGES, ROW_GAP, grid, load, names, paper
from storyboard.publish.pdf.pages import overflow


def test_layouts_are_found_and_described() -> None:
    assert {"1x1", "2x2", "3x2", "3x3", "4x3", "2x4", "1x5"} <= set(names())
    assert all(load(name).about for name in names())


@pytest.mark.parametrize("name", names())
def test_a_layout_is_named_columns_by_rows(name: str) -> None:
    layout = load(name)
    assert name.removesuffix("-scenes") == f"{layout.columns}x{layout.rows}"
    assert layout.size >= 6
    assert layout.leading > layout.size


@given(name=st.sampled_from(names()), page=st.sampled_from(sorted(PAGES)), aspect=st.floats(0.2, 5))
@settings(deadline=None, max_examples=300)
def test_grids_hold_their_parts(name: str, page: str, aspect: float) -> None:
    made = grid(load(name), page, aspect)
    height = made.rows * made.cell_height + (made.rows - 1) * ROW_GAP + HEADER + FOOTER + 2 * MARGIN
    assert height == pytest.approx(made.height)
    assert made.picture_width / made.picture_height == pytest.approx(aspect)
    assert made.picture_width <= made.cell_width + 0.01
    assert made.strip + made.picture_height <= made.cell_height + 0.01
    beside = made.text_x >= made.picture_width
    below = made.text_y >= made.strip + made.picture_height
    assert beside or below
    assert made.text_x + made.text_width <= made.cell_width + 0.01
    assert beside or made.picture_width == pytest.approx(made.cell_width), "strip, picture and text share their edges"
    assert made.left + made.right == pytest.approx(made.width), "the sides of a page are equal"
    assert made.left >= MARGIN - 0.01
    assert made.column(made.columns - 1) + made.cell_width == pytest.approx(made.right)
    assert made.columns == 1 or made.gutter >= GUTTER - 0.01
    assert made.text_width >= 60, "a column words can be set in"
    assert made.lines >= 2, "a line and the mark that it goes on"
    assert overflow(made).capacity > 20


def test_unknown_names_list_the_known() -> None:
    with pytest.raises(InputError, match=r"no layout '9x9'\. Layouts are: 1x1, 1x5"):
        load("9x9")
    with pytest.raises(InputError, match="Page sizes are: letter, a4"):
        paper("quarto")


def test_a_name_is_no_path() -> None:
    with pytest.raises(InputError):
        load("../layouts/3x2")


@pytest.mark.parametrize(("name", "page"), [("2x2", "letter"), ("2x4", "letter"), ("1x1", "letter"), ("1x1", "tabloid"), ("3x2", "a4")])
def test_wide_pictures_fill_most_of_the_page(name: str, page: str) -> None:
    made = grid(load(name), page, 16 / 9)
    assert made.columns * made.picture_width > 0.73 * (made.width - 2 * MARGIN)
    assert made.right - made.left == pytest.approx(made.inner)


def test_only_one_layout_gives_every_scene_a_page() -> None:
    assert [name for name in names() if load(name).newpage] == ["3x2-scenes"]
