"""Numbers as printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyboard.model.numbers import panel_number, same, scene_key, setup_key, setup_letters, shot_number


def test_setups_skip_i_and_o_and_go_on_after_z() -> None:
    letters = [setup_letters(index) for index in range(60)]
    assert letters[:15] == list("ABCDEFGHJKLMNPQ")
    assert letters[23:27] == ["Z", "AA", "AB", "AC"]
    assert not {"I", "O"} & set("".join(letters))


@pytest.mark.parametrize(
    ("scene", "setup", "printed"), [("12", "A", "12A"), ("10A", "B", "10A-B"), ("A10", "A", "A10A"), ("3", "A1", "3A1")]
)
def test_scene_and_setup_are_joined_as_production_writes_them(scene: str, setup: str, printed: str) -> None:
    assert shot_number(scene, setup) == printed
    assert panel_number(scene, setup, 2) == f"{printed}-2"


def test_inserted_numbers_sort_where_they_were_inserted() -> None:
    assert sorted(["10", "2", "A10", "10A", "1"], key=scene_key) == ["1", "2", "A10", "10", "10A"]
    assert sorted(["B", "A1", "AA", "A", "A2", "Z"], key=setup_key) == ["A", "A1", "A2", "B", "Z", "AA"]


@given(st.integers(0, 5000))
def test_setups_are_ordered_and_never_repeat(index: int) -> None:
    assert setup_key(setup_letters(index)) < setup_key(setup_letters(index + 1))


def test_numbers_are_the_same_whatever_their_case_and_hyphens() -> None:
    assert same("10a-b", "10A-B")
    assert same("3B-2", "3b2")
    assert not same("3B2", "3B")
