"""What pages show, from a board: pure, nothing but words, numbers and ids. Templates decide how it looks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from storyboard.model.aspect import parse_aspect
from storyboard.model.board import SceneBoard
from storyboard.model.screenplay import SPEECH, Kind
from storyboard.model.shots import Panel
from storyboard.model.wording import counted
from storyboard.project.staleness import in_words
from storyboard.project.status import approved
from storyboard.publish.pdf.captions import Strip, clock, eighths, in_order, strip
from storyboard.publish.pdf.vocabulary import described
from storyboard.references.sheets import is_sheet, named
from storyboard.review.desk import Snapshot
from storyboard.review.shelf import Mark

THUMB = 480
"""Width of a small picture, pixels: twice what a tile measures, for fine screens."""

SHEETS = "Reference sheets"
"""What stands over them."""

LONGEST = 160
"""Characters of the script under a tile."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A word about how a panel stands, and its tone: `good`, `wait`, `bad` or `plain`."""

    tone: str
    word: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Tile:
    """A panel in the filmstrip."""

    id: str
    number: str
    fresh: bool
    """Whether a cut begins with it."""
    strip: str
    """`MCU ANNA low push in 35mm`."""
    duration: str
    words: str
    alt: str
    """The picture in words, without the script's, which stand under it."""
    take: str
    omitted: bool
    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True)
