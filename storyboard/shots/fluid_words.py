"""What drips, by its words: blood, water, wine, oil, milk, each in its own colour."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

_DROPS = r"(?:drops?|droplets?|drips?|splash(?:es)?|spots?)"
FLUIDS: tuple[tuple[str, str], ...] = (
    ("drop", r"blood"),
    ("wine_drop", r"(?:red )?wine|port|sherry|claret"),
    ("oil_drop", r"(?:engine )?oil|ink|petrol|tar|coffee|chocolate"),
    ("milk_drop", r"milk|cream|(?:white )?paint"),
    ("water_drop", r"water|rain|sweat|tears?|dew|vodka|gin"),
)
"""Kinds of drops, and what they are of."""
KINDS = frozenset(kind for kind, _ in FLUIDS)
_OF: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, regex(rf"\b(?:{words})[ -]?{_DROPS}\b|\b{_DROPS} of (?:\w+ )?(?:{words})\b", re.IGNORECASE)) for kind, words in FLUIDS
)
_ALONE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, regex(rf"\A\W*(?:(?:the|his|her|some) )?(?:{words})\W*\Z", re.IGNORECASE)) for kind, words in FLUIDS if kind != "water_drop"
)


def of(name: str) -> str:
    """The kind of the drops that a name means; empty for any other thing."""
    return next((kind for kind, pattern in _OF if pattern.search(name)), "")


def dripping(name: str) -> str:
    """The same of a fluid that is said to drip; of water it is the place it comes from that is drawn, and the answer is empty."""
    return of(name) or next((kind for kind, pattern in _ALONE if pattern.match(name)), "")
