"""A microphone at somebody's lips has its cord, and no lines of a voice lie on it."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Pose
from storyboard.model.stage import Camera, Figure, Stage
from storyboard.painters.sketch import motion_own, uses, uses_mouth
from storyboard.painters.sketch.compose import draw
from storyboard.staging import self_touch


@pytest.mark.parametrize(("kind", "cords", "voices"), [("microphone", 1, 0), ("radio", 0, 1)])
def test_who_speaks_into_a_microphone_has_it_on_a_cord(kind: str, cords: int, voices: int, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []

    def cord(*_: object) -> None:
        drawn.append("cord")

    def voice(*_: object) -> None:
        drawn.append("voice")

    monkeypatch.setattr(uses, "coiled", cord)
    monkeypatch.setattr(motion_own, "voice", voice)
    figure = Figure(character="mia", name="Mia", x=0.0, z=0.0, facing=60.0, pose=Pose.SPEAK_INTO, holds=kind, speaks=True)
    stage = Stage(camera=Camera(eye=(0.0, 1.5, 2.0), target=(0.0, 1.4, 0.0), lens=40), figures=(figure,))
    draw(stage, style="graphic", width=344, height=192, seed="test")
    assert (drawn.count("cord"), drawn.count("voice")) == (cords, voices)


@pytest.mark.parametrize(("kind", "tipped"), [("bottle", True), ("can", True), ("cup", False)])
def test_who_drinks_out_of_a_neck_has_it_tipped_up(kind: str, *, tipped: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    rolls: list[float] = []

    def shown(_w: object, _kind: str, _at: object, roll: float = 0.0) -> None:
        rolls.append(roll)

    monkeypatch.setattr(uses_mouth, "shown_at", shown)
    figure = self_touch.drinking(Figure(character="mia", name="Mia", x=0.0, z=0.0, facing=60.0, pose=Pose.DRINK, holds=kind))
    stage = Stage(camera=Camera(eye=(0.0, 1.5, 2.0), target=(0.0, 1.4, 0.0), lens=40), figures=(figure,))
    draw(stage, style="graphic", width=344, height=192, seed="test")
    assert [abs(roll) > 90 for roll in rolls] == [True] * tipped
