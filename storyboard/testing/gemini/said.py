"""What somebody who stands in for the model says: words, JSON, calls of functions."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from storyboard.model.base import Frozen
from storyboard.testing.gemini.requests import Received
from storyboard.testing.gemini.talk import Calling

STOP = "STOP"


class Said(Frozen):
    """One answer. It may hold words and calls; `say`, `give` and `call` make the usual ones."""

    text: str = ""
    calls: tuple[Calling, ...] = ()
    finish: str = STOP
    """The finish reason; with another than STOP and MAX_TOKENS nothing of the answer is sent."""
    message: str = ""
    """The finish message."""


Think = Callable[[Received], "Said | None"]
"""What a text model answers; None leaves it to whoever comes next."""

Writer = Callable[[Received], "str | Mapping[str, Any] | None"]
"""The same in words or JSON."""


def say(text: str) -> Said:
    """Words."""
    return Said(text=text)


def give(value: Any) -> Said:
    """JSON."""
    return Said(text=json.dumps(value, ensure_ascii=False))


def call(name: str, /, **args: Any) -> Said:
    """A call of one function."""
    return Said(calls=(Calling(name=name, args=args),))


def together(*said: Said) -> Said:
    """Several answers as one: the words one after the other, then all calls, which are made side by side."""
    text = "\n\n".join(item.text for item in said if item.text)
    return Said(text=text, calls=tuple(wish for item in said for wish in item.calls))


def spoken(found: str | Mapping[str, Any] | None) -> Said | None:
    """What a writer wrote."""
    if found is None:
        return None
    return say(found) if isinstance(found, str) else give(found)
