"""A watch on a chain, a lunch in a brown sack, a bottle in one and a toothpick are drawn as what they are."""

from __future__ import annotations

import pytest

from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.painters.sketch.things import THINGS
from storyboard.painters.sketch.things_carried import CARRIED
from storyboard.shots import vocabulary


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("pocket watch", "pocket_watch"),
        ("a gold pocket watch", "pocket_watch"),
        ("fob watch", "pocket_watch"),
        ("wristwatch", "watch"),
        ("brown paper bag", "paper_sack"),
        ("a battered lunch bag", "paper_sack"),
        ("handbag", "bag"),
        ("a bag with a bottle", "sacked_bottle"),
        ("toothpick", "toothpick"),
    ],
)
def test_a_name_means_the_thing_that_is_carried(name: str, kind: str) -> None:
    assert vocabulary.close(name) == kind


@pytest.mark.parametrize("kind", sorted(CARRIED))
def test_each_has_a_drawing_in_the_hand_and_close(kind: str) -> None:
    assert THINGS[kind] == CARRIED[kind]
    assert kind in CLOSEUPS
