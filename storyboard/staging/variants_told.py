"""Places that strangers took for others: running tracks, site offices, sports days, and the like."""

from __future__ import annotations

from dataclasses import replace

from storyboard.staging.recipe import Recipe, Variant, variant
from storyboard.staging.variants_land import COURT_STEPS, STABLE, TOLL
from storyboard.staging.variants_state import HALL

TRACK = Recipe(
    ground="grass",
    backdrop="trees",
    seat="bench",
    around="behind banner 0.6 5.2 label=FINISH, mid track_lanes 0 0.4, behind hurdle -2.6 2.4, behind hurdle 3.4 2.6, "
    "behind hurdle -4.6 3.8, left hurdle -0.6 2.4, right hurdle -0.6 2.6, behind bunting -6.6 7, behind bunting 7.4 7",
    rows="behind grandstand 3 30 16, behind wire_fence 12 3 8.6",
)
FIELD_DAY = Recipe(
    ground="grass",
    backdrop="trees",
    seat="bench",
    around="behind bunting -3.4 3.4, behind bunting 2.8 3.4, behind trestle -2.4 2.4, behind hurdle 2.6 2.6, "
    "behind marquee_wall 7.4 9 width=6, "
    "behind goal -9 12, left bunting -1 4, right bunting -1 4, behind road_line 0 1.4 turn=90 depth=20, "
    "behind road_line 0 2.4 turn=90 depth=20",
    rows="behind hedge 9 3 12",
)
SITE_OFFICE = Recipe(
    size=(4.4, 3.8, 2.4),
    ground="boards",
    seat="office_chair",
    table="table",
    desk="desk",
    tone=0.12,
    back="weigh_dial 0.2, ribs 0 width=4.3 height=2.3, window -0.6 width=1.3 height=0.9 y=1.1, wall_map 0.85 width=1.1 height=0.9 y=1.2, "
    "filing_cabinet 0.9",
    left="ribs 0 width=3.6 height=2.3, coat_pegs -0.2, door 0.7 height=1.95",
    right="ribs 0 width=3.6 height=2.3, wall_map -0.3 width=1.4 height=0.9 y=1.1, clock 0.4 y=1.9",
    front="ribs 0 width=4.3 height=2.3, door 0.4 height=1.95",
    above="tube_lamp 0 0 y=2.3",
)
FIRE_TOWER = Recipe(
    ground="town_below",
    backdrop="hills",
    seat="step",
    rail="railing",
    around="mid gallery_deck 0 0.6 width=6 depth=5, behind hut -1 2.2 width=3 height=2.6 depth=2.4, behind railing 2.6 1.6 turn=-16, "
    "left railing -0.4 1.8, right railing -0.4 1.8",
    rows="behind pine 14 3 12 y=-14, behind pine 16 3.4 20 y=-13, behind pine 18 4 30 y=-12",
)
BORDER = replace(
    TOLL,
    around="behind barrier 1.9 2.2, behind toll_booth -2 2.6 label=CUSTOMS, behind flagpole -4.6 3, behind flagpole 5 3, "
    "behind sign 2.9 6 y=2.7 width=3.4 height=0.8 label=BORDER, left barrier -1 2.6, right barrier -1 3, left flagpole -2 4, "
    "right flagpole -2 4, behind toll_booth 7 4.4, behind truck 15 7, mid road_line 0 -2",
)
SUBWAY = Recipe(
    size=(2.7, 11.0, 2.3),
    seat="locker_seat",
    tone=0.08,
    back="double_door 0 width=1.1 height=2, metro_map 0 y=1.95 width=1.6",
    left="locker_seat -0.45 width=3, window -0.45 width=3 height=0.7 y=0.95, metro_map -0.45 width=2.6, double_door 0.05 height=2, "
    "locker_seat 0.5 width=2.6, window 0.5 width=2.6 height=0.7 y=0.95, metro_map 0.5 width=2.4",
    right="locker_seat -0.45 width=3, window -0.45 width=3 height=0.7 y=0.95, metro_map -0.45 width=2.6, double_door 0.05 height=2, "
    "locker_seat 0.5 width=2.6, window 0.5 width=2.6 height=0.7 y=0.95, metro_map 0.5 width=2.4",
    front="double_door 0 width=1.1 height=2",
    above="tube_lamp 0 -1 y=2.2, tube_lamp 0 -3.4 y=2.2, tube_lamp 0 1 y=2.2",
    around="behind strap_rail -0.55 1.2 turn=90 width=5, behind strap_rail 0.55 1.2 turn=90 width=5, behind pole -0.5 0.7, "
    "behind pole 0.5 1.6, "
    "behind pole -0.5 2.6",
)
SCHOOLYARD = Recipe(
    ground="asphalt",
    backdrop="trees",
    seat="bench",
    around="behind hoop 2.4 3.4 y=2.5, behind pole 2.4 3.5 height=3.4 width=0.14 depth=0.14, "
    "behind sign -2.4 3.2 y=0 width=1.6 height=0.8 label=SCHOOL, "
    "behind apartment_block 0 16 width=26 height=9, left climbing_frame -1 3, right bicycle -0.6 2.2, right bicycle 0 2.3, "
    "behind road_line 0 1.6 turn=90 depth=12, left hoop -1 5 y=2.5, left pole -1 5.1 height=3.4",
    rows="behind wire_fence 8 3 5.4",
)
DRIVEWAY = Recipe(
    ground="grass",
    backdrop="trees",
    seat="bench",
    around="behind garage_door -3.4 4.9 width=3, behind hoop -3.4 4.85 y=2.5, behind house 2.6 8.6, "
    "behind hall -3.4 8.2 width=5 height=3.4 depth=6, "
    "behind car -3 2.2 facing=90, "
    "behind hedge 4.4 3, left hedge -0.6 3.4, right tree -1 4",
    rows="behind fence 3 3 12",
)
BASEBALL = Recipe(
    ground="grass",
    backdrop="trees",
    seat="bench",
    around="behind backstop 0 5.6, behind scoreboard 9.4 13, behind scoreboard -8.4 9, mid diamond 0 3, left bench -0.8 2.6, "
    "right bench -0.8 2.6, "
    "left backstop 0 7, right backstop 0 7, behind floodlight -14 14, behind floodlight 15 15",
    rows="behind grandstand 3 30 18",
)
METRO_DOWN = Recipe(
    ground="asphalt",
    backdrop="skyline",
    seat="bench",
    around="behind pole_sign -2 2 label=METRO height=3.4 width=2, behind lattice_rail 1.2 2.4 width=4, "
    "behind lattice_rail 3.2 3.4 turn=90 width=2, "
    "behind lattice_rail -0.8 3.4 turn=90 width=2, behind sign 1.2 4.4 y=2.2 width=3 height=0.7 label=SUBWAY, "
    "behind kerb 0 2 width=40 depth=2.6, "
    "right bin -0.4 1.8, left sign -1 3 y=1.6 width=2 height=0.7 label=SUBWAY",
    rows="behind facade 6 8.2 10, behind street_lamp 3 11 2.6",
)
RANCH = replace(
    STABLE,
    around=f"{STABLE.around}, behind banner 3.6 6 width=5 height=4 label=RANCH, behind horse 4.6 3.4 facing=170, behind house 12 15, "
    "left post_rail -0.6 2, left horse -1.4 3.6",
)
DUNGEON = Recipe(
    size=(5.4, 4.8, 2.9),
    ground="tiles",
    seat="crate",
    bed="haystack",
    tone=0.6,
    back="bars 0.45 width=2.2, brick_wall 0 width=5.2 height=2.8, torch -0.2, haystack -0.8 width=1.4 height=0.6 depth=0.9",
    left="brick_wall 0 height=2.8, torch -0.3, bars 0.3 width=1.8",
    right="brick_wall 0 height=2.8, torch -0.3, bars 0.3 width=1.8",
    front="brick_wall 0 height=2.8, gate 0",
    above="rope -1.2 -1.4 height=1.6 y=1.2, rope -0.9 -1.4 height=1.6 y=1.2",
)
HANGAR = Recipe(
    size=(20.0, 19.0, 7.0),
    seat="crate",
    table="workbench",
    tone=0.25,
    back="garage_door 0 width=12 height=5.6, barrel -0.9, barrel 0.9",
    left="workbench -0.3, tool_board -0.3, ladder 0.2, window 0.6 y=3.4",
    right="crate -0.3, barrel 0, barrel 0.1, tyres 0.5, window 0.6 y=3.4",
    front="garage_door 0 width=10 height=5",
    above="tube_lamp -3 -2 y=6.4, tube_lamp 3 -2 y=6.4",
    around="behind small_plane -1 6.4 turn=-14, right ladder -1 2.4",
)
MONKS_CELL = Recipe(
    size=(3.2, 3.4, 2.8),
    ground="tiles",
    seat="stool",
    table="table",
    desk="table",
    bed="bed",
    tone=0.08,
    back="crucifix 0 y=1.2 width=0.7 height=1.1, bed -0.6 width=0.9, arch 0.75 width=0.9 height=1.8 tone=0.5, candles 0.5 y=0.76",
    left="crucifix -0.2 y=1.2 width=0.7 height=1.1, clothes_rail 0.5 width=0.8",
    right="tall_window -0.2 height=1.5 y=1, crucifix 0.4 y=1.2 width=0.6 height=1",
    front="door 0",
)
DEPARTMENTS = Recipe(
    size=(12.0, 9.0, 3.6),
    ground="tiles",
    seat="stool",
    table="display_case",
    tone=0.04,
    back="escalator 0.1 height=2.8 depth=3, mannequin -0.2, clothes_rail -0.5, mannequin -0.72, clothes_rail -0.9, mirror 0.5, "
    "clothes_rail 0.75, "
    "sign -0.55 y=2.3 width=2 height=0.5 label=LADIES, sign 0.7 y=2.3 width=1.6 height=0.5 label=MEN",
    left="clothes_rail -0.4, mannequin -0.1, sign -0.3 y=1.9 width=1.6 height=0.45 label=SALE, clothes_rail 0.4",
    right="shoe_shelf -0.3, sign 0.1 y=1.9 width=1.6 height=0.45 label=SALE, mannequin 0.3",
    front="shop_window 0 width=5",
    above="tube_lamp -2 -1 y=3.4, tube_lamp 2 -1 y=3.4",
    around="behind display_case -2.4 1.2, behind mannequin 2.2 1.3, left clothes_rail 0 1.4, right clothes_rail 0 1.6",
)
TOWN_HALL = replace(
    HALL,
    back="crest 0 y=2, flag -0.3, flag 0.3, platform 0 width=6 height=0.4 depth=1.4, sign 0 y=3.25 width=3 height=0.4 label=@NAME, "
    "portrait -0.6, "
    "portrait 0.6, column -0.85 height=3.9, column 0.85 height=3.9",
)
HOUSE_HALL = Recipe(
    size=(3.8, 6.4, 2.7),
    ground="boards",
    seat="stool",
    tone=0.14,
    back="stairs 0.75 width=1.1 height=2.4 depth=2.6, door -0.35, window -0.35 y=2.16 width=0.9 height=0.4, coat_pegs 0.1 width=0.9 y=0.9, "
    "umbrella_stand -0.85",
    left="cabinet -0.5 depth=0.3 height=0.8, mirror -0.5 y=1.1, wall_picture -0.1, door 0.5",
    right="stairs -0.5 width=1 height=2.3 depth=2.4 facing=-90, wall_picture 0.3 y=1.5, wall_picture 0.7 y=1.5",
    front="door 0, coat_pegs 0.6 width=0.9 y=0.9",
    above="ceiling_lamp 0 -1.2 y=2.2",
    around="mid rug 0 0.6 width=1.3 depth=3.4",
)

