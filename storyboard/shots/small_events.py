"""Small things that happen close by themselves and are told by a whole sentence: a tear on a letter, ink in paper, a needle on a record."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.shots import left_words


class SmallEvent(NamedTuple):
    """What a close picture shows."""

    kind: str
    does: str = ""
    at: str = ""


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
_OVER = r"(?:cross(?:es)?|pass(?:es)?|(?:rolls?|runs?|creeps?|goes|go|bumps?|inch(?:es)?|drives?) (?:\w+ )?(?:over|across))"
TEAR = SmallEvent("water_drop", "drips", "over letter")
"""What falls from a face that is not in the picture."""
_ROWS: tuple[tuple[SmallEvent, str], ...] = (
    (TEAR, rf"\A\W*(?:an?|one|another|the|his|her|two) (?:\w+ )?tears? {_FALLS} (?:\w+ )?(?:on|onto|upon|to) (?:\w+ ){{1,2}}{_PAPER}\b"),
    (
        SmallEvent("ink_blot"),
        rf"\A\W*(?:[\w-]+ ){{0,3}}?(?:ink|blot) (?:\w+ly )?{_SPREADS} {_INTO} (?:[\w-]+ ){{0,2}}{_PAPER}\b",
    ),
    (SmallEvent("turntable"), r"\b(?:needle|stylus|tone ?arm)\b[^.;]*\b(?:record|vinyl|groove|turntable|disc|gramophone|lp)\b"),
    (SmallEvent("hourglass"), r"\bsand\b[^.;]*\b(?:hourglass|hour-glass|egg ?timer)\b"),
    (SmallEvent("tyre_line"), rf"\b(?:wheels?|tyres?|tires?|bumper) (?:\w+ly )?{_OVER} the {_LINE}\b"),
    (SmallEvent("tyre_line"), rf"\A\W*(?:the|an?|their|his|her|our) (?:[\w-]+ ){{0,2}}?{_CAR} (?:\w+ly )?{_OVER} the {_LINE}\b"),
    (
        SmallEvent("clipped_car"),
        rf"\b{_CAR}\b[^.;]*\b{_SCRAPES} (?:{_MIRROR_OFF} |(?:along|against|past|down) )?{_STOOD}\b",
    ),
    (SmallEvent("gauge_red"), rf"{_GAUGE}{_CLIMBS}\b(?:red|danger|maximum|limit|critical|overload)\b"),
    (SmallEvent("gauge_low"), rf"{_GAUGE}{_SINKS}\b(?:empty|zero|bottom|nothing)\b"),
)
_PATTERNS = tuple((event, regex(words, re.IGNORECASE)) for event, words in _ROWS)
KINDS = frozenset(event.kind for event, _ in _ROWS)
"""All that is seen so."""
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
    if left := left_words.of(text):
        return SmallEvent(left)
    return next((event for event, pattern in _PATTERNS if pattern.search(text)), None)
