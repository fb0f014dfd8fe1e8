"""Directions to the camera that say nothing else: what comes next is what they show (`ANGLE ON BEN` / `who is furious.`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from storyboard.model.cast import Breakdown
from storyboard.model.patterns import regex
from storyboard.model.shots import Framing
from storyboard.shots import verbs
from storyboard.shots.beats import Beat, What

_ALONE = frozenset({Framing.INSERT, Framing.POV, Framing.EMPTY})
"""What is asked to be seen by itself, and has its own ways of going on."""
_SMALL = regex(
    r"\b(?:on|of|the|to|at|in|from|with|and|over|around|an?|his|her|their|face|faces|eyes|lips|profile|shoulder|again|slowly|now|then|shot|"
    r"angle|both|camera|we)\b|['’]s?\b|[^\w\s]",
)
"""What a direction may have beside its own words and the names of those it is of."""
_GOES_ON = regex(r"\W*(?:who|he|she|they|(?:his|her|their) (?:face|eyes|lips|mouth|jaw|brow|head|shoulders|hands?|expression))\b")


def words_of(breakdown: Breakdown) -> frozenset[str]:
    """The words of all names of a cast, in lower case."""
    return frozenset(word for who in breakdown.characters for name in (who.name, *who.aliases) for word in name.casefold().split())


def carried_out(beats: Sequence[Beat], names: frozenset[str]) -> tuple[Beat, ...]:
    """The beats of a scene; what a direction alone asks for is asked of the action after it, which one picture shows with it.

    `names` are those of `words_of`.
    """
    found = list(beats)
    for n in range(len(found) - 1):
        one, after = found[n], found[n + 1]
        if not _is_bare(found[n], names) or after.hint is not None or after.what not in (What.ACTION, What.SPEECH):
            continue
        if after.what is What.SPEECH:
            found[n] = replace(found[n], leads=True)
        elif not one.people or set(one.people) & set(after.people) or _goes_on(after):
            found[n] = replace(found[n], leads=True, hint=None)
            found[n + 1] = replace(after, hint=one.hint, people=tuple(dict.fromkeys((*one.people, *after.people))), near=one.near)
    return tuple(found)


def _is_bare(beat: Beat, names: frozenset[str]) -> bool:
    """Whether a beat asks for a picture and tells nothing."""
    if beat.hint is None or beat.hint.framing in _ALONE or beat.deeds or beat.inset or beat.what not in (What.ACTION, What.SLUG):
        return False
    left = _SMALL.sub(" ", verbs.HINTS.without(beat.text).casefold()).split()
    return all(word in names for word in left)


def _goes_on(beat: Beat) -> bool:
    """Whether action without a name goes on about whom the direction is of."""
    return not beat.people or _GOES_ON.match(beat.text.casefold()) is not None
