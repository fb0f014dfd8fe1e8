"""Reference sheets: which pictures of people, places and props are painted first, so that all later ones can rest on them.

They are panels of a hidden scene of the board, so that takes, attempts, notes and approvals work for them as for any panel.
A sheet of character `c1` is panel `sheetc1` of shot `sheethc1`; its other looks are further panels of that shot, painted after it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from storyboard.model.board import Board, SceneBoard
from storyboard.model.cast import Character, Look, Place, Prop
from storyboard.model.numbers import setup_letters
from storyboard.model.screenplay import Scene
from storyboard.model.shots import Blocking, Framing, Light, Panel, Shot, Size, Time
from storyboard.ports import Abilities
from storyboard.references import cast, folders

SCENE = "sheets"
"""Id of the hidden scene."""

NUMBER = "REF"
"""Its printed number: `REF-A-1`."""

DRAWN_AGAIN = 2
"""Panels somebody (or a look) must be in: who is drawn once has nobody to stay like."""

PLACE_SCENES, PLACE_PANELS = 2, 4
"""A place recurs when this many scenes play there, or this many panels show it."""

PROP_SCENES = 2
"""A prop matters when it comes up in this many scenes, or is both inserted and handled."""


class Sheet(NamedTuple):
    """A panel to be painted once, and the shot it belongs to."""

    shot: Shot
    panel: Panel


def plan(board: Board, abilities: Abilities) -> SceneBoard | None:
    """The reference sheets a board needs for a painter; sheets planned before stay exactly as they are.

    A painter that takes no reference pictures needs none: for it nothing is added to those there are (None where there are none).
    Whoever the user gave pictures of gets no sheet, nor do groups, since their members differ.
    """
    if not abilities.references:
        return board.sheets
    search = abilities.grounding and board.options.ground == "auto"
    wanted = [*(_people(board) if abilities.people else ()), *_places(board, search=search), *_props(board)]
    known = board.sheets or SceneBoard(scene=Scene(id=SCENE, number=NUMBER, heading="REFERENCE SHEETS"))
    panels = {panel.id for panel in known.panels}
    new = [sheet for sheet in wanted if sheet.panel.id not in panels]
    if not new and board.sheets is None:
        return None
    shots = _lettered(known.shots, {sheet.shot.id: sheet.shot for sheet in new}.values())
    return known.model_copy(update={"shots": shots, "panels": (*known.panels, *(sheet.panel for sheet in new))})


def _lettered(known: tuple[Shot, ...], wanted: Iterable[Shot]) -> tuple[Shot, ...]:
    ids = {shot.id for shot in known}
    new = [shot for shot in wanted if shot.id not in ids]
    return (*known, *(shot.model_copy(update={"setup": setup_letters(len(known) + index)}) for index, shot in enumerate(new)))


def is_sheet(panel: Panel) -> bool:
    """Whether a panel is a reference sheet."""
    return panel.id.startswith("sheet")


def sheet_id(of: str) -> str:
    """Panel id of the sheet of a character, look, place or prop (by id)."""
    return f"sheet{of}"


def shot_id(of: str) -> str:
    """Shot id of the sheets of a character, place or prop (by id)."""
    return f"sheeth{of}"


def subject(panel: Panel) -> str:
    """Id of what a sheet shows: of a character, look, place or prop."""
    return panel.id.removeprefix("sheet")


def named(board: Board, panel: Panel) -> str:
    """What a sheet shows, by name: `MIA`, `MIA, in rags`, `HARBOUR`, `KEY`."""
    breakdown, id = board.breakdown, subject(panel)
    look = next((look for look in breakdown.looks if look.id == id), None)
    if look is not None:
        return f"{breakdown.character(look.character).name}, {look.name}"
    names = {who.id: who.name for who in breakdown.characters} | {place.id: place.name for place in breakdown.places}
    return (names | {prop.id: prop.name for prop in breakdown.props}).get(id, id)


def grounded(board: Board, panel: Panel, abilities: Abilities) -> bool:
    """Whether a painter may look things up for a panel.

    With `auto` only the plate of a place that is real is looked up: once, and all its panels are painted from that plate.
    """
    if not abilities.grounding or board.options.ground != "auto":
        return abilities.grounding and board.options.ground == "always"
    return is_sheet(panel) and any(place.real and place.id == subject(panel) for place in board.breakdown.places)


def _panels(board: Board) -> Iterator[tuple[SceneBoard, Panel]]:
    return ((scene, panel) for scene, panel in board.panels() if not panel.omitted and not scene.scene.omitted)


def _people(board: Board) -> Iterator[Sheet]:
    """A sheet for everybody without a picture of the user's, and one for each further look that changes how they are drawn."""
    given = cast.matched(board.options.cast, board.breakdown)
    seen = _appearances(board)
    for who in board.breakdown.characters:
        panels = sum(count for (id, _), count in seen.items() if id == who.id)
        if who.seen and who.headcount == 1 and who.id not in given and panels >= DRAWN_AGAIN:
            yield _person(who, None, 1)
            looks = (look for look in board.breakdown.looks if look.character == who.id and look.appearance != who.appearance)
            worn = [look for look in looks if seen[who.id, look.id] >= DRAWN_AGAIN]
            yield from (_person(who, look, 2 + index) for index, look in enumerate(worn))


