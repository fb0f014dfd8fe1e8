"""Painters and styles by name: our own, and what installed packages add under the entry point group `storyboard.painters`."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from importlib.resources import files
from typing import cast

from storyboard.model.board import Options
from storyboard.model.errors import InputError
from storyboard.model.takes import DRAFT
from storyboard.ports import Abilities, Chained, Drafting, Painter, Priced, Ready

GROUP = "storyboard.painters"
Factory = Callable[[], Painter]


def _sketch() -> Painter:
    from storyboard.painters.sketch.painter import SketchPainter

    return SketchPainter()


def _gemini(tier: str = "") -> Painter:
    from storyboard.painters.gemini.painter import GeminiPainter

    return GeminiPainter(tier=tier)


def _vertex() -> Painter:
    from storyboard.painters.gemini.painter import VertexPainter

    return VertexPainter()


DOORS = {
    "aimlapi": "AimlPainter",
    "cometapi": "CometPainter",
    "fal": "FalPainter",
    "lumenfall": "LumenfallPainter",
    "openai": "OpenAIPainter",
    "openrouter": "OpenRouterPainter",
    "replicate": "ReplicatePainter",
}
"""Painters behind other doors: the module of `storyboard.painters`, and the class in it."""


def _door(name: str) -> Factory:
    def make() -> Painter:
        return cast("Factory", getattr(import_module(f"storyboard.painters.{name}"), DOORS[name]))()

    return make


OWN: dict[str, Factory] = {"gemini": _gemini, "sketch": _sketch, "vertex": _vertex, **{name: _door(name) for name in DOORS}}
TIERED: dict[str, Callable[[str], Painter]] = {"gemini": _gemini}
"""Painters whose provider serves at several prices."""

COMMA = ","
"""What stands between the painters of a chain."""

BATCH = "batch"
"""The tier whose requests are answered within a day; a chain needs answers before that."""


def painters() -> dict[str, Factory]:
    """Factories of all known painters by name. Ours win over an entry point of the same name."""
    return {**{point.name: _from_entry(point.name) for point in sorted(entry_points(group=GROUP))}, **OWN}


def _from_entry(name: str) -> Factory:
    def make() -> Painter:
        (point,) = list(entry_points(group=GROUP, name=name))[:1]
        return cast("Factory", point.load())()

    return make


def load(name: str, tier: str = "") -> Painter:
    """A new painter of that name.

    Args:
        name: one of `painters()`, or several of them as a chain: `gemini,openrouter,fal`.
        tier: how urgently its provider serves, at which price (`batch`, `flex`, `standard`, `priority`); empty for its own choice.

    Raises:
        InputError: there is none, or it has no tiers; the message lists those there are.
        Misconfigured: it has tiers, but not this one.
    """
    if COMMA in name:
        return _chain(name, tier)
    known = painters()
    if name not in known:
        raise InputError(f"There is no painter {name!r}. Known painters: {', '.join(sorted(known))}.")
    if tier and name not in TIERED:
        raise InputError(
            f"The painter {name} has no service tiers, so not {tier!r} either. Painters that have: {', '.join(sorted(TIERED))}."
        )
    return TIERED[name](tier) if tier else known[name]()


def parts(name: str) -> tuple[str, ...]:
    """The names in a chain's name; a single painter's is its own."""
    return tuple(part.strip() for part in name.split(COMMA))


def _chain(name: str, tier: str) -> Painter:
    """Several painters as one; the tier goes to those that have tiers.

    Raises:
        InputError: one of them is unknown, named twice or the sketch, none has tiers, or they are to work by batch jobs.
    """
    from storyboard.painters.chain.painter import ChainPainter

    doors = parts(name)
    if len(set(doors)) < len(doors):
        raise InputError(f"The chain {name} names a painter twice. Name each once, the one to be asked first in front.")
    if "sketch" in doors:
        raise InputError(f"Leave the sketch out of the chain {name}: it stands in by itself where no painter brings a picture.")
    if tier and (tier == BATCH or not TIERED.keys() & set(doors)):
        raise InputError(f"The chain {name} cannot be served as {tier!r}: its painters have no such tier, or work one request at a time.")
    return ChainPainter({door: load(door, tier if door in TIERED else "") for door in doors})


def resolve(painter: str | Painter, tier: str = "") -> Painter:
    """The painter itself, from a name or as it is.

    Raises:
        InputError: the name is unknown, or a tier is named for a painter that has none; the message lists those there are.
    """
    if isinstance(painter, str):
        return load(painter, tier)
    if tier:
        raise InputError(f"The tier {tier!r} goes with a painter's name. Give {named(painter)} its tier where it is made.")
    return painter


def hired(options: Options, painter: str | Painter = "", tier: str = "", *, draft: bool | None = None) -> Painter:
    """Who paints on a board: the painter named, else the board's own; at the tier named, else the board's own painter at its own.

    Args:
        options: the board's.
        painter: who; empty for the board's own.
        tier: how urgently; empty for the board's own tier, where it is the board's own painter.
        draft: whether drafts are painted; None for what the board's own painter does there, and no drafts by any other.

    Raises:
        InputError: the name is unknown, the painter has no such tier, or no sibling that paints drafts.
    """
    chosen = painter or options.painter
    hand = resolve(chosen, tier or (options.tier if chosen == options.painter else ""))
    if isinstance(hand, Chained) and isinstance(chosen, str):
        hand = hand.asked(same_door=options.same_door, hedge=options.hedge)
    return drafter(hand, named(chosen)) if drafts(options, chosen, draft) else hand


def drafts(options: Options, painter: str | Painter = "", draft: bool | None = None) -> bool:
    """Whether a painter paints drafts on a board; see `hired`."""
    return draft if draft is not None else options.draft and named(painter or options.painter) == options.painter


def drafter(painter: Painter, name: str) -> Painter:
    """The cheaper sibling of a painter.

    Raises:
        InputError: there is none.
    """
    found = painter.sibling() if isinstance(painter, Drafting) else None
    if found is None:
        raise InputError(
            f"The painter {name} has no cheaper model that paints drafts. Leave --draft out; the sketch is free and needs no drafts."
        )
    return found


def named(painter: str | Painter) -> str:
    """What boards and jobs call a painter."""
    return COMMA.join(parts(painter)) if isinstance(painter, str) else type(painter).__name__


def signature(painter: str | Painter, *, draft: bool) -> str:
    """What takes, keys and bills call a painter: drafts are told apart from what the same painter paints in full."""
    return named(painter) + (DRAFT if draft else "")


def terms(painter: Painter, options: Options) -> Abilities:
    """What a painter offers for a board's options, its price as narrow as it can tell; quote, question and bill rest on the same."""
    able = painter.abilities
    return painter.priced(options.size) if isinstance(painter, Priced) and options.size in able.sizes else able


def check(painter: Painter) -> None:
    """Asks a painter, without a call, whether it has all it needs.

    Raises:
        Misconfigured: it has not.
    """
    if isinstance(painter, Ready):
        painter.ready()


@cache
def styles() -> tuple[str, ...]:
    """The names of all style sheets, in alphabetical order."""
    folder = files("storyboard.templates").joinpath("styles")
    return tuple(sorted(item.name.removesuffix(".toml") for item in folder.iterdir() if item.name.endswith(".toml")))
