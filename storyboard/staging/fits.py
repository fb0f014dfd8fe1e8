"""How fittings stand to who uses them: a wall behind the back, a counter before the hands, a crate under the feet. Only data.

What somebody does decides with what they are on: steps are climbed from before, and sat on from above.
"""

from __future__ import annotations

from storyboard.breakdown.group_words import BEFORE_JURY, BEFORE_PEOPLE
from storyboard.model.shots import Blocking, Pose
from storyboard.shots import big_words, relation_words
from storyboard.shots.floor import MOVING
from storyboard.shots.heading_words import EVERY as HEADED
from storyboard.shots.heading_words import KINDS as HEADED_KINDS
from storyboard.shots.heading_words import TO
from storyboard.shots.landmark_words import ALONG
from storyboard.shots.regarding import BEFORE, LETTERED, LOW, MIRROR, SEEN
from storyboard.shots.regarding import KINDS as SEEN_KINDS
from storyboard.staging.fit import FRONT, LOOKED_FROM, OPEN, SHUT, Fit
from storyboard.staging.fits_landings import ROWS as LANDING_ROWS
from storyboard.staging.fits_propped import ROWS as PROPPED_ROWS
from storyboard.staging.fits_vehicles import ROWS as VEHICLE_ROWS
from storyboard.staging.grips import HALF_DOWN, LETS_DOWN
from storyboard.staging.pieces import KINDS

RIDDEN = frozenset({relation_words.ON_SHOULDERS, relation_words.ON_BACK})
"""Who sits on somebody has no chair."""


ASIDE = (96.0, 112.0)
"""Of who is behind something that is seen beside them."""
WORKING = (56.0, 88.0)
"""Of who works at something that stands before them."""
AT_MACHINE = 0.47
"""Metres from who works at a machine to its front."""
AT_SCREENS = (94.0, 112.0)
"""Of who works at what rises behind its top: their face is seen past it."""
SQUARE_ON = (84.0, 98.0)
"""Of who bends over something low."""
OVER_SHOULDER = (104.0, 130.0)
"""Of who works at a door that has its front to the camera."""
ALONG_IT = (60.0, 84.0)
"""Of who lies along something that is seen from its front."""
BACK_FLAT = Fit("wall", -0.3, 0.0, faces=FRONT)
"""A wall behind the back of who stands or leans."""

BRINK = 2.52
"""Metres up to the edge that somebody dangles from."""
RINGS: dict[str, Fit] = {
    "table": Fit("table", 1.05, -90.0, width=1.5, depth=1.0),
    "bed": Fit("bed", 1.25, -90.0),
    "car": Fit("car", 2.5, -90.0),
    "map": Fit("map_table", 1.05, -90.0),
    "grave": Fit("grave", 1.25, 0.0),
    "fire": Fit("fire", 1.25, -90.0),
    "coffin": Fit("coffin", 1.2, -90.0),
}
"""What people are around: it is before the one at the left, the radius away."""

