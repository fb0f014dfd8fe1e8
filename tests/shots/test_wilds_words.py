"""Close pictures of rough country, which a plan asks for by name, by two things or by what is done, and sentences of them."""

from __future__ import annotations

from typing import Any

import pytest

from storyboard.model.shots import Detail
from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.shots import close_kinds, small_events, vocabulary, wilds_words
from storyboard.shots.draft_inserts import InsertDraft, meant, meant_close, told_finer


@pytest.mark.parametrize(
    ("asked", "kind"),
    [
        *(({"of": kind}, kind) for kind in wilds_words.TOLD),
        ({"of": "boots in rising water"}, "boots_water"),
        ({"of": "wall of brown water"}, "flood_wall"),
        ({"of": "rope round boulder"}, "rope_boulder"),
        ({"of": "rope", "at": "round tree"}, "rope_tree"),
        ({"of": "rope", "at": "over edge"}, "rope_edge"),
        ({"of": "dead tree jammed in a crack"}, "jammed_tree"),
        ({"of": "line on rock"}, "rock_mark"),
        ({"of": "distant headlights"}, "far_headlights"),
        ({"of": "stars through cloud"}, "torn_stars"),
        ({"of": "mist at night"}, "night_mist"),
        ({"of": "belt between teeth"}, "bitten_belt"),
        ({"of": "boot", "hand": "pour"}, "emptied_boot"),
        ({"of": "hands", "at": "on rock", "hand": "slam"}, "stone_fist"),
        ({"of": "boot"}, "boot"),
        ({"of": "rope"}, "rope"),
        ({"of": "hat"}, "hat"),
    ],
)
def test_a_plan_gets_the_picture_it_means(asked: dict[str, Any], kind: str) -> None:
    draft = meant(InsertDraft(**asked), ())
    found = told_finer(draft, vocabulary.seen_alone(draft.of))
    assert meant_close(Detail(kind=found, hand=draft.hand, at=draft.at)).kind == kind


def test_hands_that_the_picture_has_are_not_there_twice() -> None:
    assert wilds_words.meant(Detail(kind="rock_mark", hand="point", tool="hand")) == Detail(kind="rock_mark")


def test_every_one_is_drawn_and_told() -> None:
    assert wilds_words.TOLD.keys() <= CLOSEUPS.keys() & close_kinds.TOLD.keys()


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Water climbs over her boots.", "boots_water"),
        ("A wall of brown water comes down the gorge.", "flood_wall"),
        ("A flash flood roars through the canyon.", "flood_wall"),
        ("A wave slops over the ledge and soaks them.", "ledge_wave"),
        ("The water churns under the shelf.", "shelf_water"),
        ("The flood rolls a boulder past them.", "flood_boulder"),
        ("A hand slaps over the edge.", "edge_slap"),
        ("The rope tightens over the edge.", "rope_edge"),
        ("A dead tree is jammed in the crack.", "jammed_tree"),
        ("The wind blows Anna's hat off.", "blown_hat"),
        ("A gust takes her cap.", "blown_hat"),
        ("Far headlights on the horizon.", "far_headlights"),
        ("Headlights crawl along the horizon.", "far_headlights"),
        ("Stars through torn cloud.", "torn_stars"),
        ("Headlights sweep the room.", "window_headlights"),
        ("Anna takes off her hat.", ""),
        ("Water boils in the pot.", ""),
        ("The rope tightens.", ""),
    ],
)
def test_what_a_sentence_tells_close(told: str, kind: str) -> None:
    event = small_events.of(told)
    assert (event.kind if event is not None else "") == kind
