"""The words of a sentence, and the small ones that tell a verb from a noun and where a clause ends."""

from __future__ import annotations

import re
from dataclasses import dataclass

from storyboard.breakdown import thing_words
from storyboard.breakdown.prop_words import DETERMINERS, PROPS
from storyboard.model.patterns import regex

PARTICLES = frozenset(
    {"up", "down", "in", "on", "off", "out", "over", "away", "back", "by", "for", "to", "with", "from", "at", "of", "about", "through"}
)
WORD = regex(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
BREAK = regex(r"[.,;:!?—–()\"“”\n]|--")
CONJUNCTIONS = frozenset({"and", "then", "but", "as", "while", "when", "who", "which", "that", "before", "until", "because", "so", "or"})
ADVERBS = frozenset(
    {
        "then",
        "now",
        "also",
        "just",
        "still",
        "already",
        "each",
        "once",
        "again",
        "finally",
        "soon",
        "even",
        "almost",
        "together",
        "alone",
        "never",
    }
    | {
        "half",
        "merely",
        "only",
        "simply",
        "instead",
        "too",
        "always",
        "back",
        "here",
        "there",
        "first",
        "next",
        "later",
        "quite",
        "twice",
        "hard",
        "fast",
        "in",
        "turn",
    }
)
GOES_ON = frozenset({"and", "then", "but", "who", "while", "or", "&"})
BEING = frozenset({"is", "are", "gets", "get", "being", "be", "been", "was", "were", "getting", "got"})
BEGINNING = (
    "fails fail starts start begins begin tries try attempts attempt manages manage proceeds proceed continues continue comes "
    "come goes go leans lean bends bend stoops stoop kneels "
    "kneel crouches crouch turns turn stops stop pauses reaches reach steps step rises rise stands stand struggles "
    "struggle jumps jump runs run hurries hurry rushes rush "
    "gets get sits sit dares helps help forced has have"
)
BEGUN = frozenset(BEGINNING.split())
AUXILIARY = BEING | {
    "keeps",
    "keep",
    "starts",
    "start",
    "begins",
    "begin",
    "goes",
    "comes",
    "stands",
    "sits",
    "lies",
    "stops",
    "busy",
    "seen",
    "caught",
    "continues",
}
PEOPLE = frozenset(
    {
        "him",
        "her",
        "them",
        "man",
        "woman",
        "boy",
        "girl",
        "child",
        "baby",
        "kid",
        "guard",
        "driver",
        "soldier",
        "victim",
        "patient",
        "prisoner",
        "mother",
        "father",
    }
    | {
        "son",
        "daughter",
        "brother",
        "sister",
        "wife",
        "husband",
        "friend",
        "waiter",
        "stranger",
        "officer",
        "cop",
        "other",
        "another",
        "people",
        "everybody",
        "everyone",
        "nurse",
        "doctor",
    }
)


@dataclass(frozen=True, slots=True)
class Word:
    start: int
    end: int
    text: str
    capital: bool
    clause: int
    """Counted up by punctuation and conjunctions: a phrase does not reach over them."""


_PLACE = regex(
    r"\s+(?:him|them|us|me|(?:her|it)(?=\s*(?:[.,;!?]|$)|\s+(?:on|in|at|and|with)\b)|"
    r"(?:the|an?|his|her|their) (?:\w+ )?\w+(?=\s*[.,;!?]|$))",
    re.IGNORECASE,
)
"""After a `before` that says where, not when."""
TOKEN = regex(r"(?P<word>[^\W\d_]+(?:['’-][^\W\d_]+)*)|[.,;:!?—–()\"“”\n]|--")


_THINGS = thing_words.KNOWN.keys() | {word for words in PROPS.values() for word in words.split()}
"""What a script may have in capitals that is nobody."""


def words_of(text: str) -> list[Word]:
    """The words of a text in small letters, numbered by clause; a thing that a script has in capitals (`grabs the KNIFE`) has none."""
    found: list[Word] = []
    clause = 0
    for match in TOKEN.finditer(text):
        word = match.group("word")
        if word is None:
            clause += 1
            continue
        small = word.lower()
        clause += small in CONJUNCTIONS and not (small == "before" and _PLACE.match(text, match.end()))
        thing = word.isupper() and small in _THINGS and bool(found) and found[-1].text in DETERMINERS
        found.append(Word(match.start(), match.end(), small, word[0].isupper() and not thing, clause))
    return found
