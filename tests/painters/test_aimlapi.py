"""The painter `aimlapi`: one model for words, one for pictures; dollars, credits, and 403 that means no money."""

from __future__ import annotations

import asyncio
import io
import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from storyboard.model.takes import Reference
from storyboard.painters.aimlapi import AimlPainter
from storyboard.painters.gemini.models import Frame
from storyboard.painters.web.client import Answer
from storyboard.painters.web.plain import Plain
from storyboard.ports import Misconfigured, Painting
from storyboard.testing.doors import emulator
from storyboard.testing.doors.aimlapi import AIMLAPI
from storyboard.testing.painting import request

ASKED = Plain(system="", text="A pier.", pictures=(), frame=Frame(ratio="16:9", width=1376, height=768), size="1K", seed=7, ground=False)


def painted(url: str, folder: Path, **more: Any) -> Painting:
    asked = request("A pier.", folder=str(folder), **more)

    async def go() -> Painting:
        hand = AimlPainter(key="a-key", base_url=f"{url}/v1")
        try:
            return await hand.paint(asked)
        finally:
            await hand.close()

    return asyncio.run(go())


def test_words_and_pictures_go_to_models_with_ratios_of_their_own(tmp_path: Path) -> None:
    Image.new("RGB", (90, 60), "navy").save(tmp_path / "a.png")
    picture = Reference(role="place", name="PIER", file="a.png", sha256=sha256((tmp_path / "a.png").read_bytes()).hexdigest())
    with emulator(AIMLAPI) as server:
        words = painted(server.url, tmp_path, aspect="2.39:1")
        pictures = painted(server.url, tmp_path, aspect="2.39:1", references=(picture,))
        asked = [(request.model, request.ratio) for request in server.requests]
    assert asked == [("google/nano-banana-pro", "21:9"), ("google/gemini-3-pro-image-edit", "16:9")]
    assert "trimmed to 2.39:1" in pictures.prompt
    with Image.open(io.BytesIO(words.data)) as image:
        assert image.size == (1584, 672)


@pytest.mark.parametrize(
    ("usage", "cost"),
    [({"usd_spent": 0.21, "credits_used": 1}, 0.21), ({"credits_used": 400_000}, 0.2), (None, 0.195), ({}, 0.195)],
    ids=str,
)
def test_dollars_come_before_credits_and_credits_before_the_list(usage: Any, cost: float) -> None:
    hand = AimlPainter(key="a-key")
    answer = Answer(201, {}, json.dumps({"data": [{"url": "https://cdn.aimlapi.com/a.png"}], "meta": {"usage": usage}}).encode())
    found = hand.read(answer, ASKED, hand.offer)
    assert found.cost == pytest.approx(cost)
    assert bool(found.notices) == (cost == 0.195)


def test_forbidden_is_about_credits_where_it_says_so_and_about_the_key_elsewhere() -> None:
    hand = AimlPainter(key="a-secret-key")
    for message, told in (
        ("You have run out of credits for a-secret-key", "wants payment"),
        ("This is not for you", "does not accept the key"),
    ):
        error = hand.failure(Answer(403, {}, json.dumps({"message": message, "statusCode": 403}).encode()), hand.offer)
        assert isinstance(error, Misconfigured)
        assert told in str(error)
        assert "a-secret-key" not in str(error)
