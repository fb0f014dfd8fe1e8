"""Several panels on one sheet, each under its number: for whoever looks at a plan before it is painted."""

from __future__ import annotations

import io
from collections.abc import Sequence

from PIL import Image, ImageDraw

from storyboard.model.stage import Stage
from storyboard.painters.sketch.compose import draw

ACROSS = 3
"""Panels side by side."""
WIDE, ABOVE, GAP = 512, 22, 6
"""Pixels: the width of a panel, the line for its number, the space around."""
QUALITY = 80


def contact_sheet(panels: Sequence[tuple[str, Stage]], style: str) -> bytes:
    """Numbers and stages as the bytes of one JPEG file; the same bytes for the same arguments.

    Raises:
        ValueError: there is no panel.
    """
    if not panels:
        raise ValueError("A sheet needs a panel.")
    high = round(WIDE / panels[0][1].aspect)
    rows = -(-len(panels) // ACROSS)
    sheet = Image.new("RGB", (ACROSS * (WIDE + GAP) + GAP, rows * (high + ABOVE + GAP) + GAP), "white")
    pen = ImageDraw.Draw(sheet)
    for n, (number, stage) in enumerate(panels):
        x, y = GAP + n % ACROSS * (WIDE + GAP), GAP + n // ACROSS * (high + ABOVE + GAP)
        pen.text((x, y + GAP), number, fill="black")
        with Image.open(io.BytesIO(draw(stage, style=style, width=WIDE, height=high, seed=number))) as picture:
            sheet.paste(picture, (x, y + ABOVE))
    out = io.BytesIO()
    sheet.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()
