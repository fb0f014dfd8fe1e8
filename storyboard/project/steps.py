"""Making a board step by step: where a run stops so that somebody looks, what they may answer, and what was seen already.

`review.json` names the stages that were passed. What waits is read from the folder: the first stage that is not passed and of which
nothing is still to be painted. So a run that died while it waited waits again, and whoever opens the folder sees the same question.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from enum import StrEnum
from typing import Literal, NamedTuple

from storyboard.model.base import SCHEMA_VERSION, Frozen
from storyboard.model.board import Board, Progress, SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.numbers import same
from storyboard.model.shots import Panel
from storyboard.project.files import read_model, write_model
from storyboard.project.folder import Project
from storyboard.project.quote import Quote
from storyboard.project.status import Missing, missing_of

FILE = "review.json"

PLAN, SHEETS = "plan", "sheets"
"""Names of the stages that are no scene; a scene's stage has the scene's id."""

LONGEST = 4_000
"""Characters of a note."""


class Kind(StrEnum):
    """What there is to look at."""

    PLAN = "plan"
    SHEETS = "sheets"
    SCENE = "scene"


class Passed(Frozen):
    """`review.json`."""

    schema_version: int = SCHEMA_VERSION
    stages: tuple[str, ...] = ()
    """Stages that somebody has seen and let go on."""


class Stop(Frozen):
    """A run waits for somebody to look."""

    stage: str
    kind: Kind
    title: str
    """What there is to look at: `scene 3, INT. KITCHEN - NIGHT`."""
    folder: str
    panels: tuple[str, ...] = ()
    """As printed; of the plan all panels of the board."""
    scenes: tuple[str, ...] = ()
    """As printed; of the plan all scenes that have panels."""
    missing: tuple[Missing, ...] = ()
    """Panels without the picture asked for."""
    quote: Quote | None = None
    """What going on will take; None where nobody has counted."""


class Decision(Frozen):
    """The answer to a stop."""

    action: Literal["go_on", "redraw", "plan", "stop"] = "go_on"
    """Go on; draw panels of this stage again; have a scene of the plan otherwise; end here, to be asked again later."""
    panels: tuple[str, ...] = ()
    """Which are drawn again, as printed or by id; empty for all of the stage."""
    scene: str = ""
    """Whose plan is changed, as printed or by id."""
    note: str = ""
    """What is to be otherwise. Plain words change fields of the panels; the rest goes to the painter, or to the model that plans."""


Reviewer = Callable[[Stop], Decision | None]
"""Asked at every stop; None leaves it waiting, and the run ends there."""


class Stage(NamedTuple):
    """One step of a board, and the panels that belong to it."""

    id: str
    kind: Kind
    title: str
    panels: tuple[tuple[SceneBoard, Panel], ...]


def stages(board: Board) -> tuple[Stage, ...]:
    """All steps of a board in order: the plan, the reference sheets where there are some, and every scene that has panels."""
    whole = [(scene, panel) for scene, panel in board.panels() if _counts(scene, panel)]
    found = [Stage(PLAN, Kind.PLAN, "the plan", tuple(whole))]
    if drafts := tuple((scene, panel) for scene, panel in board.drafts() if not panel.omitted):
        found.append(Stage(SHEETS, Kind.SHEETS, "the reference sheets", drafts))
    for scene in board.scenes:
        if panels := tuple((scene, panel) for panel in scene.panels if _counts(scene, panel)):
            heading = " ".join(scene.scene.heading.split())
            found.append(Stage(scene.scene.id, Kind.SCENE, f"scene {scene.number}{f', {heading}' if heading else ''}", panels))
    return tuple(found)


def _counts(scene: SceneBoard, panel: Panel) -> bool:
    return not panel.omitted and not scene.scene.omitted


def passed(project: Project) -> frozenset[str]:
    """Stages that somebody has let go on.

    Raises:
        Damaged: `review.json` cannot be read.
    """
    file = project.folder / FILE
    return frozenset(read_model(file, Passed).stages) if file.exists() else frozenset()


def let_pass(project: Project, stage: str) -> None:
    """Writes down that a stage was seen and the run may go on; the board must be owned."""
    known = passed(project) | {stage}
    ordered = [one.id for one in stages(project.board) if one.id in known]
    write_model(project.folder / FILE, Passed(stages=(*ordered, *sorted(known.difference(ordered)))), indent=1)


def current(project: Project, board: Board, *, sheets_only: bool = False) -> Stage | None:
    """The first stage that nobody has passed; None where all are."""
    done = passed(project)
    kinds = {Kind.PLAN, Kind.SHEETS} if sheets_only else set(Kind)
    return next((one for one in stages(board) if one.id not in done and one.kind in kinds), None)


def due(project: Project, board: Board, tried: Collection[str] = (), *, sheets_only: bool = False) -> Stage | None:
    """The stage that waits for somebody to look; None where there is none, or something of it is still to be painted.

    Args:
        project: the board's folder.
        board: the board.
        tried: ids of panels that a run is done with, whether or not a picture came.
        sheets_only: whether the run ends with the reference sheets.
    """
    if board.progress is not Progress.PLANNED:
        return None
    stage = current(project, board, sheets_only=sheets_only)
    if stage is None or stage.kind is Kind.PLAN:
        return stage
    unpainted = (panel for scene, panel in stage.panels if panel.id not in tried and project.pending(scene, panel))
    return stage if all(project.failure(panel) for panel in unpainted) else None


def stop_of(project: Project, stage: Stage, quote: Quote | None = None) -> Stop:
    """A stage as it is told to whoever looks."""
    missing = (missing_of(project, scene, panel) for scene, panel in stage.panels if project.missing(scene, panel))
    return Stop(
        stage=stage.id,
        kind=stage.kind,
        title=stage.title,
        folder=str(project.folder),
        panels=tuple(scene.panel_number(panel) for scene, panel in stage.panels),
        scenes=tuple(dict.fromkeys(scene.number for scene, _ in stage.panels)) if stage.kind is Kind.PLAN else (),
        missing=() if stage.kind is Kind.PLAN else tuple(missing),
        quote=quote,
    )


def pending(project: Project) -> Stop | None:
    """The question that waits in a board's folder; None where there is none, or the run has not come so far.

    Raises:
        InputError: the board is damaged.
    """
    board = project.board
    job = project.job()
    stage = due(project, board, sheets_only=job is not None and job.sheets_only) if board.options.review else None
    return stop_of(project, stage) if stage else None


def meant(stage: Stage, wanted: Sequence[str]) -> tuple[str, ...]:
    """Ids of the panels of a stage that are named as printed or by id; all where nothing is named.

    Raises:
        InputError: one is not of this stage; the message lists those that are.
    """
    known = {panel.id: scene.panel_number(panel) for scene, panel in stage.panels}
    found: list[str] = []
    for name in wanted:
        fitting = [id for id, number in known.items() if name == id or same(number, name)]
        if not fitting:
            raise InputError(f"There is no panel {name} to look at now. There are: {', '.join(list(known.values())[:24])}.")
        found += fitting
    return tuple(dict.fromkeys(found)) if wanted else tuple(known)


def check(board: Board, stage: Stage, decision: Decision) -> None:
    """Makes sure that a decision can be carried out.

    Raises:
        InputError: it is not one for this stage, or names what is not there.
    """
    if len(decision.note) > LONGEST:
        raise InputError(f"A note of {len(decision.note)} characters is longer than {LONGEST}. Say it shorter.")
    if decision.action == "redraw":
        if stage.kind is Kind.PLAN:
            raise InputError("Nothing is drawn yet: the plan can be changed, not redrawn.")
        meant(stage, decision.panels)
    if decision.action == "plan":
        if stage.kind is not Kind.PLAN:
            raise InputError("The plan was passed already. What is drawn can be drawn again; `storyboard shot` changes the shot list.")
        if not decision.note.strip():
            raise InputError("Say in a note what is to be otherwise in the plan of the scene.")
        board.scene(decision.scene)
