"""A vehicle that draws up beside people is told of in a picture of them; one that passes is not."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Detail
from storyboard.shots.passing_by import arriving
from storyboard.shots.road_words import BESIDE


@pytest.mark.parametrize(
    ("kind", "shows", "does"),
    [
        ("van", "A van pulls up beside them.", "parks"),
        ("taxi", "The taxi draws up.", "parks"),
        ("car", "The car brakes hard next to Ben.", "brakes"),
        ("truck", "The truck comes to a halt.", "halts"),
        ("van", "A van reverses up to her.", "reverses"),
        ("bus", "A bus passes.", ""),
        ("car", "Ben waits.", ""),
        ("", "A van pulls up.", ""),
    ],
)
def test_what_a_vehicle_does_that_comes_to_people(kind: str, shows: str, does: str) -> None:
    found = arriving(kind, None, (), shows)
    assert (found.hand, found.kind, found.tool) == (does, kind, BESIDE) if found is not None else not does


def test_what_a_picture_shows_already_stays() -> None:
    shown = Detail(kind="bare")
    assert arriving("van", shown, (), "A van pulls up.") is shown
