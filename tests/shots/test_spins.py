"""A car that spins or skids is seen askew, with the marks of its tyres; wheels that spin in mud are stuck."""

from __future__ import annotations

import pytest

from storyboard.shots.sights import sight_of


@pytest.mark.parametrize("told", ["The car spins.", "The car skids."])
def test_a_car_that_spins_skids(told: str) -> None:
    sight = sight_of(told)
    assert sight is not None
    assert sight.does == "skids"


def test_wheels_in_the_mud_do_not() -> None:
    sight = sight_of("The car spins its wheels.")
    assert sight is None or sight.does != "skids"