FITS: dict[str, Fit] = {
    "ladder": Fit("ladder", 0.42, 180.0, up=0.72, height=3.2, faces=(112.0, 150.0)),
    "stairs": Fit("stairs", 0.25, 180.0, up=0.62, faces=(84.0, 110.0)),
    relation_words.ACROSS: Fit("table", 0.75, 90.0, depth=0.8),
    relation_words.WRESTLING: Fit("table", 0.56, 90.0, width=0.8, depth=0.6),
    **{f"{relation_words.AROUND}{kind}": fit for kind, fit in RINGS.items()},
    "stairs_top": Fit("stairs", 1.05, 0.0, up=1.5, height=1.5, depth=2.4, faces=(52.0, 74.0)),
    "stairs_foot": Fit("stairs", 1.75, 180.0, height=1.5, depth=2.4, faces=(62.0, 84.0)),
    "ladder_down": Fit("ladder", 0.34, 180.0, up=1.3, height=3.2, faces=(112.0, 150.0)),
    "roof": Fit("ledge", -0.14, 0.0, up=1.1, faces=OPEN),
    "fence": Fit("fence", 0.34, 0.0, up=0.35, faces=(112.0, 150.0)),
    "turnstile": Fit("turnstiles", 0.0, 0.0, up=0.55, faces=(40.0, 66.0)),
    "rope": Fit("rope", 0.3, 0.0, up=0.0, faces=(62.0, 100.0)),
    "lever": Fit("lever", 0.5, 180.0, faces=(66.0, 100.0)),
    "helm": Fit("wheel", 0.56, 180.0, width=0.95, height=1.4, faces=(26.0, 44.0)),
    "tiller": Fit("tiller", -0.5, 0.0, seat=0.42, faces=(56.0, 76.0)),
    "hatch": Fit("hatch", 0.7, 0.0, faces=(66.0, 95.0)),
    "duct": Fit("duct", 1.45, 180.0),
    "door": Fit("door", 0.66, 180.0, faces=(100.0, 150.0)),
    "lock": Fit("door", 0.66, 180.0, faces=(100.0, 150.0)),
    "washing_line": Fit("clothes_line", 0.42, 180.0, aside=-0.1, faces=(136.0, 150.0)),
    "wall": Fit("wall", 0.6, 180.0, faces=(100.0, 150.0)),
    "chart": Fit("chart", 0.6, 180.0, faces=(118.0, 150.0)),
    "hole": Fit("hatch", 0.12, 0.0),
    "door_behind": Fit("door", -0.24, 0.0),
    "doorway": Fit("doorway", -0.1, 0.0),
    "flung_door": Fit("doorway_flung", -0.3, 0.0),
    "way_in": Fit("doorway", -0.55, 0.0),
    "way_out": Fit("doorway", 0.1, 180.0),
    "crate": Fit("crate", 0.0, 0.0, up=0.5, height=0.5, depth=0.7, faces=OPEN),
    "chair": Fit("chair", 0.05, 0.0, up=0.45, faces=OPEN),
    "table": Fit("table", 0.0, 0.0, up=0.74, faces=OPEN),
    "stool": Fit("stool", 0.0, 0.0, up=0.5, height=0.5, width=0.42, depth=0.42, faces=OPEN),
    "sack": Fit("sack", -0.06, 0.0, height=0.5, width=0.8, depth=0.6, seat=0.46, faces=OPEN),
    "hatch_up": Fit("hatchway", 0.0, 0.0, faces=OPEN),
    "bench": Fit("bench", 0.0, 0.0, up=0.45, faces=OPEN),
    "swing": Fit("swing", 0.0, 0.0, width=1.5, faces=OPEN),
    "sofa": Fit("sofa", -0.06, 0.0, up=0.43, faces=OPEN),
    "armchair": Fit("armchair", 0.0, 0.0, up=0.43, faces=OPEN),
    "chairs": Fit("chairs", 0.0, -90.0, up=0.46, faces=ALONG_IT),
    "bed": Fit("bed", 1.0, -90.0, faces=(60.0, 100.0)),
    "mattress": Fit("mattress", 0.8, -90.0, faces=(60.0, 100.0)),
    "window": Fit("outlook", 0.56, 180.0, faces=(112.0, 126.0)),
    "counter": Fit("counter", 0.6, 0.0, depth=0.5, faces=FRONT),
    "desk": Fit("table", 0.62, 0.0, width=1.7, height=0.8, depth=0.8, faces=WORKING),
    "block": Fit("block", 0.52, 0.0, faces=WORKING),
    "chopping": Fit("chopping", 0.66, 0.0, faces=WORKING),
    "pegged": Fit("pegged", 0.6, 0.0, height=0.26, faces=WORKING),
    "staked": Fit("pegged", 0.66, 0.0, height=0.8, faces=WORKING),
    "nailed": Fit("wall", 0.6, 180.0, faces=(104.0, 118.0)),
    "typewriter": Fit("typewriter", 0.56, 180.0, faces=WORKING),
    "oven_door": Fit("oven_door", 1.08, 180.0, faces=OVER_SHOULDER),
    "fridge_door": Fit("fridge_door", 0.92, 180.0, faces=OVER_SHOULDER),
    "washer_door": Fit("washer_door", 0.98, 180.0, faces=OVER_SHOULDER),
    "safe_door": Fit("safe_door", 0.86, 180.0, faces=OVER_SHOULDER),
    "locker_door": Fit("locker_door", 0.86, 180.0, faces=OVER_SHOULDER),
    "cupboard_door": Fit("cupboard_door", 0.72, 180.0, faces=OVER_SHOULDER),
    "curtain": Fit("curtained", 0.56, 180.0, faces=(104.0, 122.0)),
    "drawer": Fit("drawer", 0.82, 180.0, faces=OVER_SHOULDER),
    "wall_box": Fit("wall_box", 0.58, 180.0, faces=OVER_SHOULDER),
    "bin": Fit("bin", 0.6, 0.0, width=0.46, height=0.72, depth=0.46, faces=WORKING),
    "shutter": Fit("roller_shutter", 0.3, 180.0, y=1.86, faces=OVER_SHOULDER),
    "upper_window": Fit("sill", 0.16, 0.0, up=1.25, seat=0.86, faces=(24.0, 40.0)),
    "fire": Fit("fire", 0.95, 0.0, faces=WORKING),
    "hearth": Fit("fireplace", 1.1, 180.0, faces=OVER_SHOULDER),
    "under_door": Fit("door", 0.74, 180.0, faces=(100.0, 132.0)),
    "well": Fit("draw_well", 0.78, 0.0, faces=(76.0, 100.0)),
    "grave": Fit("grave", 0.95, 0.0, faces=(64.0, 90.0)),
    "ropes": Fit("ring_ropes", 0.4, 0.0, seat=1.2, faces=FRONT),
    "punch_bag": Fit("punch_bag", 0.62, 0.0, faces=WORKING),
    "railing": Fit("railing", 0.4, 0.0, seat=1.0, faces=FRONT),
    "machine": Fit("machine", 0.92, 180.0, width=1.2, height=1.3, depth=0.9, faces=OVER_SHOULDER),
    "oven": Fit("oven", 1.0, 180.0, width=1.4, height=1.6, faces=OVER_SHOULDER),
    "periscope": Fit("periscope", 0.42, 180.0, faces=SQUARE_ON),
    "console": Fit("console", 0.72, 180.0, width=1.6, height=0.72, faces=AT_SCREENS),
    "lectern": Fit("lectern", 0.58, 180.0, faces=WORKING),
    "cabinet": Fit("cabinet", 0.68, 180.0, faces=WORKING),
    "altar": Fit("altar", 0.9, 180.0, width=1.8, faces=WORKING),
    "workbench": Fit("workbench", 0.74, 180.0, width=1.5, faces=WORKING),
    "trough": Fit("trough", 0.74, 180.0, faces=WORKING),
    "hook": Fit("hook", 0.5, 180.0, faces=(112.0, 142.0)),
    "cab": Fit("cab_side_of", 0.0, 0.0, up=0.7, faces=(100.0, 140.0)),
    "behind_tree": Fit("trunk", 0.48, 0.0, faces=ASIDE),
    "behind_rock": Fit("rock", 0.9, 0.0, height=1.0, width=1.3, faces=ASIDE),
    "behind_log": Fit("log", 0.7, 55.0, height=0.62, faces=ASIDE),
    "behind_bush": Fit("bush", 0.8, 0.0, height=1.0, faces=ASIDE),
    "behind_grave": Fit("gravestone", 0.5, 0.0, width=0.8, faces=ASIDE),
    "behind_barrel": Fit("barrel", 0.6, 0.0, height=0.95, faces=ASIDE),
    "behind_hay": Fit("haystack", 1.0, 0.0, width=1.3, height=1.05, depth=1.3, faces=ASIDE),
    "behind_column": Fit("column", 0.58, 0.0, faces=ASIDE),
    "behind_sofa": Fit("sofa", 0.78, 0.0, faces=ASIDE),
    "behind_counter": Fit("counter", 0.62, 0.0, width=2.0, faces=ASIDE),
    "behind_table": Fit("desk", 0.7, 0.0, faces=ASIDE),
    "behind_shelf": Fit("shelf", 0.5, 0.0, faces=ASIDE),
    "behind_wall": Fit("parapet", 0.5, 0.0, width=2.0, height=1.0, faces=ASIDE),
    "behind_crate": Fit("crate", 0.72, 0.0, width=1.0, height=0.95, faces=ASIDE),
    "behind_curtain": Fit("drape", 0.3, 0.0, width=1.6, aside=0.66, faces=FRONT),
    "behind_door": Fit("door", -0.24, 0.0, faces=FRONT),
    "under_table": Fit("table", 0.12, -90.0, width=2.1, depth=1.0, height=0.82, faces=(44.0, 60.0)),
    "under_bed": Fit("high_bed", 0.15, -90.0, faces=(44.0, 60.0)),
    "under_car": Fit("car", 0.2, 0.0, y=0.3, faces=(70.0, 96.0)),
    "under_fence": Fit("wire_fence", 0.34, 0.0, y=0.5, height=1.4, faces=(44.0, 60.0)),
    "gap": Fit("gap", -0.35, 0.0, faces=(34.0, 52.0)),
    "floor": Fit("nothing", 0.0, 0.0, seat=0.02, faces=OPEN),
    "high_chair": Fit("high_chair", 0.02, 0.0, seat=0.56, faces=OPEN),
    "bath": Fit("bath", 0.0, -90.0, up=0.06, seat=0.14, faces=(80.0, 96.0)),
    "closet": Fit("closet", 0.0, 0.0, faces=FRONT),
    "slit": Fit("slit", 0.0, 0.0, faces=FRONT),
    "pit": Fit("rim", 0.6, 0.0, faces=FRONT),
    "sill": Fit("sill", 0.24, 0.0, up=0.45, faces=(10.0, 34.0)),
    "tree": Fit("trunk", 0.36, 0.0, up=0.9, faces=(112.0, 150.0)),
    "branch": Fit("bough", 0.06, 0.0, up=0.42, faces=(20.0, 60.0)),
    "brink_top": Fit("nothing", 0.0, 0.0, up=BRINK),
    "brink": Fit("brink", 0.66, 0.0, up=0.42, faces=(112.0, 140.0)),
    "cliff": Fit("cliff", 2.75, 180.0, up=0.8, width=7.0, height=6.0, depth=4.8, faces=(112.0, 150.0)),
    "horse_over": Fit("vaulting_horse", 0.0, 0.0, up=0.72, faces=(40.0, 66.0)),
    "counter_over": Fit("counter", 0.0, 0.0, up=0.62, height=0.98, width=2.0, depth=0.5, faces=(40.0, 66.0)),
    "table_over": Fit("table", 0.0, 0.0, up=0.42, faces=(40.0, 66.0)),
    "car_over": Fit("car", 0.0, 90.0, up=0.5, aside=1.35, faces=(40.0, 66.0)),
    "low_wall": Fit("parapet", 0.34, 0.0, up=0.45, height=1.3, width=3.4, faces=(112.0, 150.0)),
    "upper_bunk": Fit("cell_bunk", 0.0, 0.0, up=1.5, faces=(60.0, 84.0)),
    "cart_tail": Fit("tail_of_horse_cart", -1.78, 0.0, seat=0.8, faces=(30.0, 60.0)),
    "pickup_tail": Fit("tail_of_pickup", -2.86, 0.0, seat=0.8, faces=(30.0, 60.0)),
    "puddle": Fit("pool", 0.0, 0.0, up=0.42, width=1.8, depth=1.1, faces=(66.0, 96.0)),
    "bed_on": Fit("bed", 0.0, 90.0, up=0.4, faces=OPEN),
    "water": Fit("pond", 0.9, 0.0, up=0.25, faces=(66.0, 96.0)),
    "dive": Fit("pond", 1.5, 0.0, up=0.62, faces=(84.0, 96.0)),
    "shallows": Fit("shallows", 0.0, -90.0, faces=(88.0, 92.0)),
    "boat": Fit("rowing_boat", 0.3, -90.0, faces=(50.0, 90.0)),
    "drop": Fit("drop", -1.1, 0.0, up=1.1, faces=(66.0, 100.0)),
    "ledge": Fit("ledge", 0.0, 90.0, up=1.1, faces=(60.0, 100.0)),
    "feet_up": Fit("feet_up", -0.04, 0.0, seat=0.45, faces=(54.0, 76.0)),
    "foot_bath": Fit("foot_bath", -0.04, 0.0, seat=0.45, faces=OPEN),
    "beam": Fit("beam", 0.0, 90.0, up=1.1, faces=(60.0, 100.0)),
    "plank": Fit("plank", 0.0, 90.0, up=0.34, faces=(60.0, 100.0)),
    "flung_tray": Fit("flung_tray", 0.86, -90.0, faces=(50.0, 80.0)),
    "ledge_wall": Fit("ledge_wall", -0.3, 0.0, up=1.1, faces=FRONT),
    "slope": Fit("heap", -1.0, 0.0, up=0.5, width=5.0, height=1.7, depth=3.4, faces=(66.0, 96.0)),
    "stairs_down": Fit("stairs", -0.45, 0.0, up=0.62, width=1.7, faces=(50.0, 84.0)),
}
"""By `Blocking.at`."""
PEG = Fit("peg", 0.5, 180.0, faces=(112.0, 142.0))
"""A bare hook, for who has in the hand what hangs there."""

