"""What is done in a close picture of a thing, by the words for it: by somebody's hands, or by the thing itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

BY_HAND: dict[str, tuple[str, ...]] = {
    "write": (
        r"writ(?:es?|ing)|signs?|signing|scribbl(?:es?|ing)|draws? (?:an?|the a|a line|it)|sketch(?:es|ing)|jots|scrawls?|marks?",
        r"ticks? off|crosses out|underlines?",
    ),
    "cut": (r"cuts?|cutting|slic(?:es?|ing)|snips?|carv(?:es?|ing)|saws?|sawing|slits?|chops?|peels?|peeling|trims?|severs?",),
    "tear": (r"tears?|tearing|rips?|ripping|shreds?|pulls? apart",),
    "leaf": (
        r"leafs?|leafing|thumbs? through|flips? (?:through|the pages?|a page|over the pages?)|flicks? through|browses",
        r"turns? (?:the|a|its|over a) (?:page|pages|leaf|leaves)",
    ),
    "rub": (r"rubs?|rubbing|wip(?:es?|ing)|polish(?:es|ing)?|scrubs?|smears?|smudges?|buffs|brush(?:es)? (?:off|away|the dust)",),
    "light": (r"lights?|lighting|strikes a match|ignites?|kindles?|sets? (?:fire|light)|burns?",),
    "drop": (r"drops?|dropping|lets? (?:it |them )?(?:fall|go|slip|drop)|releases?|tosses|flings|throws?",),
    "put": (
        r"puts?|putting|plac(?:es?|ing)|lays?|laying|deposits?|slides? (?:it )?(?:across|over|onto|to)|returns?|hangs?",
        r"sets? (?:(?:it|them|the \w+|a \w+|his \w+|her \w+) )?(?:down|on)",
    ),
    "take": (
        r"takes?|taking|picks?|grabs?|lifts?|snatch(?:es)?|removes?|plucks?|collects?|pockets?|steals?|fishes|unpins?",
        r"pulls? (?:(?:it|the \w+) )?(?:out|off|from)",
    ),
    "press": (
        r"press(?:es)?|knead(?:s|ing)?|folds?|folding|flattens?",
        r"push(?:es)?(?! in\b)|taps?|types?|typing|dials?|rings?|flips?|flicks?|hits|knocks?|pokes?",
    ),
    "turn": (
        r"turns?|turning|twists?|rattles|jiggles|winds|cranks|unlocks?|locks?|screws?|unscrews?|slides? (?:in|into)",
        r"rotates?|spins?",
    ),
    "point": (r"points?|pointing|traces?|runs? (?:along|down|over|across|a finger)|strokes|touch(?:es)?|brush(?:es)?",),
    "hold": (
        r"holds?|holding|closes (?:on|around)|close around|reach(?:es)?|pulls?|clutch(?:es|ing)?|opens?|strikes",
        r"grips?|tightens|slips|pours?|stubs|unfolds|squeezes?",
    ),
}
"""What hands do, and the words for it."""
BY_ITSELF: dict[str, tuple[str, ...]] = {
    "rings": (r"rings?|ringing|buzz(?:es|ing)?|vibrat(?:es?|ing)|beeps?|chimes?|tolls?|blares?|shrills?|ticks|ticking|lights up",),
    "knock": (r"knock(?:s|ing)?|pound(?:s|ing)?|bang(?:s|ing)?|thuds?|raps?|hammering",),
    "turns": (r"turns?|turning|twists?|rotates?|spins?|spinning|revolves?|swivels?",),
    "shakes": (r"shak(?:es?|ing)|rattl(?:es?|ing)|trembl(?:es?|ing)|quivers?|wobbles?|swings?|swinging|sways?|jolts?|shudders?",),
    "falls": (r"falls?|falling|drops?|dropping|tumbles?|plummets?|crashes down|slips off|rolls off",),
}
"""What a thing does by itself, and the words for it."""
DEEDS = (*BY_HAND, *BY_ITSELF)
"""All that is done in an insert."""
SOMEBODY = re.compile(r"\b(?:hands?|fingers?|fingertips?|thumb|fist|glove|gloved|he|she|they)\b", re.IGNORECASE)
"""Who does something in a close picture, where nobody is named."""
_NAMED = r"\b(?P<name>[A-Z][\w'-]+) (?:\w+ly )?"
_THING = r"\b(?:the|an?|its?|his|her|two|three|four|one|another|soft|loud)(?: [\w'-]+){0,2} (?:\w+ly )?"


def _patterns(table: Mapping[str, tuple[str, ...]], before: str, flags: re.RegexFlag) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((what, re.compile(rf"{before}(?:{'|'.join(words)})\b", flags)) for what, words in table.items())


_HANDS = _patterns(BY_HAND, r"\b", re.IGNORECASE)
_SOMEONE = _patterns(BY_HAND, _NAMED, re.NOFLAG)
_ITSELF = _patterns(BY_ITSELF, _THING, re.IGNORECASE)


DETERMINERS = frozenset({"The", "A", "An", "It", "Its", "This", "That", "His", "Her", "Their", "Three", "Two", "Four", "One", "Another"})
"""Words with a capital letter at the beginning of a sentence that are nobody's name."""


def by_hand(text: str, things: Mapping[str, str]) -> str:
    """What hands do: those of `he` or `she`, or of somebody named, who is none of the `things`; the first of several deeds."""
    if SOMEBODY.search(text):
        return _first((hit.start(), k, what) for k, (what, pattern) in enumerate(_HANDS) if (hit := pattern.search(text)))
    hits = ((hit, k, what) for k, (what, pattern) in enumerate(_SOMEONE) if (hit := pattern.search(text)))
    return _first((hit.end(), k, what) for hit, k, what in hits if hit["name"].casefold() not in things and hit["name"] not in DETERMINERS)


def by_itself(text: str) -> str:
    """What a thing does by itself; the first of several."""
    return _first((hit.end(), k, what) for k, (what, pattern) in enumerate(_ITSELF) if (hit := pattern.search(text)))


def _first(found: Iterable[tuple[int, int, str]]) -> str:
    return min(found, default=(0, 0, ""))[2]
