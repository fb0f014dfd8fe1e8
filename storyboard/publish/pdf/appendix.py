"""The pages after the last scene: cast, panels without a picture, and what was looked up for pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path

from storyboard.breakdown.told_looks import told_change, told_look
from storyboard.model.board import Board, SceneBoard
from storyboard.model.cast import Character, Place
from storyboard.model.errors import InputError
from storyboard.model.shots import LADDER, Panel
from storyboard.model.takes import Source
from storyboard.model.wording import counted
from storyboard.publish.lineup import LineUp, Person
from storyboard.publish.lookups import LookUp, is_web
from storyboard.publish.pdf.captions import clock
from storyboard.publish.pdf.fonts import Face, width
from storyboard.publish.pdf.layout import FOOTER, GUTTER, MARGIN
from storyboard.publish.pdf.pages import Foot, footer
from storyboard.publish.pdf.pen import Pen
from storyboard.publish.pdf.pictures import Picture, packed_jpeg, whole, whole_jpeg
from storyboard.publish.pdf.review import reduced
from storyboard.publish.pdf.text import Line, Paragraph, Run, Tone, paragraph, parted, set_text, shorten

SIZE = 8.4
LEADING = 10.8
THUMB = 74.0
"""Most height of reference pictures in the cast list, points."""
THUMB_GAP = 4.0
"""Between reference pictures."""
THUMB_ROOM = 6.0
"""Between reference pictures and words."""
MOST_THUMBS = 6
"""Reference pictures shown a character."""
COLUMN = 225.0
"""About how wide a column is."""
HEADING = 34.0
PLATE = 170.0
"""Most height of a line-up, points."""
PLACE = 96.0
"""Most height of a place's picture, points."""
SMALLEST = 0.7
"""How much smaller pictures may be so that a section ends on its page."""
SHEET = 150.0
"""Most height of a painted reference sheet, points."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One block of an appendix; it stays together unless it is higher than a page."""

    lines: tuple[Line, ...]
    pictures: tuple[Picture, ...] = ()
    thumb: float = 0.0
    """Height of the pictures, points."""

    @property
    def above(self) -> float:
        """What the pictures take above the words."""
        return self.thumb + THUMB_ROOM if self.pictures else 0.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A painted reference sheet."""

    number: str
    """As printed: `REF-A-1`."""
    name: str
    """Who or what it shows."""
    file: Path
    approved: str = ""
    """By whom, empty where by nobody yet; `yes` where nobody said a name."""
    since: str = ""
    """What has changed since it was approved, in words."""


@dataclass(frozen=True)
class Remark:
    """What somebody said about a panel."""

    number: str
    """As printed."""
    who: str
    text: str
    when: str = ""
    resolved: bool = False


@dataclass(frozen=True)
class Extras:
    """What goes on title page and appendices besides the board."""

    cast: tuple[tuple[str, Path], ...] = ()
    """Reference pictures: a character's id or name, and a file."""
    lineups: tuple[LineUp, ...] = ()
    """The cast side by side."""
    places: Mapping[str, Path] = field(default_factory=dict[str, Path])
    """A picture of each place, by its id."""
    sheets: tuple[Sheet, ...] = ()
    lookups: tuple[LookUp, ...] = ()
    painted_by: Mapping[str, str] = field(default_factory=dict[str, str])
    """For each take's id, by what its picture was made."""
    marks: bool = True
    """Whether pictures have marks drawn over them."""
    logo: Path | None = None
    """A picture for the title page."""
    watermark: str = ""
    """Words across every page: for whom this copy is."""
    open: Callable[[Path, float], Picture] = whole
    """How a picture file is made ready to be copied."""
    pack: Callable[[bytes, float], Picture] = whole_jpeg
    """How a JPEG in memory is."""
    printed: dict[str, int] = field(default_factory=dict[str, int])
    """Filled with the page of every panel, by its id."""
    outdated: Mapping[str, str] = field(default_factory=dict[str, str])
    """What has changed since panels were approved, in words, by the panel's id."""
    remarks: tuple[Remark, ...] = ()


