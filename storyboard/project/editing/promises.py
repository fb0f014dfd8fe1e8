"""What holds of every board after every edit, checked: ids are unique, words are the script's, whatever is named exists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from pydantic import ValidationError

from storyboard.model.board import Board, SceneBoard
from storyboard.model.shots import Panel, Shot
from storyboard.shots.coverage import not_verbatim, uncovered


def broken(board: Board, scenes: Sequence[SceneBoard]) -> Iterator[str]:
    """What of the promises some scenes of a board break, a sentence each; nothing where all is well.

    Lines that nobody covers are no breach by themselves: see `uncovered`.
    """
    yield from _twice(board)
    for quote in not_verbatim(board.screenplay, scenes):
        yield f"Panel {quote.panel} does not quote the script: {quote.reason}."
    for scene in scenes:
        yield from _invalid(scene)
        yield from _unknown(board, scene)


def _twice(board: Board) -> Iterator[str]:
    panels = Counter(panel.id for _, panel in board.everything())
    shots = Counter(shot.id for scene in board.scenes for shot in scene.shots)
    yield from (f"The id {id} is used {times} times." for ids in (panels, shots) for id, times in ids.items() if times > 1)


def _invalid(scene: SceneBoard) -> Iterator[str]:
    try:
        SceneBoard.model_validate(scene.model_dump())
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        yield f"Scene {scene.number}: {'.'.join(map(str, first['loc']))}: {first['msg']}."
    numbers = Counter((panel.shot, panel.index) for panel in scene.panels)
    letters = Counter(shot.setup for shot in scene.shots)
    yield from (f"Scene {scene.number}: two panels have the number {index} of {shot}." for (shot, index), n in numbers.items() if n > 1)
    yield from (f"Scene {scene.number}: two shots have the letter {setup}." for setup, n in letters.items() if n > 1)


def _unknown(board: Board, scene: SceneBoard) -> Iterator[str]:
    people = board.breakdown.people.keys()
    things = {prop.id for prop in board.breakdown.props}
    named = [(shot.id, id) for shot in scene.shots for id in _of_shot(shot)]
    named += [(panel.id, id) for panel in scene.panels for id in _of_panel(panel)]
    yield from (f"{where} names {id}, which nobody and nothing is." for where, id in named if id not in people and id not in things)
    cast = [(panel.id, one.character) for panel in scene.panels for one in panel.blocking]
    yield from (f"{where} shows {id}, who is nobody." for where, id in cast if id not in people)


def _of_shot(shot: Shot) -> Iterator[str]:
    yield from filter(None, (*shot.subjects, shot.over))


def _of_panel(panel: Panel) -> Iterator[str]:
    yield from panel.props
    for one in panel.blocking:
        yield from filter(None, (one.gaze, one.holds))


def newly_uncovered(before: Board, after: Board) -> tuple[str, ...]:
    """Slices of the script that a panel held before and none holds now, as `element start-end`."""
    known = {(gap.element, gap.start, gap.end) for gap in uncovered(before.screenplay, before.scenes)}
    now = (gap for gap in uncovered(after.screenplay, after.scenes) if (gap.element, gap.start, gap.end) not in known)
    return tuple(f"{gap.element} {gap.start}-{gap.end}" for gap in now)
