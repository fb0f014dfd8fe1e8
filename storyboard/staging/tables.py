"""Those who sit across a table from each other: two of them have it between them, wherever they look; others sit at its far side."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.model.shots import Blocking, Mark
from storyboard.shots.relation_words import ACROSS

FAR_SIDE, PLACES = 0.82, 0.62
"""Metres from the middle of the table to who sits at its far side, and from one there to the next."""


def _pair(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """The two who have the table between them: who look at each other, else the outermost; of fewer than two nobody."""
    here = sorted((one for one in items if one.at == ACROSS), key=lambda one: (one.mark.x, one.character))
    met = next(((a, b) for a in here for b in here if a.character < b.character and a.gaze == b.character and b.gaze == a.character), None)
    return met or ((here[0], here[-1]) if len(here) > 1 else ())


def paired(items: Sequence[Blocking]) -> tuple[Blocking, ...]:
    """The blocking with the two at a table turned to each other, and nobody else taken for one of them."""
    two = _pair(items)
    gazes = {one.character: other.character for one, other in zip(two, reversed(two), strict=True)}
    others = {one.character for one in items if two and one.at == ACROSS} - gazes.keys()
    return tuple(
        one.model_copy(update={"gaze": gazes[one.character]})
        if one.character in gazes
        else one.model_copy(update={"at": ""})
        if one.character in others
        else one
        for one in items
    )


def seated(items: Sequence[Blocking], told: Sequence[Blocking]) -> list[Blocking]:
    """The same, once the two are in their places: each looks where the plan says, the others are at the far side of the table."""
    gazes = {one.character: one.gaze for one in told}
    two = [one for one in items if one.at == ACROSS and one.character in {other.character for other in _pair(told)}]
    if len(two) < 2:
        return list(items)
    x, z = sum(one.mark.x for one in two) / 2, min(one.mark.z for one in two) - FAR_SIDE
    more = [one.character for one in told if one.at == ACROSS and one.character not in {other.character for other in two}]
    spots = {who: Mark(x=round(x + (n - (len(more) - 1) / 2) * PLACES, 3), z=round(z, 3)) for n, who in enumerate(more)}
    return [
        one.model_copy(update={"mark": spots[one.character], "facing": 0.0, "to": None})
        if one.character in spots
        else one.model_copy(update={"gaze": gazes[one.character]})
        if one in two
        else one
        for one in items
    ]
