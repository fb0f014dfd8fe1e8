"""A board, its panels and what is done to them, in short plain sentences for people and for models."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from storyboard.assistant import actions
from storyboard.assistant.picking import framed
from storyboard.model.base import Frozen
from storyboard.model.board import Board, SceneBoard
from storyboard.model.screenplay import SPEECH, Kind
from storyboard.model.shots import Framing, Move, Panel
from storyboard.model.wording import counted
from storyboard.project.folder import Project
from storyboard.project.staleness import in_words, stale_causes
from storyboard.project.status import Status, approved
from storyboard.project.work import chosen

MINUTE = 60
"""Seconds."""

MOST_LISTED = 60
"""Panels that are listed one by one."""

MOST_NAMED = 24
"""Panel numbers in a sentence."""

LONGEST_SCRIPT = 30_000
"""Characters of script that are told at once: about ten pages."""

LONGEST_LINE = 160
"""Characters of what a panel shows."""


def numbers(board: Board, ids: Sequence[str]) -> str:
    """Printed numbers, the first ones where there are many."""
    found = [scene.panel_number(panel) for scene, panel in (board.find(id) for id in ids)]
    more = f" and {len(found) - MOST_NAMED} more" if len(found) > MOST_NAMED else ""
    return ", ".join(found[:MOST_NAMED]) + more if found else "no panel"


def intended(board: Board, action: str, arguments: Frozen, ids: Sequence[str]) -> str:
    """What an action would do, in a sentence."""
    wish = getattr(arguments, "wish", "")
    kind = getattr(arguments, "kind", "")
    verb = VERBS.get(action, action.replace("_", " "))
    told = f"{verb} {counted(len(ids), 'panel')} ({numbers(board, ids)})"
    where, who = part(getattr(arguments, "region", "")), getattr(arguments, "who", "")
    return told + (f", {kind}" if kind else "") + where + (f", for {who}" if who else "") + (f": {wish}" if wish else "")


def part(region: str) -> str:
    """A part of a picture in words: how much of its width and height from where to where; as it was given where that is no region."""
    if not region:
        return ""
    try:
        left, top, width, height = (float(one) for one in region.split(","))
    except ValueError:
        return f", in the part {region}"
    across, down = (f"{round(start * 100)} to {round((start + size) * 100)} %" for start, size in ((left, width), (top, height)))
    return f", only in the part {across} from the left, {down} from the top"


VERBS = {"redraw": "draw again", "edit_picture": "change the picture of", "approve": "approve", "omit": "omit", "restore": "bring back"}


def shows(board: Board, panel: Panel) -> str:
    """What a panel shows: the script's words, else the planner's."""
    told = board.screenplay.told(panel.covers)
    words = " ".join((told or panel.direction).split())
    return words if len(words) <= LONGEST_LINE else words[: LONGEST_LINE - 1].rstrip() + "…"


def strip(board: Board, scene: SceneBoard, panel: Panel) -> str:
    """A panel's framing as printed: `MCU SINGLE MIA, low, push in`."""
    shot = panel.seen(scene.shot(panel.shot))
    names = [board.breakdown.people[id].name for id in sorted(framed(scene, panel)) if id in board.breakdown.people]
    more = [shot.angle.value] * (shot.angle.value != "eye") + [shot.move.value] * (shot.move is not Move.STATIC)
    who = "" if shot.framing in {Framing.EMPTY, Framing.INSERT} else f" {', '.join(names)}"
    kinds = " ".join(dict.fromkeys((shot.size.value, shot.framing.value)))
    return ", ".join((f"{kinds}{who}".strip(), *more))


def listed(project: Project, board: Board, ids: Sequence[str]) -> str:
    """Panels one a line."""
    if not ids:
        return "No panel fits that."
    rows = [_row(project, board, *board.find(id)) for id in ids[:MOST_LISTED]]
    more = [f"… and {len(ids) - MOST_LISTED} more."] if len(ids) > MOST_LISTED else []
    return "\n".join((counted(len(ids), "panel") + ":", *rows, *more))


def tally(board: Board, ids: Sequence[str]) -> str:
    """How many panels there are, in how many shots, and how many of each scene."""
    if not ids:
        return "No panel fits that."
    found = [board.find(id) for id in ids]
    shots = len({panel.shot for _, panel in found})
    each = Counter(scene.number for scene, _ in found)
    told = f"{counted(len(ids), 'panel')} in {counted(shots, 'shot')}"
    if len(each) == 1:
        return f"{told} of scene {next(iter(each))}."
    return f"{told} of {counted(len(each), 'scene')}; by scene: {', '.join(f'{number}: {many}' for number, many in each.items())}."


def length(board: Board, ids: Sequence[str]) -> str:
    """How long panels run."""
    if not ids:
        return "No panel fits that."
    found = [board.find(id) for id in ids]
    seconds = sum(panel.duration for _, panel in found)
    scenes = list(dict.fromkeys(scene.number for scene, _ in found))
    of = f"scene{'s' * (len(scenes) > 1)} {', '.join(scenes[:MOST_NAMED])}{' …' * (len(scenes) > MOST_NAMED)}"
    whole = numbers(board, ids) if len(ids) == 1 else f"{counted(len(ids), 'panel')} of {of}"
    return f"{running(seconds)}: {whole}."


