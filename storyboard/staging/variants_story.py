"""Places as the time and the trade of their story have them: streets of another century, squares, arenas, loading docks, shows."""

from __future__ import annotations

from dataclasses import replace

from storyboard.model.cast import PlaceKind
from storyboard.staging.outdoors import OPEN
from storyboard.staging.recipe import Recipe, Variant, variant
from storyboard.staging.recipes import ROOMS
from storyboard.staging.variants_high import ROOFS
from storyboard.staging.variants_play import BOXING
from storyboard.staging.variants_told import FIELD_DAY

SQUARE = Recipe(
    ground="tiles",
    backdrop="houses",
    seat="bench",
    around="behind fountain 0.4 4.4, behind church 8 17, behind statue -4.6 6, behind bench -2.4 2.2, left parasol -0.6 3, "
    "left round_table -0.6 2.6, "
    "right bench -0.6 2.2, behind street_lamp 3.4 2.4, right fountain -1 6, left statue -1 6",
    rows="behind facade 6 8.2 15, left facade 2 8.2 13, right facade 2 8.2 13, front facade 5 8.2 18",
)
OLD_STREET = Recipe(
    ground="tiles",
    backdrop="houses",
    seat="step",
    rail="sill",
    around="behind horse_cart -3.4 2.4, behind barrel 2 2.6, behind barrel 2.7 2.7, behind timber_house 0 6.4, "
    "behind timber_house -8.4 6.4, "
    "behind timber_house 8.4 6.4, behind timber_house 16.6 6.4, behind timber_house -16.6 6.4, behind lantern 3.4 2.4 y=2.6, "
    "behind pole 3.4 2.3 height=2.7, "
    "left sack -0.4 1.8, right barrel -0.4 1.8, left timber_house -1 9 facing=90, right timber_house -1 9 facing=-90",
    rows="front timber_house 5 8.4 17",
)
OLD_SQUARE = replace(
    OLD_STREET,
    around="behind well 0.8 3, behind horse_cart -3.8 3.4, behind church 9 20, behind timber_house 0 14, behind timber_house -8.4 14, "
    "behind timber_house -16.6 14, behind timber_house 17 16, behind market_stall 4.4 5, left barrel -0.4 2, right sack -0.4 2, "
    "left timber_house -1 13 facing=90, right timber_house -1 13 facing=-90",
)
OLD_ROOFS = Recipe(
    ground="town_below",
    backdrop="houses",
    seat="step",
    around="behind chimney 1.6 1.4 height=2.2, behind chimney -2.6 2 height=2, mid ledge 0 0 width=16 depth=5, "
    "left chimney -0.6 2.4 height=2, "
    f"right chimney -0.6 2.4 height=2, {ROOFS}",
)
LOADING_DOCK = Recipe(
    ground="asphalt",
    backdrop="skyline",
    seat="crate",
    around="behind dock_doors 0 3.4, behind hall 0 10 width=30 height=6.4, behind truck 9.4 4.2 facing=90, behind pallet -3.4 2.2, "
    "behind crate 3 2.2, left dock_doors -2 5, right dock_doors -2 5, right pallet -0.6 2.2, left wire_fence -0.5 7 facing=90",
    rows="behind street_lamp 2 14 2.8",
)
LOADING_BAY = replace(
    ROOMS[PlaceKind.WAREHOUSE],
    back="dock_doors -0.2 width=9, shelf 0.85 width=3 height=4 depth=1",
    left="dock_doors 0 width=6, pallet 0.7",
    right="dock_doors -0.2 width=6, boxes 0.6, door 0.8",
)
ARENA = replace(
    BOXING,
    size=(20.0, 19.0, 6.0),
    seat="stool",
    tone=0.75,
    back="grandstand 0 width=19 depth=2.4 height=4.6",
    left="grandstand 0 width=15 depth=2 height=4.6",
    right="grandstand 0 width=15 depth=2 height=4.6",
    front="grandstand 0 width=19 depth=2.4 height=4.6",
    above="ceiling_lamp -1.6 -1 y=3.6, ceiling_lamp 0 -1 y=3.6, ceiling_lamp 1.6 -1 y=3.6, spotlight -2.4 -2 y=4.8, spotlight 2.4 -2 y=4.8",
    around="mid rug 0 0 width=6.4 depth=6 tone=0.03, behind ring_ropes 0 1.5 width=6.2, left ring_ropes 0 1.2 width=5.6, "
    "right ring_ropes 0 1.2 width=5.6, behind stool -2.6 1.1, behind stool 2.6 1.1",
)
"""A hall of fights, seen from on the canvas of its ring."""
SHOW_FIELD = replace(
    FIELD_DAY,
    around="behind marquee_wall -3.4 5 width=9 height=3.6, behind marquee_wall 7.4 6.4 width=8 height=3.4, behind trestle 2 2.4, "
    "behind bunting -3.4 3, "
    "behind bunting 2.8 3, behind fair_booth 5.6 4.4 label=SHOW, left bunting -1 4, right bunting -1 4, right trestle -0.8 2, "
    "behind flagpole -8 4, behind tractor -9.4 5",
)
SQUARES = "piazza, plaza, town square, market square, village square, city square, main square, square, praca, largo, platz, "
"marktplatz, piazzetta, zocalo"

