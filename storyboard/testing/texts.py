"""A text model that follows a script, for tests of programs that ask one."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from storyboard.model.errors import ProviderError
from storyboard.ports import Answer, Question, TextTerms, ToolCall
from storyboard.texts.tokens import load

Said = Answer | ProviderError | str | dict[str, Any] | list[Any]
"""An answer, an error that is raised, words, or a value that is answered as JSON."""

MILLION = 1_000_000


def call(name: str, **arguments: Any) -> Answer:
    """An answer that asks for one tool."""
    return Answer(calls=(ToolCall(id=f"call-{name}", name=name, arguments=arguments),))


class ScriptedTexts:
    """Answers at once and remembers what it was asked.

    Args:
        answers: what is said: entries in order, or a function of the question. After the last entry it is a mistake to ask.
        price: USD a million tokens in and out. An answer without a cost of its own costs what its words take.
        terms: what it says it can do; by default everything, at that price.
    """

    def __init__(
        self,
        answers: Callable[[Question], Said] | Iterable[Said] = (),
        *,
        price: tuple[float, float] = (0.0, 0.0),
        terms: TextTerms | None = None,
    ) -> None:
        self._said = answers if callable(answers) else _in_order(answers)
        self._terms = terms or TextTerms(
            model="scripted",
            window=1_000_000,
            most=65_536,
            documents=("image/png", "image/jpeg", "application/pdf"),
            search=True,
            price=price,
        )
        self.questions: list[Question] = []
        """All it was asked, in order."""
        self.closed = 0
        """How often it was closed."""

    @property
    def terms(self) -> TextTerms:
        """As it was told."""
        return self._terms

    @property
    def counted(self) -> Counter[str]:
        """How often it was asked for each purpose."""
        return Counter(question.purpose for question in self.questions)

    def worst(self, question: Question) -> float:
        """The price of all that is asked and of the longest answer allowed."""
        return self._cost(load(question).text, min(question.most, self._terms.most))

    async def ask(self, question: Question) -> Answer:
        """What the script says.

        Raises:
            ProviderError: the script says so.
            AssertionError: the script has ended.
        """
        self.questions.append(question)
        said = self._said(question)
        if isinstance(said, ProviderError):
            raise said
        return self._priced(question, _answer(said))

    async def close(self) -> None:
        """Counts how often it was closed."""
        self.closed += 1

    def _priced(self, question: Question, answer: Answer) -> Answer:
        asked, written = load(question).text, len(answer.text) // 4 + 1
        given = {
            "model": answer.model or self._terms.model,
            "tokens_in": answer.tokens_in or asked,
            "tokens_out": answer.tokens_out or written,
        }
        return answer.model_copy(update={**given, "cost": answer.cost or self._cost(asked, written)})

    def _cost(self, asked: int, written: int) -> float:
        return (asked * self._terms.price[0] + written * self._terms.price[1]) / MILLION


def _answer(said: Answer | str | dict[str, Any] | list[Any]) -> Answer:
    if isinstance(said, Answer):
        return said
    return Answer(text=said if isinstance(said, str) else json.dumps(said, ensure_ascii=False))


def _in_order(answers: Iterable[Said]) -> Callable[[Question], Said]:
    rest = iter(answers)

    def next_one(question: Question) -> Said:
        for said in rest:
            return said
        raise AssertionError(f"The script ended before {question.purpose!r} was asked.")

    return next_one
