"""A chain through the real run: who paints, what takes and ledger tell, what is remembered for the next run."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from storyboard.cli.looking import why_lines
from storyboard.graphs.start import run, services
from storyboard.graphs.state import Outcome
from storyboard.model.board import Options
from storyboard.model.errors import InputError
from storyboard.painters.chain.choosing import Kind
from storyboard.painters.chain.diary import Tried
from storyboard.painters.chain.painter import ChainPainter
from storyboard.painters.registry import hired, load, named
from storyboard.painters.web.accepted import Acceptance
from storyboard.ports import Abilities, Accepted, FixRequest, Memory, Misconfigured, Painter, Painting, PaintRequest, Refused, TryLater
from storyboard.project.create import create
from storyboard.project.doors import BoardDiary, BoardMemory
from storyboard.project.edits import asked_again
from storyboard.project.folder import Project
from storyboard.project.ledger import Entry
from storyboard.project.lines import read_lines
from storyboard.project.status import status_of, why_of
from storyboard.testing import clock
from storyboard.testing.painters import InstantPainter

Runner = Callable[..., dict[str, Outcome]]


@pytest.fixture
def project(tmp_path: Path, script: Path) -> Project:
    return create(tmp_path / "short", script, Options(size="512"))


@pytest.fixture
def runner(project: Project) -> Runner:
    """Runs the graph on the project; nobody waits."""

    def go(
        painter: Painter, *, events: list[Any] | None = None, budget: float | None = None, in_flight: int = 8, **more: Any
    ) -> dict[str, Outcome]:
        told = events if events is not None else []
        if budget is not None:
            project.change_header(budget=budget)
        tools = services(project, painter=painter, emit=told.append, in_flight=in_flight)

        async def whole() -> dict[str, Outcome]:
            try:
                return await run(tools, **more)
            finally:
                await tools.close()
                await tools.painter.close()

        return clock.run(whole())

    return go


ABLE = Abilities(sizes=("512",), editing=True, price=(0.1, 0.1))
RICH = ABLE.model_copy(update={"references": 14, "people": 5})


class Door(InstantPainter):
    """Paints, or raises what `answer` says; counts what it has painted."""

    def __init__(self, answer: Callable[[PaintRequest, int], Exception | None], abilities: Abilities = ABLE) -> None:
        super().__init__(abilities.price[1], abilities)
        self.answer = answer
        self.painted: list[str] = []

    async def paint(self, request: PaintRequest) -> Painting:
        error = self.answer(request, len(self.requests))
        if error is not None:
            self.requests.append(request)
            raise error
        self.painted.append(request.seed)
        return await super().paint(request)


def fine(_request: PaintRequest, _count: int) -> None:
    return None


def always(error: Callable[[], Exception]) -> Callable[[PaintRequest, int], Exception]:
    return lambda _request, _count: error()


def failing(share: float, seed: str) -> Callable[[PaintRequest, int], Exception | None]:
    """Fails that share of its calls with an overload that costs nothing."""

    def answer(_request: PaintRequest, count: int) -> Exception | None:
        return TryLater("It is overloaded.") if random.Random(f"{seed}{count}").random() < share else None

    return answer


def chain(**doors: Painter) -> ChainPainter:
    return ChainPainter(doors)


def takes(project: Project) -> list[Any]:
    return [take for _, panel in project.board.everything() for take in project.takes(panel.id)]


def booked(project: Project) -> list[Entry]:
    return read_lines(project.folder / "ledger.jsonl", Entry)[0]


def test_every_panel_comes_through_doors_that_fail_and_none_is_painted_twice(project: Project, runner: Runner) -> None:
    doors = {"a": Door(failing(0.64, "a")), "b": Door(failing(0.33, "b")), "c": Door(failing(0.07, "c"))}
    runner(ChainPainter(doors), yes=True)
    assert status_of(project).missing == ()
    seeds = [seed for door in doors.values() for seed in door.painted]
    assert len(seeds) == len(set(seeds)) == len(takes(project))
    assert {take.door for take in takes(project)} <= {"a", "b", "c"}
    assert project.ledger().spent == pytest.approx(0.1 * len(seeds))


def test_a_take_tells_its_door_what_others_said_and_what_was_left_out(project: Project, runner: Runner) -> None:
    weak = Door(fine, ABLE.model_copy(update={"prompt": 700, "price": (0.5, 0.5)}))
    runner(chain(strong=Door(always(lambda: FixRequest("It cannot.")), RICH), weak=weak), yes=True)
    take = takes(project)[-1]
    assert (take.door, take.said[0].door, take.said[0].kind) == ("weak", "strong", "request")
    assert take.references == ()
    assert take.left_out
    why = why_of(project, "2B-1")
    assert why.door == "weak"
    assert ("  before that strong (request): It cannot.") in list(why_lines(why))
    assert all(len(request.brief) <= 700 for request in weak.requests)


def test_each_try_is_booked_with_its_door(project: Project, runner: Runner) -> None:
    lost = Door(always(lambda: TryLater("The connection broke.", cost=None)))
    runner(chain(lost=lost, fine=Door(fine)), yes=True, in_flight=1)
    lines = booked(project)
    assert {(line.event, line.door) for line in lines} >= {("lost", "lost"), ("settled", "fine")}
    assert project.ledger().possible == pytest.approx(0.1 * sum(line.event == "lost" for line in lines))


def test_the_quote_is_the_worst_and_the_best_of_all_doors(project: Project) -> None:
    cheap, dear = ABLE.model_copy(update={"price": (0.01, 0.02)}), ABLE.model_copy(update={"price": (0.2, 0.3)})
    tools = services(project, painter=chain(cheap=Door(fine, cheap), dear=Door(fine, dear)))
    assert tools.abilities.price == (0.01, 0.3)
    doors = {"cheap": Door(fine, cheap), "dear": Door(fine, dear)}
    assert ChainPainter(doors, hedge=20.0).abilities.price == pytest.approx((0.01, 0.32))
    assert hired(Options(hedge=20.0), "gemini,vertex").abilities.price[1] == pytest.approx(
        2 * hired(Options(), "gemini,vertex").abilities.price[1]
    )


def test_the_budget_holds(project: Project, runner: Runner) -> None:
    doors = chain(a=Door(failing(0.5, "a")), b=Door(fine))
    outcomes = runner(doors, yes=True, budget=0.35)
    assert "budget" in {outcome["kind"] for outcome in outcomes.values()}
    assert project.ledger().spent <= 0.35


def test_a_refusal_goes_to_the_next_door_at_once_and_is_never_sent_there_again(project: Project, runner: Runner) -> None:
    shy, bold = Door(always(lambda: Refused("Not this."))), Door(fine, ABLE.model_copy(update={"price": (0.4, 0.4)}))
    runner(chain(shy=shy, bold=bold), yes=True)
    assert status_of(project).missing == ()
    assert len(shy.requests) == len({request.wish for request in shy.requests})
    asked = len(shy.requests)
    only = [next(iter(project.board.panels()))[1].id]
    (project.folder / "takes" / only[0] / "1.json").unlink()
    runner(chain(shy=shy, bold=bold), yes=True, only=only)
    assert status_of(project).missing == ()
    assert len(shy.requests) == asked


def test_same_door_keeps_refusals_where_they_are(runner: Runner) -> None:
    bold = Door(fine, ABLE.model_copy(update={"price": (0.4, 0.4)}))
    outcomes = runner(
        ChainPainter({"shy": Door(always(lambda: Refused("Not this."))), "bold": bold}, same_door=True), yes=True, only=["s1p1"]
    )
    assert {outcome["kind"] for outcome in outcomes.values()} == {"refused"}
    assert bold.requests == []


def test_refused_by_all_is_refused(runner: Runner) -> None:
    doors = {name: Door(always(lambda: Refused("Not this."))) for name in ("a", "b")}
    outcomes = runner(ChainPainter(doors), yes=True, only=["s1p1"])
    assert {outcome["kind"] for outcome in outcomes.values()} == {"refused"}
    assert all("a: Not this." in outcome["message"] and "b: Not this." in outcome["message"] for outcome in outcomes.values())


def test_a_door_without_a_key_is_left_out_and_said_once(project: Project, runner: Runner) -> None:
    events: list[Any] = []
    shut = Door(always(lambda: Misconfigured("There is no key.")))
    runner(chain(shut=shut, fine=Door(fine)), yes=True, events=events, in_flight=1)
    assert status_of(project).missing == ()
    assert len(shut.requests) == 1
    assert sum("left out: There is no key." in getattr(event, "message", "") for event in events) == 1


def test_all_doors_shut_for_good_end_the_run(runner: Runner) -> None:
    outcomes = runner(chain(a=Door(always(lambda: Misconfigured("No key."))), b=Door(always(lambda: Misconfigured("No money.")))), yes=True)
    assert {outcome["kind"] for outcome in outcomes.values()} == {"configuration"}


def test_the_next_run_begins_with_what_was_learnt(project: Project, runner: Runner) -> None:
    bad, good = Door(failing(0.9, "bad")), Door(fine)
    runner(chain(bad=bad, good=good), yes=True)
    diary = BoardDiary(project.folder).read()
    assert {tried.door for tried in diary} == {"bad", "good"}
    only = [next(iter(project.board.panels()))[1].id]
    (project.folder / "takes" / only[0] / "1.json").unlink()
    later = Door(fine)
    runner(chain(bad=later, good=good), yes=True, only=only)
    assert later.requests == []


class Queue(Door):
    """Accepts at once and has the picture when asked for the `late`th time."""

    def __init__(self, late: int, abilities: Abilities = ABLE) -> None:
        super().__init__(fine, abilities)
        self.acceptance = Acceptance("queue")
        self.late = late
        self.submitted: list[str] = []
        self.looks: dict[str, int] = {}

    def remember(self, memory: Memory) -> None:
        self.acceptance.remember(memory)

    async def paint(self, request: PaintRequest) -> Painting:
        record = await self.acceptance.taken(request, lambda: self.submit(request))
        self.looks[record.id] = self.looks.get(record.id, 0) + 1
        if self.looks[record.id] < self.late:
            raise TryLater("It is still in the queue.", after=0.0)
        painting = await super().paint(request)
        self.acceptance.delivered(record)
        return painting

    async def submit(self, request: PaintRequest) -> Accepted:
        self.submitted.append(request.seed)
        return Accepted(key="", door="", panel="", id=f"job-{len(self.submitted)}")


def test_what_a_queue_has_accepted_is_asked_of_nobody_else(project: Project, runner: Runner) -> None:
    queue, other = Queue(late=4), Door(fine, ABLE.model_copy(update={"price": (0.4, 0.4)}))
    runner(chain(queue=queue, other=other), yes=True)
    assert status_of(project).missing == ()
    accepted = set(queue.submitted)
    assert len(queue.submitted) == len(accepted)
    assert not accepted & set(other.painted)
    assert project.ledger().spent == pytest.approx(0.1 * len(accepted) + 0.4 * len(other.painted))
    assert list((project.folder / "accepted").iterdir()) == []


def test_the_next_process_collects_what_was_accepted(project: Project, runner: Runner) -> None:
    never = Queue(late=10_000, abilities=RICH)
    only = ["sheetc1", "s1p1"]
    outcomes = runner(chain(queue=never), yes=True, only=only)
    assert {outcome["kind"] for outcome in outcomes.values()} == {"later"}
    assert len(list((project.folder / "accepted").iterdir())) == len(never.submitted) == 2
    later, other = Queue(1, RICH), Door(fine, ABLE.model_copy(update={"price": (0.01, 0.01)}))
    runner(chain(queue=later, other=other), yes=True, only=only)
    assert [len(project.takes(panel)) for panel in only] == [1, 1]
    assert later.submitted == []
    assert other.painted == []
    assert project.ledger().spent == pytest.approx(0.1 * len(never.submitted))


def test_a_record_behind_a_link_or_damaged_is_not_used(project: Project, tmp_path: Path) -> None:
    home = project.folder / "accepted"
    home.mkdir()
    (home / "abc.json").write_text("{", encoding="utf-8")
    with pytest.raises(InputError, match="Delete it"):
        BoardMemory(project.folder)
    (home / "abc.json").unlink()
    home.rmdir()
    home.symlink_to(tmp_path)
    with pytest.raises(InputError, match="link"):
        BoardMemory(project.folder)


def test_a_line_of_the_diary_that_a_crash_cut_off_is_passed_over(project: Project) -> None:
    diary = BoardDiary(project.folder)
    diary.add(Tried(door="a", panel="s1p1", kind=Kind.PAINTED))
    with (project.folder / "doors.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"door": "a", "pan')
    diary.add(Tried(door="b", panel="s1p2", kind=Kind.LATER))
    with (project.folder / "doors.jsonl").open("a", encoding="utf-8") as file:
        file.writelines(f'{{"door": "c", "panel": "p", "kind": "painted", "usd": {usd}}}\n' for usd in ("NaN", "-1", "1e99"))
    assert [tried.door for tried in diary.read()] == ["a", "b"]


def test_a_chain_by_name() -> None:
    found = load("vertex, gemini")
    assert isinstance(found, ChainPainter)
    assert list(found.doors) == ["vertex", "gemini"]
    assert named("vertex, gemini") == "vertex,gemini"
    assert load("vertex,gemini", "flex") is not None
    for name, tier in (
        ("gemini,gemini", ""),
        ("gemini,nobody", ""),
        ("gemini,vertex", "batch"),
        ("fal,vertex", "flex"),
        ("gemini,sketch", ""),
    ):
        with pytest.raises(InputError):
            load(name, tier)


def test_a_later_attempt_that_is_accepted_is_kept_while_older_takes_are_there(project: Project, runner: Runner) -> None:
    runner(chain(queue=Queue(late=1)), yes=True)
    only = [next(iter(project.board.panels()))[1].id]
    project.save(asked_again(project, project.board, only))
    never = Queue(late=10_000)
    outcomes = runner(chain(queue=never), yes=True, only=only)
    assert outcomes[only[0]]["kind"] == "later"
    assert len(never.submitted) == len(list((project.folder / "accepted").iterdir())) == 1
    later = Queue(late=1)
    runner(chain(queue=later), yes=True, only=only)
    assert later.submitted == []
    assert len(project.takes(only[0])) == 2