MOSQUE_OUT = Recipe(
    ground="tiles",
    backdrop="houses",
    seat="step",
    around="behind mosque 0 12, behind palm -7 5, behind palm 7.4 6, left arch -1 4, right arch -1 4, behind fountain 3.6 4.6",
)
PAGODA = Recipe(
    ground="earth",
    backdrop="mountains",
    seat="step",
    around="behind pagoda 0 11, behind lantern -2.4 2.4 y=1, behind pole -2.4 2.4 height=1, behind lantern 2.6 2.4 y=1, "
    "behind pole 2.6 2.4 height=1, "
    "left statue -1 4, right statue -1 4, behind pine -9 10, behind pine 9 11",
)
PYRAMID = Recipe(
    ground="sand",
    backdrop="",
    seat="rock",
    around="behind pyramid 6 50, behind pyramid -34 80, behind palm -5 9, left rock -0.8 2.4, right broken_wall -0.6 3, "
    "right pyramid -4 60, "
    "left pyramid -4 66",
    scatter="rock 6 3 12",
)
CAVE_MOUTH = Recipe(
    ground="earth",
    backdrop="hills",
    seat="rock",
    around="behind cave_mouth 0.4 4.6 width=4.4 height=3.6 tone=0.95, behind cliff 0.4 7.4 width=16, behind cliff -12 8, "
    "behind cliff 13 8, "
    "left rock -0.8 2, right rock -0.8 2.2, left cave_mouth -1 6 width=4 height=3.4, right cave_mouth -1 6 width=4 height=3.4",
    scatter="rock 8 2.4 8, bush 5 3 8",
)
TUNNEL_MOUTH = replace(
    CAVE_MOUTH,
    ground="asphalt",
    around="behind cave_mouth 0 5 width=5.4 height=4.4 tone=0.95, behind arch 0 4.8 width=6.4 height=4.9 tone=0.3, "
    "behind cliff 0 8 width=18, "
    "behind cliff -13 9, behind cliff 14 9, mid road_line 0 -1, behind road_line 0 1.6, left sign -0.8 3.6 label=TUNNEL, "
    "right sign -0.8 3.6 label=TUNNEL",
    scatter="rock 4 4 9, bush 4 4 9",
)
CROSSROADS = replace(
    OPEN[PlaceKind.STREET],
    around="behind traffic_light 2.4 2.2, behind traffic_light -2.6 3.4, left traffic_light -1 3, right traffic_light -1 3, "
    "behind road_line -1.5 2 depth=2.4, behind road_line -0.9 2 depth=2.4, behind road_line -0.3 2 depth=2.4, "
    "behind road_line 0.3 2 depth=2.4, "
    "behind road_line 0.9 2 depth=2.4, behind road_line 1.5 2 depth=2.4, behind car -7 3, behind kerb 0 3.75 width=46 depth=1.5",
)
SKATE = Recipe(
    ground="asphalt",
    backdrop="skyline",
    seat="bench",
    around="behind ramp -1 4.4, behind ramp 8 6 facing=-24, left ramp -1 5, right ramp -1 5, behind railing 3 2.4 width=3 height=0.5, "
    "right bin -0.4 2, behind brick_wall -8 8 width=9",
    rows="behind street_lamp 2 12 7, behind wire_fence 8 3 11",
)
SHOW_FRONT = Recipe(
    ground="tiles",
    backdrop="skyline",
    seat="bench",
    around="behind shopfront 0 7.4 width=13 height=5 label=@NAME, behind facade 0 11 width=14 height=13, behind facade -14 9, "
    "behind facade 14 9, "
    "behind sign 2.2 2.6 y=0 width=1.2 height=1.2 label=TICKETS, "
    "behind rope_barrier -2.6 2.4, "
    "left sign -1 3 y=1.4 width=2 height=0.8 label=@NAME, right sign -1 3 y=1.4 width=2 height=0.8 label=@NAME",
    rows="behind street_lamp 2 13 2.8",
)

