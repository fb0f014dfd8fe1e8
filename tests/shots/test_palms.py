"""A plan that asks for a palm, or for what lies in one, gets one open hand with the thing in it."""

from __future__ import annotations

import pytest

from storyboard.shots import two_things, vocabulary
from storyboard.shots.draft_inserts import InsertDraft, in_palm, meant


@pytest.mark.parametrize("at", ["palm", "in palm", "on her palm", "open hand", "in an open hand"])
def test_a_palm_is_where_a_small_thing_is(at: str) -> None:
    assert two_things.read(at, vocabulary.close) == "in palm"


@pytest.mark.parametrize(
    "draft",
    [
        InsertDraft(of="palm", tool="coin"),
        InsertDraft(of="open hand", tool="coin", hand="hold"),
        InsertDraft(of="palm", words="coin"),
    ],
)
def test_an_open_hand_is_about_what_lies_in_it(draft: InsertDraft) -> None:
    assert in_palm(draft) == InsertDraft(of="coin", at="in palm", hand="", tool="", words="")


def test_a_hand_at_work_is_left_as_it_is() -> None:
    work = InsertDraft(of="hand", tool="needle", hand="prick")
    assert in_palm(work) == work


@pytest.mark.parametrize(("of", "hand"), [("door", "closes"), ("window", "closes"), ("dough", "slam"), ("book", "slam")])
def test_a_door_that_a_plan_has_slammed_shuts_and_other_things_are_banged_down(of: str, hand: str) -> None:
    assert meant(InsertDraft(of=of, hand="slam"), ()).hand == hand


@pytest.mark.parametrize(
    ("rest", "at"), [("lies in her open palm.", "in palm"), ("lies under a palm.", ""), ("lies on the chart.", "on map")]
)
def test_the_script_tells_of_a_palm(rest: str, at: str) -> None:
    assert two_things.told("coin", "", rest) == at
