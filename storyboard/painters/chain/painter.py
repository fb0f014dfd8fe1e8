"""Several painters as one. Which is asked is decided in `choosing`; here are their calls, and what is remembered of them.

Each call of `paint_by` is one try at one door. Whoever calls tries again as long as `TryLater` says so, books each try for itself, and so
moves along the chain; what a request has met so far is remembered between the calls.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Self

from storyboard.model.errors import ProviderError
from storyboard.model.takes import DRAFT, Said
from storyboard.painters.chain.choosing import UNKNOWN, Candidate, Choice, Ended, Health, Kind, after, choose
from storyboard.painters.chain.diary import MOST_MESSAGE, Diary, InProcess, Tried, known, refusals
from storyboard.painters.chain.hedging import fastest
from storyboard.painters.chain.story import EXCLUDING, Story, Try, kind_of, last_said, wish_of
from storyboard.painters.chain.together import able, terms, together, whole
from storyboard.painters.web import accepted
from storyboard.ports import (
    Abilities,
    By,
    Drafting,
    Fit,
    FixRequest,
    Memory,
    Misconfigured,
    Pacing,
    Painter,
    Painting,
    PaintRequest,
    Ready,
    Refused,
    Remembering,
    TryLater,
    Turns,
)
from storyboard.ports.waiting import MOST_USD

GIVEN_UP = 60.0
"""Seconds from which on a call that is broken off counts against its door; before that somebody just stopped."""


ONCE_MORE = 0.5
"""Seconds before the same door is asked once more."""


class ChainPainter:
    """Paints with whichever of several painters is best at the moment.

    Args:
        doors: the painters by name, the user's favourite first.
        same_door: whether a refusal is final, rather than another door's to reconsider.
        hedge: seconds without an answer after which a second door is asked for the same picture; None for never.
        clock: seconds since 1970.
        mark: what is written behind the doors' names in the diary, where they paint otherwise than usual.
    """

    def __init__(
        self,
        doors: Mapping[str, Painter],
        *,
        same_door: bool = False,
        hedge: float | None = None,
        clock: Callable[[], float] = time.time,
        mark: str = "",
    ) -> None:
        self.doors = dict(doors)
        self.mark = mark
        self.same_door, self.hedge = same_door, hedge
        self.health: dict[str, Health] = {}
        self._clock = clock
        self._memory: Memory = accepted.InProcess()
        self._diary: Diary = InProcess()
        self._refused: dict[tuple[str, str], str] = {}
        self._stories: dict[str, Story] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._offset = 0.0
        self._in_flight: Counter[str] = Counter()
        self._queued: Counter[str] = Counter()
        self._pacing: Pacing | None = None
        self._turns: dict[str, Turns] = {}
        self._news: list[str] = []

    @property
    def abilities(self) -> Abilities:
        """What at least one of its doors can do; see `storyboard.painters.chain.together`."""
        return together([door.abilities for door in self._offering()], hedging=self.hedge is not None)

    def priced(self, size: str) -> Abilities:
        """What it can do, with the prices of such a picture at the doors that paint it."""
        fitting = [door for door in self._offering() if size in door.abilities.sizes]
        found = together([terms(door, size) for door in fitting or self._offering()], hedging=self.hedge is not None)
        return found.model_copy(update={"sizes": self.abilities.sizes})

    def _offering(self) -> list[Painter]:
        """The doors that are not left out; all where that is each of them."""
        found = [door for name, door in self.doors.items() if not self._known(name).off]
        return found or list(self.doors.values())

    def asked(self, *, same_door: bool, hedge: float | None) -> Self:
        """The same chain, going from door to door as said."""
        return type(self)(self.doors, same_door=same_door, hedge=hedge, clock=self._clock, mark=self.mark)

    def sibling(self) -> Self | None:
        """The chain of the doors' cheaper siblings; None where no door has one."""
        found = {name: door.sibling() if isinstance(door, Drafting) else None for name, door in self.doors.items()}
        drafting = {name: door for name, door in found.items() if door is not None}
        return type(self)(drafting, same_door=self.same_door, hedge=self.hedge, clock=self._clock, mark=DRAFT) if drafting else None

    def ready(self) -> None:
        """Leaves out the doors that have nobody to paint as.

        Raises:
            Misconfigured: that is all of them.
        """
        for name, door in self.doors.items():
            try:
                if isinstance(door, Ready):
                    door.ready()
            except Misconfigured as error:
                self._off(name, str(error))
        if all(self._known(name).off for name in self.doors):
            raise Misconfigured(" ".join(self._known(name).off for name in self.doors))

    def remember(self, memory: Memory) -> None:
        """Keeps what doors have accepted there from now on."""
        self._memory = memory
        for door in self.doors.values():
            if isinstance(door, Remembering):
                door.remember(memory)

    def awaits(self, request: PaintRequest, fit: Fit | None) -> bool:
        """Whether one of the doors has this very request already."""
        records = (record for record in self._memory.waiting(request.panel.id) if record.door in self.doors)
        return any(accepted.key(self._made(record.door, request, fit).request, record.door) == record.key for record in records)

    def learn(self, diary: Diary) -> None:
        """Begins with what is written there of earlier tries, and goes on writing."""
        self._diary, tries = diary, diary.read()
        learnt, self._refused = known(tries), dict(refusals(tries))
        off = {name: health for name, health in self.health.items() if health.off}
        self.health = {name: learnt[name + self.mark] for name in self.doors if name + self.mark in learnt} | off

    def pace(self, pacing: Pacing) -> None:
        """Has requests take turns at doors that limit their rate."""
        self._pacing = pacing

    async def paint(self, request: PaintRequest) -> Painting:
        """One picture, by a door that takes the request as it is; see `paint_by`."""
        return await self.paint_by(request, None)

    async def paint_by(self, request: PaintRequest, fit: Fit | None) -> Painting:
        """One picture; each call is one try at one door, or two where it hedges.

        Raises:
            TryLater: this door brought none; the next call asks whoever is next.
            FixRequest, Refused, Misconfigured: no door will bring one.
        """
        self._settle_in()
        name = request.seed + request.brief
        story = self._stories[name] = self._stories.get(name) or self._begun(request, fit)
        held = self._held(request, fit)
        asked = self._made(held or self._chosen(request, story), request, fit)
        try:
            hedging = self.hedge is not None and not held
            painting = await (self._hedged(asked, request, fit, story) if hedging else self._tried(asked, request, story))
        except (FixRequest, Refused, Misconfigured):
            self._stories.pop(name, None)
            raise
        self._stories.pop(name, None)
        return painting

    async def close(self) -> None:
        """Closes all doors. The chain may be used again."""
        for door in self.doors.values():
            await door.close()

    def _settle_in(self) -> None:
        """Another event loop has another time, and nothing under way."""
        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            self._loop, self._offset = loop, self._clock() - loop.time()
            self._in_flight.clear()
            self._queued.clear()
            self._stories.clear()

    def _now(self) -> float:
        """Seconds since 1970 by the loop's clock, which never jumps back."""
        return self._offset + asyncio.get_running_loop().time()

    def _known(self, door: str) -> Health:
        return self.health.get(door, UNKNOWN)

    def _off(self, door: str, why: str) -> None:
        """Nothing is asked of a door any more."""
        if not self._known(door).off:
            self._news.append(f"The door {door} is left out: {why}")
        self.health[door] = after(self._known(door), Ended(Kind.CONFIGURATION, 0.0, 0.0, 0.0, message=why))

    def _begun(self, request: PaintRequest, fit: Fit | None) -> Story:
        """A request nobody was asked for yet, and the doors that are not to be."""
        story = Story()
        for name, door in self.doors.items():
            offered = terms(door, request.size)
            unable = able(request, offered) or (whole(request, offered) if fit is None else "")
            refused = self._refused.get((name + self.mark, wish_of(request)), "")
            if unable or refused:
                story.excluded[name] = (Kind.REQUEST, unable) if unable else (Kind.REFUSED, refused)
        return story

    def _made(self, door: str, request: PaintRequest, fit: Fit | None) -> Try:
        """The request as a door can take it."""
        offered = terms(self.doors[door], request.size)
        fitted, left_out = fit(offered) if fit is not None else (request, ())
        return Try(door, fitted, offered, left_out)

    def _held(self, request: PaintRequest, fit: Fit | None) -> str:
        """The door that has accepted this request before; empty where none has. It is asked for it, and nobody else.

        Raises:
            FixRequest: nothing can be asked of that door.
        """
        for record in self._memory.waiting(request.panel.id):
            if record.door in self.doors and accepted.key(self._made(record.door, request, fit).request, record.door) == record.key:
                if self._known(record.door).off:
                    raise FixRequest(
                        f"{record.door} has accepted this picture, so that no other door is asked, but cannot be asked for it: "
                        f"{self._known(record.door).off}"
                    )
                return record.door
        return ""

    def _candidates(self, request: PaintRequest, story: Story, without: str = "") -> list[Candidate]:
        prices = {name: terms(door, request.size).cost(ground=request.ground)[0] for name, door in self.doors.items()}
        neutral = min((price for price in prices.values() if price), default=0.0)
        return [
            Candidate(
                name=name,
                place=place,
                price=prices[name] or neutral,
                free=not prices[name],
                health=self._known(name),
                failures=story.failures[name],
                excluded=name in story.excluded or name == without,
                in_flight=self._in_flight[name],
                at_once=door.abilities.at_once,
                queue=self._queue(name),
            )
            for place, (name, door) in enumerate(self.doors.items())
        ]

    def _queue(self, door: str) -> float:
        """Seconds a request waits for its turn at a door."""
        turns = self._turns.get(door)
        return self._queued[door] * 60 / turns.per_minute if turns is not None else 0.0

    def _choice(self, request: PaintRequest, story: Story, without: str = "") -> Choice:
        return choose(self._candidates(request, story, without), self._now(), story.last)

    def _chosen(self, request: PaintRequest, story: Story) -> str:
        """The door to be asked now.

        Raises:
            TryLater: all of them are shut for a while.
            FixRequest, Refused, Misconfigured: none will ever do.
        """
        choice = self._choice(request, story)
        if choice.door:
            story.last = choice.door
            return choice.door
        raise self._waiting(choice, story, 0.0)

    def _waiting(self, choice: Choice, story: Story, cost: float | None) -> ProviderError:
        """The error where nobody can be asked just now, or ever."""
        if math.isinf(choice.wait):
            return self._ended(story, cost)
        return TryLater(
            f"Every door is shut for {choice.wait:.0f} seconds. {last_said(story)}".strip(), after=choice.wait, limited=True, cost=cost
        )

    def _ended(self, story: Story, cost: float | None) -> ProviderError:
        """The error where no door will ever do."""
        kinds = {kind for kind, _ in story.excluded.values()}
        off = {name: self._known(name).off for name in self.doors if self._known(name).off}
        words = " ".join(f"{door}: {why}" for door, why in (*((door, why) for door, (_, why) in story.excluded.items()), *off.items()))
        if Kind.REFUSED in kinds:
            return Refused(words, cost=cost)
        return FixRequest(words, cost=cost) if kinds else Misconfigured(words)

    async def _tried(self, asked: Try, request: PaintRequest, story: Story) -> Painting:
        """One try at one door.

        Raises:
            TryLater, FixRequest, Refused, Misconfigured: as `paint_by`.
        """
        began = self._now()
        self._in_flight[asked.door] += 1
        try:
            await self._turn(asked.door)
            began = self._now()
            painting = await self.doors[asked.door].paint(asked.request)
        except ProviderError as error:
            raise self._onward(asked, request, story, error, self._now() - began) from error
        except OSError as error:
            lost = TryLater(str(error) or f"No answer came ({type(error).__name__}).", cost=None)
            raise self._onward(asked, request, story, lost, self._now() - began) from error
        except asyncio.CancelledError:
            self._broken_off(asked, story, self._now() - began)
            raise
        finally:
            self._in_flight[asked.door] -= 1
        return self._painted(asked, story, painting, self._now() - began)

    async def _turn(self, door: str) -> None:
        """Waits until a request may be sent to a door that limits their rate."""
        offered = self.doors[door].abilities
        if self._pacing is None or not offered.limited:
            return
        turns = self._turns.setdefault(door, self._pacing(offered.per_minute))
        self._queued[door] += 1
        try:
            await turns.turn()
        finally:
            self._queued[door] -= 1

    def _painted(self, asked: Try, story: Story, painting: Painting, seconds: float) -> Painting:
        self._count(asked, Kind.PAINTED, seconds, painting.cost)
        by = By(
            door=asked.door,
            abilities=asked.abilities,
            references=asked.request.references,
            left_out=(*asked.left_out, *painting.left_out),
            said=tuple(story.said),
        )
        news, self._news = tuple(self._news), []
        return painting.model_copy(
            update={"by": by, "prompt": painting.prompt or asked.request.brief, "notices": (*news, *painting.notices)}
        )

    def _onward(self, asked: Try, request: PaintRequest, story: Story, error: ProviderError, seconds: float) -> ProviderError:
        """What a failed try means for the request: whose turn is next, or that it ends here."""
        kind = kind_of(error)
        cost = error.cost if isinstance(error, TryLater | FixRequest | Refused) else 0.0
        wait = error.after if isinstance(error, TryLater) else None
        story.said.append(Said(door=asked.door, kind=kind, message=str(error), cost=cost))
        story.failures[asked.door] += kind is Kind.LATER
        if kind in EXCLUDING:
            story.excluded[asked.door] = (kind, str(error))
        if kind is Kind.CONFIGURATION:
            self._off(asked.door, str(error))
        self._count(asked, kind, seconds, cost, message=str(error), wait=wait, wish=wish_of(request) if kind is Kind.REFUSED else "")
        found = self._next(asked, request, story, kind, cost, wait)
        found.door = asked.door
        return found

    def _next(self, asked: Try, request: PaintRequest, story: Story, kind: Kind, cost: float | None, wait: float | None) -> ProviderError:
        """The error that has the caller go on as the chain wants it."""
        told = story.said[-1].message
        if kind is Kind.REFUSED and self.same_door:
            return Refused(told, cost=cost)
        if self._is_held(asked):
            return TryLater(f"{asked.door}: {told}", after=wait, limited=kind is Kind.LIMITED, cost=cost)
        choice = self._choice(request, story)
        if not choice.door:
            return self._waiting(choice, story, cost)
        soon = 0.0 if choice.door != asked.door else ONCE_MORE if wait is None else wait
        return TryLater(f"{asked.door}: {told}", after=soon, limited=kind is Kind.LIMITED, cost=cost)

    def _is_held(self, asked: Try) -> bool:
        """Whether a door has accepted this very request, and it is under way."""
        return self._memory.accepted(asked.door, accepted.key(asked.request, asked.door)) is not None

    def _broken_off(self, asked: Try, story: Story, seconds: float) -> None:
        """A call nobody waits for any more. After a while that is the door's fault."""
        if seconds >= GIVEN_UP:
            told = f"No answer came within {seconds:.0f} seconds."
            story.said.append(Said(door=asked.door, kind=Kind.LATER, message=told, cost=None))
            story.failures[asked.door] += 1
            self._count(asked, Kind.LATER, seconds, None, message=told)

    def _count(
        self, asked: Try, kind: Kind, seconds: float, cost: float | None, *, message: str = "", wait: float | None = None, wish: str = ""
    ) -> None:
        """Takes a try into account, and writes it down."""
        now = self._now()
        spent = asked.worst if cost is None else cost
        if kind is not Kind.CONFIGURATION:
            before = self._known(asked.door)
            self.health[asked.door] = health = after(before, Ended(kind, seconds, spent, now, wait, message))
            if health.pause > before.pause == 0:
                self._news.append(f"{asked.door} fails again and again; from now on one picture at a time tries it: {message}")
        self._paced(asked.door, kind, wait)
        if wish:
            self._refused[asked.door + self.mark, wish] = message
        self._diary.add(
            Tried(
                door=asked.door + self.mark,
                panel=asked.request.panel.id,
                kind=kind,
                wish=wish,
                seconds=round(seconds, 3),
                usd=None if cost is None else min(max(cost, 0.0), MOST_USD),
                worst=min(max(asked.worst, 0.0), MOST_USD),
                message=message[:MOST_MESSAGE],
                at=round(now, 3),
            )
        )

    def _paced(self, door: str, kind: Kind, wait: float | None) -> None:
        """Tells the pace of a door what its answer says about the rate."""
        turns = self._turns.get(door)
        if turns is not None and kind is Kind.LIMITED:
            turns.limited(wait)
        elif turns is not None and kind in {Kind.PAINTED, Kind.REFUSED, Kind.REQUEST}:
            turns.accepted()

    async def _hedged(self, asked: Try, request: PaintRequest, fit: Fit | None, story: Story) -> Painting:
        """A try at one door, and at a second one where the first takes long; the first picture counts."""
        first = asyncio.create_task(self._tried(asked, request, story))
        tasks = {first: asked}
        try:
            await asyncio.wait(tasks, timeout=self.hedge)
            choice = Choice() if first.done() else self._choice(request, story, without=asked.door)
            if choice.door:
                second = self._made(choice.door, request, fit)
                tasks[asyncio.create_task(self._tried(second, request, story))] = second
            return await fastest(tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
