"""A document's own margins: where action, dialogue, parentheticals and cues start. Points from the left edge."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from storyboard.script.headings import is_heading
from storyboard.script.pdf_furniture import NUMBER, Body, Size, split_number
from storyboard.script.pdf_headings import PARAGRAPH, is_name
from storyboard.script.pdf_rows import Row

BUCKET = 3.0
"""Points within which two lines start at one margin."""


FEW = 40
"""Lines up to which the longest counts as the longest: none reaches out by mistake."""


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
    parenthetical: float = 0.0
    """Where parentheticals start; 0 where they start where dialogue does, or there are none."""
    centred: bool = False
    """True where cues stand in the middle, each starting elsewhere."""
    centred_speech: bool = False
    """True where what is spoken stands in the middle too."""
    centre: float = 0.0
    """The middle of cues, where they are centred."""
    even: bool = False
    """True where lines and paragraphs are equally far apart."""
    floor: float = 0.0
    """The lowest baseline of the script's lines that is common."""
    more: bool = False
    """True where the document says MORE when a speech goes on over a page."""
    under: float = 1.0
    """Line steps from a cue to what is spoken; 2 where speech is double spaced, as in scripts of multi-camera series."""
    speech_right: float = 0.0
    """Where the longest lines of speech end."""


def left_margin(pages: Sequence[Sequence[Row]]) -> float:
    """Where action starts: where most headings start, else the leftmost place where many lines do."""
    starts = Counter(_bucket(row.x) for page in pages for row in page if not NUMBER.fullmatch(row.cells[0].text))
    headings = [cell for page in pages for row in page for cell in row.cells[:2] if is_heading(cell.text)]
    if headings:
        bare, whole = ([split_number(cell)[1].x for cell in headings], [cell.x for cell in headings])
        places = max(bare, whole, key=lambda each: starts[Counter(map(_bucket, each)).most_common(1)[0][0]])
        return _centre(Counter(map(_bucket, places)).most_common(1)[0][0], places)
    common = [place for place, number in starts.items() if number >= 0.1 * starts.total()]
    return _centre(min(common, default=0), (row.x for page in pages for row in page)) if common else 72.0


def learnt(pages: Sequence[Sequence[Body]], sizes: Sequence[Size], step: float) -> Margins:
    """The margins of a document, from its rows without furniture."""
    bodies = [body for page in pages for body in page]
    action = left_margin([[body.row for body in page] for page in pages])
    under = 1.0
    pairs = list(_pairs(pages, action, step))
    if len(pairs) < 0.02 * len(bodies) and len(wide := list(_pairs(pages, action, 2 * step))) > 4 * len(pairs):
        pairs, under = wide, 2.0
    cue, dialogue, centre = _speech(pairs, action)
    width = sizes[0].width if sizes else 612.0
    right = _longest(bodies, action) or width - action
    headings = [body.row for body in bodies if is_heading(body.row.text)]
    bold = sum(all(cell.bold for cell in row.cells) for row in headings)
    return Margins(
        action=action,
        dialogue=dialogue,
        cue=cue,
        middle=(action + max(right, width - 72)) / 2,
        right=right,
        step=step,
        bold_headings=bool(headings) and bold >= 0.8 * len(headings),
        parenthetical=_parenthetical(pairs, bodies, dialogue, cue),
        centred=bool(centre),
        centred_speech=bool(centre) and _is_centred([speech for _, speech in pairs], centre),
        centre=centre,
        even=_even(pages, step),
        floor=_floor(pages),
        more=any(body.more for body in bodies),
        under=under,
        speech_right=_longest(bodies, dialogue),
    )


def _longest(bodies: Sequence[Body], left: float) -> float:
    """Where the longest lines end that start there; a few that reach out don't count. 0 for none."""
    ends = sorted(body.row.end for body in bodies if abs(body.row.x - left) < BUCKET)
    return (ends[int(0.995 * (len(ends) - 1))] if len(ends) > FEW else ends[-1]) if ends else 0.0


def _pairs(pages: Sequence[Sequence[Body]], action: float, step: float) -> Iterator[tuple[Row, Row]]:
    """Names in capitals, each with the line close under it, that starts left of it but right of action."""
    for page in pages:
        for above, below in pairwise(page):
            name, speech = above.row, below.row
            close = 0 < name.y - speech.y < PARAGRAPH * step
            if close and name.x > action + 20 and action + 8 < speech.x and len(name.cells) == 1 and is_name(name.text):
                yield name, speech


def _speech(pairs: Sequence[tuple[Row, Row]], action: float) -> tuple[float, float, float]:
    """Where cues start, where what is under them starts, and the middle of cues where they are centred (else 0)."""
    spoken = [(name, speech) for name, speech in pairs if speech.text[:1] not in {"(", "（"}]
    left = [(name, speech) for name, speech in spoken if speech.x < name.x - 8]
    if not spoken:
        return action + 144.0, action + 72.0, 0.0
    starts = Counter(_bucket(name.x) for name, _ in spoken)
    middles = Counter(_bucket((name.x + name.end) / 2) for name, _ in spoken)
    centred = len(spoken) >= 3 and len(starts) > 1 and _near(middles) > max(_near(starts), 0.6 * len(spoken))
    cue = starts.most_common(1)[0][0] * BUCKET
    under = Counter(_bucket(speech.x) for _, speech in left) or Counter(_bucket(speech.x) for _, speech in spoken)
    dialogue = under.most_common(1)[0][0] * BUCKET
    return cue, dialogue, middles.most_common(1)[0][0] * BUCKET if centred else 0.0


def _is_centred(rows: Sequence[Row], centre: float) -> bool:
    """Whether rows have one middle rather than one left edge."""
    starts = Counter(_bucket(row.x) for row in rows)
    middles = sum(abs((row.x + row.end) / 2 - centre) < 2 * BUCKET for row in rows)
    return middles > _near(starts)


def _near(places: Counter[int]) -> int:
    """How many stand in the commonest place or right beside it."""
    place = places.most_common(1)[0][0]
    return places[place - 1] + places[place] + places[place + 1]


def _parenthetical(pairs: Sequence[tuple[Row, Row]], bodies: Sequence[Body], dialogue: float, cue: float) -> float:
    under = Counter(_bucket(speech.x) for _, speech in pairs if speech.text[:1] in {"(", "（"})
    within = Counter(_bucket(body.row.x) for body in bodies if body.row.text[:1] == "(" and dialogue + 4 < body.row.x < cue - 4)
    both = under + within
    place = both.most_common(1)[0][0] * BUCKET if both else 0.0
    return place if place > dialogue + 4 else 0.0


def _even(pages: Sequence[Sequence[Body]], step: float) -> bool:
    gaps = [(above.row.y - below.row.y) / step for page in pages for above, below in pairwise(page)]
    return bool(gaps) and sum(gap >= PARAGRAPH for gap in gaps) < 0.04 * len(gaps)


def _floor(pages: Sequence[Sequence[Body]]) -> float:
    lowest = Counter(round(page[-1].row.y) for page in pages if page)
    common = [y for y, number in lowest.items() if number > 1] or list(lowest)
    return float(min(common, default=0))


def _bucket(x: float) -> int:
    return round(x / BUCKET)


def _centre(bucket: int, places: Iterable[float]) -> float:
    """The commonest exact place in a bucket."""
    exact = Counter(round(x, 1) for x in places if _bucket(x) == bucket)
    return exact.most_common(1)[0][0] if exact else bucket * BUCKET
