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
from storyboard.shots.vehicle_words import AT_VEHICLES, OUT_OF, WINDOW_OF, WINDOWED
from storyboard.staging import vehicles
from storyboard.staging.fits_vehicles import LEAN_AT
from storyboard.staging.variants import vehicle_of


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


def leaning_out(scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> tuple[SceneBoard, Panel]:
    """The same for a panel of a car's scene that is about somebody who leans out of its window, or out of another car's: them alone, out
    of that one to the waist, as the road sees them."""
    own = breakdown.place_of(scene.scene.id)
    about = panel.seen(scene.shot(panel.shot)).subjects
    if own is None or own.kind is not PlaceKind.CAR or len(about) != 1:
        return scene, panel
    found = next((item for item in panel.blocking if item.character == about[0]), None)
    kind = _leant_from(found, panel, vehicle_of(own.name, own.dressed(scene.scene.id))) if found is not None else ""
    if found is None or kind not in WINDOWED:
        return scene, panel
    panel = panel.model_copy(update={"blocking": (_out_of(found, kind),), "detail": None, "traffic": ""})
    return scene.model_copy(update={"panels": (panel,)}), panel


def _leant_from(item: Blocking, panel: Panel, own: str) -> str:
    """The vehicle whose window somebody leans out of: the scene's own, or one that comes behind; empty for none."""
    if item.mark.z < NOT_ABOARD:
        return panel.detail.kind if panel.detail is not None and panel.detail.hand == BEHIND else ""
    return (own or "car") if item.at == WINDOW else ""


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
    return any(map(_seated, panel.blocking)) and any(item.pose in AFOOT or _from_outside(item) for item in panel.blocking)


def _seated(item: Blocking) -> bool:
    return item.pose is Pose.DRIVE or (item.at in ON_SEATS and item.pose is Pose.SIT)


ON_SEATS = frozenset(SEAT_DEEDS)
"""`Blocking.at` of who does something on the seat of a car."""


def _from_outside(item: Blocking) -> bool:
    """Whether somebody does something to a car, and does not get into it."""
    return item.at in FROM_OUTSIDE and item.pose not in BOARDING


BOARDING = frozenset({Pose.JUMP, Pose.CLIMB})
"""How one gets into the vehicle that one is at."""
FROM_OUTSIDE = frozenset({*AT_VEHICLES, "hood", "boot", "bonnet", "under_car"})
"""`Blocking.at` of who does something to a car that they are not in."""
AFOOT = frozenset({Pose.STAND, Pose.WALK, Pose.RUN, Pose.LEAN, Pose.BOW})
"""How one is by a car and not in it."""


def _in_door(panel: Panel) -> Panel:
    """Whoever is in a car is in its open door; where somebody is at it from outside nobody sees them behind the glass."""
    if not any(map(_seated, panel.blocking)):
        return panel
    if any(_from_outside(item) for item in panel.blocking if not _seated(item)):
        return panel.model_copy(update={"blocking": tuple(item for item in panel.blocking if not _seated(item))})
    sits = {"pose": Pose.SIT, "at": f"{OUT_OF}car", "to": None}
    return panel.model_copy(update={"blocking": tuple(item.model_copy(update=sits) if _seated(item) else item for item in panel.blocking)})


def _out_of(item: Blocking, kind: str) -> Blocking:
    done = item.gesture or (None if item.pose in SEATED else item.pose)
    facing = LEAN_AT if item.mark.x <= 0 else -LEAN_AT
    put = {"mark": Mark(), "facing": facing, "pose": Pose.LEAN, "gesture": done, "at": f"{WINDOW_OF}{kind}", "to": None, "gaze": ""}
    return item.model_copy(update=put)


SEATED = frozenset({Pose.STAND, Pose.SIT, Pose.DRIVE, Pose.LEAN})
"""How one is in a vehicle, besides what one does out of its window."""


def _in_place(breakdown: Breakdown, name: str, own: Place, scene: str) -> Breakdown:
    """A breakdown in which a scene plays in the place of that name, and not in its own."""
    kind = kind_of(name)
    interior = own.interior if kind in VEHICLES else kind not in OUTSIDE
    found = Place(id=own.id, name=name, kind=kind, interior=interior, scenes=(scene,))
    return breakdown.model_copy(update={"places": (found, *(one for one in breakdown.places if one.id != own.id))})
