"""From a panel on the board to the request a painter gets, and the key under which its answer is kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from storyboard.model.aspect import parse_aspect
from storyboard.model.board import Board, SceneBoard
from storyboard.model.fingerprint import digest
from storyboard.model.shots import Note, Panel
from storyboard.model.takes import Reference
from storyboard.painters.brief import titled, written
from storyboard.painters.edits import FINISH
from storyboard.ports import Abilities, Edit, PaintRequest
from storyboard.references.library import Entry, Shown, library, nothing_shown
from storyboard.references.planner import Sight, choose
from storyboard.references.sheets import grounded, home
from storyboard.staging.build import stage
from storyboard.staging.tags import untagged

SENT_BACK = "The picture before was sent back. Mend this:"
"""What stands before a finding in the words of the next try."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What lies ready when a panel is to be asked for."""

    board: Board
    folder: Path
    """The board folder, where pictures lie."""
    abilities: Abilities
    shown: Shown = nothing_shown
    """Finds the picture of a panel that is on show."""
    layout: Entry | None = None
    """The panel's sketch, where its composition is to be kept."""
    edit: Edit | None = None
    """The change asked for, where a picture is to be changed."""
    mend: tuple[str, ...] = ()
    """What was wrong with the picture before, a sentence each."""


def build(desk: Desk, scene: SceneBoard, panel: Panel, again: int = 0) -> tuple[PaintRequest, tuple[Reference, ...]]:
    """The request for a panel, and the references that could not go along.

    Args:
        desk: board, pictures and what the painter can take.
        scene: the panel's scene.
        panel: what is to be painted.
        again: how often the picture was sent back within this attempt; another number gives another hand.
    """
    board, options, own = desk.board, desk.board.options, home(desk.board, scene, panel)
    staged = stage(own, panel, board.breakdown, parse_aspect(options.aspect))
    staged = titled(staged if options.tags else untagged(staged), board, panel)
    finishing = desk.edit is not None and desk.edit.preset == FINISH
    sight = Sight(board=board, scene=own, panel=panel, stage=staged, layout=desk.layout, editing=desk.edit is not None, finishing=finishing)
    used, left = choose(sight, library(board, desk.folder, desk.shown), _beside(desk.edit, desk.abilities))
    ground = grounded(board, panel, desk.abilities)
    told, edit = _with_findings(panel, desk.mend), desk.edit and _mended(desk.edit, desk.mend)
    brief = written(board, scene, told, staged, used, edit=edit, ground=ground, limit=desk.abilities.prompt)
    bare = written(board, scene, told, staged, (), edit=edit, ground=ground, limit=desk.abilities.prompt) if used else brief
    request = PaintRequest(
        brief=brief.text,
        wish=bare.text,
        stage=staged,
        shot=sight.shot,
        panel=content(panel),
        references=used,
        folder=str(desk.folder),
        edit=edit,
        aspect=options.aspect,
        size=options.size,
        style=options.style,
        ground=ground,
        seed=f"{panel.id}.{panel.attempt}.{again}",
    )
    dropped = (Reference(role="brief", name=what, reason="the painter's prompt is too short for it") for what in brief.dropped)
    return request, (*left, *dropped)


def _with_findings(panel: Panel, mend: tuple[str, ...]) -> Panel:
    """The panel with what was wrong before among its wishes, for the words of the brief only."""
    notes = tuple(Note(text=f"{SENT_BACK} {finding}") for finding in mend)
    return panel.model_copy(update={"notes": (*panel.notes, *notes)}) if notes else panel


def _mended(edit: Edit, mend: tuple[str, ...]) -> Edit:
    """The change asked for, with what was wrong with the picture before."""
    return edit.model_copy(update={"note": " ".join((edit.note, SENT_BACK, *mend)).strip()}) if mend else edit


def _beside(edit: Edit | None, abilities: Abilities) -> Abilities:
    """What may go along with a picture that is to be changed, which is sent too."""
    return abilities if edit is None else abilities.model_copy(update={"references": max(abilities.references - 1, 0)})


def content(panel: Panel) -> Panel:
    """The panel without what does not change its picture."""
    return panel.model_copy(update={"take": "", "approval": None, "chosen": False})


def key(request: PaintRequest, painter: str, attempt: int) -> str:
    """The fingerprint of everything sent, the painter, and the attempt asked for."""
    return digest(f"{painter}\n{attempt}\n{request.model_dump_json()}".encode())
