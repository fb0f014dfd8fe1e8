"""Panels of a run gathered into batch jobs, which are written down before they are sent and until all that came of them is stored.

A chain of panels that would call the painter waits here instead. Once every chain of the wave waits, what was gathered is packed into
jobs. So a job is as full as can be, and nothing is guessed about time. What a killed run left behind is looked up by its name, never sent
again on suspicion.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Coroutine, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from storyboard.events import Listener, Notice, Waiting
from storyboard.model.errors import BudgetReached, ProviderError
from storyboard.model.wording import counted, typed
from storyboard.ports import Batching, FixRequest, Painting, PaintRequest, Refused, TryLater
from storyboard.project.batches import Item, Record, remove, write
from storyboard.project.folder import Project
from storyboard.project.ledger import Ledger
from storyboard.project.work import MOST_PANELS, chains

FIRST_LOOK = 5.0
"""Seconds until a job is looked at for the first time."""

GROWTH = 1.5
"""By how much each pause between two looks is longer than the one before."""

LONGEST_LOOK = 60.0
"""Seconds between two looks at most."""

LOOKS_AT_ONCE = 4
"""Jobs looked at side by side: a day later all may be done, and each brings a hundred megabytes."""

SEARCHES = 3
"""How often a job is looked for that may have been made without our hearing of it: a provider's list may lag behind."""

LONGEST_FULL = 900.0
"""Seconds for which a provider may take no job at all while none of ours is under way, before it is given up."""


@dataclass(slots=True, eq=False)
class Wish:
    """A request somebody waits for."""

    item: Item
    worst: float
    """USD it may cost."""
    answer: asyncio.Future[Painting]
    record: Record | None = None
    """The job it stands in already, where an earlier one was cut short."""


