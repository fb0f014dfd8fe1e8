"""A text model whose answers are kept with the board: no question is paid for twice, and none without the budget's leave."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from weakref import WeakValueDictionary

from tenacity import AsyncRetrying, retry_if_exception_type

from storyboard.events import Listener, nothing
from storyboard.graphs.patience import LONGEST_REFUSAL, Patience
from storyboard.model.errors import ProviderError
from storyboard.ports import Answer, FixRequest, Misconfigured, Question, Refused, TextModel, TextTerms, TryLater
from storyboard.project import answers
from storyboard.project.folder import Project
from storyboard.project.ledger import Ledger


@dataclass(slots=True)
class Booked:
    """Asks through the board's store and ledger. Itself a `TextModel`, so that whoever asks need not know."""

    texts: TextModel
    project: Project
    ledger: Ledger
    slots: asyncio.Semaphore
    """How many questions may be under way."""
    now: Callable[[], str]
    retry_delay: float = 1.0
    """Seconds before a second try at the same question; doubles from there."""
    timeout: float = LONGEST_REFUSAL
    """Seconds an answer may take, counted from when its slot is held."""
    emit: Listener = nothing
    """Told when a question is asked again after a while."""
    under_way: WeakValueDictionary[str, asyncio.Lock] = field(default_factory=WeakValueDictionary[str, asyncio.Lock])
    """Questions under way: an equal one waits for the answer of the first, and asks itself only where none came."""

    @property
    def terms(self) -> TextTerms:
        """What the model can do and costs."""
        return self.texts.terms

    def worst(self, question: Question) -> float:
        """USD that answering costs at most, kept or not."""
        return self.texts.worst(question)

    def kept(self, question: Question) -> bool:
        """Whether the answer is there already, and costs nothing."""
        return answers.find(self.project.folder, self._key(question)) is not None

    async def ask(self, question: Question) -> Answer:
        """The kept answer, else the model's.

        Raises:
            TryLater, FixRequest, Refused, Misconfigured: as the model raises them, "later" after several tries.
            BudgetReached: the budget does not allow the question.
        """
        asked = question.model_copy(update={"folder": str(self.project.folder)})
        name = self._key(asked)
        async with self.under_way.setdefault(name, asyncio.Lock()):
            return self._found(asked, name) or await self._patiently(asked, name)

    def _found(self, question: Question, name: str) -> Answer | None:
        """The kept answer. A process that ended between keeping and booking it has left that to us."""
        found = answers.find(self.project.folder, name)
        if found and self.ledger.holds(name):
            self._book(name, question, found.cost)
        return found

    def _key(self, question: Question) -> str:
        return answers.key(question, self.terms.model)

    async def _patiently(self, question: Question, name: str) -> Answer:
        patience = Patience(self.retry_delay, question.purpose, self.emit)
        later = retry_if_exception_type((TryLater, TimeoutError))
        retrying = AsyncRetrying(retry=later, stop=patience.stop, wait=patience.wait, before_sleep=patience.tell, reraise=True)
        try:
            return await retrying(self._once, question, name)
        except TimeoutError as error:
            raise TryLater(f"No answer came within {self.timeout:.0f} seconds.", cost=None) from error

    async def _once(self, question: Question, name: str) -> Answer:
        async with self.slots, asyncio.timeout(self.timeout):
            self.ledger.reserve(name, question.purpose, self.texts.worst(question))
            answer = answers.writable(await self._answer(question, name))
            kept = answers.Kept(purpose=question.purpose, answer=answer, made_at=self.now())
            answers.keep(self.project.folder, name, kept)
            self._book(name, question, answer.cost)
            return answer

    async def _answer(self, question: Question, name: str) -> Answer:
        try:
            return await self.texts.ask(question)
        except (TryLater, Refused, FixRequest) as error:
            self._book(name, question, error.cost)
            raise
        except Misconfigured:
            self._book(name, question, 0.0)
            raise
        except ProviderError:
            self._book(name, question, None)
            raise
        except Exception as error:
            self._book(name, question, None)
            raise FixRequest(f"The text model failed in a way it should not: {type(error).__name__}: {error}", cost=None) from error

    def _book(self, name: str, question: Question, cost: float | None) -> None:
        """Ends a reservation: with the price, free of charge, or as possibly billed where nobody knows."""
        if cost is None:
            self.ledger.lose(name)
        elif cost:
            self.ledger.settle(name, question.purpose, cost)
        else:
            self.ledger.release(name, question.purpose)

    async def close(self) -> None:
        """Ends the model's connections."""
        await self.texts.close()
