"""Where hands and machines work: parlours, mills, control rooms, the backs of vans; and shelters, yards and courts."""

from __future__ import annotations

from dataclasses import replace

from storyboard.model.cast import PlaceKind
from storyboard.staging.outdoors import OPEN
from storyboard.staging.recipe import Recipe, Variant, variant
from storyboard.staging.variants_ground import BUS_STOP

PARLOUR = Recipe(
    size=(7.0, 6.0, 3.0),
    ground="tiles",
    seat="stool",
    table="crate",
    tone=0.14,
    back="tiled_wall 0 width=6.8 height=2.8, milking_stalls -0.02 width=6.4, pipes 0 y=2.4 width=6.4",
    left="tiled_wall 0 width=5.8 height=2.8, milking_stalls 0.1 width=4",
    right="tiled_wall 0 width=5.8 height=2.8, copper -0.3 height=1.9, sink 0.4, door 0.9",
    front="double_door 0, pipes 0 y=2.4 width=6",
    above="tube_lamp -1.4 -0.6, tube_lamp 1.4 -0.6",
    around="right barrel 0.6 1, left sack 0.8 1",
)
SAWMILL = Recipe(
    size=(9.0, 7.6, 4.0),
    ground="boards",
    seat="crate",
    table="workbench",
    tone=0.4,
    back="boards 0 width=8.8 height=3.8, saw_bench -0.1 width=3.2 height=1.9, log 0.72 height=0.5, log 0.72 y=0.5 height=0.5 width=1.8, "
    "log 0.8 y=1 height=0.4 width=1.4, sign -0.6 y=2.5 width=1.4 height=0.4 label=SAWMILL, window 0.5 y=2.4 width=1.4 height=0.8",
    left="boards 0 width=7.4 height=3.8, pallet -0.4, log 0.2 height=0.5, log 0.2 y=0.5 height=0.4 width=1.7",
    right="boards 0 width=7.4 height=3.8, saw_bench -0.1, tool_board 0.6",
    front="garage_door 0 height=3, boards 0 width=8.8 height=3.8",
    above="bare_bulb -1.6 -0.6 y=2.4, bare_bulb 1.6 -0.6 y=2.4",
    around="behind heap 3.6 1.8 height=0.8 width=1.6 depth=1.2 tone=0.1, left log -0.4 1.4",
)
MILL = Recipe(
    size=(7.0, 6.0, 3.6),
    ground="boards",
    seat="sack",
    table="crate",
    tone=0.4,
    back="boards 0 width=6.8 height=3.5, mill_gear -0.15, sack 0.62, sack 0.78, sack 0.7 y=0.45, window 0.66 y=1.6 width=0.9 height=0.9",
    left="boards 0 width=5.8 height=3.5, sack -0.3, sack 0, ladder 0.5 height=3.2",
    right="boards 0 width=5.8 height=3.5, mill_gear -0.2 width=2.6 height=2.6, barrel 0.5",
    front="double_door 0, boards 0 width=6.8 height=3.5",
    above="lantern 0.8 -0.4 y=2.1, rope -1.8 -1.2 height=3.4",
    around="right sack -0.4 1.2",
)
FREIGHTER_HOLD = Recipe(
    size=(3.8, 12.0, 2.8),
    seat="locker_seat",
    tone=0.4,
    back="daylight 0 width=2.6 height=2.1 y=0.3, ribs 0 width=3.6",
    left="ribs -0.4 width=4 height=2.4, ribs 0.4 width=4 height=2.4, locker_seat -0.3 width=3.6, round_window -0.55, round_window 0",
    right="ribs -0.4 width=4 height=2.4, ribs 0.4 width=4 height=2.4, locker_seat -0.3 width=3.6, round_window -0.55, round_window 0",
    front="bulkhead 0",
    above="tube_lamp -1 -1.4 y=2.6, tube_lamp 1 -1.4 y=2.6, pipes 0 -2.5 y=2.5 width=3",
    around="behind pallet -0.8 2.6, behind crate 0.9 2.2, behind pallet 0.9 4.4",
)
CAR_WASH = Recipe(
    size=(7.0, 12.0, 3.6),
    ground="tiles",
    seat="crate",
    tone=0.12,
    back="daylight 0 width=3.6 height=2.8, sign 0 y=2.95 width=2.4 height=0.4 label=CAR_WASH, pipes 0 y=3.3 width=6.4",
    left="tiled_wall 0 width=11 height=3.4, pipes 0 y=2.6 width=9, sign -0.3 y=1.7 width=1.4 height=0.5 label=WAX",
    right="tiled_wall 0 width=11 height=3.4, pipes 0 y=2.6 width=9, sign -0.3 y=1.7 width=1.4 height=0.5 label=RINSE",
    front="garage_door 0 height=3 width=4",
    above="tube_lamp -1.4 -1, tube_lamp 1.4 -1",
    around="behind car 0.2 2.6 facing=70, behind column -2.6 2.4 height=2.8 width=0.8 tone=0.75, behind column 2.7 2.4 height=2.8 "
    "width=0.8 tone=0.75, "
    "behind ripples 0 1.6",
)
STEELWORKS = Recipe(
    size=(13.0, 11.0, 6.0),
    seat="crate",
    tone=0.72,
    back="ladle -0.35 height=3.4 width=3 y=0.4, girder -0.85, girder 0.05, girder 0.95, machine 0.55 height=3.2 width=3, pipes 0 "
    "y=4.6 width=12, "
    "oven 0.3 width=2.4",
    left="girder -0.5, machine -0.1 height=3, girder 0.4",
    right="girder -0.5, ladle -0.1 height=3, girder 0.5",
    front="garage_door 0 height=4.6 width=5",
    above="ceiling_lamp -2 -1 y=4.4, ceiling_lamp 2 -1 y=4.4",
    around="right barrel 0 1.6, left pallet -0.4 1.8",
)
REACTOR = Recipe(
    size=(8.4, 6.6, 3.2),
    seat="office_chair",
    table="console",
    desk="console",
    tone=0.25,
    back="mimic_board 0 width=7.4 height=2.3 y=0.75 label=UNIT_2, console -0.5 width=2.8 height=0.9, console 0.5 width=2.8 height=0.9",
    left="mimic_board 0 width=5, console 0 width=3.4",
    right="mimic_board -0.2 width=4, console -0.2 width=3, double_door 0.85",
    front="double_door 0, clock 0.5, screen -0.6",
    above="tube_lamp -1.6 0, tube_lamp 1.6 0",
)
LISTENING_VAN = Recipe(
    size=(2.4, 4.0, 1.95),
    seat="office_chair",
    tone=0.5,
    within=(0.55, 0.5),
    back="screen -0.72 y=1.15 width=0.6 height=0.42, screen 0 y=1.15 width=0.6 height=0.42, screen 0.72 y=1.15 width=0.6 height=0.42, "
    "console 0 width=2.2 height=0.8 depth=0.5, radio_set 0 y=0.82",
    left="ribs 0 width=3.8, screen -0.4 y=1.1 width=0.7 height=0.5, radio_set -0.4 y=0.75",
    right="ribs 0 width=3.8, server_rack -0.3 width=1 height=1.6 depth=0.35",
    front="van_doors 0 width=2.1 height=1.75",
    above="tube_lamp 0 -0.6 y=1.82",
)
COURT_OF_CASTLE = Recipe(
    ground="tiles",
    backdrop="",
    seat="step",
    around="behind castle 0 10 height=11, behind tower -11 9 height=14, behind tower 11.5 9 height=14, behind well 2.8 3, behind "
    "flagpole -3.6 5, "
    "behind horse_cart -4.6 3.2, behind barrel 4.6 2.8, left wall -1 9 width=14 height=6 facing=90, right wall -1 9 width=14 "
    "height=6 facing=-90, "
    "left horse_cart -0.6 4, right flagpole -1 4",
    rows="front wall 4 8 14 height=6",
)
COACH_STOP = Recipe(
    ground="earth",
    backdrop="hills",
    seat="crate",
    around="mid lane 0 -2 depth=6 tone=0.1, behind coach -1.4 2.2, behind horse 2.6 1.8, behind horse 2.8 2.9, behind tree -7 8, "
    "left post_rail -0.6 3, right trough -0.6 3",
    scatter="bush 5 4 10, grass_tuft 8 3 8, tree 4 9 20",
)
ROAD = Recipe(
    ground="grass",
    backdrop="hills",
    seat="rock",
    around="right car -1.2 3.6, mid lane 0 -0.6 depth=7, behind tree 7 8, behind tree -8 10, behind bush 3 5, behind bush -3.6 5.4, "
    "front tree -6 12, front tree 7 14",
    rows="behind post_rail 8 3 4.6, behind power_pole 3 14 9",
    scatter="bush 5 5 12, grass_tuft 10 4.4 9, tree 4 10 24",
)
COAST_ROAD = replace(
    ROAD,
    backdrop="sea",
    around="right car -1.2 3.6, mid lane 0 -0.6 depth=7, behind rock 4.6 6, behind rock -5 6.4, behind palm 9 8, behind wave 0 30 width=60",
    rows="behind guard_rail 5 12 4.4",
    scatter="grass_tuft 10 4.4 7",
)
ROAD_CUT = Recipe(
    ground="earth",
    backdrop="hills",
    seat="rock",
    around="behind terraces 0 12 height=11 depth=14, behind heap -4.6 4.4, behind heap 7 5 height=1.6, behind digger 3 5 facing=168, "
    "mid lane 0 -2.6 depth=6, left heap -1 4, right cliff -1 8 facing=-90",
    scatter="rock 14 2.4 9",
)
EXERCISE_YARD = replace(
    OPEN[PlaceKind.PRISON],
    around="behind prison 0 12, behind tower -6.4 7 height=8, behind sign 2.7 3.9 y=1.3 width=1.5 height=0.6 label=KEEP_BACK, "
    "left prison -2 14 facing=90, right tower -1 8 height=8, right bench -0.4 2.4",
    rows="behind wire_fence 8 3 4.1 height=3, behind barbed_wire 6 4 4.1 y=3",
)

