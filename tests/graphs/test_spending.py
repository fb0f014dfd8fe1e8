"""What a run spends: the question before it, the budget, and what a failed or refused call is booked at."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest

from storyboard.events import Event, Quoted
from storyboard.model.errors import InputError
from storyboard.ports import Abilities, Misconfigured, Painting, PaintRequest, TryLater
from storyboard.project.folder import Project
from storyboard.project.quote import Quote
from storyboard.testing.painters import InstantPainter, ScriptedPainter
from tests.graphs.conftest import PRICE, Runner, ids


def test_money_is_not_spent_without_a_yes(project: Project, runner: Runner) -> None:
    painter = InstantPainter(PRICE)
    with pytest.raises(InputError, match="--yes"):
        runner(painter)
    assert painter.requests == []
    asked: list[Quote] = []

    def no(quote: Quote) -> bool:
        asked.append(quote)
        return False

    runner(painter, confirm=no)
    count = len(ids(project))
    assert asked == [Quote(pictures=count, low=count * PRICE, high=3 * count * PRICE, painter="InstantPainter")]
    assert painter.requests == []
    runner(painter, yes=True)
    assert len(painter.requests) == count
    assert project.ledger().spent == pytest.approx(count * PRICE)


def test_the_quote_is_the_exact_number_of_pictures(project: Project, runner: Runner) -> None:
    events: list[Event] = []
    runner(InstantPainter(), only=(), events=events)
    painter, events = InstantPainter(PRICE), list[Event]()
    runner(painter, yes=True, events=events)
    (quoted,) = [event for event in events if isinstance(event, Quoted)]
    assert quoted.pictures == len(painter.requests)
    assert quoted.low == pytest.approx(project.ledger().spent)
    assert quoted.high == pytest.approx(3 * quoted.low), "every picture may be sent back twice"


def test_the_budget_holds_and_a_larger_one_goes_on_where_it_stopped(project: Project, runner: Runner) -> None:
    painter = InstantPainter(PRICE)
    outcomes = runner(painter, yes=True, budget=3.5 * PRICE)
    assert len(painter.requests) == 3
    assert "budget" in {outcome["kind"] for outcome in outcomes.values()}
    assert project.ledger().spent == pytest.approx(3 * PRICE)
    runner(painter, yes=True, budget=1000)
    assert painter.counted == Counter(ids(project))


class HalfPrice(InstantPainter):
    """Costs half of what it may cost, and takes its time to tell."""

    def __init__(self) -> None:
        super().__init__(PRICE / 2, Abilities(price=(PRICE / 2, PRICE), sizes=("512", "1K", "2K", "4K")))

    async def paint(self, request: PaintRequest) -> Painting:
        for _ in range(20):
            await asyncio.sleep(0)
        return await super().paint(request)


def test_money_that_is_only_set_aside_does_not_end_a_run(project: Project, runner: Runner) -> None:
    painter = HalfPrice()
    outcomes = runner(painter, yes=True, budget=1.5 * PRICE, in_flight=8)
    assert len(painter.requests) == 2, "the third may cost more than the half picture that is left"
    assert project.ledger().spent == pytest.approx(PRICE)
    (said,) = {outcome["message"] for outcome in outcomes.values() if outcome["kind"] == "budget"}
    assert "set aside" not in said


@pytest.mark.parametrize(("cost", "spent"), [(0.0, PRICE), (0.02, PRICE + 0.02), (None, 2 * PRICE)])
def test_a_failed_call_is_booked_at_what_it_cost_or_might_have(project: Project, runner: Runner, cost: float | None, spent: float) -> None:
    runner(InstantPainter(), only=())
    first = ids(project)[0]
    painter = ScriptedPainter({first: [TryLater("no picture", cost=cost)]}, price=PRICE)
    runner(painter, only=(first,), yes=True)
    assert project.ledger().spent == pytest.approx(spent)


class Poor(InstantPainter):
    """Brings pictures of another ratio, which will not do, however often it is asked."""

    async def paint(self, request: PaintRequest) -> Painting:
        return await super().paint(request.model_copy(update={"aspect": "4:3"}))


def test_a_picture_that_will_not_do_is_asked_for_again_after_a_crash_too(project: Project, runner: Runner) -> None:
    class Dying(Poor):
        async def paint(self, request: PaintRequest) -> Painting:
            if request.seed.endswith(".1"):
                raise Misconfigured("no key any more")
            return await super().paint(request)

    runner(Dying(), in_flight=1)
    first = next(panel for panel in ids(project) if project.takes(panel))
    painter = InstantPainter()
    runner(painter)
    assert len(project.takes(first)) == 2
    assert project.board.find(first)[1].take == f"{first}.2"


def test_the_bill_never_exceeds_the_quote_however_bad_the_pictures(project: Project, runner: Runner) -> None:
    runner(InstantPainter(), only=())
    painter, events = Poor(PRICE), list[Event]()
    runner(painter, yes=True, events=events)
    (quoted,) = [event for event in events if isinstance(event, Quoted)]
    assert max(painter.counted.values()) == 3
    assert project.ledger().spent == pytest.approx(quoted.high)
    again = Poor(PRICE)
    runner(again, yes=True)
    assert again.requests == []


@pytest.mark.parametrize("price", [float("inf"), float("nan"), 1e30, -5.0])
def test_a_price_that_cannot_be_one_is_booked_as_the_most_a_picture_costs(project: Project, runner: Runner, price: float) -> None:
    painter = InstantPainter(price, Abilities(price=(0.2, 0.5)))
    runner(painter, yes=True)
    takes = [take for _, panel in project.board.panels() for take in project.takes(panel.id)]
    assert len(takes) == len(painter.requests) > 0
    assert {take.cost for take in takes} == {0.5}
    assert project.ledger().spent == pytest.approx(0.5 * len(takes))
