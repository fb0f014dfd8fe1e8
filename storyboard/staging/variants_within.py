"""Inside what is mostly seen from outside: ice caves, party tents, ferry terminals, petrol stations, booths."""

from __future__ import annotations

from dataclasses import replace

from storyboard.staging.recipe import Recipe, Variant, variant
from storyboard.staging.variants_common import BARN
from storyboard.staging.variants_play import AQUARIUM, BALLET, FACTORY, POOL, RECORDING
from storyboard.staging.variants_quarters import GREENHOUSE, LOG_CABIN, TENT
from storyboard.staging.variants_shops import BIG_KITCHEN, LAUNDROMAT, POST, SUPERMARKET

ICE_CAVE = Recipe(
    size=(7.0, 6.0, 3.4),
    ground="snow",
    seat="snowdrift",
    bed="bedroll",
    tone=0.06,
    back="cave_mouth 0 width=2.4 height=2.2 tone=0.2, serac -0.8 height=3, serac 0.8 height=3, ice_wall 0 width=6.8 height=3.2",
    left="ice_wall 0 width=5.8 height=3.2, serac -0.3 height=2.8",
    right="ice_wall 0 width=5.8 height=3.2, serac -0.3 height=2.8",
    front="ice_wall 0 width=6.8 height=3.2",
    above="stalactite -1.4 -1.2 y=1.9 tone=0.05, stalactite -0.5 -1.8 y=2 tone=0.05, stalactite 0.7 -1.4 y=1.9 tone=0.05, "
    "stalactite 1.6 -1.8 y=1.8 tone=0.05",
    scatter="stalagmite 4 1.8 3",
)
MARQUEE = Recipe(
    size=(10.0, 9.0, 4.9),
    ground="grass",
    seat="chair",
    table="round_table",
    desk="round_table",
    tone=0.02,
    back="marquee_wall 0 width=9.8 height=2.7",
    left="marquee_wall 0 width=8.8 height=2.7",
    right="marquee_wall 0 width=8.8 height=2.7",
    front="marquee_wall 0 width=9.8 height=2.7",
    above="canvas_roof 0 -0.6, chandelier -1.6 -1 y=2.2, chandelier 1.6 -1 y=2.2",
    around="behind round_table -2.4 1.4, behind flower_buckets -2.4 1.4 y=0.74 width=0.5 height=0.4 depth=0.3, "
    "behind chair -3.1 1.4 facing=90, behind chair -1.7 1.4 facing=-90, behind round_table 2.4 1.6, "
    "behind flower_buckets 2.4 1.6 y=0.74 width=0.5 height=0.4 depth=0.3, behind chair 3.1 1.6 facing=-90, behind chair 1.7 1.6 facing=90",
)
FERRY_HALL = Recipe(
    size=(12.0, 8.0, 4.0),
    ground="tiles",
    seat="bench",
    tone=0.1,
    back="shop_window -0.55 width=4.4 height=2.4 y=0.6, round_window 0 y=1.3 width=0.9 height=0.9, "
    "shop_window 0.55 width=4.4 height=2.4 y=0.6, sign 0 y=2.5 width=2.8 height=0.5 label=FERRIES, "
    "lifebuoy -0.12 y=1.4, lifebuoy 0.12 y=1.4",
    left="ticket_window -0.2, sign 0.2 y=1.8 width=1.4 height=0.4 label=FERRIES, lifebuoy 0.5",
    right="wall_map -0.2 width=2, lifebuoy 0.1, sign 0.3 y=1.8 width=1.4 height=0.4 label=FERRIES, double_door 0.7",
    front="double_door 0",
    above="tube_lamp -2 -1 y=3.8, tube_lamp 2 -1 y=3.8",
    around="behind bench -2.4 1.3, behind bench 2.4 1.3, behind luggage -0.8 1.4, right luggage 0.2 1.2",
)
FORECOURT_SHOP = replace(
    SUPERMARKET,
    back=f"{SUPERMARKET.back}, sign -0.75 y=2.3 width=1.8 height=0.5 label=GAS, sign 0.75 y=2.3 width=1.8 height=0.5 label=OIL",
)
KIOSK = Recipe(
    size=(3.0, 2.8, 2.5),
    seat="stool",
    table="counter",
    desk="counter",
    tone=0.2,
    within=(0.8, 0.6),
    back="ticket_window 0 width=2.2, counter 0 width=2.4 depth=0.4, clock 0.85 y=1.9 width=0.3 height=0.3",
    left="window 0 width=1.6, radio_set -0.5 y=1",
    right="window 0 width=1.6, wanted 0.5",
    front="door 0",
    above="ceiling_lamp 0 0",
)
FOOD_TRUCK = Recipe(
    size=(2.6, 4.6, 2.3),
    ground="tiles",
    seat="stool",
    table="kitchen_counter",
    desk="kitchen_counter",
    tone=0.1,
    within=(0.6, 1.0),
    back="stove -0.3, stove 0.3, pots_shelf 0 y=1.4 height=0.7 width=2 depth=0.25",
    left="shop_window 0 width=2.6 height=1.1 y=1, kitchen_counter 0 width=3.6 depth=0.4, sign -0.7 y=1.6 width=0.8 height=0.4 label=MENU",
    right="fridge -0.4, pots_shelf 0.2 y=1.3 height=0.8 width=1.8 depth=0.25, kitchen_counter 0.3 width=2 depth=0.4, "
    "sign 0.75 y=1.6 width=0.8 height=0.4 label=MENU",
    front="van_doors 0",
    above="tube_lamp 0 -0.6 y=2.2",
)
COOP = Recipe(
    size=(3.2, 3.0, 2.2),
    ground="earth",
    seat="crate",
    tone=0.5,
    within=(0.8, 0.6),
    back="boards 0 width=3.1 height=2.1, cages 0 y=0.6 width=2.8 height=1.2, haystack -0.9 width=0.8 height=0.6 depth=0.7",
    left="boards 0 width=2.9 height=2.1, wire_fence 0 width=2.6 height=1.9",
    right="boards 0 width=2.9 height=2.1, wire_fence 0 width=2.6 height=1.9",
    front="boards 0 width=3.1 height=2.1, door 0",
    above="bare_bulb 0 -0.3",
)

