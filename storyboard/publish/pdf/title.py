"""The title page: what this board is, how long, how made, and what its signs mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import nullcontext

from storyboard.model.board import Board, SceneBoard
from storyboard.model.shots import Framing, Panel
from storyboard.model.stage import Overlay
from storyboard.model.title_fields import FIELDS, label, printed
from storyboard.model.wording import counted
from storyboard.publish.pdf.appendix import Extras
from storyboard.publish.pdf.captions import clock, eighths
from storyboard.publish.pdf.fonts import Face, printable, width
from storyboard.publish.pdf.layout import MARGIN
from storyboard.publish.pdf.overlays import arrow_sample
from storyboard.publish.pdf.pages import Foot, footer
from storyboard.publish.pdf.pen import Pen
from storyboard.publish.pdf.structure import Element
from storyboard.publish.pdf.text import Tone, flush, paragraph, shorten, wrap
from storyboard.publish.pdf.vocabulary import ANGLES, FRAMINGS, MOVES, SIZES

LOGO = (150.0, 64.0)
"""Most width and height of a logo, points."""
SIZE = 8.6
LEADING = 12.6


def facts(board: Board, painted_by: Mapping[str, str]) -> list[tuple[str, str]]:
    """The table of the title page."""
    panels = [panel for _, panel in board.panels() if not panel.omitted]
    shots = sum(len({panel.shot for panel in scene.panels if not panel.omitted}) for scene in board.scenes)
    scenes = [scene for scene in board.scenes if not scene.scene.omitted]
    rows = [
        ("Draft", board.screenplay.title_page.get("draft_date", "")),
        *((label(key), text) for key, text in board.options.info.items() if printed(key)),
        ("Board date", board.options.date),
        ("Revision", _revision(board)),
        ("Aspect ratio", board.options.aspect),
        ("Frame rate", f"{board.options.fps:g} fps"),
        ("Scenes", _scenes(board)),
        ("Setups", str(shots)),
        ("Panels", str(len(panels))),
        ("Script", eighths(sum(scene.scene.page_eighths for scene in scenes))),
        ("Transcript", _transcript(board)),
        ("Running time", clock(sum(scene.duration for scene in scenes))),
        ("Pictures", pictures(panels, painted_by)),
    ]
    return [(name, text) for name, text in rows if text]


def _revision(board: Board) -> str:
    """The last revision of the script, and what its stars mean; empty before the first."""
    count = sum(number == board.revision for number in board.revised.values())
    return f"{board.revision} {board.issue} ({counted(count, 'panel')} touched, *)" if board.revision else ""


def _transcript(board: Board) -> str:
    """What a board is made of whose script was a scan; empty for all others."""
    if board.screenplay.source_format != "transcript":
        return ""
    return f"read by a machine from {counted(board.screenplay.pages, 'scanned page')}; the scan itself counts"


def _scenes(board: Board) -> str:
    omitted = sum(scene.scene.omitted for scene in board.scenes)
    whole = str(len(board.scenes) - omitted)
    return f"{whole} ({omitted} omitted)" if omitted else whole


def pictures(panels: list[Panel], painted_by: Mapping[str, str]) -> str:
    """How the chosen pictures were made: `40 by sketch, 2 by gemini, 1 missing`."""
    counts = Counter(painted_by[panel.take] for panel in panels if panel.take in painted_by)
    missing = sum(not panel.take for panel in panels)
    parts = [f"{count} by {name}" for name, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]
    return ", ".join([*parts, *([f"{missing} missing"] if missing else [])])


def legend(board: Board) -> list[tuple[str, list[tuple[str, str]]]]:
    """The abbreviations this board prints, by group, in the order of their lists."""
    used: set[str] = set()
    for scene in (one for one in board.scenes if not one.scene.omitted):
        shots = {shot.id: shot for shot in scene.shots}
        for panel in (one for one in scene.panels if not one.omitted):
            shot = panel.seen(shots[panel.shot])
            used.update((f"size {shot.size}", f"framing {shot.framing}", f"angle {shot.angle}", f"move {shot.move}"))
    groups = [
        ("Sizes", [(size.value, words) for size, words in SIZES.items() if f"size {size}" in used]),
        ("Framing", [(_named(framing), words) for framing, words in FRAMINGS.items() if f"framing {framing}" in used]),
        ("Angles", [(angle.value, words) for angle, words in ANGLES.items() if f"angle {angle}" in used]),
        ("Camera moves", [(move.value, words) for move, words in MOVES.items() if f"move {move}" in used]),
    ]
    return [(name, rows) for name, rows in groups if rows]


def marks(board: Board, overlay: Callable[[SceneBoard, Panel], Overlay] | None) -> tuple[str, ...]:
    """The marks over and beside the board's pictures, by their names in `MARKS`. Without `overlay` none are drawn over them."""
    used: set[str] = set()
    for scene in (one for one in board.scenes if not one.scene.omitted):
        for before, panel in zip((None, *scene.panels), scene.panels, strict=False):
            used.update(_beside(before, panel))
            if overlay and not panel.omitted and not used >= OVER:
                used.update(_over(overlay(scene, panel)))
    shown = {"again" if name == "new" and "again" in used else name for name in used}
    return tuple(name for name in MARKS if name in shown)


