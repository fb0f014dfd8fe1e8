"""What hands do in a plan's close picture goes by what they have, and a thing nobody has heard of is a shape with its name."""

from __future__ import annotations

import pytest

from storyboard.shots import things, vocabulary
from storyboard.shots.draft_inserts import InsertDraft, meant, tool_of


@pytest.mark.parametrize(
    ("asked", "hand"),
    [
        (InsertDraft(of="door", hand="strike", tool="axe"), "hammer"),
        (InsertDraft(of="anvil", hand="strike", tool="hammer"), "hammer"),
        (InsertDraft(of="match", hand="strike"), "strike"),
        (InsertDraft(of="lamp", hand="strike", tool="match"), "strike"),
        (InsertDraft(of="candle", hand="strike"), "strike"),
        (InsertDraft(of="pouch", hand="pour", tool="tray of diamonds"), "drop"),
        (InsertDraft(of="bowl", hand="pour", tool="coins"), "drop"),
        (InsertDraft(of="glass", hand="pour", tool="milk"), "pour"),
        (InsertDraft(of="cup", hand="pour", tool="teapot"), "pour"),
    ],
)
def test_what_is_done_goes_by_the_tool(asked: InsertDraft, hand: str) -> None:
    """Only a match is struck to light; an axe strikes a blow. Stones are no stream."""
    assert meant(asked, ()).hand == hand


@pytest.mark.parametrize(
    ("name", "kind"), [("sensor", things.UNKNOWN), ("sleeve", things.UNKNOWN), ("ring", "ring"), ("control", ""), ("love", "")]
)
def test_a_close_picture_is_of_any_thing(name: str, kind: str) -> None:
    assert vocabulary.close_or_plain(name) == kind


def test_a_file_that_works_is_no_folder() -> None:
    assert tool_of(InsertDraft(of="ploughshare", hand="rub", tool="file")) == "like_tool"
    assert tool_of(InsertDraft(of="drawer", hand="put", tool="file")) == "folder"


@pytest.mark.parametrize(("name", "kind"), [("grease gun", "like_tool"), ("jack", "like_tool"), ("gun", "gun"), ("water pistol", "gun")])
def test_what_is_a_gun_by_its_last_word_only_is_a_tool(name: str, kind: str) -> None:
    assert vocabulary.thing(name) == kind
