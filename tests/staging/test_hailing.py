"""Who hails: at the kerb, an arm up, what they hail coming along it towards them, both in a wide."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Blocking, Panel, Pose, Shot, Size
from storyboard.model.stage import Stage
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage
from storyboard.staging.space import View


def shown(heading: str, words: str) -> tuple[Panel, Shot, Stage]:
    text = f"{heading}\n\nANNA (30, woman) and BEN (40, man) stand.\n\nBEN\nI told you so.\n\n{words}\n\nBEN\nLong ago.\n"
    script = screenplay(fountain.read(text), "test.fountain")
    breakdown = break_down(script)
    (scene,) = plan_script(script, breakdown)
    known = {element.id: element.text for element in script.elements}
    panel = next(one for one in scene.panels if any(words[:10] in known[cover.element][cover.start : cover.end] for cover in one.covers))
    return panel, panel.seen(scene.shot(panel.shot)), stage(scene, panel, breakdown, 16 / 9)


def hailer(panel: Panel) -> Blocking | None:
    return next((one for one in panel.blocking if one.at.startswith("hailing_")), None)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Anna hails a taxi.", "taxi"),
        ("Ben waves down a cab.", "taxi"),
        ("Anna flags down a bus.", "bus"),
        ("Ben flags down a passing car.", "car"),
        ("Anna raises an arm for a cab.", "taxi"),
    ],
)
def test_what_is_hailed_comes_towards_who_stands_at_the_kerb(words: str, kind: str) -> None:
    panel, shot, built = shown("EXT. STREET - DAY", words)
    one = hailer(panel)
    assert one is not None
    assert (one.at, one.pose, shot.size) == (f"hailing_{kind}", Pose.WAVE, Size.WS)
    who = next(figure for figure in built.figures if figure.character == one.character)
    car = next(item for item in built.pieces if item.kind == kind and item.moving)
    assert who.floor > 0.1
    assert (car.x - who.x) * who.facing > 0
    assert car.z > who.z
    view = View(built.camera, built.aspect, 1.0)
    spots = [view.project((who.x, 2.0, who.z)), view.project((who.x, 0.1, who.z)), view.project((car.x, 1.0, car.z))]
    assert all(0.0 < x / built.aspect < 1.0 and 0.0 < y < 1.0 for x, y in spots)


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("EXT. STREET - DAY", "Anna waves at the bus."),
        ("EXT. STREET - DAY", "Anna waves to Ben."),
        ("EXT. STREET - DAY", "Anna gets into a taxi."),
        ("INT. KITCHEN - DAY", "Anna hails a taxi."),
    ],
)
def test_nobody_else_hails(heading: str, words: str) -> None:
    panel, _, _ = shown(heading, words)
    assert hailer(panel) is None
