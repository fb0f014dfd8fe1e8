"""What open places are made of, and the fronts of houses that are seen from the street."""

from __future__ import annotations

from storyboard.model.cast import PlaceKind as P
from storyboard.staging.recipe import Recipe

OPEN: dict[P, Recipe] = {
    P.STREET: Recipe(
        ground="asphalt",
        backdrop="skyline",
        seat="bench",
        rail="sill",
        around=(
            "behind car -4.6 1.9, behind kerb 0 3.75 width=46 depth=1.5, "
            "behind hydrant 2.7 3.3, behind bin 5.4 3.7, behind phone_booth -7.8 3.7"
        ),
        rows="behind facade 6 8.2 7.5, front facade 6 8.2 17, behind street_lamp 4 9 3.3",
    ),
    P.ALLEY: Recipe(
        ground="asphalt",
        backdrop="skyline",
        seat="crate",
        rail="sill",
        around=(
            "left dumpster -0.9 1.3, right fire_escape -2.4 1.9 facing=-90, right bin -0.3 1.3, "
            "behind wire_fence 0 8 width=5, left boxes -2.6 1.2, behind pool 0.3 1.2 width=1.6 depth=0.9"
        ),
        rows="left facade 3 8.2 5.4 width=6.9, right facade 3 8.2 5.4 width=6.9",
    ),
    P.HIGHWAY: Recipe(
        ground="grass",
        backdrop="hills",
        seat="bench",
        around="right car -1.2 3.6, behind sign -4.5 5.6 width=3 height=1.4 y=2.4 label=EXIT, behind truck 14 3.2, mid lane 0 -0.6 depth=9",
        rows="behind guard_rail 4 12 4.5, behind power_pole 4 11 8, front guard_rail 4 12 12",
    ),
    P.PARKING: Recipe(
        ground="asphalt",
        backdrop="skyline",
        seat="bench",
        around=("behind hall 2 22, right trolley -0.2 2, left car 0.6 4.4 facing=90, behind road_line 1.6 1.4, behind road_line -1.8 1.4"),
        rows="behind car 5 4.9 3.4 tone=0.3, behind street_lamp 3 8 6.2, behind hedge 9 3 9",
    ),
    P.ROOF: Recipe(
        backdrop="skyline",
        seat="bench",
        rail="parapet",
        around=(
            "behind water_tank -2.7 2.2, behind vent 1.9 1, behind chimney 0.8 2.2 height=2, behind chimney 3.8 1.8, "
            "behind antenna -0.9 2.4, "
            "left antenna -0.8 3.4, behind clothes_line 3 2.8 facing=10, "
            "behind skyscraper -26 60, behind skyscraper 30 58"
        ),
        rows="behind parapet 4 4 3, left parapet 3 4 6, right parapet 3 4 6",
    ),
    P.YARD: Recipe(
        ground="grass",
        backdrop="trees",
        seat="bench",
        rail="fence",
        table="table",
        around="behind house 0.6 9.4, behind tree 6 4.6, behind clothes_line -4 4.4, behind flower_buckets 2.6 5, behind bush -1.6 5.4, "
        "behind bush 3.8 5.6, left clothes_line -1.2 2.8, right bush -1.2 2, right swing -1.8 3.4 facing=-30",
        rows="left fence 4 3 6, right fence 4 3 6",
        scatter="bush 4 4 9, grass_tuft 8 1.8 6",
    ),
    P.HOUSE: Recipe(
        ground="grass",
        backdrop="trees",
        seat="bench",
        rail="sill",
        around=(
            "behind house 0 6.5, behind tree -6.5 4.2, behind bush -3 2.4, behind bush 3 2.4, behind car 7.5 3.6 facing=90, "
            "left bench -0.8 2.6"
        ),
        rows="behind fence 2 12 4.6",
    ),
    P.PARK: Recipe(
        ground="grass",
        backdrop="skyline",
        seat="bench",
        around="behind bench -2.2 1.6, behind street_lamp 2.6 1.8, behind fountain 4.2 7, right bin -0.6 2, behind pool -5 9",
        scatter="tree 9 4.5 16, bush 7 3.2 12",
    ),
    P.FOREST: Recipe(
        ground="earth",
        backdrop="trees",
        seat="log",
        around="behind log 1.9 1.1 facing=25, behind trunk -1.5 1.7 width=0.6 depth=0.6, behind rock 3.4 2.2",
        scatter="trunk 46 2 17, pine 9 9 20, bush 9 2.4 9, grass_tuft 16 1.2 6",
    ),
    P.FIELD: Recipe(
        ground="grass",
        backdrop="hills",
        seat="rock",
        around=(
            "behind haystack -3.2 2.6, behind tree 6 9, behind barn 12 24, behind crops 0 3.1 width=9, right crops -1 4 width=6 facing=20"
        ),
        rows="behind crops 5 8 6, behind crops 5 8 10, behind power_pole 3 14 22",
        scatter="grass_tuft 18 1.2 8",
    ),
    P.DESERT: Recipe(
        ground="sand",
        backdrop="mountains",
        seat="rock",
        around="behind dune -8 14, behind dune 9 19, behind cactus 2.4 2, left rock -1 2.2",
        scatter="rock 6 3 14, cactus 5 3 14, grass_tuft 6 2 9",
    ),
    P.BEACH: Recipe(
        ground="sand",
        backdrop="sea",
        seat="log",
        around=(
            "behind water 0 34.4 width=160 depth=60 tone=0.42, behind wave 0 4.6 width=60, behind wave 3 7.5 width=60, "
            "behind parasol -2.8 1.6, "
            "behind deckchair -1.9 1.5 facing=20, behind rowing_boat 3.4 2.2 facing=20, right rock -2 4, left palm -1.6 4.5, "
            "behind boat 9 32"
        ),
        scatter="grass_tuft 5 2.5 6",
    ),
    P.SEA: Recipe(
        ground="water",
        backdrop="sea",
        seat="crate",
        rail="railing",
        around=(
            "mid rowing_boat 0 0 width=4.8 height=0.72 depth=1.8, behind wave -3 4 width=18 height=0.45, "
            "behind wave 5 8 width=24 height=0.7, "
            "behind wave -7 14 width=36 height=1.1, behind wave 9 24 width=54 height=1.6, behind ship 16 70, "
            "behind rock -9 16 width=3 height=2, front wave 3 3.2 width=14 height=0.3"
        ),
    ),
    P.HARBOUR: Recipe(
        ground="boards",
        backdrop="sea",
        seat="bench",
        rail="railing",
        around=(
            "behind boat -2.6 5, behind wave -6 3.4 width=16, behind wave 7 6 width=18, behind ship 10 24, behind crane -10 16, "
            "right crate -0.6 2.4, right barrel 0.3 2.9, left net -1.6 3.4, behind street_lamp 2.4 1.5, behind street_lamp -6.5 1.5, "
            "behind mast 5 3.6, left hut -1 9 facing=60"
        ),
        rows="behind bollard 5 3.4 1.9",
    ),
    P.MOUNTAIN: Recipe(
        ground="earth",
        backdrop="mountains",
        seat="rock",
        around="behind ice_peak -8 30, behind ice_peak 13 38, behind ice_peak -30 46, behind ice_peak 36 52, "
        "right rock -0.6 2 height=1.5 width=2, "
        "left rock -1 2.4 height=1.8 width=2.2, left ice_peak 0 30, right ice_peak 0 32",
        scatter="rock 12 2.4 12, pine 5 12 22, grass_tuft 8 1.6 6",
    ),
    P.SNOW: Recipe(
        ground="snow",
        backdrop="mountains",
        seat="log",
        around="behind hut 6 10, behind fence -3.4 3.2",
        scatter="pine 14 5 20, snowdrift 6 3 10, bare_tree 3 4 10",
    ),
    P.CAVE: Recipe(
        ground="earth",
        backdrop="hills",
        seat="rock",
        around="behind cliff -8 8, behind cliff 8 8, behind arch 0 4.5 width=4 tone=0.9",
        scatter="rock 8 2.4 8, bush 5 3 8",
    ),
    P.RUIN: Recipe(
        ground="earth",
        backdrop="hills",
        seat="rock",
        around=(
            "behind arch 0.4 4, behind broken_wall -3.4 3.4, behind broken_wall 3.8 3, left column -1 2.8, "
            "left broken_wall 0 4.6 facing=90, right column -0.8 3, right broken_wall 0.4 5 facing=-90"
        ),
        scatter="rock 10 1.8 8, grass_tuft 8 1.4 6",
    ),
    P.SPACE: Recipe(
        ground="none",
        backdrop="stars",
        seat="crate",
        around="behind space_station 0.5 14 y=1 facing=-24, behind planet -34 95 y=-34",
    ),
    P.LIGHTHOUSE: Recipe(
        ground="earth",
        backdrop="sea",
        seat="rock",
        rail="railing",
        around="behind lighthouse 5.6 19, behind hut -3.2 8, behind railing -1 4.5 width=6, left rock -0.8 2.6, right rock 0.2 3",
        scatter="rock 8 2.6 9, grass_tuft 12 1.4 7",
    ),
    P.BOAT: Recipe(
        ground="boards",
        backdrop="sea",
        seat="crate",
        rail="railing",
        around=(
            "behind mast -0.9 0.9, left cabin -0.6 1.9, right wheel -0.4 1.3 facing=-90, right barrel 0.3 2.3, "
            "behind net 1.8 1, behind wave 0 14 width=40"
        ),
        rows="behind railing 3 3 1.6, left railing 2 3 3.2, right railing 2 3 3.2",
    ),
    P.STATION: Recipe(
        ground="tiles",
        backdrop="skyline",
        seat="bench",
        around=(
            "behind train -2 4.6, behind rails 0 4.6 turn=90 depth=70, behind road_line 0 2.6 turn=90 depth=60, "
            "behind sign 0.1 2 y=0 width=1.7 height=1.95 label=PLATFORM_1, behind bench 2.4 1.3, behind clock 0.6 1.8 y=2.9, "
            "behind bench -2.6 1.3, "
            "left luggage -0.2 1.3, right ticket_machine -0.8 2.2 facing=-60"
        ),
        rows="behind column 4 5 2.2",
    ),
    P.AIRPORT: Recipe(
        ground="asphalt",
        backdrop="skyline",
        seat="bench",
        around=(
            "behind plane -4 26, behind stairs 2.4 12 height=3, behind van 6 7, behind hall -26 44, behind tower 24 50, "
            "right luggage -0.2 1.4, behind road_line 0.8 2"
        ),
    ),
    P.BRIDGE: Recipe(
        ground="sea_below",
        backdrop="skyline",
        seat="bench",
        rail="railing",
        around="behind cables 3 2.7, behind cables -15 2.7, behind cables 21 2.7, behind railing 0 2.2, mid roadway 0 -2.4 depth=14, "
        "left car 1.8 8",
        rows="behind railing 14 3 2.2, behind street_lamp 3 13 2, front railing 14 3 9",
    ),
    P.CASTLE: Recipe(
        ground="grass",
        backdrop="mountains",
        seat="rock",
        around=(
            "behind castle 1 15, behind tower -12 13, behind flagpole 4 7, right tower -5 22, left tower -5 22,  left horse_cart -0.8 5, "
            "behind wall -5.4 4.6 width=5 height=1.1 depth=0.5"
        ),
        scatter="tree 6 7 18, bush 6 4 10, rock 4 2.6 8",
    ),
    P.VILLAGE: Recipe(
        ground="earth",
        backdrop="hills",
        seat="bench",
        rail="sill",
        around="behind well 2.6 2.4, behind tree -4.2 4, left fence -1 3.2, right horse_cart -1.2 4.2, behind church 18 34",
        rows="behind house 5 11 9, left house 2 11 12, right house 2 11 12",
    ),
    P.MARKET: Recipe(
        ground="asphalt",
        backdrop="houses",
        seat="crate",
        around=("left market_stall -1 3.2 facing=60, right market_stall -1 3.2 facing=-60, behind crate 1.4 1.3, behind sack -1.6 1.3"),
        rows="behind market_stall 6 3.2 2.8, behind facade 5 8.2 13",
        scatter="crate 4 2.4 6",
    ),
    P.STAGE: Recipe(
        ground="grass",
        backdrop="trees",
        around=(
            "behind platform 0 5 width=12 height=1.1, behind curtain 0 6.6 width=11 height=4.5 y=1.1, "
            "behind machine -6.8 4 height=3.4, behind machine 6.8 4 height=3.4, left microphone -0.4 1.2"
        ),
    ),
    P.CEMETERY: Recipe(
        ground="grass",
        backdrop="trees",
        seat="bench",
        around="behind bare_tree -4.4 4.6, behind gate 5 9, behind statue 2.2 6.4, behind church -10 26",
        rows=(
            "behind gravestone 4 3.2 1.6, behind cross 5 3.2 1.7, behind cross 6 2.8 3.2, behind gravestone 7 2.8 3.4, "
            "behind cross 8 2.4 5.4, "
            "left cross 3 1.8 2.4, right gravestone 3 1.8 2.4"
        ),
    ),
    P.TUNNEL: Recipe(
        ground="asphalt",
        backdrop="hills",
        seat="bench",
        around=(
            "behind cliff -9 9, behind cliff 9 9, behind arch 0 6 width=6 height=4.5 tone=0.95, behind road_line 0 1.6, "
            "left sign -0.8 3.6 label=TUNNEL"
        ),
    ),
    P.UNDERWATER: Recipe(
        ground="none",
        backdrop="deep",
        seat="rock",
        around=(
            "behind boat 6 12, behind fish -1 1.4 y=1.9, behind fish 0.9 1.8 y=1.5 facing=180, behind fish 1.7 2.6 y=2.2, "
            "behind fish -2 3 y=1.2, "
            "behind bubbles 0.6 0.8 y=0.9, behind bubbles -0.8 1 y=1.4, behind seaweed -1.5 1.3, behind seaweed 1.8 1.5, "
            "behind coral 2.6 1.6"
        ),
        scatter="seaweed 16 2.2 10, coral 8 2 8, rock 6 2.6 9, fish 12 2 8, bubbles 8 1.4 5",
    ),
    P.BUS: Recipe(
        ground="asphalt",
        backdrop="houses",
        seat="bench",
        around="behind bus 0.6 3.6, behind bus_stop -4.6 1.6, behind kerb 0 1.4 width=40 depth=1.6, right bin -0.4 2.4",
    ),
    P.TRAIN: Recipe(
        ground="grass",
        backdrop="hills",
        seat="bench",
        around="behind train 0 5, behind train -21 5, behind power_pole 6 9, behind power_pole -8 9",
        scatter="bush 4 2.8 7",
    ),
    P.PLANE: Recipe(
        ground="asphalt",
        backdrop="hills",
        seat="bench",
        around="behind plane 0 20, behind stairs 3.2 10 height=3, behind van -7 7, right luggage -0.2 1.4",
    ),
    P.CAR: Recipe(
        ground="asphalt",
        backdrop="houses",
        seat="bench",
        around=(
            "mid car 0 0 turn=-14, behind kerb 0 4.6 width=40, behind street_lamp 4.6 4.4, behind house -8 14, behind house 8 14, "
            "front road_line -1.5 1.9 turn=90, front road_line 4.5 1.9 turn=90, front road_line -7.5 1.9 turn=90"
        ),
        rows="behind tree 5 6 8",
    ),
    P.GARAGE: Recipe(
        ground="asphalt",
        backdrop="houses",
        seat="crate",
        around=(
            "behind hall 0 10 width=12 height=5 depth=8, behind garage_door -1.4 3.95, behind petrol_pump 3.4 2.4, "
            "behind tyres 4.6 2, left car -0.8 4.2"
        ),
    ),
    P.WAREHOUSE: Recipe(
        ground="asphalt",
        backdrop="skyline",
        seat="crate",
        around=("behind hall 0 13, behind container -8 5, behind truck 9 5.4, right pallet -0.6 2.2, left wire_fence -0.5 5 facing=90"),
    ),
    P.CHURCH: Recipe(
        ground="grass",
        backdrop="trees",
        seat="bench",
        around=(
            "behind church 0 14, behind tree -7 6, behind tree 7.5 8, behind cross -1.6 3.2, behind cross -3 3.6, "
            "behind gravestone -4.4 4.4, "
            "behind cross 2.2 3.4, behind cross 3.6 4.2, behind gravestone 4.8 3.6, left hedge -1 3.4"
        ),
    ),
    P.PRISON: Recipe(
        ground="asphalt",
        backdrop="hills",
        seat="crate",
        around="behind prison 0 16, behind tower -11 9 height=9, behind street_lamp 5 4",
        rows="behind wire_fence 6 3 4.2",
    ),
    P.COURT: Recipe(
        ground="tiles",
        backdrop="skyline",
        seat="bench",
        around=("behind temple 0 12, behind stairs 0 6.4 width=12 height=1.2 depth=3, behind statue -5.6 4.6, behind flagpole 6.4 5"),
    ),
    P.HOSPITAL: Recipe(
        ground="asphalt",
        backdrop="skyline",
        seat="bench",
        around=(
            "behind sign 1.7 2.4 y=0 width=1.9 height=0.8 label=HOSPITAL, behind apartment_block 0 16 label=HOSPITAL width=22 height=13, "
            "behind van -5 4 label=AMBULANCE, right sign -0.8 2 y=0 width=1.9 height=0.8 label=HOSPITAL, behind bush 3.6 3, "
            "behind street_lamp 5 3.6, right bench -0.8 2.6"
        ),
    ),
    P.LIBRARY: Recipe(
        ground="tiles",
        backdrop="skyline",
        seat="bench",
        around=(
            "behind temple 0 12, behind stairs 0 6.4 width=10 height=1 depth=2.6, behind tree -7 5, behind bench 3.6 2.6, "
            "behind street_lamp 5.4 3.4"
        ),
    ),
    P.CLASSROOM: Recipe(
        ground="asphalt",
        backdrop="trees",
        seat="bench",
        around=(
            "behind sign 1.7 2.6 y=0 width=1.7 height=0.8 label=SCHOOL, behind apartment_block 0 18 label=SCHOOL width=24 height=9, "
            "right bus -1 7 facing=80, behind flagpole 4.4 5, behind tree -7 5.6, left bicycle -0.6 2.6"
        ),
        rows="behind wire_fence 5 3 4.6",
    ),
    P.UNKNOWN: Recipe(
        ground="earth",
        backdrop="hills",
        seat="rock",
        around="behind sign 0.9 3.4 y=0 height=1.5 width=1.5 label=@NAME, behind tree -4.5 4.5, behind bush 3.2 3.2, behind rock 5 5",
        scatter="grass_tuft 6 1.8 6",
    ),
}
"""In the open."""

