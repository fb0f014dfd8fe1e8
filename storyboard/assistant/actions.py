"""Everything the assistant can do, as data: a name, what it is for, its arguments, and whether it must be agreed to first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pydantic import Field

from storyboard.assistant.arguments import LONGEST_LIST, LONGEST_WISH, Exact, Name, Numbers, State, Which, Wish
from storyboard.assistant.list_actions import LIST_ACTIONS
from storyboard.model.base import Frozen

__all__ = ["ACTIONS", "LONGEST_LIST", "LONGEST_WISH", "SPENDING", "WEIGHTY", "State", "Step", "Understood", "Which"]


class FindPanels(Exact):
    """Lists panels: numbers, sizes, who is in them, what happens, how they stand."""

    which: Which
    answer: Literal["list", "number", "length"] = Field(
        default="list", description="list: one a line; number: how many they are; length: how long they run"
    )


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
    **LIST_ACTIONS,
}
"""Arguments by the action's name; the docstring of the arguments says what the action does."""

SPENDING = frozenset({"redraw", "edit_picture", "look_up"})
"""Actions that may cost money; they are agreed to where they do."""

WEIGHTY = frozenset({"approve", "omit", "delete"})
"""Actions that are always agreed to first."""


LOOKS = frozenset({
    "find_panels", "read_script", "show_panel", "compare_takes", "look_up", "export", "show_status", "show_history",
})  # fmt: skip
"""Actions that change nothing of a board."""


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
