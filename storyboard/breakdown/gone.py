"""What the words say is not there any more: the tent that is gone, the boat of which there is no sign, where the car stood."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

_WHOSE = r"(?:the|an?|his|her|their|its|our|this|that|[\w-]+['’]s|[\w-]+s['’])"
_THING = rf"{_WHOSE} (?:[\w-]+ ){{0,2}}?[\w-]+"
_NAMED = r"(?:[A-Z][\w-]+ (?:the|a) )(?:[\w-]+ ){0,1}?[\w-]+"
_ELSE = r"to|in|into|on|out|up|down|back|through|for|quiet|cold|dark|silent|off|mad|wrong|still|dead"
_IS = (
    r"(?:(?:is|are|was|were|has|have|['’]s|['’]re)(?: \w+ly| already| just| all| also| simply| now| long| been){0,2} "
    rf"(?:gone(?! (?:{_ELSE})\b)|missing\b(?! (?:an?|its|the)\b)|"
    r"vanished|disappeared|stolen|nowhere (?:to be seen|in sight)|(?:no longer|not) (?:there|here)\b))"
)
_WAS = r"(?:was|were|had been|had stood|stood|used to (?:be|stand|hang|lie)|once stood|lay|hung|had hung|had lain)"
_GONE = regex(
    rf"\b(?:{_THING}|(?-i:{_NAMED}))(?=(?:, [^.;,]{{1,30}},)? {_IS})|"
    rf"\b(?:no (?:sign|trace) of|gone (?:is|are)) {_THING}\b|"
    rf"\bwhere {_THING}(?= {_WAS}\b)",
    re.IGNORECASE,
)
"""What is told of as gone; the words for the thing are in the hit."""
IS_GONE = regex(rf"\W*(?:, [^.;,]{{1,30}},)? {_IS}", re.IGNORECASE)
"""What is left of a sentence `without` the thing that it says is gone."""


def gone(text: str) -> tuple[str, ...]:
    """The words for each thing that a text says is gone."""
    return tuple(hit.group() for hit in _GONE.finditer(text))


def without(text: str) -> str:
    """A text with spaces for what it says is gone; as long as before, so that places in it stay true."""
    return _GONE.sub(lambda hit: " " * len(hit.group()), text)
