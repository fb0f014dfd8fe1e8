"""Setting text: runs of words in several faces, broken into lines that fit. Text is data; nothing in it is markup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.publish.pdf import bidi
from storyboard.publish.pdf.breaking import DENSE, graphemes, parts
from storyboard.publish.pdf.fonts import Face, at_home, printable, width

_BREAKS = regex(r"(?<=[^\s—–/-])([—–/-]+)(?=\w)")
ORPHAN = 0.5
"""A last line of one word shorter than this share of the measure gets a second word."""
PARTING = "·"
"""Stands between words and begins no line."""
_UNEVEN = regex(rf"[—–/{PARTING}-]|{DENSE.pattern}")
"""What is in texts whose lines don't simply end at blanks."""


class Tone(StrEnum):
    """Colours of the page; the values are the PDF operators that set them for areas and lines."""

    INK = "0.1 g 0.1 G"
    MID = "0.36 g 0.36 G"
    LIGHT = "0.52 g 0.52 G"
    RULE = "0.75 g 0.75 G"
    FAINT = "0.945 g 0.945 G"
    PAPER = "1 g 1 G"
    CAMERA = "0.08 0.33 0.72 rg 0.08 0.33 0.72 RG"
    STORY = "0.78 0.14 0.12 rg 0.78 0.14 0.12 RG"


class Run(NamedTuple):
    """Words in one face and tone."""

    text: str
    face: Face = Face.REGULAR
    tone: Tone = Tone.INK
    link: str = ""
    """An address of the web that the words lead to, or `#` and the name of a place in the document."""
    rtl: bool | None = None
    """Which way all of it runs, on a set line; None elsewhere, and where all runs from left to right."""
    isolated: bool = False
    """Whether it runs its own way and turns nothing beside it: a name, a title (UAX 9: as between FSI and PDI)."""


class Paragraph(NamedTuple):
    """Runs that are broken into lines together."""

    runs: tuple[Run, ...]
    right: bool = False
    """True where it stands at the right margin; one written from right to left stands there in any case."""
    rtl: bool | None = None
    """Which way it runs; None where most of its letters say that."""


class Line(NamedTuple):
    """Runs at their distance from the left margin."""

    pieces: tuple[tuple[float, Run], ...]

    def width(self, size: float) -> float:
        """From the left margin to the end of the last run, points."""
        x, run = self.pieces[-1]
        return x + width(run.face, run.text, rtl=run.rtl) * size


_Piece = tuple[str, Run]
_Word = tuple[bool, list[_Piece]]
"""Whether a space stands before it, and its pieces: more than one where a word changes face."""


def paragraph(text: str, face: Face = Face.REGULAR, tone: Tone = Tone.INK, *, right: bool = False) -> Paragraph:
    """A paragraph of one run."""
    return Paragraph((Run(text, face, tone),), right)


def parted(words: Iterable[str], between: str, face: Face = Face.REGULAR, tone: Tone = Tone.INK) -> tuple[Run, ...]:
    """Words of different origin with something between them; each runs its own way."""
    runs = [run for each in words for run in (Run(between, face, tone), Run(each, face, tone, isolated=True))]
    return tuple(runs[1:])


def set_text(paragraphs: Iterable[Paragraph], size: float, measure: float) -> list[Line]:
    """All lines of these paragraphs, none wider than `measure` points."""
    return [line for each in paragraphs for line in wrap(each, size, measure)]


def wrap(text: Paragraph, size: float, measure: float) -> list[Line]:
    """The lines of one paragraph. Words wider than a line are broken between letters."""
    limit, rtl = measure / size, _from_right(text.runs) if text.rtl is None else text.rtl
    lines: list[list[_Word]] = []
    used = 0.0
    for word, wide in _fitting(_words(text.runs), limit):
        gap = at_home(word[1][0][1].face, " ") if word[0] else 0.0
        if not lines or used + gap + wide > limit + 1e-6:
            lines.append([word])
            used = wide
        else:
            lines[-1].append(word)
            used += gap + wide
    if len(lines) > 1 and len(lines[-1]) == 1 and used < ORPHAN * limit and len(lines[-2]) > 2:
        space, pieces = lines[-1][0][0], lines[-2][-1][1]
        if used + space + sum(width(run.face, part) for part, run in pieces) <= limit:
            lines[-1].insert(0, lines[-2].pop())
    turning, right = any(bidi.turns(run.text) for run in text.runs), measure if text.right or rtl else 0.0
    return [_line(words, size, right, rtl=rtl, turning=turning) for words in lines]


def _from_right(runs: Sequence[Run]) -> bool:
    """Whether a paragraph runs from right to left, as it is printed; words that run their own way count where there are no others."""
    if not any(bidi.turns(run.text) for run in runs):
        return False
    own = "".join(printable(run.text) for run in runs if not run.isolated)
    return bidi.from_right(own if bidi.strong(own) else "".join(printable(run.text) for run in runs))


def flush(lines: Iterable[Line]) -> list[Line]:
    """The lines from the left margin on, whichever way they run: for places where everything stands at the left."""
    return [Line(tuple((x - line.pieces[0][0], run) for x, run in line.pieces)) for line in lines]


