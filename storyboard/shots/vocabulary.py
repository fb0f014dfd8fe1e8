"""The words in which somebody who is asked for a plan says what hands do, with what, and on what.

The rules find the same in the script's words (`things`, `touches`, `fittings`); here they are named outright, and checked.
"""

from __future__ import annotations

from collections.abc import Callable, Container

from storyboard.breakdown import animal_deeds, animal_words, crowd_deeds, everyday_words, prop_words, thing_words
from storyboard.breakdown.group_words import BEFORE_JURY, BEFORE_PEOPLE
from storyboard.breakdown.lists import listed
from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots import (
    big_words,
    close_kinds,
    cover_words,
    emergency_words,
    fluid_words,
    handwork,
    heading_words,
    insert_words,
    landing_words,
    lettered_words,
    nouns,
    perch_words,
    propped_words,
    pursuit,
    relation_words,
    seat_words,
    sight_words,
    stood,
    things,
    touches,
    vehicle_words,
    wilds_words,
    wound_words,
)
from storyboard.shots.floor import FALLEN, WHOLE
from storyboard.shots.regarding import KINDS as SEEN_KINDS
from storyboard.shots.regarding import SEEN
from storyboard.shots.road_words import ROAD_DEEDS
from storyboard.shots.sight_nouns import View, kind_of

ARMS = frozenset({Pose.CATCH, Pose.HAUL, Pose.PULL, Pose.PUSH, Pose.LIFT, Pose.ROW, Pose.SALUTE})
"""Whole poses whose arms somebody moves too who sits, kneels or lies."""
GESTURES = (frozenset(Pose) - WHOLE) | ARMS
"""Poses of arms and head, which go on top of what the legs do."""

