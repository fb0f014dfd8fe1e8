"""Everything the assistant can do, as data: a name, what it is for, its arguments, and whether it must be agreed to first."""

from __future__ import annotations

from dataclasses import dataclass
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


class FindPanels(Exact):
    """Lists panels: numbers, sizes, who is in them, what happens, how they stand."""

    which: Which


class ReadScript(Exact):
    """Reads the script of scenes, with their shots and panels."""

    scenes: Numbers = Field(default="", description="printed scene numbers; empty lists all headings")


class ShowPanel(Exact):
    """Everything about one panel: its fields, notes, takes, and why its picture looks as it does."""

    panel: Name


class ChangePanels(Exact):
    """Changes panels (size, angle, light, who is there, what they do) without painting; their pictures are then out of date."""

    which: Which
    wish: Wish = Field(description="in plain words: closer, from below, night, without ANNA")


class Redraw(Exact):
    """Paints panels again, changed as the wish says. Earlier takes are kept."""

    which: Which
    wish: Wish = Field(default="", description="in plain words; empty paints another take of the same")


class EditPicture(Exact):
    """Changes the picture on show of panels rather than painting anew."""

    which: Which
    wish: Wish
    kind: Name = Field(default="", description="relight, refocus, move-camera, remove, add, or empty")
    region: Name = Field(default="", description="x,y,width,height as fractions of the picture; empty for all of it")


class CompareTakes(Exact):
    """Lists the takes of a panel with their notes, findings and cost."""

    panel: Name


class SelectTake(Exact):
    """Shows another take of a panel."""

    panel: Name
    take: int = Field(ge=1, le=100_000)


class Approve(Exact):
    """Approves the takes on show."""

    which: Which
    who: Name = ""


class Omit(Exact):
    """Takes panels out of the board; numbers and takes stay, and they can be brought back."""

    which: Which


class Restore(Exact):
    """Brings panels back that were omitted."""

    which: Which


class LookUp(Exact):
    """Looks up a fact about the real world: a place, a period, a make."""

    question: Wish


class Export(Exact):
    """Writes the board as a file."""

    form: Name = Field(default="pdf", description="pdf, or another form the board can be written in")
    quality: Literal["full", "review"] = "full"


class ShowStatus(Exact):
    """How the board stands: painted, missing, stale, approved, and what it has cost."""


ACTIONS: dict[str, type[Frozen]] = {
    "find_panels": FindPanels,
    "read_script": ReadScript,
    "show_panel": ShowPanel,
    "change_panels": ChangePanels,
    "redraw": Redraw,
    "edit_picture": EditPicture,
    "compare_takes": CompareTakes,
    "select_take": SelectTake,
    "approve": Approve,
    "omit": Omit,
    "restore": Restore,
    "look_up": LookUp,
    "export": Export,
    "show_status": ShowStatus,
}
"""Arguments by the action's name; the docstring of the arguments says what the action does."""

SPENDING = frozenset({"redraw", "edit_picture", "look_up"})
"""Actions that may cost money; they are agreed to where they do."""

WEIGHTY = frozenset({"approve", "omit"})
"""Actions that are always agreed to first."""


@dataclass(frozen=True, slots=True)
class Step:
    """One action to be done."""

    action: str
    arguments: Frozen
    """Of the kind that `ACTIONS` has for it."""


@dataclass(frozen=True, slots=True)
class Understood:
    """What a sentence asks for."""

    steps: tuple[Step, ...] = ()
    unclear: str = ""
    """What could not be made out, as a sentence to the user; empty where all was understood."""
    about: Which | None = None
    """The panels that were spoken of last, for the next request."""
