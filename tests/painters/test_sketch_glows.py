"""Blurred shapes: one mask for those that follow on each other, the same picture as one after the other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from storyboard.painters.sketch.canvas import FAINT, Rows, _seen  # pyright: ignore[reportPrivateUsage]
from storyboard.painters.sketch.drawing import Fill, Soft
from storyboard.painters.sketch.glows import CELL, Glow, glows

SIZE = (400.0, 240.0)


def blurred(x: int, y: int, size: int, alpha: float, blur: float) -> Soft:
    return Soft([(x, y), (x + size, y), (x + size, y + size)], "lamp", alpha, blur)


BLURS = st.builds(
    blurred,
    st.integers(-80, 440),
    st.integers(-80, 280),
    st.integers(8, 200),
    st.floats(0.1, 0.9),
    st.floats(2, 60),
)


def left_over(painted: list[Glow], cell: tuple[int, int]) -> float:
    """The share of the ground that is still seen in a cell."""
    share = 1.0
    for glow in painted:
        x, y = cell[0] - glow.box[0], cell[1] - glow.box[1]
        if 0 <= x < glow.mask.width and 0 <= y < glow.mask.height:
            value = glow.mask.getpixel((x, y))
            assert isinstance(value, int)
            share *= 1 - value / 255
    return share


def masks(items: list[Soft]) -> list[Glow]:
    return [item for item in glows(items, *SIZE) if isinstance(item, Glow)]


@given(st.lists(BLURS, min_size=1, max_size=6))
def test_masks_together_leave_what_each_for_itself_leaves(blurs: list[Soft]) -> None:
    together, apart = masks(blurs), [glow for blur in blurs for glow in masks([blur])]
    for cell in ((x, y) for x in range(0, 100, 9) for y in range(0, 60, 7)):
        assert abs(left_over(together, cell) - left_over(apart, cell)) < 0.012
    cells = [sum(glow.mask.width * glow.mask.height for glow in painted) for painted in (together, apart)]
    assert cells[0] <= cells[1]


def test_what_lies_between_keeps_its_place() -> None:
    shape = [(40.0, 40.0), (90.0, 40.0), (90.0, 90.0)]
    area = Fill([shape], 0.5)
    painted = glows([Soft(shape, "ink", 0.4, 6), area, Soft(shape, "ink", 0.4, 6), Soft(shape, "lamp", 0.4, 6)], *SIZE)
    assert [item.tone for item in painted if isinstance(item, (Fill, Glow))] == ["ink", 0.5, "ink", "lamp"]


def test_nothing_is_made_off_the_page() -> None:
    shape = [(900.0, 40.0), (950.0, 40.0), (950.0, 90.0)]
    assert glows([Soft(shape, "ink", 0.4, 6)], *SIZE) == []
    edge = [glow.box for glow in masks([Soft([(380.0, 200.0), (450.0, 200.0), (450.0, 290.0)], "ink", 0.4, 6)])]
    assert edge == [(91, 46, int(SIZE[0] / CELL), int(SIZE[1] / CELL))]


def test_a_mask_is_laid_in_each_piece_only_where_it_is_more_than_faint() -> None:
    (glow,) = masks([Soft([(180.0, 60.0), (220.0, 60.0), (340.0, 200.0), (60.0, 200.0)], "ink", 0.8, 12.0)])
    upper, lower = (_seen(glow, CELL * 2.0, Rows(800, top, 120)) for top in (120, 240))
    assert upper
    assert lower
    assert upper[2] - upper[0] < lower[2] - lower[0]
    faint = Glow(glow.tone, glow.mask.point([min(v, FAINT - 1) for v in range(256)]), glow.box)  # pyright: ignore[reportUnknownMemberType]
    assert _seen(faint, CELL * 2.0, Rows(800, 0, 480)) is None
