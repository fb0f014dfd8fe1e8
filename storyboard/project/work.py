"""The stages of a board before painting, each from board to board, and what is still to be painted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from storyboard.breakdown.whole import break_down
from storyboard.model.board import Board, Options, Progress, SceneBoard
from storyboard.model.cast import Breakdown
from storyboard.model.errors import InputError
from storyboard.model.numbers import same
from storyboard.model.screenplay import Scene, Screenplay
from storyboard.model.shots import Panel
from storyboard.ports import PlanRequest, ShotPlanner
from storyboard.project.folder import Project
from storyboard.references.library import notices
from storyboard.script.reading import read as read_file
from storyboard.shots import coverage, grammar
from storyboard.shots.timing import fit

MOST_QUOTED = 80
"""Characters of the script that a notice quotes."""

MOST_PARAGRAPH = 20_000
"""Most characters of one paragraph or speech: about seven pages."""


def read(script: Path, sha256: str, options: Options) -> Board:
    """A new board with its script read.

    Raises:
        InputError: the script cannot be read, holds a paragraph no panel could show, or a scene asked for does not exist.
    """
    return begun(read_file(script), script.name, sha256, options)


def begun(screenplay: Screenplay, name: str, sha256: str, options: Options) -> Board:
    """A new board of a screenplay that was read.

    Raises:
        InputError: it holds a paragraph no panel could show, or a scene asked for does not exist.
    """
    for element in screenplay.elements:
        if len(element.text) > MOST_PARAGRAPH:
            raise InputError(
                f"{name}, line {element.line}: a paragraph of {len(element.text)} characters is longer than "
                f"{MOST_PARAGRAPH:,}. Break it into paragraphs."
            )
    chosen(options.scenes, screenplay.scenes)
    return Board(progress=Progress.READ, script_sha256=sha256, options=options, screenplay=screenplay, notices=screenplay.notices)


def broken_down(board: Board, breakdown: Breakdown | None = None, told: Sequence[str] = ()) -> Board:
    """The board with cast, places and props; pictures that fit nobody are noticed.

    Args:
        board: with its script read.
        breakdown: as somebody made it; None for the rules'.
        told: what is to be said of it.
    """
    known = board.model_copy(update={"progress": Progress.BROKEN_DOWN, "breakdown": breakdown or break_down(board.screenplay)})
    return known.model_copy(update={"notices": (*board.notices, *told, *notices(known))})


MOST_PANELS = 5_000
"""Most panels on one board: about 600 script pages in `shots` detail."""


async def planned(board: Board, planner: ShotPlanner) -> Board:
    """The board with every chosen scene's shots and panels, fitted to the length asked for.

    Raises:
        InputError: the plan would have more than MOST_PANELS panels.
    """
    scenes: list[SceneBoard] = []
    for request in requests(board):
        scenes.append(await planner.plan(request))
        _bounded(scenes)
    return completed(board, scenes)


def requests(board: Board) -> tuple[PlanRequest, ...]:
    """What a planner is asked for each chosen scene, in script order."""
    scenes = chosen(board.options.scenes, board.screenplay.scenes)
    return tuple(_asked(board, scenes, at) for at in range(len(scenes)))


def request_of(board: Board, scene: str) -> PlanRequest | None:
    """What a planner is asked for one scene (by id); None where it is not chosen."""
    scenes = chosen(board.options.scenes, board.screenplay.scenes)
    return next((_asked(board, scenes, at) for at, one in enumerate(scenes) if one.id == scene), None)


def _asked(board: Board, scenes: Sequence[Scene], at: int) -> PlanRequest:
    place = board.breakdown.place_of(scenes[at].id)
    before = board.breakdown.place_of(scenes[at - 1].id) if at else None
    return _request(board, scenes[at], new_place=place is None or before is None or place.id != before.id)


def completed(board: Board, scenes: Sequence[SceneBoard]) -> Board:
    """The board with these scenes' plans, fitted to the length asked for, and with what is to be said of them.

    Raises:
        InputError: the plan has more than MOST_PANELS panels.
    """
    _bounded(scenes)
    timed = _timed(tuple(scenes), board.options)
    notices = (*board.notices, *(notice for scene in scenes for notice in scene.notices), *faults(board, timed))
    return board.model_copy(update={"progress": Progress.PLANNED, "scenes": timed, "notices": tuple(dict.fromkeys(notices))})


def _bounded(scenes: Sequence[SceneBoard]) -> None:
    if sum(len(scene.panels) for scene in scenes) > MOST_PANELS:
        raise InputError(
            f"At scene {scenes[-1].number} the board passes {MOST_PANELS:,} panels. Choose fewer scenes (--scenes) or --detail key."
        )


def faults(board: Board, scenes: tuple[SceneBoard, ...]) -> tuple[str, ...]:
    """What a plan does against the grammar of shots, leaves out of the script, or does not quote as written; a sentence each."""
    found = [f"Panel {slip.panel}: {slip.message}" for slip in grammar.check(scenes, board.breakdown)]
    found += [f"Scene {gap.scene}: no panel shows {_short(gap.text)}." for gap in coverage.uncovered(board.screenplay, scenes)]
    found += [
        f"Scene {quote.scene}: a panel does not quote the script: {quote.reason}."
        for quote in coverage.not_verbatim(board.screenplay, scenes)
    ]
    return tuple(found)


def _short(text: str) -> str:
    """The beginning of a slice of the script, quoted."""
    return repr(text if len(text) <= MOST_QUOTED else text[:MOST_QUOTED].rstrip() + "…")


def _request(board: Board, scene: Scene, *, new_place: bool) -> PlanRequest:
    return PlanRequest(
        screenplay=board.screenplay,
        scene=scene,
        breakdown=board.breakdown,
        detail=board.options.detail,
        aspect=board.options.aspect,
        new_place=new_place,
    )


def _timed(scenes: tuple[SceneBoard, ...], options: Options) -> tuple[SceneBoard, ...]:
    return scenes if options.length is None else tuple(fit(scenes, options.length, options.fps))


def chosen(wanted: str, scenes: tuple[Scene, ...]) -> tuple[Scene, ...]:
    """The scenes named by printed number (`1-5,8`), in script order; all where nothing is named.

    Raises:
        InputError: a number is not in the script; the message lists those that are.
    """
    if not wanted.strip():
        return scenes
    picked: set[str] = set()
    for part in wanted.split(","):
        first, _, last = part.strip().partition("-") if not _find(part.strip(), scenes) else (part.strip(), "", "")
        low, high = _index(first, scenes), _index(last or first, scenes)
        if low > high:
            raise InputError(
                f"--scenes {part.strip()}: scene {first.strip()} comes after scene {last.strip()}. Write the earlier one first."
            )
        picked.update(scene.id for scene in scenes[low : high + 1])
    return tuple(scene for scene in scenes if scene.id in picked)


def _find(number: str, scenes: tuple[Scene, ...]) -> Scene | None:
    return next((scene for scene in scenes if same(scene.number, number)), None)


def _index(number: str, scenes: tuple[Scene, ...]) -> int:
    found = _find(number.strip(), scenes)
    if found is None:
        known = ", ".join(scene.number for scene in scenes) or "none"
        raise InputError(f"There is no scene {number.strip() or '(empty)'} in the script. Its scenes are: {known}.")
    return scenes.index(found)


def chains(project: Project, only: Collection[str] | None, tried: frozenset[str], most: int) -> list[tuple[str, ...]]:
    """Panel ids that lack the take asked for, a setup's panels together; reference sheets alone while any is to be painted.

    Args:
        project: the board and its takes.
        only: look at these panels alone; None for all.
        tried: panels this run is done with.
        most: no new setup is begun once this many panels are found.
    """
    board = project.board
    return _chained(project, board.drafts(), only, tried, most) or _chained(project, board.panels(), only, tried, most)


def _chained(
    project: Project, panels: Iterable[tuple[SceneBoard, Panel]], only: Collection[str] | None, tried: frozenset[str], most: int
) -> list[tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for scene, panel in panels:
        full = sum(map(len, found.values())) >= most
        if panel.id in tried or (only is not None and panel.id not in only) or (full and panel.shot not in found):
            continue
        if project.pending(scene, panel):
            found.setdefault(panel.shot, []).append(panel.id)
    return [tuple(panels) for panels in found.values()]
