"""The cast side by side on one ground, everybody in every look, drawn by the sketch painter: who is taller, who wears what.

Drawn anew for every printing, since looks change with notes; what was drawn before in the same process is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from storyboard.breakdown.appearance import accent_of
from storyboard.breakdown.told_looks import told_change
from storyboard.model.cast import Appearance, Breakdown, Character
from storyboard.model.shots import Light
from storyboard.model.stage import Figure, Stage

ROW = 7
"""People in a picture."""
MOST = 42
"""People shown; boards with more have crowds."""
STEP = 0.95
"""Metres from one to the next."""
SHARE = 0.5
"""Width of the picture for each, as a multiple of its height."""
HIGH = 420
"""Pixels."""


class Person(NamedTuple):
    """Somebody of a line-up."""

    name: str
    look: str
    """Of which of several looks; empty for the first."""
    x: float
    """Where their head is, as a share of the picture's width."""


class LineUp(NamedTuple):
    """A picture of several people and who they are, from left to right."""

    jpeg: bytes
    people: tuple[Person, ...]


def line_ups(breakdown: Breakdown, style: str) -> tuple[LineUp, ...]:
    """Everybody who is seen, in the order of the cast list; further looks stand beside their first.

    Raises:
        InputError: there is no such style.
    """
    everybody = list(_everybody(breakdown))[:MOST]
    rows = -(-len(everybody) // ROW)
    even = -(-len(everybody) // rows) if rows else 1
    accent = accent_of(breakdown.characters)
    return tuple(_line_up(tuple(row), style, accent) for row in (everybody[at : at + even] for at in range(0, len(everybody), even)))


def _everybody(breakdown: Breakdown) -> Iterator[tuple[Figure, str]]:
    """Figures, each with the name of its look."""
    for who in breakdown.characters:
        if not who.seen:
            continue
        yield _figure(who, who.appearance), ""
        known = [who.appearance]
        for look in breakdown.looks:
            if look.character == who.id and look.appearance not in known:
                known.append(look.appearance)
                yield _figure(who, look.appearance), told_change(look.name)


def _figure(who: Character, appearance: Appearance) -> Figure:
    return Figure(character=who.id, name=who.name, age=who.age, appearance=appearance)


@lru_cache(maxsize=32)
def _line_up(row: tuple[tuple[Figure, str], ...], style: str, accent: str) -> LineUp:
    from storyboard.painters.sketch.compose import draw
    from storyboard.staging.camera import spot_of
    from storyboard.staging.figures import head_point
    from storyboard.staging.sheets import KEY, camera_on

    aspect = max(SHARE * len(row), 1.0)
    middle = (len(row) - 1) / 2
    figures = tuple(figure.model_copy(update={"x": (index - middle) * STEP}) for index, (figure, _) in enumerate(row))
    camera = camera_on(figures, aspect)
    stage = Stage(interior=True, ground="none", figures=figures, camera=camera, light=Light(), key=KEY, aspect=aspect, accent=accent)
    jpeg = draw(stage, style=style, width=round(HIGH * aspect), height=HIGH, seed="line-up")
    spots = [spot_of(camera, head_point(figure), aspect)[0] for figure in figures]
    return LineUp(jpeg, tuple(Person(figure.name, look, x) for (figure, look), x in zip(row, spots, strict=True)))
