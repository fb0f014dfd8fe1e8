"""People of a script in plain prose, where nothing is in capitals: `a young woman in a red coat`, `Mia`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from storyboard.breakdown import people_words
from storyboard.breakdown.first_names import FIRST_NAMES
from storyboard.breakdown.introductions import Run
from storyboard.breakdown.lists import listed
from storyboard.model.patterns import regex
from storyboard.model.screenplay import Element

_NAME = regex(r"(?<![^\W\d_])[^\W\d_a-z][^\W\d_A-Z]+(?![^\W\d_])")
_ARTICLE = regex(r"\b(?:an?|one|the|his|her|two|three|four|five|several)(?=\s)", re.IGNORECASE)
_WORD = regex(r"\s+([^\W\d_]+(?:-[^\W\d_]+)*)")
_REACH = 4
"""Words after an article within which a role counts as its noun."""
_DOUBTFUL = listed(
    "will mark rose grace bill may art frank ray iris ivy daisy ruby lily gus dawn mina sally marina rob sue pat drew chase eve gloria"
    " victor will"
)
"""First names that are words as well: they count in the middle of a sentence only."""


def _named(at: int, text: str) -> Iterator[Run]:
    for token in _NAME.finditer(text):
        word = token.group().casefold()
        before = text[max(0, token.start() - 4) : token.start()].rstrip()[-1:]
        inside = before.isalpha() or before == ","
        if word in FIRST_NAMES and (inside or word not in _DOUBTFUL):
            yield Run(at, token.start(), token.end(), token.group(), owned=False)


def _phrase(text: str, at: int) -> list[re.Match[str]]:
    """The words after an article, up to the first role; empty where there is none near."""
    found: list[re.Match[str]] = []
    while len(found) < _REACH and (word := _WORD.match(text, at)):
        found.append(word)
        at = word.end()
        if word.group(1).casefold() in people_words.ROLES:
            return found
    return []


def _roles(at: int, text: str, named: Iterable[Run]) -> Iterator[Run]:
    """Roles after an article, but not where they only say what somebody named is: `Mia, a lighthouse keeper`."""
    ends = {run.end for run in named}
    for article in _ARTICLE.finditer(text):
        phrase = _phrase(text, article.end())
        if phrase and not ends & {article.start() - 1, article.start() - 2}:
            aged = [word.group(1) for word in phrase[:-1] if word.group(1).casefold() in people_words.AGED]
            name = " ".join([*aged, phrase[-1].group(1)])
            yield Run(at, (phrase[-2] if aged and len(phrase) > 1 else phrase[-1]).start(1), phrase[-1].end(), name, owned=False)


def people(shown: Iterable[tuple[int, Element]]) -> Iterator[Run]:
    """Everybody the paragraphs name or call by a role, in order; the same one again and again."""
    for at, element in shown:
        named = tuple(_named(at, element.text))
        yield from sorted((*named, *_roles(at, element.text, named)), key=lambda run: run.start)
