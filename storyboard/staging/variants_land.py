"""Open places that one word of their name makes: quarries, dams, pitches, stations for petrol, lakes, farms, porches, battlefields."""

from __future__ import annotations

from dataclasses import replace

from storyboard.staging.recipe import Recipe, Variant, variant
from storyboard.staging.variants_ground import BUS_STOP, CANYON, CLIFF, RIDGE

QUARRY = Recipe(
    ground="sand",
    backdrop="hills",
    seat="rock",
    around="behind terraces 0 22, behind digger 4.6 6 turn=180, behind truck -8 8, behind heap -3.6 4.6, left heap -0.8 4, "
    "right rock -0.6 2.4",
    scatter="rock 9 2.6 12",
)
DAM = Recipe(
    ground="asphalt",
    backdrop="mountains",
    seat="bench",
    rail="railing",
    around="behind dam_wall 0 30, behind water 0 16 width=70 depth=20, behind pine -12 12, behind pine 13 13, "
    "right sign -0.6 3.4 label=DANGER",
    rows="behind railing 8 3 2.4",
)
POWER = Recipe(
    ground="asphalt",
    backdrop="hills",
    seat="bench",
    around="behind cooling_tower -9 34, behind cooling_tower 9 40, behind pylon -3 14, behind pylon 14 20, behind hall 1 24 width=14",
    rows="behind wire_fence 7 3 4.6",
)
BUILDING_SITE = Recipe(
    ground="earth",
    backdrop="skyline",
    seat="crate",
    around="behind scaffold -1 7.5, behind tower_crane 7 16, behind digger 6.4 5.2 turn=180, behind mixer -3.4 2.4, "
    "behind heap 3 3 height=1.2 width=2.4, "
    "left pallet -0.6 2.2, right pipes -0.2 2.4 y=0",
    rows="behind fence 4 3.4 11",
    scatter="crate 3 2.6 6",
)
JUNKYARD = Recipe(
    ground="earth",
    backdrop="skyline",
    seat="tyres",
    around="behind car_heap -2.6 3.2, behind car_heap 2.6 3.6, behind car_heap -7.4 3.8 height=4.6, behind car_heap 7.4 4 height=4.6, "
    "left car_heap -0.6 3.6, right tyres -0.4 1.8, right tyres 0.4 2.3, left tyres -1.4 1.6, behind crane 12 24",
    rows="behind car_heap 4 5 8, behind wire_fence 6 3 12",
    scatter="tyres 5 2.2 6",
)
PETROL = Recipe(
    ground="asphalt",
    backdrop="hills",
    seat="bench",
    around="behind canopy 0.6 4.6, behind shopfront 1 11 label=SHOP, behind pole_sign -6.4 5.6 label=GAS, behind car 3.6 4.2, "
    "left bin -0.4 2.2",
    rows="behind street_lamp 3 11 9",
)
TOLL = Recipe(
    ground="asphalt",
    backdrop="hills",
    seat="bench",
    around="behind barrier 1.7 2.4, behind toll_booth -2.4 2.6, behind toll_booth 6 4, behind barrier 10 3.8, right car -0.6 5, "
    "left barrier -1 2.6, right barrier -1 3, behind sign -2.4 3.6 y=3.2 width=2.4 height=0.7 label=STOP, mid road_line 0 -2",
    rows="behind guard_rail 4 12 7, behind street_lamp 3 11 9",
)
PLAYGROUND = Recipe(
    ground="sand",
    backdrop="houses",
    seat="bench",
    around="behind slide -2.6 1.9, behind swing 2.7 2.2, behind climbing_frame 0.3 4.6, left seesaw -0.6 2.2, right bench -0.6 2.4, "
    "behind tree -6.6 6, "
    "behind tree 7 6.5",
    rows="behind fence 8 3 8",
)
PITCH = Recipe(
    ground="grass",
    backdrop="trees",
    seat="bench",
    around="behind goal 0 4.2, behind road_line 0 1.2 turn=90 depth=16, behind road_line -4.6 3 depth=5, behind road_line 4.6 3 depth=5, "
    "behind floodlight -15 14, behind floodlight 15 14",
    rows="behind grandstand 3 30 16",
)
RACES = Recipe(
    ground="asphalt",
    backdrop="hills",
    seat="bench",
    around="behind car -3 3.2, behind car 3.6 4.6, behind guard_rail 0 7 width=60, behind bulbs 0 6.4, left tyres -0.4 2, "
    "right tyres -0.6 2.2, "
    "mid road_line 0 -2",
    rows="behind grandstand 3 30 13",
)
TENNIS = Recipe(
    ground="sand",
    backdrop="trees",
    seat="bench",
    around="behind tennis_net 0 1.6, behind road_line 0 4 turn=90 depth=8, behind road_line -4 3 depth=7, "
    "behind road_line 4 3 depth=7, left bench -0.4 2.6",
    rows="behind wire_fence 8 3 9, left wire_fence 3 3 6.5, right wire_fence 3 3 6.5",
)
GOLF = Recipe(
    ground="grass",
    backdrop="trees",
    seat="bench",
    around="behind flagpole 2 3.4 height=2.6 width=0.8, behind dune -6 8 height=0.6 width=5, behind dune 8 9 height=0.5 width=5, "
    "behind pool 9 16 width=8",
    scatter="tree 6 10 20, bush 3 8 14",
)
CAMPSITE = Recipe(
    ground="grass",
    backdrop="trees",
    seat="log",
    around="mid fire 0 0.9, behind tent -2.8 2.2 facing=20, behind tent 2.8 2.4 facing=-20, behind tent 0.4 5.4, "
    "left lantern -0.6 1.4, right crate -0.4 2.2",
    scatter="pine 12 7 18, trunk 8 7 14, bush 5 4 9",
)
LAKE = Recipe(
    ground="lake",
    backdrop="trees",
    seat="rock",
    rail="railing",
    around="mid bank 0 -0.4, behind jetty -3 4.4 depth=7, behind rowing_boat 2.6 4.2 facing=20 y=-0.4, behind rowing_boat -7 7 y=-0.4, "
    "right rock -0.8 2.2, left grass_tuft 0 1.4, right grass_tuft 0.6 1.4",
    scatter="grass_tuft 6 1.4 2.4",
)
RIVER = replace(
    LAKE,
    backdrop="hills",
    around="mid bank 0 -0.4, behind bank 0 13.4 facing=180, behind rock -3.6 4.6 y=-0.5, behind rock 3.4 5 y=-0.5, "
    "behind rowing_boat 0.4 4.4 "
    "facing=12 y=-0.4, behind wave -4 6 width=9 height=0.15 y=-0.45, behind wave 5 8 width=10 height=0.15 y=-0.45, left log -0.6 1.8",
    rows="behind tree 9 4.6 15, behind bush 12 3.4 13",
)
CREEK = Recipe(
    ground="grass",
    backdrop="hills",
    seat="rock",
    scatter="grass_tuft 8 1.4 3",
    around="behind water 0 3.4 width=80 depth=4.4, behind rock -2.4 2.4, behind rock 2.2 3.4, behind rock 4.6 2.6, "
    "behind rock -0.4 4.6, behind log 1.2 3 facing=70, "
    "behind bush -7 7, behind bush 6 7, behind bare_tree -5 7, left log -0.6 1.8",
    rows="behind grass_tuft 14 1.4 1.2, behind grass_tuft 14 1.6 6",
)
WATERFALL = Recipe(
    ground="earth",
    backdrop="mountains",
    seat="rock",
    around="behind waterfall 0 8.4, behind cliff -11 8, behind cliff 11 8.6, left rock -0.6 2.2, right rock 0 2.6, behind rock 2.2 3",
    scatter="rock 9 2 6, bush 5 3 7, pine 4 8 14",
)
SWAMP = Recipe(
    ground="earth",
    backdrop="trees",
    seat="log",
    around="behind water -1.6 3 width=8 depth=3, behind water 4 6.4 width=9 depth=3, left water -0.4 2.6 width=3 depth=2, "
    "behind log 2 2.2, behind bare_tree -3.2 5, "
    "behind bare_tree 3.4 6.6",
    rows="behind grass_tuft 16 0.9 1.6",
    scatter="bare_tree 14 4 16, grass_tuft 26 1.6 8, stump 4 2.4 7",
)
ICE = Recipe(
    ground="snow",
    backdrop="mountains",
    seat="log",
    around="behind water 0 6.6 width=60 depth=11 tone=0.06, behind sign -2.4 1.9 y=0 width=1.1 height=0.9 label=THIN_ICE, "
    "behind hut 8 16, behind fence -5 13",
    scatter="pine 14 15 26, snowdrift 6 2.4 5",
)
FARM = Recipe(
    ground="earth",
    backdrop="hills",
    seat="bales",
    rail="fence",
    around="behind barn -2.4 9, behind tractor 3.4 3.4, behind house 10 13, left haystack -0.6 2.6, right trough -0.4 2.2, "
    "behind horse_cart 6.4 5",
    rows="behind fence 6 3 5.4",
    scatter="grass_tuft 8 2 6",
)
BARN = Recipe(
    ground="grass",
    backdrop="hills",
    seat="bales",
    rail="fence",
    around="behind barn 0 8.6, behind haystack -5.4 3.2, behind tractor 5.6 4.4, left barrel -0.4 2, behind tree 10 8",
    rows="behind fence 3 8 4.8",
    scatter="grass_tuft 12 2 7",
)
STABLE = Recipe(
    ground="earth",
    backdrop="hills",
    seat="crate",
    rail="fence",
    around="behind barn 0 9 height=5, behind horse -2.6 2.6, behind trough 2 2.2, right horse -0.8 3, left haystack -0.6 2.4",
    rows="behind fence 7 3 5",
)
VINEYARD = Recipe(
    ground="earth",
    backdrop="hills",
    seat="crate",
    around="behind house 10 30, behind barrel 2.2 1.4, left crate -0.4 1.4",
    rows="behind vines 3 9.2 2.6, behind vines 3 9.2 4.6, behind vines 5 9.2 7, behind vines 5 9.2 10",
)
SUBURB = Recipe(
    ground="asphalt",
    backdrop="trees",
    seat="bench",
    around="behind kerb 0 2 width=60 depth=1.4, behind car -5.4 3.8, behind tree 3.4 3, behind hedge -2.4 3.6, "
    "behind hedge 7.4 3.6, right bin -0.4 1.8",
    rows="behind house 4 11 9.5, behind street_lamp 3 12 2.4, front house 4 11 16",
)
TERRACE = Recipe(
    ground="asphalt",
    backdrop="houses",
    seat="bench",
    rail="sill",
    around="behind kerb 0 2.6 width=60 depth=2.2, behind facade 0 6.6 width=6.4 height=7.5 depth=4, "
    "behind facade -6.4 6.6 width=6.4 height=7.5 depth=4, behind facade 6.4 6.6 width=6.4 height=7.5 depth=4, "
    "behind facade -12.8 6.6 width=6.4 height=7.5 depth=4, "
    "behind facade 12.8 6.6 width=6.4 height=7.5 depth=4, behind facade 19.2 6.6 width=6.4 height=7.5 depth=4, "
    "behind facade -19.2 6.6 width=6.4 height=7.5 depth=4, behind stairs 0 4 width=1.5 height=0.5 depth=0.9, "
    "behind stairs -6.4 4 width=1.5 height=0.5 depth=0.9, behind stairs 6.4 4 width=1.5 height=0.5 depth=0.9, "
    "behind car -9 1.8, right bin -0.4 2.4",
    rows="behind street_lamp 3 14 2.6, front facade 6 8.2 17",
)
DINER_LOT = Recipe(
    ground="asphalt",
    backdrop="hills",
    seat="bench",
    around="behind shopfront 0 8 width=13 height=4.4 label=@NAME, behind pole_sign -8.4 5 label=@NAME, "
    "behind sign 2.2 3 y=0 width=1.3 height=0.9 label=@NAME, behind car 6.4 3.6, "
    "behind truck -6 4.4, behind road_line 2.4 1.6, behind road_line -1.6 1.6, left bin -0.6 3",
    rows="behind street_lamp 2 18 4.4",
)
PORCH = Recipe(
    ground="boards",
    backdrop="trees",
    seat="bench",
    rail="railing",
    around="behind house 0 3.9, behind sign -1 0.34 y=1.5 width=0.34 height=0.26 label=14, left bench -0.6 1.4, right plant -0.4 1.2, "
    "behind lantern 1.2 0.35 y=1.8, "
    "left column 1 2 height=3 width=0.2 depth=0.2, "
    "right column 1 2 height=3 width=0.2 depth=0.2",
    rows="left railing 1 3 2.3, right railing 1 3 2.3",
    scatter="tree 4 9 16, bush 4 6 9",
)
POOLSIDE = Recipe(
    ground="tiles",
    backdrop="trees",
    seat="deckchair",
    around="behind pool 0 3.9 width=13 depth=5.4 tone=0.05, behind pool_ladder -2.4 1.1, behind diving_board 5.2 3 facing=-90, "
    "left deckchair -0.8 1.4 facing=40, "
    "left parasol -0.2 1.9, behind parasol -3.6 7, behind deckchair -2.6 7 facing=160, behind deckchair 2 7.2 facing=170, "
    "right deckchair -0.6 1.4 facing=-40, behind house -3 12, behind palm 7 7",
    rows="behind hedge 7 3 9",
)
BATTLEFIELD = Recipe(
    ground="earth",
    backdrop="hills",
    seat="crate",
    around="behind barbed_wire -2.6 2.2, behind barbed_wire 2.4 3, behind broken_wall 6 7, behind smoke -6 12, behind smoke 8 18, "
    "behind pool 0.6 3.6 width=2.4 "
    "depth=1.4, left barbed_wire -0.6 2.6, behind heap -5 6 height=1 width=3",
    scatter="bare_tree 9 6 20, rock 8 2 9, stump 4 3 8",
)
TRENCH = Recipe(
    ground="earth",
    backdrop="hills",
    seat="crate",
    around="behind trench 0 1.5, front trench 0 6, behind barbed_wire -3 3.6 y=2.3, behind barbed_wire 3 3.6 y=2.3, "
    "left crate -0.4 1.2, behind ladder 1.6 0.6, "
    "right lantern -0.3 0.9",
    rows="behind trench 3 14 1.5",
)
AIRFIELD = Recipe(
    ground="asphalt",
    backdrop="hills",
    seat="crate",
    around="behind small_plane 1.6 7 turn=-20, behind hall -12 18 height=6, behind windsock 5.6 9, behind small_plane -6 14, "
    "mid road_line 0 -2, "
    "left barrel -0.4 2",
    rows="behind road_line 4 4 3",
)
MOTEL = Recipe(
    ground="asphalt",
    backdrop="hills",
    seat="bench",
    around="behind motel 1 8, behind pole_sign -6.4 4.6 label=MOTEL, behind car 4 4.2, behind palm 9 6, right car -0.8 5",
)
MUSEUM_FRONT = Recipe(
    ground="tiles",
    backdrop="skyline",
    seat="bench",
    around="behind temple 0 12, behind stairs 0 6.4 width=12 height=1.2 depth=3, behind statue -5.6 4.6, "
    "behind portrait -3.4 7.7 y=2.6 width=1.6 height=3, "
    "behind abstract 3.4 7.7 y=2.6 width=1.6 height=3, behind street_lamp 6 4",
)
POLICE_FRONT = Recipe(
    ground="asphalt",
    backdrop="skyline",
    seat="bench",
    around="behind kerb 0 2 width=40 depth=2.6, behind apartment_block 0 12 label=POLICE width=16 height=9, "
    "behind police_car -4.4 2.6, behind police_car 4.8 2.8, "
    "behind flagpole 6 3, behind star 0.95 6.85 y=1.5, behind facade 13 8, behind facade -13 8",
    rows="behind street_lamp 2 13 2.6",
)
SHERIFF_FRONT = Recipe(
    ground="earth",
    backdrop="mountains",
    seat="bench",
    around="behind saloon 0 6.2 label=SHERIFF, behind star 0 3.6 y=3.3 width=0.9 height=0.9, behind horse -3.6 2.2, "
    "behind trough -1.9 2.4, "
    "behind saloon 8.6 6.4 label=BANK, behind saloon -8.6 6.4 label=SALOON",
    rows="behind post_rail 2 3.4 2.7",
)
EMBASSY = Recipe(
    ground="tiles",
    backdrop="skyline",
    seat="bench",
    around="behind gate 0 3.4, behind temple 0 14, behind flagpole -3.4 4, behind flagpole 3.4 4, behind tree -9 9, behind tree 9 9",
    rows="behind railing 6 3.4 3.5",
)
BALCONY = Recipe(
    ground="town_below",
    backdrop="skyline",
    seat="chair",
    table="round_table",
    rail="lattice_rail",
    around="behind lattice_rail 0 1.1 width=9, mid roadway 0 -1.4 width=9 depth=5.6 tone=0.15, left plant -0.4 1, behind plant 2.2 0.6, "
    "behind round_table -1.9 0.5, behind facade -9 16 y=-13, behind facade 0 18 y=-12, behind facade 9 16 y=-14, "
    "behind facade 18 18 y=-12, "
    "right wall -0.2 1.7 width=4.6 height=2.9, right window -1.1 1.58, right door 0.4 1.58, left table_lamp -1 1.1",
)
FIRE_ESCAPE = Recipe(
    ground="town_below",
    backdrop="skyline",
    seat="step",
    rail="railing",
    around="behind window -0.8 1.05, behind fire_escape 1.7 0.5 y=-0.3, behind brick_wall 0 1.15 width=12 height=7 y=-2, "
    "mid walkway 0 0 width=9 "
    "depth=2.6, left railing 0 1.8, right railing 0 1.8, behind facade -10 4.4 y=-8, behind facade 10 4.4 y=-8",
)
FERRY = Recipe(
    ground="boards",
    backdrop="sea",
    seat="bench",
    rail="railing",
    around="behind funnel -5 4.2, behind lifebuoy 1 1.62 y=0.2, behind bench 2.6 1, left bench -0.4 1.6, behind wave 8 16 width=40, "
    "behind ship 22 60, "
    "behind flagpole 4.6 1.8 height=3",
    rows="behind railing 4 3 1.7, left railing 2 3 4, right railing 2 3 4",
)
LANDING = Recipe(
    ground="water",
    backdrop="sea",
    seat="bench",
    rail="railing",
    around="mid jetty 0 0 y=-0.5 height=0.5 width=9 depth=6 tone=0.3, behind jetty 1.6 13 y=-0.5 height=0.5 width=2.6 depth=20 tone=0.3, "
    "behind hut -3.2 2.2 width=2.6 height=2.5 depth=2, behind street_lamp 3.4 2.2, behind rowing_boat 5.6 4.4 facing=70 y=-0.5, "
    "behind wave -7 9 width=26 height=0.3 y=-0.4, behind wave 9 13 width=30 height=0.4 y=-0.4",
    rows="behind bollard 3 2.6 2",
)
OIL_RIG = Recipe(
    ground="floor",
    backdrop="sea",
    seat="crate",
    rail="railing",
    around="behind pylon 0.6 6 height=18 width=7, behind crane -8 7, behind container 6 4, behind valves -2.4 1.6, "
    "behind wave 0 30 width=80, left barrel -0.4 1.6, "
    "left barrel 0.2 1.9, behind helicopter 12 10",
    rows="behind railing 6 3 2.6",
)
COURT_STEPS = Recipe(
    ground="tiles",
    backdrop="skyline",
    seat="step",
    around="behind temple 0 11, behind stairs 0 4.4 width=12 height=1.4 depth=4, behind statue -6.4 3.6, behind statue 6.4 3.6, "
    "behind flagpole 4 6",
)
BOATHOUSE = Recipe(
    ground="boards",
    backdrop="hills",
    seat="crate",
    rail="railing",
    around="behind water 0 17 width=90 depth=24, behind hut -2.4 5.6 width=6 height=4.4, behind boat_gate -2.4 3.5 width=2.8 height=2, "
    "behind jetty 2.6 6 depth=8, behind rowing_boat 4.6 4 facing=70, behind rowing_boat -5.8 3 facing=20, right oars -0.4 1.6 y=0, "
    "left net -0.4 1.8",
    rows="behind grass_tuft 9 1.7 4.4",
)
SHIPYARD = Recipe(
    ground="asphalt",
    backdrop="sea",
    seat="crate",
    around="behind ship 2 16 height=13, behind crane -10 12, behind scaffold -4 8 width=6, behind crane 16 20, "
    "left container -0.6 4, right barrel -0.4 1.8",
)

