"""Which door is asked next: pure functions over what is known of each door. No clock, no network; times are seconds, prices USD.

What a door is worth is the cost and the waiting of one picture that is taken, failures included. Where little is known, a door counts as a
good one, so that it gets its chance; what is known fades, so that a door that was bad gets another.

A door is shut for a while after some failures in a row (the breaker); then one request at a time may try it (half-open), and its
success opens it again. A rate limit shuts it too, for as long as it asks, without counting against it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

LIKELY = 0.9
"""How often a door that nobody knows is taken to succeed."""

SECONDS = 20.0
"""How long its pictures are taken to last, seconds."""

DOUBT = 3.0
"""How many tries that belief is worth."""

FADE = 0.97
"""What a further try leaves of the weight of those before: some thirty tries are remembered."""

HALF_LIFE = 6 * 3600.0
"""Seconds after which what is known weighs half."""

SECOND = 0.001
"""USD that a second of waiting is worth."""

FAILURE = 0.05
"""USD that a failure is worth beyond its cost and time: it brings a picture nearer to having been tried often enough."""

ORDER = 0.05
"""How much worse each place further back in the chain makes a door; the user's order settles what is about equal."""

IN_A_ROW = 4
"""Failures in a row that shut a door that used to be good."""

CHANCE = 0.001
"""A door that often fails is shut by a row that at its usual rate comes no more often than this."""

MOST_IN_A_ROW = 12
"""Failures in a row that shut any door."""

PAUSE = 15.0
"""Seconds a door is shut first; doubles while nothing but failures comes."""

LONGEST = 120.0
"""Seconds it is shut at most."""

HOLD = 2.0
"""Seconds a rate limit holds a door that does not say for how long; doubles likewise."""

AGAIN = 2
"""Tries at one door before the request moves on: the first, and one more."""

CLEARLY = 1.3
"""How much worse than the best a door may have become and still get that one more."""


class Kind(StrEnum):
    """How a try ended."""

    PAINTED = "painted"
    LATER = "later"
    LIMITED = "limited"
    REQUEST = "request"
    REFUSED = "refused"
    CONFIGURATION = "configuration"


@dataclass(frozen=True, slots=True)
class Health:
    """What is known of a door. Weights fade; times are the chain's seconds."""

    tries: float = 0.0
    """Weight of the tries that painted or failed."""
    good: float = 0.0
    """Weight of those that painted."""
    seconds: float = 0.0
    """Weighted seconds of all of them."""
    usd: float = 0.0
    """Weighted USD of all of them."""
    at: float = 0.0
    """When the last one ended."""
    row: int = 0
    """Failures since the last picture."""
    shut: float = -math.inf
    """Until when it is shut because it fails."""
    held: float = -math.inf
    """Until when a rate limit holds it."""
    pause: float = 0.0
    """How long it was shut last, seconds; 0 since it painted."""
    hold: float = 0.0
    """How long a rate limit held it last of our own accord."""
    off: str = ""
    """Why nothing can be asked of it in this run; empty where it can."""

    @property
    def until(self) -> float:
        """When it may be asked again."""
        return max(self.shut, self.held)


UNKNOWN = Health()


@dataclass(frozen=True, slots=True)
class Ended:
    """How one try at a door ended."""

    kind: Kind
    seconds: float
    usd: float
    """What it cost, or may have cost."""
    at: float
    after: float | None = None
    """Seconds the door asked to wait."""
    message: str = ""


def after(health: Health, ended: Ended) -> Health:
    """What is known of a door after a try."""
    match ended.kind:
        case Kind.PAINTED:
            return replace(_counted(health, ended, 1.0), row=0, pause=0.0, hold=0.0, shut=-math.inf)
        case Kind.LATER:
            return _failed(_counted(health, ended, 0.0), ended)
        case Kind.LIMITED:
            return _limited(health, ended)
        case Kind.CONFIGURATION:
            return replace(health, off=ended.message or "it cannot be used")
        case Kind.REQUEST | Kind.REFUSED:
            return replace(health, row=0)


def _counted(health: Health, ended: Ended, good: float) -> Health:
    """The try among those before, whose weight fades."""
    left = FADE * faded(health.at, ended.at)
    return replace(
        health,
        tries=health.tries * left + 1,
        good=health.good * left + good,
        seconds=health.seconds * left + max(ended.seconds, 0.0),
        usd=health.usd * left + max(ended.usd, 0.0),
        at=max(health.at, ended.at),
    )


def faded(then: float, now: float) -> float:
    """What time has left of a weight."""
    return math.pow(0.5, max(now - then, 0.0) / HALF_LIFE)


def _failed(health: Health, ended: Ended) -> Health:
    """A failure; enough of them in a row shut the door. Those that were under way when it was shut do not shut it for longer."""
    row = health.row + 1
    asked = ended.at + (ended.after or 0.0)
    if row < _tolerated(health, row) or ended.at < health.shut:
        return replace(health, row=row, shut=max(health.shut, asked) if ended.after else health.shut)
    pause = min(health.pause * 2 or PAUSE, LONGEST)
    return replace(health, row=row, pause=pause, shut=max(ended.at + pause, asked))


