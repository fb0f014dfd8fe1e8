"""Painters and styles by name: our own, and what installed packages add under the entry point group `storyboard.painters`."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.metadata import entry_points
from importlib.resources import files
from typing import cast

from storyboard.model.errors import InputError
from storyboard.ports import Painter

GROUP = "storyboard.painters"
Factory = Callable[[], Painter]


def _sketch() -> Painter:
    from storyboard.painters.sketch.painter import SketchPainter

    return SketchPainter()


OWN: dict[str, Factory] = {"sketch": _sketch}


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


@cache
def styles() -> tuple[str, ...]:
    """The names of all style sheets, in alphabetical order."""
    folder = files("storyboard.templates").joinpath("styles")
    return tuple(sorted(item.name.removesuffix(".toml") for item in folder.iterdir() if item.name.endswith(".toml")))


def check_style(name: str) -> str:
    """The name, if there is such a style sheet.

    Raises:
        InputError: there is none; the message lists those there are.
    """
    if name not in styles():
        raise InputError(f"There is no style {name!r}. Known styles: {', '.join(styles())}.")
    return name
