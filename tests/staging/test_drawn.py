"""Who is before a cart: the oxen, mules or donkeys of its scene, under a yoke where they are oxen, and no horse beside them."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.cast import Breakdown
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.staging.animals import SPECIES


def broken(text: str) -> Breakdown:
    return break_down(screenplay(fountain.read(text), "a.fountain"))


@pytest.mark.parametrize(
    ("told", "kind", "count"),
    [
        ("Two oxen draw a cart along the road.", "ox", 2),
        ("An ox-drawn cart rattles by.", "ox", 1),
        ("A donkey pulls the cart up the hill.", "donkey", 1),
        ("Two mules stand at the gate. The cart creaks on.", "donkey", 2),
        ("A horse-drawn cart rattles by.", "", 1),
        ("Oxen graze. Two horses pull the wagon.", "", 1),
    ],
)
def test_a_cart_has_who_its_scene_has_for_it(told: str, kind: str, count: int) -> None:
    found = broken(f"EXT. ROAD - DAY\n\nANNA (30) waits.\n\n{told}\n").sightings
    assert [(one.thing, one.count) for one in found if one.kind == "carriage"][-1:] == [(kind, count)]


def test_a_mule_of_the_cast_is_before_the_cart() -> None:
    found = broken("EXT. VILLAGE - DAY\n\nBESSIE, an old mule, waits by ANNA (30).\n\nAnna loads the cart.\n")
    bessie = next(who for who in found.characters if who.species == "donkey")
    assert [(one.thing, one.who) for one in found.sightings if one.kind == "carriage"] == [("donkey", bessie.id)]


def test_nobody_is_before_a_cart_that_is_pushed() -> None:
    found = broken("EXT. ROAD - DAY\n\nANNA (30) pats the ox.\n\nAnna pushes the cart.\n").sightings
    assert "carriage" not in {one.kind for one in found}


def test_an_ox_is_heavier_than_a_cow() -> None:
    assert SPECIES["ox"].height > SPECIES["cow"].height
