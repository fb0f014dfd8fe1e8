"""A panel seen large: its strip, its takes, and everything that is known of each. Pure, like `views`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storyboard.model.aspect import parse_aspect
from storyboard.model.board import SceneBoard
from storyboard.model.shots import Note, Panel
from storyboard.model.stage import Overlay
from storyboard.model.takes import Take
from storyboard.painters.edits import SKETCH
from storyboard.project.staleness import in_words
from storyboard.project.status import approved
from storyboard.publish.pdf.captions import strip
from storyboard.publish.pdf.vocabulary import ANGLES, FRAMINGS, MOVES, SIZES
from storyboard.references.sheets import home, is_sheet, named
from storyboard.review.desk import Snapshot
from storyboard.review.shelf import OWN, Mark
from storyboard.review.views import Line, Tile, camera, lines, neighbours, tile
from storyboard.shots.written import only_written
from storyboard.staging.aims import words_of
from storyboard.staging.build import stage
from storyboard.staging.overlays import overlay


@dataclass(frozen=True, slots=True)
class Shown:
    """A take and its place on the page."""

    take: Take
    on_show: bool
    approved: bool
    own: bool


@dataclass(frozen=True, slots=True)
class Fact:
    """A field of the strip, spelled out."""

    name: str
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class CloseUp:
    """A panel as its page shows it."""

    tile: Tile
    scene: str
    """Id of its scene."""
    number: str
    """Of its scene, as printed; empty for reference sheets."""
    shot: str
    """As printed: `12B`."""
    heading: str
    alt: str
    """The picture in words."""
    camera: str
    facts: tuple[Fact, ...]
    takes: tuple[Shown, ...]
    lines: tuple[Line, ...]
    mark: Mark
    causes: tuple[str, ...]
    notes: tuple[str, ...]
    held: bool
    approved: bool
    before: str
    after: str
    overlay: Overlay
    width: int
    """Of the picture's frame, in units of the marks drawn over it."""
    height: int

    @property
    def on_show(self) -> Shown | None:
        """The take on show."""
        return next((shown for shown in self.takes if shown.on_show), None)


def close_up(found: Snapshot, panel: Panel, takes: Sequence[Take], mark: Mark) -> CloseUp:
    """A panel with all its takes."""
    scene = found.board.find(panel.id)[0]
    sheet, aspect = is_sheet(panel), parse_aspect(found.board.options.aspect)
    before, after = neighbours(found, panel.id)
    own = tile(found, scene, panel, fresh=True)
    return CloseUp(
        tile=own,
        scene=scene.scene.id,
        number="" if sheet else scene.number,
        shot="" if sheet else scene.shot_number(scene.shot(panel.shot)),
        heading=named(found.board, panel) if sheet else found.script.heading(scene),
        alt=f"{own.alt} {own.words}".strip(),
        camera=camera(strip(found.script, scene, panel, fresh=True)),
        facts=tuple(facts(found, scene, panel)),
        takes=tuple(_shown(panel, take) for take in takes),
        lines=() if sheet else lines(found, scene, panel),
        mark=mark,
        causes=tuple(map(in_words, mark.stale)),
        notes=tuple(note.text + _unmet(found, scene, panel, note, takes) for note in panel.notes),
        held=panel.id in found.board.held,
        approved=bool(panel.take) and approved(panel),
        before=before,
        after=after,
        overlay=Overlay() if sheet else _overlay(found, scene, panel, aspect),
        width=1600,
        height=round(1600 / aspect),
    )


def _unmet(found: Snapshot, scene: SceneBoard, panel: Panel, note: Note, takes: Sequence[Take]) -> str:
    """What of a note the sketch on show could not draw, as words behind it."""
    sketched = any(take.id == panel.take and take.painter == SKETCH for take in takes)
    left = only_written(note.text, scene, panel, found.board.breakdown) if sketched and not note.plain else ()
    return f" (open, not in the sketch: {', '.join(left)})" if left else ""


def _overlay(found: Snapshot, scene: SceneBoard, panel: Panel, aspect: float) -> Overlay:
    own = home(found.board, scene, panel)
    return overlay(stage(own, panel, found.board.breakdown, aspect), own.shot(panel.shot), panel, words_of(found.board.screenplay, panel))


def _shown(panel: Panel, take: Take) -> Shown:
    good = panel.approval is not None and panel.approval.take == take.id
    return Shown(take, on_show=take.id == panel.take, approved=good, own=take.painter == OWN)


def facts(found: Snapshot, scene: SceneBoard, panel: Panel) -> list[Fact]:
    """The strip of a panel, spelled out; what says nothing is left out."""
    shot, names = panel.seen(scene.shot(panel.shot)), found.script.names
    people = ", ".join(f"{names.get(one.character, one.character)} ({one.pose.value.replace('_', ' ')})" for one in panel.blocking)
    told = [
        Fact("Size", shot.size.value, SIZES.get(shot.size, "")),
        Fact("Framing", shot.framing.value, FRAMINGS.get(shot.framing, "")),
        Fact("Angle", shot.angle.value, ANGLES.get(shot.angle, "")),
        Fact("Move", shot.move.value, MOVES.get(shot.move, "")),
        Fact("Lens", f"{shot.lens} mm"),
        Fact("On", ", ".join(names.get(id, id) for id in shot.subjects)),
        Fact("In the set", people),
        Fact("Light", " ".join(filter(None, (panel.light.time.value, panel.light.weather.value)))),
        Fact("Length", f"{panel.duration:.1f} s"),
        Fact("Sound", panel.sound),
        Fact("Transition", panel.transition),
        Fact("Why", shot.why),
    ]
    return [fact for fact in told if fact.value]
