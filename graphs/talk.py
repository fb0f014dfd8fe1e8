"""One request to the assistant: the conversation taken up where it was, and left where it can go on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, ToolMessage
from langchain_core.runnables import RunnableConfig
from langgraph.graph.state import CompiledStateGraph
from langgraph.types import Command, StateSnapshot

from storyboard.events import Listener, nothing
from storyboard.graphs import assistant
from storyboard.graphs.assistant import THREAD, Conversation, Room, Said, told
from storyboard.graphs.booked import Booked
from storyboard.graphs.start import saver
from storyboard.graphs.tools import Desk, Proposal
from storyboard.model.base import Frozen
from storyboard.model.errors import InputError
from storyboard.ports import Painter, TextModel
from storyboard.project.clock import now
from storyboard.project.folder import Project
from storyboard.project.quote import CENT

Decide = Callable[[Sequence[Proposal]], bool | None]
"""Asked before anything is spent, approved or taken away; None leaves it waiting."""

CONFIG: RunnableConfig = {"configurable": {"thread_id": THREAD}}


def room(project: Project, texts: TextModel | None, painter: str | Painter, emit: Listener = nothing) -> Room:
    """What a conversation about a board takes place with; what its text model says is kept and booked with the board."""
    booked = Booked(texts, project, project.ledger(), asyncio.Semaphore(texts.terms.at_once), now, emit=emit) if texts is not None else None
    agreed: dict[str, float] = {}
    desk = Desk(project, painter, booked, agree=lambda found: found.high <= agreed.get(assistant.sign(found), -1.0) + CENT, emit=emit)
    return Room(desk, booked, agreed)


async def converse(made: Room, text: str, decide: Decide | None = None) -> Said:
    """Says something to the assistant, and answers what it wants agreed to.

    Args:
        made: what the conversation takes place with.
        text: the request; empty to answer what waits from before.
        decide: asked what is proposed; None leaves it waiting.

    Raises:
        InputError: nothing is said, and nothing waits for an answer.
    """
    async with saver(made.desk.project) as kept:
        graph = assistant.build(made.desk).compile(checkpointer=kept)
        before, said = await _state(graph, made.desk.project), text.encode("utf-8", "replace").decode().strip()
        waiting = before.interrupts
        if not said and not waiting:
            raise InputError('Nothing waits for an answer here. Say what to do: storyboard ask DIR "make scene 3 darker".')
        if said:
            await kept.adelete_thread(THREAD)
            output = await graph.ainvoke(assistant.begun(before.values, said), CONFIG, context=made, version="v2")
            waiting = output.interrupts
        while waiting and decide is not None:
            proposals = [Proposal.model_validate(one) for one in waiting[0].value["proposals"]]
            agreed, go_on = {assistant.sign(one): one.high for one in proposals}, decide(proposals)
            if go_on is None:
                break
            answer = {waiting[0].id: {"go_on": go_on, "agreed": agreed}}
            output = await graph.ainvoke(Command(resume=answer), CONFIG, context=made, version="v2")
            waiting = output.interrupts
        values = (await graph.aget_state(CONFIG)).values
        return told(values, waiting[0].value["proposals"] if waiting else ())


class Line(Frozen):
    """Something that was said or done in a conversation."""

    who: Literal["user", "assistant", "done"]
    text: str


class Recalled(Frozen):
    """A conversation as it was left."""

    lines: tuple[Line, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    """What waits for a yes."""


async def recalled(project: Project) -> Recalled:
    """What was said and done in the conversation about a board, and what waits; nothing where nobody has asked yet.

    Raises:
        InputError: it was damaged, or written by another program.
    """
    if not (project.folder / "checkpoints.sqlite").is_file():
        return Recalled()
    async with saver(project) as kept:
        state = await _state(assistant.build(room(project, None, "").desk).compile(checkpointer=kept), project)
    waiting = state.interrupts[0].value["proposals"] if state.interrupts else ()
    return Recalled(lines=tuple(_lines(state.values.get("messages", []))), proposals=tuple(map(Proposal.model_validate, waiting)))


def _lines(messages: Sequence[BaseMessage]) -> Iterator[Line]:
    """Messages in words; what came of an action is left out where the answer repeats it."""
    for at, message in enumerate(messages):
        if isinstance(message, HumanMessage):
            yield Line(who="user", text=message.text)
        elif isinstance(message, ToolMessage):
            answer = next((one for one in messages[at:] if not isinstance(one, ToolMessage)), None)
            if not isinstance(answer, AIMessage) or message.text not in answer.text:
                yield Line(who="done", text=message.text)
        elif message.text:
            yield Line(who="assistant", text=message.text)


async def forget(project: Project) -> None:
    """Begins the conversation about a board anew; what waits for a yes is not done."""
    async with saver(project, THREAD):
        pass


async def _state(graph: CompiledStateGraph[Conversation, Room, Conversation, Conversation], project: Project) -> StateSnapshot:
    """Where the conversation stands.

    Raises:
        InputError: it was damaged, or written by another program; what LangGraph makes of such a file may be any exception.
    """
    try:
        state = await graph.aget_state(CONFIG)
    except Exception as error:
        raise _unreadable(project) from error
    if not all(isinstance(message, BaseMessage) for message in state.values.get("messages", [])):
        raise _unreadable(project)
    return state


def _unreadable(project: Project) -> InputError:
    file = project.folder / "checkpoints.sqlite"
    return InputError(f"The conversation in {file} cannot be read. Nothing else is in that file: delete it and ask again.")
