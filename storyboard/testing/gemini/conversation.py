"""A conversation written down beforehand: what a text model is asked turn by turn, and what it answers.

    talk = conversation([
        ("make scene 3 darker", call("find_panels", scene="3")),
        (("3A", "3B"), "Shall I darken panels 3A and 3B?"),
    ])
    with emulator(think=talk) as server: ...
    talk.check()

Which turn it is follows from the request itself: as many answers of the model as stand in it already. So a request that comes again is
answered again, and several talks may go on side by side.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from storyboard.testing.gemini.requests import Received
from storyboard.testing.gemini.said import Said, give, say

Expected = str | tuple[str, ...]
"""Text that must stand in what is sent: in words or in results of functions."""

Turn = tuple[Expected, "Said | str | Mapping[str, Any]"]
"""What is expected, and what is answered."""

ASTRAY = "This conversation went astray."


class Conversation:
    """Answers as written, and remembers where what it was sent was not what was expected.

    Args:
        turns: what is expected and what is answered, in order.
    """

    def __init__(self, turns: Sequence[Turn]) -> None:
        self._turns = tuple((_texts(expected), _said(answer)) for expected, answer in turns)
        self._lock = threading.Lock()
        self._met = set[int]()
        self.problems: list[str] = []
        """What was not as expected, in order."""

    def __call__(self, request: Received) -> Said:
        """The answer to one request."""
        number = sum(turn.role == "model" for turn in request.turns)
        problems = tuple(self._problems(number, request))
        with self._lock:
            self._met.add(number)
            self.problems.extend(problems)
        return say(ASTRAY) if problems else self._turns[number][1]

    @property
    def finished(self) -> bool:
        """Whether every turn was reached."""
        return self._met >= set(range(len(self._turns)))

    def check(self) -> None:
        """Says what went wrong, if anything did.

        Raises:
            AssertionError: something else was sent than expected, or not every turn was reached.
        """
        left = [f"Turn {number + 1} was never reached." for number in range(len(self._turns)) if number not in self._met]
        if self.problems or left:
            raise AssertionError("\n".join([*self.problems, *left]))

    def _problems(self, number: int, request: Received) -> Iterator[str]:
        if number >= len(self._turns):
            yield f"Turn {number + 1} was not expected: {heard(request)[:400]!r}"
            return
        expected, answer = self._turns[number]
        sent = heard(request)
        yield from (f"Turn {number + 1} has no {text!r} in {sent[:400]!r}" for text in expected if text not in sent)
        names = {item.name for item in request.callable_now}
        yield from (f"Turn {number + 1} cannot call {call.name}" for call in answer.calls if call.name not in names)


def conversation(turns: Sequence[Turn]) -> Conversation:
    """A conversation written down beforehand."""
    return Conversation(turns)


def heard(request: Received) -> str:
    """What the last turn says: its words, and the results of functions as JSON."""
    last = request.last
    results = (f"{item.name}: {json.dumps(item.response, ensure_ascii=False)}" for item in last.results)
    return "\n\n".join((*last.texts, *results))


def _texts(expected: Expected) -> tuple[str, ...]:
    return (expected,) if isinstance(expected, str) else expected


def _said(answer: Said | str | Mapping[str, Any]) -> Said:
    if isinstance(answer, Said):
        return answer
    return say(answer) if isinstance(answer, str) else give(answer)
