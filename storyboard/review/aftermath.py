"""What a change brought with it: which pictures are out of date since, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storyboard.project.staleness import in_words
from storyboard.review.desk import Desk, Snapshot
from storyboard.review.shelf import UNKNOWN, Mark
from storyboard.review.views import listed


@dataclass(frozen=True, slots=True)
class Group:
    """Panels that are out of date for the same reasons."""

    why: str
    numbers: str
    count: int


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What a change brought."""

    ids: tuple[str, ...] = ()
    """The panels to be drawn again, in story order, sheets first."""
    groups: tuple[Group, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def target(self) -> str:
        """What is asked for when they are drawn again."""
        return "ids:" + " ".join(self.ids)


def looked(desk: Desk) -> Mapping[str, Mark]:
    """How all pictures stand, looked at now."""
    desk.survey()
    return desk.now().marks


def aftermath(found: Snapshot, before: Mapping[str, Mark], notes: Sequence[str] = ()) -> Aftermath:
    """What is out of date now and was not before, or has a reason more."""
    groups: dict[tuple[str, ...], list[str]] = {}
    ids: list[str] = []
    for scene, panel in found.board.everything():
        new = tuple(cause for cause in found.mark(panel).stale if cause not in before.get(panel.id, UNKNOWN).stale)
        if new and not panel.omitted:
            ids.append(panel.id)
            groups.setdefault(new, []).append(scene.panel_number(panel))
    told = tuple(Group(", ".join(map(in_words, causes)), listed(numbers), len(numbers)) for causes, numbers in groups.items())
    return Aftermath(tuple(ids), told, tuple(notes))