WORKED = frozenset(
    {Pose.KNOCK, Pose.LISTEN, Pose.PUSH, Pose.FIGHT, Pose.SLAM, Pose.REACH, Pose.PULL, Pose.TEND, Pose.WRITE, Pose.OPEN_DOOR, Pose.WALK}
    | {Pose.RUN, Pose.CLIMB, Pose.JUMP, Pose.PRESS, Pose.WASH, Pose.LOOK_UP, Pose.PEEK, Pose.THROW, Pose.SPY}
    | {Pose.HANG, Pose.RUB, Pose.KICK, Pose.CUT, Pose.SPEAK_INTO}
)
"""What is done to a wall in front; in every other pose it is behind the back."""
SITTING = frozenset({Pose.SIT, Pose.TYPE, Pose.WRITE, Pose.DRIVE, Pose.SLEEP})

HATCH = 0.48
"""Metres from who kneels at a lid in the floor to its opening."""
POSED: dict[tuple[str, Pose], Fit] = {
    ("under_car", Pose.LIE): Fit("car", -0.02, 0.0, y=0.2, faces=(24.0, 40.0)),
    ("doorway", Pose.PEEK): Fit("doorway", 0.3, 0.0, aside=0.84, faces=FRONT),
    ("hatch", Pose.PULL): Fit("trapdoor", HATCH, 180.0, faces=(62.0, 92.0)),
    ("hatch", Pose.KNEEL): Fit("trapdoor", HATCH, 180.0, faces=(62.0, 92.0)),
    ("hatch", Pose.OPEN_DOOR): Fit("trapdoor", HATCH, 180.0, faces=(62.0, 92.0)),
    **{("wall", pose): BACK_FLAT for pose in Pose if pose not in WORKED},
    ("wall", Pose.SIT): Fit("wall", -0.26, 0.0, seat=0.02, faces=OPEN),
    ("stairs", Pose.SIT): Fit("stairs", -0.57, 0.0, up=0.188, width=1.9, depth=2.4, seat=0.375, faces=OPEN),
    ("rope", Pose.CLIMB): Fit("rope", 0.29, 0.0, up=0.85, y=0.0, height=3.4, faces=(62.0, 100.0)),
    ("crate", Pose.SIT): Fit("crate", -0.1, 0.0, height=0.48, depth=0.7, seat=0.48, faces=OPEN),
    ("chair", Pose.SIT): Fit("chair", -0.04, 0.0, seat=0.45, faces=OPEN),
    ("table", Pose.SIT): Fit("table", -0.22, 0.0, seat=0.74, faces=OPEN),
    ("stool", Pose.SIT): Fit("stool", -0.03, 0.0, seat=0.7, faces=OPEN),
    ("bench", Pose.SIT): Fit("bench", -0.04, 0.0, seat=0.45, faces=OPEN),
    ("swing", Pose.SIT): Fit("swing", -0.1, 0.0, seat=0.5, width=1.5, faces=OPEN),
    ("bed", Pose.SIT): Fit("bed", -0.5, -90.0, seat=0.5, faces=OPEN),
    ("upper_bunk", Pose.SIT): Fit("cell_bunk", -0.25, -90.0, seat=1.5, faces=OPEN),
    ("bed", Pose.LIE): Fit("bed", 0.0, 0.0, up=0.62, faces=(60.0, 84.0)),
    ("table", Pose.LIE): Fit("table", 0.0, 90.0, up=0.76, width=2.0, depth=0.9, faces=(60.0, 84.0)),
    ("sofa", Pose.SIT): Fit("sofa", -0.07, 0.0, seat=0.42, faces=OPEN),
    ("sofa", Pose.LIE): Fit("sofa", 0.0, -90.0, up=0.44, width=2.35, depth=1.05, faces=ALONG_IT),
    ("sofa", Pose.PUT): Fit("sofa", 0.84, 180.0, faces=SQUARE_ON),
    ("armchair", Pose.SIT): Fit("armchair", -0.07, 0.0, seat=0.42, faces=OPEN),
    ("armchair", Pose.PUT): Fit("armchair", 0.8, 180.0, faces=SQUARE_ON),
    ("chairs", Pose.SIT): Fit("chairs", -0.04, 0.0, seat=0.45, faces=OPEN),
    ("mattress", Pose.SIT): Fit("mattress", -0.3, -90.0, seat=0.2, faces=OPEN),
    ("mattress", Pose.LIE): Fit("mattress", 0.0, 0.0, up=0.2, faces=(60.0, 120.0)),
    ("mattress", Pose.STAND): Fit("mattress", 0.0, 90.0, up=0.2, faces=OPEN),
    ("window", Pose.LEAN): Fit("sill", 0.16, 0.0, seat=0.86, faces=(24.0, 40.0)),
    ("counter", Pose.LEAN): Fit("counter", 0.6, 0.0, depth=0.5, seat=1.05, faces=FRONT),
    ("fence", Pose.JUMP): Fit("fence", 0.0, 0.0, height=1.0, up=0.55, width=2.0, faces=(40.0, 66.0)),
    ("low_wall", Pose.JUMP): Fit("parapet", 0.0, 0.0, up=0.4, height=0.85, width=2.0, faces=(40.0, 66.0)),
    **{("ropes", pose): Fit("ring_ropes", 0.3, 0.0, up=0.3, faces=(24.0, 50.0)) for pose in (Pose.CLIMB, Pose.SQUEEZE, Pose.WALK)},
    ("punch_bag", Pose.PUSH): Fit("punch_bag", 0.8, 0.0, faces=SQUARE_ON),
    ("brink", Pose.CLIMB): Fit("brink", 0.66, 0.0, up=0.85, faces=(112.0, 140.0)),
    ("pit", Pose.FALL): Fit("dark_hole", 0.0, 0.0, up=0.2, faces=(60.0, 90.0)),
    ("pit", Pose.JUMP): Fit("dark_hole", 0.0, 0.0, up=0.2, faces=(60.0, 90.0)),
    ("sill", Pose.JUMP): Fit("sill", -0.3, 0.0, up=0.6, faces=(20.0, 50.0)),
    ("sill", Pose.FALL): Fit("sill", -0.5, 0.0, up=0.42, faces=(48.0, 66.0)),
    ("slope", Pose.CLIMB): Fit("heap", 1.25, 180.0, up=0.45, width=3.6, height=1.7, depth=3.4, faces=(96.0, 130.0)),
    ("low_wall", Pose.SIT): Fit("parapet", -0.08, 0.0, height=0.72, width=2.6, seat=0.74, faces=OPEN),
    ("boat", Pose.SIT): Fit("rowing_boat", 0.0, -90.0, up=0.1, seat=0.35, faces=(50.0, 90.0)),
    ("ledge", Pose.STAND): Fit("ledge", -0.14, 0.0, up=1.1, faces=OPEN),
}
"""The same where what they do makes another one of it."""