TABLE: tuple[Variant, ...] = (
    variant("corridor", "house, home, cottage, bungalow, parents house, townhouse, terraced house", HOUSE_HALL),
    variant("prison castle unknown workshop", "dungeon, dungeons, oubliette, torture chamber", DUNGEON),
    variant("warehouse airport unknown", "hangar, aircraft hangar, airplane hangar, plane hangar", HANGAR),
    variant(
        "prison church unknown bedroom",
        "convent cell, monastery cell, monks cell, nuns cell, nuns room, monks room",
        MONKS_CELL,
    ),
    variant("shop unknown", "department store, clothing department, menswear, ladieswear, galeries", DEPARTMENTS),
    variant("corridor unknown office", "town hall, city hall, council hall, municipal hall, guildhall, mayoralty", TOWN_HALL),
    variant(
        "train unknown", "subway car, subway train, metro car, metro train, tube train, underground train, tube carriage, subway", SUBWAY
    ),
    variant(
        "yard unknown classroom",
        "schoolyard, school yard, school playground, school grounds, school courtyard, cour de recreation",
        SCHOOLYARD,
        interior=False,
    ),
    variant("yard unknown street", "driveway, drive, carport, garage driveway", DRIVEWAY, interior=False),
    variant(
        "field unknown", "baseball field, baseball diamond, ballpark, softball field, ball field, little league", BASEBALL, interior=False
    ),
    variant(
        "station unknown street",
        "subway entrance, metro entrance, underground entrance, tube entrance, subway exit, metro exit, subway stairs, metro stairs",
        METRO_DOWN,
        interior=False,
    ),
    variant("house unknown yard", "ranch, cattle ranch, horse ranch, ranch house, hacienda, stud farm", RANCH, interior=False),
    variant(
        "stairs street court unknown library church office",
        "courthouse steps, court steps, courthouse, city hall steps, museum steps, library steps, capitol steps, law courts, "
        "town hall steps",
        COURT_STEPS,
        interior=False,
    ),
    variant(
        "field unknown park",
        "running track, athletics track, athletics stadium, athletics ground, track and field, sports track, track",
        TRACK,
        interior=False,
    ),
    variant(
        "field unknown park",
        "school playing field, school field, sports field, sports day, school sports field, sports ground, playing fields",
        FIELD_DAY,
        interior=False,
    ),
    variant(
        "office unknown house",
        "site office, portakabin, portacabin, site hut, foremans office, weighbridge, weighbridge office, quarry office, "
        "construction trailer, "
        "construction office, site trailer, gatehouse office, weigh house, weigh station",
        SITE_OFFICE,
    ),
    variant(
        "highway unknown street airport",
        "border, border crossing, border post, border checkpoint, border control, frontier, frontier post, customs post, customs, "
        "customs hut, "
        "customs house, grenze, frontiere, frontera",
        BORDER,
        interior=False,
    ),
    variant(
        "roof castle unknown", "fire tower, fire lookout, watchtower, watch tower, lookout tower, guard tower", FIRE_TOWER, interior=False
    ),
)
"""Asked from top to bottom."""