def _appearances(board: Board) -> Counter[tuple[str, str]]:
    """In how many panels everybody may be seen, by character id and look id (empty for their own look)."""
    found: Counter[tuple[str, str]] = Counter()
    looks = {(look.character, scene): look.id for look in board.breakdown.looks for scene in look.scenes}
    for scene, panel in _panels(board):
        if panel.seen(scene.shot(panel.shot)).framing not in (Framing.EMPTY, Framing.INSERT):
            found.update({(item.character, looks.get((item.character, scene.scene.id), "")): 1 for item in panel.blocking})
    return found


def _person(who: Character, look: Look | None, index: int) -> Sheet:
    shot = Shot(id=shot_id(who.id), setup="", size=Size.FS, framing=Framing.SHEET, subjects=(who.id,), lens=85, why=f"how {who.name} looks")
    id = sheet_id(look.id if look else who.id)
    return Sheet(shot, Panel(id=id, shot=shot.id, index=index, blocking=(Blocking(character=who.id),)))


def _places(board: Board, *, search: bool) -> Iterator[Sheet]:
    """A plate for each place that recurs or is to be looked up: the empty set, by day where it is ever seen by day."""
    given = folders.matched(board.options.refs, folders.PLACES, board.breakdown.places)
    lights: dict[str, list[Light]] = {}
    scenes: Counter[str] = Counter()
    for scene in board.scenes:
        place = board.breakdown.place_of(scene.scene.id)
        here = [panel.light for panel in scene.panels if not panel.omitted and not scene.scene.omitted]
        if place and here:
            scenes[place.id] += 1
            lights.setdefault(place.id, []).extend(here)
    for place in board.breakdown.places:
        recurs = scenes[place.id] >= PLACE_SCENES or len(lights.get(place.id, ())) >= PLACE_PANELS
        sought = search and bool(place.real) and bool(scenes[place.id])
        if (recurs or sought) and place.id not in given:
            yield _place(place, lights[place.id])


def _place(place: Place, lights: list[Light]) -> Sheet:
    shot = Shot(id=shot_id(place.id), setup="", size=Size.WS, framing=Framing.EMPTY, lens=24, why=f"what {place.name} looks like")
    light = next((light for light in lights if light.time is Time.DAY), lights[0])
    return Sheet(shot, Panel(id=sheet_id(place.id), shot=shot.id, light=Light(time=light.time)))


def _props(board: Board) -> Iterator[Sheet]:
    given = folders.matched(board.options.refs, folders.PROPS, board.breakdown.props)
    shown = {scene.scene.id for scene in board.scenes if any(not panel.omitted for panel in scene.panels)}
    handled = {item.holds for _, panel in _panels(board) for item in panel.blocking}
    views = [(panel.seen(scene.shot(panel.shot)), panel) for scene, panel in _panels(board)]
    inserted = {id for shot, panel in views if shot.framing is Framing.INSERT for id in (*shot.subjects, *panel.props)}
    for prop in board.breakdown.props:
        matters = len(shown.intersection(prop.scenes)) >= PROP_SCENES or prop.id in handled & inserted
        if matters and prop.id not in given:
            yield _prop(prop)


def _prop(prop: Prop) -> Sheet:
    why = f"what the {prop.name} looks like"
    shot = Shot(id=shot_id(prop.id), setup="", size=Size.INSERT, framing=Framing.INSERT, subjects=(prop.id,), lens=85, why=why)
    return Sheet(shot, Panel(id=sheet_id(prop.id), shot=shot.id, props=(prop.id,)))


def home(board: Board, scene: SceneBoard, panel: Panel) -> SceneBoard:
    """The scene to stage a panel in: its own; for a sheet the first one on the board that shows its subject, with the sheet's shot.

    So a place's plate has the set of that scene and a look's sheet wears that look.
    """
    if not is_sheet(panel):
        return scene
    wanted = _scenes_of(board, subject(panel))
    found = next((other for other in board.scenes if other.scene.id in wanted), None)
    if found is None:
        return scene
    return found.model_copy(update={"shots": (*found.shots, scene.shot(panel.shot))})


def _scenes_of(board: Board, id: str) -> tuple[str, ...]:
    """Scenes that show a place, prop or look as such; a character's own look is of no scene in particular."""
    breakdown = board.breakdown
    shows: dict[str, tuple[str, ...]] = {place.id: place.scenes for place in breakdown.places}
    shows |= {prop.id: prop.scenes for prop in breakdown.props}
    shows |= {look.id: look.scenes for look in breakdown.looks}
    return shows.get(id, ())
