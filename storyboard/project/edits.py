"""Changes to a board that nobody paints for: choosing panels, notes, takes, approvals, locking."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from storyboard.inspection import plain
from storyboard.inspection.region import Region
from storyboard.model.aspect import parse_aspect
from storyboard.model.base import Frozen
from storyboard.model.board import Board, SceneBoard
from storyboard.model.cast import Character, Place, Prop
from storyboard.model.errors import InputError
from storyboard.model.numbers import same
from storyboard.model.shots import Approval, Note, Panel
from storyboard.model.takes import Picture, Take
from storyboard.project.editing.history import Change, edit
from storyboard.project.facts import facts
from storyboard.project.folder import ENDINGS, Project
from storyboard.project.staleness import in_words, stale_causes
from storyboard.references.cast import check_picture
from storyboard.references.sheets import subject
from storyboard.shots.notes import apply

WHOLE: Region = (0.0, 0.0, 1.0, 1.0)
"""A change that may touch all of the picture."""


def region_of(text: str) -> Region:
    """A region as given: `x,y,width,height`, fractions of the picture.

    Raises:
        InputError: it cannot be read or does not lie within the picture.
    """
    try:
        x, y, width, height = (float(part) for part in text.split(","))
    except ValueError:
        x = y = width = height = -1.0
    if not (0 <= x < x + width <= 1.0001 and 0 <= y < y + height <= 1.0001):
        raise InputError(f"--region {text} is no part of a picture. Give x,y,width,height as fractions; 0.5,0,0.5,1 is the right half.")
    return (x, y, width, height)


class Choice(Frozen):
    """Which panels are meant: those that fit everything that is given."""

    scene: str = ""
    shot: str = ""
    panel: str = ""
    character: str = ""
    """Whose reference sheets."""
    place: str = ""
    prop: str = ""
    stale: bool = False
    missing: bool = False
    ids: tuple[str, ...] = ()
    """Panels by id."""

    @property
    def empty(self) -> bool:
        return self == Choice()


def picked(project: Project, board: Board, choice: Choice) -> tuple[str, ...]:
    """Ids of the panels meant, in story order.

    Raises:
        InputError: nothing was named, or a name does not exist; the message lists what does.
    """
    if choice.empty:
        raise InputError("Say which panels: --scene 3, --shot 3B, --panel 3B-2, --character MIA, --stale or --missing.")
    groups = [frozenset(group) for group in _groups(project, board, choice)]
    return tuple(panel.id for _, panel in board.everything() if not panel.omitted and all(panel.id in group for group in groups))


def _groups(project: Project, board: Board, choice: Choice) -> Iterator[Iterable[str]]:
    """The ids each given choice means."""
    if choice.scene:
        yield [panel.id for panel in board.scene(choice.scene).panels]
    if choice.shot:
        yield _of_shot(board, choice.shot)
    if choice.panel:
        yield [board.panel(choice.panel)[1].id]
    for kind, name in (("character", choice.character), ("place", choice.place), ("prop", choice.prop)):
        if name:
            yield _sheets_of(board, kind, name)
    if choice.ids:
        yield choice.ids
    if choice.missing:
        yield [panel.id for scene, panel in board.everything() if project.missing(scene, panel)]
    if choice.stale:
        yield [panel.id for scene, panel in board.everything() if stale_causes(project, board, scene, panel)]


def _sheets_of(board: Board, kind: str, name: str) -> list[str]:
    """The sheets of somebody or something by name; a character's looks too."""
    things: dict[str, Sequence[Character | Place | Prop]] = {
        "character": board.breakdown.characters,
        "place": board.breakdown.places,
        "prop": board.breakdown.props,
    }
    ids = {thing.id for thing in things[kind] if thing.name.casefold() == name.casefold()}
    ids |= {look.id for look in board.breakdown.looks if look.character in ids}
    found = [panel.id for _, panel in board.drafts() if subject(panel) in ids]
    if not found:
        of = {subject(panel) for _, panel in board.drafts()}
        known = ", ".join(thing.name for thing in things[kind] if thing.id in of) or "none"
        raise InputError(f"There is no reference sheet of a {kind} {name}. Those there are: {known}.")
    return found