LAID_ON = (Pose.REACH, Pose.PAT, Pose.PRESS, Pose.RUB, Pose.TEND, Pose.KNOCK, Pose.WASH, Pose.PUSH)
"""What a hand does to something that stands there; legs in all of these are those of who stands."""
BEFORE_GLASS = (134.0, 146.0)
"""Degrees off the camera of who stands before a mirror: their face in it is seen beside the back of their head."""
FITS.update(
    {
        "panel": Fit("panel", 0.58, 180.0, faces=OVER_SHOULDER),
        "switch": Fit("switch", 0.58, 180.0, faces=OVER_SHOULDER),
        "mantel": Fit("fireplace", 0.62, 180.0, faces=(122.0, 146.0)),
        "tree_by": Fit("trunk", 0.62, 0.0, faces=(62.0, 96.0)),
        "side": Fit("side_table", 0.56, 180.0, height=0.62, width=0.6, faces=WORKING),
        "lift_gate": Fit("lattice_gate", 0.0, -90.0, faces=(78.0, 92.0)),
        "lift_gate_open": Fit("lattice_gate_aside", 0.0, -90.0, faces=(78.0, 92.0)),
        "gate": Fit("gate", 0.66, 180.0, width=2.0, height=1.5, faces=(104.0, 140.0)),
        "basin": Fit("sink", 0.6, 180.0, faces=SQUARE_ON),
        "mirror": Fit("wall_mirror", 0.58, 180.0, faces=BEFORE_GLASS),
        "lid": Fit("trunk_box", 0.56, 180.0, faces=SQUARE_ON),
        "hood": Fit("open_hood", 2.62, -270.0, faces=(84.0, 104.0)),
        "boot": Fit("open_boot", 2.62, 270.0, faces=(84.0, 104.0)),
        "bonnet": Fit("car", 2.6, -270.0, faces=(84.0, 104.0)),
    }
)
BROADSIDE = (86.0, 104.0)
"""Degrees off the camera of who moves something great: it is seen from its front between the hands and the edge of the picture."""
SHUTS = (Pose.SLAM, Pose.PRESS, Pose.PUSH)
"""What is done to the lid of a boot that shuts it."""
POSED.update(
    {
        ("lift_gate", Pose.SQUEEZE): Fit("lattice_gate_before", 0.0, -90.0, faces=(78.0, 92.0)),
        **{("shutter", pose): Fit("roller_shutter", 0.5, 180.0, y=HALF_DOWN, faces=OVER_SHOULDER) for pose in LETS_DOWN},
        **{("chair", pose): Fit("chair", 0.46, 0.0, faces=WORKING) for pose in LAID_ON},
        **{("chair", pose): Fit("chair", 0.5, 0.0, faces=BROADSIDE) for pose in (Pose.PULL, Pose.PUSH)},
        **{("bench", pose): Fit("bench", 0.56, 0.0, faces=WORKING) for pose in LAID_ON},
        **{("boot", pose): Fit("car", 2.62, 270.0, faces=(84.0, 104.0)) for pose in SHUTS},
        **{("hood", pose): Fit("car", 2.62, -270.0, faces=(84.0, 104.0)) for pose in (Pose.SLAM, Pose.PUSH)},
        ("tree_by", Pose.LEAN): Fit("trunk", -0.42, 0.0, seat=0.0, faces=FRONT),
        ("chair", Pose.PUT): Fit("chair", 0.52, 180.0, faces=SQUARE_ON),
        ("bench", Pose.PUT): Fit("bench", 0.56, 180.0, faces=SQUARE_ON),
        ("bed", Pose.PUT): Fit("bed", 0.98, 0.0, faces=SQUARE_ON),
        ("window", Pose.POINT): Fit("outlook", 1.0, 180.0, faces=(118.0, 132.0)),
        **{("window", pose): Fit("outlook", 0.66, 180.0, faces=(112.0, 126.0)) for pose in (Pose.WASH, Pose.RUB)},
        ("window", Pose.OPEN_DOOR): Fit("casement", 0.56, 180.0, faces=(104.0, 122.0)),
        ("window", Pose.REACH): Fit("casement", 0.56, 180.0, faces=(104.0, 122.0)),
        ("window", Pose.PUT): Fit("ledge_window", 0.56, 180.0, faces=(104.0, 122.0)),
    }
)

