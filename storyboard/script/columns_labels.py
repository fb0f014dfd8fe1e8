"""What each line of a laid-out text is, found for the whole text at once.

The most likely sequence of labels (Viterbi) under three kinds of evidence: what a line says, what follows what over which gap
(a cue must be followed by speech), and where lines of each kind start and end in this very document. The last is learnt: the
sequence found without it tells the document's margins, with them it is found again. Margins are learnt for the whole text and
once more for the neighbourhood, because pages drift.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from math import exp, log
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.script import headings, slugs, transitions
from storyboard.script.rows import Row, in_capitals, is_caseless, line_step


class Label(IntEnum):
    """What a line is."""

    HEADING = 0
    ACTION = 1
    CUE = 2
    PARENTHETICAL = 3
    DIALOGUE = 4
    TRANSITION = 5


H, A, C, P, D, T = Label
SPOKEN = frozenset({P, D})

ROUNDS = 3
"""Times margins are learnt and the sequence is found again."""

NEIGHBOURS = 120
"""Lines of a neighbourhood, whose margins count as much as the whole text's."""

CACHED = 100_000
"""Lines that are remembered for being headings or none."""

LONGEST_NAME = 45
"""Characters of a name in a cue."""

DENSE = 2.5
"""What a name speaks for that stands right under a line at its own column, in a text without blank lines."""

FLUSH = 3.0
"""What it speaks for being a cue that a name stands right over words, in a text whose lines all start at one column."""

ELSEWHERE = 2.0
"""What it speaks against action that it starts where words under names do, and against speech that it starts where headings do."""

NEVER = -50.0

PRIOR = 6.0
"""Lines of a document that the common habits count as."""


class Features(NamedTuple):
    """What is known of a line before anything is learnt."""

    row: Row
    close: bool
    """Whether it goes on right under the line above."""
    shift: int
    """Columns it starts to the right of the line above; cut at 99."""
    open: bool
    """Whether the line above stops in mid sentence."""
    says: tuple[tuple[Label, float], ...]
    """Labels it may have, and what its words speak for."""


_ENDED = regex(r"[.!?:…—)\"”’']$|--$|\*$")
_SENTENCE = regex(r"[.!?,;:…。！？，；：、△▲؟،]")
_FAR_END = regex(r"[.!?,;…]$|--$|—$")
_ABBREVIATED = regex(r"\b(?:JR|SR|DR|MR|MRS|MS|ST|SGT|LT|CAPT|NO|V\.O|O\.S|O\.C|[A-Z])\.$")
_EXTENSION = regex(
    r"\((?:V\.? ?O\.?|O\.? ?[SC]\.?|CONT['’]?D?\.?|CONTINUING|OFF\b|FILTER|ON\b|INTO\b|OVER\b|SUBTITLE)[^)]*\)?", re.IGNORECASE
)
_SCANNED = frozenset({"I N", "IN ", "E X", "EX "})
_SPACED = regex(r"(?:I ?N ?T|E ?X ?T) ?\.\s?")
"""How scanners read `INT.` and `EXT.`."""

_MARKED = regex(r"\w[./:]|\w\s?[-–—]\s")

SHOTS = frozenset({"angle", "close", "pov", "insert", "back", "intercut", "montage", "split_screen"})
"""Mini-slugs that say how the camera looks."""

NO_NAMES = frozenset(
    {
        "LATER",
        "MEANWHILE",
        "MOMENTS",
        "SUDDENLY",
        "SILENCE",
        "DARKNESS",
        "BLACK",
        "BLACKNESS",
        "FLASHBACK",
        "THE END",
        "END",
        "CREDITS",
        "TITLE",
    }
    | {
        "TITLES",
        "MONTAGE",
        "OUTSIDE",
        "INSIDE",
        "ACT",
        "BACK",
        "SUPER",
        "SUPERIMPOSE",
        "CONTINUOUS",
        "INTERCUT",
        "TEASER",
        "PROLOGUE",
        "EPILOGUE",
    }
)
"""Words in capitals that are no part of a speaker's name."""

