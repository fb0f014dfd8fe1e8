"""Furniture that is opened stands before whoever opens it, its inside and its door seen, and hands are on it."""

from __future__ import annotations

import math

import pytest

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.model.stage import Piece
from storyboard.staging.fits import FITS
from storyboard.staging.fitting_pieces import HUNG, OPENED, put
from storyboard.staging.fittings import fitted
from storyboard.staging.grips import GRIPS

MADE = (*OPENED, "curtain", "drawer", "block", "typewriter")


def built(kind: str) -> list[Piece]:
    return put(FITS[kind], 0.0, 0.0, 110.0, (0.2, "whiteboard"))


@pytest.mark.parametrize("kind", MADE)
def test_it_is_within_reach(kind: str) -> None:
    nearest = min(math.hypot(one.x, one.z) for one in built(kind))
    assert 0.2 < nearest < 1.1


@pytest.mark.parametrize("kind", OPENED)
def test_its_door_is_as_large_as_its_opening_and_stands_off_it(kind: str) -> None:
    it, pieces = OPENED[kind], built(kind)
    body = next(one for one in pieces if one.height == it.height)
    leaf = pieces[-1]
    assert math.hypot(leaf.x, leaf.z) < math.hypot(body.x, body.z)
    assert it.under <= it.low < it.high <= it.under + it.height


@pytest.mark.parametrize("kind", [kind for kind, it in OPENED.items() if it.under > HUNG])
def test_what_hangs_has_a_wall(kind: str) -> None:
    assert built(kind)[0].height > 2.0


@pytest.mark.parametrize("kind", [*OPENED, "curtain", "drawer"])
def test_hands_are_on_it(kind: str) -> None:
    assert {(kind, Pose.OPEN_DOOR), (kind, Pose.REACH), (kind, Pose.PUT)} <= GRIPS.keys()


def test_a_set_gets_the_piece_that_is_used_in_it() -> None:
    one = Blocking(character="c1", mark=Mark(x=0.0), pose=Pose.REACH, at="fridge_door", facing=110.0)
    assert len(fitted((), [one], [one])) == len(built("fridge_door"))


def test_a_curtain_is_before_the_hand_that_draws_it_aside_and_the_panes_beside_it() -> None:
    """It is on the side of the right hand, for whoever is turned to either side of the picture."""
    for facing in (-110.0, 110.0):
        pieces = put(FITS["curtain"], 0.0, 0.0, facing, (0.2, "whiteboard"))
        drape, window = (next(one for one in pieces if one.kind == kind) for kind in ("drape", "window"))
        assert math.hypot(drape.x, drape.z) < math.hypot(window.x, window.z)
        assert math.hypot(drape.x - window.x, drape.z - window.z) > 0.5
