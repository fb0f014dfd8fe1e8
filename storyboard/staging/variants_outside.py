"""More open places that one word of their name makes: ice and summits, camps, roads, water, fronts, grounds for sport and beasts."""

from __future__ import annotations

from dataclasses import replace

from storyboard.model.cast import PlaceKind
from storyboard.staging.outdoors import OPEN
from storyboard.staging.recipe import Recipe, Variant, variant
from storyboard.staging.variants_ground import (
    ALLOTMENT,
    ARMY_CAMP,
    BEACH_HUTS,
    BEES,
    CANAL,
    CARAVANS,
    CIRCUS_GROUND,
    CONTAINERS,
    COUNTRY_ROAD,
    CROSSING,
    DESERT_TENTS,
    DRIVE_IN,
    FOREST_ROAD,
    FROZEN,
    GLACIER,
    HIGH_PASS,
    LOCK_GATES,
    MARINA,
    MOUNTAIN_ROAD,
    ON_CANAL,
    ORCHARD,
    PITS,
    PROMENADE,
    RAPIDS,
    RAPIDS_DECK,
    RIVER_DECK,
    SAILING,
    SLOPE,
    SNOW_TENTS,
    SUMMIT,
    TENT_TOWN,
    TENTS,
    TRACKS,
    WIND,
)
from storyboard.staging.variants_land import BUILDING_SITE, JUNKYARD, PITCH, POOLSIDE, TOLL
from storyboard.staging.variants_sails import SAIL_DECK, SAILING_SHIPS

OPEN_BOAT = replace(OPEN[PlaceKind.SEA], seat="crate", table="")
_ROWED = "mid rowing_boat 0 0 width=4.8 height=0.72 depth=1.8"
ON_LAKE = Recipe(
    ground="water",
    backdrop="trees",
    seat="crate",
    around=f"{_ROWED}, behind bush -9 15 width=4, behind bush 7 16 width=5, behind rock -4 13 width=2 height=0.8, left tree -2 14, "
    "behind jetty 11 14 y=-0.4 height=0.6, right tree -2 15",
    rows="behind pine 14 3 19, behind bush 12 3.4 17",
)


def _afloat(boat: str) -> Recipe:
    """The open sea around another boat than one with oars."""
    return replace(OPEN_BOAT, around=OPEN_BOAT.around.replace(_ROWED, boat))