_CLOSE = {
    (H, H): -1.5, (H, A): -1.5, (H, C): -4.0, (H, T): -3.0,
    (A, A): 0.0, (A, C): -4.0, (A, H): -3.0, (A, T): -3.0,
    (C, D): 0.0, (C, P): 0.0,
    (P, D): 0.0, (P, P): -2.0, (P, A): -4.0, (P, C): -6.0, (P, H): -6.0, (P, T): -6.0,
    (D, D): 0.0, (D, P): -0.3, (D, A): -3.5, (D, C): -4.0, (D, H): -4.0, (D, T): -3.0,
    (T, H): -1.0, (T, A): -2.0, (T, C): -4.0, (T, T): -2.0,
}  # fmt: skip
_APART = {
    (H, H): -1.5, (H, A): 0.0, (H, C): -1.0, (H, T): -2.0,
    (A, A): 0.0, (A, C): 0.0, (A, H): 0.0, (A, T): 0.0,
    (C, D): -3.0, (C, P): -3.0,
    (P, D): -3.0, (P, P): -5.0, (P, A): -5.0, (P, C): -6.0, (P, H): -4.0, (P, T): -4.0,
    (D, D): -2.5, (D, P): -1.5, (D, A): 0.0, (D, C): 0.0, (D, H): 0.0, (D, T): 0.0,
    (T, H): 0.0, (T, A): 0.0, (T, C): -1.0, (T, T): -2.0,
}  # fmt: skip
"""What follows what: right under it, and after blank lines. A pair that is missing never happens."""

_SHIFTS = {
    (C, D): (1.5, 0.0, -2.0), (C, P): (0.7, 0.0, -0.7),
    (D, D): (-1.2, 0.6, -1.2), (A, A): (-0.8, 0.5, -0.8),
    (D, A): (1.2, -1.0, -1.5), (A, C): (-3.0, -0.5, 1.5), (D, C): (-2.5, -0.3, 1.5), (H, C): (-3.0, -0.5, 1.5),
    (D, P): (-0.5, 0.0, 0.5), (P, D): (0.5, 0.0, -1.0), (P, A): (0.3, -0.5, -1.5), (P, P): (0.0, 0.3, 0.3),
    (H, D): (0.0, 0.0, 0.0),
}  # fmt: skip
"""What it speaks for that the second line starts left of the first, at the same column, right of it."""


_TURNED = {
    (D, D, True): 1.5, (D, D, False): -0.8, (D, A, True): -1.5, (A, A, True): 1.0, (A, C, True): -0.5,
}  # fmt: skip
"""What it speaks for at the turn of a page that the page before stops in mid sentence, or does not."""


def labels(lines: Sequence[Row]) -> list[Label]:
    """The label of every line."""
    if not lines:
        return []
    features = described(lines)
    habits = _Habits({}, {}, {})
    found = _best(features, habits)
    for _ in range(ROUNDS):
        habits = _learnt(features, found)
        again = _best(features, habits)
        if again == found:
            break
        found = again
    return found


@lru_cache(maxsize=CACHED)
def is_shot(text: str) -> bool:
    """Whether a line in capitals says how the camera looks."""
    return len(text) <= 100 and in_capitals(text) and (text.startswith("ON ") or slugs.announced(text) in SHOTS)


@lru_cache(maxsize=CACHED)
def is_heading(text: str) -> bool:
    """Whether a line is a scene heading. `Int the distance` is a slip of the pen, `Int. Bar` is a heading."""
    if headings.is_omitted(text):
        return True
    if text[:3] in _SCANNED:
        text = _SPACED.sub(lambda match: f"{match[0].replace(' ', '')} ", text, count=1)
    marked = in_capitals(text) or not text.endswith((".", "!", "?", ",")) or _MARKED.search(text[:20]) is not None
    return marked and headings.is_heading(text)


def bare_name(text: str) -> str:
    """A cue's name without brackets."""
    return text.split("(", maxsplit=1)[0].split("（", maxsplit=1)[0].strip(" :：")


