"""Rooms that one word of their name makes: of schools and homes, of the state, of stages, of faith, of borders and prisons."""

from __future__ import annotations

from dataclasses import replace

from storyboard.staging.recipe import Recipe, Variant, variant
from storyboard.staging.variants_state import (
    AGENCY,
    BAGGAGE,
    BELFRY,
    CHAMBER,
    COURT_HALL,
    CRYPT,
    CUSTOMS,
    HALL,
    LAWYER,
    LECTURE,
    OFFICE_HALL,
    PASSPORTS,
    PRESS,
    SCHOOL_ROOM_HALL,
    SECURITY,
    STATE_OFFICE,
    SYNAGOGUE,
    THERAPIST,
    VESTRY,
    VISITING,
)

_TUBES = "tube_lamp -1.2 0, tube_lamp 1.2 0"
HOTEL_ROOM = Recipe(
    size=(5.2, 4.6, 2.6),
    ground="boards",
    seat="armchair",
    table="round_table",
    desk="desk",
    bed="bed",
    tone=0.14,
    back="bed -0.3, side_table -0.72, table_lamp -0.72 y=0.55, side_table 0.12, table_lamp 0.12 y=0.55, "
    "wall_picture -0.3 y=1.35 width=1.2, "
    "window 0.68, curtain 0.4 width=0.5, curtain 0.97 width=0.5",
    left="double_door -0.4 tone=0.3, sign 0.1 y=1.5 width=0.6 height=0.3 label=ROOM_12, door 0.6",
    right="screen -0.3 y=1.1, cabinet -0.3, luggage 0.05, mirror 0.4, sign 0.75 y=1.5 width=0.6 height=0.3 label=ROOM_12",
    front="door 0.5, wardrobe -0.4",
    above="ceiling_lamp 0 0",
)
KIDS_ROOM = Recipe(
    size=(4.8, 4.4, 2.6),
    ground="boards",
    seat="chair",
    table="table",
    desk="desk",
    bed="bed",
    tone=0.06,
    back="bed -0.45 width=1.1, toy_shelf 0.4 height=1.7, poster -0.75, poster -0.45, window 0.9 width=1",
    left="toy_shelf -0.2, poster 0.3, door 0.85",
    right="poster -0.5, toy_shelf 0 height=1.6, wardrobe 0.7",
    front="door 0.5, poster -0.2",
    above="ceiling_lamp 0 0",
    around="mid rug 0 0",
)
TEEN_ROOM = Recipe(
    size=(4.8, 4.4, 2.6),
    ground="boards",
    seat="office_chair",
    table="table",
    desk="desk",
    bed="bed",
    tone=0.25,
    back="bed -0.45 width=1.2, poster -0.8, poster -0.55, poster -0.3, speaker 0.15, desk 0.55, computer 0.55, poster 0.5, poster 0.8",
    left="poster -0.5, poster -0.25, poster 0, wardrobe 0.5, door 0.95",
    right="poster -0.5, poster -0.25, window 0.2, speaker 0.6",
    front="door 0.5, poster -0.2",
    above="ceiling_lamp 0 0",
    around="mid rug 0 0",
)
BREAK_ROOM = Recipe(
    size=(5.4, 4.6, 2.7),
    ground="tiles",
    seat="chair",
    table="round_table",
    desk="round_table",
    tone=0.08,
    back="kitchen_counter -0.3 width=2.6, wall_cupboard -0.3 y=1.65, espresso -0.55 y=0.93 width=0.6 height=0.45, "
    "sink -0.05 height=0.93, fridge 0.45, "
    "clock 0.72 y=1.9, sign 0.8 y=1.5 width=1 height=0.4 label=COFFEE",
    left="poster -0.5, whiteboard -0.1, door 0.8",
    right="wall_cupboard -0.3 y=1.55, kitchen_counter -0.3 width=1.8, poster 0.2, window 0.7",
    front="door 0.4",
    above=_TUBES,
)
DOJO = Recipe(
    size=(8.0, 7.0, 3.0),
    ground="boards",
    seat="bench",
    tone=0.1,
    back="scroll -0.25 width=0.8 height=1.7, scroll 0.25 width=0.8 height=1.7, sign 0 y=2.3 width=1.5 height=0.5 label=DOJO, "
    "gun_rack -0.7, punch_bag 0.75",
    left="scroll -0.4, scroll 0.1, punch_bag 0.6",
    right="scroll -0.4, scroll 0.1, door 0.7",
    front="double_door 0",
    above="lantern -1.6 -0.6 y=2.1, lantern 1.6 -0.6 y=2.1",
    around="mid rug 0 0 width=6 depth=4.4",
)
BACKSTAGE = Recipe(
    size=(8.0, 7.0, 4.4),
    ground="boards",
    seat="crate",
    table="trunk_box",
    tone=0.55,
    back="curtain 0.45 width=3.4 height=4, bulb_mirror -0.35, cabinet -0.35 height=0.9, clothes_rail -0.8, "
    "sign -0.35 y=2.2 width=1.3 height=0.36 label=STAGE",
    left="clothes_rail -0.4, bulb_mirror 0.05, sign 0.05 y=2.1 width=1 height=0.3 label=QUIET, rope 0.5, door 0.85",
    right="curtain -0.3 height=4 width=3, rope 0.1, rope 0.2, rope 0.3, bulb_mirror 0.55",
    front="double_door 0",
    above="spotlight -1.6 0.4, spotlight 0 0.4, spotlight 1.6 0.4",
    around="left trunk_box -0.6 0.9, left clothes_rail 0.6 1.2 turn=0, right mannequin -0.2 0.9, right spotlight 0.8 1 y=0.6",
)
PROJECTION = Recipe(
    size=(4.2, 3.6, 2.5),
    seat="stool",
    table="table",
    tone=0.5,
    back="window -0.3 width=0.6 height=0.4 y=1.4, window 0.3 width=0.6 height=0.4 y=1.4, tv_camera -0.3 facing=180, "
    "tv_camera 0.3 facing=180, "
    "film_screen 0 y=1.9 width=1.4 height=0.5",
    left="shelf -0.2, poster 0.5",
    right="pigeonholes -0.1 tone=0.5, door 0.8",
    front="door 0.3, poster -0.4",
    above="ceiling_lamp 0 0",
)
OPERA_BOX = Recipe(
    size=(3.4, 3.0, 2.9),
    ground="boards",
    seat="armchair",
    tone=0.55,
    rail="railing",
    back="curtain -0.9 width=0.9 height=2.7, curtain 0.9 width=0.9 height=2.7, tall_window 0 width=0.1 height=0.1 y=2.7, "
    "chandelier 0 y=1.7",
    left="curtain 0 height=2.7, torch 0.3",
    right="curtain 0 height=2.7, torch 0.3",
    front="door 0",
    above="",
    around="behind jury_box 0 0.6 width=3 height=0.9",
)
ARCHIVE = Recipe(
    size=(6.6, 8.0, 2.9),
    seat="chair",
    table="table",
    desk="desk",
    tone=0.2,
    back="pigeonholes -0.6 height=2, filing_cabinet -0.15, filing_cabinet 0.05, filing_cabinet 0.25, pigeonholes 0.7 height=2, "
    "sign 0.05 y=2.1 width=1.4 height=0.36 "
    "label=ARCHIVE",
    left="shelf -0.6 width=2.4 height=2.4, shelf 0.1 width=2.4 height=2.4, boxes 0.7",
    right="shelf -0.6 width=2.4 height=2.4, filing_cabinet 0.1, filing_cabinet 0.28, door 0.8",
    front="door 0.4, filing_cabinet -0.4",
    above=_TUBES,
    around="left boxes -0.6 0.8, right boxes 0 0.9",
)
EVIDENCE = replace(
    ARCHIVE,
    back="shelf -0.6 width=2.2 height=2.2, boxes -0.1, wire_fence 0.2 width=2, shelf 0.7 height=2.2, "
    "sign 0 y=2.2 width=1.6 height=0.4 label=EVIDENCE",
)
PUBLIC_TOILET = Recipe(
    size=(5.2, 4.2, 2.6),
    ground="tiles",
    seat="stool",
    tone=0.04,
    back="door -0.75 width=0.8 height=1.9, door -0.3 width=0.8 height=1.9, door 0.15 width=0.8 height=1.9, "
    "sign -0.3 y=2.05 width=0.7 height=0.3 label=WC, "
    "toilet 0.8",
    left="sink -0.5, sink -0.1, mirror -0.5, mirror -0.1, door 0.7",
    right="sink -0.5, sink -0.1, mirror -0.5, mirror -0.1, bin 0.5",
    front="door 0.3, sign 0.3 y=2.2 width=0.6 height=0.3 label=WC",
    above=_TUBES,
)
CUBICLE = Recipe(
    size=(1.5, 1.7, 2.4),
    ground="tiles",
    seat="toilet",
    tone=0.05,
    within=(0.3, 0.3),
    back="toilet 0, pipes 0 y=1.3 width=0.3 height=0.3",
    left="boards 0 width=1.6 height=2.1 tone=0.1",
    right="boards 0 width=1.6 height=2.1 tone=0.1, sign 0 y=1.5 width=0.4 height=0.2 label=WC",
    front="door 0",
    above="ceiling_lamp 0 0 y=2.1",
)
CRECHE = replace(KIDS_ROOM, size=(7.0, 6.0, 2.8), seat="chair", around="mid rug 0 0, left crib -0.6 0.9, right crib -0.6 0.9")
CARE_ROOM = Recipe(
    size=(7.0, 5.6, 2.7),
    ground="tiles",
    seat="armchair",
    table="coffee_table",
    bed="hospital_bed",
    tone=0.1,
    back="armchair -0.75, wheelchair -0.4, screen 0 y=1.3, cabinet 0, armchair 0.45, armchair 0.8, wall_picture 0.6",
    left="window -0.2 width=1.8, armchair -0.5, railing 0.2 height=0.9 width=2",
    right="armchair -0.5, wheelchair 0, wall_picture -0.2, door 0.7",
    front="double_door 0",
    above=_TUBES,
    around="right wheelchair 0.4 0.9, left crutch 0.5 0.9",
)
LIFT_SHAFT = Recipe(
    size=(2.8, 2.8, 8.0),
    seat="crate",
    tone=0.6,
    back="lift_door 0 y=0, rope -0.2 height=7.6, rope 0.1 height=7.6, lift_door 0 y=3.6, pipes 0 y=3 width=2.4",
    left="ladder 0 height=7, girder 0.6 height=7.6",
    right="girder -0.6 height=7.6, girder 0.6 height=7.6, pipes 0 y=2.2 width=2.4",
    front="brick_wall 0 width=2.7 height=4",
    above="bare_bulb 0 -0.4 y=2.4",
)
PANIC = Recipe(
    size=(4.0, 3.6, 2.5),
    seat="stool",
    table="console",
    desk="console",
    bed="cell_bunk",
    tone=0.4,
    back="vault_door -0.4, screen 0.3 y=1.3 width=0.9 height=0.55, screen 0.8 y=1.3 width=0.9 height=0.55, console 0.6 width=1.8",
    left="shelf -0.2, screen 0.5 y=1.2",
    right="cell_bunk -0.2 turn=90, screen 0.6 y=1.2",
    front="vault_door 0",
    above="tube_lamp 0 0 y=2.4",
)
SHOOTING = Recipe(
    size=(7.0, 9.0, 2.8),
    seat="stool",
    table="counter",
    tone=0.4,
    back="target -0.6, target -0.2, target 0.2, target 0.6, brick_wall 0 width=6.8",
    left="gun_rack -0.3, door 0.7",
    right="gun_rack -0.3, sign 0.3 y=1.7 width=1.2 height=0.36 label=RANGE",
    front="door 0.3",
    above="tube_lamp -1.6 -1, tube_lamp 1.6 -1",
    around="behind counter -1.6 0.7 width=2.2, behind counter 1.6 0.7 width=2.2",
)
DUSTY_HALL = Recipe(
    size=(2.6, 9.0, 2.7),
    ground="boards",
    seat="chair",
    tone=0.18,
    back="door 0, wall_picture -0.75 y=1.4, coat_pegs 0.85 width=0.9",
    left="wall_picture -0.7, door -0.4, coat_pegs -0.12, wall_picture 0.1, door 0.5",
    right="stairs -0.55 width=0.9 height=2.2 depth=2.4 facing=-90, wall_picture 0.05 y=1.5, mirror 0.35, umbrella_stand 0.5",
    front="door 0",
    above="ceiling_lamp 0 -1.5",
    around="mid rug 0 1 width=1.2 depth=6",
)
BACK_HALL = Recipe(
    size=(2.8, 9.0, 3.0),
    ground="boards",
    seat="trunk_box",
    tone=0.45,
    back="double_door 0, sign 0 y=2.4 height=0.3 width=1.1 label=STAGE",
    left="door -0.6, sign -0.6 y=1.7 width=0.3 height=0.3 label=1, clothes_rail -0.25, door 0.1, "
    "star 0.1 y=1.5 width=0.35 height=0.35, poster 0.4",
    right="poster -0.7, trunk_box -0.5, mannequin -0.3, door 0, star 0 y=1.5 width=0.35 height=0.35, rope 0.3, poster 0.45",
    front="double_door 0",
    above="ceiling_lamp 0 -1.5, ceiling_lamp 0 -4",
)
CASTLE_KITCHEN = Recipe(
    size=(8.0, 6.6, 3.8),
    ground="tiles",
    seat="stool",
    table="workbench",
    desk="workbench",
    tone=0.42,
    back="arch -0.4 width=3 height=2.9 depth=0.3, fireplace -0.4 width=2.2 height=1.6, fire -0.4 y=0.1, shelf 0.35 height=2, "
    "barrel 0.7, barrel 0.9, torch 0.1",
    left="meat_rail -0.2 y=0.4 width=2.4, sack 0.4, torch 0.5, arch 0.85 width=1.4 height=2.6",
    right="pots_shelf -0.3, torch 0.1, barrel 0.35, sack 0.6, tall_window -0.85 height=2 y=1.2",
    front="double_door 0",
    above="chandelier 0 -0.8 y=2.6",
    around="behind workbench 1.9 0.9 width=2.4",
)
LAUNDRY_ROOM = Recipe(
    size=(4.4, 4.0, 2.6),
    ground="tiles",
    seat="stool",
    table="table",
    tone=0.06,
    back="washers -0.2 width=2.2, shelf 0.8 width=1, washers -0.2 width=2.2 y=0.98",
    left="clothes_line -0.2 width=2.6 height=1.9, sink 0.6",
    right="washers -0.2 width=1.6, clothes_line 0 width=2.4 height=1.9, door 0.8",
    front="door 0.4",
    above="ceiling_lamp 0 0",
)
_SCHOOLS = "classroom corridor unknown"
TABLE: tuple[Variant, ...] = (
    variant(
        "airport corridor unknown highway office station",
        "customs, customs post, customs hall, customs office, customs house, border post, border control",
        CUSTOMS,
    ),
    variant(
        "unknown airport office highway",
        "border crossing, border checkpoint, passport control, immigration, immigration hall, passport office, arrivals",
        PASSPORTS,
    ),
    variant("airport unknown", "security, security check, security checkpoint, checkpoint", SECURITY),
    variant("airport unknown", "baggage claim, baggage hall, baggage, luggage hall, baggage reclaim, carousel", BAGGAGE),
    variant("prison unknown", "visiting room, visiting area, visitation, visitors room, visitation room", VISITING),
    variant("church unknown", "synagogue, shul", SYNAGOGUE),
    variant("church unknown", "vestry, sacristy, rectory office", VESTRY),
    variant("cave church unknown cemetery castle", "crypt, catacombs, catacomb, tomb, mausoleum, ossuary, burial chamber", CRYPT),
    variant("castle church unknown", "bell tower, belfry, steeple, campanile", BELFRY),
    variant(
        "corridor unknown office classroom",
        "village hall, church hall, community hall, community center, community centre, town hall, parish hall, bingo hall, scout hut, "
        "legion hall, "
        "union hall, social club, working mens club, youth club, assembly hall, civic hall, function room, recreation center, rec center",
        HALL,
    ),
    variant(
        "unknown office castle",
        "council chamber, parliament, senate, house of commons, city council, congress, assembly, debating chamber",
        CHAMBER,
    ),
    variant(
        "office unknown",
        "oval office, presidents office, ministers office, prime ministers office, mayors office, governors office, ambassadors office",
        STATE_OFFICE,
    ),
    variant("unknown office workshop", "press room, press conference, briefing room, white house briefing room", PRESS),
    variant(
        "office unknown court",
        "judges chambers, chambers, lawyer, lawyers, attorney, attorneys, law office, law firm, law offices, solicitor, solicitors, "
        "notary, notarys",
        LAWYER,
    ),
    variant(
        "office unknown hospital",
        "therapist, therapists, psychiatrist, psychiatrists, psychologist, psychologists, counsellor, "
        "counselor, counselors, counsellors, shrink",
        THERAPIST,
    ),
    variant(
        "office unknown house harbour shop station",
        "travel agency, travel agent, travel agents, estate agent, estate agents, real estate office, real estate agency, job centre, "
        "job center, employment office, "
        "unemployment office, insurance office, insurance agency, taxi office, cab office, marina office, harbour office, "
        "harbor office, lost property office, "
        "lost and found, tourist office, tourist information, recruitment office, recruiting office, ranger station, "
        "coast guard station, lifeguard station",
        AGENCY,
    ),
    variant(
        "bedroom unknown",
        "hotel room, hotel suite, motel room, motel, hotel, guest room, inn, honeymoon suite, bridal suite",
        HOTEL_ROOM,
    )._replace(dressed=True),
    variant(
        "bedroom unknown",
        "kids room, kids bedroom, childs room, childs bedroom, childrens room, childrens bedroom, playroom, "
        "boys bedroom, girls bedroom, boys room, girls room",
        KIDS_ROOM,
    ),
    variant("bedroom unknown", "teenagers bedroom, teenagers room, teen bedroom, teens bedroom, teenage bedroom", TEEN_ROOM),
    variant(
        "unknown office kitchen living_room",
        "break room, breakroom, staff room, staffroom, staff kitchen, office kitchen, kitchenette, teachers lounge, staff lounge, "
        "faculty lounge, crew room, tea point",
        BREAK_ROOM,
    ),
    variant("unknown classroom workshop stage", "dojo, karate, karate school, martial arts, judo, judo club, kung fu school, aikido", DOJO),
    variant("stage", "backstage, back stage, wings, offstage", BACKSTAGE),
    variant("corridor", "backstage, theatre, theater, opera", BACK_HALL),
    variant("unknown stage", "projection booth, projection room, lighting booth, projectionists booth", PROJECTION),
    variant("stage unknown", "opera box, royal box, theatre box, theater box", OPERA_BOX),
    variant("library unknown", "archive, archives, records room, file room, filing room, record office, records office", ARCHIVE),
    variant("warehouse unknown", "evidence room, evidence locker, property room", EVIDENCE),
    variant(
        "bathroom office unknown",
        "toilet cubicle, toilet stall, bathroom stall, outhouse, portaloo, porta potty, train toilet, airplane toilet",
        CUBICLE,
    ),
    variant(
        "bathroom unknown",
        "public toilet, public toilets, restroom, mens room, ladies room, womens room, gents, ladies, toilets, school toilets, "
        "school bathroom, school toilet, "
        "office bathroom, bar bathroom, bar toilet, pub toilet, club toilet, club bathroom, nightclub bathroom, restaurant bathroom, "
        "station toilet, washroom, "
        "girls bathroom, boys bathroom, girls toilets, boys toilets, diner bathroom, gas station bathroom, mens toilets, ladies toilets",
        PUBLIC_TOILET,
    ),
    variant(
        "bathroom",
        "school, college, university, bar, pub, club, nightclub, restaurant, diner, office, offices, station, airport, theatre, theater, "
        "police, courthouse, hospital, prison, gym, mall, museum, library, factory, cinema",
        PUBLIC_TOILET,
    )._replace(dressed=True),
    variant("unknown classroom", "creche, kindergarten, daycare, day care, day nursery, preschool, pre school", CRECHE),
    variant(
        "house hospital unknown living_room",
        "care home, nursing home, retirement home, old folks home, old peoples home, rest home, assisted living, day room, dayroom, "
        "hospice",
        CARE_ROOM,
    ),
    variant("elevator", "shaft, lift shaft, elevator shaft", LIFT_SHAFT),
    variant("unknown", "panic room, safe room", PANIC),
    variant("unknown", "shooting range, firing range, gun range", SHOOTING),
    variant("corridor", "courthouse, court, court house, law courts, palace of justice, courtroom, tribunal", COURT_HALL),
    variant("corridor", "farmhouse, farm, country house, old house, boarding house, haunted house, vicarage, rectory, lodge", DUSTY_HALL),
    variant(
        "corridor",
        "office, offices, office building, company, corporate, agency, bank, newspaper, headquarters, law firm, ministry",
        OFFICE_HALL,
    ),
    variant(_SCHOOLS, "school hall, school auditorium, school theatre, school theater, school assembly, assembly hall", SCHOOL_ROOM_HALL),
    variant(_SCHOOLS, "lecture hall, lecture theatre, lecture theater, lecture room, amphitheatre, amphitheater", LECTURE),
    variant("kitchen", "castle, palace, chateau, monastery, abbey, fortress, medieval, tavern, manor", CASTLE_KITCHEN),
    variant("shop unknown bathroom kitchen", "utility room, laundry room", LAUNDRY_ROOM),
)
"""Asked from top to bottom."""