class Collector:
    """Sends what a run asks for as batch jobs and hands out the answers. One for each run, on one event loop.

    Args:
        provider: the painter's way in for jobs.
        project: the board; jobs are written down in its folder.
        painter: its name, as takes have it.
        records: its jobs that are not wholly stored.
        ledger: where each request's worst case is reserved before its job is sent, and its price booked.
        emit: told what goes on.
        first_look: seconds until a job is looked at for the first time.
    """

    def __init__(
        self,
        provider: Batching,
        project: Project,
        painter: str,
        records: Iterable[Record],
        ledger: Ledger,
        emit: Listener,
        *,
        first_look: float = FIRST_LOOK,
    ) -> None:
        self.provider, self.project, self.painter = provider, project, painter
        self.keep: Callable[[Item, Painting], None] = _dropped
        """Stores a picture that came although nobody waits for it any more."""
        self._ledger, self._emit, self._first_look = ledger, emit, first_look
        self._open: dict[str, Record] = {}
        self._unkept: dict[str, set[str]] = {}
        self._job_of: dict[str, str] = {}
        self._stands: dict[str, dict[str, str]] = {}
        for record in records:
            self._noted(record)
        self._held = {item.request.seed: item for record in self._open.values() for item in record.items}
        self._running = self._waiting = 0
        self._gathered: list[Wish] = []
        self._followed: dict[str, dict[str, Wish]] = {}
        self._slots, self._sending, self._looking = asyncio.Semaphore(provider.jobs), asyncio.Lock(), asyncio.Semaphore(LOOKS_AT_ONCE)
        self._tasks: set[asyncio.Task[None]] = set()
        self._farewell = False

    @property
    def panels(self) -> frozenset[str]:
        """Ids of the panels that stand in open jobs."""
        return frozenset(item.panel for item in self._held.values() if item.key in self._job_of)

    def expect(self, chains: int) -> None:
        """Says how many chains of a wave begin now; each says `left` when it ends."""
        self._running = chains

    def left(self) -> None:
        """A chain has ended."""
        self._running -= 1
        self._send_off()

    def standing(self, request: PaintRequest) -> Item | None:
        """What an open job already has for the same wish, though its references or words may have been chosen otherwise then."""
        item = self._held.get(request.seed)
        return item if item and item.key in self._job_of and _same(item.request, request) else None

    def takes(self, key: str) -> bool:
        """Whether a request goes by batch job."""
        return self.provider.always or key in self._job_of

    async def paint(self, item: Item, worst: float) -> Painting:
        """The picture, when its job is done. What is in an open job is waited for, not sent again.

        Raises:
            TryLater, FixRequest, Refused, Misconfigured: see `storyboard.ports`.
            BudgetReached: nothing was sent.
        """
        record = self._open.get(self._job_of.get(item.key, ""))
        wish = Wish(item, worst, asyncio.get_running_loop().create_future(), record)
        self._gathered.append(wish)
        self._waiting += 1
        self._send_off()
        try:
            return await wish.answer
        except asyncio.CancelledError:
            self._waiting -= 1
            self._say_farewell()
            raise

    def kept(self, panel: str) -> None:
        """What came for a panel is stored, as a take or as the reason why there is none."""
        stands = self._stands.get(panel, {})
        for key in [key for key in stands if key not in self._job_of]:
            self._keep(stands.pop(key), {key})

    async def leftovers(self) -> None:
        """Looks once after jobs of earlier runs that nobody asked about; pictures that have come are stored all the same."""
        waiting = 0
        for record in [record for name, record in self._open.items() if name not in self._followed]:
            with suppress(ProviderError):
                waiting += not await self._looked_after(record)
        if waiting:
            how = f"`storyboard resume {typed(self.project.folder)}` looks after what is left."
            self._emit(Notice(message=f"{counted(waiting, 'batch job')} of earlier runs not done yet; {how}"))

    async def close(self) -> None:
        """Stops looking. The jobs go on, and the next run finds them written down."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _send_off(self) -> None:
        """Packs what was gathered once nobody else is coming."""
        if self._gathered and self._waiting >= self._running:
            wishes, self._gathered = self._gathered, []
            self._start(self._sent_off(wishes), wishes)

    def _start(self, work: Coroutine[Any, Any, None], wishes: Sequence[Wish]) -> None:
        """Does work beside the chains; a fault in it reaches those who wait for it."""

        def ended(task: asyncio.Task[None]) -> None:
            self._tasks.discard(task)
            error = None if task.cancelled() else task.exception()
            if error is not None:
                self._fail(wishes, error)

        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(ended)

    async def _sent_off(self, wishes: Sequence[Wish]) -> None:
        """Takes up the jobs that are there, then makes new ones for the rest."""
        fresh = [wish for wish in wishes if wish.record is None]
        for name in dict.fromkeys(wish.record.name for wish in wishes if wish.record):
            group = [wish for wish in wishes if wish.record and wish.record.name == name]
            try:
                fresh += await self._taken_up(self._open[name], group) if name in self._open else group
            except ProviderError as error:
                self._fail(group, error)
        if self.provider.always:
            await self._packed(fresh)
        else:
            self._release(wish.item for wish in fresh)
            self._fail(fresh, TryLater("There is no such batch job after all; the picture is asked for by itself."))

    async def _packed(self, wishes: Sequence[Wish]) -> None:
        """Sends new jobs, each as full as may be."""
        pack: list[Wish] = []
        full = 0.0
        for wish in wishes:
            share = await self._share(wish)
            if full + share > 1:
                await self._begin(pack)
                pack, full = [], 0.0
            if not wish.answer.done():
                pack.append(wish)
                full += share
        await self._begin(pack)

    async def _share(self, wish: Wish) -> float:
        try:
            return await self.provider.share(wish.item.request)
        except ProviderError as error:
            if wish.record is not None:
                self._release([wish.item])
            self._fail([wish], error)
            return 0.0

    async def _taken_up(self, record: Record, wishes: Sequence[Wish]) -> Sequence[Wish]:
        """Follows a job of an earlier run, or one whose sending was cut short; returns the wishes if there is no such job after all."""
        named = record if record.job else await self._found(record, SEARCHES)
        if named is None:
            wanted = {wish.item.key for wish in wishes}
            self._dissolve(record)
            self._release(item for item in record.items if item.key not in wanted)
            return wishes
        if named.name in self._followed:
            self._followed[named.name].update({wish.item.key: wish for wish in wishes})
            return ()
        await self._slots.acquire()
        self._follow(named, wishes, 0.0)
        return ()

    async def _found(self, record: Record, searches: int) -> Record | None:
        """The record with the id of its job, if the provider has one of that name."""
        pause = self._first_look
        for search in range(searches):
            if search:
                await asyncio.sleep(pause)
                pause = longer(pause)
            if job := await self.provider.find(record.name):
                return self._written(record.model_copy(update={"job": job}))
        return None

    async def _begin(self, wishes: Sequence[Wish]) -> None:
        """Sends a new job: money set aside, written down, sent, and its id written down."""
        if not wishes:
            return
        await self._slots.acquire()
        followed = False
        try:
            async with self._sending:
                wanted = [wish for wish in wishes if self._reserved(wish)]
                record = await self._sent(wanted) if wanted else None
            if record is not None:
                self._follow(record, wanted, self._first_look)
                followed = True
        finally:
            if not followed:
                self._slots.release()

    async def _sent(self, wishes: Sequence[Wish]) -> Record | None:
        """The job's record, None where none was made. A job that cannot be taken is halved, so that one bad request costs itself alone."""
        name = f"storyboard-{uuid4().hex}"
        record = self._written(Record(name=name, painter=self.painter, items=tuple(wish.item for wish in wishes)))
        try:
            return self._written(record.model_copy(update={"job": await self._submitted(record)}))
        except TryLater as error:
            if error.cost is not None:
                self._undo(record)
            self._fail(wishes, error)
        except FixRequest as error:
            self._undo(record)
            if len(wishes) == 1:
                self._fail(wishes, error)
            else:
                half = len(wishes) // 2
                self._start(self._halves(wishes[:half], wishes[half:]), wishes)
        except ProviderError as error:
            self._undo(record)
            self._fail(wishes, error)
        return None

    async def _halves(self, *halves: Sequence[Wish]) -> None:
        for half in halves:
            await self._begin(half)

    async def _submitted(self, record: Record) -> str:
        """The id of a new job. While the provider takes no more of them it is asked again: first others have to end."""
        loop, pause = asyncio.get_running_loop(), self._first_look
        began = loop.time()
        while True:
            try:
                return await self.provider.submit([item.request for item in record.items], record.name)
            except TryLater as error:
                if not error.limited:
                    raise
                if not self._followed and loop.time() - began > LONGEST_FULL:
                    raise TryLater(str(error), cost=0.0) from None
                await asyncio.sleep(max(error.after or 0.0, pause))
                pause = longer(pause)

    def _follow(self, record: Record, wishes: Sequence[Wish], pause: float) -> None:
        self._followed[record.name] = {wish.item.key: wish for wish in wishes}
        self._start(self._followed_to_its_end(record, pause), wishes)

    async def _followed_to_its_end(self, record: Record, pause: float) -> None:
        """Waits for a job and hands out what came of it."""
        self._tell()
        try:
            answers = await self._answers(record, pause)
            self._hand_out(record, answers)
        except ProviderError as error:
            self._fail(self._followed[record.name].values(), error)
        finally:
            del self._followed[record.name]
            self._slots.release()
        self._tell()

    async def _answers(self, record: Record, pause: float) -> tuple[Painting | ProviderError, ...]:
        """A job's answers. That the provider cannot be reached for a while does not end the waiting."""
        while True:
            await asyncio.sleep(pause)
            pause = longer(pause or self._first_look)
            with suppress(TryLater):
                if (answers := await self._looked_at(record)) is not None:
                    return answers

    async def _looked_at(self, record: Record) -> tuple[Painting | ProviderError, ...] | None:
        async with self._looking:
            return await self.provider.collect(record.job, [item.request for item in record.items])

    async def _looked_after(self, record: Record) -> bool:
        """Whether nothing more is to come of a job nobody waits for."""
        named = record if record.job else await self._found(record, 1)
        if named is None:
            self._undo(record)
            return True
        answers = await self._looked_at(named)
        if answers is not None:
            self._hand_out(named, answers)
        return answers is not None

    def _hand_out(self, record: Record, answers: Iterable[Painting | ProviderError]) -> None:
        """Books every answer and gives it to whoever waits; a picture nobody waits for is stored here."""
        wishes = self._followed.get(record.name, {})
        done: set[str] = set()
        for item, answer in zip(record.items, answers, strict=True):
            self._job_of.pop(item.key, None)
            self._book(item, answer)
            wish = wishes.get(item.key)
            awaited = wish is not None and self._answer(wish, answer)
            if not awaited and isinstance(answer, Painting):
                self.keep(item, answer)
            if not awaited or isinstance(answer, TryLater):
                done.add(item.key)
        self._keep(record.name, done)

    def _answer(self, wish: Wish, answer: Painting | BaseException) -> bool:
        """Ends somebody's waiting; False where nobody waits any more."""
        if wish.answer.done():
            return False
        self._waiting -= 1
        if isinstance(answer, Painting):
            wish.answer.set_result(answer)
        else:
            wish.answer.set_exception(answer)
        return True

    def _fail(self, wishes: Iterable[Wish], error: BaseException) -> None:
        for wish in wishes:
            self._answer(wish, error)

    def _reserved(self, wish: Wish) -> bool:
        """Whether there is money for a request; what was set aside for a job that was never made counts."""
        item = wish.item
        if wish.answer.done():
            return False
        try:
            if not (wish.record and self._ledger.holds(item.key)):
                self._ledger.reserve(item.key, item.panel, wish.worst)
        except BudgetReached as error:
            self._answer(wish, error)
            return False
        return True

    def _book(self, item: Item, answer: Painting | ProviderError) -> None:
        """Ends a reservation once; where nobody knows what an answer cost it stands, as possibly billed."""
        cost = answer.cost if isinstance(answer, Painting | TryLater | Refused) else 0.0
        if cost is not None and self._ledger.holds(item.key):
            if cost:
                self._ledger.settle(item.key, item.panel, cost)
            else:
                self._ledger.release(item.key, item.panel)

    def _release(self, items: Iterable[Item]) -> None:
        for item in items:
            self._ledger.release(item.key, item.panel)

    def _written(self, record: Record) -> Record:
        """Writes a job down, durably."""
        write(self.project.folder, record)
        self._noted(record)
        return record

    def _noted(self, record: Record) -> None:
        self._open[record.name] = record
        self._unkept.setdefault(record.name, {item.key for item in record.items})
        for item in record.items:
            self._job_of[item.key] = record.name
            self._stands.setdefault(item.panel, {})[item.key] = record.name

    def _keep(self, name: str, keys: Collection[str]) -> None:
        """Strikes what is stored off a job; forgets it when that is all."""
        if name in self._open:
            self._unkept[name].difference_update(keys)
            if not self._unkept[name]:
                self._dissolve(self._open[name])

    def _undo(self, record: Record) -> None:
        """Forgets a job that was never made, and gives its money back."""
        self._dissolve(record)
        self._release(record.items)

    def _dissolve(self, record: Record) -> None:
        del self._open[record.name], self._unkept[record.name]
        for item in record.items:
            if self._job_of.get(item.key) == record.name:
                del self._job_of[item.key]
        remove(self.project.folder, record)

    def _tell(self) -> None:
        self._emit(Waiting(jobs=len(self._followed), pictures=sum(map(len, self._followed.values())), folder=str(self.project.folder)))

    def _say_farewell(self) -> None:
        """What somebody who stops a run should know about jobs that do not stop with it; said once."""
        jobs, pictures = len(self._open), len(self._job_of)
        if not self._farewell and pictures:
            self._farewell = True
            told = f"{jobs} batch {'job' if jobs == 1 else 'jobs'} with {pictures} {'picture' if pictures == 1 else 'pictures'}"
            self._emit(
                Notice(
                    message=f"Going on at {self.painter} without this run: {told}. "
                    f"`storyboard resume {typed(self.project.folder)}` collects what they bring; nothing is paid twice."
                )
            )


