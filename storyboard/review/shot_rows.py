"""The shot list as a page shows it: rows of shots and panels, and all that can be changed of one of them. Pure, like `views`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from storyboard.model.board import Board, SceneBoard
from storyboard.model.patterns import regex
from storyboard.model.shots import Angle, Blocking, Expression, Framing, Move, Panel, Pose, Shot, Size, Time, Weather
from storyboard.model.wording import counted
from storyboard.project.editing.blocking import MARKS
from storyboard.project.editing.columns import cells, seconds
from storyboard.project.editing.history import Step
from storyboard.project.editing.scenes import of_shot
from storyboard.project.editing.words import text_of
from storyboard.project.staleness import in_words
from storyboard.publish.pdf.captions import clock
from storyboard.review import views
from storyboard.review.desk import Snapshot
from storyboard.review.views import Chip

CHOICES: Mapping[str, tuple[str, ...]] = {
    "size": tuple(Size),
    "framing": tuple(one for one in Framing if one is not Framing.SHEET),
    "angle": tuple(Angle),
    "move": tuple(Move),
    "time": tuple(Time),
    "weather": tuple(Weather),
    "pose": tuple(Pose),
    "expression": tuple(Expression),
    "mark": tuple(MARKS),
}
"""What may stand in fields that have a list of values."""

TRANSITIONS = ("CUT TO:", "DISSOLVE TO:", "SMASH CUT TO:", "MATCH CUT TO:", "FADE IN:", "FADE OUT.", "FADE TO BLACK.", "WIPE TO:")
"""Offered where a transition is written; any other may be."""

_CLAUSE = regex(r"[.!?…,;:–—][\"'”’)]*\s+")
_SPACE = regex(r"\s+")


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: a panel, or a shot of several panels."""

    id: str
    """Of the panel or the shot."""
    number: str
    shot: str
    """As printed."""
    whole: bool
    """Whether the fields of the shot are changed here: it is a shot's line, or its only panel."""
    panel: bool
    values: Mapping[str, str]
    """What stands in its fields, by name."""
    shots: Mapping[str, str]
    """Of a panel among several of its shot: what the shot says where the panel may say otherwise."""
    own: frozenset[str]
    """Fields in which the panel says otherwise."""
    words: str
    take: str
    omitted: bool
    chips: tuple[Chip, ...]
    panels: int = 1
    """Of the shot."""


@dataclass(frozen=True, slots=True)
class Table:
    """A scene of the shot list."""

    id: str
    number: str
    heading: str
    told: str
    rows: tuple[Row, ...]
    panels: int


def table(found: Snapshot, scene: SceneBoard) -> Table:
    """A scene's part of the shot list."""
    return replace(blank(found, scene), rows=tuple(rows(found, scene)))


def blank(found: Snapshot, scene: SceneBoard) -> Table:
    """A scene whose rows are fetched when it is looked at."""
    count = len(scene.panels)
    told = f"{counted(count, 'panel')}, {clock(scene.duration)}"
    return Table(scene.scene.id, scene.number, found.script.heading(scene), "OMITTED" if scene.scene.omitted else told, (), count)


def rows(found: Snapshot, scene: SceneBoard) -> Iterator[Row]:
    """Panels in story order; before the first of a shot with several, the shot."""
    told: set[str] = set()
    for panel in scene.panels:
        own = of_shot(scene, panel.shot)
        if len(own) > 1 and panel.shot not in told:
            told.add(panel.shot)
            yield _of_shot(scene, scene.shot(panel.shot), len(own))
        yield _of_panel(found, scene, panel, alone=len(own) == 1)


def _of_shot(scene: SceneBoard, shot: Shot, panels: int) -> Row:
    number = scene.shot_number(shot)
    return Row(shot.id, number, number, True, False, shot_values(shot), {}, frozenset(), "", "", False, (), panels)


def _of_panel(found: Snapshot, scene: SceneBoard, panel: Panel, *, alone: bool) -> Row:
    shot = scene.shot(panel.shot)
    own = ("size", "framing", "angle")
    return Row(
        id=panel.id,
        number=scene.panel_number(panel),
        shot=scene.shot_number(shot),
        whole=alone,
        panel=True,
        values=panel_values(found.board, scene, panel),
        shots={} if alone else {name: str(getattr(shot, name).value) for name in own},
        own=frozenset() if alone else frozenset(name for name in own if getattr(panel, name) is not None),
        words=views.words(found, panel),
        take=panel.take,
        omitted=panel.omitted,
        chips=views.chips(found, panel, found.mark(panel)),
    )


