"""Tunnels, safes, glove compartments and the plates of cars have close pictures of their own."""

from __future__ import annotations

import pytest

from storyboard.model.cast import PlaceKind
from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch.compose import compose


def drawn(kind: str, **more: object) -> list[object]:
    """The display list of an insert on a thing."""
    stage = Stage(insert=kind, camera=Camera(eye=(0.0, 1.5, 1.0), target=(0.0, 1.5, 0.0))).model_copy(update=more)
    return list(compose(stage, style="pencil", width=688, height=384, seed="one").items)


@pytest.mark.parametrize("kind", ["tunnel", "tunnel_within", "glove_box", "safe", "number_plate"])
def test_what_has_an_inside_is_not_a_plain_box(kind: str) -> None:
    assert drawn(kind) != drawn("object")


def test_a_tunnel_has_rails_where_trains_run() -> None:
    assert drawn("tunnel", place=PlaceKind.TRAIN) == drawn("rail_tunnel") != drawn("tunnel")


def test_a_plate_has_its_own_number() -> None:
    assert drawn("number_plate", insert_words="KRA 4471") != drawn("number_plate")
    assert drawn("number_plate", insert_words="KRA 4471") != drawn("number_plate", insert_words="KRA 4472")