FITS.update({at: fit for at, pose, fit in (*VEHICLE_ROWS, *LANDING_ROWS, *PROPPED_ROWS) if pose is None})
POSED.update({(at, pose): fit for at, pose, fit in (*VEHICLE_ROWS, *LANDING_ROWS, *PROPPED_ROWS) if pose is not None})


def _seen(kind: str) -> Fit:
    """How something stands to who only looks at it: a step before them, its front to where they are."""
    depth = KINDS[kind].depth if kind in KINDS and kind not in _HUNG else 0.1
    return Fit(_HUNG.get(kind, kind), round(depth / 2 + LOOKED_FROM, 3), 180.0, faces=(106.0, 122.0) if kind in LOW else (132.0, 148.0))


_HUNG = {
    **{kind: f"wall_{kind}" for kind in ("clock", "notice", "poster", "sign")},
    "wall_picture": "hook",
    "window": "ledge_window",
    "washers": f"{SHUT}washer_door",
}
"""What is seen with the wall that it hangs on."""


FITS.update({f"{SEEN}{kind}": _seen(kind) for kind in SEEN_KINDS})


def _headed(kind: str, gap: float) -> Fit:
    """How something stands to who walks to it, so many metres from its front."""
    depth = KINDS[kind].depth if kind in KINDS and kind not in THIN_AHEAD else 0.1
    return Fit(_HUNG.get(kind, kind), round(depth / 2 + gap, 3), 180.0, faces=(124.0, 132.0) if kind in OPEN_AHEAD else (144.0, 150.0))


