"""What a script writes under an insert is part of it, and names to be read on a thing are nobody in the picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Framing
from storyboard.shots import insert_words, things

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

HEAD = "INT. OFFICE - DAY\n\nMIA (30) and TOM (40) stand at the desk. Mia holds a ledger.\n\nMIA\nLook.\n\n"


def test_the_paragraph_under_an_insert_is_on_the_thing(plan: Plan) -> None:
    done = plan(
        HEAD + "INSERT - THE LEDGER\n\nA column of payments. The same name: JUDGE A. WREN.\n\nBACK TO SCENE\n\nTom shuts the book.\n"
    )
    panel, shot = done.with_words("INSERT")
    assert shot.framing is Framing.INSERT
    assert "A column of payments" in done.text(panel)
    assert "BACK" not in done.text(panel)
    assert [one.name for one in done.breakdown.characters] == ["MIA", "TOM"]


def test_what_people_do_under_an_insert_is_not(plan: Plan) -> None:
    done = plan(HEAD + "INSERT - THE LEDGER\n\nTom runs to the door.\n\nTOM\nWait!\n")
    assert done.with_words("Tom runs")[1].framing is not Framing.INSERT


@pytest.mark.parametrize("line", ["The plate reads: DR. A. WREN.", "On the list a name: PAUL STONE.", 'The door says: "COLONEL BERG".'])
def test_a_name_to_be_read_is_nobody(plan: Plan, line: str) -> None:
    assert [one.name for one in plan(HEAD + line + "\n\nTOM\nHm.\n").breakdown.characters] == ["MIA", "TOM"]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("QUEEN ISOLDE", "Isolde rises."),
        ("FATHER LUKE", "Luke bows."),
        ("JESTER", "The jester dances."),
        ("CAPTAIN REY", "Rey salutes."),
        ("THE BARONESS", "The baroness faints."),
    ],
)
def test_people_are_known_without_their_title_and_in_small_letters(plan: Plan, name: str, line: str) -> None:
    done = plan(f"INT. HALL - DAY\n\n{name} stands in the hall, and the torches burn.\n\n{name}\nWell?\n\n{line}\n\n{name}\nWell.\n")
    (only,) = done.breakdown.characters
    panel, shot = done.with_words(line)
    assert only.id in shot.subjects
    assert only.id in {one.character for one in panel.blocking}


def test_the_product_stays_in_the_picture_under_a_line_of_titles(plan: Plan) -> None:
    done = plan("INT. PACKSHOT - DAY\n\nA loaf on a wooden board.\n\nSUPER: Halden Bakery. Up before you.\n", "full")
    inserts = [panel for panel, _ in done.seen() if panel.detail is not None]
    assert len(inserts) > 1
    assert "object" not in {panel.detail.kind for panel in inserts}


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("INSERT - STICKER: FRAGILE.", "FRAGILE"),
        ("CLOSE ON a sign: NO ENTRY.", "NO ENTRY"),
        ('INSERT - A LABEL: "POISON".', "POISON"),
        ("INSERT - LABEL\n\nTo: Inga, Unst.", "To: Inga, Unst."),
        ("INSERT - THE LETTER\n\nDear Mia, I am sorry.", "Dear Mia, I am sorry."),
        ("INSERT - THE LEDGER", ""),
    ],
)
def test_what_is_to_be_read_is_in_the_picture(plan: Plan, told: str, read: str) -> None:
    done = plan(HEAD + told + "\n\nBACK TO SCENE\n\nTom shuts the book.\n")
    panel, _ = done.with_words(told.rsplit(" - ", maxsplit=1)[-1].split("\n", maxsplit=1)[0])
    assert (panel.detail.words if panel.detail else "") == read


def test_every_thing_that_is_seen_close_has_a_setup_of_its_own(plan: Plan) -> None:
    done = plan(HEAD + "A clock strikes.\n\nTOM\nNo.\n\nThe door bangs open.\n\nMIA\nWho?\n\nThe clock stops.\n\nTOM\nGone.\n")
    (clock, one), (door, other) = (done.with_words(words) for words in ("A clock strikes", "The door bangs"))
    again, same = done.with_words("The clock stops")
    assert [one.framing, other.framing, same.framing] == [Framing.INSERT] * 3
    assert one.setup == same.setup != other.setup
    assert [clock.index, door.index, again.index] == [1, 1, 2]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("INSERT - LUGGAGE TAG: 'ANNA KOVAC'", "ANNA KOVAC"),
        ("The toe tag reads ‘JOHN DOE 14’.", "JOHN DOE 14"),
        ('The plate reads "KRA 4471".', "KRA 4471"),
        ("Ben's hand is on Anna's letter.", ""),
        ("The boys' room: Tom's and Mia's.", ""),
    ],
)
def test_words_in_single_quotation_marks_are_to_be_read(text: str, words: str) -> None:
    assert things.lettering(text) == words


@pytest.mark.parametrize(
    ("told", "does"), [("a ladder leans against the wall", ""), ("the tower leans", "swings"), ("a ladder sways", "swings")]
)
def test_what_leans_against_a_wall_is_still(told: str, does: str) -> None:
    assert insert_words.by_itself(told) == does
