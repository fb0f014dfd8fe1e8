"""Verbs in all their forms."""

from __future__ import annotations

import pytest

from storyboard.breakdown import verb_forms


@pytest.mark.parametrize(
    ("base", "third", "ing", "done"),
    [
        ("carry", "carries", "carrying", "carried"),
        ("tie", "ties", "tying", "tied"),
        ("dab", "dabs", "dabbing", "dabbed"),
        ("push", "pushes", "pushing", "pushed"),
        ("tear", "tears", "tearing", "torn"),
        ("take", "takes", "taking", "taken"),
        ("panic", "panics", "panicking", "panicked"),
        ("free", "frees", "freeing", "freed"),
    ],
)
def test_forms(base: str, third: str, ing: str, done: str) -> None:
    assert (verb_forms.third(base), verb_forms.ing(base), verb_forms.done(base)) == (third, ing, done)
