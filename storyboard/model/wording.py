"""Small turns of phrase that more than one part of the house prints."""

from __future__ import annotations

import os
import shlex


def typed(path: object) -> str:
    """A path as it is typed in a command: in quotes where it has blanks or signs that a shell takes for its own."""
    text = str(path)
    return f'"{text}"' if os.name == "nt" and " " in text else text if os.name == "nt" else shlex.quote(text)


def counted(number: int, one: str, several: str = "") -> str:
    """`1 panel`, `2 panels`.

    Args:
        number: how many there are.
        one: the noun.
        several: its plural; empty for the noun with an s.
    """
    return f"{number} {one if number == 1 else several or f'{one}s'}"


def money(amount: float) -> str:
    """USD as printed; a single picture may cost less than a cent."""
    return f"${amount:.2f}" if amount >= 0.095 or not amount else f"${amount:.3f}"
