"""Each door that can be emulated, as a user meets it: the variables, `doctor --reach`, and a picture."""

from __future__ import annotations

import asyncio

import pytest

from storyboard.cli.doors import doors
from storyboard.model.shots import Framing, Panel, Shot, Size
from storyboard.model.stage import Camera, Stage
from storyboard.painters.registry import load
from storyboard.ports import Painting, PaintRequest
from storyboard.testing.doors import emulator
from storyboard.testing.doors.served import SERVED, door, variables

REQUEST = PaintRequest(
    brief="MIA on the pier.",
    stage=Stage(camera=Camera(eye=(0.0, 1.6, 4.0), target=(0.0, 1.4, 0.0))),
    shot=Shot(id="h1", setup="A", size=Size.MS, framing=Framing.SINGLE),
    panel=Panel(id="p7", shot="h1"),
    seed="p7.1.0",
)

PROBED = {"fal": 404}
"""What doors answer to the call that costs nothing: fal is asked how far a request is that there never was."""


@pytest.mark.parametrize("name", SERVED)
def test_a_painter_is_led_to_it_and_doctor_finds_it(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for facts in doors():
        for variable in facts.keys:
            monkeypatch.delenv(variable, raising=False)

    async def painted() -> Painting:
        hand = load(SERVED[name].painter)
        try:
            return await hand.paint(REQUEST)
        finally:
            await hand.close()

    with emulator(door(name)) as server:
        for variable, value in variables(name, server.url).items():
            monkeypatch.setenv(variable, value)
        assert asyncio.run(painted()).data
        assert server.counts == {"answered": 1}
        (found,) = [facts for facts in doors(reach=True) if facts.name == SERVED[name].painter]
    assert found.reached is not None
    assert found.reached.ok
    assert found.reached.told == f"answers ({PROBED.get(name, 200)})"
