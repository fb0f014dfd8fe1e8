"""Plans as a text model would answer them, made from the rules' own plan: good ones, and ones with something missing."""

from __future__ import annotations

from typing import Any

from storyboard.model.shots import Blocking, Panel, Shot
from storyboard.ports import PlanRequest
from storyboard.shots.draft import Ground
from storyboard.shots.rules import plan_scene
from storyboard.shots.stood import NAMED_AS


def draft_of(request: PlanRequest) -> dict[str, Any]:
    """The rules' plan of a scene in the form a text model answers."""
    ground, board = Ground.of(request), plan_scene(request)
    shots = [_shot(shot) for shot in board.shots]
    return {"shots": shots, "panels": [_panel(panel, board.shot(panel.shot), ground) for panel in board.panels]}


def _shot(shot: Shot) -> dict[str, Any]:
    return {
        "name": shot.setup,
        "size": shot.size.value,
        "framing": shot.framing.value,
        "subjects": list(shot.subjects),
        "over": shot.over,
        "angle": shot.angle.value,
        "lens": shot.lens,
        "move": shot.move.value,
        "side": shot.side,
        "why": shot.why,
    }


def _panel(panel: Panel, shot: Shot, ground: Ground) -> dict[str, Any]:
    held = panel.covers
    lines = [
        number
        for number, beat in enumerate(ground.beats, start=1)
        if any(c.element == beat.cover.element and c.start <= beat.cover.start and beat.cover.end <= c.end for c in held)
    ]
    people = [_person(one) for one in panel.blocking]
    about = [one.rpartition(NAMED_AS)[2] for one in panel.laid]
    told: dict[str, Any] = {
        "shot": shot.setup,
        "lines": lines,
        "people": people,
        "props": about,
        "shows": panel.direction,
    }
    insert = panel.detail.model_dump(include={"words", "hand", "tool", "by", "count"}) | {"of": panel.detail.kind} if panel.detail else None
    return told | ({"insert": insert} if insert else {}) | ({"vehicle": panel.traffic} if panel.traffic else {})


def _person(one: Blocking) -> dict[str, Any]:
    told = {
        "who": one.character,
        "x": one.mark.x,
        "z": one.mark.z,
        "facing": one.facing,
        "pose": one.pose.value,
        "expression": one.expression.value,
        "looks_at": one.gaze,
        "holds": one.holds,
    }
    finer = {"gesture": one.gesture.value if one.gesture else "", "thing": one.thing, "other": one.other, "named": one.named}
    finer |= {"at": one.at, "state": one.state}
    told |= {name: value for name, value in finer.items() if value}
    return told if one.to is None else {**told, "to_x": one.to.x, "to_z": one.to.z}
