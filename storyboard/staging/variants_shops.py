"""Shops of one trade, canteens and big kitchens: one word of their name makes them."""

from __future__ import annotations

from storyboard.model.cast import PlaceKind
from storyboard.staging.recipe import Recipe, Variant, variant
from storyboard.staging.trades import TRADES

_TUBES = "tube_lamp -1.2 0, tube_lamp 1.2 0"

LAUNDROMAT = Recipe(
    size=(7.0, 5.2, 2.8),
    ground="tiles",
    seat="bench",
    table="table",
    tone=0.06,
    back="washers 0 width=6.2 y=0.95, washers 0 width=6.2, clock 0.6 y=2.25",
    left="washers -0.2 width=2.2, washers -0.2 width=2.2 y=0.98, door 0.8",
    right="washers -0.2 width=2.6, poster 0.6, washers -0.2 width=2.6 y=0.98",
    front="shop_window -0.3, door 0.7",
    above=_TUBES,
    around="right trolley -0.4 0.9, left bench 0.4 1.2",
)
BARBER = Recipe(
    size=(6.2, 5.0, 2.8),
    ground="tiles",
    seat="barber_chair",
    tone=0.1,
    back="mirror -0.5 width=1.3 height=1.1 y=1.05, mirror 0.5 width=1.3 height=1.1 y=1.05, mirror 0 width=1.3 height=1.1 y=1.05, "
    "barber_pole -0.97, barber_pole 0.97, kitchen_counter 0 width=4.8 depth=0.3",
    left="shelf -0.4, poster 0.2, door 0.8",
    right="chair -0.4, chair -0.15, poster -0.3, window 0.4",
    front="shop_window -0.4, door 0.6, barber_pole 0.2",
    above=_TUBES,
    around="behind barber_chair -1.7 0.75 facing=180, behind barber_chair 1.7 0.75 facing=180, behind barber_chair 0.05 0.7 facing=180",
)
BOOKSHOP = Recipe(
    size=(6.6, 5.4, 2.9),
    ground="boards",
    seat="stool",
    table="table",
    tone=0.22,
    back="bookcase -0.75, bookcase -0.25, bookcase 0.25, bookcase 0.75, ladder 0.5",
    left="bookcase -0.6, bookcase 0, door 0.8",
    right="counter -0.2 width=1.8, bookcase 0.5",
    front="shop_window -0.4, door 0.6",
    above="ceiling_lamp -1 0, ceiling_lamp 1 0",
    around="left bookcase -0.7 1 height=1.3, right round_table 0.4 1, right boxes 1 1.4",
)
FLORIST = Recipe(
    size=(6.0, 5.0, 2.8),
    ground="tiles",
    seat="stool",
    table="workbench",
    desk="workbench",
    tone=0.08,
    back="flower_buckets -0.45, flower_buckets 0.45, plant_bench -0.45 y=1.25 height=1.1, plant_bench 0.45 y=1.25 height=1.1, plant 0.97",
    left="flower_buckets -0.3, plant 0.3, door 0.8",
    right="flower_buckets -0.2, plant_bench 0.6",
    front="shop_window -0.4, door 0.6",
    above="ceiling_lamp 0 0",
    around="left flower_buckets -0.4 0.7, right plant 0.6 0.9, right flower_buckets -0.6 1.1",
)
CLOTHES = Recipe(
    size=(6.6, 5.4, 2.9),
    ground="boards",
    seat="stool",
    tone=0.06,
    back="clothes_rail -0.7 y=0.35, clothes_rail 0 y=0.35 width=2, clothes_rail 0.7 y=0.35, mannequin -0.36, mannequin 0.38",
    left="clothes_rail -0.4, mirror 0.1 height=1.7 y=0.3, curtain 0.6 width=1.2",
    right="counter -0.3 width=1.8, clothes_rail 0.5",
    front="shop_window -0.4, door 0.6",
    above=_TUBES,
    around="left clothes_rail -0.5 0.9 turn=0, right mannequin -0.5 0.8, right mannequin 0.2 1.1",
)
SUPERMARKET = Recipe(
    size=(10.0, 11.0, 3.4),
    ground="tiles",
    seat="stool",
    tone=0.03,
    back="chiller 0 width=5.4, sign 0 y=2.2 width=2 height=0.5 label=MILK, bread_rack -0.75, bread_rack 0.75",
    left="bread_rack -0.6, shelf -0.2 height=2.1, shelf 0.2 height=2.1",
    right="shelf -0.5 height=2.1, shelf -0.1 height=2.1, fridge 0.3",
    front="shop_window -0.4, double_door 0.4",
    above="tube_lamp -1.4 -1.4 y=3.2, tube_lamp 1.4 -1.4 y=3.2, sign -2 -1.8 y=2.5 width=1 height=0.4 label=5, "
    "sign 2 -1.8 y=2.5 width=1 height=0.4 label=6",
    around="behind shelf -2.3 2.2 turn=90 width=3.4 height=2, behind shelf 2.3 2.2 turn=-90 width=3.4 height=2, left trolley 0 0.7, "
    "right trolley -0.6 0.8, "
    "right counter 1 1.2",
)
PHARMACY = Recipe(
    size=(6.2, 5.2, 2.9),
    ground="tiles",
    seat="chair",
    tone=0.04,
    back="aid_shelf 0 width=2.4 height=1.3 y=1.1, aid_shelf -0.75 width=1.8 height=1.3 y=1.1, "
    "aid_shelf 0.75 width=1.8 height=1.3 y=1.1, counter 0 width=4.6",
    left="shelf -0.4, poster 0.1, door 0.8",
    right="shelf -0.4, shelf 0.3",
    front="shop_window -0.4, door 0.6",
    above=_TUBES,
)
ANTIQUES = Recipe(
    size=(6.4, 5.2, 2.9),
    ground="boards",
    seat="armchair",
    table="table",
    tone=0.3,
    back="portrait 0 y=1.2, cabinet 0, table_lamp 0.08 y=1.0, clock -0.24 y=1.5, clock 0.26 y=1.7, "
    "mirror -0.45 width=0.9 height=1.1, gun_rack 0.55, suit_of_armour -0.85, "
    "bust 0.9",
    left="bookcase -0.4, wall_picture 0.1, door 0.8",
    right="wardrobe -0.4, clock 0 y=1.4, wall_picture 0.4, counter 0.6 width=1.6",
    front="shop_window -0.4, door 0.6",
    above="chandelier 0 -0.8 y=2",
    around="left vitrine -0.7 0.7, left trunk_box 0.2 0.8, right lamp -0.7 0.6, right piano 0.2 1.2, right vitrine 1.1 1",
)
POST = Recipe(
    size=(6.6, 5.4, 2.9),
    ground="tiles",
    seat="bench",
    tone=0.14,
    back="pigeonholes 0 width=3.4 y=1.15, counter 0 width=4.2, boxes -0.9, clock 0.8, poster 0.62",
    left="boxes -0.5, sack 0, poster 0.3, door 0.8",
    right="pigeonholes -0.3 width=2.2, boxes 0.5",
    front="shop_window -0.4, door 0.6",
    above=_TUBES,
    around="left boxes 0.4 1, right sack -0.4 1, right sack 0.1 1.2",
)
CANTEEN = Recipe(
    size=(9.5, 7.0, 3.0),
    ground="tiles",
    table="table",
    desk="table",
    tone=0.06,
    back="kitchen_counter -0.2 width=5 height=1.1, menu_board -0.2 width=3, bread_rack 0.5, double_door 0.8",
    left="window -0.5 width=2, menu_board 0.1 width=1.8 y=1.4, window 0.6 width=1.6",
    right="poster -0.3, door 0.5, fridge -0.7",
    front="double_door 0",
    above="tube_lamp -2 -1, tube_lamp 0 -1, tube_lamp 2 -1",
    around="behind table -1.9 1.1 width=2.6, behind bench -1.9 1.8, behind bench -1.9 0.4 facing=180, behind table 1.9 1.1 width=2.6, "
    "behind bench 1.9 1.8, behind bench 1.9 0.4 facing=180",
)
BIG_KITCHEN = Recipe(
    size=(6.6, 5.4, 2.8),
    ground="tiles",
    table="kitchen_counter",
    desk="kitchen_counter",
    tone=0.06,
    back="tiled_wall 0 width=6.5 height=2.2, stove -0.42, stove -0.2, stove 0.02, oven 0.5 width=1.4, pan_rail -0.25 y=1.3 width=2.2, "
    "pan_rail 0.12 y=1.3, "
    "kitchen_counter -0.8 width=1.3, clock 0.2 y=2.1",
    left="sink -0.4, shelf 0.1, double_door 0.7",
    right="fridge -0.6, fridge -0.4, shelf 0.2, door 0.7",
    front="double_door 0, shelf 0.6",
    above="tube_lamp -1.2 0, tube_lamp 1.2 0, pipes 0 -1.9 y=2.3",
    around="behind kitchen_counter -1.6 0.7 width=2.2, behind kitchen_counter 1.7 0.7 width=2.2, left kitchen_counter 0 0.7",
)

