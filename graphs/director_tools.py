"""What the director may call while a scene is planned. None of it spends more than a search, and none of it paints, approves or deletes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import wraps
from typing import Annotated, Any

from langchain_core.tools import BaseTool, StructuredTool
from langgraph.prebuilt import ToolRuntime
from pydantic import BaseModel, Field

from storyboard.breakdown.casting import new_prop, newcomer
from storyboard.breakdown.refining import MOST_HEADS
from storyboard.graphs import stranger
from storyboard.graphs.director import MOST_CALLS, MOST_LOOKS, MOST_LOOKUPS, NOBODY, Asked, Planning, renewed
from storyboard.graphs.looking_up import lookup
from storyboard.graphs.showing import A_SHEET, MOST_SHEETS, sheets
from storyboard.model.aspect import parse_aspect
from storyboard.model.fingerprint import digest
from storyboard.model.stage import Stage
from storyboard.ports import Attachment, FixRequest, Refused, TryLater
from storyboard.references.telling import pictured
from storyboard.shots import draft, things, vocabulary
from storyboard.shots.draft import PanelDraft, SceneDraft, ShotDraft
from storyboard.staging.build import stage as staged

LONGEST_LOOKUP = 4_000
"""Characters of it that the model is told."""

MOST_STAGED = 40
"""Panels that are looked at in one call."""

Work = ToolRuntime[Planning, Any]
Text = Annotated[str, Field(max_length=500)]


class LookUp(BaseModel):
    """A question about the real world."""

    question: Text


class Newcomer(BaseModel):
    """Somebody the breakdown overlooked."""

    name: Annotated[str, Field(max_length=80, description="as the script writes it")]
    quote: Annotated[str, Field(max_length=400, description="the words of the script that introduce them, exactly")] = ""
    animal: Annotated[str, Field(max_length=40, description="what they are, where they are an animal that acts: `cow`, `dog`")] = ""
    count: Annotated[int, Field(ge=1, le=MOST_HEADS, description="how many they are, for a group")] = 1


class NewProp(BaseModel):
    """A thing the breakdown overlooked."""

    name: Annotated[str, Field(max_length=80, description="as the script writes it")]


class Staging(BaseModel):
    """Panels to be looked at before they are planned."""

    shots: Annotated[list[ShotDraft], Field(max_length=MOST_STAGED)]
    panels: Annotated[list[PanelDraft], Field(max_length=MOST_STAGED)]


class AskUser(BaseModel):
    """A question only the user can answer."""

    question: Text
    choices: Annotated[list[Annotated[str, Field(max_length=120)]], Field(max_length=6)] = Field(default_factory=list[str])


Told = tuple[str, tuple[Attachment, ...]]
"""What a tool says, and the pictures it shows beside it."""

WRONG = "Mend this:"
LOOK = (
    "Look at the pictures of your panels. Would somebody who sees nothing else name what is done in each, and are hands, things and faces "
    "to be seen? Mend what is not."
)
STRANGER = (
    "\nA stranger was shown these pictures and nothing else, and says of them (quoted material):\n{seen}\n"
    "Where that is not the deed of the panel's lines, tell it otherwise: another pose or moment, the thing in the hand, whom it is done to "
    "turned to the camera, a nearer or a wider frame, an insert of hands at work, or a panel more. Leave what was understood as it is.\n"
)
AGAIN = "Not taken yet. {wrong} Then call plan_shots again with the whole plan; with the same one where nothing is to be mended."


async def plan_shots(runtime: Work, **plan: Any) -> Told:
    """Takes the plan of the scene; what is wrong with it comes back once."""
    planning = runtime.context
    found = draft.parsed(plan)
    if isinstance(found, str):
        return found, ()
    read = draft.read(found, planning.ground)
    same = planning.read is not None and planning.read.board == read.board
    if planning.read is None or len(read.missing) <= len(planning.read.missing):
        planning.read = read
    wrong = "" if planning.returned or not read.findings else "\n- ".join((WRONG, *read.findings[:40])) + "\n"
    looks = planning.showing is not None and not same and planning.returned < MOST_LOOKS
    pictures = await _shown(planning, _staged(planning, read)) if looks else ()
    seen = await _read(planning, pictures, len(read.board.panels)) if pictures else ""
    if not (wrong or pictures):
        planning.taken = True
        return "Taken.", ()
    planning.returned += 1
    return AGAIN.format(wrong=wrong + LOOK * bool(pictures) + (STRANGER.format(seen=seen) if seen else "")), pictures


async def _read(planning: Planning, pictures: Sequence[Attachment], panels: int) -> str:
    """What a stranger says of the pictures; empty where none could be asked, and the director looks alone."""
    asked = stranger.question(planning.ground.request.scene.number, pictures, min(panels, A_SHEET * MOST_SHEETS))
    if planning.texts.worst(asked) > planning.left:
        return ""
    try:
        answer = await planning.texts.ask(asked)
    except (TryLater, FixRequest, Refused):
        return ""
    planning.left -= answer.cost
    return stranger.told(answer.text)


async def stage(runtime: Work, shots: list[ShotDraft], panels: list[PanelDraft]) -> Told:
    """What the camera would see: who is in each picture, how large, what they hold, who hides whom. Takes many panels at once, so try
    several ways to show a deed side by side; the pictures themselves come along for who sees."""
    planning = runtime.context
    known = planning.ground.request.breakdown
    read = draft.read(SceneDraft(shots=tuple(shots), panels=tuple(panels)), planning.ground, tried=True)
    stages = _staged(planning, read)
    seen = [f"{n}. {pictured(one, known)}" for n, one in enumerate(stages, start=1)]
    return "\n".join((*seen, *read.findings)), await _shown(planning, stages)


def _staged(planning: Planning, read: draft.Read) -> list[Stage]:
    """The panels of a draft as the camera sees them, in order."""
    request = planning.ground.request
    return [staged(read.board, panel, request.breakdown, parse_aspect(request.aspect)) for panel in read.board.panels]


async def _shown(planning: Planning, stages: Sequence[Stage]) -> tuple[Attachment, ...]:
    """The panels as pictures, for a director who looks."""
    return await sheets(planning.showing, stages) if planning.showing else ()


async def look_up(runtime: Work, question: str) -> str:
    """Facts about a real place, period, make or craft, by search."""
    planning = runtime.context
    if not planning.texts.terms.search:
        return "Nothing can be looked up here."
    if planning.lookups >= MOST_LOOKUPS:
        return f"{MOST_LOOKUPS} look-ups are the most for one scene."
    planning.lookups += 1
    scene = planning.ground.request.scene.number
    asked = lookup(f"look up for scene {scene}", "what a storyboard artist must know to draw this rightly", question)
    if planning.texts.worst(asked) > planning.left:
        return "The scene's allowance is used up."
    try:
        answer = await planning.texts.ask(asked)
    except (TryLater, FixRequest, Refused) as error:
        return f"Nothing could be looked up: {error}"
    planning.left -= answer.cost
    planning.sources.extend(answer.sources)
    return answer.text[:LONGEST_LOOKUP] or "Nothing was found."


async def cast_character(runtime: Work, name: str, quote: str = "", animal: str = "", count: int = 1) -> str:
    """Adds somebody the lines show and the cast list lacks; an animal that acts is one of the cast too."""
    planning = runtime.context
    if known := planning.ground.id(name):
        return f"{name} is in the cast already, with the id {known}."
    try:
        who = newcomer(name, quote, planning.ground.request.screenplay, planning.ground.request.scene, animal, count)
    except ValueError as error:
        return str(error)
    renewed(planning, (who,), ())
    seen = f", drawn as a {who.species}" if who.species else f", {who.headcount} people" if who.headcount > 1 else ""
    return f"{who.name} has the id {who.id}{seen}."


async def add_prop(runtime: Work, name: str) -> str:
    """Adds a thing the lines show and the list lacks."""
    planning = runtime.context
    if known := planning.ground.id(name):
        return f"{name} is on the list already, with the id {known}."
    try:
        prop = new_prop(name, planning.ground.request.screenplay, planning.ground.request.scene)
    except ValueError as error:
        return str(error)
    if prop.kind == things.UNKNOWN:
        prop = prop.model_copy(update={"kind": vocabulary.thing(prop.name) or vocabulary.close(prop.name) or prop.kind})
    renewed(planning, (), (prop,))
    return f"{prop.name} has the id {prop.id} and is drawn as: {things.kind_of(prop.name, prop.kind).replace('_', ' ')}."


async def ask_the_user(runtime: Work, question: str, choices: list[str]) -> str:
    """Asks the user something that the script leaves open and the pictures depend on. Ask rarely."""
    planning = runtime.context
    number = planning.asked_before
    planning.asked_before += 1
    if number < len(planning.answers):
        return planning.answers[number] or NOBODY
    if planning.asked is not None:
        return "One question at a time."
    planning.asked = Asked(digest(question.encode())[:12], question, tuple(choices))
    return "Asked."


SHOWING = (plan_shots, stage)
"""Tools that show pictures beside what they say."""

TOO_MANY = f"Not done: {MOST_CALLS} calls are the most for one scene. Hand in the plan."


def _bounded(work: Callable[..., Awaitable[str | Told]]) -> Callable[..., Awaitable[str | Told]]:
    """The same tool, within the bound of calls: one answer may ask for any number of them."""

    @wraps(work)
    async def bounded(runtime: Work, **given: Any) -> str | Told:
        runtime.context.calls += 1
        if runtime.context.calls > MOST_CALLS:
            return (TOO_MANY, ()) if work in SHOWING else TOO_MANY
        return await work(runtime=runtime, **given)

    return bounded


def _tool(work: Callable[..., Awaitable[str | Told]], arguments: type[BaseModel]) -> BaseTool:
    return StructuredTool.from_function(
        coroutine=work if work is plan_shots else _bounded(work),
        name=work.__name__,
        description=(work.__doc__ or "").strip(),
        args_schema=arguments,
        infer_schema=False,
        response_format="content_and_artifact" if work in SHOWING else "content",
    )


TOOLS: tuple[BaseTool, ...] = (
    _tool(plan_shots, SceneDraft),
    _tool(stage, Staging),
    _tool(look_up, LookUp),
    _tool(cast_character, Newcomer),
    _tool(add_prop, NewProp),
    _tool(ask_the_user, AskUser),
)
"""In the order the model is told of them."""
