"""Who drives a cart is on its box with the reins, behind the horse, and in no car."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Pose
from storyboard.model.stage import Stage
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage

OPENING = "EXT. MAIN STREET - DAY\n\nA saloon, a livery stable, cowboys. ANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n"


def staged(words: str) -> Stage:
    script = screenplay(fountain.read(f"{OPENING}{words}\n\nBEN\nNo.\n"), "test.fountain")
    breakdown = break_down(script)
    (scene,) = plan_script(script, breakdown)
    known = {element.id: element.text for element in script.elements}
    panel = next(one for one in scene.panels if any(words[:12] in known[cover.element] for cover in one.covers))
    return stage(scene, panel, breakdown, 16 / 9)


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Ben drives the wagon past the saloon.", 1),
        ("Ben and Anna drive by in a buckboard.", 2),
        ("Ben shakes the reins, the buckboard lurches on.", 1),
    ],
)
def test_they_are_on_a_cart_behind_its_horse(words: str, count: int) -> None:
    built = staged(words)
    (cart,) = [item for item in built.pieces if item.kind == "horse_cart"]
    (horse,) = built.animals
    assert (len(built.figures), built.interior) == (count, False)
    assert all(one.pose is Pose.SIT and one.floor > 0.5 and abs(one.x - cart.x) < cart.width / 2 for one in built.figures)
    assert horse.x > max(one.x for one in built.figures)
    assert horse.lead == built.figures[0].touch[1]
    assert not any(item.kind in {"car_seat", "car_bench"} for item in built.pieces)
