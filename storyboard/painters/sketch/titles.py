"""Words laid over a picture: a super, a caption, an end title, in tall white letters with a dark rim, low in the frame."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from storyboard.painters.sketch.letters import ADVANCE, LETTERS
from storyboard.painters.sketch.pen import Drawing
from storyboard.staging.space import XY

LINE = 28
"""Most letters of a line."""
ROWS = 3
"""Most lines; what is longer is left to the words under the panel."""
HIGH = 0.06
"""Height of the letters as a share of the picture's."""
LOW = 0.11
"""From the lower edge to the foot of the last line, as a share of the picture's height."""
LEADING = 1.75
"""From line to line, in heights of the letters."""
NARROW = 0.86
"""Width of the letters against their drawing."""
PEN, RIM = 0.15, 0.4
"""Widths of the strokes and of their dark rim, in heights of the letters."""


def draw_title(drawing: Drawing, words: str) -> None:
    """Letters the words over all that is drawn; nothing where they are too long, or not in Latin letters."""
    rows = wrapped(plain(words))
    if not rows or len(rows) > ROWS:
        return
    high = HIGH * drawing.height
    for n, row in enumerate(rows):
        foot = drawing.height * (1 - LOW) - (len(rows) - 1 - n) * high * LEADING
        strokes = _strokes(row, drawing.width / 2, foot, high)
        for wide, tone in ((RIM, "ink"), (PEN, "white")):
            for a, b in strokes:
                drawing.fill([_bar(a, b, wide * high)], tone)


def plain(words: str) -> str:
    """Words as our letters can write them: without accents, what has no letter as a space."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", words.upper()) if not unicodedata.combining(sign)).replace("’", "'")
    known = "".join(sign if sign in LETTERS else " " for sign in bare)
    return " ".join(known.split()) if sum(sign != " " for sign in known) * 2 > len(bare) else ""


def wrapped(words: str) -> list[str]:
    """Lines of at most `LINE` letters; a sentence begins a line of its own where there is room."""
    rows: list[str] = []
    for word in words.split():
        opens = not rows or len(rows[-1]) + 1 + len(word) > LINE or (rows[-1].endswith((".", "!", "?")) and len(rows) < ROWS)
        if opens:
            rows.append(word)
        else:
            rows[-1] += f" {word}"
    return rows


def _strokes(row: str, middle: float, foot: float, high: float) -> list[tuple[XY, XY]]:
    k = high / 6
    left = middle - (len(row) * ADVANCE - 2.0) * k * NARROW / 2
    return [
        (_at(a, n, left, foot, k), _at(b, n, left, foot, k))
        for n, letter in enumerate(row)
        for stroke in LETTERS.get(letter, ())
        for a, b in pairwise(stroke)
    ]


def _at(point: XY, number: int, left: float, foot: float, k: float) -> XY:
    return left + (number * ADVANCE + point[0]) * k * NARROW, foot - point[1] * k


def _bar(a: XY, b: XY, wide: float) -> list[XY]:
    """A straight stroke with square ends that reach past its points, so that corners are closed."""
    run = max(((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5, 1e-6)
    x, y = (b[0] - a[0]) / run * wide / 2, (b[1] - a[1]) / run * wide / 2
    (ax, ay), (bx, by) = (a[0] - x, a[1] - y), (b[0] + x, b[1] + y)
    return [(ax - y, ay + x), (bx - y, by + x), (bx + y, by - x), (ax + y, ay - x)]
