"""What `it` and `them` mean in a sentence that has named a thing before: `takes the letter and tears it up`."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from typing import Protocol

from storyboard.model.patterns import regex

_OPENS = frozenset({"a", "an", "the", "his", "her", "their", "some", "another", "two", "three", "its"})
"""Words that open the name of a thing."""
_ENDS = (
    "of in on at to from into onto over under with by for up down out off and then but as while who which that behind before after through "
    "across against around round along toward towards near beside between like until"
)
_ARTICLES = frozenset({"a", "an", "the"})
"""Behind `her` that is whom a thing is given: `tosses her the keys`."""
_CLOSES = frozenset(_ENDS.split())
"""Words that end it."""
MEANT = frozenset({"it", "them"})
NEAR = 3
"""Words after a verb among which `it` is its object."""
LONGEST = 4
"""Words of a name."""


_IT = regex(
    r"\s+(?:(?:up|out|down|away|over|off|back|(?P<where>around|at|into|in|on|through))\s+)?(?:it|them)\b",
    re.IGNORECASE,
)
_GIVEN_TO = regex(
    r"\b(?:hand|giv|pass|offer|toss|throw|bring|pour|show|serv|feed|lend|fetch)(?:s|es|ing) them (?=(?:the|an?|his|her|their|some|"
    r"two|one|another) )",
    re.IGNORECASE,
)
"""`them` who are given something: `hands them the mugs`."""
_VERB = regex(r"\W*\w+(?=\s)")


def it_behind(text: str, end: int) -> re.Match[str] | None:
    """`it` or `them` as the object of the verb that ends at `end`, with what may stand between: `picks up them`, `looks at it`."""
    return _IT.match(text, end)


def handled_it(text: str, end: int) -> bool:
    """Whether `it` is what the hands are at, and not where something is done: `picks up it`, but `stands in it`."""
    found = it_behind(text, end)
    return found is not None and not found["where"] and not _GIVEN_TO.search(text, 0)


def done_to_it(text: str, start: int = 0) -> re.Match[str] | None:
    """The same of the verb that a text has at `start`: `Picks it up.`"""
    verb = _VERB.match(text, start)
    return it_behind(text, verb.end()) if verb else None


class Told(Protocol):
    """A word of a text."""

    @property
    def text(self) -> str: ...

    @property
    def clause(self) -> int: ...


def antecedent(words: Sequence[Told], at: int, verbs: Container[str]) -> str:
    """The last word of the name of what the verb before the one at `at` was done with; empty where none is named.

    Args:
        words: of the sentence, in small letters.
        at: where the verb stands whose object is `it`.
        verbs: all that may be a verb.
    """
    for place in range(at - 1, -1, -1):
        if words[place].text in verbs and (name := object_of(words, place, at)):
            return name
    return ""


def object_of(words: Sequence[Told], verb: int, end: int) -> str:
    """The last word of the name of the thing right after a verb; empty where no such word opens one."""
    reach = range(verb + 1, min(verb + 1 + LONGEST, end))
    stop = next((n for n in reach if n > verb + 1 and words[n].text in _CLOSES), end)
    first = next((n for n in reach if n < stop and (words[n].text in _OPENS or words[n].text.endswith(("'s", "’s")))), -1)
    if first < 0 or words[first].clause != words[verb].clause:
        return ""
    name = ""
    for word in words[first + 1 : min(first + 1 + LONGEST, end)]:
        if not name and word.text in _ARTICLES:
            continue
        if word.clause != words[first].clause or word.text in _CLOSES or word.text in _OPENS:
            break
        name = word.text
    return name