THIN_AHEAD = frozenset({"door", "window", "gate"})
"""What somebody walks to that is a piece of wall with something in it."""
OPEN_AHEAD = frozenset({"gravestone", "trunk", "rock", "statue", "draw_well", "bench", "table", "bed", "sofa"})
"""What tells itself from its side too; all else is seen from its front, beyond who walks to it."""
TO_GO, THERE = 1.9, 0.75
"""Metres from who walks to something to its front, and from who has come to it."""
FITS.update({f"{TO}{kind}": _headed(kind, THERE) for kind in HEADED_KINDS})
POSED.update({(f"{TO}{kind}", pose): _headed(kind, TO_GO) for kind in HEADED_KINDS for pose in MOVING})
FITS[MIRROR] = Fit("wall_mirror", 0.66, 180.0, faces=BEFORE_GLASS)
FITS["judge_bench"] = Fit("judge_bench", 0.8, 0.0, up=0.6, seat=0.48, height=1.34, faces=FRONT)
FITS["witness_stand"] = Fit("witness_stand", 0.52, 0.0, up=0.16, seat=0.48, height=0.96, depth=0.3, faces=OPEN)
FITS[BEFORE_JURY] = Fit("jury_box", 2.35, 180.0, faces=(98.0, 106.0))
FITS[BEFORE_PEOPLE] = Fit("nothing", 0.0, 0.0, faces=FRONT)
FITS[BEFORE] = Fit("side_table", 0.8, 180.0, height=0.84, width=0.62, faces=WORKING)
POSED[BEFORE, Pose.SIT] = Fit("side_table", 0.74, 180.0, height=0.7, width=0.62, faces=WORKING)

