"""A small scene to stage: Mia on the left, Tom on the right, a child behind them, a key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.board import SceneBoard
from storyboard.model.cast import Appearance, Breakdown, Character, Place, PlaceKind, Prop
from storyboard.model.screenplay import Scene
from storyboard.model.shots import Blocking, Framing, Mark, Panel, Pose, Shot, Size
from storyboard.model.stage import Stage
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage

MIA = Blocking(character="mia", mark=Mark(x=-0.6, z=0.0), facing=90, gaze="tom", holds="key")
TOM = Blocking(character="tom", mark=Mark(x=0.6, z=0.0), facing=-90, gaze="mia")
KAI = Blocking(character="kai", mark=Mark(x=1.9, z=-0.9), facing=-40, gaze="mia")


def stages(text: str) -> list[Stage]:
    """Every panel of a script in Fountain, planned by rules and staged."""
    script = screenplay(fountain.read(text), "test.fountain")
    breakdown = break_down(script)
    return [stage(scene, panel, breakdown, 16 / 9) for scene in plan_script(script, breakdown) for panel in scene.panels]


def kinds(one: Stage) -> set[str]:
    """What stands in a picture."""
    return {piece.kind for piece in one.pieces}


class World(NamedTuple):
    """A scene with one panel for each of its shots, and the first of them staged."""

    scene: SceneBoard
    breakdown: Breakdown
    aspect: float

    def stage(self, index: int = 0) -> Stage:
        return stage(self.scene, self.scene.panels[index], self.breakdown, self.aspect)


def cast_of(dressing: tuple[str, ...], kind: PlaceKind, *, interior: bool) -> Breakdown:
    looks = {"mia": (1.68, "woman"), "tom": (1.82, "man"), "kai": (1.32, "child"), "crowd": (1.76, "man"), "voice": (1.75, "man")}
    people = tuple(
        Character(
            id=id,
            name=id.upper(),
            appearance=Appearance(height=height, build=build),
            seen=id != "voice",
            headcount=5 if id == "crowd" else 1,
        )
        for id, (height, build) in looks.items()
    )
    place = Place(id="p", name="JOE'S", kind=kind, interior=interior, scenes=("s",), dressing=dressing)
    return Breakdown(characters=people, places=(place,), props=(Prop(id="key", name="KEY", kind="key"),))


def make(
    *shots: Shot,
    kind: PlaceKind = PlaceKind.KITCHEN,
    interior: bool = True,
    aspect: float = 16 / 9,
    blocking: tuple[Blocking, ...] = (MIA, TOM),
    pose: Pose | None = None,
    dressing: tuple[str, ...] = (),
    **panel: Any,
) -> World:
    """A scene of these shots, one panel each, everybody in `pose` where one is given."""
    posed = tuple(item.model_copy(update={"pose": pose}) for item in blocking) if pose else blocking
    named = tuple(shot.model_copy(update={"id": f"shot{i}"}) for i, shot in enumerate(shots))
    panels = tuple(Panel(id=f"panel{i}", shot=shot.id, blocking=posed, **panel) for i, shot in enumerate(named))
    scene = SceneBoard(scene=Scene(id="s", number="1", heading="INT."), shots=named, panels=panels)
    return World(scene, cast_of(dressing, kind, interior=interior), aspect)


def shot(size: Size = Size.MS, framing: Framing = Framing.SINGLE, *subjects: str, **more: Any) -> Shot:
    """A shot on Mia where nobody is named."""
    return Shot(id="", setup="A", size=size, framing=framing, subjects=subjects or ("mia",), **more)


@pytest.fixture(scope="session")
def world() -> Callable[..., World]:
    """Builds worlds: `world(shot(...), kind=..., aspect=...)`."""
    return make


@pytest.fixture(scope="session")
def a_shot() -> Callable[..., Shot]:
    """Builds shots: `a_shot(Size.CU, Framing.OTS, "tom", over="mia")`."""
    return shot