def described(lines: Sequence[Row]) -> list[Features]:
    """Each line with its surroundings and what its words speak for."""
    step = line_step(lines)
    dense = sum(not row.gap for row in lines) > 0.9 * len(lines)
    flush = len({row.indent for row in lines}) == 1
    names = Counter(bare_name(row.text).upper() for row in lines if len(row.text) <= LONGEST_NAME + 30)
    inside = _inside_brackets(lines, step)
    caps = [in_capitals(row.text) for row in lines]
    against = _against(lines, caps)
    result: list[Features] = []
    for place, row in enumerate(lines):
        above = lines[place - 1] if place else None
        close = above is not None and row.gap < step and not row.turned
        shift = max(-99, min(99, row.indent - above.indent)) if above else 0
        says = _says(row, names, caps[place], place in inside, above if close else None)
        if C not in says and place + 1 < len(lines) and _is_small_name(row, lines[place + 1], step):
            says[C] = _name(row.text, names, caps=False) + 1.0
        if row.indent in against:
            says[against[row.indent]] -= ELSEWHERE
        if dense and C in says and close and shift == 0:
            says[C] += DENSE
        if flush and C in says and place + 1 < len(lines) and _is_over_words(row, lines[place + 1]):
            says[C] += FLUSH
        result.append(Features(row, close, shift, above is not None and not _ENDED.search(above.text[-4:]), tuple(says.items())))
    return result


def _against(lines: Sequence[Row], caps: Sequence[bool]) -> dict[int, Label]:
    """What a line is not by the column it starts at: no speech where headings start, no action where words under names do.

    Empty where these are not plainly two columns.
    """
    heads = Counter(row.indent for row in lines if is_heading(row.text))
    pairs = [(above, below) for place, (above, below) in enumerate(pairwise(lines)) if caps[place] and not caps[place + 1]]
    spoken = Counter(below.indent for above, below in pairs if below.gap <= 1 and above.indent - below.indent >= 3 and below.text[0] != "(")
    if not heads or spoken.total() < 3:
        return {}
    (margin, _), (speech, number) = heads.most_common(1)[0], spoken.most_common(1)[0]
    return {margin: D, speech: A} if speech - margin >= 3 and number > 0.6 * spoken.total() else {}


def _is_over_words(row: Row, below: Row) -> bool:
    """Whether a row is a name apart from what stands above it, right over words in small letters."""
    small = any(map(str.islower, below.text))
    return row.gap > 0 and below.gap == 0 and small and len(row.text.split()) <= 3 and not _FAR_END.search(row.text)


def _inside_brackets(lines: Sequence[Row], step: int) -> frozenset[int]:
    """Lines of a direction in brackets that is longer than a line."""
    found: set[int] = set()
    for place, row in enumerate(lines):
        if row.text[0] == "(" and ")" not in row.text:
            for other in range(place + 1, min(len(lines), place + 5)):
                if (lines[other].gap >= step and not lines[other].turned) or "(" in lines[other].text:
                    break
                if ")" in lines[other].text:
                    if lines[other].text.rstrip(" .").endswith(")"):
                        found.update(range(place, other + 1))
                    break
    return frozenset(found)


def _says(row: Row, names: Counter[str], caps: bool, inside: bool, above: Row | None) -> dict[Label, float]:
    """Labels a line may have, with what its words speak for."""
    text = row.text
    says: dict[Label, float] = {A: 0.0, D: 0.0}
    if (row.scene and caps) or is_heading(text):
        says |= {H: _heading(row, caps), A: -1.0, D: -3.0}
    elif caps and above is not None and len(text) < 60 and is_heading(above.text):
        full = len(above.text) > 30 and abs(row.indent - above.indent) <= 3
        says[H] = 3.0 if full and not headings.parsed(above.text).time_of_day else -1.0
    if transitions.is_loose(text):
        says |= {T: 5.0 if caps else 1.5, A: -1.0, D: -2.0}
    elif caps and row.indent >= 40 and len(text) < 40:
        says[T] = -1.0 if text.endswith(":") else -3.0
    if text[0] in "(（":
        says[P] = 7.5 if text[-1] in ")）" or inside else (1.5 if ")" not in text else -2.0)
        says[A] -= 1.5
    elif inside:
        says |= {P: 7.5, D: -1.5, A: -1.5}
    if _may_name(text, caps):
        says[C] = _name(text, names, caps)
        says[D] -= 0.7
    return says


