"""A script as it was written: elements in order, each with its page and line, gathered into scenes."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property

from storyboard.model.base import SCHEMA_VERSION, Frozen
from storyboard.model.shots import Cover


class Kind(StrEnum):
    """What an element of a screenplay is."""

    SCENE_HEADING = "scene_heading"
    ACTION = "action"
    CHARACTER = "character"
    PARENTHETICAL = "parenthetical"
    DIALOGUE = "dialogue"
    TRANSITION = "transition"
    SHOT = "shot"
    LYRIC = "lyric"
    CENTERED = "centered"
    SECTION = "section"
    SYNOPSIS = "synopsis"
    NOTE = "note"
    PAGE_BREAK = "page_break"
    GENERAL = "general"


SPEECH = frozenset({Kind.DIALOGUE, Kind.LYRIC})
"""Kinds that are spoken or sung."""

SHOWN = frozenset({Kind.ACTION, Kind.SHOT, Kind.CENTERED, Kind.GENERAL})
"""Kinds that are seen. Together with `SPEECH` they must be covered by panels (the promise Covered)."""


class Emphasis(Frozen):
    """A run of emphasised characters, `text[start:end]` of its element."""

    start: int
    end: int
    style: str
    """`bold`, `italic` or `underline`."""


class Element(Frozen):
    """One paragraph of the script. `text` is verbatim, without markup."""

    id: str
    kind: Kind
    text: str
    page: int
    """Page of the file (PDF) or of the script as it would print at 55 lines a page; from 1."""
    line: int
    """Line of the file (text formats, from 1), paragraph (FDX) or line on its page (PDF)."""
    emphasis: tuple[Emphasis, ...] = ()
    dual: str = ""
    """`left` or `right` where two people speak at once."""
    number: str = ""
    """The scene number as printed, on scene headings that carry one."""
    box: tuple[float, float, float, float] | None = None
    """Left, top, right, bottom on its page in points, counted from the upper left corner; of its first page where it goes over
    several. None for formats without pages."""
    revised: str = ""
    """The revision it carries a mark of: a star in the margin is `*`, Final Draft's its number."""
    possible_heading: bool = False
    """True for action that may be meant as a scene heading, and is not taken for one."""
    slug: str = ""
    """What it announces as a mini-slug, if it is one: `montage`, `intercut`, `flashback`, `flashforward`, `dream`, `stock`,
    `split_screen`, `back` (to the scene), `insert`, `angle`, `close`, `pov`, `title`, `time` or `act`; with `end_` before it where it
    closes what was announced (`END MONTAGE`). `sound` is for what is only heard: noises and music of an audio column."""
    level: int = 0
    """How deep a section stands, from 1; 0 for all other kinds."""


class Furniture(Frozen):
    """What a page carries beside the script itself: kept, so that no word of the file is lost, but never part of an element."""

    kind: str
    """`header`, `footer`, `page_number`, `watermark`, `continued`, `more`, `revision`, `scene_number`, `overprint`, `line_number`,
    `list_number`, `directive` (a line that only tells a program what to do) or `markup`."""
    text: str
    page: int
    line: int = 0


class Scene(Frozen):
    """A scene: its heading taken apart, and the elements from that heading up to the next one."""

    id: str
    number: str
    automatic_number: bool = False
    """True where the script has no number of its own and ours was counted."""
    heading: str
    setting: str = ""
    """`INT`, `EXT`, `INT/EXT` or empty."""
    location: str = ""
    time_of_day: str = ""
    qualifier: str = ""
    """What stood in the heading and is none of setting, location, time: `FLASHBACK`, `1966`."""
    characters: tuple[str, ...] = ()
    """Who speaks here, as cued and without extensions, in order of first appearance; then who is only named in the action as being
    there, among those who speak elsewhere or are introduced with an age."""
    page_eighths: int = 1
    omitted: bool = False
    synopsis: str = ""
    elements: tuple[str, ...] = ()
    """Ids of all elements of the scene, heading first."""


class Screenplay(Frozen):
    """A whole script. Every element belongs to at most one scene; what stands before the first is in none."""

    schema_version: int = SCHEMA_VERSION
    title_page: dict[str, str] = {}
    """Keys in lower case with underscores (`title`, `credit`, `author`, `draft_date`, ...)."""
    elements: tuple[Element, ...] = ()
    scenes: tuple[Scene, ...] = ()
    source_name: str = ""
    source_format: str = ""
    """`fountain`, `fdx`, `osf`, `highland`, `celtx`, `trelby`, `docx`, `pdf`, `text`, or `transcript` for a scan that a machine read."""
    pages: int = 1
    furniture: tuple[Furniture, ...] = ()
    notices: tuple[str, ...] = ()
    """What the reader wants the user to know (pages without text, headings guessed, ...)."""

    @property
    def title(self) -> str:
        """The title page's title, else the file's name without its ending."""
        return self.title_page.get("title") or self.source_name.rsplit(".", 1)[0]

    @cached_property
    def index(self) -> dict[str, Element]:
        """Elements by id."""
        return {element.id: element for element in self.elements}

    def told(self, covers: Iterable[Cover]) -> str:
        """The words of some slices, a space between them; those of elements that are not in this script are left out."""
        return " ".join(self.index[one.element].text[one.start : one.end] for one in covers if one.element in self.index)

    @cached_property
    def cues(self) -> dict[str, str]:
        """For everything that is said or sung, by element id, the cue it stands under."""
        found: dict[str, str] = {}
        cue = ""
        for element in self.elements:
            if element.kind is Kind.CHARACTER:
                cue = element.text
            elif element.kind in SPEECH and cue:
                found[element.id] = cue
            elif element.kind not in {Kind.PARENTHETICAL, Kind.NOTE, Kind.PAGE_BREAK, *SPEECH}:
                cue = ""
        return found

    def elements_of(self, scene: Scene) -> tuple[Element, ...]:
        """The elements of `scene` in script order."""
        return tuple(self.index[id] for id in scene.elements)


class SceneList(Frozen):
    """What `storyboard scenes` prints: a screenplay without what only concerns its file."""

    schema_version: int = SCHEMA_VERSION
    title_page: dict[str, str] = {}
    elements: tuple[Element, ...] = ()
    scenes: tuple[Scene, ...] = ()
