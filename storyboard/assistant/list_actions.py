"""What the assistant can do with the shot list and the history, as data: arguments of each action, as `actions` has them for pictures.

Each is one edit of the board (`storyboard.project.editing`), and can be taken back.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from storyboard.assistant.arguments import Exact, Name, Numbers, Which

Value = Annotated[str, Field(max_length=120)]
"""A value as people write it; empty leaves the field as it is."""

Text = Annotated[str, Field(max_length=2_000)]

MOST_TIMES = 200
"""Edits that are taken back at once."""

Times = Annotated[int, Field(ge=1, le=MOST_TIMES)]


class Undo(Exact):
    """Takes the last edits of the board back, the last one first: shot list, fields, approvals, omissions, notes. Pictures stay."""

    times: Times = 1


class Redo(Exact):
    """Does again what was taken back last."""

    times: Times = 1


class ShowHistory(Exact):
    """Lists the edits that can be taken back, and those that can be done again."""


class Hold(Exact):
    """Puts panels on hold, so that they wait for a decision, or takes them up again."""

    which: Which
    release: bool = Field(default=False, description="take them up again")


class SetShots(Exact):
    """Changes fields of the shots (camera setups) that the panels meant belong to; nothing is painted."""

    which: Which
    size: Value = Field(default="", description="EWS, WS, FS, MLS, MS, MCU, CU, BCU, ECU, INSERT")
    framing: Value = Field(default="", description="EST, EMPTY, SINGLE, 2-SHOT, 3-SHOT, GROUP, OTS, POV, PROFILE, REACTION, INSERT")
    angle: Value = Field(default="", description="eye, high, low, overhead, worm's-eye, dutch")
    lens: Value = Field(default="", description="millimetres, 8 to 1200")
    move: Value = Field(default="", description="static, push in, pull out, pan left, handheld, ...")
    equipment: Value = Field(default="", description="dolly, steadicam, ... as text; `none` for none")


class SetPanels(Exact):
    """Changes fields of panels; nothing is painted."""

    which: Which
    duration: Value = Field(default="", description="seconds, 0.1 to 600")
    note: Text = Field(default="", description="one more note, which the painter reads")
    direction: Text = Field(default="", description="what is seen, in place of the planner's words")
    sound: Value = ""
    transition: Value = ""


class Place(Exact):
    """Puts somebody where they are to stand in panels, brings them in, or changes what they do there; nothing is painted."""

    which: Which
    person: Name
    mark: Value = Field(default="", description="centre, left, right, far left, back, far right, off left, off right; or x,z in metres")
    to: Value = Field(default="", description="the mark they go to within the panel")
    facing: Value = Field(default="", description="degrees: 0 looks at the master camera, 90 screen right, -90 screen left, 180 away")
    pose: Value = Field(default="", description="stand, sit, walk, run, lie, kneel, lean, ...")
    gesture: Value = ""
    expression: Value = Field(
        default="", description="neutral, happy, worried, sad, angry, afraid, surprised, disgusted, puzzled, bored, ashamed, ..."
    )
    gaze: Value = Field(default="", description="name of whom or what they look at")
    holds: Value = Field(default="", description="name of the prop in their hand")
    onward: bool = Field(default=False, description="also move them in the panels behind, as long as they stand on the same mark")


class TakeOut(Exact):
    """Takes somebody out of panels; nothing is painted."""

    which: Which
    person: Name


class AddShot(Exact):
    """Adds a new shot, or only a panel of the same shot, beside one that is there. It has no picture until it is drawn."""

    after: Name = Field(default="", description="the shot or panel it follows: 3B, 3B-2")
    before: Name = Field(default="", description="or the one it precedes")
    same_shot: bool = Field(default=False, description="a panel of the shot there, rather than a new shot")
    size: Value = ""
    angle: Value = ""
    lens: Value = ""
    subjects: Value = Field(default="", description="names, apart by commas")
    direction: Text = Field(default="", description="what is seen")


class Split(Exact):
    """Splits a panel within its words, or a shot at one of its panels. The second half is new and has no picture."""

    number: Name = Field(description="a shot, 3B, or a panel, 3B-2")
    at: Text = Field(default="", description="the script's words the second half begins with; or the panel that begins another shot")


class Merge(Exact):
    """Merges panels that follow each other into the first of them, or shots of a scene into one setup."""

    numbers: Numbers = Field(description="3B-1,3B-2 or 3A,3B")


class Move(Exact):
    """Moves a shot or panel within its scene."""

    number: Name
    after: Name = ""
    before: Name = ""


class Swap(Exact):
    """Swaps the places of two shots, or of two panels, of one scene."""

    one: Name
    other: Name


class Delete(Exact):
    """Takes shots or panels out of the shot list for good: their words go to the neighbour. To leave a panel out for now, use `omit`."""

    numbers: Numbers = Field(description="3B, or 3B-2,3C-1")


LIST_ACTIONS: dict[str, type[Exact]] = {
    "undo": Undo,
    "redo": Redo,
    "show_history": ShowHistory,
    "hold": Hold,
    "set_shots": SetShots,
    "set_panels": SetPanels,
    "place_person": Place,
    "take_out_person": TakeOut,
    "add_shot": AddShot,
    "split": Split,
    "merge": Merge,
    "move": Move,
    "swap": Swap,
    "delete": Delete,
}
"""Arguments by the action's name."""

RENUMBERING = frozenset({"add_shot", "split", "merge", "move", "swap", "delete", "undo", "redo"})
"""Actions after which panels may have other numbers."""
