"""The looks of somebody as a phrase: the script's own words for age, hair, face and clothes, and nothing else."""

from __future__ import annotations

import re

import pytest

from storyboard.breakdown.told_looks import told_change, told_look
from storyboard.model.cast import Character

TOLD = [
    ("MIA", "MIA (30s, red hair), bursts through the door", "30s, red hair"),
    ("MIA", "MIA (30S, RED HAIR, LEATHER JACKET) ENTERS", "30S, RED HAIR, LEATHER JACKET"),
    ("MIA", "MIA (34), a lighthouse keeper in a yellow raincoat", "34, a lighthouse keeper in a yellow raincoat"),
    ("IRINA", "A tall woman in a black veil, IRINA, 45, pearls", "a tall woman in a black veil, 45, pearls"),
    ("QUILL", "The hand belongs to HALVARD QUILL, 60, pilot. Long beard, cardigan.", "60, long beard, cardigan"),
    ("HUGO", "HUGO, 40, thin as a coat hanger, hair gone white", "40, thin as a coat hanger, hair gone white"),
    ("VASCO", "VASCO (40, shaved head, long leather coat in this heat)", "40, shaved head, long leather coat in this heat"),
    ("EVE", "EVE in a red coat sips coffee.", "in a red coat"),
    ("ANNA", "ANNA enters. She wears a green dress and a straw hat.", "a green dress and a straw hat"),
    ("SAM", "SAM, 5, wears a dinosaur costume", "5, a dinosaur costume"),
    ("BILLUPS", "A man in a grey suit who looks like he's fifty sits on the bed.", "in a grey suit"),
    ("DRIVER", "DRIVER, a man in his forties whose suit stands in contrast to his lunch", "in his forties"),
    ("STRAND", "CONSTABLE NEVE STRAND, thirty, a coat over pyjamas, squats.", "thirty, a coat over pyjamas"),
    ("KATE", "KATE, 28, buttoning her coat, hurries", "28"),
    ("ジョン", "ジョン（20）が入院。", "20"),
    ("FERN", "FERN, 19, a jar in both hands", "19"),
    ("BRICK", "BRICK BRADDOCK, retired police detective", ""),
    ("WAITER", "A WAITER swings out of a doorway with a tray.", ""),
    ("MARA", "MARA VALE, an investigator with a careful eye and no patience left", ""),
    ("ANN", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("name", "said", "told"), TOLD)
def test_only_looks_are_told(name: str, said: str, told: str) -> None:
    assert told_look(Character(id="c1", name=name, description=said)) == told


@pytest.mark.parametrize(("name", "said", "told"), TOLD)
def test_nothing_is_invented(name: str, said: str, told: str) -> None:
    """Every phrase stands in the description, but for the capital that began a sentence."""
    assert all(part.casefold() in said.casefold() for part in re.split(r", ", told))
    assert name not in told_look(Character(id="c1", name=name, description=said))


def test_what_somebody_wrote_for_the_cast_is_given_as_it_is() -> None:
    who = Character(id="c1", name="MIA", description="Mia, seventy, always smiling, in a raincoat three sizes too large")
    assert told_look(who, ["MIA sits."]) == "seventy, always smiling, in a raincoat three sizes too large"
    assert told_look(who, [f"{who.description}."]) == "seventy, in a raincoat three sizes too large"


@pytest.mark.parametrize(
    ("name", "told"),
    [("now dressed in a suit", "a suit"), ("wearing a long, black coat", "a long, black coat"), ("in a hospital gown", "a hospital gown"),
     ("battered", "battered"), ("years later", "years later"), ("in the rain", "in the rain"), ("OLD TOM", "OLD TOM")],
)  # fmt: skip
def test_a_change_is_told_by_what_is_worn(name: str, told: str) -> None:
    assert told_change(name) == told
