"""The panels of one scene brought to its new words: what stays stands where it did, what is new is planned by the rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from storyboard.model.board import Former, SceneBoard
from storyboard.model.shots import Cover, Detail, Panel, Shot
from storyboard.project.editing.scenes import new_setup
from storyboard.project.revising.covering import View, length, without
from storyboard.shots import coverage, timing
from storyboard.shots.insert_setups import sight

DERIVED = ("blocking", "props", "detail", "traffic", "place", "light", "duration", "sound", "transition", "direction")
"""What a planner draws from a panel's words; what somebody has changed of it since stays."""


class Ids:
    """Ids nobody had."""

    def __init__(self, used: Iterable[str]) -> None:
        self.last: dict[str, int] = {}
        for id in used:
            stem = id.rstrip("0123456789")
            if stem != id:
                self.last[stem] = max(self.last.get(stem, 0), int(id[len(stem) :]))

    def new(self, stem: str) -> str:
        """The next id of that beginning: `s3p` gives `s3p12`."""
        self.last[stem] = self.last.get(stem, 0) + 1
        return f"{stem}{self.last[stem]}"


@dataclass(slots=True)
class Desk:
    """A scene being put together."""

    board: SceneBoard
    """With the scene as it is now; its shots and panels as they are so far."""
    view: View
    ids: Ids
    locked: bool
    shots: list[Shot]
    panels: list[Panel]
    grown: set[str] = field(default_factory=set[str])
    """Ids of shots whose panels are to be counted anew."""

    def result(self) -> SceneBoard:
        """The scene, its panels counted where some came or went; on a locked board the numbers that are there stay."""
        panels = tuple(self.panels) if self.locked else tuple(_counted(self.panels, self.grown))
        used = {panel.shot for panel in panels}
        shots = tuple(shot for shot in self.shots if shot.id in used or shot in self.board.shots)
        return self.board.model_copy(update={"shots": shots, "panels": panels})

    def shot(self, wanted: Shot, before: str, detail: Detail | None) -> Shot:
        """The scene's own setup of that kind, or a new one behind the setup of the shot `before` (id); an insert is of a `detail`."""
        shown = {one.shot: sight(wanted, one.detail) for one in self.panels}
        on = sight(wanted, detail)
        same = next((shot for shot in self.shots if _kind(shot) == _kind(wanted) and shown.get(shot.id, on) == on), None)
        if same is not None:
            return same
        setup = new_setup(self.shots, before, locked=self.locked)
        made = wanted.model_copy(update={"id": self.ids.new(f"{self.board.scene.id}h"), "setup": setup})
        self.shots.append(made)
        return made

    def add(self, panel: Panel, shot: Shot, at: int) -> Panel:
        """Puts a panel at a place, under a setup of this scene."""
        before = self.panels[at - 1].shot if 0 < at <= len(self.panels) else ""
        own = self.shot(shot, before, panel.detail)
        index = max((one.index for one in self.panels if one.shot == own.id), default=0) + 1
        placed = panel.model_copy(update={"shot": own.id, "index": index})
        self.panels.insert(at, placed)
        self.grown.add(own.id)
        return placed

    def place(self, covers: Sequence[Cover]) -> int:
        """Where a panel of these words belongs: after the last one whose words come before."""
        here = self.view.story(covers)
        told = [(at, self.view.story(one.covers)) for at, one in enumerate(self.panels) if self._known(one)]
        before = [at for at, where in told if where <= here]
        if before:
            return before[-1] + 1
        return next((at for at, _ in told), len(self.panels))

    def _known(self, panel: Panel) -> bool:
        return bool(panel.covers) and self.view.fits(panel.covers)


def _kind(shot: Shot) -> Shot:
    return shot.model_copy(update={"id": "", "setup": "", "why": ""})


def _counted(panels: Sequence[Panel], shots: set[str]) -> Iterator[Panel]:
    counts: dict[str, int] = {}
    for panel in panels:
        counts[panel.shot] = counts.get(panel.shot, 0) + 1
        anew = panel.shot in shots and panel.index != counts[panel.shot]
        yield panel.model_copy(update={"index": counts[panel.shot]}) if anew else panel


# in story order -----------------------------------------------------------------------------------------------------------------------


def ordered(panels: Sequence[Panel], before: Mapping[str, tuple[int, int]], view: View) -> list[Panel]:
    """Panels that stay, in the order they had; where the script has turned their words round, in that of the script.

    A panel without words goes with the one it leads to.
    """
    told = [panel for panel in panels if panel.covers]
    was = [before[panel.id] for panel in told if panel.id in before]
    now = [view.story(panel.covers) for panel in told]
    if not all(a <= b for a, b in pairwise(was)) or all(a <= b for a, b in pairwise(now)):
        return list(panels)
    units = unit(panels)
    spoken = [(view.story(own[-1].covers), own) for own in units if own[-1].covers]
    silent = [own for own in units if not own[-1].covers]
    return [panel for _, own in sorted(spoken, key=lambda one: one[0]) for panel in own] + [panel for own in silent for panel in own]


