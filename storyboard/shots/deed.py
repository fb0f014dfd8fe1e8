"""One deed of somebody: what a sentence of action is taken apart into."""

from __future__ import annotations

from dataclasses import dataclass

from storyboard.model.shots import Expression, Pose, Size
from storyboard.shots.acts import Act

EYES = frozenset({Expression.EYES_SHUT, Expression.ONE_EYE, Expression.WINK})
"""Faces that only a close picture shows."""


@dataclass(frozen=True, slots=True)
class Deed:
    """Something somebody does."""

    who: tuple[str, ...]
    act: Act
    pose: Pose | None = None
    size: Size | None = None
    whom: str = ""
    prop: str = ""
    start: int = 0
    thing: str = ""
    """Kind of the thing it is done with, where that is no prop."""
    base: Pose | None = None
    face: Expression | None = None
    at: str = ""
    """Kind of the piece it is done at (`table`, `window`); empty where the words name none."""
    tool: bool = False
    """True where `thing` is what it is done with, and so in the hand."""
    told: str = ""
    """The sentence from the verb on, while the deed is walked through."""
