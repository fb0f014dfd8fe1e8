"""A document's own margins: where action, dialogue, parentheticals and cues start. Points from the left edge."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from storyboard.script.headings import is_heading, is_omitted
from storyboard.script.pdf_furniture import NUMBER, Body, Size, split_number
from storyboard.script.pdf_rows import Row

BUCKET = 3.0
"""Points within which two lines start at one margin."""

COMMON = 0.03
"""Share of all lines that makes a margin."""


class Margins(NamedTuple):
    """Where lines of each kind start, and what else sets headings apart."""

    action: float
    dialogue: float
    cue: float
    middle: float
    """The middle of the text column."""
    right: float
    """Where the longest lines of the column end."""
    step: float
    """From one line of a paragraph to the next."""
    bold_headings: bool
    """True where the document prints its headings in bold."""


def left_margin(pages: Sequence[Sequence[Row]]) -> float:
    """Where action starts: where most headings start, else the leftmost place where many lines do."""
    headings = [split_number(cell)[1].x for page in pages for row in page for cell in row.cells[:2] if is_heading(cell.text)]
    if headings:
        return _centre(Counter(map(_bucket, headings)).most_common(1)[0][0], headings)
    starts = Counter(_bucket(row.x) for page in pages for row in page if not NUMBER.fullmatch(row.cells[0].text))
    common = [place for place, number in starts.items() if number >= 0.1 * starts.total()]
    return _centre(min(common, default=0), (row.x for page in pages for row in page)) if common else 72.0


def learnt(pages: Sequence[Sequence[Body]], sizes: Sequence[Size], step: float) -> Margins:
    """The margins of a document, from its rows without furniture."""
    bodies = [body for page in pages for body in page]
    action = left_margin([[body.row for body in page] for page in pages])
    cue, dialogue = _speech(pages, action, step)
    width = sizes[0].width if sizes else 612.0
    right = max((body.row.end for body in bodies if abs(body.row.x - action) < BUCKET), default=width - action)
    headings = [body.row for body in bodies if is_heading(body.row.text)]
    bold = sum(all(cell.bold for cell in row.cells) for row in headings)
    return Margins(
        action, dialogue, cue, (action + max(right, width - 72)) / 2, right, step, bool(headings) and bold >= 0.8 * len(headings)
    )


def _speech(pages: Sequence[Sequence[Body]], action: float, step: float) -> tuple[float, float]:
    """Where cues start and where what is under them starts, by the pairs of lines that look so."""
    pairs: Counter[tuple[int, int]] = Counter()
    for page in pages:
        for above, below in pairwise(page):
            name, speech = above.row, below.row
            close = 0 < name.y - speech.y < 1.4 * step
            if close and is_name(name.text) and action + 20 < speech.x < name.x - 8 and not speech.text.startswith("("):
                pairs[_bucket(name.x), _bucket(speech.x)] += 1
    if not pairs:
        return action + 144.0, action + 72.0
    cue, dialogue = pairs.most_common(1)[0][0]
    return cue * BUCKET, dialogue * BUCKET


def is_name(text: str) -> bool:
    """Whether a line is in capitals outside brackets, as cues are."""
    bare = text.split("(", maxsplit=1)[0].split("（", maxsplit=1)[0]
    letters = [char for char in bare if char.isalpha()]
    return (
        bool(letters) and not any(char.islower() for char in letters) and len(text) < 60 and not is_heading(text) and not is_omitted(text)
    )


def _bucket(x: float) -> int:
    return round(x / BUCKET)


def _centre(bucket: int, places: Iterable[float]) -> float:
    """The commonest exact place in a bucket."""
    exact = Counter(round(x, 1) for x in places if _bucket(x) == bucket)
    return exact.most_common(1)[0][0] if exact else bucket * BUCKET
