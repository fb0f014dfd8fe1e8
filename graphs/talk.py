"""One request to the assistant: the conversation taken up where it was, and left where it can go on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from langchain_core.messages import HumanMessage
from langchain_core.runnables import RunnableConfig
from langgraph.types import Command

from storyboard.events import Listener, nothing
from storyboard.graphs import assistant
from storyboard.graphs.assistant import THREAD, Conversation, Room, Said, told
from storyboard.graphs.booked import Booked
from storyboard.graphs.start import now, saver
from storyboard.graphs.tools import Desk, Proposal
from storyboard.model.errors import InputError
from storyboard.ports import Painter, TextModel
from storyboard.project.folder import Project

Decide = Callable[[Sequence[Proposal]], bool]
"""Asked before anything is spent, approved or taken away."""

CONFIG: RunnableConfig = {"configurable": {"thread_id": THREAD}}


def room(project: Project, texts: TextModel | None, painter: str | Painter, emit: Listener = nothing) -> Room:
    """What a conversation about a board takes place with; what its text model says is kept and booked with the board."""
    booked = Booked(texts, project, project.ledger(), asyncio.Semaphore(texts.terms.at_once), now) if texts is not None else None
    agreed: set[str] = set()
    desk = Desk(project, painter, booked, lambda found: assistant.sign(found) in agreed, emit)
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
        waiting = (await graph.aget_state(CONFIG)).interrupts
        if not text.strip() and not waiting:
            raise InputError('Nothing waits for an answer here. Say what to do: storyboard ask DIR "make scene 3 darker".')
        if text.strip():
            begin = Conversation(messages=[HumanMessage(text.strip())], rounds=0, calls=0)
            output = await graph.ainvoke(begin, CONFIG, context=made, version="v2")
            waiting = output.interrupts
        while waiting and decide is not None:
            proposals = [Proposal.model_validate(one) for one in waiting[0].value["proposals"]]
            answer = {waiting[0].id: {"go_on": decide(proposals)}}
            output = await graph.ainvoke(Command(resume=answer), CONFIG, context=made, version="v2")
            waiting = output.interrupts
        values = (await graph.aget_state(CONFIG)).values
        return told(values, waiting[0].value["proposals"] if waiting else ())
