"""What somebody is on or handles that is not in every room: a ladder, a flight of steps, a lever, a rope. The set gets it for them."""

from __future__ import annotations

import math
import re

from storyboard.breakdown.group_words import BEFORE_JURY, BEFORE_PEOPLE
from storyboard.model.cast import PlaceKind
from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots import coat_words, touches, vehicle_words
from storyboard.shots.big_words import ON, PLAYED
from storyboard.shots.coat_words import COAT
from storyboard.shots.deed import Deed
from storyboard.shots.fitting_words import CURTAIN, FRONTAL, LAIN_ON, SEATS, STOOD_ON, named
from storyboard.shots.floor import Floor
from storyboard.shots.furniture_words import NOUNS
from storyboard.shots.landing_words import EVERY as LANDED
from storyboard.shots.landing_words import INTO
from storyboard.shots.landmark_words import ALONG, BEHIND
from storyboard.shots.regarding import BEFORE, BELOW, SEEN
from storyboard.shots.rereading import OUT_OF_CAR, UP_HATCH
from storyboard.shots.touched_words import lidded, sets, takes

_WORDS: tuple[tuple[str, str, frozenset[Pose]], ...] = (
    ("ladder", r"ladders?|rungs?", frozenset({Pose.CLIMB, Pose.STAND, Pose.JUMP})),
    (
        "stairs",
        (
            r"stairs|(?<!two )(?<!three )(?<!few )(?<!four )(?<!more )(?<!quick )(?<!slow )(?<!big )(?<!and )(?<!then )(?<!, )steps|"
            r"staircase|stairway|flight of (?:stairs|steps)"
        ),
        frozenset({Pose.CLIMB, Pose.WALK, Pose.RUN}),
    ),
    ("turnstile", r"ticket (?:gates?|barriers?)|turnstiles?", frozenset({Pose.CLIMB, Pose.JUMP})),
    ("fence", r"fences?|railings?|barrier|hedge|parapet|balustrade", frozenset({Pose.CLIMB, Pose.JUMP})),
    ("rope", r"ropes?|cables?|bell-?rope|vines?", frozenset({Pose.CLIMB, Pose.PULL, Pose.DRAG})),
    (
        "lever",
        r"levers?|handbrakes?|(?:\w+ )?brake|switch|cranks?|valves?|(?:\w+ )?handle|throttle|gearstick|winch|pump",
        frozenset({Pose.PULL, Pose.PUSH, Pose.REACH, Pose.TEND, Pose.HOLD, Pose.DRAG, Pose.STAND, Pose.FIGHT}),
    ),
    ("helm", r"helm|ship['’]s wheel", frozenset({Pose.STAND, Pose.HOLD, Pose.LEAN})),
    (
        "hatch",
        r"hatch(?:es)?|trapdoors?|manholes?|floorboards?",
        frozenset({Pose.PULL, Pose.PUSH, Pose.KNEEL, Pose.REACH, Pose.OPEN_DOOR, Pose.CROUCH, Pose.TEND, Pose.STAND}),
    ),
    ("duct", r"ducts?|(?:air )?vents?|shaft|culvert|drain(?: ?pipe)?|crawl ?space", frozenset({Pose.CRAWL, Pose.CLIMB})),
)
"""Kind of fitting, the words for it, and the poses in which it is used."""

