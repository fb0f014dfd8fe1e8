"""Open places that one word of their name makes: ice and summits, camps and caravans, roads, canals, railways, boats at their moorings."""

from __future__ import annotations

from dataclasses import replace

from storyboard.model.cast import PlaceKind
from storyboard.staging.outdoors import OPEN
from storyboard.staging.recipe import Recipe

BUS_STOP = Recipe(
    ground="asphalt",
    backdrop="skyline",
    seat="bench",
    around="behind bus_stop 0 1.3, behind kerb 0 1.8 width=40 depth=2.6, behind bus -8 4, "
    "behind sign 2.4 0.9 y=0 width=0.5 height=2.4 label=BUS, right bin -0.4 1.4",
    rows="behind facade 6 8.2 10, behind street_lamp 3 11 2.6",
)
RIDGE = Recipe(
    ground="valley_below",
    backdrop="mountains",
    seat="rock",
    around="mid ledge 0 -1.6, behind ice_peak -34 95 width=80 height=46 y=-16, behind ice_peak 34 110 width=90 height=52 y=-18, "
    "left rock -0.2 2 height=1.3, right rock 0 2.6 height=1.2, left ice_peak 0 90 width=80 height=46 y=-16, "
    "right ice_peak 0 92 width=80 height=46 y=-16",
    rows="behind pine 14 3.4 10 y=-13, behind pine 16 3.6 17 y=-14",
)
CLIFF = Recipe(
    ground="sea_below",
    backdrop="sea",
    seat="rock",
    around="mid ledge 0 -1.6, behind cliff -21 17 y=-18 width=24 height=21.5 depth=16, "
    "behind cliff 30 34 y=-18 width=34 height=23 depth=20, "
    "behind rock 9 22 y=-18 width=9 height=9 depth=8, "
    "behind rock -19 34 y=-18 width=12 height=11 depth=9, "
    "behind wave -4 26 y=-18 width=60 height=1.6, behind wave 8 44 y=-18 width=90 height=2, behind boat -8 70 y=-18, "
    "left rock -0.2 2 height=1.3, right rock 0 2.6 height=1.2",
)
CANYON = Recipe(
    ground="sand",
    backdrop="mountains",
    seat="rock",
    around="behind cliff -10 12 width=15 height=17 depth=9, behind cliff 10.5 13 width=16 height=19 depth=9, "
    "behind cliff -8.5 28 width=14 height=24 depth=9, behind cliff 9.5 30 width=14 height=26 depth=9, "
    "left cliff -6 5.6 width=18 height=16 depth=6, right cliff -6 5.6 width=18 height=17 depth=6, "
    "left cliff 9 6 width=18 height=16 depth=6, right cliff 9 6 width=18 height=17 depth=6",
    scatter="rock 12 2.2 7, grass_tuft 5 2 6",
)
GLACIER = Recipe(
    ground="snow",
    backdrop="mountains",
    seat="rock",
    around="behind ice_peak -13 34, behind ice_peak 15 42, behind serac -3.4 3.6, behind serac 3.6 4.4 height=4.4, "
    "behind serac 6.6 7 height=5, "
    "behind serac -7.4 7 height=5.4, behind crevasse 0.4 2 facing=8, left serac -1.6 3, right serac -1.8 3.2, left ice_peak 0 30, "
    "right ice_peak 0 32",
    scatter="snowdrift 4 3 9, serac 6 6 16",
)
SUMMIT = Recipe(
    ground="snow",
    backdrop="mountains",
    seat="rock",
    around="behind ice_peak -15 44 y=-9, behind ice_peak 14 40 y=-8, behind cross 1.6 1.8 height=2.2 width=1.2, behind rock -2.4 2.2, "
    "behind rock 3.4 2.6, "
    "left ice_peak 0 36 y=-8, right ice_peak 0 36 y=-8, front ice_peak 0 40 y=-8",
    scatter="rock 8 1.8 6, snowdrift 3 3 7",
)
HIGH_PASS = Recipe(
    ground="earth",
    backdrop="mountains",
    seat="rock",
    around="behind ice_peak -14 40, behind ice_peak 16 46, behind cliff -11 9 height=8, behind cliff 13 12 height=10, "
    "right rock -0.6 2 height=1.5 width=2, "
    "left ice_peak 0 36, right ice_peak 0 38",
    scatter="rock 14 2.2 12, pine 4 8 18, grass_tuft 8 1.6 6",
)
SLOPE = Recipe(
    ground="snow",
    backdrop="mountains",
    seat="snowdrift",
    around="behind ice_peak -14 42, behind ice_peak 14 48, behind pylon 5 11 height=9, behind pylon -4 20 height=9, behind hut 9 14, "
    "behind gondola 2 13 y=4.4 width=1.8 depth=1.4, behind gondola 9 12 y=4.6 width=1.8 depth=1.4, "
    "right sign -0.6 3 width=1 height=1 y=0 label=PISTE, left ice_peak 0 38",
    rows="behind wire_fence 4 3 3.6",
    scatter="pine 10 6 18, snowdrift 5 3 9",
)
FROZEN = Recipe(
    ground="snow",
    backdrop="trees",
    seat="log",
    around="behind water 0 1.4 width=40 depth=9 tone=0.3, mid crevasse 1.4 -0.6 width=2.2 depth=0.5, "
    "mid crevasse -1.8 0.7 width=1.8 depth=0.4, behind bare_tree -5 9, "
    "behind bare_tree 4 10, behind snowdrift 7 8, left snowdrift 0 4, right bare_tree -1 4",
    scatter="snowdrift 6 4 10, pine 7 10 20",
)
CARAVANS = Recipe(
    ground="grass",
    backdrop="trees",
    seat="deckchair",
    table="table",
    around="behind caravan -0.6 3.2, behind caravan 7.4 6 facing=-14, behind caravan -8.4 6.4 facing=16, behind clothes_line 4.4 3.4, "
    "right deckchair -0.4 1.6, "
    "left caravan -1 4.6 facing=70, right caravan -1.4 4.8 facing=-70",
    scatter="tree 5 9 16, grass_tuft 8 1.8 7",
)
TENTS = Recipe(
    ground="grass",
    backdrop="trees",
    seat="log",
    around="mid fire 0 0, behind tent -2.2 2.6 facing=14, behind tent 2.4 2.8 facing=-14, left tent -0.8 2.4, right tent -0.8 2.6, "
    "behind tent 6.4 5, behind tent 0.5 6, behind lantern 0.4 1.3",
    scatter="trunk 14 7 18, bush 4 5 10, grass_tuft 8 1.8 6",
)
SNOW_TENTS = Recipe(
    ground="snow",
    backdrop="mountains",
    seat="snowdrift",
    around="behind tent -1.8 2.6 facing=12, behind tent 2.8 3 facing=-12, behind ice_peak -13 38, behind ice_peak 14 44, "
    "left tent -0.8 2.6, right tent -0.8 2.8, "
    "left ice_peak 0 34, right ice_peak 0 34, behind flagpole 5.2 3.6 height=3.4",
    scatter="snowdrift 6 3 9",
)
DESERT_TENTS = replace(
    OPEN[PlaceKind.DESERT],
    seat="log",
    around="mid fire 0 0, behind tent -2.6 2.8 facing=14, behind tent 2.8 3 facing=-14, left tent -0.8 2.8, right tent -0.8 3, "
    f"{OPEN[PlaceKind.DESERT].around}",
)
TENT_TOWN = Recipe(
    ground="earth",
    backdrop="hills",
    seat="crate",
    around="behind clothes_line 1 2.4, left barrel -0.6 1.8, left tent -1 3, right tent -1 3, behind truck 10 10, right crate 0.4 2",
    rows="behind tent 6 3 3.2, behind tent 7 3 6.2, behind tent 8 3 9.2, behind wire_fence 8 3 13",
)
ARMY_CAMP = replace(
    TENT_TOWN,
    around="behind flagpole 1.6 2.4, behind truck -5.6 6, left tent -1 3, right tent -1 3, right crate 0.4 2, "
    "left sack -0.2 1.6, left sack 0.4 1.7",
)
ALLOTMENT = Recipe(
    ground="earth",
    backdrop="houses",
    seat="crate",
    around="behind bean_poles -1.9 2, behind bean_poles 2.3 2.2, behind hut -4.4 5.4, left bean_poles -0.4 2, right bean_poles -0.4 2, "
    "behind hut 5.4 6 facing=-12, behind garden_tools -2.5 3.2 y=0.1, behind barrel -1.2 3, "
    "left beehive -0.6 2.2, right water_tank -1.4 3.4 height=1.6 width=1, "
    "left crops 0.4 2.6 facing=90 width=4, right crops 0.4 2.6 facing=-90 width=4",
    rows="behind crops 3 4.6 3.4, behind crops 3 4.6 5.6, behind plant_bench 4 2.8 7.4, behind fence 6 3 9",
    scatter="cabbage 26 0.7 3.4, grass_tuft 6 2 7",
)
ORCHARD = Recipe(
    ground="grass",
    backdrop="hills",
    seat="crate",
    around="behind ladder 1.7 2.2 height=3, behind crate 0.8 1.8, left crate -0.6 1.4, right fruit_tree -1 2.6, left fruit_tree -1.4 2.8",
    rows="behind fruit_tree 5 4 3.4, behind fruit_tree 6 4 7.4, behind fruit_tree 7 4 11.4, left fruit_tree 2 4 5.6, "
    "right fruit_tree 2 4 5.6",
    scatter="grass_tuft 10 1.6 7",
)
PITS = Recipe(
    ground="asphalt",
    backdrop="hills",
    seat="tyres",
    around="behind hall 0 9 width=34 height=5 depth=5 label=PIT_LANE, behind garage_door -3 6.3, behind garage_door 0.6 6.3, "
    "behind garage_door 4.2 6.3, behind car 2.8 2.4, "
    "behind tyres -1.6 1.6, behind tyres -2.3 1.7, left tyres -0.4 1.6, right tyres -0.4 1.6, left grandstand 0 16, "
    "right grandstand 0 16, behind sign -4.4 2.4 y=0 width=1.4 height=1.1 label=PIT",
    rows="behind guard_rail 2 12 3.2, front guard_rail 3 12 9",
)
COUNTRY_ROAD = Recipe(
    ground="grass",
    backdrop="hills",
    seat="rock",
    around="mid lane 0 -0.8 facing=-14, behind tree -5.4 6, behind tree 9 9, behind sign 3.4 4.6 y=0 width=1.2 height=0.9 label=5_KM",
    rows="behind hedge 9 3 5.6, behind crops 4 8 10, behind power_pole 3 14 13",
    scatter="grass_tuft 8 4.4 8, tree 5 9 18",
)
FOREST_ROAD = replace(
    COUNTRY_ROAD,
    backdrop="trees",
    rows="behind pine 8 2.6 5, behind pine 9 3 8, front pine 6 3 10",
    around="mid lane 0 -0.8 facing=-14 tone=0.3, behind sign 3.4 4.6 y=0 width=1.2 height=0.9 label=5_KM",
    scatter="trunk 16 5.4 16, bush 6 4.6 9",
    ground="grass",
)
MOUNTAIN_ROAD = replace(
    COUNTRY_ROAD,
    backdrop="mountains",
    ground="earth",
    around="mid lane 0 -0.8 facing=-14, behind ice_peak -14 42, behind ice_peak 15 48, left cliff -1 8 facing=70, "
    "behind sign 3.4 4.2 y=0 width=1.2 height=0.9 label=PASS",
    rows="behind guard_rail 3 12 3.8",
    scatter="rock 6 3.4 10, pine 6 8 18",
)
CANAL = Recipe(
    ground="tiles",
    backdrop="houses",
    seat="bench",
    rail="railing",
    around="behind water 0 7.4 width=90 depth=9.6 tone=0.72, behind rowing_boat -3.4 4 facing=4, behind rowing_boat 4.4 5.4 facing=-6, "
    "behind boat -9 8 height=1.8, behind bridge 13 8 width=12 height=3.6 depth=3, left street_lamp -0.6 1.9, right bollard -0.6 1.4",
    rows="behind facade 6 8.2 16, front facade 5 8.2 7, behind bollard 4 4.6 2",
)
LOCK_GATES = Recipe(
    ground="grass",
    backdrop="trees",
    seat="bench",
    rail="railing",
    around="behind water 0 5.4 width=90 depth=4.6 tone=0.72, behind boat_gate -2.4 4 width=4.6 height=1.8, "
    "behind boat_gate 5 4 width=4.6 height=1.8, "
    "behind boat 1.4 5.2 height=1.7, behind hut -7 12 height=4.6, left bench -0.8 2, right lever -0.6 1.5",
    scatter="tree 6 11 20, grass_tuft 8 2 4",
)
ON_CANAL = Recipe(
    ground="water",
    backdrop="houses",
    seat="crate",
    around="mid gondola_boat 0 0, behind bridge 3 20 width=16 height=5, behind pole -3.4 3 height=3, "
    "behind pole 4 3.4 height=3, left pole -1 4 height=3",
    rows="behind facade 7 7 7, left facade 3 7 12, right facade 3 7 12",
)
_DECK = (
    "mid jetty 0 0 y=-0.9 height=0.9 width=12 depth=5 tone=0.2, left wheel -0.5 1.4 facing=90, "
    "behind barrel 2.2 1.1 width=1.2 height=1.5 depth=1.2, behind column 2.2 1.1 y=1.5 width=0.4 height=2.4 depth=0.4 tone=0.5"
)
"""Planks over the water, the wheel, the boiler of a launch with its funnel."""
RIVER_DECK = Recipe(
    ground="water",
    backdrop="trees",
    seat="crate",
    rail="railing",
    around=f"{_DECK}, behind rock -5 9, behind rock 7 11, behind lifebuoy -1.4 1.5 y=0.3, right barrel 0.3 2.2, left rope 0.6 1.6",
    rows="behind railing 5 2.2 1.8, left railing 2 2.4 3.6, right railing 2 2.4 3.6, behind bush 12 4.4 19, behind pine 16 2.8 21, "
    "left pine 6 3 18, right pine 6 3 18, front pine 12 3 24",
)
RAPIDS_DECK = replace(
    RIVER_DECK,
    around=f"{_DECK}, behind rock -3.4 5 height=1.8 width=2.6, behind rock 5 6.4 height=2.2 width=3.2, "
    "behind rock -9 8 height=2.6 width=3.4, behind rock 11 9 height=2.8 width=3.6, behind wave -1 4.6 width=14 height=0.7, "
    "behind wave 4 8 width=18 height=0.8, behind wave -7 11 width=20 height=0.9, left rock 0 7 height=2, right rock 0 7 height=2",
)
RAPIDS = Recipe(
    ground="earth",
    backdrop="trees",
    seat="rock",
    around="behind water 0 7 width=80 depth=10, behind wave -4 3.4 width=10 height=0.4, behind wave 3 5 width=12 height=0.5, "
    "behind wave -2 7 width=14 height=0.6, behind rock -3.6 4.6 height=1.2, behind rock 2.6 4 height=1, behind rock 5.4 6 height=1.6, "
    "behind rock -7 7 height=1.8, left rock -0.6 2, right rock 0 2.6",
    rows="behind pine 14 3 13",
)
PROMENADE = Recipe(
    ground="tiles",
    backdrop="sea",
    seat="bench",
    rail="railing",
    around="behind wave 0 8 width=60, behind wave 4 12 width=60, behind boat 8 26, behind bench -2.4 1.1, left palm -1 4, "
    "right palm -1 4.4, behind fair_booth 7 2.4 label=ICE, "
    "left railing -0.6 6 facing=40",
    rows="behind railing 8 3 1.9, behind street_lamp 4 7 1.6",
)
CROSSING = Recipe(
    ground="asphalt",
    backdrop="hills",
    seat="bench",
    around="behind barrier -1.2 2.2, behind rails 0 4.2 turn=90, behind train -6 7, behind traffic_light 2.4 2, "
    "behind sign 4 2.4 y=0 width=1.3 height=1 label=TRAINS, "
    "left power_pole -1 4, right hut -1 5",
    rows="behind power_pole 3 12 10",
)
TRACKS = Recipe(
    ground="earth",
    backdrop="hills",
    seat="crate",
    around="mid rails 0 0.4 turn=90, behind rails 0 3.4 turn=90, behind train 9 5.4, behind train -14 5.4, "
    "behind traffic_light -2.6 2.2, behind hut 4 10, left rails -1 3, right power_pole -1 3.6",
    rows="behind power_pole 4 9 8",
    scatter="grass_tuft 10 1.8 7, bush 4 5 10",
)
WIND = Recipe(
    ground="grass",
    backdrop="hills",
    seat="rock",
    around="behind windmill 3.4 24, behind windmill -15 40, behind crops -3 4 width=9, behind fence 3 3, behind tree -8 9, "
    "left crops -1 4 facing=60, right sack -0.4 1.6, right windmill -2 24, left windmill -2 26",
    scatter="grass_tuft 12 1.8 8",
)
BEES = Recipe(
    ground="grass",
    backdrop="trees",
    seat="crate",
    around="left beehive -0.6 1.7, right beehive -0.6 1.7, behind fruit_tree -5 6, behind fruit_tree 5.6 7, behind hut 9 11",
    rows="behind beehive 5 1.5 1.7, behind beehive 6 1.5 4, behind hedge 5 3 8",
    scatter="grass_tuft 14 1.6 8",
)
DRIVE_IN = Recipe(
    ground="asphalt",
    backdrop="hills",
    seat="bench",
    around="behind film_screen 0 16 width=15 height=7 y=2.6, left car -0.8 3.4 facing=80, right car -0.8 3.4 facing=100, "
    "behind fair_booth 9 9 label=POPCORN",
    rows="behind car 4 4.9 4.4, behind car 4 4.9 8",
)
CIRCUS_GROUND = Recipe(
    ground="grass",
    backdrop="skyline",
    seat="crate",
    around="behind tent_stripes 0 10 width=18 height=7.5, behind fair_booth -4.4 4 label=TICKETS, behind flagpole -9.6 9.6 height=9, "
    "behind flagpole 9.6 9.6 height=9, behind flagpole 0 10.2 height=10, "
    "right caravan -1 5, left horse -0.6 3.6, left caravan -2 7, behind fair_booth 5.6 5 label=CIRCUS",
    rows="behind bulbs 3 8 3.6",
)
CONTAINERS = Recipe(
    ground="asphalt",
    backdrop="sea",
    seat="crate",
    around="behind container -4.4 4, behind container -4.4 4 y=2.6, behind container 4.6 4.4, behind container 5.2 4.4 y=2.6, "
    "behind container 4.8 4.4 y=5.2, behind crane 0 17, behind crane 12 20, behind street_lamp 1 2.6, behind street_lamp -1.4 8.4, "
    "behind ship -14 34, left container -0.6 4.4 facing=90, right container -0.6 4.4 facing=90, right truck 2 12",
    rows="behind container 4 6.4 9",
)
BEACH_HUTS = Recipe(
    ground="sand",
    backdrop="sea",
    seat="deckchair",
    around="left deckchair -0.6 1.5, right parasol -0.6 1.9, left hut -1 4.6, right hut -1 4.8, behind wave 0 24 width=60",
    rows="behind hut 7 4.3 4.6",
)
MARINA = Recipe(
    ground="boards",
    backdrop="sea",
    seat="bench",
    rail="railing",
    around="behind boat -4 4, behind boat 3.4 4.6, behind boat 10.6 5, behind sail -2.6 5.6, behind mast -4 4.4, behind mast 3.4 5, "
    "behind sail 5 6, behind mast 10.6 5.4, behind sail -9 8, "
    "behind jetty 0 7, behind lifebuoy 1.7 1.5 y=0.9, left boat -1 5 facing=60, left mast -1 5, right boat -1 5 facing=-60, "
    "right mast -1 5",
    rows="behind mast 7 3.6 9, behind bollard 5 3.4 1.9",
)
SAILING = Recipe(
    ground="boards",
    backdrop="sea",
    seat="crate",
    rail="railing",
    around="behind mast 0.9 0.9, behind sail -1 1.1 width=3.4 tone=0.25, behind sail 2.9 1.3 width=3 tone=0.25, "
    "right wheel -0.4 1.3 facing=-90, left rope 0 1.4, behind wave 0 14 width=40, left sail -0.6 2.4, right sail -1 3, "
    "behind lifebuoy -1.9 1.5 y=0.5",
    rows="behind railing 3 3 1.6, left railing 2 3 3.2, right railing 2 3 3.2",
)
