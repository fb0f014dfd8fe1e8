"""Great things that are pushed, pulled, carried by two, sat on, leant on and played: the words for them, and what is done to them."""

from __future__ import annotations

import re
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose

PUSHED, ON, JAMMED, PLAYED = "big_", "on_big_", "jammed_", "at_piano"
"""Before a kind of piece in `Blocking.at`: somebody works at it, is up on it, or moves it through a door; and who plays the piano."""
JAMS = (
    "sofa",
    "wardrobe",
    "piano",
    "bed",
    "table",
    "armchair",
    "fridge",
    "bookcase",
    "desk",
    "cabinet",
    "bathtub",
    "coffin",
    "crate",
    "stove",
)
"""What sticks in a doorway."""

BIG: dict[str, str] = {
    "grand_piano": r"(?:baby )?grand pianos?|concert grand",
    "piano": r"(?:upright )?pianos?|pianoforte|harpsichord|harmonium",
    "wardrobe": r"wardrobes?|armoires?|linen cupboard",
    "sofa": r"sofas?|couch(?:es)?|settees?|chesterfield|loveseat",
    "fridge": r"fridges?|refrigerators?|freezers?|vending machine",
    "stove": r"stoves?|cookers?|washing machines?|tumble dryer|dishwasher",
    "bookcase": r"bookcases?|bookshel(?:f|ves)|bookshelves",
    "filing_cabinet": r"filing cabinets?|safes?|strongbox",
    "cabinet": r"cabinets?|sideboards?|dressers?|chests? of drawers|credenza|bureau",
    "bathtub": r"bathtubs?",
    "statue": r"statues?|totem",
    "gravestone": r"(?:grave|tomb|head)stones?",
    "rock": r"boulders?|rocks?",
    "log": r"logs?|tree trunks?",
    "dumpster": r"dumpsters?|skip",
    "pallet": r"pallets?",
    "coffin": r"coffins?|caskets?",
    "trunk_box": r"(?:\w+ )?trunks?|treasure chest|chests?",
    "rowing_boat": r"(?:rowing |row)?boats?|dingh(?:y|ies)|canoes?|skiffs?",
    "trolley": r"trolleys?|gurneys?|(?:tea |hand |push|shopping )carts?|serving cart|stretchers?",
    "wheelchair": r"wheelchairs?",
    "bench": r"(?:park )?bench(?:es)?|pews?",
    "table": r"(?:\w+ )?tables?(?! ?(?:cloth|lamp|top|leg))",
    "hospital_bed": r"hospital beds?",
    "bed": r"beds?|cots?|bunks?",
    "desk": r"desks?",
    "motorcycle": r"motorbikes?|motorcycles?|mopeds?|scooter",
    "barrel": r"barrels?|kegs?|casks?|oil drums?",
    "crate": r"crates?|packing cases?|tea chests?",
    "armchair": r"armchairs?",
    "jukebox": r"jukebox(?:es)?|pinball machine|slot machines?|fruit machines?",
    "machine": (
        r"(?<!sewing )(?<!coffee )(?<!fax )(?<!answering )(?<!ticket )(?<!cash )machines?(?! guns?)|generators?|boilers?|furnaces?|"
        r"lathes?|looms?|compressors?|(?:dough |bread |cement |concrete )?mixers?|ovens?|cannons?|printing press"
    ),
}
"""Kind of piece, and the words for it; the first that fits counts."""
ALONE = frozenset({"grand_piano", "piano", "wardrobe", "sofa", "fridge", "bookcase", "bathtub", "hospital_bed", "bed", "stove", "statue"})
"""Of which a place has one: its own is the one that is meant."""
_ANY = regex("|".join(rf"\b(?P<{kind}>{words})\b" for kind, words in BIG.items()), re.IGNORECASE)
_NO = "of|off|from|and|in|on|into|onto|to|at|against|across|along|over|under|by|with|through|down|up|out|past|behind|the|an?|his|her"
_NP = rf"(?:(?:the|an?|his|her|their|its|this|that|another|one) )(?:(?!(?:{_NO}) )[\w'’-]+ ){{0,3}}?"
_ONE = "|".join(f"(?:{words})" for words in BIG.values())
_END = r"(?![ -](?:lid|door|doors|keys?|stool|seat|edge|cover|leg|legs|drawer|handle|trolley|cushions?|sheets?|top)\b)"
_OBJECT = rf"{_NP}(?P<what>{_ONE})\b{_END}"


