"""How old somebody is, in the forms writers give it."""

from __future__ import annotations

import pytest

from storyboard.breakdown.ages import age, years
from storyboard.model.cast import Age

TOLD = {
    "JOE (70s, braces)": 70,
    "LEO, 30s, tall": 30,
    "MOM (early 50s)": 50,
    "CLEO (in her 70s)": 70,
    "MR. HART (about 70)": 70,
    "MABEL, in her late 70s, knits": 70,
    "MARK, mid-thirties": 35,
    "TESS, a 14-year-old": 14,
    "nine years old": 9,
    "PIP, nine, a saucepan for a helmet": 9,
    "BEX MORROW, twenty-two, shaved head": 22,
    "FINN, two, in a nappy": 2,
    "DUTCH, forty or so, hatless": 40,
    "a woman of seventy in a coat": 70,
    "ADA, to nobody now. Sixty-three. A man's coat": 63,
    "Thirty-four and dressed to be forgotten": 34,
    "three men and a dog": None,
    "He has nine cats": None,
    "one of seven keys": None,
    "He counts to five.": None,
}


def test_years_in_numbers_and_in_words() -> None:
    assert {told: years(told) for told in TOLD} == TOLD


def test_a_number_of_people_is_no_age() -> None:
    assert age("THE GUARDS", "THE GUARDS, two, in coats", apposition=True) is Age.ADULT
    assert age("JOE", "JOE, two, in a coat", apposition=True) is Age.CHILD


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("An old ", Age.OLD),
        ("points at a young ", Age.YOUNG),
        ("and an old, weathered ", Age.OLD),
        ("A very old woman, ", Age.OLD),
        ("In the old mill, ", Age.ADULT),
        ("He hugs an old friend, ", Age.ADULT),
        ("She is old. ", Age.ADULT),
        ("", Age.ADULT),
    ],
)
def test_who_is_called_old_or_young_just_before_the_name_is(before: str, expected: Age) -> None:
    assert age("MONK", "", apposition=False, before=before) is expected
    assert age("MONK", "MONK (45)", apposition=False, before=before) is Age.ADULT