def _words(runs: Sequence[Run]) -> list[_Word]:
    """Words of all runs; a break without a space is allowed after hyphens and dashes."""
    found, opened = list[_Word](), False
    for run in runs:
        text = printable(run.text)
        first, *others = text.split(" ")
        _add(found, first, run, opened=opened)
        opened = opened or first != ""
        if others and not _UNEVEN.search(text):
            found += [(True, [(part, run)]) for part in others if part]
            opened = others[-1] != ""
            continue
        for part in others:
            if part == PARTING and opened:
                found[-1][1].append((f" {part}", run))
                continue
            _add(found, part, run, opened=False)
            opened = part != ""
    return found


def _add(found: list[_Word], word: str, run: Run, *, opened: bool) -> None:
    """Adds a word in parts between which a line may end; the first belongs to the last word there is, where that is open."""
    for number, fragment in enumerate(_fragments(word)):
        if opened and number == 0:
            found[-1][1].append((fragment, run))
        else:
            found.append((number == 0, [(fragment, run)]))


def _fragments(word: str) -> list[str]:
    if not word:
        return []
    if not word.isascii() and DENSE.search(word):
        return parts(word)
    if "-" not in word and "—" not in word and "–" not in word and "/" not in word:
        return [word]
    split = _BREAKS.split(word)
    return ["".join(split[index : index + 2]) for index in range(0, len(split), 2)]


def _fitting(words: Iterable[_Word], limit: float) -> Iterator[tuple[_Word, float]]:
    """The words with their widths, those that no line could hold cut into parts that fit."""
    for word in words:
        space, pieces = word
        part, run = pieces[0]
        wide = at_home(run.face, part) if len(pieces) == 1 else -1.0
        if wide < 0:
            wide = sum(width(run.face, part) for part, run in pieces)
        if wide <= limit:
            yield word, wide
            continue
        for part, run in pieces:
            for index, bit in enumerate(_cut(part, run.face, limit)):
                yield (space and index == 0, [(bit, run)]), width(run.face, bit)


def _cut(word: str, face: Face, limit: float) -> Iterator[str]:
    start, used = 0, 0.0
    at = 0
    for letter in word if word.isascii() else graphemes(word):
        wide = width(face, letter)
        if used + wide > limit and at > start:
            yield word[start:at]
            start, used = at, 0.0
        used += wide
        at += len(letter)
    yield word[start:]


def _line(words: Sequence[_Word], size: float, right: float, *, rtl: bool, turning: bool) -> Line:
    """One line, neighbours of the same face and tone joined; `turning` says whether some of its paragraph may run from the right."""
    joined = [_joined(run, parts) for run, parts in _runs(words)]
    if rtl or (turning and any(bidi.turns(run.text) for run in joined)):
        joined = _in_order(joined, rtl=rtl)
    if len(joined) == 1 and not right:
        return Line(((0.0, joined[0]),))
    placed, x = list[tuple[float, Run]](), 0.0
    for each in joined:
        placed.append((x, each))
        x += width(each.face, each.text, rtl=each.rtl) * size
    shift = right - x if right else 0.0
    return Line(tuple((at + shift, run) for at, run in placed))


def _runs(words: Sequence[_Word]) -> list[tuple[Run, list[str]]]:
    """What of a line is of one run, in parts."""
    runs: list[tuple[Run, list[str]]] = []
    last: Run | None = None
    for space, pieces in words:
        lead = " " if space and runs else ""
        for part, run in pieces:
            if last is run or (last and _alike(last, run)):
                runs[-1][1].append(lead + part)
            elif lead and (run.isolated or run.link):
                runs += ((run._replace(isolated=False, link=""), [lead]), (run, [part]))
                last = run
            else:
                runs.append((run, [lead + part]))
                last = run
            lead = ""
    return runs


def _joined(run: Run, parts: Sequence[str]) -> Run:
    return Run("".join(parts), run.face, run.tone, run.link, isolated=run.isolated)


def _alike(one: Run, other: Run) -> bool:
    """Whether words can be joined to one run."""
    look = (one.face, one.tone, one.link) == (other.face, other.tone, other.link)
    return look and not (one.isolated or other.isolated)


def _in_order(runs: list[Run], *, rtl: bool) -> list[Run]:
    """Runs as they stand from left to right, cut where the direction changes. One that runs its own way stands as one sign."""
    text = "".join(bidi.SIGN if run.isolated else run.text for run in runs)
    levels = iter(bidi.levels(text, rtl=rtl))
    cut: list[tuple[list[Run], int]] = []
    for run in runs:
        if run.isolated:
            own = bidi.runs(run.text, rtl=bidi.starts_right(run.text))
            cut.append(([run._replace(text=part, rtl=way) for part, way in own], next(levels)))
            continue
        for level, group in groupby(zip(run.text, levels, strict=False), key=lambda pair: pair[1]):
            cut.append(([run._replace(text="".join(letter for letter, _ in group), rtl=level % 2 == 1)], level))
    return [run for index in bidi.visual([level for _, level in cut]) for run in cut[index][0]]


def shorten(text: str, face: Face, size: float, measure: float) -> str:
    """The text, or as much of its beginning as fits with an ellipsis."""
    shown = printable(text)
    if width(face, shown) * size <= measure:
        return shown
    letters = list(shown) if shown.isascii() else list(graphemes(shown))
    while letters and width(face, "".join(letters) + "…") * size > measure:
        letters.pop()
    return "".join(letters).rstrip() + "…"
