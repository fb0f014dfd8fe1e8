"""The painter `cometapi` against its emulator: every mishap has its error, the bill agrees, names and errors are the gateway's own."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from storyboard.model.errors import InputError, ProviderError
from storyboard.model.takes import Reference
from storyboard.painters.cometapi import ENTRANCE, CometDoor, CometPainter
from storyboard.painters.gemini import models
from storyboard.painters.gemini.painter import GeminiPainter
from storyboard.painters.registry import load
from storyboard.ports import Edit, FixRequest, InBatches, Misconfigured, Painting, PaintRequest, Refused, TryLater
from storyboard.testing.doors import Emulator, Mishap, emulator, first, told
from storyboard.testing.doors.cometapi import COMETAPI
from storyboard.testing.gemini import read_back
from storyboard.testing.painting import all_painted, in_turn, request, used


def outcomes(url: str, requests: Iterable[PaintRequest], **options: Any) -> list[Painting | ProviderError]:
    """What becomes of requests, one after the other."""
    return asyncio.run(used(CometPainter(key="a-key", base_url=url, **options), lambda painter: in_turn(painter, requests)))


def painted(server: Emulator, *requests: PaintRequest, **options: Any) -> list[Painting]:
    return all_painted(outcomes(server.url, requests, **options))


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    with emulator(COMETAPI) as running:
        yield running


KINDS: dict[Mishap, type[ProviderError | Painting]] = {
    **dict.fromkeys(Mishap, TryLater),
    **dict.fromkeys((Mishap.BAD_KEY, Mishap.UNPAID, Mishap.RETIRED), Misconfigured),
    **dict.fromkeys((Mishap.SLOW, Mishap.WRONG_SIZE, Mishap.LOST), Painting),
    Mishap.REFUSED: Refused,
}
UNKNOWN = {
    Mishap.BAD_GATEWAY,
    Mishap.TIMED_OUT,
    Mishap.TRUNCATED,
    Mishap.CUT_JSON,
    Mishap.WRONG_JSON,
    Mishap.EMPTY,
    Mishap.DROPPED,
    Mishap.DROPPED_PAINTED,
}
"""Mishaps after which nobody knows whether the call was billed."""

PAID = {Mishap.NOT_A_PICTURE, Mishap.CUT_PICTURE, Mishap.WRONG_RATIO}


@pytest.fixture(scope="module")
def met() -> dict[Mishap, Painting | ProviderError]:
    """What becomes of a request that meets each mishap; which one stands in its brief."""

    with emulator(COMETAPI, faults=told(Mishap)) as running:
        asked = [request(brief=f"Meet <{mishap}>.") for mishap in Mishap]
        return dict(zip(Mishap, outcomes(running.url, asked), strict=True))


@pytest.mark.parametrize("mishap", Mishap)
def test_every_mishap_has_its_outcome_and_its_cost(mishap: Mishap, met: dict[Mishap, Painting | ProviderError]) -> None:
    found = met[mishap]
    assert type(found) is KINDS[mishap]
    if isinstance(found, TryLater):
        assert (found.cost is None) == (mishap in UNKNOWN)
        assert bool(found.cost) == (mishap in PAID)
        assert found.limited == (mishap in {Mishap.RATE_LIMITED, Mishap.RATE_LIMITED_BARE})
        assert (found.after is not None) == (mishap is Mishap.RATE_LIMITED)


def test_the_way_is_the_one_that_is_documented_and_nothing_of_googles_is_asked(server: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("GEMINI_API_KEY", "googles")
    monkeypatch.setenv("GEMINI_SERVICE_TIER", "flex")
    monkeypatch.setenv("COMETAPI_KEY", "comets")
    monkeypatch.setenv("COMETAPI_BASE_URL", server.url + "/")

    async def go() -> Painting:
        painter = load("cometapi")
        try:
            return await painter.paint(request())
        finally:
            await painter.close()

    painting = asyncio.run(go())
    assert painting.model == "gemini-3-pro-image"
    assert server.requests[-1].version == "v1beta"
    assert server.requests[-1].tier == "standard"


def test_a_preview_keeps_its_name_there_although_google_has_retired_it(server: Emulator) -> None:
    (painting,) = painted(server, request(), model="gemini-3-pro-image-preview")
    assert painting.notices == ()


def test_a_model_nobody_knows_is_asked_for_and_said_to_be_unknown() -> None:
    painter = CometPainter(model="some-new-image-model")
    assert painter.abilities.references == CometPainter().abilities.references
    assert "some-new-image-model" in painter.notices[0]


def test_the_bill_is_the_emulators_and_above_googles(server: Emulator) -> None:
    before = server.billed
    asked = [request(seed=str(number), size=("1K", "4K")[number == 3]) for number in range(4)]
    paintings = painted(server, *asked)
    assert sum(painting.cost for painting in paintings) == pytest.approx(server.billed - before, rel=1e-4)
    for painting, wanted in zip(paintings, asked, strict=True):
        low, high = CometPainter().priced(wanted.size).price
        assert low <= painting.cost <= high
    assert CometPainter().priced("1K").price[0] == pytest.approx(0.192, abs=0.001)
    assert CometPainter().priced("1K").price > GeminiPainter().priced("1K").price


def test_references_and_the_picture_to_change_go_along(server: Emulator, tmp_path: Path) -> None:
    digests: list[str] = []
    for number in range(3):
        file = tmp_path / f"{number}.png"
        Image.new("RGB", (90, 60), (number * 60, 40, 90)).save(file)
        digests.append(sha256(file.read_bytes()).hexdigest())
    references = tuple(Reference(role="prop", name=f"THING {number}", file=f"{number}.png") for number in range(2))
    edit = Edit(file="2.png", sha256=digests[2], note="Make it night.")
    (painting,) = painted(server, request(folder=str(tmp_path), references=references, edit=edit))
    assert read_back(painting.data) == tuple(digest[:8] for digest in digests)


def test_what_is_looked_up_comes_with_its_sources(server: Emulator) -> None:
    (painting,) = painted(server, request(ground=True))
    assert painting.queries
    assert painting.sources


def refused(body: Any, status: int = 400) -> ProviderError | None:
    door = CometDoor(key="sk-0123456789abcdef", base_url="", timeout=1.0)
    return door.refused(status, {}, json.dumps(body), "gemini-3-pro-image")


def own(message: str, code: str = "", type: str = "new_api_error") -> dict[str, Any]:
    return {"error": {"message": message, "type": type, "param": "", "code": code}}


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (400, own("request blocked by Gemini API: PROHIBITED_CONTENT", "prompt_blocked"), Refused),
        (200, own("request blocked by Gemini API: SAFETY", "prompt_blocked"), Refused),
        (400, own("sensitive words detected", "sensitive_words_detected"), Refused),
        (403, own("user quota is not enough", "insufficient_user_quota"), Misconfigured),
        (401, own("Invalid token"), Misconfigured),
        (503, own("No available channel for model x under group default (distributor)", "model_not_found"), Misconfigured),
        (429, own("Too many requests", "rate_limit_exceeded"), TryLater),
        (500, own("upstream error: do request failed", "do_request_failed"), TryLater),
        (200, own("upstream error: do request failed", "do_request_failed"), TryLater),
        (400, own("unknown parameter", "invalid_request"), FixRequest),
        (500, {"error": "upstream"}, TryLater),
    ],
)
def test_errors_of_the_gateway_itself(status: int, body: dict[str, Any], kind: type[ProviderError]) -> None:
    assert type(refused(body, status)) is kind


@pytest.mark.parametrize(
    "body",
    [
        {"error": {"code": 400, "message": "aspect_ratio must be one of", "status": "INVALID_ARGUMENT"}},
        {"candidates": []},
        [],
        "text",
        {"error": 7},
    ],
)
def test_googles_own_answers_are_left_to_who_reads_those(body: Any) -> None:
    assert refused(body) is None


def test_no_key_is_passed_on() -> None:
    found = refused(own("Invalid token sk-0123456789abcdef"), 401)
    assert "0123456789abcdef" not in str(found)


def test_without_a_key_it_says_how_to_get_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COMETAPI_KEY", raising=False)
    with pytest.raises(Misconfigured, match="COMETAPI_KEY"):
        CometPainter().ready()
    assert CometPainter().abilities.editing, "a quote needs no key"


def test_there_are_no_tiers_batches_or_drafts() -> None:
    painter = CometPainter()
    assert isinstance(painter, InBatches)
    assert painter.batches is None
    assert painter.sibling() is None
    with pytest.raises(InputError, match="no service tiers"):
        load("cometapi", "flex")


def test_the_users_table_changes_the_price(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "comet.toml"
    file.write_text("share = 0.8\n", encoding="utf-8")
    monkeypatch.setenv("STORYBOARD_COMETAPI_TABLE", str(file))
    low, _ = CometPainter().priced("1K").price
    assert low == pytest.approx(models.price(models.load().models["gemini-3-pro-image"], "1K")[0] * 0.8)
    file.write_text('share = "much"\n', encoding="utf-8")
    with pytest.raises(Misconfigured, match=r"comet\.toml"):
        CometPainter()


def test_a_refusal_is_one_whichever_form_it_has() -> None:
    forms: set[str] = set()
    with emulator(COMETAPI, faults=first(9, Mishap.REFUSED)) as running:
        for found in outcomes(running.url, [request(seed=str(number)) for number in range(12)]):
            assert type(found) is Refused
            forms.add(str(found)[:40])
    assert len(forms) == len(COMETAPI.refusals)
    assert ENTRANCE.title in " ".join(forms)
