"""The director: a text model plans one scene, calls tools on the way, gets back once what is wrong with its plan, and sees it drawn.

think ──▶ tools ──▶ think … until a plan is taken, the user is to be asked, or the bounds are reached

Every answer is kept with the board before its tools run (`graphs.booked`), so that going through a conversation again after a
crash, or after the user's answer, costs nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Annotated, Literal, TypedDict

from langchain_core.messages import AIMessage, AnyMessage, HumanMessage
from langgraph.graph import END, START, StateGraph
from langgraph.graph.message import add_messages
from langgraph.graph.state import CompiledStateGraph
from langgraph.prebuilt import ToolNode
from langgraph.runtime import Runtime

from storyboard.graphs.booked import Booked
from storyboard.graphs.conversation import said, turns
from storyboard.graphs.showing import Showing
from storyboard.model.board import SceneBoard
from storyboard.model.cast import Character, Prop
from storyboard.model.takes import Source
from storyboard.ports import FixRequest, Question, Refused, Tool, TryLater, Turn
from storyboard.references.telling import furnished
from storyboard.shots import asking
from storyboard.shots.draft import Ground, Read
from storyboard.shots.filling import by_rules, filled

MOST_ROUNDS = 7
"""Answers of the model for one scene; the last may only plan."""

MOST_CALLS = 12
"""Tools called for one scene, apart from handing the plan in."""

MOST_LOOKUPS = 3
"""Of those, searches."""

MOST_LOOKS = 3
"""Plans for one scene that a model which sees is shown drawn: the first, and what it mended, twice: a mend may go wrong."""

ALLOWANCE = 4.0
"""What a scene's conversation may cost, as a multiple of the dear end of its first question."""

TOKENS_A_LINE, TOKENS = 260, 4_000
"""Most tokens of an answer: so many for each line of the scene, and for thinking."""

NOBODY = "The user cannot be asked now: decide yourself, as a careful director would."


@dataclass(frozen=True, slots=True)
class Asked:
    """A question for the user that waits for an answer."""

    call: str
    question: str
    choices: tuple[str, ...] = ()


@dataclass(slots=True)
class Planning:
    """One scene being planned: what the tools work on."""

    texts: Booked
    ground: Ground
    model: str
    showing: Showing | None = None
    """How the model is shown what it plans; None for one that does not look."""
    answers: tuple[str, ...] = ()
    """The user's answers up to now, in the order of the questions."""
    rounds: int = 0
    calls: int = 0
    lookups: int = 0
    left: float = 0.0
    """USD of the scene's allowance that are left."""
    read: Read | None = None
    """The last plan that could be read."""
    returned: int = 0
    """How often a plan came back, with what is wrong with it or with its pictures."""
    taken: bool = False
    asked: Asked | None = None
    asked_before: int = 0
    characters: list[Character] = field(default_factory=list[Character])
    props: list[Prop] = field(default_factory=list[Prop])
    notices: list[str] = field(default_factory=list[str])
    sources: list[Source] = field(default_factory=list[Source])
    """Pages that look-ups rely on."""
    opening: Question = field(init=False)
    """The first question; later ones carry the conversation in its place."""

    def __post_init__(self) -> None:
        self.opening = question(self.ground, self.ground.request.detail, self.texts.terms.most)


class Talk(TypedDict):
    """The conversation, in memory only."""

    messages: Annotated[list[AnyMessage], add_messages]


def question(ground: Ground, detail: str, most: int) -> Question:
    """The first question about a scene."""
    scene = ground.request.scene
    wanted = min(most, TOKENS + TOKENS_A_LINE * len(ground.beats))
    known = ground.request.breakdown
    opening = Turn(role="user", text=asking.told(ground, furnished(known.place_of(scene.id), scene)))
    system = asking.system(detail, rounds=MOST_ROUNDS, calls=MOST_CALLS)
    return Question(purpose=f"plan scene {scene.number}", system=system, turns=(opening,), tools=offered(), most=wanted)


