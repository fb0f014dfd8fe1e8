"""The painter `openai`: OpenAI's own models, and servers of one's own that speak the same."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from storyboard.model.aspect import parse_aspect
from storyboard.painters.gemini.models import Frame
from storyboard.painters.gemini.samples import Sample
from storyboard.painters.openai import LOCAL as LOCAL_MODEL
from storyboard.painters.openai import OpenAIPainter, parts
from storyboard.painters.registry import load
from storyboard.painters.web import offers
from storyboard.painters.web.client import Answer
from storyboard.painters.web.plain import Plain
from storyboard.ports import Misconfigured, Painting, Ready
from storyboard.testing.doors import emulator
from storyboard.testing.doors.openai import LOCAL
from storyboard.testing.painting import request

ASKED = Plain(system="", text="A pier.", pictures=(), frame=Frame(ratio="16:9", width=1536, height=864), size="1K", seed=7, ground=False)


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_IMAGE_MODEL", "OPENAI_PICTURE_PRICE"):
        monkeypatch.delenv(name, raising=False)


def test_a_server_of_ones_own_needs_neither_key_nor_model(monkeypatch: pytest.MonkeyPatch) -> None:
    async def go() -> Painting:
        hand = load("openai")
        try:
            return await hand.paint(request("A pier | at night."))
        finally:
            await hand.close()

    with emulator(LOCAL) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", f"{server.url}/v1/")
        painting = asyncio.run(go())
        (sent,) = server.requests
    assert painting.cost == 0
    assert sent.model == ""
    assert sent.prompt == "A pier / at night."
    assert "authorization" not in sent.headers


def test_openai_itself_needs_a_key_and_says_where_it_is_had() -> None:
    hand = OpenAIPainter()
    assert isinstance(hand, Ready)
    with pytest.raises(Misconfigured, match=r"OPENAI_API_KEY.*run the command again"):
        hand.ready()


def test_a_server_of_ones_own_is_free_and_not_paced_and_openai_is_not() -> None:
    own, openai = OpenAIPainter(base_url="http://localhost:8080/v1"), OpenAIPainter(key="sk-a")
    assert (own.abilities.price, own.abilities.limited, own.abilities.references, own.abilities.editing) == ((0.0, 0.0), False, 0, False)
    assert (openai.abilities.limited, openai.abilities.references) == (True, 16)
    assert openai.abilities.price[0] > 0


@pytest.mark.parametrize("address", ["https://eu.api.openai.com/v1", "https://API.openai.com/v1", "https://us.api.openai.com:443/v1"])
def test_the_addresses_of_openais_regions_cost_what_openai_costs(address: str) -> None:
    hand = OpenAIPainter(base_url=address)
    assert hand.abilities.price == OpenAIPainter().abilities.price
    with pytest.raises(Misconfigured, match="OPENAI_API_KEY"):
        hand.ready()
    assert OpenAIPainter(base_url="http://notopenai/v1").abilities.price == (0.0, 0.0)
    assert OpenAIPainter(base_url="http://localhost/openai.com").abilities.price == (0.0, 0.0)


def test_a_table_of_ones_own_says_what_a_model_takes_by_its_name(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "own.toml"
    told = "references = 3\npeople = 2\npicture_bytes = 9000000\nrequest_bytes = 9000000\nprice = { '1K' = 0.0 }\n"
    file.write_text(f"[models.'flux-kontext']\n{told}", encoding="utf-8")
    monkeypatch.setenv("STORYBOARD_OPENAI_TABLE", str(file))
    hand = OpenAIPainter(base_url="http://localhost:8080/v1", model="flux-kontext")
    assert (hand.abilities.references, hand.abilities.people, hand.abilities.editing) == (3, 2, True)


def test_pictures_are_files_with_names_in_their_order() -> None:
    samples = (Sample(b"a", "image/png"), Sample(b"b", "image/jpeg"), Sample(b"c", "image/heic"))
    found = list(parts(ASKED._replace(pictures=samples), "image[]"))
    assert [(part.field, part.filename, part.mime) for part in found] == [
        ("image[]", "picture-1.png", "image/png"),
        ("image[]", "picture-2.jpg", "image/jpeg"),
        ("image[]", "picture-3.img", "image/heic"),
    ]


def read(hand: OpenAIPainter, body: Any) -> Any:
    return hand.read(Answer(200, {}, json.dumps(body).encode()), ASKED, hand.offer)


def test_tokens_are_billed_by_what_they_are_of() -> None:
    usage = {"input_tokens": 1_100, "input_tokens_details": {"text_tokens": 100, "image_tokens": 1_000}, "output_tokens": 2_000}
    found = read(OpenAIPainter(key="sk-a"), {"data": [{"b64_json": "aGk="}], "usage": usage})
    assert found.cost == pytest.approx((100 * 5 + 1_000 * 8 + 2_000 * 30) / 1_000_000)


def test_without_usage_the_list_price_is_booked_and_nothing_on_a_server_of_ones_own() -> None:
    body = {"data": [{"b64_json": "aGk="}]}
    paid, own = read(OpenAIPainter(key="sk-a"), body), read(OpenAIPainter(base_url="http://localhost:8080/v1"), body)
    assert paid.cost == pytest.approx(0.04)
    assert "list price" in paid.notices[0]
    assert (own.cost, own.notices) == (0.0, ())


def test_a_gateway_that_tells_tokens_is_booked_at_the_price_the_user_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_PICTURE_PRICE", "0.07")
    body = {"data": [{"b64_json": "aGk="}], "usage": {"input_tokens": 9, "output_tokens": 9}}
    assert read(OpenAIPainter(base_url="https://models.example.com/v1"), body).cost == pytest.approx(0.07)


@pytest.mark.parametrize("body", [{}, {"data": None}, {"data": [{"url": None, "b64_json": None}]}], ids=str)
def test_what_has_no_picture_may_be_asked_for_again(body: Any) -> None:
    with pytest.raises(Exception, match="sent no picture") as caught:
        read(OpenAIPainter(key="sk-a"), body)
    assert getattr(caught.value, "cost", 1) is None


@pytest.mark.parametrize("name", offers.table("openai").models)
def test_the_table_asks_for_sizes_that_can_be_painted(name: str) -> None:
    offer = offers.table("openai").models[name]
    for ratio, (width, height) in offer.pixels.items():
        step, longest = (64, 4096) if name == LOCAL_MODEL else (16, 3840)
        assert (width % step, height % step) == (0, 0)
        assert max(width, height) * max(offer.model.scale.values()) <= longest
        assert 1 / 3 <= width / height <= 3
        named = parse_aspect(ratio)
        assert abs(width / height / named - 1) < (0.05 if name == LOCAL_MODEL else 0.02), ratio


NEAR_ONES = (
    "http://localhost:8080/v1",
    "http://127.0.0.1/v1",
    "http://[::1]:80/v1",
    "http://192.168.1.7/v1",
    "http://[::ffff:192.168.1.7]/v1",
    "http://paintbox:8080/v1",
    "http://box.lan/v1",
)


@pytest.mark.parametrize("address", NEAR_ONES)
def test_a_machine_in_the_house_is_free(address: str) -> None:
    assert OpenAIPainter(base_url=address).abilities.price == (0.0, 0.0)


ELSEWHERE = ("https://models.example.com/v1", "https://8.8.8.8/v1", "https://[::ffff:8.8.8.8]/v1", "https://notopenai.com/v1")


@pytest.mark.parametrize("address", ELSEWHERE)
def test_a_gateway_elsewhere_must_say_its_price(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Misconfigured, match=r"asks for a picture is not known\..*OPENAI_PICTURE_PRICE"):
        assert OpenAIPainter(base_url=address).abilities
    monkeypatch.setenv("OPENAI_PICTURE_PRICE", "0.07")
    assert OpenAIPainter(base_url=address).abilities.price == (0.07, 0.07)
    for wrong in ("much", "-1", "nan", "inf"):
        monkeypatch.setenv("OPENAI_PICTURE_PRICE", wrong)
        with pytest.raises(Misconfigured, match="is no price"):
            assert OpenAIPainter(base_url=address).abilities
