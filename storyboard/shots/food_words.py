"""The words for a piece of food, by which a hand takes a part and leaves the rest."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

PIECE = "piece"
"""What hands do that take, tear or break a piece from food."""
FOOD = (
    "bread loaf baguette bun roll cake pie tart pastry cheese chocolate pizza bar crust sandwich toast grapes cherries berries biscuit"
    " cookie gingerbread pudding cornbread flatbread"
)
"""What pieces are taken from."""
_PART = "(?:piece|bit|slice|chunk|hunk|wedge|morsel|lump|corner|crust|end|square|pinch|scrap|share|heel)"
_OF = f"(?:-(?:of|from|off)-(?:(?:the|an?|his|her|their|its|that)-)?(?:\\w+-)?(?:{FOOD.replace(' ', '|')}))"
OF_FOOD = f"piece-of-bread {_PART}s?{_OF}"
"""A part with its food: `another piece of the bread`."""
BROKEN_OFF = f"crust {OF_FOOD} {_PART}(?!-(?:of|from))"
"""A part, whatever it is of, where that is told before."""
ANOTHER = f"{OF_FOOD} (?:another|second|third|last)-(?:piece|slice|bit|chunk|morsel)(?!-of)"
"""A part that is one more of what is told before."""
ONE = "grape (?:a|an|one|another|single|last|the)-(?:grape|cherry|berry|raspberry|strawberry|olive|grapes)"
"""One of what grows together."""
FRUIT = "grapes"
"""What those are drawn as."""
KINDS = frozenset({"bread", "cake", "cake_slice", "tart", "cheese", "chocolate", "grapes", "pizza"})
"""Kinds that have a drawing with a gap."""
_BAKED = r"(?:loa(?:f|ves)|bread|baguette|buns?|rolls?)"
_BREAKS = regex(rf"\b(?:break(?:s|ing)?|broken?|tears?|tearing|rips?|pulls?|cuts?|slices?|splits?)\b[^.;]*\b{_BAKED}\b", re.IGNORECASE)


def broken(text: str) -> bool:
    """Whether a loaf is broken or cut: the steam that is told of after that is its own."""
    return _BREAKS.search(text) is not None
