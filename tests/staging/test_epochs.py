"""What places of other times are made of."""

from __future__ import annotations

import pytest

from storyboard.model.cast import PlaceKind as K
from storyboard.staging.action import Action
from storyboard.staging.epochs import EPOCHS, aged
from storyboard.staging.outdoors import OPEN
from storyboard.staging.pieces import KINDS
from storyboard.staging.places import Ask, set_of
from storyboard.staging.recipes import ROOMS

ANYBODY = Action(((-0.5, 0.0), (0.5, 0.0)), (), ())
MODERN = {
    "car",
    "truck",
    "tractor",
    "computer",
    "tube_lamp",
    "ceiling_lamp",
    "street_lamp",
    "phone_booth",
    "traffic_light",
    "neon",
    "fridge",
}


def kinds(place: K, name: str, *dressing: str, interior: bool) -> set[str]:
    return {item.kind for item in set_of(Ask(place, interior, name, dressing, ANYBODY)).pieces}


def test_nothing_of_our_time_stands_in_another() -> None:
    places = [(kind, True) for kind in ROOMS] + [(kind, False) for kind in OPEN]
    found = {
        (kind, epoch): kinds(kind, "", epoch, interior=inside) & MODERN for kind, inside in places for epoch in ("frontier", "medieval")
    }
    assert {where: wrong for where, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("epoch", EPOCHS)
def test_what_stands_instead_is_of_a_known_kind(epoch: str) -> None:
    for recipe in (*ROOMS.values(), *OPEN.values()):
        old = aged(recipe, epoch)
        assert {kind for kind in (old.seat, old.table, old.desk, old.bed) if kind} <= KINDS.keys()


def test_a_farmyard_has_a_cart_where_ours_has_a_tractor() -> None:
    assert "tractor" in kinds(K.YARD, "FARMYARD", interior=False)
    assert "horse_cart" in kinds(K.YARD, "FARMYARD", "frontier", interior=False)
    assert "saloon" in kinds(K.STREET, "MAIN STREET", "frontier", interior=False)


@pytest.mark.parametrize(("kind", "name"), [(K.VILLAGE, "VILLAGE GREEN"), (K.VILLAGE, "VILLAGE"), (K.HOUSE, "HOVEL")])
def test_homes_of_the_old_country_are_under_thatch_and_have_no_letterbox(kind: K, name: str) -> None:
    there = kinds(kind, name, "period", "medieval", interior=False)
    assert "cottage" in there
    assert not there & {"house", "timber_house", *MODERN}


def test_words_of_thatch_and_mud_dress_a_village_of_any_time() -> None:
    there = set_of(Ask(K.VILLAGE, False, "VILLAGE", ("thatched",), ANYBODY)).pieces
    assert sum(item.kind == "cottage" for item in there) > 4
    assert "house" not in {item.kind for item in there}
    assert "fireplace" in kinds(K.HOUSE, "HOVEL", "medieval", interior=True)
    assert "bookcase" not in kinds(K.HOUSE, "HOVEL", "medieval", interior=True)