def draw(pen: Pen, board: Board, extras: Extras, missing: Sequence[tuple[str, str]], foot: Foot) -> None:
    """Draws all appendices that have something to say."""
    plates = [_plate(each, pen.width - 2 * MARGIN, extras) for each in extras.lineups]
    columns = max(round((pen.width - 2 * MARGIN) / (COLUMN + GUTTER)), 1)
    measure = (pen.width - 2 * MARGIN - (columns - 1) * GUTTER) / columns
    flow = _Flow(pen, foot)
    for title, entries in (
        ("Cast", _cast(board, extras, measure)),
        ("Places", _places(board, extras, measure)),
        ("Reference sheets", _sheets(extras, measure)),
        ("Panels without a picture", _missing(missing, measure)),
        ("How the pictures were made", _makers(board, extras.painted_by, measure)),
        ("Comments", _remarks(extras.remarks, measure)),
        ("Looked up", _lookups(extras.lookups, measure)),
    ):
        _section(flow, title, entries, columns, measure, plates)
        plates = []
    flow.end()


@dataclass
class _Flow:
    """Where the next thing of the appendices goes."""

    pen: Pen
    foot: Foot
    y: float = 0.0
    """0 before the first page."""

    @property
    def bottom(self) -> float:
        return self.pen.height - MARGIN - FOOTER

    def room(self, high: float) -> bool:
        """Whether a page is begun and holds that much more."""
        return self.y > 0 and self.y + high <= self.bottom

    def turn(self) -> None:
        """Ends the page, if one is begun, and begins the next."""
        self.end()
        self.y = MARGIN

    def end(self) -> None:
        """Ends the page, if one is begun."""
        if self.y > 0:
            footer(self.pen, self.foot)
            self.pen.end_page()
            self.y = 0.0


@dataclass(frozen=True, slots=True)
class Plate:
    """A picture across the page, with names under it."""

    picture: Picture
    names: tuple[Person, ...]
    width: float
    """Points, like all here."""

    @property
    def height(self) -> float:
        return self.width / self.picture.aspect

    @property
    def room(self) -> float:
        """What it takes with its names."""
        return self.height + 3 * LEADING


def _plate(found: LineUp, most: float, extras: Extras) -> Plate:
    wide = min(PLATE * packed_jpeg(found.jpeg).aspect, most)
    return Plate(extras.pack(found.jpeg, wide), found.people, wide)


def _section(flow: _Flow, title: str, entries: Iterator[Entry], columns: int, measure: float, plates: Sequence[Plate] = ()) -> None:
    """Sets plates under each other, then the entries in rows of so many columns. A section without anything takes no room."""
    begun = False
    most = flow.bottom - MARGIN - HEADING
    for plate in plates:
        begun = _begin(flow, title, plate.room, begun=begun)
        _draw_plate(flow.pen, plate, flow.y)
        flow.y += plate.room
    parts = _tightened([part for entry in entries for part in _fitting(entry, most)], columns, most)
    if flow.y > 0 and not begun:
        parts = _together(flow, parts, columns, most)
    for start in range(0, len(parts), columns):
        row = parts[start : start + columns]
        above = max(part.above for part in row)
        high = above + max(len(part.lines) for part in row) * LEADING
        begun = _begin(flow, title, high, begun=begun)
        for column, part in enumerate(row):
            _entry(flow.pen, part, MARGIN + column * (measure + GUTTER), flow.y + above, measure)
        flow.y += high + LEADING
    flow.y += LEADING if begun else 0


def _together(flow: _Flow, parts: list[Entry], columns: int, most: float) -> list[Entry]:
    """The entries as they fit on what is left of the page; pictures that would leave some for the next one all go there."""
    left = flow.bottom - flow.y - HEADING
    closer = _tightened(parts, columns, left)
    if _high(closer, columns) <= left:
        return closer
    if any(part.pictures for part in parts) and _high(parts, columns) <= most:
        flow.turn()
    return parts


def _high(parts: Sequence[Entry], columns: int) -> float:
    """What entries take in rows, points."""
    rows = [parts[start : start + columns] for start in range(0, len(parts), columns)]
    return sum(max(part.above for part in row) + max(len(part.lines) for part in row) * LEADING + LEADING for row in rows) - LEADING


