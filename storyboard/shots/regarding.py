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
_READS = rf"(?:{_LOOKS}|(?:reads?|reading|scan|check|consult|perus|pore|point)\w*(?: out| over| up)?)"
_HOW = r"(?:up |taped |pinned |stuck |posted )?"
_UP_END = _END.replace("(?=", rf"(?=\s+{_HOW}(?:saying|that|which|reading|on|to|above|over|by|in|beside|at|says|reads|[“\"])|", 1)
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
    "wall_picture": r"picture|painting|portrait|(?:photo(?:graph)?|calendar|certificate|drawing)(?= on the wall)",
    "wall_map": r"(?:map|chart|plan)(?= on the wall)",
}
_BOARD = r"(?:notice|bulletin|cork|message|departures?|arrivals?|information|menu|specials|price|results)"
_UP = (
    rf"(?= {_HOW}(?:on|to|above|over|by|beside) (?:the|a|his|her) (?:[\w’'-]+ )?"
    r"(?:wall|door|machine|board|counter|window|stop|fence))"
)
_WRITTEN: dict[str, str] = {
    "notice": (
        rf"time-?tables?|{_BOARD}[ -]?boards?|price lists?|opening (?:hours|times)|notices?|schedule"
        rf"|(?:instructions|rules|list|menu|letter|note|rota|results|prices)(?:{_UP}| board)"
    ),
    "poster": r"posters?",
    "sign": r"signs?|signboard|signpost|plaque",
}
"""What hangs there to be read."""
_WASHING = (
    rf"(?:washing[ -]machines?|washers?|(?:tumble[ -])?(?:dryers?|driers?))\b{_END}"
    r"|(?:drums?|washing|laundry|clothes|wash|machines?) (?:tumbl|turn|spin|whirl|slosh|churn|revolv|rotat|go(?:es|ing)? round)\w*"
)
"""What goes round behind a round door."""
LETTERED = frozenset(f"{SEEN}{kind}" for kind in _WRITTEN)
"""`Blocking.at` of who reads what hangs there: its words are `Blocking.named`."""
HANGS = LETTERED | {f"{SEEN}{kind}" for kind in ("clock", "wall_picture", "wall_map")}
"""`Blocking.at` of who looks at what hangs on a wall: from its edge it is nothing, from behind them their head is before it."""
LOW = frozenset({"chair", "bed", "gravestone", "table", "stove", "fireplace", "washers"})
"""What is seen from the side with who looks down at it."""
KINDS = (*_KINDS, *_WRITTEN, "fireplace", "screen", "washers")
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
    (f"{SEEN}washers", regex(rf"\A{_LOOKS}{_AT} {_THE}(?:{_WASHING})", re.IGNORECASE)),
    *((f"{SEEN}{kind}", regex(rf"\A{_LOOKS}{_AT} {_THE}(?:{words})\b{_END}", re.IGNORECASE)) for kind, words in _KINDS.items()),
    *((f"{SEEN}{kind}", regex(rf"\A{_READS}{_AT} {_THE}(?:{words})\b{_UP_END}", re.IGNORECASE)) for kind, words in _WRITTEN.items()),
)
_OUT = regex(rf"\A{_LOOKS} out (?:at|into|over|across|on|onto|to) {_THE}(?:{_OUTDOORS})\b", re.IGNORECASE)


def looked_at(told: str, *, outside: bool) -> str:
    """What somebody looks at, as `Blocking.at` has it; empty for nothing that stands there. `told` begins with the verb.

    Whoever is in a room and looks out at a yard is at a window; outside there are no windows to look out of, and clocks stand on posts.
    """
    kind = next((kind for kind, pattern in _ROWS if pattern.match(told)), "")
    if outside:
        return "" if kind in _WITHIN else "fire" if kind == _HEARTH else kind
    return kind or ("window" if _OUT.match(told) else "")


def on_wall(told: str) -> bool:
    """Whether what is looked at, studied or read hangs on the wall; `told` begins with the verb."""
    return _ON_WALL.match(told) is not None or looked_at(told, outside=False) in LETTERED | {f"{SEEN}clock"}


def headline(told: str) -> str:
    """The words on what is read that hangs there: those in quotation marks, else what it is called; empty for a picture."""
    if quoted := _QUOTED.search(told):
        return (quoted["words"] or quoted["said"]).strip(" .,!")
    return next((name for name, pattern in _HEADS if pattern.search(told)), "")


_QUOTED = regex(r"[“\"](?P<words>[^”\"]{1,24})[”\"]|\b(?:says|reads|reading|saying):? (?P<said>[A-Z][A-Z ]{1,22}[A-Z])\b")
_HEADS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (head, regex(rf"\b(?:{words})\b", re.IGNORECASE))
    for head, words in (
        ("timetable", r"time-?tables?|schedule"),
        ("departures", r"departures?"),
        ("arrivals", r"arrivals?"),
        ("menu", r"menu|specials"),
        ("prices", r"prices?"),
        ("open", r"opening"),
        ("rules", r"rules"),
        ("rota", r"rota"),
        ("results", r"results"),
        ("instructions", r"instructions"),
        ("list", r"list"),
    )
)
"""Headlines, and the words of what has them."""


_ON_WALL = regex(rf"{_LOOKS}\b[^.;,]*? (?:on the (?:\w+ )?wall|in {_THE}mirror)\b", re.IGNORECASE)
_WITHIN = frozenset({"window", *(f"{SEEN}{kind}" for kind in ("wall_mirror", "wall_picture", "stairs"))})
