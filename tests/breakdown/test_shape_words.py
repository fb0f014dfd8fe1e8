"""Words for things without a drawing of their own."""

from __future__ import annotations

from itertools import chain

import pytest

from storyboard.breakdown import further_words, rarer_words, shape_words
from storyboard.breakdown.prop_words import PROPS
from storyboard.breakdown.thing_words import GENERIC, KNOWN, STANDING_BY_WORD, THINGS, VERBS_TOO, first_thing
from storyboard.painters.sketch import things
from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.painters.sketch.props import PROPS as DRAWN
from storyboard.staging.fits import FITS

TABLES = (further_words.FURTHER, rarer_words.RARER, shape_words.KINDRED, shape_words.SHAPED, shape_words.LARGE)


def test_no_word_stands_for_two_things() -> None:
    words = [word for table in TABLES for line in table.values() for word in line.split()]
    assert len(words) == len(set(words)) > 1800
    assert not set(words) & {word for table in (THINGS, PROPS) for line in table.values() for word in line.split()} - {"card"}


def test_every_kind_is_drawn() -> None:
    assert set(shape_words.KINDRED) | set(rarer_words.RARER) | set(further_words.FURTHER) <= set(DRAWN)
    assert not shape_words.SHAPES - (set(things.THINGS) & set(DRAWN) & set(CLOSEUPS) & GENERIC)
    assert set(shape_words.LARGE) <= set(FITS)


def test_words_that_are_verbs_or_worn_are_words_of_the_tables() -> None:
    known = set(KNOWN) | set(STANDING_BY_WORD)
    listed = chain(shape_words.VERBS_TOO, shape_words.STUFF, rarer_words.VERBS_TOO, further_words.VERBS_TOO)
    assert {word.replace("-", " ") for word in listed} <= known
    assert not shape_words.VERBS_TOO - VERBS_TOO


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("a pair of kitten heels", "shoe"),
        ("the loyalty card", "like_card"),
        ("a lump of sugar", "like_lump"),
        ("clay into a bowl", "like_lump"),
        ("the poker", "like_tool"),
        ("a stuffed rabbit", "toy_rabbit"),
        ("her toy bunny", "toy_rabbit"),
        ("a stuffed elephant", "doll"),
        ("a china dog", "like_figure"),
        ("his goggles", "glasses"),
        ("the old brass tap", "faucet"),
        ("and wipes the table", ""),
        ("the boy, dirt on his face", ""),
    ],
)
def test_a_thing_is_known_by_what_it_is_like(words: str, kind: str) -> None:
    assert first_thing(words)[1] == kind
