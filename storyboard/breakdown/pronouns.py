"""Whether somebody is a man or a woman, as far as the script's pronouns and words tell. Above 0 is male, below 0 female."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from storyboard.breakdown import people_words, wardrobe
from storyboard.breakdown.ages import parts, sex, sex_of_name
from storyboard.breakdown.dress_words import OF_WOMEN
from storyboard.breakdown.mentions import Mention
from storyboard.model.patterns import regex

_OPENS = regex(r"\s*(He|She|His|Her)\b")
_OWN = regex(
    r"\b(his|her|himself|herself)(?=\s+(?!and\b|with\b|to\b|in\b|on\b|at\b|for\b|from\b|as\b|by\b|like\b)[^\W\d_]|\b$)", re.IGNORECASE
)
_OTHER = regex(r"\bhim\b|\b(?:at|to|with|behind|beside|past|towards?|after|for) her\b", re.IGNORECASE)
_WHOM = regex(
    r"\bhim\b|\bher(?=[.,;:!?]|$| (?:by|in|on|to|from|with|at|off|up|down|out|into|onto|a|an|the|around|round|through|across|past|behind|until|before|after|like|there|and|as|while|away|"
    r"back(?! of)|over|aside|again)\b)",
    re.IGNORECASE,
)
"""Somebody else of whom the next pronoun may be."""
_BOTH = regex(r"(?=.*\b(?:he|him|his)\b)(?=.*\b(?:she|hers?)\b)", re.IGNORECASE | re.DOTALL)
"""A sentence with somebody of either sex: the next pronoun may be any of them."""
_TOLD = (
    (2, regex(r"\b(?:clean-shaven|unshaven|stubble|stubbled|balding|bearded|moustached)\b", re.IGNORECASE)),
    (-2, regex(r"\b(?:lipstick|mascara|pregnant|eyeliner|headscarf|stilettos)\b", re.IGNORECASE)),
)
"""What only men, or only women, are told of, with the vote."""
_SENTENCE = regex(r"[.!?]['\"”’]?\s+")
_TOGETHER = regex(r"\b(?:the|both|two|three|these)\s+(?:[^\W\d_]+\s+)?(men|guys|boys|women|girls|ladies)\b", re.IGNORECASE)
_MALE = frozenset({"he", "his", "himself", "men", "guys", "boys"})


def _sign(word: str) -> int:
    return 1 if word.casefold() in _MALE else -1


class Vote(NamedTuple):
    """That somebody is a man, or a woman, by a pronoun."""

    who: str
    sign: int
    sure: bool = True
    """False where the pronoun may as well be somebody else's: it counts where nothing else does."""


def votes(text: str, hits: Sequence[Mention]) -> Iterator[Vote]:
    """Who the pronouns of a paragraph speak for, with the vote.

    `Edie stops. She puts her glasses on` is a woman; after a sentence about two people no pronoun counts, nor does one in
    `Edie watches him wipe his face`, and the next may be his. Where the paragraph has told of another one a pronoun counts half.
    """
    about, at, told, mixed = "", 0, set[str](), False
    for start, end in sentences(text):
        first = at
        while at < len(hits) and hits[at].start < end:
            at += 1
        named = {hit.id for hit in hits[first:at]}
        told |= named
        opened, both = _OPENS.match(text, start, end), _BOTH.match(text, start, end) is not None
        if opened and about and about not in named:
            yield Vote(about, (2 if len(told | {about}) == 1 else 1) * _sign(opened.group(1)), not (both or mixed))
            about, mixed = "" if len(named) > 1 else about, mixed or both
        elif len(named) == 1:
            one = hits[first]
            whom = _WHOM.search(text, one.end, end)
            if whom is not None and about and about != one.id:
                yield Vote(about, -1 if whom.group().casefold() == "her" else 1)
            about, mixed = "" if both or whom else one.id, both
            weight = INTRODUCED if _AGED.match(text, one.end) else 1
            yield Vote(one.id, 0 if opened or not about else weight * _possessives(text[one.end : end]))
        elif named:
            about = ""


INTRODUCED = 3
"""The weight of `his` in the sentence that gives somebody's age: nobody else is told of in it."""
_AGED = regex(r",? \(?\d{1,2}")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of a paragraph begin and end, each with the blanks behind it."""
    start = 0
    for stop in _SENTENCE.finditer(text):
        yield start, stop.end()
        start = stop.end()
    yield start, len(text)


def _possessives(text: str) -> int:
    return 0 if _OTHER.search(text) or _OF_ANOTHER.search(text) else sum(_sign(match.group(1)) for match in _OWN.finditer(text))


_OF_ANOTHER = regex(
    r"\b(?:out of|from) (?:his|her) (?:\w+ )?(?:hands?|arms?|fingers|grip|lap|grasp|face|shoulders?|knees)\b|"
    r"\b(?:has|takes|grabs|seizes|holds|catches|grips|kisses|strokes|pats) (?:his|her) (?:\w+ )?(?:wrist|hand|arm|collar|shoulder|elbow|hair|face|"
    r"cheek)\b",
    re.IGNORECASE,
)
"""A part that is as likely somebody else's."""


def aside(text: str) -> int:
    """A parenthetical of theirs: `(reaching for her coat)`."""
    return 0 if _OTHER.search(text) and "coat" not in text else sum(_sign(match.group(1)) for match in _OWN.finditer(text))


def of_self(said: str) -> int:
    """What somebody says they are: `I'm a girl`, `I am her mother`."""
    found = _I_AM.search(said)
    return 3 * _kind(found["what"].casefold()) if found else 0


_I_AM = regex(
    r"(?:^|[.!?,;:—–-]\s*|\b(?:and|but|because|since)\s)I(?:['’]m| am) (?:(?:just|only|still|not just) )?(?:an?|your|his|her|their|"
    r"the) (?:[\w-]+ ){0,2}?"
    r"(?P<what>girl|boy|woman|man|lady|mother|father|grandmother|grandfather|sister|brother|daughter|son|wife|husband|aunt|uncle|"
    r"widow|widower)"
    r"(?=[.,;!?]|\s(?:and|but|of|who|too)\b|$)"
)
"""Who speaks tells of themselves."""


def together(text: str) -> int:
    """+1 where a paragraph speaks of `the men`, -1 of `the two women`."""
    found = _TOGETHER.search(text)
    return _sign(found.group(1)) if found else 0


def of_words(names: Iterable[str], description: str, about: bool) -> int:
    """What the names and the description say; `about` where the description is of nobody else."""
    said = next((3 * vote for name in names if (vote := sex(name) + sex_of_name(name))), 0)
    return said + (_of_description(description) if about else 0)


def _of_description(description: str) -> int:
    traits = wardrobe.worn(description)
    worn = (
        3 * bool(traits.get("beard") or traits.get("moustache"))
        - 2 * (not OF_WOMEN.isdisjoint((traits.get("garment"), traits.get("hat"))))
        - (traits.get("hair") in {"bun", "bob", "ponytail"})
    )
    own = sum(_sign(match.group(1)) for match in _OWN.finditer(description))
    told = sum(vote for vote, pattern in _TOLD if pattern.search(description))
    return told + 2 * sum(_kind(word) for word in parts(description)[:12]) + worn + 2 * own


def _kind(word: str) -> int:
    return (word in people_words.MALE) - (word in people_words.FEMALE)
