"""How often a request to a provider is tried, and how long between."""

from __future__ import annotations

import asyncio
import math

from tenacity import RetryCallState

from storyboard.events import Delayed, Listener, nothing
from storyboard.ports import TryLater

TRIES = 8
"""How often the same request is sent while the provider says "later" (HOUSE §3)."""

LONGEST_REFUSAL = 900.0
"""Seconds for which a provider may say "slow down" and nothing else before it is given up."""

LONGEST_WAIT = 60.0
"""Seconds between two tries at most, unless the provider asks for more."""


class Patience:
    """How often one request is tried, and how long between: what the provider asked for, else doubling from `first` seconds.

    Rate limits do not count: waiting is all they take, up to `LONGEST_REFUSAL`.
    """

    def __init__(self, first: float, what: str = "", emit: Listener = nothing) -> None:
        """`what` is tried, as `emit` is told."""
        self.first, self.tries, self.refused = first, 0, math.inf
        self.what, self.emit = what, emit

    def stop(self, state: RetryCallState) -> bool:
        """Whether this was the last try. Called once after each, while the event loop runs."""
        limited, now = _limited(state), asyncio.get_running_loop().time()
        self.refused = min(self.refused, now) if limited else math.inf
        self.tries += not limited
        return self.tries >= TRIES or now - self.refused >= LONGEST_REFUSAL

    def wait(self, state: RetryCallState) -> float:
        """Seconds until the next try."""
        error = state.outcome.exception() if state.outcome else None
        asked = error.after if isinstance(error, TryLater) else None
        return asked if asked is not None else min(self.first * 2 ** max(self.tries - 1, 0), LONGEST_WAIT)

    def tell(self, state: RetryCallState) -> None:
        """Says that it goes on, when, and why not now. Called once before each wait."""
        error = state.outcome.exception() if state.outcome else None
        attempt = 0 if _limited(state) else self.tries
        message = str(error) or "No answer came in time."
        self.emit(Delayed(what=self.what, attempt=attempt, tries=TRIES, seconds=state.upcoming_sleep, message=message))


def _limited(state: RetryCallState) -> bool:
    error = state.outcome.exception() if state.outcome else None
    return isinstance(error, TryLater) and error.limited
