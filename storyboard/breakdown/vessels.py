"""Boats and ships with a name of their own: the Marguerite, a steam launch, is one wherever the script calls her by it."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from functools import partial

from storyboard.model.patterns import regex

NOUNS = (
    "steam launch|launch|steamer|steamboat|paddle ?steamer|riverboat|ferry|ferryboat|tug|tugboat|trawler|fishing boat|fishing smack|"
    "motor ?boat|speedboat|powerboat|patrol boat|lifeboat|houseboat|narrowboat|sailboat|sailing boat|yacht|schooner|sloop|ketch|cutter|"
    "dinghy|rowboat|rowing boat|barge|freighter|tanker|liner|cargo ship|container ship|cruiser|frigate|galleon|whaler|catamaran|"
    "cabin cruiser|warship|merchantman|coaster|lugger|boat|ship|vessel"
)
"""What a boat is called that has a name."""
_WORD = r"[\w'’-]{1,30}"
_NAME = rf"(?P<name>[A-Z]{_WORD}(?: [A-Z]{_WORD}){{0,3}})"
_LINK = r"(?:with|on|of|in|to|from|by|and|for|who|under|at)\b"
"""Words behind which a boat is another one than who or what the name is of."""
_TRADE = "captain|hand|builder|yard|owner|man|boy|cook|driver|pilot|crew|engineer"
_WHAT = rf"an? (?:(?!{_LINK}){_WORD},? ){{0,5}}?(?P<noun>{NOUNS})\b(?!['’]| (?:{_TRADE})\b)"
_SAID = tuple(
    regex(pattern)
    for pattern in (
        rf"\b[Tt]he {_NAME},? (?:is )?(?i:{_WHAT})",
        rf"(?i:\b(?:the|an?|his|her|their) (?:{_WORD},? ){{0,3}}?(?P<noun>{NOUNS})),? (?:the |called (?:the )?|named (?:the )?){_NAME}",
        rf"(?i:\bthe (?:{_WORD},? ){{0,3}}?(?P<noun>{NOUNS})) {_NAME}",
        rf"\b{_NAME},? (?i:(?:is )?{_WHAT},? (?:lies|rides|rocks|floats|drifts|is moored))\b",
    )
)
"""The ways in which a script says once what boat bears a name."""
MOST = 100
"""Boats with a name that one story has at most: every sentence is asked for each of them."""
_RIVER = regex(
    r"\b(?:rivers?|rapids|upriver|downriver|riverbanks?|riverside|canals?|lakes?|fjords?|jungle|lagoons?|bayou|estuary|creek)\b",
    re.IGNORECASE,
)
_SEA = regex(r"\b(?:seas?|oceans?|atlantic|pacific|offshore|horizon|high seas|bay|harbou?r|port|surf|breakers)\b", re.IGNORECASE)
_AFLOAT = regex(
    rf"\b(?i:the|an?|his|her|their|our) (?:{_WORD} ){{0,2}}?(?:{NOUNS}|canoe|raft|kayak) (?:\w+ly )?(?i:plunges|spins|drifts|speeds|chugs|"
    r"rocks|tosses|pitches|bucks|shoots|races|glides|heaves|slams|lurches|drops|runs|"
    r"crawls|creeps|inches|noses|nears|surges|wallows|yaws|swings|is (?:thrown|tossed|swept|carried|flung))\b"
)
_ON_DECK = regex(
    r"\b(?:in|at|on|by|over|from) the (?:bows?|stern|prow|tiller|rudder|gunwale|thwart|oars|mast|fo['’]?c['’]?sle)\b", re.IGNORECASE
)


def named(texts: Iterable[str], people: Container[str] = ()) -> dict[str, str]:
    """The names of boats, without article, and what each is in lower case; none of the `people` (names in lower case) is one."""
    found: dict[str, str] = {}
    for text in texts:
        for hit in (hit for pattern in _SAID for hit in pattern.finditer(text)):
            if len(found) < MOST and hit["name"].casefold() not in people:
                found.setdefault(hit["name"], hit["noun"].casefold())
    return found


def plainly(text: str, vessels: Mapping[str, str]) -> str:
    """The text with what a boat is in the place of her name: `The Marguerite drifts in` is `The launch drifts in`."""
    for name, noun in vessels.items():
        called = rf"\b(?:(?P<the>[Tt]he|THE) )?(?:{re.escape(name)}|{re.escape(name.upper())})\b(?!['’])"
        text = re.sub(called, partial(_the, noun.rsplit(" ", 1)[-1]), text)
    return text


def _the(noun: str, hit: re.Match[str]) -> str:
    return f"{(hit['the'] or 'the').replace('THE', 'the')} {noun}"


def on_a_river(texts: Iterable[str]) -> bool:
    """Whether the water of a script lies between banks: a river, a canal or a lake rather than the sea."""
    counts = [(len(_RIVER.findall(text)), len(_SEA.findall(text))) for text in texts]
    return sum(river for river, _ in counts) > sum(sea for _, sea in counts)


def under_way(texts: Iterable[str]) -> bool:
    """Whether a scene plays aboard a boat that its words have going somewhere."""
    return any(_AFLOAT.search(text) or _ON_DECK.search(text) for text in texts)


_STEERED = regex(
    rf"\b(?:at|behind|takes?|grips?|spins?|turns?|holds?) the (?:wheel|helm|tiller) of "
    rf"(?:the|an?|his|her|their|our) (?:{_WORD} ){{0,3}}?(?:{NOUNS})\b",
    re.IGNORECASE,
)
_AT_THE_WHEEL = regex(r"\b(?:at|behind|takes?|grips?) the (?:wheel|helm|tiller)\b(?! of)", re.IGNORECASE)


def steered(texts: Iterable[str], *, at_sea: bool) -> bool:
    """Whether somebody in a scene is at the wheel of a boat; at sea there is no other wheel to be at."""
    return any(_STEERED.search(text) or (at_sea and _AT_THE_WHEEL.search(text)) for text in texts)
