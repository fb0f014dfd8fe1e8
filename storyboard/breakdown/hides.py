"""Colours and cloths that have a beast's name: a camel coat, a fox fur collar, a crocodile handbag."""

from __future__ import annotations

import re

from storyboard.breakdown.dress_words import GARMENT, HATS, by_line
from storyboard.model.patterns import regex

_CLOTH = (
    "hair|wool|cashmere|tweed|fur|faux|skin|hide|leather|suede|silk|felt|print|printed|patterned|stole|trim|trimmed|lined|trench"
    "|coloured|colored|brown|long|short|old|double-breasted|single-breasted|winter|summer|evening|top"
)
_WORN = (
    "collars?|cuffs?|scarf|scarves|shawl|stole|wrap|muff|gloves?|mittens?|lapels?|lining|trim|pelt|hide|pillbox"
    "|handbags?|bag|purse|clutch|wallet|belt|loafers?|pumps|heels|boots|shoes|slippers|briefcase|suitcase|rug|upholstery|sofa|cushions?"
    "|trousers|pants|leggings|skirt|two-piece|outerwear|topcoat"
)
_HATS = "|".join(sorted({re.escape(word) for word in by_line(HATS)} | {"hat"}))
_GARMENTS = "|".join(sorted(re.escape(word) for word in {*GARMENT} - {"tails", "boxers", "habit", "hooded"}))
_BEHIND = regex(
    rf"(?:[ -](?:{_CLOTH}))*[ -](?:fur|skin|hair|hide|print|leather|{_WORN}|{_HATS}|{_GARMENTS}|coats)(?![\w-])",
    re.IGNORECASE,
)


def is_cloth(after: str) -> bool:
    """Whether a beast's name is the colour or the cloth of what is worn or carried, which the words after it name."""
    return _BEHIND.match(after) is not None
