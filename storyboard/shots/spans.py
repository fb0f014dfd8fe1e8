"""Where a text is cut: sentences, items of a montage, parts of a long speech."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from storyboard.model.patterns import regex
from storyboard.shots import verbs

LONG_SPEECH = 25
"""Words from which a speech is cut at its sentence ends, so that the listener can be seen."""

LONGEST_SENTENCE = 600
"""Characters from which a sentence is read in parts."""
_JOINT = regex(r"[,;:]\s|\s(?=and\s)")

_SENTENCE = regex(r"(?:[.!?…][\"”’')*_]*|[。！？])(?=\s+[\"“‘'(*_]*(?:[^\Wa-z_]|\.\.\.|\d)|[^\W\s]*(?<=[。！？])\S)|\n(?=\s*\n)")
_TO_WHOM = regex(r"\s+(?:To|At|For|With) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?[.!](?=\s|\Z)")
"""A sentence that only says whom the one before is about: `He holds it out. To Bea.`"""
_TITLES = "Mr Mrs Ms Dr St Jr Sr Mt Lt Sgt Capt Det Prof Rev Gen Col"
_SHORT = regex(rf"\b(?:{'|'.join(f'{name}|{name.upper()}' for name in _TITLES.split())}|vs|[A-Z])\.$")
"""A point that ends no sentence: after a title, as it is written in prose or in capitals, or after an initial."""


def sentences(text: str) -> list[tuple[int, int]]:
    """Spans of the sentences of `text` without the space between them; together they hold every visible character."""
    ends = [m.end() for m in _SENTENCE.finditer(text) if not _SHORT.search(text, max(0, m.end() - 6), m.end())]
    ends = [end for end in ends if not _TO_WHOM.match(text, end)]
    starts = [0, *ends]
    spans = [trim(text, a, b) for a, b in zip(starts, [*ends, len(text)], strict=True)]
    return [span for span in spans if span[0] < span[1]]


def bearable(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence whole; one of endless length in parts, so that reading it takes time in proportion to it."""
    while end - start > LONGEST_SENTENCE:
        cut = max((hit.end() for hit in _JOINT.finditer(text, start, start + LONGEST_SENTENCE)), default=start + LONGEST_SENTENCE)
        yield trim(text, start, cut)
        start = trim(text, cut, end)[0]
    yield start, end


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The same stretch without the blanks around it."""
    inner = text[start:end]
    left = len(inner) - len(inner.lstrip())
    return start + left, start + max(left, len(inner.rstrip()))


def items(text: str) -> list[tuple[int, int]]:
    """A montage paragraph by its items: one a line where lines are marked, else the whole."""
    starts = [m.start() for m in verbs.ITEM.finditer(text)]
    if not starts:
        return [span for span in [trim(text, 0, len(text))] if span[0] < span[1]]
    bounds = [0, *[s for s in starts if s], len(text)]
    return [span for a, b in pairwise(bounds) if (span := trim(text, a, b))[0] < span[1]]


def speech_parts(text: str) -> list[tuple[int, int]]:
    """A long speech in parts of about half the limit or more, cut at sentence ends; a short one whole."""
    spans = sentences(text)
    if len(text.split()) <= LONG_SPEECH or len(spans) < 2:
        return [(spans[0][0], spans[-1][1])] if spans else []
    parts: list[tuple[int, int]] = []
    for start, end in spans:
        if parts and len(text[parts[-1][0] : parts[-1][1]].split()) < LONG_SPEECH // 2:
            parts[-1] = (parts[-1][0], end)
        else:
            parts.append((start, end))
    return parts
