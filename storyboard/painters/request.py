"""From a panel on the board to the request a painter gets, and the key under which its answer is kept."""

from __future__ import annotations

from storyboard.model.aspect import parse_aspect
from storyboard.model.board import Board, SceneBoard
from storyboard.model.fingerprint import digest
from storyboard.model.shots import Panel
from storyboard.model.takes import Reference
from storyboard.painters.brief import brief
from storyboard.ports import Abilities, PaintRequest
from storyboard.references.planner import plan
from storyboard.staging import stage


def build(
    board: Board, scene: SceneBoard, panel: Panel, abilities: Abilities, again: int = 0
) -> tuple[PaintRequest, tuple[Reference, ...]]:
    """The request for a panel, and the references that could not go along.

    Args:
        board: for options, cast and script.
        scene: the panel's scene.
        panel: what is to be painted.
        abilities: what the painter can take.
        again: how often the picture was sent back within this attempt; another number gives another hand.
    """
    options = board.options
    staged = stage(scene, panel, board.breakdown, parse_aspect(options.aspect))
    shot = panel.seen(scene.shot(panel.shot))
    used, left = plan(options.cast, board.breakdown, shot, panel, abilities)
    request = PaintRequest(
        brief=brief(board, scene, panel, staged),
        stage=staged,
        shot=shot,
        panel=_content(panel),
        references=used,
        aspect=options.aspect,
        size=options.size,
        style=options.style,
        ground=options.ground == "always",
        seed=f"{panel.id}.{panel.attempt}.{again}",
    )
    return request, left


def _content(panel: Panel) -> Panel:
    """The panel without what does not change its picture."""
    return panel.model_copy(update={"take": "", "approval": None, "chosen": False})


def key(request: PaintRequest, painter: str, attempt: int) -> str:
    """The fingerprint of everything sent, the painter, and the attempt asked for."""
    return digest(f"{painter}\n{attempt}\n{request.model_dump_json()}".encode())