DOORS = frozenset(
    {
        "door",
        "door_behind",
        "doorway",
        "flung_door",
        "way_in",
        "way_out",
        "wall",
        "chart",
        "lock",
        "hook",
        "panel",
        "switch",
        "mantel",
        "gate",
        "mirror",
        *NOUNS,
    }
)
"""Fittings with a piece of wall of their own: a door worked, leant on, stood in, come in or gone out by; a wall, bare or with a board."""
_DOOR = (
    r"(?<!car )(?<!van )(?<!taxi )(?<!truck )(?<!jeep )(?<!oven )(?<!fridge )(?<!cupboard )(?<!locker )(?<!lift )(?<!cage )(?<!trap )"
    r"(?:front |back |side |\w+ )?(?:doors?|doorbell|keyhole)"
)
_WAY = regex(rf"\b(?:{_DOOR}|doorway|entrance|exit)\b", re.IGNORECASE)
_OTHER_WAY = regex(
    r"\b(?:stairs|steps|staircase|ladder|window|hatch|lift|elevator|curtains?|tunnel|crowd|bed|bath|water|car|van|taxi|tuk-?tuk|jeep|"
    r"truck|bus|train|boat|"
    r"queue|line|sea|river|lake|pool|field|hole|grave|ditch|woods?|jungle|clouds?|frame|sight|reach|carriage|lorry|helicopter|"
    r"plane|cockpit|saddle|cave|rocks?|trench|ranks?|shadows?|dark(?:ness)?|fog|mist|smoke|alley|forest|trees|tent|gate|"
    r"bushes|stage)\b",
    re.IGNORECASE,
)
"""Where somebody comes from or goes to that is no door of the room."""
OWN = frozenset(
    {
        "own_shoulder",
        "own_coat",
        coat_words.OFF,
        coat_words.FLUNG,
        "own_buttons",
        "own_chew",
        "own_shrug",
        touches.SNIFF,
        *(part for part, _ in touches.OWN_PARTS),
    }
)
"""Where the hands are on the own body: at a strap, at the lapels, at the buttons."""
_AT_DOORS: tuple[tuple[str, re.Pattern[str], frozenset[Pose]], ...] = (
    ("door_behind", regex(rf"\b(?:{_DOOR})\b", re.IGNORECASE), frozenset({Pose.LEAN})),
    (
        "doorway",
        regex(r"\b(?:doorway|entrance|doorframe|archway|threshold)\b|\bin the (?:open )?door\b|\Astands? in it\b", re.IGNORECASE),
        frozenset({Pose.STAND, Pose.LEAN, Pose.HOLD, Pose.AIM, Pose.ARMS_CROSSED, Pose.CALL, Pose.EAT, Pose.SMOKE}),
    ),
    ("doorway", regex(rf"\b(?:{_DOOR}|doorway|doorframe)\b", re.IGNORECASE), frozenset({Pose.PEEK})),
    (
        "doorway",
        regex(r"\b(?:door ?-?(?:frame|jamb|post)s?|door ?way|jamb|lintel|frame of (?:the|a|his|her|their) door)\b", re.IGNORECASE),
        frozenset({Pose.REACH, Pose.PAT, Pose.RUB, Pose.PRESS, Pose.HOLD, Pose.PULL}),
    ),
    (
        "door",
        regex(rf"\b(?:{_DOOR})\b", re.IGNORECASE),
        frozenset({Pose.OPEN_DOOR, Pose.KNOCK, Pose.LISTEN, Pose.PUSH, Pose.PULL, Pose.FIGHT, Pose.SLAM, Pose.REACH, Pose.KICK}),
    ),
    (
        "hole",
        regex(r"\A(?:puts?|putting) \w+ (?:foot|leg|boot) through|\Ago(?:es)? (?:in|through)", re.IGNORECASE),
        frozenset({Pose.KNEEL}),
    ),
    (
        "own_shoulder",
        regex(
            r"\b(?:over|across|round|around|onto|on|from) (?:his|her|their|one|the) (?:\w+ )?(?:shoulders?|neck|back|chest)\b",
            re.IGNORECASE,
        ),
        frozenset({Pose.HOLD, Pose.WEAR, Pose.CARRY}),
    ),
    *coat_words.ROWS,
    (
        "own_apron",
        regex(r"\A(?:un)?(?:ties?|tying|fasten\w*|knot\w*)\b[^.;]*\b(?:apron|pinafore)\b", re.IGNORECASE),
        frozenset({Pose.WEAR, Pose.DAB}),
    ),
    (
        "own_coat",
        regex(rf"\b(?:off|on|into|out of)\b[^.;,]*\b(?:{COAT})\b|\b(?:{COAT}) (?:off|on)\b", re.IGNORECASE),
        frozenset({Pose.WEAR}),
    ),
    (
        "own_buttons",
        regex(rf"\A(?:buttons?|buttoning|unbuttons?|unbuttoning|zips?|unzips?|straightens?)\b[^.;]*\b(?:{COAT})\b", re.IGNORECASE),
        frozenset({Pose.WEAR, Pose.TEND}),
    ),
    ("wall", regex(r"\b(?:wall|partition)\b", re.IGNORECASE), frozenset({Pose.KNOCK, Pose.LISTEN, Pose.PUSH})),
    (
        "mirror",
        regex(
            r"\b(?:in|into|at|before|in front of|by|to) (?:the|an?|his|her|their) (?:(?!rear|hand|wing|side)[\w’'-]+ ){0,2}?mirror\b",
            re.IGNORECASE,
        ),
        frozenset(
            {
                Pose.WEAR,
                Pose.DAB,
                Pose.RUB,
                Pose.TEND,
                Pose.STAND,
                Pose.HOLD,
                Pose.THINK,
                Pose.STRETCH,
                Pose.LAUGH,
                Pose.ARMS_CROSSED,
                Pose.AKIMBO,
            }
        ),
    ),
)
_DRAWS = regex(
    r"(?:draws?(?! (?:\w+ ){0,3}(?:curtains?|drapes|blinds?|bolts?|veil|bath))|writes?|marks?|scribbles?|chalks?|circles|traces|"
    r"crosses out)\b",
    re.IGNORECASE,
)
_NO_DOOR = regex(
    r"\b(?:windows?|pane|glass|desk|table|lid|oven|hatch|drawer|fridge|cupboard|locker|gate|car|van|taxi|truck|jeep|bonnet|boot|lift|cage|"
    r"trapdoor|cabin|helicopter|plane)\b",
    re.IGNORECASE,
)

