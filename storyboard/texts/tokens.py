"""How many tokens a question takes at most, without asking anybody.

A tokenizer with a fallback to bytes never makes more tokens than there are bytes of UTF-8. For Latin letters and blanks that bound is
far off: every pair of them is an entry of a vocabulary of 256,000, so that two neighbouring tokens hold three of them at least.
Digits and punctuation are counted one by one, as Google's tokenizer does with digits.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from string import ascii_letters
from typing import NamedTuple

from storyboard.ports import Question, Turn

LETTERS = f"{ascii_letters} ".encode()
A_LETTER = 2 / 3
"""Most tokens of a Latin letter or blank."""

A_PART = 16
"""Tokens around each part, turn, tool and label."""


class Load(NamedTuple):
    """What a question carries."""

    text: int
    """Most tokens of all that is words."""
    pictures: int
    documents: tuple[int, ...]
    """Pages of each document; 0 where nobody knows."""


def most(text: str) -> int:
    """Most tokens of a text."""
    data = text.encode("utf-8", "surrogatepass")
    other = len(data.translate(None, LETTERS))
    return other + math.ceil((len(data) - other) * A_LETTER)


def load(question: Question) -> Load:
    """What a question carries."""
    attached = [attachment for turn in question.turns for attachment in turn.attachments]
    return Load(
        text=sum(most(text) + A_PART for text in _texts(question)),
        pictures=sum(attachment.mime.startswith("image/") for attachment in attached),
        documents=tuple(attachment.pages for attachment in attached if not attachment.mime.startswith("image/")),
    )


def _texts(question: Question) -> Iterator[str]:
    """Everything that is sent as words."""
    yield question.system
    yield json.dumps(question.answer) if question.answer else ""
    for tool in question.tools:
        yield f"{tool.name} {tool.description} {json.dumps(tool.parameters)}"
    for turn in question.turns:
        yield from _said(turn)


def _said(turn: Turn) -> Iterator[str]:
    """A turn's words; its provider's own form, which holds them, where there is one."""
    yield turn.raw or turn.text
    yield f"{turn.call} {turn.name}"
    yield from (f"{call.id} {call.name} {json.dumps(call.arguments)}" for call in turn.calls)
    yield from (attachment.label for attachment in turn.attachments)
