"""What words ask of close pictures: lettering on anything, an animal in a photograph, water under a boat; what is put on."""

from __future__ import annotations

import pytest

from storyboard.model.cast import Appearance
from storyboard.model.shots import Pose
from storyboard.model.stage import Camera, Figure, Stage
from storyboard.painters.sketch.compose import compose
from storyboard.shots.pictured import PICTURED
from storyboard.staging.stances_use import HEADGEAR, WITH

CAMERA = Camera(eye=(0.3, 1.2, 0.6), target=(0.0, 0.8, 0.0), lens=60)
PEOPLE = Camera(eye=(0.0, 1.5, 2.4), target=(0.0, 1.5, 0.0), lens=50)


def picture(**more: object) -> list[object]:
    stage = Stage.model_validate({"camera": CAMERA, **more})
    return list(compose(stage, style="graphic", width=688, height=384, seed="test").items)


@pytest.mark.parametrize("kind", ["page", "tag", "form", "whiteboard", "photo_frame", "plank", "boat", "box"])
def test_words_are_read_on_anything(kind: str) -> None:
    plain = picture(insert=kind)
    assert sum(item not in plain for item in picture(insert=kind, insert_words="NINE O'CLOCK")) >= 8


@pytest.mark.parametrize("animal", ["cow", "dog", "crow", "snake"])
def test_a_photograph_shows_the_animal_it_is_of(animal: str) -> None:
    shown = picture(insert=PICTURED + animal)
    assert shown != picture(insert="photo")
    assert len(shown) > 8


def test_a_hole_out_of_doors_is_in_the_ground() -> None:
    assert picture(insert="hole", interior=False) == picture(insert="pit", interior=False)
    assert picture(insert="hole") != picture(insert="pit")


@pytest.mark.parametrize("kind", ["boat", "ship"])
def test_what_floats_is_on_water(kind: str) -> None:
    assert len(picture(insert=kind)) > 25


def test_what_goes_to_the_head_is_held_above_it() -> None:
    assert all(WITH[Pose.WEAR, kind].right.at[1] > WITH[Pose.WEAR, "glasses"].right.at[1] for kind in HEADGEAR)


@pytest.mark.parametrize("kind", ["hat", "cap", "glasses"])
def test_what_is_put_on_is_seen_in_the_hands(kind: str) -> None:
    bare = Figure(character="a", name="A", x=0.0, z=0.0, pose=Pose.WEAR, appearance=Appearance())
    drawn = [picture(camera=PEOPLE, figures=[figure]) for figure in (bare, bare.model_copy(update={"holds": kind}))]
    assert len(drawn[1]) > len(drawn[0])
