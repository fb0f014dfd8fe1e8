"""The chain itself, on the virtual clock: hedging, turns, doors that shut and open, what is offered, and its promise."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from tenacity import AsyncRetrying, retry_if_exception_type, stop_after_attempt

from storyboard.model.shots import Panel
from storyboard.model.takes import Reference
from storyboard.painters.chain.choosing import PAUSE, Kind
from storyboard.painters.chain.diary import InProcess, Tried, known, refusals
from storyboard.painters.chain.painter import ChainPainter
from storyboard.painters.chain.together import together
from storyboard.painters.web import accepted
from storyboard.ports import Abilities, Accepted, Edit, FixRequest, Misconfigured, Painter, Painting, PaintRequest, Refused, TryLater
from storyboard.testing import clock
from storyboard.testing.painting import SHOT, STAGE

Answer = Callable[[PaintRequest, int], Exception | None]


def request(number: int = 1, **more: Any) -> PaintRequest:
    told: dict[str, Any] = {
        "brief": f"Panel {number}.",
        "stage": STAGE,
        "shot": SHOT,
        "panel": Panel(id=f"p{number}", shot="h1"),
        "seed": f"p{number}.1.0",
    }
    return PaintRequest(**told | more)


class Door:
    """Answers after `seconds` with a picture, or with what `answer` says."""

    def __init__(self, seconds: float = 1.0, answer: Answer = lambda _request, _count: None, price: float = 0.1, **abilities: Any) -> None:
        self.seconds, self.answer, self.price = seconds, answer, price
        self.abilities = Abilities(price=(price, price), at_once=24, **abilities)
        self.asked: list[str] = []
        self.painted: Counter[str] = Counter()
        self.closed = 0

    async def paint(self, request: PaintRequest) -> Painting:
        self.asked.append(request.panel.id)
        count = len(self.asked)
        await asyncio.sleep(self.seconds)
        error = self.answer(request, count)
        if error is not None:
            raise error
        self.painted[request.panel.id] += 1
        return Painting(data=b"picture", mime="image/jpeg", cost=self.price)

    async def close(self) -> None:
        self.closed += 1


def failing(share: float, seed: str) -> Answer:
    return lambda _request, count: TryLater("It failed.") if random.Random(f"{seed} {count}").random() < share else None


def raising(error: Callable[[], Exception]) -> Answer:
    return lambda _request, _count: error()


async def patiently(painter: Painter, asked: PaintRequest, tries: int = 30) -> Painting:
    """Asks as long as the painter says "later", and waits as it says."""

    def pause(state: Any) -> float:
        error = state.outcome.exception()
        return error.after if error.after is not None else 1.0

    retrying = AsyncRetrying(retry=retry_if_exception_type(TryLater), stop=stop_after_attempt(tries), wait=pause, reraise=True)
    return await retrying(painter.paint, asked)


def test_the_second_door_is_asked_only_after_the_seconds_of_a_hedge_and_the_first_picture_counts() -> None:
    slow, quick = Door(seconds=50), Door(seconds=10, price=0.2)

    async def go() -> tuple[Painting, float]:
        return await ChainPainter({"slow": slow, "quick": quick}, hedge=20).paint(request()), asyncio.get_running_loop().time()

    painting, seconds = clock.run(go())
    assert seconds == 30
    assert painting.by is not None
    assert (painting.by.door, painting.cost, painting.by.beside) == ("quick", 0.2, 0.1)
    assert (len(slow.asked), len(quick.asked)) == (1, 1)


def test_a_hedge_asks_nobody_else_where_the_first_is_in_time() -> None:
    first, second = Door(seconds=10), Door()
    painting = clock.run(ChainPainter({"first": first, "second": second}, hedge=20).paint(request()))
    assert painting.by is not None
    assert painting.by.beside == 0
    assert second.asked == []


def test_a_hedge_whose_first_door_fails_late_still_brings_the_other_picture() -> None:
    slow, quick = Door(30, raising(lambda: TryLater("It failed.", cost=0.05))), Door(seconds=40)
    painting = clock.run(ChainPainter({"slow": slow, "quick": quick}, hedge=5).paint(request()))
    assert painting.by is not None
    assert (painting.by.door, painting.by.beside) == ("quick", 0.05)


def test_a_hedge_that_fails_at_both_doors_costs_what_both_cost() -> None:
    doors = {name: Door(seconds, raising(lambda: TryLater("It failed.", cost=None))) for name, seconds in (("a", 30.0), ("b", 10.0))}
    with pytest.raises(TryLater) as caught:
        clock.run(ChainPainter(doors, hedge=5).paint(request()))
    assert caught.value.cost == pytest.approx(0.2)


def test_two_pictures_at_the_same_moment_are_both_paid() -> None:
    painting = clock.run(ChainPainter({"a": Door(seconds=30), "b": Door(seconds=10, price=0.2)}, hedge=20).paint(request()))
    assert painting.by is not None
    assert (painting.by.door, painting.by.beside) == ("a", 0.2)


def test_a_hedge_goes_on_where_one_of_both_may_still_paint() -> None:
    refusing, later = Door(30, raising(lambda: Refused("Not this."))), Door(10, raising(lambda: TryLater("It failed.", cost=0.05)))
    chain = ChainPainter({"refusing": refusing, "later": later}, hedge=5)
    with pytest.raises(TryLater) as caught:
        clock.run(chain.paint(request()))
    assert caught.value.cost == pytest.approx(0.05)


def test_without_a_hedge_one_call_is_one_try() -> None:
    doors = {"a": Door(answer=raising(lambda: TryLater("It failed."))), "b": Door()}
    with pytest.raises(TryLater) as caught:
        clock.run(ChainPainter(doors).paint(request()))
    assert caught.value.door == "a"
    assert doors["b"].asked == []


def test_a_shut_door_is_tried_by_one_request_and_opens_again() -> None:
    def answer(_request: PaintRequest, _count: int) -> Exception | None:
        return TryLater("It is down.") if asyncio.get_running_loop().time() < 3 + PAUSE else None

    down = Door(answer=answer)

    async def go() -> list[Painting]:
        chain = ChainPainter({"down": down})
        return await asyncio.gather(*(patiently(chain, request(number), tries=100) for number in range(6)))

    assert len(clock.run(go())) == 6
    assert len(down.asked) <= 6 + 4 + 6 + 2, "a door that is down is left alone"


def test_turns_are_waited_for_and_told_what_came() -> None:
    told: list[str] = []

    class Turns:
        per_minute = 60.0

        async def turn(self) -> None:
            told.append("turn")

        def accepted(self) -> None:
            told.append("accepted")

        def limited(self, after: float | None = None) -> None:
            told.append(f"limited {after}")

    paced = Door(answer=lambda _request, count: TryLater("Slow down.", after=3.0, limited=True) if count == 1 else None, limited=True)
    chain = ChainPainter({"paced": paced})
    chain.pace(lambda _per_minute: Turns())
    clock.run(patiently(chain, request()))
    assert told == ["turn", "limited 3.0", "turn", "accepted"]


def test_a_rate_limit_sends_the_request_to_another_door_at_once() -> None:
    doors = {"a": Door(answer=raising(lambda: TryLater("Slow down.", after=60.0, limited=True))), "b": Door()}

    async def go() -> float:
        await patiently(ChainPainter(doors), request())
        return asyncio.get_running_loop().time()

    assert clock.run(go()) == 2


def test_a_call_broken_off_counts_against_the_door_only_after_a_while() -> None:
    for seconds, lines in ((5.0, 0), (90.0, 1)):
        diary, chain = InProcess(), ChainPainter({"slow": Door(seconds=500)})
        chain.learn(diary)

        async def go(seconds: float = seconds, chain: ChainPainter = chain) -> None:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(seconds):
                    await chain.paint(request())

        clock.run(go())
        assert len(diary.lines) == lines


def test_a_door_that_has_accepted_and_cannot_be_asked_keeps_the_others_away() -> None:
    asked, memory, other = request(), accepted.InProcess(), Door()
    memory.accept(Accepted(key=accepted.key(asked, "queue"), door="queue", panel="p1", id="job-1"))
    chain = ChainPainter({"queue": Door(answer=raising(lambda: Misconfigured("No key."))), "other": other})
    chain.remember(memory)

    async def go() -> None:
        with pytest.raises(TryLater):
            await chain.paint(asked)
        with pytest.raises(FixRequest, match="has accepted this picture"):
            await chain.paint(asked)

    clock.run(go())
    assert other.asked == []


def test_without_a_way_to_build_it_anew_only_doors_that_take_a_request_whole_are_asked() -> None:
    references = tuple(Reference(role="person", name=name, file=name) for name in ("A", "B"))
    small, large = Door(references=1, people=1, sizes=("1K",)), Door(references=4, people=4, editing=True, sizes=("1K", "4K"), price=0.5)
    for asked in (request(references=references), request(size="4K"), request(edit=Edit(file="a.jpg", sha256="", note="darker"))):
        painting = clock.run(ChainPainter({"small": small, "large": large}).paint(asked))
        assert painting.by is not None
        assert painting.by.door == "large"
    with pytest.raises(FixRequest, match="does not paint pictures of 2K"):
        clock.run(ChainPainter({"small": small}).paint(request(size="2K")))


def test_what_a_chain_offers() -> None:
    free = Abilities(references=0, ratios=("1:1",), sizes=("1K",), prompt=100, price=(0.0, 0.0), at_once=2)
    rich = Abilities(references=14, people=5, ratios=("16:9",), sizes=("1K", "4K"), grounding=True, price=(0.1, 0.3), search=(0.01, 0.05))
    found = together([free, rich], hedging=False)
    assert (found.references, found.people, found.sizes, found.ratios, found.prompt) == (14, 5, ("1K", "4K"), ("1:1", "16:9"), None)
    assert (found.price, found.search, found.at_once) == ((0.0, 0.3), (0.01, 0.05), 8)
    assert together([free, rich], hedging=True).price == (0.0, 0.3)
    assert together([rich, rich], hedging=True).price == (0.1, 0.6)


def test_a_chain_is_ready_while_one_of_its_doors_is() -> None:
    class Shut(Door):
        def ready(self) -> None:
            raise Misconfigured("There is no key.")

    shut, fine = Shut(price=9.0), Door()
    chain = ChainPainter({"shut": shut, "fine": fine})
    assert chain.abilities.price == (0.1, 9.0)
    chain.ready()
    assert chain.abilities.price == (0.1, 0.1)
    chain.learn(InProcess())
    painting = clock.run(chain.paint(request()))
    assert painting.notices == ("The door shut is left out: There is no key.",)
    assert shut.asked == []
    assert clock.run(chain.paint(request(2))).notices == ()
    with pytest.raises(Misconfigured, match="no key"):
        ChainPainter({"shut": shut}).ready()


def test_drafts_are_learnt_apart() -> None:
    class Drafter(Door):
        def sibling(self) -> Painter:
            return Door(price=0.01)

    diary, chain = InProcess(), ChainPainter({"full": Drafter(price=0.2), "none": Door()})
    drafting = chain.sibling()
    assert drafting is not None
    assert list(drafting.doors) == ["full"]
    drafting.learn(diary)
    clock.run(drafting.paint(request()))
    assert [line.door for line in diary.lines] == ["full draft"]
    chain.learn(diary)
    assert chain.health == {}
    assert ChainPainter({"none": Door()}).sibling() is None


def test_closing_closes_all_doors() -> None:
    doors = {"a": Door(), "b": Door()}
    clock.run(ChainPainter(doors).close())
    assert [door.closed for door in doors.values()] == [1, 1]


def test_the_diary_tells_health_and_refusals() -> None:
    lines = [
        Tried(door="a", panel="p1", kind=Kind.PAINTED, seconds=10, usd=0.1, at=5.0),
        Tried(door="a", panel="p2", kind=Kind.LATER, seconds=1, usd=None, worst=0.2, at=6.0),
        Tried(door="b", panel="p2", kind=Kind.REFUSED, wish="w", message="Not this.", at=7.0),
    ]
    health = known(lines)
    assert 1.9 < health["a"].tries < 2
    assert 0.29 < health["a"].usd < 0.3
    assert health["b"].tries == 0
    assert refusals(lines) == {("b", "w"): "Not this."}


def test_a_refusal_of_an_earlier_run_is_not_sent_again() -> None:
    diary, shy = InProcess(), Door(answer=raising(lambda: Refused("Not this.")))
    first = ChainPainter({"shy": shy, "bold": Door(price=0.3)})
    first.learn(diary)
    clock.run(patiently(first, request()))
    again = ChainPainter({"shy": shy})
    again.learn(diary)
    with pytest.raises(Refused, match="Not this"):
        clock.run(again.paint(request(seed="p1.2.0")))
    assert shy.asked == ["p1"]


@pytest.mark.parametrize("draw", range(3))
def test_the_promise(draw: int) -> None:
    """Doors that fail 64 %, 33 % and 7 %: all panels come, none is painted twice, at little more than the best door alone takes."""
    panels, shares = 300, {"a": 0.64, "b": 0.33, "c": 0.07}

    def run(names: str) -> tuple[dict[str, Door], float]:
        doors = {name: Door(20.0, failing(shares[name], f"{draw}{name}")) for name in names}
        slots = asyncio.Semaphore(24)

        async def one(painter: Painter, number: int) -> None:
            async with slots:
                await patiently(painter, request(number))

        async def whole() -> float:
            painter: Painter = ChainPainter(doors) if len(doors) > 1 else doors[names]
            await asyncio.gather(*(one(painter, number) for number in range(panels)))
            return asyncio.get_running_loop().time()

        return doors, clock.run(whole())

    doors, seconds = run("abc")
    painted = sum((door.painted for door in doors.values()), Counter[str]())
    assert set(painted) == {f"p{number}" for number in range(panels)}
    assert set(painted.values()) == {1}
    alone = run("c")[1]
    assert seconds <= 1.4 * alone
    assert sum(len(door.asked) for door in doors.values()) <= 1.35 * panels
