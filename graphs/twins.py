"""Jobs for programs without an event loop: the same function, with the same parameters, that runs a loop of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from contextlib import AsyncExitStack
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, Protocol, TypeGuard, TypeVar

from storyboard.model.errors import InputError, Interrupted
from storyboard.model.wording import typed

T = TypeVar("T")
P = ParamSpec("P")


LENT = ("painter", "planner", "model")
"""Options that may be objects with connections of their own."""


class _Closing(Protocol):
    async def close(self) -> None: ...


def _closing(given: object) -> TypeGuard[_Closing]:
    """Whether it is a painter or text model of our ports; chat models of LangChain's keep their connections to themselves."""
    return any(callable(getattr(given, name, None)) for name in ("paint", "ask")) and hasattr(given, "close")


async def _lasting(work: Callable[[], Coroutine[Any, Any, T]], given: Iterable[object]) -> T:
    """Work that is all its event loop does: what painters and text models that were passed in have opened on it ends with it."""
    async with AsyncExitStack() as ending:
        for one in given:
            if _closing(one):
                ending.push_async_callback(one.close)
        return await work()


def _blocking(begin: Callable[[], Coroutine[Any, Any, T]], twin: str, folder: str | Path, given: Iterable[object]) -> T:
    """What a job returns, run to its end.

    Args:
        begin: begins it.
        twin: what is awaited where an event loop is running.
        folder: where what it made is.
        given: what its caller passed in.

    Raises:
        InputError: an event loop is running; `twin` is what to await there.
        Interrupted: somebody stopped it; what is painted is kept in `folder`.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        try:
            return asyncio.run(_lasting(begin, given))
        except KeyboardInterrupt as stop:
            raise Interrupted(f"Stopped. What is painted is kept; go on with: storyboard resume {typed(folder)}") from stop
    raise InputError(f"An event loop is already running here (a notebook, or async code). Use: await storyboard.{twin}(...)")


def _first(folder: str | Path, *_: object, **__: object) -> str | Path:
    """The folder of a job that is given it first."""
    return folder


def twin(begin: Callable[P, Coroutine[Any, Any, T]], folder: Callable[..., str | Path] = _first) -> Callable[P, T]:
    """The same for programs without an event loop, with the same parameters. In one it raises InputError and names what to await."""

    @wraps(begin)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        given = [kwargs.get(name) for name in LENT]
        return _blocking(lambda: begin(*args, **kwargs), begin.__name__, folder(*args, **kwargs), given)

    run.__name__ = run.__qualname__ = begin.__name__.removeprefix("a")
    return run
