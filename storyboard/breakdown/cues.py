"""Character cues: who speaks, without what else stands in the line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from storyboard.model.screenplay import SPEECH, Element, Kind
from storyboard.script import names


class Cue(NamedTuple):
    """One speech of one speaker."""

    at: int
    """Index of the element in the screenplay."""
    name: str
    voice: bool
    """Voice over: heard from outside the scene."""
    off: bool
    """Heard but not in the picture (O.S., on the phone), or voice over."""


def _cue(at: int, element: Element) -> Cue:
    found = names.cue(element.text)
    return Cue(at, found.name, found.voice, found.off)


def cues(elements: Iterable[Element]) -> tuple[Cue, ...]:
    """All speeches in script order. ALL, BOTH and the like are nobody of their own."""
    found = [_cue(at, element) for at, element in enumerate(elements) if element.kind is Kind.CHARACTER]
    named = [cue for cue in found if cue.name and not names.is_collective(cue.name)]
    known = frozenset(cue.name for cue in named)
    return tuple(cue._replace(name=person) for cue in named for person in names.together(cue.name, known))


def speeches(elements: Sequence[Element], spoken: Sequence[Cue]) -> Iterator[tuple[Cue, str]]:
    """What is said after a cue, its first lines."""
    for cue in spoken:
        following = next((one for one in elements[cue.at + 1 : cue.at + 3] if one.kind is not Kind.PARENTHETICAL), None)
        if following and following.kind in SPEECH:
            yield cue, following.text


def asides(elements: Sequence[Element], spoken: Sequence[Cue]) -> Iterator[tuple[Cue, str]]:
    """Parentheticals directly after a cue."""
    for cue in spoken:
        following = elements[cue.at + 1] if cue.at + 1 < len(elements) else None
        if following and following.kind is Kind.PARENTHETICAL:
            yield cue, following.text
