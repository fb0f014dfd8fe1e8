"""Whom somebody deals with is of the cast, though no sentence and no line is their own; who is elsewhere, or owns a thing, is not."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.cast import Age, Character
from storyboard.script import fountain
from storyboard.script.scenes import screenplay

HEAD = "INT. HALL - DAY\n\nMIA (30) and TOM (40) are here.\n\nINT. ROOM - DAY\n\n"


def others(words: str, head: str = HEAD) -> list[Character]:
    cast = break_down(screenplay(fountain.read(f"{head}{words}\n"), "test.fountain")).characters
    return [who for who in cast if who.name not in ("MIA", "TOM")]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Mia pays the shopkeeper.", "SHOPKEEPER"),
        ("Tom stands before the judge.", "JUDGE"),
        ("Mia hands the bartender a note.", "BARTENDER"),
        ("Mia hands a folded note to the bartender.", "BARTENDER"),
        ("Tom bows to the old woman.", "OLD WOMAN"),
        ("Mia argues loudly with a guard.", "GUARD"),
        ("Tom shakes hands with the mayor.", "MAYOR"),
        ("Tom hugs his mother.", "MOTHER"),
        ("Tom turns to face the general.", "GENERAL"),
        ("Mia sits opposite a psychiatrist.", "PSYCHIATRIST"),
        ("Tom buys flowers from an old woman.", "OLD WOMAN"),
        ("Mia is searched by a guard.", "GUARD"),
        ("Mia walks in, followed by a nurse.", "NURSE"),
        ("Tom pushes past a policeman.", "POLICEMAN"),
        ("Tom holds the door open for an old lady.", "OLD LADY"),
        ("Tom and Mia thank the priest.", "PRIEST"),
        ("Tom watches a woman cross the road.", "WOMAN"),
        ("Mia pulls the boy back from the edge.", "BOY"),
        ("Tom kneels by the dying soldier.", "SOLDIER"),
        ("Tom is tying the guard to a chair.", "GUARD"),
        ("Tom, eyeing the waiter, pays.", "WAITER"),
        ("Mia is lying to a policeman.", "POLICEMAN"),
        ("Mia is hugging the nurse.", "NURSE"),
    ],
)
def test_whom_a_deed_is_done_to_is_somebody(words: str, name: str) -> None:
    assert [who.name for who in others(words)] == [name]


@pytest.mark.parametrize(
    "words",
    [
        "Tom thinks of his mother.",
        "Mia looks at a photo of the judge.",
        "Mia picks up the bartender's rag.",
        "Mia talks to the doctor on the phone.",
        "Mia calls a plumber.",
        "Mia waits for the doctor.",
        "Mia never pays the waiter.",
        "Tom wants to hug the nurse.",
        "Tom wipes the butcher's table.",
        "Tom runs from the police.",
        "Tom dreams of a prince.",
        "Mia looks as if she hugs a nurse.",
        "Tom shoves the man.",
    ],
)
def test_who_is_only_thought_of_or_owns_something_is_nobody(words: str) -> None:
    assert others(words) == []


def test_a_few_whom_something_is_done_to_are_each_somebody() -> None:
    seen = [who.name for who in others("Mia argues with two guards.") if who.seen]
    assert seen == ["GUARD 1", "GUARD 2"]


def test_kin_and_years_may_mean_one_of_the_cast() -> None:
    head = "INT. ROOM - DAY\n\nMIA (30) waits. GRANDMA ELSA (75) knits. TOM (40) comes in.\n\n"
    told = {"Tom hugs his mother.": [], "Tom bows to the old woman.": [], "Tom bows to the old man.": ["OLD MAN"]}
    assert {words: [who.name for who in others(words, head) if who.name != "GRANDMA ELSA"] for words in told} == told


def test_a_daughter_who_is_carried_is_a_child() -> None:
    told = {
        "Tom lifts his daughter onto his shoulders.": [Age.CHILD],
        "Mia carries the sleeping child.": [Age.CHILD],
        "Mia kisses her son goodnight.": [Age.CHILD],
        "Tom greets his daughter.": [Age.ADULT],
    }
    assert {words: [who.age for who in others(words)] for words in told} == told


def test_a_likeness_with_an_article_brings_nobody_into_a_scene() -> None:
    cast = others("Mia pays the judge.\n\nINT. HALL - DAY\n\nTom looks at a portrait of the judge.")
    assert [(who.name, who.scenes) for who in cast] == [("JUDGE", ("s2",))]
