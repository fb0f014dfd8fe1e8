"""What has come to harm, what leaps out of what it was in, what is wound round a finger: each is a picture of its own."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageChops

from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch.compose import draw
from storyboard.shots import handwork, sights, small_events, vocabulary
from storyboard.shots.things import kind_of

CAMERA = Camera(eye=(0.0, 1.2, 1.2), target=(0.0, 1.0, 0.0), lens=50)


def picture(**more: object) -> Image.Image:
    stage = Stage.model_validate({"camera": CAMERA, **more})
    return Image.open(io.BytesIO(draw(stage, style="graphic", width=172, height=96, seed="one"))).convert("L")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"insert": "blown_umbrella"}, {"insert": "umbrella"}),
        ({"insert": "umbrella", "insert_hand": "breaks"}, {"insert": "umbrella"}),
        ({"insert": "toast", "insert_hand": "rises", "insert_on": "in toaster"}, {"insert": "toast", "insert_on": "in toaster"}),
        ({"insert": "napkin", "insert_hand": "wind"}, {"insert": "watch", "insert_hand": "wind"}),
        ({"insert": "open_book", "insert_hand": "hold"}, {"insert": "book", "insert_hand": "hold"}),
        ({"insert": "bus", "insert_hand": "opens"}, {"insert": "bus"}),
    ],
)
def test_each_is_a_picture_of_its_own(one: dict[str, object], other: dict[str, object]) -> None:
    assert ImageChops.difference(picture(**one), picture(**other)).getbbox() is not None


def test_toast_leaps_out_of_a_toaster_that_pops() -> None:
    popped = picture(insert="toaster", insert_hand="rises")
    told = picture(insert="toast", insert_hand="rises", insert_on="in toaster", insert_count=2)
    assert ImageChops.difference(popped, told).getbbox() is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("slice of bread", "bread_slice"),
        ("slice of toast", "toast"),
        ("umbrella turned inside out", "blown_umbrella"),
        ("a broken umbrella", "broken_umbrella"),
        ("open book", "open_book"),
        ("bus stop", "bus_stop"),
        ("bus", "bus"),
        ("umbrella", "umbrella"),
        ("loaf of bread", "bread"),
    ],
)
def test_each_has_its_names(name: str, kind: str) -> None:
    assert vocabulary.close(name) == kind


def test_a_prop_that_is_called_broken_is_drawn_so() -> None:
    assert kind_of("broken umbrella", "umbrella") == "broken_umbrella"
    assert kind_of("black umbrella", "umbrella") == "umbrella"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The wind turns her umbrella inside out.", "blown_umbrella"),
        ("The umbrella blows inside out.", "blown_umbrella"),
        ("The toast pops up.", "toast"),
        ("The bus doors hiss open.", "bus_stop"),
        ("A bus stands at the stop, its doors open.", "bus_stop"),
    ],
)
def test_plain_sentences_tell_it(text: str, kind: str) -> None:
    found = small_events.of(text)
    assert found
    assert found.kind == kind


@pytest.mark.parametrize("text", ["The bus drives off.", "Her coat is inside out.", "They drink a toast.", "The bus passes an open door."])
def test_nothing_else_does(text: str) -> None:
    assert small_events.of(text) is None


def test_an_open_book_and_a_tissue_are_told_by_the_words() -> None:
    assert sights.finer("book", " lies open on the table") == "open_book"
    work = handwork.of_text("Anna winds a tissue round her finger.")
    assert work
    assert (work.hand, work.kind) == ("wind", "napkin")


def test_slices_are_no_slicing() -> None:
    assert handwork.of_text("Two slices of toast pop up from the toaster.") is None
    assert handwork.of_text("Anna slices the bread.") is not None


@pytest.mark.parametrize(
    ("text", "kind", "does", "count"),
    [
        ("Four books fall to the floor.", "book", "falls", 4),
        ("Three cups on a tray.", "cup", "", 3),
        ("The books fall.", "book", "falls", 0),
    ],
)
def test_a_sentence_tells_how_many_fall_or_are_on_something(text: str, kind: str, does: str, count: int) -> None:
    found = sights.sight_of(text)
    assert found
    assert (found.kind, found.does, found.count) == (kind, does, count)