def shot_values(shot: Shot) -> dict[str, str]:
    """A shot's fields in words."""
    return {
        "size": shot.size.value,
        "framing": shot.framing.value,
        "angle": shot.angle.value,
        "lens": str(shot.lens),
        "move": shot.move.value,
        "equipment": shot.equipment,
    }


def panel_values(board: Board, scene: SceneBoard, panel: Panel) -> dict[str, str]:
    """A panel's fields in words, as its shot has them where it has none of its own."""
    told = cells(board, scene, panel)
    return {
        **shot_values(panel.seen(scene.shot(panel.shot))),
        "cast": told["Who"],
        "duration": seconds(panel.duration),
        "sound": panel.sound,
        "transition": panel.transition,
        "notes": "\n".join(note.text for note in panel.notes),
    }


# one of them ----------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a panel, and where it may be cut before them."""

    at: int
    """Characters before it; 0 at the beginning, where nothing can be cut."""
    text: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a panel."""

    id: str
    name: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class More:
    """All that can be changed of a panel."""

    row: Row
    scene: str
    direction: str
    values: Mapping[str, str]
    pieces: tuple[Piece, ...]
    people: tuple[Person, ...]
    others: tuple[str, ...]
    """Names of those who are not in it."""
    first: bool
    last: bool
    begins: bool
    """Whether its shot begins with it."""


def pieces(board: Board, panel: Panel) -> tuple[Piece, ...]:
    """A panel's words in pieces before which it may be cut: paragraphs, sentences and clauses, else words."""
    text, ends = text_of(board, panel.covers), accumulate(cover.end - cover.start for cover in panel.covers)
    places = sorted({*ends, *(hit.end() for hit in _CLAUSE.finditer(text))} - {len(text)})
    if not places:
        places = [hit.end() for hit in _SPACE.finditer(text) if hit.end() < len(text)]
    return tuple(Piece(start, text[start:end]) for start, end in pairwise((0, *places, len(text))) if text[start:end].strip())


def more(found: Snapshot, scene: SceneBoard, panel: Panel) -> More:
    """A panel with all that can be changed of it."""
    board, own = found.board, of_shot(scene, panel.shot)
    names, shot = found.script.names, scene.shot(panel.shot)
    there = {one.character for one in panel.blocking}
    return More(
        row=_of_panel(found, scene, panel, alone=len(own) == 1),
        scene=scene.scene.id,
        direction=panel.direction,
        values={
            "time": panel.light.time.value,
            "weather": panel.light.weather.value,
            "level": str(panel.light.level),
            "mirrored": "yes" if panel.mirrored else "no",
            "props": ", ".join(names.get(id, id) for id in panel.props),
            "subjects": ", ".join(names.get(id, id) for id in shot.subjects),
            "over": names.get(shot.over, shot.over),
            "side": str(shot.side),
        },
        pieces=pieces(board, panel),
        people=tuple(Person(one.character, names.get(one.character, one.character), _stands(one)) for one in panel.blocking),
        others=tuple(one.name for one in board.breakdown.characters if one.id not in there),
        first=scene.panels[0].id == panel.id,
        last=scene.panels[-1].id == panel.id,
        begins=own[0].id == panel.id,
    )


def _stands(one: Blocking) -> dict[str, str]:
    return {
        "x": f"{one.mark.x:g}",
        "z": f"{one.mark.z:g}",
        "facing": f"{one.facing:g}",
        "pose": one.pose.value,
        "expression": one.expression.value,
    }


# what an edit made out of date ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cause:
    """A panel that is out of date, and why."""

    id: str
    number: str
    why: str


def causes(found: Snapshot, step: Step) -> tuple[Cause, ...]:
    """Panels that an edit touched and whose pictures are out of date, as far as that is known."""
    ids = set(step.ids)
    return tuple(
        Cause(panel.id, scene.panel_number(panel), ", ".join(map(in_words, found.mark(panel).stale)))
        for scene, panel in found.board.everything()
        if (panel.id in ids or panel.shot in ids) and found.mark(panel).stale and not panel.omitted
    )
