"""Actions on the shot list as edits of a board, and as sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import reduce
from typing import Any, cast

from storyboard.assistant import list_actions as acts
from storyboard.assistant.arguments import Exact
from storyboard.model.board import Board
from storyboard.model.errors import InputError
from storyboard.project.editing import blocking, fields, panels, shots
from storyboard.project.editing.scenes import is_shot, of_shot, panel_of, place_of, put, shot_of

NOTHING_TO_SET = "Say what is to be changed, as in: lens 50, or duration 4."
SOME_NAMED = 24
"""Numbers in a sentence."""

NONE = "none"
"""What empties a text field."""


def names(text: str) -> list[str]:
    """Numbers apart by commas."""
    return [part for part in (one.strip() for one in text.split(",")) if part]


def printed(board: Board, wanted: str) -> str:
    """A shot or panel (by number or id) as it is printed now.

    Raises:
        InputError: there is none.
    """
    if is_shot(board, wanted):
        scene, shot = shot_of(board, wanted)
        return scene.shot_number(shot)
    home, panel = panel_of(board, wanted)
    return home.panel_number(panel)


def pinned(board: Board, wanted: str) -> str:
    """The id of a shot or panel, which stays when numbers change.

    Raises:
        InputError: there is none.
    """
    return shot_of(board, wanted)[1].id if is_shot(board, wanted) else panel_of(board, wanted)[1].id


_PINNED = ("number", "numbers", "one", "other", "after", "before", "panel", "panels", "shots", "but", "at")
"""Arguments that name shots and panels."""


def by_id(board: Board, given: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments with shots and panels by id in place of their numbers, so that they mean the same once these have changed."""
    return {name: _by_id(board, name, value) for name, value in given.items()}


def _by_id(board: Board, name: str, value: Any) -> Any:
    if name == "which":
        return by_id(board, value)
    numbers = name in _PINNED and isinstance(value, str) and all(_is_there(board, one) for one in names(value))
    return ",".join(pinned(board, one) for one in names(value)) if numbers else value


def _is_there(board: Board, wanted: str) -> bool:
    with suppress(InputError):
        return bool(pinned(board, wanted))
    return False


def swapped(board: Board, one: str, other: str) -> Board:
    """Two shots, or two panels, of a scene, each in the place of the other.

    Raises:
        InputError: there is no such shot or panel, or they are of several scenes, or one is a shot and the other a panel.
    """
    if is_shot(board, one) != is_shot(board, other):
        raise InputError("Two shots can be swapped, or two panels, but not a shot with a panel.")
    scene, first = _units(board, one)
    home, second = _units(board, other)
    if home.scene.id != scene.scene.id:
        raise InputError("Panels and shots stay in their scene, since their words are of that scene's script. Swap two of the same scene.")
    there = {first[0]: second, second[0]: first}
    moved = {*first, *second}
    order = [id for panel in scene.panels for id in there.get(panel.id, () if panel.id in moved else (panel.id,))]
    known = {panel.id: panel for panel in scene.panels}
    return board if first == second else put(board, scene, [known[id] for id in order])


def _units(board: Board, wanted: str) -> tuple[Any, tuple[str, ...]]:
    """The scene, and the panels (ids) of a shot, or the panel."""
    if not is_shot(board, wanted):
        scene, panel = panel_of(board, wanted)
        return scene, (panel.id,)
    home, shot = shot_of(board, wanted)
    own = tuple(panel.id for panel in of_shot(home, shot.id))
    if not own:
        raise InputError(f"Shot {wanted} has no panel any more.")
    return home, own


def _given(arguments: Exact, among: Iterable[str]) -> dict[str, str]:
    """The fields that are to be changed."""
    found = {name: str(value) for name in among if (value := getattr(arguments, name))}
    return {
        name: "" if value.casefold() == NONE and name in {"equipment", "holds", "gaze", "sound"} else value for name, value in found.items()
    }


def _some(found: dict[str, str]) -> dict[str, Any]:
    if not found:
        raise InputError(NOTHING_TO_SET)
    return cast("dict[str, Any]", found)


def _set_shots(board: Board, asked: acts.SetShots, ids: Sequence[str]) -> Board:
    wanted = _some(_given(asked, ("size", "framing", "angle", "lens", "move", "equipment")))
    own = dict.fromkeys(board.find(id)[1].shot for id in ids)
    return reduce(lambda now, shot: fields.set_shot(now, shot, **wanted), own, board)


