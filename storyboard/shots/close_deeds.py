"""Small works of hands that a whole sentence tells, not its verb alone: a key that does not turn, a thing in a hand that shakes, a fist
that another one's hand closes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.shots import hiding_words, hole_words, own_hands, swept_words, things


class Told(NamedTuple):
    """A work, what it is done to, and where its words begin."""

    hand: str
    kind: str
    start: int
    tool: str = ""


_WHOSE = r"(?:the|an?|his|her|their|one|[^\W_]+['’]s)"
_SHAKING = r"(?:trembling|shaking|shaky|unsteady|quivering|quaking|shivering)"
_SHAKES = r"(?:trembles?|trembling|shakes?|shaking|quivers?|quivering|wobbles?|rattles?|jitters?|quakes?|vibrates?)"
_HAND = r"(?:hands?|fingers|fist|grip|grasp)"
_THING = rf"(?P<what>{_WHOSE} (?:[\w’'-]+ ){{0,2}}?[\w’'-]+)"
_ONTO = r"(?:over|around|round|about|on|upon|tight(?:ly)? (?:over|around|round))"
_NOT = r"(?:won['’]t|will not|does(?:n['’]t| not)|refuses to|would(?:n['’]t| not)|can(?:['’]t|not)|can not)"
_MOVES = r"(?:turn|move|budge|go (?:in|round|around)|fit|give|catch)"
_STIRS = r"(?:rattles|clinks|sloshes|burns|glows|flutters|rustles|gleams|clicks|lights|rings)"
_TREMBLES = (
    rf"{_THING} in {_WHOSE} (?:\w+ )?{_HAND} {_SHAKES}\b",
    rf"{_THING} (?:(?:held|{_STIRS})(?: \w+){{0,3}}? )?(?:in|between) (?:{_WHOSE} )?{_SHAKING} (?:\w+ )?{_HAND}\b",
    rf"{_THING} {_SHAKES} (?:\w+ly )?(?:in|between) {_WHOSE} (?:\w+ )?{_HAND}\b",
    rf"\b{_SHAKING} (?:\w+ )?{_HAND} (?:\w+ly )?(?:holds?|clutch(?:es)?|grips?|lifts?|raises?|clicks? on|thumbs? on) {_THING}",
    rf"\b{_HAND} (?:\w+ly )?{_SHAKES} (?:\w+ly )?(?:(?:on|around|round|under) |(?:as|while) (?:\w+ )?(?:holds?|lifts?|raises?) ){_THING}",
)
_VAINLY = rf"\b(?:in vain|to no (?:effect|avail)|uselessly|without (?:effect|success|result)|nothing happens|it {_NOT})\b"
_JAMS = (
    rf"\bkeys? {_NOT} (?:\w+ )?{_MOVES}\b",
    r"\bkey (?:only )?(?:sticks|jams|is (?:stuck|jammed)|grinds|catches|bends|turns (?:uselessly|in vain|to no effect))\b",
    rf"\b(?:turns?|tries|twists?|jiggles?|wrenches|forces) (?:the|his|her|their|a) (?:\w+ )?key\b[^.;]*{_VAINLY}",
)
_TO_OVEN = r"\b(?:peel|paddle|loaf|loaves)\b[^.;]*"
_OVEN = r"(?:the|an?|his|her|its) (?:[\w’'-]+ ){0,2}?(?:(?:oven|kiln)\b|mouth of (?:the|an?) (?:\w+ )?(?:oven|kiln)\b)"
_PEELS_IN = (
    rf"\b(?:slides?|push(?:es)?|puts?|shoves?|feeds?|thrusts?|shoots?|loads?|goes)\b[^.;]*{_TO_OVEN}\b(?:into|in|inside) {_OVEN}",
    rf"{_TO_OVEN}\b(?:slides?|goes|go|(?:is|are) (?:slid|pushed|put|shoved|thrust)) (?:\w+ )?(?:into|in|inside) {_OVEN}",
)
_PEELS_OUT = (
    rf"\b(?:pulls?|draws?|slides?|takes?|hauls?|brings?|scoops?)\b[^.;]*{_TO_OVEN}\b(?:out of|from|out from) {_OVEN}",
    r"\b(?:pulls?|draws?|takes?|brings?|slides?)\b[^.;]*\bout\b[^.;]*\b(?:loaf|loaves|bread|pizza)\b[^.;]*\bpeel\b",
    rf"{_TO_OVEN}\b(?:slides?|comes?|is (?:drawn|pulled|taken|slid)) (?:\w+ )?(?:out of|from) {_OVEN}",
)
_SLAMS = (r"\bdough (?:\w+ )?(?:hits|slaps|smacks|thuds|thumps|slams|lands|crashes|whacks|is (?:slammed|slapped|thrown|thumped))\b",)
_OWN_HANDS = rf"(?:{_WHOSE} )?(?:[\w-]+ ){{0,2}}?(?:hands?|palms?|fingers|nails|fingernails|knuckles)"
_BRUSH = r"(?:[\w-]+ ){0,2}?(?:brush|nail-?brush|scrubbing-brush|sponge)"
_SCRUBS = (
    rf"\b(?:scrub|brush|scour|clean|wash)\w* {_OWN_HANDS}\b[^.;]*\bwith {_WHOSE} {_BRUSH}\b",
    rf"\b{_OWN_HANDS},? (?:are |being )*(?:scrubbed|washed|scoured|cleaned|brushed)\b[^.;]*\b(?:with|by) {_WHOSE} {_BRUSH}\b",
    rf"\b{_BRUSH} (?:scrubs|scours|works|moves|goes|scrapes)\b[^.;]* {_OWN_HANDS}\b",
)
_TOWEL = r"(?:[\w-]+ ){0,2}?(?:towel|tea-?towel|cloth|dishcloth|rag|apron|handkerchief)"
_DRIES = (
    rf"\b(?:dr(?:y|ies|ying)|wip\w+|rub\w*|clean\w*) {_OWN_HANDS}\b[^.;]*\b(?:on|with|in|into) {_WHOSE} {_TOWEL}\b",
    rf"\btowel\w* {_OWN_HANDS}\b|\btowel\w* off {_OWN_HANDS}\b",
    rf"\b{_OWN_HANDS},? (?:are |being )*(?:dried|wiped)\b[^.;]*\b(?:on|with|in) {_WHOSE} {_TOWEL}\b",
)
_COLD = r"(?:cold|frozen|freezing|numb|icy|stiff|chilled|blue|red)"
_RUBS = (
    rf"\b(?:rub|chafe|warm)\w* {_WHOSE} (?:own )?(?:[\w-]+,? )?{_COLD} (?:hands|fingers)\b(?! (?:on|at|over|in|by|with|against)\b)",
    rf"\b(?:rub|chafe)\w* {_WHOSE} (?:own )?(?:\w+ )?hands(?: together)?,? (?:for warmth|against the cold|to (?:warm|get)|warm\b)",
    rf"\b{_COLD} hands (?:\w+ly )?(?:rub|chafe)\b",
)
_BOARD = r"(?:floor-?boards?|boards?|planks?)\b(?![^.;]*\b(?:window|door|doorway|crate|lid|wall|fence|coffin)\b)"
_NAILS = r"(?:fingers|fingernails|fingertips|nails|hands)"
_PRIES = (
    rf"\b(?:pr(?:y|ies|ying|is(?:e|es|ing)|iz(?:e|es|ing))|levers|levering)\b[^.;]*\b{_BOARD}",
    rf"\b{_NAILS}\b[^.;]*\b(?:under|beneath|between) (?:{_WHOSE} )?(?:\w+ )?{_BOARD}",
    rf"\blift(?:s|ing)? (?:up )?{_WHOSE} (?:loose )?floor-?boards?\b",
)
_TIES = r"\b(?:bind|bandage?|wrap|dress)(?:s|es|ing|ping)?"
_HURT = rf"{_WHOSE} (?:own )?(?:[\w-]+ )?(?:hand|palm|finger|thumb|wrist|knuckles)\b"
_BINDS_CLOTH = (rf"{_TIES} {_HURT}[^.;]*\b(?:with|in) {_WHOSE} (?:[\w-]+ ){{0,2}}?(?:handkerchief|hanky|neckerchief|rag|cloth)\b",)
_BINDS = (rf"{_TIES} {_HURT}[^.;]*\b(?:with|in) (?:{_WHOSE} )?(?:[\w-]+ ){{0,2}}?(?:bandages?|gauze|strips?|dressing)\b",)
_LIMB = rf"{_WHOSE} (?:own )?(?:[\w-]+ )?(?:hand|palm|finger|thumb|wrist|arm|forearm)\b"
_ROUND = (
    rf"\b(?:tie|knot|wrap|wind|fasten|loop)s? {_WHOSE} (?:[\w-]+ ){{0,2}}?WHAT (?:\w+ly )?(?:a?round|about|on|onto) {_LIMB}",
    rf"\b(?:tie|knot|wrap|wind|fasten|loop)s? {_WHOSE} (?:length|piece|bit|scrap) of (?:[\w-]+ )?WHAT (?:a?round|about|on|onto) {_LIMB}",
)
_BINDS_RIBBON = tuple(one.replace("WHAT", r"(?:ribbon|lace|sash)") for one in _ROUND)
_BINDS_STRING = tuple(one.replace("WHAT", r"(?:string|cord|thread|twine|yarn|bracelet of \w+)") for one in _ROUND)
_BINDS_SCARF = tuple(one.replace("WHAT", r"(?:scarf|rag|cloth|neckerchief|strip of \w+)") for one in _ROUND)
_FIST = r"(?:his|her|their|(?:the )?[^\W_]+['’]s) (?:\w+ )?(?:fingers|hand|fist)"
_ENCLOSES = (rf"\b(?:clos|fold|curl|wrap|press|shut|bend)(?:s|es|e)? {_FIST} (?:shut |closed )?{_ONTO} (?P<what>(?:{_WHOSE} )?[\w’' -]+)",)


def _patterns(words: Sequence[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(regex(one, re.IGNORECASE) for one in words)


_TREMBLING, _ENCLOSING = _patterns(_TREMBLES), _patterns(_ENCLOSES)
LOCK, OVEN, ENCLOSE = "key_lock", "oven_mouth", "enclose"
ON = tuple(
    (hand, kind, _patterns(words))
    for hand, kind, words in (
        ("jam", LOCK, _JAMS),
        ("peel_in", OVEN, _PEELS_IN),
        ("peel_out", OVEN, _PEELS_OUT),
        ("slam", "dough", _SLAMS),
        ("scrub_hands", own_hands.HANDS, _SCRUBS),
        ("dry_hands", own_hands.HANDS, _DRIES),
        ("rub_hands", own_hands.HANDS, _RUBS),
        ("pry", "plank", _PRIES),
        ("bind", "napkin", _BINDS_CLOTH),
        ("bind", "napkin", _BINDS_SCARF),
        ("bind", "like_cloth", _BINDS_RIBBON),
        ("bind", "like_string", _BINDS_STRING),
        ("bind", "bandage", _BINDS),
    )
)
"""Works that are always on the same thing: their word, that thing, the words for them."""
_AT = tuple((hand, kind, _patterns((words,))) for kind, hand, words in hole_words.FINGER)
"""The same of works that are done to other things as well."""
UNNAMED = "coin"
"""What a hand is closed over by words that do not name it."""
HANDS = ("tremble", "jam", "shield", ENCLOSE, "peel_in", "peel_out", "pry", swept_words.BRUSH, *own_hands.WASHED)
"""All that is told so."""
_IN_VAIN = regex(
    r"\W*(?:(?:but )?nothing(?: happens)?|no(?: (?:good|use|luck))?|still (?:locked|nothing)|locked(?: tight)?|stuck|jammed|in vain"
    rf"|it sticks|it jams|it is stuck|it {_NOT} (?:\w+ )?(?:turn|budge|move|open|give)"
    rf"|the (?:lock|key|door|bolt) (?:sticks|jams|holds|{_NOT}[^.]*))\W*",
    re.IGNORECASE,
)
"""What is told after a key is turned that does not open."""
_TURNS = regex(r"\b(?:turns?|tries|twists?|jiggles?|wrenches|forces|rattles)\b", re.IGNORECASE)
_KEY = regex(r"\bkeys?\b", re.IGNORECASE)


def of(text: str, *, other: bool) -> Told | None:
    """The work a sentence tells; None for none. `other` is whether it tells of somebody to whom it is done."""
    if (swept := swept_words.told(text)) is not None:
        return Told(swept_words.BRUSH, swept[1], swept[2])
    if (hidden := hiding_words.told(text)) is not None:
        return Told(hidden.hand, hidden.kind, 0, _in_hand(hidden.what) if hidden.what else "")
    for hand, kind, patterns in (*ON, *_AT, ("tremble", "", _TREMBLING), (ENCLOSE, "", _ENCLOSING if other else ())):
        if (hit := next((hit for one in patterns if (hit := one.search(text))), None)) is not None:
            found = kind or _in_hand(hit["what"])
            if found or hand == ENCLOSE:
                return Told(hand, found or UNNAMED, hit.start())
    return None


def _in_hand(what: str) -> str:
    """The kind of a thing as a hand has it: a cigarette has no ashtray there."""
    word = what.rpartition(" ")[2].casefold()
    return word if things.carried(f"a {word}") == word else things.looked_at(what)


_OWN = r"(?:his|her|their|both) (?:\w+ )?(?:hands?|palms|fingers)"
_CUPS = regex(
    rf"\b(?:cups?|cupping|shields?|shelters?|curls?|closes?) (?:{_OWN}\b[^.;]*\b(?:around|round|about|over) "
    rf"(?:hers|his(?! \w)|theirs|it|the (?:match|flame|wick|candle|lighter))|the (?:match|flame|wick|candle) with {_OWN})\b",
    re.IGNORECASE,
)
SHIELD = "shield"
"""Hands around a flame: it is what is seen in the dark, whoever they belong to."""
_FLAME = regex(r"\b(?:match(?:es)?|flame|lighter|candle|wick|goes out)\b", re.IGNORECASE)


def is_shielded(text: str, told: str) -> bool:
    """Whether a sentence has somebody cup hands around a small flame that `told` is about."""
    return _CUPS.search(text) is not None and _FLAME.search(told) is not None


def is_boxed(told: str) -> bool:
    """Whether words tell of a box on a wall that has a lock."""
    return _BOXED.search(told) is not None


def in_box(kind: str, told: str, *, before: bool) -> str:
    """A kind, or for a key that is turned the box on a wall that has its lock: one is told of, or was before and no other lock is."""
    return "box_lock" if kind in ("key", LOCK) and (is_boxed(told) or (before and not _OTHER_LOCK.search(told))) else kind


_OTHER_LOCK = regex(r"\b(?:doors?|ignition|car|engine|drawer|safe|chest|trunk|padlock|gate|cell|lock)\b", re.IGNORECASE)
_BOXED = regex(
    r"\b(?:at|in|into|of|on) (?:the|an?|its|his|her) (?:[\w-]+ ){0,2}?"
    r"(?:(?:switch|control|fuse|junction|meter|alarm|metal|steel|gr[ea]y|iron|power) ?box|"
    r"box on the wall|(?:control |power )?panel|switchboard)\b",
    re.IGNORECASE,
)


def in_vain(text: str, later: Sequence[str]) -> bool:
    """Whether a key that a sentence turns does not: the words behind it say so."""
    return bool(_KEY.search(text) and _TURNS.search(text)) and any(_IN_VAIN.fullmatch(one) for one in later)