class Way(NamedTuple):
    """A way of handling something great: the words of it, the pose, and what stands before the kind in `Blocking.at`."""

    words: re.Pattern[str]
    pose: Pose
    at: str


def _way(words: str, pose: Pose, at: str) -> Way:
    return Way(regex(rf"\A(?:{words}) {_OBJECT}", re.IGNORECASE), pose, at)


_HOW = r"(?: (?:\w+ly|up|down|out|over|back|away|again|with all (?:his|her|their) (?:might|strength|weight)))?"
_FILLED = r" (?:the|a|an|his|her|their|another) (?:\w+ )?(?:washing machine|tumble dryer|dishwasher|oven|stove|cooker)"
"""What is loaded with something, and on nothing."""
_WAYS: tuple[Way, ...] = (
    _way(
        rf"(?:push|shov|heav|slid|roll|trundl|wheel|manhandl|eas|nudg|rock|shift|mov|wrestl|forc|steer|budg|tip|toppl|inch|jam|ram|wedg|"
        r"edg|walk|manoeuvr|maneuver|heft)\w*"
        rf"{_HOW}(?: (?:at|against|on))?",
        Pose.PUSH,
        PUSHED,
    ),
    _way(
        r"(?:throw|put|set|lean|brac|press|slam|shove|ram)\w* (?:(?:his|her|their|a|one) )?(?:shoulders?|weight|back|body|hips?)"
        r" (?:at|to|against|into|behind)",
        Pose.PUSH,
        PUSHED,
    ),
    _way(rf"(?:charg|barg)\w* (?:at|into)|leans? (?:hard )?into|strain\w* (?:at|against){_HOW}", Pose.PUSH, PUSHED),
    _way(rf"(?:drag|pull|haul|tug|yank|lug|tow)\w*{_HOW}(?: (?:at|on))?", Pose.PULL, PUSHED),
    _way(rf"(?:(?:lift|carr|hoist|rais|lower)\w*|(?:un)?load(?:s|ed|ing)?(?!{_FILLED})){_HOW}", Pose.LIFT, PUSHED),
    _way(r"(?:sit|sat|perch|settl|crouch)\w*(?: (?:down|up|back|cross-legged))? (?:on top of|on|upon|atop)", Pose.SIT, ON),
    _way(
        r"(?:stand|climb|jump|danc|hop|get|leap|clamber|scrambl|step)\w*(?: up)? (?:on top of|on|onto|on to|upon|atop)",
        Pose.STAND,
        ON,
    ),
    _way(r"(?:lean|slump|rest)\w*(?: back)? (?:on|against)", Pose.LEAN, PUSHED),
)
SOFT = frozenset(
    {"sofa", "bed", "hospital_bed", "armchair", "rowing_boat", "desk", "bench", "table", "crate", "barrel", "coffin", "rock", "log"}
)
"""What the places have their own way of being sat on, stood on or opened."""
PORTABLE = frozenset({"crate", "barrel", "log", "rock", "trunk_box"})
"""What one alone lifts and carries in the arms."""
_MOVED = frozenset({Pose.PUSH, Pose.PULL, Pose.LIFT})
_PLAYS = regex(
    r"\A(?:play|practi[sc]|bang|pick|strik|pound|hit|tinkl|hammer)\w*(?: out| (?:on|at))?(?: (?:the|an?|his|her|their|some|(?:a )?few|"
    r"one|two|three|four|five|several|another)){0,2}(?: \w+){0,2}? "
    r"(?P<music>pianos?|harpsichord|notes?|chords?|scales?|tune|melody|arpeggio|waltz|lullaby|sonata|prelude|keys)\b",
    re.IGNORECASE,
)
_NOT_KEYED = regex(r"\b(?:guitar|violin|fiddle|cello|trumpet|flute|harmonica|accordion|banjo|harp|horn|bugle|lute|sax\w*)\b", re.IGNORECASE)
_AT_KEYS = regex(r"\Asit\w*(?: down)? at (?:the|a|his|her|an old) (?:\w+ ){0,2}piano\b", re.IGNORECASE)


