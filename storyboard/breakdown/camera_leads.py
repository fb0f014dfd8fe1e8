"""What a script says to the camera before the name of whom it is to see: `CLOSE ON ANNA`, `OVER BEN'S SHOULDER`."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

_HOW = (
    r"(?:EXTREME(?:LY)?|BIG|MEDIUM|MED|FULL|NEW|ANOTHER|REVERSE|TIGHT(?:ER)?|CLOSER?|WIDER?|LOW|HIGH|LONG|TWO|THREE|SLOW|SLOWLY|WHIP|SWISH)"
)
_SHOT = (
    r"(?:CLOSE[- ]?UPS?|B?CU|E?CU|X?CU|MCU|ANGLE|SHOT|REVERSE|INSERT|OTS|TIGHT(?:ER)?|CLOSER?|WIDER?|MED(?:IUM)?|FOCUS|STEADICAM|HANDHELD)"
)
_MOVE = (
    r"(?:PUSH(?:ES|ING)?|PULL(?:S|ING)?|PAN(?:S|NING)?|TILT(?:S|ING)?|DOLL(?:Y|IES|YING)|TRACK(?:S|ING)?|TRUCK(?:S|ING)?|ZOOM(?:S|ING)?|"
    r"CRAN(?:E|ES|ING)|RACK(?:S)?|MOV(?:E|ES|ING)|CUTS?|BACK|ARC(?:S|ING)?|HOLD(?:S|ING)?|SLOW(?:LY)?)"
    r"(?: (?:IN|OUT|BACK|UP|DOWN|LEFT|RIGHT|FOCUS|SLOWLY))*"
)
_TOWARDS = r"(?:ON|OF|TO|WITH|FROM|AROUND|PAST|OVER|ACROSS|BEHIND|AT|INTO|ONTO|TOWARDS?)"
_LEAD = (
    rf"(?:(?:{_HOW} ){{0,3}}(?:{_SHOT}|{_MOVE})(?: (?:IN|UP|BACK))? {_TOWARDS}(?: TO)?|"
    rf"(?:{_HOW} ){{0,3}}(?:CLOSE[- ]?UP|B?CU|ECU|MCU|SHOT)|"
    r"FOLLOW(?:S|ING)?|FAVOU?R(?:S|ING)?|REVEAL(?:S|ING)?|OVER|ON)"
)
_OPENS = regex(rf"{_LEAD}\s+(?=[^\W\d_a-z])")
_BEFORE = regex(rf"(?:\A|(?<=[.!?;:–—]\s))\W*{_LEAD}\s*[:–—-]?\s*\Z", re.IGNORECASE)
_FEELS = (
    r"(?:smil|grinn|laugh|weep|cry|sobb|frown|scowl|wink|blush|sleep|yawn|nodd|think|listen|gasp|scream|pant|blink|pray)ing|asleep|awake|"
    r"furious|terrified|afraid|surprised|puzzled|bored|ashamed|exhausted|in tears|lost in thought|breathless|angry|happy|sad|worried|"
    r"nervous"
)
"""What only somebody does or is."""
_DOES = regex(
    rf"(?:\s*\([^()]*\))?[.,:;–—-]+\s+(?:\w+ly\s+)?(?:{_FEELS})\b|"
    r"(?:\s*\([^()]*\))?[.,:;–—-]*\s+(?-i:He|She|he|she|who|Who)\s(?![^.!?]*\b(?:it|its|them)\b)(?:\w+ly\s+)?(?:is\s|[a-z]+s\b)",
    re.IGNORECASE,
)
_OWNS = regex(
    r"['’]s?\s+(?:\w+\s+)?(?:shoulders?|face|eyes?|lips|mouth|profile|hands?|fingers?|feet|back|pov|p\.o\.v|point of view|reaction)\b",
    re.IGNORECASE,
)


_PLAIN = regex(rf"(?:\A|(?<=[.!?]\s)){_LEAD}\s*[:–—-]?\s*((?:[^\W\d_a-z][^\W\d_A-Z]+\s?){{1,2}})(?<!\s)")


def plain(text: str) -> tuple[tuple[int, int], ...]:
    """Where names in small letters stand behind a direction that says they are somebody's: `CLOSE ON: Anna. She smiles.`"""
    found = (name.span(1) for name in _PLAIN.finditer(text))
    return tuple(span for span in found if is_somebody(text, *span))


def end(text: str, start: int) -> int:
    """Where the name begins in capitals that begin with a direction at `start`; `start` itself where they do not."""
    led = _OPENS.match(text, start)
    return led.end() if led else start


def is_somebody(text: str, start: int, end: int) -> bool:
    """Whether the name `text[start:end]` behind a direction is a person's: `CLOSE ON DEKKER. He smiles.`, `OVER DEKKER'S SHOULDER`.

    Things are no he and no she, but somebody else may be who handles them: what is done with `it` tells nothing.
    """
    return bool(_BEFORE.search(text, max(0, start - _LONGEST), start)) and bool(_DOES.match(text, end) or _OWNS.match(text, end))


_LONGEST = 60
"""Characters of a direction."""
