"""An animal that somebody chases runs away from them, ahead of them and the same way."""

from __future__ import annotations

import math

import pytest

from storyboard.staging.space import heading
from tests.staging.conftest import stages


@pytest.mark.parametrize("deed", ["chases a goose", "runs after the dog", "chases the escaped pig across the yard"])
def test_what_is_chased_runs_ahead_of_who_chases_it(deed: str) -> None:
    found = stages(f"EXT. FARM YARD - DAY\n\nANNA (30, woman) waits.\n\nANNA\nWell?\n\nAnna {deed}.\n")[-1]
    (anna,), (animal,) = found.figures, found.animals
    way = heading(anna.facing)
    ahead = (animal.x - anna.x) * way[0] + (animal.z - anna.z) * way[2]
    assert ahead > 1.0
    assert animal.pose == "run"
    assert math.cos(math.radians(animal.facing - anna.facing)) > 0.9


def test_what_goes_with_somebody_is_beside_them() -> None:
    found = stages("EXT. FARM YARD - DAY\n\nANNA (30, woman) runs with her dog.\n")[-1]
    (anna,), (dog,) = found.figures, found.animals
    assert math.hypot(dog.x - anna.x, dog.z - anna.z) < 1.0
