"""Batch jobs of the painter against the emulator: one item's outcome is what the request would have had by itself, at half the price."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import pytest

from storyboard.model.aspect import parse_aspect
from storyboard.model.errors import ProviderError
from storyboard.model.takes import Reference
from storyboard.painters.gemini import models
from storyboard.painters.gemini.batch import MOST_JOB_BYTES, GeminiBatches
from storyboard.painters.gemini.painter import GeminiPainter, VertexPainter
from storyboard.ports import FixRequest, InBatches, Misconfigured, Painting, PaintRequest, Refused, TryLater
from storyboard.testing.gemini import FINAL, ODD, PASSING, REFUSALS, Emulator, Fault, at, batches, emulator, told
from storyboard.testing.painting import request

T = TypeVar("T")
Answers = tuple[Painting | ProviderError, ...]


def using(url: str, work: Callable[[GeminiBatches], Coroutine[Any, Any, T]], key: str = "a-key") -> T:
    async def go() -> T:
        painter = GeminiPainter(key=key, base_url=url, tier="batch")
        assert isinstance(painter.batches, GeminiBatches)
        try:
            return await work(painter.batches)
        finally:
            await painter.close()

    return asyncio.run(go())


def finished(server: Emulator, *requests: PaintRequest) -> Answers:
    async def work(way: GeminiBatches) -> Answers:
        job = await way.submit(requests, "ours")
        while (answers := await way.collect(job, requests)) is None:
            pass
        return answers

    return using(server.url, work)


KINDS: dict[Fault, type[ProviderError | Painting]] = {
    **dict.fromkeys(PASSING, TryLater),
    **dict.fromkeys(REFUSALS, Refused),
    **dict.fromkeys(FINAL, Misconfigured),
    **dict.fromkeys(ODD, Painting),
    Fault.PROMPT_OTHER: Refused,
    Fault.OTHER: TryLater,
    Fault.MAX_TOKENS: TryLater,
    Fault.MALFORMED_RESPONSE: TryLater,
    Fault.WRONG_RATIO: TryLater,
    Fault.LANGUAGE: FixRequest,
    Fault.MISSING_THOUGHT_SIGNATURE: FixRequest,
    Fault.TRUNCATED: Painting,
}
"""The same as of a request by itself, but that nothing happens to an item's own delivery."""


@pytest.fixture(scope="module")
def outcomes() -> dict[Fault, Painting | ProviderError]:
    with emulator(faults=told(Fault)) as server:
        answers = finished(server, *(request(brief=f"Meet <{fault}>.", size="2K") for fault in Fault))
    return dict(zip(Fault, answers, strict=True))


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_of_an_item_has_its_outcome(fault: Fault, outcomes: dict[Fault, Painting | ProviderError]) -> None:
    found = outcomes[fault]
    assert type(found) is KINDS[fault]
    assert not (isinstance(found, TryLater) and found.limited), "nobody waits for turns in a job, so a rate limit is a failed try"


def test_googles_own_reason_is_kept(outcomes: dict[Fault, Painting | ProviderError]) -> None:
    assert "violated Google's Responsible AI practices" in str(outcomes[Fault.IMAGE_SAFETY])
    assert "overloaded" in str(outcomes[Fault.OVERLOADED])


