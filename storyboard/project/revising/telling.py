"""What a revision did, put together for its report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from storyboard.model.board import Board, SceneBoard
from storyboard.model.cast import Character
from storyboard.model.screenplay import Element
from storyboard.model.shots import Panel
from storyboard.project.revising.assembling import Assembly
from storyboard.project.revising.report import Change, PanelChange, Revision, SceneChange
from storyboard.project.revising.scening import Cast
from storyboard.project.wording import words


def told(before: Board, after: Board, cast: Cast, work: Assembly, described: Sequence[Character]) -> Revision:
    """The report of a revision."""
    panels = tuple(_panels(after, work))
    return Revision(
        number=after.revision,
        script_sha256=after.script_sha256,
        scenes=tuple(_scenes(before, after, cast, work)),
        panels=panels,
        kept=sum(panel.id not in work.changes and not panel.omitted for _, panel in after.panels()),
        described=tuple(one.name for one in described),
        notices=tuple(notice for notice in after.notices if notice not in before.notices),
    )


def _panels(after: Board, work: Assembly) -> Iterator[PanelChange]:
    """The panels that were touched, in story order; those of scenes that are gone where these stood, at the end."""
    shown = {panel.id for _, panel in after.panels()}
    for scene, panel in after.panels():
        if panel.id in work.changes:
            yield _panel(scene, panel, work.changes[panel.id], work, words(after.screenplay, panel.covers))
    for scene in after.gone:
        for panel in scene.panels:
            if panel.id in work.changes and panel.id not in shown:
                yield _panel(scene, panel, work.changes[panel.id], work, "")


def _panel(scene: SceneBoard, panel: Panel, change: Change, work: Assembly, now: str) -> PanelChange:
    held = work.panels.get(panel.id)
    return PanelChange(
        id=panel.id,
        panel=scene.panel_number(panel),
        scene=scene.number,
        change=change,
        old=held.words if held is not None and change is not Change.BACK else "",
        new=now,
        stale=change is Change.EDITED and bool(panel.take),
    )


def _scenes(before: Board, after: Board, cast: Cast, work: Assembly) -> Iterator[SceneChange]:
    numbers = {scene.id: scene.number for scene in (*(one.scene for one in before.gone), *before.screenplay.scenes)}
    there = {scene.id for scene in before.screenplay.scenes}
    touched = _touched(before, after, work)
    for scene in after.screenplay.scenes:
        sources = (*([cast.split[scene.id]] if scene.id in cast.split else []), *cast.merged.get(scene.id, ()))
        yield SceneChange(
            id=scene.id,
            number=scene.number,
            was=numbers.get(scene.id, ""),
            heading=scene.heading,
            changes=tuple(_changes(scene.id, cast, there, touched)),
            of=tuple(numbers.get(id, "") for id in sources),
        )
    now = {scene.id for scene in after.screenplay.scenes}
    for scene in before.screenplay.scenes:
        if scene.id not in now and not scene.omitted:
            yield SceneChange(id=scene.id, number=scene.number, was=scene.number, heading=scene.heading, changes=(Change.GONE,))


def _changes(id: str, cast: Cast, there: frozenset[str] | set[str], touched: frozenset[str]) -> Iterator[Change]:
    if id not in cast.old:
        yield Change.SPLIT if id in cast.split else Change.NEW
        return
    found = [
        change
        for change, so in (
            (Change.BACK, id not in there),
            (Change.MOVED, id in cast.moved),
            (Change.MERGED, id in cast.merged),
            (Change.EDITED, id in there and id in touched),
        )
        if so
    ]
    yield from found or [Change.KEPT]


def _touched(before: Board, after: Board, work: Assembly) -> frozenset[str]:
    """Scenes whose words, or the order of whose paragraphs, changed."""
    old, new = before.screenplay.index, after.screenplay.index
    was = {scene.id: scene.elements for scene in before.screenplay.scenes}
    changed = {scene.id for scene in after.screenplay.scenes if _said(scene.elements, new) != _said(was.get(scene.id, ()), old)}
    return frozenset(changed | {work.homes[id] for id in work.changes if id in work.homes})


def _said(ids: Sequence[str], known: Mapping[str, Element]) -> list[tuple[str, str]]:
    return [(id, known[id].text) for id in ids]