_TABLE = tuple((kind, regex(rf"\b(?:{words})\b", re.IGNORECASE), poses) for kind, words, poses in _WORDS)
_DOWN = regex(r"\b(?:climb(?:s|ing)?|slid(?:es?|ing)|shins?|shinn(?:ies|ying)|abseils?) down\b", re.IGNORECASE)
_CLAUSE = regex(r"\A[^,.;:!?]*?(?=\band\b|[,.;:!?]|\Z)", re.DOTALL)
_OWN = regex(r"\A[^.;:!?]*", re.DOTALL)
REACH = 60
"""Characters behind a verb within which what it is done with is named."""


def fitting(pose: Pose | None, text: str) -> str:
    """Kind of what a deed is done on; `text` begins with its verb. Empty for none.

    Of several the one that is named first counts.
    """
    told = _own(text)
    verb = len(told.split(None, 1)[0]) if told.strip() else 0
    door = named(pose, told) or _door(pose, told)
    if door:
        return door
    found = ((hit.start(), kind) for kind, pattern, poses in _TABLE if pose in poses and (hit := pattern.search(told, verb)))
    return min(found, default=(0, ""))[1]


def _door(pose: Pose | None, told: str) -> str:
    """How somebody is at a door, or at a wall; who opens, or knocks at, nothing that is named is at a door."""
    if pose is Pose.REACH and _DRAWS.match(told):
        return "chart"
    kind = next((kind for kind, pattern, poses in _AT_DOORS if pose in poses and pattern.search(told)), "")
    if kind or pose not in (Pose.OPEN_DOOR, Pose.KNOCK) or _NO_DOOR.search(told):
        return kind
    return "door"