def longer(pause: float) -> float:
    """The pause after a pause, seconds."""
    return min(pause * GROWTH, LONGEST_LOOK)


def _dropped(item: Item, painting: Painting) -> None:
    del item, painting


def _same(one: PaintRequest, other: PaintRequest) -> bool:
    """Whether two requests are for the same picture, whatever references and words were at hand when they were made."""
    return all(getattr(one, name) == getattr(other, name) for name in ("panel", "shot", "edit", "aspect", "size", "style"))


def wave(project: Project, only: Collection[str] | None, tried: frozenset[str], standing: Collection[str]) -> list[tuple[str, ...]]:
    """The panels of the next round of batch jobs, each a chain of its own.

    A round may take a day, so there are few: what stands in open jobs; reference sheets, whose own looks come before their further ones;
    the first panel of each setup; all others, which are painted from it.

    Args:
        project: the board and its takes.
        only: look at these panels alone; None for all.
        tried: panels this run is done with.
        standing: panels in jobs of earlier runs.
    """
    board = project.board
    sent: list[str] = []
    for panels in chains(project, only, tried, MOST_PANELS):
        scene, first = board.find(panels[0])
        others = [panel for panel in scene.panels if panel.shot == first.shot and panel.id not in panels and not panel.omitted]
        begun = any(panel.id in tried or not project.pending(scene, panel) for panel in others)
        sent += panels if begun else panels[:1]
    known = {panel.id: (scene, panel) for scene, panel in board.everything()}
    asked = (id for id in sorted(standing) if id in known and id not in tried and (only is None or id in only))
    return [(id,) for id in dict.fromkeys([*sent, *(id for id in asked if project.pending(*known[id]))])]
