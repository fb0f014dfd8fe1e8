"""Dogs of different sizes: by their breed, by what is said of a plain one, and by what was told of one before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from storyboard.breakdown.breed_words import joined
from storyboard.breakdown.whole import break_down
from storyboard.model.screenplay import Screenplay

Script = Callable[[str], Screenplay]

HEAD = "# EXT. STREET - DAY\nANNA (34) waits. JOHN (40) waits.\n@ ANNA\n> Well?\n@ JOHN\n> Yes.\n"


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("A Pomeranian growls at John.", ["lapdog"]),
        ("A Great Dane barks at John.", ["mastiff"]),
        ("Two Great Danes bark.", ["mastiff"]),
        ("Anna strokes a Jack Russell.", ["terrier"]),
        ("A dachshund trots by.", ["dachshund"]),
        ("A German shepherd runs to John.", ["dog"]),
        ("A tiny dog yaps.", ["lapdog"]),
        ("A scruffy little dog yaps.", ["lapdog"]),
        ("A huge dog barks.", ["mastiff"]),
        ("A huge spaniel barks.", ["dog"]),
        ("A dog barks.", ["dog"]),
        ("A Pomeranian growls. John laughs. The dog barks.", ["lapdog", "lapdog"]),
        ("A Pomeranian growls. John laughs. A dog barks.", ["lapdog", "dog"]),
        ("A dog growls. A Pomeranian yaps. The dog barks.", ["dog", "lapdog", "dog"]),
        ("The Dane bows. Anna talks in a husky voice.", []),
    ],
)
def test_a_dog_is_of_the_size_the_words_give(script: Script, line: str, kinds: list[str]) -> None:
    assert [one.kind for one in break_down(script(HEAD + line)).sightings] == kinds


@pytest.mark.parametrize(
    ("line", "name", "species"),
    [
        ("BIJOU, a Pomeranian, growls.", "BIJOU", "lapdog"),
        ("TITAN (Great Dane, 6) barks.", "TITAN", "mastiff"),
        ("REX (German shepherd, 6) barks.", "REX", "dog"),
        ("THE TINY DOG barks.", "THE TINY DOG", "lapdog"),
    ],
)
def test_a_dog_with_a_part_is_of_its_breed(script: Script, line: str, name: str, species: str) -> None:
    cast = break_down(script(f"{HEAD}{line}\n@ {name}\n> Woof.\n")).characters
    assert [who.species for who in cast if who.species] == [species]


def test_places_in_a_text_stay_where_they_are() -> None:
    said = "A Great Dane and a Jack Russell in a great room."
    assert joined(said) == "A Great-Dane and a Jack-Russell in a great room."
