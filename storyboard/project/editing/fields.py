"""The fields of shots and panels that can be changed, and what may stand in them. Values come as they are or as people write them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any, TypedDict, TypeVar, Unpack

from storyboard.model.board import Board, SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.screenplay import SHOWN, SPEECH
from storyboard.model.shots import Angle, Cover, Framing, Move, Note, Panel, Shot, Size, Time, Weather
from storyboard.project.editing.scenes import of_shot, panel_of, put, shot_of
from storyboard.project.editing.words import absorbing, joined, less, taking
from storyboard.shots.camera import framed
from storyboard.shots.coverage import not_verbatim
from storyboard.shots.note_words import SIZES

LONGEST = 2_000
"""Characters of a text field."""

MOST_NOTES = 50
"""Notes of a panel."""

SHORTEST_SHOWN, LONGEST_SHOWN = 0.1, 600.0
"""Seconds a panel may last."""

WIDEST_LENS, LONGEST_LENS = 8, 1_200
"""Millimetres of a lens."""

E = TypeVar("E", bound=StrEnum)


class ShotFields(TypedDict, total=False):
    """What `set_shot` changes; each as its type or as people write it."""

    size: Size | str
    framing: Framing | str
    angle: Angle | str
    lens: int | str
    """Millimetres."""
    move: Move | str
    side: int | str
    """Degrees the camera stands off the master direction."""
    equipment: str
    why: str
    subjects: Iterable[str] | str
    """Names or ids of whom or what the shot is on."""
    over: str
    """Whose shoulder or eyes; empty for nobody's."""


class PanelFields(TypedDict, total=False):
    """What `set_panel` changes; each as its type or as people write it."""

    size: Size | str | None
    """None or empty for that of the shot, as for angle and framing."""
    angle: Angle | str | None
    framing: Framing | str | None
    direction: str
    duration: float | str
    """Seconds."""
    sound: str
    transition: str
    notes: Iterable[str] | str
    """All of its notes; a text has one in each line."""
    time: Time | str
    weather: Weather | str
    level: int | str
    """-2 (much darker) to 2 (much brighter)."""
    mirrored: bool | str
    props: Iterable[str] | str
    """Names or ids."""
    shot: str
    """The number or id of a shot of the same scene, to which it goes."""
    words: str
    """The script's words it shows, as they stand there, one paragraph in each line. What it had goes to a neighbour, what others had comes
    from them."""
    covers: Iterable[Cover]
    """The same as slices of the script, for programs."""


# what people write --------------------------------------------------------------------------------------------------------------------


def one_of(kind: type[E], others: Mapping[str, E] | None = None) -> Callable[[Any], E]:
    """A reader of an enumeration's values, in any case, and of other words for them."""
    known = {value.value.casefold(): value for value in kind} | dict(others or {})

    def read(given: Any) -> E:
        plain = " ".join(str(given).replace("_", " ").split()).casefold()
        found = known.get(plain) or known.get(plain.replace("-", " ")) or known.get(plain.replace(" ", "_"))
        if found is None:
            raise ValueError(f"is none of {', '.join(value.value for value in kind)}")
        return found

    return read


def number(least: float, most: float, unit: str = "") -> Callable[[Any], float]:
    """A reader of a number between two others, with a point or a comma, its unit or none."""

    def read(given: Any) -> float:
        text = str(given).strip().casefold().removesuffix(unit.casefold()).strip().replace(",", ".")
        try:
            found = float(text)
        except ValueError:
            found = math.nan
        if not least <= found <= most:
            raise ValueError(f"is no number from {least:g} to {most:g}{f' {unit}' if unit else ''}")
        return found

    return read


def whole(least: int, most: int, unit: str = "") -> Callable[[Any], int]:
    """A reader of a whole number between two others."""

    def read(given: Any) -> int:
        found = number(least, most, unit)(given)
        if found != int(found):
            raise ValueError("is no whole number")
        return int(found)

    return read


def text(given: Any) -> str:
    """A text of one field."""
    found = str(given).replace("\r\n", "\n").strip()
    if len(found) > LONGEST:
        raise ValueError(f"is longer than {LONGEST:,} characters")
    return found