TABLE: tuple[Variant, ...] = (
    variant("shop office unknown", "post office, mail room, mailroom, sorting office", POST),
    variant("shop unknown", "laundromat, laundry, laundry room, launderette", LAUNDROMAT),
    variant("shop unknown", "barber, barbers, barbershop, hair salon, hairdresser, hairdressers, beauty salon, salon de coiffure", BARBER),
    variant("shop unknown", "bookshop, bookstore, book shop, book store, librairie", BOOKSHOP),
    variant("shop unknown", "florist, florists, flower shop, flower store", FLORIST),
    variant("shop unknown", "clothes shop, clothing store, boutique, dress shop, tailor, tailors, fitting room, dressmaker", CLOTHES),
    variant("kitchen", "bakery, patisserie, boulangerie, bakehouse, pastry kitchen", TRADES[PlaceKind.BAKERY]),
    variant(
        "kitchen", "restaurant, hotel, diner, bistro, cafe, pizzeria, commercial kitchen, hospital, school, prison, bar, pub", BIG_KITCHEN
    )._replace(dressed=True),
    variant("shop", "supermarket, grocery store, grocery, minimart, mini mart, convenience store, supermarkt, bodega", SUPERMARKET),
    variant("shop", "pharmacy, drugstore, chemist, apotheke, pharmacie, farmacia", PHARMACY),
    variant(
        "shop unknown", "antique shop, antiques, antique store, pawn shop, pawnshop, junk shop, curiosity shop, thrift store", ANTIQUES
    ),
    variant("diner unknown restaurant", "cafeteria, canteen, mess, mess hall, lunch room, lunchroom", CANTEEN),
)
"""Asked from top to bottom."""
