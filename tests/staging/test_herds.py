"""Pictures that are about animals: whole, in their place, at what they are on, in a size of their own; and several of them at one thing."""

from __future__ import annotations

import itertools
import math

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Framing, Panel, Pose, Shot, Size
from storyboard.model.stage import Animal, Stage
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage
from storyboard.staging.space import View

YARD = "EXT. FARMYARD - DAY"
ROOM = "INT. LIVING ROOM - DAY"


def shown(heading: str, words: str) -> tuple[Panel, Shot, Stage]:
    text = f"{heading}\n\nANNA (30) and BEN (40) stand.\n\nANNA\nI told you so.\n\n{words}\n\nBEN\nLong ago.\n"
    script = screenplay(fountain.read(text), "test.fountain")
    breakdown = break_down(script)
    (scene,) = plan_script(script, breakdown)
    known = {element.id: element.text for element in script.elements}
    panel = next(one for one in scene.panels if any(words[:10] in known[cover.element][cover.start : cover.end] for cover in one.covers))
    return panel, panel.seen(scene.shot(panel.shot)), stage(scene, panel, breakdown, 16 / 9)


def seen(built: Stage, animal: Animal) -> tuple[float, float]:
    """Where the middle of an animal is in the picture, in shares of its width and height."""
    x, y = View(built.camera, built.aspect, 1.0).project((animal.x, animal.floor + animal.height / 2, animal.z))
    return x / built.aspect, y


@pytest.mark.parametrize(
    ("heading", "words", "size", "kind", "pose"),
    [
        (YARD, "Pigs scatter through an open pen gate.", Size.WS, "pig", "run"),
        (YARD, "Crows burst from the oak trees.", Size.WS, "crow", "burst"),
        (YARD, "A spaniel breaks loose and steals a beanbag.", Size.FS, "dog", "steal"),
        (YARD, "Gulls wheel above the railings.", Size.WS, "gull", "fly"),
        (YARD, "The dog digs a hole.", Size.FS, "dog", "dig"),
        (YARD, "The horses bolt.", Size.WS, "horse", "run"),
        (YARD, "Swans take off from the water.", Size.WS, "swan", "burst"),
        (YARD, "Two goats graze.", Size.WS, "goat", "graze"),
        (ROOM, "A cat leaps onto the table.", Size.FS, "cat", "jump"),
        (ROOM, "A dog shakes itself.", Size.FS, "dog", "shake"),
    ],
)
def test_animals_are_whole_in_their_place_and_in_a_size_of_their_own(heading: str, words: str, size: Size, kind: str, pose: str) -> None:
    panel, shot, built = shown(heading, words)
    assert (shot.framing, shot.size) == (Framing.EMPTY, size)
    assert built.insert == ""
    assert not built.figures
    assert panel.detail is not None
    assert (built.animals[0].kind, built.animals[0].pose) == (kind, pose)
    assert all(0.0 < at < 1.0 for animal in built.animals for at in seen(built, animal))


def test_who_scatters_runs_all_ways() -> None:
    facings = [animal.facing % 360 for animal in shown(YARD, "Pigs scatter.")[2].animals]
    assert all(any(low <= facing < low + 120 for facing in facings) for low in (0, 120, 240))


def test_who_bursts_from_a_tree_is_over_one_and_in_the_air() -> None:
    _, _, built = shown(YARD, "Crows burst from the oak trees.")
    assert any(piece.kind == "tree" for piece in built.pieces)
    assert all(animal.floor > 1.0 for animal in built.animals)


@pytest.mark.parametrize(
    ("words", "kind"),
    [("A cat sleeps on the bed.", "bed"), ("A cat sits on the table.", "table"), ("A dog lies on the sofa.", "sofa")],
)
def test_who_lies_on_something_is_on_top_of_it(words: str, kind: str) -> None:
    _, _, built = shown(ROOM, words)
    (animal,) = built.animals
    assert any(piece.kind == kind for piece in built.pieces)
    assert animal.floor > 0.3


def test_a_cat_on_a_book_has_pages_under_it() -> None:
    _, _, built = shown(ROOM, "A cat lies on the book.")
    assert sum(piece.kind == "page" for piece in built.pieces) == 2


def test_what_is_in_the_mouth_is_at_the_mouth() -> None:
    _, _, built = shown(YARD, "A fox trots past with a chicken in its jaws.")
    fox, prey = built.animals
    assert (fox.kind, prey.kind) == ("fox", "chicken")
    assert 0.2 < prey.x - fox.x < 0.8
    assert prey.floor > 0.0


