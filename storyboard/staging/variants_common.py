"""The places that every second script has: kitchens and dining rooms, wards, platforms, stages, tunnels, car parks, modules in orbit."""

from __future__ import annotations

from storyboard.staging.recipe import Recipe, Variant, variant
from storyboard.staging.variants_ground import TENTS
from storyboard.staging.variants_play import LOCKERS
from storyboard.staging.variants_quarters import TRAILER

_TUBES = "tube_lamp -1.2 0, tube_lamp 1.2 0"

DINING = Recipe(
    size=(5.8, 5.0, 2.8),
    ground="boards",
    table="table",
    desk="table",
    tone=0.2,
    back="dresser 0, window -0.78 height=1.5, window 0.78 height=1.5, curtain -0.95 width=0.5, curtain 0.95 width=0.5",
    left="wall_picture -0.3, door 0.6",
    right="fireplace -0.1, mirror -0.1 y=1.5",
    front="double_door 0",
    above="chandelier 0 -1 y=1.95",
    around="behind table 0 1 width=2.6 depth=1, behind candles 0 1 y=0.74, behind chair -0.9 0.3 facing=180, "
    "behind chair 0.9 0.3 facing=180, "
    "behind chair -0.7 1.7, behind chair 0.7 1.7, behind chair -1.7 1 facing=90, behind chair 1.7 1 facing=-90",
)
LIFT_LOBBY = Recipe(
    size=(6.4, 5.0, 2.9),
    ground="tiles",
    seat="bench",
    tone=0.12,
    back="lift_door -0.42, button_panel 0 width=0.24 height=0.5, lift_door 0.42, sign -0.42 y=2.22 width=0.5 height=0.28 label=3, "
    "sign 0.42 y=2.22 width=0.5 height=0.28 label=G, plant -0.95, bin 0.95",
    left="lift_door -0.2, sign -0.2 y=2.22 width=0.5 height=0.28 label=4, door 0.7",
    right="lift_door -0.2, sign -0.2 y=2.22 width=0.5 height=0.28 label=4, wall_picture 0.5",
    front="double_door 0, wall_picture 0.6",
    above=_TUBES,
)
HOSPITAL_DESK = Recipe(
    size=(7.0, 5.6, 2.8),
    ground="tiles",
    seat="chair",
    tone=0.05,
    back="counter 0.2 width=3.2 height=1.1, computer 0.3 y=1.1, sign 0.2 y=2.05 width=2.4 height=0.42 label=RECEPTION, "
    "aid_shelf -0.8 width=1.2, double_door 0.92, clock -0.32 y=2.05",
    left="chair -0.5, chair -0.3, chair -0.1, poster -0.4, poster -0.1, sign 0.5 y=1.9 width=1.4 height=0.34 label=EMERGENCY, door 0.7",
    right="hospital_bed -0.4 turn=90, iv_stand 0, double_door 0.6, sign 0.6 y=2.2 width=1 height=0.28 label=WARD_3",
    front="double_door 0 width=2.2, plant 0.6",
    above=_TUBES,
    around="right wheelchair -0.2 0.9 facing=-60, left plant 0.6 0.9",
)
WARD = Recipe(
    size=(8.4, 6.0, 2.9),
    ground="tiles",
    bed="hospital_bed",
    tone=0.05,
    back="hospital_bed -0.72, curtain -0.48 width=1, monitor -0.52, hospital_bed -0.12, iv_stand 0.06, curtain 0.24 width=1, "
    "hospital_bed 0.5, iv_stand 0.68, window -0.3 y=1.3 width=1.4, window 0.84 y=1.3 width=1.2, "
    "sign 0.14 y=2.1 width=0.9 height=0.3 label=WARD_3",
    left="hospital_bed -0.4 turn=90, curtain 0 width=1, aid_shelf 0.3 width=1.4, door 0.8",
    right="hospital_bed -0.4 turn=90, curtain 0 width=1, sink 0.4, aid_shelf 0.7 width=1.2",
    front="double_door 0, wall_picture -0.4",
    above=_TUBES,
)
PLATFORM = Recipe(
    size=(13.0, 8.5, 4.0),
    ground="tiles",
    seat="bench",
    tone=0.16,
    back="tiled_wall 0 width=12.8 height=3.8, roundel 0 label=@NAME, roundel -0.62 label=@NAME, roundel 0.62 label=@NAME, "
    "poster -0.32 width=1.2 height=1.6 y=1, poster 0.3 width=1.2 height=1.6 y=1",
    left="tiled_wall 0 width=8 height=3.8, roundel -0.3 label=@NAME, daylight 0.5 width=3 height=3.2",
    right="tiled_wall 0 width=8 height=3.8, roundel -0.2 label=@NAME, stairs 0.5 height=2.4",
    front="tiled_wall 0 width=12 height=3.8, roundel 0 label=@NAME, poster -0.3 width=1.4 height=1.8, poster 0.3 width=1.4 height=1.8",
    above="tube_lamp -2 -0.6 y=3.6, tube_lamp 2 -0.6 y=3.6, tube_lamp 0 1 y=3.6, sign 0 -0.4 y=2.9 width=2 height=0.36 label=PLATFORM_2",
    around="behind rails 0 2.6 turn=90 depth=26, behind road_line -3 0.9 turn=90, behind road_line 0 0.9 turn=90, "
    "behind road_line 3 0.9 turn=90, behind train -10.5 2.6 height=3.2, left column -0.6 1.2 height=4, right column -0.6 1.6 height=4, "
    "left bench 0.6 1.4",
)
STAGE = Recipe(
    size=(12.0, 12.0, 6.0),
    ground="boards",
    table="table",
    tone=0.75,
    back="curtain -0.86 width=2.2 height=5, curtain 0.86 width=2.2 height=5, swag 0 width=11.6 y=4, "
    "curtain -0.4 width=3 height=4.8 tone=0.7, curtain 0 width=3 height=4.8 tone=0.72, curtain 0.4 width=3 height=4.8 tone=0.7",
    left="curtain -0.3 height=5, crate 0.4",
    right="curtain -0.3 height=5, piano 0.3",
    front="seat_rows 0 width=10, footlights 0 width=9",
    above="light_cone -1.4 -0.5 y=0, light_cone 1.6 -0.7 y=0, spotlight -2.6 0.8, spotlight 2.8 0.8",
    around="behind footlights 0 1.2 width=7",
)
TUNNEL = Recipe(
    size=(6.4, 34.0, 4.4),
    ground="asphalt",
    seat="crate",
    tone=0.7,
    back="daylight 0 width=2.4 height=2.2",
    left="pipes -0.6, pipes 0",
    right="pipes -0.6, pipes 0",
    front="daylight 0 width=2.4 height=2.2",
    above="tube_lamp 0 -2 y=3.7, tube_lamp 0 -6 y=3.7, tube_lamp 0 -10 y=3.7, tube_lamp 0 -14 y=3.7",
    around="behind vault 0 1.4 tone=0.62, behind vault 0 3.6 tone=0.58, behind vault 0 6 tone=0.54, behind vault 0 8.6 tone=0.5, "
    "behind vault 0 11.4 tone=0.46, behind vault 0 14.4 tone=0.42, behind road_line 0 2, behind road_line 0 7",
)
BARN = Recipe(
    size=(8.6, 7.4, 4.4),
    ground="earth",
    seat="bales",
    table="crate",
    tone=0.5,
    back="boards 0 width=8.4 height=4.2, bales -0.62 height=2.4 width=3, bales 0.02 height=1 width=2, ladder 0.46 height=3.4, "
    "bales 0.85 height=1.5 width=2, garden_tools 0.12 y=1.6, window -0.05 y=2.9 width=0.9 height=0.7",
    left="boards 0 width=7 height=4.2, bales -0.3 height=2 width=2.6, fence 0.4 height=1.4",
    right="boards 0 width=7 height=4.2, bales -0.4 height=1.5, barrel 0.4",
    front="garage_door 0 height=3.4, boards 0 width=8.4 height=4.2, bales 0.7 height=1.5",
    above="lantern 0.4 -0.6 y=2.2, rafters 0 -1 y=3.4",
    around="behind tractor 3.4 1.6 turn=150, left sack -0.2 1.2, left sack 0.4 1.4",
    scatter="grass_tuft 10 1 3.2",
)
MULTI_STOREY = Recipe(
    size=(18.0, 15.0, 2.7),
    ground="asphalt",
    seat="crate",
    tone=0.36,
    back="sign -0.2 y=1.7 width=1.2 height=0.5 label=P2, sign 0.5 y=1.7 width=1.6 height=0.4 label=EXIT_->, pipes 0 width=16 y=2.3",
    left="sign -0.2 y=1.6 width=1.2 height=0.5 label=LEVEL_2, door 0.6",
    right="sign -0.2 y=1.6 width=1.2 height=0.5 label=LEVEL_2, ticket_machine 0.4",
    front="garage_door 0, sign 0.5 y=1.7 width=1.2 height=0.5 label=P2",
    above="tube_lamp -3 -1.5, tube_lamp 3 -1.5, tube_lamp 0 -4.5, tube_lamp -5 -4.5, tube_lamp 5 -4.5, pipes 0 -3 y=2.3 width=12",
    around="behind car -4.6 3.4 facing=90, behind car -1.9 3.4 facing=90, behind car 3.6 3.4 facing=90, behind van 6.4 3.6 facing=90, "
    "behind road_line -3.3 3.4 depth=5, behind road_line -0.6 3.4 depth=5, behind road_line 2.2 3.4 depth=5, "
    "behind road_line 4.9 3.4 depth=5, behind pier 0.9 2.2 label=B4, behind pier -6.2 2.2 label=B3, behind pier 8 2.2 label=B5, "
    "behind pier 0.9 7 label=C4, right pier -0.6 2.8 label=B6",
)
MODULE = Recipe(
    size=(3.0, 12.0, 2.6),
    backdrop="stars",
    seat="crate",
    tone=0.12,
    back="module_end 0 width=2.9 height=2.55",
    left="module_rack -0.62, star_window -0.24 width=1.6 height=0.9 y=1.1, module_rack 0.1, module_rack 0.5",
    right="module_rack -0.62, star_window -0.24 width=1.6 height=0.9 y=1.1, module_rack 0.1, module_rack 0.5",
    front="module_end 0 width=2.9 height=2.55",
    above="tube_lamp -0.9 -1 y=2.45, tube_lamp 0.9 -1 y=2.45, tube_lamp -0.9 -3.5 y=2.45, tube_lamp 0.9 -3.5 y=2.45",
)
FARMHOUSE = Recipe(
    ground="grass",
    backdrop="hills",
    seat="bench",
    rail="sill",
    around="behind house 0.4 7.4, behind barn 15 16, behind tree -8 8, behind haystack 8.4 6, behind flower_buckets -2.6 2.8, "
    "left bench -0.8 2.6, right trough -0.4 2.4",
    rows="behind fence 3 3 14",
    scatter="tree 5 12 22, bush 4 4 6, grass_tuft 8 1.8 6",
)
BUS_STATION = Recipe(
    ground="asphalt",
    backdrop="skyline",
    seat="bench",
    around="behind bus -5 6.4 facing=60, behind bus 1.4 6.4 facing=60, behind bus 7.8 6.4 facing=60, behind kerb 0 3.4 width=40 depth=1.4, "
    "behind sign 1.7 2 y=0 width=1.2 height=1.95 label=STAND_B, right bin -0.4 2, left bench 0 1.8",
    rows="behind street_lamp 3 9 3.4, behind road_line 5 3.2 4.6",
)
MOOR = Recipe(
    ground="grass",
    backdrop="hills",
    seat="rock",
    around="behind rock -1.4 2.2 height=1 width=1.7, behind rock 2.6 3.4 height=1.5 width=2, behind bare_tree 5.4 6, "
    "behind broken_wall -6 7 height=0.9, "
    "behind rock -3.6 5 height=1.3 width=2.2, left rock -0.6 2, behind water 1 9 width=10 depth=3",
    scatter="grass_tuft 34 1.4 10, rock 9 3 16, bush 6 5 14",
)
TAXI_RANK = Recipe(
    ground="asphalt",
    backdrop="skyline",
    seat="bench",
    around="behind taxi -3.4 2.4, behind taxi 1.6 2.4, behind taxi 6.6 2.4, behind sign -1 1.2 y=0 width=0.7 height=2 label=TAXI, "
    "behind kerb 0 4.4 width=60 depth=1.6, right bin -0.4 1.8",
    rows="behind facade 6 8.2 8, behind street_lamp 3 10 4.2",
)
DRIVE_IN = Recipe(
    ground="asphalt",
    backdrop="hills",
    seat="bench",
    around="behind film_screen 0 15 width=14 height=7 y=2, behind pole -6.6 15 height=2.4, behind pole 6.6 15 height=2.4, "
    "behind hut 11 9 height=3",
    rows="behind car 4 4.2 4.4 facing=90 tone=0.5, behind car 5 4 10 facing=90",
)
LOUNGE = Recipe(
    size=(9.0, 7.0, 2.5),
    ground="boards",
    backdrop="sea",
    seat="bus_seat",
    table="round_table",
    tone=0.16,
    back="shop_window -0.62 width=2.8 height=1.1 y=0.95, lifebuoy 0 y=1.2, shop_window 0.62 width=2.8 height=1.1 y=0.95, "
    "sign 0 y=2.1 width=1.7 height=0.32 label=MUSTER_STATION",
    left="round_window -0.5, round_window 0, round_window 0.5, bus_seat -0.4, bus_seat 0.2",
    right="round_window -0.5, round_window 0, counter 0.4 width=2, lifebuoy 0.7 y=1.2",
    front="double_door 0, round_window 0.5",
    above="tube_lamp -1.6 0, tube_lamp 1.6 0",
    rows="behind bus_seat 5 0.9 2 facing=0",
)

