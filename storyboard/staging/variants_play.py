"""Halls that one word of their name makes: where one plays, trains, watches, records, brews, casts and looks at the stars."""

from __future__ import annotations

from storyboard.staging.recipe import Recipe, Variant, variant

_TUBES = "tube_lamp -1.2 0, tube_lamp 1.2 0"
_SPOTS = "spotlight -2 -0.8 y=3.2, spotlight -0.7 -0.8 y=3.2, spotlight 0.7 -0.8 y=3.2, spotlight 2 -0.8 y=3.2"

TV_STUDIO = Recipe(
    size=(9.0, 7.0, 4.0),
    seat="office_chair",
    table="desk",
    desk="desk",
    tone=0.4,
    back="city_window 0 width=3.6 height=1.7 y=1.0, sign 0 y=2.75 width=2 height=0.5 label=NEWS, screen -0.62 y=1.3, screen 0.62 "
    "y=1.3, counter 0 width=3 height=0.8, curtain -0.95, curtain 0.95",
    left="curtain -0.3 height=3.6, machine 0.5",
    right="curtain -0.3 height=3.6, console 0.5",
    front="double_door 0",
    above=_SPOTS,
    around="behind tv_camera -2 0.6 turn=110, behind tv_camera 2.2 0.7 turn=-110, left tv_camera -0.6 0.9 turn=60, right tv_camera "
    "-0.4 0.9 turn=-60, right speaker 1 1.4",
)
DRESSING_ROOM = Recipe(
    size=(5.6, 4.6, 2.7),
    ground="boards",
    seat="stool",
    table="table",
    desk="table",
    tone=0.24,
    back="bulb_mirror 0, bulb_mirror -0.62, bulb_mirror 0.62, kitchen_counter 0 width=5 height=0.78 depth=0.45, "
    "plant 0.97 y=0.8 height=0.5",
    left="clothes_rail -0.2 width=2, poster 0.6, door 0.85",
    right="clothes_rail -0.3, sofa 0.5",
    front="door 0.2, poster -0.4",
    above="ceiling_lamp 0 0.4",
    around="behind stool -1.6 0.2, behind stool 1.6 0.2, left mannequin 0.6 0.6",
)
CIRCUS = Recipe(
    size=(14.0, 10.0, 5.6),
    ground="sand",
    seat="crate",
    tone=0.3,
    back="tent_stripes 0 width=13 height=5.4, curtain 0 width=3 height=3.2 tone=0.8",
    left="tent_stripes 0 width=9",
    right="tent_stripes 0 width=9",
    front="tent_stripes 0",
    above="bulbs 0 -2 y=3.4 height=1 width=9",
    around="behind circus_ring 0 3.2, behind column -3.6 1.2 height=5.4 width=0.22 depth=0.22, "
    "behind column 3.6 1.2 height=5.4 width=0.22 depth=0.22",
)
BOXING = Recipe(
    size=(10.0, 13.0, 3.6),
    ground="boards",
    seat="bench",
    tone=0.3,
    back="poster -0.6, poster -0.45, poster 0.6, mirror 0.8 width=1.6 height=1.7 y=0.4, clock 0.35",
    left="dumbbells -0.3, locker 0.4, poster 0",
    right="wall_bars -0.3, door 0.5",
    front="double_door 0, poster 0.5",
    above="ceiling_lamp -1 -2.6 y=2.7, ceiling_lamp 1 -2.6 y=2.7, punch_bag -2.6 -0.6 y=0.7, punch_bag 2.7 -0.4 y=0.7",
    around="behind boxing_ring 0 3.2",
)
GYM = Recipe(
    size=(8.4, 6.4, 3.2),
    ground="boards",
    seat="bench",
    tone=0.14,
    back="mirror 0 width=3.4 height=1.8 y=0.5, dumbbells -0.1 width=2.6, dumbbells 0.55, wall_bars -0.85, barbell -0.5",
    left="treadmill -0.6 turn=180, treadmill -0.25 turn=180, wall_bars 0.4",
    right="treadmill -0.5 turn=180, wall_bars 0.1, door 0.6",
    front="double_door 0, mirror 0.6 width=2 height=1.8 y=0.4",
    above="tube_lamp -1.2 0, tube_lamp 1.2 0, punch_bag 1.5 -1.5 y=0.6",
    around="left barbell -0.4 1, right barbell 0 1.2, right punch_bag -1.2 0.9",
)
LOCKERS = Recipe(
    size=(6.0, 5.2, 2.7),
    ground="tiles",
    seat="bench",
    tone=0.2,
    back="locker -0.8 width=1.4, locker -0.27 width=1.4, locker 0.27 width=1.4, locker 0.8 width=1.4",
    left="locker -0.5, locker -0.1, door 0.7",
    right="locker -0.6, shower 0.1, shower 0.6",
    front="locker -0.5, door 0.4, clock 0",
    above=_TUBES,
    around="behind bench 0 0.5 width=2.6 height=0.45, left bench 0.4 0.8, right bench 0.6 1, right sack -0.4 0.8",
)
SPORTS_HALL = Recipe(
    size=(13.0, 10.0, 5.6),
    ground="boards",
    seat="bench",
    tone=0.16,
    back="hoop 0 y=2.3 width=1.8 height=1.2, wall_bars -0.3, wall_bars 0.3, wall_bars -0.52, wall_bars 0.52, window -0.8 y=3, "
    "window 0.8 y=3, bench -0.75",
    left="wall_bars -0.4, wall_bars -0.1, window 0.3 y=3, double_door 0.7",
    right="window -0.4 y=3 width=2, window 0.3 y=3 width=2, bench 0.3",
    front="double_door 0, hoop 0.4",
    above="tube_lamp -2 -1 y=4.8, tube_lamp 2 -1 y=4.8",
    around="behind road_line -1.2 0.9 turn=90, behind road_line 1.2 0.9 turn=90, behind road_line -2.4 2.2, behind road_line 2.4 2.2",
)
POOL = Recipe(
    size=(14.0, 13.0, 5.0),
    ground="tiles",
    seat="bench",
    tone=0.03,
    back="window -0.7 width=3 height=2.4 y=1, window 0 width=3 height=2.4 y=1, window 0.7 width=3 height=2.4 y=1, clock 0.36 y=3, "
    "lifebuoy -0.36, "
    "lifebuoy 0.36",
    left="bench -0.3, lifebuoy 0, door 0.6",
    right="window -0.4 width=3 height=2.4 y=1, window 0.4 width=3 height=2.4 y=1",
    front="double_door 0",
    above="tube_lamp -2 -2 y=4.6, tube_lamp 2 -2 y=4.6",
    around="behind pool_lanes 0 4.8 width=9 depth=7, behind diving_board -3.6 1.3, right deckchair -0.4 1.2",
)
CASINO = Recipe(
    size=(9.0, 7.0, 3.2),
    ground="boards",
    seat="stool",
    table="roulette",
    tone=0.4,
    back="slot_machine -0.7, slot_machine 0, slot_machine 0.7, neon 0 y=2.35 label=JACKPOT width=2.6",
    left="slot_machine -0.4, column 0.3, double_door 0.7",
    right="bottle_shelf -0.2 width=2.6, slot_machine 0.6",
    front="double_door 0, slot_machine 0.6",
    above="chandelier 0 -0.4 y=2.2",
    around="left roulette -0.3 1.2, right roulette -0.4 1.3 turn=0, right stool 0.6 0.7",
)
NIGHTCLUB = Recipe(
    size=(9.0, 7.0, 3.6),
    ground="tiles",
    seat="stool",
    table="round_table",
    tone=0.72,
    back="dj_desk 0 y=0.35, speaker -0.45 height=2, speaker 0.45 height=2, bottle_shelf -0.95 width=2, "
    "neon 0 y=1.9 label=DANCE width=2.4, neon 0.85 y=1.6 "
    "label=CLUB width=1.4",
    left="booth -0.4, neon 0 y=1.8 label=OPEN width=1.2, booth 0.4",
    right="counter -0.2 width=2.6, bottle_shelf -0.2 width=2.4, door 0.7",
    front="double_door 0, speaker 0.6",
    above="mirror_ball 0 -0.9 y=2.25, spotlight -2 -0.8 y=3, spotlight 2 -0.8 y=3, spotlight -1 -1.4 y=3, spotlight 1 -1.4 y=3",
    around="left round_table -0.6 1.2, right round_table 0.5 1.2",
)
RECORDING = Recipe(
    size=(6.2, 5.4, 2.8),
    ground="boards",
    seat="office_chair",
    table="mixing_desk",
    desk="mixing_desk",
    tone=0.46,
    back="shop_window 0 width=2.6 height=1.1 y=1.15, mixing_desk 0, speaker -0.62 y=0.5 height=1.2, speaker 0.62 y=0.5 height=1.2, "
    "curtain -0.95 width=1.2, "
    "curtain 0.95 width=1.2",
    left="server_rack -0.4 width=1.4, sofa 0.3, poster 0.2",
    right="curtain -0.4 width=1.8, piano 0.4, poster 0",
    front="door 0.3, poster -0.4",
    above="ceiling_lamp 0 0.2",
    around="left microphone -0.8 0.6, right microphone -0.7 0.7",
)
SERVERS = Recipe(
    size=(6.4, 6.0, 2.8),
    ground="tiles",
    seat="office_chair",
    desk="desk",
    table="desk",
    tone=0.24,
    back="server_rack 0, server_rack -0.85, server_rack 0.85, pipes 0 y=2.4 width=5",
    left="server_rack -0.5, server_rack 0.3",
    right="server_rack -0.5, server_rack 0.3, door 0.85",
    front="door 0, server_rack 0.7",
    above=_TUBES,
)
BOWLING = Recipe(
    size=(10.0, 16.0, 3.4),
    ground="boards",
    seat="booth",
    table="round_table",
    tone=0.3,
    back="screen -0.6 y=2.1 width=1.4, screen -0.2 y=2.1 width=1.4, screen 0.2 y=2.1 width=1.4, screen 0.6 y=2.1 width=1.4",
    left="neon -0.4 label=STRIKE y=1.8, booth 0.6",
    right="neon -0.4 label=BOWL y=1.8, counter 0.6 width=2",
    front="double_door 0",
    above="tube_lamp -1.6 -1, tube_lamp 1.6 -1",
    around="behind bowling_lanes 0 5.2 depth=9 width=8.5, behind trolley -1.9 0.5, right booth -0.4 1",
)
BILLIARDS = Recipe(
    size=(7.6, 6.2, 3.0),
    ground="boards",
    seat="stool",
    table="round_table",
    tone=0.4,
    back="gun_rack 0 y=1.1 width=1.2 tone=0.2, blackboard -0.55 width=1.2 y=1.2 height=0.9, bottle_shelf 0.75 width=2, "
    "neon 0 y=2.3 label=POOL width=1.2",
    left="window -0.3, poster 0.2, door 0.7",
    right="booth -0.4, poster 0, counter 0.5 width=2",
    front="shop_window 0, door 0.7",
    above="ceiling_lamp -0.5 -1.5 y=1.95, ceiling_lamp 0.5 -1.5 y=1.95",
    around="behind billiards 0 1.1, left billiards 0.2 1.4 turn=0, right stool -0.3 0.8",
)
ARCADE = Recipe(
    size=(7.4, 6.0, 2.9),
    ground="tiles",
    seat="stool",
    tone=0.6,
    back="arcade_machine -0.6, arcade_machine 0.0, arcade_machine 0.6, neon 0 y=2.25 label=GAMES width=2",
    left="arcade_machine -0.3, arcade_machine 0.5",
    right="arcade_machine -0.3, door 0.7",
    front="double_door 0, arcade_machine 0.7",
    above=_TUBES,
)
BALLET = Recipe(
    size=(8.4, 6.6, 3.4),
    ground="boards",
    seat="chair",
    tone=0.04,
    back="barre 0 width=8",
    left="barre 0 width=4",
    right="tall_window -0.5 height=2.4 y=0.7, tall_window 0 height=2.4 y=0.7, piano 0.7",
    front="double_door 0",
    above=_TUBES,
    around="right piano -0.6 1.1",
)
ATELIER = Recipe(
    size=(7.0, 6.0, 3.6),
    ground="boards",
    seat="stool",
    table="table",
    tone=0.06,
    back="shop_window 0 width=3 height=2.2 y=0.9, easel -0.42, easel 0.42, abstract -0.9, abstract 0.9, easel 0",
    left="abstract -0.3, shelf 0.3, portrait -0.75",
    right="easel -0.3, abstract 0.2, door 0.7",
    front="door 0.3, portrait -0.4",
    above="ceiling_lamp 0 0.6",
    around="left easel -0.7 0.8 turn=-40, right easel -0.5 0.9 turn=40, right side_table 0.4 0.8",
)
FORGE = Recipe(
    size=(6.4, 5.6, 3.2),
    ground="earth",
    seat="crate",
    table="workbench",
    tone=0.5,
    back="forge -0.1, tool_board 0.65, barrel 0.5, tool_board -0.75",
    left="workbench -0.3, tool_board -0.3, barrel 0.5",
    right="boards 0 width=4, ladder 0.5, sack 0",
    front="garage_door 0",
)
BREWERY = Recipe(
    size=(9.0, 7.0, 4.4),
    ground="tiles",
    seat="barrel",
    table="table",
    tone=0.1,
    back="copper -0.7, copper -0.25, copper 0.2, copper 0.65, pipes 0 y=3 width=8, valves 0.9",
    left="barrel -0.6, barrel -0.4, barrel -0.2, shelf 0.4",
    right="copper -0.4, barrel 0.3, door 0.7",
    front="garage_door 0",
    above="ceiling_lamp -1.4 0 y=3.2, ceiling_lamp 1.4 0 y=3.2",
    around="left barrel -0.2 0.9, right barrel 0 1",
)
OBSERVATORY = Recipe(
    size=(8.0, 7.0, 4.2),
    ground="boards",
    seat="office_chair",
    table="console",
    desk="console",
    tone=0.5,
    back="dome_slit 0 width=7.6 height=4.1, console -0.75",
    left="bookcase -0.3, door 0.5",
    right="screen -0.3, console -0.3, ladder 0.4",
    front="double_door 0",
    around="behind telescope 0.2 1.5",
)
PLANETARIUM = Recipe(
    size=(9.0, 8.0, 4.4),
    ground="boards",
    seat="chair",
    tone=0.8,
    back="star_window -0.5 width=4 height=3 y=0.9, star_window 0.5 width=4 height=3 y=0.9",
    left="star_window 0 width=5 height=2.8 y=0.9",
    right="star_window 0 width=5 height=2.8 y=0.9",
    front="double_door 0",
    around="behind seat_rows -2 1.6 width=2.4 depth=1.8, behind seat_rows 2 1.6 width=2.4 depth=1.8, behind mirror_ball 0 1.4 y=1",
)
AQUARIUM = Recipe(
    size=(8.4, 6.6, 3.2),
    ground="tiles",
    seat="bench",
    tone=0.6,
    back="fish_tank 0 width=4.6 height=2.1, fish_tank -0.95 width=1.7 height=1.6, fish_tank 0.95 width=1.7 height=1.6",
    left="fish_tank -0.3, sign 0.6 y=1.4 width=0.5 height=0.4",
    right="fish_tank -0.3, door 0.7",
    front="fish_tank 0.5, double_door -0.4",
)
SAUNA = Recipe(
    size=(3.8, 3.6, 2.3),
    ground="boards",
    seat="bench",
    tone=0.3,
    back="boards 0 width=3.7 height=2.25, bench 0 width=3.4 height=0.9, stove 0.8",
    left="boards 0 width=3.4 height=2.25, bench -0.2",
    right="boards 0 width=3.4 height=2.25, barrel 0.4 height=0.5",
    front="boards 0 width=3.6, door 0.3",
    above="ceiling_lamp 0.6 -0.6 y=1.95",
)
RADIO = Recipe(
    size=(4.8, 4.4, 2.6),
    ground="boards",
    seat="office_chair",
    table="mixing_desk",
    desk="mixing_desk",
    tone=0.4,
    back="shop_window 0 width=2.2 height=1 y=1.15, neon 0 y=2.25 label=ON_AIR width=1 height=0.3, mixing_desk 0 width=2.2, "
    "microphone -0.42 height=1.5, "
    "microphone 0.42 height=1.5, clock 0.75",
    left="server_rack -0.3 width=1.4, poster 0.3, door 0.7",
    right="curtain -0.2 width=2.4, shelf 0.6",
    front="door 0",
    above="ceiling_lamp 0 0.2",
)
BALLROOM = Recipe(
    size=(11.0, 8.5, 4.4),
    ground="boards",
    seat="chair",
    table="laid_table",
    tone=0.12,
    back="bandstand 0, curtain 0 width=4.8 height=3.2, tall_window -0.6 height=2.8 y=0.6, tall_window 0.6 height=2.8 y=0.6, "
    "column -0.3 height=4.3, column 0.3 height=4.3, "
    "column -0.85 height=4.3, column 0.85 height=4.3",
    left="tall_window -0.4 height=2.8 y=0.6, tall_window 0.4 height=2.8 y=0.6",
    right="mirror -0.3 width=1.6 height=2.2 y=0.6, double_door 0.4",
    front="double_door 0 height=3",
    above="chandelier 0 -0.6 y=2.1, chandelier -2.4 -1.4 y=2, chandelier 2.4 -1.4 y=2",
    around="behind laid_table -2.8 0.9, behind laid_table 2.8 1, left laid_table 0.4 1.4, right laid_table 0.4 1.4",
)
MALL = Recipe(
    size=(14.0, 12.0, 6.0),
    ground="tiles",
    seat="bench",
    tone=0.06,
    back="escalator 0 height=3 depth=4.6, shop_window -0.55 width=3.2 height=2.3 y=0.3, shop_window 0.55 width=3.2 height=2.3 y=0.3, "
    "neon -0.55 label=SHOES y=2.7, neon 0.55 label=FASHION y=2.7, railing -0.55 y=3.6 width=4, railing 0.55 y=3.6 width=4, "
    "mannequin -0.85, mannequin 0.85",
    left="shop_window -0.4 height=2.3 y=0.3, neon -0.4 label=BOOKS y=2.7, shop_window 0.4 height=2.3 y=0.3",
    right="shop_window -0.4 height=2.3 y=0.3, neon -0.4 label=TOYS y=2.7, shop_window 0.4 height=2.3 y=0.3",
    front="double_door 0",
    around="left plant 0.2 1.2, right bench -0.4 1.4, right plant 0.8 1.4",
)

