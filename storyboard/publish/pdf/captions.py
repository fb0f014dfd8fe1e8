"""What is printed with a panel: the strip above its picture, and under it the script's own words.

Action, dialogue and parentheticals are slices of the script (`panel.covers`), never re-typed. A speech is printed with its cue, also
where only the spoken words are covered. (CONVENTIONS d2, d4.)
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from storyboard.model.board import Board, SceneBoard
from storyboard.model.patterns import regex
from storyboard.model.screenplay import SPEECH, Element, Kind
from storyboard.model.shots import Angle, Cover, Framing, Move, Note, Panel, Shot
from storyboard.publish.pdf.fonts import Face, printable, width
from storyboard.publish.pdf.layout import Field
from storyboard.publish.pdf.text import Paragraph, Run, Tone, paragraph, parted, shorten
from storyboard.script.sounds import SLUG
from storyboard.shots.sight_names import spoken
from storyboard.shots.written import only_written

SPACE = 0.62
"""Between the entries of a strip, as a multiple of the size."""
SILENT = frozenset({Kind.SCENE_HEADING, Kind.CHARACTER, Kind.PAGE_BREAK})
"""Kinds of elements with a place of their own (header strip, cue) or none."""


@dataclass(frozen=True)
class Script:
    """A board's script, ready to be looked up."""

    board: Board
    drafts: frozenset[str] = frozenset()
    """Ids of takes whose pictures are drafts."""
    outdated: Mapping[str, str] = field(default_factory=dict[str, str])
    """What has changed since a panel was approved, in words, by the panel's id."""
    sketched: frozenset[str] = frozenset()
    """Ids of takes by a painter that reads no notes: what of them is no field of the panel is not in the picture."""

    @cached_property
    def revised(self) -> frozenset[str]:
        """Ids of the panels that the last revision of the script touched."""
        board = self.board
        return frozenset(id for id, number in board.revised.items() if number == board.revision)

    @cached_property
    def elements(self) -> dict[str, Element]:
        return self.board.screenplay.index

    @cached_property
    def names(self) -> dict[str, str]:
        """Ids of characters and props to the names printed."""
        breakdown = self.board.breakdown
        return {prop.id: prop.name for prop in breakdown.props} | {character.id: character.name for character in breakdown.characters}

    @cached_property
    def cues(self) -> dict[str, tuple[Element, ...]]:
        """For every spoken element its cue and the parentheticals right before it; for those only the cue."""
        found: dict[str, tuple[Element, ...]] = {}
        cue: Element | None = None
        asides: tuple[Element, ...] = ()
        for element in self.board.screenplay.elements:
            if element.kind is Kind.CHARACTER:
                cue, asides = element, ()
            elif element.kind is Kind.PARENTHETICAL and cue:
                found[element.id] = (cue,)
                asides = (*asides, element)
            elif element.kind in SPEECH and cue:
                found[element.id] = (cue, *asides)
                asides = ()
            elif element.kind not in {Kind.NOTE, Kind.PAGE_BREAK}:
                cue, asides = None, ()
        return found

    @cached_property
    def starts(self) -> dict[str, float]:
        """Seconds from the start of the board to the beginning of every panel, by its id."""
        found, at = dict[str, float](), 0.0
        for _, panel in self.board.panels():
            found[panel.id] = at
            at += 0.0 if panel.omitted else panel.duration
        return found

    def heading(self, scene: SceneBoard) -> str:
        """The scene's heading as it was written; the script's title where it has none."""
        return scene.scene.heading.strip() or self.board.screenplay.title


# captions -----------------------------------------------------------------------------------------------------------------------------


Told = tuple[Field, Paragraph]
"""A paragraph, and which field of the panel it tells."""


def caption(script: Script, panel: Panel) -> list[Paragraph]:
    """Everything that is told of a panel, in story order."""
    return [words for _, words in told(script, panel)]


def told(script: Script, panel: Panel) -> Iterator[Told]:
    """Everything that is told of a panel, in story order."""
    yield from _script_words(script, panel)
    if panel.direction:
        yield Field.ACTION, paragraph(panel.direction, Face.ITALIC, Tone.MID)
    if sound := _unprinted(script, panel):
        yield Field.SOUND, _labelled("SOUND", sound)
    if panel.id in script.outdated:
        yield Field.NOTE, _labelled("APPROVED, NOW STALE", script.outdated[panel.id])
    yield from ((Field.NOTE, words) for words in _notes(script, panel))
    if panel.transition:
        yield Field.TRANSITION, paragraph(panel.transition, Face.STRIP_BOLD, Tone.INK, right=True)