def running(seconds: float) -> str:
    """A running time: `12.5 s`, `2 min 5 s (125 s)`."""
    whole = round(seconds)
    return f"{round(seconds, 1):g} s" if whole < MINUTE else f"{whole // MINUTE} min {whole % MINUTE} s ({whole} s)"


def _row(project: Project, board: Board, scene: SceneBoard, panel: Panel) -> str:
    state = [word for word, true in _states(project, board, scene, panel) if true]
    return f"{scene.panel_number(panel)}  {strip(board, scene, panel)}  [{', '.join(state)}]  {shows(board, panel)}"


def _states(project: Project, board: Board, scene: SceneBoard, panel: Panel) -> list[tuple[str, bool]]:
    return [
        ("omitted", panel.omitted),
        ("missing", project.missing(scene, panel)),
        ("stale", bool(stale_causes(project, board, scene, panel))),
        ("approved", approved(panel)),
        (f"take {panel.take.rpartition('.')[2]}", bool(panel.take)),
    ]


def script(board: Board, scenes: str) -> str:
    """The script of scenes with their panels' numbers; the headings of all where none is named.

    Raises:
        InputError: a number is not in the script.
    """
    if not scenes.strip():
        return "\n".join(f"{scene.number}  {' '.join(scene.heading.split())}" for scene in board.screenplay.scenes)[:LONGEST_SCRIPT]
    found = [line for scene in chosen(scenes, board.screenplay.scenes) for line in _scene(board, scene.id)]
    return "\n".join(found)[:LONGEST_SCRIPT]


def _scene(board: Board, id: str) -> list[str]:
    scene = next(one for one in board.screenplay.scenes if one.id == id)
    held: dict[str, list[str]] = {}
    for planned in board.scenes:
        for panel in planned.panels if planned.scene.id == id else ():
            for cover in panel.covers:
                held.setdefault(cover.element, []).append(planned.panel_number(panel))
    return [_line(element.kind, element.text, held.get(element.id, [])) for element in board.screenplay.elements_of(scene)]


def _line(kind: Kind, text: str, panels: Sequence[str]) -> str:
    indent = "    " if kind in {*SPEECH, Kind.CHARACTER, Kind.PARENTHETICAL} else ""
    shown = f"   [{', '.join(dict.fromkeys(panels))}]" if panels else ""
    return f"{indent}{text}{shown}"


def panel(project: Project, board: Board, wanted: str) -> str:
    """Everything about one panel.

    Raises:
        InputError: there is no such panel.
    """
    scene, found = board.panel(wanted)
    names, things = board.breakdown.people, {prop.id: prop.name for prop in board.breakdown.props}
    people = [
        f"{names[one.character].name} {one.pose.value}, {one.expression.value}"
        + (f", holds {things[one.holds]}" if one.holds in things else "")
        for one in found.blocking
        if one.character in names
    ]
    light = " ".join((found.light.time.value, found.light.weather.value))
    rows = [
        _row(project, board, scene, found),
        f"People: {'; '.join(people) or 'nobody'}",
        f"Light: {light}, {found.duration:g} s",
        *(f"Note: {note.text}" for note in found.notes),
        *(f"Out of date because of {in_words(cause)}" for cause in stale_causes(project, board, scene, found)),
    ]
    return "\n".join(rows)


def takes(project: Project, board: Board, wanted: str) -> str:
    """The takes of a panel, one a line.

    Raises:
        InputError: there is no such panel.
    """
    scene, found = board.panel(wanted)
    rows = [
        f"take {take.number}{' (on show)' if take.id == found.take else ''}: {take.painter} {take.model}".rstrip()
        + (f", ${take.cost:.2f}" if take.cost else "")
        + (f", note: {take.note}" if take.note else "")
        + "".join(f"; {finding.message}" for finding in take.findings)
        for take in project.takes(found.id)
    ]
    return "\n".join((f"Panel {scene.panel_number(found)}:", *(rows or ["no take yet"])))


def painted(project: Project, board: Board, ids: Sequence[str]) -> str:
    """What came of painting."""
    lacking = [id for id in ids if project.missing(*board.find(id))]
    done = [id for id in ids if id not in lacking]
    told = [f"Drawn again: {numbers(board, done)}."] if done else []
    return " ".join((*told, *([f"No picture came for {numbers(board, lacking)}; their sketch stands in."] if lacking else [])))


def status(found: Status) -> str:
    """How a board stands, in sentences."""
    counts = f"{counted(found.scenes, 'scene')}, {counted(found.panels, 'panel')}, {found.painted} painted, {len(found.approved)} approved"
    rows = [f"{found.title}: {counts}."]
    if found.stale:
        rows.append(f"Out of date: {', '.join(one.panel for one in found.stale[:MOST_NAMED])}.")
    if found.missing:
        rows.append(f"Missing: {', '.join(one.panel for one in found.missing[:MOST_NAMED])}.")
    if found.spent:
        rows.append(f"Spent: ${found.spent:.2f}.")
    return "\n".join(rows)


def asked(name: str) -> str:
    """What an action is for."""
    return (actions.ACTIONS[name].__doc__ or "").strip()
