"""Which panels a description means."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from storyboard.assistant.actions import State, Which
from storyboard.model.board import Board, SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.numbers import same
from storyboard.model.shots import Framing, Panel
from storyboard.project.edits import Choice, picked
from storyboard.project.folder import Project
from storyboard.project.staleness import stale_causes
from storyboard.project.status import approved
from storyboard.project.work import chosen

Found = tuple[SceneBoard, Panel]
Test = Callable[[SceneBoard, Panel], bool]


def panels(project: Project, board: Board, which: Which) -> tuple[str, ...]:
    """Ids of the panels that are meant, in story order; reference sheets where those are asked for.

    Raises:
        InputError: nothing is said, or a name or number does not exist; the message lists what does.
    """
    if which.empty:
        raise InputError("Say which panels are meant: a scene, a shot, a panel, a person, or the whole board.")
    if which.sheets_of:
        return _sheets(project, board, which.sheets_of)
    return _fitting(board, which, [*_planned(board, which), *_standing(project, board, which)])


def planned(board: Board, which: Which) -> tuple[str, ...]:
    """The panels that are meant as far as the plan alone can tell: how their pictures stand is not looked at.

    Raises:
        InputError: a name or number does not exist.
    """
    return _fitting(board, which, list(_planned(board, which)))


def _fitting(board: Board, which: Which, tests: Sequence[Test]) -> tuple[str, ...]:
    found = [panel.id for scene, panel in board.panels() if all(test(scene, panel) for test in tests)]
    return tuple({"first": found[:1], "last": found[-1:]}.get(which.position, found))


def _planned(board: Board, which: Which) -> Iterator[Test]:
    yield (lambda _, panel: panel.omitted) if which.state is State.OMITTED else (lambda _, panel: not panel.omitted)
    if which.but:
        left_out = frozenset(of_numbers(board, which.but))
        yield lambda _, panel: panel.id not in left_out
    if which.scenes:
        ids = {scene.id for scene in chosen(which.scenes, board.screenplay.scenes)}
        yield lambda scene, _: scene.scene.id in ids
    if which.shots:
        shots = frozenset(_shots(board, which.shots))
        yield lambda _, panel: panel.shot in shots
    if which.panels:
        named = frozenset(board.panel(number.strip())[1].id for number in which.panels.split(",") if number.strip())
        yield lambda _, panel: panel.id in named
    yield from (_with_person(board, name) for name in which.people)
    if which.place:
        yield _in_place(board, which.place)
    if which.prop:
        yield _with_prop(board, which.prop)
    if which.sizes:
        yield lambda scene, panel: panel.seen(scene.shot(panel.shot)).size in which.sizes
    if which.words:
        yield _saying(board, which.words)


def _standing(project: Project, board: Board, which: Which) -> Iterator[Test]:
    if which.state in _STATES:
        state = _STATES[which.state]
        yield lambda scene, panel: state(project, board, scene, panel)


_STATES: dict[State | None, Callable[[Project, Board, SceneBoard, Panel], bool]] = {
    State.STALE: lambda project, board, scene, panel: bool(stale_causes(project, board, scene, panel)),
    State.MISSING: lambda project, _, scene, panel: project.missing(scene, panel),
    State.APPROVED: lambda _project, _board, _scene, panel: approved(panel),
    State.UNAPPROVED: lambda _project, _board, _scene, panel: not approved(panel),
    State.HELD: lambda _project, board, _scene, panel: panel.id in board.held,
}


def _shots(board: Board, wanted: str) -> Iterator[str]:
    for number in filter(None, (part.strip() for part in wanted.split(","))):
        found = [shot.id for scene in board.scenes for shot in scene.shots if shot.id == number or same(scene.shot_number(shot), number)]
        if not found:
            known = ", ".join(scene.shot_number(shot) for scene in board.scenes[:8] for shot in scene.shots) or "none"
            raise InputError(f"There is no shot {number} on this board. Its first shots are: {known}.")
        yield from found


def of_numbers(board: Board, wanted: str) -> Iterator[str]:
    """Ids of the panels that numbers of scenes, shots or panels stand for."""
    for number in filter(None, (part.strip() for part in wanted.split(","))):
        scene = [panel.id for one in board.scenes if same(one.number, number) for panel in one.panels]
        shot = [panel.id for one, panel in board.panels() if same(one.shot_number(one.shot(panel.shot)), number)]
        yield from scene or shot or (board.panel(number)[1].id,)


def _named(name: str, kind: str, known: Iterable[tuple[str, tuple[str, ...]]]) -> frozenset[str]:
    """Ids of those that have that name, whole or as a word of it.

    Raises:
        InputError: there is nobody or nothing of that name.
    """
    entries, wanted = list(known), name.casefold().strip()
    whole = frozenset(id for id, names in entries if wanted in {one.casefold() for one in names} or id == name)
    part = frozenset(id for id, names in entries if any(wanted in one.casefold().split() for one in names))
    if not (whole or part):
        listed = ", ".join(names[0] for _, names in entries) or "none"
        raise InputError(f"There is no {kind} {name} on this board. There are: {listed}.")
    return whole or part


def _with_person(board: Board, name: str) -> Test:
    ids = _named(name, "person", ((who.id, (who.name, *who.aliases)) for who in board.breakdown.characters))
    return lambda scene, panel: bool(ids & framed(scene, panel))


def framed(scene: SceneBoard, panel: Panel) -> frozenset[str]:
    """Who a panel's picture is of: the shot's people who are there, else everybody on the set; of nobody in an insert."""
    shot = panel.seen(scene.shot(panel.shot))
    if shot.framing in {Framing.INSERT, Framing.EMPTY}:
        return frozenset()
    present = frozenset(one.character for one in panel.blocking)
    return present & {*shot.subjects, shot.over} or present


def _in_place(board: Board, name: str) -> Test:
    ids = _named(name, "place", ((place.id, (place.name,)) for place in board.breakdown.places))
    scenes = {scene for place in board.breakdown.places if place.id in ids for scene in place.scenes}
    return lambda scene, _: scene.scene.id in scenes


def _with_prop(board: Board, name: str) -> Test:
    ids = _named(name, "thing", ((prop.id, (prop.name,)) for prop in board.breakdown.props))
    return lambda scene, panel: bool(ids & {*panel.props, *scene.shot(panel.shot).subjects})


def _saying(board: Board, words: str) -> Test:
    wanted = " ".join(words.casefold().split())
    whole = re.compile(rf"(?<!\w){re.escape(wanted)}(?!\w)")

    def test(_: SceneBoard, panel: Panel) -> bool:
        told = board.screenplay.told(panel.covers)
        return whole.search(" ".join(f"{told} {panel.direction}".casefold().split())) is not None

    return test


def _sheets(project: Project, board: Board, name: str) -> tuple[str, ...]:
    """Reference sheets by a name, whatever it is a name of."""
    for kind in ("character", "place", "prop"):
        try:
            return picked(project, board, Choice.model_validate({kind: name}))
        except InputError:
            continue
    raise InputError(f"There is no reference sheet of {name} on this board.")
