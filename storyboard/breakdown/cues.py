"""Character cues: who speaks, without what else stands in the line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from storyboard.breakdown.people_words import COLLECTIVE
from storyboard.model.screenplay import Element, Kind

_EXTENSION = re.compile(r"\([^()]*\)?")
_HEARD = re.compile(
    r"\b(?:v\.?\s*/?o|voice[- ]?over|off|(?:on|over|through) (?:the )?(?:phone|radio|tv|screen|intercom|speaker\w*)"
    r"|filtered|o\.?\s*/?[sc])\b",
    re.IGNORECASE,
)
_VOICE_OVER = re.compile(r"\b(?:v\.?\s*/?o|voice[- ]?over)\b", re.IGNORECASE)
_VOICE_OF = re.compile(r"^(?:THE )?VOICE OF (?:THE )?(.+)$|^(.+?)['’]S VOICE$")
_JOINED = re.compile(r"\s*(?:&|/|,|\+|\bAND\b|\bET\b|\bUND\b|\bY\b)\s*")
_LIMIT = 60
"""Longest name in characters; what is longer is no name and is cut at a word."""


class Cue(NamedTuple):
    """One speech of one speaker."""

    at: int
    """Index of the element in the screenplay."""
    name: str
    voice: bool
    """Voice over: heard from outside the scene."""
    off: bool
    """Heard but not in the picture (O.S., on the phone), or voice over."""


def plain(text: str) -> str:
    """The name of a cue in capitals, without extensions, carets and colons."""
    name = " ".join(_EXTENSION.sub(" ", text).replace("^", " ").split()).strip(" :").upper()
    return name if len(name) <= _LIMIT else name[:_LIMIT].rsplit(" ", 1)[0]


def _cue(at: int, element: Element) -> Cue:
    name, said = plain(element.text), " ".join(_EXTENSION.findall(element.text))
    voice = _VOICE_OF.match(name)
    owner = (voice.group(1) or voice.group(2)) if voice else name
    return Cue(at, owner, bool(voice) or bool(_VOICE_OVER.search(said)), bool(voice) or bool(_HEARD.search(said)))


def parts(name: str) -> tuple[str, ...]:
    """The people of a joint cue: `DAN & JACK` is `DAN`, `JACK`."""
    return tuple(part for part in _JOINED.split(name) if part)


def _apart(cue: Cue, known: frozenset[str]) -> Iterable[Cue]:
    """A joint cue as one cue for each, where every one of them also speaks alone."""
    people = parts(cue.name)
    alone = len(people) > 1 and all(person in known for person in people)
    return (cue._replace(name=person) for person in people) if alone else (cue,)


def _collective(name: str) -> bool:
    return all(word in COLLECTIVE for word in name.casefold().split())


def cues(elements: Iterable[Element]) -> tuple[Cue, ...]:
    """All speeches in script order. ALL, BOTH and the like are nobody of their own."""
    found = [_cue(at, element) for at, element in enumerate(elements) if element.kind is Kind.CHARACTER]
    named = [cue for cue in found if cue.name and not _collective(cue.name)]
    known = frozenset(cue.name for cue in named)
    return tuple(one for cue in named for one in _apart(cue, known))