def _beside(before: Panel | None, panel: Panel) -> Iterator[str]:
    """What the bar at a panel's picture says: none where its shot goes on."""
    if before is None or before.shot != panel.shot:
        yield "new" if panel.index == 1 else "again"


def _over(found: Overlay) -> Iterator[str]:
    yield from ("camera" if arrow.camera else "story" for arrow in found.arrows)
    yield from ("frames" if frame.dashed else "" for frame in found.frames)


def _named(framing: Framing) -> str:
    return f"{framing.value}-NAME" if framing in {Framing.OTS, Framing.POV} else framing.value


def byline(board: Board) -> list[str]:
    """Credit, author and source as the script gives them, one line each."""
    page = board.screenplay.title_page
    author = page.get("author") or page.get("authors") or ""
    lines = [page.get("credit", "written by" if author else ""), author, page.get("source", "")]
    return [line for text in lines for line in text.splitlines() if line.strip()]


def draw(pen: Pen, board: Board, foot: Foot, extras: Extras, names: Sequence[str]) -> None:
    """Draws the title page; `names` are those of the marks it explains.

    Raises:
        InputError: the logo is no picture.
    """
    left, right = MARGIN + 24, pen.width - MARGIN - 24
    pen.bookmark(board.screenplay.title or "Storyboard", 0, 0)
    _logo(pen, board, extras, right)
    with pen.within(pen.element("H1")):
        y = _title(pen, board, left, right)
    pen.rule(left, y, right, weight=0.8, tone=Tone.INK)
    middle = left + 0.4 * (right - left)
    _table(pen, facts(board, extras.painted_by), left, y + 22, middle - left - 24)
    _legend(pen, legend(board), (middle, y + 22, right), names)
    with pen.within(pen.element("P")):
        _small_print(pen, board, left, right)
    footer(pen, foot)
    pen.end_page()


def _title(pen: Pen, board: Board, left: float, right: float) -> float:
    """Title and byline; gives back where the rule goes."""
    y = pen.height * 0.24
    title = board.screenplay.title or "Untitled"
    size = next((size for size in (34, 28, 24) if width(Face.BOLD, printable(title)) * size <= right - left), 20)
    pen.text(left, y - size - 1, "STORYBOARD", 8, face=Face.STRIP, tone=Tone.MID)
    lines = flush(wrap(paragraph(shorten(title, Face.BOLD, size, 3.5 * (right - left)), Face.BOLD), size, right - left))
    pen.lines(left, y, lines, size, size * 1.12)
    y += (len(lines) - 1) * size * 1.12 + 22
    for line in byline(board)[:6]:
        pen.text(left, y, line, 11, tone=Tone.MID)
        y += 14.5
    return y + 8


def _table(pen: Pen, rows: list[tuple[str, str]], x: float, y: float, measure: float) -> None:
    """What is known of the board, a row each, headed by its name."""
    indent, bottom, table = 74.0, pen.height - MARGIN - 30, pen.element("Table")
    for name, text in rows:
        lines = flush(wrap(paragraph(text), SIZE, measure - indent))
        if y + LEADING * (len(lines) - 1) > bottom:
            with pen.within(pen.element("P")):
                pen.text(x, y, "…", SIZE, tone=Tone.MID)
            return
        row = pen.element("TR", inside=table)
        with pen.within(pen.element("TH", inside=row, scope="Row")):
            pen.text(x, y, shorten(name, Face.STRIP, SIZE, indent - 6), SIZE, face=Face.STRIP, tone=Tone.MID)
        with pen.within(pen.element("TD", inside=row)):
            pen.lines(x + indent, y, lines, SIZE, LEADING)
        y += LEADING * max(len(lines), 1)


def _legend(pen: Pen, groups: list[tuple[str, list[tuple[str, str]]]], place: tuple[float, float, float], names: Sequence[str]) -> None:
    """The groups in two columns, then the marks; closer set where a board uses very many abbreviations."""
    x, y, right = place
    half, room = (right - x) / 2, pen.height - MARGIN - 24 - y
    places, rows = _columns([*(len(rows) for _, rows in groups), len(names) + 1])
    leading = min(10.8, room / rows)
    for (name, entries), (column, row) in zip(groups, places, strict=False):
        _group(pen, name, entries, (x + column * half, y + row * leading), leading)
    column, row = places[-1]
    _marks(pen, x + column * half, y + row * leading, names)


