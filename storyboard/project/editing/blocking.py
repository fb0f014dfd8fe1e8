"""Who stands where in a panel, which way they face and what they do; people brought in and taken out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypedDict, Unpack

from storyboard.model.board import Board, SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.shots import Blocking, Expression, Mark, Panel, Pose
from storyboard.project.editing.fields import number, one_of, person_of, prop_of, text, thing_of, yes_or_no
from storyboard.project.editing.scenes import panel_of
from storyboard.shots.floor import OFFSTAGE, marks
from storyboard.shots.notes import forgets, free_mark, reframed

FARTHEST = 50.0
"""Metres from the middle of the set within which somebody may stand."""

MARKS: Mapping[str, Mark] = {
    "centre": marks(1)[0],
    "left": marks(2)[0],
    "right": marks(2)[1],
    "far left": marks(3)[0],
    "back": marks(3)[1],
    "far right": marks(3)[2],
    "off left": Mark(x=-OFFSTAGE),
    "off right": Mark(x=OFFSTAGE),
}
"""Marks by name, as the planner gives them to one, two or three people; `off` is where entrances begin. Left is screen left."""


class BlockingFields(TypedDict, total=False):
    """What `place` changes; each as its type or as people write it."""

    x: float | str
    """Metres; positive is screen right in the master."""
    z: float | str
    """Metres; positive is towards the master camera. (`y` of a floor plan that is seen from above.)"""
    mark: Mark | str
    """A name of `MARKS`, or `x,z`."""
    facing: float | str
    """Degrees: 0 looks towards the master camera, 90 screen right, 180 away."""
    pose: Pose | str
    gesture: Pose | str | None
    expression: Expression | str
    gaze: str
    """Name or id of whom or what is looked at; empty looks straight ahead."""
    holds: str
    """Name or id of a prop; empty for nothing."""
    thing: str
    at: str
    speaks: bool | str
    to: Mark | str | None
    """Where they go within the panel; empty for nowhere."""
    state: str


def mark_of(given: Mark | str) -> Mark:
    """A mark as given: `left`, or metres `-0.6,0.2`.

    Raises:
        ValueError: it is neither.
    """
    if isinstance(given, Mark):
        given = f"{given.x},{given.z}"
    named = " ".join(given.replace("-", " ").replace("_", " ").split()).casefold()
    if named in MARKS:
        return MARKS[named]
    x, comma, z = given.partition(",")
    if not comma:
        raise ValueError(f"is no mark: write metres as x,z or one of {', '.join(MARKS)}")
    return Mark(x=_METRES(x), z=_METRES(z))


def _metres(given: Any) -> float:
    return round(number(-FARTHEST, FARTHEST, "m")(given), 3)


_METRES: Callable[[Any], float] = _metres

_POSE = one_of(Pose)

READERS: Mapping[str, Callable[[Any], Any]] = {
    "x": _METRES,
    "z": _METRES,
    "mark": mark_of,
    "facing": lambda given: round(number(-360, 360)(str(given).removesuffix("°")), 2),
    "pose": _POSE,
    "gesture": lambda given: _POSE(given) if given else None,
    "expression": one_of(Expression),
    "gaze": text,
    "holds": text,
    "thing": text,
    "at": text,
    "speaks": yes_or_no,
    "to": lambda given: mark_of(given) if given else None,
    "state": text,
}
"""How each field is read; what can't be raises a ValueError that goes on from the field's name."""

_NAMED: Mapping[str, Callable[[Board, str], str]] = {"gaze": thing_of, "holds": prop_of}


def changes(board: Board, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Fields of somebody's blocking as given, read.

    Raises:
        InputError: one is no such field, or can't be.
    """
    found: dict[str, Any] = {}
    for name, given in fields.items():
        if name not in READERS:
            raise InputError(f"Blocking has no field {name!r}. Its fields are: {', '.join(READERS)}.")
        try:
            value = READERS[name](given)
        except ValueError as error:
            raise InputError(f"{name} {str(given)[:80]!r} {error}.") from error
        found[name] = _NAMED[name](board, value) if value and name in _NAMED else value
    return found


