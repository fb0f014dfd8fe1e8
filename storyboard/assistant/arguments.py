"""What the arguments of the assistant's actions are made of, above all which panels are meant."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from storyboard.model.base import Frozen
from storyboard.model.shots import Size

LONGEST_WISH = 2_000
"""Characters of a wish."""

LONGEST_LIST = 2_000
"""Characters of a list of numbers."""

Name = Annotated[str, Field(max_length=120)]
Numbers = Annotated[str, Field(max_length=LONGEST_LIST)]
Wish = Annotated[str, Field(max_length=LONGEST_WISH)]


class Exact(Frozen):
    """Arguments that are taken as they are or not at all: a filter that is misspelt would mean more panels than were meant."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class State(StrEnum):
    """How panels stand."""

    STALE = "stale"
    MISSING = "missing"
    APPROVED = "approved"
    UNAPPROVED = "unapproved"
    OMITTED = "omitted"
    HELD = "held"
    """On hold."""


class Which(Exact):
    """Which panels are meant: those that fit everything that is given."""

    scenes: Numbers = Field(default="", description="printed scene numbers: 3, or 3-5,8")
    shots: Numbers = Field(default="", description="printed shot numbers: 3B, or 3A,3B")
    panels: Numbers = Field(default="", description="printed panel numbers: 3B-2, or 3B-2,3C-1")
    people: tuple[Name, ...] = Field(default=(), max_length=20, description="names of people who are in the picture")
    place: Name = Field(default="", description="name of the place the scene plays in")
    prop: Name = Field(default="", description="name of a thing in the panel")
    sizes: tuple[Size, ...] = Field(default=(), max_length=10, description="shot sizes as printed")
    words: Name = Field(default="", description="words of the script the panel shows")
    state: State | None = None
    position: Literal["", "first", "last"] = Field(default="", description="only the first or the last of them")
    but: Numbers = Field(default="", description="printed numbers of scenes, shots or panels that are left out: 8A-1, or 8A,9")
    sheets_of: Name = Field(default="", description="reference sheets of this person, place or prop, instead of panels")
    everything: bool = Field(default=False, description="the whole board")

    @property
    def empty(self) -> bool:
        return self == Which()
