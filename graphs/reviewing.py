"""A run that stops so that somebody looks: after the plan, the reference sheets and each scene (`make --review`).

    … sheets ──▶ show ──▶ review ──▶ decide ──▶ quote … next_wave ──▶ show …
                                     │ ▲
                                     ▼ │
                                   agree_redraw

`show` publishes what there is, `review` waits and does nothing else, `decide` carries the answer out. What drawing again costs is asked
before anything is changed. What was passed and what was sent back is written into the folder before the run goes on: the checkpoint
holds nothing but the question.
"""

from __future__ import annotations

from typing import Literal

from langgraph.runtime import Runtime
from langgraph.types import Command, interrupt

from storyboard.events import Notice
from storyboard.graphs.planning import GoOn
from storyboard.graphs.quoting import run_quoted, with_eyes
from storyboard.graphs.state import Outcome, RunState, Services
from storyboard.painters.edits import SKETCH
from storyboard.project import edits, steps
from storyboard.project.quote import Quote, priced
from storyboard.project.replanned import RULES, replannable
from storyboard.project.settle import settle
from storyboard.project.steps import PLAN, Decision, Stage
from storyboard.shots.written import unmet

Next = Literal["quote", "publish", "replan", "show", "agree_redraw"]


def stepwise(state: RunState, services: Services) -> bool:
    """Whether a run stops for somebody to look; runs on some panels alone, and on a plan alone, don't."""
    whole = state.get("only") is None or bool(state.get("sheets_only"))
    return services.project.board.options.review and whole and not state.get("plan_only")


def waiting(state: RunState, services: Services) -> Stage | None:
    """The stage that waits for somebody to look, as far as this run has come."""
    if not stepwise(state, services):
        return None
    tried = [id for id, outcome in (state.get("outcomes") or {}).items() if outcome["kind"] != "asked"]
    return steps.due(services.project, services.project.board, tried, sheets_only=bool(state.get("sheets_only")))


async def review(state: RunState, *, runtime: Runtime[Services]) -> Command[Literal["decide", "quote"]]:
    """Waits for somebody to look. Does nothing else: it runs again from the top at each resume."""
    services = runtime.context
    stage = waiting(state, services)
    if stage is None:
        return Command(goto="quote")
    stop = steps.stop_of(services.project, stage, run_quoted(services, state))
    decision: Decision = interrupt(stop.model_dump(mode="json"), response_schema=Decision)
    return Command(goto="decide", update={"decision": decision.model_dump(), "stage": stage.id, "redraw_agreed": 0.0})


async def agree_redraw(state: RunState, *, runtime: Runtime[Services]) -> Command[Literal["decide", "publish"]]:
    """Waits for a yes to what drawing again costs. Does nothing else: nothing is changed before, and nothing after a no."""
    found = _redraw_quoted(runtime.context, _stage(state, runtime.context), Decision.model_validate(state.get("decision")))
    answer: GoOn = interrupt(found.model_dump(), response_schema=GoOn)
    return Command(goto="decide", update={"redraw_agreed": found.high}) if answer.go_on else Command(goto="publish")


def _stage(state: RunState, services: Services) -> Stage:
    return next(one for one in steps.stages(services.project.board) if one.id == state.get("stage"))


def _redraw_quoted(services: Services, stage: Stage, decision: Decision) -> Quote:
    """What drawing panels of a stage again takes, and those of it that did not come."""
    ids, project = steps.meant(stage, decision.panels), services.project
    wanted = [panel for scene, panel in stage.panels if panel.id in ids or project.pending(scene, panel)]
    return with_eyes(services, priced(project.board, wanted, services.painter_name, services.abilities))


async def decide(state: RunState, *, runtime: Runtime[Services]) -> Command[Next]:
    """Carries out what was decided at a stop.

    Raises:
        InputError: it cannot be, or names what is not there; the stop waits again.
    """
    services, decision = runtime.context, Decision.model_validate(state.get("decision"))
    stage = _stage(state, services)
    steps.check(services.project.board, stage, decision)
    return _DEEDS[decision.action](state, services, stage, decision)


def _go_on(state: RunState, services: Services, stage: Stage, decision: Decision) -> Command[Next]:
    """On to the next stage; what that costs was shown at the stop."""
    del decision
    found = run_quoted(services, state)
    steps.let_pass(services.project, stage.id)
    return Command(goto="quote", update={"agreed": found.high})


def _redraw(state: RunState, services: Services, stage: Stage, decision: Decision) -> Command[Next]:
    """Panels of the stage are asked for again, once somebody has said yes to what that costs."""
    if not state.get("yes") and _redraw_quoted(services, stage, decision).high > state.get("redraw_agreed", 0.0):
        return Command(goto="agree_redraw")
    project, ids = services.project, steps.meant(stage, decision.panels)
    board = settle(project, project.board)
    if told := unmet(decision.note, board, ids, reads=services.painter_name != SKETCH):
        services.emit(Notice(message=told))
    unpainted = [id for id in ids if project.pending(*board.find(id))]
    edits.wished(project, board, ids, decision.note, unpainted, lambda now: edits.asked_again(project, now, ids))
    services.gathered.difference_update(ids)
    outcomes = {id: Outcome(kind="asked", message="") for id in ids}
    return Command(goto="quote", update={"agreed": run_quoted(services, state).high, "outcomes": outcomes})


def _plan(state: RunState, services: Services, stage: Stage, decision: Decision) -> Command[Next]:
    """A scene is planned anew by the text model that planned it; of the rules' plan the panels are changed as the note says."""
    del state, stage
    project = services.project
    scene = project.board.scene(decision.scene)
    if scene.planner == RULES or services.texts is None:
        if scene.planner != RULES:
            services.emit(Notice(message="The text model that planned the board is not at hand: its panels are changed as the note says."))
        edits.wished(project, project.board, [panel.id for panel in scene.panels], decision.note)
        return Command(goto="show")
    return Command(goto="replan", update={"replan": list(replannable(project, project.board, [scene.scene.id])), "note": decision.note})


def _stop(state: RunState, services: Services, stage: Stage, decision: Decision) -> Command[Next]:
    """Ends the run; the stop waits."""
    del state, services, stage, decision
    return Command(goto="publish")


_DEEDS = {"go_on": _go_on, "redraw": _redraw, "plan": _plan, "stop": _stop}


def after_sheets(state: RunState, *, runtime: Runtime[Services]) -> Literal["show", "quote", "publish"]:
    """Where a run goes once it is planned: to be looked at, or on."""
    if state.get("plan_only"):
        return "publish"
    return "show" if waiting(state, runtime.context) else "quote"


def stage_panels(state: RunState, services: Services) -> list[str] | None:
    """Ids of the panels that may be painted before the next stop; None for all."""
    if not stepwise(state, services):
        return state.get("only")
    stage = steps.current(services.project, services.project.board, sheets_only=bool(state.get("sheets_only")))
    if stage is None:
        return state.get("only")
    return [] if stage.id == PLAN else [panel.id for _, panel in stage.panels]