FITTINGS = {
    "ladder": "on its rungs (climb)",
    "stairs": "on steps (climb, walk, run, limp), or seated on them (sit)",
    "stairs_top": "standing at the top of a flight of steps (stand, call, point)",
    "stairs_foot": "standing at the foot of a flight of steps, looking up it (stand, look_up)",
    "ladder_down": "climbing down a ladder (climb)",
    "roof": "up on the roof of a house (stand, sit, crouch)",
    "turnstile": "over a ticket gate (climb, jump)",
    "lift_gate": "at the folding lattice gate of an old lift, drawing it across (open_door), slipping past its edge (squeeze)",
    "lift_gate_open": "drawing such a gate aside (open_door)",
    "lift_gap": "going sideways through the opening that such a gate leaves as another draws it (squeeze)",
    "gate": "at a gate that is opened or shut (open_door, push)",
    "fence": "over a fence, railing or parapet (climb, jump)",
    "rope": "at a hanging rope or cable (pull), up on it, climbing or sliding down (climb)",
    "helm": "both hands on the wheel of a ship (hold)",
    "dive": "in the air over water, head first, the arms stretched (jump)",
    "tiller": "seated at the tiller of a small boat (sit)",
    "lever": "a lever, brake, crank or valve in the hand (pull, push)",
    "hatch": "a hatch or trapdoor in the floor (pull, push, kneel)",
    "duct": "in a duct or crawl space (crawl)",
    "door": "working at a door: opening, knocking, pushing, listening (open_door, knock, push, pull, listen)",
    "door_behind": "leaning back on a door (lean)",
    "doorway": "standing framed by an open door (stand, lean, peek, aim), barring it with the arms spread to both posts (stop)",
    "flung_door": "in a door that has just banged open, its leaf against the wall (stand, run, aim)",
    "way_in": "just coming in by a door (walk, run; to_x, to_z is where to)",
    "way_out": "leaving by a door (walk, run; to_x, to_z is the door)",
    "washing_line": "before a line with washing on it (hang)",
    "wall": "facing a wall (knock, push, listen), or with the back to it (stand, lean, squeeze: flat against it; sit: on the floor)",
    "window": "at a window, looking out (stand), both palms on the pane (press), or leaning out of it, seen from outside (lean)",
    "counter": "behind a counter or bar that is between them and the camera, or whom they look at (put, give, count, pour, lean, stand)",
    "ropes": "the back to the ropes of a boxing ring (lean, stand), or climbing through them (climb)",
    "punch_bag": "at a punch bag that hangs on a chain: punches it (fight), or holds it for another (push)",
    "railing": "at a railing or banister, seen over it (lean, stand)",
    "sack": "seated on a full sack (sit)",
    "flung_tray": "run into from behind while carrying a tray: it flies up with its glasses before them (stand; who runs into them: push)",
    "hatch_up": "coming up through a hatch in the floor, or going down it (climb)",
    "crate": "up on a crate or box (stand, kneel, call, reach), or seated on it (sit)",
    "high_chair": "a baby in its high chair (sit)",
    "chair": "standing up on a chair (stand, reach, lift), seated on one (sit), or drawing it out or up to a table (pull, push)",
    "stool": "standing up on a stool (stand, reach, lift), or seated on a bar stool (sit)",
    "table": "up on a table (stand, dance), or seated on its edge (sit)",
    "bench": "on a bench (sit)",
    "swing": "on a swing in its frame (sit)",
    "sofa": "on a sofa (sit, or sleep: asleep sitting; lie: along it; stand, kneel, jump: up on it), putting something on it (put)",
    "armchair": "in an armchair (sit, sleep), up on it (stand, jump)",
    "chairs": "along a row of chairs (lie)",
    "bed": "on the edge of a bed (sit), lying in it (lie), beside it (kneel, with pray or tend)",
    "mattress": "on a mattress on the floor (sit, lie)",
    "well": "at a well: drawing the bucket (haul), looking down (look_down)",
    "grave": "digging a grave or a hole (dig)",
    "lock": "with a key at a door's lock (tend; thing key)",
    "hook": "hanging a picture on a wall, straightening it or taking it off (hang); with a thing in the hand: at a hook (reach, put)",
    "cab": "on the step of a lorry's cab, getting up into it or down (climb)",
    **dict.fromkeys(vehicle_words.VEHICLES, ""),
    "car": (
        "at the open door of a parked car (stand), getting into it (climb), diving headfirst into it (jump), shutting its door (slam),"
        " leaning on it (lean), seated on its bonnet (sit), slapping the bonnet (pat) or the roof (knock), kicking it"
        " (kick), pushing it from behind (push), at a wheel of it, both hands low: changes it, jacks it up (kneel, crouch; the tool in the"
        " hand), wiping its bonnet (rub, wash)"
    ),
    "bus": f"the same of a bus; so for {', '.join(vehicle_words.VEHICLES[1:-1])}",
    **{f"{vehicle_words.OUT_OF}{kind}": "" for kind in vehicle_words.VEHICLES},
    f"{vehicle_words.OUT_OF}car": "just getting out of it, a foot on the ground (stand); so for all these vehicles",
    **dict.fromkeys(sorted(vehicle_words.AT_WINDOWS), ""),
    f"{vehicle_words.WINDOW_OF}car": "out of its side window to the waist, seen from the road (lean); so for all that have one",
    **{f"{vehicle_words.ON_ROOF}{kind}": "" for kind in vehicle_words.VEHICLES},
    f"{vehicle_words.ON_ROOF}car": "up on its roof (stand, crouch, kneel, sit, lie); so for all these vehicles",
    **{f"{vehicle_words.AT_BACK}{kind}": "" for kind in vehicle_words.LOADED},
    f"{vehicle_words.AT_BACK}van": (
        f"at its open rear, something put in or taken out (put, push, lift, reach, carry); so for {', '.join(vehicle_words.LOADED)}"
    ),
    **{f"{vehicle_words.HIDING}{kind}": "" for kind in vehicle_words.VEHICLES},
    **{f"{vehicle_words.HAILING}{kind}": "" for kind in vehicle_words.VEHICLES},
    f"{vehicle_words.HAILING}taxi": "at the kerb, an arm up, the taxi coming towards them (wave); so for all these vehicles",
    "chart": "writing or drawing on a board or wall map (reach)",
    **dict.fromkeys(sorted(propped_words.EVERY), ""),
    f"{propped_words.AGAINST}rock": (
        f"the back against it, seated on the ground (sit, sleep) or on their feet (lean); so for {', '.join(propped_words.KINDS)}"
    ),
    **dict.fromkeys(sorted(propped_words.LEANT_AT), ""),
    f"{propped_words.LEANT}wall": (
        "leaning what is in the hand on it, a bicycle, a ladder, a broom, skis (put; the thing in the hand);"
        f" so for {', '.join(propped_words.LEANT_ON)}"
    ),
    **dict.fromkeys(sorted(heading_words.EVERY), ""),
    f"{heading_words.TO}door": f"on the way to it, it is ahead of them (walk, run, sneak); so for {', '.join(heading_words.KINDS)}",
    "behind_car": "hiding behind a parked car (crouch, aim, peek); so for the other `behind_` kinds",
    **{
        f"behind_{kind}": "(crouch, aim, peek)"
        for kind in ("tree", "rock", "log", "bush", "grave", "barrel", "hay", "column", "sofa", "counter")
    },
    **{f"behind_{kind}": "(crouch, aim, peek)" for kind in ("table", "shelf", "wall", "crate", "door")},
    "behind_curtain": "hiding behind a heavy curtain, half the face and the shoes seen (stand, peek, crouch, aim)",
    "under_table": "under a table or desk (crawl)",
    "under_bed": "under a bed (crawl)",
    "under_car": "under a car (crawl), on the back with only the legs out at its side (lie)",
    "under_fence": "under a wire fence (crawl)",
    "gap": "coming through a low hole in a wall (crawl)",
    "slit": "through a narrow gap between two walls (squeeze)",
    "floor": "on the bare floor or ground (sit)",
    "bath": "in a bathtub (sit)",
    "closet": "inside an open wardrobe (crouch)",
    "pit": "climbing out of a pit or ditch (climb), falling or jumping into it (fall, jump)",
    "sill": "through an open window (climb, jump), headfirst (fall)",
    "tree": "up a tree or a pole (climb)",
    "branch": "from a branch or beam overhead (dangle)",
    "brink": "from the edge of a roof or cliff (dangle), or up over it (climb)",
    "brink_top": "on the edge that another dangles from, who is held by the wrist (kneel)",
    "cliff": "up a rock face (climb)",
    "horse_over": "over the vaulting horse of a gymnasium (jump)",
    "counter_over": "over a counter (jump, climb)",
    "table_over": "over a table, bed or crate (jump, climb)",
    "car_over": "over or onto a car's bonnet (jump, climb)",
    "puddle": "in the air over a puddle (jump)",
    "low_wall": "over a wall (climb, jump), or seated on it (sit)",
    "upper_bunk": "up on the upper one of two bunks (lie, sleep, sit)",
    "cart_tail": "on the tailboard of a cart, their feet hanging down (sit)",
    "pickup_tail": "on the lowered tailgate of a pickup (sit)",
    "bed_on": "on a bed (jump, dance)",
    "water": "into water beside them (jump, fall)",
    "shallows": "in water to the knees (walk, run, stand)",
    "boat": "in a rowing boat (sit, row), or getting in or out of it (climb, jump)",
    **dict.fromkeys(landing_words.EVERY, ""),
    **{
        f"{landing_words.INTO}{kind}": f"come down {where} (fall), lying there (lie), sitting up there (sit)"
        for kind, where in landing_words.MEANING.items()
    },
    f"{landing_words.INTO}fruit{landing_words.THROUGH_AWNING}": "the same through an awning; so for all `into_` kinds",
    f"{landing_words.INTO}hedge{landing_words.RIDING}": "ridden into it on a bicycle; so for all `into_` kinds",
    "drop": "off a roof, bridge or cliff, in the air (jump, fall)",
    "ledge": "high up on a ledge, wall top or girder (stand, walk)",
    "feet_up": "on a chair, the feet up on a table or desk before it (sit; gesture sleep, read, phone, smoke)",
    "foot_bath": "on a chair, the feet in a bowl of water (sit)",
    "beam": "on the balance beam of a gymnasium (stand, walk)",
    "plank": "on a plank laid low on bricks (stand, walk)",
    "ledge_wall": "on a ledge, back flat to the wall (squeeze)",
    "slope": "down a slope (slide), or up it, a beach or a dune, bent forward (climb)",
    "stairs_down": "down a flight of steps (walk, run, limp, fall)",
    "machine": "working at a machine: loom, winch, lathe, jukebox (tend, pull, push, press, stand); say in `named` which",
    "oven": "at an oven, a kiln, a furnace (tend, reach, look_down)",
    "console": "at a desk of switches and screens (tend, press, stand)",
    "periscope": "at the eyepiece of a periscope, a hand on either handle (spy, hold)",
    "judge_bench": "a judge at the bench of a courtroom (sit)",
    "witness_stand": "in the witness stand of a courtroom (sit)",
    BEFORE_JURY: "before a jury in its box, speaking to it (stand, point, show)",
    BEFORE_PEOPLE: "before a crowd, a class or an audience, which is between them and the camera (stand, wave, call)",
    "lectern": "at a lectern or pulpit (stand, read, call)",
    "switch": "at the light switch on a wall (reach, press)",
    "panel": "at buttons on a wall, of a lift or a keypad (press)",
    "mantel": "at a mantelpiece (put, reach, lean)",
    "side": "at a small side table (put, take, pour)",
    "tree_by": "beside a tree (lean, pat, knock)",
    "lid": "over a chest or trunk, its lid up (open_door, put, take, look_down)",
    "hood": "under the open hood of a car (reach, press, look_down), shutting it (slam)",
    "boot": "at the open boot, or trunk, of a car (put, take, look_down, open_door), both hands on its shut lid (slam, press)",
    "bonnet": "at a car's closed bonnet (put, press, pat)",
    **dict.fromkeys((f"{SEEN}{kind}" for kind in SEEN_KINDS), ""),
    f"{SEEN}wall_picture": "looking at a picture on the wall (stand, look_up, point); so for all that begin with seen_",
    f"{SEEN}notice": (
        "reading or looking at a notice, timetable, menu board, price list, instructions on a wall, indoors or out (stand, point);"
        " `named` the word over its lines"
    ),
    f"{SEEN}poster": "the same of a poster (stand, point)",
    f"{SEEN}sign": "the same of a sign; `named` the words on it",
    f"{SEEN}clock": "looking at a clock on the wall, indoors or out (stand, sit, point)",
    "desk": "at a table or desk, working at its top or putting something on it (put, count, press, cut, write, slam)",
    "block": "hammering a thing into shape on a block (knock; thing hammer, other what is beaten)",
    "typewriter": "pulling a sheet out of a typewriter (hold)",
    "oven_door": "opening an oven or a furnace, its door open (open_door, reach, put)",
    "fridge_door": "at an open fridge (open_door, reach, hold, put)",
    "washer_door": "at the open round door of a washing machine or dryer (put what goes in, take or hold what comes out, open_door)",
    "safe_door": "at an open safe (open_door, reach, put)",
    "locker_door": "at an open locker or wardrobe (open_door, reach, put)",
    "cupboard_door": "at an open wall cupboard (open_door, reach, put)",
    "drawer": "at a drawer pulled out (pull, open_door, reach, put, tend)",
    "curtain": "at a window, drawing its curtain aside (pull, open_door, peek)",
    "wall_box": "at a small box on the wall: fuses, meter, letters (open_door, tend; thing key)",
    "cabinet": "at a low cupboard or sideboard (reach, put, take, stand)",
    "altar": "before an altar or a shrine (pray, put, stand)",
    "workbench": "at a workbench (tend, press, cut, knock)",
    "trough": "bent to a trough (wash, pour, tend)",
    **{f"{relation_words.AROUND}{kind}": "" for kind in ("map", "bed", "car", "grave", "fire", "coffin")},
    f"{relation_words.AROUND}table": "around a table with all others who are so (stand, sit); so for the other `around_` kinds",
    "thing": "pushing or pulling at a large thing of the set: car, crate, wardrobe (push, pull; who pulls is at the other end)",
    big_words.PLAYED: "playing a piano (type)",
    **{f"{big_words.PUSHED}{kind}": "" for kind in big_words.BIG},
    f"{big_words.PUSHED}piano": "at a piano that is pushed, pulled, lifted or leant on (push, pull, lift, lean); so for all `big_` kinds",
    **{f"{big_words.ON}{kind}": "" for kind in big_words.BIG if kind not in big_words.SOFT},
    f"{big_words.ON}piano": "up on it (sit, stand); so for all `on_big_` kinds",
    **{f"{big_words.JAMMED}{kind}": "" for kind in big_words.JAMS},
    f"{big_words.JAMMED}sofa": "at an end of a sofa that sticks in a doorway (push, and pull for who is at the other end); so for all"
    " `jammed_` kinds",
    "pegged": "a peg or tent peg in the ground, hammered in (kneel with knock; thing hammer)",
    "staked": "a stake or fence post, driven into the ground (brandish; thing sledgehammer)",
    "nailed": "a nail in a wall, hammered in (knock; thing hammer)",
    "chopping": "an axe or a sledgehammer over a stump (brandish)",
    "own_shoulder": "a bag or strap at the own shoulder (hold, wear)",
    "own_coat": "putting the own coat on (wear)",
    "coat_off": "taking the own coat off: it hangs from the hand (wear)",
    "coat_flung": "throwing the own coat off: it flies from the open hand (wear)",
    "own_buttons": "buttoning the own coat (wear, tend)",
    "bin": "over an open bin (pour, put, drop; the thing in the hand)",
    "fire": "at an open fire that something is thrown into (throw, drop, put, pour)",
    "hearth": "before a fireplace that something is thrown into (throw, drop, put, pour)",
    "basin": "over a sink (pour; the thing in the hand)",
    "shutter": "at a roller door, a shop's shutter, a barrier: lifting it over the head (lift), drawing it down by its edge (pull, lower)",
    "under_door": "low at the foot of a door, slipping something under it (put)",
    "upper_window": "leaning out of an upper window, seen from the street below (lean)",
    "own_wrap": "wrapping the thing in the hand in a sheet (knot)",
    "own_fingers": "counting on the fingers of the other hand (count)",
    "own_tongue_out": "sticking the tongue out (stand)",
    "own_tears": "laughing with tears in the eyes (laugh)",
    "own_shrug": "shrugs, the hands in the own pockets (shrug)",
    "own_chew": "the mouth full, the rest of what is eaten lowered (eat)",
    "own_sniff": "the thing in the hand right under the own nose: smells at it (hold)",
    "own_weigh": "weighs the thing in the open palm (hold)",
    "own_shut": "closing the book in both hands (hold; the book in the hand), or the lid of a laptop (press; thing laptop)",
    "own_knee": "the thing in the hand held on the own knee: ice, a compress (hold)",
    "own_veil": "the thing in the hand held before the own face, which it hides (hold)",
    "own_cup": "both palms held together as a bowl (hold)",
    "own_apron": "tying an apron behind the own back (dab)",
    "own_crumple": "crumpling the paper in the hand (press, knot)",
    "own_tip": "knocking the thing over on a table (put)",
    "own_lips": "a finger upright before the own lips: hush (dab)",
    "own_thumb": "a thumb up (show)",
    "own_tongue": "a finger at the own tongue: tastes, licks it (dab)",
    "own_heels": "backwards: backs away, reels back (walk, stagger)",
    "own_hands": "washes the own hands (wash)",
    "own_wind": "bent forward against the wind (walk, run, stand)",
    "own_step": "one leg high over what lies there (climb)",
    "own_spit": "spits (look_down)",
    "own_palms": "forwards, on the own hands: trips (fall)",
    "own_hair": "tucks the own hair behind the ear (dab)",
    "own_fists": "both fists clenched (stand)",
    "own_guard": "flinches, the arms before the face (stand)",
    "own_temples": "both hands at the own temples (dab)",
    "own_toes": "skipping (jump)",
    "own_fan": "fans the own face with what is in the hand (dab, wave)",
    "own_wide": "both arms spread wide: joy, like wings, to embrace (stand, walk, run, jump, kneel)",
    "own_wring": "wringing out the wet thing in the hands: a cloth, a shirt (knot)",
    "own_press_up": "doing press-ups (lie)",
    "own_hitch": "the arm out, a thumb up: hitches a ride (show; `other` a placard)",
    "own_bar": "lifts a barbell over the head (lift)",
    "own_front": "flat on the own belly, face down (lie)",
    "own_forearms": "on the own belly, propped on both forearms (lie; gesture spy: a glass or camera before the eyes; aim: a rifle; read)",
    "own_elbows": "half up in bed: wakes, sits up (lie)",
    "own_yawn": "yawns, a hand before the mouth (dab)",
    "own_cough": "coughs into a fist, clears the throat (dab)",
    "own_sneeze": "sneezes (dab)",
    "own_gasp": "gasps, a hand at the own breast (dab)",
    "own_breath": "sighs, breathes out (dab)",
    "own_arms": "both arms around oneself: shivers, is cold (dab)",
    "own_watch": "looks at the own watch (dab)",
    "own_lap": "both hands wipe or brush the own trousers, skirt or apron (dab)",
    "own_sleeve": "rolls up a sleeve (dab)",
    "own_chin": "a hand at the own chin: rubs it (dab)",
    "own_mouth": "a hand over the own mouth: shock (dab)",
    "own_nose": "a hand at the own nose: a smell (dab)",
    "own_eyes": "both hands over the own eyes (dab)",
    "own_hood": "pulls the own hood, or a coat or blanket, up over the head (wear)",
    "own_cuff": "tucks the thing into the own sleeve (put), or straightens the own cuff (wear)",
    "own_pocket": "puts the thing into the own pocket, or takes it out (put)",
    **{at: told for at, told in seat_words.TOLD.items() if at != seat_words.KISSED},
    "own_brow": "a hand on the own forehead (dab)",
    "own_ears": "both hands over the own ears (dab)",
    "own_head": "a hand on the own head: scratches it (dab)",
    "own_cheek": "a hand at the own cheek or ear (dab)",
    "own_neck": "a hand at the own neck (dab)",
    "own_collar": "both hands at the own collar, tie, lapels: tugs, loosens, straightens (wear)",
    "own_breast": "puts the thing into the own breast pocket, or takes it out (put)",
    "own_chest": "a hand on the own heart (dab), or into the breast of the coat with the thing in it (put)",
    "own_belly": "both hands on the own belly (dab)",
    "own_back": "a hand on the own aching back (dab); with the thing in the hand: hides it behind the back (dab)",
    "own_pockets": "pats the own pockets: searches them (dab)",
    "own_hand": "holds the own hurt hand, wrist or finger in the other hand (dab)",
    "own_knees": "out of breath: bent over, the hands on the own knees (bow)",
    "own_shins": "bent down, brushes off the own knees or trousers (bow)",
    "own_toss": "tosses the thing to somebody from below, it flies (throw)",
    "own_toss_up": "tosses the thing straight up (throw)",
    "own_rise": "half risen from the floor, a hand on the own knee (stand)",
    "own_arm": "a hand on the own other arm or shoulder (dab)",
}
"""What somebody is on or handles, which the set gets for them, and the poses that go with it."""