@cache
def offered(*, only_plan: bool = False) -> tuple[Tool, ...]:
    """The tools as the model is told of them."""
    from storyboard.graphs.director_tools import TOOLS

    return tuple(
        Tool(name=tool.name, description=tool.description, parameters=tool.get_input_jsonschema())
        for tool in TOOLS
        if not only_plan or tool.name == "plan_shots"
    )


async def think(state: Talk, *, runtime: Runtime[Planning]) -> dict[str, list[AnyMessage]]:
    """The model's next answer, within what the scene may cost."""
    planning = runtime.context
    last = planning.rounds >= MOST_ROUNDS - 1 or planning.calls >= MOST_CALLS
    asked = planning.opening.model_copy(update={"turns": turns(state["messages"]), "tools": offered(only_plan=last)})
    worst = planning.texts.worst(asked)
    if planning.rounds >= MOST_ROUNDS or worst > planning.left:
        planning.notices.append("the conversation reached its limit.")
        return {"messages": []}
    answer = await planning.texts.ask(asked)
    planning.rounds += 1
    planning.left -= answer.cost
    if answer.calls:
        return {"messages": [said(answer)]}
    return {"messages": [said(answer), HumanMessage(_CUT if answer.cut else _PLEASE)]}


_CUT = "Your answer was cut off at its limit. Plan the scene with fewer words: shorter fields, no optional ones."
_PLEASE = "Call the tool plan_shots with the whole plan."


def go_on(state: Talk, *, runtime: Runtime[Planning]) -> Literal["tools", "think", "__end__"]:
    """Where an answer leads."""
    planning, last = runtime.context, state["messages"][-1] if state["messages"] else None
    if planning.taken or planning.asked or planning.notices:
        return "__end__"
    if isinstance(last, AIMessage):
        return "tools" if last.tool_calls else "__end__"
    return "think"


@cache
def graph() -> CompiledStateGraph[Talk, Planning, Talk, Talk]:
    """The director's graph. Nothing of it is checkpointed: what was paid is in the board's folder."""
    from storyboard.graphs.director_tools import TOOLS

    made = StateGraph(Talk, context_schema=Planning)
    made.add_node("think", think)
    made.add_node("tools", ToolNode(TOOLS))
    made.add_edge(START, "think")
    made.add_conditional_edges("think", go_on, ["tools", "think", END])
    made.add_conditional_edges("tools", go_on, ["think", END])
    return made.compile(checkpointer=False)


async def direct(planning: Planning) -> SceneBoard | Asked:
    """The scene planned, or the question that must be answered first (then call again with the answer added).

    Raises:
        Misconfigured, BudgetReached: no question will be answered.
    """
    ground = planning.ground
    planning.left = ALLOWANCE * planning.texts.worst(planning.opening)
    try:
        await graph().ainvoke(Talk(messages=[HumanMessage(planning.opening.turns[0].text)]), context=planning)
    except (TryLater, FixRequest, Refused, TimeoutError) as error:
        return by_rules(ground, str(error) or "no answer came in time.")
    if planning.asked:
        return planning.asked
    if planning.read is None:
        return by_rules(ground, " ".join(planning.notices) or "no plan came.")
    return filled(planning.read, planning.ground, planning.model)


def renewed(planning: Planning, characters: Sequence[Character], props: Sequence[Prop]) -> None:
    """Takes people and things up into what the plan may speak of; the lines keep their numbers."""
    planning.characters.extend(characters)
    planning.props.extend(props)
    request = planning.ground.request
    known = request.breakdown
    grown = known.model_copy(update={"characters": (*known.characters, *characters), "props": (*known.props, *props)})
    named = [*((who.name, who.id) for who in characters), *((prop.name, prop.id) for prop in props)]
    names = {name.upper(): id for name, id in named} | {id: id for _, id in named}
    planning.ground = replace(
        planning.ground,
        request=request.model_copy(update={"breakdown": grown}),
        names={**planning.ground.names, **names},
        people=planning.ground.people | {who.id for who in characters},
    )
