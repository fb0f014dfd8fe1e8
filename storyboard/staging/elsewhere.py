"""Panels that play in a second place within their scene: that place is their set, and only what is done there furnishes it."""

from __future__ import annotations

from storyboard.breakdown.places import OUTSIDE, VEHICLES, kind_of
from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown, Place
from storyboard.model.shots import Panel


def there(scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> tuple[SceneBoard, Breakdown]:
    """A scene and breakdown in which the scene plays where the panel does; both as they were where that is the scene's own place."""
    own = breakdown.place_of(scene.scene.id)
    if own is None or not any(one.whereabouts for one in (panel, *scene.panels)):
        return scene, breakdown
    panels = tuple(one for one in scene.panels if one.whereabouts == panel.whereabouts)
    scene = scene.model_copy(update={"panels": panels})
    if not panel.whereabouts:
        return scene, breakdown
    found = _place(panel.whereabouts, own, scene.scene.id)
    places = (found, *(one for one in breakdown.places if one.id != own.id))
    return scene, breakdown.model_copy(update={"places": places})


def _place(name: str, own: Place, scene: str) -> Place:
    kind = kind_of(name)
    interior = own.interior if kind in VEHICLES else kind not in OUTSIDE
    return Place(id=own.id, name=name, kind=kind, interior=interior, scenes=(scene,))