def way(told: str, *, outside: bool) -> bool:
    """Whether somebody who comes or goes does so by a door: in a room unless the words name another way, outside where they name it."""
    own = _CLAUSE.match(told)
    words = own.group() if own else told
    verb = len(words.split(None, 1)[0]) if words.strip() else 0
    return bool(_WAY.search(words)) or (not _OTHER_WAY.search(words, verb) and (not outside or bool(_OUT.match(words))))


_OUT = regex(r"(?:comes?|steps?|walks?|runs?|storms?|staggers?|emerges?) out\b", re.IGNORECASE)
"""Out of a house, where nothing else is named."""


def upright(pose: Pose | None, text: str) -> Pose | None:
    """Who writes on something upright stands before it with a stretched arm; `text` is the sentence."""
    return Pose.REACH if pose is Pose.WRITE and _UPRIGHT.search(text) else pose


_UPRIGHT = regex(
    r"\b(?:blackboard|whiteboard|chalkboard|pinboard|glass cutter|spray)\b|"
    r"\b(?:to|at|before|on) the (?:\w+ )?(?:map|chart|wall|board|window|plan|glass|pane|mirror|door)\b",
    re.IGNORECASE,
)
"""What hangs on a wall to be written on."""


def leant_on(before: str) -> str:
    """What `it` is that somebody leans on: the door named before."""
    return " the door" if re.search(r"\bdoors?\b", before, re.IGNORECASE) else " it"


def fitting_of(deed: Deed, told: str) -> str:
    """The fitting a deed is done at: who wheels a chair and thumbs a switch pushes no lever."""
    return fitting(deed.pose, told if deed.pose is not Pose.PUSH or "switch" not in told else told.partition(",")[0])


def words_of(text: str, deed: Deed) -> str:
    """The words of a deed of a sentence, from its verb on, with what `it` is that somebody leans on."""
    told = deed.told or text[deed.start :]
    return told if deed.pose is not Pose.LEAN else told.replace(" it", leant_on(text[: deed.start]), 1)


_LARGE = regex(
    r"\b(?:wardrobe|sofa|couch|piano|desk|table|bed|bookcase|cabinet|fridge|refrigerator|dresser|machine|oven|car|cart|boat|"
    r"safe|crate|cupboard)\b",
    re.IGNORECASE,
)
"""What is dragged with both hands on it."""
_AGAINST = regex(r"\A[^.;:!?]*?\b(?:against|at|on) (?:the|an?|his|her|its|their) ", re.IGNORECASE)


_WILD = regex(
    r"\b(?:mountains?|rocks?|ridge|snow|trail|path|hills?|glacier|ice|forest|dunes?|slope|summit|peak|pass|gully)\b", re.IGNORECASE
)
_ON_SOMEBODY = regex(r"\A\w+ (?:up )?(?:on|onto|over|into|all over)\b", re.IGNORECASE)
"""Climbs that end on somebody."""


WILD = frozenset({PlaceKind.MOUNTAIN, PlaceKind.FOREST, PlaceKind.DESERT, PlaceKind.SNOW, PlaceKind.CAVE})
"""Places where whoever climbs climbs rock, and no steps."""
_CAB = regex(
    r"\b(?:up|in|into|down|out|from|onto|aboard)\b[^.;]*?\b(?:cab|truck|lorry|tractor|digger|excavator|bulldozer|dozer|"
    r"combine|kenworth|rig)\b",
    re.IGNORECASE,
)
"""Climbs that begin or end in the cab of something high."""


_SADDLE = regex(
    r"mount(?:s|ing)?(?: up)?\W*\Z|[^.;,]*?\b(?:saddle|horseback|(?:horse|mare|stallion|gelding|pony|donkey|mule|camel)(?!['’\w]))",
    re.IGNORECASE,
)
"""What is climbed that has four legs."""


