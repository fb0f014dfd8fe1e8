"""What the words that open a place name stands where a wide picture shows it, and nothing is before it."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Angle, Framing
from storyboard.model.stage import Stage
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage
from storyboard.staging.space import View
from storyboard.staging.vistas import SIGHTS


def opened(heading: str, words: str) -> Stage:
    script = screenplay(fountain.read(f"EXT. {heading} - DAY\n\n{words}\n\nANNA (30) waits.\n\nANNA\nWell?\n"), "test.fountain")
    breakdown = break_down(script)
    (scene,) = plan_script(script, breakdown)
    panel = scene.panels[0]
    assert scene.shot(panel.shot).framing is Framing.ESTABLISHING
    assert scene.shot(panel.shot).angle is not Angle.HIGH
    return stage(scene, panel, breakdown, 16 / 9)


@pytest.mark.parametrize(
    ("heading", "words", "sights"),
    [
        ("PLAZA, PORT TOWN", "Yellow arcades, a king on a bronze horse, heat shimmering.", "arcade rider heat"),
        ("REDEMPTION - MAIN STREET", "A narrow main street: a saloon, livery, a church at its end.", "livery church"),
        ("COURTYARD", "Laundry on lines, a well, two palm trees, a bell tower.", "laundry well palm tower"),
        ("RANCH YARD", "A windmill pump turning. Snow-capped mountains beyond.", "wind_pump peaks"),
        ("HARBOUR", "Flags, a fountain, a church.", "flag fountain church"),
        ("FARM", "A windmill, a water tower, haystacks.", "windmill water_tower haystack"),
        ("SQUARE", "A statue of a general, a fountain. The river beyond: a castle.", "statue fountain river"),
    ],
)
def test_what_is_named_is_in_the_first_picture(heading: str, words: str, sights: str) -> None:
    built = opened(heading, words)
    view = View(built.camera, built.aspect, 1.0)
    for word in sights.split():
        (piece, *_) = [
            item for item in built.pieces if item.kind == SIGHTS[word].kind and str(SIGHTS[word].changes.get("label", "")) in item.label
        ]
        x, y = view.project((piece.x, piece.y + min(piece.height, 3.0) / 2, piece.z))[:2]
        assert 0.0 < x / built.aspect < 1.0, word
        assert 0.0 < y < 1.0, word


def test_snow_on_a_mountain_does_not_fall() -> None:
    assert opened("RANCH YARD", "Snow-capped mountains beyond.").light.weather.value == "clear"