def _tightened(parts: list[Entry], columns: int, room: float) -> list[Entry]:
    """The entries with pictures a little smaller, where that spares a page for the last few."""
    rows = [parts[start : start + columns] for start in range(0, len(parts), columns)]
    pictures = sum(max(part.above for part in row) for row in rows)
    over = _high(parts, columns) - room
    if not 0 < over <= (1 - SMALLEST) * pictures:
        return parts
    return [replace(part, thumb=(part.above * (1 - over / pictures) - THUMB_ROOM) if part.pictures else 0.0) for part in parts]


def _begin(flow: _Flow, title: str, high: float, *, begun: bool) -> bool:
    """Makes room for the next row of a section, with the section's heading where it begins or a page does."""
    if not flow.room(high + (0 if begun else HEADING)):
        flow.turn()
        _heading(flow, title, again=begun)
    elif not begun:
        _heading(flow, title, again=False)
    return True


def _draw_plate(pen: Pen, plate: Plate, y: float) -> None:
    """Names stand centred under heads, no wider than there is room to the next."""
    with pen.within(pen.element("Figure", "Side by side: " + ", ".join(person.name for person in plate.names))):
        pen.picture(plate.picture, MARGIN, y, plate.width, plate.height)
        pen.box(MARGIN, y, plate.width, plate.height, tone=Tone.MID, weight=0.4)
    with pen.within(pen.element("P")):
        _names(pen, plate, y)


def _names(pen: Pen, plate: Plate, y: float) -> None:
    room = plate.width / len(plate.names) - THUMB_GAP
    for person in plate.names:
        for line, (words, face, tone) in enumerate(((person.name, Face.STRIP_BOLD, Tone.INK), (person.look, Face.STRIP, Tone.MID))):
            shown = shorten(words, face, 7.4, room)
            left = MARGIN + person.x * plate.width - width(face, shown) * 7.4 / 2
            pen.text(max(left, MARGIN), y + plate.height + 9.5 + line * 9, shown, 7.4, face=face, tone=tone)


def _fitting(entry: Entry, height: float) -> Iterator[Entry]:
    """An entry, cut where it is higher than a page."""
    room = int((height - entry.above) / LEADING)
    yield Entry(entry.lines[:room], entry.pictures, entry.thumb)
    whole = int(height / LEADING)
    for start in range(room, len(entry.lines), whole):
        yield Entry(entry.lines[start : start + whole])


def _heading(flow: _Flow, title: str, *, again: bool) -> None:
    pen, y = flow.pen, flow.y
    if not again:
        pen.bookmark(title, 0, y)
    with nullcontext() if again else pen.within(pen.element("H1")):
        x = pen.text(MARGIN, y + 14, title, 14, face=Face.BOLD)
    if again:
        pen.text(x + 8, y + 14, "cont.", 8, face=Face.ITALIC, tone=Tone.MID)
    pen.rule(MARGIN, y + 21, pen.width - MARGIN, weight=0.8, tone=Tone.INK)
    flow.y += HEADING


def _entry(pen: Pen, entry: Entry, x: float, y: float, measure: float) -> None:
    """The words below `y`; above it the pictures side by side, each whole and at its own ratio."""
    at, words = x, entry.lines[0].pieces[0][1].text if entry.lines else ""
    for picture in entry.pictures:
        wide = min(entry.thumb * picture.aspect, measure)
        high = wide / picture.aspect
        with pen.within(pen.element("Figure", words.strip())):
            pen.picture(picture, at, y - THUMB_ROOM - high, wide, high)
            pen.box(at, y - THUMB_ROOM - high, wide, high, tone=Tone.MID, weight=0.4)
        at += wide + THUMB_GAP
    with pen.within(pen.element("P")):
        pen.lines(x, y + 0.78 * LEADING, entry.lines, SIZE, LEADING)


def _cast(board: Board, extras: Extras, measure: float) -> Iterator[Entry]:
    shown = {item.character for _, panel in board.panels() for item in panel.blocking}
    script = [element.text for element in board.screenplay.elements]
    for character in (who for who in board.breakdown.characters if who.scenes or not board.revision):
        files = [path for name, path in extras.cast if name in {character.id, character.name}]
        pictures = _references(extras, files[:MOST_THUMBS], THUMB)
        room = measure - THUMB_GAP * (len(pictures) - 1)
        thumb = min(THUMB, room / sum(picture.aspect for picture in pictures)) if pictures else 0.0
        told = _character(character, board, told_look(character, script), seen=character.seen or character.id in shown)
        yield Entry(tuple(set_text(told, SIZE, measure)), pictures, thumb)