def test_a_job_paints_in_order_at_half_the_price(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG")
    asked = [request(brief=f"Panel {number}.", seed=str(number), aspect=("16:9", "1:1")[number % 2]) for number in range(4)]
    with emulator() as server:
        answers = finished(server, *asked)
        pictures = [answer for answer in answers if isinstance(answer, Painting)]
        assert len(pictures) == 4
        assert [f"Panel {number}." in picture.prompt for number, picture in enumerate(pictures)] == [True] * 4
        assert sum(picture.cost for picture in pictures) == pytest.approx(server.billed)
    batch, standard = (GeminiPainter(tier=tier).priced("1K").price for tier in ("batch", "standard"))
    assert batch == pytest.approx([price / 2 for price in standard])
    assert all(batch[0] <= picture.cost <= batch[1] for picture in pictures)


def test_a_job_is_found_by_its_name_among_many() -> None:
    async def work(way: GeminiBatches) -> tuple[list[str], list[str | None]]:
        made = [await way.submit([request()], f"job {number}") for number in range(7)]
        return made, [await way.find("job 0"), await way.find("job 6"), await way.find("another")]

    with emulator() as server:
        made, found = using(server.url, work)
    assert found == [made[0], made[6], None]


@pytest.mark.parametrize("state", [batches.FAILED, batches.CANCELLED, batches.EXPIRED])
def test_a_job_that_ends_without_pictures_leaves_every_request_to_be_tried_again(state: str) -> None:
    with emulator(batch_ends=lambda _: state) as server:
        answers = finished(server, request(), request(seed="2"))
        assert server.billed == 0
    errors = [answer for answer in answers if isinstance(answer, TryLater)]
    assert [error.cost for error in errors] == [0.0, 0.0]
    assert state.rpartition("_")[2].lower() in str(errors[0])


@pytest.mark.parametrize("job", ["batches/unknown", "models/x", "batches/../models", "batches/a?b=c", ""])
def test_a_job_nobody_knows_may_have_been_billed(job: str) -> None:
    with emulator() as server:
        answers = using(server.url, lambda way: way.collect(job, [request()])) or ()
    assert [answer.cost for answer in answers if isinstance(answer, TryLater)] == [None]


@pytest.mark.parametrize(
    ("fault", "kind", "limited", "cost"),
    [
        (Fault.RATE_LIMITED, TryLater, True, 0.0),
        (Fault.OVERLOADED, TryLater, False, None),
        (Fault.DROPPED_PAINTED, TryLater, False, None),
        (Fault.DAILY_QUOTA, Misconfigured, False, None),
    ],
)
def test_whether_a_job_was_made_is_known_or_not(fault: Fault, kind: type[ProviderError], limited: bool, cost: float | None) -> None:
    with emulator(batch_faults=at({1: fault})) as server, pytest.raises(kind) as raised:
        using(server.url, lambda way: way.submit([request()], "ours"))
    if isinstance(raised.value, TryLater):
        assert (raised.value.limited, raised.value.cost) == (limited, cost)


def test_a_request_that_google_cannot_take_is_a_failed_item() -> None:
    with emulator() as server:
        (answer,) = finished(server, request(brief=""))
    assert isinstance(answer, FixRequest | Painting)


def test_how_much_of_a_job_a_request_fills(tmp_path: Path) -> None:
    import random

    from PIL import Image

    noise = random.Random("noise")
    Image.frombytes("RGB", (1800, 1800), noise.randbytes(1800 * 1800 * 3)).save(tmp_path / "large.jpg", quality=95)
    Image.frombytes("RGB", (1000, 1000), noise.randbytes(1000 * 1000 * 3)).save(tmp_path / "small.png")

    def with_pictures(*files: str) -> PaintRequest:
        return request(folder=str(tmp_path), references=tuple(Reference(role="prop", name="A", file=file) for file in files))

    async def work(way: GeminiBatches) -> tuple[float, ...]:
        asked = (request(size="1K"), request(size="4K"), with_pictures("large.jpg"), with_pictures("small.png"))
        return tuple([await way.share(each) for each in asked])

    plain, bigger, large, small = using("http://127.0.0.1:1", work)
    assert 0 < plain < 0.05
    assert 0.2 < bigger <= 1
    assert plain < large < (tmp_path / "large.jpg").stat().st_size / MOST_JOB_BYTES, "references are sent smaller in jobs"
    assert small == pytest.approx((tmp_path / "small.png").stat().st_size * 4 / 3 / MOST_JOB_BYTES, abs=0.01)
    with pytest.raises(FixRequest, match="without --batch"):
        using("http://127.0.0.1:1", lambda way: way.share(with_pictures(*["small.png"] * 5)))


SAID: list[tuple[dict[str, Any], list[float | None] | None]] = [
    ({"metadata": {"state": "BATCH_STATE_RUNNING"}}, None),
    ({"metadata": {"state": "BATCH_STATE_SOMETHING_NEW"}}, None),
    ({}, None),
    ({"metadata": {"state": "BATCH_STATE_SUCCEEDED"}}, [None]),
    ({"metadata": {"state": "BATCH_STATE_SUCCEEDED", "output": {"responsesFile": "files/x"}}}, [None]),
    ({"done": True, "error": {"code": 3, "message": "Multiple candidates"}}, [0.0]),
    ({"metadata": {"state": "BATCH_STATE_SUCCEEDED", "output": {"inlinedResponses": {"inlinedResponses": [{}, {}]}}}}, [None]),
    ({"metadata": {"state": "JOB_STATE_SUCCEEDED", "output": {"inlinedResponses": {"inlinedResponses": [{}]}}}}, [0.0]),
    ({"done": True, "response": {"inlinedResponses": {"inlinedResponses": [{"error": {"code": 14}}]}}}, [0.0]),
]


@pytest.mark.parametrize(("body", "expected"), SAID)
def test_whatever_google_says_of_a_job_is_read(body: Any, expected: list[float | None] | None) -> None:
    answers = _collected(json.dumps(body))
    if expected is None:
        assert answers is None
    else:
        assert [answer.cost for answer in answers or () if isinstance(answer, TryLater)] == expected


@pytest.mark.parametrize("body", ["", "{", "[]", '"x"', "<html>", '{"metadata": 7}', '{"metadata": {"output": {"inlinedResponses": 3}}}'])
def test_what_is_no_answer_leaves_the_job_as_it_was(body: str) -> None:
    with pytest.raises(TryLater):
        _collected(body)


def _collected(body: str, count: int = 1) -> tuple[Any, ...] | None:
    """What becomes of so many requests when Google says this of their job."""
    painter = GeminiPainter(key="a-key", tier="batch")

    async def called(_: Any) -> Any:
        return body

    return asyncio.run(GeminiBatches(painter.model, called, painter.expected).collect("batches/x", [request()] * count))


def test_answers_say_themselves_whose_they_are() -> None:
    told = [{"error": {"code": 3, "message": name}, "metadata": {"key": key}} for name, key in (("third", "2"), ("first", "0"))]
    body = json.dumps({"metadata": {"state": "BATCH_STATE_EXPIRED", "output": {"inlinedResponses": {"inlinedResponses": told}}}})
    first, second, third = _collected(body, 3) or (None, None, None)
    assert "first" in str(first)
    assert "third" in str(third)
    assert isinstance(second, TryLater)
    assert (second.cost, "expired" in str(second)) == (0.0, True)


def test_who_offers_batches() -> None:
    assert isinstance(GeminiPainter(), InBatches)
    for tier, always in (("batch", True), ("standard", False), ("flex", False)):
        way = GeminiPainter(tier=tier).batches
        assert way is not None
        assert way.always is always
    assert VertexPainter().batches is None


def test_a_bad_key_is_a_matter_of_configuration_at_every_step() -> None:
    with emulator(keys=["good"]) as server:
        with pytest.raises(Misconfigured):
            using(server.url, lambda way: way.submit([request()], "ours"), key="bad")
        with pytest.raises(Misconfigured):
            using(server.url, lambda way: way.find("ours"), key="bad")
        with pytest.raises(Misconfigured):
            using(server.url, lambda way: way.collect("batches/x", [request()]), key="bad")


def test_the_picture_asked_for_is_told_without_looking_at_references_again(tmp_path: Path) -> None:
    from PIL import Image

    file = tmp_path / "a.png"
    Image.new("RGB", (64, 64), "red").save(file)
    asked = request(folder=str(tmp_path), references=(Reference(role="prop", name="KEY", file="a.png"),), aspect="2.39:1")

    async def work(way: GeminiBatches) -> Answers:
        job = await way.submit([asked], "ours")
        file.unlink()
        while (answers := await way.collect(job, [asked])) is None:
            pass
        return answers

    with emulator() as server:
        (answer,) = using(server.url, work)
    assert isinstance(answer, Painting)
    assert answer.prompt == asked.brief
    assert models.frame(parse_aspect("2.39:1"), models.load().models["gemini-3-pro-image"]).ratio == "21:9"
