"""Sparks are small where they come from: at a fuse box, at the end of a cable; a car that spins stands askew in its own smoke."""

from __future__ import annotations

import pytest

from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.shots.sights import sight_of


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Sparks fly from the fuse box.", "fuse_sparks"),
        ("Sparks burst from the panel.", "fuse_sparks"),
        ("Sparks spray from the cable.", "cable_sparks"),
        ("Sparks along the barrier.", "rail_sparks"),
        ("Sparks fly.", "sparks"),
    ],
)
def test_sparks_are_at_what_they_come_from(told: str, kind: str) -> None:
    sight = sight_of(told)
    assert sight is not None
    assert (sight.kind, sight.does) == (kind, "rises")
    assert kind in CLOSEUPS
