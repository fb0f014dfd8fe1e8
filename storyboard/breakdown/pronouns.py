"""Whether somebody is a man or a woman, as far as the script's pronouns and words tell. Above 0 is male, below 0 female."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

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
_BOTH = regex(r"(?=.*\b(?:he|him|his)\b)(?=.*\b(?:she|hers?)\b)", re.IGNORECASE | re.DOTALL)
"""A sentence with somebody of either sex: the next pronoun may be any of them."""
_ANY = regex(r"\b(?:he|she|him|his|her)\b", re.IGNORECASE)
_OBJECT = regex(
    r"\bhim\b|\bher(?=\s+(?:by|to|in|on|at|from|with|into|out|up|down|off|away|back|over|through|and|a|the|as)\b|\s*[.,;:!?]|"
    r"\s*$)",
    re.IGNORECASE,
)
"""Somebody else is there whom the next pronoun may be."""
_TOLD = (
    (
        3,
        regex(
            r"\b(?:whisker(?:y|ed)|bewhiskered|sideburns|moustachioed|clean-shaven|unshaven|stubble|stubbled|balding|bearded|moustached)\b",
            re.IGNORECASE,
        ),
    ),
    (-2, regex(r"\b(?:lipstick|mascara|pregnant|eyeliner|headscarf|stilettos)\b", re.IGNORECASE)),
)
"""What only men, or only women, are told of, with the vote."""
_SENTENCE = regex(r"[.!?]['\"”’]?\s+")
_TOGETHER = regex(r"\b(?:the|both|two|three|these)\s+(?:[^\W\d_]+\s+)?(men|guys|boys|women|girls|ladies)\b", re.IGNORECASE)
_MALE = frozenset({"he", "his", "himself", "men", "guys", "boys"})


def _sign(word: str) -> int:
    return 1 if word.casefold() in _MALE else -1


def votes(text: str, hits: Sequence[Mention]) -> Iterator[tuple[str, int]]:
    """Who the pronouns of a paragraph speak for, with the vote.

    `Edie stops. She puts her glasses on` is a woman; after a sentence about two people no pronoun counts, nor does one in
    `Edie watches him wipe his face`. Where somebody else was named before, a pronoun counts half; one that contradicts the pronoun
    before it is of somebody else.
    """
    about, sign, at = "", 0, 0
    seen: set[str] = set()
    for start, end in sentences(text):
        first = at
        while at < len(hits) and hits[at].start < end:
            at += 1
        named = {hit.id for hit in hits[first:at]}
        seen |= named
        opened = _OPENS.match(text, start, end)
        if len(named) == 1:
            hit, before = hits[first], _ANY.search(text, start, hits[first].start)
            if about not in ("", hit.id) and before:
                yield about, _sign(before.group()) * (2 if opened else 1)
            if opened and opened.end() < hit.start:
                continue
            weight = INTRODUCED if _AGED.match(text, hit.end) else 1
            yield hit.id, weight * _possessives(text[hit.end : end]) + _told(text[hit.end : end])
            about, sign = "" if _BOTH.match(text, start, end) or _OBJECT.search(text, hit.end, end) else hit.id, 0
        elif named:
            about = ""
        elif about and opened:
            own, sign = sign in (0, _sign(opened.group(1))), sign or _sign(opened.group(1))
            yield about, own * sign * (2 if len(seen) == 1 else 1)


INTRODUCED = 3
"""The weight of `his` in the sentence that gives somebody's age: hardly anybody else is told of in it."""
_AGED = regex(r",? \(?\d{1,2}")
_OF_ANOTHER = regex(
    r"\b(?:out of|from) (?:his|her) (?:\w+ )?(?:hands?|arms?|fingers|grip|lap|grasp|face|shoulders?|knees)\b|"
    r"\b(?:has|takes|grabs|seizes|holds|catches|grips|kisses|strokes|pats) (?:his|her) (?:\w+ )?(?:wrist|hand|arm|collar|shoulder|elbow|"
    r"hair|face|cheek)\b",
    re.IGNORECASE,
)
"""A part that is as likely somebody else's."""


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of a paragraph begin and end, each with the blanks behind it."""
    start = 0
    for stop in _SENTENCE.finditer(text):
        yield start, stop.end()
        start = stop.end()
    yield start, len(text)


def _possessives(text: str) -> int:
    other = _OTHER.search(text) or _OF_ANOTHER.search(text)
    return 0 if other else sum(_sign(match.group(1)) for match in _OWN.finditer(text))


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
    return _told(description) + 2 * sum(_kind(word) for word in parts(description)[:12]) + worn + 2 * own


def _told(text: str) -> int:
    """What is said that is so of men, or of women, only."""
    return sum(vote for vote, pattern in _TOLD if pattern.search(text))


def _kind(word: str) -> int:
    return (word in people_words.MALE) - (word in people_words.FEMALE)
