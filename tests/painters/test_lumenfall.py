"""The painter `lumenfall`: a short prompt, two names of one model, and a price that costs nothing to ask for."""

from __future__ import annotations

import asyncio
import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from storyboard.model.takes import Reference
from storyboard.painters.brief import system
from storyboard.painters.gemini.models import Frame
from storyboard.painters.lumenfall import LumenfallPainter
from storyboard.painters.web.client import Answer
from storyboard.painters.web.plain import Plain
from storyboard.ports import FixRequest, Misconfigured, Painting, PaintRequest, TryLater
from storyboard.testing.doors import Mishap, at, emulator
from storyboard.testing.doors.lumenfall import LUMENFALL, PROMPT
from storyboard.testing.painting import request

ASKED = Plain(system="", text="A pier.", pictures=(), frame=Frame(ratio="16:9", width=1376, height=768), size="4K", seed=7, ground=False)


def painted(url: str, *requests: PaintRequest) -> list[Painting]:
    async def go() -> list[Painting]:
        hand = LumenfallPainter(key="lmnfl_a", base_url=f"{url}/openai/v1")
        try:
            return [await hand.paint(asked) for asked in requests]
        finally:
            await hand.close()

    return asyncio.run(go())


def test_the_longest_brief_it_admits_fits_with_pictures_and_a_trim(tmp_path: Path) -> None:
    Image.new("RGB", (90, 60), "navy").save(tmp_path / "a.png")
    digest = sha256((tmp_path / "a.png").read_bytes()).hexdigest()
    hand = LumenfallPainter(key="lmnfl_a")
    assert hand.abilities.prompt is not None
    pictures = tuple(Reference(role="prop", name="P", file="a.png", sha256=digest) for _ in range(6))
    with emulator(LUMENFALL) as server:
        brief = "x" * hand.abilities.prompt
        (painting,) = painted(server.url, request(brief=brief, references=pictures, folder=str(tmp_path), aspect="2:1"))
        (sent,) = server.requests
    assert len(sent.prompt) <= PROMPT
    assert brief in sent.prompt
    assert "trimmed to 2:1" in sent.prompt
    assert painting.prompt.startswith(sent.prompt)
    with pytest.raises(FixRequest, match="characters"):
        painted("http://127.0.0.1:9", request(brief=brief + "x"))


def test_the_instructions_go_along_where_there_is_room() -> None:
    with emulator(LUMENFALL) as server:
        painted(server.url, request(), request(brief="A pier. " * 50))
        with_room, without = server.requests
    assert with_room.prompt.startswith(system())
    assert without.prompt == ("A pier. " * 50).strip()


def test_with_pictures_google_itself_is_asked(tmp_path: Path) -> None:
    Image.new("RGB", (90, 60), "navy").save(tmp_path / "a.png")
    picture = Reference(role="place", name="PIER", file="a.png", sha256=sha256((tmp_path / "a.png").read_bytes()).hexdigest())
    with emulator(LUMENFALL) as server:
        found = painted(server.url, request(), request(references=(picture,), folder=str(tmp_path)))
        assert [asked.model for asked in server.requests] == ["gemini-3-pro-image", "gemini/gemini-3-pro-image"]
        assert {painting.model for painting in found} == {"gemini/gemini-3-pro-image"}
        assert server.billed == pytest.approx(sum(painting.cost for painting in found))


def test_a_dry_run_tells_the_price_and_bills_nothing() -> None:
    async def go(url: str) -> list[float]:
        hand = LumenfallPainter(key="lmnfl_a", base_url=f"{url}/openai/v1")
        try:
            return [await hand.estimate(size) for size in ("1K", "4K")]
        finally:
            await hand.close()

    with emulator(LUMENFALL) as server:
        assert asyncio.run(go(server.url)) == pytest.approx([0.134, 0.24])
        assert server.billed == 0
    with emulator(LUMENFALL, faults=at({1: Mishap.BAD_KEY})) as server, pytest.raises(Misconfigured):
        asyncio.run(go(server.url))
    with emulator(LUMENFALL, faults=at({1: Mishap.DROPPED})) as server, pytest.raises(TryLater) as caught:
        asyncio.run(go(server.url))
    assert caught.value.cost == 0


@pytest.mark.parametrize("told", [{}, {"metadata": None}, {"metadata": {"cost": 0.12, "cost_currency": "EUR"}}], ids=str)
def test_a_price_that_is_not_told_in_dollars_is_the_list_price(told: dict[str, Any]) -> None:
    hand = LumenfallPainter(key="lmnfl_a")
    answer = Answer(200, {}, json.dumps({"data": [{"b64_json": "aGk="}], **told}).encode())
    found = hand.read(answer, ASKED, hand.offer)
    assert found.cost == pytest.approx(0.24)
    assert "list price" in found.notices[0]


@pytest.mark.parametrize("cost", [-1, "free", [1]])
def test_a_price_that_cannot_be_one_loses_no_picture(cost: Any) -> None:
    hand = LumenfallPainter(key="lmnfl_a")
    answer = Answer(200, {}, json.dumps({"data": [{"b64_json": "aGk="}], "metadata": {"cost": cost}}).encode())
    found = hand.found(answer, ASKED, hand.offer)
    assert found.source == "aGk="
    assert found.cost == pytest.approx(0.24)
    assert "cannot be one" in found.notices[-1]
