"""What somebody looks at that stands in the place: a fire, a window, an oven, a clock. It is in the picture, and they face it."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

SEEN = "seen_"
"""Before a kind of piece in `Blocking.at`: somebody stands before it and looks at it."""
BEFORE, BELOW = f"{SEEN}thing", f"{SEEN}below"
"""`Blocking.at` of who looks at a small thing that lies there: on a small table before them, on the ground at their feet."""
MIRROR = f"{SEEN}wall_mirror"
"""`Blocking.at` of who looks into a mirror on the wall."""

_LOOKS = (
    r"(?:look|star|gaz|watch|peer|glanc|squint|glar|frown|stud(?:y|ies)|inspect|examin|contemplat|regard|eye(?:s|ing)?\b|consider|"
    r"admir|notic|spot|see(?:s|ing)?\b)\w*"
)
_THE = r"(?:the|an?|his|her|its|their|that) (?:(?!of |in |on |at )[\w’'-]+ ){0,2}?"
_AT = r"(?: (?:\w+ly|up|down|over|across|back|past \w+))*(?: (?:at|into|to|towards?))?"
_END = (
    r"(?=\s*(?:[.,;:!?—]|$)|\s+(?:and|as|while|again|for|with|behind|across|beside|by|before|opposite|where|when|that|then|over|ahead|"
    r"on the wall|in the (?:corner|hall|hallway|room|dark|distance|middle))\b)"
)
_OUTDOORS = r"yard|garden|street|lawn|courtyard|fields?|orchard|drive|driveway|car park|rooftops|skyline|rain|snow|storm|sea|farmyard|road"

_HEARTH = f"{SEEN}fireplace"
_KINDS: dict[str, str] = {
    "stove": r"ovens?|stove|cooker|hob",
    "fridge": r"fridge|freezer|refrigerator",
    "clock": r"clock",
    "door": r"(?:front |back |closed |locked )?door",
    "wall_mirror": r"mirror",
    "bed": r"(?:empty |unmade )?(?:bed|bunk|cot)",
    "chair": r"(?:empty )?chair",
    "wardrobe": r"wardrobe|armoire",
    "bookcase": r"bookcase|bookshel(?:f|ves)|shel(?:f|ves)",
    "piano": r"piano",
    "gravestone": r"gravestone|headstone|tombstone|grave",
    "statue": r"statue",
    "machine": r"machine",
    "stairs": r"stairs|staircase",
    "table": r"(?:empty )?table",
    "wall_picture": r"picture|painting|portrait|(?:photo(?:graph)?|poster|calendar|certificate|drawing)(?= on the wall)",
    "wall_map": r"(?:map|chart|plan)(?= on the wall)",
}
LOW = frozenset({"chair", "bed", "gravestone", "table", "stove", "fireplace"})
"""What is seen from the side with who looks down at it."""
KINDS = (*_KINDS, "fireplace", "screen")
"""The pieces that are looked at."""
_ROWS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "window",
        regex(
            rf"\A{_LOOKS}\b[^.;,]*? (?:out|out of|through|from|at|on|against|down|beyond|outside) {_THE}"
            r"(?:windows?|windowpanes?|panes?|glass)\b",
            re.IGNORECASE,
        ),
    ),
    (
        _HEARTH,
        regex(
            rf"\A{_LOOKS}{_AT} {_THE}(?:fire|flames|fireplace|hearth|embers|coals|bonfire|campfire|blaze)\b{_END}",
            re.IGNORECASE,
        ),
    ),
    (
        MIRROR,
        regex(rf"\A{_LOOKS}\b[^.;,]*? in {_THE}mirror\b(?! (?:on|of) )", re.IGNORECASE),
    ),
    (
        f"{SEEN}screen",
        regex(rf"\A{_LOOKS}{_AT} (?:{_THE})?(?:television|telly|tv(?: set)?|tv screen)\b", re.IGNORECASE),
    ),
    *((f"{SEEN}{kind}", regex(rf"\A{_LOOKS}{_AT} {_THE}(?:{words})\b{_END}", re.IGNORECASE)) for kind, words in _KINDS.items()),
)
_OUT = regex(rf"\A{_LOOKS} out (?:at|into|over|across|on|onto|to) {_THE}(?:{_OUTDOORS})\b", re.IGNORECASE)


def looked_at(told: str, *, outside: bool) -> str:
    """What somebody looks at, as `Blocking.at` has it; empty for nothing that stands there. `told` begins with the verb.

    Whoever is in a room and looks out at a yard is at a window; outside there are no windows to look out of, nor clocks on walls.
    """
    kind = next((kind for kind, pattern in _ROWS if pattern.match(told)), "")
    if outside:
        return "" if kind in _WITHIN else "fire" if kind == _HEARTH else kind
    return kind or ("window" if _OUT.match(told) else "")


def on_wall(told: str) -> bool:
    """Whether what is looked at, or studied, hangs on the wall; `told` begins with the verb."""
    return _ON_WALL.match(told) is not None


_ON_WALL = regex(rf"{_LOOKS}\b[^.;,]*? (?:on the (?:\w+ )?wall|in {_THE}mirror)\b", re.IGNORECASE)
_WITHIN = frozenset({"window", *(f"{SEEN}{kind}" for kind in ("clock", "wall_mirror", "wall_picture", "stairs"))})