def _of_shot(board: Board, wanted: str) -> list[str]:
    for scene in board.scenes:
        for shot in scene.shots:
            if shot.id == wanted or same(scene.shot_number(shot), wanted):
                return [panel.id for panel in scene.panels if panel.shot == shot.id]
    known = ", ".join(scene.shot_number(shot) for scene in board.scenes[:8] for shot in scene.shots) or "none"
    raise InputError(f"There is no shot {wanted} on this board. Its first shots are: {known}.")


MOST_NAMED = 6
"""Panels that the history names of one edit."""


def _told(board: Board, ids: Collection[str]) -> str:
    """Panels as printed, the first few of many."""
    numbers = [scene.panel_number(panel) for scene, panel in board.everything() if panel.id in ids]
    more = f" and {len(numbers) - MOST_NAMED} more" if len(numbers) > MOST_NAMED else ""
    return ", ".join(numbers[:MOST_NAMED]) + more


def edited(board: Board, ids: Collection[str], change: Callable[[SceneBoard, Panel], Panel]) -> Board:
    """The board with `change` applied to the panels of those ids."""
    for scene in (*((board.sheets,) if board.sheets else ()), *board.scenes):
        if any(panel.id in ids for panel in scene.panels):
            panels = tuple(change(scene, panel) if panel.id in ids else panel for panel in scene.panels)
            board = board.with_scene(scene.model_copy(update={"panels": panels}))
    return board


def noted(board: Board, ids: Collection[str], note: str, unpainted: Collection[str] = ()) -> Board:
    """The panels as the note wants them. Plain words change fields; the note itself stands on the panel.

    Panels of `unpainted` that carry the same note last are left alone: the wish is being asked for again, not once more.
    """

    def change(scene: SceneBoard, panel: Panel) -> Panel:
        if panel.notes and panel.notes[-1].text == note and panel.id in unpainted:
            return panel
        after, plain_note = apply(note, scene, panel, board.breakdown)
        return after.model_copy(update={"notes": (*panel.notes, Note(text=note, plain=plain_note))})

    return edited(board, ids, change) if note.strip() else board


def asked_again(project: Project, board: Board, ids: Collection[str], edit: Region | None = None, preset: str = "") -> Board:
    """The panels with one more attempt asked for; one that still lacks the current attempt keeps it.

    Args:
        project: the takes.
        board: the board.
        ids: the panels.
        edit: where the picture on show is to be changed; None paints anew.
        preset: the kind of change.
    """

    def change(scene: SceneBoard, panel: Panel) -> Panel:
        step = 0 if project.pending(scene, panel) else 1
        changes = {"edits": panel.take if edit else "", "region": edit if edit and edit != WHOLE else None, "preset": preset}
        return panel.model_copy(update={"attempt": panel.attempt + step, "chosen": False, **changes})

    return edited(board, ids, change)


def omitted(project: Project, ids: Collection[str], *, out: bool) -> Board:
    """The board with panels taken out, or brought back; numbers and takes stay."""
    change = partial(edited, ids=ids, change=lambda _scene, panel: panel.model_copy(update={"omitted": out}))
    edit(project, change, f"{'omit' if out else 'bring back'} {_told(project.board, ids)}")
    return project.board


def wished(
    project: Project, board: Board, ids: Collection[str], note: str, unpainted: Collection[str] = (), also: Change | None = None
) -> None:
    """Makes panels of a board, which is that of the folder but for finished takes, as a note wants them (`noted`).

    `also` is done in the same step; it stays when the note is taken back.
    """
    if board != project.board:
        project.save(board)
    edit(project, lambda now: noted(now, ids, note, unpainted), f"{_told(board, ids)}: {note}", also=also)