def _heading(row: Row, caps: bool) -> float:
    sure = is_heading(row.text)
    return (7.0 if caps or is_caseless(row.text) else (5.5 if _MARKED.search(row.text[:8]) else 3.5)) if sure else 2.0


def _may_name(text: str, caps: bool) -> bool:
    name = bare_name(text)
    if not name or len(name) > LONGEST_NAME or len(text) > LONGEST_NAME + 40 or is_heading(text):
        return False
    if caps:
        return True
    if is_caseless(text):
        return len(name) <= 20 and not _SENTENCE.search(text)
    small = sum(map(str.islower, name))
    return small <= 2 and sum(map(str.isupper, name)) > 2 * small


def _is_small_name(row: Row, below: Row, step: int) -> bool:
    """Whether a line with small letters may be a cue all the same: a short name, with words right under it that start further left."""
    name = bare_name(row.text)
    under = below.gap < step and not below.turned and below.indent <= row.indent - 3
    return under and bool(name) and len(name) <= 30 and name.istitle() and not _SENTENCE.search(name.replace(". ", " "))


def _name(text: str, names: Counter[str], caps: bool) -> float:
    """What a line's words speak for its being a cue."""
    name = bare_name(text)
    number = names[name.upper()]
    score = 0.5 if number == 1 else (2.0 if number < 5 else 4.0)
    if _EXTENSION.search(text):
        score += 3.0
    if _FAR_END.search(name) and not _ABBREVIATED.search(name):
        score -= 3.5
    if transitions.is_loose(text) or is_shot(text):
        score -= 3.0
    if NO_NAMES & set(name.split()) or name in NO_NAMES:
        score -= 3.0
    score -= 0.5 * max(0, len(name.split()) - 3)
    return score if caps or is_caseless(text) else score - 1.5


class _Habits(NamedTuple):
    """What was learnt of a document: log shares of starts, ends and successors by label."""

    starts: dict[tuple[int, Label], dict[int, float]]
    """By neighbourhood and label: what starting at a column speaks for."""
    follows: dict[tuple[bool, Label, Label], float]
    widths: dict[Label, dict[int, float]]


