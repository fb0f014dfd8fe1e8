"""Plates, tags and labels, which are made to be read: what they are drawn as, and what bears the words where one is on another thing."""

from __future__ import annotations

import re

from storyboard.breakdown.lists import listed
from storyboard.model.patterns import regex

_METAL = r"(?:metal|steel|tin|aluminium|aluminum|iron|silver|stamped|riveted|serial|identification|id)"
PLATES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, regex(rf"\A\W*(?:the |an? |his |her )?(?:{words})\W*\Z", re.IGNORECASE))
    for kind, words in (
        ("steel_plate", rf"(?:[\w-]+ )?{_METAL} (?:name ?)?plate|serial (?:number|plate)|data plate|maker['’]?s plate"),
        ("name_plate", r"(?:[\w-]+ )?name[ -]?plates?|(?:brass|engraved|door|bronze|copper) plate|(?:[\w-]+ )?plaque"),
        ("metal_tag", rf"(?:[\w-]+ )?{_METAL} tag|(?:dog|cat|ear|collar) ?(?:['’]s )?(?:name )?tag|dog['’]s tag"),
        ("tag", r"(?:[\w-]+ )?(?:price|luggage|toe|name|evidence|gift|address|paper|cloakroom)?[ -]?tag"),
        ("label", r"(?:[\w-]+ )?(?:[\w-]+ )?labels?|(?:address |shipping |price )?stickers?"),
    )
)
"""Kinds, and their words; the first that fits. A number plate is a car's."""
_CAR = regex(r"\b(?:number[ -]?plate|licen[cs]e|registration)\b", re.IGNORECASE)
KINDS = frozenset(kind for kind, _ in PLATES)
"""What is read and is on things."""
UNDER = listed("door closed_door open_door wall brick_wall gate feet hands face desk table shelf")
"""What a plate is on that is no more than what is behind it."""


def of(name: str) -> str:
    """The kind of plate, tag or label that a name means; empty for any other thing."""
    return "" if _CAR.search(name) else next((kind for kind, pattern in PLATES if pattern.match(name)), "")
