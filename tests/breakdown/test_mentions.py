from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.breakdown.mentions import found
from storyboard.model.cast import Breakdown, Character, Prop

WORLD = Breakdown(
    characters=(
        Character(id="c1", name="BRICK", aliases=("BRICK BRADDOCK",)),
        Character(id="c2", name="THE WAITRESS"),
        Character(id="c3", name="WILL"),
        Character(id="c4", name="MAN #1"),
        Character(id="c5", name="O'BRIEN"),
        Character(id="c6", name="INÊS"),
    ),
    props=(Prop(id="p1", name="KEY"), Prop(id="p2", name="BRASS KEY")),
)


def named(text: str) -> list[tuple[str, str]]:
    return [(mention.id, text[mention.start : mention.end]) for mention in found(text, WORLD)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brick looks at BRICK BRADDOCK.", [("c1", "Brick"), ("c1", "BRICK BRADDOCK")]),
        ("The brick wall. A bricklayer. Brickwork.", []),
        ("the waitress and The Waitress", [("c2", "waitress"), ("c2", "Waitress")]),
        ("It will rain, Will says.", [("c3", "Will")]),
        ("Man #1 and man 1", [("c4", "Man #1")]),
        ("O’Brien nods.", [("c5", "O’Brien")]),
        ("Inês runs.", [("c6", "Inês")]),
        ("A brass key, two keys, a keyhole.", [("p2", "brass key"), ("p1", "keys")]),
        ("", []),
    ],
)
def test_names_in_a_text(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


def test_an_owner_is_marked() -> None:
    assert [mention.owner for mention in found("Brick's car. Brick’s eyes. Brick's left hand. Brick.", WORLD)] == [
        True,
        False,
        False,
        False,
    ]


@settings(deadline=None)
@given(
    st.text()
    | st.lists(st.sampled_from(["Brick", "will", "Will", "key", "the", "#1", "Man", "'s", " ", ".", "Braddock", "BRICK"])).map(" ".join)
)
def test_mentions_lie_in_the_text_in_order(text: str) -> None:
    mentions = found(text, WORLD)
    assert all(0 <= mention.start < mention.end <= len(text) for mention in mentions)
    assert all(a.end <= b.start for a, b in pairwise(mentions))
