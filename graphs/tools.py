"""What an agent may do with a board, as LangChain tools over the api's own functions.

Tools that spend, approve or take away ask the desk first; one without anybody to ask does only what is free and can be undone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, cast
from weakref import WeakKeyDictionary

from langchain_core.tools import BaseTool, StructuredTool

from storyboard.assistant import actions, changing, telling
from storyboard.assistant.actions import ACTIONS, SPENDING, WEIGHTY
from storyboard.assistant.arguments import Exact
from storyboard.assistant.list_actions import LIST_ACTIONS, Delete
from storyboard.assistant.picking import panels
from storyboard.events import Event, Listener, Notice, nothing
from storyboard.graphs import deciding, list_tools
from storyboard.graphs.looking_up import lookup
from storyboard.graphs.redrawing import aredraw
from storyboard.model.base import Frozen
from storyboard.model.errors import StoryboardError
from storyboard.painters.edits import SKETCH
from storyboard.ports import Painter, Question, TextModel
from storyboard.project.folder import Project
from storyboard.project.quote import Quote
from storyboard.project.status import status_of
from storyboard.shots.written import undrawn


class Proposal(Frozen):
    """Something an agent wants to do that must be agreed to."""

    action: str
    what: str
    """In a sentence."""
    low: float = 0.0
    """USD it costs at least."""
    high: float = 0.0


Agree = Callable[[Proposal], bool]


def nobody(proposal: Proposal) -> bool:
    """Agrees to nothing."""
    del proposal
    return False


@dataclass(slots=True)
class Desk:
    """What tools work on and with."""

    project: Project
    painter: str | Painter = ""
    """Who paints; empty for the board's own painter."""
    texts: TextModel | None = None
    """Who looks things up; None where nobody can."""
    fleeting: bool = False
    """Whether what `texts` has opened is closed after every look-up, since nobody else will."""
    agree: Agree = nobody
    emit: Listener = nothing
    turns: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = field(
        default_factory=WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock]
    )
    """One lock for each event loop: whoever holds these tools may start one for every request."""

    def turn(self) -> asyncio.Lock:
        """A board is worked on by one tool at a time, in the order they were called."""
        return self.turns.setdefault(asyncio.get_running_loop(), asyncio.Lock())

    def quote(self, ids: Sequence[str]) -> Quote:
        """What painting these panels again may cost, looking at them too where a model does.

        Raises:
            Misconfigured: the painter has no key.
        """
        from storyboard.graphs.job import Run, price

        board = self.project.board
        return price(Run(painter=self.painter or board.options.painter), board, ids)


def proposal(desk: Desk, action: str, arguments: Frozen) -> Proposal | None:
    """What must be agreed to before an action; None where it is free and can be undone.

    Raises:
        InputError: the panels meant do not exist.
    """
    if action not in SPENDING | WEIGHTY:
        return None
    board = desk.project.board
    if isinstance(arguments, actions.LookUp):
        worst = desk.texts.worst(_lookup(arguments)) if desk.texts else 0.0
        return Proposal(action=action, what=f"look up: {arguments.question}", high=worst) if worst else None
    if isinstance(arguments, Delete):
        return Proposal(action=action, what=changing.sentence(board, action, arguments, ()))
    which = cast("actions.Which", getattr(arguments, "which"))  # noqa: B009 - all actions but looking up have it
    ids = panels(desk.project, board, which)
    told = telling.intended(board, action, arguments, ids)
    if action in WEIGHTY:
        return Proposal(action=action, what=told) if ids else None
    found = desk.quote(ids)
    return Proposal(action=action, what=told, low=found.low, high=found.high) if found.high else None


async def act(desk: Desk, action: str, arguments: Frozen) -> str:
    """Does one action and says what came of it; what went wrong is said too."""
    async with desk.turn():
        try:
            asked = proposal(desk, action, arguments)
            if asked is not None and not desk.agree(asked):
                return f"Not done, it was not agreed to: {asked.what}"
            if action in LIST_ACTIONS:
                return list_tools.done(desk, action, cast("Exact", arguments))
            return await HANDLERS[action](desk, arguments)
        except StoryboardError as error:
            return f"Not done: {error}"


async def _find(desk: Desk, asked: actions.FindPanels) -> str:
    board = desk.project.board
    ids = tuple(panel.id for _, panel in board.panels()) if asked.which.empty else panels(desk.project, board, asked.which)
    if asked.answer == "list":
        return telling.listed(desk.project, board, ids)
    return {"number": telling.tally, "length": telling.length}[asked.answer](board, ids)


async def _read(desk: Desk, asked: actions.ReadScript) -> str:
    return telling.script(desk.project.board, asked.scenes)


async def _show(desk: Desk, asked: actions.ShowPanel) -> str:
    return telling.panel(desk.project, desk.project.board, asked.panel)


