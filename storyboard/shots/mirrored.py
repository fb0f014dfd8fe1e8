"""Somebody whom a sentence shows in a mirror: `In its little mirror: Vasco`, `Reflected in the shop window, a man in black`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.model.patterns import regex

SEEN, RACK, WINDOW, CAR = "mirror_somebody", "mirror_rack", "mirror_window", "mirror_behind"
"""Kinds of the picture: a mirror by itself, one of a rack of cards, a shop's window, the mirror of a car."""
_OWN = r"(?:the|an?|his|her|its|their|[\w’'-]+['’]s)"
_PANE = rf"{_OWN} (?:[\w’-]+ ){{0,2}}?(?:shop ?(?:window|front)|store ?(?:window|front)|(?:dark|plate|black|shop) (?:glass|window|pane))"
_CARS = rf"{_OWN} (?:[\w’-]+ ){{0,2}}?(?:rear-?view(?: mirror)?|(?:wing|side|door|driver['’]s|driving) mirror)"
_MIRROR = rf"{_OWN} (?:[\w’-]+ ){{0,2}}?(?:mirror|looking[- ]glass)"
_SEEN = r"\W*(?:(?:and )?(?:reflected|caught|framed|behind (?:him|her|them),?) )?(?:small |tiny |far (?:back|off) )?(?:in|filling)"
_ROWS = tuple(
    (kind, regex(rf"{_SEEN} (?:the reflection of )?{which}\s*(?:[:—–]|,? (?:we see|stands|is)\b)", re.IGNORECASE))
    for kind, which in ((CAR, _CARS), (WINDOW, _PANE), (SEEN, _MIRROR))
)
KINDS = frozenset({SEEN, RACK, WINDOW, CAR})
"""All that is drawn so."""
_SMALL = regex(r"\bits (?:little|small|tiny|round|narrow) mirror\b", re.IGNORECASE)
"""A mirror that something has which stands there: a rack in front of a shop."""
_POSSESSED = regex(r"[^:,]*['’]s\b")


def of(text: str, people: Sequence[str]) -> tuple[str, str]:
    """What the picture is of, and id of who is seen in it, of the `people` a sentence names in order; empty for no such sentence."""
    kind = next((kind for kind, pattern in _ROWS if people and pattern.match(text)), "")
    if not kind:
        return "", ""
    return RACK if kind == SEEN and _SMALL.search(text) else kind, people[1 if len(people) > 1 and _POSSESSED.match(text) else 0]