def _sheets(extras: Extras, measure: float) -> Iterator[Entry]:
    """What pictures were painted from, so that it can be agreed upon."""
    for sheet in extras.sheets:
        pictures = _references(extras, [sheet.file], measure)
        state = {"": "not approved yet", "yes": "approved"}.get(sheet.approved, f"approved by {sheet.approved}")
        state += f", now stale: {sheet.since}" if sheet.since else ""
        words = _headed(sheet.name, [sheet.number, state])
        thumb = min(SHEET, measure / pictures[0].aspect) if pictures else 0.0
        yield Entry(tuple(set_text([words], SIZE, measure)), pictures, thumb)


def _references(extras: Extras, files: Sequence[Path], points: float) -> tuple[Picture, ...]:
    pictures: list[Picture] = []
    for path in files:
        try:
            pictures.append(extras.open(path, points))
        except InputError:
            continue
    return tuple(pictures)


def _headed(name: str, facts: Iterable[str], face: Face = Face.BOLD) -> Paragraph:
    """A name and what is said of it, each running its own way."""
    said = parted((fact for fact in facts if fact), " · ", Face.STRIP, Tone.MID)
    return Paragraph((Run(name, face, isolated=True), Run("  ", face), *said), rtl=False)


def _character(character: Character, board: Board, look: str, *, seen: bool) -> Iterator[Paragraph]:
    """Who it is, how they look, and in which scenes, in story order.

    Of a group without figures of its own the members are drawn one by one.
    """
    facts = [
        "group" if character.headcount > 1 and not seen else "",
        counted(character.headcount, "person", "people") if character.headcount > 1 else "",
        "heard only" if character.speeches and character.headcount == 1 and not seen else "",
        counted(character.speeches, "speech", "speeches") if character.speeches else "no lines",
    ]
    yield _headed(character.name, facts)
    if look:
        yield paragraph(look)
    for change in board.breakdown.looks:
        if change.character == character.id and change.name:
            yield Paragraph(
                (Run(told_change(change.name), Face.ITALIC, isolated=True), Run("  "), *_scenes(board, change.scenes)), rtl=False
            )
    if words := _scenes(board, character.scenes):
        yield Paragraph(words)


def _scenes(board: Board, ids: Sequence[str]) -> tuple[Run, ...]:
    """`Scenes 1, 3, 4`, in story order, each number a link to its scene; empty for none."""
    scenes = [scene for scene in board.scenes if scene.scene.id in ids]
    runs = [Run("Scenes " if len(scenes) > 1 else "Scene ", Face.STRIP, Tone.MID)] if scenes else []
    for index, scene in enumerate(scenes):
        runs += [Run(", ", Face.STRIP, Tone.MID)] if index else []
        runs.append(Run(scene.number, Face.STRIP, Tone.MID, f"#{scene.scene.id}"))
    return tuple(runs)


def _places(board: Board, extras: Extras, measure: float) -> Iterator[Entry]:
    """Where it plays: a picture, what stands there, and what is shot there."""
    for place in (one for one in board.breakdown.places if one.scenes or not board.revision):
        played = [panel for scene, panel in board.panels() if _plays(scene, panel, place) and not panel.omitted]
        facts = [
            _inside(board, place),
            place.real if place.real.casefold() != place.name.casefold() else "",
            counted(len(played), "panel"),
            clock(sum(panel.duration for panel in played)),
        ]
        words = [_headed(place.name, facts)]
        words += [Paragraph(parted(place.dressing, ", "))] if place.dressing else []
        words += [Paragraph(scenes)] if (scenes := _scenes(board, place.scenes)) else []
        files = [extras.places[place.id]] if place.id in extras.places else []
        pictures = _references(Extras(open=reduced), files, measure)
        thumb = min(PLACE, measure / pictures[0].aspect) if pictures else 0.0
        yield Entry(tuple(set_text(words, SIZE, measure)), pictures, thumb)