def _set_panels(board: Board, asked: acts.SetPanels, ids: Sequence[str]) -> Board:
    wanted = _given(asked, ("duration", "direction", "sound", "transition"))
    if not (wanted or asked.note):
        raise InputError(NOTHING_TO_SET)
    return reduce(lambda now, one: _set_panel(now, one, wanted, asked.note), ids, board)


def _set_panel(board: Board, id: str, wanted: Mapping[str, str], note: str) -> Board:
    texts = [one.text for one in panel_of(board, id)[1].notes]
    more: dict[str, Any] = {**wanted, **({"notes": [*texts, note]} if note and note not in texts else {})}
    return fields.set_panel(board, id, **more)


def _place(board: Board, asked: acts.Place, ids: Sequence[str]) -> Board:
    wanted: Any = _given(asked, ("mark", "to", "facing", "pose", "gesture", "expression", "gaze", "holds"))
    return reduce(lambda now, one: blocking.place(now, one, asked.person, onward=asked.onward, **wanted), ids, board)


def _take_out(board: Board, asked: acts.TakeOut, ids: Sequence[str]) -> Board:
    person = fields.person_of(board, asked.person)
    there = [id for id in ids if any(one.character == person for one in panel_of(board, id)[1].blocking)]
    if not there:
        raise InputError(f"{asked.person} is in none of these panels.")
    return reduce(lambda now, one: blocking.remove(now, one, person), there, board)


def _add(board: Board, asked: acts.AddShot, ids: Sequence[str]) -> Board:
    del ids
    told: Any = {"direction": asked.direction} if asked.direction else {}
    if asked.same_shot:
        told |= _given(asked, ("size", "angle"))
        after = _last_panel(board, asked.after) if asked.after else ""
        return panels.add_panel(board, after=after, before=_first_panel(board, asked.before) if asked.before else "", **told)
    wanted: Any = _given(asked, ("size", "angle", "lens", "subjects"))
    return shots.add_shot(board, after=asked.after, before=asked.before, panel=told or None, **wanted)


def _first_panel(board: Board, wanted: str) -> str:
    return _units(board, wanted)[1][0]


def _last_panel(board: Board, wanted: str) -> str:
    return _units(board, wanted)[1][-1]


def _split(board: Board, asked: acts.Split, ids: Sequence[str]) -> Board:
    del ids
    own = _units(board, asked.number)[1]
    at = _panel_named(board, asked.at)
    if at:
        return shots.split_shot(board, asked.number if is_shot(board, asked.number) else board.find(own[0])[1].shot, at)
    if len(own) == 1:
        return panels.split_panel(board, own[0], asked.at or None)
    raise InputError(f"Shot {asked.number} has {len(own)} panels. Say at which it is split, as in: at {printed(board, own[1])}.")


def _panel_named(board: Board, text: str) -> str:
    """The panel (id) that a text is the number or id of; empty where it is none."""
    wanted = text.strip().casefold()
    found = (panel.id for scene, panel in board.panels() if wanted in {panel.id.casefold(), scene.panel_number(panel).casefold()})
    return next(found, "")


def _merge(board: Board, asked: acts.Merge, ids: Sequence[str]) -> Board:
    del ids
    wanted = names(asked.numbers)
    if wanted and all(is_shot(board, one) for one in wanted):
        return shots.merge_shots(board, wanted)
    return panels.merge_panels(board, [id for one in wanted for id in _units(board, one)[1]])


def _move(board: Board, asked: acts.Move, ids: Sequence[str]) -> Board:
    del ids
    if is_shot(board, asked.number):
        return shots.move_shot(board, asked.number, after=asked.after, before=asked.before)
    after = _last_panel(board, asked.after) if asked.after else ""
    before = _first_panel(board, asked.before) if asked.before else ""
    return panels.move_panel(board, asked.number, after=after, before=before)


def _swap(board: Board, asked: acts.Swap, ids: Sequence[str]) -> Board:
    del ids
    return swapped(board, asked.one, asked.other)


def _delete(board: Board, asked: acts.Delete, ids: Sequence[str]) -> Board:
    del ids
    gone = [id for one in names(asked.numbers) for id in _units(board, one)[1]]
    return reduce(panels.delete_panel, dict.fromkeys(gone), board)


