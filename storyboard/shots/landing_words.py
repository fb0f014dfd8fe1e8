"""What somebody falls onto, into or through, and the words for it: a cart of fruit, hay, the roof of a car. Only data.

Each row is a kind of landing; `INTO` and the kind are `Blocking.at` of who has come down there, of who lies there since, and of who
sits up in it. What they came through on the way, and what they rode, stand behind the kind.
"""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

INTO = "into_"
"""Before the kind in `Blocking.at`."""
THROUGH_AWNING, RIDING = "_awning", "_riding"
"""After the kind: who has come through an awning, whose cloth hangs torn over them, and who rode a bicycle, which sticks in there."""
_THE = (
    r"(?:(?:the|an?|his|her|its|their|some|somebody['’]s|someone['’]s|one of the|two|several) )?"
    r"(?:(?!(?:of|on|in|at|by|to|and|as|with|from|into|onto|through|while)\b)[\w'’-]+ ){0,3}?"
)
_FRUIT = (
    r"(?:oranges?|apples?|fruits?|melons?|watermelons?|lemons?|tomato(?:es)?|cabbages?|vegetables?|pumpkins?|peaches|pears|plums|"
    r"grapefruits?|bananas?|produce|potato(?:es)?|cherries|limes|mango(?:e?s)?|coconuts?)"
)
_HOLDER = r"(?:carts?|barrows?|handcarts?|wagons?|stalls?|stands?|crates?|displays?|piles?|pyramids?|heaps?|mountains?|trays?|tables?)"
_CAR = r"(?:cars?|taxi|cab|van|truck|lorry|sedan|saloon|limousine|suv|ambulance|bus|hatchback|convertible|police car|vehicle)"

