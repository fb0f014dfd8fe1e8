"""What was changed in a spreadsheet of the shot list, made so on the board: cell by cell, row by row, and nothing else.

A row is known by its `Id`, and its `Check` says how it was written: only what differs from that was changed in the spreadsheet, so that a
file that is older than the board undoes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, cast

from storyboard.model.base import Frozen
from storyboard.model.board import Board, SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.numbers import same
from storyboard.model.shots import Panel
from storyboard.project.editing import blocking, fields, panels, shots
from storyboard.project.editing.columns import CHECK, COLUMNS, ID, Check, Column, cells, check_of, prints
from storyboard.project.editing.scenes import numbered, panel_of, put
from storyboard.project.editing.sheet import Line
from storyboard.project.revising.matching import rising

NEW = ("new", "+")
"""What stands in the shot column of a row that opens a new shot."""

WHOLE_SHOT = ("lens", "move", "equipment")
"""Fields that only a shot has: a change in one row is a change of all its panels."""


class CellChange(Frozen):
    """A cell that was changed, and what it says now."""

    row: int
    """As the spreadsheet counts it."""
    column: str
    panel: str
    """As printed before."""
    was: str
    now: str
    shot: bool = False
    """Whether all panels of the shot change with it."""


class RowChange(Frozen):
    """A row that came, went or moved."""

    row: int
    """As the spreadsheet counts it; 0 for one that is not there any more."""
    change: str
    """`added`, `deleted` or `moved`."""
    panel: str
    """As printed: before, or after where it is new."""


class Problem(Frozen):
    """A cell or row that can't be used."""

    row: int
    """0 for the whole file."""
    column: str
    value: str
    reason: str


class Imported(Frozen):
    """What came of reading a shot list back."""

    file: str = ""
    cells: tuple[CellChange, ...] = ()
    rows: tuple[RowChange, ...] = ()
    problems: tuple[Problem, ...] = ()
    step: int = 0
    """The number of the edit in the board's history; 0 where nothing was changed."""

    @property
    def changed(self) -> bool:
        """Whether anything is to be changed."""
        return bool(self.cells or self.rows)


@dataclass(slots=True)
class _Work:
    """A board while a file is made so on it."""

    board: Board
    before: Board
    cells: list[CellChange] = field(default_factory=list[CellChange])
    rows: list[RowChange] = field(default_factory=list[RowChange])
    problems: list[Problem] = field(default_factory=list[Problem])

    def tried(self, line: Line, column: str, change: Callable[[Board], Board]) -> bool:
        """Makes a change for a cell, or says why not; whether it changed anything."""
        try:
            after = change(self.board)
        except InputError as error:
            self.cannot(line, column, str(error))
            return False
        changed = after is not self.board and after != self.board
        self.board = after
        return changed

    def cannot(self, line: Line, column: str, reason: str) -> None:
        """Says that a cell can't be used."""
        self.problems.append(Problem(row=line.number, column=column, value=line.cells.get(column, "")[:80], reason=reason))

    def number(self, panel: str) -> str:
        """A panel (by id) as it was printed before, or is now where it is new."""
        board = self.before if panel in self.before.index else self.board
        scene, one = board.find(panel)
        return scene.panel_number(one)


@dataclass(slots=True)
class _Known:
    """A row of a panel that is on the board."""

    line: Line
    panel: str
    scene: str
    check: Check | None
    was: dict[str, str]
    """Its cells as the board has them."""
    changed: list[Column] = field(default_factory=list[Column])


def imported(board: Board, lines: Sequence[Line]) -> tuple[Board, Imported]:
    """The board as a shot list says, and what that changed. What can't be used is told, and passed over.

    Deleted rows are deleted panels, of those scenes alone of which some row is left, and only where rows say by their `Check` that they
    were a whole list. Rows without `Id`, or with that of a row above, are new panels. Panels are moved as rows are, unless rows of several
    scenes are mixed: then they were sorted, and the order is left alone.
    """
    work = _Work(board, board)
    known, fresh = _sorted_out(work, lines)
    for one in known:
        one.changed = list(_changed(work, one))
    _deleted(work, known)
    _fields_of_shots(work, known)
    for one in known:
        _fields_of_panel(work, one)
    _added(work, lines, known, fresh)
    _moved(work, known)
    told = Imported(cells=tuple(sorted(work.cells, key=lambda one: one.row)), rows=tuple(work.rows), problems=tuple(work.problems))
    return work.board, told


# which row is what --------------------------------------------------------------------------------------------------------------------


