"""The words for furniture that opens: an oven, a fridge, a washing machine, a cupboard, a locker, a safe, a drawer, a box on the wall."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose

NOUNS: dict[str, str] = {
    "oven_door": r"ovens?|stoves?|furnaces?|kilns?|boilers?|incinerators?",
    "fridge_door": r"fridges?|refrigerators?|freezers?|icebox",
    "washer_door": r"washing[ -]machines?|washers?|(?:tumble[ -])?(?:dryers?|driers?)|washer[ -]dryers?",
    "safe_door": r"safes?|strongbox|vault",
    "locker_door": r"lockers?|wardrobes?|closets?|armoires?",
    "cupboard_door": r"cupboards?|cabinets?|pantry|larder|sideboards?",
    "drawer": r"(?<!chest of )drawers?",
    "wall_box": (
        r"(?:fuse|meter|breaker|junction|switch|control|power|electric(?:al|ity)?) ?-?(?:box|panel|cabinet)|fuse ?box|"
        r"(?:gr[ae]y|metal|steel|iron|tin|locked|green|red) (?:box|panel) on the wall|letter ?box|mail ?box"
    ),
}
"""What opens, by the kind of it (`Blocking.at`)."""
_THE = r"(?:(?:the|an?|his|her|its|their|one|another|each|every) )?(?:[\w'’-]+ ){0,3}?"
_OPENS = (
    r"(?:re)?open(?:s|ing)?|shut(?:s|ting)?|clos(?:es?|ing)|slam(?:s|ming)?|yank(?:s|ing)?|pull(?:s|ing)?|unlock(?:s|ing)?|lock(?:s|ing)?|"
    r"fling(?:s|ing)?|throw(?:s|ing)?|tug(?:s|ging)?|wrench(?:es|ing)?|swing(?:s|ing)?|slid(?:es?|ing)|jerk(?:s|ing)?|"
    r"kick(?:s|ing)?|push(?:es|ing)?|crack(?:s|ing)?|pr(?:y|ies|ises?)|tr(?:y|ies)|"
    r"turn(?:s|ing)? (?:the|a|his|her) (?:\w+ )?(?:key|dial|handle)"
)
_ON_ITS_TOP = r"\b(?:on|onto|off|against|behind|beside|under|over|past|across|around|round|atop) "
_TAKEN = r"(?:from|out of|inside|into|in)"
_WORKED = frozenset(
    {Pose.OPEN_DOOR, Pose.REACH, Pose.TEND, Pose.PULL, Pose.PUSH, Pose.SLAM, Pose.HOLD, Pose.TAKE, Pose.PUT, Pose.LIFT, Pose.LOOK_DOWN}
    | {Pose.STAND, Pose.KNOT, Pose.KICK, Pose.CARRY}
)
_BOX = regex(r"\b(?:at|to|before|by|opens) (?:the|a|his|her) (?:[\w-]+ ){0,2}?(?:box|panel|safe|locker)\b", re.IGNORECASE)
_LOCKED = (("safe_door", "safe"), ("locker_door", "locker"), ("wall_box", "box"), ("wall_box", "panel"))


def _row(kind: str, words: str) -> tuple[str, re.Pattern[str], frozenset[Pose]]:
    opened = rf"\A(?:{_OPENS})\b(?![^.;]*{_ON_ITS_TOP}{_THE}(?:{words})\b)[^.;,]*?\b(?:{words})\b"
    reached = rf"\b{_TAKEN} {_THE}(?:{words})\b"
    return kind, regex(f"{opened}|{reached}", re.IGNORECASE), _WORKED


_KEYED = regex(
    r"\A(?:turns?|puts?|slides?|inserts?) (?:the|a|his|her) (?:\w+ )?keys?\b[^.;]*\b(?:in|of|into) the (?:\w+ )?(?:box|panel)\b",
    re.IGNORECASE,
)
_ROLLED = regex(
    r"\A(?:rips?|tears?|pulls?|yanks?|whips?|draws?|tugs?|snatch(?:es)?|rolls?|feeds?|winds?|slides?|takes?|ripping|tearing|pulling)\b"
    r"[^.;]*\b(?:from|out of|off|into) (?:the|an?|his|her|their) (?:(?!washing|vending|coffee|cash|ticket|slot)\w+ )?"
    r"(?:machine|typewriter|roller|carriage|platen|printer|teletype)\b",
    re.IGNORECASE,
)
_BEATEN = regex(
    r"\A(?:hammer|beat|bang|pound|knock|forg)(?:s|es?|ing|ering)?\b"
    r"[^.;]*\b(?:(?:back )?(?:in|into) shape|flat|straight|(?:out )?(?:the|a) dents?)\b|"
    r"\A(?:hammers?|hammering|beats?|forges?) (?:the|an?|his|her) (?:[\w-]+ )?(?:horseshoe|blade|iron|metal|steel|dent|tin|ring|bracket|"
    r"funnel|pot|pan|ploughshare|sword|chain)s?\b",
    re.IGNORECASE,
)
_STRIKES = frozenset({Pose.KNOCK, Pose.FIGHT, Pose.SLAM, Pose.TEND})
_ON_TABLE = regex(
    rf"\A(?!lean|climb|jump|bang|slam|pound)[^.;]*?(?:\b(?:across|over|on|onto|along|upon) {_THE}(?:desks?|tables?|tabletop|blotter)\b|"
    rf"\b(?:under|beneath|by) {_THE}(?:desk|reading|table|anglepoise) ?lamp\b)",
    re.IGNORECASE,
)
_LOADED = regex(
    rf"\A(?:(?:un)?load|fill|stuff|pack|empty|empti)(?:e?s|e?d|ing)?\b[^.;,]*?\b(?:{NOUNS['washer_door']})\b",
    re.IGNORECASE,
)
FURNITURE = (
    ("wall_box", _KEYED, _WORKED),
    ("block", _BEATEN, _STRIKES),
    ("desk", _ON_TABLE, frozenset({Pose.PUT, Pose.PUSH, Pose.COUNT, Pose.REACH, Pose.TEND})),
    ("washer_door", _LOADED, _WORKED),
    ("typewriter", _ROLLED, _WORKED | {Pose.TEAR}),
    *(_row(kind, words) for kind, words in NOUNS.items()),
)
"""Rows like those of `fitting_words`."""


def locked_at(text: str) -> str:
    """Kind of the locked furniture a sentence has somebody at, whose key is turned in the next; empty for none."""
    found = _BOX.search(text)
    return next((kind for kind, word in _LOCKED if found and found.group().casefold().endswith(word)), "")


def opens_itself(at: str, name: str) -> bool:
    """Whether a thing by that name is the furniture somebody is at: nobody has the drawer they pull open, or the bag they box, in hand."""
    own = NOUNS.get(at) or _WORKED_AT.get(at, "")
    return bool(own and name) and re.search(rf"(?:\A|\W)(?:{own}|{_PARTS})\Z", name.replace("_", " "), re.IGNORECASE) is not None


_PARTS = "door|box|handle|panel"
_WORKED_AT = {"punch_bag": r"(?:like |punch)?bags?"}
"""The same of what does not open, and is not carried where somebody is at it."""
