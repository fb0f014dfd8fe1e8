"""The words for what somebody is on or at that is not in every room: a wall behind the back, a crate, a counter, a railing, a well."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots.furniture_words import FURNITURE
from storyboard.shots.landmark_words import LANDMARKS
from storyboard.shots.propped_words import EVERY as PROPPED_AT
from storyboard.shots.propped_words import LEANT_ROWS
from storyboard.shots.propped_words import ROWS as PROPPED
from storyboard.shots.shoved import HANDS_ON
from storyboard.shots.vehicle_words import AT_WINDOWS, VEHICLES

_THE = r"(?:the|an?|his|her|its|their|one of the|some) (?:\w+ ){0,2}?"
_UP = frozenset(
    {Pose.STAND, Pose.CLIMB, Pose.JUMP, Pose.KNEEL, Pose.DANCE, Pose.CALL, Pose.REACH, Pose.LIFT, Pose.CROUCH, Pose.SHOW, Pose.POINT}
    | {Pose.HANDS_UP, Pose.LOOK_UP, Pose.WAVE, Pose.SCAN}
)
"""What is done standing up on something."""
_IDLE = frozenset({Pose.STAND, Pose.LOOK_DOWN, Pose.LOOK_UP, Pose.LOOK_BACK, Pose.SCAN, Pose.SMOKE, Pose.ARMS_CROSSED, Pose.POCKET})
_STEPS = r"(?:stairs?|steps|staircase|stairway|stairwell|escalator)"
_LOW_UP = frozenset({Pose.SIT, Pose.CROUCH, Pose.KNEEL, Pose.LIE, Pose.CRAWL, Pose.AIM, Pose.DANCE})
_BACKED = _IDLE | {Pose.LEAN, Pose.SQUEEZE, Pose.SIT, Pose.CROUCH, Pose.COVER, Pose.CRY, Pose.SLEEP, Pose.HANDS_UP}
_SPOT = _IDLE | {Pose.CALL, Pose.POINT, Pose.WAVE, Pose.AIM, Pose.THINK, Pose.BECKON, Pose.AKIMBO, Pose.HANDS_UP, Pose.SHOW}
"""What is done standing somewhere."""
_SERVED = frozenset(
    {Pose.PUT, Pose.PUSH, Pose.GIVE, Pose.COUNT, Pose.POUR, Pose.LEAN, Pose.SLAM, Pose.PRESS, Pose.REACH, Pose.STAND, Pose.WASH}
)
_KEYED = frozenset({Pose.OPEN_DOOR, Pose.TEND, Pose.REACH, Pose.PUT, Pose.KNOT, Pose.STAND, Pose.PUSH, Pose.HOLD})
_FED = frozenset({Pose.THROW, Pose.DROP, Pose.PUT, Pose.POUR})
_HUNG = frozenset({Pose.REACH, Pose.LIFT, Pose.HOLD, Pose.PUT, Pose.TEND, Pose.STAND, Pose.WEAR, Pose.HANG})


_SOFA = r"sofas?|couch(?:es)?|settees?|chesterfield|loveseat|divan|chaise(?: longue)?"
_ARMCHAIR = r"(?:arm|wing|easy )[- ]?chairs?|recliner"
_VEHICLE = "car|taxi|cab|van|saloon|sedan|cadillac|pick-?up|truck|lorry|jeep|ambulance|bus|limousine|cruiser|tuk[- ]?tuk|rickshaw"


_ROLLED = rf"{_THE}(?:(?:\w+ )?shutters?|(?:roller|garage|roll-up|up-and-over) doors?|grille|portcullis)\b"
"""What is let down before a shop or a garage."""


def _row(kind: str, words: str, poses: frozenset[Pose]) -> tuple[str, re.Pattern[str], frozenset[Pose]]:
    return kind, regex(words, re.IGNORECASE), poses


def _on(things: str) -> str:
    return rf"\b(?:on|onto|on top of|upon|up on) (?:the (?:edge|end|side|arm|corner|top) of )?{_THE}(?:{things})\b"


ROWS: tuple[tuple[str, re.Pattern[str], frozenset[Pose]], ...] = (
    _row(
        "console",
        rf"\b(?:at|before|on|over) {_THE}(?:consoles?|control (?:panel|desk|board)|switchboard|mixing desk)\b"
        rf"|\b(?:works?|working|mans?) {_THE}controls\b",
        _SPOT | {Pose.SIT, Pose.TYPE, Pose.PRESS, Pose.TEND, Pose.PULL, Pose.LEAN, Pose.STAND},
    ),
    _row("ropes", rf"\b(?:on|against|at|by|over|onto) {_THE}ropes\b", frozenset({Pose.LEAN})),
    _row("ropes", rf"\b(?:against|on) {_THE}ropes\b", _IDLE),
    _row("ropes", rf"\b(?:through|between|over) {_THE}ropes\b", frozenset({Pose.CLIMB, Pose.SQUEEZE, Pose.WALK})),
    *LEANT_ROWS,
    *PROPPED,
    *LANDMARKS,
    *FURNITURE,
    _row(
        "lock",
        r"\b(?:in|into|at|of|with) (?:the|its|their|an?|his|her) (?:\w+ )?(?:lock|keyhole|padlock)\b|"
        r"\A(?:un)?locks? (?:the|his|her|its|up|their) "
        r"(?:(?:front|back|side|shop|heavy|iron|office|cell) )*doors?\b|\A(?:picks?|picking|tries|forces) (?:the|a|its) (?:\w+ )?lock\b|"
        r"\Aturns? (?:the|a|his|her) key\b",
        _KEYED,
    ),
    _row(
        "hook",
        rf"\b(?:off|from|on|onto) {_THE}(?:hook|nail|peg)s?\b|\b(?:hangs?|takes?|lifts?|straightens?)\b[^.;]*\b(?:picture|painting|"
        r"portrait|photograph|frame)s?\b[^.;]*\b(?:wall|hook|nail)\b",
        _HUNG,
    ),
    _row(
        "wall",
        rf"\b(?:against|on|along|into|up against|facing away from) {_THE}walls?\b|\bback (?:flat )?(?:to|against|on) {_THE}walls?\b|"
        r"\bbacks? into (?:the|a) wall\b",
        _BACKED,
    ),
    _row(
        "stairs",
        r"\b(?:on|at the (?:top|foot|bottom) of) (?:the|a|some|his|her|their) (?:\w+ ){0,2}(?:steps?|stairs|stairway|staircase|stoop)\b|"
        r"\bon (?:a|the|his|her) doorstep\b",
        frozenset({Pose.SIT, Pose.SLEEP}),
    ),
    _row(
        "ladder_down",
        rf"\A(?:\w+ )?(?:\w+ly )?(?:down|descend\w*) {_THE}(?:ladder|rungs)\b|\Adescend\w* {_THE}(?:ladder|rungs)\b",
        frozenset({Pose.CLIMB}),
    ),
    _row("stairs_top", rf"\b(?:at|from|on) the (?:top|head) of {_THE}{_STEPS}\b", _SPOT),
    _row("stairs_foot", rf"\b(?:at|from) the (?:foot|bottom|base)(?: of {_THE}{_STEPS}\b|(?=[.,;]|$))", _SPOT),
    _row("roof", rf"\b(?:on|atop|on top of|across|along|over) {_THE}(?:roofs?|rooftops?|thatch|chimney)\b", _SPOT | _LOW_UP),
    _row("desk", rf"\bbehind {_THE}(?:desk|table)\b", frozenset({Pose.STAND})),
    _row("desk", rf"\b(?:edge|rim|side|corner|lip) of {_THE}(?:table|desk|counter|workbench|worktop)\b", frozenset({Pose.HOLD})),
    _row("railing", rf"\bon {_THE}balcony\b", _IDLE),
    _row("high_chair", r"\bin (?:an?|the|his|her|its) (?:\w+ )?high[- ]?chair\b|\bhigh-chair\b", frozenset({Pose.SIT, Pose.EAT, Pose.CRY})),
    _row("sofa", rf"{_on(_SOFA)}|\b(?:into|in|across|along) {_THE}(?:{_SOFA})\b", _UP | {Pose.SIT, Pose.LIE, Pose.SLEEP}),
    _row("armchair", rf"\b(?:on|onto|into|in|across) {_THE}(?:{_ARMCHAIR})\b", _UP | {Pose.SIT, Pose.LIE, Pose.SLEEP}),
    _row("chairs", r"\b(?:across|along|over|on) (?:\w+ ){1,3}?(?:chairs|seats)\b", frozenset({Pose.LIE, Pose.SLEEP})),
    _row("stool", _on(r"(?:foot|step)?stool"), _UP),
    _row("chair", _on(r"chair"), _UP - {Pose.KNEEL, Pose.POINT, Pose.CROUCH}),
    _row(
        "table",
        _on(r"table|desk|bar|workbench|countertop|tabletop"),
        frozenset({Pose.STAND, Pose.CLIMB, Pose.JUMP, Pose.DANCE, Pose.KNEEL}),
    ),
    _row(
        "table",
        r"\bon (?:the (?:edge|end|side|corner) of )?(?:the|a|his|her|their) (?:\w+ )?(?:table|desk|workbench|table edge)\b",
        frozenset({Pose.SIT}),
    ),
    _row("table", _on(r"table|desk|bar|workbench|counter|countertop|tabletop|slab|altar"), frozenset({Pose.LIE})),
    _row(
        "window",
        rf"\A(?:smash|break|shatter|crack|bash|punch|strike|hit|kick)\w* (?:in |through |out |at )?{_THE}(?:windows?|panes?|glass)\b",
        frozenset({Pose.FIGHT, Pose.KNOCK, Pose.SLAM}),
    ),
    _row(
        "window",
        rf"\A\w+ [^.;,]*?\b(?:through|into|at|against) {_THE}(?:\w+ )?(?:windows?|panes?|skylight|french windows?|glass)\b",
        frozenset({Pose.FIGHT}),
    ),
    _row(
        "window",
        rf"\A(?:wash|clean|wip|scrub|squeege|lather|soap|hos|rub|swab)\w* (?:down |off |at )?{_THE}(?:windows?|window ?panes?|panes?)\b|"
        rf"\b(?:on|onto|over|across|down|up|against|along) {_THE}(?:windows?|window ?panes?|panes?|glass)\b",
        frozenset({Pose.WASH, Pose.RUB}),
    ),
    _row("fire", rf"\b(?:into|in|on|onto|to) {_THE}(?:fire|flames|blaze|bonfire|campfire|embers|coals)\b", _FED),
    _row("under_door", rf"\bunder(?:neath)? {_THE}doors?\b", frozenset({Pose.PUT, Pose.PUSH})),
    _row(
        "shutter",
        rf"\A(?:lift|rais|heav|roll|push|pull|haul|hoist|throw|winch)\w* (?:up |open )?{_THE}"
        r"(?:(?:roller|garage|roll-up|sliding|up-and-over) doors?|shutters?|grille|portcullis|barrier|gates?)\b",
        frozenset({Pose.LIFT}),
    ),
    _row(
        "shutter",
        rf"\A(?:(?:pull|draw|drag|bring|roll|haul|yank|tug|crank|slam|push|rattle)\w* down|lower\w*) {_ROLLED}|"
        rf"\A(?:pull|draw|drag|bring|roll|haul|yank|tug|crank|slam|push|rattle)\w* {_ROLLED}[^.;,]* down\b",
        frozenset({Pose.PULL}),
    ),
    *(
        _row(kind, rf"\b(?:forehead|brow|head|face) (?:against|on|to|into) {_THE}(?:{words})\b", frozenset({Pose.PRESS}))
        for kind, words in (("door", "doors?"), ("wall", "walls?|tiles|bricks|plaster"), ("window", "windows?|panes?|glass"))
    ),
    _row(
        "gate",
        rf"\A(?:un(?:latch|lock|bolt)|latch|open|clos|shut|swing|push|hold|pull)\w* {_THE}(?:gates?)\b",
        frozenset({Pose.OPEN_DOOR}),
    ),
    _row(
        "crate",
        _on(r"(?:\w+-)?(?:crates?|boxe?s?|chest|trunk|barrel|pedestal|platform|plinth|soapbox|suitcase|oil drum)"),
        _UP | {Pose.SIT},
    ),
    _row("sack", _on(r"(?:sand|bean)?-?(?:sacks?|bags?) of \w+|\w*-?sacks?|sandbags?|beanbag"), frozenset({Pose.SIT, Pose.SLEEP})),
    _row("swing", _on(r"swings?"), frozenset({Pose.SIT})),
    _row("bench", _on(r"benche?s?"), frozenset({Pose.SIT, Pose.SLEEP, Pose.STAND})),
    _row("mattress", _on(r"mattress(?:es)?|futon|bedroll|sleeping bag"), frozenset({Pose.SIT, Pose.LIE, Pose.STAND, Pose.JUMP})),
    _row(
        "upper_bunk",
        rf"\b(?:on|onto|in|into) {_THE}(?:upper|top) (?:bunk|berth|couchette)\b|\bthe (?:upper|top) (?:bunk|berth)\b",
        frozenset({Pose.SIT, Pose.LIE, Pose.SLEEP}),
    ),
    _row(
        "cart_tail",
        rf"\b(?:on|onto) {_THE}(?:tail-?board|(?:tail-?gate|tail|tail end|back|rear) of {_THE}(?:cart|wagg?on|hay ?cart|dray))\b",
        frozenset({Pose.SIT}),
    ),
    _row("pickup_tail", rf"\b(?:on|onto) {_THE}tail-?gate\b", frozenset({Pose.SIT})),
    _row("bed", _on(r"beds?|bunk|cot") + r"|\bon the bedside\b", frozenset({Pose.SIT})),
    _row("bed", rf"\b(?:by|beside|at) {_THE}(?:bed|bedside|cot)\b", frozenset({Pose.KNEEL, Pose.PRAY})),
    _row(
        "window",
        rf"\b(?:at|by|to|before|against|out of|through|out|from) {_THE}(?:windows?|windowpane)\b|\bout (?:the|a) windows?\b",
        _IDLE | {Pose.LEAN, Pose.SPY, Pose.CALL, Pose.THINK},
    ),
    _row(
        "counter",
        rf"\b(?:on|across|over|along|onto|at|behind) {_THE}"
        r"(?:counter|till|cash register|bar top|bar|stall|market stall|trestle|worktop|reception)\b",
        _SERVED,
    ),
    _row(
        "railing",
        rf"\b(?:on|against|over|at|by|along) {_THE}(?:railings?|rail|balustrade|banisters?|parapet|gunwale|guard ?rail|gate|fence)\b",
        _IDLE | {Pose.LEAN, Pose.CALL, Pose.SPY, Pose.THINK, Pose.PUT},
    ),
    _row(
        "railing",
        rf"\b(?:on|over|along|for) {_THE}(?:[\w-]+ )?(?:railings?|rail|handrail|balustrade|banisters?|bannisters?)\b",
        frozenset({Pose.REACH}),
    ),
    _row(
        "bin",
        rf"\b(?:into|in|to|over|towards?) {_THE}(?:\w*bins?|trash(?: ?can)?|rubbish|garbage(?: can)?|waste ?(?:paper )?basket)\b",
        frozenset({Pose.POUR, Pose.PUT, Pose.DROP, Pose.GIVE}),
    ),
    _row("basin", rf"\b(?:into|in|down|over|out in) {_THE}(?:sinks?|basins?|drain|plughole|gutter|toilet)\b", frozenset({Pose.POUR})),
    _row("railing", rf"\bover the side\b|\boverboard\b|\bover {_THE}(?:rail|railing|gunwale|edge)\b", frozenset({Pose.POUR})),
    _row(
        "well",
        rf"\b(?:from|into|down|out of|at|in|over|by|up) {_THE}well\b|\bwell[- ](?:rope|chain|bucket|crank|handle|wheel|windlass)s?\b",
        frozenset({Pose.HAUL, Pose.PULL, Pose.LOOK_DOWN, Pose.LEAN, Pose.DRAG, Pose.REACH}),
    ),
    _row("grave", r"\b(?:graves?|holes?|pits?|trench(?:es)?)\b", frozenset({Pose.DIG})),
    _row(
        "car",
        rf"\A(?:(?:push|shov|heav)\w*\b (?:at |on )?(?:the|his|her|their|an?) (?:\w+ )?(?:{_VEHICLE})\b|{HANDS_ON})",
        frozenset({Pose.PUSH}),
    ),
    _row(
        "car",
        rf"\b(?:on|against|by|beside|at) {_THE}(?:{_VEHICLE}|bonnet|hood of (?:the|his|her) car)\b",
        frozenset({Pose.LEAN}),
    ),
    _row(
        "car",
        rf"\A(?:opens?|holds?|holding|opening|shuts?|closes?|slams?)\b[^.;]*\b(?:{_VEHICLE}|driver['’]s|passenger) (?:side )?door\b",
        frozenset({Pose.OPEN_DOOR, Pose.HOLD, Pose.SLAM, Pose.REACH, Pose.STAND}),
    ),
)
"""Kind of fitting, the words for it, and the poses in which it is used; the first that fits counts."""

SEATS = frozenset(
    {
        "beside",
        "stairs",
        "crate",
        "sack",
        "bench",
        "sofa",
        "armchair",
        "chairs",
        "bed",
        "mattress",
        "wall",
        "table",
        "railing",
        "ropes",
        "counter",
        "chair",
        "stool",
        "window",
        "upper_window",
        *VEHICLES,
        *AT_WINDOWS,
        "tree_by",
    }
    | PROPPED_AT
    | {"judge_bench", "witness_stand", "floor", "bath", "boat", "low_wall", "upper_bunk", "cart_tail", "pickup_tail"}
)
"""What somebody stays at while they sit, lie, lean or stand as they were."""
FRONTAL = SEATS - {"window", "upper_window", *VEHICLES, *AT_WINDOWS}
"""Those that are seen from the front."""
LAIN_ON = frozenset({"sofa", "mattress"})
"""What one sits on, and lies on to sleep."""
STOOD_ON = frozenset({"crate", "chair", "table", "stool", "bench", "sofa", "armchair"})
"""Fittings one gets up on: who climbs one stands on it."""


def named(pose: Pose | None, told: str) -> str:
    """Kind of what a deed is done at; empty for none of these."""
    return next((kind for kind, pattern, poses in ROWS if pose in poses and pattern.search(told)), "")


CURTAIN = regex(r"\A[^.;]*?\b(?:curtains?|drapes?)\b", re.IGNORECASE)
"""What hangs before a window and is drawn aside."""
