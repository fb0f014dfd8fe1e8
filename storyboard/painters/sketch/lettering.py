"""What is to be read on a thing, written large on the face it has for that: paper, card, cover, side of a box.

The letters are strokes of the thing's own drawing, so they are there wherever it is drawn: lying, in a hand, turned, falling.
"""

from __future__ import annotations

from dataclasses import dataclass

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import rows
from storyboard.painters.sketch.letters import strokes
from storyboard.painters.sketch.things_marks import Mark, Marks, box_of
from storyboard.staging.space import XY


@dataclass(frozen=True, slots=True)
class Face:
    """Where on a thing one writes."""

    area: int = 0
    """Which of its marks is the face."""
    tone: Tone = "ink"
    """Of the letters."""
    left: float = 0.0
    """Share of its width at the left that is none of it: the spine of a book."""


PAPER, COVER = Face(), Face(tone="white", left=0.14)
FACES: dict[str, Face] = {
    **dict.fromkeys(
        (
            "paper",
            "newspaper",
            "letter",
            "note",
            "document",
            "page",
            "form",
            "card",
            "envelope",
            "parcel",
            "ticket",
            "postcard",
            "poster",
            "like_sheet",
        ),
        PAPER,
    ),
    "banner": PAPER,
    **dict.fromkeys(("clipboard", "placard", "menu"), Face(1)),
    **dict.fromkeys(("book", "notebook", "ledger", "like_booklet"), COVER),
    **dict.fromkeys(("folder", "carton"), PAPER),
}
"""Kinds that have such a face."""
WRITTEN_AS = {"box": "carton", "gift": "carton", "like_box": "carton"}
"""What a thing is drawn as where something is to be read on it, whose own drawing shows no side from in front."""


def drawn_as(kind: str, words: str) -> str:
    """What a thing is drawn as where it has words on it."""
    return WRITTEN_AS.get(kind, kind) if words else kind


LINES = (6, 9, 12, 16, 40)
"""Letters that a line may have."""
SMALL = 0.62
"""Share of the face from which a mark on it is no line or stamp there but a part of the thing."""


def lettered(kind: str, marks: Marks, words: str) -> Marks:
    """A thing with words on its face in place of the lines that stand for writing; as it is where it has no face, or nothing is said."""
    face = FACES.get(kind)
    if face is None or not words or len(marks) <= face.area:
        return marks
    x0, y0, x1, y1 = box_of((marks[face.area],))
    x0 += (x1 - x0) * face.left
    kept = (mark for at, mark in enumerate(marks) if at <= face.area or not _is_on(mark, (x0, y0, x1, y1)))
    return (*kept, *_letters(words, (x0, y0, x1, y1), face.tone))


def _is_on(mark: Mark, box: tuple[float, float, float, float]) -> bool:
    """Whether a mark lies within a face and is small against it."""
    x0, y0, x1, y1 = box_of((mark,))
    inside = x0 >= box[0] - EDGE and y0 >= box[1] - EDGE and x1 <= box[2] + EDGE and y1 <= box[3] + EDGE
    return inside and (bool(mark.width) or (x1 - x0) * (y1 - y0) < SMALL * (box[2] - box[0]) * (box[3] - box[1]))


EDGE = 0.2


def _letters(words: str, box: tuple[float, float, float, float], tone: Tone) -> list[Mark]:
    """Lines of capitals around the middle of a face, broken where that makes them largest."""
    wide, high = (box[2] - box[0]) * 0.82, (box[3] - box[1]) * 0.8
    k, lines = max((_fitted(rows(words, most), wide, high) for most in LINES), key=lambda fitted: fitted[0])
    middle, top = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2 + LEADING * k * (len(lines) - 1) / 2
    return [
        Mark(tuple((middle + (x - width / 2) * k, top - LEADING * k * number + (y - 3) * k) for x, y in stroke), tone, BOLD * k)
        for number, (row, width) in enumerate(lines)
        for stroke in row
    ]


Lettered = tuple[list[list[XY]], float]
"""The strokes of a line on the grid of letters, and how wide it is there."""


def _fitted(lines: list[str], wide: float, high: float) -> tuple[float, list[Lettered]]:
    """How large so many lines can be in a room, and their strokes."""
    drawn = [strokes(line) for line in lines]
    return min(wide / max((*(width for _, width in drawn), 1.0)), high / (LEADING * max(len(drawn), 1))), drawn


LEADING, BOLD = 8.6, 0.8
"""From one line to the next, and how wide a stroke is, in units of the grid of letters."""