BODY = dict.fromkeys(sorted(touches.PARTS - {"above", "held", "face"}), "") | {
    "face": "a palm on either cheek (pat)",
    "collar": "a hand at their collar (pat: laid on it; catch, fight: grips it; tend: straightens it)",
    "breast": "puts the thing into their breast pocket (put)",
    "lap": "puts the thing in their lap (put; they sit)",
    "above": "an umbrella or a coat over their head",
    "held": "at or in the thing they hold: takes it (take), dips into it (reach)",
    "hand": "walk, both: hand in hand; pull, the other crouches, kneels or sits: helps them up",
    "foot": "drag, the other lies: by the feet",
    "arm": "drag, the other lies: by the arms",
    touches.IN_ARMS: "carries them in both arms (carry)",
    touches.BESIDE: "no hand: side by side, shoulder to shoulder (sit, stand, walk)",
    **relation_words.RELATIONS,
    seat_words.KISSED: seat_words.TOLD[seat_words.KISSED],
}
"""Where the hand is on whom they look at, and what that is where the word does not say it."""

PLACES = frozenset({*FITTINGS, *BODY})
"""All that `Blocking.at` may be."""

STATES = frozenset({FALLEN, "wet", *wound_words.STATES, *cover_words.STATES, *perch_words.STATES})
"""What may have become of somebody."""

