"""Places that have been cleared: `Bare. Pale rectangles where machines stood. Only the oven is left.`"""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Detail
from storyboard.shots import sight_nouns

BARE = "bare"
"""`Detail.kind` of a picture of a place without its furniture; `Detail.tool` is the kind of what is left."""
_THING = r"(?:[\w’'-]+ ){0,2}?[\w’'-]+"
_ALL_BARE = (
    r"\b(?:walls?|floors?|rooms?|place|house|shop|hall|church) (?:is|are|stands?) (?:\w+ )?(?:bare|stripped|naked|gutted)\b"
    r"|\bbare walls\b"
)
_CLEARED = regex(
    r"(?:\A|[.!?] )\W*(?:(?:it is|the (?:\w+ ){1,2}is|stripped|quite|completely|now) )?"
    r"(?:bare|stripped(?: bare)?|gutted|cleared(?: out)?|emptied)\b[^,;]{0,20}[.!]|"
    r"\b(?:bare|stripped|gutted|emptied|cleared|unfurnished) "
    r"(?:room|flat|apartment|house|office|shop|hall|kitchen|bedroom|studio|church)\b|"
    rf"\bwhere (?:the |a |an |his |her |their )?{_THING} "
    r"(?:stood|hung|used to (?:be|stand|hang)|once (?:stood|hung)|had (?:stood|hung|been))\b|"
    r"\b(?:the )?(?:furniture|pews|desks|beds|shelves|machines|tables|chairs|everything|all of it|benches|books|seats|stalls|racks|"
    r"ovens|counters|lockers|curtains|pictures|paintings|carpets|cupboards|stools|cabinets|bunks|instruments|computers|looms) "
    r"(?:is|are|has been|have been|is all|are all) (?:all )?(?:gone|cleared|sold|taken|stripped|packed)\b|"
    rf"{_ALL_BARE}|"
    r"\bno furniture\b|\bpale (?:rectangles?|squares?|patch(?:es)?|marks?|outlines?)\b",
    re.IGNORECASE,
)
_LEFT = regex(
    rf"\bonly (?:the |an? |one |his |her |two )?(?P<only>{_THING}) (?:is left|are left|remains?|still stands?|stands?|was left|left)\b|"
    r"\b(?:nothing|all)(?: that)?(?: is|['’]s)? (?:left )?(?:is |but |except |remains but |remains except )+"
    rf"(?:the |an? |one |his |her )?(?P<but>{_THING})|"
    rf"\b(?:except|save|apart|but) (?:for|from) (?:the |an? |one |his |her )(?P<save>{_THING})",
    re.IGNORECASE,
)


_SAYS_BARE = regex(_ALL_BARE, re.IGNORECASE)


def is_bare(text: str) -> bool:
    """Whether a sentence says of a whole place that it is bare."""
    return _SAYS_BARE.search(text) is not None


def left_only(text: str) -> bool:
    """Whether a sentence only says what is left in a place."""
    return _LEFT.search(text) is not None


def of_place(text: str, *, bare: bool = False) -> Detail | None:
    """What the words of a picture of a place tell of it where it has been cleared; None where it has its furniture.

    Of a place that is known to be `bare`, words that only say what is left in it do too.
    """
    if _CLEARED.search(text) is None and not (bare and left_only(text)):
        return None
    return Detail(kind=BARE, tool=_kind_left(text))


def _kind_left(text: str) -> str:
    hit = _LEFT.search(text)
    words = next(filter(None, hit.groups()), "") if hit is not None else ""
    found = sight_nouns.kind_of(tuple(words.casefold().split())) if words else None
    return found.kind if found is not None else ""
