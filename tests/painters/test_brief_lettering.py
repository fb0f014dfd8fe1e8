"""Words that must be read in a picture are found where the script marks them, in any language, and only there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyboard.painters.lettering import LONGEST, MOST, inline, lines, signs, words


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("SUPER: Three years later", "Three years later"),
        ('SUPERIMPOSE: "Three years later"', "Three years later"),
        ("TITLE CARD: THE END", "THE END"),
        ("CHYRON - LOWER LEFT: Łódź, 1982", "Łódź, 1982"),
        ('A sign reading "NO SWIMMING" swings.', "NO SWIMMING"),
        ("A banner over the door: “Happy 40th, Jo!”", "Happy 40th, Jo!"),
        ("Edie turns the sign in the window to CLOSED and leaves.", "CLOSED"),
        ("Her phone lights up. On the screen: “Mom”", "Mom"),
        ("Вывеска «АПТЕКА» горит.", "АПТЕКА"),
        ("Auf dem Schild steht „Betreten verboten“.", "Betreten verboten"),
        ("EINBLENDUNG: Zwei Jahre später", "Zwei Jahre später"),
        ("TITRE : « Fin »", "Fin"),
    ],
)
def test_marked_words_are_found(text: str, wanted: str) -> None:
    assert words([text]) == (wanted,)


@pytest.mark.parametrize(
    "text",
    [
        "He signs the letter.",
        'MIA looks up. "Fine," she thinks.',
        "She reads.",
        "A supermarket: crowded.",
        "The SIGN swings in the wind.",
        "NIGHT. RAIN. A MAN.",
    ],
)
def test_other_words_are_not(text: str) -> None:
    assert words([text]) == ()


def test_each_is_told_once_and_long_texts_and_long_lists_are_not_set() -> None:
    assert words(["SUPER: One", "SUPER: One", "SUPER: Two"]) == ("One", "Two")
    assert words([f"SUPER: {'x' * (LONGEST + 1)}"]) == ()
    assert len(words([f"SUPER: {n}" for n in range(20)])) == MOST


def test_a_plate_has_the_signs_of_its_place_but_no_titles() -> None:
    assert signs(["SUPER: Lyon, 1943", 'A sign reading "BOULANGERIE".']) == ("BOULANGERIE",)


@given(st.text())
def test_lines_are_lines(text: str) -> None:
    assert all(line and line.splitlines() == [line] and not {"\x00", "\x1b", "\u202e"} & set(line) for line in lines(text))
    assert len(inline(text).splitlines()) <= 1
