"""Two things that belong together are one close picture, however a plan names them."""

from __future__ import annotations

import pytest

from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.shots import close_kinds, small_events, vocabulary
from storyboard.shots.draft_inserts import InsertDraft, meant


@pytest.mark.parametrize(
    ("draft", "kind", "hand"),
    [
        (InsertDraft(of="photo", at="in locker"), "locker_photo", ""),
        (InsertDraft(of="locker_photo"), "locker_photo", ""),
        (InsertDraft(of="photograph", at="on locker", hand="stroke", by="ANNA"), "locker_photo", "stroke"),
        (InsertDraft(of="unveiled_piano"), "unveiled_piano", ""),
        (InsertDraft(of="sheet", at="from piano", hand="pull"), "unveiled_piano", ""),
        (InsertDraft(of="car", tool="tarpaulin", hand="pull", by="ANNA"), "unveiled_car", ""),
        (InsertDraft(of="dust sheet", at="on armchair", hand="take"), "unveiled_sofa", ""),
        (InsertDraft(of="curtain", at="in attic window"), "attic_curtain", ""),
        (InsertDraft(of="dividers", at="on chart"), "dividers_chart", ""),
        (InsertDraft(of="map", tool="dividers", hand="turn"), "dividers_chart", ""),
        (InsertDraft(of="letter", at="beside apple in chest"), "apple_letter_chest", ""),
        (InsertDraft(of="apple", at="in chest", tool="letter"), "apple_letter_chest", ""),
    ],
)
def test_both_are_in_the_picture(draft: InsertDraft, kind: str, hand: str) -> None:
    seen = meant(draft, ())
    assert (vocabulary.close(seen.of), seen.hand) == (kind, hand)


@pytest.mark.parametrize("kind", sorted(close_kinds.KEPT))
def test_each_has_a_picture(kind: str) -> None:
    assert kind in CLOSEUPS
    assert kind in close_kinds.TOLD


@pytest.mark.parametrize(
    "draft", [InsertDraft(of="letter", at="beside apple"), InsertDraft(of="photo", at="in suitcase"), InsertDraft(of="map")]
)
def test_others_are_as_they_were(draft: InsertDraft) -> None:
    assert meant(draft, ()) == draft


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("At the attic window a curtain moves.", "attic_curtain"),
        ("A curtain twitches at the upstairs window.", "attic_curtain"),
        ("A curtain moves at the window.", ""),
        ("The curtain falls.", ""),
    ],
)
def test_a_curtain_up_there_is_seen_from_outside(told: str, kind: str) -> None:
    event = small_events.of(told)
    assert (event.kind if event is not None else "") == kind
