"""The shows of a fair: mirrors all around, a train among ghosts, a merry-go-round; nobody rides an unnamed horse under a roof."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.stage import Stage
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage


def opened(heading: str) -> Stage:
    script = screenplay(fountain.read(f"{heading} - NIGHT\n\nANNA (30) and BEN (40) ride.\n\nANNA\nWell?\n"), "test.fountain")
    breakdown = break_down(script)
    (scene,) = plan_script(script, breakdown)
    return stage(scene, scene.panels[0], breakdown, 16 / 9)


@pytest.mark.parametrize(
    ("heading", "kind", "least"),
    [
        ("INT. HALL OF MIRRORS", "mirror", 8),
        ("INT. FAIRGROUND - MIRROR MAZE", "mirror", 8),
        ("INT. GHOST TRAIN", "coffin", 2),
        ("EXT. CAROUSEL", "carousel", 1),
    ],
)
def test_it_is_known_by_what_it_shows(heading: str, kind: str, least: int) -> None:
    assert len([item for item in opened(heading).pieces if item.kind == kind]) >= least


def test_who_rides_in_a_room_is_on_no_horse() -> None:
    assert opened("INT. GHOST TRAIN").animals == ()
