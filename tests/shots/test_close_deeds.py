"""Small works of hands that a whole sentence tells are close pictures: a bolt, a key that does not turn, what trembles in a hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Framing, Pose
from storyboard.shots import close_deeds, handwork

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

HEAD = "INT. KITCHEN - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n"
SEEN: list[tuple[str, str, str]] = [
    ("A hand shoots the bolt.", "door_bolt", "bolt"),
    ("The bolt is drawn home.", "door_bolt", "bolt"),
    ("Anna bolts the door.", "door_bolt", "bolt"),
    ("Anna slides the bolt back.", "door_bolt", "unbolt"),
    ("Anna draws back the bolt.", "door_bolt", "unbolt"),
    ("Ben unbolts the door.", "door_bolt", "unbolt"),
    ("Anna clicks the flashlight on with her thumb.", "flashlight", "click_on"),
    ("A torch in a trembling hand clicks on.", "flashlight", "tremble"),
    ("A letter trembles in her hand.", "letter", "tremble"),
    ("A phone in a shaking hand.", "phone", "tremble"),
    ("Her hand shakes on the glass.", "glass", "tremble"),
    ("The letter in her hand trembles.", "letter", "tremble"),
    ("A cigarette in shaking fingers.", "cigarette", "tremble"),
    ("Ben throws the deadbolt.", "door_bolt", "bolt"),
    ("The dough hits the table with a thud.", "dough", "slam"),
    ("Loaves go into the oven.", "oven_mouth", "peel_in"),
    ("Anna tries the key. It won't turn. She tries again. Nothing.", "key_lock", "jam"),
    ("Anna tries the key. No.", "key_lock", "jam"),
    ("The key won't turn.", "key_lock", "jam"),
    ("The key sticks in the lock.", "key_lock", "jam"),
    ("Anna turns the key again. Nothing.", "key_lock", "jam"),
    ("Anna turns the key. It won't budge.", "key_lock", "jam"),
    ("Anna is at the grey box. She turns the key, and turns it again. Nothing.", "box_lock", "jam"),
    ("Ben cups his big hands around the match.", "match", "shield"),
    ("Anna turns the key in a steel box on the wall.", "box_lock", "turn"),
    ("Anna is at the grey box. She turns the key in the lock of the door. Nothing.", "key_lock", "jam"),
    ("Ben folds Anna's hand around the coin.", "coin", "enclose"),
    ("Anna slams the dough down on the table.", "dough", "slam"),
    ("A peel slides a loaf into the glowing mouth of the oven.", "oven_mouth", "peel_in"),
    ("Anna pulls the loaf out of the oven with a peel.", "oven_mouth", "peel_out"),
    ("Ben scrubs his hands with a brush.", "hands", "scrub_hands"),
    ("CLOSE ON Anna's hands, scrubbed with a nailbrush.", "hands", "scrub_hands"),
    ("Anna dries her hands on a towel.", "hands", "dry_hands"),
    ("Ben wipes his fingers on a rag.", "hands", "dry_hands"),
    ("Ben towels his hands dry.", "hands", "dry_hands"),
    ("CLOSE ON: hands dried on a towel.", "hands", "dry_hands"),
    ("Anna rings the bell on the counter.", "bell", "press"),
    ("Ben hits the bell on the desk.", "bell", "press"),
    ("Anna rubs her cold hands.", "hands", "rub_hands"),
    ("Ben rubs his hands together for warmth.", "hands", "rub_hands"),
    ("Her fingernails dig under a floorboard.", "plank", "pry"),
    ("Ben pries up a floorboard.", "plank", "pry"),
    ("Ben binds her hand with a handkerchief.", "napkin", "bind"),
    ("Anna wraps her hand in a bandage.", "bandage", "bind"),
    ("Ben folds a blanket.", "towel", "fold_clothes"),
    ("Anna folds the towel.", "towel", "fold_clothes"),
    ("Ben folds the shirt.", "shirt", "fold_clothes"),
]


@pytest.mark.parametrize(("told", "kind", "hand"), SEEN)
def test_the_work_is_seen_close(plan: Plan, told: str, kind: str, hand: str) -> None:
    panel, shot = next(one for one in reversed(plan(HEAD + told + "\n", "full").seen()) if one[0].detail is not None)
    assert shot.framing is Framing.INSERT
    assert (panel.detail.kind, panel.detail.hand) == (kind, hand)


def test_a_key_that_turns_is_another_picture(plan: Plan) -> None:
    panel, _ = plan(HEAD + "Anna turns the key.\n", "full").seen()[-1]
    assert panel.detail.hand == "turn"


@pytest.mark.parametrize(
    "told",
    [
        "Ben bolts for the door.",
        "Ben works the bolt of the rifle.",
        "Anna opens the oven.",
        "Ben takes the tray out of the oven.",
        "Ben slides the pizza into the oven.",
    ],
)
def test_what_is_none_of_these_works(told: str) -> None:
    work = handwork.of_text(told)
    assert work is None or work.hand not in {"bolt", "unbolt", *close_deeds.HANDS}
    assert close_deeds.of(told, other=False) is None


def test_an_own_fist_is_closed_by_nobody_else() -> None:
    assert close_deeds.of("He closes his fingers over the coin.", other=False) is None


def test_hands_at_a_bolt_are_seen_close_however_many_inserts_there_were(plan: Plan) -> None:
    told = "A hand shoots the bolt.\n\nAnna slides the bolt back.\n"
    seen = [panel.detail.hand for panel, _ in plan(HEAD + told, "full").seen() if panel.detail is not None]
    assert seen == ["bolt", "unbolt"]


@pytest.mark.parametrize(
    ("told", "who"), [("Ben scrubs his hands with a brush.", "BEN"), ("CLOSE ON Anna's hands, dried on a towel.", "ANNA")]
)
def test_the_hands_wear_the_sleeves_of_whose_they_are(plan: Plan, told: str, who: str) -> None:
    made = plan(HEAD + told + "\n", "full")
    panel, _ = made.seen()[-1]
    assert panel.detail.by == made.who(who)


def test_hands_that_are_dried_in_a_wider_picture_are_in_a_cloth(plan: Plan) -> None:
    made = plan(HEAD + "Anna dries her hands.\n")
    item = made.blocked(made.with_words("Anna dries her hands.")[0], "ANNA")
    assert (item.pose, item.thing) == (Pose.KNOT, "cloth")


def test_a_bell_on_a_counter_is_rung_with_the_hand_on_it(plan: Plan) -> None:
    made = plan(HEAD + "Anna rings the bell on the counter.\n", "shots")
    anna = made.blocked(made.with_words("Anna rings")[0], "ANNA")
    assert (anna.pose, anna.at, anna.thing) == (Pose.PRESS, "counter", "bell")


@pytest.mark.parametrize(
    ("text", "told", "shielded"),
    [
        ("Ben cups his big hands around hers.", "It goes out. Another. It goes out. Ben cups his big hands around hers.", True),
        ("Ben cups his hands around hers.", "Ben cups his hands around hers.", False),
        ("Ben shields the flame with both hands.", "Ben shields the flame with both hands.", True),
        ("Ben cups his hands around his mouth.", "The match goes out. Ben cups his hands around his mouth.", False),
    ],
)
def test_hands_are_cupped_around_a_flame_where_one_is_told_of(text: str, told: str, *, shielded: bool) -> None:
    assert close_deeds.is_shielded(text, told) is shielded


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Ben takes a key from his pocket and holds it out to Anna. Anna looks at it. She closes his fingers over it.", "key"),
        ("Ben gives Anna a ring. She folds his hand shut over it.", "ring"),
    ],
)
def test_what_is_held_out_and_closed_in_the_hand_again_has_a_picture_of_its_own(plan: Plan, told: str, kind: str) -> None:
    found = [panel.detail for panel, _ in plan(f"{HEAD}{told}\n\nBEN\nAll right.\n").seen() if panel.detail is not None]
    assert [(one.kind, one.hand) for one in found] == [(kind, close_deeds.ENCLOSE)]
