"""Towers of our time, what hangs on them, decks of houses, mazes, stalls: places whose word alone would mean another one."""

from __future__ import annotations

from storyboard.staging.recipe import Recipe, Variant, variant
from storyboard.staging.variants_high import ROOFS
from storyboard.staging.variants_outside import OPEN_BOAT, PARTY
from storyboard.staging.variants_town import MEETING

PENS = Recipe(
    ground="earth",
    backdrop="trees",
    seat="bench",
    around="behind bars -2.6 2 width=4.8, behind bars 2.6 2 width=4.8, behind rock -2.4 4, behind rock 3 4.4 height=1.6 width=2.4, "
    "behind palm 0.6 5, left bench -0.4 1.8, "
    "behind cliff 0 10 height=4 width=14",
    scatter="tree 6 8 16",
)
HIGHRISE = Recipe(
    ground="asphalt",
    backdrop="skyline",
    seat="bench",
    around="behind skyscraper 2 64 height=40 width=15, behind skyscraper -34 80 height=26, behind skyscraper 42 84 height=22, "
    "behind hedge -3.8 3, behind hedge 3.8 3, "
    "behind kerb 0 2.4 width=40 depth=2, behind car 7 3.4, left tree -1 4, right tree -1.6 5",
    rows="behind street_lamp 2 12 2.4",
)
CRADLE = Recipe(
    ground="town_below",
    backdrop="skyline",
    seat="crate",
    rail="railing",
    around="behind glass_wall -5 0.9 width=5 height=3.2 y=-1.4, behind glass_wall 0 0.9 width=5 height=3.2 y=-1.4, "
    "behind glass_wall 5 0.9 width=5 height=3.2 y=-1.4, behind glass_wall -5 0.9 width=5 height=3.2 y=1.8, "
    "behind glass_wall 0 0.9 width=5 height=3.2 y=1.8, behind glass_wall 5 0.9 width=5 height=3.2 y=1.8, "
    "mid walkway 0 0 width=8 depth=1.3, left mast 0 0.9 height=9 width=0.1, right mast 0 0.9 height=9 width=0.1, "
    f"left railing 0 0.9 width=1.2, right railing 0 0.9 width=1.2, {ROOFS.replace('behind', 'front')}",
    rows="front railing 3 2.6 0.75",
)
WATER_TOWER = Recipe(
    ground="earth",
    backdrop="houses",
    seat="crate",
    around="behind water_tank 0.6 9 height=15 width=7 depth=7, behind hut -5 7, behind pylon 12 22, left barrel -0.4 1.8",
    rows="behind wire_fence 6 3 4.6",
    scatter="bush 4 5 12, grass_tuft 8 2 6",
)
RADIO_MAST = Recipe(
    ground="grass",
    backdrop="hills",
    seat="crate",
    around="behind mast 1.2 12 height=34 width=0.7, behind mast -9 30 height=40 width=0.7, behind antenna 3.4 7 height=5 width=2, "
    "behind hut -3.4 6.4",
    rows="behind wire_fence 6 3 4.4",
    scatter="bush 4 6 14, grass_tuft 8 2 7",
)
VIEWPOINT = Recipe(
    ground="town_below",
    backdrop="skyline",
    seat="bench",
    rail="railing",
    around="mid walkway 0 0 width=40 depth=6, behind telescope -2.4 1.7 width=0.5 height=1.5 depth=0.7, "
    f"behind telescope 2.6 1.7 width=0.5 height=1.5 depth=0.7, {ROOFS}, behind skyscraper -22 46 y=-14, behind skyscraper 20 52 y=-14",
    rows="behind railing 9 2.6 2.1",
)
HOUSE_DECK = Recipe(
    ground="boards",
    backdrop="trees",
    seat="armchair",
    rail="railing",
    table="table",
    around="right house 0 5 facing=-90, left plant -0.6 1.4 height=1.2, behind parasol -2.6 1.8, behind deckchair 2.4 1.9",
    rows="behind railing 7 2.6 2.8, left railing 2 2.6 3.4",
    scatter="tree 6 8 16, bush 5 5 9",
)
POOL_DECK = Recipe(
    ground="tiles",
    backdrop="trees",
    seat="bench",
    around="behind pool 0 4.4 width=14 depth=6 tone=0.05, behind diving_board 0.6 2.2 height=3.4, behind pool_ladder -3 1.3, "
    "left deckchair -0.6 1.7, right deckchair -0.6 1.9, behind parasol -6 8, behind parasol 6 8",
    rows="behind hedge 7 3 10",
)
ROLLER_RINK = Recipe(
    size=(14.0, 11.0, 4.2),
    ground="boards",
    seat="bench",
    table="table",
    tone=0.5,
    back="neon -0.62 width=3 height=0.7 y=2.5 label=ROLLER_RINK, neon 0.45 width=2.2 height=0.6 y=2.6 label=SKATE, speaker -0.9, "
    "speaker 0.9, double_door 0",
    left="jukebox -0.3, bench 0.3, neon 0.2 width=1.4 height=0.5 y=2.4 label=DISCO",
    right="counter 0.2 width=3, shoe_shelf 0.2 y=0.9 width=3, bench -0.5",
    front="double_door 0, locker -0.5",
    above="mirror_ball 0 -2.2, spotlight -2.4 -2 y=3.4, spotlight 2.4 -2 y=3.4",
    around="behind railing -3.4 4.2 width=6, behind railing 3.4 4.2 width=6, behind bench -3 4.9, behind bench 3 4.9",
)
SKATE_HIRE = Recipe(
    size=(7.0, 5.0, 3.0),
    ground="boards",
    seat="stool",
    table="counter",
    desk="counter",
    tone=0.4,
    rail="counter",
    back="shoe_shelf -0.62 width=2.2, shoe_shelf 0 width=2.2, shoe_shelf 0.62 width=2.2, "
    "neon 0 width=2.4 height=0.5 y=2.35 label=SKATE_HIRE",
    left="bench 0, neon 0 width=1.4 height=0.5 y=2.2 label=SKATES",
    right="locker -0.3, bench 0.4",
    front="double_door 0.3, poster -0.4",
    above="tube_lamp -1.6 0.4, tube_lamp 1.6 0.4",
)
RINK_FRONT = Recipe(
    ground="asphalt",
    backdrop="hills",
    seat="bench",
    around="behind shopfront 0 8 width=16 height=5 label=ROLLER_RINK, behind car 7 4.6 turn=20, left bench -0.4 2, right street_lamp 0.4 3",
    rows="behind street_lamp 2 9 5",
)
AMBULANCE_BAY = Recipe(
    ground="asphalt",
    backdrop="skyline",
    seat="bench",
    around="behind facade 0 8.4 width=18 height=9 label=HOSPITAL, behind sign 0 7.2 y=3 width=3.6 height=0.7 label=EMERGENCY, "
    "behind double_door 0 7.4 width=2.4, behind ambulance 3.9 4.2 turn=172, behind column -3 6.4 height=3, behind column 3 6.4 height=3, "
    "left bench -0.4 2.2, right street_lamp 0.5 3",
)
LIGHT_PLANE = Recipe(
    size=(2.5, 3.4, 1.9),
    seat="car_seat",
    tone=0.35,
    within=(0.6, 0.6),
    back="cockpit 0",
    left="round_window -0.3 width=0.7 height=0.55 y=0.9, round_window 0.5 width=0.7 height=0.55 y=0.9",
    right="round_window -0.3 width=0.7 height=0.55 y=0.9, round_window 0.5 width=0.7 height=0.55 y=0.9",
    front="crate -0.4 height=0.6, sack 0.4",
)
CASING = Recipe(
    ground="water",
    backdrop="sea",
    seat="crate",
    rail="railing",
    around="mid hull 0 0 width=26 depth=3.6, behind object 1.6 3.4 width=3.4 height=3.2 depth=1.5 tone=0.85, "
    "behind mast 1.9 3.2 height=5.4 width=0.24, "
    "behind mast 1.2 3.4 height=4.6 width=0.14, behind hatch -1.4 1.3, left railing 0 1.4 width=1.6",
    rows="behind railing 6 2.6 1.9",
)
MAZE = Recipe(
    ground="earth",
    backdrop="trees",
    seat="bench",
    around="behind hedge 0 5.4 width=4 height=2.5, behind hedge -2.7 3.2 width=2.6 height=2.5, behind hedge 2.9 3.4 width=2.6 height=2.5, "
    "behind hedge -6 4.4 width=4 height=2.5, behind hedge 6.2 4.6 width=4 height=2.5, behind hedge 0 8 width=20 height=2.5",
    rows="left hedge 4 3 1.5 height=2.5, right hedge 4 3 1.7 height=2.5",
)
WORKS = Recipe(
    ground="asphalt",
    backdrop="skyline",
    seat="crate",
    around="behind hall -10 15 label=UNIT_4, behind hall 11 17 label=UNIT_5, behind truck 4.6 6, behind pallet -2.8 3, left bin -0.4 2.2",
    rows="behind wire_fence 8 3 11, behind street_lamp 2 12 4",
)
FOOD_TRUCK = Recipe(
    ground="asphalt",
    backdrop="skyline",
    seat="stool",
    table="round_table",
    around="behind van 0 2.9 height=2.7 width=5.6, behind market_stall 0 1.9 width=3 height=2.5, "
    "behind sign 0 2 y=2.5 width=2 height=0.5 label=@NAME, "
    "behind round_table -3.6 2.2, behind round_table 3.8 2.4, left bin -0.4 2",
    rows="behind bulbs 2 8 4, behind street_lamp 2 12 5",
)
STAND = Recipe(
    ground="grass",
    backdrop="houses",
    seat="stool",
    table="table",
    around="behind market_stall 0 1.7, behind sign 0 1.75 y=2.3 width=2 height=0.44 label=@NAME, left tree -1.4 4, right tree 0 5, "
    "behind kerb 0 4 width=40 depth=1.6, behind house -9 16, behind house 9 17",
)
SALE = Recipe(
    size=(10.0, 8.0, 3.6),
    ground="boards",
    seat="chair",
    tone=0.2,
    back="lectern 0.1, wall_picture -0.5, wall_picture 0.5, wall_picture 0.75, tall_window -0.85",
    left="wall_picture -0.4, wall_picture 0, wall_picture 0.4",
    right="wall_picture -0.4, tall_window 0, door 0.7",
    front="double_door 0",
    above="chandelier 0 -1",
    around="left chair -0.4 1.4 facing=20, left chair 0.4 1.4 facing=20, right chair -0.4 1.4 facing=-20, right chair 0.4 1.4 facing=-20",
)
WRECK = Recipe(
    ground="sand",
    backdrop="sea",
    seat="rock",
    around="behind ship 1 14 height=9 width=22 y=-1.6 turn=14, behind mast -6 9 height=5 width=0.3, left crate -0.4 1.8, "
    "right barrel -0.4 2",
    scatter="rock 6 3 12, crate 2 3 7",
)

