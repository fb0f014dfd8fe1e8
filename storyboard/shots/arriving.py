"""Who comes into a scene from the one before it, for `they` and `she` to mean."""

from __future__ import annotations

from storyboard.model.patterns import regex
from storyboard.model.screenplay import Kind
from storyboard.ports import PlanRequest
from storyboard.shots.light import goes_on


def people_before(request: PlanRequest) -> list[str]:
    """The people of the scene before: all of them for a scene that goes on in its place, or begins with `they`; for another those
    who are in it too."""
    scenes, scene = request.screenplay.scenes, request.scene
    at = next((n for n, one in enumerate(scenes) if one.id == scene.id), 0)
    before = next((one.id for one in reversed(scenes[:at]) if not one.omitted), "")
    there = [who.id for who in request.breakdown.characters if who.seen and before in who.scenes]
    here = [who for who in there if scene.id in request.breakdown.character(who).scenes]
    if not request.new_place:
        return there
    if goes_on(scene):
        return here
    first = next((one.text for one in request.screenplay.elements_of(scene) if one.kind is Kind.ACTION), "")
    return (here if len(here) > 1 else there) if _ALL_OF_THEM.search(first) else []


_ALL_OF_THEM = regex(r"(?:\A|[.!?]\s+)(?:They|Both|The (?:two|three|four)(?: of them)?|All (?:three|four))\b")
"""Words at the beginning of a scene that mean the people of the scene before."""