def _notes(script: Script, panel: Panel) -> Iterator[Paragraph]:
    """The wishes that are no fields of the panel; of a note that no picture shows yet what is open, and nothing else."""
    for note in panel.notes:
        if not note.plain and panel.take and panel.take not in script.sketched:
            yield _labelled("NOTE", note.text)
        elif not note.plain:
            yield _labelled("OPEN NOTE", ", ".join(_undrawn(script, panel, note)) or note.text)


def _undrawn(script: Script, panel: Panel, note: Note) -> tuple[str, ...]:
    scene, _ = script.board.index.get(panel.id, (None, panel))
    return only_written(note.text, scene, panel, script.board.breakdown) if scene is not None else ()


def figures(script: Script, panel: Panel, strip: Strip) -> Iterator[Told]:
    """What a strip says, and times, as words for the columns of a table."""
    yield Field.NUMBER, paragraph(strip.number, Face.STRIP_BOLD if strip.fresh else Face.STRIP)
    if strip.mark:
        yield Field.NUMBER, paragraph(strip.mark, Face.STRIP, Tone.MID)
    yield Field.CAMERA, Paragraph(parted(in_order(strip), "  ", Face.STRIP, Tone.MID), rtl=False)
    yield Field.SECONDS, paragraph(footage(panel.duration, script.board.options.fps), Face.STRIP)
    yield Field.TIME, paragraph(clock(script.starts[panel.id]), Face.STRIP_BOLD)
    yield Field.TIME, paragraph(strip.duration, Face.STRIP, Tone.MID)


def _labelled(label: str, text: str) -> Paragraph:
    return Paragraph((Run(label, Face.STRIP_BOLD, Tone.MID, isolated=True), Run("  " + text, Face.REGULAR, Tone.MID)))


@dataclass
class _Speech:
    """What of the speech being printed is already there."""

    cue: str = ""
    printed: set[str] = field(default_factory=set[str])


def _script_words(script: Script, panel: Panel) -> Iterator[Told]:
    covered = {cover.element for cover in panel.covers}
    speech = _Speech()
    for cover in panel.covers:
        element = script.elements.get(cover.element)
        if element is None or element.kind in SILENT or _said_elsewhere(element, panel):
            continue
        if element.kind in SPEECH or element.kind is Kind.PARENTHETICAL:
            yield from ((Field.DIALOGUE, words) for words in _spoken(script, element, cover, speech, covered))
        else:
            speech.cue = ""
            yield from ((_field(element), words) for words in _seen(element, cover))


def _field(element: Element) -> Field:
    if element.slug == SLUG:
        return Field.SOUND
    return Field.TRANSITION if element.kind is Kind.TRANSITION else Field.ACTION


def _unprinted(script: Script, panel: Panel) -> str:
    """The sound of a panel without what the script's own sounds say already."""
    found = (script.elements.get(cover.element) for cover in panel.covers)
    left = panel.sound
    for element in found:
        if element is not None and element.slug == SLUG:
            left = left.replace(element.text.strip(), "", 1)
    return left.strip(" ,")


def _said_elsewhere(element: Element, panel: Panel) -> bool:
    return element.kind is Kind.TRANSITION and element.text.strip() == panel.transition.strip()


def _seen(element: Element, cover: Cover) -> Iterator[Paragraph]:
    right = element.kind is Kind.TRANSITION
    face = Face.STRIP_BOLD if right else Face.REGULAR
    for start, end in _lines(element.text, cover.start, cover.end):
        yield Paragraph(_styled(element, start, end, face, Tone.INK), right)


def _spoken(script: Script, element: Element, cover: Cover, speech: _Speech, covered: set[str]) -> Iterator[Paragraph]:
    """A speech begins with its cue; what is said runs on behind it."""
    lead = list(_lead(script.cues.get(element.id, ()), cover, speech, covered))
    face = Face.ITALIC if element.kind in {Kind.PARENTHETICAL, Kind.LYRIC} else Face.REGULAR
    for start, end in _lines(element.text, cover.start, cover.end):
        yield Paragraph((*lead, *_styled(element, start, end, face, Tone.INK)))
        lead = []