STONES = Recipe(
    ground="grass",
    backdrop="hills",
    seat="rock",
    around="behind rock -4.6 5 height=3.4 width=1.3 depth=0.9, behind rock -2 6.4 height=3.8 width=1.3 depth=0.9, "
    "behind rock 0.8 6.8 height=3.6 width=1.4 depth=0.9, behind rock 3.6 6 height=3.8 width=1.3 depth=0.9, "
    "behind rock 6 4.4 height=3.2 width=1.3 depth=0.9, left rock -0.6 3.6 height=3.4 width=1.2 depth=0.9, "
    "right rock -0.6 3.4 height=2.2 width=1.2 depth=0.9",
    scatter="grass_tuft 12 1.8 9",
)

CAGES = (
    "zoo enclosure, lion cage, lion enclosure, penguin enclosure, penguin pool, monkey house, monkey cage, elephant house, ape house, "
    "tiger cage, tiger enclosure, bear enclosure"
)
"""What beasts live in at a zoo; a heading may call it INT."""

TABLE: tuple[Variant, ...] = (
    variant("unknown", "water tower, gas tower", WATER_TOWER, interior=False),
    variant("unknown", "radio tower, radio mast, tv tower, cell tower, transmitter", RADIO_MAST, interior=False),
    variant("roof unknown", "observation deck, viewing deck, viewing platform, observation platform", VIEWPOINT, interior=False),
    variant("roof", "platform, suspended platform, cradle, window cleaners cradle", CRADLE, interior=False),
    variant("unknown", "diving platform, diving board", POOL_DECK, interior=False),
    variant("yard boat", "diving platform, diving board, platform, pool deck, poolside", POOL_DECK, interior=False),
    variant("unknown street", "tower, towers, skyscraper, high rise, highrise", HIGHRISE, interior=False),
    variant("yard", "deck, back deck, sun deck, sundeck", HOUSE_DECK, interior=False),
    variant("unknown snow bar", "rental counter, skate rental, skate hire, rental desk, skate counter", SKATE_HIRE),
    variant("unknown snow", "roller rink, roller disco, roller skating rink, rollerdrome, skate hall", ROLLER_RINK),
    variant("unknown snow", "roller rink, roller disco, roller skating rink, rollerdrome", RINK_FRONT, interior=False),
    variant("unknown hospital street", "ambulance bay, emergency entrance, ambulance entrance", AMBULANCE_BAY, interior=False),
    variant(
        "unknown plane",
        "cessna, piper, beechcraft, bush plane, light aircraft, light plane, small plane, seaplane, floatplane, biplane, glider, "
        "two seater",
        LIGHT_PLANE,
    ),
    variant("boat unknown", "casing, submarine deck, u boat deck, conning tower, submarine", CASING, interior=False),
    variant("unknown", "maze, hedge maze, labyrinth", MAZE, interior=False),
    variant("unknown park", "industrial park, industrial estate, trading estate, retail park", WORKS, interior=False),
    variant(
        "unknown car",
        "food truck, taco truck, burger van, ice cream truck, ice cream van, coffee van, chip van, kebab van",
        FOOD_TRUCK,
        interior=False,
    ),
    variant("unknown", "lemonade stand, ice cream stand, newspaper stand, hot dog stand, hot dog cart, coffee cart", STAND, interior=False),
    variant("unknown", "wedding tent, party tent, marquee, wedding marquee", PARTY, interior=False),
    variant("unknown court", "jury room", MEETING),
    variant("unknown market", "auction house, auction room, saleroom", SALE),
    variant("boat", "lifeboat, rowing boat, rowboat, canoe, kayak, raft, life raft, dinghy, gondola", OPEN_BOAT),
    variant("unknown", "shipwreck, wreck", WRECK, interior=False),
    variant("unknown", "standing stones, stone circle", STONES, interior=False),
    *(variant("park", CAGES, PENS, interior=interior) for interior in (True, False)),
)
"""Asked from top to bottom."""