_DRAWN = frozenset({*nouns.CARRIED, *prop_words.PROPS, *thing_words.THINGS})
_HANDLED = _DRAWN | thing_words.GENERIC | {"dark_lamp", "dark_lantern"}
"""Kinds a hand has; lamps that have been put out among them."""

DRAWN = tuple(sorted(kind.replace("_", " ") for kind in _DRAWN))
"""Things that are drawn as what they are; many other nouns are known for one of them."""

SIGHTS = tuple(sorted({kind.replace("_", " ") for kind in everyday_words.SIGHTS} - set(DRAWN)))
"""What an insert shows beside those things: places, pieces of a set, traces, parts of a face; animals too."""

_ARTICLE = regex(r"\A(?:an?|the|his|her|their|some)\s+")
_KINDS = _HANDLED | frozenset(things.SEEN)


HELD_AS = {
    "table": "table",
    "desk": "table",
    "sofa": "sofa",
    "couch": "sofa",
    "carpet": "rug",
    "curtain": "cloth",
    "curtains": "cloth",
    "casket": "coffin",
    "window": "pane",
    "sign": "placard",
    "mirror": "hand_mirror",
    "picture": "photo_frame",
    "paint": "paint_can",
    "screen": "laptop",
    "monitor": "laptop",
    "wheel": "tyre",
}
"""What large things, and things of two names, are in the hands of who is said to have them; of the set they are pieces."""


