"""Whether `they`, or some `of them`, are things, and whether a pronoun only says which thing is meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import islice

from storyboard.model.patterns import regex
from storyboard.shots import sight_words
from storyboard.shots.topics import Sentence

LATELY = 4
"""Sentences in which what `they` are was told of."""
CROWD = regex(
    rf"\b(?:{'|'.join(word for line in sight_words.PEOPLE.values() for word in line.split() if word[-1] == 's' and '-' not in word)}"
    r"|tourists|passengers|guests|soldiers|guards)\b",
    re.IGNORECASE,
)
"""Who is one of many that have no names: nobody of the cast."""


def of_late(told: Sequence[Sentence], names_things: Callable[[str], object]) -> bool:
    """Whether a sentence told lately names things, and none behind it is of two people or of a crowd."""
    for one in islice(reversed(told), LATELY):
        if one.people > 1 or CROWD.search(one.text):
            return False
        if names_things(one.text):
            return True
    return False


def several_things(told: Sequence[Sentence]) -> bool:
    """Whether the last sentence that names several has things: `She looks at the bolts. Four of them.`"""
    return of_late(told, _PLURAL_NAMED.search)


ALL_DO = (
    r"(?:\A|(?<=[.!?;:] )|(?<=\n))all(?= (?:\w+ly )?(?:raise|lift|lower|rise|stand|sit|look|turn|stare|gaze|nod|laugh|clap|cheer|freeze|"
    r"watch|listen|drink|eat|applaud|smile|grin|frown|salute|kneel|bow|run|walk|wait|sing|dance|shout|scream|hold|take|put|pick|leave|"
    r"enter|exit|stop|fall|jump|wave|gasp|shrug|cry|weep|point|dive|duck|scatter|sleep|lean|hug|shake|join|race|rush|hurry|march|toast|"
    r"clink|lie|crouch|hide|fight|aim|draw|throw|catch|pull|push|row|swim|climb|pray|read|write|work|get|go|come|step|move|cross|"
    r"gather|crowd|follow|chase|flee|start|begin)\b)"
)
"""`All raise their glasses.`: everybody there; `All night` and `All is quiet` are nobody."""
_SAYS_WHICH = regex(
    r"(?:\A|[.,;:—–] |\b(?:on|in|at|from|to|of|under|behind|with) )(?:everything|all|(?:the|an?) (?:[\w-]+ ){0,2}?[a-z-]{3,}) "
    r"(?:that |which )?\Z",
    re.IGNORECASE,
)
_HAS_DONE = regex(r" (?:has|have|had|was|were|just|came|left|owns?|is wearing|are wearing)\b", re.IGNORECASE)
"""Behind somebody who only says which thing is meant: `On the bank they have left, torches.`"""
THE_BEFORE = regex(r"\bthe \Z", re.IGNORECASE)
"""Before `four of them` who are people: `the four of them`."""
_PLURAL_NAMED = regex(
    r"\A\W*(?!(?:His|This|Its|As|Is|Was|Has|Yes)\b)[A-Z][a-z]+s (?:[a-z]+[^\Ws]\b|on|in|at|of)|"
    r"\b(?:the|his|her|its|their|some|of|two|three|four|five|six|ten|a dozen|several|many) (?:[\w-]+ )?[a-z]{3,}[^\Wsu]s\b"
)
"""Several things, by the form of their word."""


def says_which(text: str, start: int, end: int) -> bool:
    """Whether the pronoun at a place only says which thing is meant: `On the bank they have left, torches.`"""
    one = text[start:end].casefold() in ("he", "she", "they")
    return one and _SAYS_WHICH.search(text, 0, start) is not None and _HAS_DONE.match(text, end) is not None


THINGS_GO = regex(
    r" (?:\w+ly )?(?:bounce|roll|scatter|spill|tumble|patter|rattle|plop|clatter|skitter|shatter|smash|cascade|slither|float|flutter|"
    r"drift|slide|fall|rain|ricochet|burst|explode|splash|clink|jingle|topple|drop|fly|spin|melt|glow|gleam|glitter|flicker)\b"
)
"""Behind `they` who may be things: `Marbles everywhere. They roll under the table.`"""
BY_THEM = regex(
    r"\b(?:past|between|to|with|behind|around|round|beside|among|towards?|near|for|of|by|after|over|before)\s+\Z", re.IGNORECASE
)
"""Before `them` that says where somebody is."""
