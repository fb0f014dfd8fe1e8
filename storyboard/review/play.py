"""The board as a timed animatic: panels one after the other, each as long as it lasts, with what is said and heard under it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from storyboard.model.base import Frozen
from storyboard.model.board import SceneBoard
from storyboard.model.screenplay import SPEECH, Element, Kind
from storyboard.model.shots import Cover, Panel
from storyboard.publish.pdf.captions import SILENT, clock, strip
from storyboard.publish.pdf.vocabulary import described
from storyboard.review import views
from storyboard.review.desk import Snapshot
from storyboard.review.rendering import desk_of, page

SHORTEST = 0.2
"""Seconds a panel is shown at least, so that one without a length is seen at all."""


class Said(Frozen):
    """A speech, or a part of one."""

    who: str = ""
    words: str


class Frame(Frozen):
    """A panel as it plays."""

    id: str
    number: str
    scene: int
    """Which of the scenes, from 0."""
    seconds: float
    take: str = ""
    """Empty where nothing is painted."""
    camera: str = ""
    move: str = ""
    """What the camera does, as strips print it; empty where it rests."""
    alt: str = ""
    said: tuple[Said, ...] = ()
    action: str = ""
    sound: str = ""
    transition: str = ""


class Stop(Frozen):
    """A scene, to be jumped to."""

    number: str
    heading: str


class Film(Frozen):
    """All that plays."""

    title: str
    clock: str
    scenes: tuple[Stop, ...]
    frames: tuple[Frame, ...]


def film(found: Snapshot) -> Film:
    """A board as it plays: omitted scenes and panels are left out."""
    scenes = [scene for scene in found.board.scenes if not scene.scene.omitted and any(not panel.omitted for panel in scene.panels)]
    return Film(
        title=found.board.screenplay.title,
        clock=clock(sum(scene.duration for scene in scenes)),
        scenes=tuple(Stop(number=scene.number, heading=found.script.heading(scene)) for scene in scenes),
        frames=tuple(frame(found, scene, panel, at) for at, scene in enumerate(scenes) for panel in scene.panels if not panel.omitted),
    )


def frame(found: Snapshot, scene: SceneBoard, panel: Panel, at: int) -> Frame:
    """One panel."""
    shot = panel.seen(scene.shot(panel.shot))
    return Frame(
        id=panel.id,
        number=scene.panel_number(panel),
        scene=at,
        seconds=round(max(panel.duration, SHORTEST), 3),
        take=panel.take,
        camera=views.camera(strip(found.script, scene, panel, fresh=True)),
        move="" if shot.move.value == "static" else shot.move.value,
        alt=described(scene.panel_number(panel), shot, found.script.names, ""),
        said=tuple(said(found, panel)),
        action=action(found, panel),
        sound=panel.sound,
        transition=panel.transition,
    )


def said(found: Snapshot, panel: Panel) -> Iterator[Said]:
    """What is spoken in a panel, in the script's words, each speech with its cue; parts of one speech are one."""
    spoken = [(element, cover) for element, cover in covered(found, panel) if element.kind in SPEECH]
    for cue, parts in groupby(spoken, key=lambda one: _cue(found, one[0])):
        words = " ".join(element.text[cover.start : cover.end] for element, cover in parts)
        yield Said(who=cue, words=" ".join(words.split()))


def _cue(found: Snapshot, element: Element) -> str:
    cue = next((one for one in found.script.cues.get(element.id, ()) if one.kind is Kind.CHARACTER), None)
    return cue.text.strip() if cue else ""


def action(found: Snapshot, panel: Panel) -> str:
    """What is seen, in the script's words, else the planner's."""
    known = [
        element.text[cover.start : cover.end]
        for element, cover in covered(found, panel)
        if element.kind not in SPEECH | SILENT | {Kind.PARENTHETICAL, Kind.TRANSITION, Kind.NOTE}
    ]
    return " ".join(" ".join(known or [panel.direction]).split())


def covered(found: Snapshot, panel: Panel) -> Iterator[tuple[Element, Cover]]:
    """The slices of the script that a panel shows."""
    for cover in panel.covers:
        element = found.script.elements.get(cover.element)
        if element is not None:
            yield element, cover


def play(request: Request) -> Response:
    """The page."""
    found = desk_of(request).now()
    return page(request, "play", frame=views.frame(found.board.options.aspect, 1600), count=sum(1 for _ in found.board.panels()))


def newer(request: Request) -> Response:
    """Fetched when the board has changed: tells the page to fetch the film again."""
    return page(request, "play_newer")


def told(request: Request) -> Response:
    """The film as JSON."""
    return Response(film(desk_of(request).now()).model_dump_json(), media_type="application/json")


routes = [Route("/play", play), Route("/play/newer", newer), Route("/play/film", told)]