RAFT, CANOE, KAYAK = _afloat("mid raft 0 0"), _afloat("mid canoe 0 0"), _afloat("mid kayak 0 0")
MOTORBOAT = _afloat("mid motorboat 0 0")
DINGHY = _afloat("mid dinghy 0 0, mid mast 0.55 0.12 height=5, mid sail -0.5 0.2 width=2.2 height=4 tone=0.03")
TERRACE_CAFE = Recipe(
    ground="tiles",
    backdrop="houses",
    seat="chair",
    table="round_table",
    desk="round_table",
    around="behind shopfront 0 8 label=CAFE, behind parasol -2.6 2.2, behind round_table -2.6 1.7, behind chair -3.3 1.7 facing=90, "
    "behind parasol 2.6 2.4, behind round_table 2.6 1.8, "
    "behind chair 3.3 1.8 facing=-90, left parasol -0.6 2.2, left round_table -0.6 1.6, right parasol -0.6 2.2, "
    "right round_table -0.6 1.6, behind sign 1.1 3 y=0 width=0.9 height=0.8 label=MENU",
    rows="behind street_lamp 2 12 4",
)
BEER_GARDEN = Recipe(
    ground="grass",
    backdrop="trees",
    seat="bench",
    table="table",
    desk="table",
    around="behind shopfront 0 11 label=PUB, behind table -2.2 2 width=2, behind bench -2.2 2.7, behind table 2.4 2.2 width=2, "
    "behind bench 2.4 2.9, behind parasol -2.2 2.4, left barrel -0.6 1.6, right barrel -0.6 1.6, "
    "left tree -2 4.6, right parasol 0 2.4",
    rows="behind bulbs 3 8 3.8",
)
HOTEL_FRONT = Recipe(
    ground="asphalt",
    backdrop="trees",
    seat="bench",
    around="behind facade 0 9 width=18 height=11 label=HOTEL, behind sign 1.8 2.6 y=0 width=1.5 height=0.8 label=HOTEL, "
    "behind kerb 0 3 width=40 depth=2.6, behind flagpole -4.6 3.6, "
    "behind flagpole 4.6 3.6, behind car 6.8 2.6, behind luggage -1.6 1.8, "
    "behind plant -1.9 4, behind plant 1.9 4, left hedge -0.6 3.4, right hedge -0.6 3.4",
    scatter="tree 5 10 18",
)
BLOCK = Recipe(
    ground="asphalt",
    backdrop="skyline",
    seat="bench",
    around="behind apartment_block 0 10, behind apartment_block 16 14, behind apartment_block -17 16, "
    "behind kerb 0 2.6 width=40 depth=2.4, behind bin 2.6 2.2, behind bicycle -2.6 2, behind car -7 3, "
    "left tree -1 4, right car 0 4.4 facing=90",
    rows="behind street_lamp 2 11 2.6",
)
OFFICES = replace(
    BLOCK,
    around="behind skyscraper 0 18 height=34, behind hall -16 14 label=OFFICES, behind apartment_block 17 16, behind hedge -3.4 3, "
    "behind hedge 3.4 3, behind sign 0.2 2.6 y=0 width=2.2 height=1 label=OFFICE_PARK, behind car 7 3.4, "
    "left tree -1 4, right car 0 4.4 facing=90",
)
GRAND_HOUSE = Recipe(
    ground="grass",
    backdrop="trees",
    seat="bench",
    around="behind temple 0 17 width=12 height=9, behind house -11 18 height=8, behind house 11 18 height=8, behind fountain 0.6 6, "
    "behind gate -4.6 3.4, behind hedge -7.6 3.6, behind hedge 4 3.6, behind hedge 7.2 3.6, "
    "left statue -1 3, right statue -1 3, right car 2 5",
    scatter="tree 6 9 20",
)
STREET_STEPS = Recipe(
    ground="tiles",
    backdrop="houses",
    seat="step",
    around="behind stairs 0 4.4 width=5 height=3 depth=5.4, behind street_lamp 3.1 2, behind street_lamp -3.1 6 y=2, "
    "left facade -3 5.4, right facade -3 5.4, behind church 2 26 y=3, left plant -0.4 1.2",
    rows="left facade 3 8.2 5.6, right facade 3 8.2 5.6",
)
STONE_BRIDGE = Recipe(
    ground="river_below",
    backdrop="trees",
    seat="bench",
    rail="parapet",
    around="mid roadway 0 -2.6 width=60 depth=11 tone=0.24, behind stone_arches 4 34 y=-5 width=44 height=9.5, behind tree -15 30 y=-5, "
    "behind tree -22 28 y=-5, "
    "behind house 27 34 y=-5, behind tree 22 30 y=-5, behind street_lamp 2.6 1.8 height=3.6, behind street_lamp -8 1.8 height=3.6",
    rows="behind parapet 12 4 2, front parapet 12 4 7.6",
)
UNDER_BRIDGE = Recipe(
    ground="earth",
    backdrop="skyline",
    seat="crate",
    around="behind bridge 0 6 width=24 height=7 depth=7, behind water 0 9 width=60 depth=6, behind fire -2.6 1.6, "
    "left column -0.6 3 height=7 width=1.4, right column -0.6 3 height=7 width=1.4, right barrel -0.2 1.7, "
    "left boxes 0.2 1.7",
    scatter="rock 5 2 8",
)
JUNGLE = Recipe(
    ground="earth",
    backdrop="trees",
    seat="log",
    around="behind palm -2.6 2.6, behind palm 2.8 3, behind fern -1.2 2, behind fern 1.6 2.4, behind fern 0.2 3.4 height=1.6 width=2.4, "
    "behind log 1.4 1.2 facing=20, left palm -1 2.4, right palm -1 2.4, left fern 0 1.5, right fern 0 1.5",
    scatter="palm 16 3 16, fern 18 1.8 8, bush 8 3 9, trunk 12 4 14",
)
OASIS = replace(
    OPEN[PlaceKind.DESERT],
    around="behind water 0 3.4 width=12 depth=5 tone=0.3, behind palm -3 3, behind palm 3.2 3.4, behind palm -5 6, behind palm 5.4 7, "
    "behind dune 9 19, behind dune -9 20, left palm -1 3, right palm -1 3, right tent 1 4",
    scatter="palm 5 7 14, grass_tuft 12 2 7",
)
SALT = replace(OPEN[PlaceKind.DESERT], ground="snow", around="behind rock 6 9", scatter="rock 4 4 14")
VOLCANO = Recipe(
    ground="earth",
    backdrop="mountains",
    seat="rock",
    around="behind volcano 7 62, behind lava 4.6 19 turn=14, behind smoke 3.4 11 height=3, behind smoke -7 17 height=4, "
    "left rock -1 2.4, right rock -1 2.4, left lava 0 7 turn=90",
    scatter="rock 22 2 12",
)
CRATER = Recipe(
    ground="valley_below",
    backdrop="mountains",
    seat="rock",
    around="mid ledge 0 0 depth=7 width=60, behind crater 0 28 y=-4.5, behind smoke -9 30 y=-3 height=15 width=5 tone=0.5, "
    "behind smoke 9 36 y=-3 height=18 width=7 tone=0.5, left rock -0.6 2.4, right rock -0.6 2.6, front volcano -14 70 y=-30",
    scatter="",
)
HELIPAD = replace(OPEN[PlaceKind.ROOF], around=f"behind helicopter 0.6 5, {OPEN[PlaceKind.ROOF].around}")
BALLOON = Recipe(
    ground="none",
    backdrop="hills",
    seat="crate",
    rail="railing",
    around="mid gondola 0 0 width=3 depth=2.4 height=2.2, behind tree -12 60 y=-24, behind house 14 70 y=-26, behind tree 18 60 y=-24",
)
HORSE_RING = Recipe(
    ground="sand",
    backdrop="trees",
    seat="crate",
    around="behind horse -2.2 1.8, behind post_rail 2.4 1.8, behind barn 9 14, left horse -1 3.4, right post_rail -0.6 1.8, "
    "right horse -1.4 4",
    rows="behind fence 7 3 4.6, left fence 2 3 5, right fence 2 3 5",
    scatter="tree 5 9 16",
)
BULLS = Recipe(
    ground="sand",
    backdrop="",
    seat="crate",
    around="behind grandstand 0 10 height=8, left grandstand 0 12, right grandstand 0 12",
    rows="behind fence 9 3 5, left fence 3 3 7, right fence 3 3 7",
)
COURT_STREET = Recipe(
    ground="asphalt",
    backdrop="skyline",
    seat="bench",
    around="behind hoop 0.4 4 y=2.5, behind pole 0.4 4.1 height=3.4 width=0.14 depth=0.14, left hoop 0 4, left pole 0 4.2 height=3.4, "
    "right bench -0.4 1.8, behind apartment_block -9 18, behind apartment_block 10 18",
    rows="behind wire_fence 6 3 5, left wire_fence 2 3 6, right wire_fence 2 3 6",
)
GLASSHOUSE = Recipe(
    ground="grass",
    backdrop="trees",
    seat="bench",
    around="behind glass_wall 0 4 width=9 height=3.2, behind plant_bench -2.6 4.8, behind plant_bench 0 4.8, "
    "behind plant_bench 2.6 4.8, behind flower_buckets -2.2 1.8, right trolley -0.4 1.5, left glass_wall 0 5 width=6, "
    "right glass_wall -1 6 width=6",
    scatter="bush 4 4 9, tree 4 9 16",
)
PARTY = Recipe(
    ground="grass",
    backdrop="trees",
    seat="chair",
    table="round_table",
    desk="round_table",
    around="behind marquee_wall 0 6 width=12 height=3.6, behind round_table -2.2 2, behind chair -2.9 2 facing=90, "
    "behind round_table 2.4 2.2, behind chair 3.1 2.2 facing=-90, left marquee_wall 0 5, right marquee_wall 0 5",
    rows="behind bulbs 3 8 4",
    scatter="tree 5 10 16",
)
ISLAND = replace(
    OPEN[PlaceKind.BEACH],
    around="behind wave 0 4.6 width=60, behind wave 3 7.5 width=60, behind palm -2.6 2.6, behind palm 3 3, right rock -2 4, "
    "left palm -1.6 4.5, right palm -1 4, behind rowing_boat 4.4 2.6 facing=20, left plant 0 2",
    scatter="palm 5 5 12, rock 5 4 10, grass_tuft 5 2.5 6",
)
TREEHOUSE_OUT = Recipe(
    ground="grass",
    backdrop="trees",
    seat="stump",
    around="behind hut 0.6 4.4 y=2.6 width=3 height=2.2 depth=2.4, behind trunk 0.6 4.6 width=0.9 depth=0.9, "
    "behind ladder -0.6 2.9 height=2.9, behind rope 2 3, left tree -1 3.4, right tree -1 3.6, behind swing 4.6 3.4",
    scatter="tree 8 7 16, bush 5 4 9",
)
PUBLIC_FRONT = Recipe(
    ground="tiles",
    backdrop="skyline",
    seat="bench",
    around="behind facade 0 8 width=14 height=9 label=@NAME, behind sign 1.7 2.7 y=0 width=1.7 height=0.8 label=@NAME, "
    "behind kerb 0 2.6 width=40 depth=2.4, behind flagpole -4.4 3.4, "
    "behind bench 3.2 2.6, behind car 8 3.4, left tree -1 4, right tree -1 4.4",
    rows="behind street_lamp 2 12 2.6",
)
WOOD_CABIN = replace(
    OPEN[PlaceKind.FOREST],
    around="behind hut 0.4 5 width=6 height=4, behind log -3 2.6 facing=80, behind stump 2.6 2, behind barrel 3.4 2.6, "
    "left log -0.6 2, right trunk -1 2.4 width=0.6 depth=0.6",
    scatter="trunk 36 5 17, pine 9 9 20, bush 7 3 9, grass_tuft 12 1.2 6",
)
DESERT_ROAD = Recipe(
    ground="sand",
    backdrop="mountains",
    seat="rock",
    around="mid lane 0 -0.8 facing=-14, behind dune -9 16, behind dune 12 20, behind cactus 2.6 5.4, behind cactus -5 8, "
    "behind sign -2.4 5 y=0 width=1.1 height=0.9 label=ROUTE_9",
    rows="behind power_pole 4 12 9",
    scatter="rock 5 5.4 14, cactus 5 5.4 16, grass_tuft 6 4.6 9",
)
PEAK_HUT = replace(
    HIGH_PASS,
    around="behind hut 0.6 5 width=6 height=4, behind flagpole 4.4 4 height=4, behind ice_peak -14 40, "
    "behind ice_peak 15 46, right rock -0.6 2, left ice_peak 0 36, right ice_peak 0 38",
)
STAGE_DOOR = replace(
    OPEN[PlaceKind.ALLEY],
    around="behind brick_wall 0 4 width=9 height=6, behind door 0.3 3.9, "
    f"behind sign 0.3 3.85 y=2.3 width=1.9 height=0.4 label=STAGE_DOOR, {OPEN[PlaceKind.ALLEY].around}",
)
RANGE = Recipe(
    ground="grass",
    backdrop="trees",
    seat="crate",
    around="behind target -2 6 y=0.5, behind target 0 6 y=0.5, behind target 2 6 y=0.5, behind target 4 6 y=0.5, "
    "behind target -4 6 y=0.5, left sign -0.6 2.4 y=0 label=RANGE, left target -2 5 y=0.5, right target -2 5 y=0.5",
    rows="behind post_rail 3 2.7 1.6, behind hedge 6 3 9",
)
_OUT: tuple[tuple[str, str, Recipe], ...] = (
    ("field unknown", "rapids, white water, river rapids", RAPIDS),
    ("snow mountain", "camp, base camp, tent, tents", SNOW_TENTS),
    (
        "unknown village park",
        "base camp, tent in the snow, tents in the snow, snow camp, camp in the snow, arctic camp, high camp, polar camp",
        SNOW_TENTS,
    ),
    ("desert", "tent, tents, camp, caravan camp, bedouin", DESERT_TENTS),
    ("village unknown", "refugee camp, migrant camp, shanty town, tent city, displaced persons camp", TENT_TOWN),
    ("village unknown", "army camp, military camp, soldiers camp, field camp, army base, military base", ARMY_CAMP),
    (
        "village unknown park forest",
        "camp, tent, tents, campfire, camp fire, campsite, summer camp, scout camp, bonfire, encampment, hideout camp",
        TENTS,
    ),
    (
        "snow unknown mountain",
        "glacier, crevasse, icefall, ice fall, ice field, icefield, ice sheet, iceberg, ice floe, ice shelf, pack ice",
        GLACIER,
    ),
    ("mountain snow", "summit, peak, mountain top, mountaintop, everest, mont blanc, arete", SUMMIT),
    ("snow mountain unknown", "ski slope, ski lift, ski resort, ski station, piste, ski run, slope, slopes, chairlift, ski area", SLOPE),
    ("snow field unknown park", "frozen river, frozen pond, frozen creek, frozen canal, frozen stream", FROZEN),
    (
        "house park unknown",
        (
            "caravan, caravan park, caravan site, trailer, trailer park, mobile home, mobile home park, motorhome, camper, rv park, "
            "travellers site, travellers camp, gypsy camp, traveller site"
        ),
        CARAVANS,
    ),
    (
        "unknown yard field",
        "plot, garden plot, allotment, allotments, vegetable garden, vegetable patch, community garden, kitchen garden, cabbage patch",
        ALLOTMENT,
    ),
    (
        "forest field unknown yard park",
        "orchard, apple orchard, olive grove, orange grove, lemon grove, grove, cherry orchard, hillside orchard",
        ORCHARD,
    ),
    ("street field unknown", "pit lane, pits, paddock club, kart track, go kart track, race circuit, starting grid", PITS),
    ("forest", "jungle, rainforest, rain forest, selva, dschungel", JUNGLE),
    ("highway street car", "desert road, desert highway, desert track, road through the desert", DESERT_ROAD),
    ("highway street", "forest road, forest track, woodland road, logging road", FOREST_ROAD),
    ("highway street mountain", "mountain road, mountain pass road, alpine road, pass road", MOUNTAIN_ROAD),
    ("mountain", "mountain pass, pass, mountain path, mountain trail, alps, col, mountainside", HIGH_PASS),
    (
        "highway street alley",
        "country road, dirt road, dirt track, back road, rural road, farm road, farm track, gravel road",
        COUNTRY_ROAD,
    ),
    ("boat", "gondola, venice canal, canal, punt", ON_CANAL),
    ("unknown", "lock, canal lock, lock gate, lock gates, lock keepers", LOCK_GATES),
    ("unknown street park harbour", "venice canal, canals, canal, towpath, canal bank, canalside, grand canal", CANAL),
    ("unknown beach street park", "promenade, seafront, sea front, esplanade, corniche, seawall, sea wall, boardwalk", PROMENADE),
    ("unknown street highway station", "level crossing, railroad crossing, railway crossing, grade crossing", CROSSING),
    (
        "station yard unknown field",
        (
            "railway tracks, railroad tracks, train tracks, tracks, train yard, rail yard, railyard, railway line, sidings, railway siding,"
            " railway cutting, railroad cutting, railway embankment, railroad embankment, beside the tracks"
        ),
        TRACKS,
    ),
    ("unknown field house workshop", "windmill, wind mill, wind farm", WIND),
    ("unknown yard field", "apiary, beehives, beehive, bee yard, hives", BEES),
    ("unknown stage car parking", "drive in, drive in cinema, drive in theater, drive in theatre, drive in movie", DRIVE_IN),
    ("stage unknown", "circus, circus tent, circus ground, circus grounds, big top", CIRCUS_GROUND),
    (
        "harbour airport unknown boat yard",
        (
            "container port, container terminal, container yard, cargo port, freight terminal, cargo terminal, container ship, goods yard, "
            "freight yard, haulage yard, storage yard, lorry yard, yard a, yard b, yard c, yard d, yard e, yard 1, yard 2, yard 3, yard 4"
        ),
        CONTAINERS,
    ),
    ("house beach unknown", "beach hut, beach huts", BEACH_HUTS),
    ("harbour", "marina, yacht club, yacht harbour, yacht harbor", MARINA),
    ("boat sea unknown", SAILING_SHIPS, SAIL_DECK),
    ("boat", "sailboat, sailing boat, yacht, sloop, ketch, cutter, felucca, dhow, catamaran", SAILING),
    ("boat sea unknown", "raft, log raft, wooden raft", RAFT),
    ("boat sea unknown", "canoe, dugout, pirogue", CANOE),
    ("boat sea unknown", "kayak, sea kayak", KAYAK),
    ("boat sea unknown", "speedboat, speed boat, motorboat, motor boat, powerboat, power boat, motor dinghy, launch", MOTORBOAT),
    ("boat sea unknown", "sailing dinghy, dinghy, sailing canoe", DINGHY),
    ("boat", "rowing boat on a lake", ON_LAKE),
    (
        "boat sea unknown",
        "rowing boat, rowboat, row boat, lifeboat, life raft, rubber dinghy, skiff, rubber boat, inflatable, inflatable boat",
        OPEN_BOAT,
    ),
    (
        "roof diner unknown yard restaurant",
        "cafe terrace, pavement cafe, sidewalk cafe, street cafe, restaurant terrace, bistro terrace, cafe",
        TERRACE_CAFE,
    ),
    ("yard bar unknown", "beer garden, pub garden, biergarten", BEER_GARDEN),
    ("house unknown", "hotel, inn, guest house, guesthouse, hostel, country hotel, grand hotel", HOTEL_FRONT),
    (
        "house",
        (
            "apartment building, apartment block, apartment complex, apartment, tower block, council estate, council block, "
            "housing estate, housing block, flats, projects, condo"
        ),
        BLOCK,
    ),
    (
        "office unknown park",
        "office park, business park, office complex, corporate park, headquarters, company headquarters, corporate headquarters",
        OFFICES,
    ),
    ("house", "plantation house, mansion, manor, villa, estate, country house, stately home, chateau", GRAND_HOUSE),
    ("stairs street", "steps, stone steps, stairway, street steps, stairs", STREET_STEPS),
    ("bridge", "under the bridge, beneath the bridge, below the bridge, under bridge", UNDER_BRIDGE),
    ("bridge", "stone bridge, old bridge, river bridge, footbridge, foot bridge, wooden bridge, covered bridge", STONE_BRIDGE),
    ("airport highway unknown", "customs post, customs hut, customs house, customs, border post, border control", TOLL),
    ("desert unknown", "oasis", OASIS),
    ("desert unknown", "salt flat, salt flats, dry lake, salt lake, salt pan", SALT),
    (
        "mountain unknown",
        "crater, crater rim, crater edge, rim of the crater, edge of the crater, volcano rim, rim of the volcano, caldera",
        CRATER,
    ),
    ("mountain unknown field", "volcano, lava field, lava, lava flow", VOLCANO),
    ("roof unknown", "helipad, heliport, helicopter pad, landing pad", HELIPAD),
    ("unknown", "hot air balloon, balloon, balloon basket", BALLOON),
    ("unknown stage yard field", "paddock, riding arena, riding school, corral, horse farm, stud farm, riding ring", HORSE_RING),
    ("unknown stage", "bullring, bull ring, rodeo, rodeo arena", BULLS),
    ("unknown court", "basketball court, street court", COURT_STREET),
    ("yard unknown", "greenhouse, glasshouse, hothouse, polytunnel, conservatory", GLASSHOUSE),
    ("unknown yard", "marquee, wedding, wedding venue, wedding tent, garden party, wedding reception, party tent", PARTY),
    ("beach", "island, desert island, tropical island, isla, isle", ISLAND),
    ("house unknown", "treehouse, tree house", TREEHOUSE_OUT),
    (
        "unknown field",
        (
            "running track, athletics track, athletics stadium, track and field, cricket ground, rugby pitch, rugby ground, "
            "hockey pitch, race course"
        ),
        PITCH,
    ),
    (
        "unknown",
        (
            "town hall, village hall, church hall, community hall, community center, community centre, parliament, theatre, "
            "youth club, social club, leisure centre, aquatic center"
        ),
        PUBLIC_FRONT,
    ),
    ("forest", "cabin, hut, lodge, log cabin, shack", WOOD_CABIN),
    ("house", "mountain hut, refuge, chalet, ski lodge, alpine hut", PEAK_HUT),
    ("house", "cabin, hut, log cabin, shack, hunting lodge, lodge", WOOD_CABIN),
    ("alley street stage", "stage door", STAGE_DOOR),
    ("unknown field", "shooting range, firing range, gun range, archery range", RANGE),
    ("unknown", "scaffolding, scaffold, building plot", BUILDING_SITE),
    ("unknown", "landfill, rubbish tip, garbage dump, tip", JUNKYARD),
    ("field unknown", "racecourse, horse races, race course", HORSE_RING),
    ("unknown", "lido, open air pool, outdoor pool, swimming baths", POOLSIDE),
)
ON_THE_WAY = variant("field unknown", "afloat", RAPIDS_DECK, interior=False)._replace(dressed=True)
AT_SEA = variant("sea harbour beach", "afloat", OPEN[PlaceKind.BOAT], interior=False)._replace(dressed=True)
ON_RIVER = variant("boat", "river", RIVER_DECK, interior=False)._replace(dressed=True)
"""Places aboard, dressed by what the script says of its water: the first is asked before all names, the other after them."""
TABLE: tuple[Variant, ...] = (
    ON_THE_WAY,
    AT_SEA,
    *(variant(kinds, phrases, recipe, interior=False) for kinds, phrases, recipe in _OUT),
    ON_RIVER,
)
"""Asked from top to bottom."""
