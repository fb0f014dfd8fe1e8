"""The promises Verbatim and Covered: panels hold slices of the script, and every word said or seen is in some panel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from storyboard.model.base import Frozen
from storyboard.model.board import SceneBoard
from storyboard.model.screenplay import SHOWN, SPEECH, Element, Screenplay
from storyboard.model.shots import Cover


class Gap(Frozen):
    """A slice of the script that no panel covers."""

    scene: str
    """The scene's printed number."""
    element: str
    start: int
    end: int
    text: str


class Misquote(Frozen):
    """A cover that is no slice of its scene's script."""

    scene: str
    panel: str
    """The panel's id."""
    cover: Cover
    reason: str


def uncovered(screenplay: Screenplay, scenes: Sequence[SceneBoard]) -> tuple[Gap, ...]:
    """Every visible slice of speech and action of these scenes that no panel's `covers` hold, in script order.

    Scenes without any panel (omitted, or not asked for) are passed over.
    """
    known = screenplay.index
    return tuple(gap for scene in scenes if scene.panels for gap in _gaps(scene, known))


def _gaps(scene: SceneBoard, known: dict[str, Element]) -> Iterator[Gap]:
    held: dict[str, list[tuple[int, int]]] = {}
    for panel in scene.panels:
        for cover in panel.covers:
            held.setdefault(cover.element, []).append((cover.start, cover.end))
    for id in scene.scene.elements:
        element = known[id]
        if element.kind in SPEECH or element.kind in SHOWN:
            for start, end in _open(element.text, held.get(id, [])):
                yield Gap(scene=scene.number, element=id, start=start, end=end, text=element.text[start:end])


def _open(text: str, held: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What of `text` lies in none of the spans; runs of white space do not count."""
    at = 0
    for start, end in [*sorted(held), (len(text), len(text))]:
        piece = text[at:start]
        if piece.strip():
            left = at + len(piece) - len(piece.lstrip())
            yield left, left + len(piece.strip())
        at = max(at, end)


def not_verbatim(screenplay: Screenplay, scenes: Sequence[SceneBoard]) -> tuple[Misquote, ...]:
    """Every cover that names an unknown element, one of another scene, or a span that is empty or outside the text."""
    known = screenplay.index
    return tuple(
        Misquote(scene=scene.number, panel=panel.id, cover=cover, reason=reason)
        for scene in scenes
        for panel in scene.panels
        for cover in panel.covers
        if (reason := _wrong(cover, known, scene.scene.elements))
    )


def _wrong(cover: Cover, known: dict[str, Element], own: tuple[str, ...]) -> str:
    element = known.get(cover.element)
    if element is None:
        return "no such element"
    if cover.element not in own:
        return "element of another scene"
    return "" if 0 <= cover.start < cover.end <= len(element.text) else "span outside the text"