def _inside(board: Board, place: Place) -> str:
    """Whether a place is inside or outside; both where headings say `INT./EXT.`, or say it of one scene and not of another."""
    told = {scene.scene.setting for scene in board.scenes if scene.scene.id in place.scenes}
    both = "INT/EXT" in told or {"INT", "EXT"} <= told
    return "interior and exterior" if both else "interior" if place.interior else "exterior"


def _plays(scene: SceneBoard, panel: Panel, place: Place) -> bool:
    """Whether a panel plays in a place: an intercut's own, else its scene's."""
    return panel.place == place.id if panel.place else scene.scene.id in place.scenes


def place_pictures(board: Board, picture: Callable[[str], Path]) -> dict[str, Path]:
    """For every place the file of the widest panel that shows it; of panels as wide the first."""
    found: dict[str, tuple[int, str]] = {}
    for scene, panel in board.panels():
        size = panel.seen(scene.shot(panel.shot)).size
        if not panel.take or panel.omitted or size not in LADDER:
            continue
        for place in board.breakdown.places:
            if _plays(scene, panel, place) and LADDER.index(size) < found.get(place.id, (len(LADDER), ""))[0]:
                found[place.id] = (LADDER.index(size), panel.take)
    return {place: picture(take) for place, (_, take) in found.items()}


def _missing(missing: Sequence[tuple[str, str]], measure: float) -> Iterator[Entry]:
    """Panels and why they have no picture; those that share a reason together."""
    reasons: dict[str, list[str]] = {}
    for number, reason in missing:
        reasons.setdefault(reason, []).append(number)
    for reason, numbers in reasons.items():
        words = Paragraph((Run(", ".join(numbers) + "  ", Face.STRIP_BOLD), Run(reason, Face.REGULAR, Tone.MID)))
        yield Entry(tuple(set_text([words], SIZE, measure)))


def _makers(board: Board, painted_by: Mapping[str, str], measure: float) -> Iterator[Entry]:
    """Which panel's picture was made by what; where all were made by the same, the title page says it."""
    numbers: dict[str, list[str]] = {}
    for scene, panel in board.panels():
        if panel.take in painted_by:
            numbers.setdefault(painted_by[panel.take], []).append(scene.panel_number(panel))
    for name, panels in sorted(numbers.items() if len(numbers) > 1 else ()):
        words = [paragraph(name, Face.BOLD), paragraph(", ".join(panels), Face.STRIP, Tone.MID)]
        yield Entry(tuple(set_text(words, SIZE, measure)))


def _remarks(remarks: Sequence[Remark], measure: float) -> Iterator[Entry]:
    """What was said about panels, in story order as it is given; what is dealt with says so."""
    for one in remarks:
        head = _headed(one.number, (one.who, one.when, "resolved" if one.resolved else ""), Face.STRIP_BOLD)
        yield Entry(tuple(set_text([head, *(paragraph(line) for line in one.text.splitlines() if line.strip())], SIZE, measure)))


def _lookups(lookups: Sequence[LookUp], measure: float) -> Iterator[Entry]:
    """What pictures were looked up for, what was asked, the search suggestions Google's terms ask to show, and the pages found."""
    for found in lookups:
        words = [paragraph(found.what, Face.BOLD)]
        if found.queries:
            words.append(Paragraph((Run("Searched for: "), *parted((f"“{query}”" for query in found.queries), "; "))))
        if found.suggestions:
            words.append(Paragraph((Run("Google Search:  ", Face.STRIP, Tone.MID), *_links(found.suggestions))))
        words.extend(_page(page) for page in found.sources)
        yield Entry(tuple(set_text(words, SIZE, measure)))


def _links(suggestions: Sequence[Source]) -> Iterator[Run]:
    for index, one in enumerate(suggestions):
        if index:
            yield Run("  ·  ", Face.STRIP, Tone.MID)
        yield Run(one.title, Face.STRIP, Tone.CAMERA, _linked(one.url), isolated=True)


def _page(page: Source) -> Paragraph:
    link = Run(page.url, Face.REGULAR, Tone.MID, _linked(page.url), isolated=True)
    return Paragraph((Run(page.title, Face.ITALIC, isolated=True), Run("  ", Face.ITALIC), link), rtl=False)


def _linked(url: str) -> str:
    return url if is_web(url) else ""