def _learnt(features: Sequence[Features], found: Sequence[Label]) -> _Habits:
    whole: dict[Label, Counter[int]] = {label: Counter() for label in Label}
    near: dict[tuple[int, Label], Counter[int]] = {}
    widths: dict[Label, Counter[int]] = {label: Counter() for label in Label}
    for place, (line, label) in enumerate(zip(features, found, strict=True)):
        whole[label][line.row.indent] += 1
        near.setdefault((place // NEIGHBOURS, label), Counter())[line.row.indent] += 1
        widths[label][_width(line.row)] += 1
    blocks = range((len(features) - 1) // NEIGHBOURS + 1)
    starts = {(block, label): _starts(block, label, whole[label], near) for block in blocks for label in Label}
    return _Habits(starts, _follows(features, found), {label: _logs(widths[label], 14, 0.15) for label in (A, D)})


def _width(row: Row) -> int:
    return min(len(row.text) // 6, 13)


def _starts(block: int, label: Label, whole: Counter[int], near: dict[tuple[int, Label], Counter[int]]) -> dict[int, float]:
    here: Counter[int] = Counter()
    for other in (block - 1, block, block + 1):
        here.update(near.get((other, label), Counter()))
    total, local = max(whole.total(), 1), max(here.total(), 1)
    shares: dict[int, float] = {}
    for counts, weight in ((whole, 0.5 / total), (here, 0.5 / local)):
        for column, number in counts.items():
            for offset, part in ((0, 0.8), (-1, 0.1), (1, 0.1)):
                shares[column + offset] = shares.get(column + offset, 0.0) + weight * number * part
    return {column: log(share + 0.004) for column, share in shares.items()}


def _logs(counts: Counter[int], kinds: int, floor: float) -> dict[int, float]:
    total = max(counts.total(), 1)
    return {kind: log((1 - floor) * counts[kind] / total + floor / kinds) for kind in range(kinds)}


def _follows(features: Sequence[Features], found: Sequence[Label]) -> dict[tuple[bool, Label, Label], float]:
    """What follows what in this document, the common habits counted as some lines of it.

    For what follows a cue the gap is a habit too: where speech stands right under its cue, it always does.
    """
    pairs = zip(features[1:], pairwise(found), strict=True)
    seen = Counter((line.close, before, label) for line, (before, label) in pairs if not line.row.turned)
    result: dict[tuple[bool, Label, Label], float] = {}
    for before in Label:
        for gaps in ((True, False),) if before in {C, P} else ((True,), (False,)):
            result |= _shares(seen, before, gaps)
    return result


def _shares(seen: Counter[tuple[bool, Label, Label]], before: Label, gaps: tuple[bool, ...]) -> dict[tuple[bool, Label, Label], float]:
    weights = {(close, before, label): exp(_usual(close, before, label)) for close in gaps for label in Label}
    weights = {key: weight for key, weight in weights.items() if weight > exp(NEVER)}
    prior, total = sum(weights.values()), sum(seen[key] for key in weights)
    return {key: log((seen[key] + PRIOR * weight / prior) / (total + PRIOR) * prior) for key, weight in weights.items()}


def _usual(close: bool, before: Label, label: Label) -> float:
    return (_CLOSE if close else _APART).get((before, label), NEVER)


def _best(features: Sequence[Features], habits: _Habits) -> list[Label]:
    """The most likely sequence."""
    steps: dict[tuple[bool, bool, bool, int], list[list[float]]] = {}
    scores: list[tuple[Label, float]] = [(A, 0.0), (T, 0.0)]
    back: list[list[tuple[Label, Label]]] = []
    for place, line in enumerate(features):
        key = (line.close, line.row.turned, line.open, 0 if line.shift < -1 else (2 if line.shift > 1 else 1))
        if key not in steps:
            steps[key] = [[_step(before, label, key, habits) for before in Label] for label in Label]
        following: list[tuple[Label, float]] = []
        origin: list[tuple[Label, Label]] = []
        for label, said in line.says:
            score, before = _reached(scores, steps[key][label])
            following.append((label, score + said + _placed(line, label, place // NEIGHBOURS, habits)))
            origin.append((label, before))
        scores = following
        back.append(origin)
    return _traced(max((item for item in scores if item[0] != C), key=lambda item: (item[1], -item[0]))[0], back)


def _reached(scores: Sequence[tuple[Label, float]], steps: Sequence[float]) -> tuple[float, Label]:
    """The best score with which a label is reached, and the label before; the first of `Label` where several are best."""
    before, total = scores[0]
    best = total + steps[before]
    for label, score in scores[1:]:
        reached = score + steps[label]
        if reached > best or (reached == best and label < before):
            best, before = reached, label
    return best, before


def _traced(label: Label, back: Sequence[Sequence[tuple[Label, Label]]]) -> list[Label]:
    path = [label]
    for origin in reversed(back[1:]):
        label = next(before for after, before in origin if after is label)
        path.append(label)
    return path[::-1]


def _step(before: Label, label: Label, key: tuple[bool, bool, bool, int], habits: _Habits) -> float:
    """What it speaks for that a label follows another on a line that is close, turned, open, and starts at this side."""
    close, turned, is_open, side = key
    if turned:
        pair = max(_usual(True, before, label), _usual(False, before, label)) + _TURNED.get((before, label, is_open), 0.0)
    else:
        pair = habits.follows.get((close, before, label), _usual(close, before, label))
    shifts = _SHIFTS.get((before, label))
    if shifts is None:
        return pair
    return pair + shifts[side] * (1.0 if close or side != 1 else 0.3) * (0.5 if turned else 1.0)


def _placed(line: Features, label: Label, block: int, habits: _Habits) -> float:
    if not habits.starts:
        return 0.0
    score = habits.starts[block, label].get(line.row.indent, -5.5)
    widths = habits.widths.get(label)
    return score + (0.5 * widths[_width(line.row)] if widths else -1.0)