def place(board: Board, wanted: str, who: str, *, onward: bool = False, **fields: Unpack[BlockingFields]) -> Board:
    """Somebody in a panel as these fields say; who is not there yet is brought in, on a free mark unless one is given.

    Args:
        board: the board.
        wanted: the panel, by number or id.
        who: the character, by name, alias or id.
        onward: also in the panels behind it in which they stand on the same mark, until they move: only the mark is changed there.
        fields: what to change.

    Raises:
        InputError: there is no such panel, person or prop, or a value can't be.
    """
    scene, panel = panel_of(board, wanted)
    id, wanted_changes = person_of(board, who), changes(board, fields)
    before = next((one for one in panel.blocking if one.character == id), None)
    one = before or Blocking(character=id, mark=free_mark(panel.blocking), facing=float(scene.shot(panel.shot).side))
    after = _changed(one, wanted_changes)
    blocking = tuple(after if each is before else each for each in panel.blocking) if before else (*panel.blocking, after)
    panels = {panel.id: panel.model_copy(update={"blocking": blocking, "props": _props(panel, after)})}
    if onward and before is not None and after.mark != before.mark:
        panels |= _followed(scene, panel, before, after)
    return _put(board, scene, panels)


def _changed(one: Blocking, wanted: Mapping[str, Any]) -> Blocking:
    moved = {name: wanted[name] for name in ("x", "z") if name in wanted}
    mark = wanted.get("mark", one.mark)
    rest = {name: value for name, value in wanted.items() if name not in {"x", "z", "mark"}}
    return one.model_copy(update={**rest, "mark": mark.model_copy(update=moved) if moved else mark})


def _props(panel: Panel, one: Blocking) -> tuple[str, ...]:
    """The panel's props, with what somebody holds."""
    return panel.props if not one.holds or one.holds in panel.props else (*panel.props, one.holds)


def _followed(scene: SceneBoard, panel: Panel, before: Blocking, after: Blocking) -> dict[str, Panel]:
    """The panels behind one in which somebody still stands where they stood, with them on their new mark."""
    found: dict[str, Panel] = {}
    for one in scene.panels[scene.panels.index(panel) + 1 :]:
        there = next((each for each in one.blocking if each.character == before.character), None)
        if there is None:
            continue
        if there.mark != before.mark:
            break
        stays = there.model_copy(update={"mark": after.mark})
        found[one.id] = one.model_copy(update={"blocking": tuple(stays if each is there else each for each in one.blocking)})
    return found


def remove(board: Board, wanted: str, who: str) -> Board:
    """Somebody taken out of a panel (both by name, number or id); nobody looks at them any more, and it is framed for who is left.

    Raises:
        InputError: there is no such panel, or they are not there.
    """
    scene, panel = panel_of(board, wanted)
    id = person_of(board, who)
    if all(one.character != id for one in panel.blocking):
        there = ", ".join(board.breakdown.character(one.character).name for one in panel.blocking) or "nobody"
        raise InputError(f"{who} is not in panel {wanted}. There is: {there}.")
    left = tuple(forgets(one, id) for one in panel.blocking if one.character != id)
    after = reframed(scene.shot(panel.shot), panel.model_copy(update={"blocking": left}), frozenset({id}))
    return _put(board, scene, {panel.id: after})


def cast(board: Board, wanted: str, names: Iterable[str]) -> Board:
    """Exactly these people in a panel, by name or id: others are taken out, those who are missing brought in.

    Raises:
        InputError: there is no such panel or person.
    """
    there = [person_of(board, name) for name in names]
    for one in panel_of(board, wanted)[1].blocking:
        if one.character not in there:
            board = remove(board, wanted, one.character)
    known = {one.character for one in panel_of(board, wanted)[1].blocking}
    for id in there:
        board = board if id in known else place(board, wanted, id)
    return board


def _put(board: Board, scene: SceneBoard, panels: Mapping[str, Panel]) -> Board:
    changed = tuple(panels.get(panel.id, panel) for panel in scene.panels)
    return board if changed == scene.panels else board.with_scene(scene.model_copy(update={"panels": changed}))
