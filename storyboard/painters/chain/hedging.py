"""Two doors at once for one picture: the first that brings it counts."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from storyboard.painters.chain.story import Try, cost_of
from storyboard.ports import FixRequest, Painting, Refused, TryLater


async def fastest(tasks: Mapping[asyncio.Task[Painting], Try]) -> Painting:
    """The first picture; what the others cost, or may cost, stands beside it.

    Raises:
        TryLater, FixRequest, Refused, Misconfigured: what the last one raised, with the cost of all.
    """
    waiting, beside = set(tasks), 0.0
    while True:
        done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            if task.exception() is None:
                others = sum(tasks[other].worst for other in waiting)
                return _with(task.result(), beside + others)
        if not waiting:
            break
        beside += sum(cost_of(task.exception(), tasks[task]) for task in done)
    last = next(iter(done))
    error = last.exception()
    if beside and isinstance(error, TryLater | FixRequest | Refused):
        error.cost = beside + cost_of(error, tasks[last])
    raise error if error is not None else TryLater("No door answered.")


def _with(painting: Painting, beside: float) -> Painting:
    by = painting.by
    return painting if by is None else painting.model_copy(update={"by": by.model_copy(update={"beside": beside})})
