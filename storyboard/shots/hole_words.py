"""Small holes, of bullets mostly, by what they are in: metal is dented round one, glass cracked, wood splintered, cloth singed."""

from __future__ import annotations

import re

from storyboard.breakdown.lists import listed
from storyboard.breakdown.people_words import NUMBERS
from storyboard.model.patterns import regex

IN: dict[str, str] = {
    "metal_hole": (
        "fender wing bonnet hood bumper tailgate trunk car truck van lorry bus sign signpost plate tin can bucket barrel drum tank helmet"
        " mailbox metal steel iron locker fridge safe pipe kettle shield gate shutter roof-rack machine"
    ),
    "glass_hole": "glass window windscreen windshield windowpane pane mirror bottle windows screen",
    "cloth_hole": (
        "hat cap coat overcoat jacket shirt sleeve scarf trousers dress uniform flag sack tent canvas blanket curtain glove pocket sofa"
        " cushion mattress cloth lapel waistcoat vest collar tunic jeans"
    ),
    "wood_hole": (
        "wood door doorframe board boards plank table chair desk fence post tree bar counter panel panelling floor floorboard"
        " cupboard wardrobe crate shelf beam piano stock headboard"
    ),
    "wall_hole": "plaster wall ceiling brick bricks stone concrete",
}
"""Kinds of a close picture of a small hole, and the words of what it is in."""
TOLD: dict[str, str] = {
    "metal_hole": "a bullet's hole in metal: a car's fender, a sign (hand point: a finger at it)",
    "glass_hole": "the same in glass, cracks all round",
    "wood_hole": "the same in wood: a door, a table",
    "cloth_hole": "the same in cloth: a hat, a coat",
    "wall_hole": "the same in plaster",
}
"""The same, and what they are for who asks."""
_NAMED = regex(r"\b(?:bullet|shot|nail|drill|burn|cigarette|moth|round|small|tiny|neat)[- ]?holes?\b|\b(?:bullet|shot)[\w -]*\bholes?\b")
_HOLE = regex(r"\bholes?\b")
_OF_CAR = regex(r"\b(?:car|van|truck|taxi|driver['’]?s|passenger) door\b")
FINGERED = listed("point press put insert push poke touch tap stroke rub take trace hold slide probe")
"""What a hand does at a hole: a finger is at it."""


def of(name: str, place: str) -> str:
    """The kind of a small hole by its name and by what it is in; empty for what is no such hole, and for a great one in a wall."""
    if _HOLE.search(name) is None:
        return ""
    kind = _kind(f"{name} {place}")
    if _NAMED.search(name) is None:
        return kind if kind in _ALWAYS_SMALL else ""
    return kind or "wall_hole"


_ALWAYS_SMALL = frozenset({"metal_hole", "glass_hole", "cloth_hole"})
"""Those that a hole with no other word for it is taken for: in a floor or a fence it may be one to crawl through."""


def _kind(words: str) -> str:
    if _OF_CAR.search(words):
        return "metal_hole"
    said = frozenset(words.replace("-", " ").split())
    return next((kind for kind, named in IN.items() if said & listed(named)), "")


_WHOSE = r"(?:the|an?|his|her|their|its|one|[^\W_]+['’]s)"
_BULLET = rf"(?:(?:{_WHOSE}|two|three|four|five|six) )?(?:[\w-]+ )?(?:bullet|shot)[- ]?holes?"
_FINGER = rf"(?:{_WHOSE} )?(?:[\w-]+ )?(?:finger(?:tip)?|thumb|little finger)"
_PUTS = r"\b(?:puts?|sticks?|pokes?|push(?:es)?|slips?|works?|runs?|inserts?|lays?|rests?|touch(?:es)?)"


def _row(kind: str, hand: str, words: str) -> tuple[str, str, str]:
    nouns = "|".join(sorted(IN[kind].split(), key=len, reverse=True))
    nouns = rf"(?:(?:car|van|truck|taxi|driver['’]s|passenger) door|(?:{nouns}))" if kind == "metal_hole" else rf"(?:{nouns})"
    inside = rf"(?:in|into|through) {_WHOSE} (?:[\w-]+ ){{0,2}}?{nouns}\b"
    return kind, hand, words.replace("IN", inside)


FINGER: tuple[tuple[str, str, str], ...] = tuple(
    _row(kind, "point", words)
    for kind in IN
    for words in (
        rf"{_PUTS} {_FINGER} (?:in|into|through|on|over|to|against) {_BULLET} IN",
        rf"\b(?:points? (?:at|to)|touch(?:es)?|examines?|studies|traces) {_BULLET} IN",
        rf"{_PUTS} {_FINGER} (?:in|into|through) {_WHOSE} (?:[\w-]+ )?hole IN",
    )
)
"""Kinds, what a hand does there, and the words of a sentence that tell it."""
SEEN: tuple[tuple[str, str], ...] = tuple(
    (kind, _row(kind, "", rf"\A\W*{_BULLET} (?:[\w-]+ ){{0,3}}?IN")[2]) for kind in IN if kind != "wall_hole"
)
"""The same of a hole that is only seen: `Two bullet holes in the fender.`"""


def count(text: str) -> int:
    """How many holes words tell of: some are three."""
    hit = _MANY.search(text)
    return NUMBERS.get((hit["number"] or "several").casefold(), SEVERAL) if hit is not None else 0


SEVERAL = 3
_MANY = regex(r"\b(?:(?P<number>[a-z]+) )?(?:[a-z]+ )?(?:bullet|shot)[- ]?holes\b", re.IGNORECASE)
