"""Whether somebody is a man or a woman, as far as the script's pronouns and words tell. Above 0 is male, below 0 female."""

from __future__ import annotations

import re

from storyboard.breakdown import people_words, wardrobe
from storyboard.breakdown.ages import parts, sex, sex_of_name

_OPENS = re.compile(r"(?:^|[.!?]['\"”’]?\s+)(He|She|His|Her)\b")
_OWN = re.compile(
    r"\b(his|her|himself|herself)(?=\s+(?!and\b|with\b|to\b|in\b|on\b|at\b|for\b|from\b|as\b|by\b|like\b)[^\W\d_]|\b$)", re.IGNORECASE
)
_OTHER = re.compile(r"\bhim\b|\b(?:at|to|with|behind|beside|past|towards?|after|for) her\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?](?:\s|$)")
_TOGETHER = re.compile(r"\b(?:the|both|two|three|these)\s+(?:[^\W\d_]+\s+)?(men|guys|boys|women|girls|ladies)\b", re.IGNORECASE)
_MALE = frozenset({"he", "his", "himself", "men", "guys", "boys"})


def _sign(word: str) -> int:
    return 1 if word.casefold() in _MALE else -1


def after_name(text: str, end: int) -> int:
    """What follows the only name of a paragraph: `Edie stops. She puts her glasses on` is a woman, `Edie watches him` says nothing."""
    rest = text[end:]
    stop = _SENTENCE.search(rest)
    own = rest[: stop.end()] if stop else rest
    inside = 0 if _OTHER.search(own) else sum(_sign(match.group(1)) for match in _OWN.finditer(own))
    return inside + 2 * sum(_sign(match.group(1)) for match in _OPENS.finditer(rest))


def aside(text: str) -> int:
    """A parenthetical of theirs: `(reaching for her coat)`."""
    return 0 if _OTHER.search(text) and "coat" not in text else sum(_sign(match.group(1)) for match in _OWN.finditer(text))


def together(text: str) -> int:
    """+1 where a paragraph speaks of `the men`, -1 of `the two women`."""
    found = _TOGETHER.search(text)
    return _sign(found.group(1)) if found else 0


def of_words(name: str, description: str, about: bool) -> int:
    """What name and description say; `about` where the description is of nobody else."""
    said = 3 * sex(name) + 3 * sex_of_name(name)
    return said + (_of_description(description) if about else 0)


def _of_description(description: str) -> int:
    traits = wardrobe.worn(description)
    worn = 3 * bool(traits.get("beard")) - 2 * (traits.get("garment") == "dress") - (traits.get("hair") in {"bun", "bob", "ponytail"})
    own = sum(_sign(match.group(1)) for match in _OWN.finditer(description))
    return 2 * sum(_kind(word) for word in parts(description)[:12]) + worn + 2 * own


def _kind(word: str) -> int:
    return (word in people_words.MALE) - (word in people_words.FEMALE)
