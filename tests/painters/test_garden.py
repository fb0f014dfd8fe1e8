"""Vegetables look like themselves in a hand, in a close picture and under the knife."""

from __future__ import annotations

import pytest

from storyboard.breakdown.props import kind_of
from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.painters.sketch.handwork_vegetables import VEGETABLES
from storyboard.painters.sketch.things import THINGS
from storyboard.painters.sketch.things_garden import GARDEN, soft
from storyboard.shots import sights, things, vocabulary

GROWN = (
    "potato carrot onion cabbage lettuce tomato leek marrow cucumber aubergine turnip beetroot cauliflower broccoli mushroom garlic weed"
)


@pytest.mark.parametrize("kind", GROWN.split())
def test_what_grows_in_a_bed_has_a_drawing_of_its_own(kind: str) -> None:
    assert vocabulary.close(kind) == things.looked_at(f"a {kind}") == kind
    assert THINGS[kind] == GARDEN[kind]
    assert kind in CLOSEUPS


def test_a_soft_outline_has_no_corners() -> None:
    square = soft("white", "-5,-5 5,-5 5,5 -5,5").points
    assert len(square) == 16
    assert max(x for x, _ in square) > 5


def test_each_is_cut_in_its_own_flesh() -> None:
    looks = [work.under for work in VEGETABLES.values()]
    assert len(set(map(str, looks))) > len(looks) - 2
    assert {("cut", kind) for kind in ("potato", "carrot", "onion", "leek", "cabbage")} <= VEGETABLES.keys()


@pytest.mark.parametrize(
    ("text", "kind"),
    [("a basket of potatoes", "vegetable_basket"), ("a trug of leeks", "vegetable_basket"), ("a basket of washing", "basket")],
)
def test_a_basket_is_drawn_with_the_vegetables_in_it(text: str, kind: str) -> None:
    assert things.looked_at(text) == things.carried(text) == kind
    assert kind_of("BASKET") == "basket"


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("A basket of potatoes.", "vegetable_basket"),
        ("A basket of washing.", "basket"),
        ("A glass of wine.", "wineglass"),
        ("A bag of frozen peas.", "frozen_peas"),
    ],
)
def test_a_vessel_is_seen_with_what_it_is_full_of(told: str, kind: str) -> None:
    sight = sights.sight_of(told)
    assert sight is not None
    assert sight.kind == kind
