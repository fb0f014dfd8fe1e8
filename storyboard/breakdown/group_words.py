"""Who faces many at once: `addresses the jury`, `waves to the crowd`. Those are before whom they are spoken to by. Tables only."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

FACED = "faced"
"""`Sighting.relation` of a crowd that somebody stands before and does something to: it is between them and the lens."""
BEFORE_JURY, BEFORE_PEOPLE = "before_jury", "before_people"
"""`Blocking.at` of who stands before a jury in its box, and before all others."""
_DONE = (
    r"(?:fac|address|greet|lectur|survey|harangu|salut|thank|scan|silenc|hush|rous|incit|charm|entertain|teach|implor|exhort)\w*(?: out)?|"
    r"(?:speak|talk|preach|call|shout|yell|cry|bow|curts|read|sing|play|appeal|announc|declar|explain|lectur|present|show|display|demonstrat|gestur|point|nod|smil|"
    r"beam|wav|look|star|gaz|glanc|turn|shak|rais|lift|hold|throw|blow|spread|salut|toast|perform|address|grin|wink|pray|plead|speechif|"
    r"stand)\w*\b[^.;:!?,]{0,40}? (?:to|at|towards?|before|in front of|over|across)|"
    r"(?:giv|deliver|mak)\w* (?:an?|the|his|her|their) (?:\w+ ){0,2}(?:speech|lecture|talk|sermon|statement|wave|bow|toast|argument)"
    r" (?:to|before)"
)
_THE = r"(?:the|an?|his|her|their|its|this|that|all the) (?:(?!of\b)[\w-]+ ){0,3}?"
_END = r"\b(?!['’]s\b| ?room| bell| box| photo| ring| list| schedule| line\b)"
_JURY = "jury|jurors"
_MANY = (
    "crowd|crowds|mob|throng|audience|audiences|spectators|onlookers|congregation|mourners|worshippers|parishioners|class|students|pupils|"
    "schoolchildren|children|kids|guests|diners|passengers|fans|supporters|protesters|protestors|demonstrators|strikers|soldiers|troops|army|"
    "regiment|workers|villagers|townsfolk|townspeople|prisoners|inmates|miners|sailors|people|assembly"
)
_ROWS = tuple(
    (kind, regex(rf"\b(?:{_DONE}) {_THE}(?:{words}){_END}", re.IGNORECASE))
    for kind, words in ((BEFORE_JURY, _JURY), (BEFORE_PEOPLE, _MANY))
)
_AS_ONE = regex(
    r"\b(?:the|her|his|their|a|an|entire|whole|this|your) (?:(?!(?:first|second|third|upper|lower|middle|working|business|economy|"
    r"high|ruling|world|evening) )\w+ )?class(?= |\b)(?! (?:room|trip|photo\w*|bell|act|ring|list|schedule|president|reunion|clown|is over|"
    r"ends?\b|begins?\b|starts?\b))",
    re.IGNORECASE,
)


def is_people(sentence: str, start: int, end: int) -> bool:
    """Whether a word for people means them here: `faces the class`, not `in class`, nor `the class photo`."""
    return sentence[start:end].casefold() != "class" or any(hit.end() == end for hit in _AS_ONE.finditer(sentence))


_BELOW = regex(
    r"\A(?: (?:gathered|waiting|standing|assembled|far|down|right))* (?:below|beneath|down there|outside|in the (?:\w+ ){1,2}below)\b",
    re.IGNORECASE,
)


def is_below(after: str) -> bool:
    """Whether a crowd is told of that is far down, or out of doors: it is not where its words are said. `after` is what follows it."""
    return _BELOW.match(after) is not None


def before(text: str) -> str:
    """What somebody stands before who does what a text tells of them; empty for no crowd."""
    return next((kind for kind, pattern in _ROWS if (hit := pattern.search(text)) and not is_below(text[hit.end() :])), "")


def faced(sentence: str, start: int, end: int) -> bool:
    """Whether the crowd at `start` to `end` of a sentence is one that somebody in it stands before and does something to."""
    return any(hit.start() < start and hit.end() == end for _, pattern in _ROWS for hit in pattern.finditer(sentence))
