"""A cart is one of boards, and a trolley only in shops, stations and airports, or where the words say so; a table on wheels on a ward."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Blocking
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots import vocabulary
from storyboard.shots.rules import plan_script
from storyboard.staging import carts
from storyboard.staging.build import stage


@pytest.mark.parametrize(
    ("heading", "told", "kind"),
    [
        ("EXT. FIELD - DAY", "Ben pushes a cart.", "cart"),
        ("EXT. STREET - DAY", "Ben pushes a handcart.", "cart"),
        ("EXT. STREET - DAY", "Ben pushes a shopping cart.", "trolley"),
        ("INT. SUPERMARKET - DAY", "Ben pushes a cart.", "trolley"),
        ("INT. AIRPORT - DAY", "Ben pushes a cart.", "trolley"),
        ("INT. HOSPITAL CORRIDOR - DAY", "Ben pushes a trolley.", "service_trolley"),
        ("INT. HOTEL CORRIDOR - DAY", "Ben pushes a trolley.", "service_trolley"),
        ("INT. HOSPITAL WARD - DAY", "Ben pushes a drip stand.", "drip_stand"),
    ],
)
def test_a_cart_is_that_of_its_place(heading: str, told: str, kind: str) -> None:
    script = screenplay(fountain.read(f"{heading}\n\nBEN (40, man) waits.\n\nBEN\nWell.\n\n{told}\n"), "a.fountain")
    breakdown = break_down(script)
    (scene,) = plan_script(script, breakdown, detail="full")
    built = stage(scene, scene.panels[-1], breakdown, 16 / 9)
    assert kind in {*(figure.holds for figure in built.figures), *(item.kind for item in built.pieces)}


def test_what_is_called_a_trolley_of_luggage_is_one_anywhere() -> None:
    assert carts.settled("trolley", PlaceKind.CORRIDOR, "", "luggage trolley") == "trolley"


def test_a_shop_of_old_times_has_no_trolley() -> None:
    assert carts.settled("cart", PlaceKind.SHOP, "medieval") == "cart"


@pytest.mark.parametrize(("epoch", "kind"), [("medieval", "pouch"), ("", "bag")])
def test_a_purse_of_old_times_is_a_pouch(epoch: str, kind: str) -> None:
    purse = Blocking(character="c1", thing="bag", named="purse")
    assert [item.thing for item in carts.handled([purse], PlaceKind.STREET, epoch)] == [kind]


@pytest.mark.parametrize("name", ["pouch", "purse of coins", "leather pouch"])
def test_a_purse_of_coins_is_a_pouch(name: str) -> None:
    assert vocabulary.thing(name) == "pouch"


@pytest.mark.parametrize(
    ("named", "kind"),
    [("tailor's dummy", "mannequin"), ("a dummy", "mannequin"), ("drip stand", "iv_stand"), ("tea trolley", "service_trolley")],
)
def test_what_stands_on_the_floor_is_in_no_hand_and_on_no_table(named: str, kind: str) -> None:
    assert vocabulary.about(named) == kind
