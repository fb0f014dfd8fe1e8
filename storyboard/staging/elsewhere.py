"""Panels that play in a second place within their scene: that place is their set, and only what is done there furnishes it.

The heading of a car may say where the car stands (`CAR PARK - RED HATCHBACK`): there is whoever is out of it.
"""

from __future__ import annotations

from storyboard.breakdown.places import OUTSIDE, VEHICLES, kind_of
from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown, Place, PlaceKind
from storyboard.model.shots import Blocking, Mark, Panel, Pose
from storyboard.shots.pursuit import BEHIND
from storyboard.shots.pursuit import OUTSIDE as NOT_ABOARD
from storyboard.shots.seat_words import TOLD as SEAT_DEEDS
from storyboard.shots.seat_words import WINDOW
from storyboard.shots.vehicle_words import OUT_OF
from storyboard.staging import vehicles


def there(scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> tuple[SceneBoard, Breakdown]:
    """A scene and breakdown in which the scene plays where the panel does; both as they were where that is the scene's own place."""
    own = breakdown.place_of(scene.scene.id)
    if own is None or not any(one.whereabouts for one in (panel, *scene.panels)):
        return scene, breakdown
    panels = tuple(one for one in scene.panels if one.whereabouts == panel.whereabouts)
    scene = scene.model_copy(update={"panels": panels})
    if not panel.whereabouts:
        return scene, breakdown
    return scene, _in_place(breakdown, panel.whereabouts, own, scene.scene.id)


def beside(scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> tuple[SceneBoard, Panel, Breakdown]:
    """The same for a panel that is about somebody out of the car: the place the car stands in, with nobody of those who sit in it."""
    own = breakdown.place_of(scene.scene.id)
    outer = own.name.rpartition(" - ")[0] if own is not None and own.kind is PlaceKind.CAR else ""
    if own is None or kind_of(outer) in {PlaceKind.UNKNOWN, PlaceKind.CAR}:
        return scene, panel, breakdown
    aboard = {who for who, _ in vehicles.riders([one.blocking for one in scene.panels])}
    about = [who for who in panel.seen(scene.shot(panel.shot)).subjects if who not in aboard]
    if not about:
        return scene, panel, breakdown
    panel = panel.model_copy(update={"blocking": tuple(item for item in panel.blocking if item.character not in aboard)})
    return scene.model_copy(update={"panels": (panel,)}), panel, _in_place(breakdown, outer, own, scene.scene.id)


def abreast(scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> tuple[SceneBoard, Panel]:
    """The same for a panel of a car's scene that is about somebody who leans out of another car: on the seat of that one, alone."""
    own = breakdown.place_of(scene.scene.id)
    about = panel.seen(scene.shot(panel.shot)).subjects
    others = [item for item in panel.blocking if item.character in about and item.mark.z < NOT_ABOARD]
    behind = panel.detail is not None and panel.detail.hand == BEHIND
    if own is None or own.kind is not PlaceKind.CAR or not (others and behind):
        return scene, panel
    panel = panel.model_copy(update={"blocking": (_leaning_out(others[0]),), "detail": None, "traffic": ""})
    return scene.model_copy(update={"panels": (panel,)}), panel


def parked(scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> tuple[SceneBoard, Panel]:
    """The same for a place outdoors where somebody is in a car and somebody else on their feet by it: whoever is in it sits in its open
    door, where they are seen together."""
    own = breakdown.place_of(scene.scene.id)
    if own is None or own.interior or own.kind in VEHICLES or not any(map(_by_car, (panel, *scene.panels))):
        return scene, panel
    panels = tuple(map(_in_door, scene.panels))
    return scene.model_copy(update={"panels": panels}), _in_door(panel)


def _by_car(panel: Panel) -> bool:
    """Whether somebody in a panel is in a car, and somebody on their feet."""
    return any(map(_seated, panel.blocking)) and any(item.pose in AFOOT for item in panel.blocking)


def _seated(item: Blocking) -> bool:
    return item.pose is Pose.DRIVE or (item.at in ON_SEATS and item.pose is Pose.SIT)


ON_SEATS = frozenset(SEAT_DEEDS)
"""`Blocking.at` of who does something on the seat of a car."""
AFOOT = frozenset({Pose.STAND, Pose.WALK, Pose.RUN, Pose.LEAN, Pose.BOW})
"""How one is by a car and not in it."""


def _in_door(panel: Panel) -> Panel:
    if not any(map(_seated, panel.blocking)):
        return panel
    sits = {"pose": Pose.SIT, "at": f"{OUT_OF}car", "to": None}
    return panel.model_copy(update={"blocking": tuple(item.model_copy(update=sits) if _seated(item) else item for item in panel.blocking)})


def _leaning_out(item: Blocking) -> Blocking:
    done = item.gesture or (None if item.pose is Pose.STAND else item.pose)
    seat = Mark(x=vehicles.LEFT, z=vehicles.FRONT_ROW)
    return item.model_copy(update={"mark": seat, "facing": 0.0, "pose": Pose.SIT, "gesture": done, "at": WINDOW, "to": None, "gaze": ""})


def _in_place(breakdown: Breakdown, name: str, own: Place, scene: str) -> Breakdown:
    """A breakdown in which a scene plays in the place of that name, and not in its own."""
    kind = kind_of(name)
    interior = own.interior if kind in VEHICLES else kind not in OUTSIDE
    found = Place(id=own.id, name=name, kind=kind, interior=interior, scenes=(scene,))
    return breakdown.model_copy(update={"places": (found, *(one for one in breakdown.places if one.id != own.id))})
