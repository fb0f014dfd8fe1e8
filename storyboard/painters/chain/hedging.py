"""Two doors at once for one picture: the first that brings it counts."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from storyboard.painters.chain.story import Try, cost_of
from storyboard.ports import FixRequest, Painting, Refused, TryLater

Tasks = Mapping[asyncio.Task[Painting], Try]
"""Tries under way, the first asked first."""


async def fastest(tasks: Tasks) -> Painting:
    """The first picture; what the other tries cost, or may cost, stands beside it.

    Raises:
        TryLater: none brought one, and somebody may yet.
        FixRequest, Refused, Misconfigured: nobody will.
    """
    waiting = set(tasks)
    while waiting:
        _, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        won = next((task for task in tasks if task.done() and task.exception() is None), None)
        if won is not None:
            return _with(won.result(), sum(_spent(task, asked) for task, asked in tasks.items() if task is not won))
    raise _failed(tasks)


def _spent(task: asyncio.Task[Painting], asked: Try) -> float:
    """USD a try cost, or may have cost."""
    if not task.done():
        return asked.worst
    error = task.exception()
    return task.result().cost if error is None else cost_of(error, asked)


def _with(painting: Painting, beside: float) -> Painting:
    by = painting.by
    return painting if by is None else painting.model_copy(update={"by": by.model_copy(update={"beside": beside})})


def _failed(tasks: Tasks) -> BaseException:
    """What the tries raised, one for all, with the cost of all: "later" where one says so."""
    errors = [error for task in tasks if (error := task.exception()) is not None]
    found = next((error for error in errors if isinstance(error, TryLater)), errors[0])
    if len(errors) > 1 and isinstance(found, TryLater | FixRequest | Refused):
        found.cost = sum(_spent(task, asked) for task, asked in tasks.items())
    return found
