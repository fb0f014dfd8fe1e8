"""A board folder published: pictures and stand-ins found, overlays staged, then handed to a form."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from storyboard.model.aspect import parse_aspect
from storyboard.model.board import Board, SceneBoard
from storyboard.model.cast import Breakdown
from storyboard.model.shots import Panel
from storyboard.model.stage import Overlay
from storyboard.project.comments import comments as kept_comments
from storyboard.project.folder import Project
from storyboard.project.staleness import in_words, stale_causes
from storyboard.project.status import approved
from storyboard.publish.lineup import line_ups
from storyboard.publish.lookups import looked_up
from storyboard.references.cast import matched
from storyboard.references.sheets import is_sheet, named
from storyboard.staging.aims import words_of
from storyboard.staging.build import stage
from storyboard.staging.overlays import overlay

if TYPE_CHECKING:
    from storyboard.publish.pdf import Remark, Sheet


def write_pdf(
    project: Project,
    file: Path,
    *,
    marks: bool | None = None,
    quality: str = "full",
    watermark: str = "",
    printed: dict[str, int] | None = None,
    comments: bool = False,
    large: list[str] | None = None,
) -> int:
    """Writes the board as PDF; returns the number of pages. `printed` is filled with the page of every panel, by its id.

    With `comments` an appendix lists what was said about panels. `marks` (None: as the board's options say), `quality`, `watermark` and
    `large` are those of `pdf.write`. The title page's logo is the file the options name as `info["logo"]`, inside the board's folder.

    Raises:
        InputError: what the options ask for can't be printed, or the logo is no picture.
        DiskProblem: the file can't be written.
    """
    from storyboard.publish.pdf import StandIn, write

    board = project.board
    aspect = parse_aspect(board.options.aspect)

    over: dict[str, Overlay] = {}

    def overlaid(scene: SceneBoard, panel: Panel) -> Overlay:
        # Asked twice, by the title page for its legend and by the panel's own page.
        if panel.id not in over:
            staged = stage(scene, panel, board.breakdown, aspect)
            over[panel.id] = overlay(staged, scene.shot(panel.shot), panel, words_of(board.screenplay, panel))
        return over[panel.id]

    def standin(scene: SceneBoard, panel: Panel) -> StandIn:
        del scene
        failure, sketch = project.failure(panel), project.standin(panel)
        reason = failure.message if failure else "not painted yet"
        return StandIn(reason=reason, sketch=sketch if sketch.exists() else None)

    shown = [(scene, panel, project.take(panel.take)) for scene, panel in board.everything() if panel.take]
    lookups = [looked_up(board, scene, panel, take) for scene, panel, take in shown if take.queries or take.sources]
    pictures = matched(board.options.cast, board.breakdown)
    cast = [(board.breakdown.character(id).name, project.inside(views[0].file)) for id, views in pictures.items()]
    return write(
        board,
        file,
        picture=project.image,
        overlay=overlaid,
        standins=standin,
        cast=cast,
        sheets=[_sheet(project, scene, panel) for scene, panel, _ in shown if is_sheet(panel)],
        lookups=lookups,
        painted_by={take.id: take.painter for _, _, take in shown},
        printed=printed,
        outdated=_outdated(project, board),
        remarks=_remarks(project, board) if comments else (),
        lineups=line_ups(_of_the_script(board), board.options.style),
        marks=board.options.marks if marks is None else marks,
        quality=quality,
        watermark=watermark,
        large=large,
        logo=project.inside(logo) if (logo := board.options.info.get("logo", "").strip()) else None,
    )


def _outdated(project: Project, board: Board) -> dict[str, str]:
    """What has changed since panels were approved, in words, by their ids."""
    agreed = ((panel.id, stale_causes(project, board, scene, panel)) for scene, panel in board.everything() if approved(panel))
    return {id: ", ".join(map(in_words, causes)) for id, causes in agreed if causes}


def _remarks(project: Project, board: Board) -> list[Remark]:
    """What was said about panels that are on the board, panel by panel in story order."""
    from storyboard.publish.pdf import Remark

    numbers = {panel.id: scene.panel_number(panel) for scene, panel in board.everything()}
    order = {id: place for place, id in enumerate(numbers)}
    said = sorted((one for one in kept_comments(project.folder) if one.panel in order), key=lambda one: order[one.panel])
    found = [(numbers[one.panel], one) for one in said]
    return [Remark(number=number, who=one.who, text=one.text, when=one.at[:10], resolved=one.resolved) for number, one in found]


def _of_the_script(board: Board) -> Breakdown:
    """The breakdown without those whom a revision of the script took out of it."""
    known = board.breakdown
    return known.model_copy(update={"characters": tuple(who for who in known.characters if who.scenes or not board.revision)})


def _sheet(project: Project, scene: SceneBoard, panel: Panel) -> Sheet:
    """A painted reference sheet, named for what it shows."""
    from storyboard.publish.pdf import Sheet

    board = project.board
    by = (panel.approval.who or "yes") if panel.approval and approved(panel) else ""
    since = ", ".join(map(in_words, stale_causes(project, board, scene, panel))) if by else ""
    return Sheet(number=scene.panel_number(panel), name=named(board, panel), file=project.image(panel.take), approved=by, since=since)
