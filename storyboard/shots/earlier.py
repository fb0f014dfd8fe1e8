"""What is remembered between the scenes of a script: the cast ready for looking up, and the scenes read to see who stood where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from storyboard.model.cast import Breakdown
from storyboard.model.screenplay import Scene
from storyboard.ports import PlanRequest
from storyboard.shots.beats import Beat, beats
from storyboard.shots.opening import introduced, sides_of
from storyboard.shots.references import Known

NEARBY = 3
"""Scenes before one in which its people are looked for."""


@dataclass(slots=True)
class Earlier:
    """The memory of one script: every scene is read once for all that come after it in its place."""

    known: Known
    read: dict[str, tuple[Beat, ...]] = field(default_factory=dict[str, tuple[Beat, ...]])

    @classmethod
    def of(cls, breakdown: Breakdown) -> Earlier:
        """The memory before the first scene."""
        return cls(Known.of(breakdown))


def _beats(request: PlanRequest, scene: Scene, earlier: Earlier) -> tuple[Beat, ...]:
    if scene.id not in earlier.read:
        earlier.read[scene.id] = beats(request.screenplay.elements_of(scene), request.breakdown, earlier.known)
    return earlier.read[scene.id]


def sides(request: PlanRequest, cast: Sequence[str], earlier: Earlier) -> Sequence[str]:
    """Who stood left of whom in the last scenes in this place: two people keep their sides of the screen when it goes on."""
    scenes, scene = request.screenplay.scenes, request.scene
    at = next((n for n, one in enumerate(scenes) if one.id == scene.id), 0)
    place = request.breakdown.place_of(scene.id)
    found: list[str] = []
    played = place.scenes if place is not None else ()
    for one in scenes[max(0, at - NEARBY) : at]:
        if one.id in played and not one.omitted:
            seen = sides_of(_beats(request, one, earlier), cast, found, introduced(request.breakdown, one.id))
            found = [*seen, *(who for who in found if who not in seen)]
    return found
