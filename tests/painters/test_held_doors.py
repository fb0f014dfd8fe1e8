"""The painters behind one call, each against its emulator: every outcome is one of the four errors, and its cost is what was billed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PIL import Image

from storyboard.model.aspect import parse_aspect
from storyboard.model.errors import ProviderError
from storyboard.model.takes import Reference
from storyboard.painters.aimlapi import AimlPainter
from storyboard.painters.cometapi import CometPainter
from storyboard.painters.gemini.models import frame
from storyboard.painters.lumenfall import LumenfallPainter
from storyboard.painters.openai import OpenAIPainter
from storyboard.painters.openrouter import OpenRouterPainter
from storyboard.painters.registry import load
from storyboard.painters.web.behind import DoorPainter
from storyboard.painters.web.client import Answer
from storyboard.painters.web.held import HeldPainter
from storyboard.ports import Edit, FixRequest, Misconfigured, Painting, PaintRequest, Ready, Refused, TryLater
from storyboard.testing.doors import FINAL, PASSING, Door, Emulator, Mishap, Refusal, emulator, told
from storyboard.testing.doors.aimlapi import AIMLAPI
from storyboard.testing.doors.lumenfall import LUMENFALL
from storyboard.testing.doors.openai import LOCAL, OPENAI
from storyboard.testing.doors.openrouter import OPENROUTER
from storyboard.testing.gemini import read_back
from storyboard.testing.painting import dimensions, in_turn, outcome, request, used


class Case(NamedTuple):
    """A painter, and the emulator of its door."""

    door: Door
    made: Callable[..., HeldPainter]
    path: str
    options: dict[str, str] = {}


CASES = {
    "openrouter": Case(OPENROUTER, OpenRouterPainter, "/api/v1"),
    "openrouter by chat": Case(OPENROUTER, OpenRouterPainter, "/api/v1", {"route": "chat"}),
    "lumenfall": Case(LUMENFALL, LumenfallPainter, "/openai/v1"),
    "aimlapi": Case(AIMLAPI, AimlPainter, "/v1"),
    "openai": Case(OPENAI, OpenAIPainter, "/v1", {"model": "gpt-image-2.5-flare"}),
    "local": Case(LOCAL, OpenAIPainter, "/v1"),
}
PAID = [name for name in CASES if name != "local"]
"""Doors that cost something, take pictures and refuse."""


@pytest.fixture(scope="module")
def servers() -> Iterator[dict[str, Emulator]]:
    with ExitStack() as stack:
        yield {name: stack.enter_context(emulator(case.door, faults=told(Mishap))) for name, case in CASES.items()}


def painter(name: str, server: Emulator) -> HeldPainter:
    case = CASES[name]
    return case.made(key="sk-a-good-key", base_url=f"{server.url}{case.path}", **case.options)


def outcomes(name: str, server: Emulator, *requests: PaintRequest) -> list[Painting | ProviderError]:
    return asyncio.run(used(painter(name, server), lambda hand: in_turn(hand, requests)))


def paint(name: str, server: Emulator, asked: PaintRequest) -> Painting:
    (found,) = outcomes(name, server, asked)
    assert isinstance(found, Painting), found
    return found


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, tuple[Reference, ...]]:
    """A board folder with four pictures in it."""
    folder = tmp_path_factory.mktemp("board")
    for number in range(4):
        Image.new("RGB", (90, 60), (number * 50, 40, 90)).save(folder / f"{number}.png")
    digests = [sha256((folder / f"{number}.png").read_bytes()).hexdigest() for number in range(4)]
    found = tuple(Reference(role="person", name=f"P{number}", file=f"{number}.png", sha256=digest) for number, digest in enumerate(digests))
    return str(folder), found


@pytest.mark.parametrize("name", CASES)
def test_an_aspect_is_painted_in_the_ratio_that_loses_least(name: str, servers: dict[str, Emulator]) -> None:
    server, aspects = servers[name], ("16:9", "2.39:1", "1:1", "9:16")
    model = painter(name, server).offer.model
    found = outcomes(name, server, *(request(aspect=aspect) for aspect in aspects))
    for painting, aspect in zip(found, aspects, strict=True):
        framed = frame(parse_aspect(aspect), model)
        assert isinstance(painting, Painting)
        assert dimensions(painting) == (framed.width, framed.height)
        assert painting.notices == ()


@pytest.mark.parametrize("name", PAID)
def test_pictures_go_along_in_their_order_and_the_one_to_change_is_the_last(
    name: str, servers: dict[str, Emulator], pictures: tuple[str, tuple[Reference, ...]]
) -> None:
    folder, found = pictures
    edit = Edit(file=found[3].file, sha256=found[3].sha256, note="Make it night.")
    painting = paint(name, servers[name], request(folder=folder, references=found[:3], edit=edit))
    assert read_back(painting.data) == tuple(picture.sha256[:8] for picture in found)
    assert "Picture 1, Picture 2, Picture 3, The picture to change" in painting.prompt


@pytest.mark.parametrize("name", CASES)
def test_too_many_pictures_and_sizes_it_does_not_paint_are_never_sent(
    name: str, servers: dict[str, Emulator], pictures: tuple[str, tuple[Reference, ...]]
) -> None:
    server, (folder, found) = servers[name], pictures
    before = len(server.requests)
    able = painter(name, server).abilities
    many = found * (able.references // len(found) + 1)
    wrong = outcomes(name, server, request(folder=folder, references=many), request(size="8K"))
    assert [type(error) for error in wrong] == [FixRequest, FixRequest]
    assert len(server.requests) == before


@pytest.fixture(scope="module")
def met(servers: dict[str, Emulator]) -> dict[tuple[str, Mishap], tuple[Painting | ProviderError, float]]:
    """What becomes of a request at each door that meets each mishap, and what the door billed for it."""

    async def of(name: str) -> dict[tuple[str, Mishap], tuple[Painting | ProviderError, float]]:
        server, hand = servers[name], painter(name, servers[name])
        found: dict[tuple[str, Mishap], tuple[Painting | ProviderError, float]] = {}
        for mishap in Mishap:
            before = server.billed
            ended = await outcome(hand, request(brief=f"Meet <{mishap}>."))
            found[name, mishap] = ended, server.billed - before
        await hand.close()
        return found

    async def go() -> dict[tuple[str, Mishap], tuple[Painting | ProviderError, float]]:
        return {met: ended for told in await asyncio.gather(*map(of, CASES)) for met, ended in told.items()}

    return asyncio.run(go())


KINDS: dict[Mishap, type[ProviderError | Painting]] = {
    **dict.fromkeys(PASSING, TryLater),
    **dict.fromkeys(FINAL, Misconfigured),
    Mishap.SLOW: Painting,
    Mishap.WRONG_SIZE: Painting,
    Mishap.WRONG_RATIO: TryLater,
    Mishap.REFUSED: Refused,
}


@pytest.mark.parametrize("name", PAID)
@pytest.mark.parametrize("mishap", KINDS)
def test_every_mishap_is_one_of_the_four_errors(name: str, mishap: Mishap, met: dict[Any, Any]) -> None:
    found, _ = met[name, mishap]
    assert isinstance(found, KINDS[mishap]), found


@pytest.mark.parametrize("name", CASES)
def test_what_is_booked_is_what_was_billed_or_said_to_be_unknown(name: str, met: dict[Any, Any]) -> None:
    for mishap in Mishap:
        found, billed = met[name, mishap]
        if isinstance(found, Misconfigured):
            assert billed == 0
        elif found.cost is not None:
            assert found.cost == pytest.approx(billed), mishap
    lost = {mishap for mishap in Mishap if met[name, mishap][1] > 0 and getattr(met[name, mishap][0], "cost", None) is None}
    assert lost <= {Mishap.TRUNCATED, Mishap.CUT_JSON, Mishap.WRONG_JSON, Mishap.EMPTY, Mishap.DROPPED_PAINTED}


@pytest.mark.parametrize("name", CASES)
def test_a_rate_limit_says_how_long_and_does_not_count_as_a_try(name: str, met: dict[Any, Any]) -> None:
    told, bare = met[name, Mishap.RATE_LIMITED][0], met[name, Mishap.RATE_LIMITED_BARE][0]
    assert (told.limited, told.after) == (True, 1.0)
    assert (bare.limited, bare.after) == (True, None)


@pytest.mark.parametrize("name", CASES)
def test_a_smaller_picture_is_told(name: str, met: dict[Any, Any]) -> None:
    found, _ = met[name, Mishap.WRONG_SIZE]
    assert "instead of" in found.notices[0]


@pytest.mark.parametrize("name", PAID)
def test_no_message_and_no_take_holds_the_key(name: str, met: dict[Any, Any]) -> None:
    for mishap in Mishap:
        found, _ = met[name, mishap]
        assert "sk-a-good-key" not in (found.prompt if isinstance(found, Painting) else str(found))


STATUSES: dict[int, type[ProviderError]] = {
    **dict.fromkeys((400, 413, 422), FixRequest),
    **dict.fromkeys((301, 401, 402, 403, 404), Misconfigured),
    **dict.fromkeys((408, 429, 500, 502, 503, 504, 524, 529), TryLater),
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("status", STATUSES)
def test_every_status_is_one_of_the_four_errors_in_whatever_words(name: str, status: int) -> None:
    hand = CASES[name].made(key="sk-a-good-key", base_url="http://127.0.0.1:9", **CASES[name].options)
    told = json.dumps(CASES[name].door.failure(Refusal(status, "It did not work."))).encode()
    for body in (told, b"<html>It did not work.</html>", b"", b"null", b'{"error": [1]}'):
        error = hand.failure(Answer(status, {}, body), hand.offer)
        assert isinstance(error, STATUSES[status])
        assert not str(error).startswith(" ")
        if body is told:
            assert "It did not work." in str(error)


@pytest.mark.parametrize(
    ("name", "status", "error", "kind"),
    [
        ("lumenfall", 400, {"code": "CONTENT_POLICY_VIOLATION", "message": "no"}, Refused),
        ("lumenfall", 400, {"code": "INVALID_REQUEST", "message": "does not support multiple input images"}, FixRequest),
        ("lumenfall", 401, {"code": "AUTHENTICATION_FAILED", "message": "no"}, Misconfigured),
        ("lumenfall", 402, {"code": "INSUFFICIENT_BALANCE", "message": "no"}, Misconfigured),
        ("lumenfall", 404, {"code": "MODEL_NOT_FOUND", "message": "no"}, Misconfigured),
        ("lumenfall", 502, {"code": "ALL_PROVIDERS_EXHAUSTED", "message": "no"}, TryLater),
        ("lumenfall", 500, {"code": "UPSTREAM_ERROR", "message": "no"}, TryLater),
        ("openai", 429, {"code": "insufficient_quota", "type": "insufficient_quota", "message": "no"}, Misconfigured),
        ("openai", 429, {"code": "rate_limit_exceeded", "message": "no"}, TryLater),
        ("openai", 400, {"code": "moderation_blocked", "message": "no"}, Refused),
        ("openai", 400, {"code": "content_policy_violation", "message": "no"}, Refused),
        ("openai", 404, {"code": "model_not_found", "message": "no"}, Misconfigured),
    ],
)
def test_the_names_doors_have_for_it(name: str, status: int, error: dict[str, str], kind: type[ProviderError]) -> None:
    hand = CASES[name].made(key="sk-a-good-key")
    assert isinstance(hand.failure(Answer(status, {}, json.dumps({"error": error}).encode()), hand.offer), kind)


@pytest.mark.parametrize("name", ["openrouter", "lumenfall", "aimlapi", "openai"])
def test_a_quote_needs_no_key_and_painting_does(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("OPENROUTER_API_KEY", "LUMENFALL_API_KEY", "AIMLAPI_API_KEY", "AIML_API_KEY", "OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(variable, raising=False)
    hand = load(name)
    low, high = hand.abilities.price
    assert 0 < low <= high
    with pytest.raises(Misconfigured, match="API_KEY"):
        asyncio.run(hand.paint(request()))


@pytest.mark.parametrize("name", ["openrouter", "lumenfall", "aimlapi", "openai", "cometapi", "replicate", "fal"])
def test_what_cannot_be_a_key_is_said_so_before_anything_is_sent(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    hand = load(name)
    assert isinstance(hand, DoorPainter | CometPainter)
    monkeypatch.setenv(hand.entrance.keys[0], "sk-a-secret\u200b-key")
    assert isinstance(hand, Ready)
    with pytest.raises(Misconfigured, match="Copy it again") as told:
        hand.ready()
    assert "secret" not in str(told.value)


@pytest.mark.parametrize("name", PAID)
def test_what_was_billed_lies_within_the_quote(
    name: str, servers: dict[str, Emulator], pictures: tuple[str, tuple[Reference, ...]]
) -> None:
    folder, found = pictures
    hand = painter(name, servers[name])
    for size in hand.abilities.sizes[:2]:
        low, high = hand.priced(size).price
        painting = paint(name, servers[name], request(size=size, folder=folder, references=found))
        assert low <= painting.cost <= high


@pytest.mark.parametrize(
    ("name", "table"),
    [("openrouter", "STORYBOARD_OPENROUTER_TABLE"), ("openai", "STORYBOARD_OPENAI_TABLE")],
)
def test_an_unknown_model_is_asked_for_by_the_limits_of_the_default(name: str, table: str, tmp_path: Path, monkeypatch: Any) -> None:
    hand = CASES[name].made(key="a", model="acme/new")
    assert hand.offer.id == "acme/new"
    assert "Nothing is known about the model acme/new" in hand.notices[0]
    assert table in hand.notices[0]
    file = tmp_path / "own.toml"
    told = "references = 2\npeople = 1\npicture_bytes = 1000\nrequest_bytes = 9000\nprice = { '1K' = 0.5 }\n"
    file.write_text(f"[models.'acme/new']\n{told}", encoding="utf-8")
    monkeypatch.setenv(table, str(file))
    known = CASES[name].made(key="a", model="acme/new")
    assert (known.notices, known.abilities.references, known.abilities.price) == ((), 2, (0.5, 0.5))
