"""What a door offers, as a dated table in `templates/models` that users can replace: its models with their limits and prices.

Most of the models are Google's, so ratios and pixels are taken from Google's table (`gemini.toml`) where the door's own says nothing.
"""

from __future__ import annotations

import os
from functools import cache
from typing import Any, Self

from pydantic import model_validator

from storyboard.model.base import Frozen
from storyboard.painters.gemini import models, tables
from storyboard.painters.gemini.models import Model
from storyboard.painters.gemini.painter import rate
from storyboard.ports import Abilities


class Offer(Frozen):
    """One model as a door offers it."""

    id: str
    """As the door calls it."""
    edit: str = ""
    """What it is called where pictures go along; empty where that makes no difference."""
    like: str = "gemini-3-pro-image"
    """Google's name for it; of a model of somebody else's the one that stands in for whatever is not said here."""
    title: str = ""
    route: str = ""
    """Which of the door's ways it is asked by, where it has several."""
    references: int
    """Most pictures a request may carry, the picture to change included."""
    people: int
    prompt: int | None = None
    """Most characters of a prompt; None for as many as the model reads."""
    reserve: int = 0
    """How many of those are kept for what is said besides the brief."""
    picture_bytes: int
    """Most bytes of one picture that is sent."""
    request_bytes: int
    """Most bytes of a whole request."""
    side: int = 2048
    """Longest side of references as they are sent, pixels."""
    ratios: tuple[str, ...] = ()
    """Those it paints; empty for all of the model's."""
    edit_ratios: tuple[str, ...] = ()
    """Those it paints where pictures go along; empty for the same."""
    pixels: dict[str, tuple[int, int]] = {}
    """Ratio to width and height at 1K; empty for those of the model it is like."""
    price: dict[str, float]
    """USD a picture by size."""
    most: dict[str, float] = {}
    """Most USD a picture by size, where the door bills what was used; empty where the price is fixed."""
    tokens: dict[str, float] = {}
    """USD a million tokens, where the door tells tokens and no price: `text` and `image` in, `output` out."""
    instructions: bool = True
    """Whether it follows instructions, so that those that are the same every time go along."""
    quality: str = ""
    """How carefully it paints, where the door has a setting for it; empty for the door's own choice."""
    search: float = 0.0
    """USD that looking things up adds."""
    grounding: bool = False
    editing: bool = True
    at_once: int = 16
    limited: bool = True
    """Whether requests a minute are limited; they are then paced."""
    per_minute: float | None = None
    """The limit, where it is known."""

    @property
    def model(self) -> Model:
        """The model with the door's limits."""
        known = models.table().models[self.like]
        pixels = self.pixels or known.pixels
        limits: dict[str, Any] = {
            "id": self.id,
            "draft": "",
            "references": self.references,
            "people": self.people,
            "prompt": (self.prompt or known.prompt) - self.reserve,
            "picture_bytes": self.picture_bytes,
            "request_bytes": self.request_bytes,
            "pixels": {ratio: pixels[ratio] for ratio in self.ratios or pixels},
            "scale": {size: known.scale[size] for size in self.price},
        }
        return known.model_copy(update=limits)

    @property
    def editor(self) -> Offer:
        """The same where pictures go along."""
        return self.model_copy(update={"id": self.edit or self.id, "ratios": self.edit_ratios or self.ratios})

    def cost(self, size: str, *, ground: bool = False) -> float:
        """USD of a picture."""
        return self.price[size] + (self.search if ground else 0.0)

    @property
    def abilities(self) -> Abilities:
        """What it can do. The price goes from the cheapest picture to the dearest; see `priced`."""
        return Abilities(
            references=self.references,
            people=self.people,
            ratios=tuple(self.model.pixels),
            sizes=tuple(self.price),
            prompt=self.model.prompt,
            grounding=self.grounding,
            editing=self.editing,
            price=(min(self.price.values()), max((*self.price.values(), *self.most.values()))),
            search=(self.search, self.search) if self.grounding else (0.0, 0.0),
            limited=self.limited,
            per_minute=self.per_minute,
            at_once=self.at_once,
        )

    def priced(self, size: str) -> Abilities:
        """What it can do, with the price of a picture of that size; all prices where it does not paint that size."""
        usd = self.price.get(size)
        return self.abilities if usd is None else self.abilities.model_copy(update={"price": (usd, self.most.get(size, usd))})


class Table(Frozen):
    """A door's models, with the day the facts are of and where they come from."""

    dated: str
    source: str = ""
    default: str
    models: dict[str, Offer]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.default not in self.models:
            raise ValueError(f"there is no {self.default}")
        return self


def variable(door: str) -> str:
    """Environment variable that names a table of the user's own."""
    return f"STORYBOARD_{door.upper()}_TABLE"


def table(door: str) -> Table:
    """The table of a door, with what the user's own says.

    Raises:
        Misconfigured: the user's table cannot be read.
    """
    return _load(door, os.environ.get(variable(door), ""))


@cache
def _load(door: str, file: str) -> Table:
    return tables.checked(Table, f"{door}.toml", file, variable(door))


def find(door: str, name: str) -> tuple[Offer, tuple[str, ...]]:
    """The model a door knows by that name, and what the user should know where nothing is known about it.

    Args:
        door: as the registry calls the painter.
        name: of the model; empty for the door's default.

    Raises:
        Misconfigured: the user's table cannot be read.
    """
    known = table(door)
    like = known.models.get(name or known.default)
    if like is not None:
        return paced(like, door), ()
    assumed = known.models[known.default].model_copy(update={"id": name, "edit": ""})
    told = (
        f"Nothing is known about the model {name} at this door: the limits and the price of {known.default} are assumed. "
        f"Describe it in a table named by {variable(door)}."
    )
    return paced(assumed, door), (told,)


def paced(offer: Offer, door: str) -> Offer:
    """The offer with the requests a minute that the user's account may make, where the environment says so (`OPENROUTER_PER_MINUTE`).

    Raises:
        Misconfigured: it is no number above 0.
    """
    name = f"{door.upper()}_PER_MINUTE"
    limit = rate(os.environ.get(name, ""), name)
    return offer if limit is None else offer.model_copy(update={"per_minute": limit})
