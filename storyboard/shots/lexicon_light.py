"""Deeds told by a noun: `gives the jukebox a kick`, `gives her hand a squeeze` are kicks and squeezes."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

LIGHT = ("giv", "attempt", "tr", "aim", "land", "launch", "deliver", "fak", "perform", "execut", "manag", "do", "throw", "has", "tak")
"""How verbs begin that a noun gives their meaning."""
_NOUNS = (
    "kick shove push tap squeeze pat wipe shake polish rub pull tug yank twist turn slap punch poke prod nudge hug stir scratch spin "
    "whack thump knock sniff lick stroke tickle massage brush sweep spray smack jab pinch cuddle thwack bash clout cuff dig swipe dust "
    "scrub rinse kiss peck rock tweak jerk wrench swing lift hammer pounding wash comb once-over going-over look-over"
)
_HOW = (
    "quick|good|gentle|little|hard|sharp|final|last|friendly|playful|tentative|swift|hefty|light|firm|long|violent|almighty|slow|reassuring|"
    "half|quarter|full|double|small|big|single|sudden|vicious|careful"
)
_WHAT = r"(?:the|his|her|its|their|an?) (?:[\w’'-]+ ){0,2}?[\w’'-]+"
_GIVES = regex(
    rf"giv(?:es?|ing) (?P<to>(?:it|him|them|her(?= an?\b)|{_WHAT}|(?-i:[A-Z])[\w-]+(?: [\w’'-]+)?)) "
    rf"(?:the|an?|one|another|one last|a last) (?:(?:{_HOW}) ){{0,2}}(?P<noun>{'|'.join(_NOUNS.split())})\b",
    re.IGNORECASE,
)
_AS_VERBS = {
    "pounding": "pound",
    "peck": "kiss",
    "once-over": "inspect",
    "going-over": "inspect",
    "look-over": "inspect",
}


_TRIES = regex(
    rf"(?:{'|'.join(LIGHT[1:])})\w* (?:an?|another|one) (?:(?:{_HOW}|wild|high|flying|clumsy|"
    r"perfect|small|big|running|backward) ){0,2}(?P<noun>kick|punch|jump|dive|leap|swing|"
    r"bow|curtsy|salute|somersault|cartwheel|handstand|twirl|"
    r"pirouette|wave|shove|climb|dance|jig|waltz|lunge|headbutt|slap)\b",
    re.IGNORECASE,
)


def told_by_noun(text: str, start: int) -> tuple[str, str] | None:
    """The verb that is meant where `gives` or `attempts` stands at `start`, and what it is done to; None where something is given."""
    tries = _TRIES.match(text, start)
    if tries is not None:
        return tries["noun"].lower(), ""
    found = _GIVES.match(text, start)
    return None if found is None else (_AS_VERBS.get(found["noun"].lower(), found["noun"].lower()), found["to"])
