"""What the emulator painted and what its pictures really show, so that somebody can be asked to look at them.

A picture is known by its sha256, and where it was scaled or written anew, by the name that stands in its pixels. The memory is that of one
running emulator.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from random import Random

from storyboard.testing.gemini.faults import Anything, Miscast
from storyboard.testing.gemini.requests import Painted, Received

STRANGER = "A STRANGER"
"""Who is in a picture that nobody asked for."""

WORDS = "LOREM IPSUM"
"""What is written in a picture where nobody asked for words."""

Cast = Callable[[Received], Sequence[str]]
"""Who a request asks to paint, by name."""


def labelled(request: Received) -> tuple[str, ...]:
    """Who is asked for as the emulator guesses it: everyone in its own pictures that are sent along, the words before each other picture.

    It knows nothing of how a request is worded; whoever does passes a function of their own as `cast`.
    """
    named = (seen.people if seen else (picture.label or picture.sha256,) for picture, seen in request.looked_at)
    return tuple(dict.fromkeys(name for names in named for name in names))


def people_shown(people: Sequence[str], fault: Anything | None, random: Random) -> tuple[str, ...]:
    """Who is in a picture, given who was asked for and what went wrong."""
    return CHANGES[fault](tuple(people), random) if isinstance(fault, Miscast) else tuple(people)


def _wrong(people: tuple[str, ...], random: Random) -> tuple[str, ...]:
    at = random.randrange(len(people)) if people else 0
    return (*people[:at], STRANGER, *people[at + 1 :])


def _extra(people: tuple[str, ...], _: Random) -> tuple[str, ...]:
    return (*people, STRANGER)


def _missing(people: tuple[str, ...], random: Random) -> tuple[str, ...]:
    at = random.randrange(len(people)) if people else 0
    return (*people[:at], *people[at + 1 :])


def _same(people: tuple[str, ...], _: Random) -> tuple[str, ...]:
    return people


CHANGES: Mapping[Miscast, Callable[[tuple[str, ...], Random], tuple[str, ...]]] = {
    Miscast.WRONG_PERSON: _wrong,
    Miscast.EXTRA_PERSON: _extra,
    Miscast.MISSING_PERSON: _missing,
    Miscast.UNASKED_TEXT: _same,
}


def painted_for(request: Received, fault: Anything | None, cast: Cast) -> Painted:
    """The truth about the picture that a request gets."""
    asked = tuple(cast(request))
    return Painted(
        request=request.model_copy(update={"seen": ()}),
        asked=asked,
        people=people_shown(asked, fault, Random(f"people {request.digest} {fault}")),
        text=WORDS if fault is Miscast.UNASKED_TEXT else "",
        fault=str(fault or ""),
    )


class Gallery:
    """All pictures painted so far. Safe for many threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: dict[str, Painted] = {}

    def add(self, painted: Painted, names: Sequence[str]) -> None:
        """Remembers a painting by each of its names: the one in its pixels and the sha256 of each file."""
        with self._lock:
            self._known.update(dict.fromkeys(names, painted))

    def find(self, *names: str) -> Painted | None:
        """The painting known by one of these names."""
        with self._lock:
            return next((self._known[name] for name in names if name in self._known), None)
