from __future__ import annotations

import asyncio
import math
import statistics

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.graphs import pace as arithmetic
from storyboard.graphs.pace import Pace
from storyboard.model.errors import InputError
from storyboard.testing import clock
from storyboard.testing.traffic import Admission, Foresight, Provider, bucket, drawn, least, minutes, sent

DRAWS = ("a", "b", "c")


def slots(per_minute: float) -> int:
    return math.ceil(per_minute * 21.5 / 60 * 1.3)


def tried(seed: str, count: int, per_minute: int, pace: Pace, provider: Provider) -> float:
    """Makespan against the least possible."""
    jobs = drawn(seed, count, failing=0.07)
    seconds = clock.run(sent(jobs, provider, pace, slots(per_minute)))
    return seconds / least(jobs, per_minute=per_minute, burst=per_minute // 10, slots=slots(per_minute))


def most_within_a_minute(times: list[float]) -> int:
    return max(sum(1 for other in times if time <= other < time + 60) for time in times)


@pytest.mark.parametrize(("per_minute", "most"), [(60, 1.05), (150, 1.15)])
def test_a_known_limit_is_used_up_and_not_met(per_minute: int, most: float) -> None:
    providers = [Provider(bucket(per_minute, per_minute // 10)) for _ in DRAWS]
    ratios = [tried(seed, 1000, per_minute, Pace(per_minute), provider) for seed, provider in zip(DRAWS, providers, strict=True)]
    assert statistics.median(ratios) <= most
    assert all(provider.share < 0.01 for provider in providers)


@pytest.mark.parametrize("per_minute", [60, 150, 300])
def test_a_known_limit_costs_little_more_than_foresight(per_minute: int) -> None:
    jobs, room = drawn("short", 300, failing=0.07), per_minute // 10
    best = clock.run(sent(jobs, Provider(bucket(per_minute, room)), Foresight(bucket(per_minute, room)), slots(per_minute)))
    ours = clock.run(sent(jobs, Provider(bucket(per_minute, room)), Pace(per_minute), slots(per_minute)))
    assert ours <= 1.06 * best


@pytest.mark.parametrize("tells", [False, True])
def test_an_unknown_limit_is_found(tells: bool) -> None:
    providers = [Provider(bucket(60, 6), tells=tells) for _ in DRAWS]
    ratios = [tried(seed, 300, 60, Pace(), provider) for seed, provider in zip(DRAWS, providers, strict=True)]
    assert statistics.median(ratios) <= 1.2
    assert all(provider.share < 0.05 for provider in providers)


@pytest.mark.parametrize("admit", [bucket(30, 3), minutes(30)])
def test_a_limit_stated_too_high_is_corrected(admit: Admission) -> None:
    provider, pace = Provider(admit), Pace(60)
    clock.run(sent(drawn("wrong", 300), provider, pace, slots(60)))
    assert pace.per_minute < 45
    assert provider.share < 0.2


@settings(deadline=None, max_examples=30)
@given(
    per_minute=st.floats(2, 400),
    seconds=st.lists(st.floats(0.01, 60), min_size=1, max_size=150),
    width=st.integers(1, 100),
)
def test_never_more_than_limit_and_burst_in_any_minute(per_minute: float, seconds: list[float], width: int) -> None:
    provider = Provider(lambda now: 0.0 * now)
    clock.run(sent([(each,) for each in seconds], provider, Pace(per_minute), width))
    assert most_within_a_minute(provider.taken) <= per_minute + max(1.0, per_minute / 60 * arithmetic.BURST) + 1e-6


@pytest.mark.parametrize("known", [None, 60.0])
def test_nobody_sends_before_the_provider_said(known: float | None) -> None:
    async def times() -> list[float]:
        pace, turns = Pace(known), list[float]()

        async def one() -> None:
            await pace.turn()
            turns.append(asyncio.get_running_loop().time())

        waiting = [asyncio.create_task(one()) for _ in range(5)]
        await asyncio.sleep(0.1)
        pace.limited(40.0)
        pace.limited(10.0)
        await asyncio.gather(*waiting)
        return turns

    first, *others = clock.run(times())
    assert first == 0
    assert min(others) > 40.1 - arithmetic.INSTANT
    assert max(others) < 50


def test_turns_are_given_in_the_order_of_asking_and_cancelled_ones_are_not_lost() -> None:
    async def order() -> tuple[list[int], float]:
        pace, given_to = Pace(60), list[int]()

        async def one(number: int) -> None:
            await pace.turn()
            given_to.append(number)

        waiting = [asyncio.create_task(one(number)) for number in range(10)]
        await asyncio.sleep(0.5)
        for number in (1, 4, 9):
            waiting[number].cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        return given_to, asyncio.get_running_loop().time()

    given_to, ended = clock.run(order())
    assert given_to == [0, 2, 3, 5, 6, 7, 8]
    assert ended == pytest.approx(6.0)


def test_one_overshoot_slows_down_once() -> None:
    async def answers() -> float:
        pace = Pace(100)
        for _ in range(20):
            await pace.turn()
        for _ in range(20):
            pace.limited(None)
        return pace.per_minute

    assert clock.run(answers()) == pytest.approx(100 * arithmetic.SHARE)


def test_a_rate_nobody_waits_for_does_not_grow() -> None:
    async def alone() -> float:
        pace = Pace()
        for _ in range(50):
            await pace.turn()
            await asyncio.sleep(20)
            pace.accepted()
        return pace.per_minute

    assert clock.run(alone()) == arithmetic.START


def test_it_says_for_how_long_nothing_was_taken() -> None:
    async def down() -> tuple[float, float, float]:
        pace = Pace(60)
        pace.limited(5)
        await asyncio.sleep(300)
        pace.limited(5)
        before, rate = pace.refused_for, pace.per_minute
        pace.accepted()
        return before, pace.refused_for, rate

    assert clock.run(down()) == (300, 0, 60 * arithmetic.SHARE)


def test_it_goes_on_in_another_event_loop_at_the_rate_it_found() -> None:
    pace = Pace()
    clock.run(sent(drawn("one", 200), Provider(bucket(60, 6)), pace, 30))
    found = pace.per_minute
    assert found != arithmetic.START
    assert clock.run(sent(drawn("two", 50), Provider(bucket(60, 6)), pace, 30)) < 200


@pytest.mark.parametrize("wrong", [0.0, -1.0, math.inf, math.nan])
def test_what_is_no_rate_is_refused(wrong: float) -> None:
    with pytest.raises(InputError, match="no rate"):
        Pace(wrong)
