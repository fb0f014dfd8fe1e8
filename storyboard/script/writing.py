"""A Screenplay to the formats other programs read."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

from storyboard.model.errors import InputError
from storyboard.model.screenplay import Screenplay


def _fountain(screenplay: Screenplay) -> bytes:
    from storyboard.script import write_fountain

    return write_fountain.written(screenplay).encode("utf-8")


def _fdx(screenplay: Screenplay) -> bytes:
    from storyboard.script import write_fdx

    return write_fdx.written(screenplay)


FORMATS = MappingProxyType[str, Callable[[Screenplay], bytes]]({"fountain": _fountain, "fdx": _fdx})
"""Who writes which format. The names are the endings of their files."""


def written(screenplay: Screenplay, format: str) -> bytes:
    """The bytes of a script file in one of `FORMATS`.

    Raises:
        InputError: there is no such format.
    """
    writer = FORMATS.get(format.lower().lstrip("."))
    if writer is None:
        raise InputError(f"A screenplay cannot be written as {format[:40]!r}. Choose one of {', '.join(FORMATS)}.")
    return writer(screenplay)
