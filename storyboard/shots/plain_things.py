"""What a plan names that is drawn as no more than a shape with its name beside it: told, so that a planner may choose another word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from storyboard.breakdown.thing_words import GENERIC
from storyboard.shots import vocabulary
from storyboard.shots.draft import PanelDraft

LIKE = "like_"
"""Begins the kind of a shape; the rest says which."""
NAMES = {"object": "block", "device": "box with a dial", "bundle": "bundle", "gadget": "box with buttons"}
"""Shapes whose word says not what is seen."""


def told(panels: Iterable[PanelDraft]) -> tuple[str, ...]:
    """A line for each thing that is drawn as a plain shape, in the order in which they are named; none twice."""
    return tuple(dict.fromkeys(line for panel in panels for line in _of_panel(panel)))


def _of_panel(panel: PanelDraft) -> Iterator[str]:
    held = [name for person in panel.people for name in (person.thing, person.other) if name]
    yield from (line for name in held if (line := _plain(name, vocabulary.thing(name))))
    close = (panel.insert.of, panel.insert.tool) if panel.insert is not None else ()
    yield from (line for name in close if name and (line := _plain(name, vocabulary.close(name))))


def _plain(name: str, kind: str) -> str:
    shape = kind.removeprefix(LIKE)
    if kind not in GENERIC or vocabulary.plain(name) == shape:
        return ""
    return f"{vocabulary.plain(name)[:40]} is drawn as a plain {NAMES.get(shape, shape)} with its name."
