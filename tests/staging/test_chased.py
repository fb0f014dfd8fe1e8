"""An animal that somebody chases runs away from them, ahead of them and the same way."""

from __future__ import annotations

import math

import pytest

from storyboard.staging.space import View, heading
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


@pytest.mark.parametrize("deed", ["chases a goose", "chases a dog", "runs after the hen"])
def test_what_is_chased_is_in_the_frame_with_who_chases_it(deed: str) -> None:
    found = stages(f"EXT. STREET - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\nAnna {deed}.\n")[-1]
    (animal,) = found.animals
    view = View(found.camera, found.aspect, 1.0)
    ahead = heading(animal.facing)
    for along in (-0.5, 0.5):
        for up in (0.0, 1.0):
            place = (animal.x + ahead[0] * along * animal.height, up * animal.height, animal.z + ahead[2] * along * animal.height)
            x, y = view.project(place)
            assert 0.0 <= x / found.aspect <= 1.0
            assert 0.0 <= y <= 1.0
