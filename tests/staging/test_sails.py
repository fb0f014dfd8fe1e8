"""Harbours and decks of ships with masts and yards."""

from __future__ import annotations

import pytest

from storyboard.model.cast import PlaceKind as K
from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.staging import fittings
from storyboard.staging.action import Action
from storyboard.staging.fits import FITS
from storyboard.staging.places import Ask, set_of

ANYBODY = Action(((-0.5, 0.0), (0.5, 0.0)), (), ())
MODERN = {"crane", "ship", "street_lamp", "boat", "cabin", "railing"}


def kinds(place: K, name: str, *dressing: str) -> set[str]:
    return {item.kind for item in set_of(Ask(place, False, name, dressing, ANYBODY)).pieces}


@pytest.mark.parametrize("name", ["HARBOUR", "QUAY", "DOCKS", "PORT ROYAL"])
def test_a_harbour_of_old_times_has_ships_under_yards_and_casks(name: str) -> None:
    found = kinds(K.HARBOUR, name, "period", "ship", "boat")
    assert {"moored_ship", "barrel", "crate"} <= found
    assert not found & MODERN


def test_a_harbour_of_ours_has_its_crane() -> None:
    assert {"crane", "ship"} <= kinds(K.HARBOUR, "HARBOUR")


@pytest.mark.parametrize(
    ("name", "dressing"),
    [("SHIP'S DECK", ("period",)), ("PIRATE SHIP - DECK", ()), ("SCHOONER", ()), ("THE QUARTERDECK", ()), ("FRIGATE", ("period", "ship"))],
)
def test_the_deck_of_a_sailing_ship_has_masts_rope_ladders_and_a_bulwark(name: str, dressing: tuple[str, ...]) -> None:
    found = kinds(K.BOAT, name, *dressing)
    assert {"yard_mast", "shrouds", "bulwark", "wheel"} <= found
    assert not found & MODERN


@pytest.mark.parametrize("name", ["YACHT", "FERRY DECK", "ROWING BOAT"])
def test_other_boats_have_none(name: str) -> None:
    assert "yard_mast" not in kinds(K.BOAT, name)


def test_a_rowing_boat_of_old_times_is_one() -> None:
    assert "yard_mast" not in kinds(K.BOAT, "ROWING BOAT", "period")


def test_who_steers_is_seen_from_ahead_at_the_one_wheel_of_the_deck() -> None:
    faces = FITS["helm"].faces
    assert faces is not None
    low, high = faces
    assert 20.0 < low < high < 50.0
    held = Blocking(character="c1", mark=Mark(x=0.0, z=0.0), facing=36.0, pose=Pose.HOLD, at="helm")
    deck = set_of(Ask(K.BOAT, False, "SCHOONER", (), ANYBODY)).pieces
    assert [item.kind for item in fittings.fitted(deck, [held], [held])].count("wheel") == 1


def test_a_hole_that_is_dug_is_no_black_slab() -> None:
    digs = Blocking(character="c1", mark=Mark(x=0.0, z=0.0), facing=78.0, pose=Pose.DIG, at="grave")
    kinds = {item.kind for item in fittings.fitted((), [digs], [digs])}
    assert kinds == {"dug_hole", "snowdrift"}