FACED_AWAY = (132.0, 150.0)
"""Degrees off the camera of who works at something as high as they are: its front is seen beside them, not its edge."""
BREAST = 1.1
"""Metres: what is higher hides who stands behind it."""
BY_HAND, PERCHED, TO_KEYS = 0.5, 0.5, 0.52
"""Metres from a mark to the side of what is pushed, from a seat down to what the feet dangle over, and to a piano's front."""


def _great(kind: str) -> dict[tuple[str, Pose | None], Fit]:
    """How something great stands to who moves it, works at it, leans on it, and is up on it."""
    size = KINDS[kind]
    moved = Fit(kind, size.width / 2 + BY_HAND, -90.0, faces=BROADSIDE)
    at, on = f"{big_words.PUSHED}{kind}", f"{big_words.ON}{kind}"
    if kind == "statue":
        moved = Fit(kind, 0.42 + BY_HAND, -90.0, height=1.9, width=0.84, depth=0.84, faces=BROADSIDE)
    elif kind == "wheelchair":
        moved = Fit(kind, 0.36 + BY_HAND, 0.0, faces=BROADSIDE)
    return {
        (at, None): Fit(kind, size.depth / 2 + BY_HAND, 180.0, faces=FACED_AWAY if size.height > BREAST else SQUARE_ON),
        (at, Pose.PUSH): moved,
        (at, Pose.PULL): moved,
        (at, Pose.LEAN): Fit(kind, -size.depth / 2 - 0.24, 0.0, seat=0.0, faces=FRONT),
        (on, None): Fit(kind, 0.0, 0.0, up=size.height, faces=OPEN),
        (on, Pose.SIT): Fit(
            kind, 0.22 - size.depth / 2, 0.0, up=max(0.0, size.height - PERCHED), seat=min(PERCHED, size.height), faces=OPEN
        ),
    }


def _jammed(kind: str) -> Fit:
    """How something great that sticks in a doorway stands to who has an end of it."""
    return Fit(f"{big_words.JAMMED}{kind}", KINDS[kind].width / 2 + BY_HAND, -90.0, faces=BROADSIDE)