FACTORY = Recipe(
    size=(12.0, 9.0, 5.0),
    seat="crate",
    table="workbench",
    tone=0.3,
    back="machine -0.8 height=2.4 width=2, machine -0.35 height=2.4 width=2, machine 0.1 height=2.4 width=2, "
    "machine 0.55 height=2.4 width=2, window -0.6 y=3.2 width=2.4, "
    "window 0 y=3.2 width=2.4, window 0.6 y=3.2 width=2.4, valves 0.95",
    left="valves -0.4 width=3, door 0.5",
    right="machine -0.4 height=2.2, garage_door 0.5",
    front="garage_door 0",
    above="pipes -2 -1.6 y=3.8, pipes 2 -1.6 y=3.8, tube_lamp -2 0 y=3.6, tube_lamp 2 0 y=3.6",
    around="behind kitchen_counter -1.9 0.7 width=3 height=0.85, behind boxes -2.6 0.7 y=0.85 height=0.5, "
    "behind boxes -1.4 0.7 y=0.85 height=0.5, "
    "behind kitchen_counter 1.9 0.7 width=3 height=0.85, behind boxes 1.5 0.7 y=0.85 height=0.5, "
    "behind boxes 2.6 0.7 y=0.85 height=0.5, left pallet 0.2 1.2",
)

