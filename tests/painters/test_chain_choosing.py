"""The chooser: whom it never asks, what it learns, when a door is shut and how it opens again."""

from __future__ import annotations

import math
import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyboard.painters.chain.choosing import (
    AGAIN,
    HOLD,
    IN_A_ROW,
    LONGEST,
    PAUSE,
    UNKNOWN,
    Candidate,
    Ended,
    Health,
    Kind,
    after,
    choose,
    learnt,
    standing,
    worth,
)

KINDS = st.sampled_from([kind for kind in Kind if kind is not Kind.CONFIGURATION])
MOMENTS = st.floats(0, 5_000)


@st.composite
def histories(draw: st.DrawFn) -> Health:
    """A door after any tries, in the order of time."""
    health, now = UNKNOWN, 0.0
    for kind in draw(st.lists(KINDS, max_size=25)):
        now += draw(st.floats(0, 100))
        wait = draw(st.none() | st.floats(0, 100)) if kind in {Kind.LATER, Kind.LIMITED} else None
        health = after(health, Ended(kind, draw(st.floats(0, 200)), draw(st.floats(0, 2)), now, wait))
    return health if draw(st.integers(0, 5)) else replace(health, off="no key")


@st.composite
def doors(draw: st.DrawFn) -> list[Candidate]:
    return [
        Candidate(
            name=f"door{place}",
            place=place,
            price=draw(st.floats(0, 2)),
            health=draw(histories()),
            failures=draw(st.integers(0, 6)),
            excluded=draw(st.booleans()),
            in_flight=draw(st.integers(0, 12)),
            queue=draw(st.floats(0, 100)),
        )
        for place in range(draw(st.integers(1, 4)))
    ]


@given(doors(), MOMENTS, st.sampled_from(["", "door0", "door1", "door2"]))
def test_only_a_door_that_may_be_asked_now_is_asked(candidates: list[Candidate], now: float, last: str) -> None:
    choice = choose(candidates, now, last)
    by_name = {candidate.name: candidate for candidate in candidates}
    if choice.door:
        chosen = by_name[choice.door]
        assert chosen.usable
        assert standing(chosen, now) <= 0
        assert choice.wait == 0
    else:
        waits = [standing(candidate, now) for candidate in candidates if candidate.usable]
        assert choice.wait == min(waits, default=math.inf)
        assert choice.wait > 0


@given(doors(), MOMENTS)
def test_the_choice_does_not_hang_on_the_order_of_the_list(candidates: list[Candidate], now: float) -> None:
    assert choose(candidates, now) == choose(candidates[::-1], now)


@given(histories(), st.floats(0, 2), MOMENTS)
def test_a_picture_never_makes_a_door_worse_than_a_failure(health: Health, price: float, now: float) -> None:
    moment = health.at + now
    good, bad = (after(health, Ended(kind, 20.0, 0.0, moment)) for kind in (Kind.PAINTED, Kind.LATER))
    assert worth(good, price, moment).score <= worth(bad, price, moment).score
    assert good.until <= bad.until


@given(histories(), st.floats(0, 2), MOMENTS)
def test_what_a_door_is_worth_stays_within_reason(health: Health, price: float, now: float) -> None:
    found = worth(health, price, health.at + now)
    assert 0 < found.success <= 1
    assert found.seconds >= 0
    assert found.usd >= 0
    assert math.isfinite(found.score)


@given(st.lists(st.tuples(KINDS, st.floats(0, 200)), max_size=40), MOMENTS)
def test_a_door_is_never_shut_for_longer_than_promised(tries: list[tuple[Kind, float]], start: float) -> None:
    health, now = UNKNOWN, start
    for kind, seconds in tries:
        now += seconds
        health = after(health, Ended(kind, seconds, 0.0, now))
        assert health.until <= now + LONGEST


def failed(health: Health, times: int, now: float = 100.0) -> Health:
    for _ in range(times):
        health = after(health, Ended(Kind.LATER, 1.0, 0.0, now))
    return health


def test_failures_in_a_row_shut_a_door_and_one_request_at_a_time_tries_it_again() -> None:
    assert failed(UNKNOWN, IN_A_ROW - 1).until < 100
    shut = failed(UNKNOWN, IN_A_ROW)
    assert shut.until == 100 + PAUSE
    door = Candidate("a", 0, 0.1, shut)
    assert choose([door], 101).wait == pytest.approx(PAUSE - 1)
    assert choose([door], 100 + PAUSE).door == "a"
    assert choose([replace(door, in_flight=1)], 100 + PAUSE).door == ""
    again = failed(shut, 1, now=100 + PAUSE)
    assert again.until == 100 + 3 * PAUSE
    open_ = after(shut, Ended(Kind.PAINTED, 20.0, 0.1, 100 + PAUSE))
    assert choose([Candidate("a", 0, 0.1, open_, in_flight=5)], 100 + PAUSE).door == "a"


