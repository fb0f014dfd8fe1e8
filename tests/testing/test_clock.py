from __future__ import annotations

import asyncio
import time

import pytest

from storyboard.testing import clock


async def now() -> float:
    return asyncio.get_running_loop().time()


def test_sleeping_takes_no_time_and_is_exact() -> None:
    async def sleepers() -> list[float]:
        async def one(seconds: float) -> float:
            await asyncio.sleep(seconds)
            return await now()

        return await asyncio.gather(*map(one, (3600.0, 0.3, 20.0)))

    began = time.monotonic()
    assert clock.run(sleepers()) == [3600.0, 0.3, 20.0]
    assert time.monotonic() - began < 5


def test_timers_fire_in_their_order() -> None:
    async def order() -> list[int]:
        fired = list[int]()
        for place, seconds in enumerate((0.003, 0.001, 0.002)):
            asyncio.get_running_loop().call_later(seconds, fired.append, place)
        await asyncio.sleep(1)
        return fired

    assert clock.run(order()) == [1, 2, 0]


def test_a_time_limit_ends_what_takes_longer() -> None:
    async def limited() -> float:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(180):
                await asyncio.sleep(181)
        return await now()

    assert clock.run(limited()) == 180


def test_time_stands_still_while_a_thread_works() -> None:
    async def threaded() -> float:
        async with asyncio.timeout(0.001):
            await asyncio.to_thread(sum, range(1_000_000))
        return await now()

    assert clock.run(threaded()) == 0


def test_waiting_for_nothing_is_said_instead_of_hanging() -> None:
    async def stuck() -> None:
        await asyncio.sleep(7)
        await asyncio.Event().wait()

    with pytest.raises(clock.Stuck, match="at 7 s"):
        clock.run(stuck(), patience=0)


def test_errors_come_through() -> None:
    async def failing() -> None:
        await asyncio.sleep(1)
        raise LookupError("this one")

    with pytest.raises(LookupError, match="this one"):
        clock.run(failing())