def _lead(before: tuple[Element, ...], cover: Cover, speech: _Speech, covered: set[str]) -> Iterator[Run]:
    """The cue, unless the panel has it already, and the parentheticals that no panel covers by themselves."""
    for element in before:
        if element.kind is Kind.CHARACTER and element.id != speech.cue:
            speech.cue = element.id
            yield Run(element.text.strip(), Face.BOLD, isolated=True)
            yield Run("  ", Face.BOLD)
            if element.dual:
                yield Run("(together)  ", Face.ITALIC, Tone.MID)
        elif element.kind is Kind.PARENTHETICAL and cover.start == 0 and not (element.id in covered or element.id in speech.printed):
            speech.printed.add(element.id)
            yield Run(element.text.strip() + " ", Face.ITALIC)


_LINE = regex(r"[^\r\n]*\S[^\r\n]*")


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The written lines within a slice."""
    return [match.span() for match in _LINE.finditer(text, start, min(end, len(text)))]


_STYLES = {"bold": Face.BOLD, "italic": Face.ITALIC}


def _styled(element: Element, start: int, end: int, face: Face, tone: Tone) -> tuple[Run, ...]:
    """A slice in runs, with the emphasis the writer gave it."""
    marks = [mark for mark in element.emphasis if mark.style in _STYLES and mark.start < end and mark.end > start]
    if not marks:
        return (Run(element.text[start:end], face, tone),)
    edges = sorted({start, end, *(min(max(at, start), end) for mark in marks for at in (mark.start, mark.end))})
    runs: list[Run] = []
    for left, right in pairwise(edges):
        style = next((mark.style for mark in marks if mark.start <= left and mark.end >= right), "")
        runs.append(Run(element.text[left:right], _STYLES.get(style, face), tone))
    return tuple(runs)


# the strip ----------------------------------------------------------------------------------------------------------------------------


class Strip(NamedTuple):
    """The line above a picture."""

    number: str
    fresh: bool
    """True where a new cut begins: the number is bold."""
    entries: tuple[str, ...]
    """Size, framing, angle, move and lens, as far as there is something to say."""
    subject: str
    """Who or what a single or an insert is on; printed after the size, the first to go where there is little room."""
    mark: str
    """`APPROVED`, `STALE` (what was approved), `OMITTED`, `HOLD`, `draft`, `APPROVED draft`, `cont.` or empty."""
    duration: str


_SHORT_MOVES = {
    "push in": "push", "pull out": "pull", "pan left": "pan L", "pan right": "pan R", "truck left": "truck L", "truck right": "truck R",
    "arc left": "arc L", "arc right": "arc R", "handheld": "hand", "rack focus": "rack", "crane down": "crane dn", "tilt down": "tilt dn",
}  # fmt: skip
_NAMED = {Framing.OTS: "OTS-{}", Framing.POV: "POV-{}"}


def strip(script: Script, scene: SceneBoard, panel: Panel, *, fresh: bool) -> Strip:
    """The strip of a panel. `fresh` says whether a cut begins with it."""
    shot = panel.seen(scene.shot(panel.shot))
    entries = (shot.size.value, _framing(script, shot), _angle(shot), _move(shot), f"{shot.lens}mm")
    return Strip(
        number=scene.panel_number(panel),
        fresh=fresh,
        entries=tuple(entry for entry in entries if entry),
        subject=_subject(script, shot, panel),
        mark=_mark(script, panel, fresh=fresh),
        duration=f"{panel.duration:.1f}s",
    )


def _framing(script: Script, shot: Shot) -> str:
    if shot.framing in _NAMED:
        who = script.names.get(shot.over, shot.over)
        return _NAMED[shot.framing].format(who) if who else shot.framing.value
    if shot.framing is Framing.SINGLE:
        return ""
    return "" if shot.framing.value == shot.size.value else shot.framing.value


def _subject(script: Script, shot: Shot, panel: Panel) -> str:
    """Who or what it is on; where those it was on have gone, whoever is there alone."""
    if shot.framing not in {Framing.SINGLE, Framing.INSERT, Framing.PROFILE, Framing.REACTION}:
        return ""
    present = [item.character for item in panel.blocking]
    left = [id for id in shot.subjects if id in present or id not in script.board.breakdown.people] or present
    who = left[:1] if present and shot.framing is not Framing.INSERT else shot.subjects[:1]
    return (script.names.get(who[0], "") if who else _close(shot, panel)).upper()


def _close(shot: Shot, panel: Panel) -> str:
    """What an insert is on that is no prop, as the words call it."""
    own = panel.detail if shot.framing is Framing.INSERT else None
    return own.named or spoken(own.kind) if own is not None else ""


def _angle(shot: Shot) -> str:
    return "" if shot.angle is Angle.EYE else shot.angle.value


def _move(shot: Shot) -> str:
    return "" if shot.move is Move.STATIC else shot.move.value


def _mark(script: Script, panel: Panel, *, fresh: bool) -> str:
    if panel.omitted or panel.id in script.board.held:
        return "OMITTED" if panel.omitted else "HOLD"
    draft = panel.take in script.drafts
    if panel.approval and panel.take and panel.approval.take == panel.take:
        holds = "STALE" if panel.id in script.outdated else "APPROVED"
        return f"{holds} draft" if draft else holds
    return "draft" if draft else "" if fresh else "cont."


def fit(whole: Strip, size: float, measure: float) -> Strip:
    """The strip in as many words as the measure holds: moves are shortened, then names, then subject, lens and mark go.

    Number and duration always stay; what is left is cut with an ellipsis."""
    for candidate in _shorter(whole):
        if strip_width(candidate, size) <= measure:
            return candidate
    bare = whole._replace(entries=(), subject="", mark="")
    room = measure - strip_width(bare, size) - SPACE * size
    entry = shorten(whole.entries[0] if whole.entries else "", Face.STRIP, size, room)
    return bare._replace(entries=(entry,) if len(entry) > 1 else ())


def _shorter(whole: Strip) -> Iterator[Strip]:
    yield whole
    entries = tuple(_SHORT_MOVES.get(entry, entry) for entry in whole.entries)
    yield whole._replace(entries=entries)
    for letters in (10, 7, 5):
        entries = tuple(_cut_name(entry, letters) for entry in entries)
        yield whole._replace(entries=entries, subject=_cut(whole.subject, letters))
    yield whole._replace(entries=entries, subject="")
    entries = tuple(entry for entry in entries if not entry.endswith("mm"))
    yield whole._replace(entries=entries, subject="")
    while entries:
        yield whole._replace(entries=entries, subject="", mark="")
        entries = entries[:-1]


def _cut(name: str, letters: int) -> str:
    return f"{name[:letters].rstrip()}." if len(name) > letters else name


def _cut_name(entry: str, letters: int) -> str:
    framing, dash, name = entry.partition("-")
    return f"{framing}-{_cut(name, letters)}" if dash and framing in {"OTS", "POV"} else entry


def in_order(whole: Strip) -> list[str]:
    """What stands between number and mark: size, subject, then the rest."""
    return [entry for entry in (*whole.entries[:1], whole.subject, *whole.entries[1:]) if entry]


def strip_width(whole: Strip, size: float) -> float:
    """Points from the number's left edge to the duration's right edge, entries as close as they may stand."""
    number = width(Face.STRIP_BOLD if whole.fresh else Face.STRIP, printable(whole.number))
    others = [width(Face.STRIP, printable(entry)) for entry in (*in_order(whole), whole.mark, whole.duration) if entry]
    return size * (number + SPACE * len(others) + sum(others))


# times --------------------------------------------------------------------------------------------------------------------------------


def clock(seconds: float) -> str:
    """`1:04`, `1:02:03`."""
    whole = math.floor(seconds + 0.5)
    hours, rest = divmod(whole, 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else f"{rest // 60}:{rest % 60:02d}"


def footage(seconds: float, fps: float) -> str:
    """`3+12`: seconds and frames, at the nearest whole number of frames a second. (CONVENTIONS d4.)"""
    rate = max(round(fps), 1)
    whole, frames = divmod(math.floor(seconds * rate + 0.5), rate)
    return f"{whole}+{frames:02d}"


def eighths(count: int) -> str:
    """Script pages as production writes them: `2 3/8 pages`."""
    whole, rest = divmod(count, 8)
    pages = " ".join(part for part in (str(whole) if whole else "", f"{rest}/8" if rest else "") if part) or "0"
    return f"{pages} page" if 0 < count <= 8 else f"{pages} pages"
