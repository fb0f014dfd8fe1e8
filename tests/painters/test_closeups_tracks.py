"""Tracks lead over the ground that the words name."""

from __future__ import annotations

import pytest

from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch.closeups_tracks import CLOSEUPS
from storyboard.painters.sketch.compose import compose


def drawn(kind: str, at: str, *, above: float = 1.1) -> list[object]:
    """The display list of tracks on a ground."""
    stage = Stage(insert=kind, insert_on=at, interior=False, camera=Camera(eye=(0.0, above, 0.6), target=(0.0, 1.0, 0.0)))
    return list(compose(stage, style="pencil", width=688, height=384, seed="one").items)


@pytest.mark.parametrize("kind", sorted(CLOSEUPS))
def test_tracks_are_on_the_ground_that_is_told(kind: str) -> None:
    assert drawn(kind, "snow") != drawn(kind, "grass")


def test_there_is_a_sky_over_tracks_unless_the_lens_is_above_them() -> None:
    assert drawn("rut", "grass") != drawn("rut", "grass", above=4.0)
