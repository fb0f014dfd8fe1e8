"""Animals, mounts and crowds on the set: where they stand, that they leave faces free, and that none of them is cast."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from storyboard.breakdown.animal_words import CROWDS as CROWD_WORDS
from storyboard.breakdown.animal_words import ONE
from storyboard.model.cast import PlaceKind, Sighting
from storyboard.model.shots import Blocking, Framing, Mark, Pose, Shot, Size
from storyboard.model.stage import Stage
from storyboard.painters.sketch.animals_tables import BUILDS
from storyboard.staging.animals import SPECIES
from storyboard.staging.build import stage
from storyboard.staging.crowds import CROWDS
from storyboard.staging.figures import bones
from storyboard.staging.space import View

WIDE = Shot(id="h", setup="A", size=Size.WS, framing=Framing.ESTABLISHING)
CLOSE = Shot(id="h", setup="A", size=Size.MCU, framing=Framing.SINGLE, subjects=("tom",))


MIA = Blocking(character="mia", mark=Mark(x=-0.6), facing=90, gaze="tom")
TOM = Blocking(character="tom", mark=Mark(x=0.6), facing=-90, gaze="mia")
Staged = Callable[..., Stage]


@pytest.fixture(scope="session")
def staged(world: Callable[..., Any]) -> Staged:
    """A scene with these sightings in its opening words."""

    def build(*sightings: Sighting, shot: Shot = WIDE, kind: PlaceKind = PlaceKind.FIELD, interior: bool = False) -> Stage:
        made = world(shot, kind=kind, interior=interior, blocking=(MIA, TOM))
        scene = made.scene.model_copy(update={"scene": made.scene.scene.model_copy(update={"elements": ("e1",)})})
        return stage(scene, scene.panels[0], made.breakdown.model_copy(update={"sightings": sightings}), 16 / 9)

    return build


def sighting(kind: str, **more: object) -> Sighting:
    return Sighting.model_validate({"element": "e1", "start": 0, "end": 9, "kind": kind, **more})


def test_every_word_has_a_species_and_every_crowd_a_layout() -> None:
    assert set(ONE.values()) <= set(SPECIES)
    assert {*CROWD_WORDS, "riders", "men", "women", "police"} == set(CROWDS)
    assert set(BUILDS) <= set(SPECIES)


def test_a_dog_stands_beside_its_owner_and_not_in_them(staged: Staged) -> None:
    found = staged(sighting("dog", near="tom", relation="beside"))
    (dog,) = found.animals
    tom = next(figure for figure in found.figures if figure.character == "tom")
    assert 0.25 < math.hypot(dog.x - tom.x, dog.z - tom.z) < 1.2
    assert dog.floor == 0


def test_a_cat_in_the_arms_is_at_the_chest(staged: Staged) -> None:
    found = staged(sighting("cat", near="tom", relation="arms"))
    tom = next(figure for figure in found.figures if figure.character == "tom")
    assert found.animals[0].floor == pytest.approx(bones(tom).chest[1], abs=0.15)


def test_a_rider_is_up_in_the_saddle_astride(staged: Staged) -> None:
    found = staged(sighting("horse", near="tom", relation="ridden", pose="walk"))
    tom = next(figure for figure in found.figures if figure.character == "tom")
    (horse,) = found.animals
    body = bones(tom)
    assert horse.saddled
    assert (horse.x, horse.z, horse.facing) == (tom.x, tom.z, tom.facing)
    assert body.pelvis[1] > 0.95 * horse.height
    left, right = (body.root.local((knee[0] - body.pelvis[0], 0.0, knee[2] - body.pelvis[2]))[0] for knee in body.knees)
    assert left > 0.15
    assert right < -0.15


def test_a_bicycle_is_under_who_rides_it(staged: Staged) -> None:
    found = staged(sighting("bicycle", near="tom", relation="ridden"))
    tom = next(figure for figure in found.figures if figure.character == "tom")
    assert [(piece.x, piece.z) for piece in found.pieces if piece.kind == "bicycle"] == [(tom.x, tom.z)]


def test_somebody_in_a_wheelchair_sits_in_it(staged: Staged) -> None:
    found = staged(sighting("wheelchair", near="tom"), kind=PlaceKind.HOSPITAL, interior=True)
    tom = next(figure for figure in found.figures if figure.character == "tom")
    assert tom.pose is Pose.SIT
    assert any(piece.kind == "wheelchair" for piece in found.pieces)


@pytest.mark.parametrize("kind", sorted(CROWDS))
def test_a_crowd_is_many_and_keeps_clear_of_the_cast(staged: Staged, kind: str) -> None:
    found = staged(sighting(kind, count=30), kind=PlaceKind.STREET)
    assert len(found.extras) > 5
    assert {figure.character for figure in found.figures} == {"mia", "tom"}
    for extra in found.extras:
        assert all(math.hypot(extra.x - figure.x, extra.z - figure.z) > 0.6 for figure in found.figures)


@pytest.mark.parametrize("kind", ["crowd", "protesters", "audience"])
def test_no_head_of_a_crowd_is_before_a_face(staged: Staged, kind: str) -> None:
    found = staged(sighting(kind, count=40), shot=CLOSE, kind=PlaceKind.STREET)
    view = View(found.camera, 16 / 9, 1.0)
    tom = next(figure for figure in found.figures if figure.character == "tom")
    deep = view.depth(bones(tom).head)
    assert all(view.depth((extra.x, extra.height * 0.9, extra.z)) > deep for extra in found.extras if not extra.seat)


def test_congregations_sit_in_the_pews(staged: Staged) -> None:
    found = staged(sighting("congregation", count=20), kind=PlaceKind.CHURCH, interior=True)
    assert found.extras
    assert all(extra.seat > 0.3 for extra in found.extras)


def test_an_animal_with_a_part_is_filmed_at_its_own_height(world: Callable[..., Any]) -> None:
    made = world(CLOSE, kind=PlaceKind.STREET, interior=False, blocking=(TOM.model_copy(update={"mark": Mark()}),))
    people = tuple(who.model_copy(update={"species": "dog"}) if who.id == "tom" else who for who in made.breakdown.characters)
    found = stage(made.scene, made.scene.panels[0], made.breakdown.model_copy(update={"characters": people}), 16 / 9)
    assert found.figures == ()
    (dog,) = found.animals
    assert found.camera.eye[1] < 1.2
    assert dog.kind == "dog"


def test_the_sheet_of_an_animal_shows_the_animal(world: Callable[..., Any]) -> None:
    made = world(CLOSE.model_copy(update={"framing": Framing.SHEET}), blocking=(TOM,))
    people = tuple(who.model_copy(update={"species": "horse"}) if who.id == "tom" else who for who in made.breakdown.characters)
    found = stage(made.scene, made.scene.panels[0], made.breakdown.model_copy(update={"characters": people}), 16 / 9)
    assert found.figures == ()
    assert [animal.kind for animal in found.animals] == ["horse"]


def test_a_burning_house_has_flames_on_its_front(staged: Staged) -> None:
    calm, ablaze = staged(kind=PlaceKind.HOUSE), staged(sighting("blaze"), kind=PlaceKind.HOUSE)
    assert sum(piece.kind == "fire" for piece in ablaze.pieces) > sum(piece.kind == "fire" for piece in calm.pieces) + 3
