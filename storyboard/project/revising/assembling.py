"""The scenes of a revised board: panels brought home, scenes taken out and back, new words planned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from storyboard.model.board import Board, Former, SceneBoard
from storyboard.model.screenplay import Scene
from storyboard.model.shots import Framing, Panel
from storyboard.ports import PlanRequest
from storyboard.project.revising import replanning
from storyboard.project.revising.claiming import Claim, Held
from storyboard.project.revising.covering import View
from storyboard.project.revising.replanning import Desk, Ids, unit
from storyboard.project.revising.report import Change
from storyboard.shots import coverage
from storyboard.shots.rules import is_new_place, plan_scene

WIDE = frozenset({Framing.ESTABLISHING, Framing.EMPTY})
"""Framings that show the place before anybody."""


def establishes(scene: SceneBoard | Desk, panel: Panel) -> bool:
    """Whether a panel shows the place before anybody."""
    shot = next(shot for shot in scene.shots if shot.id == panel.shot)
    return not panel.omitted and panel.seen(shot).framing in WIDE


@dataclass
class Plans:
    """What the rules plan for scenes of one version of the board, each planned once."""

    board: Board
    view: View
    made: dict[str, SceneBoard] = field(default_factory=dict[str, SceneBoard])

    def of(self, id: str) -> SceneBoard | None:
        """The plan of a scene by id; None where the script has no such scene."""
        if id not in self.made:
            scenes = self.view.script.scenes
            at = next((at for at, scene in enumerate(scenes) if scene.id == id), None)
            if at is None:
                return None
            self.made[id] = plan_scene(self._request(scenes, at))
        return self.made[id]

    def _request(self, scenes: Sequence[Scene], at: int) -> PlanRequest:
        before = next((scene for scene in reversed(scenes[:at]) if not scene.omitted), None)
        return PlanRequest(
            screenplay=self.view.script,
            scene=scenes[at],
            breakdown=self.board.breakdown,
            detail=self.board.options.detail,
            aspect=self.board.options.aspect,
            new_place=is_new_place(before, scenes[at], self.board.breakdown),
        )


@dataclass
class Assembly:
    """A revision's scenes while they are put together."""

    board: Board
    """As it was."""
    scenes: Sequence[Scene]
    """Of the new script."""
    old: Plans
    new: Plans
    panels: Mapping[str, Held]
    claims: Mapping[str, Claim]
    ids: Ids
    split: Mapping[str, str]
    """New scenes to those they were a part of, by id."""
    order: Mapping[str, int]
    """The places of panels when the script was this one before; empty where it never was."""
    changes: dict[str, Change] = field(default_factory=dict[str, Change])
    """What became of panels that were touched."""
    formers: list[Former] = field(default_factory=list[Former])

    @cached_property
    def known(self) -> dict[str, SceneBoard]:
        """The old board's scenes that have anything, by id; of one that was taken out what was kept of it."""
        gone = {scene.scene.id: scene for scene in self.board.gone}
        return {scene.scene.id: scene for scene in self.board.scenes if scene.scene.id not in gone} | gone

    @cached_property
    def there(self) -> frozenset[str]:
        """Ids of the new script's scenes that are to be seen."""
        return frozenset(scene.id for scene in self.scenes if not scene.omitted)

    @cached_property
    def homes(self) -> dict[str, str]:
        """The scene of every panel now, by ids; its old one where its words are gone."""
        found: dict[str, str] = {}
        for own in self.known.values():
            told = [self._told(panel) for panel in own.panels]
            for at, panel in enumerate(own.panels):
                lead = next(filter(None, (*told[at:], *told[at::-1])), "")
                found[panel.id] = told[at] or self._led(own, panel, lead)
        return found

    def _told(self, panel: Panel) -> str:
        """Where a panel's words stand now."""
        covers = self.claims[panel.id].covers
        return self.new.view.scenes.get(covers[0].element, "") if covers else ""

    def _led(self, own: SceneBoard, panel: Panel, lead: str) -> str:
        """Where a panel without words goes: back to the scene it was made for, with the one it leads to, or nowhere.

        It stays where it opens a scene that is still there, and where it is out of the board. One that was not there when the script was
        this one goes with the scene it was made for.
        """
        here, first = own.scene.id, panel.id.rpartition("p")[0]
        if self.order and panel.id not in self.order and here not in self.there:
            return here
        if panel.covers or (panel.omitted and here in self.there):
            return here
        if first != here and first in self.there and first in self._back:
            return first
        return here if here in self.there and (panel is own.panels[0] or not lead) else lead or here

    @cached_property
    def _back(self) -> frozenset[str]:
        """Scenes that come back."""
        return frozenset(scene.scene.id for scene in self.board.gone) & self.there

    @cached_property
    def arrivals(self) -> dict[str, list[Panel]]:
        """Panels that come into a scene from another one, by its id."""
        found: dict[str, list[Panel]] = {}
        for id, own in self.known.items():
            for panel in own.panels:
                if (home := self.homes[panel.id]) != id:
                    found.setdefault(home, []).append(panel)
        return found

    def result(self) -> tuple[tuple[SceneBoard, ...], tuple[SceneBoard, ...]]:
        """The scenes on the board, and those that are in the script no more."""
        made = [self._scene(scene) for at, scene in enumerate(self.scenes) if self._on_board(at, scene)]
        return tuple(made), tuple(self._gone())

    def _on_board(self, at: int, scene: Scene) -> bool:
        """All scenes are, but of a board of chosen scenes the new ones that stand between others."""
        if not self.board.options.scenes.strip() or scene.id in self.known or scene.id in self.arrivals:
            return True
        if self.split.get(scene.id, "") in self.known:
            return True
        old = {one.id for one in self.board.screenplay.scenes} | self.known.keys()
        beside = [next((one.id for one in row if one.id in old), "") for row in (self.scenes[at::-1], self.scenes[at:])]
        return scene.id not in old and all(id in self.known for id in beside if id) and any(beside)

    def _gone(self) -> Iterator[SceneBoard]:
        for id, own in self.known.items():
            if id not in self.there:
                left = tuple(panel for panel in own.panels if self.homes[panel.id] == id)
                fresh = {scene.scene.id for scene in self.board.gone}
                if id not in fresh:
                    self.changes |= dict.fromkeys((panel.id for panel in left if not panel.omitted), Change.GONE)
                yield own.model_copy(update={"panels": left})

    def _scene(self, scene: Scene) -> SceneBoard:
        if scene.omitted:
            return SceneBoard(scene=scene)
        base = self.known.get(scene.id, SceneBoard(scene=scene)).model_copy(update={"scene": scene})
        back = scene.id in self._back
        view = self.new.view
        stay = [self._now(panel, back=back) for panel in base.panels if self.homes[panel.id] == scene.id]
        before = {panel.id: self.old.view.story(panel.covers) for panel in base.panels if self.old.view.fits(panel.covers)}
        desk = Desk(base, view, self.ids, self.board.locked, list(base.shots), replanning.ordered(stay, before, view))
        if len(stay) != len(base.panels):
            desk.grown.update(shot.id for shot in base.shots)
        self._arrive(desk, scene)
        desk.panels = self._as_before(desk.panels)
        self._fill(desk, scene)
        return desk.result()

    def _as_before(self, panels: list[Panel]) -> list[Panel]:
        """The panels in the order they had when the script was this one; those added since stay where they are."""
        row = iter(sorted((panel for panel in panels if panel.id in self.order), key=lambda one: self.order[one.id]))
        return [next(row) if panel.id in self.order else panel for panel in panels]

    def _arrive(self, desk: Desk, scene: Scene) -> None:
        for group in unit(self.arrivals.get(scene.id, [])):
            now = [self._now(panel, back=False) for panel in group]
            at = desk.place(now[-1].covers) if now[-1].covers else len(desk.panels)
            for step, panel in enumerate(now):
                desk.add(panel, self.panels[panel.id].scene.shot(panel.shot), at + step)

    def _fill(self, desk: Desk, scene: Scene) -> None:
        """New words get panels; a scene without any the whole plan."""
        if desk.panels:
            spans = replanning.open_spans(desk.result(), desk.view, self._never_shown)
            plan = self.new.of(scene.id) if spans else None
            made = replanning.filled(desk, spans, plan) if plan is not None else []
            made += self._opened(desk, scene)
        else:
            made = list(self._planned(desk, scene))
        self.changes |= dict.fromkeys((panel.id for panel in made), Change.NEW)

    def _opened(self, desk: Desk, scene: Scene) -> list[Panel]:
        """The establishing shot of a scene that was split off or joined, where the rules open it with one and it has none."""
        plan = self.new.of(scene.id) if scene.id in self.split or scene.id in self.arrivals else None
        lead = next(iter(plan.panels), None) if plan is not None and scene.id not in self._back else None
        if plan is None or lead is None or lead.covers or not establishes(plan, lead) or any(establishes(desk, one) for one in desk.panels):
            return []
        return [desk.add(lead.model_copy(update={"id": self.ids.new(f"{scene.id}p")}), plan.shot(lead.shot), 0)]

    def _planned(self, desk: Desk, scene: Scene) -> Iterator[Panel]:
        plan = self.new.of(scene.id)
        if plan is None:
            return
        for panel in plan.panels:
            new = panel.model_copy(update={"id": self.ids.new(f"{scene.id}p")})
            yield desk.add(new, plan.shot(panel.shot), len(desk.panels))

    @cached_property
    def _never_shown(self) -> frozenset[tuple[str, str]]:
        """Words of the old script that no panel showed."""
        return frozenset((gap.element, gap.text) for gap in coverage.uncovered(self.board.screenplay, self.board.scenes))

    def _now(self, panel: Panel, *, back: bool) -> Panel:
        """A panel as the new script has it."""
        held, claim = self.panels[panel.id], self.claims[panel.id]
        after, change = self._turned(panel, held, claim)
        if back and change is None and not panel.omitted:
            change = Change.BACK
        if change is not None:
            self.changes[panel.id] = change
        if change is not None and panel.covers and after != panel:
            self.formers.append(Former(words=held.words, before=panel, after=after))
        return after

    @cached_property
    def _last(self) -> dict[str, Former]:
        """What the last revision that touched a panel did, by its id."""
        return {former.before.id: former for past in self.board.past for former in past.panels if former.before.covers}

    def _turned(self, panel: Panel, held: Held, claim: Claim) -> tuple[Panel, Change | None]:
        if not claim.covers:
            gone = bool(panel.covers)
            return (panel.model_copy(update={"covers": (), "omitted": True}), Change.GONE) if gone else (panel, None)
        if claim.restored is not None:
            change = Change.EDITED if panel.covers else Change.BACK
            return replanning.restored(panel, claim.restored.before, self._last[panel.id]), change
        if claim.words == held.words:
            return (panel if claim.covers == panel.covers else panel.model_copy(update={"covers": claim.covers})), None
        old, new = self.old.of(held.scene.scene.id), self.new.of(self.homes[panel.id])
        return replanning.redrawn(panel, claim.covers, old, new, held.scene.shot(panel.shot)), Change.EDITED