def upward(floor: Floor, deed: Deed, told: str) -> str:
    """What somebody climbs where no word says it: the side of a lorry, steps, or a slope in the wild."""
    if deed.pose is not Pose.CLIMB or (deed.whom and _ON_SOMEBODY.match(told)) or _SADDLE.match(told):
        return ""
    if up := next((floor.aloft[who] for who in deed.who if who in floor.aloft), "ladder" if floor.rung and _ALONE.match(told) else ""):
        return up
    if floor.outside and _CAB.search(told):
        return "cab"
    if floor.recent[0] == "ladder":
        return "ladder"
    if floor.roped and _HAULS.match(told):
        return "rope"
    return "slope" if floor.outside and (floor.wild or _WILD.search(told)) else "stairs"


_ALONE = regex(
    r"(?:climbs?|clambers?|climbing|goes)(?: (?:up|on|down|higher|it|again|slowly|faster))*(?:\s*[.,;:!?—]|\s*\Z|\s+and\b)", re.IGNORECASE
)
"""A climb on nothing that is named."""
_HAULS = regex(r"(?:haul|pull|drag|heav|inch|climb|shin)\w* (?:him|her|them)sel(?:f|ves) (?:up|higher|hand over hand)\b", re.IGNORECASE)
"""Who goes up by the strength of the arms where there is a rope."""


AT_ROPES = frozenset({"rope", "ladder"})
"""What somebody hangs on where the verb says it."""
BY_VERB = {
    "helm": "helm",
    "tiller": "tiller",
    "lock": "lock",
    "lid": "lid",
    "wall_box": "wall_box",
    "at_piano": PLAYED,
    "curtains": "window",
    "railing": "railing",
    "punch_bag": "punch_bag",
    "dressing": "own_coat",
    "mirror": "mirror",
    "drop": "drop",
    "pit": "pit",
    **{kind: kind for kind in LAIN_ON},
}
"""What somebody is at where the verb alone says it, by how the lexicon calls it: who draws the curtains is at the window."""
_PICTURE = regex(r"\b(?:pictures?|paintings?|portraits?|photographs?|frames?|canvas)\b", re.IGNORECASE)
"""What hangs on a hook that the set gets with it."""


LINE = "washing_line"
"""`Blocking.at` of who hangs up washing, or takes it down."""
_LINEN = regex(
    r"\b(?:washing|laundry|linen|diapers?|nappies|clothes-?line|washing[- ]line)\b"
    r"|\b(?:on|onto|to|from|off|along|over) (?:the|a|an|her|his|their) (?:\w+ )?(?:line|rope|wire)\b|\Apegs? (?:out|up)\b"
    r"|\bout (?:the |her |his |their |some )?(?:\w+ )?(?:sheets?|shirts?|clothes|socks|towels)\b|\b(?:sheets?|clothes|socks|shirts?) out\b",
    re.IGNORECASE,
)
"""What is hung on a line."""
_GETS_IN = regex(r"\A\w+ (?:\w+ ){0,3}?(?:in|into|inside|aboard)\b(?! (?:front|view|sight))|\Aboard", re.IGNORECASE)
"""Into a car."""
_OUT_FIRST = regex(r"\A\w+ (?:\w+ ){0,2}?(?:out|down|from)\b", re.IGNORECASE)
"""Out of it, whatever into: `climbs out into the rain`."""


def out_of(deed: Deed, told: str = "") -> str:
    """What somebody is seen at who gets out of it, or into it; empty for whoever does neither."""
    if deed.at == OUT_OF_CAR:
        return "car" if _GETS_IN.match(told) and not _OUT_FIRST.match(told) else f"{vehicle_words.OUT_OF}car"
    return UP_HATCH if deed.at == UP_HATCH else ""


