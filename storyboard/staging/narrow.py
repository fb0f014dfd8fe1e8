"""Small rooms: a lift, a tent, the back of a van hold everybody; marks that a planner laid out for a room are brought within."""

from __future__ import annotations

import math
import re

from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown, Place, PlaceKind
from storyboard.model.patterns import regex
from storyboard.model.shots import Blocking, Mark, Panel, Pose
from storyboard.shots.sliding import GAP, GATE
from storyboard.shots.verbs import AIRCRAFT
from storyboard.staging.action import Action
from storyboard.staging.body import seated
from storyboard.staging.places import Ask, recipe_of
from storyboard.staging.recipe import Recipe
from storyboard.staging.variants import in_the_back, is_coach, of_its_back
from storyboard.staging.variants_audience import IN_ROWS

NOBODY = Action((), (), ())

Span = tuple[float, float]
"""From and to, metres."""


def kind_here(place: Place, scene: SceneBoard) -> PlaceKind:
    """The kind a place is staged as: who sits in a van that nobody of them drives sits in its back, which is a room of its own."""
    if place.interior and is_coach(place.kind, place.name, place.dressing):
        return PlaceKind.CAR
    driven = any(item.pose is Pose.DRIVE for panel in scene.panels for item in panel.blocking) and not of_its_back(place.name)
    if driven and place.interior and place.kind is PlaceKind.PLANE and AIRCRAFT.search(place.name.upper()):
        return PlaceKind.CAR
    parked = place.interior and place.kind is PlaceKind.CAR and not driven and in_the_back(place.name) and "front" not in place.dressing
    return PlaceKind.UNKNOWN if parked else place.kind


ROWED = "rowing boat"
"""What a place is called where somebody rows: whatever water it is by its name, the set is the boat they are in."""


ON_LAKE = "rowing boat on a lake"
"""The same where the water has banks."""


def boat_on(kind: PlaceKind) -> str:
    """What a place of that kind is called where somebody rows in it."""
    return ON_LAKE if kind in _BANKS else ROWED


_BANKS = frozenset({PlaceKind.FIELD, PlaceKind.PARK, PlaceKind.FOREST, PlaceKind.YARD, PlaceKind.UNKNOWN, PlaceKind.MOUNTAIN})


def rowed(scene: SceneBoard, panel: Panel) -> bool:
    """Whether a picture is of who is in a boat that somebody rows in the scene: everybody in it sits, and nobody is on the bank."""
    rows = any(Pose.ROW in (item.pose, item.gesture) for one in (panel, *scene.panels) for item in one.blocking)
    return rows and bool(panel.blocking) and all(seated(item.pose) and not item.at for item in panel.blocking)


_HALLS = regex(
    r"\b(?:theat(?:re|er)|opera|concert|playhouse|music hall|cabaret|auditorium|lecture|symphony|philharmonic|recital)\b", re.IGNORECASE
)
_ON_STAGE = regex(
    r"\b(?:on ?stage|stage|back ?stage|wings|dressing|rehears\w+|green room|pit|lobby|foyer|bar|studio|office)\b", re.IGNORECASE
)


def watched(place: Place, scene: SceneBoard) -> bool:
    """Whether those in a hall are its audience: it is no stage by its name, and everybody sits when they are first seen."""
    first = next((one.blocking for one in scene.panels if one.blocking), ())
    sits = all(seated(item.pose) and item.pose is not Pose.PLAY and item.at in ("", "seat") for item in first)
    return place.interior and bool(first) and sits and bool(_HALLS.search(place.name)) and not _ON_STAGE.search(place.name)


def gathered(scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> tuple[SceneBoard, Panel]:
    """A scene and one of its panels with everybody inside the walls of a small room; other places stay as they are."""
    place = breakdown.place_of(scene.scene.id)
    recipe = _recipe(place, scene) if place else None
    if place and recipe and (recipe.seat in IN_ROWS or watched(place, scene)):
        panels = tuple(map(_in_row, scene.panels))
        return scene.model_copy(update={"panels": panels}), _in_row(panel)
    if recipe is None or recipe.within is None:
        return scene, panel
    marks = [mark for one in (panel, *scene.panels) for item in one.blocking for mark in (item.mark, item.to) if mark]
    across, along = _span([mark.x for mark in marks]), _span([mark.z for mark in marks])

    def near(one: Panel) -> Panel:
        moved = tuple(_moved(item, (across, along), recipe.within or (0.0, 0.0)) for item in one.blocking)
        return one.model_copy(update={"blocking": _through_gap(moved)})

    return scene.model_copy(update={"panels": tuple(map(near, scene.panels))}), near(panel)


def _through_gap(items: tuple[Blocking, ...]) -> tuple[Blocking, ...]:
    """Who draws a gate and who slips past its edge, on both sides of the middle: neither hides the hands of the other."""
    worker = next((item for item in items if item.at == GATE), None)
    if worker is None or all(item.at != GAP for item in items):
        return items
    side = math.copysign(1.0, worker.mark.x)
    at = {GATE: worker.mark.model_copy(update={"x": side * AT_GATE}), GAP: worker.mark.model_copy(update={"x": -side * IN_GAP})}
    return tuple(item.model_copy(update={"mark": at[item.at]}) if item.at in at else item for item in items)


AT_GATE, IN_GAP = 0.62, 0.27
"""Metres from the middle of a lift to who draws its gate, and to who slips past the edge of it."""
MOST_ASIDE = 22.0
"""Degrees that somebody in a fixed seat sits turned aside."""


def _in_row(panel: Panel) -> Panel:
    """A panel with whoever sits in a row of seats turned to the front."""
    return panel.model_copy(
        update={
            "blocking": tuple(
                item.model_copy(update={"facing": max(-MOST_ASIDE, min(MOST_ASIDE, item.facing))})
                if seated(item.pose) and item.at in {"", "seat"} and abs(item.facing) <= SIDEWAYS
                else item
                for item in panel.blocking
            )
        }
    )


SIDEWAYS = 120.0
"""Degrees up to which somebody who talks to a neighbour is turned."""


def _recipe(place: Place, scene: SceneBoard) -> Recipe | None:
    return recipe_of(Ask(kind_here(place, scene), place.interior, place.name, place.dressing, NOBODY))[0]


def _span(values: list[float]) -> Span:
    return (min(values), max(values)) if values else (0.0, 0.0)


def _moved(item: Blocking, spans: tuple[Span, Span], within: Span) -> Blocking:
    to = _brought(item.to, spans, within) if item.to else None
    pose = Pose.SIT if item.pose is Pose.DRIVE else item.pose
    return item.model_copy(update={"mark": _brought(item.mark, spans, within), "to": to, "pose": pose})


def _brought(mark: Mark, spans: tuple[Span, Span], within: Span) -> Mark:
    """A mark where it was among the others, in less room."""
    return mark.model_copy(update={"x": _squeezed(mark.x, spans[0], within[0]), "z": _squeezed(mark.z, spans[1], within[1])})


def _squeezed(value: float, span: Span, half: float) -> float:
    """A value of a span in one no longer than twice `half`, around 0 where it was too long or too far out."""
    low, high = span
    if low >= -half and high <= half:
        return value
    middle, scale = (low + high) / 2, min(1.0, 2 * half / max(high - low, 1e-9))
    return round((value - middle) * scale, 3)