STREETSIDE = Recipe(
    ground="asphalt",
    backdrop="skyline",
    seat="bench",
    around=("behind kerb 0 2 width=40 depth=2.6, behind facade -10.4 8, behind facade 10.4 8, behind car 6.4 2.4, behind bin -4 2.2"),
    rows="behind street_lamp 2 11 2.6",
)
"""What stands around the front of a house in town; the front itself is `FRONTS`."""

RURAL = frozenset({"farm", "farmhouse", "barn", "cottage", "village", "chapel", "mill", "ranch", "hut", "cabin", "shed", "monastery"})
"""Words in the name of a place that put it in the country."""

COUNTRY: dict[P, Recipe] = {
    P.ROOF: Recipe(
        backdrop="hills",
        seat="bench",
        rail="parapet",
        around="behind chimney 2.6 1.2, behind tree -7 12, behind tree 9 16, behind barn -14 26, left antenna -0.8 3.4",
        rows="behind parapet 3 4 2.6",
    ),
}
"""Places as they are in the country, where the town's recipe would bring skyscrapers."""

WINDOWS = ", behind goods_window -2.3 {away} label=@NAME, behind goods_window 2.4 {away} label=@NAME, behind door 0.05 {away}"
"""What stands before the front of a shop, `away` metres behind the action: its windows with their goods, and its door."""
SELLING = frozenset({P.SHOP, P.BAKERY})
"""Kinds of room whose goods lie in the window."""

FRONTS: dict[P, tuple[str, float]] = {
    P.KITCHEN: ("house", 8.0),
    P.BEDROOM: ("house", 8.0),
    P.LIVING_ROOM: ("house", 8.0),
    P.BATHROOM: ("house", 8.0),
    P.OFFICE: ("apartment_block", 10.0),
    P.CORRIDOR: ("facade", 8.0),
    P.STAIRS: ("facade", 8.0),
    P.BAR: ("shopfront", 7.0),
    P.DINER: ("shopfront", 7.0),
    P.RESTAURANT: ("shopfront", 7.0),
    P.SHOP: ("shopfront", 7.0),
    P.WORKSHOP: ("hall", 12.0),
    P.BAKERY: ("shopfront", 7.0),
    P.ELEVATOR: ("tower", 9.0),
}
"""Kinds of room seen from outside: the front and how far behind the action it stands, metres."""
