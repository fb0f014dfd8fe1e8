"""What stands on a page is drawn once it is known what room is left, and no row moves off the raster."""

from __future__ import annotations

import pytest

from storyboard.publish.pdf.sheet import Sheet, shared


@pytest.mark.parametrize(
    ("wishes", "room", "shares"),
    [
        ([20.0, 40.0], 60.0, [20.0, 40.0]),
        ([20.0, 40.0], 500.0, [20.0, 40.0]),
        ([20.0, 40.0], 30.0, [10.0, 20.0]),
        ([20.0, 40.0], 25.0, [0.0, 10.0]),
        ([20.0], -3.0, [0.0]),
        ([], 100.0, []),
    ],
)
def test_room_is_shared_in_whole_lines_and_never_more_than_wished(wishes: list[float], room: float, shares: list[float]) -> None:
    assert shared(wishes, room, 10.0) == shares


def test_what_stands_below_loose_rows_moves_down_and_what_is_last_takes_no_room() -> None:
    sheet, drawn = Sheet(leading=10.0), list[float]()
    for top in (30.0, 60.0, 90.0):
        sheet.put(top, drawn.append, top + 20.0)
        sheet.loosen(20.0)
    sheet.draw(bottom=150.0)
    assert drawn == [30.0, 80.0, 130.0]
    sheet.draw(bottom=150.0)
    assert len(drawn) == 3
