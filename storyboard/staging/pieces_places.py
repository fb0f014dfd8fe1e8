"""Things that tell odd places: what stands high up, what is in cabs, what is on tracks and fairs, and what a row of the table says."""

from __future__ import annotations

from typing import NamedTuple


class Kind(NamedTuple):
    """One row of the table. Sizes in metres."""

    width: float
    height: float
    depth: float
    what: str
    tone: float = 0.35
    y: float = 0.0
    """Height of the underside where nothing else is said."""
    passable: bool = False
    """True for what a person may stand on, under or in front of without touching it (rugs, lamps, pictures)."""
    seat: float = 0.0
    """Height of the seat above the floor, 0 for what nobody sits on."""


BOATS = frozenset({"rowing_boat", "raft", "canoe", "kayak", "gondola_boat", "motorboat", "dinghy"})
"""Kinds of piece that people are in on the water."""
FLOORS = (
    BOATS
    | {"walkway", "gallery_deck", "roadway", "track_lanes", "lane", "water", "pool", "ripples", "diamond", "bank", "ledge"}
    | {
        "train_roof",
        "vehicle_roof",
        "rushing_land",
        "canvas_roof",
        "ridge_tent",
    }
)
"""Kinds that people stand on or in, whatever else is moved or taken away for them."""

