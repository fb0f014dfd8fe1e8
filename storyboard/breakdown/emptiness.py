"""Places that the words say are empty: `The car park is empty`, `A deserted street`, `Not a soul`; and land that they say is flat."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from storyboard.breakdown.lists import listed
from storyboard.model.cast import PlaceKind
from storyboard.model.patterns import regex

DESERTED, FLAT_LAND = "deserted", "flatland"
"""Words of `Place.dressing`: nothing of people stands there; nothing rises on its horizon."""
_EMPTY = r"(?:empty|deserted|abandoned|lifeless|derelict|forsaken|disused)"
_SAID = regex(
    rf"(?:\A|[.!?;,–—]\s+)\W*(?:(?:an?|the|this|that|his|her|their|our) )?(?:[\w’'-]+ly )?{_EMPTY}(?:, \w+)? (?P<before>[\w’' -]{{3,40}}?)"
    r"(?=[.,;:!–—]|$| (?:in|on|at|under|with|by|and|but|outside|beyond|after|before|except|save|apart)\b)|"
    r"\b(?:the|an?|this|his|her|their|our) (?P<subject>[\w’' -]{3,30}?) (?:is|lies|stands|looks|sits|seems|remains|was) "
    rf"(?:(?:now|quite|almost|nearly|otherwise|all but|completely|utterly|totally|still) )?{_EMPTY}\b",
    re.IGNORECASE,
)
_NOBODY = regex(
    r"\bnot a (?:soul|car|living thing|vehicle|person)\b|"
    r"\b(?:nobody|no[ -]?one) (?:else )?(?:about|around|here|there|in sight|to be seen)\b|"
    r"(?:\A|[.!?] )\W*(?:deserted|abandoned|empty|nobody|no[ -]?one)[.!]|"
    r"\bno (?:traffic|cars|people|customers|passengers|one else|sign of life|signs of life)\b",
    re.IGNORECASE,
)
_FLAT = regex(
    r"\b(?:flat|level|featureless|treeless) (?:open |empty |brown |green |wet |dry )?"
    r"(?:country(?:side)?|lands?|landscape|plains?|fields?|farmland|horizon|marsh(?:es)?|fens?|desert|steppe|prairie|tundra)\b|"
    r"\b(?:country|land|landscape|horizon|plain) (?:is|lies|runs|stretches(?: away)?) (?:dead |quite |completely )?flat\b|"
    r"\b(?:low|flat) horizon\b|\b(?:fens|fenland|pampas|polders?)\b",
    re.IGNORECASE,
)
_ANYWHERE = listed(
    "place road street town country city building village world land everything whole forecourt square yard hall room lot bay post crossing"
)
"""Words for whatever place one is in."""


def told(name: str, kind: PlaceKind, scenes: Sequence[tuple[str, Sequence[str]]], kind_of: Callable[[str], PlaceKind]) -> frozenset[str]:
    """The scenes of a place in which nobody else is and nothing of theirs stands.

    Args:
        name: of the place.
        kind: of the place.
        scenes: ids with the lines of their action.
        kind_of: the kind of place that words mean.
    """

    def is_here(noun: str) -> bool:
        words = noun.casefold().split()
        return bool({*words[-2:]} & ({*name.casefold().split()} | _ANYWHERE)) or (kind_of(noun) is kind is not PlaceKind.UNKNOWN)

    def empty(text: str) -> bool:
        return _NOBODY.search(text) is not None or any(is_here(hit["before"] or hit["subject"]) for hit in _SAID.finditer(text))

    return frozenset(id for id, texts in scenes if any(map(empty, texts)))


def is_flat(texts: Iterable[str]) -> bool:
    """Whether the words say that the land is flat."""
    return any(_FLAT.search(text) for text in texts)
