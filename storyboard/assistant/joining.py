"""What of a request is left once all of it was read: praise, questions and complaints that an order answers are dropped, and what belongs
together is one step."""

from __future__ import annotations

from contextlib import suppress

from storyboard.assistant.actions import ACTIONS, WEIGHTY, Step, Which
from storyboard.assistant.asides import which_of, wish_of
from storyboard.assistant.list_actions import RENUMBERING
from storyboard.assistant.numbering import board_number
from storyboard.assistant.picking import planned
from storyboard.assistant.talk import DRAWING, REPEATED, Talk
from storyboard.model.board import Board
from storyboard.model.errors import InputError


def meant(talk: Talk) -> list[Step]:
    """The steps without praise of panels that are to be changed after all, and without questions that an order answers."""
    changed = [ids_of(talk.board, step) for step in talk.steps if step.action in {*DRAWING, "omit"}]
    praised = {id(step) for step in talk.praise if any(ids_of(talk.board, step) & other for other in changed)}
    ordered_too = {number for step in talk.steps if step.action in REPEATED for number in ids_of(talk.board, step)}
    answered = {id(step) for step in talk.asked if set(_shown(talk.board, step)) & ordered_too}
    answered |= {id(step) for step in talk.steps if step.action == "find_panels" and _found_too(talk, step)}
    answered |= {id(step) for step in talk.complaints if any(_mends(one, step) for one in talk.steps)}
    return [step for step in talk.steps if id(step) not in praised | answered]


def _found_too(talk: Talk, search: Step) -> bool:
    """Whether all that a search by words finds is to be drawn as well: whoever wishes something of panels need not have them listed too."""
    drawn = {id for step in talk.steps if step.action in DRAWING for id in ids_of(talk.board, step)}
    return bool(which_of(search).panels) and bool(found := ids_of(talk.board, search)) and found <= drawn


def _mends(step: Step, complained: Step) -> bool:
    """Whether a wish is the remedy of a complaint before it, but for some of its panels: `... too bright. All of it darker, but not 4E`."""
    which = which_of(step)
    return step.action in DRAWING and bool(which.but) and which.model_copy(update={"but": ""}) == which_of(complained)


def _shown(board: Board, step: Step) -> tuple[str, ...]:
    """The panel (id) that a step shows."""
    number = getattr(step.arguments, "panel", "")
    return planned(board, Which(panels=number)) if number else tuple(ids_of(board, step))


def ids_of(board: Board, step: Step) -> frozenset[str]:
    """The panels (ids) a step is about; none where they are not said, or not on the board."""
    with suppress(InputError):
        return frozenset(planned(board, which_of(step)))
    return frozenset()


def joined_steps(board: Board, steps: list[Step]) -> tuple[Step, ...]:
    """Neighbouring wishes about the same panels as one, so that they are painted once; the same order twice is one."""
    joined: list[Step] = []
    for step in steps:
        same = next((n for n, one in enumerate(joined) if one.action == step.action and one.arguments == step.arguments), None)
        last = joined[-1] if joined else None
        if last is not None and last.action == step.action and step.action in DRAWING and _same_panels(board, last, step):
            joined[-1] = _both(last, step)
        elif same is None:
            joined.append(step)
    return tuple(joined)


def laid_over(board: Board, steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Steps in which no panel is drawn twice: where wishes for different panels meet, the panels they share have both of them.

    Where a request also renumbers, approves or takes out, and where panels are meant by how they stand, nothing is put together.
    """
    if any(step.action in _AS_TOLD or (step.action == "redraw" and _unplanned(which_of(step))) for step in steps):
        return steps
    told: list[Step] = []
    for step in steps:
        told = _over(board, told, step) if step.action == "redraw" else [*told, step]
    return tuple(told)


_AS_TOLD = frozenset({*RENUMBERING, *WEIGHTY, "restore", "select_take"})
"""Actions among which the order of a request counts."""


def _unplanned(which: Which) -> bool:
    """Whether the plan alone does not tell which panels are meant."""
    return bool(which.state or which.sheets_of)


def _over(board: Board, told: list[Step], step: Step) -> list[Step]:
    """Steps and one more, whose panels leave those before it."""
    left, done = ids_of(board, step), list[Step]()
    for one in told:
        shared = ids_of(board, one) & left if one.action == step.action else frozenset[str]()
        left -= shared
        done += [*_only(board, one, ids_of(board, one) - shared), *_only(board, _both(one, step), shared)] if shared else [one]
    return [*done, *(_only(board, step, left) if left != ids_of(board, step) else [step])]


def _only(board: Board, step: Step, ids: frozenset[str]) -> list[Step]:
    """A step for some panels alone; none where there are no panels."""
    if not ids:
        return []
    if ids == ids_of(board, step):
        return [step]
    numbers = ",".join(board_number(board, panel.id) for _, panel in board.panels() if panel.id in ids)
    return [Step(step.action, step.arguments.model_copy(update={"which": Which(panels=numbers)}))]


def _same_panels(board: Board, one: Step, other: Step) -> bool:
    if which_of(one) == which_of(other):
        return True
    return not (which_of(one).state or which_of(other).state) and bool(ids_of(board, one)) and ids_of(board, one) == ids_of(board, other)


def _both(last: Step, step: Step) -> Step:
    told = list(dict.fromkeys(part for part in (wish_of(last), wish_of(step)) if part))
    return Step(step.action, ACTIONS[step.action].model_validate(step.arguments.model_dump() | {"wish": ", ".join(told)[:2_000]}))
