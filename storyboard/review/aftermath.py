"""What a change brought with it: which pictures are out of date since, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storyboard.model.board import SceneBoard
from storyboard.model.shots import Panel
from storyboard.project.facts import facts
from storyboard.project.staleness import in_words
from storyboard.review.desk import Desk, Snapshot
from storyboard.review.shelf import UNKNOWN
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


def looked(desk: Desk) -> Snapshot:
    """The board, with all its pictures looked at now."""
    desk.survey()
    return desk.now()


def aftermath(before: Snapshot, after: Snapshot, notes: Sequence[str] = ()) -> Aftermath:
    """Which pictures of a board that were looked at before and after a change are out of date because of it."""
    groups: dict[tuple[str, ...], list[str]] = {}
    ids: list[str] = []
    for scene, panel in after.board.everything():
        causes = () if panel.omitted else tuple(_causes(before, after, scene, panel))
        if causes:
            ids.append(panel.id)
            groups.setdefault(causes, []).append(scene.panel_number(panel))
    told = tuple(Group(", ".join(map(in_words, causes)), listed(numbers), len(numbers)) for causes, numbers in groups.items())
    return Aftermath(tuple(ids), told, tuple(notes))


def _causes(before: Snapshot, after: Snapshot, scene: SceneBoard, panel: Panel) -> list[str]:
    """Why a picture is out of date that was not before; of one that was, the reasons that this change is about."""
    stale, were = after.mark(panel).stale, before.marks.get(panel.id, UNKNOWN).stale
    new = [cause for cause in stale if cause not in were]
    if new or not stale or panel.id not in before.board.index:
        return new
    then, now = facts(before.board, *before.board.find(panel.id)), facts(after.board, scene, panel)
    return [cause for cause in stale if then.get(cause) != now.get(cause)]
