"""The agent one talks to about a board: it says what it will do and what that costs, waits for a yes, does it, and says what came of it.

    think ──▶ agree ──▶ act ──▶ think … ──▶ the answer

With a text model `think` asks it; without one the rules read plain sentences. The conversation lies in the board's checkpoints and
goes on from call to call; a question that waits for a yes waits also when the process ends.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal, NotRequired, TypedDict

from langchain_core.messages import AIMessage, AnyMessage, HumanMessage, ToolMessage
from langchain_core.messages.tool import ToolCall as Called
from langgraph.graph import END, START, StateGraph
from langgraph.graph.message import add_messages
from langgraph.prebuilt import ToolNode
from langgraph.runtime import Runtime
from langgraph.types import Command, interrupt
from pydantic import ValidationError

from storyboard.assistant import telling
from storyboard.assistant.actions import ACTIONS, LOOKS, SPENDING, Step, Which
from storyboard.assistant.sentences import understand
from storyboard.graphs.conversation import said, turns
from storyboard.graphs.planning import GoOn
from storyboard.graphs.tools import Desk, Proposal, proposal, tools
from storyboard.model.base import Frozen, schema
from storyboard.model.errors import StoryboardError
from storyboard.ports import Answer, Question, TextModel, Tool
from storyboard.prompts import render

THREAD = "ask"
"""LangGraph's name for the conversation about a board."""

MOST_ROUNDS = 8
"""Answers of a text model to one request."""

MOST_CALLS = 24
"""Tools called for one request."""

REMEMBERED = 60
"""Messages of the conversation that a text model is sent."""

ENOUGH = "It stopped here: one request may not take more steps."
"""Said where a text model would go on for ever."""

TOKENS = 4_000
"""Most tokens of one answer."""


@dataclass(frozen=True, slots=True)
class Room:
    """What a conversation takes place with. Passed anew at every call."""

    desk: Desk
    texts: TextModel | None = None
    """None where the rules read what is asked."""
    agreed: dict[str, float] = field(default_factory=dict[str, float])
    """What was said yes to in this request, and the price in USD that was named with it."""


class Conversation(TypedDict):
    """What is remembered of it."""

    messages: Annotated[list[AnyMessage], add_messages]
    rounds: NotRequired[int]
    calls: NotRequired[int]
    which: NotRequired[dict[str, Any]]
    """The panels last spoken of, for `them` and `it`."""


def sign(found: Proposal) -> str:
    """What a yes is remembered by."""
    return f"{found.action} {found.what}"


class Agreed(GoOn):
    """The answer to what is proposed."""

    agreed: dict[str, float] = {}
    """What was shown, signed, with its price: the board may have changed since, and a yes is to nothing else."""


async def think(state: Conversation, *, runtime: Runtime[Room]) -> dict[str, Any]:
    """What to do next, or what to say."""
    room = runtime.context
    if room.texts is None:
        return _by_rules(room, state)
    messages = recent(state["messages"])
    last = state.get("rounds", 0) >= MOST_ROUNDS - 1 or state.get("calls", 0) >= MOST_CALLS
    asked = Question(
        purpose="ask",
        system=render("assistant.j2", board=telling.status(_status(room)), scenes=telling.script(room.desk.project.board, "")),
        turns=turns(messages),
        tools=() if last else offered(),
        most=TOKENS,
    )
    found = await room.texts.ask(asked)
    answer = said(_only_words(found) if last else found)
    return {"messages": [answer], "rounds": state.get("rounds", 0) + 1, "calls": state.get("calls", 0) + len(answer.tool_calls)}


def _only_words(answer: Answer) -> Answer:
    """The last answer to a request: what it calls all the same is not done."""
    return answer.model_copy(update={"text": answer.text or ENOUGH, "calls": (), "raw": ""}) if answer.calls else answer


def offered() -> tuple[Tool, ...]:
    """The actions as a text model is told of them."""
    return tuple(Tool(name=name, description=telling.asked(name), parameters=schema(kind)) for name, kind in ACTIONS.items())


def _status(room: Room) -> Any:
    from storyboard.project.status import status_of

    return status_of(room.desk.project)


def recent(messages: Sequence[AnyMessage]) -> list[AnyMessage]:
    """The end of the conversation, from something the user said on: calls and what came of them are not torn apart."""
    first = max(0, len(messages) - REMEMBERED)
    starts = [n for n, message in enumerate(messages) if isinstance(message, HumanMessage)]
    return list(messages[next((n for n in starts if n >= first), starts[-1] if starts else len(messages)) :])


def _by_rules(room: Room, state: Conversation) -> dict[str, Any]:
    """The sentence understood; once its actions are done, what came of them."""
    messages = state["messages"]
    if isinstance(messages[-1], ToolMessage):
        begin = max(n for n, message in enumerate(messages) if isinstance(message, HumanMessage))
        return {"messages": [AIMessage("\n".join(message.text for message in messages[begin:] if isinstance(message, ToolMessage)))]}
    board = room.desk.project.board
    spoken_of = state.get("which")
    before = Which.model_validate(spoken_of) if spoken_of else None
    found = understand(messages[-1].text, board, before, _last_done(messages), edits_made(messages[:-1]))
    calls = [
        Called(
            name=step.action,
            args=step.arguments.model_dump(mode="json", exclude_defaults=True),
            id=f"{len(messages)}.{n}",
            type="tool_call",
        )
        for n, step in enumerate(found.steps)
    ]
    spoken = found.about or before
    return {
        "messages": [AIMessage(found.unclear, tool_calls=calls)],
        "which": spoken.model_dump(mode="json", exclude_defaults=True) if spoken else {},
    }