def thing(name: str) -> str:
    """The kind a named thing is drawn as in the hand, of a thing nobody has heard of a plain shape; empty for what no hand can have."""
    return _kind(name, _HANDLED, things.carried) or HELD_AS.get(_words(name), "") or ("" if _untouchable(name) else things.UNKNOWN)


def drawn(name: str) -> str:
    """The kind a named thing is drawn as where it lies about; empty for what would be a plain shape, and for what is no thing."""
    kind = _kind(name, _DRAWN, things.carried)
    return kind if kind in _DRAWN and not _untouchable(name) else ""


def about(name: str) -> str:
    """What a named thing is where it is about and nobody has it, as `Panel.laid` has it: a piece that stands there, a thing that is drawn
    as what it is, else a plain shape that hands could have with its name behind it; empty for what is no thing."""
    words, shape = _words(name), thing(name)
    plain = f"{shape}{stood.NAMED_AS}{words}" if shape in thing_words.GENERIC and shape != things.UNKNOWN else ""
    return stood.of(words) or drawn(name) or plain


def stood_at(name: str) -> str:
    """The fitting that a great thing is, which somebody works at and has in no hand (`loom`); empty for other things."""
    words = _words(name)
    return thing_words.STANDING_BY_WORD.get(words) or thing_words.STANDING_BY_WORD.get(words.rpartition(" ")[2], "")


