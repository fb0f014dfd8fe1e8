"""Layouts are data; every grid has room for picture and text, whatever the paper and the aspect."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.errors import InputError
from storyboard.publish.pdf import layout as dividing
from storyboard.publish.pdf.layout import FOOTER, GUTTER, MARGIN, grid, load, names, paper, papers
from storyboard.publish.pdf.pages import overflow


def test_layouts_are_found_and_described() -> None:
    assert {"1x1", "2x2", "3x2", "3x3", "4x3", "2x4", "1x5", "6x5", "av", "ekonte", "contact"} <= set(names())
    assert len(names()) >= 10
    assert all(load(name).about for name in names())


@pytest.mark.parametrize("name", [name for name in names() if name[0].isdigit()])
def test_a_grid_is_named_columns_by_rows(name: str) -> None:
    layout = load(name)
    assert name.removesuffix("-scenes") == f"{layout.columns}x{layout.rows}"
    assert layout.size >= 6
    assert layout.leading > layout.size


@given(name=st.sampled_from(names()), page=st.sampled_from(papers()), aspect=st.floats(0.2, 5))
@settings(deadline=None, max_examples=150)
def test_grids_hold_their_parts(name: str, page: str, aspect: float) -> None:
    made = grid(load(name), page, aspect)
    layout = made.layout
    height = made.rows * made.cell_height + (made.rows - 1) * layout.gap + layout.head + FOOTER + 2 * MARGIN
    assert made.height - (made.rows + 1) * made.leading < height <= made.height + 0.01
    assert made.picture_width / made.picture_height == pytest.approx(aspect)
    assert made.picture_x + made.picture_width <= made.cell_width + 0.01
    assert made.picture_y + made.picture_height <= made.cell_height + 0.01
    assert made.left + made.right == pytest.approx(made.width), "the sides of a page are equal"
    assert made.left >= MARGIN - 0.01
    assert made.column(made.columns - 1) + made.cell_width == pytest.approx(made.right)
    assert made.columns == 1 or made.gutter >= GUTTER - 0.01
    assert overflow(made).capacity > 20


@given(name=st.sampled_from(names()), page=st.sampled_from(papers()), aspect=st.floats(0.2, 5))
@settings(deadline=None, max_examples=150)
def test_words_have_room_beside_the_picture_and_each_other(name: str, page: str, aspect: float) -> None:
    made = grid(load(name), page, aspect)
    for zone in made.zones:
        beside = zone.x >= made.picture_x + made.picture_width or zone.x + zone.width <= made.picture_x
        assert beside or zone.y >= made.picture_y + made.picture_height
        assert zone.x + zone.width <= made.cell_width + 0.01
        assert zone.y + zone.height <= made.cell_height + 0.01
        assert zone.width >= 24
        assert made.lines(zone) >= (2 if made.layout.continued else 1), "a line and the mark that it goes on"
    assert made.text_width >= 60, "a column words can be set in"
    assert all(left.x + left.width <= right.x for left, right in pairwise(made.zones))


def test_rows_and_words_stand_on_one_raster() -> None:
    for name in names():
        for page in papers():
            made = grid(load(name), page, 16 / 9)
            if made.layout.table:
                continue
            for length in (made.head, made.cell_height + made.layout.gap, *(zone.y for zone in made.zones)):
                assert length / made.leading == pytest.approx(round(length / made.leading)), (name, page)
            assert made.raster(made.top) == made.top, (name, page)


@pytest.mark.parametrize("name", names())
def test_every_paper_can_be_turned(name: str) -> None:
    for size in ("letter", "a4", "tabloid"):
        upright, lying = (grid(load(name), f"{size}-{turn}", 16 / 9) for turn in ("portrait", "landscape"))
        assert upright.width < upright.height
        assert (upright.width, upright.height) == (lying.height, lying.width)
        assert (upright if not load(name).landscape else lying).rows >= load(name).rows
        assert upright.rows >= lying.rows


@pytest.mark.parametrize(
    ("name", "page", "rows"),
    [("2x2", "a4-portrait", 4), ("3x5", "tabloid", 7), ("3x5", "a4", 6), ("1x5", "tabloid", 6), ("4x3", "tabloid-portrait", 7)],
)
def test_wide_pictures_stand_in_more_rows_where_the_paper_is_high(name: str, page: str, rows: int) -> None:
    made = grid(load(name), page, 2.39)
    assert made.rows == rows


@pytest.mark.parametrize("aspect", [2.39, 1.85, 16 / 9, 4 / 3, 1.0, 9 / 16])
@pytest.mark.parametrize("page", ["letter", "a4", "tabloid"])
@pytest.mark.parametrize("name", names())
def test_more_rows_cost_the_pictures_nothing(name: str, page: str, aspect: float) -> None:
    layout = load(name)
    for turn in ("portrait", "landscape"):
        made = grid(layout, f"{page}-{turn}", aspect)
        sheet = (made.width, made.height)
        meant = dividing._meant(layout, sheet, aspect)  # pyright: ignore[reportPrivateUsage]
        fewer = dividing._divided(layout, sheet, meant, aspect)  # pyright: ignore[reportPrivateUsage]
        assert made.rows >= fewer.rows
        assert (made.picture_width, made.picture_height) == pytest.approx((fewer.picture_width, fewer.picture_height))
        assert made.rows == fewer.rows or all(made.lines(zone) >= 3 for zone in made.zones)
        assert made.rows == fewer.rows or layout.continued, "words that do not fit are not lost for more pictures"


@pytest.mark.parametrize("name", names())
@pytest.mark.parametrize("page", ["letter", "a4"])
def test_the_rows_of_usual_pictures_are_those_of_the_layout(name: str, page: str) -> None:
    assert grid(load(name), page, 16 / 9).rows == load(name).rows


def test_one_panel_a_page_stays_one() -> None:
    assert all(grid(load("1x1"), page, 2.39).rows == 1 for page in papers())


def test_unknown_names_list_the_known() -> None:
    with pytest.raises(InputError, match=r"no layout '9x9'\. Layouts are: 1x1, 1x5"):
        load("9x9")
    with pytest.raises(InputError, match="Page sizes are: letter, a4"):
        paper("quarto", landscape=True)
    with pytest.raises(InputError, match="each may have -portrait or -landscape"):
        paper("letter-diagonal", landscape=True)


def test_a_name_is_no_path() -> None:
    with pytest.raises(InputError):
        load("../layouts/3x2")


@pytest.mark.parametrize(("name", "page"), [("2x2", "letter"), ("2x4", "letter"), ("1x1", "letter"), ("1x1", "tabloid"), ("3x2", "a4")])
def test_wide_pictures_fill_most_of_the_page(name: str, page: str) -> None:
    made = grid(load(name), page, 16 / 9)
    assert made.columns * made.picture_width > 0.72 * (made.width - 2 * MARGIN)
    assert made.right - made.left == pytest.approx(made.inner)


def test_only_one_layout_gives_every_scene_a_page() -> None:
    assert [name for name in names() if load(name).newpage] == ["3x2-scenes"]


def test_type_grows_with_the_paper_and_the_paper_stays() -> None:
    for name in names():
        for page in ("letter", "a4", "legal"):
            assert grid(load(name), page, 16 / 9).scale == 1
        for page in ("tabloid", "a3"):
            made = grid(load(name), page, 16 / 9)
            assert 1.15 < made.scale < 1.35
            assert (made.width * made.scale, made.height * made.scale) == pytest.approx(paper(page, load(name).landscape))
