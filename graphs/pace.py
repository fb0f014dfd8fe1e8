"""When the next request may be sent: evenly at a limit that is known, and at one found by trying where it is not.

Requests leave one after the other, first come first served. A known limit is a token bucket: sending stays just under
it, so that the provider has nothing to refuse. An unknown one is felt for as TCP does (additive increase,
multiplicative decrease): faster while the provider takes what it gets, slower by a share at each rate limit it
answers. An answer may be twenty seconds old, so one overshoot brings many refusals: only the first counts.

Times are seconds of the running loop, never of the wall, so that a virtual clock drives it too.
"""

from __future__ import annotations

import asyncio
import math
from dataclasses import dataclass, replace

from storyboard.model.errors import InputError

START = 30.0
"""Requests a minute where no limit is known: below what any paid tier allows."""

SLOWEST = 1.0
"""Requests a minute, however often the provider says no: less would never find out that it says yes again."""

BURST = 1.0
"""Seconds of unused turns that may be caught up on at once."""

WINDOW = 10.0
"""Seconds after a slowdown in which further rate limits, and successes, are answers to what was sent before it."""

SHARE = 0.85
"""What a slowdown leaves of the rate."""

RAMP = 4.0
"""Requests a minute that each success adds until the first rate limit: the rate doubles every ten to twenty seconds of answers."""

STEP = 0.1
"""The same afterwards: a tenth more in a minute."""

RECENTLY = 30.0
"""Seconds for which having had to wait says that a higher rate would be used."""

PAUSE = 1.0
"""Seconds nobody sends after a rate limit, unless the provider asks for more; doubles while the next try meets it again."""

LONGEST = 30.0
"""Seconds such a pause may grow to."""

INSTANT = 1e-6
"""Seconds too short to wait for."""


@dataclass(frozen=True, slots=True)
class Rate:
    """How fast to send, and what is known about it. Times are the loop's seconds."""

    per_minute: float
    ceiling: float = math.inf
    """The known limit, requests a minute."""
    ramping: bool = False
    """True until the limit was met for the first time."""
    due: float = -math.inf
    """When the next turn would be if no burst were allowed (the theoretical arrival time of the GCRA, ITU-T I.371)."""
    held: float = -math.inf
    """Nobody sends before."""
    pause: float = 0.0
    """How long we last held back of our own accord, seconds."""
    settled: float = -math.inf
    """When answers begin to speak about the present rate."""
    waited: float = -math.inf
    """When somebody last had to wait for a turn."""
    refused: float = math.inf
    """When the first of the rate limits came that no success has followed."""


def first(per_minute: float | None) -> Rate:
    """Where to begin: at the limit, or well below what it may be."""
    if per_minute is None:
        return Rate(START, ramping=True)
    if not 0 < per_minute < math.inf:
        raise InputError(f"{per_minute} requests a minute is no rate. Give a number above 0, or none where the limit is not known.")
    return Rate(per_minute, ceiling=per_minute)


def interval(rate: Rate) -> float:
    """Seconds from one turn to the next."""
    return 60 / rate.per_minute


def slack(rate: Rate) -> float:
    """Seconds a turn may come before it is due: what makes the burst."""
    return max(BURST - interval(rate), 0.0)


def wait(rate: Rate, now: float) -> float:
    """Seconds until the next turn, 0 where it is now."""
    return max(rate.due - slack(rate) - now, rate.held - now, 0.0)


def taken(rate: Rate, now: float) -> Rate:
    """After a turn was taken."""
    return replace(rate, due=max(rate.due, now) + interval(rate))


def faster(rate: Rate, now: float) -> Rate:
    """After a success. A rate that nobody waits for is proven by nothing, and stays."""
    rate = replace(rate, refused=math.inf)
    if now < rate.settled or now - rate.waited > RECENTLY:
        return rate
    return replace(rate, per_minute=min(rate.per_minute + (RAMP if rate.ramping else STEP), rate.ceiling))


def slower(rate: Rate, now: float, after: float | None) -> Rate:
    """After a rate limit: a hold, and a lower rate if this is news.

    It is none soon after the last slowdown, nor while nothing at all is taken: then the provider is down, not the rate too
    high. `after` is the provider's own word on how many seconds to keep away.
    """
    held = _held(rate, now, after)
    if now < rate.settled or rate.refused < now:
        return replace(held, ramping=False)
    lower = max(rate.per_minute * SHARE, min(SLOWEST, rate.ceiling))
    return replace(held, per_minute=lower, ramping=False, refused=now, settled=held.held + WINDOW)


def _held(rate: Rate, now: float, after: float | None) -> Rate:
    """Nobody sends for `after` seconds, and for a pause of our own, longer each time the next try meets the limit again."""
    pause = rate.pause if now < rate.held else min(rate.pause * 2, LONGEST) if now < rate.held + WINDOW else PAUSE
    own = 0.0 if now < rate.held else pause
    until = max(rate.held, now + max(own, after or 0.0))
    return replace(rate, held=until, pause=pause, due=max(rate.due, until + slack(rate)))


def elsewhere(rate: Rate) -> Rate:
    """What is still true on another event loop, whose time is another."""
    return Rate(rate.per_minute, ceiling=rate.ceiling, ramping=rate.ramping)


class Pace:
    """Gives turns to send. One for each provider and key, shared by everything that sends there.

    Whoever sends tells what came of it: `accepted` for every answer that shows the request was taken (a picture, a refusal
    by policy, a fault in the request), `limited` for a rate limit, and nothing where the answer says nothing about the
    rate (a lost connection, a time limit, an overloaded server).

    On another event loop it keeps the rate it found and forgets the times. It serves one loop at a time.

    Args:
        per_minute: the limit where it is known, requests a minute, above 0; None to find it.

    Raises:
        InputError: `per_minute` is no such number.
    """

    def __init__(self, per_minute: float | None = None) -> None:
        self._rate = first(per_minute)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._line = asyncio.Lock()

    @property
    def per_minute(self) -> float:
        """Requests a minute at present. At a known limit it may be below it for a while after rate limits."""
        return self._rate.per_minute

    @property
    def refused_for(self) -> float:
        """Seconds since the first of the rate limits that no success has followed; 0 while requests are taken."""
        return max(self._now() - self._rate.refused, 0.0)

    async def turn(self) -> None:
        """Returns when a request may be sent, in the order of asking. Cancelled while it waits, it takes no turn."""
        self._now()
        async with self._line:
            while (seconds := wait(self._rate, self._now())) > INSTANT:
                self._rate = replace(self._rate, waited=self._now())
                await asyncio.sleep(seconds)
            self._rate = taken(self._rate, self._now())

    def accepted(self) -> None:
        """The provider took a request, whatever came of it."""
        self._rate = faster(self._rate, self._now())

    def limited(self, after: float | None = None) -> None:
        """The provider answered with a rate limit, and asked to keep away for `after` seconds: nobody sends before."""
        self._rate = slower(self._rate, self._now(), after)

    def _now(self) -> float:
        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            self._loop, self._line, self._rate = loop, asyncio.Lock(), elsewhere(self._rate)
        return loop.time()
