"""The order of letters on lines with writings from right to left. Capitals stand for Hebrew letters, as in Unicode's own examples."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.publish.pdf import bidi
from storyboard.publish.pdf.fonts import Face
from storyboard.publish.pdf.text import Paragraph, Run, parted, wrap

HEBREW = str.maketrans({chr(ord("A") + index): chr(0x5D0 + index) for index in range(26)})
LATIN = {value: key for key, value in {chr(key): value for key, value in HEBREW.items()}.items()}


def shown(text: str, *, rtl: bool) -> str:
    """The line from left to right."""
    parts = bidi.runs(text.translate(HEBREW), rtl=rtl)
    line = "".join(part[::-1] if way else part for part, way in parts)
    return "".join(LATIN.get(letter, letter) for letter in line)


@pytest.mark.parametrize(
    ("logical", "rtl", "visual"),
    [
        ("car means CAR.", False, "car means RAC."),
        ("car MEANS CAR.", True, ".RAC SNAEM car"),
        ("he said CAR MEANS car.", False, "he said SNAEM RAC car."),
        ("IT IS 12:30 NOW", True, "WON 12:30 SI TI"),
        ("BOATS 1,234.5 AND 7-8", True, "7-8 DNA 1,234.5 STAOB"),
        ("PRICE 25% OR $3", True, "$3 RO 25% ECIRP"),
        ("IT WAS (anna) YES", True, "SEY )anna( SAW TI"),
        ("it was (CAR) yes", False, "it was (RAC) yes"),
        ("HE (in the car) 12", True, "12 )in the car( EH"),
        ("ots-CAR push 3", False, "ots-RAC push 3"),
    ],
)
def test_lines_run_as_unicode_says(logical: str, rtl: bool, visual: str) -> None:
    assert shown(logical, rtl=rtl) == visual, "brackets are mirrored when they are drawn"


def test_a_paragraph_runs_as_most_of_its_letters() -> None:
    assert bidi.from_right("ANNA  הלכתי הביתה מאוחר")
    assert not bidi.from_right("Anna says שלום to everybody")
    assert not bidi.from_right("12:30")
    assert bidi.starts_right("שלום everybody out there")
    assert not bidi.starts_right("OTS-שלום")


def test_arabic_letters_turn_numbers_after_them() -> None:
    assert bidi.levels("ا 12", rtl=False) == [1, 1, 2, 2]
    assert bidi.levels("a 12", rtl=False) == [0, 0, 0, 0]
    assert bidi.levels("ا 1+2", rtl=True) == [1, 1, 2, 1, 2], "in Arabic a plus does not join numbers"
    assert bidi.levels("א 1+2", rtl=True) == [1, 1, 2, 2, 2]


def test_brackets_go_together() -> None:
    assert bidi.levels("א (b) ג", rtl=True) == [1, 1, 1, 2, 1, 1, 1]
    assert bidi.levels("a (ב) c", rtl=False) == [0, 0, 0, 1, 0, 0, 0]


@given(st.text(alphabet="ab אבا٣12 .,-()%ً", max_size=60), st.booleans())
@settings(deadline=None)
def test_nothing_is_lost(text: str, rtl: bool) -> None:
    parts = bidi.runs(text, rtl=rtl)
    assert sorted("".join(part for part, _ in parts)) == sorted(text)
    assert sorted(bidi.visual(bidi.levels(text, rtl=rtl))) == list(range(len(text)))


def laid(*runs: Run, rtl: bool | None = False) -> str:
    """What a reader sees from left to right, in as many letters as there are."""
    (line,) = wrap(Paragraph(runs, rtl=rtl), 8, 2000)
    return "".join(run.text[::-1] if run.rtl else run.text for _, run in line.pieces)


@pytest.mark.parametrize("name", ["דוד", "ليلى", "سوق القاهرة", "MIA"])
def test_a_name_does_not_turn_the_numbers_beside_it(name: str) -> None:
    there = name[::-1] if name != "MIA" else name
    assert laid(*parted(("MCU", name, "50mm"), "  ")) == f"MCU {there} 50mm"
    assert laid(Run(name, Face.BOLD, isolated=True), Run("  "), *parted(("1 speech", "2 looks"), " · ")) == f"{there} 1 speech · 2 looks"
    assert laid(*parted(("50mm", name, "3.5s"), "  ")) == f"50mm {there} 3.5s"


def test_a_name_does_not_turn_a_paragraph() -> None:
    assert laid(*parted(("MS", "שם ארוך מאוד של מישהו", "35mm"), "  ")).startswith("MS ")
    assert laid(Run("MIA", isolated=True), Run("  כן"), rtl=None) == "ןכ MIA"
    assert laid(Run("דוד", isolated=True), Run("  40 minutes."), rtl=None) == "דוד"[::-1] + " 40 minutes."


def test_a_name_with_a_number_stays_one() -> None:
    assert laid(*parted(("OTS-1", "חייל 2", "35mm"), "  ")) == "OTS-1 2 " + "חייל"[::-1] + " 35mm"
