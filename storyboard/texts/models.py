"""What Google's text models take and cost, read from a dated table that users can replace (`templates/models/texts.toml`)."""

from __future__ import annotations

import math
import os
from datetime import date, timedelta
from functools import cache
from typing import Self

from pydantic import model_validator

from storyboard.model.base import Frozen
from storyboard.painters.gemini import tables
from storyboard.painters.gemini.models import MILLION, Dated, Tier
from storyboard.ports import Misconfigured, Question, TextTerms
from storyboard.texts.tokens import Load, load

TABLE_VARIABLE = "STORYBOARD_TEXT_TABLE"
"""Environment variable that names a table of the user's own."""

MODEL_VARIABLE, TIER_VARIABLE = "GEMINI_TEXT_MODEL", "GEMINI_TEXT_TIER"

PICTURES = ("image/png", "image/jpeg", "image/webp", "image/heic", "image/heif")
PDF = "application/pdf"


class Price(Frozen):
    """USD a million tokens, of questions of more than `above` tokens, from the day `start` on."""

    input: float
    output: float
    """Thoughts included."""
    cached: float
    """Of a question's tokens those that Google remembered from another."""
    above: int = 0
    start: date = date.min


class Model(Frozen):
    """One text model."""

    id: str
    title: str = ""
    window: int
    most: int
    at_once: int = 8
    tools: bool = True
    schemas: bool = True
    documents: tuple[str, ...] = (*PICTURES, PDF)
    searches: bool = True
    thinking: tuple[str, ...] = ()
    """Thinking levels it accepts."""
    thinking_level: str = ""
    """The one that is sent; empty for none."""
    tiers: tuple[Tier, ...] = (Tier.STANDARD, Tier.FLEX, Tier.PRIORITY)
    media_resolution: str = ""
    """`LOW`, `MEDIUM` or `HIGH`: how closely pictures are looked at; empty for Google's own choice."""
    picture: int = 1120
    """Most tokens of a picture."""
    page: int = 1120
    """Most tokens of a page of a document."""
    pages: int = 1000
    """Most pages of a document."""
    picture_bytes: int = 7_000_000
    document_bytes: int = 50_000_000
    request_bytes: int = 100_000_000
    """Most bytes of a whole request."""
    search: float = 0.014
    """USD a query."""
    queries: int = 10
    """Searches of one answer that its worst price allows for."""
    found: int = 50_000
    """Tokens of what they bring that its worst price allows for."""
    prices: tuple[Price, ...]

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.thinking_level and self.thinking_level not in self.thinking:
            raise ValueError(f"{self.id} has no thinking level {self.thinking_level!r}")
        if not any(price.above == 0 and price.start == date.min for price in self.prices):
            raise ValueError(f"{self.id} has no price for all questions and days")
        return self


class Table(Dated):
    """All models."""

    models: dict[str, Model]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        named = {self.default, *(alias.model for alias in self.aliases.values())}
        used = {tier for model in self.models.values() for tier in model.tiers}
        missing = sorted(named - self.models.keys()) + sorted(used - self.tiers.keys())
        if missing:
            raise ValueError(f"there is no {', '.join(missing)}")
        return self


class Usage(Frozen):
    """Tokens and searches of one answer."""

    prompt: int = 0
    """The question, remembered tokens and what tools brought included."""
    cached: int = 0
    """Of these the remembered ones."""
    output: int = 0
    """Thoughts included."""
    queries: int = 0


@cache
def read(file: str = "") -> Table:
    """The table; with `file` its models, aliases and tiers replace ours of the same name.

    Raises:
        Misconfigured: the user's table cannot be read.
    """
    return tables.checked(Table, "texts.toml", file, TABLE_VARIABLE)


def table() -> Table:
    """The table in force: ours, with what the user's own (STORYBOARD_TEXT_TABLE) says."""
    return read(os.environ.get(TABLE_VARIABLE, ""))


def find(name: str, known: Table) -> Model:
    """The model of that name; an alias leads to the one that is used.

    Raises:
        Misconfigured: the table has no such model, so neither limits nor prices are known.
    """
    id = tables.bare(name or known.default)
    alias = known.aliases.get(id)
    id = alias.model if alias else id
    if id not in known.models:
        raise Misconfigured(
            f"Nothing is known about the text model {name!r}, neither limits nor prices. Known models: {', '.join(sorted(known.models))}. "
            f"Set {MODEL_VARIABLE} to one of them, or describe yours in a table named by {TABLE_VARIABLE}."
        )
    return known.models[id]


def price(model: Model, tokens: int, day: date) -> Price:
    """What a question of so many tokens costs on a day: the last line of the table that applies."""
    return [line for line in model.prices if tokens > line.above or line.above == 0 if line.start <= day][-1]


def bill(usage: Usage, model: Model, day: date, share: float = 1.0) -> float:
    """What an answer costs, USD. The tier's share is of tokens only; searches cost the same in all tiers."""
    line = price(model, usage.prompt, day)
    cached = min(usage.cached, usage.prompt)
    tokens = (usage.prompt - cached) * line.input + cached * line.cached + usage.output * line.output
    return tokens / MILLION * share + usage.queries * model.search


def worst(question: Question, model: Model, day: date, share: float = 1.0) -> float:
    """USD that answering costs at most: every token that may be sent or written, at the dearest price of today and tomorrow."""
    sent = min(_tokens(load(question), model) + question.search * model.found, model.window)
    usage = Usage(prompt=sent, output=min(question.most, model.most), queries=question.search * model.queries)
    days = (day, day + timedelta(days=1))
    return max(bill(usage.model_copy(update={"prompt": prompt}), model, then, share) for then in days for prompt in _steps(sent, model))


def _steps(sent: int, model: Model) -> set[int]:
    """The prompts up to `sent` that may be dearest: itself, and the last one below each step of the price list."""
    return {sent, *(line.above for line in model.prices if line.above < sent)}


def _tokens(told: Load, model: Model) -> int:
    """Most tokens of a question."""
    pages = sum(pages or model.pages for pages in told.documents)
    return math.ceil(told.text + told.pictures * model.picture + pages * model.page)


def terms(model: Model, day: date, share: float = 1.0) -> TextTerms:
    """What the model can do, with the price of a short question."""
    line = price(model, 0, day)
    return TextTerms(
        model=model.id,
        window=model.window,
        most=model.most,
        tools=model.tools,
        schemas=model.schemas,
        documents=model.documents,
        search=model.searches,
        price=(line.input * share, line.output * share),
        search_price=model.search,
        at_once=model.at_once,
    )