def _last_done(messages: Sequence[AnyMessage]) -> Step | None:
    """What was done last, for `the same for scene 9`."""
    calls = (call for message in reversed(messages) if isinstance(message, AIMessage) for call in reversed(message.tool_calls))
    for call in calls:
        with contextlib.suppress(ValidationError, KeyError):
            return Step(call["name"], ACTIONS[call["name"]].model_validate(call["args"]))
    return None


def edits_made(messages: Sequence[AnyMessage]) -> int:
    """How many edits of the board the last request made, for `undo that`; 1 where nothing was asked yet."""
    begin = max((n for n, message in enumerate(messages) if isinstance(message, HumanMessage)), default=None)
    if begin is None:
        return 1
    done = {message.tool_call_id for message in messages[begin:] if isinstance(message, ToolMessage) and not _undid(message.text)}
    calls = [call for message in messages[begin:] for call in _calls(message) if call["id"] in done]
    return sum(1 for call in calls if call["name"] not in LOOKS and (call["name"] not in SPENDING or call["args"].get("wish")))


def _undid(text: str) -> bool:
    """Whether what came of an action is that nothing was changed."""
    return text.startswith(("Not done", "Nothing", "No panel", "None of these"))


def agree(state: Conversation, *, runtime: Runtime[Room]) -> Command[Literal["act", "think"]]:
    """Waits for a yes to what spends, approves or takes away. Does nothing else: it runs again from the top at each resume."""
    room = runtime.context
    last = state["messages"][-1]
    if state.get("calls", 0) > MOST_CALLS:
        return Command(goto="think", update={"messages": undone(last, f"{MOST_CALLS} calls are the most for one request.")})
    wanted = [found for call in _calls(last) if (found := _proposed(room.desk, call)) is not None]
    if not wanted:
        return Command(goto="act")
    answer: Agreed = interrupt({"proposals": [found.model_dump() for found in wanted]}, response_schema=Agreed)
    if answer.go_on:
        room.agreed.update(answer.agreed)
        return Command(goto="act")
    return Command(goto="think", update={"messages": undone(last, "the user said no.")})


def _calls(message: AnyMessage) -> list[Called]:
    return message.tool_calls if isinstance(message, AIMessage) else []


def begun(before: Mapping[str, Any], text: str) -> Conversation:
    """A new request after what was said before. What waited for a yes is not done."""
    earlier = recent(before.get("messages", []))
    left = undone(earlier[-1], "something else was asked first.") if earlier else []
    told = Conversation(messages=[*earlier, *left, HumanMessage(text)], rounds=0, calls=0)
    return {**told, "which": before["which"]} if before.get("which") else told


def undone(message: AnyMessage, why: str) -> list[AnyMessage]:
    """What is said to calls that are not done. Each has to be answered before a text model takes another question."""
    return [ToolMessage(f"Not done: {why}", tool_call_id=call["id"] or "", name=call["name"]) for call in _calls(message)]


def _proposed(desk: Desk, call: Called) -> Proposal | None:
    """What a call must be agreed to for; a call that cannot be done says so itself when it is tried."""
    with contextlib.suppress(StoryboardError, ValidationError, KeyError):
        return proposal(desk, call["name"], ACTIONS[call["name"]].model_validate(call["args"]))
    return None


def after(state: Conversation) -> Literal["agree", "__end__"]:
    """Whether anything is to be done."""
    return "agree" if _calls(state["messages"][-1]) else "__end__"


def build(desk: Desk) -> StateGraph[Conversation, Room, Conversation, Conversation]:
    """The graph for one desk, not compiled: saver and caller differ."""
    graph = StateGraph(Conversation, context_schema=Room)
    graph.add_node("think", think)
    graph.add_node("agree", agree)
    graph.add_node("act", ToolNode(tools(desk), name="act"))
    graph.add_edge(START, "think")
    graph.add_conditional_edges("think", after, ["agree", END])
    graph.add_edge("act", "think")
    return graph


class Said(Frozen):
    """Where a conversation stands after a request."""

    text: str
    """The assistant's answer; empty while it waits for a yes."""
    did: tuple[str, ...] = ()
    """What came of each action, in order."""
    proposals: tuple[Proposal, ...] = ()
    """What waits for a yes."""


def told(values: Mapping[str, Any], proposals: Sequence[Mapping[str, Any]] = ()) -> Said:
    """The end of a conversation for whoever asked."""
    messages: list[AnyMessage] = list(values.get("messages", []))
    begin = max((n for n, message in enumerate(messages) if isinstance(message, HumanMessage)), default=0)
    did = tuple(message.text for message in messages[begin:] if isinstance(message, ToolMessage))
    last = messages[-1] if messages else None
    return Said(
        text=last.text if isinstance(last, AIMessage) and not proposals else "",
        did=did,
        proposals=tuple(Proposal.model_validate(one) for one in proposals),
    )
