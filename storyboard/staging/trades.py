"""Rooms where things are made, sold, stored or moved: shops, workshops, bakeries, warehouses, lifts."""

from __future__ import annotations

from storyboard.model.cast import PlaceKind as P
from storyboard.staging.recipe import Recipe

TRADES: dict[P, Recipe] = {
    P.SHOP: Recipe(
        size=(6.4, 5.4, 2.9),
        ground="tiles",
        seat="stool",
        tone=0.1,
        back="shelf -0.8, shelf -0.27, shelf 0.27, fridge 0.75, fridge 0.95",
        left="shelf -0.6, shelf 0.1, door 0.8",
        right="counter -0.2 width=2, poster 0.4, shop_window 0.7",
        front="shop_window -0.4, door 0.6",
        above="tube_lamp -1.2 0, tube_lamp 1.2 0",
        around="behind shelf -1.9 0.9, behind boxes 2.2 0.8",
    ),
    P.GARAGE: Recipe(
        size=(7.5, 6.5, 3.0),
        seat="crate",
        table="workbench",
        tone=0.3,
        back="garage_door -0.35, tool_board 0.55, workbench 0.55",
        left="shelf -0.4, tyres 0.2, door 0.7",
        right="locker -0.3, barrel 0.2, ladder 0.5",
        front="garage_door 0",
        above="tube_lamp -1.2 0, tube_lamp 1.2 0",
        around="behind car -0.9 1.8",
    ),
    P.WORKSHOP: Recipe(
        size=(7.0, 6.0, 3.2),
        ground="boards",
        seat="stool",
        table="workbench",
        desk="workbench",
        tone=0.25,
        back="workbench -0.3, tool_board -0.3, window 0.4, machine 0.8",
        left="shelf -0.3, barrel 0.4",
        right="machine -0.3, door 0.5, crate 0.85",
        front="tool_board 0.3, shelf -0.4",
        above="tube_lamp -1.2 0, tube_lamp 1.2 0",
    ),
    P.WAREHOUSE: Recipe(
        size=(14.0, 11.0, 6.0),
        seat="crate",
        table="crate",
        tone=0.3,
        back="shelf -0.75 width=3.5 height=4 depth=1, shelf -0.2 width=3.5 height=4 depth=1, garage_door 0.55",
        left="shelf 0 width=4 height=4 depth=1, pallet 0.6",
        right="window -0.5 y=3.4, window 0.2 y=3.4, door 0.6, boxes -0.2",
        front="garage_door 0",
        above="ceiling_lamp -2 -1 y=4.2, ceiling_lamp 2 -1 y=4.2",
        scatter="crate 4 2.2 4.2, pallet 3 2.6 4.4, barrel 2 2 4",
    ),
    P.BAKERY: Recipe(
        size=(5.6, 4.8, 2.9),
        ground="tiles",
        seat="stool",
        table="workbench",
        desk="workbench",
        tone=0.08,
        back="oven -0.35, bread_rack 0.35, bread_rack 0.8, clock 0.1 y=2.2",
        left="window 0.3, bread_rack -0.45",
        right="sink -0.3, door 0.5, shelf 0.95 width=0.9",
        front="shop_window -0.4, door 0.6",
        above="ceiling_lamp -1.1 0, ceiling_lamp 1.1 0",
        around="left workbench -1 0.5 facing=0 width=1.7, left sack -0.1 1.1, left sack 0.4 1.1, right sack -0.2 1.2",
    ),
    P.ELEVATOR: Recipe(
        size=(2.6, 2.3, 2.5),
        ground="boards",
        seat="stool",
        tone=0.34,
        back="lift_door 0, button_panel 0.82, sign 0 y=2.2 height=0.2 width=0.8 label=3",
        left="railing 0 width=1.9 height=0.95, mirror 0 y=1.1 height=1.2 width=1.3",
        right="railing 0 width=1.9 height=0.95, mirror 0 y=1.1 height=1.2 width=1.3",
        front="lift_door 0, button_panel -0.82",
        above="tube_lamp 0 0 y=2.38",
    ),
}
"""Inside. The first piece of the back wall is the one that says where we are."""