_GREAT = {key: fit for kind in big_words.BIG for key, fit in _great(kind).items()}
FITS.update({at: fit for (at, pose), fit in _GREAT.items() if pose is None})
FITS[big_words.PLAYED] = Fit("piano", KINDS["piano"].depth / 2 + TO_KEYS, 180.0, seat=0.46, faces=(100.0, 124.0))
POSED.update({(at, pose): fit for (at, pose), fit in _GREAT.items() if pose is not None})
FITS.update({f"{big_words.JAMMED}{kind}": _jammed(kind) for kind in big_words.JAMS})
GREAT = frozenset({*(at for at, _ in _GREAT), *(f"{big_words.JAMMED}{kind}" for kind in big_words.JAMS), big_words.PLAYED})
"""`Blocking.at` of who does something to something great: there is one of its kind in a place, and it stays."""

ON_IT = frozenset({Pose.CLIMB, Pose.JUMP, Pose.WALK, Pose.RUN, Pose.SNEAK, Pose.LIMP, Pose.STAGGER, Pose.FALL})
"""Poses in which somebody is up on what one climbs."""
CLIMBED = frozenset({"ladder", "stairs", "fence", "rope"})
FLAT = 0.45
"""Metres: a seat's usual height."""
WAYS = frozenset({"way_in", "way_out"})
"""Doors that somebody has come in by, or walks to."""


PEGGED = frozenset({"coat", "hat", "jacket", "scarf", "lantern", "key", "towel", "rope", "shirt", "dress", "cloth", "bell"})
"""What hangs on a peg by itself, with no picture behind it."""


OVER = frozenset({Pose.GIVE, Pose.SHAKE, Pose.POUR, Pose.SHOW, Pose.PUT, Pose.CATCH, Pose.COUNT, Pose.TAKE})
"""What is done to somebody over a counter or a desk."""
BETWEEN: dict[str, Fit] = {
    "counter": Fit("counter", 0.65, 0.0, width=1.25, depth=0.5),
    "desk": Fit("table", 0.65, 0.0, width=1.25, height=0.8, depth=0.66),
}
"""What two deal over, who face each other: it is seen from its end, the hands over it."""
SQUARE = 52.0
"""Degrees off the camera from which somebody is turned to whom they deal with, and not to the lens."""


def deals(one: Blocking) -> bool:
    """Whether somebody deals with another over a counter or a desk."""
    return one.at in BETWEEN and bool(one.gaze) and one.to is None and (one.gesture or one.pose) in OVER


MACHINES: dict[str, Fit] = {
    word.replace("-", " "): Fit(kind, round(KINDS[kind].depth / 2 + AT_MACHINE, 3), 180.0, faces=OVER_SHOULDER)
    for kind, words in {
        "sewing_table": "sewing-machine",
        "jukebox": "jukebox juke-box",
        "copier": "copier photocopier copy-machine copying-machine xerox printer office-printer",
        "slot_machine": "slot-machine fruit-machine one-armed-bandit",
        "arcade_machine": "arcade-machine arcade-game pinball-machine pinball",
        "ticket_machine": "ticket-machine cash-machine atm vending-machine parking-meter",
        "treadmill": "treadmill running-machine",
        "winch": "winch windlass",
    }.items()
    for word in words.split()
}
"""Machines that are drawn as what they are, by `Blocking.named`; all others are a case with dials."""


def _called(one: Blocking) -> Fit | None:
    """The fitting whose words or whose kind is in its name; None for all others."""
    return (
        FITS[one.at]._replace(label=one.named.upper()) if one.at in LETTERED else MACHINES.get(one.named) if one.at == "machine" else None
    )


def fit_of(one: Blocking) -> Fit | None:
    """The fitting of somebody who has not walked away from it; who comes or goes has the door of the way."""
    if one.named and one.to is None and (called := _called(one)) is not None:
        return called
    if deals(one) and abs(one.facing) > SQUARE:
        return BETWEEN[one.at]
    if one.at not in FITS or (one.to is not None and one.at not in WAYS | ALONG | HEADED):
        return None
    legs = Pose.SIT if one.pose in SITTING else one.pose
    if one.at == "wall" and one.gesture in WORKED:
        return FITS[one.at]._replace(faces=None) if (one.at, one.pose) in POSED else FITS[one.at]
    if one.at == "hook" and (one.holds or one.thing) and (Pose.HANG not in (one.pose, one.gesture) or one.thing in PEGGED):
        return PEG
    deed = one.gesture if one.pose is Pose.STAND and one.gesture else legs
    return POSED.get((one.at, deed)) or POSED.get((one.at, legs)) or FITS[one.at]


def raised(one: Blocking) -> tuple[float, float] | None:
    """Heights of floor and seat of somebody who is up on a fitting, or sits or leans on it, metres; None for who is on the set's own."""
    fit = fit_of(one)
    if fit is None or (one.at in CLIMBED and one.pose not in ON_IT and (one.at, one.pose) not in POSED):
        return None
    return (fit.up, FLAT if fit.seat is None else fit.seat) if fit.up or fit.seat is not None or one.pose is Pose.LEAN else None


def own_seat(one: Blocking) -> bool:
    """Whether somebody sits, lies or leans on a fitting of their own: the set puts no chair, bed or rail there."""
    return raised(one) is not None or one.at in RIDDEN
