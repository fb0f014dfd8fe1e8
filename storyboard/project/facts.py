"""Named fingerprints of what a picture shows, and why a take has become stale.

Prompt wording, model ids and prices are no facts: a take is stale only when the panel would now show something else.
"""

from __future__ import annotations

from pydantic import BaseModel

from storyboard.model.board import Board, SceneBoard
from storyboard.model.fingerprint import digest
from storyboard.model.shots import Panel
from storyboard.model.takes import Take
from storyboard.references.sheets import home, is_sheet, subject

CAMERA = ("size", "framing", "angle", "lens", "side", "over")
"""Fields of a shot that change the picture. Moves are drawn over it by code, so they are no facts."""


def facts(board: Board, scene: SceneBoard, panel: Panel) -> dict[str, str]:
    """What the picture of a panel rests on today, by name."""
    scene = home(board, scene, panel)
    shot = panel.seen(scene.shot(panel.shot))
    found = {f"shot.{name}": str(getattr(shot, name)) for name in CAMERA}
    found["subjects"] = ",".join(shot.subjects)
    found["light"] = _print(panel.light)
    found["mirrored"] = str(panel.mirrored)
    found["style"], found["aspect"] = board.options.style, board.options.aspect
    found["notes"] = " / ".join(note.text for note in panel.notes if not note.plain)
    found.update(_people(board, scene, panel))
    place = board.breakdown.place_of(scene.scene.id)
    if place and (not is_sheet(panel) or subject(panel) == place.id):
        found[f"place:{place.name}"] = _print(place)
    return found


def _people(board: Board, scene: SceneBoard, panel: Panel) -> dict[str, str]:
    found: dict[str, str] = {}
    for blocking in panel.blocking:
        name = board.breakdown.character(blocking.character).name
        found[f"blocking:{name}"] = _print(blocking)
        found[f"look:{name}"] = _print(board.breakdown.look_of(blocking.character, scene.scene.id))
    return found


def _print(model: BaseModel) -> str:
    return digest(model.model_dump_json().encode())[:12]


def causes(take: Take, today: dict[str, str]) -> tuple[str, ...]:
    """Names of the facts that differ from those the take was painted from; empty where it is not stale."""
    names = sorted(take.facts.keys() | today.keys())
    return tuple(name for name in names if take.facts.get(name) != today.get(name))