TABLE: tuple[Variant, ...] = (
    variant(
        "stage unknown workshop",
        "tv studio, television studio, talk show set, news studio, broadcast studio, film set, sound stage, soundstage",
        TV_STUDIO,
    ),
    variant("warehouse", "sound stage, soundstage", TV_STUDIO),
    variant("stage unknown", "dressing room, green room, makeup room, make up room, make up trailer", DRESSING_ROOM),
    variant("stage unknown", "circus tent, big top", CIRCUS),
    variant("stage unknown", "boxing, boxing gym, boxing club, boxing ring, fight club", BOXING),
    variant(
        "court unknown classroom stage",
        "basketball court, basketball, school gym, gymnasium, sports hall, indoor court, school gymnasium",
        SPORTS_HALL,
    ),
    variant("unknown", "locker room, changing room, changing rooms, locker rooms, team room", LOCKERS),
    variant("unknown", "gym, fitness, fitness studio, fitness club, weight room, health club", GYM),
    variant("yard unknown", "swimming pool, pool, swimming baths, indoor pool, piscine, schwimmbad, hallenbad", POOL),
    variant("bar unknown", "nightclub, night club, disco, discotheque, dance club, dancefloor, dance floor, strip club, rave", NIGHTCLUB),
    variant("bar unknown", "casino, gambling hall, gaming floor", CASINO),
    variant("workshop unknown", "recording studio, music studio, sound studio, recording booth, mixing room", RECORDING),
    variant("workshop unknown", "server room, data center, data centre, server farm, servers", SERVERS),
    variant("unknown alley", "bowling alley, bowling, bowling lanes", BOWLING),
    variant("bar unknown corridor", "pool hall, billiard hall, billiards, billiard room, snooker hall, snooker club, pool room", BILLIARDS),
    variant("unknown", "arcade, games arcade, video arcade, amusement arcade, game arcade", ARCADE),
    variant("workshop stage unknown", "ballet, ballet studio, dance studio, dance school, rehearsal room, yoga studio", BALLET),
    variant("workshop unknown", "art studio, artists studio, atelier, painters studio, painting studio", ATELIER),
    variant("workshop unknown", "forge, smithy, blacksmith, blacksmiths", FORGE),
    variant("bar workshop unknown", "brewery, distillery, brewhouse", BREWERY),
    variant("workshop unknown", "factory, factory floor, assembly line, production line, plant, mill, usine, fabrik, fabrica", FACTORY),
    variant("unknown", "observatory", OBSERVATORY),
    variant("unknown", "planetarium", PLANETARIUM),
    variant("unknown park", "aquarium, oceanarium", AQUARIUM),
    variant("unknown", "sauna, steam room", SAUNA),
    variant("unknown station workshop office", "radio station, radio booth, radio studio, podcast studio, broadcast booth", RADIO),
    variant("restaurant unknown", "ballroom, dance hall", BALLROOM),
    variant("shop unknown", "mall, shopping mall, shopping center, shopping centre", MALL),
)
"""Asked from top to bottom."""
