"""How a board stands: what is painted, approved, stale or missing, and why a picture looks as it does."""

from __future__ import annotations

from collections.abc import Iterator

from storyboard.model.base import Frozen
from storyboard.model.board import Board, Options, SceneBoard
from storyboard.model.shots import Panel
from storyboard.model.takes import Finding, Reference, Source
from storyboard.painters.edits import FINISH
from storyboard.project.facts import SCRIPT, as_then, causes, facts, first_words
from storyboard.project.folder import Project
from storyboard.references.sheets import is_sheet, named


class Stale(Frozen):
    """A panel whose picture shows something older than the board says."""

    panel: str
    causes: tuple[str, ...]


class Missing(Frozen):
    """A panel without the picture asked for."""

    panel: str
    reason: str


class SheetStatus(Frozen):
    """A reference sheet and how it stands."""

    panel: str
    """As printed: `REF-A-1`."""
    name: str
    painted: bool
    approved: bool


class Status(Frozen):
    """A board at a glance. Panels are named as printed."""

    folder: str
    title: str
    options: Options
    scenes: int
    shots: int
    panels: int
    painted: int
    approved: tuple[str, ...] = ()
    finished: tuple[str, ...] = ()
    """Painted in full after their approved picture, and to be approved anew."""
    stale: tuple[Stale, ...] = ()
    missing: tuple[Missing, ...] = ()
    sheets: tuple[SheetStatus, ...] = ()
    locked: bool = False
    spent: float = 0.0
    """USD, with what was possibly billed."""
    possible: float = 0.0
    """What of it is only possibly billed: calls whose answer never came, at their worst case."""
    seconds: float = 0.0
    """Running time of the board."""
    notices: tuple[str, ...] = ()


class Why(Frozen):
    """Why a panel's picture looks as it does."""

    panel: str
    take: str
    painter: str
    model: str
    prompt: str
    references: tuple[Reference, ...] = ()
    left_out: tuple[Reference, ...] = ()
    sources: tuple[Source, ...] = ()
    facts: dict[str, str] = {}
    stale: tuple[str, ...] = ()
    words: str = ""
    """Of the script that the panel shows now, where the picture is of others."""
    words_then: str = ""
    """Those the picture was painted from."""
    findings: tuple[Finding, ...] = ()


def approved(panel: Panel) -> bool:
    """Whether the take on show is the one that was approved."""
    return panel.approval is not None and panel.approval.take == panel.take


def finished(project: Project, panel: Panel) -> bool:
    """Whether the picture on show was painted after an approved one, and nobody has approved it yet."""
    if panel.preset != FINISH or panel.take in ("", panel.edits) or approved(panel):
        return False
    return project.take(panel.take).panel.preset == FINISH


def stale_causes(project: Project, board: Board, scene: SceneBoard, panel: Panel) -> tuple[str, ...]:
    """Why the picture on show is out of date; empty where it is not, or where there is none."""
    take = next((take for take in project.takes(panel.id) if take.id == panel.take), None)
    return causes(take, as_then(board, scene, panel, take, facts(board, scene, panel))) if take else ()


def status_of(project: Project) -> Status:
    """The board as it stands in its folder."""
    board, bill = project.board, project.ledger()
    shown = [(scene, panel) for scene, panel in board.panels() if not panel.omitted]
    stale = [
        Stale(panel=scene.panel_number(panel), causes=found)
        for scene, panel in shown
        if (found := stale_causes(project, board, scene, panel))
    ]
    return Status(
        folder=str(project.folder),
        title=board.screenplay.title,
        options=board.options,
        scenes=len(board.scenes),
        shots=sum(len(scene.shots) for scene in board.scenes),
        panels=len(shown),
        painted=sum(1 for _, panel in shown if panel.take),
        approved=tuple(scene.panel_number(panel) for scene, panel in shown if approved(panel)),
        finished=tuple(scene.panel_number(panel) for scene, panel in shown if finished(project, panel)),
        stale=tuple(stale),
        missing=tuple(_missing(project, scene, panel) for scene, panel in shown if project.missing(scene, panel)),
        sheets=tuple(_sheets(board)),
        locked=board.locked,
        spent=round(bill.spent, 4),
        possible=round(bill.possible, 4),
        seconds=sum(scene.duration for scene in board.scenes),
        notices=board.notices,
    )


def _sheets(board: Board) -> Iterator[SheetStatus]:
    for scene, panel in board.everything():
        if is_sheet(panel):
            number, shown = scene.panel_number(panel), bool(panel.take)
            yield SheetStatus(panel=number, name=named(board, panel), painted=shown, approved=shown and approved(panel))


def _missing(project: Project, scene: SceneBoard, panel: Panel) -> Missing:
    failure = project.failure(panel)
    return Missing(panel=scene.panel_number(panel), reason=failure.message if failure else "not painted yet")


def why_of(project: Project, wanted: str) -> Why:
    """The story of the picture on show of one panel (by printed number or id)."""
    board = project.board
    scene, panel = board.panel(wanted)
    number = scene.panel_number(panel)
    if not panel.take:
        return Why(panel=number, take="", painter="", model="", prompt="")
    take = project.take(panel.take)
    stale, now = stale_causes(project, board, scene, panel), facts(board, scene, panel).get(SCRIPT, "")
    return Why(
        panel=number,
        take=take.id,
        painter=take.painter,
        model=take.model,
        prompt=take.prompt,
        references=take.references,
        left_out=take.left_out,
        sources=take.sources,
        facts=take.facts,
        stale=stale,
        words=now if SCRIPT in stale else "",
        words_then=(take.facts.get(SCRIPT) or first_words(board, panel)) if SCRIPT in stale else "",
        findings=take.findings,
    )
