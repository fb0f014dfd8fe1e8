"""What a hand is laid on, opened, knocked at or puts something on, that is furniture or grows: it stands there, and is in no hand."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots.big_words import BIG, PUSHED

_THE = (
    r"(?:(?:the|an?|his|her|its|their|one|another|each) )"
    r"(?:(?:arm|back|edge|side|top|end|lid|roof|bark|trunk|frame|leg|wood) of (?:the|an?|his|her|one|a) )?"
    r"(?:(?!of |and |in |on |at |to |from )[\w'’-]+ ){0,2}?"
)
_OWN: dict[str, str] = {
    "panel": (
        r"(?:(?:call|lift|elevator|door|red|green|emergency|alarm|intercom|start|stop|first|bottom|top) )?buttons?|"
        r"intercom|keypad|buzzer|doorbell|thermostat|entry ?phone|alarm"
    ),
    "switch": r"(?:light|wall)[ -]?switch(?:es)?|switch(?:es)?",
    "curtain": r"curtains?|drapes?",
    "window": r"windows?|window ?panes?|panes?|shutters?|windowsill|sill|blinds?",
    "chair": r"(?:empty |kitchen |rocking |wing |dining |office )?(?:chair|stool)s?",
    "bench": r"bench(?:es)?|pews?",
    "desk": r"tables?|desks?|table ?tops?|tablecloth",
    "counter": r"counters?|worktops?|bar top|bar|till",
    "gate": r"(?:garden |iron |front |farm |back |wooden |field )?gates?",
    "basin": r"taps?|faucets?|sinks?|basins?|wash ?basins?",
    "mirror": r"mirrors?|looking ?glass",
    "tree_by": r"trees?|tree ?trunks?|oak|bark|pine|birch|willow",
    "mantel": r"mantel(?:piece|shelf)?|fireplace|hearth",
    "side": r"(?:bed)?side ?tables?|nightstands?|night ?tables?|coffee tables?",
    "bonnet": (
        r"cars?|bonnet(?: of the (?:\w+ )?(?:car|van|truck))?|taxi|van|cab|hood of (?:the|his|her) (?:car|truck)|car (?:roof|door|hood)|"
        r"truck|jeep|lorry"
    ),
    "wall": r"walls?|wallpaper|panelling|plaster",
    "bed": r"beds?|pillows?|mattress|bedspread|blankets?|cot|bunk",
}
_MORE = {"bookcase": r"|shel(?:f|ves)", "gravestone": "|grave"}
_WORDS = {
    **_OWN,
    **{f"{PUSHED}{kind}": words + _MORE.get(kind, "") for kind, words in BIG.items() if kind not in ("bed", "desk", "bench", "table")},
}
_END = (
    r"(?![ -](?:door|doors|keys?|drawer|handle|cloth|lamp|light|leg|stool|seat|edge|cover|trolley|cushions?|sheets?|lid|in|beside|next)\b)"
)
_ONE = rf"{_THE}(?:{'|'.join(f'(?P<{kind}>{words})' for kind, words in _WORDS.items())})\b{_END}"
_STRAIGHT = regex(
    r"\A(?:touch|strok|pat|caress|press|tap|brush|smooth|feel|rub|slap|thump|knock|rap|polish|inspect|examin|wip|dust|open|clos|shut|push|"
    r"hit|ring|flick|flip|buzz|jab|punch|unlatch|latch|swing|slam|draw|try|tries|turn|twist|run|pull|throw|slid|rais|"
    r"reach(?:es|ing)? (?:out )?(?:for|to)|reach|lean|drag|haul|heav|tug)\w*"
    r"(?: (?:on|off|at|open|up|along|down|over|against|to|shut)| (?:the|a|its|his|her) (?:[\w-]+ )?(?:knobs?|dials?) (?:of|on))?"
    rf" {_ONE}",
    re.IGNORECASE,
)
_ALONG = regex(
    r"\A(?:run|put|lay|rest|place|press|draw|trail|lean|drag|slid|set|hold|pass|keep|sweep|flatten|reach|brac)\w* "
    r"[^.;,]*?\b(?:hands?|palms?|fingers?|fingertips|knuckles|forehead|out|thumb)\b"
    r"[^.;,]*?\b(?:on|over|along|across|against|to|for|down|at) "
    rf"{_ONE}",
    re.IGNORECASE,
)
_TOPS = {kind: words for kind, words in _WORDS.items() if kind not in ("wall", "panel", "switch", "tree_by", "gate", "mirror")}
_PUT = regex(
    r"\A(?!hang|throw|stick|pin)\w+ [^.;]*?\b(?:on|onto|on top of|across|over|upon|down on|back on) "
    rf"{_THE}(?:{'|'.join(f'(?P<{kind}>{words})' for kind, words in _TOPS.items())})\b{_END}",
    re.IGNORECASE,
)
ON_GROUND = regex(
    r"\b(?:(?:on|onto|to|upon|into) (?:the|a|an|his|her|their) (?:[\w-]+ ){0,2}?"
    r"(?:floor|ground|floorboards|carpet|rug|grass|sand|gravel|pavement|sidewalk|earth|dirt|mud|snow|deck|quay|platform|road|path|tiles|"
    r"lawn|kerb|curb|concrete|asphalt|doorstep|step|threshold|dust|leaves|ice|linoleum|mat)|"
    r"(?:at|by|beside|between|before) (?:the|his|her|their|its|[\w']+'s) (?:own )?(?:feet|foot|boots?|shoes)|"
    r"under(?:neath)? the (?:[\w-]+ )?(?:door|gate))\b",
    re.IGNORECASE,
)
"""On the floor, or on the earth."""
_OTHER = regex(
    r"\A(?:touch|strok|pat|caress|tap|knock|open|clos|press|push|try|tries)\w*(?: (?:at|on))? (?:the other|the next|another|it)\b",
    re.IGNORECASE,
)
_OPEN = (
    r"\A(?:re)?(?:open|lift|rais|pop|prop|heav|throw|flip|pull|push|press|lean|shut|clos|slam|bang|unlatch|unlock|lower|drop)\w*"
    r"(?: (?:open|up|down|shut|back|off))? (?:the |his |her |their |a |its )?"
)
_LIDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "hood",
        regex(
            rf"{_OPEN}(?:\w+ )?(?:bonnet|hood)\b(?! of (?:his|her|the) (?:coat|jacket|hoodie|jumper))(?! over| back| from)", re.IGNORECASE
        ),
    ),
    (
        "boot",
        regex(
            rf"{_OPEN}(?:(?:car |taxi |van |lid of the )boot|(?:car |taxi |van )trunk|boot\b(?! (?:off|on))|"
            r"trunk of (?:the|his|her) (?:\w+ )?(?:car|taxi|sedan)|"
            r"tailgate)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "lid",
        regex(
            rf"{_OPEN}(?:(?:[\w-]+ ){{0,2}}lid of (?:the|a|an|his|her) (?:[\w-]+ ){{0,2}})?(?:(?!lid)[\w-]+ ){{0,2}}?"
            r"(?:chest|trunk|coffin|casket|crate|packing case|treasure chest|(?:chest|trunk|coffin|crate) lid)\b(?! of drawers)",
            re.IGNORECASE,
        ),
    ),
)
"""What has a lid that stands open where hands are at it, and the words of it."""
_INTO_BOOT = regex(
    r"\b(?:in|into|inside) (?:the|his|her|its) (?:open )?"
    r"(?:(?:car |taxi )?boot|(?:car |taxi )trunk|trunk of (?:the|his|her) (?:\w+ )?(?:car|taxi))\b",
    re.IGNORECASE,
)
_TREE = regex(rf"\A\w+ (?:\w+ ){{0,3}}?(?:against|on) {_THE}(?:{_OWN['tree_by']})\b", re.IGNORECASE)
_SHOVED = regex(r"\A(?:lift|rais|heav|throw|pull|push|drop|lower)\w*\b(?![^.;,]*\b(?:lid|open|bonnet|hood)\b)", re.IGNORECASE)
"""Done to the whole of it."""
BEFORE_SOMEBODY = regex(
    r"\A(?i:slid|push|shov|set|put|lay|plac)\w* [^.;]*?\b(?:in front of|before|across to|over to|towards?|to) (?:(?i:him|her|them)\b|[A-Z])"
)
"""A thing is set before somebody, who is at the same table."""
_TAKEN = regex(
    r"\A(?:take|taking|pick|lift|grab|snatch|pluck|collect|fetch|select|choose|swipe|scoop|get|pull|remove)\w* [^.;,]*?\b(?:from|off) "
    rf"{_THE}(?:{'|'.join(f'(?P<{kind}>{words})' for kind, words in _TOPS.items())})\b{_END}",
    re.IGNORECASE,
)
_TAKES = frozenset({Pose.REACH, Pose.HOLD, Pose.TAKE, Pose.LIFT, Pose.PULL})
"""What taking something from where it lies is known as."""
FINGERED = regex(
    r"\A(?:touch|strok|tap|prod|pok|finger|caress|pat|spin|ring|nudg|straighten)\w* (?:the|a|an|his|her|one|its) ", re.IGNORECASE
)
"""A small thing that stands before somebody is touched."""
_SETS = regex(r"(?:put|lay|set|plac|lower|rest|drap|lean|stand|drop|leav|spread|lift|hoist|heav)\w*\b", re.IGNORECASE)
_NOT_SET = frozenset({Pose.TEND, Pose.HOLD, Pose.WEAR, Pose.LOWER, Pose.LIFT, Pose.HAUL, Pose.CARRY})
"""Poses that the verb of putting something on something has elsewhere."""
TOUCHES = frozenset(
    {Pose.REACH, Pose.PAT, Pose.PRESS, Pose.KNOCK, Pose.TEND, Pose.RUB, Pose.OPEN_DOOR, Pose.STAND, Pose.WASH, Pose.PUSH, Pose.PULL}
)
"""Poses of a hand on something that stands there."""
TOUCHED = frozenset({*_WORDS} - {"wall", "desk", "counter"}) | {kind for kind, _ in _LIDS}
"""What stands there then (`Blocking.at`)."""


_LIT = r"(?:the |all the |a |his |her |their |every )?(?:overhead |ceiling |main |kitchen |hall |bathroom |strip |electric )?lights?"
_ON_OFF = r"(?:back )?(?:on|off|out)"
_ROOM_LIGHT = regex(
    rf"\A(?:(?:switch|turn|flick|flip|snap|click|hit|knock|put)\w* (?:{_ON_OFF} {_LIT}|{_LIT} {_ON_OFF})|"
    rf"(?:kill|cut|douse|hit|flick|flip)\w* {_LIT})\b(?! (?:of|on) (?:the|his|her|a|an) (?:car|van|truck|bike|torch|phone|engine))",
    re.IGNORECASE,
)
"""The light of a room is switched: the hand is at its switch on the wall."""


def touched(pose: Pose | None, told: str, last: str = "") -> str:
    """What a hand is on, by `Blocking.at`; `told` begins with the verb. Empty for nothing that stands somewhere.

    `last` is what was touched before, which `the other` is one of.
    """
    if (lid := lidded(pose, told)) is not None:
        return lid
    if pose is Pose.PUT and _INTO_BOOT.search(told):
        return "boot"
    if pose in TOUCHES and ((light := _ROOM_LIGHT.match(told)) or (last and _OTHER.match(told))):
        return "switch" if light else last
    if pose is Pose.LEAN:
        return "tree_by" if _TREE.match(told) else ""
    if pose is Pose.REACH and (lay := _TAKEN.match(told)):
        return lay.lastgroup or ""
    words = (_PUT,) if pose is Pose.PUT else (_STRAIGHT, _ALONG) if pose in TOUCHES else ()
    found = next((hit for one in words if (hit := one.match(told))), None)
    return (found.lastgroup or "") if found else ""


_SHUTS = regex(
    r"\A(?:shut|clos|slam|bang|press)\w*\b(?!.* open\b)"
    r"|\A(?:push|pull|lower|drop|lean|throw|heav|flip)\w*\b[^.;,]*\b(?:down|shut|closed|to)\b",
    re.IGNORECASE,
)
SHUT = frozenset({"boot", "hood"})
"""What is seen shut, the hands on its lid, where somebody shuts it."""


def shuts(at: str, told: str) -> bool:
    """Whether somebody shuts what they have by its lid."""
    return at in SHUT and _SHUTS.match(told) is not None


def lidded(pose: Pose | None, told: str) -> str | None:
    """What somebody opens or shuts by its lid (`Blocking.at`); None for anything else."""
    if pose not in _LIFTED or _SHOVED.match(told):
        return None
    return next((kind for kind, words in _LIDS if words.match(told)), None)


_LIFTED = frozenset(
    {Pose.LIFT, Pose.OPEN_DOOR, Pose.TEND, Pose.REACH, Pose.HOLD, Pose.PRESS, Pose.SLAM, Pose.PUSH, Pose.PULL, Pose.WEAR}
    | {Pose.FIGHT, Pose.KNOT}
)


def sets(pose: Pose | None, told: str) -> bool:
    """Whether a deed puts something on something, whatever its verb is known for."""
    if pose is Pose.REACH and BEFORE_SOMEBODY.match(told):
        return True
    return pose in _NOT_SET and _SETS.match(told) is not None and (_PUT.match(told) is not None or ON_GROUND.search(told) is not None)


def takes(pose: Pose | None, told: str) -> bool:
    """Whether a deed takes something from where it lies: the hand is seen on it there."""
    return pose in _TAKES and _TAKEN.match(told) is not None


def itself(told: str) -> bool:
    """Whether what a hand is on is what the deed is done to: it is not in the hand too."""
    return any(words.match(told) for words in (_STRAIGHT, _ALONG, _OTHER, *(words for _, words in _LIDS)))
