"""Painters and styles by name: our own, and what installed packages add under the entry point group `storyboard.painters`."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.metadata import entry_points
from importlib.resources import files
from typing import Protocol, cast, runtime_checkable

from storyboard.model.board import Options
from storyboard.model.errors import InputError
from storyboard.ports import Abilities, Painter

GROUP = "storyboard.painters"
Factory = Callable[[], Painter]


def _sketch() -> Painter:
    from storyboard.painters.sketch.painter import SketchPainter

    return SketchPainter()


def _gemini() -> Painter:
    from storyboard.painters.gemini.painter import GeminiPainter

    return GeminiPainter()


def _vertex() -> Painter:
    from storyboard.painters.gemini.painter import VertexPainter

    return VertexPainter()


OWN: dict[str, Factory] = {"gemini": _gemini, "sketch": _sketch, "vertex": _vertex}


def painters() -> dict[str, Factory]:
    """Factories of all known painters by name. Ours win over an entry point of the same name."""
    return {**{point.name: _from_entry(point.name) for point in sorted(entry_points(group=GROUP))}, **OWN}


def _from_entry(name: str) -> Factory:
    def make() -> Painter:
        (point,) = list(entry_points(group=GROUP, name=name))[:1]
        return cast("Factory", point.load())()

    return make


def load(name: str) -> Painter:
    """A new painter of that name.

    Raises:
        InputError: there is none; the message lists those there are.
    """
    known = painters()
    if name not in known:
        raise InputError(f"There is no painter {name!r}. Known painters: {', '.join(sorted(known))}.")
    return known[name]()


@runtime_checkable
class Priced(Protocol):
    """A painter whose price depends on the size of the picture and on whether it searches."""

    def priced(self, size: str, *, ground: bool = False) -> Abilities:
        """What it can do, with the price of such a picture."""
        ...


def offered(painter: Painter, size: str, *, ground: bool = False) -> Abilities:
    """What a painter can do for pictures of this size: its price is as narrow as the painter can tell."""
    return painter.priced(size, ground=ground) if isinstance(painter, Priced) else painter.abilities


def resolve(painter: str | Painter) -> Painter:
    """The painter itself, from a name or as it is.

    Raises:
        InputError: the name is unknown; the message lists those there are.
    """
    return load(painter) if isinstance(painter, str) else painter


def named(painter: str | Painter) -> str:
    """What takes and jobs call a painter."""
    return painter if isinstance(painter, str) else type(painter).__name__


def terms(painter: Painter, options: Options) -> Abilities:
    """What a painter offers for a board's options; quote, question and bill rest on the same terms."""
    return offered(painter, options.size, ground=options.ground == "always")


@runtime_checkable
class Ready(Protocol):
    """A painter that can tell before the first picture that it has nobody to paint as."""

    def ready(self) -> None:
        """Returns where it can paint.

        Raises:
            Misconfigured: there is no key; the message says how to get one.
        """
        ...


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
