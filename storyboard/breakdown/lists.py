"""Word lists written as plain lines."""

from __future__ import annotations

from collections.abc import Mapping


def ordered(line: str) -> tuple[str, ...]:
    """The words of a line, separated by spaces."""
    return tuple(line.split())


def listed(line: str) -> frozenset[str]:
    """The same as a set."""
    return frozenset(ordered(line))


def by_word(*tables: Mapping[str, str]) -> dict[str, str]:
    """Kinds by the words of their lines, a word's hyphens as spaces. Where a word stands under two kinds the first counts."""
    rows = ((word.replace("-", " "), kind) for table in tables for kind, line in table.items() for word in ordered(line))
    found: dict[str, str] = {}
    for word, kind in rows:
        found.setdefault(word, kind)
    return found