def _sorted_out(work: _Work, lines: Sequence[Line]) -> tuple[list[_Known], list[Line]]:
    """Rows of panels that are there, and new rows."""
    by_id = any(ID in line.cells for line in lines)
    names = {} if by_id else {scene.panel_number(panel): panel.id for scene, panel in work.board.panels()}
    known: dict[str, _Known] = {}
    fresh: list[Line] = []
    for line in lines:
        id = line.cells.get(ID, "") if by_id else names.get(line.cells.get("Panel", ""), "")
        if by_id and not id and line.cells.get(CHECK):
            work.cannot(line, ID, "the id of this row was taken out: it is passed over, and no row counts as deleted")
        elif not id or id in known:
            if any(line.cells.get(column.name) for column in COLUMNS):
                fresh.append(line)
        elif id in work.board.index and _on_list(work.board, id):
            scene, panel = work.board.find(id)
            check = check_of(line.cells.get(CHECK, ""))
            known[id] = _Known(line, id, scene.scene.id, check, cells(work.board, scene, panel))
        elif not _as_written(line):
            work.cannot(line, ID, "no panel of this board has this id: the row is passed over, and no row counts as deleted")
    return list(known.values()), fresh


def _as_written(line: Line) -> bool:
    """Whether nobody has changed a row since it was written."""
    check = check_of(line.cells.get(CHECK, ""))
    return check is not None and check.prints == prints(line.cells.get(name, "") for name in (*(column.name for column in COLUMNS), ID))


def _on_list(board: Board, id: str) -> bool:
    return board.sheets is None or board.find(id)[0].scene.id != board.sheets.scene.id


def _changed(work: _Work, one: _Known) -> Iterator[Column]:
    """The cells of a row that were changed in the spreadsheet and can be used."""
    for at, column in enumerate(COLUMNS):
        text = one.line.cells.get(column.name)
        if text is None or text == one.was[column.name] or (one.check and prints([text])[0] == one.check.prints[at]):
            continue
        if column.name in one.line.unusable:
            work.cannot(one.line, column.name, one.line.unusable[column.name])
        elif not column.field:
            work.cannot(one.line, column.name, "this column only tells: its cells are not read")
        else:
            yield column


# fields -------------------------------------------------------------------------------------------------------------------------------


def _value(work: _Work, line: Line, column: Column) -> Any:
    """What a cell says; None where it can't be."""
    try:
        return fields.read(column.field, line.cells[column.name])
    except InputError as error:
        work.cannot(line, column.name, str(error))
        return None


def _fields_of_shots(work: _Work, known: Sequence[_Known]) -> None:
    """Changes that concern a whole shot: lens, move and equipment; size, framing and angle where all its rows agree."""
    by_shot: dict[str, list[_Known]] = {}
    for one in known:
        by_shot.setdefault(work.before.find(one.panel)[1].shot, []).append(one)
    for shot, rows in by_shot.items():
        for column in COLUMNS:
            changed = [one for one in rows if column in one.changed]
            if changed and column.field in WHOLE_SHOT:
                _one_for_all(work, shot, column, changed)
            elif changed and column.field in fields.OWN and _agreed(work, shot, column, rows):
                _for_shot(work, shot, column, changed)


def _one_for_all(work: _Work, shot: str, column: Column, changed: Sequence[_Known]) -> None:
    """A field that all panels of a shot share: the first row that changes it is followed, others that say otherwise are told."""
    first = changed[0].line
    for one in changed[1:]:
        if one.line.cells[column.name] != first.cells[column.name]:
            work.cannot(one.line, column.name, f"row {first.number} of the same shot says {first.cells[column.name]!r}")
            one.changed.remove(column)
    _for_shot(work, shot, column, [one for one in changed if column in one.changed])


def _for_shot(work: _Work, shot: str, column: Column, changed: Sequence[_Known]) -> None:
    """A field of a shot, as rows say who say the same."""
    values = [_value(work, one.line, column) for one in changed]
    given = cast("fields.ShotFields", {column.field: values[0]})
    if values[0] is not None and work.tried(changed[0].line, column.name, lambda board: fields.set_shot(board, shot, **given)):
        work.cells += [_told(work, one, column, shot=True) for one in changed]
    for one in changed:
        one.changed.remove(column)


def _agreed(work: _Work, shot: str, column: Column, rows: Sequence[_Known]) -> bool:
    """Whether all panels of a shot but the omitted ones are in the file, and say the same in a column."""
    own = {panel.id for panel in work.before.find(rows[0].panel)[0].panels if panel.shot == shot and not panel.omitted}
    heard = [one for one in rows if one.panel in own]
    return len({one.line.cells.get(column.name, "").casefold() for one in heard}) == 1 and len(heard) == len(own)


def _fields_of_panel(work: _Work, one: _Known) -> None:
    for column in one.changed:
        change = _change(work, one.panel, one.line, column)
        if change is not None and work.tried(one.line, column.name, change):
            work.cells.append(_told(work, one, column))


