"""A plan that asks for a palm, or for what lies in one, gets one open hand with the thing in it."""

from __future__ import annotations

import pytest

from storyboard.shots import two_things, vocabulary
from storyboard.shots.draft_inserts import InsertDraft, in_hands, in_one, in_palm, meant


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


@pytest.mark.parametrize(
    ("draft", "kind"),
    [
        (InsertDraft(of="rain", at="on window"), "rain_window"),
        (InsertDraft(of="armchair", tool="sheet"), "dust_sheets"),
        (InsertDraft(of="sofa", at="under dust sheet"), "dust_sheets"),
        (InsertDraft(of="splinter", at="in palm"), "splinter_palm"),
    ],
)
def test_a_thing_and_its_place_may_be_one_close_picture(draft: InsertDraft, kind: str) -> None:
    assert in_one(draft) == InsertDraft(of=kind)
    assert meant(draft, ()) == InsertDraft(of=kind)


@pytest.mark.parametrize("draft", [InsertDraft(of="key", at="in door"), InsertDraft(of="rain"), InsertDraft(of="sheet", at="on bed")])
def test_other_things_stay_where_they_are(draft: InsertDraft) -> None:
    assert in_one(draft) == draft


@pytest.mark.parametrize(
    ("hand", "tool", "of", "left"),
    [
        ("bind", "bandage", "bandage", ""),
        ("bind", "", "bandage", ""),
        ("fold", "blanket", "blanket", ""),
        ("pry", "knife", "plank", "knife"),
        ("sew", "needle", "cloth", "needle"),
    ],
)
def test_hands_at_a_work_are_a_picture_of_what_it_is_on(hand: str, tool: str, of: str, left: str) -> None:
    found = in_hands(InsertDraft(of="hands", hand=hand, tool=tool))
    assert (found.of, found.tool, found.hand) == (of, left, hand)


@pytest.mark.parametrize("hand", ["", "hold", "tremble", "dry_hands"])
def test_hands_by_themselves_stay_hands(hand: str) -> None:
    assert in_hands(InsertDraft(of="hands", hand=hand)) == InsertDraft(of="hands", hand=hand)


def test_hands_that_are_rubbed_warm_each_other() -> None:
    assert in_hands(InsertDraft(of="hands", hand="rub")).hand == "rub_hands"