class Done(NamedTuple):
    """What is done to something great."""

    pose: Pose
    at: str
    kind: str


def done(told: str, *, alone: bool = False) -> Done | None:
    """What the clause that begins with its verb does to something great; None for anything else, and for what one
    `alone` has in the arms."""
    if (_PLAYS.match(told) or _AT_KEYS.match(told)) and not _NOT_KEYED.search(told):
        return Done(Pose.TYPE, PLAYED, "piano")
    for way in _WAYS:
        hit = way.words.match(told)
        kind = named(hit["what"]) if hit else ""
        in_arms = alone and way.pose is Pose.LIFT and kind in PORTABLE
        by_ends = way.pose is Pose.LIFT and hit is not None and "stretcher" in hit["what"]
        if kind and not (in_arms or by_ends) and not (kind in SOFT and way.pose not in _MOVED):
            return Done(way.pose, f"{way.at}{kind}", kind)
    return None


_IN_DOOR = regex(
    r"\b(?:in|through|into|out of|past) (?:the|a|an|his|her|their) (?:[\w-]+ )?(?:doors?|doorways?|door ?frame|entrance|hatch)\b|"
    r"\bstuck\b|\bjam(?:s|med)\b",
    re.IGNORECASE,
)
"""A doorway that something great is in."""
_FREED = regex(r"\b(?:free|loose|unstuck|pops|gives way|slides|lands|inside|sets? (?:it|\w+) down|puts? (?:it|\w+) down)\b", re.IGNORECASE)
"""It sticks no more."""
_MEANS_IT = regex(r"\bit(?:['’]s)?\b", re.IGNORECASE)
"""What was named last is told of again."""


def in_door(text: str, before: str, last: str) -> str:
    """Kind of what sticks in a doorway once a sentence is told, that stuck there `before`; `it` is what was named `last`."""
    if _FREED.search(text):
        return ""
    kind = named(text) or (named(last) if _MEANS_IT.search(text) else "")
    return kind if kind in JAMS and _IN_DOOR.search(text) else before


def at_door(found: Done, told: str, stuck: str) -> str:
    """What somebody is at who moves something great: what sticks in a door where the words have it there, or left it `stuck`."""
    sticks = found.pose in _MOVED and found.kind in JAMS and (found.kind == stuck or _IN_DOOR.search(told))
    return f"{JAMMED}{found.kind}" if sticks else found.at


def named(text: str) -> str:
    """Kind of the great thing a text names last; empty for none."""
    return next((hit.lastgroup or "" for hit in reversed(list(_ANY.finditer(text)))), "")


def called(text: str, kind: str) -> str:
    """The words for something great whose drawing alone does not say what it is: `generator`; empty for all others."""
    found = first(text).casefold() if kind in _MANY_ARE else ""
    return "" if found in (kind, f"{kind}s") else found


_MANY_ARE = frozenset({"machine"})
"""What stands for many kinds of things."""


def first(text: str) -> str:
    """The words for the great thing that a text names last; empty for none."""
    return next((hit.group() for hit in reversed(list(_ANY.finditer(text)))), "")


_IT = regex(r"\A(?P<before>[\w'’-]+(?: [\w'’-]+){0,4}?) it\b(?! (?:open|shut|closed)\b)", re.IGNORECASE)


_ON = regex(
    r"\A(?:push|heav|shov|strain|(?P<pulls>pull|tug|haul|yank))(?:e?s|ing)?"
    r"(?: (?:again|hard|harder|on|together|as hard as \w+ can|with all \w+ \w+|and \w+s))?"
    r"\s*(?:[.;,:!]|\Z)",
    re.IGNORECASE,
)
"""Goes on with what was pushed before."""


def meant(told: str, last: str) -> str:
    """A clause with the great thing that was named last in the place of `it`, where that makes something that is done to one."""
    if last and (on := _ON.match(told)):
        return f"{'pulls' if on['pulls'] else 'pushes'} the {last}{told[len(told.split(None, 1)[0].rstrip('.,;:!')) :]}"
    hit = _IT.match(told) if last else None
    if hit is None:
        return told
    read = f"{hit['before']} the {last}{told[hit.end() :]}"
    return read if done(read) is not None else told
