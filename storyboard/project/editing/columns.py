"""The shot list as a table: its columns, what stands in them for a panel, and how a cell is known to be as it was written."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from storyboard.model.board import Board, SceneBoard
from storyboard.model.fingerprint import digest
from storyboard.model.patterns import regex
from storyboard.model.screenplay import SPEECH, Kind
from storyboard.model.shots import Cover, Move, Panel, Shot
from storyboard.project.editing.scenes import numbered
from storyboard.project.status import approved

ID, CHECK = "Id", "Check"
"""Columns that people need not see: which panel a row is, and how it was written."""

OMITTED = "OMITTED"
"""The status of a panel that is left out."""

LONGEST_CELL = 10_000
"""Characters of a cell; spreadsheets take 32,767."""

PRINT = 4
"""Hexadecimal digits of a cell's fingerprint: one change in 65,536 is overlooked, and only one back to other words of the same print."""

_UNSEEN = regex(r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")
_CHECK = regex(r"([0-9]{1,6})\.([0-9]{1,6})\.((?:[0-9a-f]{4})+)")


class At(NamedTuple):
    """A panel where it stands."""

    board: Board
    scene: SceneBoard
    shot: Shot
    """As the panel sees it."""
    panel: Panel


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table."""

    name: str
    width: int
    """Letters."""
    cell: Callable[[At], str]
    field: str = ""
    """What a change of it changes: a field of the panel or of its shot, or `who`; empty for what only tells."""
    number: bool = False
    """Whether spreadsheets take it for a number."""


def _words(at: At, *, spoken: bool) -> str:
    """The script's own words of a panel: what is said, with who says it, or all else."""
    script = at.board.screenplay
    found: list[str] = []
    for cover in at.panel.covers:
        element = script.index.get(cover.element)
        if element is not None and (element.kind in SPEECH or element.kind is Kind.PARENTHETICAL) is spoken:
            found.append(_line(script.cues.get(element.id, ""), element.text, cover, spoken=spoken))
    return "\n".join(found)


def _line(cue: str, text: str, cover: Cover, *, spoken: bool) -> str:
    words = " ".join(text[cover.start : cover.end].split())
    return f"{' '.join(cue.split())}: {words}" if cue and spoken else words


def _who(at: At) -> str:
    people = at.board.breakdown.people
    return ", ".join(people[one.character].name if one.character in people else one.character for one in at.panel.blocking)


def _status(at: At) -> str:
    panel = at.panel
    return OMITTED if panel.omitted else "approved" if panel.take and approved(panel) else "drawn" if panel.take else "not drawn"


def seconds(value: float) -> str:
    """Seconds as they stand in a cell: `2.5`."""
    return f"{round(value, 3):g}"


COLUMNS: tuple[Column, ...] = (
    Column("Scene", 7, lambda at: at.scene.number),
    Column("Set", 26, lambda at: at.scene.scene.heading),
    Column("Shot", 7, lambda at: at.scene.shot_number(at.scene.shot(at.panel.shot)), "shot"),
    Column("Panel", 9, lambda at: at.scene.panel_number(at.panel)),
    Column("Size", 8, lambda at: at.shot.size.value, "size"),
    Column("Framing", 10, lambda at: at.shot.framing.value, "framing"),
    Column("Angle", 10, lambda at: at.shot.angle.value, "angle"),
    Column("Lens", 6, lambda at: str(at.shot.lens), "lens", number=True),
    Column("Move", 11, lambda at: "" if at.shot.move is Move.STATIC else at.shot.move.value, "move"),
    Column("Equipment", 14, lambda at: at.shot.equipment, "equipment"),
    Column("Who", 18, _who, "who"),
    Column("Description", 30, lambda at: at.panel.direction, "direction"),
    Column("Action", 44, lambda at: _words(at, spoken=False)),
    Column("Dialogue", 40, lambda at: _words(at, spoken=True)),
    Column("Seconds", 8, lambda at: seconds(at.panel.duration), "duration", number=True),
    Column("Sound", 16, lambda at: at.panel.sound, "sound"),
    Column("Transition", 13, lambda at: at.panel.transition, "transition"),
    Column("Time", 7, lambda at: at.panel.light.time.value, "time"),
    Column("Weather", 8, lambda at: at.panel.light.weather.value, "weather"),
    Column("Notes", 30, lambda at: "\n".join(note.text for note in at.panel.notes), "notes"),
    Column("Status", 10, _status),
)
"""All but `ID` and `CHECK`, in order. (CONVENTIONS d9.)"""

LEFT = frozenset({"Scene", "Set", "Shot", "Panel", "Notes", "Status"})
"""The columns of an omitted panel that are not empty."""

BY_NAME: Mapping[str, Column] = {column.name.casefold(): column for column in COLUMNS}


def plain(text: str) -> str:
    """A cell's text as any spreadsheet gives it back: plain line ends, no signs that none of them keeps, nothing behind the lines."""
    joined = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n"))
    kept = _UNSEEN.sub("", joined).replace("\u00a0", " ").replace("\t", " ")
    return "\n".join(line.rstrip() for line in kept.split("\n")).strip()[:LONGEST_CELL]


def cells(board: Board, scene: SceneBoard, panel: Panel) -> dict[str, str]:
    """What stands in the row of a panel, by column; of an omitted one its number: its words and time are another panel's now."""
    at = At(board, scene, panel.seen(scene.shot(panel.shot)), panel)
    return {column.name: plain(column.cell(at)) if not panel.omitted or column.name in LEFT else "" for column in COLUMNS}


class Check(NamedTuple):
    """What a row remembers of how it was written."""

    place: int
    """Of its panel within the scene, from 1."""
    highest: int
    """The highest number a panel of that scene ever had then: whoever has a higher one came later."""
    prints: tuple[str, ...]
    """Of the cells, in the order of `COLUMNS`, and of the id."""


def rows(board: Board) -> Iterator[dict[str, str]]:
    """The rows of the whole table, in story order, with `ID` and `CHECK`."""
    for scene in board.scenes:
        highest = top(board, scene)
        for place, panel in enumerate(scene.panels, 1):
            row = cells(board, scene, panel)
            check = f"{place}.{highest}.{''.join(prints((*row.values(), panel.id)))}"
            yield {**row, ID: panel.id, CHECK: check}


def top(board: Board, scene: SceneBoard) -> int:
    """The highest number that an id of a scene's panels ever had."""
    stem = f"{scene.scene.id}p"
    found = (number for begins, number in (numbered(panel.id) for panel in scene.panels) if begins == stem)
    return max((board.edits.last.get(stem, 0), *found))


def prints(texts: Iterable[str]) -> tuple[str, ...]:
    """Fingerprints of some cells."""
    return tuple(digest(text.encode("utf-8", "replace"))[:PRINT] for text in texts)


def check_of(text: str) -> Check | None:
    """What a row remembers; None where that is not there, or of another version."""
    found = _CHECK.fullmatch(text.strip())
    if found is None or len(found[3]) != PRINT * (len(COLUMNS) + 1):
        return None
    parts = tuple(found[3][at : at + PRINT] for at in range(0, len(found[3]), PRINT))
    return Check(int(found[1]), int(found[2]), parts)
