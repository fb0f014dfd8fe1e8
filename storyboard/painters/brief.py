"""A panel in words: what a painter that reads is asked for. The script's own words are quoted, never paraphrased."""

from __future__ import annotations

import re
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from storyboard.model.board import Board, SceneBoard
from storyboard.model.cast import Character
from storyboard.model.screenplay import SHOWN
from storyboard.model.shots import Angle, Framing, Light, Panel, Shot, Size, Weather
from storyboard.model.stage import Figure, Stage
from storyboard.staging.space import View

SIZES: dict[Size, str] = {
    Size.EWS: "extreme wide shot, people tiny in the place",
    Size.WS: "wide shot, the whole place, people head to toe with air around them",
    Size.FS: "full shot, head to feet",
    Size.MLS: "medium long shot, from the knees up",
    Size.MS: "medium shot, from the waist up",
    Size.MCU: "medium close-up, from the chest up",
    Size.CU: "close-up, head and shoulders",
    Size.BCU: "big close-up, forehead to chin",
    Size.ECU: "extreme close-up of one feature",
    Size.INSERT: "insert, the object fills the frame",
}

ANGLES: dict[Angle, str] = {
    Angle.EYE: "camera at eye level",
    Angle.HIGH: "camera high, looking down",
    Angle.LOW: "camera low, looking up",
    Angle.OVERHEAD: "camera straight above, looking down",
    Angle.WORM: "camera on the ground, looking steeply up",
    Angle.DUTCH: "camera tilted, the horizon slanting",
}

_READABLE = re.compile(r"(?:SUPER|TITLE|SIGN|CHYRON|INTERTITLE)[^:\n]{0,40}:\s*[\"“]?([^\"”\n]{1,120})", re.IGNORECASE)


@cache
def _template() -> Template:
    loader = PackageLoader("storyboard.templates", "")
    environment = Environment(loader=loader, undefined=StrictUndefined, autoescape=False, trim_blocks=False)  # noqa: S701 - plain text
    return environment.get_template("prompts/panel.j2")


def brief(board: Board, scene: SceneBoard, panel: Panel, stage: Stage) -> str:
    """The whole request for one panel."""
    shot = panel.seen(scene.shot(panel.shot))
    happens = _happens(board, panel)
    text = _template().render(
        framing=_framing(board, shot),
        place=stage.place_name or scene.scene.location or "an unnamed place",
        light=_light(panel.light, interior=stage.interior),
        people=[_person(board, figure) for figure in _left_to_right(stage)],
        happens=happens,
        words=[word.strip() for line in happens for word in _READABLE.findall(line)],
        notes=[note.text for note in panel.notes],
        style=board.options.style,
        aspect=board.options.aspect,
    )
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def _framing(board: Board, shot: Shot) -> str:
    parts = [SIZES[shot.size], ANGLES[shot.angle], f"{shot.lens} mm lens"]
    if shot.over and shot.framing is Framing.OTS:
        parts.insert(1, f"over the shoulder of {board.breakdown.character(shot.over).name}, seen from behind in the foreground")
    if shot.over and shot.framing is Framing.POV:
        parts.insert(1, f"through the eyes of {board.breakdown.character(shot.over).name}")
    return ", ".join(parts)


def _light(light: Light, *, interior: bool) -> str:
    where = "Interior" if interior else "Exterior"
    sky = "" if light.weather is Weather.CLEAR else f", {light.weather.value}"
    level = {-2: ", very dark", -1: ", darker than usual", 1: ", brighter than usual", 2: ", very bright"}.get(light.level, "")
    return f"{where}, {light.time.value}{sky}{level}"


def _left_to_right(stage: Stage) -> list[Figure]:
    view = View(stage.camera, stage.aspect, 1.0)
    ahead = [figure for figure in stage.figures if view.depth((figure.x, figure.floor + 1.2, figure.z)) > view.near]
    return sorted(ahead, key=lambda figure: view.project((figure.x, figure.floor + 1.2, figure.z))[0])


def _person(board: Board, figure: Figure) -> str:
    character: Character = board.breakdown.character(figure.character)
    told = f" ({character.description})" if character.description else ""
    doing = figure.pose.value.replace("_", " ")
    where = ", in the dark foreground, from behind" if figure.foreground else ""
    return f"{figure.name}{told}: {doing}, {figure.expression.value}{where}"


def _happens(board: Board, panel: Panel) -> list[str]:
    known = board.screenplay.index
    slices = [known[cover.element].text[cover.start : cover.end].strip() for cover in panel.covers if known[cover.element].kind in SHOWN]
    return [*slices, panel.direction] if panel.direction else slices