def _told(work: _Work, one: _Known, column: Column, *, shot: bool = False) -> CellChange:
    was, now = one.was[column.name], one.line.cells[column.name]
    return CellChange(row=one.line.number, column=column.name, panel=work.number(one.panel), was=was, now=now, shot=shot)


def _change(work: _Work, panel: str, line: Line, column: Column) -> Callable[[Board], Board] | None:
    """What a cell changes of a panel (by id); None where it can't be."""
    text = line.cells[column.name]
    if column.field == "who":
        return lambda board: blocking.cast(board, panel, fields.names(text))
    if column.field == "shot":
        return _to_shot(work, panel, line)
    value = _value(work, line, column)
    given = cast("fields.PanelFields", {column.field: value})
    return None if value is None else lambda board: fields.set_panel(board, panel, **given)


def _to_shot(work: _Work, panel: str, line: Line) -> Callable[[Board], Board] | None:
    """A panel sent to another shot of its scene, by the number that was printed."""
    text = line.cells["Shot"]
    if text.casefold() in NEW:
        return lambda board: shots.own_shot(board, panel)
    found = _shot(work.before.find(panel)[0], text)
    if not found:
        work.cannot(line, "Shot", f"its scene has no such shot; write {NEW[0]!r} for one of its own")
    return (lambda board: fields.set_panel(board, panel, shot=found)) if found else None


def _shot(scene: SceneBoard, text: str) -> str:
    """The id of a shot of a scene by its printed number; empty where there is none."""
    return next((shot.id for shot in scene.shots if text and (same(scene.shot_number(shot), text) or shot.id == text)), "")


# rows ---------------------------------------------------------------------------------------------------------------------------------


def _deleted(work: _Work, known: Sequence[_Known]) -> None:
    """Panels whose rows are gone, of scenes of which some are left; those that came after the file was written stay.

    Where a row's id is not what it was, nobody knows whose row is gone: then nothing is deleted.
    """
    if any(problem.column == ID for problem in work.problems):
        return
    there = {one.panel for one in known}
    tops: dict[str, int] = {}
    for one in known:
        if one.check is not None:
            tops[one.scene] = max(tops.get(one.scene, 0), one.check.highest)
    for scene in work.before.scenes:
        if scene.scene.id in tops:
            gone = [panel for panel in scene.panels if panel.id not in there and _was(panel, scene, tops[scene.scene.id])]
            for panel in gone:
                _delete(work, panel)


def _was(panel: Panel, scene: SceneBoard, highest: int) -> bool:
    """Whether a panel was there when the file was written."""
    stem, number = numbered(panel.id)
    return stem != f"{scene.scene.id}p" or number <= highest


def _delete(work: _Work, panel: Panel) -> None:
    after = panels.delete_panel(work.board, panel.id)
    if after != work.board:
        work.rows.append(RowChange(row=0, change="deleted", panel=work.number(panel.id)))
    work.board = after


def _added(work: _Work, lines: Sequence[Line], known: Sequence[_Known], fresh: Sequence[Line]) -> None:
    """New rows as new panels, each behind the row above it."""
    if not fresh:
        return
    ids = {one.line.number: one.panel for one in known if one.panel in work.board.index}
    new = {line.number for line in fresh}
    labels: dict[tuple[str, str], str] = {}
    above = ""
    for at, line in enumerate(lines):
        if line.number in new:
            below = next((ids[one.number] for one in lines[at:] if one.number in ids), "")
            above = _add(work, line, above, below, labels) or above
        else:
            above = ids.get(line.number, above)


def _add(work: _Work, line: Line, above: str, below: str, labels: dict[tuple[str, str], str]) -> str:
    """A new panel; its id, empty where it can't be. `labels` has shots that new rows gave a name of their own, by scene and name."""
    scene_number = line.cells.get("Scene", "")
    beside = next((id for id in (above, below) if id and _in_scene(work.board, id, scene_number)), "")
    if not beside:
        work.cannot(line, "Scene", "a new row stands beside a row of its scene")
        return ""
    try:
        work.board, added = _placed(work.board, line, beside, labels, after=beside == above)
    except InputError as error:
        work.cannot(line, "Shot", str(error))
        return ""
    work.rows.append(RowChange(row=line.number, change="added", panel=work.number(added)))
    for column in COLUMNS:
        _filled(work, line, column, added)
    return added


def _in_scene(board: Board, id: str, number: str) -> bool:
    return not number or same(board.find(id)[0].number, number)


