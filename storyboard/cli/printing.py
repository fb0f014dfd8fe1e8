"""Results on stdout: tables for people, JSON for programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from storyboard.model.patterns import regex

_STEERING = regex(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Signs that steer a terminal (C0 and C1 but for tab and line feed). A stranger's board may hold them anywhere."""


def say(*sentences: str) -> None:
    """Prints lines on stdout, without signs that steer a terminal; empty ones are left out."""
    for sentence in sentences:
        if sentence:
            sys.stdout.write(_STEERING.sub("", sentence) + "\n")


def tamed(text: str) -> str:
    """Words from outside on one line, without signs that steer a terminal: a price must not be painted over."""
    return "".join(sign if sign.isprintable() else " " * sign.isspace() for sign in text)


def print_json(value: Any) -> None:
    """Prints models or plain data as JSON; escaped where the console cannot show all characters, so that nothing is lost."""
    unicode = (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf")
    sys.stdout.write(json.dumps(value, indent=2, ensure_ascii=not unicode, default=_plain) + "\n")


def _plain(value: object) -> Any:
    """What `json` cannot write by itself."""
    from pydantic import BaseModel

    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    raise TypeError(f"{type(value).__name__} cannot be printed as JSON")


def rows(cells: Iterable[Sequence[str]]) -> list[str]:
    """Rows with their columns one under the other, two spaces apart; the last column is as long as it is."""
    table = [tuple(row) for row in cells]
    widths = [max((len(row[i]) for row in table if i < len(row)), default=0) for i in range(max(map(len, table), default=0))]
    return ["  ".join(cell.ljust(widths[i]) for i, cell in enumerate(row)).rstrip() for row in table]