def select(project: Project, wanted: str, number: int) -> Panel:
    """Shows another take of a panel, until another attempt is asked for. An attempt that brought no picture is withdrawn.

    Raises:
        InputError: there is no such panel or take.
    """
    board = project.board
    _, panel = board.panel(wanted)
    takes = project.takes(panel.id)
    found = next((take for take in takes if take.number == number), None)
    if found is None:
        known = ", ".join(str(take.number) for take in takes) or "none"
        raise InputError(f"Panel {wanted} has no take {number}. Its takes are: {known}.")
    attempt = min(panel.attempt, max(take.attempt for take in takes))
    chosen = panel.model_copy(update={"take": found.id, "chosen": True, "attempt": attempt})
    edit(project, partial(edited, ids={panel.id}, change=lambda _scene, _panel: chosen), f"show take {number} of {wanted}")
    return chosen


def unfit(project: Project, choice: Choice) -> dict[str, str]:
    """Panels (ids) that are not approved with others, and why: what they show is on hold, out of date, or not what was asked for.

    A panel that is named alone is approved as it is: somebody has looked at that very picture.
    """
    if choice.panel or len(choice.ids) == 1:
        return {}
    board = project.board
    pairs = [board.find(id) for id in sorted(_meant(project, board, choice))]
    return {panel.id: why for scene, panel in pairs if panel.take and (why := _unfit(project, board, scene, panel))}


def _unfit(project: Project, board: Board, scene: SceneBoard, panel: Panel) -> str:
    if panel.id in board.held:
        return "on hold"
    if causes := stale_causes(project, board, scene, panel):
        return f"out of date: {', '.join(map(in_words, causes))}"
    return "the picture asked for is missing" if project.missing(scene, panel) else ""


def _meant(project: Project, board: Board, choice: Choice) -> frozenset[str]:
    """Ids of the panels that are to be approved: those of the whole board where nothing is named."""
    return frozenset((panel.id for _, panel in board.panels() if not panel.omitted) if choice.empty else picked(project, board, choice))


def approve(project: Project, choice: Choice, who: str, at: str = "") -> tuple[str, ...]:
    """Approves the takes on show; returns the printed numbers. `at` is when, ISO 8601 in UTC.

    Panels without a take are passed over, and those that are not fit to be approved with others (`unfit`).
    """
    board = project.board
    ids = _meant(project, board, choice).difference(unfit(project, choice))
    approved: list[str] = []

    def change(scene: SceneBoard, panel: Panel) -> Panel:
        if not panel.take:
            return panel
        approved.append(scene.panel_number(panel))
        return panel.model_copy(update={"approval": Approval(take=panel.take, who=who, at=at)})

    done = edited(board, ids, change)
    edit(project, lambda _: done, f"approve {_told(board, ids)}", who)
    return tuple(approved)


def lock(project: Project) -> Board:
    """Freezes the numbers: what is removed later stays as OMITTED, what is inserted gets a number between."""
    edit(project, lambda board: board.model_copy(update={"locked": True}), "lock the numbers")
    return project.board


def import_take(project: Project, wanted: str, file: Path, made_at: str) -> Take:
    """Takes a picture of the user's own as the next take of a panel, and shows it.

    Raises:
        InputError: the file is no JPEG, PNG or WebP, or there is no such panel.
    """
    board = project.board
    scene, panel = board.panel(wanted)
    if not file.is_file():
        raise InputError(f"There is no file {file}.")
    check_picture(file)
    data = file.read_bytes()
    decoded = plain.decode(data)
    if decoded is None or decoded.mime not in ENDINGS:
        raise InputError(f"{file} is not a JPEG, PNG or WebP picture.")
    number = project.next_number(panel.id)
    take = Take(
        id=f"{panel.id}.{number}",
        number=number,
        key="",
        attempt=panel.attempt,
        picture=Picture(file="", sha256="", mime=decoded.mime, width=decoded.width, height=decoded.height),
        scene=scene.scene.id,
        shot=scene.shot(panel.shot),
        panel=panel,
        painter="import",
        note=file.name,
        findings=plain.inspect(decoded, aspect=parse_aspect(board.options.aspect), repeated=False),
        facts=facts(board, scene, panel),
        made_at=made_at,
    )
    stored = project.store(take, data)
    shown = panel.model_copy(update={"take": stored.id, "chosen": True})
    edit(project, partial(edited, ids={panel.id}, change=lambda _scene, _panel: shown), f"take {file.name} in for {wanted}")
    return stored
