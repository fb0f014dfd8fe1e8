"""Nouns for small things, by what is drawn for them."""

from __future__ import annotations

import pytest

from storyboard.breakdown.thing_words import KNOWN, first_thing


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("coin", "coin"),
        ("coins", "coin"),
        ("pencil", "pencil"),
        ("lighter", "lighter"),
        ("receiver", "receiver"),
        ("tape recorder", "tape_recorder"),
        ("recorder", "tape_recorder"),
        ("carnival mask", "half_mask"),
        ("oxygen mask", "oxygen_mask"),
        ("stretcher", "stretcher"),
        ("ledger", "ledger"),
        ("cactus", "cactus"),
        ("flintlock", "gun"),
    ],
)
def test_a_word_has_its_own_drawing(word: str, kind: str) -> None:
    assert KNOWN[word] == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("lays a coin on the counter", "coin"),
        ("strikes a match", "match"),
        ("whistles with two fingers", ""),
        ("blows his whistle", "whistle"),
        ("they match", ""),
        ("lights a flare and waves it", "flare"),
        ("tempers flare", ""),
    ],
)
def test_what_is_also_a_verb_is_a_thing_only_behind_an_article(text: str, kind: str) -> None:
    assert first_thing(text)[1] == kind
