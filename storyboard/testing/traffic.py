"""A provider with a rate limit, and calls to send it: for trying schedules on the virtual clock (`storyboard.testing.clock`).

    provider = Provider(bucket(per_minute=60, burst=6))
    jobs = drawn("seed", count=1000, failing=0.07)
    seconds = clock.run(sent(jobs, provider, Pace(60), slots=24))
    assert seconds <= 1.1 * least(jobs, per_minute=60, burst=6, slots=24)

Latencies are lognormal with the median and 95th percentile measured on image models: 19.6 s and 35.6 s.
"""

from __future__ import annotations

import asyncio
import math
import random
from collections.abc import Callable, Sequence
from typing import Protocol

from storyboard.ports import TryLater

MEDIAN, P95 = 19.6, 35.6
"""Seconds a picture takes, measured."""

SAYING_NO = 0.3
"""Seconds a rate limit takes to be answered."""

EXACT = 1e-9
"""Part of a request that rounding may lose."""

Job = tuple[float, ...]
"""Seconds that each try of a picture takes; only the last try brings it."""

Admission = Callable[[float], float]
"""From the time of a request to the seconds until it would be taken; 0 takes it."""


def bucket(per_minute: float, burst: float) -> Admission:
    """A bucket of `burst` requests that fills steadily."""
    full, last = burst, 0.0

    def admit(now: float) -> float:
        nonlocal full, last
        full, last = min(burst, full + (now - last) * per_minute / 60), now
        if full < 1 - EXACT:
            return (1 - full) * 60 / per_minute
        full -= 1
        return 0.0

    return admit


def minutes(per_minute: float) -> Admission:
    """A count that starts anew with each minute of the clock."""
    minute, count = 0.0, 0

    def admit(now: float) -> float:
        nonlocal minute, count
        minute, count = now // 60, (count if now // 60 == minute else 0) + 1
        return 0.0 if count <= per_minute else 60 - now % 60

    return admit


class Provider:
    """Takes requests as its limit allows, and counts.

    Args:
        admit: the limit.
        tells: True where a rate limit says how long to wait.
    """

    def __init__(self, admit: Admission, *, tells: bool = False) -> None:
        self._admit, self._tells = admit, tells
        self.taken: list[float] = []
        """When each request was taken, the loop's seconds."""
        self.refused: list[float] = []
        """When each of the others came."""
        self.in_flight = 0
        self.most = 0
        """Most requests it worked on side by side."""

    @property
    def share(self) -> float:
        """Which part of the requests met the limit, 0 to 1."""
        return len(self.refused) / max(len(self.refused) + len(self.taken), 1)

    async def call(self, seconds: float) -> None:
        """One request that takes `seconds`.

        Raises:
            TryLater: `limited`, after 0.3 s.
        """
        now = asyncio.get_running_loop().time()
        after = self._admit(now)
        (self.refused if after else self.taken).append(now)
        if after:
            await asyncio.sleep(SAYING_NO)
            raise TryLater("too many requests", after=after if self._tells else None, limited=True)
        self.in_flight += 1
        self.most = max(self.most, self.in_flight)
        await asyncio.sleep(seconds)
        self.in_flight -= 1


def drawn(seed: str, count: int, failing: float = 0.0, median: float = MEDIAN, p95: float = P95) -> list[Job]:
    """`count` pictures to be made, of whose tries the share `failing` brings none."""
    dice, sigma = random.Random(seed), math.log(p95 / median) / 1.6448536
    return [tuple(dice.lognormvariate(math.log(median), sigma) for _ in range(_tries(dice, failing))) for _ in range(count)]


def _tries(dice: random.Random, failing: float) -> int:
    tries = 1
    while dice.random() < failing:
        tries += 1
    return tries


class Pacing(Protocol):
    """What `storyboard.graphs.pace.Pace` promises."""

    async def turn(self) -> None: ...

    def accepted(self) -> None: ...

    def limited(self, after: float | None = None) -> None: ...


class Foresight:
    """Turns given the very moment the provider's bucket has room: no client can pace better. The measure for those that try."""

    def __init__(self, admit: Admission) -> None:
        self._admit, self._line = admit, asyncio.Lock()

    async def turn(self) -> None:
        """Returns when a bucket like the provider's takes a request."""
        async with self._line:
            loop = asyncio.get_running_loop()
            if seconds := self._admit(loop.time()):
                await asyncio.sleep(seconds)
                self._admit(loop.time())

    def accepted(self) -> None:
        """Knew it."""

    def limited(self, after: float | None = None) -> None:
        """Cannot happen.

        Raises:
            AssertionError: it did.
        """
        raise AssertionError(f"the provider's bucket is another: {after}")


async def sent(jobs: Sequence[Job], provider: Provider, pace: Pacing, slots: int) -> float:
    """Sends every job until it is done, `slots` at once, and returns the loop's time then.

    The way to use a pace: the slot is held while a request waits for its turn, and a rate limit is no try.
    """
    free = asyncio.Semaphore(slots)

    async def done(job: Job) -> None:
        async with free:
            for seconds in job:
                while not await _taken(seconds, provider, pace):
                    pass

    await asyncio.gather(*map(done, jobs))
    return asyncio.get_running_loop().time()


async def _taken(seconds: float, provider: Provider, pace: Pacing) -> bool:
    await pace.turn()
    try:
        await provider.call(seconds)
    except TryLater as error:
        pace.limited(error.after)
        return False
    pace.accepted()
    return True


def least(jobs: Sequence[Job], *, per_minute: float, burst: float, slots: int) -> float:
    """Seconds below which nobody can be, not even who knows all latencies beforehand.

    The slots' work; and for each request, when the limit lets it go at the earliest plus what its job still takes
    from there, the longest first (Jackson's rule, which is optimal for equal requests).
    """
    work = sum(map(sum, jobs)) / slots
    tails = sorted((sum(job[at:]) for job in jobs for at in range(len(job))), reverse=True)
    return max(work, *(max(place + 1 - burst, 0) * 60 / per_minute + tail for place, tail in enumerate(tails)))
