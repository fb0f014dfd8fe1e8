"""Finding out who and what recurs: by the rules, and by a text model that reads the whole script, where a board has one; with the user's
own words on top.

The rules' breakdown stands wherever an answer cannot be used, and a notice says so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from storyboard.breakdown import inquiry
from storyboard.breakdown.data import spoken_of
from storyboard.breakdown.refining import Held, refined
from storyboard.breakdown.whole import break_down
from storyboard.graphs.booked import Booked
from storyboard.model.board import Board, Progress
from storyboard.model.cast import Breakdown
from storyboard.ports import FixRequest, Question, Refused, TextModel, TryLater
from storyboard.project.words import FILE, worded, words_of
from storyboard.project.work import broken_down
from storyboard.references import cast
from storyboard.texts.fenced import bare_json

LEAST_TOKENS = 600
"""Tokens of the shortest answer that is likely."""

GROWN = 1.25
"""How much dearer later parts of a long script may be than they would be now: what earlier ones told goes along."""


def price(texts: TextModel, board: Board, kept: Callable[[Question], bool]) -> tuple[float, float]:
    """USD that breaking a script down costs at least and at most, of what is not answered yet.

    Args:
        texts: who is asked.
        board: a board that is broken down by the rules.
        kept: whether a question is answered already.
    """
    parts = inquiry.parts(board.breakdown, board.screenplay, texts.terms)
    if len(parts) > inquiry.MOST_PARTS:
        return 0.0, 0.0
    asked = [inquiry.question(board.breakdown, board.screenplay, texts.terms, parts, at) for at in range(len(parts))]
    left = [question for question in asked if not kept(question)]
    low = sum(texts.worst(question.model_copy(update={"most": LEAST_TOKENS})) for question in left)
    return low, sum(texts.worst(question) for question in left) * (GROWN if len(parts) > 1 else 1.0)


async def broken(board: Board, folder: Path, texts: Booked | None) -> Board:
    """A board that was read, broken down, with what the user says of its cast.

    Raises:
        InputError: what the user says cannot be used.
        Misconfigured, BudgetReached: no question will be answered; nothing is lost by asking again later.
    """
    rules = break_down(board.screenplay)
    if texts is None:
        return _put(board, folder, rules)
    return _put(board, folder, *await _asked(texts, board, rules, _held(board, folder, rules)))


async def for_free(board: Board, folder: Path, texts: Booked) -> tuple[Board, bool]:
    """A board that was read, broken down as far as that is paid for; and whether the text model is still to be asked.

    Raises:
        InputError: what the user says cannot be used.
    """
    rules = break_down(board.screenplay)
    parts = inquiry.parts(rules, board.screenplay, texts.terms)
    if len(parts) == 1 and texts.kept(inquiry.question(rules, board.screenplay, texts.terms, parts, 0)):
        return await broken(board, folder, texts), False
    return _put(board, folder, rules), bool(parts)


def _put(board: Board, folder: Path, breakdown: Breakdown, told: Sequence[str] = ()) -> Board:
    """The board with a breakdown, and what the user says of it on top."""
    found = worded(board.model_copy(update={"progress": Progress.BROKEN_DOWN, "breakdown": breakdown}), folder)
    return broken_down(board.model_copy(update={"found": found.found}), found.breakdown, told)


async def _asked(texts: Booked, board: Board, rules: Breakdown, held: Held) -> tuple[Breakdown, tuple[str, ...]]:
    """The breakdown with what a text model says of the whole script, part by part where its window is small."""
    parts = inquiry.parts(rules, board.screenplay, texts.terms)
    if len(parts) > inquiry.MOST_PARTS:
        return rules, (f"The script is too long for {texts.terms.model} to read: cast and places are by the rules.",)
    known, told = rules, list[str]()
    for at, scenes in enumerate(parts):
        draft = await _draft(texts, inquiry.question(known, board.screenplay, texts.terms, parts, at))
        if isinstance(draft, str):
            where = f" in scenes {scenes[0].number} to {scenes[-1].number}" if len(parts) > 1 else ""
            told.append(f"Cast and places are by the rules{where}: {draft}")
            continue
        known, more = refined(known, draft, board.screenplay, held=held, scenes=scenes)
        told.extend(more)
    return known, tuple(dict.fromkeys(told))


async def _draft(texts: TextModel, question: Question) -> inquiry.BreakdownDraft | str:
    """What is answered, or a sentence that says why nothing can be used."""
    try:
        answer = await texts.ask(question)
    except (TryLater, FixRequest, Refused, TimeoutError) as error:
        return str(error) or "no answer came in time."
    return "the answer was cut off at its limit." if answer.cut else inquiry.parsed(bare_json(answer.text))


def _held(board: Board, folder: Path, rules: Breakdown) -> Held:
    """Whom the user speaks of, and of whom there are pictures."""
    words = words_of(folder)
    apart = frozenset[str]() if words is None else spoken_of(rules, words, board.screenplay, folder / FILE)
    return Held(apart=apart, pictured=frozenset(cast.matched(board.options.cast, rules)))
