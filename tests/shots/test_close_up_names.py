"""What a close picture of a plain shape is called: by its own words, or not at all."""

from __future__ import annotations

import pytest

from storyboard.shots.naming import close_up


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("the tensioner.", "object", "tensioner"),
        ("A LUMP OF SUGAR It drops into the cup.", "like_lump", "lump of sugar"),
        ("CARBURETTOR", "object", "carburettor"),
        ("the derailleur, dripping oil", "object", "derailleur"),
        ("Ana's derailleur", "object", "derailleur"),
        ("It lands.", "object", ""),
        ("She turns.", "object", ""),
        ("Something glints in the grass.", "object", ""),
        ("the ticket.", "ticket", ""),
        ("", "object", ""),
    ],
)
def test_a_close_up_is_named_by_its_own_words(text: str, kind: str, name: str) -> None:
    assert close_up(text, kind) == name
