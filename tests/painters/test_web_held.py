"""A picture that is paid and cannot be fetched just now is fetched later, not asked for again."""

from __future__ import annotations

import asyncio

import pytest

from storyboard.painters.aimlapi import AimlPainter
from storyboard.painters.web import downloads
from storyboard.ports import Painting, TryLater
from storyboard.testing.doors import Asked, Mishap, at, emulator
from storyboard.testing.doors.aimlapi import AIMLAPI
from storyboard.testing.painting import request

REQUEST = request()


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloads, "PAUSE", 0.0)


def tried(painter: AimlPainter, times: int) -> list[Painting | TryLater]:
    """What each of some tries at the same request brings."""

    async def go() -> list[Painting | TryLater]:
        found: list[Painting | TryLater] = []
        for _ in range(times):
            try:
                found.append(await painter.paint(REQUEST))
            except TryLater as error:
                found.append(error)
        await painter.close()
        return found

    return asyncio.run(go())


def test_an_address_that_fails_for_a_while_is_asked_again_and_the_model_is_not() -> None:
    def shut(asked: Asked, count: int) -> Mishap | None:
        return Mishap.OVERLOADED if "/files/" in asked.path and count <= downloads.TRIES else None

    with emulator(AIMLAPI, look_faults=shut) as server:
        first, second, third = tried(AimlPainter(key="a-key", base_url=f"{server.url}/v1"), 3)
        assert isinstance(first, TryLater)
        assert first.cost == 0.0
        assert isinstance(second, Painting)
        assert second.cost > 0
        assert isinstance(third, Painting)
        assert len(server.requests) == 2


def test_an_address_that_leads_to_nothing_is_given_up_and_was_paid() -> None:
    with emulator(AIMLAPI, faults=at({1: Mishap.LOST})) as server:
        first, second = tried(AimlPainter(key="a-key", base_url=f"{server.url}/v1"), 2)
        assert isinstance(first, TryLater)
        assert first.cost
        assert isinstance(second, Painting)
        assert len(server.requests) == 2
