"""The difference between two boards, small enough to be kept and able to lead either way, also when something else changed since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from storyboard.model.base import Frozen
from storyboard.model.board import Board, SceneBoard
from storyboard.model.shots import Panel, Shot

T = TypeVar("T", Shot, Panel)


class Piece(Frozen):
    """A shot or panel on two boards: the fields that differ; None where it is not there, all of it where it is only there."""

    id: str
    before: dict[str, Any] | None = None
    after: dict[str, Any] | None = None


class Row(Frozen):
    """The order of a scene's shots or panels (ids) on two boards."""

    before: tuple[str, ...]
    after: tuple[str, ...]


class Part(Frozen):
    """A scene on two boards."""

    scene: str
    shots: tuple[Piece, ...] = ()
    panels: tuple[Piece, ...] = ()
    shot_row: Row | None = None
    panel_row: Row | None = None
    plan: Piece | None = None
    """Who planned it, and what is to be said of that."""


class Run(Frozen):
    """Lines of a text on two boards, from the line `at` on."""

    at: int
    before: tuple[str, ...]
    after: tuple[str, ...]


class Delta(Frozen):
    """What an edit changed."""

    parts: tuple[Part, ...] = ()
    locked: tuple[bool, bool] | None = None
    held: Piece | None = None
    """Panels on hold that differ, with who holds them; None where nobody does."""
    notices: Run | None = None

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of the shots and panels that differ."""
        return tuple(piece.id for part in self.parts for piece in (*part.shots, *part.panels))


KEPT = frozenset({"scenes", "sheets", "edits", "locked", "held", "notices"})
"""Fields of a board whose difference is kept, or that keep account of edits themselves."""


def between(before: Board, after: Board) -> Delta:
    """What leads from one board to another.

    Raises:
        ValueError: they differ in more than scenes' shots and panels, the lock, holds and notices: that is no edit.
    """
    others = [name for name in Board.model_fields if name not in KEPT and getattr(before, name) != getattr(after, name)]
    olds, news = _scenes(before), _scenes(after)
    if others or list(olds) != list(news):
        raise ValueError(f"an edit changes no {others or 'scenes'}")
    parts = (_part(olds[id], news[id]) for id in olds if olds[id] is not news[id])
    return Delta(
        parts=tuple(part for part in parts if part is not None),
        locked=(before.locked, after.locked) if before.locked != after.locked else None,
        held=_held(before.held, after.held),
        notices=_run(before.notices, after.notices),
    )


def _held(before: Mapping[str, str], after: Mapping[str, str]) -> Piece | None:
    ids = sorted(id for id in before.keys() | after.keys() if before.get(id) != after.get(id))
    return Piece(id="held", before={id: before.get(id) for id in ids}, after={id: after.get(id) for id in ids}) if ids else None


def _scenes(board: Board) -> dict[str, SceneBoard]:
    return {scene.scene.id: scene for scene in (*((board.sheets,) if board.sheets else ()), *board.scenes)}


def _part(before: SceneBoard, after: SceneBoard) -> Part | None:
    shots, panels = _pieces(before.shots, after.shots), _pieces(before.panels, after.panels)
    rows = (_row(before.shots, after.shots), _row(before.panels, after.panels))
    plan = _plan(before, after)
    if not (shots or panels or any(rows) or plan):
        return None
    return Part(scene=before.scene.id, shots=shots, panels=panels, shot_row=rows[0], panel_row=rows[1], plan=plan)


def _plan(before: SceneBoard, after: SceneBoard) -> Piece | None:
    names = {name for name in ("planner", "notices") if getattr(before, name) != getattr(after, name)}
    old, new = (scene.model_dump(mode="json", include=names) for scene in (before, after))
    return Piece(id=before.scene.id, before=old, after=new) if names else None


def _row(before: Sequence[Shot] | Sequence[Panel], after: Sequence[Shot] | Sequence[Panel]) -> Row | None:
    old, new = (tuple(one.id for one in row) for row in (before, after))
    return Row(before=old, after=new) if old != new else None


def _pieces(before: Sequence[T], after: Sequence[T]) -> tuple[Piece, ...]:
    olds, news = {one.id: one for one in before}, {one.id: one for one in after}
    found: list[Piece] = []
    for id in olds | news:
        old, new = olds.get(id), news.get(id)
        if old is None or new is None:
            found.append(Piece(id=id, before=_all(old), after=_all(new)))
        elif old is not new and old != new:
            names = {name for name in type(old).model_fields if getattr(old, name) != getattr(new, name)}
            found.append(Piece(id=id, before=old.model_dump(mode="json", include=names), after=new.model_dump(mode="json", include=names)))
    return tuple(found)


def _all(one: Shot | Panel | None) -> dict[str, Any] | None:
    return None if one is None else one.model_dump(mode="json")


def _run(before: Sequence[str], after: Sequence[str]) -> Run | None:
    if before == after:
        return None
    least = min(len(before), len(after))
    first = next((at for at in range(least) if before[at] != after[at]), least)
    last = next((at for at in range(least - first) if before[-1 - at] != after[-1 - at]), least - first)
    return Run(at=first, before=tuple(before[first : len(before) - last]), after=tuple(after[first : len(after) - last]))


# led along ----------------------------------------------------------------------------------------------------------------------------


def turned(delta: Delta) -> Delta:
    """What leads back."""
    run = delta.notices
    return Delta(
        parts=tuple(_turned(part) for part in delta.parts),
        locked=None if delta.locked is None else (delta.locked[1], delta.locked[0]),
        held=None if delta.held is None else _back(delta.held),
        notices=None if run is None else Run(at=run.at, before=run.after, after=run.before),
    )


def _turned(part: Part) -> Part:
    shots, panels = (tuple(map(_back, row)) for row in (part.shots, part.panels))
    rows = [None if row is None else Row(before=row.after, after=row.before) for row in (part.shot_row, part.panel_row)]
    plan = None if part.plan is None else _back(part.plan)
    return Part(scene=part.scene, shots=shots, panels=panels, shot_row=rows[0], panel_row=rows[1], plan=plan)


def _back(piece: Piece) -> Piece:
    return Piece(id=piece.id, before=piece.after, after=piece.before)


def led(board: Board, delta: Delta) -> tuple[Board, tuple[str, ...]]:
    """A board with a difference made, and what was left alone since somebody changed it meanwhile: `s3p1 take`.

    Where the board is the one the difference begins at, it is then exactly the one it ends at.
    """
    left: list[str] = []
    for part in delta.parts:
        scene = _scenes(board).get(part.scene)
        if scene is None:
            left += [piece.id for piece in part.panels]
            continue
        shots, panels = (
            _led(Shot, scene.shots, part.shots, part.shot_row, left),
            _led(Panel, scene.panels, part.panels, part.panel_row, left),
        )
        there = {shot.id for shot in shots}
        kept = [shot for shot in scene.shots if shot.id not in there and any(panel.shot == shot.id for panel in panels)]
        plan = {name: tuple(value) if name == "notices" else value for name, value in ((part.plan and part.plan.after) or {}).items()}
        board = board.with_scene(scene.model_copy(update={"shots": (*shots, *kept), "panels": panels, **plan}))
    if delta.locked is not None:
        board = board.model_copy(update={"locked": delta.locked[1]})
    if delta.held is not None:
        held = {**board.held, **(delta.held.after or {})}
        board = board.model_copy(update={"held": {id: who for id, who in held.items() if who is not None}})
    return _noticed(board, delta.notices), tuple(left)


def _led(kind: type[T], row: Sequence[T], pieces: Iterable[Piece], order: Row | None, left: list[str]) -> tuple[T, ...]:
    """A row of shots or panels with some of them changed, come or gone."""
    found = {one.id: one for one in row}
    for piece in pieces:
        one = found.get(piece.id)
        if piece.after is None:
            found.pop(piece.id, None)
        elif piece.before is None and one is None:
            found[piece.id] = kind.model_validate(piece.after)
        elif piece.before is not None and one is not None:
            found[piece.id] = _changed(one, piece.before, piece.after, left)
        else:
            left.append(piece.id)
    return tuple(found[id] for id in _ordered([one.id for one in row], list(found), order))


def _changed(one: T, before: Mapping[str, Any], after: Mapping[str, Any], left: list[str]) -> T:
    """A shot or panel with those of its fields changed that are still as they were."""
    now = one.model_dump(mode="json")
    fits = {name: value for name, value in after.items() if now.get(name) == before.get(name)}
    left += [f"{one.id} {name}" for name in after if name not in fits and now.get(name) != after[name]]
    return type(one).model_validate({**now, **fits}) if fits else one


def _ordered(was: Sequence[str], ids: Sequence[str], order: Row | None) -> list[str]:
    """Ids in the order that is led to; those it does not know stay behind the one they stood behind."""
    if order is None:
        return list(ids)
    known = set(ids)
    found = [id for id in order.after if id in known]
    there = set(found)
    for at, id in enumerate(was):
        if id in known and id not in there:
            place = next((found.index(one) + 1 for one in reversed(was[:at]) if one in there), 0)
            found.insert(place, id)
            there.add(id)
    return found + [id for id in ids if id not in there]


def _noticed(board: Board, run: Run | None) -> Board:
    """The board with a run of notices in the place of another; where that is not there any more, they stay as they are."""
    if run is None or board.notices[run.at : run.at + len(run.before)] != run.before:
        return board
    notices = (*board.notices[: run.at], *run.after, *board.notices[run.at + len(run.before) :])
    return board.model_copy(update={"notices": notices})