TABLE: tuple[Variant, ...] = (
    variant("unknown living_room", "milking parlour, milking parlor, milking shed, dairy, milking hall", PARLOUR),
    variant("workshop", "sawmill, saw mill, lumber mill, timber mill", SAWMILL),
    variant("workshop unknown", "watermill, water mill, flour mill, windmill, grist mill", MILL),
    variant("plane", "cargo plane, transport plane, military plane, cargo aircraft, hercules, troop plane", FREIGHTER_HOLD),
    variant("garage unknown shop", "car wash, carwash", CAR_WASH),
    variant("workshop unknown", "steel mill, foundry, steelworks, ironworks, smelter, furnace room, blast furnace", STEELWORKS),
    variant(
        "unknown office workshop",
        "nuclear plant, nuclear power plant, power plant, power station, reactor, reactor room, reactor control room, plant control room",
        REACTOR,
    ),
    variant("unknown car", "surveillance van, van surveillance, surveillance truck, listening van, stakeout van", LISTENING_VAN),
    variant(
        "highway unknown mountain", "road cut, rock cut, cutting, landslide, rockslide, rock slide, mudslide", ROAD_CUT, interior=False
    ),
    variant("highway street", "coast road, coastal road, cliff road, corniche road, sea road", COAST_ROAD, interior=False),
    variant("street unknown", "bus shelter", BUS_STOP),
    variant("unknown train", "stagecoach, horse carriage, mail coach", COACH_STOP, interior=False),
    variant(
        "castle yard unknown", "castle courtyard, castle yard, courtyard of the castle, bailey, inner ward", COURT_OF_CASTLE, interior=False
    ),
    variant("prison yard", "prison yard, exercise yard, jail yard", EXERCISE_YARD, interior=False),
)
"""Asked from top to bottom."""