def _columns(lengths: list[int]) -> tuple[list[tuple[int, float]], float]:
    """Column and first row of every group, and the rows of the longer column."""
    heights = [0.0, 0.0]
    places: list[tuple[int, float]] = []
    for length in lengths:
        column = 0 if heights[0] <= heights[1] else 1
        places.append((column, heights[column]))
        heights[column] += length + 1.8
    return places, max(heights)


def _group(pen: Pen, name: str, rows: list[tuple[str, str]], corner: tuple[float, float], leading: float) -> None:
    """Abbreviations and what they mean: a list under its name."""
    x, y = corner
    items = _list(pen, x, y, name)
    for index, (short, words) in enumerate(rows, 1):
        item = pen.element("LI", inside=items)
        with pen.within(pen.element("Lbl", inside=item)):
            pen.text(x, y + index * leading, short, 8, face=Face.STRIP_BOLD)
        with pen.within(pen.element("LBody", inside=item)):
            pen.text(x + 54, y + index * leading, words, 8, face=Face.STRIP, tone=Tone.MID)


def _list(pen: Pen, x: float, y: float, name: str) -> Element:
    """An empty list under its name."""
    with pen.within(pen.element("P")):
        pen.text(x, y, name, SIZE, face=Face.BOLD)
    return pen.element("L")


def _marks(pen: Pen, x: float, y: float, names: Sequence[str]) -> None:
    """What is drawn over and beside pictures."""
    items = _list(pen, x, y, "Marks") if names else None
    for sample, seen, words in (MARKS[name] for name in names):
        y += 11.8
        item = pen.element("LI", inside=items)
        with pen.within(pen.element("Figure", seen, inside=pen.element("Lbl", inside=item))):
            sample(pen, x, y)
        with pen.within(pen.element("LBody", inside=item)):
            pen.text(x + 54, y, words, 8, face=Face.STRIP, tone=Tone.MID)


def _frames(pen: Pen, x: float, y: float) -> None:
    pen.box(x, y - 7.5, 26, 9.5, tone=Tone.CAMERA, weight=0.8)
    pen.box(x + 6, y - 5.6, 14, 5.7, tone=Tone.CAMERA, weight=0.8, dash="2 1.5")


def _bar(pen: Pen, x: float, y: float) -> None:
    pen.box(x, y - 7.5, 2, 9.5, tone=Tone.INK)


MARKS: dict[str, tuple[Callable[[Pen, float, float], None], str, str]] = {
    "camera": (lambda pen, x, y: arrow_sample(pen, x, y - 2.6, camera=True), "Even blue arrow, open head", "what the camera does"),
    "story": (
        lambda pen, x, y: arrow_sample(pen, x, y - 2.6, camera=False),
        "Red arrow, filled head",
        "what moves in the story",
    ),
    "frames": (_frames, "Blue frame with a dashed one in it", "from frame A to the dashed B"),
    "new": (_bar, "Bar", "new shot"),
    "again": (_bar, "Bar", "new shot (grey: back to it)"),
}
"""A sample of every mark, what it looks like, and what it says, in the order of the legend."""
OVER = frozenset({"camera", "story", "frames"})
"""Those over pictures."""


def whose_logo(info: Mapping[str, str]) -> str:
    """Whose mark a logo is, by the fields of the title page; empty where none of them says it."""
    fields = {key.casefold().replace(" ", "_"): " ".join(text.split()) for key, text in info.items()}
    return next((fields[key] for key, known in FIELDS.items() if known.company and fields.get(key)), "")


def _logo(pen: Pen, board: Board, extras: Extras, right: float) -> None:
    """In the upper right corner, all of it: read as whose it is, as decoration where nobody says."""
    if extras.logo is not None:
        logo = extras.open(extras.logo, LOGO[0])
        wide = min(LOGO[0], LOGO[1] * logo.aspect)
        whose = whose_logo(board.options.info)
        with pen.within(pen.element("Figure", f"{whose} (logo)")) if whose else nullcontext():
            pen.picture(logo, right - wide, MARGIN + 24, wide, wide / logo.aspect)


def _small_print(pen: Pen, board: Board, left: float, right: float) -> None:
    """Contact, copyright and the like, as the script's title page has them."""
    page = board.screenplay.title_page
    texts = [page[key] for key in ("copyright", "contact", "notes", "confidential") if page.get(key)]
    lines = [
        line for text in texts for part in text.splitlines() for line in flush(wrap(paragraph(part, tone=Tone.MID), 7.6, right - left))
    ][:6]
    pen.lines(left, pen.height - MARGIN - 18 - 10 * len(lines), lines, 7.6, 10)


def total_label(board: Board, watermark: str) -> Foot:
    """The foot of every page: title, draft and version, and for whom the copy is."""
    page, info = board.screenplay.title_page, board.options.info
    parts = [board.screenplay.title, page.get("draft_date", ""), info.get("version", ""), board.options.date]
    words = tuple(dict.fromkeys(" ".join(part.split()) for part in parts if part.strip()))
    return Foot(words or (() if watermark else (counted(len(board.scenes), "scene"),)), watermark)
