"""The small things that somebody looks at: they lie before them, and are in the picture."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.shots.nouns import Phrase, phrases
from storyboard.shots.put_words import LARGE
from storyboard.shots.regarding import BEFORE, BELOW
from storyboard.shots.things import WORN, carried

_EYED = regex(
    r"(?:(?:look|star|gaz|glanc|peer|squint|glar|frown|gap|gawp|blink)(?:e?s|ing)\b(?:,? (?:\w+ly|up|down|over|across|back|again|hard))*"
    r" (?:at|upon|on)|(?:sees?|seeing|spots?|spotting|notic(?:es?|ing)|eye(?:s|ing)|spies|watch(?:es|ing)?|regards?|contemplates?|"
    r"catch(?:es|ing)? sight of|glimps(?:es?|ing)|considers?|clocks|recogni[sz]es|remembers)|"
    r"(?:[^\W_]+(?:['’]s)? )?(?:eyes?|gaze) "
    r"(?:falls?|lands?|rests?|settles?|alights?|comes? to rest|drifts?|go(?:es)?|moves?|flicks?|darts?|strays?|"
    r"locks?|locked|fixed|fixes)(?: (?:up|down|over|back))? (?:on|onto|to|upon|at)) "
    r"(?:\w+ly )?(?=(?:the|an?|his|her|their|its|that|two|three|some|another) )",
    re.IGNORECASE,
)
_OF_SOMEBODY = regex(
    r"\s*(?:['’]s?\b|(?:(?:still|clutched|gripped|held|hidden|tucked) )?"
    r"(?:in|on|at|round|around|against|under|between|behind|from|across|over) "
    r"(?:his|her|their|its|[^\W_]+['’]s)\b|go(?:es)?\b|com(?:es?|ing)\b|mov\w+|driv\w+|pass\w+|disappear|burn|fall|roll|through|outside|"
    r"(?:in|through|out of|beyond|across|over|behind) (?:the|an?) (?:window|mirror|glass|street|distance|yard|garden|sky|dark|other)\b)",
    re.IGNORECASE,
)
"""Behind a thing that is in somebody's hand, or out there."""
_ON_GROUND = regex(
    r"[^.;!?]*?\b(?:on|in|across|over) the (?:\w+ )?(?:floor|floorboards|ground|carpet|rug|grass|mud|sand|snow|street|road|dirt)\b"
)


_IN_HAND = regex(r"\s*(?:still )?(?:in|between) (?:his|her|their) (?:own )?(?:\w+ )?(?:hands?|palms?|fingers|fist|lap)\b", re.IGNORECASE)


def small(told: str, *, outside: bool) -> tuple[str, Phrase] | None:
    """Where a small thing lies that somebody looks at, as `Blocking.at` has it (empty for the own hand), and its words; None for none.

    `told` begins with the verb, or with whose eyes fall on it.
    """
    eyed = _EYED.match(told)
    behind = told[eyed.end() :] if eyed else ""
    named = next(iter(phrases(behind)), None) if eyed else None
    if named is None or not _NAME.fullmatch(behind, 0, named.start):
        return None
    kind, held = carried(f" the {named.words}"), _IN_HAND.match(behind, named.end) is not None
    worn = kind in WORN | _WORN and _OWNED.match(behind) is not None
    if not kind or kind in _NOTHING or (not held and (worn or _OF_SOMEBODY.match(behind, named.end))):
        return None
    if held:
        return "", named
    return (BELOW if outside or kind in LARGE or _ON_GROUND.match(behind, named.end) else BEFORE), named


_NAME = regex(r"(?:(?:the|an?|his|her|their|its|that|two|three|some|another) )?(?:[\w’'-]+ ){0,2}", re.IGNORECASE)
_WORN = frozenset(
    {"coat", "hat", "dress", "tie", "shirt", "scarf", "shoe", "apron", "helmet", "mask", "glasses", "ring", "watch", "belt", "boots"}
)
"""What is on somebody where it is theirs."""
_OWNED = regex(r"(?:his|her|their) |(?:the )?[^\W_]+['’]s ", re.IGNORECASE)
_NOTHING = frozenset({"object", "hands", "face", "blood", "water", "fire", "smoke"})
"""What is no thing that lies there."""
