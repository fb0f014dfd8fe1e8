"""A vehicle that draws up beside people is behind them with its driver, and the picture stays theirs."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Blocking, Detail, Light, Mark, Panel, Time
from storyboard.model.stage import Piece
from storyboard.shots.road_words import BESIDE
from storyboard.staging import traffic


def _come(kind: str, hand: str, *, night: bool = False) -> Piece:
    people = (Blocking(character="a", mark=Mark(x=-0.6)), Blocking(character="b", mark=Mark(x=0.6)))
    light = Light(time=Time.NIGHT if night else Time.DAY)
    panel = Panel(id="p", shot="s", blocking=people, traffic=kind, detail=Detail(kind=kind, hand=hand, tool=BESIDE), light=light)
    found = traffic.passing((), panel, (0.0, 0.0))
    assert traffic.about(found, 16 / 9) is None
    return found[0]


@pytest.mark.parametrize("kind", ["van", "car", "taxi", "truck"])
@pytest.mark.parametrize("hand", ["parks", "brakes", "halts"])
def test_its_nose_is_beside_them_and_somebody_drives_it(kind: str, hand: str) -> None:
    found = _come(kind, hand)
    assert found.kind == kind
    assert found.riders == 1
    assert found.z + found.depth / 2 < -0.4
    assert -0.6 < found.x + found.width / 2 < 1.5


def test_one_that_backs_has_its_tail_beside_them() -> None:
    found = _come("van", "reverses")
    assert -1.5 < found.x - found.width / 2 < 0.6


def test_its_head_lamps_are_on_by_night() -> None:
    assert _come("van", "parks", night=True).lights
    assert not _come("van", "parks").lights