def yes_or_no(given: Any) -> bool:
    """Whether something is so."""
    found = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False, "": False}.get(str(given).strip().casefold())
    if found is None:
        raise ValueError("is neither yes nor no")
    return found


def lines(given: Any) -> tuple[str, ...]:
    """Notes: the lines of a text, or texts."""
    parts: Iterable[Any] = given.splitlines() if isinstance(given, str) else given
    found = tuple(filter(None, (text(part) for part in parts)))
    if len(found) > MOST_NOTES:
        raise ValueError(f"has more than {MOST_NOTES:,} notes")
    return found


def names(given: Any) -> tuple[str, ...]:
    """Names in a row, by commas or semicolons, or one by one."""
    parts: Iterable[Any] = given.replace(";", ",").split(",") if isinstance(given, str) else given
    return tuple(dict.fromkeys(filter(None, (" ".join(str(part).split()) for part in parts))))


_LENS, _SECONDS = whole(WIDEST_LENS, LONGEST_LENS, "mm"), number(SHORTEST_SHOWN, LONGEST_SHOWN, "s")

READERS: Mapping[str, Callable[[Any], Any]] = {
    "size": one_of(Size, SIZES),
    "framing": one_of(Framing),
    "angle": one_of(Angle),
    "lens": _LENS,
    "move": one_of(Move, {"": Move.STATIC}),
    "side": whole(-180, 180),
    "equipment": text,
    "why": text,
    "subjects": names,
    "over": text,
    "direction": text,
    "duration": lambda given: round(_SECONDS(given), 3),
    "sound": text,
    "transition": text,
    "notes": lines,
    "time": one_of(Time),
    "weather": one_of(Weather),
    "level": whole(-2, 2),
    "mirrored": yes_or_no,
    "props": names,
    "shot": text,
}
"""How each field is read. What can't be raises a ValueError that goes on from the field's name: `lens is no number from ...`."""

OWN = ("size", "angle", "framing")
"""Fields of a shot that a panel may have otherwise."""

_LIGHT = ("time", "weather", "level")

_MOVED = frozenset({"shot", "words", "covers"})
"""Fields of a panel that change others too."""


def read(name: str, given: Any) -> Any:
    """The value of a field as given.

    Raises:
        InputError: there is no such field, or the value can't be; the message says what can.
    """
    if name not in READERS:
        raise InputError(f"There is no field {name!r}. Fields are: {', '.join(READERS)}.")
    try:
        return READERS[name](given)
    except ValueError as error:
        raise InputError(f"{name} {str(given)[:80]!r} {error}.") from error


# who and what -------------------------------------------------------------------------------------------------------------------------


def person_of(board: Board, wanted: str) -> str:
    """The id of the character with that name, alias or id.

    Raises:
        InputError: nobody is called that; the message names who there is.
    """
    return _known(wanted, {who.id: (who.name, *who.aliases) for who in board.breakdown.characters}, "Nobody")


def prop_of(board: Board, wanted: str) -> str:
    """The id of the prop with that name, alias or id.

    Raises:
        InputError: nothing is called that; the message names what there is.
    """
    return _known(wanted, {prop.id: (prop.name, *prop.aliases) for prop in board.breakdown.props}, "No prop")


def thing_of(board: Board, wanted: str) -> str:
    """The id of the character or prop with that name, alias or id.

    Raises:
        InputError: neither is called that; the message names who and what there is.
    """
    people = {who.id: (who.name, *who.aliases) for who in board.breakdown.characters}
    return _known(wanted, people | {prop.id: (prop.name, *prop.aliases) for prop in board.breakdown.props}, "Nobody and nothing")


def _known(wanted: str, called: Mapping[str, tuple[str, ...]], nobody: str) -> str:
    plain = " ".join(wanted.split()).casefold()
    if wanted in called:
        return wanted
    for id, by in called.items():
        if plain and plain in (name.casefold() for name in by):
            return id
    some = ", ".join(by[0] for by in list(called.values())[:12]) or "none"
    raise InputError(f"{nobody} on this board is called {wanted!r}. There are: {some}.")


# changed ------------------------------------------------------------------------------------------------------------------------------


