"""How a board stands: what is painted, approved, stale or missing, and why a picture looks as it does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from storyboard.model.base import Frozen
from storyboard.model.board import Board, Options, SceneBoard
from storyboard.model.shots import Panel
from storyboard.model.takes import Finding, Reference, Said, Source
from storyboard.painters.edits import FINISH, SKETCH
from storyboard.project.comments import Comment, comments
from storyboard.project.facts import SCRIPT, facts, first_words
from storyboard.project.folder import Project
from storyboard.project.staleness import in_words, stale_causes
from storyboard.references.sheets import is_sheet, named
from storyboard.shots.written import only_written


class Stale(Frozen):
    """A panel whose picture shows something older than the board says."""

    panel: str
    causes: tuple[str, ...]
    """Names of what has changed: `look:MIA`, `shot.size`."""
    words: tuple[str, ...] = ()
    """The same as people say it: `how MIA looks`."""
    approved: bool = False
    """True where the picture was approved before that changed."""


class Missing(Frozen):
    """A panel without the picture asked for."""

    panel: str
    reason: str


class OpenNote(Frozen):
    """What was wished of a panel and its picture does not show: a sketch is drawn by fields, and words became none."""

    panel: str
    words: str


class SheetStatus(Frozen):
    """A reference sheet and how it stands."""

    panel: str
    """As printed: `REF-A-1`."""
    name: str
    painted: bool
    approved: bool
    stale: tuple[str, ...] = ()
    """What has changed since it was painted, in words."""


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
    """Those whose approval holds: neither on hold nor out of date since."""
    finished: tuple[str, ...] = ()
    """Painted in full after their approved picture, and to be approved anew."""
    held: tuple[str, ...] = ()
    """On hold: waiting for a decision, and not approved until it is taken."""
    stale: tuple[Stale, ...] = ()
    missing: tuple[Missing, ...] = ()
    open_notes: tuple[OpenNote, ...] = ()
    sheets: tuple[SheetStatus, ...] = ()
    locked: bool = False
    spent: float = 0.0
    """USD, with what was possibly billed."""
    possible: float = 0.0
    """What of it is only possibly billed: calls whose answer never came, at their worst case."""
    seconds: float = 0.0
    """Running time of the board."""
    comments: int = 0
    """Comments that are not dealt with."""
    waiting: str = ""
    """What a board made step by step waits for somebody to look at."""
    unprinted: tuple[str, ...] = ()
    """Signs that no typeface has and that the PDF lacks, in sentences."""
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
    """Names of what has changed since."""
    stale_words: tuple[str, ...] = ()
    """The same as people say it."""
    words: str = ""
    """Of the script that the panel shows now, where the picture is of others."""
    words_then: str = ""
    """Those the picture was painted from."""
    findings: tuple[Finding, ...] = ()
    comments: tuple[Comment, ...] = ()
    """What was said about the panel, first to last."""
    door: str = ""
    """Which door of a chain painted it."""
    said: tuple[Said, ...] = ()
    """What the doors of a chain said before it came."""


def approved(panel: Panel) -> bool:
    """Whether the take on show is the one that was approved."""
    return panel.approval is not None and panel.approval.take == panel.take


def finished(project: Project, panel: Panel) -> bool:
    """Whether the picture on show was painted after an approved one, and nobody has approved it yet."""
    if panel.preset != FINISH or panel.take in ("", panel.edits) or approved(panel):
        return False
    return project.take(panel.take).panel.preset == FINISH


def status_of(project: Project) -> Status:
    """The board as it stands in its folder."""
    board, bill = project.board, project.ledger()
    shown = [(scene, panel) for scene, panel in board.panels() if not panel.omitted]
    stale = [
        Stale(panel=scene.panel_number(panel), causes=found, words=tuple(map(in_words, found)), approved=approved(panel))
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
        painted=sum(1 for _, panel in shown if _shows(project, panel)),
        approved=tuple(number for number in _approved(board, shown) if number not in {item.panel for item in stale}),
        held=tuple(scene.panel_number(panel) for scene, panel in shown if panel.id in board.held),
        finished=tuple(scene.panel_number(panel) for scene, panel in shown if finished(project, panel)),
        stale=tuple(stale),
        missing=tuple(missing_of(project, scene, panel) for scene, panel in shown if project.missing(scene, panel)),
        open_notes=tuple(_open_notes(project, board, shown)),
        sheets=tuple(_sheets(project, board)),
        locked=board.locked,
        spent=round(bill.spent, 4),
        possible=round(bill.possible, 4),
        seconds=sum(scene.duration for scene in board.scenes),
        notices=board.notices,
        comments=len(comments(project.folder, unresolved=True)),
    )


def _shows(project: Project, panel: Panel) -> bool:
    """Whether the take on show is still in the folder, record and picture."""
    return any(take.id == panel.take for take in project.takes(panel.id))


def _approved(board: Board, shown: Sequence[tuple[SceneBoard, Panel]]) -> Iterator[str]:
    """Panels whose take on show was approved and that are not on hold."""
    yield from (scene.panel_number(panel) for scene, panel in shown if approved(panel) and panel.id not in board.held)


def _open_notes(project: Project, board: Board, shown: Sequence[tuple[SceneBoard, Panel]]) -> Iterator[OpenNote]:
    """Of every panel that a sketch shows, or nothing yet."""
    for scene, panel in shown:
        notes = [note.text for note in panel.notes if not note.plain]
        if notes and (not panel.take or project.take(panel.take).painter == SKETCH):
            left = (words for note in notes for words in only_written(note, scene, panel, board.breakdown) or (note,))
            yield OpenNote(panel=scene.panel_number(panel), words=", ".join(left))


def _sheets(project: Project, board: Board) -> Iterator[SheetStatus]:
    for scene, panel in board.everything():
        if is_sheet(panel):
            number, shown = scene.panel_number(panel), bool(panel.take)
            told = tuple(map(in_words, stale_causes(project, board, scene, panel)))
            yield SheetStatus(panel=number, name=named(board, panel), painted=shown, approved=shown and approved(panel), stale=told)


def missing_of(project: Project, scene: SceneBoard, panel: Panel) -> Missing:
    """Why a panel has no picture of the attempt asked for."""
    failure = project.failure(panel)
    return Missing(panel=scene.panel_number(panel), reason=failure.message if failure else "not painted yet")


def why_of(project: Project, wanted: str) -> Why:
    """The story of the picture on show of one panel (by printed number or id)."""
    board = project.board
    scene, panel = board.panel(wanted)
    number = scene.panel_number(panel)
    told = tuple(one.model_copy(update={"number": number}) for one in comments(project.folder, (panel.id,)))
    if not panel.take:
        return Why(panel=number, take="", painter="", model="", prompt="", comments=told)
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
        stale_words=tuple(map(in_words, stale)),
        words=now if SCRIPT in stale else "",
        words_then=(take.facts.get(SCRIPT) or first_words(board, panel)) if SCRIPT in stale else "",
        findings=take.findings,
        comments=told,
        door=take.door,
        said=take.said,
    )