LANDINGS: dict[str, str] = {
    "fruit": (
        rf"{_HOLDER}(?: (?:full|laden|loaded|heaped|piled|stacked))?(?: high)? (?:of|with) {_THE}{_FRUIT}|{_FRUIT}[ -]{_HOLDER}|"
        r"(?:market|greengrocer['’]?s|grocer['’]?s|street|food|vendor['’]?s)(?: |-)?(?:stalls?|stands?|carts?)|stalls?"
    ),
    "car": (
        rf"(?:roof|bonnet|hood|top|windscreen|windshield)s? of {_THE}{_CAR}|{_CAR}(?:['’]s)? (?:roof|bonnet|hood|windscreen|windshield)|"
        rf"parked {_CAR}"
    ),
    "hay": r"haystacks?|hayricks?|hay|straw|hay ?(?:cart|wagon|bales?|loft|pile)|(?:cart|wagon|heap|pile|bed|load)s? of (?:hay|straw)",
    "hedge": (
        r"hedges?|hedgerows?|bush(?:es)?|shrubs?|shrubbery|brambles?|thicket|undergrowth|rhododendrons?|rose ?bush(?:es)?|nettles|"
        r"flower ?beds?|topiary|thorns"
    ),
    "fence": r"fences?|palings|picket fence|fencing",
    "boxes": (
        r"(?:(?:pile|stack|heap|row|wall|mountain)s? of )?(?:(?:empty|cardboard|wooden|fish|wine|trash|garbage|rubbish|dust) ?)*"
        r"(?:boxes|crates|cartons|bins|dustbins|bags|cans|barrels|garbage|trash|rubbish)"
    ),
    "snow": r"snow ?(?:drift|bank|field|heap)?s?|drifts?",
    "table": r"(?:coffee|buffet|dining|glass|card|banquet|poker|kitchen|wedding|round)[ -]tables?|table|buffet|wedding cake",
    "water": r"water|river|lake|sea|ocean|pool|swimming pool|pond|harbou?r|canal|stream|fountain|moat|creek|bay|lagoon",
    "awning": r"awnings?|canopy|marquee|sunshade|parasols?",
}
"""Kinds of landing, and the words for each; the last that is named counts, what comes before it was on the way."""
MEANING: dict[str, str] = {
    "fruit": "in a cart or stall of fruit, which flies up",
    "car": "on the dented roof of a car",
    "hay": "in hay",
    "hedge": "in a hedge or bushes",
    "fence": "through a fence of boards",
    "boxes": "in cartons or bins",
    "snow": "in deep snow",
    "table": "through a table that breaks",
    "water": "in water, with a splash",
    "awning": "through an awning",
}
"""What each is, for who plans."""
_AFTER = rf"\b(?:in|into|on|onto|through|against|among|amongst|amid|over|down on|down onto|on top of|upon) {_THE}"
_FOUND = tuple((kind, regex(rf"{_AFTER}(?:{words})\b", re.IGNORECASE)) for kind, words in LANDINGS.items())
_ONTO_CAR = regex(rf"\b(?:on|onto|on top of|down on|upon|through) {_THE}(?:(?:{LANDINGS['car']})|{_CAR})\b", re.IGNORECASE)
_CLAUSE = regex(r"\A(?:(?!\band (?!(?:then )?(?:straight |right |down )?(?:in|on|through|off)(?:to)?\b))[^.;:!?])*", re.DOTALL)
"""What belongs to one verb: up to the next one."""
_COMES_DOWN = regex(
    r"\A(?:crash(?:es|ed|ing)?|smash(?:es|ed|ing)?|land(?:s|ed|ing)?|tumbl(?:es?|ed|ing)|ploughs?|plows?|"
    r"plung(?:es|ing)(?! (?:an?|his|her|their|both) )|plummets?|"
    r"hurtles?|pitch(?:es)?|topples?|careens?|careers?|barrels|slams? into|falls?|falling|sprawls?|goes (?:flying|sailing|tumbling|"
    r"crashing|"
    r"headlong|head-?first|head over heels|straight|right|over)|(?:rid|cycl|pedal|swerv|wobbl|veer|skid|run|sled|ski|skat|roll)\w*\b"
    r"[^.;:!?]*?\b(?:straight|right|smack|slap|bang|headlong|head-?first|full tilt|full speed) (?:into|in|through))\b",
    re.IGNORECASE,
)
"""Verbs of who comes down somewhere, or runs into something, that may be read as another deed than a fall."""
_ON_FEET = regex(r"\b(?:on|onto|to) (?:(?:his|her|their|both|all) )?(?:feet|toes|four|fours|paws)\b", re.IGNORECASE)
_CYCLE = regex(r"\A(?:rid|cycl|pedal)|\b(?:bicycles?|bikes?|tricycle|handlebars)\b", re.IGNORECASE)


def comes_down(told: str) -> bool:
    """Whether words that begin with a verb tell of a fall, or of running into something, whatever deed the verb is read as."""
    return _COMES_DOWN.match(told) is not None


def landing(told: str) -> str:
    """`Blocking.at` of who comes down where the words say; empty where that is nothing of the table, or they are on their feet."""
    own = _CLAUSE.match(told)
    words = own.group() if own else told
    if _ON_FEET.search(words):
        return ""
    found = sorted((hit.end(), kind) for kind, pattern in _FOUND for hit in _all(kind, pattern, words))
    if not found:
        return ""
    kind = found[-1][1]
    by_awning = THROUGH_AWNING if kind != "awning" and any(one == "awning" for _, one in found) else ""
    return f"{INTO}{kind}{by_awning or (RIDING if _CYCLE.search(words) else '')}"


def _all(kind: str, pattern: re.Pattern[str], words: str) -> list[re.Match[str]]:
    return list((_ONTO_CAR if kind == "car" else pattern).finditer(words))


def kind_of(at: str) -> str:
    """The kind of landing somebody is at; empty for who is at none."""
    return at.removeprefix(INTO).removesuffix(THROUGH_AWNING).removesuffix(RIDING) if at.startswith(INTO) else ""


LARGE = frozenset({"car", "awning", "water"})
"""What one steps back for."""
EVERY = tuple(f"{INTO}{kind}{way}" for kind in LANDINGS for way in ("", THROUGH_AWNING, RIDING))
"""`Blocking.at` of everybody who has come down on something."""
