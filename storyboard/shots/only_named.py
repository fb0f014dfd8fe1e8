"""Who is named and not in the picture: the words only say by them which thing is meant, or what it is like."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

THING_THAT = r"\b(?!(?:and|but|as|while|when|where|then|because|until|before|after|if|so|what|that) )[a-z]{3,} (?:that |which )?"
"""A noun, and what opens a clause that says which it is: `the chair Tom had left`."""
_ONLY_TOLD_OF = regex(rf"{THING_THAT}(?:the )?\Z")
_WAS_BEHIND = regex(r" (?:was|were|had|used to|has been|once)\b")
_LIKENED_TO = regex(
    r"\b(?:long|big|tall|wide|thick|large|small|high|heavy|white|red|old|fat|thin|pale|hard|quiet|loud|fast|cold|strong|broad|bald) as "
    r"(?:the )?\Z",
    re.IGNORECASE,
)
"""Before somebody a thing is only compared to: `a trout, long as Tom's arm`."""


def only_mentioned(text: str, start: int, end: int) -> bool:
    """Whether somebody is named only to say which thing is meant, or what it is like."""
    of_past = _WAS_BEHIND.match(text, end) is not None and _ONLY_TOLD_OF.search(text, 0, start) is not None
    return of_past or _LIKENED_TO.search(text, 0, start) is not None
