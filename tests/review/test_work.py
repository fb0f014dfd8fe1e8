from __future__ import annotations

import asyncio

import pytest

from storyboard.events import Entered, Event, Finished, Listener, Notice, PanelFailed, PanelPainted, PanelStarted, Quoted, Started, Waiting
from storyboard.model.errors import BudgetReached
from storyboard.review.work import MOST_TOLD, Seen, State, Work, heard

EVENTS: list[Event] = [
    Started(folder="f", title="t"),
    Quoted(pictures=3, low=0.1, high=0.3),
    PanelStarted(panel="1A-1"),
    PanelPainted(panel="1A-1", take="s1p1.1", seconds=1.0, cost=0.04, done=1, total=3),
    PanelFailed(panel="1A-2", message="refused", done=2, total=3),
    Waiting(jobs=1, pictures=2),
    Notice(message="a word"),
    Entered(name="publish"),
]


def test_a_job_is_followed() -> None:
    seen = Seen(number=1, what="Redraw 3 panels")
    for event in EVENTS:
        seen = heard(seen, event)
    assert (seen.done, seen.total, seen.failed, seen.cost) == (2, 3, 1, 0.04)
    assert seen.told == ("1A-2: refused", "a word")
    assert seen.now == "Laying out the PDF"
    assert heard(seen, Finished(folder="f", panels=3, missing=1, cost=0.05, seconds=2.0)).cost == 0.05


def test_what_is_told_has_an_end() -> None:
    seen = Seen(number=1, what="x")
    for n in range(50):
        seen = heard(seen, Notice(message=str(n)))
    assert len(seen.told) == MOST_TOLD


async def _nothing(listen: Listener) -> None:
    listen(Quoted(pictures=1, low=0, high=0))


async def _poor(_: Listener) -> None:
    raise BudgetReached("The budget is used up.")


async def _broken(_: Listener) -> None:
    raise ZeroDivisionError


async def _slow(_: Listener) -> None:
    await asyncio.sleep(60)


@pytest.mark.parametrize(
    ("paint", "state", "told"),
    [(_nothing, State.DONE, ""), (_poor, State.FAILED, "The budget is used up."), (_broken, State.FAILED, "A fault of storyboard")],
)
def test_a_job_ends_with_a_sentence(paint: object, state: State, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    pokes: list[int] = []
    work = Work(1, "x", paint, lambda: pokes.append(1))  # type: ignore[arg-type]
    assert work.ended.wait(10)
    assert work.seen.state is state
    assert "".join(work.seen.told).startswith(told)
    assert pokes
    assert ("ZeroDivisionError" in capsys.readouterr().err) is (paint is _broken)


def test_a_job_is_stopped() -> None:
    begun: list[int] = []

    async def paint(listen: Listener) -> None:
        begun.append(1)
        await _slow(listen)

    work = Work(1, "x", paint, lambda: None)
    work.cancel()
    assert work.ended.wait(10)
    assert work.seen.state is State.STOPPED
