"""People of a script in plain prose, where nothing is in capitals: `a young woman in a red coat`, `Mia`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from storyboard.breakdown import people_words
from storyboard.breakdown.first_names import FIRST_NAMES
from storyboard.breakdown.introductions import Run
from storyboard.breakdown.lists import listed
from storyboard.model.screenplay import Element

_NAME = re.compile(r"(?<![^\W\d_])[^\W\d_a-z][^\W\d_A-Z]+(?![^\W\d_])")
_ROLE = re.compile(
    r"\b(?:an?|one|the|his|her|two|three|four|five|several)\s+((?:[^\W\d_]+(?:-[^\W\d_]+)*\s+){0,3}?)([^\W\d_]+)\b", re.IGNORECASE
)
_DOUBTFUL = listed(
    "will mark rose grace bill may art frank ray iris ivy daisy ruby lily gus dawn mina sally marina rob sue pat drew chase eve gloria"
    " victor will"
)
"""First names that are words as well: they count in the middle of a sentence only."""


def _named(at: int, text: str) -> Iterator[Run]:
    for token in _NAME.finditer(text):
        word = token.group().casefold()
        inside = text[: token.start()].rstrip()[-1:].isalpha() or text[: token.start()].rstrip()[-1:] == ","
        if word in FIRST_NAMES and (inside or word not in _DOUBTFUL):
            yield Run(at, token.start(), token.end(), token.group(), owned=False)


def _role(match: re.Match[str]) -> str:
    """The name a role goes by: its age, if it has one, and itself."""
    aged = [word for word in match.group(1).split() if word.casefold() in people_words.AGED]
    return " ".join([*aged, match.group(2)])


def _roles(at: int, text: str) -> Iterator[Run]:
    for match in _ROLE.finditer(text):
        if match.group(2).casefold() in people_words.ROLES:
            yield Run(at, match.start(2), match.end(2), _role(match), owned=False)


def people(shown: Iterable[tuple[int, Element]]) -> Iterator[Run]:
    """Everybody the paragraphs name or call by a role, in order; the same one again and again."""
    for at, element in shown:
        yield from sorted((*_named(at, element.text), *_roles(at, element.text)), key=lambda run: run.start)