def _placed(board: Board, line: Line, beside: str, labels: dict[tuple[str, str], str], *, after: bool) -> tuple[Board, str]:
    """A new panel beside another one, in the shot its row names: none or a known one, else a new one."""
    scene = board.find(beside)[0]
    before = {panel.id for panel in scene.panels}
    text = line.cells.get("Shot", "")
    key = (scene.scene.id, text.casefold())
    shot = labels.get(key) or _shot(scene, text)
    where: dict[str, Any] = {"after": beside} if after else {"before": beside}
    board = panels.add_panel(board, **where)
    added = next(panel.id for panel in board.find(beside)[0].panels if panel.id not in before)
    if shot:
        return fields.set_panel(board, added, shot=shot), added
    if text:
        board = shots.own_shot(board, added)
        if text.casefold() not in NEW:
            labels[key] = board.find(added)[1].shot
    return board, added


def _filled(work: _Work, line: Line, column: Column, added: str) -> None:
    """A cell of a new row."""
    text = line.cells.get(column.name, "")
    if not column.field or column.field == "shot" or not text or text == _now(work, added, column):
        return
    if column.name in line.unusable:
        work.cannot(line, column.name, line.unusable[column.name])
    elif column.field not in WHOLE_SHOT and not (column.field in fields.OWN and _alone(work.board, added)):
        if change := _change(work, added, line, column):
            work.tried(line, column.name, change)
    elif _alone(work.board, added):
        value = _value(work, line, column)
        given = cast("fields.ShotFields", {column.field: value})
        if value is not None:
            work.tried(line, column.name, lambda board: fields.set_shot(board, board.find(added)[1].shot, **given))
    else:
        work.cannot(
            line, column.name, f"its shot has other panels, which have {_now(work, added, column)!r}; write {NEW[0]!r} for a new shot"
        )


def _now(work: _Work, panel: str, column: Column) -> str:
    scene, one = work.board.find(panel)
    return cells(work.board, scene, one)[column.name]


def _alone(board: Board, panel: str) -> bool:
    scene, one = panel_of(board, panel)
    return sum(other.shot == one.shot for other in scene.panels) == 1


def _moved(work: _Work, known: Sequence[_Known]) -> None:
    """Panels in the order of their rows, where rows were moved within their scenes."""
    runs = [one.scene for one in known]
    starts = [scene for before, scene in pairwise(["", *runs]) if before != scene]
    wanted: dict[str, list[_Known]] = {}
    for one in known:
        wanted.setdefault(one.scene, []).append(one)
    moved = {scene: rows for scene, rows in wanted.items() if _reordered(work, rows)}
    if moved and len(starts) != len(set(starts)):
        reason = "rows of several scenes are mixed, as sorting does: the order of panels is left alone"
        work.problems.append(Problem(row=0, column="", value="", reason=reason))
        return
    for rows in moved.values():
        _reorder(work, rows)


def _reordered(work: _Work, rows: Sequence[_Known]) -> bool:
    """Whether rows of a scene stand in another order than they were written in."""
    if all(one.check for one in rows):
        places = [one.check.place for one in rows if one.check]
    else:
        order = {panel.id: at for at, panel in enumerate(work.before.find(rows[0].panel)[0].panels)}
        places = [order[one.panel] for one in rows]
    return any(left > right for left, right in pairwise(places))


def _reorder(work: _Work, rows: Sequence[_Known]) -> None:
    """The panels of these rows in their order, in the places they have together; new panels stay behind whom they were put."""
    scene = work.board.find(rows[0].panel)[0] if rows[0].panel in work.board.index else None
    if scene is None:
        return
    was = [one.panel for one in rows if one.panel in work.board.index]
    known = set(was)
    groups = list(_groups(scene.panels, known))
    by_head = {group[0].id: group for group in groups if group[0].id in known}
    lead = [panel for group in groups if group[0].id not in known for panel in group]
    panels_now = (*lead, *(panel for id in was if id in by_head for panel in by_head[id]))
    before = [panel.id for panel in scene.panels if panel.id in known]
    movers = _movers(before, was)
    for one in rows:
        if one.panel in movers:
            work.rows.append(RowChange(row=one.line.number, change="moved", panel=work.number(one.panel)))
    work.board = put(work.board, scene, panels_now)


def _groups(row: Iterable[Panel], heads: set[str]) -> Iterator[list[Panel]]:
    """Panels that have a row, each with those behind it that have none."""
    group: list[Panel] = []
    for panel in row:
        if panel.id in heads and group:
            yield group
            group = []
        group.append(panel)
    if group:
        yield group


def _movers(before: Sequence[str], after: Sequence[str]) -> frozenset[str]:
    """Who left the row: the fewest that explain the other order."""
    places = {id: at for at, id in enumerate(before)}
    stay = set(rising([places[id] for id in after]))
    return frozenset(id for at, id in enumerate(after) if at not in stay)
