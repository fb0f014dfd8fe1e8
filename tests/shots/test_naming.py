"""What is handled is in the picture, under the name the script has for it."""

from __future__ import annotations

import pytest

from storyboard.shots import vocabulary
from storyboard.shots.nouns import phrases
from storyboard.shots.things import carried
from tests.shots.conftest import Plan, drawn


@pytest.mark.parametrize(
    ("action", "thing", "name"),
    [
        ("Ben shows Anna a loyalty card.", "like_card", "loyalty card"),
        ("Ben picks up the conch.", "shell", "conch"),
        ("Ben turns over the fossil.", "like_lump", "fossil"),
        ("Ben examines the old token.", "like_disc", "old token"),
        ("Ben prods the wall with a poker.", "like_tool", "poker"),
        ("Ben carries a stuffed elephant.", "doll", "stuffed elephant"),
        ("Ben hands Anna a pair of kitten heels.", "shoe", "kitten heels"),
        ("Ben throws the phone book.", "book", "phone book"),
        ("Ben waves a tambour.", "like_ring", "tambour"),
        ("Ben stands there, a thermos in his fist.", "thermos", "thermos"),
        ("Ben sits with a shuttlecock.", "like_ball", "shuttlecock"),
    ],
)
def test_whatever_is_handled_is_in_the_hand_and_named(plan: Plan, action: str, thing: str, name: str) -> None:
    one = drawn(plan, action)
    assert one.named == name
    assert one.holds or one.thing == thing


@pytest.mark.parametrize(
    ("action", "at", "name"),
    [
        ("Ben cleans the loom.", "machine", "loom"),
        ("Ben pulls the winch.", "lever", "winch"),
        ("Ben wipes the old lathe.", "machine", "old lathe"),
        ("Ben reads at the lectern.", "lectern", "lectern"),
    ],
)
def test_what_is_great_comes_with_who_works_at_it(plan: Plan, action: str, at: str, name: str) -> None:
    one = drawn(plan, action)
    assert (one.at, one.named) == (at, name)


@pytest.mark.parametrize(
    "action",
    [
        "Ben catches his breath.",
        "Ben makes a decision.",
        "Ben pulls up his hood.",
        "Ben walks past the vending machine.",
        "Ben arrives, wearing muddy brogues.",
        "Ben peers inside the trunk.",
        "Ben steps over the rubble.",
        "Ben shakes his head.",
    ],
)
def test_what_is_no_thing_in_a_hand_is_in_none(plan: Plan, action: str) -> None:
    one = drawn(plan, action)
    assert not one.holds
    assert not one.thing


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("a lump of sugar into the cup", ["lump of sugar", "cup"]),
        ("Ben the rusty old tin", ["rusty old tin"]),
        ("a handful of rice", ["handful of rice"]),
        ("the fire extinguisher off its hook", ["fire extinguisher", "hook"]),
        ("slowly the welly boot", ["welly boot"]),
        ("the cake table", []),
        ("his decision", []),
    ],
)
def test_a_name_is_the_noun_with_what_describes_it(text: str, names: list[str]) -> None:
    assert [one.words for one in phrases(text)] == names


@pytest.mark.parametrize(
    ("behind", "kind"),
    [
        (" the phone book.", "book"),
        (" the tent peg into the ground.", "like_stick"),
        (" up, slowly, like a lid.", ""),
        (" behind a box.", ""),
        (" chickens at the block.", "like_meat"),
    ],
)
def test_a_compound_is_what_its_last_noun_is(behind: str, kind: str) -> None:
    assert carried(behind) == kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [("lump of sugar", "like_lump"), ("loyalty card", "like_card"), ("crumhorn", "object"), ("her hand", ""), ("a look", "")],
)
def test_any_thing_can_be_asked_for(name: str, kind: str) -> None:
    assert vocabulary.thing(name) == kind