def _tolerated(health: Health, row: int) -> int:
    """How many failures in a row shut a door, by how often it failed before them."""
    tries = max(health.tries - row, 0.0) + DOUBT
    failing = min(max(1 - (health.good + DOUBT * LIKELY) / tries, 1 - LIKELY), LIKELY)
    return min(max(IN_A_ROW, math.ceil(math.log(CHANCE) / math.log(failing))), MOST_IN_A_ROW)


def _limited(health: Health, ended: Ended) -> Health:
    """A rate limit. Those that were under way when it came hold the door no longer."""
    if ended.after is not None:
        return replace(health, held=max(health.held, ended.at + ended.after))
    if ended.at < health.held:
        return health
    hold = min(health.hold * 2 or HOLD, LONGEST)
    return replace(health, hold=hold, held=ended.at + hold)


def learnt(ends: Iterable[Ended]) -> Health:
    """What the tries of earlier runs tell about a door; whether it was shut or held then does not matter now."""
    health = UNKNOWN
    for ended in ends:
        if ended.kind in {Kind.PAINTED, Kind.LATER}:
            health = _counted(health, ended, float(ended.kind is Kind.PAINTED))
    return health


@dataclass(frozen=True, slots=True)
class Worth:
    """What one picture that is taken costs at a door, as far as can be told."""

    success: float
    """Share of tries that bring one."""
    seconds: float
    """Waiting for one, failures included."""
    usd: float
    """Price of one, failures included."""

    @property
    def score(self) -> float:
        """All of it in USD; less is better."""
        return self.usd + self.seconds * SECOND + FAILURE * (1 - self.success) / self.success


def worth(health: Health, price: float, now: float) -> Worth:
    """What a door is worth.

    Args:
        health: what is known of it.
        price: what it says it takes for a picture.
        now: the chain's time.
    """
    left = faded(health.at, now)
    tries, good = health.tries * left + DOUBT, health.good * left + DOUBT * LIKELY
    return Worth(
        success=good / tries,
        seconds=(health.seconds * left + DOUBT * SECONDS) / good,
        usd=(health.usd * left + DOUBT * LIKELY * price) / good,
    )


@dataclass(frozen=True, slots=True)
class Candidate:
    """A door, as it stands for one request."""

    name: str
    place: int
    """In the chain as the user gave it, from 0."""
    price: float
    """USD it says it takes for such a picture at least; the most is a worst case that hardly comes."""
    health: Health = UNKNOWN
    failures: int = 0
    """How often this request has failed there."""
    excluded: bool = False
    """Whether it cannot take the request, or has refused it."""
    in_flight: int = 0
    """Requests under way there."""
    at_once: int = 8
    """How many it serves side by side."""
    queue: float = 0.0
    """Seconds a request waits for its turn there."""
    free: bool = False
    """Whether it asks for nothing. Then `price` is what it is taken to be worth, since being free says nothing about its pictures."""

    @property
    def usable(self) -> bool:
        """Whether it may ever be asked for this in this run."""
        return not (self.excluded or self.health.off)


def standing(candidate: Candidate, now: float) -> float:
    """Seconds until a door may be asked: 0 where it may be now. One that was shut takes one request at a time until it paints."""
    if candidate.health.until > now:
        return candidate.health.until - now
    probing = candidate.health.pause > 0 and candidate.in_flight > 0
    return 1.0 if probing else 0.0


def score(candidate: Candidate, now: float) -> float:
    """How a door ranks, in USD; less is better. One that was shut is tried as if nothing were known, once in each pause."""
    known = UNKNOWN if candidate.health.pause > 0 else candidate.health
    found = worth(known, candidate.price, now)
    value = found.score - found.usd + candidate.price if candidate.free else found.score
    return (value + candidate.queue * SECOND) * (1 + ORDER * candidate.place)


@dataclass(frozen=True, slots=True)
class Choice:
    """Whom to ask: a door, or nobody for so many seconds, or nobody ever (infinitely many)."""

    door: str = ""
    wait: float = math.inf


def choose(candidates: Sequence[Candidate], now: float, last: str = "") -> Choice:
    """The door for a request: the last one once more where it failed once and is not clearly worse, else the best of those least tried.

    Args:
        candidates: all doors of the chain.
        now: the chain's time.
        last: the door that was asked for this request last; empty at first.
    """
    usable = [candidate for candidate in candidates if candidate.usable]
    open_ = [candidate for candidate in usable if standing(candidate, now) <= 0]
    if not open_:
        return Choice(wait=min((standing(candidate, now) for candidate in usable), default=math.inf))
    best = min(open_, key=lambda candidate: _rank(candidate, now))
    again = (candidate for candidate in open_ if candidate.name == last and 0 < candidate.failures < AGAIN)
    worth_it = (candidate for candidate in again if score(candidate, now) <= CLEARLY * score(best, now))
    return Choice(door=next(worth_it, best).name, wait=0.0)


def _rank(candidate: Candidate, now: float) -> tuple[int, bool, float, int]:
    """Doors by how often they have failed the request, then those with room, then by what they are worth."""
    full = candidate.in_flight >= candidate.at_once
    return candidate.failures // AGAIN, full, score(candidate, now), candidate.place
