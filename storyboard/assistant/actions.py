"""Everything the assistant can do, as data: a name, what it is for, its arguments, and whether it must be agreed to first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from storyboard.model.base import Frozen
from storyboard.model.shots import Size

LONGEST_WISH = 2_000
"""Characters of a wish."""

Name = Annotated[str, Field(max_length=120)]
Wish = Annotated[str, Field(max_length=LONGEST_WISH)]


class State(StrEnum):
    """How panels stand."""

    STALE = "stale"
    MISSING = "missing"
    APPROVED = "approved"
    UNAPPROVED = "unapproved"
    OMITTED = "omitted"


class Which(Frozen):
    """Which panels are meant: those that fit everything that is given."""

    scenes: Name = Field(default="", description="printed scene numbers: 3, or 3-5,8")
    shots: Name = Field(default="", description="printed shot numbers: 3B, or 3A,3B")
    panels: Name = Field(default="", description="printed panel numbers: 3B-2, or 3B-2,3C-1")
    people: tuple[Name, ...] = Field(default=(), max_length=20, description="names of people who are in the picture")
    place: Name = Field(default="", description="name of the place the scene plays in")
    prop: Name = Field(default="", description="name of a thing in the panel")
    sizes: tuple[Size, ...] = Field(default=(), max_length=10, description="shot sizes as printed")
    words: Name = Field(default="", description="words of the script the panel shows")
    state: State | None = None
    position: Literal["", "first", "last"] = Field(default="", description="only the first or the last of them")
    sheets_of: Name = Field(default="", description="reference sheets of this person, place or prop, instead of panels")
    everything: bool = Field(default=False, description="the whole board")

    @property
    def empty(self) -> bool:
        return self == Which()


class FindPanels(Frozen):
    """Lists panels: numbers, sizes, who is in them, what happens, how they stand."""

    which: Which


class ReadScript(Frozen):
    """Reads the script of scenes, with their shots and panels."""

    scenes: Name = Field(default="", description="printed scene numbers; empty lists all headings")


class ShowPanel(Frozen):
    """Everything about one panel: its fields, notes, takes, and why its picture looks as it does."""

    panel: Name


class ChangePanels(Frozen):
    """Changes panels (size, angle, light, who is there, what they do) without painting; their pictures are then out of date."""

    which: Which
    wish: Wish = Field(description="in plain words: closer, from below, night, without ANNA")


class Redraw(Frozen):
    """Paints panels again, changed as the wish says. Earlier takes are kept."""

    which: Which
    wish: Wish = Field(default="", description="in plain words; empty paints another take of the same")


class EditPicture(Frozen):
    """Changes the picture on show of panels rather than painting anew."""

    which: Which
    wish: Wish
    kind: Name = Field(default="", description="relight, refocus, move-camera, remove, add, or empty")
    region: Name = Field(default="", description="x,y,width,height as fractions of the picture; empty for all of it")


class CompareTakes(Frozen):
    """Lists the takes of a panel with their notes, findings and cost."""

    panel: Name


class SelectTake(Frozen):
    """Shows another take of a panel."""

    panel: Name
    take: int = Field(ge=1, le=100_000)


class Approve(Frozen):
    """Approves the takes on show."""

    which: Which
    who: Name = ""


class Omit(Frozen):
    """Takes panels out of the board; numbers and takes stay, and they can be brought back."""

    which: Which


class Restore(Frozen):
    """Brings panels back that were omitted."""

    which: Which


class LookUp(Frozen):
    """Looks up a fact about the real world: a place, a period, a make."""

    question: Wish


class Export(Frozen):
    """Writes the board as a file."""

    form: Name = Field(default="pdf", description="pdf, or another form the board can be written in")
    quality: Literal["full", "review"] = "full"


class ShowStatus(Frozen):
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
