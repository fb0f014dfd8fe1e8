"""What edits rest on: the panel or shot that is meant, ids nobody had, numbers, and a scene put back on its board."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import count

from storyboard.model.board import Board, SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.numbers import LETTERS, same, setup_key, setup_letters
from storyboard.model.shots import Panel, Shot
from storyboard.project.work import MOST_PANELS

# what is meant ------------------------------------------------------------------------------------------------------------------------


def panel_of(board: Board, wanted: str) -> tuple[SceneBoard, Panel]:
    """The panel of the shot list with that printed number (`3B-2`) or id, and its scene.

    Raises:
        InputError: there is none, or it is a reference sheet, which no shot list holds.
    """
    scene, panel = board.panel(wanted)
    if board.sheets is not None and scene.scene.id == board.sheets.scene.id:
        raise InputError(f"{wanted} is a reference sheet. The shot list holds panels of scenes.")
    return scene, panel


def shot_of(board: Board, wanted: str) -> tuple[SceneBoard, Shot]:
    """The shot with that printed number (`3B`) or id, and its scene.

    Raises:
        InputError: there is none, or several have that number; the message names some, or their ids.
    """
    known = [(scene, shot) for scene in board.scenes for shot in scene.shots]
    found = [pair for pair in known if pair[1].id == wanted or pair[0].shot_number(pair[1]) == wanted]
    found = found or [pair for pair in known if same(pair[0].shot_number(pair[1]), wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(shot.id for _, shot in found)
        raise InputError(f"Several shots are numbered {wanted}, since scenes share a number. Name the one you mean by its id: {ids}.")
    some = ", ".join(scene.shot_number(shot) for scene, shot in known[:12]) or "none"
    raise InputError(f"There is no shot {wanted} on this board. Its first shots are: {some}.")


def is_shot(board: Board, wanted: str) -> bool:
    """Whether a number or id names a shot rather than a panel: `3A1` is the shot inserted behind 3A where there is one.

    Raises:
        InputError: it names neither.
    """
    shots = [(scene, shot) for scene in board.scenes for shot in scene.shots]
    if wanted in board.index or any(scene.panel_number(panel) == wanted for scene, panel in board.panels()):
        return False
    if any(shot.id == wanted or scene.shot_number(shot) == wanted for scene, shot in shots):
        return True
    if any(same(scene.panel_number(panel), wanted) for scene, panel in board.panels()):
        return False
    if any(same(scene.shot_number(shot), wanted) for scene, shot in shots):
        return True
    raise InputError(f"There is no shot or panel {wanted} on this board. `storyboard shot list` names all there are.")


def of_shot(scene: SceneBoard, shot: str) -> tuple[Panel, ...]:
    """The panels of a shot (by id), in story order."""
    return tuple(panel for panel in scene.panels if panel.shot == shot)


def place_of(panels: Sequence[Panel], id: str) -> int:
    """Where a panel (by id) stands among others.

    Raises:
        InputError: it does not stand among them.
    """
    for at, panel in enumerate(panels):
        if panel.id == id:
            return at
    raise InputError("Panels and shots stay in their scene, since their words are of that scene's script. Name one of the same scene.")


# ids ----------------------------------------------------------------------------------------------------------------------------------


def numbered(id: str) -> tuple[str, int]:
    """An id's beginning and number: `s3p12` is `s3p` and 12; 0 where it has none."""
    stem = id.rstrip("0123456789")
    return stem, int(id[len(stem) :] or 0)


def used_up(board: Board, ids: Iterable[str]) -> Board:
    """The board with the numbers of these ids remembered, so that nobody has them again."""
    last = dict(board.edits.last)
    for stem, number in map(numbered, ids):
        last[stem] = max(last.get(stem, 0), number)
    return board if last == board.edits.last else board.model_copy(update={"edits": board.edits.model_copy(update={"last": last})})


def new_id(board: Board, scene: SceneBoard, letter: str) -> str:
    """An id that no panel (`p`) or shot (`h`) of this board has or had: `s3p12`."""
    stem = f"{scene.scene.id}{letter}"
    known = (number for begins, number in map(numbered, _ids(board, letter)) if begins == stem)
    return f"{stem}{max(board.edits.last.get(stem, 0), *known, 0) + 1}"


def _ids(board: Board, letter: str) -> Iterator[str]:
    for scene in (*board.scenes, *board.gone):
        row: tuple[Panel, ...] | tuple[Shot, ...] = scene.panels if letter == "p" else scene.shots
        yield from (one.id for one in row)


# numbers ------------------------------------------------------------------------------------------------------------------------------


def new_setup(shots: Sequence[Shot], before: str, *, locked: bool) -> str:
    """A letter for a new setup behind the one of the shot `before` (id): the next one; on a locked board one between (`A1` after A),
    unless it stands behind all others. (HOUSE 2.)"""
    taken = {shot.setup for shot in shots}
    last = max(taken, key=setup_key, default="")
    known = next((shot.setup for shot in shots if shot.id == before), last)
    if locked and known != last:
        stem = known.rstrip("0123456789")
        return next(name for number in count(1) if (name := f"{stem}{number}") not in taken)
    return next(name for number in count(_letters(last)) if (name := setup_letters(number)) not in taken)


def _letters(setup: str) -> int:
    """The place of a setup's letters in their row, from 1; 0 for none."""
    place = 0
    for letter in setup.rstrip("0123456789"):
        place = place * len(LETTERS) + LETTERS.find(letter.upper()) + 1
    return place


def new_index(panels: Iterable[Panel], shot: str) -> int:
    """The next number of a panel within its shot."""
    return max((panel.index for panel in panels if panel.shot == shot), default=0) + 1


def _renumbered(shots: Sequence[Shot], panels: Sequence[Panel]) -> tuple[tuple[Shot, ...], tuple[Panel, ...]]:
    """Setups lettered as they first come up in the story, panels counted within their shot. Shots without panels are left out."""
    known = {shot.id: shot for shot in shots}
    order = dict.fromkeys(panel.shot for panel in panels)
    lettered = (known[id].model_copy(update={"setup": setup_letters(at)}) for at, id in enumerate(order))
    counts: dict[str, int] = {}
    counted: list[Panel] = []
    for panel in panels:
        index = counts[panel.shot] = counts.get(panel.shot, 0) + 1
        counted.append(panel if panel.index == index else panel.model_copy(update={"index": index}))
    return tuple(lettered), tuple(counted)


# put back -----------------------------------------------------------------------------------------------------------------------------


def put(board: Board, scene: SceneBoard, panels: Sequence[Panel], shots: Sequence[Shot] | None = None) -> Board:
    """The board with other panels and shots in a scene. A locked board keeps its numbers, another one is numbered anew.

    Args:
        board: as it is.
        scene: the scene as it stands on it.
        panels: its panels now, in story order.
        shots: its shots now; None for those it has.

    Raises:
        InputError: the board would have more than MOST_PANELS panels.
    """
    wanted = scene.shots if shots is None else tuple(shots)
    if len(panels) > len(scene.panels) and sum(len(one.panels) for one in board.scenes) + len(panels) - len(scene.panels) > MOST_PANELS:
        raise InputError(f"The board would pass {MOST_PANELS:,} panels. Delete some first.")
    named, counted = (wanted, tuple(panels)) if board.locked else _renumbered(wanted, panels)
    left = {one.id for one in scene.panels} | {one.id for one in scene.shots}
    left -= {one.id for one in named} | {one.id for one in counted}
    return used_up(board, sorted(left)).with_scene(scene.model_copy(update={"shots": named, "panels": counted}))
