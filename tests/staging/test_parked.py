"""Who is in a car and who is on their feet by it are seen together out of doors; the lid of a boot is shut where it is shut."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.model.stage import Stage
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage

HEAD = "EXT. CAR PARK - DAY\n\nANNA (30, woman) and BEN (60, man) wait.\n\nANNA\nWell?\n\n"


def _staged(told: str, change: Callable[[tuple[Blocking, ...]], tuple[Blocking, ...]] = lambda here: here) -> Stage:
    script = screenplay(fountain.read(f"{HEAD}{told}\n"), "a.fountain")
    breakdown = break_down(script)
    scene = plan_script(script, breakdown, detail="full")[-1]
    panel = scene.panels[-1]
    panel = panel.model_copy(update={"blocking": change(panel.blocking)})
    return stage(scene.model_copy(update={"panels": (*scene.panels[:-1], panel)}), panel, breakdown, 16 / 9)


def _in_car(here: tuple[Blocking, ...], **seated: Any) -> tuple[Blocking, ...]:
    one, other = here
    return (
        one.model_copy(update={"mark": Mark(x=-0.6), **seated}),
        other.model_copy(update={"pose": Pose.STAND, "at": "", "mark": Mark(x=0.6)}),
    )


@pytest.mark.parametrize("seated", [{"pose": Pose.DRIVE}, {"pose": Pose.SIT, "at": "own_car_window"}])
def test_who_is_in_a_car_sits_in_its_door_beside_who_stands_by_it(seated: dict[str, Any]) -> None:
    built = _staged("Anna looks at Ben.", lambda here: _in_car(here, **seated))
    kinds = {piece.kind for piece in built.pieces}
    assert built.place is PlaceKind.PARKING
    assert "car_door_open" in kinds
    assert "bench" not in kinds
    assert {figure.pose for figure in built.figures} == {Pose.SIT, Pose.STAND}


def test_two_who_are_both_in_a_car_are_in_it() -> None:
    def both(here: tuple[Blocking, ...]) -> tuple[Blocking, ...]:
        return tuple(one.model_copy(update={"pose": pose, "at": ""}) for one, pose in zip(here, (Pose.DRIVE, Pose.SIT), strict=True))

    assert _staged("Anna looks at Ben.", both).place is PlaceKind.CAR


def test_nobody_is_seated_by_somebody_who_sits_in_a_car_they_stand_beside() -> None:
    built = _staged("Anna stands beside the car.\n\nBen sits in the car.")
    assert "bench" not in {piece.kind for piece in built.pieces}
    assert Pose.SIT in {figure.pose for figure in built.figures}


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Ben slams the boot shut.", "car"),
        ("Ben closes the boot.", "car"),
        ("Ben pushes the boot lid down.", "car"),
        ("Ben slams the trunk.", "car"),
        ("Ben opens the boot.", "car_boot_up"),
    ],
)
def test_the_lid_of_a_boot_is_as_the_words_have_it(told: str, kind: str) -> None:
    built = _staged(told)
    (ben,) = [figure for figure in built.figures if figure.touch != (None, None)]
    near = [piece.kind for piece in built.pieces if abs(piece.x - ben.x) < 3.2 and abs(piece.z - ben.z) < 1.2 and "car" in piece.kind]
    assert near == [kind]


def test_a_boot_that_is_worn_is_on_a_foot() -> None:
    assert "car_boot_up" not in {piece.kind for piece in _staged("Ben pulls off his boot.").pieces}
