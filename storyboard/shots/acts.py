"""What a verb of action does: to the blocking, and to somebody's pose."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from storyboard.model.shots import Pose, Size


class Act(StrEnum):
    """What a verb does to the blocking."""

    ENTER = "enter"
    EXIT = "exit"
    TRAVEL = "travel"
    APPROACH = "approach"
    HALT = "halt"
    POSE = "pose"
    LOOK = "look"
    TURN = "turn"
    TAKE = "take"
    GIVE = "give"
    DROP = "drop"
    DRIVE = "drive"
    TRAIL = "trail"
    BEHIND = "behind"
    """Stands behind a bar, a counter, a desk."""
    HAND = "hand"
    """Gives something to somebody: it is theirs afterwards."""
    THROW = "throw"
    """Throws what is in the hand: it is gone afterwards."""


GOING = frozenset({Act.ENTER, Act.EXIT, Act.TRAVEL, Act.APPROACH})
"""What changes where somebody is."""


@dataclass(frozen=True, slots=True)
class Verb:
    """An act, the pose it is seen in, and the size it asks for."""

    act: Act
    pose: Pose | None = None
    size: Size | None = None
    base: Pose | None = None
    """What the legs do first: who sleeps at a desk sits."""
