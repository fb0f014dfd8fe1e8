"""What people are said to have on where it is told in passing: `She smears mud down the front of her bridesmaid dress`, `Joe's cap`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from storyboard.breakdown import wardrobe
from storyboard.breakdown.mentions import Mention
from storyboard.breakdown.pronouns import sentences
from storyboard.model.patterns import regex

_POSSESSED = regex(r"\b(his|her)\s+(?!(?:hood|cowl)\s+(?:\w+\s+)?(?:up|down|back)\b)((?:[\w-]+\s+){0,2}[\w’'-]+)", re.IGNORECASE)
_OWNED = regex(r"['’]s?\s+((?:[\w-]+\s+){0,2}[\w’'-]+)")
_OPENS = regex(r"\s*[\"“]?(?:He|She|His|Her)\b")
_OTHER = regex(r"\b(?:he|she|him|they)\b", re.IGNORECASE)
_HANDLED = regex(
    r"\b(?:puts?|pulls?|pulling|slips?|shrugs?|throws?|dons?|hangs?|folds?|holds?|carr(?:y|ies)|irons?|packs?|grabs?|fetch(?:es)?|drapes?|lays?|"
    r"drops?|finds?|washes|sews?|mends?|buys?|picks?|wears?|changes?|into)\s+(?:\w+\s+)?\Z",
    re.IGNORECASE,
)
"""Just before clothes that are not on yet, or no longer."""


def told(text: str, hits: Sequence[Mention]) -> Iterator[tuple[str, str, str]]:
    """Whose clothes a paragraph names, with `his`, `her` or nothing, and the words for them.

    `her apron` is of who is the one person of its sentence, or of the one before that has nobody.
    """
    about = ""
    for start, end in sentences(text):
        named = [hit for hit in hits if start <= hit.start < end]
        for hit in named:
            if hit.owner:
                owned = _OWNED.match(text, hit.end, end)
                yield from _clothes(hit.id, "", owned) if owned else ()
        ids = {hit.id for hit in named}
        if ids:
            about = named[0].id if len(ids) == 1 and not _OTHER.search(text, start, named[0].start) else ""
        elif not _OPENS.match(text, start, end):
            about = ""
        for said in _POSSESSED.finditer(text, start, end) if about else ():
            if not _HANDLED.search(text, start, said.start()):
                yield from _clothes(about, said.group(1).casefold(), said, group=2)


def _clothes(id: str, whose: str, said: re.Match[str], group: int = 1) -> Iterator[tuple[str, str, str]]:
    """What is owned, up to its first piece of clothing; nothing where there is none."""
    worn = next((word.end() for word in re.finditer(r"[\w’'-]+", said.group(group)) if wardrobe.clothing(word.group())), 0)
    if worn:
        yield id, whose, said.group(group)[:worn]
