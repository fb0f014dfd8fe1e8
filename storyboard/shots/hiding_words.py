"""Places that something is hidden in: behind the grille of a vent, under a loose board, behind a loose brick, in a hollow book.

A close picture is of the place (`Detail.kind`), open, with what a hand puts into it or takes out of it as its tool.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from storyboard.model.patterns import regex

VENT, BOARD, BRICK, BOOK = "vent", "loose_board", "loose_brick", "hollow_book"
TOLD: dict[str, str] = {
    VENT: (
        "the grille of an air vent in a wall, with its screws (hand screw: `tool` screwdriver, coin; open, pull: it comes off;"
        " put, take: `tool` goes into the open vent or comes out)"
    ),
    BOARD: "a loose floorboard (hand pull: it is lifted; put, take: `tool` goes under it or comes out)",
    BRICK: "a loose brick in a wall (hand pull, push; put, take: `tool` goes behind it or comes out)",
    BOOK: "an open book, its pages cut out to hold something (put, take: `tool`)",
}
"""Kinds of such a place, and what they are for who asks."""
NAMES: tuple[tuple[str, str], ...] = (
    (VENT, "vent, grille, air-vent, ventilator, grating wall, ventilation shaft"),
    (BOARD, "loose board, loose floorboard, floorboard, floorboards, loose plank"),
    (BRICK, "loose brick, brick hole, loose stone wall"),
    (BOOK, "hollow book, hollowed book, hollowed-out book, hollow bible, book cavity, cut-out book"),
)
"""Kinds, and the words that a name for one has among others."""
PUTS = frozenset({"put", "insert", "slide", "push", "press", "drop", "throw", "stick"})
TAKES = frozenset({"take", "pull", "reveal", "pick"})
OPENS = frozenset({"open", "pull", "take", "lever", "pry", "peel", "slide", "push", "turn"})
"""What hands do with a thing there, or with the cover of the place."""


KEPT = frozenset({"screw", "point", "rap", "tap", "shakes", "rub"})
"""What is done at one that is shut, a tool in the hand or none."""


def at_place(thing: str, hand: str) -> tuple[str, str]:
    """What a hand does at such a place, and with what: a thing goes in or comes out, without one the place is opened or looked at."""
    if thing:
        return ("take" if hand in TAKES else "put" if hand in PUTS or not hand else hand), thing
    return ("pull" if hand in OPENS else hand), ""


def place(kind: str) -> str:
    """The same kind where it is such a place; empty for any other."""
    return kind if kind in TOLD else ""


def brick(name: str, at: str, hand: str) -> str:
    """The kind of a single brick that hands are at in a wall; empty for any other thing."""
    return BRICK if name == "brick" and hand in OPENS | PUTS and "wall" in at.split() else ""


_WHOSE = r"(?:the|an?|his|her|their|its|one|[^\W_]+['’]s)"
_ANY = rf"{_WHOSE} (?:[\w-]+ ){{0,2}}?"
_PLACES: tuple[tuple[str, str, str], ...] = (
    (VENT, r"(?:in|into|inside|behind|down)", r"(?:vent|grille|air duct|duct|ventilation shaft|ventilator)"),
    (BOARD, r"(?:under|beneath|underneath|from under|below)", r"floor-?boards?"),
    (BRICK, r"(?:behind|into the hole behind|in the gap behind)", r"bricks?"),
    (BOOK, r"(?:in|into|inside)", r"(?:hollow(?:ed)?(?:[- ]out)? (?:book|bible|dictionary|encyclopa?edia))"),
)
_IN = r"\b(?:hides?|puts?|push(?:es)?|stuffs?|shoves?|slides?|slips?|drops?|tucks?|places?|stows?|stashes|conceals?|lays?|lowers?|crams?)"
_OUT = r"\b(?:takes?|pulls?|draws?|lifts?|fish(?:es)?|gets?|removes?|retrieves?|slides?|brings?)"
_WHAT = rf"(?P<what>{_ANY}[\w-]+)"
ROWS: tuple[tuple[str, str, str], ...] = tuple(
    row
    for kind, where, place in _PLACES
    for row in (
        (kind, "put", rf"{_IN} {_WHAT} (?:back )?{where} {_ANY}{place}\b"),
        (kind, "take", rf"{_OUT} {_WHAT} (?:out )?(?:of|from)(?: {where})? {_ANY}{place}\b"),
        (kind, "take", rf"\b{place}\b[^.;]*\band {_OUT[2:]} (?:out )?{_WHAT}(?: out| from (?:under|behind|beneath|inside|within) it)?\b"),
    )
)
"""A place, what is done there, and the words of a sentence that tell it; `what` is the thing."""
OPENED: tuple[tuple[str, str, str], ...] = (
    (
        VENT,
        "screw",
        rf"\bunscrews? {_ANY}(?:vent|grille)\b|\b(?:undoes|loosens|removes|turns|takes out) {_ANY}screws? [^.;]*\b(?:vent|grille)\b",
    ),
    (VENT, "pull", rf"\b(?:pulls?|pr(?:y|ies|ises?)|takes?|lifts?|prises?|removes?) (?:off |away )?{_ANY}(?:vent|grille)\b"),
    (BRICK, "pull", rf"\b(?:pulls?|pr(?:y|ies|ises?)|takes?|works?|eases?|removes?) (?:out |loose )?{_ANY}(?:loose )?brick\b"),
)
"""The same of what only opens one."""
_TOOL = regex(rf"\bwith (?P<what>{_ANY}[\w-]+)", re.IGNORECASE)


_TOLD = tuple((kind, hand, regex(words, re.IGNORECASE)) for kind, hand, words in (*ROWS, *OPENED))


class Hidden(NamedTuple):
    """What a sentence tells of such a place: what hands do there, and the words for what they put in, take out or work with."""

    hand: str
    kind: str
    what: str


def told(text: str) -> Hidden | None:
    """What a sentence tells of such a place; None for nothing."""
    for kind, hand, words in _TOLD:
        if (hit := words.search(text)) is not None:
            tool = _TOOL.search(text) if "what" not in hit.groupdict() else hit
            return Hidden(hand, kind, tool["what"] if tool is not None else "")
    return None
