"""The cast side by side on one ground, everybody in every look, drawn by the sketch painter: who is taller, who wears what.

Drawn anew for every printing, since looks change with notes; what was drawn before in the same process is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from storyboard.breakdown.appearance import accent_of
from storyboard.breakdown.told_looks import told_change
from storyboard.model.cast import Appearance, Breakdown, Character
from storyboard.model.shots import Light
from storyboard.model.stage import Animal, Figure, Stage
from storyboard.staging import animals

ROW = 7
"""People in a picture."""
MOST = 42
"""People shown; boards with more have crowds."""
STEP = 0.95
"""Metres from one to the next."""
LENGTH = 2.3
"""Metres an animal takes along the row, as a multiple of its height."""
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


class _Shown(NamedTuple):
    """Somebody in a row; who is an animal has a figure that only says where it is."""

    figure: Figure
    look: str
    animal: Animal | None = None

    @property
    def wide(self) -> float:
        """Metres along the row."""
        return max(STEP, LENGTH * self.animal.height) if self.animal else STEP


def _everybody(breakdown: Breakdown) -> Iterator[_Shown]:
    """Figures, each with the name of its look."""
    for who in breakdown.characters:
        if not who.seen:
            continue
        yield _first(who)
        known = [who.appearance]
        for look in breakdown.looks:
            if look.character == who.id and look.appearance not in known and not who.species:
                known.append(look.appearance)
                yield _Shown(_figure(who, look.appearance), told_change(look.name))


def _first(who: Character) -> _Shown:
    if not who.species:
        return _Shown(_figure(who, who.appearance), "")
    return _Shown(_figure(who, animals.stand_in(who.appearance, who.species)), "", animals.own(who, "stand"))


def _figure(who: Character, appearance: Appearance) -> Figure:
    return Figure(character=who.id, name=who.name, age=who.age, appearance=appearance)


@lru_cache(maxsize=32)
def _line_up(row: tuple[_Shown, ...], style: str, accent: str) -> LineUp:
    from storyboard.painters.sketch.compose import draw
    from storyboard.staging.camera import spot_of
    from storyboard.staging.figures import head_point
    from storyboard.staging.sheets import KEY, camera_on

    ends = list(accumulate((one.wide for one in row), initial=-sum(one.wide for one in row) / 2))
    aspect = max(SHARE * (ends[-1] - ends[0]) / STEP, 1.0)
    placed = [one._replace(figure=one.figure.model_copy(update={"x": end + one.wide / 2})) for one, end in zip(row, ends, strict=False)]
    figures = tuple(one.figure for one in placed)
    beasts = tuple(one.animal.model_copy(update={"x": one.figure.x, "facing": animals.SIDE}) for one in placed if one.animal)
    camera = camera_on(figures, aspect)
    people = tuple(one.figure for one in placed if not one.animal)
    stage = Stage(ground="none", figures=people, animals=beasts, camera=camera, light=Light(), key=KEY, aspect=aspect, accent=accent)
    jpeg = draw(stage, style=style, width=round(HIGH * aspect), height=HIGH, seed="line-up")
    spots = [spot_of(camera, head_point(figure), aspect)[0] for figure in figures]
    return LineUp(jpeg, tuple(Person(one.figure.name, one.look, x) for one, x in zip(row, spots, strict=True)))
