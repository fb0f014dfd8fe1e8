"""The board: a script, its breakdown, and for every scene its shots and panels in story order."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property
from typing import Self

from pydantic import model_validator

from storyboard.model.base import SCHEMA_VERSION, Frozen
from storyboard.model.cast import Breakdown, Character
from storyboard.model.errors import InputError
from storyboard.model.numbers import panel_number, same, shot_number
from storyboard.model.screenplay import Element, Scene, Screenplay
from storyboard.model.shots import Panel, Shot


class Options(Frozen):
    """What `make` was asked for; kept with the board so that it can go on."""

    painter: str = "sketch"
    shots: str = "rules"
    style: str = "graphic"
    detail: str = "shots"
    scenes: str = ""
    """Which scenes, as given (`1-5,8`); empty for all."""
    aspect: str = "16:9"
    size: str = "1K"
    layout: str = "3x2"
    page: str = "letter"
    fps: float = 24.0
    length: float | None = None
    """Seconds the whole board must take (a 30-second spot); None leaves durations as estimated."""
    tier: str = ""
    """How urgently the painter's provider serves: `batch`, `flex`, `standard` or `priority`; empty for the provider's own choice."""
    draft: bool = False
    """Whether pictures are drafts, painted by the cheaper sibling of the painter's model; `finish` paints the approved ones in full."""
    same_door: bool = False
    """Whether a picture that one door of a chain refuses is asked of no other."""
    hedge: float | None = None
    """Seconds without an answer after which a chain asks a second door for the same picture; None for never."""
    ground: str = "auto"
    marks: bool = True
    """Whether camera moves and people's ways are drawn over the printed pictures."""
    tags: bool = True
    """Whether sketches have the names of things lettered beside them that their drawing alone would not say."""
    review: bool = False
    """Whether a run stops after the plan, the reference sheets and each scene, so that somebody looks."""
    inspect: str = "plain"
    """How pictures are looked at: `off`, `plain`, or `model` for a text model that sees."""
    svg: bool = False
    """Whether every panel is also written as layered SVG."""
    date: str = ""
    """Printed on the title page as given; empty prints none."""
    info: dict[str, str] = {}
    """Title page fields: `director`, `client`, `agency`, `version`, ..."""
    cast: tuple[str, ...] = ()
    """Reference pictures of people, relative to the board folder."""
    refs: tuple[str, ...] = ()


class Progress(StrEnum):
    """How far the plan of a board has come; painting is read from the takes."""

    NEW = "new"
    READ = "read"
    BROKEN_DOWN = "broken down"
    PLANNED = "planned"


class SceneBoard(Frozen):
    """One scene's part of the board."""

    scene: Scene
    shots: tuple[Shot, ...] = ()
    panels: tuple[Panel, ...] = ()
    """In story order."""
    planner: str = "rules"
    notices: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _panels_have_shots(self) -> Self:
        if strange := {panel.shot for panel in self.panels} - {shot.id for shot in self.shots}:
            raise ValueError(f"panels of unknown shots {sorted(strange)}")
        return self

    @property
    def number(self) -> str:
        return self.scene.number

    @cached_property
    def setups(self) -> dict[str, Shot]:
        """Shots by id."""
        return {shot.id: shot for shot in self.shots}

    def shot(self, id: str) -> Shot:
        """The shot with that id; KeyError if there is none."""
        return self.setups[id]

    def shot_number(self, shot: Shot) -> str:
        """As printed: `12A`."""
        return shot_number(self.scene.number, shot.setup)

    def panel_number(self, panel: Panel) -> str:
        """As printed: `12A-1`."""
        return panel_number(self.scene.number, self.shot(panel.shot).setup, panel.index)

    @property
    def duration(self) -> float:
        """Seconds of all panels that are not omitted."""
        return sum(panel.duration for panel in self.panels if not panel.omitted)


class Former(Frozen):
    """A panel that a revision of the script touched: as it was before, and as the revision left it."""

    words: str
    """What it showed of the script before, as words are compared."""
    before: Panel
    after: Panel


class Past(Frozen):
    """What one revision of the script changed, as it was before, so that it can come back."""

    number: int
    """Of the revision, from 1."""
    script: str = ""
    """Fingerprint of all paragraphs of the script before."""
    ids: tuple[str, ...] = ()
    """Their ids, in order."""
    scenes: tuple[str, ...] = ()
    """Ids of its scenes, in order."""
    order: tuple[str, ...] = ()
    """Ids of the board's panels, in order."""
    elements: tuple[Element, ...] = ()
    """Paragraphs it changed or took out, in script order."""
    homes: dict[str, str] = {}
    """Their scenes, by paragraph id."""
    panels: tuple[Former, ...] = ()
    people: tuple[Character, ...] = ()
    """Characters whose description it changed."""