class Reel:
    """A scene's part of the filmstrip."""

    id: str
    number: str
    heading: str
    told: str
    """`1 2/8 pages, 14 panels, 0:42`."""
    omitted: bool
    sheets: bool
    """Whether these are the reference sheets, which are no scene of the story."""
    tiles: tuple[Tile, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """A board in numbers."""

    panels: int
    painted: int
    approved: int
    held: int
    stale: int
    missing: int
    clock: str


@dataclass(frozen=True, slots=True)
class Span:
    """Words of the script; marked where the panel shows them."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of the script."""

    kind: str
    spans: tuple[Span, ...]
    panel: str = ""
    """Id of the first panel that shows it, where that is another one."""
    number: str = ""

    @property
    def marked(self) -> bool:
        """Whether the panel shows any of it."""
        return any(span.marked for span in self.spans)


def frame(aspect: str, width: int = THUMB) -> tuple[int, int]:
    """Width and height of a small picture of the board's aspect, pixels."""
    return width, round(width / parse_aspect(aspect))


def chips(found: Snapshot, panel: Panel, mark: Mark) -> tuple[Chip, ...]:
    """How a panel stands, what matters most first."""
    return tuple(_chips(found, panel, mark))


def _chips(found: Snapshot, panel: Panel, mark: Mark) -> Iterator[Chip]:
    if panel.omitted:
        yield Chip("plain", "omitted")
        return
    if panel.id in found.board.held:
        who = found.board.held[panel.id]
        yield Chip("wait", "on hold", f"by {who}" if who else "")
    elif panel.approval and approved(panel):
        yield Chip("good", "approved", f"by {panel.approval.who}" if panel.approval.who else "")
    if mark.failure:
        yield Chip("bad", "failed", mark.failure)
    elif mark.missing or not panel.take:
        yield Chip("wait", "to be painted")
    if mark.stale:
        yield Chip("wait", "out of date", "changed since: " + ", ".join(map(in_words, mark.stale)))
    if said := found.said.get(panel.id):
        yield Chip("plain", counted(said, "comment"))
    if mark.own:
        yield Chip("plain", "own picture")
    elif mark.draft:
        yield Chip("plain", "draft")


def words(found: Snapshot, panel: Panel) -> str:
    """What a panel shows, in the script's words, else the planner's."""
    known = found.script.elements
    told = " ".join(known[cover.element].text[cover.start : cover.end] for cover in panel.covers if cover.element in known)
    whole = " ".join((told or panel.direction).split())
    return whole if len(whole) <= LONGEST else whole[: LONGEST - 1].rstrip() + "…"


def tile(found: Snapshot, scene: SceneBoard, panel: Panel, *, fresh: bool) -> Tile:
    """A panel in the filmstrip."""
    seen = strip(found.script, scene, panel, fresh=fresh)
    told = words(found, panel) or (named(found.board, panel) if is_sheet(panel) else "")
    return Tile(
        id=panel.id,
        number=seen.number,
        fresh=fresh,
        strip=camera(seen),
        duration=seen.duration,
        words=told,
        alt=described(seen.number, panel.seen(scene.shot(panel.shot)), found.script.names, ""),
        take=panel.take,
        omitted=panel.omitted,
        chips=chips(found, panel, found.mark(panel)),
    )


def camera(seen: Strip) -> str:
    """What a strip says of the camera."""
    return "  ".join(in_order(seen))


def reel(found: Snapshot, scene: SceneBoard) -> Reel:
    """A scene's part of the filmstrip."""
    panels, sheets = scene.panels, found.board.sheets is not None and scene.scene.id == found.board.sheets.scene.id
    fresh = [index == 0 or panel.shot != panels[index - 1].shot for index, panel in enumerate(panels)]
    shown = sum(not panel.omitted for panel in panels)
    told = counted(shown, "panel")
    return Reel(
        id=scene.scene.id,
        number="" if sheets else scene.number,
        heading=SHEETS if sheets else found.script.heading(scene),
        told=told if sheets else f"{eighths(scene.scene.page_eighths)}, {told}, {clock(scene.duration)}",
        omitted=scene.scene.omitted,
        sheets=sheets,
        tiles=tuple(tile(found, scene, panel, fresh=start) for panel, start in zip(panels, fresh, strict=True)),
    )


@dataclass(frozen=True, slots=True)
class Title:
    """A line of the contents."""

    id: str
    number: str
    heading: str


def contents(found: Snapshot) -> tuple[Title, ...]:
    """The scenes as they are listed beside the filmstrip."""
    sheets = found.board.sheets.scene.id if found.board.sheets else ""
    return tuple(
        Title(id, "", SHEETS) if id == sheets else Title(id, scene.number, found.script.heading(scene))
        for id, scene in found.scenes.items()
    )


def counts(found: Snapshot) -> Counts:
    """A board in numbers; of pictures, as far as they are known."""
    shown = [panel for _, panel in found.board.panels() if not panel.omitted]
    marks = [found.mark(panel) for panel in shown]
    return Counts(
        panels=len(shown),
        painted=sum(bool(panel.take) for panel in shown),
        approved=sum(approved(panel) and bool(panel.take) and panel.id not in found.board.held for panel in shown),
        held=sum(panel.id in found.board.held for panel in shown),
        stale=sum(bool(mark.stale) for mark in marks),
        missing=sum(mark.missing or not panel.take for mark, panel in zip(marks, shown, strict=True)),
        clock=clock(sum(scene.duration for scene in found.board.scenes)),
    )


def lines(found: Snapshot, scene: SceneBoard, panel: Panel) -> tuple[Line, ...]:
    """The scene's script, with the words marked that the panel shows, and who shows the others."""
    holders = _holders(scene)
    covers = {cover.element: (cover.start, cover.end) for cover in panel.covers}
    own = [element for id in scene.scene.elements if (element := found.script.elements.get(id)) is not None]
    cues = {before.id for id in covers for before in found.script.cues.get(id, ())}
    told: list[Line] = []
    for element in own:
        if element.kind in (Kind.PAGE_BREAK, Kind.NOTE) or not element.text.strip():
            continue
        start, end = (0, len(element.text)) if element.id in cues else covers.get(element.id, (0, 0))
        holder = "" if element.id in covers else holders.get(element.id, "")
        number = scene.panel_number(_panel(scene, holder)) if holder else ""
        told.append(Line(_KINDS.get(element.kind, "action"), tuple(_spans(element.text, start, end)), holder, number))
    return tuple(told)


_KINDS = {
    Kind.SCENE_HEADING: "heading", Kind.CHARACTER: "cue", Kind.PARENTHETICAL: "aside", Kind.TRANSITION: "transition",
    **dict.fromkeys(SPEECH, "speech"),
}  # fmt: skip


def _spans(text: str, start: int, end: int) -> Iterator[Span]:
    for left, right, marked in ((0, start, False), (start, end, True), (end, len(text), False)):
        if left < right:
            yield Span(text[left:right], marked)


def _holders(scene: SceneBoard) -> dict[str, str]:
    """The first panel that shows a paragraph, by the paragraph's id."""
    found: dict[str, str] = {}
    for panel in scene.panels:
        for cover in panel.covers:
            found.setdefault(cover.element, panel.id)
    return found


def _panel(scene: SceneBoard, id: str) -> Panel:
    return next(panel for panel in scene.panels if panel.id == id)


def neighbours(found: Snapshot, id: str) -> tuple[str, str]:
    """Ids of the panels before and after, empty at the ends."""
    place, order = found.places[id], found.order
    return order[place - 1] if place else "", order[place + 1] if place + 1 < len(order) else ""


def listed(numbers: Sequence[str], most: int = 12) -> str:
    """Printed numbers in a sentence, the first ones where there are many."""
    more = f" and {len(numbers) - most} more" if len(numbers) > most else ""
    return ", ".join(numbers[:most]) + more
