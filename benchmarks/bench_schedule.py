"""What pacing costs: makespan, rate limits met, requests in flight and dollars, on the virtual clock; `bench_gemini.py` has the graph.

Each row: median of five draws. `x least`: against what nobody can beat even knowing every latency beforehand; its gap is
mostly the last calls, whose latency no rate shortens. `x foresight`: against turns given the very moment the provider
has room: the gap that is the pace's own. `waves`: the same calls sent 96 at a time, each wave waiting for the one before.
"""

from __future__ import annotations

import itertools
import math
import statistics
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from storyboard.graphs.pace import Pace
from storyboard.testing import clock
from storyboard.testing.traffic import Foresight, Job, Pacing, Provider, bucket, drawn, least, sent

DRAWS = 5
PRICE = 0.134
"""USD a 1K picture; a try that brings none is taken to cost the same."""
WAVE = 96
SLOTS = 1.3 * 21.5 / 60
"""Slots for each request a minute: the mean latency, and a third more."""


class Row(NamedTuple):
    minutes: float
    over_least: float
    over_foresight: float
    limited: float
    most: float
    cost: float


def burst(per_minute: int) -> float:
    return max(1, per_minute // 10)


async def in_waves(jobs: Sequence[Job], provider: Provider, pace: Pacing, slots: int) -> float:
    """What narrower waves than the graph's (`storyboard.graphs.state.WAVE`) would cost."""
    ended = 0.0
    for first in range(0, len(jobs), WAVE):
        ended = await sent(jobs[first : first + WAVE], provider, pace, slots)
    return ended


def measured(seed: str, count: int, per_minute: int, failing: float, known: bool, waves: bool = False) -> Row:
    jobs, slots, room = drawn(seed, count, failing), math.ceil(per_minute * SLOTS), burst(per_minute)
    provider = Provider(bucket(per_minute, room))
    way = in_waves if waves else sent
    seconds = clock.run(way(jobs, provider, Pace(per_minute if known else None), slots))
    best = clock.run(sent(jobs, Provider(bucket(per_minute, room)), Foresight(bucket(per_minute, room)), slots))
    bound = least(jobs, per_minute=per_minute, burst=room, slots=slots)
    tries = sum(map(len, jobs)) / count
    return Row(seconds / 60, seconds / bound, seconds / best, provider.share, provider.most, tries * PRICE)


def median(rows: Sequence[Row]) -> Row:
    return Row(*(statistics.median(column) for column in zip(*rows, strict=True)))


def told(label: str, row: Row) -> str:
    return (
        f"{label:34} {row.minutes:7.1f} {row.over_least:8.2f} {row.over_foresight:12.2f} {row.limited:8.1%}"
        f" {row.most:10.0f} {row.cost:12.3f}"
    )


def cases() -> Iterator[tuple[str, Row]]:
    for known, count, per_minute, failing in itertools.product((True, False), (300, 1000), (60, 150, 300), (0.0, 0.07, 0.33, 0.64)):
        rows = [measured(f"{draw}", count, per_minute, failing, known) for draw in range(DRAWS)]
        yield f"{'known' if known else 'unknown':8} {count:5} calls {per_minute:4}/min {failing:4.0%}", median(rows)
    for count, per_minute in itertools.product((300, 1000), (60, 150, 300)):
        rows = [measured(f"{draw}", count, per_minute, 0.07, known=True, waves=True) for draw in range(DRAWS)]
        yield f"{'waves':8} {count:5} calls {per_minute:4}/min   7%", median(rows)


def main() -> None:
    print(f"{'limit':34} {'minutes':>7} {'x least':>8} {'x foresight':>12} {'429s':>8} {'in flight':>10} {'USD a panel':>12}")
    for label, row in cases():
        print(told(label, row), flush=True)


if __name__ == "__main__":
    main()
