"""Each door that can be emulated, as a user meets it: the variables, `doctor --reach`, and a picture."""

from __future__ import annotations

import asyncio

import pytest

from storyboard.cli.doors import doors
from storyboard.painters.registry import load
from storyboard.ports import Painting
from storyboard.testing.doors import emulator
from storyboard.testing.doors.served import SERVED, door, variables
from storyboard.testing.painting import request

REQUEST = request()

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
