"""Small things that happen close by themselves and are told by a whole sentence: a tear on a letter, ink in paper, a needle on a record."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.shots import (
    caught_words,
    emergency_words,
    hole_words,
    house_words,
    laid,
    left_words,
    party_words,
    shop_words,
    wilds_words,
    yard_words,
)
from storyboard.shots.things import MANY


class SmallEvent(NamedTuple):
    """What a close picture shows."""

    kind: str
    does: str = ""
    at: str = ""
    number: int = 0
    """How many are told of; 0 for no number."""


_FALLS = r"(?:falls?|drops?|drips?|lands?|splash(?:es)?|rolls?|runs? down|splatters?)"
_PAPER = r"(?:letter|page|paper|note|photo(?:graph)?|map|book|diary|envelope|telegram|words)"
_SPREADS = r"(?:spreads?|blooms?|soaks?|creeps?|bleeds?|seeps?|runs?|blots?|spills?)"
_INTO = r"(?:\w+ )?(?:on|onto|across|over|through|into)"
_GAUGE = r"\b(?:gauge|needle|dial|meter|thermometer|pressure|mercury|temperature)\b[^.;]*"
_CLIMBS = r"\b(?:climbs?|rises?|creeps?|jumps?|swings?|shoots?|leaps?|edges?|moves?|inches|is|trembles?|quivers?)\b[^.;]*"
_SINKS = r"\b(?:drops?|falls?|sinks?|touch(?:es)?|reads?|reach(?:es)?|nears?|hits|is|on)\b[^.;]*"
_CAR = r"(?:cars?|saloon|sedan|limousine|taxi|cab|van|truck|lorry|bus|pickup|jeep|mercedes|bmw|audi|ford|volvo|fiat|porsche|vehicle|hearse)"
_SCRAPES = r"(?:scrap|clip|sideswip|graz|scratch|catch|knock|rip|tear|tak|shear|snap|smash|swip|hit|bash)(?:es|s|ing|ping|ting|king)?"
_MIRROR_OFF = r"(?:the |an? )?(?:\w+ )?mirrors? (?:off|from)"
_STOOD = rf"(?:the |an? |two |three |every |one |some(?:body|one)['’]s )?(?:\w+ )?parked {_CAR}"
_LINE = r"(?:(?:finish(?:ing)?|white|yellow|border|start(?:ing)?|painted|dividing|county|state|chalk) ){0,2}(?:line|border|frontier)"
_OVER = (
    r"(?:(?:cross|pass)(?:es)?(?: over| across)?|touch(?:es)?|(?:rolls?|runs?|creeps?|goes|go|bumps?|inch(?:es)?|drives?|thumps?) (?:\w+ )?"
    r"(?:over|across|onto))"
)
_A = r"(?:the|an?|his|her|their|its|one|another|[^\W_]+['’]s)"
_ON_HOOK = rf"(?:on|from) (?:{_A} )?(?:\w+ )?(?:hook|nail|peg|key ?board|key rack)\b"
_GLOWS = r"\b(?:glow|blaz|burn|flam|gap|yawn|roar|shin)\w*"
_CHILD = r"(?:baby|infant|newborn|new-born)"
_OF_BABY = rf"(?:(?:close on|on|angle on) )?(?:{_A} )?(?:[\w-]+ )?{_CHILD}['’]s (?:[\w-]+ ){{0,2}}?"
_BABY = (
    ("baby_wails", r"(?:face|mouth)\b[^.;]*\b(?:crumpl|scream|wail|cry|cri|howl|bawl|red with|screw|open wide|puckers)"),
    ("baby_face", r"(?:face|eyes|mouth|head)\b"),
    ("baby_foot", r"(?:foot|feet|toes?|heel|sole)\b"),
    ("baby_hand", r"(?:hands?|fingers?|palm|fist)\b"),
)
_PART_OF = (("baby_face", "face", r"(?:\w+ )?"), ("baby_foot", "(?:foot|feet)", r"(?:\w+ )?"), ("baby_hand", "(?:hand|fist)", r"(?:\w+ )?"))
_HERE = r"(?![^.;]*\b(?:somewhere|off|next door|upstairs|downstairs|outside|distan|far|behind the|through the|from|in the next))"
_WAILS = (
    r"(?:wails|wailing|screams|howls|bawls|cries|shrieks|is (?:crying|wailing|screaming|howling|bawling)"
    r"|(?:starts|begins) (?:to )?(?:cry|wail|scream|crying|wailing|screaming))\b"
)
_THERE = r"\A\W*(?:(?:on|over|behind|above|beside|along|by|there|next to) [^.;]*?\b(?:hangs?|is|runs?|stands?) )?"
_UP_THERE = rf"(?:{_A} )?(?:attic|upper|upstairs|top|dormer|gable|first-floor|second-floor)(?: floor)? window\b"
_STIRS = r"(?:moves|twitches|stirs|shifts|parts|(?:is )?(?:drawn|pulled|moved|lifted) (?:aside|back|a little)|falls back|opens)\b"
TEAR = SmallEvent("water_drop", "drips", "over letter")
"""What falls from a face that is not in the picture."""
DECK_WAVES = SmallEvent("deck_waves")
"""Somebody on a boat out there who waves."""
WIPERS, BLINKER = SmallEvent("wipers", "turn"), SmallEvent("turn_signal", "shines")
"""What starts on a car by a switch that somebody inside is at: of the wipers the hand at the stalk is seen."""
_HER_DECK = (
    r"(?:on|from) (?:her|its|the (?:[\w-]+ )?(?:boat|ship|trawler|ferry|yacht|dinghy|tug|vessel)['’]s) (?:fore|after|rear|upper )?decks?"
)
_NOT_OF_BANKS = r"(?!dollar |banknotes|crisp |money)"
_MANY_FLAT: tuple[tuple[str, str], ...] = (
    ("money", r"(?:(?:dollar|crisp|crumpled|hundred-dollar) bills|banknotes|dollars)"),
    ("photo", r"(?:photographs|photos|snapshots|polaroids|pictures)"),
    ("envelope", r"(?:envelopes)"),
    (
        "letter",
        (
            rf"{_NOT_OF_BANKS}(?:papers|paperwork|letters|bills|invoices|documents|receipts|pages|reminders|(?:bank )?statements"
            r"|drawings|notes|printouts|reports|forms|files|final demands)"
        ),
    ),
)
"""Flat things in numbers, by how they are drawn."""
_UPON = r"(?:table(?:top)?|desk|counter|bed|floor|carpet|rug|bench|workbench|blanket|kitchen table|boards)"
_LIE = r"(?:(?:are|is|lie|lies|lying|all|spread|scattered|strewn|laid|fanned|tossed|thrown|out|litter|cover|everywhere) )+"

_SWITCHES = r"\b(?:turn|switch|flick|flip|put|snap|click|set|start|thumb|crank|knock)\w*"
_ON_UP = r"(?:back |up )?(?:on|up|higher|faster|to (?:full|fast|high|double|maximum|top)(?: speed)?|a notch)"


def _switched(named: str) -> str:
    """What says that somebody has something of a car start, or go faster, by its switch."""
    one = rf"(?:the |his |her |their |its )?(?:[\w-]+ )?{named}"
    return rf"{_SWITCHES} {one} {_ON_UP}\b|{_SWITCHES} {_ON_UP} {one}\b|\bstart(?:s|ing)? {one}\b"


def _strewn(named: str) -> str:
    """What says that many of a thing lie about."""
    led = rf"\A\W*(?:(?!and )[\w-]+,? ){{0,3}}?(?:\w+, )?{named}(?:,? (?:and )?[a-z]+){{0,3}}?,?"
    there = rf"(?:(?:over|across|on|about|around|all over) )?(?:the|a|an|his|her|their|every) (?:[\w-]+ ){{0,2}}?{_UPON}\b"
    covered = rf"\A\W*(?:the|a|his|her|their) (?:[\w-]+ ){{0,2}}?{_UPON} (?:is |lies |all )*(?:covered|littered|strewn|spread|buried|piled)"
    return rf"{led} {_LIE}{there}|{led} everywhere\b|{covered} (?:with|in|under|by|high with) (?:[\w-]+ ){{0,3}}?{named}\b"


_LIFT_DOORS = r"the (?:closing |shutting |sliding )*(?:(?:lift|elevator)(?:['’]s)? doors?|closing doors?)\b"
_STICKS = r"\b(?:puts?|sticks?|jams?|thrusts?|shoves?|wedg(?:es?|ing)|push(?:es)?|gets?|holds?|throws?|slides?|kicks?|plants?)\b"
_CATCH = r"(?:\w+ )?(?:catch|trap|clip|bump|nip|hit)\w*"
_STUCK = tuple(
    (kind, rf"{_STICKS} (?:\w+ )?{held} (?:out )?(?:in|into|between|against|through) {_LIFT_DOORS}|{_LIFT_DOORS} {_CATCH} {held}\b")
    for kind, held in (
        ("lift_elbow", rf"{_A} (?:\w+ )?(?:elbow|arm)"),
        ("lift_hand", rf"{_A} (?:\w+ )?(?:hand|fingers?|wrist)"),
        ("lift_foot", rf"{_A} (?:\w+ )?(?:foot|boot|shoe|leg|knee)"),
        ("lift_box", rf"{_A} (?:\w+ )?(?:box|case|suitcase|bag|parcel|crate|trolley|carton)"),
    )
)
"""What somebody puts between the doors of a lift as they shut."""
_DOORS_OPEN = r"doors? (?:[\w-]+ ){0,2}?(?:open|opens|opening|folds?|ajar)\b"
_ROWS: tuple[tuple[SmallEvent, str], ...] = (
    *((SmallEvent(MANY + kind), _strewn(named)) for kind, named in _MANY_FLAT),
    *((SmallEvent(kind), told) for kind, told in (*shop_words.ROWS, *yard_words.ROWS, *house_words.ROWS)),
    (DECK_WAVES, rf"\b{_HER_DECK}\b[^.;]*\b(?:waves?|waving)\b|\b(?:waves?|waving)\b[^.;]*\b{_HER_DECK}\b"),
    (TEAR, rf"\A\W*(?:an?|one|another|the|his|her|two) (?:\w+ )?tears? {_FALLS} (?:\w+ )?(?:on|onto|upon|to) (?:\w+ ){{1,2}}{_PAPER}\b"),
    (
        SmallEvent("ink_blot"),
        rf"\A\W*(?:[\w-]+ ){{0,3}}?(?:ink|blot) (?:\w+ly )?{_SPREADS} {_INTO} (?:[\w-]+ ){{0,2}}{_PAPER}\b",
    ),
    (SmallEvent("blown_umbrella"), r"\bumbrellas?\b[^.;]*\binside[ -]out\b"),
    (SmallEvent("bus_stop"), rf"\bbus(?:['’]s)? (?:front |rear |folding )?{_DOORS_OPEN}"),
    (SmallEvent("bus_stop"), rf"\bbus\b[^.;]*\b(?:its|the|with its) (?:front |rear |folding )?{_DOORS_OPEN}"),
    (SmallEvent("toast", "rises", "in toaster"), r"\btoast\b[^.;]*\b(?:pops?|jumps?|leaps?|springs?|shoots?) (?:up|out)\b"),
    (SmallEvent("toast", "rises", "in toaster"), r"\btoaster (?:\w+ly )?(?:pops?|pings?|springs? up|goes off)\b"),
    (SmallEvent("turntable"), r"\b(?:needle|stylus|tone ?arm)\b[^.;]*\b(?:record|vinyl|groove|turntable|disc|gramophone|lp)\b"),
    (WIPERS, _switched(r"wipers?")),
    (BLINKER, _switched(r"(?:turn[- ]signals?|indicators?|blinkers?)")),
    (SmallEvent("hourglass"), r"\bsand\b[^.;]*\b(?:hourglass|hour-glass|egg ?timer)\b"),
    (
        SmallEvent("tyre_line"),
        rf"\b(?:wheels?|tyres?|tires?|bumper)[.,:;]? (?:(?:it|they|which|that|slowly|just) )?(?:\w+ly )?{_OVER} (?:the|an?) {_LINE}\b",
    ),
    (SmallEvent("tyre_line"), rf"\A\W*(?:the|an?|their|his|her|our) (?:[\w-]+ ){{0,2}}?{_CAR} (?:\w+ly )?{_OVER} (?:the|an?) {_LINE}\b"),
    (
        SmallEvent("clipped_car"),
        rf"\b{_CAR}\b[^.;]*\b{_SCRAPES} (?:{_MIRROR_OFF} |(?:along|against|past|down) )?{_STOOD}\b",
    ),
    (SmallEvent("key_hook"), rf"\bkeys? (?:\w+ )?(?:hangs?|is|dangles?|swings?|waits?|hanging) (?:\w+ )?{_ON_HOOK}"),
    (SmallEvent("key_hook"), rf"{_ON_HOOK}[^.;]*\bkeys?\b"),
    (
        SmallEvent("key_hook"),
        r"\bhooks?\b[^.;]*\b(?:but|except|save)(?: for)? (?:one|a key|the key)\b",
    ),
    (
        SmallEvent("key_hook"),
        r"\bhooks\b[^.;]*\bkeys?\b[^.;]* (?:on|from) (?:one|the last)\b|\bhooks\b[^.;]* (?:on|from) (?:one|the last)\b[^.;]*\bkeys?\b",
    ),
    (SmallEvent("bare_hooks"), rf"{_THERE}(?:a|the|one) (?:[\w-]+ )?(?:board|row|rack|line) of (?:[\w-]+ )?hooks\b"),
    *(
        (SmallEvent(kind), told)
        for kind, told in (*_STUCK, *caught_words.ROWS, *hole_words.SEEN, *party_words.ROWS, *emergency_words.ROWS, *wilds_words.ROWS)
    ),
    (SmallEvent("oven_mouth"), rf"\A\W*{_A} (?:[\w-]+ ){{0,2}}?(?:oven|kiln|furnace)['’]?s? (?:open )?(?:mouth|door)\b[^.;]*{_GLOWS}"),
    (SmallEvent("oven_mouth"), rf"\A\W*{_A} (?:[\w-]+ )?mouth of {_A} (?:[\w-]+ )?(?:oven|kiln|furnace)\b"),
    (SmallEvent("oven_mouth"), rf"\A\W*{_A} (?:[\w-]+ )?(?:oven|kiln|furnace) {_GLOWS}"),
    *((SmallEvent(kind), rf"\A\W*{_OF_BABY}{part}") for kind, part in _BABY),
    *((SmallEvent(kind), rf"\A\W*{_A} {kin}{part} of {_A} (?:\w+ )?{_CHILD}\b") for kind, part, kin in _PART_OF),
    (SmallEvent("baby_wails"), rf"\A\W*(?:[^.;,]{{3,30}}, )?{_A} (?:[\w-]+ )?{_CHILD} (?:\w+ly |[^.;,]{{3,30}} and )?{_WAILS}{_HERE}"),
    (SmallEvent("attic_curtain"), rf"\A\W*{_A} (?:\w+ )?curtain {_STIRS}[^.;]*{_UP_THERE}"),
    (SmallEvent("attic_curtain"), rf"\A\W*(?:at|in|behind|up at) {_UP_THERE},? {_A} (?:\w+ )?curtain {_STIRS}"),
    (SmallEvent("gauge_red"), rf"{_GAUGE}{_CLIMBS}\b(?:red|danger|maximum|limit|critical|overload)\b"),
    (SmallEvent("gauge_low"), rf"{_GAUGE}{_SINKS}\b(?:empty|zero|bottom|nothing)\b"),
)
_STREWN = frozenset(MANY + kind for kind, _ in _MANY_FLAT)
_PATTERNS = tuple((event, regex(words, re.IGNORECASE)) for event, words in _ROWS)
OF_SOMEBODY = (
    _STREWN
    | yard_words.OF_SOMEBODY
    | frozenset({kind for kind, _ in (*_STUCK, *caught_words.ROWS)})
    | frozenset({TEAR.kind, DECK_WAVES.kind, WIPERS.kind, BLINKER.kind, "baby_wails", "baby_face", "baby_foot", "baby_hand"})
)
"""Kinds of what somebody does, or has on them, whom the script may have a name for."""
MORE = {"bare_hooks": "key_hook"}
"""What a picture is of whose first sentence tells one thing, and the next ones what is on it."""
KINDS = frozenset(event.kind for event, _ in _ROWS) - _STREWN
"""All that is seen so and has a picture of its own."""
RUN_OUT = regex(
    r"\b(?:countdown|timer|clock|counter|display)\b[^.;]*\b(?:reach(?:es)?|hits|gets to|is at|shows|reads) (?:zero|nought)\b",
    re.IGNORECASE,
)
ZERO = "00:00"
"""What a countdown shows that has run out."""


@lru_cache(maxsize=512)
def of(text: str) -> SmallEvent | None:
    """What a sentence tells, what is left of something among it; None for nothing so."""
    if RUN_OUT.search(text):
        return SmallEvent("numbers")
    told = next((event for event, pattern in _PATTERNS if pattern.search(text)), None)
    if told is not None and told.kind in _STREWN:
        return told._replace(at=laid.lies_on(text.replace(" with ", " on ")) or laid.lies_on(f"on {text}") or "table")
    if told is not None and told.kind in hole_words.TOLD:
        return told._replace(number=hole_words.count(text))
    left = left_words.of(text) if told is None else ""
    return SmallEvent(left) if left else told


def hand_of(does: str, people: Sequence[str]) -> str:
    """Whose hand is in the picture of what is started by a switch; empty where nobody's is."""
    return people[0] if does == WIPERS.does and people else ""


def grown(kind: str, text: str) -> str:
    """The kind of a picture by all its words."""
    whole = of(text)
    return whole.kind if whole is not None and MORE.get(kind) == whole.kind else kind