_SITES = "unknown ruin street yard park field"
_OPEN_AIR = {
    "quarry, gravel pit, sand pit, open pit, open cast mine, opencast mine": ("unknown field ruin cave", QUARRY),
    "mine, mine entrance": ("cave", QUARRY),
    "dam, barrage, reservoir": ("unknown field sea", DAM),
    "refinery, oil refinery, chemical plant, steelworks, power station, power plant, nuclear plant, nuclear power plant, "
    "nuclear power station": ("unknown workshop station", POWER),
    "construction site, building site, baustelle, excavation": (_SITES, BUILDING_SITE),
    "junkyard, scrapyard, scrap yard, breakers yard, wrecking yard, dump": ("unknown yard", JUNKYARD),
    "petrol station, gas station, filling station, service station, tankstelle, gasolinera, truck stop, motorway services, services, "
    "service area, rest area, rest stop, raststatte": ("highway unknown garage", PETROL),
    "toll booth, toll, border, border crossing, border post, border checkpoint, checkpoint, roadblock, guard post": (
        "highway unknown street",
        TOLL,
    ),
    "playground, childrens playground": ("yard unknown park", PLAYGROUND),
    "football pitch, football field, soccer field, soccer pitch, stadium, pitch, ballpark, football ground, baseball field, "
    "playing field": (
        "field unknown park stage",
        PITCH,
    ),
    "race track, racetrack, speedway, circuit, race course": ("field unknown", RACES),
    "tennis court, tennis courts, tennis club": ("court unknown", TENNIS),
    "golf course, golf club, golf": ("park unknown", GOLF),
    "campsite, campground, camping, camp site, camp ground": ("park unknown village forest", CAMPSITE),
    "lake, lakeside, lake shore, lakeshore, lac, lago, pond, reservoir": ("field unknown park", LAKE),
    "creek, stream, brook, creek bed, ford, burn, beck, rivulet, rill, shallows, bach, ruisseau, arroyo": ("field unknown forest", CREEK),
    "river, riverbank, river bank, riverside, riviere, rio, fluss": ("field unknown", RIVER),
    "waterfall, waterfalls, falls, cascade": ("mountain unknown", WATERFALL),
    "swamp, marsh, bayou, bog, marshes, swamps": ("forest unknown field", SWAMP),
    "frozen lake, ice rink, skating rink, rink, ice": ("snow unknown", ICE),
    "stable, stables": ("house unknown yard", STABLE),
    "barn, cowshed": ("house unknown", BARN),
    "farm, farmyard, barnyard, ferme, granja, bauernhof": ("house yard unknown", FARM),
    "vineyard, vineyards": ("yard unknown field", VINEYARD),
    "suburban, suburb, suburbs, cul de sac, residential, neighborhood, neighbourhood": ("street unknown", SUBURB),
    "terrace, row, close, drive, crescent, lane, place, hill, mews, grove, rise, way, walk, villas, cottages, gardens": ("street", TERRACE),
    "diner, roadhouse, truck stop, burger joint, drive through": ("diner bar", DINER_LOT),
    "porch, front porch, back porch, veranda": ("yard unknown house", PORCH),
    "pool, swimming pool, poolside, hotel pool, resort pool, infinity pool": ("yard unknown", POOLSIDE),
    "battlefield, no mans land, front line, frontline": ("field unknown", BATTLEFIELD),
    "trench, trenches": ("field unknown", TRENCH),
    "airfield, airstrip, runway, landing strip, aerodrome": ("field unknown airport", AIRFIELD),
    "motel, motor lodge, motor inn": ("house unknown", MOTEL),
    "museum, art gallery, gallery, musee, museo": ("shop unknown library", MUSEUM_FRONT),
    "sheriff, sheriffs, marshal, marshals": ("office unknown station prison", SHERIFF_FRONT),
    "police station, police, precinct, police headquarters, commissariat": ("office unknown", POLICE_FRONT),
    "embassy, consulate": ("unknown", EMBASSY),
    "balcony, balcon, balkon": ("roof unknown", BALCONY),
    "fire escape": ("stairs unknown", FIRE_ESCAPE),
    "ferry, cruise ship, liner, ocean liner, steamer, passenger ship": ("boat unknown", FERRY),
    "ferry landing, ferry dock, ferry pier, ferry slip, boat landing, ferry stop": ("harbour beach unknown boat sea", LANDING),
    "oil rig, drilling rig, oil platform, rig, oil field, oilfield": ("unknown station", OIL_RIG),
    "courthouse steps, court steps, courthouse": ("stairs unknown", COURT_STEPS),
    "bus stop": ("street unknown bus", BUS_STOP),
    "mountain cliff, rock cliff, canyon rim, ridge, ridgeline, overlook, ledge, precipice, scenic overlook, viewpoint": (
        "mountain unknown",
        RIDGE,
    ),
    "cliff, cliffs, clifftop, cliff top, cliff edge, sea cliff, sea cliffs, bluff, falaise, klippe, acantilado": (
        "mountain unknown sea beach",
        CLIFF,
    ),
    "canyon, gorge, ravine, gulch, slot canyon": ("desert mountain unknown", CANYON),
    "boathouse, boat house, boat shed": ("harbour unknown", BOATHOUSE),
    "shipyard, dockyard, boatyard, dry dock": ("harbour unknown", SHIPYARD),
}

TABLE: tuple[Variant, ...] = tuple(variant(kinds, phrases, recipe, interior=False) for phrases, (kinds, recipe) in _OPEN_AIR.items())
"""Asked from top to bottom."""