def thing_at(deed: Deed, told: str) -> str:
    """`thing` for who pushes or strikes at something that is no fitting: it is not done to whoever stands in front."""
    if deed.pose is Pose.HANG:
        return LINE if _LINEN.search(told) else "hook" if _PICTURE.search(told) else "wall"
    if deed.pose is Pose.DRAG and not deed.whom and deed.thing not in {"cart", "trolley"} and _LARGE.search(_own(told)):
        return "thing"
    if (deed.at in AT_ROPES and deed.pose is Pose.CLIMB) or deed.at in BY_VERB:
        return BY_VERB.get(deed.at, deed.at) if deed.at != "curtains" or not CURTAIN.search(told) else "curtain"
    blind = deed.pose in (Pose.PUSH, Pose.PULL, Pose.FIGHT) and not deed.whom
    return "thing" if blind and (deed.prop or deed.thing or deed.at or _AGAINST.match(told)) else ""


def climbs(pose: Pose | None, text: str) -> Pose | None:
    """The pose that the fitting makes of a deed: who climbs down is on the rungs too, who climbs onto a table stands there."""
    if _DOWN.match(text) and fitting(Pose.CLIMB, text) in ("ladder", "stairs", "rope"):
        return Pose.CLIMB
    if sets(pose, text):
        return Pose.PUT
    if lidded(pose, text) is not None:
        return Pose.OPEN_DOOR
    if takes(pose, text):
        return Pose.REACH
    for done, kinds, becomes in _BECOMES:
        if pose in done and named(becomes, _own(text)) in kinds:
            return becomes
    return pose


_BECOMES: tuple[tuple[frozenset[Pose | None], frozenset[str], Pose], ...] = (
    (frozenset({Pose.TEAR, Pose.PULL, Pose.TEND, Pose.PUT}), frozenset({"typewriter"}), Pose.HOLD),
    (frozenset({Pose.FIGHT, Pose.SLAM, Pose.TEND}), frozenset({"block"}), Pose.KNOCK),
    (frozenset({Pose.REACH, Pose.TEND, Pose.PUSH}), frozenset({"desk"}), Pose.PUT),
    (frozenset({Pose.CROUCH, Pose.PEEK}), frozenset({"oven_door", "fridge_door"}), Pose.REACH),
    (frozenset({Pose.TEND}), frozenset(NOUNS) - {"drawer"}, Pose.OPEN_DOOR),
    (frozenset({Pose.CLIMB}), STOOD_ON, Pose.STAND),
    (frozenset({Pose.PEEK}), frozenset({"window"}), Pose.LEAN),
    (frozenset({Pose.DRAG, Pose.PULL, Pose.LIFT}), frozenset({"well"}), Pose.HAUL),
    (frozenset({Pose.PUSH}), frozenset({"counter"}), Pose.PUT),
    (frozenset({Pose.STAND}), frozenset({"car"}), Pose.LEAN),
    (frozenset({Pose.CROUCH, Pose.COVER, Pose.SIT}), frozenset({"under_table", "under_bed", "under_car", "under_fence"}), Pose.CRAWL),
    (frozenset({Pose.DANGLE}), frozenset({"rope"}), Pose.CLIMB),
    (frozenset({Pose.LIE, Pose.SLEEP}), frozenset({"bath"}), Pose.SIT),
    (frozenset({Pose.LIE}), frozenset({"armchair"}), Pose.SIT),
    (frozenset({Pose.CROUCH}), frozenset({"behind_curtain", "behind_door"}), Pose.STAND),
)
"""What is done, at what, and what that is drawn as."""


def _own(text: str) -> str:
    own = _OWN.match(text[:REACH])
    return own.group() if own else ""


