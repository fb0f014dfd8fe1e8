"""Panels gathered into batch jobs: few rounds, full jobs, what fails fails alone, and what is under way survives the run."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

import pytest

from storyboard.events import Event, Notice, Waiting
from storyboard.graphs.batching import LONGEST_FULL, wave
from storyboard.graphs.start import run, services
from storyboard.graphs.state import Outcome
from storyboard.model.board import Options
from storyboard.model.errors import ProviderError
from storyboard.ports import Batching, FixRequest, Misconfigured, Painting, PaintRequest, Refused, TryLater
from storyboard.project import edits
from storyboard.project.batches import Item, Record, opened, write
from storyboard.project.create import create
from storyboard.project.folder import Project
from storyboard.testing import clock
from storyboard.testing.painters import InstantPainter
from storyboard.testing.scripts import feature

PRICE = 0.25


def always_paints(request: PaintRequest, times: int) -> None:
    """Nothing goes wrong."""
    del request, times


class Provider:
    """Batch jobs in memory, done at the second look. A file of its own, as the real one's computers are.

    Args:
        fails: what a request meets that is sent for the nth time; None where it is painted.
        submits: what the nth job meets when it is made; None where it is made.
        jobs: most at once.
        share: of a job that each request fills.
        silent: whether jobs that are `submits` all the same are made.
    """

    always = True

    def __init__(
        self,
        fails: Callable[[PaintRequest, int], ProviderError | None] = always_paints,
        submits: Sequence[ProviderError | None] = (),
        jobs: int = 4,
        share: float = 0.25,
        *,
        silent: bool = False,
    ) -> None:
        self.fails, self.submits, self.jobs, self.silent = fails, list(submits), jobs, silent
        self._share = share
        self.made: dict[str, tuple[str, tuple[PaintRequest, ...]]] = {}
        self.looks: Counter[str] = Counter()
        self.sent: Counter[str] = Counter()
        self.under_way = self.most = 0
        self.stuck = False

    async def share(self, request: PaintRequest) -> float:
        if "unpaintable" in request.brief:
            raise FixRequest("too large")
        return self._share

    async def submit(self, requests: Sequence[PaintRequest], name: str) -> str:
        error = self.submits.pop(0) if self.submits else None
        if error is None or self.silent:
            job = f"job {len(self.made)}"
            self.made[job] = (name, tuple(requests))
            self.sent.update(request.seed for request in requests)
            self.under_way += 1
            self.most = max(self.most, self.under_way)
            if error is None:
                return job
        raise error

    async def find(self, name: str) -> str | None:
        return next((job for job, (known, _) in self.made.items() if known == name), None)

    async def collect(self, job: str, requests: Sequence[PaintRequest]) -> tuple[Painting | ProviderError, ...] | None:
        self.looks[job] += 1
        if self.stuck or self.looks[job] < 2:
            return None
        assert tuple(request.seed for request in requests) == tuple(request.seed for request in self.made[job][1])
        self.under_way -= 1
        return tuple([await self._answered(request) for request in requests])

    async def _answered(self, request: PaintRequest) -> Painting | ProviderError:
        return self.fails(request, self.sent[request.seed]) or await InstantPainter(PRICE).paint(request)


class BatchPainter(InstantPainter):
    """A painter whose pictures come from batch jobs alone."""

    def __init__(self, provider: Provider) -> None:
        super().__init__(PRICE)
        self.provider = provider

    @property
    def batches(self) -> Batching | None:
        return self.provider

    async def paint(self, request: PaintRequest) -> Painting:
        if not self.provider.always:
            return await super().paint(request)
        raise AssertionError("in batch mode nothing is asked for by itself")


Runner = Callable[..., dict[str, Outcome]]


@pytest.fixture
def runner(project: Project) -> Runner:
    """Runs the graph with a provider, in virtual time."""

    def go(
        provider: Provider,
        *,
        only: Collection[str] | None = None,
        events: list[Event] | None = None,
        stop: bool = False,
        budget: float | None = None,
    ) -> dict[str, Outcome]:
        if budget is not None:
            project.change_header(budget=budget)
        told = events if events is not None else []

        async def whole() -> dict[str, Outcome]:
            running = asyncio.current_task()

            def listen(event: Event) -> None:
                told.append(event)
                if stop and running is not None and isinstance(event, Waiting):
                    asyncio.get_running_loop().call_later(100, running.cancel)

            tools = services(project, painter=BatchPainter(provider), emit=listen)
            try:
                return await run(tools, only=only, yes=True)
            finally:
                await tools.close()
                await tools.painter.close()

        return clock.run(whole())

    return go


def shown(project: Project) -> list[str]:
    return [panel.take for _, panel in project.board.panels()]


def test_first_the_first_panel_of_each_setup_then_all_others(project: Project, runner: Runner) -> None:
    provider, events = Provider(share=0.01), list[Event]()
    outcomes = runner(provider, events=events)
    assert {outcome["kind"] for outcome in outcomes.values()} == {"painted"}
    assert all(shown(project))
    setups = [panel.shot for _, panel in project.board.panels()]
    rounds = [[request.panel.shot for request in requests] for _, requests in provider.made.values()]
    repeated = len(setups) - len(set(setups))
    assert [len(sent) for sent in rounds] == [len(set(setups)), repeated][: 1 + bool(repeated)]
    assert Counter(rounds[0]).most_common(1)[0][1] == 1
    assert opened(project.folder) == ()
    assert project.ledger().spent == pytest.approx(PRICE * len(setups))
    assert max(event.pictures for event in events if isinstance(event, Waiting)) == len(set(setups))
    assert [event for event in events if isinstance(event, Waiting)][-1] == Waiting(jobs=0, pictures=0, folder=str(project.folder))


def test_a_round_is_split_into_jobs_that_are_as_full_as_may_be_and_no_more_at_once(project: Project, runner: Runner) -> None:
    provider = Provider(share=0.5, jobs=2)
    runner(provider)
    assert all(shown(project))
    assert max(len(requests) for _, requests in provider.made.values()) == 2
    assert provider.most <= 2


def test_slow_jobs_are_waited_for_without_a_time_limit(project: Project) -> None:
    provider = Provider()

    async def go() -> float:
        tools = services(project, painter=BatchPainter(provider), first_look=20_000.0)
        await run(tools, yes=True)
        await tools.close()
        await tools.painter.close()
        return asyncio.get_running_loop().time()

    assert clock.run(go()) >= 20_000
    assert all(shown(project))


def test_what_is_refused_fails_alone(project: Project, runner: Runner) -> None:
    provider = Provider(lambda request, _: Refused("no") if request.panel.id == "s1p1" else None)
    outcomes = runner(provider)
    assert [panel for panel, outcome in outcomes.items() if outcome["kind"] != "painted"] == ["s1p1"]
    assert outcomes["s1p1"]["kind"] == "refused"
    assert project.standin(project.board.find("s1p1")[1]).exists()
    assert opened(project.folder) == ()
    assert project.ledger().spent == pytest.approx(PRICE * (len(outcomes) - 1))


def test_a_job_that_expired_is_sent_once_more(runner: Runner) -> None:
    provider = Provider(lambda _, times: TryLater("expired") if times == 1 else None)
    outcomes = runner(provider)
    assert {outcome["kind"] for outcome in outcomes.values()} == {"painted"}
    assert set(provider.sent.values()) == {2}


def test_what_never_comes_is_given_up_after_eight_tries(project: Project, runner: Runner) -> None:
    provider = Provider(lambda request, _: TryLater("no picture") if request.panel.id == "s1p1" else None)
    outcomes = runner(provider)
    assert outcomes["s1p1"]["kind"] == "later"
    assert provider.sent["s1p1.1.0"] == 8
    assert opened(project.folder) == ()


def test_a_request_that_fits_no_job_fails_alone(project: Project, runner: Runner) -> None:
    provider = Provider()
    runner(provider, only=())
    project.save(edits.noted(project.board, ["s1p1"], "unpaintable thing"))
    outcomes = runner(provider)
    assert {panel for panel, outcome in outcomes.items() if outcome["kind"] == "request"} == {"s1p1"}
    assert project.ledger().spent == pytest.approx(PRICE * (len(outcomes) - 1))


def test_a_job_that_is_not_taken_is_halved_until_the_bad_request_stands_alone(project: Project, runner: Runner) -> None:
    class Picky(Provider):
        async def submit(self, requests: Sequence[PaintRequest], name: str) -> str:
            if any(request.panel.id == "s1p1" for request in requests):
                raise FixRequest("bad field")
            return await super().submit(requests, name)

    outcomes = runner(Picky(share=0.01))
    assert {panel: outcome["kind"] for panel, outcome in outcomes.items() if outcome["kind"] != "painted"} == {"s1p1": "request"}
    assert opened(project.folder) == ()


def test_a_job_made_without_our_hearing_of_it_is_found_by_its_name(project: Project, runner: Runner) -> None:
    provider = Provider(submits=[TryLater("connection lost", cost=None)], silent=True)
    runner(provider)
    assert all(shown(project))
    assert set(provider.sent.values()) == {1}
    assert project.ledger().spent == pytest.approx(PRICE * len(shown(project)))


def test_a_job_that_was_really_not_made_is_made_at_the_next_try(project: Project, runner: Runner) -> None:
    provider = Provider(submits=[TryLater("connection lost", cost=None)])
    runner(provider)
    assert all(shown(project))
    assert set(provider.sent.values()) == {1}
    assert project.ledger().spent == pytest.approx(PRICE * len(shown(project)))


def test_while_no_more_jobs_are_taken_it_waits_and_does_not_count_tries(project: Project, runner: Runner) -> None:
    provider = Provider(submits=[TryLater("slow down", limited=True, after=40.0)] * 12)
    outcomes = runner(provider)
    assert {outcome["kind"] for outcome in outcomes.values()} == {"painted"}
    provider = Provider(submits=[TryLater("slow down", limited=True, after=LONGEST_FULL)] * 99)
    project.save(edits.asked_again(project, project.board, ["s1p1"]))
    assert runner(provider)["s1p1"]["kind"] == "later"


def test_a_key_that_is_not_accepted_stops_the_run_and_leaves_no_job(project: Project, runner: Runner) -> None:
    outcomes = runner(Provider(submits=[Misconfigured("bad key")] * 9))
    assert "configuration" in {outcome["kind"] for outcome in outcomes.values()}
    assert opened(project.folder) == ()
    assert project.ledger().spent == 0


def test_the_budget_bounds_what_is_sent(project: Project, runner: Runner) -> None:
    provider = Provider()
    outcomes = runner(provider, budget=PRICE * 2)
    assert Counter(outcome["kind"] for outcome in outcomes.values())["painted"] == 2
    assert "budget" in {outcome["kind"] for outcome in outcomes.values()}
    assert sum(provider.sent.values()) == 2
    assert project.ledger().spent == pytest.approx(PRICE * 2)


def test_stopped_while_it_waits_it_says_that_the_jobs_go_on_and_the_next_run_collects_them(project: Project, runner: Runner) -> None:
    provider, events = Provider(), list[Event]()
    provider.stuck = True
    with pytest.raises(asyncio.CancelledError):
        runner(provider, events=events, stop=True)
    farewell = [event.message for event in events if isinstance(event, Notice)]
    assert len(farewell) == 1
    assert "Going on at BatchPainter" in farewell[0]
    assert f"`storyboard resume {project.folder}` collects" in farewell[0]
    assert opened(project.folder)
    provider.stuck = False
    runner(provider)
    assert all(shown(project))
    assert set(provider.sent.values()) == {1}
    assert project.ledger().spent == pytest.approx(PRICE * len(shown(project)))


def test_a_later_run_without_batches_still_collects_what_is_under_way(project: Project, runner: Runner) -> None:
    provider = Provider()
    provider.stuck = True
    with pytest.raises(asyncio.CancelledError):
        runner(provider, stop=True)
    provider.stuck, provider.always = False, False
    runner(provider)
    assert all(shown(project))
    assert set(provider.sent.values()) == {1}
    assert opened(project.folder) == ()


def test_a_picture_nobody_wants_any_more_is_kept_but_not_shown(project: Project, runner: Runner) -> None:
    provider = Provider()
    provider.stuck = True
    with pytest.raises(asyncio.CancelledError):
        runner(provider, stop=True)
    project.save(edits.noted(project.board, ["s1p1"], "with the key in her hand"))
    provider.stuck = False
    runner(provider)
    old, new = sorted(project.takes("s1p1"), key=lambda take: take.attempt)
    assert (old.attempt, new.attempt) == (0, 1)
    assert new.note == "with the key in her hand"
    assert project.board.find("s1p1")[1].take == new.id
    assert opened(project.folder) == ()


def test_jobs_nobody_asks_about_are_looked_after_once(project: Project, runner: Runner) -> None:
    provider = Provider()
    provider.stuck = True
    with pytest.raises(asyncio.CancelledError):
        runner(provider, stop=True)
    events: list[Event] = []
    runner(provider, only=(), events=events)
    assert any("not done yet" in event.message for event in events if isinstance(event, Notice))
    provider.stuck = False
    runner(provider, only=())
    assert opened(project.folder) == ()
    assert any(shown(project))
    assert set(provider.sent.values()) == {1}


def test_records_of_a_strangers_board_cost_nothing_and_do_no_harm(project: Project, runner: Runner, tmp_path: Path) -> None:
    provider = Provider()
    runner(provider, only=())
    scene, panel = project.board.find("s1p1")
    from storyboard.painters.request import Desk, build

    request, _ = build(Desk(board=project.board, folder=project.folder, abilities=BatchPainter(provider).abilities), scene, panel)
    item = Item(key="k", request=request)
    write(project.folder, Record(name="theirs", painter="BatchPainter", items=(item,)))
    runner(provider)
    assert all(shown(project))
    assert opened(project.folder) == ()
    assert not list(tmp_path.glob("*.json"))


def test_a_wave_is_all_that_can_be_painted_now(project: Project, runner: Runner) -> None:
    runner(Provider(), only=())
    first = [id for chain in wave(project, None, frozenset(), ()) for id in chain]
    board = project.board
    assert len({board.find(id)[1].shot for id in first}) == len(first)
    rest = [id for chain in wave(project, None, frozenset(first), ()) for id in chain]
    assert sorted(first + rest) == sorted(panel.id for _, panel in board.panels())
    assert wave(project, [first[0]], frozenset(), ["s1p2", "nobody"]) == [(first[0],)]


def test_a_key_that_is_not_accepted_any_more_while_it_waits_leaves_the_job_to_be_collected(project: Project, runner: Runner) -> None:
    class Locked(Provider):
        locked = True

        async def collect(self, job: str, requests: Sequence[PaintRequest]) -> tuple[Painting | ProviderError, ...] | None:
            if self.locked:
                raise Misconfigured("bad key")
            return await super().collect(job, requests)

    provider = Locked()
    assert "configuration" in {outcome["kind"] for outcome in runner(provider).values()}
    assert opened(project.folder)
    assert project.ledger().spent == pytest.approx(PRICE * sum(provider.sent.values()))
    provider.locked = False
    runner(provider)
    assert all(shown(project))
    assert set(provider.sent.values()) == {1}
    assert project.ledger().spent == pytest.approx(PRICE * len(shown(project)))


def test_a_setup_waits_for_its_first_panel_alone(tmp_path: Path) -> None:
    script = tmp_path / "long.fountain"
    script.write_text(feature(4), encoding="utf-8")
    project = create(tmp_path / "long", script, Options())
    provider = Provider(lambda request, _: Refused("no") if request.panel.id == "s1p1" else None, share=0.001)

    async def go() -> dict[str, Outcome]:
        tools = services(project, painter=BatchPainter(provider))
        try:
            return await run(tools, yes=True)
        finally:
            await tools.close()
            await tools.painter.close()

    outcomes = clock.run(go())
    first, second = [requests for _, requests in provider.made.values()]
    setups = {panel.shot for _, panel in project.board.panels()}
    assert len(first) == len(setups) == len({request.panel.shot for request in first})
    assert len(first) + len(second) == len(outcomes) > len(setups)


def test_another_painter_leaves_the_jobs_and_says_so(project: Project, runner: Runner) -> None:
    provider = Provider()
    provider.stuck = True
    with pytest.raises(asyncio.CancelledError):
        runner(provider, stop=True)
    left, events = opened(project.folder), list[Event]()

    async def go() -> None:
        tools = services(project, painter=InstantPainter(), emit=events.append)
        await run(tools, yes=True)
        await tools.close()
        await tools.painter.close()

    asyncio.run(go())
    assert opened(project.folder) == left
    assert any("Batch jobs of the painter BatchPainter are open" in event.message for event in events if isinstance(event, Notice))