MORE: dict[str, Kind] = {
    "oven_glow": Kind(1.0, 0.5, 0.02, "the inside of a hot oven", 0.0, 1.0, passable=True),
    "cart_bed": Kind(2.3, 0.84, 1.1, "the floor and far side of a barrow heaped with oranges", 0.45),
    "cart_side": Kind(2.3, 0.86, 0.1, "the near side of a barrow, oranges rolling away below it", 0.45, passable=True),
    "oranges_flying": Kind(3.0, 0.9, 0.05, "oranges in the air", 0.4, passable=True),
    "hay_heap": Kind(3.0, 1.5, 1.2, "a heap of loose hay", 0.25),
    "dented_roof": Kind(1.3, 0.1, 0.7, "a dent in the roof of a car, splinters of glass flying", 0.6, 1.42, passable=True),
    "broken_boards": Kind(2.0, 1.0, 0.06, "the gap in a fence that somebody has gone through", 0.35, passable=True),
    "crushed_boxes": Kind(2.6, 0.5, 0.3, "squashed cartons, lids flying", 0.25, passable=True),
    "broken_table": Kind(2.2, 0.74, 1.0, "a table broken in two in the middle", 0.3, passable=True),
    "torn_awning": Kind(3.6, 2.75, 1.3, "a striped awning on posts, torn through in the middle", 0.3, passable=True),
    "upended_bicycle": Kind(1.7, 1.3, 0.5, "a bicycle on its nose", 0.6, passable=True),
    "splash_behind": Kind(4.0, 1.5, 0.1, "tongues of water thrown up", 0.0, passable=True),
    "splash_before": Kind(4.0, 0.7, 0.1, "low tongues of water thrown up", 0.0, passable=True),
    "leaves_flying": Kind(3.0, 0.7, 0.05, "leaves in the air", 0.5, passable=True),
    "straw_flying": Kind(3.0, 0.7, 0.05, "straw in the air", 0.4, passable=True),
    "boards_flying": Kind(3.0, 0.4, 0.05, "broken boards in the air", 0.4, passable=True),
    "snow_flying": Kind(3.0, 0.4, 0.05, "lumps of snow in the air", 0.0, passable=True),
    "flung_tray": Kind(0.56, 0.6, 0.05, "a tray that is knocked into the air with its glasses", 0.6, 0.88, passable=True),
    "plates_flying": Kind(3.0, 0.6, 0.05, "plates in the air", 0.0, passable=True),
    "raft": Kind(4.2, 0.34, 2.6, "logs lashed to a raft; people sit and stand on it", 0.4, passable=True),
    "canoe": Kind(4.8, 0.5, 0.95, "a canoe along its own x, pointed at both ends; people sit in it", 0.4, passable=True),
    "kayak": Kind(4.4, 0.36, 0.72, "a kayak along its own x, decked at both ends; people sit in it", 0.3, passable=True),
    "gondola_boat": Kind(7.0, 0.62, 1.35, "a black gondola along its own x, its iron at the bow", 0.85, passable=True),
    "motorboat": Kind(5.4, 0.95, 1.9, "an open motorboat along its own x, its bow decked, with a windscreen", 0.2, passable=True),
    "dinghy": Kind(4.0, 0.66, 1.5, "a sailing dinghy along its own x, without its mast", 0.25, passable=True),
    "tiller": Kind(0.1, 0.9, 1.0, "the tiller of a small boat", 0.6, passable=True),
    "walkway": Kind(24.0, 0.3, 4.6, "the plated deck of an iron footbridge in the air", 0.4, -0.3, passable=True),
    "lattice_rail": Kind(3.0, 1.05, 0.1, "a railing of crossed iron straps", 0.55),
    "lantern_room": Kind(3.2, 4.6, 3.2, "the lamp room of a lighthouse from its balcony: panes around the lens, a dome", 0.12),
    "gallery_deck": Kind(9.0, 0.3, 6.4, "the round balcony of a lighthouse on its tower", 0.4, -0.3, passable=True),
    "lift_front": Kind(4.6, 3.0, 0.12, "the open doors of a lift seen from the landing, the floor over them", 0.24, passable=True),
    "handrail": Kind(1.8, 2.2, 0.12, "the panelled wall of a lift with its brass rail", 0.42, passable=True),
    "cage_grille": Kind(1.3, 0.66, 0.04, "the grille between the seats of a police car", 0.8, 0.78, passable=True),
    "cab_back": Kind(2.0, 1.62, 0.06, "the wall behind the bench of a lorry, a small window in it", 0.45, passable=True),
    "wing_mirror": Kind(0.24, 0.5, 0.12, "the tall mirror of a lorry on its arms", 0.8, 0.95, passable=True),
    "stick": Kind(0.32, 0.8, 0.2, "the stick of an aircraft with a grip for each hand", 0.85, passable=True),
    "handlebars": Kind(0.72, 0.76, 0.3, "the handlebars and front of a tuk-tuk", 0.7, passable=True),
    "fringed_roof": Kind(1.6, 1.75, 2.5, "the roof of a tuk-tuk with its fringe, on four posts", 0.5, passable=True),
    "cables": Kind(18.0, 9.0, 0.5, "the cable of a suspension bridge with its hangers, from pylon to pylon", 0.5, passable=True),
    "roadway": Kind(90.0, 0.7, 11.0, "the roadway of a bridge, in the air", 0.42, -0.7, passable=True),
    "track_lanes": Kind(70.0, 0.015, 9.0, "the lanes of a running track", 0.5, passable=True),
    "winch": Kind(
        1.3, 1.25, 0.7, "a hand winch: a drum of rope between two iron cheeks, a crank with its handle, the rope up out of sight", 0.5
    ),
    "hurdle": Kind(1.2, 0.95, 0.7, "a hurdle", 0.5),
    "banner": Kind(6.0, 3.2, 0.2, "a cloth with words between two poles, `label`", 0.1, passable=True),
    "bunting": Kind(6.0, 2.6, 0.1, "small flags on a cord between two posts", 0.3, passable=True),
    "trestle": Kind(2.2, 0.76, 0.7, "a trestle table hung with bunting", 0.1),
    "menu_board": Kind(2.6, 0.9, 0.06, "a board of dishes and prices over a counter", 0.85, 1.75, passable=True),
    "washer_open": Kind(0.78, 1.28, 0.66, "a washing machine, its round door open on the side that `label` says", 0.06),
    "notice": Kind(0.84, 0.86, 0.04, "a notice of lines of writing, `label` over them", 0.02, 1.12, passable=True),
    "timetable": Kind(1.3, 1.0, 0.04, "a board of departures, `label`", 0.02, 1.1, passable=True),
    "jukebox": Kind(0.95, 1.6, 0.6, "a jukebox with its glowing arch", 0.6),
    "weigh_dial": Kind(0.8, 1.75, 0.3, "the dial of a scale for lorries", 0.5),
    "bandstand": Kind(4.6, 2.2, 1.8, "a low stage with drums, a double bass and music stands", 0.5),
    "sconce": Kind(0.26, 0.34, 0.22, "a lamp with a shade on the wall", 0.1, 1.6, passable=True),
    "taxi": Kind(4.3, 1.45, 1.8, "a taxi with its sign; it drives along its own +x", 0.2),
    "pickup": Kind(5.0, 1.75, 1.9, "a pickup with an open bed; it drives along its own +x", 0.5),
    "taxi_door_open": Kind(4.3, 1.45, 1.8, "a taxi with its front doors open; it drives along its own +x", 0.2),
    "police_car_door_open": Kind(4.5, 1.6, 1.85, "a patrol car with its front doors open; it drives along its own +x", 0.15),
    "pickup_door_open": Kind(5.0, 1.75, 1.9, "a pickup with its front doors open; it drives along its own +x", 0.5),
    "van_door_open": Kind(4.9, 2.2, 1.95, "a delivery van with its front doors open; it drives along its own +x", 0.3),
    "ambulance_door_open": Kind(5.2, 2.45, 2.0, "an ambulance with its front doors open; it drives along its own +x", 0.05),
    "bus_door_open": Kind(10.5, 3.1, 2.5, "a bus with its front doors open; it drives along its own +x", 0.4),
    "tuk_tuk_door_open": Kind(2.8, 1.85, 1.35, "a three-wheeled cab, open at its sides; it drives along its own +x", 0.5),
    "truck_door_open": Kind(8.0, 3.4, 2.5, "a lorry with its front doors open; it drives along its own +x", 0.5),
    "binders": Kind(1.6, 1.9, 0.35, "a shelf of ring binders", 0.2),
    "water_cooler": Kind(0.36, 1.35, 0.36, "a stand with a bottle of water", 0.05),
    "copier": Kind(0.9, 1.1, 0.65, "a copying machine", 0.1),
    "tiled_wall": Kind(3.0, 2.4, 0.012, "a wall of white tiles", 0.02, passable=True),
    "cctv": Kind(0.22, 0.3, 0.36, "a camera high on the wall", 0.3, 1.85, passable=True),
    "crest": Kind(1.1, 1.1, 0.04, "the seal of the state with a pair of scales", 0.5, 1.5, passable=True),
    "strap_rail": Kind(4.0, 0.5, 0.05, "a bar with loops to hold on to", 0.5, 1.65, passable=True),
    "metro_map": Kind(1.8, 0.34, 0.03, "the stops of a line, over the windows of a train", 0.0, 1.72, passable=True),
    "backstop": Kind(9.0, 4.0, 1.2, "the high wire fence of a ball game, `label`", 0.7),
    "diamond": Kind(16.0, 0.01, 12.0, "the sand and the bases of a ball game", 0.3, passable=True),
    "scoreboard": Kind(6.0, 4.6, 0.4, "a board with the score", 0.85),
    "bank": Kind(80.0, 0.5, 7.0, "the grass at the water, reeds along its edge", 0.3, -0.5, passable=True),
    "ledge": Kind(26.0, 0.4, 9.0, "the top of a cliff; beyond its edge there is nothing", 0.5, -0.4, passable=True),
    "timber_house": Kind(8.2, 8.0, 6.0, "a gabled house of timber frames, its upper floor jutting out", 0.12),
    "dock_doors": Kind(10.0, 4.2, 1.4, "a raised dock with roller doors and their numbers, rubber bumpers", 0.4),
    "cabbage": Kind(0.5, 0.34, 0.5, "a cabbage in its bed", 0.35, passable=True),
    "bean_poles": Kind(1.3, 2.2, 1.0, "poles in a row tied at their tops, beans climbing them", 0.4),
    "mosque": Kind(16.0, 13.0, 10.0, "a domed mosque between two minarets", 0.15),
    "pagoda": Kind(11.0, 12.0, 9.0, "a temple of three roofs over each other", 0.35),
    "pyramid": Kind(44.0, 26.0, 44.0, "a stone pyramid", 0.2),
    "raised_lid": Kind(0.95, 0.6, 0.74, "a lid in the floor pulled up at its near edge", 0.4, passable=True),
    "ramp": Kind(7.0, 2.2, 3.4, "a ramp to skate on", 0.2),
    "desk_typewriter": Kind(0.42, 0.34, 0.36, "a typewriter with a sheet in it, on a desk", 0.75, 0.74, passable=True),
    "stone_arches": Kind(26.0, 6.0, 4.0, "a stone bridge over a river, seen from beside it", 0.3, passable=True),
    "lane": Kind(140.0, 0.01, 7.0, "a road across open country, a track where it is pale", 0.62, passable=True),
    "sink_unit": Kind(2.0, 0.92, 0.6, "kitchen cupboards with a basin, a tap, plates and a kettle", 0.2),
    "pan_rail": Kind(1.7, 0.6, 0.1, "a rail of hanging pans and ladles", 0.6, 1.35, passable=True),
    "dresser": Kind(1.9, 2.1, 0.5, "a sideboard with plates on its shelves", 0.55),
    "roundel": Kind(1.7, 1.2, 0.05, "the name of a station, `label`, in a ring on the wall", 0.1, 1.25, passable=True),
    "light_cone": Kind(2.4, 5.0, 0.1, "the cone of a spotlight and its pool", 0.1, passable=True),
    "footlights": Kind(6.0, 0.2, 0.3, "the lamps along the edge of a stage", 0.75, passable=True),
    "swag": Kind(9.0, 1.1, 0.1, "the border of a stage curtain drawn up in bows", 0.5, 3.6, passable=True),
    "vault": Kind(6.0, 4.4, 0.1, "a ring of the lining of a tunnel", 0.6, passable=True),
    "daylight": Kind(1.6, 1.8, 0.05, "the far mouth of a tunnel", 0.0, passable=True),
    "bales": Kind(2.2, 1.5, 1.0, "stacked bales of straw", 0.25),
    "module_end": Kind(2.8, 2.5, 0.1, "the open round hatch at the end of a module in orbit", 0.2, passable=True),
    "module_rack": Kind(2.2, 1.9, 0.35, "racks, screens and rails of a module in orbit", 0.22),
    "goods_window": Kind(3.2, 2.7, 0.3, "a shop window full of goods under an awning; `label` says of what", 0.5),
    "pier": Kind(0.5, 2.8, 0.5, "a square concrete pier with its number, `label`", 0.25),
    "passing_window": Kind(1.5, 0.9, 0.08, "the window of a bus or train, land going by behind it", 0.2, 0.95, passable=True),
    "fern": Kind(1.7, 1.1, 1.2, "a fern or another plant of great leaves", 0.5),
    "chiller": Kind(4.4, 2.0, 0.6, "a long cabinet of cold goods behind glass doors", 0.3),
    "glass_roof": Kind(6.5, 1.5, 6.0, "the pitched glass roof of a glasshouse", 0.1, 2.4, passable=True),
    "ripples": Kind(2.0, 0.02, 2.2, "rings in the water around somebody who wades", 0.4, passable=True),
    "locker_seat": Kind(1.0, 0.46, 0.46, "a padded seat on a box along the wall of a van or train", 0.5, seat=0.46),
    "flower_bed": Kind(3.0, 0.95, 1.0, "a bed of flowers in two rows", 0.5),
    "trellis": Kind(2.2, 2.7, 0.7, "a garden arch with roses", 0.5, passable=True),
    "rider_statue": Kind(3.0, 6.4, 2.2, "a king on a horse of bronze on a high base", 0.2),
    "wind_pump": Kind(3.0, 9.0, 3.0, "the many-bladed wheel of a pump on its tower, a tank at its foot", 0.5),
    "heat_haze": Kind(22.0, 1.5, 5.0, "strokes of hot air wavering over the ground", 0.0, passable=True),
    "arcade": Kind(16.0, 7.0, 2.0, "the arches around a court, a floor of windows over them", 0.32),
    "pool_ladder": Kind(0.6, 1.1, 0.8, "the ladder of a swimming pool", 0.1, passable=True),
    "cab_side": Kind(1.9, 1.9, 0.06, "the side of a machine's cab: glass over a low sill, seen through", 0.7, passable=True),
    "cab_rear": Kind(1.9, 1.9, 0.06, "the back of a machine's cab: two panes over a sill, seen through", 0.7, passable=True),
    "joysticks": Kind(1.0, 0.78, 0.4, "a console with a lever on either side of a seat", 0.75, passable=True),
    "tractor_wheels": Kind(3.4, 1.8, 1.7, "a tractor's great wheels at both sides of its seat", 0.85, passable=True),
    "tractor_bonnet": Kind(0.8, 1.0, 1.5, "the bonnet of a tractor before its cab, its exhaust beside it", 0.5, passable=True),
    "fork_mast": Kind(1.5, 2.2, 0.2, "the rails and chains of a forklift before who drives it", 0.72, passable=True),
    "digger_arm": Kind(0.5, 3.0, 2.2, "the arm of an excavator beside its cab", 0.5, passable=True),
    "lattice": Kind(1.5, 10.0, 1.5, "the lattice of a crane's mast", 0.6, passable=True),
    "firebox": Kind(2.6, 2.3, 0.5, "the back of a locomotive's boiler: gauges, pipes, the fire behind its door", 0.75),
    "train_desk": Kind(2.6, 2.2, 0.6, "the panes of a train's cab over its desk, the rails before them", 0.4),
    "coach": Kind(3.6, 2.5, 1.7, "a closed carriage with its box and lamps; it is drawn along its own +x", 0.7),
    "forklift": Kind(2.8, 2.3, 1.2, "a forklift truck; it drives along its own +x", 0.5),
    "milking_stalls": Kind(5.2, 2.2, 1.0, "the rails, jars and hoses of a milking parlour", 0.4),
    "saw_bench": Kind(2.6, 1.7, 1.4, "a great round saw in its bench, a log before it", 0.45),
    "mill_gear": Kind(3.4, 3.0, 1.4, "the cog, the shaft and the stones of a mill", 0.5),
    "ladle": Kind(2.4, 2.6, 2.2, "a ladle that pours molten steel", 0.7),
    "mimic_board": Kind(6.0, 2.0, 0.3, "a plant's board of dials, lamps and drawn pipes, `label` over it", 0.35, 0.8, passable=True),
    "train_roof": Kind(
        3.0, 3.6, 80.0, "the curved roofs of a train's carriages, along its own z; people are on top", 0.4, -3.6, passable=True
    ),
    "vehicle_roof": Kind(2.5, 3.0, 10.5, "the flat roof of a bus or lorry, along its own z; people are on top", 0.3, -3.0, passable=True),
    "rushing_land": Kind(110.0, 0.01, 150.0, "streaks of ground that goes by", 0.3, passable=True),
    "rushing_air": Kind(0.1, 5.0, 70.0, "lines of speed", 0.3, passable=True),
    "volcano": Kind(60.0, 24.0, 60.0, "a volcano: a cone, lava down its front, a plume over it", 0.78),
    "crater": Kind(80.0, 13.0, 44.0, "the inside of a crater: a lake of lava between steep walls", 0.75, passable=True),
    "lava": Kind(3.0, 0.02, 26.0, "a stream of lava along its own z", 0.85, passable=True),
    "plush_seat": Kind(0.7, 1.0, 0.56, "a plush folding seat of a cinema or theatre", 0.6, seat=0.46),
    "folding_seat": Kind(0.7, 1.0, 0.56, "a plain folding seat of a stand or lecture hall", 0.3, seat=0.46),
    "audience_rows": Kind(8.0, 1.3, 3.8, "rows of seats with people in them, rising to the back", 0.6),
    "cottage": Kind(8.0, 4.8, 5.0, "a low cottage under thatch", 0.04),
    "canvas_roof": Kind(10.0, 2.4, 7.4, "the roof of a great tent from within, swept up to its poles", 0.06, 2.5, passable=True),
    "canvas_wall": Kind(8.0, 2.7, 0.012, "a wall of canvas from within a tent", 0.12, passable=True),
    "tent_flap": Kind(2.4, 2.3, 0.06, "the way out of a tent from within, its canvas tied back", 0.1, passable=True),
    "ridge_tent": Kind(5.0, 2.9, 3.4, "a ridge tent from within", 0.15, passable=True),
    "revolving_door": Kind(2.6, 3.1, 2.6, "a revolving door in its drum of glass, `label` on its rim", 0.5),
    "scribe_desk": Kind(1.0, 1.2, 0.7, "a scribe's sloping desk with a book, an inkhorn and a quill", 0.5),
    "rink_boards": Kind(5.0, 2.1, 0.12, "the boards around ice, panes over them", 0.0),
    "fish_stall": Kind(2.6, 2.5, 1.5, "a stall of fish on ice under an awning", 0.4),
    "paddy": Kind(9.0, 0.02, 3.6, "a rice field under water", 0.3, passable=True),
    "elephant": Kind(4.6, 2.9, 1.2, "an elephant from its side", 0.4),
    "laid_table": Kind(1.3, 1.0, 1.3, "a round table with a cloth to the floor, glasses and a candle", 0.05),
}
"""More rows of `pieces.KINDS`."""
