"""Small things that happen close by themselves are the picture, and so is what hands do that a passive tells."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Framing
from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.shots import pictured, small_events, things
from storyboard.shots.handwork import of_passive

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

HEAD = "INT. KITCHEN - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n"


@pytest.mark.parametrize(
    ("told", "kind", "hand"),
    [
        ("A needle drops on a record.", "turntable", ""),
        ("Ink spreads on the paper.", "ink_blot", ""),
        ("A tear falls on the letter.", "water_drop", "drips"),
        ("The gauge climbs into the red.", "gauge_red", ""),
        ("The needle drops to empty.", "gauge_low", ""),
        ("Sand runs out of the hourglass.", "hourglass", ""),
        ("The wheels cross the line.", "tyre_line", ""),
        ("Ben turns the wipers up.", "wipers", "turn"),
        ("Ben flicks the windscreen wipers on.", "wipers", "turn"),
        ("Anna switches the indicator on.", "turn_signal", "shines"),
        ("A tyre crosses a white line.", "tyre_line", ""),
        ("The front tyre rolls onto the white line.", "tyre_line", ""),
        ("A wheel that slowly crosses the line.", "tyre_line", ""),
        ("In the cot, the baby wails.", "baby_wails", ""),
        ("A bolt of lightning splits the sky.", "lightning", "breaks"),
        ("The taxi rolls over the finish line.", "tyre_line", ""),
        ("At the top of the street a black Mercedes turns in, far too wide, taking a mirror off a parked car.", "clipped_car", ""),
        ("The van sideswipes two parked cars.", "clipped_car", ""),
        ("The bolt rattles.", "door_bolt", "shakes"),
        ("The bolt slides back.", "drawn_bolt", "moves"),
        ("The bolt shoots home.", "shot_bolt", "moves"),
        ("A key hangs on the hook.", "key_hook", ""),
        ("Every hook is empty but one.", "key_hook", ""),
        ("A board of hooks, a key on one of them.", "key_hook", ""),
        ("A board of hooks.", "bare_hooks", ""),
        ("Keys hang on the board, all but one.", "key_board", ""),
        ("Rain streams down the window.", "rain_window", ""),
        ("Heavy rain against the panes.", "rain_window", ""),
        ("The armchairs stand under dust sheets.", "dust_sheets", ""),
        ("A row of bathing huts.", "beach_huts", ""),
        ("A splinter in her palm.", "splinter_palm", ""),
        ("On the wall hangs a board of hooks. Every hook is empty but one. On it, a brass key.", "key_hook", ""),
        ("The gate swings open.", "gate", "opens"),
        ("The oven's mouth glows.", "oven_mouth", ""),
        ("The neon sign flickers.", "neon_sign", "flickers"),
        ("The neon sign buzzes.", "neon_sign", "flickers"),
        ("The lift doors slide open.", "lift_doors", "opens"),
        ("The lift doors slide open on a man.", "lift_somebody", "opens"),
        ("The baby's face.", "baby_face", ""),
        ("A baby's foot kicks.", "baby_foot", ""),
        ("The baby wails.", "baby_wails", ""),
        ("A tiny hand of a baby.", "baby_hand", ""),
        ("On her deck a BOY (8) in a life jacket too big for him waves with both arms.", "deck_waves", ""),
        ("A man waves from the trawler's deck.", "deck_waves", ""),
        ("Milk boils over.", "pot", "foams"),
        ("A ring slides onto a finger.", "ring", "ring"),
        ("A bullet falls from a hand.", "bullet", "drop"),
        ("A match is struck.", "matches", "strike"),
        ("A name is crossed off a list.", "page", "write"),
    ],
)
def test_what_happens_close_is_the_picture(plan: Plan, told: str, kind: str, hand: str) -> None:
    panel, shot = plan(HEAD + told + "\n", "full").seen()[-1]
    assert shot.framing is Framing.INSERT
    assert (panel.detail.kind, panel.detail.hand) == (kind, hand)


@pytest.mark.parametrize(
    "told",
    [
        "A car passes a parked van.",
        "The taxi crosses the bridge.",
        "A line of cars.",
        "A baby cries somewhere.",
        "A bolt falls to the floor.",
    ],
)
def test_what_is_not_seen_so(told: str) -> None:
    assert small_events.of(told) is None


def test_a_countdown_that_has_run_out_shows_zero(plan: Plan) -> None:
    panel, _ = plan(HEAD + "The countdown reaches zero.\n", "full").seen()[-1]
    assert (panel.detail.kind, panel.detail.words) == ("numbers", small_events.ZERO)


@pytest.mark.parametrize("text", ["Anna is tired.", "The door is closed.", "The street is wet.", "A man is shot."])
def test_a_passive_that_is_no_work_of_hands(text: str) -> None:
    assert of_passive(text) is None


def test_all_that_happens_so_is_drawn() -> None:
    assert small_events.KINDS - {"water_drop"} <= CLOSEUPS.keys() | {"hourglass"}


def test_a_car_that_is_clipped_is_seen_before_who_wakes_of_it(plan: Plan) -> None:
    told = "The black Mercedes turns in, taking a mirror off a parked car. Ben opens one eye.\n"
    assert [panel.detail.kind for panel, _ in plan(HEAD + told, "shots").seen() if panel.detail] == ["clipped_car"]


def test_who_waves_from_a_boat_is_seen_on_her_deck(plan: Plan) -> None:
    told = "Below, the Annelie limps past. On her deck a BOY (8) waves.\n\nMIA (36) and PIET (58) lean on the rail. Piet waves back.\n"
    done = plan("EXT. LIGHTHOUSE - GALLERY - DAY\n\n" + told, "full")
    assert [panel.detail.kind for panel, _ in done.seen() if panel.detail] == ["deck_waves"]
    assert done.who("BOY") not in [one.character for one in done.seen()[-1][0].blocking]


@pytest.mark.parametrize(
    ("text", "kind", "at"),
    [
        ("Unpaid bills are spread over the table.", "many_letter", "table"),
        ("Papers are spread across the desk.", "many_letter", "table"),
        ("The table is covered with bills.", "many_letter", "table"),
        ("Letters lie all over the floor.", "many_letter", "boards"),
        ("Photographs are spread over the table.", "many_photo", "table"),
        ("Dollar bills are scattered over the bed.", "many_money", "cloth"),
        ("Papers everywhere.", "many_letter", "table"),
    ],
)
def test_flat_things_that_lie_about_are_seen_as_many(text: str, kind: str, at: str) -> None:
    told = small_events.of(text)
    assert told is not None
    assert (told.kind, told.does, told.at) == (kind, "", at)


@pytest.mark.parametrize("text", ["The papers fall off the table.", "A letter lies on the table.", "The table is covered with a cloth."])
def test_one_of_them_or_one_that_moves_is_another_picture(text: str) -> None:
    assert small_events.of(text) is None


@pytest.mark.parametrize("text", ["the unpaid bills", "an electricity bill", "the overdue bills"])
def test_bills_that_are_owed_are_no_banknotes(text: str) -> None:
    assert things.looked_at(text) == "letter"


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a photograph of two boys", "two_children"), ("a photo of a man on a tractor", "man+tractor"), ("a picture of two men", "two_men")],
)
def test_a_photograph_shows_as_many_as_are_told(text: str, shown: str) -> None:
    assert pictured.of(text)[0] == pictured.PICTURED + shown
