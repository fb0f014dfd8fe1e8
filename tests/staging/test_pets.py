"""What people and animals do to each other is staged: where the animal is, what it does, and how wide the picture is."""

from __future__ import annotations

import math

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.cast import Appearance, Sighting
from storyboard.model.shots import Framing, Panel, Pose, Shot, Size
from storyboard.model.stage import Animal, Figure, Stage
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging import animals, pets
from storyboard.staging.build import stage
from storyboard.staging.space import View

REX = "REX, a German shepherd, sits by the door. "
DUKE = "DUKE, a brown horse, stands there. "


def shown(cast: str, words: str, heading: str = "EXT. FIELD - DAY", *, known_as: bool = True) -> tuple[Panel, Shot, Stage]:
    text = f"{heading}\n\nANNA, 30, waits. {cast}\n\nANNA\nYes.\n\n{words}\n\nANNA\nNo.\n"
    script = screenplay(fountain.read(text), "test.fountain")
    breakdown = break_down(script)
    (scene,) = plan_script(script, breakdown, detail="full")
    known = {element.id: element.text for element in script.elements}
    if not known_as:
        strays = tuple(one.model_copy(update={"who": ""}) for one in breakdown.sightings)
        breakdown = breakdown.model_copy(update={"sightings": strays})
    panel = next(one for one in scene.panels if any(words[:12] in known[cover.element][cover.start : cover.end] for cover in one.covers))
    return panel, panel.seen(scene.shot(panel.shot)), stage(scene, panel, breakdown, 16 / 9)


def together(built: Stage, kind: str) -> tuple[Figure, Animal]:
    (figure,) = [one for one in built.figures if one.name == "ANNA"]
    (animal,) = [one for one in built.animals if one.kind == kind]
    return figure, animal


@pytest.mark.parametrize(
    ("cast", "words", "kind", "pose", "does", "near"),
    [
        (REX, "Anna strokes Rex.", "dog", Pose.KNEEL, "", 1.3),
        ("", "Anna strokes a dog.", "dog", Pose.KNEEL, "", 1.3),
        (REX, "Anna hugs Rex.", "dog", Pose.KNEEL, "", 0.8),
        (REX, "Rex jumps up at Anna.", "dog", None, "up", 1.0),
        (REX, "Rex licks Anna's face.", "dog", None, "up", 1.0),
        (REX, "Rex pulls Anna along on the lead.", "dog", Pose.PULL, "pull", 2.4),
        (DUKE, "Anna brushes Duke.", "horse", Pose.STAND, "stand", 1.6),
        (DUKE, "Anna leads Duke to the gate.", "horse", None, "", 3.2),
        ("", "Anna feeds the pony an apple.", "pony", None, "", 2.6),
        ("", "A parrot sits on Anna's shoulder.", "parrot", None, "perch", 0.5),
        ("NIB, a cat, sleeps. ", "Anna picks up Nib.", "cat", None, "lie", 0.6),
    ],
)
def test_they_are_with_each_other(cast: str, words: str, kind: str, pose: Pose | None, does: str, near: float) -> None:
    _, _, built = shown(cast, words)
    figure, animal = together(built, kind)
    assert math.hypot(figure.x - animal.x, figure.z - animal.z) < near
    assert pose is None or figure.pose is pose
    assert not does or animal.pose == does


@pytest.mark.parametrize("facing", [-60.0, 40.0])
def test_a_goat_at_somebodys_side_is_beyond_them(facing: float) -> None:
    goat = Sighting(element="e1", start=0, end=1, kind="goat", near="c1", relation="beside")
    who = Figure(character="c1", name="ANNA", appearance=Appearance(), x=0.0, z=0.0, facing=facing)
    (found,) = pets.strays([animals.Seen(goat, True)], [who], "FARM")
    assert found.z < 0.2


def test_who_milks_sits_on_with_the_cow_beyond_them() -> None:
    milked = Sighting(element="e1", start=0, end=1, kind="cow", near="c1", relation="milked")
    who = Figure(character="c1", name="ANNA", appearance=Appearance(), x=0.0, z=0.0, facing=40.0, pose=Pose.SIT, seat=0.45)
    turned = pets.attending(who, [animals.Seen(milked, True)])
    assert turned.pose is Pose.SIT
    assert turned.touch[1] is not None
    assert abs(turned.facing) > 140


def test_an_animal_of_the_cast_is_there_once() -> None:
    for words in ("Anna strokes Rex.", "The dog barks at Anna.", "Anna calls the dog."):
        for known_as in (True, False):
            built = shown(REX, words, known_as=known_as)[2]
            assert [one.kind for one in built.animals].count("dog") == 1, "whoever cast it: the rules, or a director later"


def test_who_is_carried_is_on_shoulder_or_chest() -> None:
    for words, kind in (("A parrot sits on Anna's shoulder.", "parrot"), ("Anna carries a cat in her arms.", "cat")):
        _, animal = together(shown("", words)[2], kind)
        assert 0.9 < animal.floor < 1.6


def test_the_picture_holds_both() -> None:
    panel, shot, built = shown(DUKE, "Anna pats Duke on the neck.")
    _, animal = together(built, "horse")
    x, y = View(built.camera, built.aspect, 1.0).project((animal.x, animal.height * 0.7, animal.z))
    assert shot.size is Size.FS
    assert 0 < x / built.aspect < 1
    assert 0 < y < 1
    assert panel.blocking


def test_an_animal_alone_turns_neither_head_nor_tail_to_the_lens() -> None:
    _, _, built = shown(REX, "Rex begs.")
    (dog,) = built.animals
    away = math.degrees(math.atan2(built.camera.eye[0] - dog.x, built.camera.eye[2] - dog.z)) - dog.facing
    assert 25 < abs((away + 180) % 360 - 180) < 155


@pytest.mark.parametrize("toy", ["a toy bear", "a rag doll"])
def test_a_toy_and_a_person_are_both_whole(toy: str) -> None:
    _, shot, built = shown(f"TED, {toy}, stands. ", "Ted waves at Anna.", "INT. ROOM - DAY")
    if shot.framing in {Framing.TWO, Framing.THREE, Framing.GROUP}:
        assert shot.size in {Size.FS, Size.WS, Size.EWS}
    else:
        assert shot.framing is Framing.SINGLE
    assert any(one.appearance.nature for one in built.figures)


def test_a_robot_that_rolls_has_not_fallen() -> None:
    panel, _, _ = shown("UNIT, a robot on treads, stands. ", "Unit rolls down the corridor.")
    assert all(item.pose not in {Pose.FALL, Pose.LIE} for item in panel.blocking)


def test_a_toy_sits_on_the_floor_and_twins_are_alike() -> None:
    _, _, built = shown("TED, a toy bear, sits. ", "Ted looks at Anna.", "INT. ROOM - DAY")
    (ted,) = [one for one in built.figures if one.name == "TED"]
    assert ted.seat < 0.2
    _, _, built = shown("THE TWINS, identical girls of 8, stand there. ", "Anna looks at the twins.", "INT. ROOM - DAY")
    first, *others = [one.appearance for one in built.figures if "TWINS" in one.name]
    assert others
    assert all(look == first for look in others)
