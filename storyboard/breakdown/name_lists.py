"""Names that a script lists: `Twelve people at a long table: ANNA, BEN, CARA and DAN.`"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from storyboard.breakdown.introductions import THINGS, Run
from storyboard.breakdown.people_words import NOT_PEOPLE
from storyboard.model.patterns import regex

_BETWEEN = regex(r"(?:\s*\([^()]{1,60}\))?(?:\s*,\s*(?:and\s+|&\s*)?|\s+and\s+|\s*&\s*)")
_PEOPLE = regex(
    r"\b(?:people|persons|men|women|boys|girls|children|kids|guests|friends|family|students|soldiers|officers|players|passengers|diners|"
    r"crew|team|gang|band|brothers|sisters|siblings|couples?|others|colleagues|workers|survivors|suspects|members)\b[^.:!?]*"
    r"(?:[:–—]|--)\s*\Z",
    re.IGNORECASE,
)
_LONGEST = 2
"""Words of a name in a list."""


def _lists(runs: Sequence[Run], text: str) -> Iterator[list[Run]]:
    """Runs of capitals that follow one another with nothing but commas, `and` and ages between them."""
    row: list[Run] = []
    for run in runs:
        if row and not _BETWEEN.fullmatch(text, row[-1].end, run.start):
            yield row
            row = []
        row.append(run)
    yield row


def _may_be(run: Run) -> bool:
    last = run.words[-1]
    return len(run.words) <= _LONGEST and not run.owned and last not in NOT_PEOPLE and last not in THINGS


def people(runs: Sequence[Run], text: str, known: Callable[[Run], bool]) -> Iterator[Run]:
    """Who is somebody because of the others in a list: those `known` are two at least, or it is said to be one of people."""
    for row in _lists(runs, text) if len(runs) > 1 else ():
        said = _PEOPLE.search(text, max(0, row[0].start - 120), row[0].start) is not None
        told = sum(known(run) for run in row)
        if said or (told >= 2 and 2 * told >= len(row)):
            yield from (run for run in row if _may_be(run) and not known(run))
