"""The picture shows the strongest deed of the words it covers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Framing, Pose, Size
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots import strength
from storyboard.shots.rules import plan_script
from storyboard.shots.verbs import VERBS

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""


@pytest.mark.parametrize(
    ("action", "wanted"),
    [
        ("WIDE. Rain on the window. Anna throws the cup.", Pose.THROW),
        ("Anna sits. She shoots.", Pose.SHOOT),
        ("One lamp over a table. Anna slams her fist on the table.", Pose.SLAM),
        ("Anna looks around and kisses Boris.", Pose.KISS),
        ("Anna turns. Anna falls.", Pose.FALL),
        ("Anna digs.", Pose.DIG),
        ("Anna sweeps the floor.", Pose.SWEEP),
        ("Anna pours wine.", Pose.POUR),
        ("Anna cries.", Pose.CRY),
        ("Anna raises her glass.", Pose.SHOW),
        ("Anna crawls to the door.", Pose.CRAWL),
        ("Anna cooks.", Pose.STIR),
        ("Anna runs to Boris.", Pose.STAND),
    ],
)
def test_the_strongest_deed_is_drawn(plan: Plan, action: str, wanted: Pose) -> None:
    done = plan(f"INT. ROOM - DAY\n\nANNA and BORIS wait.\n\nBORIS\nWell?\n\n{action}\n")
    drawn = {one.gesture or one.pose for panel, _ in done.seen() for one in panel.blocking if one.character == done.who("ANNA")}
    assert wanted in drawn


@pytest.mark.parametrize("gesture", [Pose.POINT, Pose.WAVE, Pose.DRINK, Pose.GIVE, Pose.WRITE])
def test_who_sits_keeps_the_seat_and_makes_the_gesture(plan: Plan, gesture: Pose) -> None:
    words = {
        Pose.POINT: "points at the door",
        Pose.WAVE: "waves",
        Pose.DRINK: "drinks",
        Pose.GIVE: "offers Boris the cup",
        Pose.WRITE: "writes",
    }[gesture]
    done = plan(f"INT. ROOM - DAY\n\nANNA and BORIS sit.\n\nBORIS\nWell?\n\nAnna {words}.\n")
    anna = done.blocked(done.with_words(words)[0], "ANNA")
    assert gesture in (anna.pose, anna.gesture)
    assert anna.pose in (Pose.SIT, Pose.WRITE)


def test_who_is_only_named_in_a_sentence_of_two_deeds_is_there(plan: Plan) -> None:
    told = "INT. HALL - DAY\n\nANNA, 30, waits. BEN, 40, enters.\n\nBen kisses Anna under the eyes of CARL, 50, then slams the door.\n"
    done = plan(told, detail="full")
    panel, _ = done.with_words("slams")
    assert any(item.character == done.who("CARL") for item in panel.blocking)


def test_two_strong_deeds_of_one_body_get_two_panels(plan: Plan) -> None:
    done = plan("EXT. STREET - DAY\n\nA street.\n\nANNA waits.\n\nAnna climbs the wall. Anna jumps. Anna falls.\n")
    ids = {done.with_words(words)[0].id for words in ("climbs", "jumps", "falls")}
    assert len(ids) == 3


def test_a_blow_and_the_fall_it_makes_share_a_picture(plan: Plan) -> None:
    done = plan("INT. ROOM - DAY\n\nANNA and BORIS wait.\n\nBORIS\nWell?\n\nAnna hits Boris. Boris falls.\n")
    panel, _ = done.with_words("hits Boris")
    assert done.blocked(panel, "ANNA").pose is Pose.FIGHT
    assert done.blocked(panel, "BORIS").pose is Pose.FALL


def test_what_is_thrown_is_gone_afterwards(plan: Plan) -> None:
    done = plan("INT. ROOM - DAY\n\nANNA and BORIS wait.\n\nAnna throws the KEY at Boris.\n\nBORIS\nHey!\n\nANNA\nNo.\n", "full")
    thrown, _ = done.with_words("throws")
    assert done.blocked(thrown, "ANNA").holds or done.blocked(thrown, "ANNA").thing
    after = done.blocked(done.with_words("No.")[0], "ANNA")
    assert not after.holds
    assert not after.thing


def test_a_thing_named_once_is_in_the_hand(plan: Plan) -> None:
    done = plan("INT. ROOM - DAY\n\nANNA and BORIS wait.\n\nBORIS\nWell?\n\nAnna carries a tray.\n")
    anna = done.blocked(done.with_words("tray")[0], "ANNA")
    assert anna.pose is Pose.CARRY
    assert anna.holds or anna.thing


def test_a_fall_is_not_cut_off(plan: Plan) -> None:
    _, shot = plan("INT. ROOM - DAY\n\nANNA and BORIS wait.\n\nBORIS\nWell?\n\nAnna falls.\n").with_words("Anna falls")
    assert shot.size in (Size.WS, Size.FS)


@pytest.mark.parametrize(
    ("words", "kind", "read", "hand"),
    [
        ("CLOSE ON the doorknob. It turns.", "doorknob", "", "turns"),
        ('CLOSE ON the screen: "ACCESS DENIED".', "screen", "ACCESS DENIED", ""),
        ("CLOSE ON the alarm clock. It rings.", "clock", "", "rings"),
        ("INSERT - A thumb rubs the signature.", "signature", "", "rub"),
        ("INSERT - She leafs through the ledger.", "ledger", "", "leaf"),
        ("INSERT - THE CURL OF PEEL. It falls.", "peel", "", "falls"),
        ("INSERT - A hand tears the menu in two.", "menu", "", "tear"),
        ("INSERT - Anna's finger presses a red button.", "button", "", "press"),
        ("CLOSE ON the clock.", "clock", "", ""),
        ("CLOSE ON the mirror. A child's handprint on the glass.", "handprint", "", ""),
        ("CLOSE ON Anna's hands.", "hands", "", "still"),
    ],
)
def test_an_insert_says_what_it_is_on(plan: Plan, words: str, kind: str, read: str, hand: str) -> None:
    done = plan(f"INT. ROOM - DAY\n\nANNA waits.\n\nANNA\nWell?\n\n{words}\n")
    panel, shot = done.with_words(words[:16])
    assert shot.framing is Framing.INSERT
    assert panel.detail is not None
    assert (panel.detail.kind, panel.detail.words, panel.detail.hand) == (kind, read, hand)


def test_a_car_on_its_way_is_known_by_its_kind(plan: Plan) -> None:
    done = plan("EXT. ROAD - DAY\n\nA truck rolls along the road.\n\nEXT. YARD - DAY\n\nA truck stands by the wall.\n")
    assert [panel.traffic for panel, _ in done.seen() if panel.covers] == ["truck", ""]


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("Tom throws on a coat.", Pose.THROW),
        ("The boss fires him.", Pose.SHOOT),
        ("She shoots him a look.", Pose.SHOOT),
        ("Nonna shakes her head.", Pose.FIGHT),
        ("Anna catches her breath.", Pose.CATCH),
        ("He reads her face.", Pose.READ),
        ("He pushes the button.", Pose.PUSH),
        ("Two rows of chairs.", Pose.ROW),
    ],
)
def test_figures_of_speech_are_no_deeds(words: str, wrong: Pose) -> None:
    assert wrong not in {hit.value.pose for hit in VERBS.all(words)}


LINES = st.sampled_from(
    [
        "Anna sits.", "Boris kneels.", "Anna points at Boris.", "Boris throws the cup.", "Anna catches it.", "They dance.", "Boris falls.",
        "Anna crawls out.", "Anna leaves.", "Boris enters.", "Anna shoots.", "They kiss.", "Boris sleeps at the desk.", "CLOSE ON the gun.",
        "WIDE. Rain.", "Anna runs to Boris.", "Boris handcuffs Anna.", "ANNA\nNo!", "BORIS\n(pointing)\nThere.", "A car races past.",
    ]
)  # fmt: skip


@settings(max_examples=30, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=12))
def test_any_order_of_deeds_gives_poses_that_make_sense(lines: list[str]) -> None:
    script = screenplay(fountain.read("EXT. YARD - DAY\n\nANNA and BORIS wait.\n\n" + "\n\n".join(lines) + "\n"), "test.fountain")
    for panel in plan_script(script, break_down(script))[0].panels:
        for one in panel.blocking:
            assert one.gesture is None or one.gesture not in strength.POSES or strength.of_pose(one.gesture) > 0
            assert one.gesture is None or one.pose in (
                {Pose.SIT, Pose.KNEEL, Pose.LIE, Pose.CROUCH, Pose.DRIVE, Pose.WALK, Pose.RUN, Pose.CYCLE, Pose.ROW}
            )
            assert not (one.holds and one.thing)
