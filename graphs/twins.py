"""Jobs for programs without an event loop: the same function, with the same parameters, that runs a loop of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from storyboard.model.errors import InputError, Interrupted

T = TypeVar("T")
P = ParamSpec("P")


def blocking(begin: Callable[[], Coroutine[Any, Any, T]], twin: str, folder: str | Path) -> T:
    """What a job returns, run to its end.

    Raises:
        InputError: an event loop is running; `twin` is what to await there.
        Interrupted: somebody stopped it; what is painted is kept in `folder`.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        try:
            return asyncio.run(begin())
        except KeyboardInterrupt as stop:
            raise Interrupted(f"Stopped. What is painted is kept; go on with: storyboard resume {folder}") from stop
    raise InputError(f"An event loop is already running here (a notebook, or async code). Use: await storyboard.{twin}(...)")


def _first(folder: str | Path, *_: object, **__: object) -> str | Path:
    """The folder of a job that is given it first."""
    return folder


def twin(begin: Callable[P, Coroutine[Any, Any, T]], folder: Callable[..., str | Path] = _first) -> Callable[P, T]:
    """The same for programs without an event loop, with the same parameters. In one it raises InputError and names what to await."""

    @wraps(begin)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        return blocking(lambda: begin(*args, **kwargs), begin.__name__, folder(*args, **kwargs))

    run.__name__ = run.__qualname__ = begin.__name__.removeprefix("a")
    return run
