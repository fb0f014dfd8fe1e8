"""How long answers take, and how many a minute are given."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

from storyboard.model.base import Frozen

Latency = Callable[[Random], float]
"""Seconds one answer takes; what is random in it comes from the argument."""

Z95 = 1.6448536269514722
"""The 95th percentile of the standard normal distribution."""


def constant(seconds: float) -> Latency:
    """Every answer takes as long."""
    return lambda _: seconds


def lognormal(p50: float = 19.6, p95: float = 35.6, *, scale: float = 1.0) -> Latency:
    """Answers take as long as those of a painting service do: half of them up to `p50` seconds, 95 of 100 up to `p95`.

    Args:
        p50: median, seconds.
        p95: 95th percentile, seconds.
        scale: shortens or lengthens all of them.
    """
    mean, deviation = math.log(p50), math.log(p95 / p50) / Z95
    return lambda random: random.lognormvariate(mean, deviation) * scale


ROUNDING = 1e-9
"""Tokens that may be missing after a wait of exactly the time told."""


class Bucket(Frozen):
    """A token bucket: so many requests a minute, and as many as `burst` at once."""

    per_minute: float
    burst: int = 1
    level: float = 0.0
    """Tokens there are at `time`."""
    time: float = 0.0
    """Seconds on the caller's clock."""


def full(per_minute: float, burst: int | None, now: float) -> Bucket:
    """A full bucket. Without `burst` it holds what a second brings, at least one."""
    size = max(1, math.ceil(per_minute / 60)) if burst is None else burst
    return Bucket(per_minute=per_minute, burst=size, level=size, time=now)


def take(bucket: Bucket, now: float) -> tuple[Bucket, float]:
    """The bucket after one request, and the seconds until the next token: 0 where this request got one."""
    rate = bucket.per_minute / 60
    level = min(bucket.burst, bucket.level + (now - bucket.time) * rate)
    wait = 0.0 if level >= 1 - ROUNDING else (1 - level) / rate
    return bucket.model_copy(update={"level": level if wait else level - 1, "time": now}), wait