TYPED = Recipe(
    size=(8.6, 6.8, 3.0),
    ground="boards",
    seat="chair",
    table="desk",
    desk="desk",
    tone=0.2,
    back="sign -0.35 y=2.5 width=2.4 height=0.3 label=@NAME, desk_typewriter -0.5 y=0.74, desk -0.5, wall_map 0.4 width=1.8 y=1.1, "
    "clock -0.75 y=2.1, clock -0.5 y=2.1, clock -0.25 y=2.1, "
    "clock 0 y=2.1, filing_cabinet 0.75, filing_cabinet 0.9, desk_typewriter 0.4 y=0.74, desk 0.4",
    left="tall_window -0.5 height=2 y=0.7, desk_typewriter 0.1 y=0.74, desk 0.1, binders 0.6, door 0.92",
    right="tall_window -0.5 height=2 y=0.7, desk_typewriter 0 y=0.74, desk 0, filing_cabinet 0.5, door 0.85",
    front="double_door 0, binders 0.5",
    above="ceiling_lamp -2 -1, ceiling_lamp 0 -1, ceiling_lamp 2 -1",
    around="behind desk -2.2 1.2, behind desk_typewriter -2.2 1.2, behind chair -2.2 1.9, behind desk 2.2 1.2, "
    "behind desk_typewriter 2.2 1.2, "
    "behind chair 2.2 1.9, left desk -0.2 1.3, left desk_typewriter -0.2 1.3",
)
BRIGHT_LIGHTS = Recipe(
    ground="asphalt",
    backdrop="skyline",
    seat="bench",
    around="behind big_screen -4 7.8 y=3.4 width=5 height=3, behind big_screen 4.4 7.8 y=3 width=4.4 height=3.4, "
    "behind neon 0.4 7.6 y=3 width=3 height=1 "
    "label=LIVE, behind neon -8.6 7.6 y=3 width=3 height=0.9 label=HOTEL, behind neon 9 7.6 y=3 width=3 height=0.9 label=SHOW, "
    "behind taxi -4.6 2.4, "
    "behind taxi 5.6 3, behind kerb 0 5 width=60 depth=2, behind skyscraper -16 34, behind skyscraper 18 36, "
    "left neon -1 7 y=2.4 label=BAR, "
    "right neon -1 7 y=2.4 label=OPEN, right bin -0.6 2",
    rows="behind facade 6 8.2 11, behind street_lamp 3 11 4",
)

TABLE: tuple[Variant, ...] = (
    variant("office unknown", "typing pool", TYPED)._replace(words=frozenset({"typewriter", "typing pool"}), dressed=True),
    variant(
        "street highway",
        "times square, piccadilly circus, shibuya, shibuya crossing, broadway, las vegas strip, vegas strip, sunset strip, "
        "red light district",
        BRIGHT_LIGHTS,
        interior=False,
    ),
    variant("church castle unknown", "mosque, minaret", MOSQUE_OUT, interior=False),
    variant("church castle unknown ruin", "temple, shrine, pagoda, buddhist temple, shinto shrine", PAGODA, interior=False),
    variant("ruin unknown desert", "pyramid, pyramids", PYRAMID, interior=False),
    variant("cave", "cave, cavern, cave entrance, cave mouth, grotto", CAVE_MOUTH, interior=False),
    variant("tunnel", "tunnel, tunnel entrance, tunnel mouth, underpass", TUNNEL_MOUTH, interior=False),
    variant(
        "street",
        "intersection, crossroads, crosswalk, zebra crossing, traffic lights, junction, pedestrian crossing",
        CROSSROADS,
        interior=False,
    ),
    variant("park unknown", "skate park, skatepark, skate ramp, half pipe, halfpipe", SKATE, interior=False),
    variant(
        "stage unknown",
        "theatre, theater, cinema, movie theater, movie theatre, opera house, opera, concert hall, music hall, playhouse, kino, "
        "picture house, "
        "comedy club",
        SHOW_FRONT,
        interior=False,
    ),
    variant("street market unknown", SQUARES, SQUARE, interior=False),
    variant("roof", "rooftops, roofs, roof tops, over the roofs, tiled roof", OLD_ROOFS, interior=False),
    variant(
        "warehouse unknown street harbour alley",
        "loading dock, loading bay, loading ramp, delivery bay, delivery entrance",
        LOADING_DOCK,
        interior=False,
    ),
    variant("warehouse unknown", "loading dock, loading bay", LOADING_BAY),
    variant("stage unknown", "arena ring, boxing arena, ringside, fight night, boxing match, ring", ARENA),
    variant("stage unknown field court", "arena, stadium, coliseum, garden, armory, armoury", ARENA)._replace(beside=frozenset({"boxing"})),
    variant("unknown stage court classroom", "gym, gymnasium, fight club, sports hall", BOXING)._replace(beside=frozenset({"boxing"})),
    variant(
        "park unknown field",
        "showground, show ground, county show, agricultural show, flower show, village fete, fete, county fair, state fair, "
        "village fair, garden fete",
        SHOW_FIELD,
        interior=False,
    ),
)
"""Asked from top to bottom."""
