"""Cakes, cards, staples and boxes that tip have close pictures, from plain sentences and for who asks for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.breakdown import prop_words
from storyboard.model.shots import Detail
from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.shots import close_kinds, party_words, small_events, vocabulary

HEAD = "INT. OFFICE - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n"


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("The cake lands down Ben's front.", "cake_front"),
        ("The cake falls onto Ben's shirt.", "cake_front"),
        ("Ben staples his thumb.", "staple_thumb"),
        ("A staple sticks in his thumb.", "staple_thumb"),
        ("The box tips and papers spill out.", "spilt_box"),
        ("The icing on the cake reads HAPPY BIRTHDAY.", "iced_cake"),
    ],
)
def test_a_plain_sentence_has_its_close_picture(plan: Callable[..., Any], told: str, kind: str) -> None:
    panel, _ = plan(HEAD + told + "\n", "full").seen()[-1]
    assert panel.detail.kind == kind


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Anna opens the greeting card.", "open_card"),
        ("The card is signed by everybody.", "open_card"),
        ("Anna opens a first aid tin.", "aid_tin"),
        ("Anna bandages Ben's thumb.", "bound_thumb"),
        ("Anna lays her hand on Ben's.", "hand_on_hand"),
        ("Her hand rests on top of Ben's hand.", "hand_on_hand"),
        ("Anna's fingers close over Ben's hand.", "hand_on_hand"),
        ("Anna cuts the cake with a knife.", ""),
        ("Anna opens the card index.", ""),
        ("Anna lays her hand on the table.", ""),
        ("The box falls open.", ""),
    ],
)
def test_what_a_sentence_tells_close(told: str, kind: str) -> None:
    event = small_events.of(told)
    assert (event.kind if event is not None else "") == kind


@pytest.mark.parametrize(
    ("asked", "kind"),
    [
        (Detail(kind="cake", words="GOOD LUCK"), "iced_cake"),
        (Detail(kind="cake"), "cake"),
        (Detail(kind="card", hand="open"), "open_card"),
        (Detail(kind="first_aid", hand="open"), "aid_tin"),
        (Detail(kind="thumb", hand="bind"), "bound_thumb"),
        (Detail(kind="box", hand="spills"), "spilt_box"),
        (Detail(kind="box", hand="open"), "box"),
    ],
)
def test_what_is_done_makes_another_picture(asked: Detail, kind: str) -> None:
    assert party_words.meant(asked).kind == kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [("iced cake", "iced_cake"), ("first aid tin", "aid_tin"), ("plaster on a thumb", "bound_thumb"), ("a card", "card"), ("cake", "cake")],
)
def test_a_planner_may_ask_for_them_by_name(name: str, kind: str) -> None:
    assert vocabulary.close(name) == kind


def test_every_one_is_drawn_and_told() -> None:
    assert party_words.TOLD.keys() <= CLOSEUPS.keys() & close_kinds.TOLD.keys()


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Her hand rests on top of Ben's hand.", "hand_on_hand"),
        ("Her hand rests on top of Ben's hand. Together they press the keys.", "hand_on_keys"),
        ("Her hand lies on Ben's hand on the piano.", "hand_on_keys"),
    ],
)
def test_a_hand_on_a_hand_lies_on_keys_where_the_words_say_so(told: str, kind: str) -> None:
    assert party_words.is_laid(told)
    assert party_words.laid(told) == kind


@pytest.mark.parametrize(
    ("text", "piano"),
    [
        ("Together they press the keys.", True),
        ("She strokes the piano keys.", True),
        ("She presses the keys into his hand.", False),
        ("They press the keys of the laptop.", False),
    ],
)
def test_keys_that_are_pressed_are_those_of_a_piano(text: str, piano: bool) -> None:
    assert party_words.plays(text) is piano
    assert (prop_words.things_only(text) != text) is piano or "laptop" in text


def test_the_two_hands_are_those_of_whose_they_are_told_to_be(plan: Callable[..., Any]) -> None:
    told = "TOM (40, man) watches.\n\nAnna sits down by Ben.\n\nHer hand rests on top of Ben's hand on the piano.\n"
    planned = plan(HEAD + told, "full")
    details = [panel.detail for panel, _ in planned.seen() if panel.detail is not None]
    assert [(one.kind, one.by, one.other) for one in details] == [("hand_on_keys", "c1", "c2")]