class Edits(Frozen):
    """How far the edits of a board have come, and which ids they have used up. The edits themselves lie in the folder's `history/`."""

    done: tuple[int, ...] = ()
    """Numbers of the edits in force that can be taken back, oldest first."""
    undone: tuple[int, ...] = ()
    """Numbers of those that were taken back and can be done again, the next one last."""
    last: dict[str, int] = {}
    """The highest number that an id of each beginning ever had (`s3p`: 12), where it is on the board no more: no id comes twice."""


class Board(Frozen):
    """Everything but the pictures."""

    schema_version: int = SCHEMA_VERSION
    progress: Progress = Progress.NEW
    script_sha256: str = ""
    options: Options = Options()
    screenplay: Screenplay = Screenplay()
    breakdown: Breakdown = Breakdown()
    """With the user's words, where there are some."""
    found: Breakdown | None = None
    """What rules and text model made of the script, where the user's words (`cast.toml`) change it. Whoever breaks a script down anew
    empties it."""
    scenes: tuple[SceneBoard, ...] = ()
    sheets: SceneBoard | None = None
    """Reference sheets of characters, places and props, as panels of a scene that is not printed.

    Panel ids are `sheet` and the id of what is shown (`sheetc1`).
    """
    locked: bool = False
    """True once numbers are frozen."""
    notices: tuple[str, ...] = ()
    revision: int = 0
    """How often the script was revised."""
    issue: str = ""
    """Colour and date of the last revision, as printed: `BLUE 2026-05-02`."""
    revised: dict[str, int] = {}
    """The revision that last changed a panel's words, took it out, brought it back or added it, by panel id."""
    held: dict[str, str] = {}
    """Panels that wait for a decision, by id: who put them on hold, which may be empty. What was approved before counts again once they
    are taken up."""
    past: tuple[Past, ...] = ()
    """What revisions changed, oldest first."""
    gone: tuple[SceneBoard, ...] = ()
    """Scenes that are in the script no more, with their panels; the numbers of those of a locked board stand among `scenes` as OMITTED."""
    edits: Edits = Edits()

    def scene(self, number: str) -> SceneBoard:
        """The scene with that printed number.

        Raises:
            InputError: there is none; the message lists those there are.
        """
        found = [scene for scene in self.scenes if same(scene.number, number)]
        if len(found) > 1:
            ids = ", ".join(f"{scene.scene.id} ({scene.scene.heading})" for scene in found)
            raise InputError(f"Several scenes are numbered {number}. Name the one you mean by its id: {ids}.")
        if found or (found := [scene for scene in self.scenes if scene.scene.id == number]):
            return found[0]
        known = ", ".join(scene.number for scene in self.scenes) or "none"
        raise InputError(f"There is no scene {number} on this board. Its scenes are: {known}.")

    def panels(self) -> Iterator[tuple[SceneBoard, Panel]]:
        """All panels in story order, each with its scene."""
        for scene in self.scenes:
            for panel in scene.panels:
                yield scene, panel

    def drafts(self) -> Iterator[tuple[SceneBoard, Panel]]:
        """The reference sheets, each with the scene that holds them."""
        if self.sheets is not None:
            for panel in self.sheets.panels:
                yield self.sheets, panel

    def everything(self) -> Iterator[tuple[SceneBoard, Panel]]:
        """Reference sheets first, then all panels in story order, each with its scene."""
        yield from self.drafts()
        yield from self.panels()

    @cached_property
    def index(self) -> dict[str, tuple[SceneBoard, Panel]]:
        """Sheets and panels with their scenes, by panel id."""
        return {panel.id: (scene, panel) for scene, panel in self.everything()}

    def find(self, panel: str) -> tuple[SceneBoard, Panel]:
        """The panel with that id, and its scene; KeyError if there is none."""
        return self.index[panel]

    def panel(self, wanted: str) -> tuple[SceneBoard, Panel]:
        """The panel with that printed number (`3B-2`) or id.

        Raises:
            InputError: there is none; the message names some of those there are.
        """
        if wanted in self.index:
            return self.index[wanted]
        found = [(scene, panel) for scene, panel in self.panels() if same(scene.panel_number(panel), wanted)]
        if len(found) > 1:
            ids = ", ".join(panel.id for _, panel in found)
            raise InputError(f"Several panels are numbered {wanted}, since scenes share a number. Name the one you mean by its id: {ids}.")
        if found:
            return found[0]
        some = ", ".join(scene.panel_number(panel) for scene, panel in list(self.panels())[:12]) or "none"
        raise InputError(f"There is no panel {wanted} on this board. Its first panels are: {some}.")

    def with_scene(self, changed: SceneBoard) -> Board:
        """The same board with one scene replaced (matched by scene id)."""
        if self.sheets is not None and changed.scene.id == self.sheets.scene.id:
            return self.model_copy(update={"sheets": changed})
        scenes = tuple(changed if scene.scene.id == changed.scene.id else scene for scene in self.scenes)
        return self.model_copy(update={"scenes": scenes})
