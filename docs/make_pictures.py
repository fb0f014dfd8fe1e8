"""Makes the README's pictures from a sample board: python docs/make_pictures.py"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import cast

try:
    import pypdfium2
except ModuleNotFoundError:
    sys.exit('This wants packages of the extra "dev": run  pip install -e ".[dev]"  and then the same command again.')
from PIL import Image

from storyboard import api
from storyboard.model.board import Board
from storyboard.model.shots import Framing, Panel, Pose, Shot, Size
from storyboard.project.folder import Project
from storyboard.publish.pdf.text import Tone

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
PAGE_WIDTH = 1600
"""Pixels."""
SHADES = ((1.0, 0), (0.75, 255), (0.5, 255), (0.25, 255), (0.6, 0))
"""Shares of a mark's colour at its edges, and of what it is mixed with."""


Test = Callable[[Shot, Panel], bool]

WANTED: tuple[tuple[str, Test], ...] = (
    ("the-keeper.pdf", lambda shot, _panel: shot.framing is Framing.ESTABLISHING),
    ("the-last-ferry.fountain", lambda shot, _panel: shot.framing is Framing.TWO),
    ("the-last-ferry.fountain", lambda shot, _panel: shot.framing is Framing.OTS),
    ("the-keeper.pdf", lambda shot, _panel: shot.size in {Size.MCU, Size.CU}),
    ("the-last-ferry.fountain", lambda shot, _panel: shot.framing is Framing.INSERT),
    ("border-run.fdx", lambda shot, panel: shot.size in {Size.MLS, Size.FS} and any(person.pose is Pose.RUN for person in panel.blocking)),
)
"""From which sample, and which panel of it: the first that passes."""


def first(board: Board, test: Test) -> Panel:
    """The first panel that passes."""
    return next(panel for scene, panel in board.panels() if test(panel.seen(scene.shot(panel.shot)), panel))


def page_picture(pdf: Path, number: int, out: Path) -> None:
    """One page of a PDF as PNG."""
    page = pypdfium2.PdfDocument(pdf)[number]
    image = cast("Image.Image", page.render(scale=PAGE_WIDTH / page.get_width()).to_pil())
    few_colours(image.convert("RGB")).save(out, optimize=True)


def few_colours(image: Image.Image) -> Image.Image:
    """The picture in at most 256 colours; those of the marks, which are few pixels, among them as they are and mixed with paper and ink."""
    mixed = [
        round(part * share + end * (1 - share))
        for tone in (Tone.CAMERA, Tone.STORY)
        for share, end in SHADES
        for part in (255 * float(level) for level in tone.split()[:3])
    ]
    found = image.quantize(256 - len(mixed) // 3).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette([*found[: 768 - len(mixed)], *mixed])
    return image.quantize(palette=palette, dither=Image.Dither.NONE)


def main() -> None:
    """Paints the samples and picks from them."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        boards: dict[str, tuple[Project, Board]] = {}
        for name in dict.fromkeys(name for name, _ in WANTED):
            out = Path(folder) / name
            boards[name] = (Project(out), api.make(ROOT / "samples" / name, out=out))
        page_picture(boards["the-keeper.pdf"][0].folder / "storyboard.pdf", 1, PICTURES / "page.png")
        for number, (name, test) in enumerate(WANTED, 1):
            project, board = boards[name]
            shutil.copy(project.image(first(board, test).take), PICTURES / f"panel-{number}.jpg")


if __name__ == "__main__":
    main()