async def _change(desk: Desk, asked: actions.ChangePanels) -> str:
    ids = panels(desk.project, desk.project.board, asked.which)
    left = _undrawn(desk, ids, asked.wish)
    board = deciding.change(desk.project.folder, ids, asked.wish)
    done = f"Changed: {telling.numbers(board, ids)}. {list_tools.out_of_date(desk, ids) or 'Their pictures are as they were.'}"
    return f"{done} {left}".strip()


async def _redraw(desk: Desk, asked: actions.Redraw) -> str:
    ids = panels(desk.project, desk.project.board, asked.which)
    left = _undrawn(desk, ids, asked.wish)
    once = replace(desk, emit=_without(left, desk.emit))
    return f"{await _painted(once, ids, note=asked.wish)} {left}".strip()


def _without(said: str, emit: Listener) -> Listener:
    """The listener, spared what is said to it anyway."""
    return lambda event: None if said and isinstance(event, Notice) and said in event.message else emit(event)


def _undrawn(desk: Desk, ids: Sequence[str], wish: str) -> str:
    """What of a wish the sketch cannot draw in any of the panels, as a sentence; nothing where another painter reads the words."""
    board = desk.project.board
    return undrawn(wish, board, ids) if (desk.painter or board.options.painter) == SKETCH else ""


async def _edit(desk: Desk, asked: actions.EditPicture) -> str:
    ids = panels(desk.project, desk.project.board, asked.which)
    return await _painted(desk, ids, note=asked.wish, edit=True, preset=asked.kind, region=asked.region)


async def _painted(desk: Desk, ids: Sequence[str], **how: Any) -> str:
    if not ids:
        return "No panel fits that."
    board = await aredraw(desk.project.folder, panels=ids, painter=desk.painter, yes=True, on_event=desk.emit, **how)
    return telling.painted(desk.project, board, ids)


async def _compare(desk: Desk, asked: actions.CompareTakes) -> str:
    return telling.takes(desk.project, desk.project.board, asked.panel)


async def _select(desk: Desk, asked: actions.SelectTake) -> str:
    deciding.select(desk.project.folder, asked.panel, asked.take)
    return f"Panel {asked.panel} shows take {asked.take}."


async def _approve(desk: Desk, asked: actions.Approve) -> str:
    ids = panels(desk.project, desk.project.board, asked.which)
    told: list[str] = []

    def listen(event: Event) -> None:
        told.extend([f" {event.message}."] if isinstance(event, Notice) else [])

    approved = deciding.approve(desk.project.folder, panels=ids, who=asked.who, on_event=listen) if ids else ()
    done = f"Approved: {', '.join(approved)}." if approved else "Nothing was approved: none of these has a picture that could be."
    return "".join((done, *told))


async def _omit(desk: Desk, asked: actions.Omit) -> str:
    ids = panels(desk.project, desk.project.board, asked.which)
    board = deciding.omit(desk.project.folder, ids)
    return f"Omitted: {telling.numbers(board, ids)}."


async def _restore(desk: Desk, asked: actions.Restore) -> str:
    ids = panels(desk.project, desk.project.board, asked.which.model_copy(update={"state": actions.State.OMITTED}))
    return list_tools.restore(desk, ids)


def _lookup(asked: actions.LookUp) -> Question:
    return lookup("look up", "for somebody who draws it", asked.question)


async def _look_up(desk: Desk, asked: actions.LookUp) -> str:
    if desk.texts is None or not desk.texts.terms.search:
        return "Nothing can be looked up without a text model that searches."
    try:
        answer = await desk.texts.ask(_lookup(asked))
    finally:
        if desk.fleeting:
            await desk.texts.close()
    pages = "\n".join(f"- {source.title}: {source.url}" for source in answer.sources)
    return f"{answer.text}\n{pages}".strip()


async def _export(desk: Desk, asked: actions.Export) -> str:
    files = deciding.export(desk.project.folder, (asked.form,), quality=asked.quality)
    return f"Written: {', '.join(str(file) for file in files)}."


async def _status(desk: Desk, asked: actions.ShowStatus) -> str:
    del asked
    return telling.status(status_of(desk.project))


HANDLERS: dict[str, Callable[[Desk, Any], Awaitable[str]]] = {
    "find_panels": _find,
    "read_script": _read,
    "show_panel": _show,
    "change_panels": _change,
    "redraw": _redraw,
    "edit_picture": _edit,
    "compare_takes": _compare,
    "select_take": _select,
    "approve": _approve,
    "omit": _omit,
    "restore": _restore,
    "look_up": _look_up,
    "export": _export,
    "show_status": _status,
}


def tools(desk: Desk) -> tuple[BaseTool, ...]:
    """The tools for LangChain and LangGraph agents, in the order of `ACTIONS`."""
    return tuple(_tool(desk, name, arguments) for name, arguments in ACTIONS.items())


def _tool(desk: Desk, name: str, arguments: type[Frozen]) -> BaseTool:
    async def work(**given: Any) -> str:
        return await act(desk, name, arguments.model_validate(given))

    return StructuredTool.from_function(
        coroutine=work, name=name, description=(arguments.__doc__ or "").strip(), args_schema=arguments, infer_schema=False
    )
