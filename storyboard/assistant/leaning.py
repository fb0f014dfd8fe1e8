"""Whether a clause that is to do something may lean on the panels spoken of before.

What was listed or asked about last is only done something to where that is said (`them`, `those`, `all of it`), or where it is one thing to
point at: a panel, a shot, a scene. What says which panels are meant, and was not made out, is asked back about, with what it may mean.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from storyboard.assistant import selection_words as words
from storyboard.assistant.actions import Which
from storyboard.assistant.asides import which_of
from storyboard.assistant.clause import Clause
from storyboard.assistant.numbering import board_number
from storyboard.assistant.picking import planned
from storyboard.assistant.recalling import heard
from storyboard.assistant.selecting import STRANGE, certain, selected
from storyboard.assistant.talk import DRAWING, Talk
from storyboard.model.board import Board
from storyboard.model.errors import InputError
from storyboard.model.wording import counted

MOST_TOLD = 12
"""Panel numbers in a question back."""

UNITS = frozenset({"scenes", "shots", "panels", "place", "position", "but"})
"""What says of panels that they are one thing to point at."""

WHICH_OF_THOSE = (
    "Which panels do you mean?{last} Say it again with `all of them`, or name them by scene, number, person or size, as in: scene 3, 3B-2."
)
LAST = " Last spoken of were {count}: {numbers}."
PERHAPS = " It may be {numbers}."


def meant(talk: Talk, clause: Clause) -> Which | None:
    """The panels of a clause that is to do something.

    Raises:
        InputError: it is not plain which they are.
    """
    said = clause.text
    which = certain(clause, selected(clause, talk.before))
    if which is None:
        return None
    _all_said(clause)
    return which if clause.which else leant(talk, which, said)


def leant(talk: Talk, which: Which | None, said: str) -> Which | None:
    """Panels spoken of before, where what is said may mean them.

    Raises:
        InputError: they are several, and it is not said that all of them are meant.
    """
    if which is None or talk.steps or talk.named is not None or words.ALL_THOSE.search(said) or _one_thing(talk, which):
        return which
    raise InputError(WHICH_OF_THOSE.format(last=_last(talk.board, which)))


def _last(board: Board, which: Which) -> str:
    """The panels spoken of last; nothing where the plan alone does not tell which they are."""
    ids = () if which.state else planned(board, which)
    return LAST.format(count=counted(len(ids), "panel"), numbers=_told(board, ids)) if ids else ""


def _all_said(clause: Clause) -> None:
    """Sees whether a moment is spoken of that was not made out.

    Raises:
        InputError: there is one.
    """
    if clause.which.keys() & {"panels", "shots", "words"}:
        return
    if hit := words.AT_MOMENT.search(clause.text):
        what = next(part for part in hit.groupdict().values() if part)
        ids = () if hit["sort"] else heard(clause.board, what, Which(), loosely=True, many=True)
        raise InputError(STRANGE.format(words=what) + (PERHAPS.format(numbers=_told(clause.board, ids)) if ids else ""))


def _one_thing(talk: Talk, which: Which) -> bool:
    """Whether panels are one thing to point at, or were changed last, so that it goes on."""
    if talk.last is not None and talk.last.action in {*DRAWING, "set_shots", "set_panels"} and which_of(talk.last) == talk.before:
        return True
    with suppress(InputError):
        return which.model_fields_set <= UNITS or len(planned(talk.board, which)) < 2
    return False


def _told(board: Board, ids: Sequence[str]) -> str:
    more = f" and {len(ids) - MOST_TOLD} more" if len(ids) > MOST_TOLD else ""
    return ", ".join(board_number(board, id) for id in ids[:MOST_TOLD]) + more
