"""Panels added, split, merged, moved, taken out and brought back. Every line of the script stays with some panel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from storyboard.model.board import Board, SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.shots import Panel
from storyboard.project.editing.fields import PanelFields, set_panel
from storyboard.project.editing.scenes import new_id, new_index, panel_of, place_of, put
from storyboard.project.editing.words import absorbing, handed, less, middle, parted, shared, taking, text_of
from storyboard.shots.timing import QUARTER, SILENT

FRESH = {
    "covers": (),
    "direction": "",
    "sound": "",
    "transition": "",
    "notes": (),
    "take": "",
    "chosen": False,
    "edits": "",
    "region": None,
    "preset": "",
    "attempt": 1,
    "approval": None,
    "omitted": False,
}
"""What a new panel does not have from the one it is put beside."""


def beside(after: str, before: str) -> tuple[str, int]:
    """Of two names of which one is given: it, and how many places behind it something goes.

    Raises:
        InputError: both are given, or none.
    """
    if bool(after) == bool(before):
        raise InputError("Say where: after one that is there, or before one.")
    return (after, 1) if after else (before, 0)


def add_panel(board: Board, *, after: str = "", before: str = "", **fields: Unpack[PanelFields]) -> Board:
    """A new panel beside another one (by number or id). People and light are as there; words it has only where `covers` names some.

    Args:
        board: the board.
        after: the panel it follows, or
        before: the panel it precedes.
        fields: those of `set_panel`; without a `shot` it goes to that of the other panel.

    Raises:
        InputError: there is no such panel or shot, or a value can't be.
    """
    wanted, step = beside(after, before)
    scene, other = panel_of(board, wanted)
    id = new_id(board, scene, "p")
    silent = tuple(one.model_copy(update={"speaks": False}) if one.speaks else one for one in other.blocking)
    own = {"id": id, "index": new_index(scene.panels, other.shot), "blocking": silent, "duration": SILENT}
    panels = list(scene.panels)
    panels.insert(place_of(panels, other.id) + step, other.model_copy(update={**FRESH, **own}))
    return set_panel(put(board, scene, panels), id, **fields)


def split_panel(board: Board, wanted: str, at: int | str | None = None, *, shot: str = "") -> Board:
    """A panel in two: the first keeps id, picture and the words up to the cut, the second is new. Their time is shared by their words.

    Args:
        board: the board.
        wanted: the panel, by number or id.
        at: where: characters of its words, or the words the second begins with; None cuts near the middle.
        shot: the shot of the second, by number or id; empty for the same.

    Raises:
        InputError: there is no such panel, or no words to be split there.
    """
    scene, panel = panel_of(board, wanted)
    first, second = parted(board, panel.covers, _cut(board, panel, at))
    lengths = [len(text_of(board, covers)) for covers in (first, second)]
    times = shared(panel.duration, lengths)
    id = new_id(board, scene, "p")
    fresh = {name: FRESH[name] for name in ("direction", "take", "chosen", "edits", "region", "preset", "attempt", "approval")}
    new = panel.model_copy(update={**fresh, "id": id, "index": new_index(scene.panels, panel.shot), "duration": times[1]})
    kept = panel.model_copy(update={"duration": times[0], "transition": ""})
    panels = list(scene.panels)
    place = place_of(panels, panel.id)
    panels[place : place + 1] = [taking(board, scene, kept, first), taking(board, scene, new, second)]
    split = put(board, scene, panels)
    return set_panel(split, id, shot=shot) if shot else split


def _cut(board: Board, panel: Panel, at: int | str | None) -> int:
    if at is None:
        return middle(board, panel.covers)
    if isinstance(at, int):
        return at
    found = text_of(board, panel.covers).find(at.strip())
    if found < 1 or not at.strip():
        raise InputError(f"{at[:80]!r} are no words of this panel, behind its first, as the script has them.")
    return found


def merge_panels(board: Board, wanted: Sequence[str]) -> Board:
    """Panels that follow each other, as one: the first, with the words, time, notes and sounds of all.

    Raises:
        InputError: there is no such panel, only one is named, or others stand between them.
    """
    pairs = [panel_of(board, one) for one in wanted]
    scene = pairs[0][0] if pairs else None
    if scene is None or len({panel.id for _, panel in pairs}) < 2:
        raise InputError("Name at least two panels to be merged.")
    places = sorted({place_of(scene.panels, panel.id) for _, panel in pairs})
    between = [panel for at, panel in enumerate(scene.panels[places[0] : places[-1] + 1], places[0]) if at not in places]
    if any(not panel.omitted for panel in between):
        raise InputError("Panels that are merged follow each other. Move them together first.")
    first, *others = (scene.panels[at] for at in places)
    if first.omitted:
        raise InputError("The first of these panels is omitted. Bring it back first.")
    merged = first
    for other in others:
        merged = _with(absorbing(board, scene, merged, other, before=False), other) if not other.omitted else merged
    gone = {panel.id for panel in others}
    panels = [merged if panel.id == first.id else panel for panel in scene.panels if board.locked or panel.id not in gone]
    return put(board, scene, [_out(panel) if panel.id in gone else panel for panel in panels])


def _with(panel: Panel, other: Panel) -> Panel:
    """A panel with what is told of another one."""
    told = " ".join(dict.fromkeys(filter(None, (panel.direction, other.direction))))
    notes = (*panel.notes, *(note for note in other.notes if note not in panel.notes))
    return panel.model_copy(update={"direction": told, "notes": notes, "props": tuple(dict.fromkeys((*panel.props, *other.props)))})


def _out(panel: Panel) -> Panel:
    return panel.model_copy(update={"omitted": True})


def move_panel(board: Board, wanted: str, *, after: str = "", before: str = "") -> Board:
    """A panel at another place of its scene, beside another one (all by number or id). It keeps its shot and words.

    Raises:
        InputError: there is no such panel, or it is of another scene.
    """
    scene, panel = panel_of(board, wanted)
    name, step = beside(after, before)
    other = panel_of(board, name)[1]
    if other.id == panel.id:
        return board
    panels = [one for one in scene.panels if one.id != panel.id]
    panels.insert(place_of(panels, other.id) + step, panel)
    return board if tuple(panels) == scene.panels else put(board, scene, panels)


def delete_panel(board: Board, wanted: str) -> Board:
    """A panel taken out; its words and time go to the panel before it, else to the one behind.

    On a locked board it stays as OMITTED with its number. The last panel of a scene is omitted too, and keeps its words:
    `unshown` lists them.

    Raises:
        InputError: there is no such panel.
    """
    scene, panel = panel_of(board, wanted)
    return delete_panels(board, scene, (panel.id,))


def delete_panels(board: Board, scene: SceneBoard, ids: Sequence[str]) -> Board:
    """Panels of a scene (by id) taken out, as `delete_panel` does it."""
    gone = {panel.id for panel in scene.panels if panel.id in ids and not (panel.omitted and board.locked)}
    if not gone:
        return board
    left, lost = handed(board, scene, gone)
    keeps = gone if board.locked else {panel.id for panel in lost}
    rest = {panel.id: panel for panel in left}
    panels = [rest.get(panel.id) or _out(panel) for panel in scene.panels if panel.id in rest or panel.id in keeps]
    return put(board, scene, panels)


def restore_panel(board: Board, wanted: str) -> Board:
    """An omitted panel brought back, with its words: who holds them now gives them up, unless nothing would be left to them.

    Raises:
        InputError: there is no such panel, or it is not omitted.
    """
    scene, panel = panel_of(board, wanted)
    if not panel.omitted:
        raise InputError(f"Panel {wanted} is not omitted.")
    return restore_panels(board, scene, (panel.id,))


def restore_panels(board: Board, scene: SceneBoard, ids: Sequence[str]) -> Board:
    """Omitted panels of a scene (by id) brought back, as `restore_panel` does it."""
    back = [panel for panel in scene.panels if panel.id in ids and panel.omitted]
    told = {panel.id for panel in back}
    panels = [_in(panel) if panel.id in told else _giving(board, scene, panel, back) for panel in scene.panels]
    return put(board, scene, panels) if back else board


def _in(panel: Panel) -> Panel:
    return panel.model_copy(update={"omitted": False})


def _giving(board: Board, scene: SceneBoard, panel: Panel, back: Sequence[Panel]) -> Panel:
    """A panel without the words of those that come back, and without their time, if it has others."""
    for one in back:
        left = less(board, panel.covers, one.covers)
        if left and left != panel.covers and not panel.omitted:
            time = round(panel.duration - one.duration, 3)
            panel = taking(board, scene, panel, left).model_copy(update={"duration": time if time >= QUARTER else panel.duration})
    return panel