def unit(panels: Iterable[Panel]) -> list[list[Panel]]:
    """Each panel of words with those without that lead to it; at the end those that lead nowhere."""
    units: list[list[Panel]] = [[]]
    for panel in panels:
        units[-1].append(panel)
        if panel.covers:
            units.append([])
    return [own for own in units if own]


# new words ----------------------------------------------------------------------------------------------------------------------------


def open_spans(scene: SceneBoard, view: View, known: frozenset[tuple[str, str]]) -> list[Cover]:
    """What no panel of a scene shows, but for what no panel showed before: `known` are those paragraphs and words."""
    gaps = coverage.uncovered(view.script, (scene,))
    return [Cover(element=gap.element, start=gap.start, end=gap.end) for gap in gaps if (gap.element, gap.text) not in known]


def filled(desk: Desk, spans: Sequence[Cover], rules: SceneBoard) -> list[Panel]:
    """New panels for words that no panel shows, as the rules plan them."""
    taken: dict[str, list[tuple[int, int]]] = {}
    known = desk.view.script.index
    for span in spans:
        taken.setdefault(span.element, []).append((span.start, span.end))
    made: list[Panel] = []
    for panel in rules.panels:
        rest = without(panel.covers, taken, known)
        own = _less(panel.covers, rest, known)
        if own:
            share = length(own) / max(length(panel.covers), 1)
            lasting = panel.duration if share > 0.99 else max(timing.rounded(panel.duration * share), timing.LEAST_ACTION)
            new = Panel.model_copy(panel, update={"id": desk.ids.new(f"{desk.board.scene.id}p"), "covers": own, "duration": lasting})
            made.append(desk.add(new, rules.shot(panel.shot), desk.place(own)))
    return made


def _less(covers: Sequence[Cover], rest: Sequence[Cover], known: Mapping[str, object]) -> tuple[Cover, ...]:
    """What of some slices is not in `rest`, itself a part of them."""
    if tuple(rest) == tuple(covers):
        return ()
    spans: dict[str, list[tuple[int, int]]] = {}
    for cover in rest:
        spans.setdefault(cover.element, []).append((cover.start, cover.end))
    return without(covers, spans, known)  # type: ignore[arg-type]


# changed words ------------------------------------------------------------------------------------------------------------------------


def redrawn(panel: Panel, covers: Sequence[Cover], old: SceneBoard | None, new: SceneBoard | None, shot: Shot) -> Panel:
    """A panel whose words changed, with what the rules draw from the new ones, as far as it is still what they drew from the old.

    Args:
        panel: with its old words.
        covers: its new ones.
        old: the rules' plan of its old scene.
        new: the rules' plan of its new one.
        shot: its setup; nobody it is on may leave the picture.
    """
    before, after = _nearest(old, panel.covers), _nearest(new, covers)
    changes: dict[str, object] = {"covers": tuple(covers)}
    if before is not None and after is not None:
        changes |= {name: getattr(after, name) for name in DERIVED if getattr(panel, name) == getattr(before, name)}
        there = {one.character for one in after.blocking}
        if not ({shot.over, *shot.subjects} & {one.character for one in panel.blocking}) <= there:
            changes.pop("blocking", None)
    return panel.model_copy(update=changes)


def _nearest(plan: SceneBoard | None, covers: Sequence[Cover]) -> Panel | None:
    """The panel of a plan that shows most of these words."""
    shared: Callable[[Panel], int] = lambda one: sum(_overlap(a, b) for a in one.covers for b in covers)  # noqa: E731
    best = max(plan.panels, key=shared, default=None) if plan is not None else None
    return best if best is not None and shared(best) else None


def _overlap(a: Cover, b: Cover) -> int:
    return max(0, min(a.end, b.end) - max(a.start, b.start)) if a.element == b.element else 0


def restored(panel: Panel, before: Panel, last: Former) -> Panel:
    """A panel back at the words it once had: with the picture and approval it had then, and all that nobody has changed since.

    Args:
        panel: as it is.
        before: as it was with these words.
        last: what the last revision that touched it did to it.
    """
    changes = {name: getattr(before, name) for name in DERIVED if getattr(panel, name) == getattr(last.after, name)}
    changes["omitted"] = panel.omitted if panel.covers else last.before.omitted
    if before.take and before.take != panel.take:
        changes |= {"take": before.take, "chosen": True, "approval": before.approval}
    return panel.model_copy(update={**changes, "covers": before.covers})
