"""A door that bangs open has its leaf where nobody stands."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Mark
from storyboard.staging.fits import FITS
from storyboard.staging.fitting_doors import FLUNG_LEFT, FLUNG_RIGHT, free_side
from storyboard.staging.fitting_pieces import put


@pytest.mark.parametrize(
    ("others", "kind"),
    [
        ((), FLUNG_RIGHT),
        (((1.4, 0.5),), FLUNG_LEFT),
        (((-1.4, 0.5),), FLUNG_RIGHT),
        (((1.0, 0.0), (-2.4, 0.0)), FLUNG_LEFT),
        (((2.4, 0.0), (-1.0, 0.0)), FLUNG_RIGHT),
    ],
)
def test_the_leaf_of_a_flung_door_is_where_nobody_stands(others: tuple[tuple[float, float], ...], kind: str) -> None:
    fit = free_side(FITS["flung_door"], 0.0, 0.0, 0.0, [Mark(x=0.0, z=0.0), *(Mark(x=x, z=z) for x, z in others)])
    assert fit.kind == kind
    leaf = next(piece for piece in put(fit, 0.0, 0.0, 0.0, (0.2, "blackboard")) if piece.kind == "flung_leaf")
    assert (leaf.x < 0) == (kind == FLUNG_LEFT)


def test_other_doors_stay_as_they_are() -> None:
    assert free_side(FITS["doorway"], 0.0, 0.0, 0.0, [Mark(x=1.0, z=0.0)]) == FITS["doorway"]
