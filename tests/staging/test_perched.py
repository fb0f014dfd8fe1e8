"""A plan puts a bird on somebody's shoulder, or gives them a wooden leg, by a word of their state."""

from __future__ import annotations

import math

import pytest

from storyboard.model.cast import Appearance
from storyboard.model.shots import Blocking, Mark
from storyboard.model.stage import Animal, Figure
from storyboard.shots import perch_words
from storyboard.shots.cover_words import PEG_LEG
from storyboard.staging import cupped, hurt, pets
from storyboard.staging.animals import SPECIES


def person(who: str, facing: float = 0.0) -> Figure:
    return Figure(character=who, name=who.upper(), x=1.0 if who == "ben" else -1.0, facing=facing, appearance=Appearance())


def _perched(word: str, ben: Figure) -> Animal:
    blocking = (Blocking(character="anna", mark=Mark()), Blocking(character="ben", mark=Mark(), state=f"wet {word}"))
    (animal,) = pets.strays(cupped.perched((), blocking), (person("anna"), ben), "BEACH")
    return animal


@pytest.mark.parametrize("word", perch_words.ON_SHOULDER)
def test_it_is_up_on_the_shoulder_of_whose_state_it_is(word: str) -> None:
    ben = person("ben")
    animal = _perched(word, ben)
    assert animal.kind == perch_words.ON_SHOULDER[word] in SPECIES
    assert animal.floor > 0.7 * ben.appearance.height
    assert math.hypot(animal.x - ben.x, animal.z - ben.z) < 0.4


def test_it_is_on_the_shoulder_that_is_seen() -> None:
    assert all(_perched("parrot_shoulder", person("ben", facing)).z > 0.0 for facing in (90.0, -90.0))


def test_a_wooden_leg_is_worn() -> None:
    (ben,) = hurt.marked((person("ben"),), (Blocking(character="ben", mark=Mark(), state=PEG_LEG),))
    assert PEG_LEG in ben.appearance.worn.split()