def plain(name: str) -> str:
    """A name without article, in small letters."""
    return _words(name)


def _untouchable(name: str) -> bool:
    """Whether a name is of somebody, of a part of a body, or of nothing that can be handled."""
    words = _words(name).split()
    last = words[-1] if words else ""
    return not last or bool({last, last.removesuffix("s")} & (UNTOUCHABLE | touches.PARTS | frozenset(animal_words.ENGLISH)))


UNTOUCHABLE = listed(
    "hand arm finger fist palm wrist elbow shoulder head face eye hair ear nose mouth lip chin neck chest back leg knee foot body man woman"
    " boy girl child guest friend mother father baby crowd nothing something anything everything it him her them air breath light dark sky"
    " sun moon rain wind smoke fog water sea river fire silence moment look glance smile word voice sound noise thought idea decision plan"
    " question answer pain fear love anger hope doubt attention balance grip control room street house door wall floor ceiling window"
    " road ground space shadow darkness"
)
"""Nouns of what no hand has."""


WORKS = tuple(dict.fromkeys((*insert_words.BY_HAND, *handwork.hands())))
"""What hands do in a close picture."""
EVENTS = tuple(insert_words.BY_ITSELF)
"""What things do there by themselves."""


def insert_deeds() -> tuple[str, ...]:
    """What hands do in a close picture, then what things do by themselves, then what vehicles, animals and crowds do."""
    poses = (pose for pose, _ in (*animal_deeds.DEEDS, *crowd_deeds.CROWD_POSES, *crowd_deeds.GROUP_POSES))
    return tuple(dict.fromkeys((*WORKS, *EVENTS, *ROAD_DEEDS, *pursuit.WHERE, pursuit.PLUNGES, pursuit.TIPS, "stand", *poses)))