def restored(board: Board, ids: Sequence[str]) -> Board:
    """Omitted panels (by id) brought back, with their words where a neighbour holds them."""
    for scene in board.scenes:
        board = panels.restore_panels(board, scene, [panel.id for panel in scene.panels if panel.id in ids])
    return board


def _hold(board: Board, asked: acts.Hold, ids: Sequence[str]) -> Board:
    held = {id: who for id, who in board.held.items() if not (asked.release and id in ids)}
    return board.model_copy(update={"held": held if asked.release else {**dict.fromkeys(ids, ""), **held}})


EDITS: Mapping[str, Callable[[Board, Any, Sequence[str]], Board]] = {
    "hold": _hold,
    "set_shots": _set_shots,
    "set_panels": _set_panels,
    "place_person": _place,
    "take_out_person": _take_out,
    "add_shot": _add,
    "split": _split,
    "merge": _merge,
    "move": _move,
    "swap": _swap,
    "delete": _delete,
}
"""From board to board, by the action's name. They are given the ids of the panels that `which` means.

They raise an InputError where there is no such shot, panel, person or value.
"""


def sentence(board: Board, action: str, arguments: Exact, ids: Sequence[str]) -> str:
    """What an action does, for people, with numbers as they are printed now.

    Raises:
        InputError: it names what is not there.
    """
    told = {name: value for name, value in arguments.model_dump(exclude_defaults=True, exclude={"which"}).items() if value is not True}
    first = [_numbers(board, str(told.pop(name))) for name in ("number", "numbers", "one", "other") if name in told]
    where = [f"{name} {_numbers(board, str(told.pop(name)))}" for name in ("after", "before") if name in told]
    about = [_listed(board, ids)] if ids else []
    more = [f"{name.replace('_', ' ')} {_numbers(board, str(value)) if name == 'at' else value}" for name, value in told.items()]
    verb = _RELEASED if getattr(arguments, "release", False) else VERBS[action]
    return " ".join((verb, " and ".join(first), *about, *where, ", ".join(more))).strip().replace("  ", " ")


_RELEASED = "take up again"

VERBS: Mapping[str, str] = {
    "hold": "put on hold",
    "set_shots": "set the shots of",
    "set_panels": "set",
    "place_person": "place in",
    "take_out_person": "take out of",
    "add_shot": "add a shot",
    "split": "split",
    "merge": "merge",
    "move": "move",
    "swap": "swap",
    "delete": "delete",
}


def _numbers(board: Board, text: str) -> str:
    known = {panel.id for _, panel in board.panels()} | {shot.id for scene in board.scenes for shot in scene.shots}
    return ", ".join(printed(board, one) if one in known else one for one in names(text)) or text


def _listed(board: Board, ids: Sequence[str]) -> str:
    more = f" and {len(ids) - SOME_NAMED} more" if len(ids) > SOME_NAMED else ""
    return ", ".join(printed(board, id) for id in ids[:SOME_NAMED]) + more


def renumbered(before: Board, after: Board) -> list[tuple[str, str]]:
    """Shots whose number changed: what it was and what it is, in story order."""
    known = {shot.id: scene.shot_number(shot) for scene in before.scenes for shot in scene.shots}
    now = ((shot.id, scene.shot_number(shot)) for scene in after.scenes for shot in scene.shots)
    return [(known[id], number) for id, number in now if known.get(id, number) != number]


def ends_of(board: Board, scene: str) -> tuple[str, str]:
    """The numbers of the first and the last panel of a scene.

    Raises:
        InputError: there is no such scene, or it has no panel.
    """
    found = board.scene(scene)
    if not found.panels:
        raise InputError(f"Scene {scene} has no panel.")
    return found.panel_number(found.panels[0]), found.panel_number(found.panels[-1])


def neighbour(board: Board, wanted: str, step: int) -> str:
    """The panel or shot (number) so many places behind one of its kind; empty where there is none.

    Raises:
        InputError: there is no such shot or panel.
    """
    if not is_shot(board, wanted):
        scene, panel = panel_of(board, wanted)
        at = place_of(scene.panels, panel.id) + step
        return scene.panel_number(scene.panels[at]) if 0 <= at < len(scene.panels) else ""
    home, shot = shot_of(board, wanted)
    order = list(dict.fromkeys(panel.shot for panel in home.panels))
    at = order.index(shot.id) + step
    return home.shot_number(home.shot(order[at])) if 0 <= at < len(order) else ""