def test_who_is_chased_is_ahead() -> None:
    _, _, built = shown(YARD, "The dog chases a cat up a tree.")
    dog, cat = built.animals
    assert (dog.kind, cat.kind, cat.pose) == ("dog", "cat", "run")
    assert cat.x > dog.x + 0.8


def test_who_barks_at_somebody_is_before_them() -> None:
    _, shot, built = shown(YARD, "A dog barks at Ben.")
    ben = next(figure for figure in built.figures if figure.name == "BEN")
    (dog,) = built.animals
    assert shot.size is Size.FS
    assert abs(abs(dog.facing - ben.facing) % 360 - 180) < 30


def test_who_strokes_an_animal_is_down_beside_it_with_a_hand_on_it() -> None:
    _, shot, built = shown(YARD, "Anna strokes the dog.")
    anna = next(figure for figure in built.figures if figure.name == "ANNA")
    (dog,) = built.animals
    hand = anna.touch[1]
    assert (shot.size, anna.pose) == (Size.FS, Pose.KNEEL)
    assert hand is not None
    assert math.hypot(hand[0] - dog.x, hand[2] - dog.z) < dog.height
    assert abs(hand[1] - dog.height) < 0.1


@pytest.mark.parametrize(("words", "count"), [("Three dogs bark.", 3), ("A dog barks.", 1), ("Two cows graze.", 2)])
def test_as_many_as_the_words_say(words: str, count: int) -> None:
    assert len(shown(YARD, words)[2].animals) == count


@pytest.mark.parametrize(
    ("words", "pose", "held"),
    [
        ("Small children hop past in sacks.", "hop", "sack"),
        ("The crowd groans.", "groan", ""),
        ("The guests raise their glasses.", "toast", "glass"),
        ("Protesters throw stones.", "throw", "stone"),
        ("Soldiers dig a trench.", "dig", "spade"),
        ("Six women hoe the field.", "work", "hoe"),
        ("Tourists film it on their phones.", "film", "phone"),
        ("The crowd ducks.", "duck", ""),
        ("The choir sings.", "sing", "sheet"),
        ("The mourners bow their heads.", "pray", ""),
        ("Men haul on a rope.", "tug", ""),
        ("A crowd of cardigans applauds.", "applaud", ""),
        ("A procession of penitents winds round the fire.", "walk", ""),
    ],
)
def test_groups_do_what_they_are_told_to(words: str, pose: str, held: str) -> None:
    _, _, built = shown(YARD, words)
    assert {extra.pose for extra in built.extras} == {pose}
    assert {extra.holds for extra in built.extras} == {held}


def test_who_parts_leaves_an_aisle() -> None:
    _, _, built = shown(YARD, "The crowd parts.")
    xs = sorted(extra.x for extra in built.extras)
    assert max(b - a for a, b in itertools.pairwise(xs)) > 1.2


def test_who_fights_has_somebody_before_them() -> None:
    _, _, built = shown(YARD, "Two gangs of boys fight.")
    assert len(built.extras) >= 6
    assert {extra.facing > 0 for extra in built.extras} == {True, False}


@pytest.mark.parametrize(("words", "kind"), [("Men pour out of the factory doors.", "double_door"), ("Passengers board the bus.", "bus")])
def test_what_they_come_from_or_go_into_is_there(words: str, kind: str) -> None:
    _, _, built = shown("EXT. STREET - DAY", words)
    assert any(piece.kind == kind for piece in built.pieces)


def test_nobody_of_a_group_stands_in_a_wall() -> None:
    _, _, built = shown("INT. HALL - DAY", "People queue at the counter.")
    room = built.room
    assert room is not None
    assert built.extras
    assert all(room.x0 < extra.x < room.x1 for extra in built.extras)


@pytest.mark.parametrize(("words", "kind"), [("A Pomeranian yaps. The dog wags its tail.", "lapdog"), ("A Great Dane yawns.", "mastiff")])
def test_a_dog_alone_in_a_picture_is_of_the_kind_that_was_told(words: str, kind: str) -> None:
    _, _, built = shown(ROOM, words)
    assert {one.kind for one in built.animals} == {kind}


def test_a_small_dog_alone_in_a_picture_is_small_in_it() -> None:
    def share(words: str) -> float:
        _, _, built = shown(ROOM, words)
        (one,) = built.animals
        view = View(built.camera, built.aspect, 1.0)
        return abs(view.project((one.x, one.height, one.z))[1] - view.project((one.x, 0.0, one.z))[1])

    assert share("A Pomeranian yawns.") < 0.7 * share("A dog yawns.")
    assert share("A Great Dane yawns.") > 0.9 * share("A dog yawns.")
