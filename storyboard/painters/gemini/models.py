"""What Google's picture models take and cost, read from a dated table that users can replace (`templates/models/gemini.toml`)."""

from __future__ import annotations

import os
from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from typing import Self

from pydantic import model_validator

from storyboard.model.aspect import containing, crop
from storyboard.model.base import Frozen
from storyboard.painters.gemini import tables
from storyboard.ports import Abilities, Misconfigured

TABLE_VARIABLE = "STORYBOARD_GEMINI_TABLE"
"""Environment variable that names a table of the user's own."""

MILLION = 1_000_000


class Tier(StrEnum):
    """How urgently Google serves a request, and at which share of the price."""

    STANDARD = "standard"
    BATCH = "batch"
    FLEX = "flex"
    PRIORITY = "priority"


class Prices(Frozen):
    """USD: tokens by the million, searches by the query."""

    input: float
    output: float
    """Text and thinking."""
    image: float
    """Tokens of painted pictures."""
    search: float = 0.0


class Tokens(Frozen):
    """Tokens a picture takes."""

    reference: int
    image: dict[str, int]
    """By size."""


class Most(Frozen):
    """What the dear end of a quote allows for one picture."""

    images: int
    output: int
    prompt: int
    queries: int


class Model(Frozen):
    """One picture model."""

    id: str
    title: str = ""
    draft: str = ""
    """Id of the cheaper sibling that paints drafts; empty where there is none."""
    references: int
    people: int
    prompt: int
    """Most characters of brief and instructions."""
    picture_bytes: int
    """Most bytes of one picture that is sent."""
    request_bytes: int
    """Most bytes of a whole request."""
    at_once: int = 24
    thinking: tuple[str, ...] = ()
    """Thinking levels it accepts."""
    thinking_level: str = ""
    """The one that is sent; empty for none."""
    media_resolution: str = ""
    """`LOW`, `MEDIUM` or `HIGH`: how closely references are looked at; empty for Google's own choice."""
    scale: dict[str, int]
    """Size to what the 1K pixels are multiplied by."""
    pixels: dict[str, tuple[int, int]]
    """Ratio to width and height at 1K."""
    prices: Prices
    tokens: Tokens
    most: Most

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.thinking_level and self.thinking_level not in self.thinking:
            raise ValueError(f"{self.id} has no thinking level {self.thinking_level!r}")
        if self.scale.keys() != self.tokens.image.keys():
            raise ValueError(f"{self.id} has a size without tokens, or tokens without a size")
        return self


class Alias(Frozen):
    """A name that leads to another model."""

    model: str
    because: str


class Dated(Frozen):
    """What a table of Google's models says beside them: the day the facts are of, where they come from, what tiers cost."""

    dated: str
    source: str = ""
    default: str
    tiers: dict[Tier, float]
    """Shares of the standard price."""
    aliases: dict[str, Alias] = {}


class Table(Dated):
    """All models."""

    models: dict[str, Model]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        drafts = {model.draft for model in self.models.values() if model.draft}
        named = {self.default, *(alias.model for alias in self.aliases.values()), *drafts}
        missing = sorted(named - self.models.keys()) + sorted(set(Tier) - self.tiers.keys())
        if missing:
            raise ValueError(f"there is no {', '.join(missing)}")
        return self


class Frame(Frozen):
    """How an aspect is painted: in one of the model's ratios, of which the centre is kept."""

    ratio: str
    width: int
    """Pixels of the picture as painted."""
    height: int
    box: tuple[int, int, int, int] | None = None
    """Left, top, right, bottom in pixels: the part that has the aspect; None for all of it."""


class Usage(Frozen):
    """Tokens and searches of one answer."""

    prompt: int = 0
    text: int = 0
    """Text and thinking."""
    image: int = 0
    """Painted pictures, interim ones included."""
    queries: int = 0


@cache
def load(file: str = "") -> Table:
    """The table; with `file` (or `STORYBOARD_GEMINI_TABLE`) its models, aliases and tiers replace ours of the same name.

    Raises:
        Misconfigured: the user's table cannot be read.
    """
    return tables.checked(Table, "gemini.toml", file, TABLE_VARIABLE)


def table() -> Table:
    """The table in force: ours, with what the user's own says."""
    return load(os.environ.get(TABLE_VARIABLE, ""))


def find(name: str, known: Table) -> tuple[Model, tuple[str, ...]]:
    """The model of that name, and what the user should know where the name was mapped.

    Raises:
        Misconfigured: the table has no such model, so neither limits nor prices are known.
    """
    id = tables.bare(name or known.default)
    alias = known.aliases.get(id)
    if alias is not None:
        return known.models[alias.model], (f"{id} {alias.because}; {alias.model} is used.",)
    if id not in known.models:
        raise Misconfigured(
            f"Nothing is known about the model {name!r}, neither limits nor prices. Known models: {', '.join(sorted(known.models))}. "
            f"Set GEMINI_IMAGE_MODEL to one of them, or describe yours in a table named by {TABLE_VARIABLE}."
        )
    return known.models[id], ()


def frame(aspect: float, model: Model, size: str = "1K") -> Frame:
    """The nearest larger picture the model paints, and what of it is kept: the ratio that loses least by cropping.

    Args:
        aspect: width over height of the board.
        model: whose ratios are chosen from.
        size: one of the model's sizes.
    """
    ratio = containing(aspect, tuple(model.pixels))
    width, height = pixels(model, ratio, size)
    return Frame(ratio=ratio, width=width, height=height, box=crop(width, height, aspect))


def pixels(model: Model, ratio: str, size: str) -> tuple[int, int]:
    """Width and height of what the model paints."""
    width, height = model.pixels[ratio]
    return width * model.scale[size], height * model.scale[size]


def share_of(tiers: Iterable[tuple[Tier, float]], asked: Tier, served: str) -> float:
    """The price share of the tier that served a request, which may be another than asked for; empty where the answer does not say."""
    shares = {tier.value: share for tier, share in tiers}
    return shares.get(served.lower(), shares.get(asked.value, 1.0))


def bill(usage: Usage, model: Model, share: float = 1.0) -> float:
    """What an answer costs, USD. The tier's share is of tokens only; searches cost the same in all tiers."""
    prices = model.prices
    tokens = usage.prompt * prices.input + usage.text * prices.output + usage.image * prices.image
    return tokens / MILLION * share + usage.queries * prices.search


def price(model: Model, size: str, *, share: float = 1.0) -> tuple[float, float]:
    """Least and most USD a picture may cost, searches apart.

    The least is the painted picture alone. The most counts references, thinking and interim pictures.
    """
    image, most = model.tokens.image[size], model.most
    dear = Usage(prompt=most.prompt, text=most.output, image=image * most.images)
    return bill(Usage(image=image), model, share), bill(dear, model, share)


def abilities(model: Model, size: str = "1K", *, share: float = 1.0) -> Abilities:
    """What the model can do, with the price of a picture of that size."""
    return Abilities(
        references=model.references,
        people=model.people,
        ratios=tuple(model.pixels),
        sizes=tuple(model.scale),
        prompt=model.prompt,
        grounding=True,
        editing=True,
        price=price(model, size, share=share),
        search=(0.0, bill(Usage(queries=model.most.queries), model)),
        limited=True,
        at_once=model.at_once,
    )
