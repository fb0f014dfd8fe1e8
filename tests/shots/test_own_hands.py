"""A close picture of hands is of what these do in the next sentence, with a thing or by themselves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Framing, Pose
from storyboard.shots import handwork, own_hands

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

HEAD = "INT. KITCHEN - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n"


@pytest.mark.parametrize(
    ("told", "kind", "hand"),
    [
        ("CLOSE ON BEN'S HANDS\n\nHe folds the letter.", "letter", "fold"),
        ("Close on Ben's hands.\n\nThey tie the rope.", "rope", "tie"),
        ("Close on Ben's hands. He counts the coins.", "coin", "count"),
        ("Close on Ben's hands. He clutches a photograph.", "photo", "hold"),
        ("Close on Ben's hands. They tremble.", "hands", "tremble"),
        ("Close on Ben's hands. He clenches them.", "hands", "clench"),
        ("Close on Ben's hands. He wrings them.", "hands", "clasp"),
        ("Ben's hands clench.", "hands", "clench"),
        ("Close on Ben's hands.", "hands", "still"),
        ("INSERT - BEN'S FIST slams on the table.", "hands", "slam"),
    ],
)
def test_hands_asked_for_do_what_is_told_next(plan: Plan, told: str, kind: str, hand: str) -> None:
    done = plan(HEAD + told + "\n", "full")
    panel, shot = done.seen()[-1]
    assert shot.framing is Framing.INSERT
    assert (panel.detail.kind, panel.detail.hand, panel.detail.by) == (kind, hand, done.who("BEN"))


def test_a_door_that_a_hand_slams_shuts(plan: Plan) -> None:
    panel, shot = plan(HEAD + "INSERT - BEN'S HAND slams the door.\n", "full").seen()[-1]
    assert shot.framing is Framing.INSERT
    assert (panel.detail.kind, panel.detail.hand) == ("door", "closes")


@pytest.mark.parametrize("told", ["Close on Ben's hands. He runs to the door.", "Close on Ben's hands.\n\nAnna shakes her head."])
def test_what_no_hands_do_is_no_part_of_their_picture(plan: Plan, told: str) -> None:
    assert plan(HEAD + told + "\n", "full").seen()[-1][1].framing is not Framing.INSERT


@pytest.mark.parametrize(
    ("told", "kind", "hand"),
    [
        ("Ben counts coins into a tube.\n\nBEN\nSo?\n\nBen's hands stop.", "coin", "pause"),
        ("Ben chops onions.\n\nBEN\nSo?\n\nBen's fingers freeze.", "onion", "pause"),
        ("Ben chops onions.\n\nBEN\nSo?\n\nBen's hands stop shaking.", "hands", "still"),
        ("Anna counts coins into a tube.\n\nBEN\nSo?\n\nBen's hands stop.", "hands", "still"),
    ],
)
def test_hands_that_stop_are_over_what_they_were_at(plan: Plan, told: str, kind: str, hand: str) -> None:
    detail = plan(HEAD + told + "\n", "full").seen()[-1][0].detail
    assert (detail.kind, detail.hand) == (kind, hand)


def test_all_that_hands_do_by_themselves_can_be_asked_for() -> None:
    assert set(own_hands.WORKS) <= set(handwork.hands())


@pytest.mark.parametrize(
    "told", ["Ben holds the list before his face.", "Ben holds a newspaper in front of his face.", "Ben hides his face behind the menu."]
)
def test_a_face_is_hidden_behind_what_is_held(plan: Plan, told: str) -> None:
    done = plan(HEAD + told + "\n", "full")
    panel, shot = done.seen()[-1]
    assert shot.framing is not Framing.INSERT
    assert done.blocked(panel, "BEN").at == "own_veil"


def test_hands_before_a_face_hold_nothing(plan: Plan) -> None:
    done = plan(HEAD + "Ben holds his hands before his face.\n", "full")
    assert done.blocked(done.seen()[-1][0], "BEN").at != "own_veil"


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("INSERT - THE STOVE. A hand turns the knob.", "like_dial"),
        ("Close on Ben's hand. It turns the knob of the cooker.", "like_dial"),
        ("Close on Ben's hand. It turns the knob of the door.", "doorknob"),
    ],
)
def test_the_knob_of_a_stove_is_no_door(plan: Plan, told: str, kind: str) -> None:
    assert plan(HEAD + told + "\n", "full").seen()[-1][0].detail.kind == kind


def test_who_turns_the_knob_of_a_stove_is_at_it(plan: Plan) -> None:
    done = plan(HEAD + "Ben turns the knob on the stove.\n", "full")
    there = done.blocked(done.seen()[-1][0], "BEN")
    assert (there.pose, there.at) == (Pose.REACH, "big_stove")


def test_ice_is_held_on_the_own_knee(plan: Plan) -> None:
    done = plan(HEAD + "Ben presses a bag of frozen peas to his knee.\n", "full")
    assert done.blocked(done.seen()[-1][0], "BEN").at == "own_knee"


@pytest.mark.parametrize(
    "told", ["Ben's hand goes to his boot.", "Ben reaches into his boot.", "Ben's hand slides into his boot.", "Ben reaches for his boot."]
)
def test_a_hand_at_the_own_boot_is_down_there(plan: Plan, told: str) -> None:
    made = plan(f"EXT. YARD - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n{told}\n")
    item = made.blocked(made.with_words(told)[0], "BEN")
    assert (item.pose, item.at, item.holds, item.thing) == (Pose.TEND, "own_shoe", "", "")


def test_the_boot_of_a_car_is_another_one(plan: Plan) -> None:
    made = plan("EXT. YARD - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\nBen reaches for the boot of the car.\n")
    assert made.blocked(made.with_words("Ben reaches")[0], "BEN").at != "own_shoe"