def test_answers_to_what_was_sent_before_shut_a_door_no_longer() -> None:
    shut = failed(UNKNOWN, IN_A_ROW + 20)
    assert shut.until == 100 + PAUSE


def test_a_rate_limit_holds_a_door_without_counting_against_it() -> None:
    asked = after(UNKNOWN, Ended(Kind.LIMITED, 0.3, 0.0, 50.0, after=7.0))
    assert asked.until == 57
    assert worth(asked, 0.1, 50.0) == worth(UNKNOWN, 0.1, 50.0)
    held = after(UNKNOWN, Ended(Kind.LIMITED, 0.3, 0.0, 50.0))
    assert held.until == 50 + HOLD
    assert after(held, Ended(Kind.LIMITED, 0.3, 0.0, 51.0)).until == 50 + HOLD
    assert after(held, Ended(Kind.LIMITED, 0.3, 0.0, 60.0)).until == 60 + 2 * HOLD


def test_the_same_door_once_more_and_then_the_next() -> None:
    doors = [Candidate("a", 0, 0.1, failures=1), Candidate("b", 1, 0.1)]
    assert choose(doors, 0.0, last="a").door == "a"
    doors[0] = replace(doors[0], failures=AGAIN)
    assert choose(doors, 0.0, last="a").door == "b"
    assert choose([doors[0], replace(doors[1], failures=AGAIN)], 0.0, last="b").door == "a"


def test_configuration_shuts_a_door_for_good() -> None:
    off = after(UNKNOWN, Ended(Kind.CONFIGURATION, 0.1, 0.0, 5.0, message="no key"))
    assert choose([Candidate("a", 0, 0.1, off)], 1e9).wait == math.inf


def test_the_users_order_settles_what_is_about_equal_and_price_what_is_not() -> None:
    assert choose([Candidate("first", 0, 0.15), Candidate("second", 1, 0.149)], 0.0).door == "first"
    assert choose([Candidate("first", 0, 0.30), Candidate("second", 1, 0.10)], 0.0).door == "second"


def test_being_free_does_not_put_a_door_in_front() -> None:
    learnt_free = after(UNKNOWN, Ended(Kind.PAINTED, 20.0, 0.0, 5.0))
    first, free = Candidate("first", 0, 0.134), Candidate("free", 1, 0.134, learnt_free, free=True)
    assert choose([first, free], 5.0).door == "first"
    assert choose([replace(first, excluded=True), free], 5.0).door == "free"


def test_a_full_door_comes_after_one_with_room() -> None:
    assert choose([Candidate("full", 0, 0.1, in_flight=8), Candidate("free", 1, 0.12)], 0.0).door == "free"


def test_a_long_line_sends_the_next_elsewhere() -> None:
    assert choose([Candidate("busy", 0, 0.134, queue=120.0), Candidate("free", 1, 0.15)], 0.0).door == "free"


@pytest.mark.parametrize("seed", range(5))
def test_it_finds_the_door_that_fails_least(seed: int) -> None:
    """Doors that cost and take the same: soon nearly all goes to the one that fails 7 %."""
    chance, shares = random.Random(f"learning {seed}"), {"a": 0.64, "b": 0.33, "c": 0.07}
    health, now, last = dict.fromkeys(shares, UNKNOWN), 0.0, list[str]()
    for _ in range(200):
        now += 20
        candidates = [Candidate(name, place, 0.134, health[name]) for place, name in enumerate(shares)]
        choice = choose(candidates, now)
        now += 0 if choice.door else choice.wait
        name = choice.door or choose(candidates, now).door
        kind = Kind.LATER if chance.random() < shares[name] else Kind.PAINTED
        health[name] = after(health[name], Ended(kind, 20.0, 0.134, now))
        last.append(name)
    assert last[100:].count("c") > 75


def test_what_is_known_fades_until_the_door_counts_as_unknown_again() -> None:
    bad = failed(UNKNOWN, 30)
    known, later = worth(bad, 0.1, 100.0), worth(bad, 0.1, 100.0 + 10 * 24 * 3600)
    assert known.success < 0.2
    assert later.success == pytest.approx(worth(UNKNOWN, 0.1, 0.0).success, rel=1e-3)


def test_a_new_run_knows_the_tries_of_the_last_but_not_whether_the_door_was_shut() -> None:
    ends = [Ended(Kind.LATER, 5.0, 0.0, 10.0 + number) for number in range(9)] + [
        Ended(Kind.CONFIGURATION, 0.0, 0.0, 20.0, message="no key")
    ]
    health = learnt(ends)
    assert health.tries > 5
    assert (health.off, health.row, health.until) == ("", 0, -math.inf)
