"""Words that say which panels are meant by a name: of a person, a thing, a place."""

from __future__ import annotations

import re
from functools import cache

from storyboard.assistant.patterns import any_case
from storyboard.assistant.selection_words import ORDINALS, TAKEN, UNIT

_PREPOSITION = (
    r"(?:of|on|with|for|featuring|showing|where we see|containing|including|about|"
    r"(?:panels|shots|pictures|frames|scenes|ones|which|that) (?:have|has|got|shows?)|that (?:show|have|has|shows|"
    r"contain)|"
    r"(?:is|are)(?= \w+ in))"
)


@cache
def of_person(name: str) -> re.Pattern[str]:
    """`of Mia`, `on Mia`, `with Mia in it`, `Mia's panels`."""
    word = re.escape(name)
    return any_case(
        rf"\b(?:whenever|wherever|(?:every|each|any) time)(?: (?:that )?(?:we (?:see|have|cut to|are on|look at)|it['’]s))? {word}\b"
        rf"(?: (?:is|appears?|shows up|comes|turns up)(?: (?:in (?:the )?(?:frame|picture|shot)|on ?screen|up|there|seen))?)?(?= ?,|$)|"
        rf"\b{_PREPOSITION} (?:the )?{word}(?: in (?:it|them|frame|shot))?(?![\w'’])(?! \w+ing\b)(?! (?:in|on|at|to|from|and) (?:the|"
        rf"an?|his|her)\b)|"
        rf"\b(?:all )?(?:of )?{word}['’]s? (?:panels?|shots?|close-?ups?|pictures?|frames?|singles?|{TAKEN})(?![\w])|"
        rf"\b(?:of |in |on |for )?{word}['’]s (?=(?:very )?(?:{'|'.join(ORDINALS)}|last|final|closing|only) (?:\w+ "
        rf")?{UNIT}\b|(?:entrance|arrival|first appearance)\b)"
    )


_AWAY = (
    r"(?:without|remove|lose|delete|take out|take|no|drop|get rid of|add|include|bring in|put|bring|don['’]?t need|erase|"
    r"over|behind|from behind|next to|beside|near|at|toward|towards|past|and no|(?:to|like|than))"
)


@cache
def gone(name: str) -> re.Pattern[str]:
    """`without Mia`, `add Mia`, `looks at Mia`: she is part of the wish."""
    return any_case(rf"\b{_AWAY} (?:the )?{re.escape(name)}\b")


@cache
def put_on(name: str) -> re.Pattern[str]:
    """`put a hat on Mia`: she is meant, and part of the wish."""
    return any_case(rf"\b(?:put|place|stick|get|hang) (?:[\w'’-]+ ){{1,4}}(?:on|in) {re.escape(name)}\b")


@cache
def named(name: str) -> re.Pattern[str]:
    """The name anywhere, but as the owner of something."""
    return any_case(
        rf"(?<![\w'’]){re.escape(name)}(?![\w])(?!['’]s ?$)(?!['’]s (?!face|eyes|hands?|hair|head|look|expression|mouth|back|feet|"
        rf"arms?|smile))"
    )


@cache
def of_thing(name: str) -> re.Pattern[str]:
    """`of the key`, `with the key`, where panels are asked for by it."""
    return any_case(
        rf"\b(?:panels?|shots?|inserts?|pictures?|frames?|everything|all|ones?|where(?=(?: we (?:see|have))? (?:the |an? |his |"
        rf"her )?{re.escape(name)}s? ?(?:is|appears?|shows up|can be seen|in|[,:]|$|should|needs?))|"
        rf"with)(?: (?:that|which|we|can))*(?: (?:of|with|"
        rf"showing|shows?|have|has|features?|"
        rf"contain\w*|see|is|featuring))? (?:the |a |an |his |her )?{re.escape(name)}s?\b(?: in (?:it|them)| is| appears?| is seen)?|"
        rf"{TAKEN} ?(?:of|with|on|showing) (?:the |a |his |her )?{re.escape(name)}s?\b|"
        rf"\b(?:all )?(?:of )?(?:the |that |this |\w+['’]s )?{re.escape(name)}s? (?:business|stuff|gags?|bits?|moments?|beats?|panels?|"
        rf"shots?|"
        rf"pictures?|frames?|inserts?|material)\b"
    )


@cache
def in_place(words: str) -> re.Pattern[str]:
    """`in the kitchen`, `the kitchen scene`."""
    name = re.escape(words).replace("\\-", "[ -]?")
    return any_case(
        rf"\b(?:all )?(?:(?:of )?(?:the )?(?:panels|shots|scenes?|pictures|frames) )?(?:(?:in|at|on|inside|of|for|throughout) )?(?:the |"
        rf"that )?"
        rf"(?<!from )(?<!from the )(?<!to )(?<!to the )(?<!behind the )(?<!toward the )(?<!towards the ){name}(?: (?:scenes?|sequence|"
        rf"ride|panels?|shots?|part|bit))?(?![\w'’])"
    )
