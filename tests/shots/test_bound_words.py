"""What is tied round a hand or a wrist is seen on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.painters.sketch.handwork_bound import BOUND
from storyboard.shots import bound_words, vocabulary
from storyboard.shots.draft_inserts import InsertDraft, meant


@pytest.mark.parametrize(
    ("asked", "kind", "hand"),
    [
        (InsertDraft(of="ribbon", hand="tie", at="round wrist"), "like_cloth", "bind"),
        (InsertDraft(of="string", hand="tie", at="on finger"), "like_string", "bind"),
        (InsertDraft(of="hand", hand="wrap", tool="rag"), "napkin", "bind"),
        (InsertDraft(of="handkerchief", hand="put", at="around hand"), "napkin", "bind"),
        (InsertDraft(of="ribbon", hand="tie"), "like_cloth", "tie"),
        (InsertDraft(of="ribbon", hand="put", at="in hand"), "like_cloth", "put"),
        (InsertDraft(of="parcel", hand="wrap", tool="paper"), "parcel", "wrap"),
    ],
)
def test_a_plan_ties_it_round_a_limb(asked: InsertDraft, kind: str, hand: str) -> None:
    found = meant(asked, ())
    assert (vocabulary.close(found.of) == vocabulary.close(kind) or vocabulary.close(found.of) == kind, found.hand) == (True, hand)


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Anna ties a ribbon round Ben's wrist.", "like_cloth"),
        ("Ben ties a piece of string round his finger.", "like_string"),
        ("Anna wraps her scarf round Ben's hand.", "napkin"),
    ],
)
def test_words_tell_it_too(plan: Callable[..., Any], told: str, kind: str) -> None:
    panels = plan(f"INT. OFFICE - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n{told}\n", "full").seen()
    assert (kind, "bind") in [(one.detail.kind, one.detail.hand) for one, _ in panels if one.detail]


def test_all_are_drawn() -> None:
    assert {kind for _, kind in BOUND} == bound_words.CLOTHS | bound_words.CORDS