_LIVING_OR_ROAD = animal_words.KINDS | sight_words.ROAD.keys()


def close(name: str) -> str:
    """The kind a named thing is drawn as where the picture is of nothing else; empty where nothing like it is known."""
    words = _words(name)
    own = name.strip().replace(" ", "_")
    if own in sight_words.CLOSE | emergency_words.TOLD.keys() | wilds_words.TOLD.keys() or own.removeprefix(things.MANY) in _LIVING_OR_ROAD:
        return own
    if special := close_kinds.of(words):
        return special
    people = kind_of(tuple(words.split()))
    if people is not None and people.view is View.CROWD:
        return people.kind
    return things.sight(words) or lettered_words.of(words) or fluid_words.of(words) or _kind(name, _KINDS, things.looked_at)


def seen_alone(name: str) -> str:
    """The same of what a picture is about, which may be all that a sentence of the script is about too: a moth, the sky."""
    known, told = close(name), kind_of(tuple(_words(name).split()))
    named = told.kind if told is not None and told.view is View.CLOSE else ""
    return named if named and named not in close_kinds.TOLD and (not known or known in thing_words.GENERIC) else known


def close_or_plain(name: str) -> str:
    """The same, of a thing nobody has heard of a plain shape, whose name is lettered; empty for what is no thing."""
    return seen_alone(name) or ("" if _untouchable(name) else things.UNKNOWN)


def _words(name: str) -> str:
    return _ARTICLE.sub("", name.strip().casefold()).replace("_", " ")


def _kind(name: str, kinds: Container[str], look_up: Callable[[str], str]) -> str:
    """The whole name, then the two words it ends in, then the noun it ends in, then any word of it."""
    words = _words(name)
    *_, last = ends = words.split(" ")[-2:]
    found = (_known(words, kinds), _known(" ".join(ends), kinds), _known(last, kinds), look_up(f"a {last}"), look_up(f"a {words}"))
    return next((kind for kind in found if kind), "")


def _known(words: str, kinds: Container[str]) -> str:
    kind = words.replace(" ", "_")
    return kind if kind in kinds else thing_words.KNOWN.get(words, "") or (things.phrase(words) if " " in words else "")
