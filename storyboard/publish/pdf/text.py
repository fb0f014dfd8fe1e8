"""Setting text: runs of words in several faces, broken into lines that fit. Text is data; nothing in it is markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from storyboard.publish.pdf.fonts import Face, printable, width

_BREAKS = re.compile(r"(?<=[^\s—–/-])([—–/-]+)(?=\w)")


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


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one face and tone."""

    text: str
    face: Face = Face.REGULAR
    tone: Tone = Tone.INK
    link: str = ""
    """An address of the web that the words lead to."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs that are broken into lines together."""

    runs: tuple[Run, ...]
    right: bool = False
    """True where it stands at the right margin."""


@dataclass(frozen=True, slots=True)
class Line:
    """Runs at their distance from the left margin."""

    pieces: tuple[tuple[float, Run], ...]

    def width(self, size: float) -> float:
        """From the left margin to the end of the last run, points."""
        x, run = self.pieces[-1]
        return x + width(run.face, run.text) * size


_Piece = tuple[str, Run]
_Word = tuple[bool, list[_Piece]]
"""Whether a space stands before it, and its pieces: more than one where a word changes face."""


def paragraph(text: str, face: Face = Face.REGULAR, tone: Tone = Tone.INK, *, right: bool = False) -> Paragraph:
    """A paragraph of one run."""
    return Paragraph((Run(text, face, tone),), right)


def set_text(paragraphs: Iterable[Paragraph], size: float, measure: float) -> list[Line]:
    """All lines of these paragraphs, none wider than `measure` points."""
    return [line for each in paragraphs for line in wrap(each, size, measure)]


def wrap(text: Paragraph, size: float, measure: float) -> list[Line]:
    """The lines of one paragraph. Words wider than a line are broken between letters."""
    limit = measure / size
    lines: list[list[_Word]] = []
    used = limit + 1
    for space, pieces, wide in _fitting(_words(text.runs), limit):
        gap = width(pieces[0][1].face, " ") if space else 0.0
        if not lines or used + gap + wide > limit + 1e-6:
            lines.append([])
            used, gap = 0.0, 0.0
        lines[-1].append((space, pieces))
        used += gap + wide
    return [_line(words, size, measure if text.right else 0.0) for words in lines]


def _words(runs: Sequence[Run]) -> Iterator[_Word]:
    """Words of all runs; a break without a space is allowed after hyphens and dashes."""
    space, pieces = False, list[_Piece]()
    for run in runs:
        for index, part in enumerate(printable(run.text).split(" ")):
            if index:
                if pieces:
                    yield space, pieces
                space, pieces = True, []
            if part.isalpha():
                pieces.append((part, run))
                continue
            for number, fragment in enumerate(_fragments(part)):
                if number and pieces:
                    yield space, pieces
                    space, pieces = False, []
                pieces.append((fragment, run))
    if pieces:
        yield space, pieces


def _fragments(word: str) -> list[str]:
    if not word:
        return []
    if "-" not in word and "—" not in word and "–" not in word and "/" not in word:
        return [word]
    split = _BREAKS.split(word)
    return ["".join(split[index : index + 2]) for index in range(0, len(split), 2)]


def _fitting(words: Iterable[_Word], limit: float) -> Iterator[tuple[bool, list[_Piece], float]]:
    """The words with their widths, those that no line could hold cut into parts that fit."""
    for space, pieces in words:
        part, run = pieces[0]
        wide = width(run.face, part) if len(pieces) == 1 else sum(width(run.face, part) for part, run in pieces)
        if wide <= limit:
            yield space, pieces, wide
            continue
        for part, run in pieces:
            for index, bit in enumerate(_cut(part, run.face, limit)):
                yield space and index == 0, [(bit, run)], width(run.face, bit)


def _cut(word: str, face: Face, limit: float) -> Iterator[str]:
    start, used = 0, 0.0
    for index, letter in enumerate(word):
        wide = width(face, letter)
        if used + wide > limit and index > start:
            yield word[start:index]
            start, used = index, 0.0
        used += wide
    yield word[start:]


def _line(words: Sequence[_Word], size: float, right: float) -> Line:
    """One line, neighbours of the same face and tone joined."""
    runs: list[tuple[Run, list[str]]] = []
    for index, (space, pieces) in enumerate(words):
        for number, (part, run) in enumerate(pieces):
            lead = " " if space and index and not number else ""
            last = runs[-1][0] if runs else None
            if last is run or (last and (last.face, last.tone, last.link) == (run.face, run.tone, run.link)):
                runs[-1][1].extend((lead, part))
            else:
                runs.append((run, [lead, part]))
    placed, x = list[tuple[float, Run]](), 0.0
    for run, parts in runs:
        joined = "".join(parts)
        placed.append((x, Run(joined, run.face, run.tone, run.link)))
        x += width(run.face, joined) * size
    shift = right - x if right else 0.0
    return Line(tuple((at + shift, run) for at, run in placed))


def shorten(text: str, face: Face, size: float, measure: float) -> str:
    """The text, or as much of its beginning as fits with an ellipsis."""
    shown = printable(text)
    if width(face, shown) * size <= measure:
        return shown
    while shown and width(face, shown + "…") * size > measure:
        shown = shown[:-1]
    return shown.rstrip() + "…"
