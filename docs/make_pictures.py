"""Makes the README's pictures from a sample board: python docs/make_pictures.py"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image

from storyboard import api
from storyboard.model.board import Board, SceneBoard
from storyboard.model.shots import Framing, Panel, Pose, Size
from storyboard.project.folder import Project

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
PAGE_WIDTH = 1600
"""Pixels."""


def wanted(board: Board) -> list[Panel]:
    """A wide, a two-shot, an over-shoulder, a close single, an insert and a run, where the board has them."""
    kinds = [
        lambda scene, panel: panel.seen(scene.shot(panel.shot)).framing is Framing.ESTABLISHING and panel.blocking,
        lambda scene, panel: panel.seen(scene.shot(panel.shot)).framing is Framing.TWO,
        lambda scene, panel: panel.seen(scene.shot(panel.shot)).framing is Framing.OTS,
        lambda scene, panel: panel.seen(scene.shot(panel.shot)).size in {Size.MCU, Size.CU},
        lambda scene, panel: panel.seen(scene.shot(panel.shot)).framing is Framing.INSERT,
        lambda _scene, panel: any(person.pose is Pose.RUN for person in panel.blocking),
    ]
    picked: list[Panel] = []
    everything: list[tuple[SceneBoard, Panel]] = list(board.panels())
    for kind in kinds:
        picked += [panel for scene, panel in everything if kind(scene, panel) and panel not in picked][:1]
    return picked


def page_picture(pdf: Path, number: int, out: Path) -> None:
    """One page of a PDF as PNG."""
    page = pypdfium2.PdfDocument(pdf)[number]
    image: Image.Image = page.render(scale=PAGE_WIDTH / page.get_width()).to_pil()
    image.convert("RGB").quantize(128).save(out, optimize=True)


def main() -> None:
    """Paints the chase of the samples and the two-hander, and picks from them."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        boards: list[tuple[Project, Board]] = []
        for name in ("the-last-ferry.fountain", "border-run.fdx"):
            out = Path(folder) / name
            boards.append((Project(out), api.make(ROOT / "samples" / name, out=out)))
        page_picture(boards[0][0].folder / "storyboard.pdf", 2, PICTURES / "page.png")
        chosen = [(project, panel) for project, board in boards for panel in wanted(board)]
        for number, (project, panel) in enumerate(chosen[:5] + chosen[-1:], 1):
            shutil.copy(project.image(panel.take), PICTURES / f"panel-{number}.jpg")


if __name__ == "__main__":
    main()
