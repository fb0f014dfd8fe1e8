"""Makes the picture of all styles from a sample: python docs/make_styles.py"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from itertools import chain
from pathlib import Path

from PIL import Image

from storyboard import api
from storyboard.model.shots import Framing, Panel, Shot, Size
from storyboard.painters.registry import styles
from storyboard.project.folder import Project

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "docs" / "pictures" / "styles.jpg"
SCRIPT = ROOT / "samples" / "the-last-ferry.fountain"
WIDE, TALL, GAP = 640, 357, 8
"""Pixels of a panel, and between two."""
WANTED: tuple[Callable[[Shot, Panel], bool], ...] = (
    lambda shot, _panel: shot.framing is Framing.OTS,
    lambda shot, panel: shot.size in {Size.WS, Size.EWS} and len(panel.blocking) > 1,
)


def pictures(style: str, folder: Path) -> list[Image.Image]:
    """The first panel that passes each test, drawn in a style."""
    board = api.make(SCRIPT, out=folder / style, style=style)
    shown = [(panel.seen(scene.shot(panel.shot)), panel) for scene, panel in board.panels()]
    found = [next(panel for shot, panel in shown if test(shot, panel)) for test in WANTED]
    return [Image.open(Project(folder / style).image(panel.take)).resize((WIDE, TALL), Image.Resampling.LANCZOS) for panel in found]


def main() -> None:
    """Draws a sample in every style and puts two panels of each side by side, three styles to a row."""
    with tempfile.TemporaryDirectory() as folder:
        pairs = [pictures(style, Path(folder)) for style in styles()]
    rows = list(chain.from_iterable(zip(*pairs[k : k + 3], strict=True) for k in range(0, len(pairs), 3)))
    page = Image.new("RGB", (3 * WIDE + 4 * GAP, len(rows) * (TALL + GAP) + GAP), "#8a8a8a")
    for j, row in enumerate(rows):
        for i, image in enumerate(row):
            page.paste(image, (GAP + i * (WIDE + GAP), GAP + j * (TALL + GAP)))
    page.save(OUT, quality=82)


if __name__ == "__main__":
    main()
