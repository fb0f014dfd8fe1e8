"""Ordered tables of patterns: what a text says, looked up in one pass. The first pattern that fits at a place wins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from storyboard.model.patterns import regex

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """A row of a table found in a text."""

    start: int
    end: int
    value: T


class Table(Generic[T]):
    """An ordered table of patterns, searched in one pass.

    With `words` every pattern begins with a word, so only the beginnings of words are tried, which is several times faster.
    """

    def __init__(self, rows: Sequence[tuple[str, T]], *, flags: int = re.IGNORECASE, words: bool = False) -> None:
        self._values = [value for _, value in rows]
        self._pattern = regex((r"\b(?=\w)" if words else "") + f"(?:{'|'.join(f'({pattern})' for pattern, _ in rows)})", flags)

    def all(self, text: str) -> Iterator[Hit[T]]:
        """Every hit, in text order."""
        for match in self._pattern.finditer(text):
            yield Hit(match.start(), match.end(), self._values[(match.lastindex or 1) - 1])

    def without(self, text: str) -> str:
        """The text with every hit taken out."""
        return self._pattern.sub(" ", text)

    def blotted(self, text: str) -> str:
        """The text as long as before, with spaces for every hit."""
        return self._pattern.sub(lambda hit: " " * len(hit.group()), text)

    def first(self, text: str) -> T | None:
        """The meaning of the first hit."""
        return next((hit.value for hit in self.all(text)), None)


def forms(words: str) -> str:
    """A pattern for whole words, alternatives split by bars."""
    return rf"\b(?:{words})\b(?!-[a-z])"


def wording(words: str) -> re.Pattern[str]:
    """Whole words, alternatives split by bars, in capitals or not."""
    return regex(forms(words), re.IGNORECASE)