WINE_CELLAR = Recipe(
    size=(5.6, 5.0, 2.6),
    ground="earth",
    seat="barrel",
    table="barrel",
    tone=0.52,
    back="brick_wall 0 width=5.4 height=2.5, barrel -0.75 height=1.3 width=1, barrel -0.35 height=1.3 width=1, "
    "barrel 0.35 height=1.3 width=1, barrel 0.75 height=1.3 width=1, lantern 0 y=1.6",
    left="brick_wall 0 height=2.5, barrel -0.3 height=1.3 width=1, barrel 0.2 height=1.3 width=1, sack 0.6",
    right="brick_wall 0 height=2.5, stairs -0.35 width=1 height=1.9 depth=1.9 facing=-90, barrel 0.5 height=1.3 width=1",
    front="brick_wall 0 height=2.5, door 0.5 height=1.8",
    above="bare_bulb 0.25 -0.5",
)
LARDER = Recipe(
    size=(3.2, 3.2, 2.5),
    ground="tiles",
    seat="crate",
    tone=0.2,
    back="pots_shelf 0 width=2.8, meat_rail 0 y=0.4 width=1.6",
    left="pots_shelf -0.2, sack 0.6",
    right="pots_shelf -0.2, barrel 0.7",
    front="door 0",
    above="bare_bulb 0 -0.3",
)

TABLE: tuple[Variant, ...] = (
    variant("village forest snow mountain park field desert", "tent, tents, yurt, tipi, teepee", TENT),
    variant("shop unknown", "laundrette, launderette, dry cleaners, dry cleaner", LAUNDROMAT),
    variant(
        "workshop",
        "cannery, paper mill, textile mill, fish factory",
        FACTORY,
    ),
    variant("office", "post room", POST),
    variant("classroom", "ballet school, ballet class, dance class", BALLET),
    variant("classroom unknown", "cooking school, cookery school, cooking class, test kitchen", BIG_KITCHEN),
    variant("unknown", "reptile house, insect house", AQUARIUM),
    variant("unknown", "editing suite, edit suite, editing room, cutting room, sound booth", RECORDING),
    variant("workshop", "mill cellar, wine cellar, mill basement, factory cellar", WINE_CELLAR),
    variant("house", "refuge, mountain refuge", LOG_CABIN),
    variant("kitchen", "larder, pantry, scullery", LARDER),
    variant("cave snow unknown mountain", "ice cave, ice cavern, crevasse, glacier, snow cave, ice tunnel", ICE_CAVE),
    variant(
        "unknown restaurant office yard",
        "marquee, wedding tent, party tent, wedding marquee, reception tent, wedding reception, wedding",
        MARQUEE,
    ),
    variant(
        "harbour boat airport unknown station",
        "ferry terminal, ferry hall, ferry office, harbour station, ferry port",
        FERRY_HALL,
    ),
    variant(
        "highway unknown garage",
        "gas station, petrol station, filling station, service station, truck stop, motorway services, services, forecourt",
        FORECOURT_SHOP,
    ),
    variant(
        "highway unknown street field prison",
        "toll booth, ticket booth, kiosk, newsstand, guard booth, guardhouse, guard hut, sentry box, gatehouse, guard house, checkpoint",
        KIOSK,
    ),
    variant("unknown", "food truck, burger van, ice cream van, chip van, ice cream truck", FOOD_TRUCK),
    variant("unknown yard", "polytunnel, poly tunnel, palm house, nursery garden", GREENHOUSE),
    variant("unknown yard house", "chicken coop, coop, henhouse, hen house, pigeon loft, dovecote, kennel, kennels, rabbit hutch", COOP),
    variant(
        "unknown yard",
        "aquatic center, aquatic centre, aquatics center, leisure centre, leisure center, municipal pool, olympic pool, swimming hall",
        POOL,
    ),
    variant("unknown living_room workshop", "cow shed, goat shed, sheep shed, lambing shed", BARN),
)
"""Asked from top to bottom."""
