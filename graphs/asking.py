"""What is asked of a painter for one panel: the request, what could not go along, and what the picture will rest on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from storyboard.graphs.state import Services
from storyboard.model.board import Board, SceneBoard
from storyboard.model.errors import ProviderError
from storyboard.model.fingerprint import digest
from storyboard.model.shots import Panel
from storyboard.model.takes import Picture, Reference, Take
from storyboard.painters.edits import DRAWN, FINISH, SKETCH
from storyboard.painters.request import Desk, build, content, key
from storyboard.painters.soften import soften
from storyboard.ports import Abilities, Edit, Fit, PaintRequest
from storyboard.project.facts import facts
from storyboard.project.files import write_whole
from storyboard.project.folder import Project
from storyboard.project.settle import best
from storyboard.references.library import Entry, Shown
from storyboard.references.sheets import is_sheet
from storyboard.staging import tags
from storyboard.staging.tags import untagged


@dataclass(frozen=True, slots=True)
class Work:
    """Everything about one try at one panel."""

    services: Services
    board: Board
    scene: SceneBoard
    panel: Panel
    request: PaintRequest
    left_out: tuple[Reference, ...]
    key: str
    facts: dict[str, str]
    """What the picture rests on."""
    fit: Fit | None = None
    """Builds the request again for one of several painters."""


async def prepared(services: Services, id: str) -> Work:
    """What is asked for a panel, by id, as the board is now."""
    board = services.project.board
    scene, panel = board.find(id)
    abilities, tries = services.abilities, tried(services, panel)
    edit = await _edit(services, panel)
    laid_out = abilities.references and edit is None and not is_sheet(panel)
    layout = await _layout(services, scene, panel) if laid_out else None
    desk = Desk(
        board=board,
        folder=services.project.folder,
        abilities=abilities,
        shown=_shown(services),
        layout=layout,
        edit=edit,
        mend=_mend(services.project, tries),
    )
    request, left_out = build(desk, scene, panel, sum(take.bad for take in tries))
    held = services.batch.standing(request) if services.batch is not None else None
    if held is not None and fingerprint(services, held.request) not in services.project.refused(panel):
        return Work(services, board, scene, panel, held.request, held.left_out, held.key, held.facts)
    request, changes = _milder(services, panel, request)
    told = tuple(Reference(role="brief", name=change, reason="refused before; put more mildly") for change in changes)
    name = key(request, services.painter_name, panel.attempt)
    fit = _fitting(desk, scene, panel, sum(take.bad for take in tries), mild=bool(changes))
    return Work(services, board, scene, panel, request, (*left_out, *told), name, facts(board, scene, panel), fit)


def _fitting(desk: Desk, scene: SceneBoard, panel: Panel, again: int, *, mild: bool) -> Fit:
    """Builds the same request for one of several painters; what does not change its size stays within what that one can take."""

    def fit(abilities: Abilities) -> tuple[PaintRequest, tuple[Reference, ...]]:
        request, left_out = build(replace(desk, abilities=abilities), scene, panel, again)
        return (_mild(request)[0] if mild else request), left_out

    return fit


def tried(services: Services, panel: Panel) -> tuple[Take, ...]:
    """What this painter has painted of just this wish within the attempt asked for."""
    wish = content(panel)
    takes = (take for take in services.project.takes(panel.id) if take.attempt >= panel.attempt)
    return tuple(take for take in takes if take.painter == services.painter_name and content(take.panel) == wish)


def _mend(project: Project, tries: Sequence[Take]) -> tuple[str, ...]:
    """What a model saw to be wrong with the last try."""
    looked = project.looked(tries[-1]) if tries else None
    return tuple(finding.message for finding in looked.findings if finding.serious) if looked else ()


def _milder(services: Services, panel: Panel, request: PaintRequest) -> tuple[PaintRequest, tuple[str, ...]]:
    """The request, put more mildly by rule where it was refused as it is; and what was changed for it."""
    if fingerprint(services, request) not in services.project.refused(panel):
        return request, ()
    return _mild(request)


def _mild(request: PaintRequest) -> tuple[PaintRequest, tuple[str, ...]]:
    text, changes = soften(request.brief)
    return request.model_copy(update={"brief": text, "wish": soften(request.wish)[0]}), changes


def fingerprint(services: Services, request: PaintRequest) -> str:
    """What a refusal is remembered by: the words, whatever pictures go along."""
    return digest(f"{services.painter_name}\n{request.wish or request.brief}".encode())


async def _edit(services: Services, panel: Panel) -> Edit | None:
    """The change asked for, on the picture as it is shown; none where a sketch is finished, which is painted after, not over.

    A sketch is given without the names lettered in it.
    """
    project = services.project
    if not panel.edits or _drawn(project, panel):
        return None
    picture = await _bare(services, project.take(panel.edits)) or shown_picture(project, panel.edits)
    note = panel.notes[-1].text if panel.notes and panel.preset != FINISH else ""
    return Edit(file=picture.file, sha256=picture.sha256, note=note, region=panel.region, preset=panel.preset)


def _drawn(project: Project, panel: Panel) -> bool:
    """Whether an approved sketch or drawing is to be finished: its composition is kept, its strokes are not."""
    return panel.preset == FINISH and bool(panel.edits) and project.take(panel.edits).painter in DRAWN


def shown_picture(project: Project, take: str) -> Entry:
    """The picture of a take as it is shown."""
    file = project.image(take)
    return Entry(file=file.relative_to(project.folder).as_posix(), sha256=digest(file.read_bytes()))


def _shown(services: Services) -> Shown:
    """Finds the picture of a panel as the takes have it, also within a wave; each panel is looked up once.

    A sketch with names lettered in it is shown to no painter who would look at it.
    """
    project, looks = services.project, bool(services.abilities.references)

    @cache
    def found(id: str, take: str) -> Picture | None:
        takes = project.takes(id)
        shown = next((each for each in takes if each.id == take), None) or best(takes)
        return shown.picture if shown and not (looks and _lettered(services, shown)) else None

    return lambda panel: found(panel.id, panel.take if panel.chosen else "")


async def _layout(services: Services, scene: SceneBoard, panel: Panel) -> Entry | None:
    """The panel's sketch, for the painter to keep its composition: the approved one, else a new one; None where it cannot be drawn.

    Names of things are left out: they would be painted.
    """
    project = services.project
    if _drawn(project, panel):
        return await _bare(services, project.take(panel.edits)) or shown_picture(project, panel.edits)
    return await _sketched(services, build(_desk(services), scene, panel)[0])


def _desk(services: Services) -> Desk:
    """What a sketch of ours is asked for with. Names are on, to tell which one was lettered before they were switched off."""
    board = services.project.board
    board = board.model_copy(update={"options": board.options.model_copy(update={"tags": True})})
    return Desk(board=board, folder=services.project.folder, abilities=services.sketch.abilities)


def _lettered(services: Services, take: Take) -> PaintRequest | None:
    """What a take was asked for with, where it is a sketch that has names of things in it; None for any other picture.

    Of a sketch whose shot is no longer in the plan nobody can tell: what the panel would be asked for with now.
    """
    if take.painter != SKETCH:
        return None
    scene, panel = services.project.board.find(take.panel.id)
    if take.panel.shot not in scene.setups:
        return build(_desk(services), scene, panel)[0]
    if not tags.possible(take.panel, take.panel.seen(scene.shot(take.panel.shot))):
        return None
    request, _ = build(_desk(services), scene, take.panel)
    return request if request.stage.tags else None


async def _bare(services: Services, take: Take) -> Entry | None:
    """The same sketch without the names in it; None where it has none, or is no sketch."""
    request = _lettered(services, take)
    return await _sketched(services, request) if request else None


async def _sketched(services: Services, request: PaintRequest) -> Entry | None:
    """A sketch for another painter to look at, without names; None where it cannot be drawn."""
    project = services.project
    try:
        bare = request.model_copy(update={"size": "1K", "stage": untagged(request.stage)})
        data = (await services.sketch.paint(bare)).data
    except ProviderError:
        return None
    file = project.layout(request.panel)
    if not file.exists() or file.read_bytes() != data:
        write_whole(file, data)
    return Entry(file=file.relative_to(project.folder).as_posix(), sha256=digest(data))
