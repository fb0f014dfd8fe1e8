"""Layouts are data; every grid has room for picture and text, whatever the paper and the aspect."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.errors import InputError
from storyboard.publish.pdf.layout import FOOTER, HEADER, MARGIN, PAGES, ROW_GAP, grid, load, names, paper
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
