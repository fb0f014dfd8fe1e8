"""What a plan by somebody else leaves out, filled in from the plan by rules, so that every word of a scene is in a panel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from storyboard.model.board import SceneBoard
from storyboard.model.shots import Cover, Panel
from storyboard.shots.assembly import Assembled, assemble
from storyboard.shots.beats import Beat
from storyboard.shots.draft import Ground, Read
from storyboard.shots.rules import plan_scene

TOO_LITTLE = 0.5
"""A plan that shows a smaller share of a scene's lines is not worth filling in: the rules plan the whole scene."""

QUOTED = 5
"""Findings a notice quotes."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Missing lines that one panel of the rules' plan shows."""

    panel: Panel
    lines: tuple[int, ...]


def by_rules(ground: Ground, why: str) -> SceneBoard:
    """The scene as the rules plan it, and the reason on it."""
    board = plan_scene(ground.request)
    return board.model_copy(update={"notices": (*board.notices, f"Scene {ground.request.scene.number} was planned by the rules: {why}")})


def filled(read: Read, ground: Ground, planner: str) -> SceneBoard:
    """A usable plan made whole; what is left to say of it is in the board's notices."""
    lines = len(ground.beats)
    if not read.board.panels or len(read.missing) > lines * (1 - TOO_LITTLE):
        return by_rules(ground, "; ".join(read.findings[:QUOTED]) or "the answer holds no panels.")
    number = ground.request.scene.number
    kept = [f"Scene {number}: {finding}" for finding in read.findings[:QUOTED] if not read.missing or "No panel shows" not in finding]
    if not read.missing:
        return read.board.model_copy(update={"planner": planner, "notices": tuple(kept)})
    board = _joined(read, ground, planner)
    new = _new(board, read, ground)
    told = ", ".join(board.panel_number(panel) for panel in board.panels if panel.id in new)
    return board.model_copy(update={"notices": (*kept, f"Scene {number}: the rules filled in what the plan left out, panels {told}.")})


def _new(board: SceneBoard, read: Read, ground: Ground) -> frozenset[str]:
    """Ids of the panels that show a line the plan left out."""
    missing = frozenset(read.missing)
    return frozenset(panel.id for panel in board.panels if not missing.isdisjoint(_lines(panel, ground.beats)))


def _holds(cover: Cover, span: Cover) -> bool:
    return cover.start <= span.start and span.end <= cover.end


def _joined(read: Read, ground: Ground, planner: str) -> SceneBoard:
    """The plan's panels and the rules', in story order."""
    rules = plan_scene(ground.request)
    own = [(_first(panel, ground.beats), n, _again(read.board, panel, ground)) for n, panel in enumerate(read.board.panels)]
    before, placed = 0, list[tuple[int, int, Assembled]]()
    for first, n, panel in own:
        before = first or before
        placed.append((before, n, panel))
    runs = [(run.lines[0], -1, _from_rules(rules, run, ground)) for run in _runs(rules, read.missing, ground.beats)]
    return assemble(ground.request.scene, [panel for _, _, panel in sorted((*placed, *runs), key=lambda one: one[:2])], planner)


def _lines(panel: Panel, beats: Sequence[Beat]) -> tuple[int, ...]:
    held: dict[str, list[Cover]] = {}
    for cover in panel.covers:
        held.setdefault(cover.element, []).append(cover)
    spans = ((n, beat.cover) for n, beat in enumerate(beats, start=1) if beat.cover.element in held)
    return tuple(n for n, span in spans if any(_holds(cover, span) for cover in held[span.element]))


def _first(panel: Panel, beats: Sequence[Beat]) -> int:
    return next(iter(_lines(panel, beats)), 0)


def _again(board: SceneBoard, panel: Panel, ground: Ground) -> Assembled:
    """A panel taken apart again."""
    lines = _lines(panel, ground.beats)
    return Assembled(
        shot=board.shot(panel.shot).model_copy(update={"id": "", "setup": ""}),
        lines=lines,
        beats=tuple(ground.beats[line - 1] for line in lines),
        blocking=panel.blocking,
        props=panel.props,
        laid=panel.laid,
        direction=panel.direction,
        light=panel.light,
        least=panel.duration,
        detail=panel.detail,
        traffic=panel.traffic,
        place=panel.place,
    )


def _runs(rules: SceneBoard, missing: Sequence[int], beats: Sequence[Beat]) -> list[_Run]:
    """Missing lines by the rules' panel that shows them; each once."""
    wanted, runs = set(missing), list[_Run]()
    for panel in rules.panels:
        if lines := tuple(line for line in _lines(panel, beats) if line in wanted):
            runs.append(_Run(panel, lines))
            wanted.difference_update(lines)
    return runs


def _from_rules(rules: SceneBoard, run: _Run, ground: Ground) -> Assembled:
    members = tuple(ground.beats[line - 1] for line in run.lines)
    return replace(_again(rules, run.panel, ground), lines=run.lines, beats=members, least=0.0)
