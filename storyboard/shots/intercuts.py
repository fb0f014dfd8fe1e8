"""Scenes that cut between two places: whether one does, and where those are who are only heard in it."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.model.screenplay import Element, Kind
from storyboard.ports import PlanRequest
from storyboard.shots import verbs
from storyboard.shots.beats import Beat, What
from storyboard.shots.earlier import NEARBY


def intercut(request: PlanRequest, elements: Sequence[Element]) -> bool:
    """Whether the script cuts between places here: it says so in the scene, or at the end of the one before."""
    scenes, known = request.screenplay.scenes, request.screenplay.index
    at = next((n for n, scene in enumerate(scenes) if scene.id == request.scene.id), 0)
    last = [known[i] for i in scenes[at - 1].elements[-3:] if i in known] if at else []
    return any(verbs.INTERCUT.search(element.text) for element in (*elements, *(e for e in last if e.kind is Kind.TRANSITION)))


def homes_of(request: PlanRequest, found: Sequence[Beat]) -> dict[str, str]:
    """Where those are who only talk in an intercut: where they were last seen."""
    scenes, breakdown = request.screenplay.scenes, request.breakdown
    at = next((n for n, scene in enumerate(scenes) if scene.id == request.scene.id), 0)
    shown = {who for beat in found if beat.what is not What.SPEECH for who in beat.people}
    homes: dict[str, str] = {}
    for who in sorted({beat.speaker for beat in found if beat.speaker} - shown):
        last = next((one for one in reversed(scenes[max(0, at - NEARBY) : at]) if one.id in breakdown.character(who).scenes), None)
        place = breakdown.place_of(last.id) if last is not None else None
        if place is not None and request.scene.id not in place.scenes:
            homes[who] = place.id
    return homes
