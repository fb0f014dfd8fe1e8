"""Whatever doors do, a chain keeps its word: nobody is asked again who has refused or is shut for good, and every try is written down."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.errors import ProviderError
from storyboard.model.shots import Panel
from storyboard.painters.chain.choosing import Kind
from storyboard.painters.chain.diary import InProcess
from storyboard.painters.chain.painter import ChainPainter
from storyboard.painters.web.accepted import Acceptance
from storyboard.painters.web.accepted import InProcess as Remembered
from storyboard.ports import Abilities, Accepted, FixRequest, Misconfigured, Painting, PaintRequest, Refused, TryLater
from storyboard.testing import clock
from storyboard.testing.painting import SHOT, STAGE

TRIES = 8

ERRORS: dict[Kind, Callable[[], ProviderError]] = {
    Kind.LATER: lambda: TryLater("later"),
    Kind.LIMITED: lambda: TryLater("limited", after=2.0, limited=True),
    Kind.REQUEST: lambda: FixRequest("request"),
    Kind.REFUSED: lambda: Refused("refused"),
    Kind.CONFIGURATION: lambda: Misconfigured("configuration"),
}


def request(number: int) -> PaintRequest:
    return PaintRequest(brief=f"Panel {number}.", stage=STAGE, shot=SHOT, panel=Panel(id=f"p{number}", shot="h1"), seed=f"p{number}.1.0")


class Door:
    """Follows a script, call by call, and then paints."""

    def __init__(self, script: Sequence[Kind], price: float) -> None:
        self.script, self.abilities = list(script), Abilities(price=(price, price))
        self.calls: list[tuple[str, Kind]] = []

    async def paint(self, request: PaintRequest) -> Painting:
        kind = self.script[len(self.calls)] if len(self.calls) < len(self.script) else Kind.PAINTED
        self.calls.append((request.panel.id, kind))
        await asyncio.sleep(1.0)
        if kind is not Kind.PAINTED:
            error = ERRORS[kind]()
            raise error
        return Painting(data=b"", mime="image/jpeg", cost=self.abilities.price[0])

    async def close(self) -> None:
        """Nothing is open."""


async def asked(chain: ChainPainter, number: int) -> str:
    """What became of a request, tried as the run tries."""
    for _ in range(200):
        try:
            await chain.paint(request(number))
        except TryLater as error:
            await asyncio.sleep(0.1 if error.after is None else error.after)
        except ProviderError as error:
            return type(error).__name__
        else:
            return "painted"
    return "later"


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.tuples(st.lists(st.sampled_from(list(Kind)), max_size=12), st.sampled_from([0.0, 0.1, 0.2])), min_size=1, max_size=3),
    st.integers(1, 5),
    st.booleans(),
)
def test_a_chain_keeps_its_word(scripts: list[tuple[list[Kind], float]], requests: int, side_by_side: bool) -> None:
    doors = {f"door{number}": Door(script, price) for number, (script, price) in enumerate(scripts)}
    diary, chain = InProcess(), ChainPainter(doors)
    chain.learn(diary)

    async def whole() -> list[str]:
        if side_by_side:
            return list(await asyncio.gather(*(asked(chain, number) for number in range(requests))))
        return [await asked(chain, number) for number in range(requests)]

    ends = clock.run(whole())
    calls = {name: door.calls for name, door in doors.items()}
    assert Counter((line.door, line.panel, line.kind) for line in diary.lines) == Counter(
        (name, panel, kind) for name, made in calls.items() for panel, kind in made
    )
    for number, end in enumerate(ends):
        met = {name: [kind for panel, kind in made if panel == f"p{number}"] for name, made in calls.items()}
        kinds = [kind for each in met.values() for kind in each]
        assert kinds.count(Kind.PAINTED) == (end == "painted"), "painted once, or not at all"
        for each in met.values():
            assert not {Kind.REQUEST, Kind.REFUSED} & set(each[:-1]), "asked again after a final no"
        if end == "Refused":
            assert Kind.REFUSED in kinds
    if not side_by_side:
        for made in calls.values():
            assert Kind.CONFIGURATION not in [kind for _, kind in made[:-1]], "asked again although it is shut for good"


STEPS = st.sampled_from(["ask", "hurry", "lose", "deliver", "end", "new process"])


@settings(deadline=None, max_examples=60)
@given(st.lists(STEPS, max_size=15))
def test_a_provider_that_can_be_asked_is_never_given_a_request_twice_while_it_has_it(steps: list[str]) -> None:
    """Its answers get lost, callers go, processes end: at each moment at most one job that is neither delivered nor ended."""
    memory, jobs, over, lost = Remembered(), list[str](), set[str](), [False]

    async def submit() -> Accepted:
        jobs.append(f"job{len(jobs)}")
        assert len(jobs) - len(over) == 1, "given twice"
        job = jobs[-1]
        await asyncio.sleep(2.0)
        if lost.pop() if lost else False:
            raise TryLater("lost", cost=None)
        return Accepted(key="", door="", panel="", id=job)

    async def find(_: Accepted) -> Accepted | None:
        open_ = [job for job in jobs if job not in over]
        return Accepted(key="", door="", panel="", id=open_[-1]) if open_ else None

    async def whole() -> None:
        acceptance = Acceptance("queue")
        acceptance.remember(memory)
        lost.clear()
        for step in steps:
            lost[:] = [True] if step == "lose" else []
            if step == "new process":
                await acceptance.close()
                acceptance = Acceptance("queue")
                acceptance.remember(memory)
                continue
            try:
                async with asyncio.timeout(0.5 if step == "hurry" else 60):
                    record = await acceptance.taken(request(1), submit, find)
            except TimeoutError:
                continue
            if step in {"deliver", "end"}:
                over.add(record.id)
                (acceptance.delivered if step == "deliver" else acceptance.ended)(record)
        await acceptance.close()

    clock.run(whole())