def set_shot(board: Board, wanted: str, **fields: Unpack[ShotFields]) -> Board:
    """The board with fields of a shot (by number or id) changed. Panels that have a size, angle or framing of their own keep it.

    Raises:
        InputError: there is no such shot, person or prop, or a value can't be.
    """
    scene, shot = shot_of(board, wanted)
    changed = reshot(board, shot, fields)
    if changed == shot:
        return board
    shots = tuple(changed if one.id == shot.id else one for one in scene.shots)
    panels = tuple(_plain(panel, changed) if panel.shot == shot.id else panel for panel in scene.panels)
    return board.with_scene(scene.model_copy(update={"shots": shots, "panels": panels}))


def reshot(board: Board, shot: Shot, fields: Mapping[str, Any], **fresh: str) -> Shot:
    """A shot with fields as given, framed for whom it is on now where nobody says how; `fresh` first, for what is not as it was.

    Raises:
        InputError: one is no field of a shot, or can't be.
    """
    found = _shot_changes(board, fields)
    changed = shot.model_copy(update={**fresh, **found})
    if "subjects" in found and "framing" not in found and changed.subjects != shot.subjects:
        changed = changed.model_copy(update={"framing": framed(changed, frozenset(board.breakdown.people))})
    return changed


def _shot_changes(board: Board, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Fields of a shot as given, read.

    Raises:
        InputError: one is no field of a shot, or can't be.
    """
    if strange := [name for name in fields if name not in ShotFields.__annotations__]:
        raise InputError(f"A shot has no field {strange[0]!r}. Its fields are: {', '.join(ShotFields.__annotations__)}.")
    found = {name: read(name, value) for name, value in fields.items()}
    if "subjects" in found:
        found["subjects"] = tuple(thing_of(board, name) for name in found["subjects"])
    if found.get("over"):
        found["over"] = person_of(board, found["over"])
    return found


def _plain(panel: Panel, shot: Shot) -> Panel:
    """A panel without fields of its own that are the shot's."""
    same = {name: None for name in OWN if getattr(panel, name) is not None and getattr(panel, name) == getattr(shot, name)}
    return panel.model_copy(update=same) if same else panel


def set_panel(board: Board, wanted: str, **fields: Unpack[PanelFields]) -> Board:
    """The board with fields of a panel (by number or id) changed.

    Raises:
        InputError: there is no such panel, shot or prop, or a value can't be.
    """
    scene, panel = panel_of(board, wanted)
    _check_names(fields)
    board = _moved(board, scene, panel, fields)
    if "words" in fields:
        board = cover(board, panel.id, quoted(board, panel.id, fields["words"]))
    elif "covers" in fields:
        board = cover(board, panel.id, fields["covers"])
    scene, panel = panel_of(board, panel.id)
    changed = panel.model_copy(update=_panel_changes(board, scene, panel, fields))
    if changed == panel:
        return board
    panels = tuple(changed if one.id == panel.id else one for one in scene.panels)
    return board.with_scene(scene.model_copy(update={"panels": panels}))


def _check_names(fields: Mapping[str, Any]) -> None:
    """Refuses fields that no panel has, as people name them: slices of the script are for programs, who give no text."""
    known = [name for name in PanelFields.__annotations__ if name != "covers"]
    if strange := [name for name, value in fields.items() if name not in known and (name != "covers" or isinstance(value, str))]:
        raise InputError(f"A panel has no field {strange[0]!r}. Its fields are: {', '.join(known)}.")


def _panel_changes(board: Board, scene: SceneBoard, panel: Panel, fields: Mapping[str, Any]) -> dict[str, Any]:
    shot = scene.shot(panel.shot)
    found: dict[str, Any] = {}
    for name, given in fields.items():
        if name in OWN:
            value = None if given in (None, "") else read(name, given)
            found[name] = None if value == getattr(shot, name) else value
        elif name not in _MOVED:
            found[name] = read(name, given)
    if light := {name: found.pop(name) for name in _LIGHT if name in found}:
        found["light"] = panel.light.model_copy(update=light)
    if "props" in found:
        found["props"] = tuple(prop_of(board, name) for name in found["props"])
    if "notes" in found:
        found["notes"] = noted(panel, found["notes"])
    return found


def noted(panel: Panel, texts: Iterable[str]) -> tuple[Note, ...]:
    """A panel's notes as these texts; those that stand already stay what they are, new ones are for the painter."""
    known = {note.text: note for note in reversed(panel.notes)}
    return tuple(known.get(one, Note(text=one)) for one in texts)


def _moved(board: Board, scene: SceneBoard, panel: Panel, fields: Mapping[str, Any]) -> Board:
    """The panel in another shot of its scene, where one is asked for; it looks as that shot does."""
    if not fields.get("shot"):
        return board
    home, shot = shot_of(board, fields["shot"])
    if home.scene.id != scene.scene.id:
        raise InputError(f"Shot {fields['shot']} is of scene {home.number}; a panel goes to a shot of its own scene, {scene.number}.")
    if shot.id == panel.shot:
        return board
    return to_shot(board, scene, (panel.id,), shot)


def to_shot(board: Board, scene: SceneBoard, ids: Iterable[str], shot: Shot) -> Board:
    """Panels (by id) in another shot of their scene, numbered behind its own.

    A shot left empty goes; on a locked board its letter stays taken.
    """
    wanted, panels = set(ids), list(scene.panels)
    index = max((panel.index for panel in of_shot(scene, shot.id)), default=0)
    for at, panel in enumerate(panels):
        if panel.id in wanted and panel.shot != shot.id:
            index += 1
            panels[at] = panel.model_copy(update={"shot": shot.id, "index": index, **dict.fromkeys(OWN)})
    shots = scene.shots if shot.id in scene.setups else (*scene.shots, shot)
    return put(board, scene, panels, shots)


def quoted(board: Board, wanted: str, words: str) -> tuple[Cover, ...]:
    """Slices of a panel's scene that read as these words, one paragraph in each line; white space may differ.

    Raises:
        InputError: there is no such panel, or some line is not in the scene's script.
    """
    scene = panel_of(board, wanted)[0]
    found: list[Cover] = []
    for line in filter(None, (" ".join(part.split()) for part in words.splitlines())):
        pattern = re.compile(r"\s+".join(map(re.escape, line.split())))
        hits = ((element, pattern.search(element.text)) for element in board.screenplay.elements_of(scene.scene))
        hit = next(((element.id, match) for element, match in hits if match and element.kind in SPEECH | SHOWN), None)
        if hit is None:
            raise InputError(f"{line[:80]!r} does not stand in the script of scene {scene.number}, as written.")
        found.append(Cover(element=hit[0], start=hit[1].start(), end=hit[1].end()))
    return tuple(found)


def cover(board: Board, wanted: str, covers: Iterable[Cover], *, share: bool = False) -> Board:
    """A panel with other words of the script.

    Words it gives up go to the panel before it, else to the one behind; words it gets leave the others, unless they are to `share` them.

    Raises:
        InputError: there is no such panel, they are no words of its scene, or nobody could take what it gives up.
    """
    scene, panel = panel_of(board, wanted)
    mine = tuple(covers)
    if wrong := not_verbatim(board.screenplay, [scene.model_copy(update={"panels": (panel.model_copy(update={"covers": mine}),)})]):
        raise InputError(f"{wrong[0].cover.element} {wrong[0].cover.start}-{wrong[0].cover.end}: {wrong[0].reason}. Nothing was changed.")
    mine = joined(board, scene, mine)
    panels = [one if share or one.id == panel.id else taking(board, scene, one, less(board, one.covers, mine)) for one in scene.panels]
    at = next(at for at, one in enumerate(panels) if one.id == panel.id)
    panels[at] = taking(board, scene, panel, mine)
    if lost := less(board, panel.covers, [cover for one in panels for cover in one.covers]):
        heir = _heir(panels, at)
        left = panel.model_copy(update={"covers": lost, "duration": 0.0, "sound": "", "transition": ""})
        panels[heir] = absorbing(board, scene, panels[heir], left, before=heir > at)
    return board.with_scene(scene.model_copy(update={"panels": tuple(panels)}))


def _heir(panels: list[Panel], at: int) -> int:
    """Who takes over what a panel gives up: the one before it, else the one behind."""
    shown = [place for place, one in enumerate(panels) if place != at and not one.omitted]
    if not shown:
        raise InputError("There is no other panel in this scene that could take the words this one gives up. Nothing was changed.")
    return max((place for place in shown if place < at), default=min(shown))
