"""How many panels a scene may have that somebody plans freely: every one is paid for."""

from __future__ import annotations

import math

EIGHTHS = 8
"""Of a script page: what scenes are measured in."""
PANELS_A_PAGE = {"key": 2, "shots": 11, "full": 16}
"""Most panels a script page, by the board's detail."""
PANELS_A_LINE = {"key": 0.0, "shots": 0.55, "full": 0.8}
"""The same for each of a scene's lines: where a writer tells much in few words a page holds more pictures."""
OPENING = 2
"""Panels more that a scene may have, however short it is."""


def most_panels(detail: str, eighths: int, lines: int) -> int:
    """The most panels of a scene of that many eighths of a page and lines."""
    by_length = math.ceil(PANELS_A_PAGE[detail] * eighths / EIGHTHS) + OPENING
    return max(by_length, math.ceil(PANELS_A_LINE[detail] * lines))
