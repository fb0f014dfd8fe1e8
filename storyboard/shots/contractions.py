"""`She's eating` and `Anna's asleep`: verbs that are only an apostrophe, and no owner."""

from __future__ import annotations

import re

from storyboard.breakdown.lists import listed
from storyboard.model.patterns import regex

_NOUNS = listed(
    "wedding building clothing painting evening morning ceiling drawing meeting feeling clearing opening landing railing bearing dwelling"
    " offspring sibling belonging belongings saying string ring king thing spring sling wing ping swing sting darling duckling bedding"
    " padding lighting housing parking stocking stockings earring earrings lettering beginning ending writing handwriting crossing"
)
"""Words in -ing of which somebody may be the owner: `Anna's wedding ring`."""
_PRONOUN = regex(r"\b(?:he|she|it|they|who|there|that|everyone|everybody|nobody|somebody)(['’](?:s|re))(?=\s)", re.IGNORECASE)
_NAME = regex(
    r"\b[A-Z][\w-]+(['’]s)(?= (?:(?:still|already|now|just|only|back|busy|\w+ly) )*"
    r"(?P<what>[a-z]+ing|asleep|awake|alone|gone|drunk|got|up|down|off|halfway|not|"
    r"(?:in|at|on|behind|by|under|beside|near|outside|inside) (?:the|an?|his|her)|"
    r"(?:been )?(?:[a-z]+ed|shaken|beaten|taken|thrown|hit|shot|caught|hurt|struck|torn|swept|drawn|flung|stuck|woken|driven|held|led|left)"
    r"(?= (?:awake|by|to|into|from|off|out|up|down|back|away|onto|over|aside|against|across)\b|[.,;!]))\b)"
)


def plain(text: str) -> str:
    """A text with spaces for the verb that an apostrophe stands for; as long as before, so that places in it stay true."""
    if "'" not in text and "’" not in text:
        return text
    told = _PRONOUN.sub(_blank, text)
    return _NAME.sub(lambda hit: hit.group() if hit["what"] in _NOUNS else _blank(hit), told)


def _blank(hit: re.Match[str]) -> str:
    return hit.group().removesuffix(hit.group(1)) + " " * len(hit.group(1))
