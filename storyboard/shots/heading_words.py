"""What somebody walks to that stands there: a grave, a door, a fireplace. It is ahead of them in the picture."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

TO = "to_"
"""Before the kind in `Blocking.at`."""
_WORDS: dict[str, str] = {
    "gravestone": r"(?:grave|tomb|head)stones?|graves?|tombs?|crosses",
    "door": r"(?:front |back |closed |locked )?doors?|doorway|exit|entrance",
    "gate": r"gates?",
    "window": r"windows?",
    "fireplace": r"fireplace|hearth|mantelpiece|mantel",
    "trunk": r"(?:\w+ )?trees?|oak|willow",
    "rock": r"rocks?|boulders?",
    "statue": r"statue|monument",
    "draw_well": r"well",
    "bench": r"bench",
    "winch": r"(?:hand )?winch|windlass|capstan",
    "ladder": r"ladder",
    "fence": r"fence",
    "table": r"(?:dining |kitchen )?table",
    "bed": r"bed|cot|bunk",
    "piano": r"(?:grand )?piano",
    "wardrobe": r"wardrobe|armoire|closet",
    "bookcase": r"bookcase|bookshel(?:f|ves)|shel(?:f|ves)",
    "fridge": r"fridge|refrigerator|freezer",
    "stove": r"stove|oven|cooker",
    "sofa": r"sofa|couch|settee",
}
"""What it is, by the words for it."""
KINDS = tuple(_WORDS)
EVERY = frozenset(f"{TO}{kind}" for kind in KINDS)
"""Every `Blocking.at` of who is on the way to something."""
_THE = r"(?:the|an?|his|her|their|its) (?:(?!of |in |on |at |car |van |taxi |truck )[\w’'-]+ ){0,2}?"
_END = r"(?=\s*(?:[.,;:!?—]|\Z|and\b|with\b|where\b|as\b|in (?:the|a)\b|by the\b|at the\b|on the\b|of his\b|of her\b))"
_WAY = r"\A(?:\w+ (?:(?:over|up|back|across|straight|slowly|down|out|\w+ly) ){0,2}?(?:to|towards?|for)|approach\w*|near(?:s|ing)) "
_ROWS = tuple((f"{TO}{kind}", regex(rf"{_WAY}{_THE}(?:{words})\b{_END}", re.IGNORECASE)) for kind, words in _WORDS.items())


def headed(told: str) -> str:
    """What somebody walks to, as `Blocking.at` has it; empty for nothing that stands there. `told` begins with the verb."""
    return next((at for at, words in _ROWS if words.match(told)), "")
