"""A board as layered SVG files, one a panel, for artists who draw on. What somebody has drawn on is never overwritten.

Every file holds the sketch of its panel as the board now stands, whoever painted the picture on show.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from storyboard.model.aspect import parse_aspect
from storyboard.model.board import SceneBoard
from storyboard.model.markup import safe
from storyboard.model.patterns import regex
from storyboard.model.shots import Panel
from storyboard.model.stage import Overlay
from storyboard.painters.brief import titled
from storyboard.painters.sketch.compose import compose
from storyboard.painters.sketch.sizes import pixels
from storyboard.painters.sketch.svg import Layer, layered
from storyboard.project.files import write_whole
from storyboard.project.folder import Project
from storyboard.publish.pdf.captions import Script, told
from storyboard.publish.pdf.fonts import Face
from storyboard.publish.pdf.layout import Field
from storyboard.publish.pdf.overlays import Room, draw
from storyboard.publish.pdf.text import Tone
from storyboard.publish.pdf.vocabulary import described
from storyboard.references.sheets import home
from storyboard.staging.aims import words_of
from storyboard.staging.build import stage
from storyboard.staging.overlays import overlay
from storyboard.staging.tags import untagged

FOLDER = "svg"
"""Where the files lie in the board's folder."""
SIZE = "1K"
"""Pixels of the files: paths have no resolution, and editors show this one well."""
MARKED = 344.0
"""Width in which marks are laid out, as they are on a page with pictures of that many points, before they are enlarged to the picture."""
SEAL = "\n<!-- storyboard {digest}: while this line is true, the file is drawn anew with the board -->\n"
_SEALED = regex(rb"\n<!-- storyboard ([0-9a-f]{64}): [^\n]*-->\n\Z")
LARGEST = 32 * 1024 * 1024
"""Bytes from which a file is not ours without looking."""


class Written(NamedTuple):
    """What came of writing."""

    files: tuple[Path, ...]
    kept: tuple[Path, ...]
    """Files that somebody has drawn on, left as they are."""


def write_svgs(project: Project, *, marks: bool | None = None) -> Written:
    """Writes every panel that is not omitted as `svg/NUMBER.svg`.

    Args:
        project: the board.
        marks: whether camera moves are drawn, as layers of their own; None for the board's own choice.

    Raises:
        DiskProblem: a file can't be written.
    """
    script = Script(project.board)
    shown = script.board.options.marks if marks is None else marks
    panels = [(scene, panel) for scene, panel in script.board.panels() if not panel.omitted]
    names = file_names([scene.panel_number(panel) for scene, panel in panels])
    written, kept = list[Path](), list[Path]()
    for (scene, panel), name in zip(panels, names, strict=True):
        file = project.folder / FOLDER / name
        (written if free(file) else kept).append(file)
        if written and written[-1] == file:
            write_whole(file, sealed(panel_svg(script, scene, panel, marks=shown)))
    return Written(tuple(written), tuple(kept))


def left_alone(kept: Sequence[Path]) -> str:
    """What to say of files that were left as they are."""
    first = ", ".join(file.name for file in kept[:3]) + (", ..." if len(kept) > 3 else "")
    return f"Somebody has drawn on {first}: left as it is. Move it away to have the panel drawn anew."


def panel_svg(script: Script, scene: SceneBoard, panel: Panel, *, marks: bool = True) -> str:
    """One panel as an SVG document."""
    board = script.board
    width, height = pixels(board.options.aspect, SIZE)
    staged = stage(home(board, scene, panel), panel, board.breakdown, parse_aspect(board.options.aspect))
    drawing = compose(
        titled(staged if board.options.tags else untagged(staged), board, panel),
        style=board.options.style,
        width=width,
        height=height,
        seed=f"{panel.id}.{panel.attempt}.0",
    )
    number, shot = scene.panel_number(panel), scene.shot(panel.shot)
    action = " ".join(run.text for field, each in told(script, panel) if field is Field.ACTION for run in each.runs)
    words = described(number, panel.seen(shot), script.names, action)
    over = tuple(marks_over(overlay(staged, shot, panel, words_of(board.screenplay, panel)), width, height)) if marks else ()
    return layered(drawing, width, height, title=number, words=words, over=over)


