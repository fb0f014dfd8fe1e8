"""Word lists written as plain lines."""

from __future__ import annotations


def ordered(line: str) -> tuple[str, ...]:
    """The words of a line, separated by spaces."""
    return tuple(line.split())


def listed(line: str) -> frozenset[str]:
    """The same as a set."""
    return frozenset(ordered(line))
