"""Who drives, or rides on, what horses draw: `Ben drives the buckboard`, `They ride in a wagon`, `Ruth at the reins of the coach`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.model.patterns import regex

DRIVEN = "driven"
"""`Sighting.relation` of a cart with whoever is up on it."""
_CART = r"(?:buckboards?|wagons?|bugg(?:y|ies)|carts?|stagecoach|coach|carriage|stage|surrey|dray)\b"
_UP = regex(
    rf"\b(?:driv(?:es?|ing)|drove|steers?|steering|rid(?:es?|ing)|rode|sits?|sitting|perch(?:es|ed)|roll(?:s|ing)?|bounc(?:es?|ing)|rattles?"
    rf"|trundles?|jolts?|travels?|come|comes|pass(?:es)?)\b[^.;!?]*?\b(?:in|on|aboard|atop|the|an?|his|her|their|on the box of|by) "
    rf"(?:[\w-]+ ){{0,3}}?{_CART}|\b(?:on the box|(?:at|holds?|takes?|shakes?|snaps?|slaps?|flicks?|whips?) (?:up )?the reins)\b[^.;!?]*",
    re.IGNORECASE,
)
_OFF = regex(
    rf"\b(?:into|out of|off|beside|behind|after|under|from|down|load\w*|unload\w*|push\w*|repairs?|hitch\w*|unhitch\w*)\b[^.;]*{_CART}",
    re.IGNORECASE,
)
_BY = regex(r"\b(?:past|towards?|at|to|after|behind|leav(?:es|ing)|for|before) (?:\w+ )?[A-Z]")
"""Somebody named behind such a word is met on the way and not aboard."""


def riders(sentence: str, people: Sequence[str]) -> tuple[str, ...]:
    """Those of the people of a sentence about a cart who are up on it, the driver first."""
    if not people or _OFF.search(sentence) or not _UP.search(sentence):
        return ()
    return tuple(people[:1] if _BY.search(sentence) else people[:3])
