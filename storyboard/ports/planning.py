"""Who plans shots, and who looks at pictures."""

from __future__ import annotations

from typing import Protocol

from storyboard.model.base import Frozen
from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown
from storyboard.model.screenplay import Scene, Screenplay
from storyboard.model.takes import Finding
from storyboard.ports.painting import PaintRequest


class PlanRequest(Frozen):
    """One scene to be turned into shots and panels."""

    screenplay: Screenplay
    scene: Scene
    breakdown: Breakdown
    detail: str = "shots"
    """`key`, `shots` or `full`: about 1-2, 7-11, 9-15 panels a script page."""
    aspect: str = "16:9"
    new_place: bool = True
    """False where the scene before played in the same place."""
    note: str = ""
    """What the user wants otherwise than in the plan before; empty for a first plan."""


class ShotPlanner(Protocol):
    """Plans one scene. The result covers every line of dialogue and action and passes `storyboard.shots.grammar`."""

    async def plan(self, request: PlanRequest) -> SceneBoard: ...


class Inspector(Protocol):
    """Looks at a picture and says what is not as asked."""

    async def inspect(self, picture: bytes, request: PaintRequest) -> tuple[Finding, ...]: ...