TABLE: tuple[Variant, ...] = (
    variant("corridor elevator unknown", "lift lobby, elevator lobby, elevator bank, lift landing, lift hall, lift doors", LIFT_LOBBY),
    variant("corridor elevator", "lift lobby, elevator lobby, elevator bank, lift landing, lift hall", LIFT_LOBBY, interior=False),
    variant("living_room unknown", "dining room, salle a manger, esszimmer, comedor", DINING),
    variant(
        "hospital office unknown corridor",
        "hospital reception, clinic reception, hospital lobby, hospital front desk, hospital entrance, surgery reception, er reception",
        HOSPITAL_DESK,
    ),
    variant("hospital", "ward, hospital ward, maternity ward, childrens ward, geriatric ward, recovery ward, krankensaal", WARD),
    variant(
        "station unknown",
        "subway, subway station, metro, metro station, subway platform, underground station, tube station, underground platform,"
        " metro platform, platform, train platform",
        PLATFORM,
    ),
    variant("station", "platform", PLATFORM)._replace(dressed=True),
    variant(
        "stage",
        "opera house, opera, concert hall, opera stage, "
        "stage, theatre, theater, theatre stage, theater stage, playhouse, proscenium, on stage, onstage",
        STAGE,
    ),
    variant("tunnel", "tunnel, road tunnel, railway tunnel, rail tunnel, underpass, pedestrian tunnel, train tunnel", TUNNEL),
    variant("house warehouse unknown", "barn, hayloft, cowshed, pigsty, hay barn", BARN),
    variant(
        "parking garage unknown",
        "multi storey, multi storey car park, multistorey, parking garage, parking structure, underground parking, underground car park,"
        " parkhaus, tiefgarage, car park, parking",
        MULTI_STOREY,
    ),
    variant("space", "space station, orbital station, station module, module, iss, orbiter, habitat", MODULE),
    variant("car unknown", "camper van, campervan, camper, motorhome, rv", TRAILER),
    variant("house unknown", "farmhouse, farm house, homestead, cottage", FARMHOUSE, interior=False),
    variant("station unknown", "bus station, bus terminal, coach station, bus interchange, bus depot", BUS_STATION, interior=False),
    variant(
        "field unknown mountain",
        "moor, moors, moorland, heath, fell, glen, dale, strath, hillside, hill, hills, hilltop, downs",
        MOOR,
        interior=False,
    ),
    variant("unknown", "changing room, changing rooms, locker room, locker rooms", LOCKERS),
    variant("street car", "taxi rank, cab rank, taxi stand", TAXI_RANK, interior=False),
    variant(
        "stage parking unknown", "drive in, drive in cinema, drive in theater, drive in theatre, drive in movie", DRIVE_IN, interior=False
    ),
    variant(
        "boat living_room unknown", "ferry lounge, ship lounge, passenger lounge, ferry saloon, ferry cafeteria, observation lounge", LOUNGE
    ),
    variant("village field unknown park", "tent camp, tented camp, encampment", TENTS, interior=False),
)
"""Asked from top to bottom, after the tables of places that one odd word makes."""