def fit(floor: Floor, who: str, kind: str) -> None:
    """Brings somebody onto a ladder, to a lever, to a door: seen from the side as they use it, from in front as they lean on it."""
    now = floor.here[who]
    if kind == "helm" and floor.car:
        floor.change(who, pose=Pose.DRIVE, gesture=None)
    kind = "hearth" if kind == "fire" and not floor.outside else kind
    kind = UPPER if kind == "window" and now.pose is Pose.LEAN and floor.outside else kind
    if kind in OWN and floor.car:
        floor.change(who, at=kind)
    if not kind or floor.car or (now.to is not None and kind not in ALONG):
        return
    if kind in ALONG and now.to is not None:
        floor.change(who, at=kind, gaze="")
    elif kind in OWN or kind == "thing":
        floor.change(who, at=kind)
    elif kind in FRONT and not (kind == "wall" and now.pose in AT_WALL):
        floor.change(who, at=kind, facing=max(-IN_DOOR, min(IN_DOOR, now.facing)))
    elif kind == "slope" and now.pose is Pose.CLIMB:
        floor.change(who, at=kind, facing=math.copysign(SIDE_ON, now.mark.x or now.facing), gaze="")
    elif vehicle_words.of(kind) and now.pose is Pose.PUSH:
        floor.change(who, at=kind, facing=math.copysign(PUSHED, now.mark.x or 1.0), gaze="")
    elif kind in DOORS:
        floor.change(who, at=kind, facing=TO_DOOR, gaze="")
    else:
        floor.change(who, at=kind, facing=math.copysign(TURNED.get(kind, AWAY if kind.startswith(SEEN) else SIDE_ON), now.facing), gaze="")


UPPER = "upper_window"
"""`Blocking.at` of who leans out of a window and is seen from the street: it is over the heads of those down there."""
FRONT = FRONTAL | {"desk", "door_behind", "doorway", "flung_door", "hole", "behind_door", "gap", "slit", "pit", "ledge_wall", BEFORE_PEOPLE}
"""Fittings that somebody is seen at from before."""
AT_WALL = frozenset({Pose.KNOCK, Pose.LISTEN, Pose.PUSH})
"""What is done to a wall with the face to it."""
IN_DOOR = 38.0
"""Degrees off the camera that somebody is turned at most who stands in a door, or leans on it."""
TO_DOOR = 106.0
"""Degrees off the camera that somebody is turned who works at a door: to screen right, so that the door is seen behind the hand."""
PUSHED = 96.0
"""The same of who pushes a car: away from the middle, where the others are."""
TURNED: dict[str, float] = {
    **dict.fromkeys(("window", "curtain"), 106.0),
    "helm": 36.0,
    "tiller": 68.0,
    "dive": 90.0,
    **dict.fromkeys(LANDED, 80.0),
    **dict.fromkeys(vehicle_words.VEHICLES, 78.0),
    **{f"{vehicle_words.OUT_OF}{kind}": 34.0 for kind in vehicle_words.VEHICLES},
    **dict.fromkeys(vehicle_words.AT_WINDOWS, 62.0),
    **{f"{vehicle_words.HAILING}{kind}": 46.0 for kind in vehicle_words.VEHICLES},
    "well": 84.0,
    "grave": 78.0,
    "ground": 66.0,
    "basin": 88.0,
    "lid": 88.0,
    "hood": 92.0,
    "boot": 92.0,
    "tree_by": 78.0,
    "chair": 72.0,
    "bench": 72.0,
    "side": 70.0,
    BEFORE: 70.0,
    BEFORE_JURY: 104.0,
    BELOW: 116.0,
    "bonnet": 92.0,
}
"""The same at these."""
AWAY = 140.0
"""The same of who only looks at something: it is seen beside them, from its front."""
SIDE_ON = 105.0
"""Degrees off the camera that somebody is turned who is on a ladder or at a lever."""


def stays(floor: Floor, who: str) -> bool:
    """Whether somebody is still where they sat down, lay down or leant."""
    now = floor.here[who]
    there = now.at in SEATS or now.at.startswith((BEHIND, ON, INTO))
    return there and now.to is None and floor.rest.get(who) is now.pose and now.pose in RESTING


RESTING = frozenset({Pose.SIT, Pose.LIE, Pose.LEAN, Pose.TYPE, Pose.WRITE, Pose.SLEEP, Pose.CROUCH})
"""Poses in which somebody stays at a fitting until they take another one."""
