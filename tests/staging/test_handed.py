"""What goes from hand to hand is seen once, and what somebody out of the picture holds lies on no floor."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.cast import Prop
from storyboard.model.shots import Blocking, Framing, Mark, Pose, Size
from storyboard.model.stage import Stage
from storyboard.staging.lying import LAID, laid

Build = Callable[..., Any]
GIVER = Blocking(character="mia", mark=Mark(x=-0.5, z=0.0), facing=75.0, pose=Pose.GIVE, gaze="tom", holds="key")
TAKER = Blocking(character="tom", mark=Mark(x=0.5, z=0.0), facing=-75.0, gaze="mia", holds="key")


@pytest.mark.parametrize("pose", [Pose.HOLD, Pose.STAND])
def test_what_is_given_is_in_one_hand_where_the_plan_has_it_in_two(world: Build, a_shot: Build, pose: Pose) -> None:
    both = (GIVER, TAKER.model_copy(update={"pose": pose}))
    stage: Stage = world(a_shot(Size.MS, Framing.TWO, "mia", "tom"), blocking=both).stage()
    assert [figure.character for figure in stage.figures if figure.holds == "key"] == ["mia"]


@pytest.mark.parametrize(("holds", "lies"), [("key", False), ("", True)])
def test_what_somebody_out_of_the_picture_holds_lies_on_no_floor(world: Build, a_shot: Build, *, holds: str, lies: bool) -> None:
    away = TAKER.model_copy(update={"holds": holds, "pose": Pose.STAND, "gaze": ""})
    alone = GIVER.model_copy(update={"pose": Pose.STAND, "holds": "", "gaze": ""})
    made = world(a_shot(Size.FS, Framing.SINGLE, "mia"), blocking=(alone, away), props=("key",))
    cast = made.breakdown.model_copy(update={"props": (Prop(id="key", name="LEDGER", kind="ledger"),)})
    stage: Stage = made._replace(breakdown=cast).stage()
    seen, panel = [figure for figure in stage.figures if figure.character == "mia"], made.scene.panels[0]
    found = laid((), panel, seen, cast, panel.blocking, (stage.camera, stage.aspect))
    assert (f"{LAID}ledger" in {one.kind for one in found}) is lies
