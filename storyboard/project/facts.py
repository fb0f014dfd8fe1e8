"""Named fingerprints of what a picture shows, and why a take has become stale.

Prompt wording, model ids and prices are no facts: a take is stale only when the panel would now show something else.
"""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import BaseModel

from storyboard.model.board import Board, SceneBoard
from storyboard.model.cast import Breakdown, Place
from storyboard.model.fingerprint import digest
from storyboard.model.shots import Panel
from storyboard.model.takes import Take
from storyboard.project.wording import words
from storyboard.references.sheets import home, is_sheet, subject

SCRIPT = "script"
"""Name of the fact that is the words themselves, as they are compared."""

CAMERA = ("size", "framing", "angle", "lens", "side", "over")
"""Fields of a shot that change the picture. Moves are drawn over it by code, so they are no facts."""

PROPS = "props"
"""Name of the fact which things are in a picture; takes that lack it are older than all of LATER."""

LATER, LATER_OF = frozenset({PROPS, "direction", "traffic", "detail"}), ("prop:", "description:")
"""Facts that older takes don't tell of, by name and by the beginning of it."""


def facts(board: Board, scene: SceneBoard, panel: Panel) -> dict[str, str]:
    """What the picture of a panel rests on today, by name."""
    scene = home(board, scene, panel)
    shot = panel.seen(scene.shot(panel.shot))
    found = {f"shot.{name}": str(getattr(shot, name)) for name in CAMERA}
    found["subjects"] = ",".join(shot.subjects)
    found["light"] = _print(panel.light)
    found["mirrored"] = str(panel.mirrored)
    found["style"], found["aspect"] = board.options.style, board.options.aspect
    if panel.covers:
        found[SCRIPT] = words(board.screenplay, panel.covers)
    found["notes"] = " / ".join(note.text for note in panel.notes if not note.plain)
    found["direction"], found["traffic"] = panel.direction, panel.traffic
    if panel.whereabouts:
        found["whereabouts"] = panel.whereabouts
    if panel.laid:
        found["laid"] = ",".join(panel.laid)
    found["detail"] = _print(panel.detail) if panel.detail else ""
    if not board.options.tags and board.options.painter == "sketch" and any(item.named or item.holds for item in panel.blocking):
        found["tags"] = "none"
    found.update(_people(board, scene, panel))
    found.update(_props(board.breakdown, (*panel.props, *shot.subjects, *(item.holds for item in panel.blocking))))
    place = board.breakdown.place_of(scene.scene.id)
    if place and (not is_sheet(panel) or subject(panel) == place.id):
        found[f"place:{place.name}"] = _set(place)
    return found


def _set(place: Place, *, scenes: bool = False) -> str:
    """A fingerprint of a place; what plays in it does not change it, though older takes say so."""
    return digest(place.model_dump_json(exclude={"aliases"} if scenes else {"aliases", "scenes"}).encode())[:12]


def _people(board: Board, scene: SceneBoard, panel: Panel) -> dict[str, str]:
    found: dict[str, str] = {}
    for blocking in panel.blocking:
        name = board.breakdown.character(blocking.character).name
        found[f"blocking:{name}"] = _print(blocking)
        found[f"look:{name}"] = _print(board.breakdown.look_of(blocking.character, scene.scene.id))
        found[f"description:{name}"] = digest(_described(board.breakdown, blocking.character, scene.scene.id).encode())[:12]
    return found


def _props(breakdown: Breakdown, ids: Sequence[str]) -> dict[str, str]:
    """The things of a picture, all together by id and each with what is drawn and said of it."""
    known = {prop.id: prop for prop in breakdown.props if prop.id in ids}
    found = {f"prop:{prop.name}": digest(f"{prop.name}\n{prop.kind}".encode())[:12] for prop in known.values()}
    return {PROPS: ",".join(sorted(known)), **found}


def _said(board: Board, who: str, scene: SceneBoard) -> str:
    """A fingerprint of how the user describes somebody in a scene; empty where the description is the script's."""
    told = _described(board.breakdown, who, scene.scene.id)
    if board.found is None or who not in board.found.people or told == _described(board.found, who, scene.scene.id):
        return ""
    return f" {digest(told.encode())[:12]}"


def _described(breakdown: Breakdown, who: str, scene: str) -> str:
    worn = next((look.description for look in breakdown.looks if look.character == who and scene in look.scenes), "")
    return f"{breakdown.character(who).description}\n{worn}"


def _print(model: BaseModel) -> str:
    """A fingerprint of what is set: a field that a later version adds changes nothing while it says nothing."""
    return digest(model.model_dump_json(exclude_defaults=True).encode())[:12]


def first_words(board: Board, panel: Panel) -> str:
    """The words a panel had before the first revision that changed them; empty where none did."""
    return next((former.words for past in board.past for former in past.panels if former.before.id == panel.id and former.words), "")


def as_then(board: Board, scene: SceneBoard, panel: Panel, take: Take, today: dict[str, str]) -> dict[str, str]:
    """Today's facts for an older take: one painted before words, props and descriptions were facts, or when a place's scenes were part
    of it.

    Its words are then those the panel had before the first revision that changed them.
    """
    today = today if PROPS in take.facts else _before_props(board, home(board, scene, panel), panel, today)
    place = board.breakdown.place_of(home(board, scene, panel).scene.id)
    name = f"place:{place.name}" if place else ""
    if place and name in today and take.facts.get(name) == _set(place, scenes=True):
        today = today | {name: take.facts[name]}
    if SCRIPT in take.facts or (first_words(board, panel) or today.get(SCRIPT)) != today.get(SCRIPT):
        return today
    return {fact: value for fact, value in today.items() if fact != SCRIPT}


def _before_props(board: Board, scene: SceneBoard, panel: Panel, today: dict[str, str]) -> dict[str, str]:
    """Today's facts as they were named when what people are like was part of their look only where the user said so."""
    known = {name: value for name, value in today.items() if name not in LATER and not name.startswith(LATER_OF)}
    for blocking in panel.blocking:
        known[f"look:{board.breakdown.character(blocking.character).name}"] += _said(board, blocking.character, scene)
    return known


def causes(take: Take, today: dict[str, str]) -> tuple[str, ...]:
    """Names of the facts that differ from those the take was painted from; empty where it is not stale."""
    names = sorted(take.facts.keys() | today.keys())
    return tuple(name for name in names if take.facts.get(name) != today.get(name))
