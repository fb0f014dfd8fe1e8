"""A part of a request while its panels are read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from storyboard.assistant import facets
from storyboard.assistant.numbering import Signs
from storyboard.model.board import Board


@dataclass(slots=True)
class Clause:
    """A clause while it is read: what is left of it, and what it says of panels."""

    text: str
    board: Board
    signs: Signs
    but: str = ""
    which: dict[str, Any] = field(default_factory=dict[str, Any])
    sorts: list[facets.Test] = field(default_factory=list[facets.Test])
    """What the panels it means are known by, beyond what `which` can say: their framing, angle or move."""
    single: bool = False
    """Whether the panels are spoken of as one: the wide, the insert."""
    unknown: str = ""
    """What says which panels are meant, and was not made out."""
    owned: bool = False
    """Whether the panels are somebody's: Marta's close-ups."""
    same_breath: bool = False
    """Whether panels were spoken of earlier in the same sentence, and people are now told what to do."""
    meant: bool = False
    """Whether it points at panels spoken of before: it, them, these."""

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Finds a phrase and takes it out."""
        hit = pattern.search(self.text)
        if hit is not None:
            self.text = " ".join(f"{self.text[: hit.start()]} {self.text[hit.end() :]}".split())
        return hit
