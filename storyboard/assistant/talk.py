"""A request while it is read: what was asked for so far, what was spoken of last, and the questions back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from storyboard.assistant import wish_words
from storyboard.assistant.actions import ACTIONS, LONGEST_WISH, WEIGHTY, Step, Which
from storyboard.assistant.numbering import Signs
from storyboard.model.board import Board

HELP = (
    "I did not understand that. Say what to do and where, as in: make scene 3 darker; redraw 3B-2 closer, from below; "
    "use take 2 of 3B-2; approve scene 3; which panels are out of date?"
)
WHERE = "Which panels do you mean? Name a scene, a shot, a panel or a person, as in: scene 3, 3B, 3B-2, the close-ups of MIA."
HOW = "How should it be? Say it in plain words, as in: closer, darker, from below, at night, without MIA."
ONE = "Which panel? Name it by its number, as in 3B-2."
ONE_SCENE = "Which scene? Name it by its number or by where it is, as in: scene 3."
PLAINLY = "Nothing is approved or taken out by that. Say it plainly, as in: approve 3B-2; omit 3B-2; or say how it should be."
TAKE = "Which take of which panel? Say it as in: use take 2 of 3B-2."

DRAWING = frozenset({"redraw", "change_panels", "edit_picture"})
"""Actions with a wish."""
REPEATED = frozenset({*DRAWING, *WEIGHTY, "restore", "hold", "set_shots", "set_panels"})
"""Actions that can be done once more for other panels."""

MOST_TRIMS = 60
"""Words at the ends of a wish that are taken off it."""


@dataclass(slots=True)
class Talk:
    """A request while it is read."""

    board: Board
    signs: Signs
    before: Which | None
    """The panels last spoken of."""
    last: Step | None = None
    """What was done last in the request before."""
    edits: int = 1
    """How many edits of the board the request before made."""
    steps: list[Step] = field(default_factory=list[Step])
    praise: list[Step] = field(default_factory=list[Step])
    """Approvals by praise alone."""
    told: list[Step] = field(default_factory=list[Step])
    """Wishes that were put as statements: `she loses the hood in scene 4`."""
    complaints: list[Step] = field(default_factory=list[Step])
    """Wishes by complaint alone: `4B is too bright`."""
    asked: list[Step] = field(default_factory=list[Step])
    """What is shown because a question about it was asked: `do we really need 4B?`."""
    more: bool = False
    """Whether the request only names other panels for the same."""
    listing: bool = False
    """Whether a clause goes on with panels where the one before left off: `and everything in scene 7`."""
    conditional: bool = False
    """Whether the sentence being read says under what condition."""
    vague: list[Which] = field(default_factory=list[Which])
    """Panels of which it was not said how they should be."""
    thing: str = ""
    """What was said to be in the picture of panels."""
    wished: bool = False
    """Whether the sentence being read was said to be a wish: I'd like, let's, please."""
    part: str = ""
    """Which part of the picture was just spoken of."""
    named: Which | None = None
    """Panels that were just named without a wish; what is told next is about them."""
    doubt: str = ""
    """What is asked back where nothing is done in the end."""

    @property
    def latest(self) -> Step | None:
        """The last thing asked for."""
        return self.steps[-1] if self.steps else self.last

    def say(self, step: Step) -> None:
        """Takes a step in; its panels are those spoken of from here on."""
        self.steps.append(step)
        self.named, self.thing = None, ""
        which = getattr(step.arguments, "which", None)
        number = getattr(step.arguments, "panel", "")
        self.before = which or (Which(panels=number) if number else self.before)

    def add_to_wish(self, more: str) -> None:
        """The last wish goes on."""
        last = self.steps[-1]
        told = ", ".join(filter(None, (getattr(last.arguments, "wish", ""), self.signs.spoken(more).strip())))
        self.steps[-1] = Step(last.action, last.arguments.model_copy(update={"wish": told[:LONGEST_WISH]}))

    def make(self, action: str, **arguments: Any) -> str:
        """Takes a step in by its arguments."""
        self.say(Step(action=action, arguments=ACTIONS[action].model_validate(arguments)))
        return ""


def trimmed(text: str) -> str:
    """What is left of a clause once words that say nothing are off its ends."""
    rest = " ".join(text.split()).strip(" ,.;:!?")
    for _ in range(MOST_TRIMS):
        shorter = wish_words.TRIM.sub("", rest).strip(" ,.;:!")
        if shorter == rest:
            break
        rest = shorter
    return rest[:LONGEST_WISH]