def marks_over(found: Overlay, width: int, height: int) -> Iterator[Layer]:
    """What the camera does and what moves in the story, a layer each."""
    scale = width / MARKED
    room = Room(0.0, 0.0, MARKED, height / scale, beside=0.0, above=0.0, below=0.0)
    for label, camera in (("Camera marks", True), ("Movement", False)):
        pen = _Pen()
        own = tuple(arrow for arrow in found.arrows if arrow.camera is camera)
        draw(pen, found.model_copy(update={"arrows": own, "frames": found.frames if camera else ()}), room, found)
        body = "\n".join(pen.lines)
        yield Layer(label, f'<g transform="scale({scale:g})">\n{body}\n</g>' if body else "")


def file_names(numbers: Sequence[str]) -> list[str]:
    """A file name for each printed number that every system takes; no two are the same on any of them."""
    names: list[str] = []
    taken: set[str] = set()
    for number in numbers:
        plain = re.sub(r"[^\w-]+", "_", number).strip("_") or "panel"
        name, again = plain, 1
        while name.casefold() in taken:
            again += 1
            name = f"{plain}_{again}"
        taken.add(name.casefold())
        names.append(f"{name}.svg")
    return names


def sealed(text: str) -> bytes:
    """A file with a line at its end by which one can tell that nobody has changed it."""
    data = text.encode()
    return data + SEAL.format(digest=hashlib.sha256(data).hexdigest()).encode()


def free(file: Path) -> bool:
    """Whether a file may be written: there is none, or it is as it was written."""
    if not file.exists():
        return True
    if not file.is_file() or file.stat().st_size > LARGEST:
        return False
    data = file.read_bytes()
    found = _SEALED.search(data)
    return found is not None and hashlib.sha256(data[: found.start()]).hexdigest().encode() == found[1]


class _Pen:
    """A document's pen that leaves SVG elements. `storyboard.publish.pdf.overlays.Marker`."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def clip(self, x: float, y: float, wide: float, high: float) -> None:
        """The picture is the page: nothing is to be kept in."""

    def unclip(self) -> None:
        """See `clip`."""

    def box(self, x: float, y: float, wide: float, high: float, *, tone: Tone, weight: float = 0.0, dash: str = "") -> None:
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        drawn = f'fill="none" stroke="{colour(tone)}" stroke-width="{weight:g}"{dashed}' if weight else f'fill="{colour(tone)}"'
        self.lines.append(f'<rect x="{x:.2f}" y="{y:.2f}" width="{wide:.2f}" height="{high:.2f}" {drawn}/>')

    def stroke(self, points: Sequence[tuple[float, float]], *, weight: float, tone: Tone, dash: str = "") -> None:
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        drawn = f'fill="none" stroke="{colour(tone)}" stroke-width="{weight:g}" stroke-linecap="round" stroke-linejoin="round"{dashed}'
        self.lines.append(f'<polyline points="{_points(points)}" {drawn}/>')

    def area(self, points: Sequence[tuple[float, float]], tone: Tone, *, casing: float = 0.0) -> None:
        if casing:
            drawn = f'stroke="{colour(Tone.PAPER)}" stroke-width="{2 * casing:g}" stroke-linejoin="round"'
            self.lines.append(f'<polygon points="{_points(points)}" fill="{colour(Tone.PAPER)}" {drawn}/>')
        self.lines.append(f'<polygon points="{_points(points)}" fill="{colour(tone)}"/>')

    def text(self, x: float, y: float, words: str, size: float, *, face: Face = Face.REGULAR, tone: Tone = Tone.INK) -> float:
        del face
        drawn = f'font-family="Fira Sans Condensed, Arial Narrow, sans-serif" font-weight="600" font-size="{size:.2f}"'
        self.lines.append(f'<text x="{x:.2f}" y="{y:.2f}" {drawn} fill="{colour(tone)}">{safe(words)}</text>')
        return x


def _points(points: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{x:.2f},{y:.2f}" for x, y in points)


def colour(tone: Tone) -> str:
    """A colour of the page as `#rrggbb`; the tone's value begins with its parts, 0 to 1."""
    parts = tone.value.split()
    levels = parts[:3] if parts[3] == "rg" else parts[:1] * 3
    return "#" + "".join(f"{round(float(level) * 255):02x}" for level in levels)
