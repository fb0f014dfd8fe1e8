"""An animal's name in another sense brings no animal, and people in a line are a queue."""

from __future__ import annotations

import pytest

from storyboard.breakdown.sightings import sightings
from storyboard.model.screenplay import Element, Kind


def seen(text: str) -> list[tuple[str, int]]:
    element = Element(id="e1", kind=Kind.ACTION, text=text, page=1, line=1)
    return [(one.kind, one.count) for one in sightings((element,), {"e1": "s1"}, ())]


@pytest.mark.parametrize(
    "text",
    [
        "The cook is jointing chickens at the table.",
        "He chickens out.",
        "A cow bell rings.",
        "The snake of cars crawls on.",
        "She carves the chicken.",
        "He eats the lamb.",
        "The bear on the poster.",
        "The mouse of the computer.",
        "The mule of a man sits down.",
        "A goose egg on his forehead.",
        "He is a lone wolf.",
        "She fries the fish.",
        "They skin a rabbit.",
        "A tin of fish stands there.",
    ],
)
def test_a_meal_a_picture_or_a_manner_of_speaking_is_no_animal(text: str) -> None:
    assert seen(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A man in a long camel coat waits at the corner.",
        "A camel overcoat hangs on a hook.",
        "Her camel-hair coat is wet.",
        "A woman in a leopard coat walks past.",
        "The leopard-print scarf lies there.",
        "Her fox fur collar is wet.",
        "A guard in a bear skin hat stands there.",
        "She carries a crocodile handbag.",
        "He wears a camel double-breasted coat.",
    ],
)
def test_a_colour_or_a_cloth_that_has_a_beasts_name_is_no_animal(text: str) -> None:
    assert seen(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A camel in a coat walks past.", "camel"),
        ("The fox trots past the coats.", "fox"),
        ("The dog barks.", "dog"),
        ("A yellow dog sleeps under the boardwalk.", "dog"),
        ("The chickens scatter.", "chicken"),
        ("A fish leaps out of the water.", "fish"),
        ("She leads a mule up the street.", "donkey"),
    ],
)
def test_an_animal_that_is_there_is_seen(text: str, kind: str) -> None:
    assert [one for one, _ in seen(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "A queue of people waits outside.",
        "They line up behind her.",
        "A line of people reaches past the church.",
        "A line runs out the door.",
        "He joins the queue.",
        "A long line of customers stands at the till.",
    ],
)
def test_people_in_a_line_are_a_queue(text: str) -> None:
    assert [one for one, _ in seen(text)] == ["queue"]


@pytest.mark.parametrize(
    "text", ["A line of light under the door.", "The line goes dead.", "He lines up the glasses.", "The clothes line sways."]
)
def test_other_lines_are_none(text: str) -> None:
    assert seen(text) == []
