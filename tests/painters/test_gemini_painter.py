"""The painter against the emulator: every size and ratio, every fault, references, edits, searches, and a bill that agrees."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from storyboard.model.aspect import parse_aspect
from storyboard.model.errors import ProviderError
from storyboard.model.takes import Reference
from storyboard.painters.gemini import models
from storyboard.painters.gemini.painter import GeminiPainter
from storyboard.ports import Edit, FixRequest, Misconfigured, Painting, PaintRequest, Refused, TryLater
from storyboard.testing.gemini import FINAL, ODD, PASSING, REFUSALS, Emulator, Fault, emulator, first, read_back, told
from storyboard.testing.painting import dimensions, outcome, request

MODEL = models.load().models["gemini-3-pro-image"]


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    with emulator() as running:
        yield running


def paint(server: Emulator, *requests: PaintRequest, **options: Any) -> list[Painting]:
    async def go() -> list[Painting]:
        painter = GeminiPainter(key="a-key", base_url=server.url, **options)
        try:
            return await asyncio.gather(*map(painter.paint, requests))
        finally:
            await painter.close()

    return asyncio.run(go())


@pytest.mark.parametrize("size", ["1K", "2K"])
def test_every_ratio_comes_back_in_the_pixels_that_were_promised(size: str, server: Emulator) -> None:
    asked = [request(aspect=ratio, size=size) for ratio in MODEL.pixels]
    paintings = paint(server, *asked)
    assert [dimensions(painting) for painting in paintings] == [models.pixels(MODEL, ratio, size) for ratio in MODEL.pixels]
    assert {painting.notices for painting in paintings} == {()}


@pytest.mark.parametrize("aspect", ["1.85:1", "2.39:1", "2:1", "0.4:1"])
def test_another_aspect_can_be_cropped_out_of_what_comes(aspect: str, server: Emulator) -> None:
    (painting,) = paint(server, request(aspect=aspect))
    framed = models.frame(parse_aspect(aspect), MODEL)
    assert dimensions(painting) == (framed.width, framed.height)


def test_4k_is_4k_and_costs_more(server: Emulator) -> None:
    *small, large = paint(server, *(request(seed=f"p7.{n}.0") for n in range(5)), request(size="4K"))
    assert dimensions(large) == (5504, 3072)
    assert large.cost > min(one.cost for one in small), "drafts on the way are billed too, of some pictures"


def test_references_arrive_as_they_lie_in_the_folder_and_an_edit_is_the_users(server: Emulator, tmp_path: Path) -> None:
    expected: list[str] = []
    for number in range(14):
        file = tmp_path / f"{number}.png"
        Image.new("RGB", (90, 60), (number * 15, 40, 90)).save(file)
        expected.append(sha256(file.read_bytes()).hexdigest())
    references = tuple(Reference(role="prop", name=f"THING {number}", file=f"{number}.png") for number in range(13))
    edit = Edit(file="13.png", sha256=expected[13], note="Make it night.")
    (painting,) = paint(server, request(folder=str(tmp_path), references=references, edit=edit))
    assert read_back(painting.data) == tuple(digest[:8] for digest in expected)
    assert all(picture.role == "user" for picture in server.requests[-1].pictures)


def test_a_search_comes_with_queries_sources_and_the_entry_the_terms_ask_for(server: Emulator) -> None:
    plain, grounded = paint(server, request(), request(ground=True))
    assert (plain.queries, plain.sources, plain.search_entry) == ((), (), "")
    assert grounded.queries
    assert grounded.sources
    assert "<div" in grounded.search_entry


@pytest.mark.parametrize("tier", ["standard", "flex", "priority"])
def test_the_bill_agrees_with_the_servers_and_stays_within_the_quote(tier: str) -> None:
    asked = [request(seed=str(number), ground=number % 2 == 0, size=("1K", "2K")[number % 3 == 0]) for number in range(12)]
    with emulator() as server:
        paintings = paint(server, *asked, tier=tier)
        assert sum(painting.cost for painting in paintings) == pytest.approx(server.billed)
    painter = GeminiPainter(tier=tier)
    for painting, wanted in zip(paintings, asked, strict=True):
        low, high = painter.priced(wanted.size).cost(ground=wanted.ground)
        assert low <= painting.cost <= high


UNKNOWN = {Fault.DROPPED, Fault.DROPPED_PAINTED, Fault.TRUNCATED, Fault.CUT_JSON, Fault.HTML_502, Fault.EMPTY}
"""Faults after which nobody knows whether the call was billed."""

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
}


@pytest.fixture(scope="module")
def outcomes() -> dict[Fault, Painting | ProviderError]:
    """What becomes of a request that meets each fault; which one stands in its brief."""

    async def go(url: str) -> list[Painting | ProviderError]:
        painter = GeminiPainter(key="a-key", base_url=url)
        found = [await outcome(painter, request(brief=f"Meet <{fault}>.", size="2K")) for fault in Fault]
        await painter.close()
        return found

    with emulator(faults=told(Fault)) as running:
        return dict(zip(Fault, asyncio.run(go(running.url)), strict=True))


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_has_its_outcome(fault: Fault, outcomes: dict[Fault, Painting | ProviderError]) -> None:
    assert type(outcomes[fault]) is KINDS[fault]


@pytest.mark.parametrize("fault", [fault for fault, kind in KINDS.items() if kind is TryLater])
def test_a_second_try_knows_when_and_what_the_first_cost(fault: Fault, outcomes: dict[Fault, Painting | ProviderError]) -> None:
    error = outcomes[fault]
    assert isinstance(error, TryLater)
    assert error.limited == (fault in {Fault.RATE_LIMITED, Fault.RATE_LIMITED_BARE})
    assert (error.cost is None) == (fault in UNKNOWN)
    assert (error.after is not None) == (fault is Fault.RATE_LIMITED)


@pytest.mark.parametrize("fault", [fault for fault, kind in KINDS.items() if kind is Painting])
def test_an_odd_picture_is_a_picture(fault: Fault, outcomes: dict[Fault, Painting | ProviderError]) -> None:
    painting = outcomes[fault]
    assert isinstance(painting, Painting)
    assert painting.mime == ("image/png" if fault is Fault.PNG else "image/jpeg")
    assert bool(painting.notices) == (fault is Fault.WRONG_SIZE)


@pytest.mark.parametrize("fault", [*ODD, Fault.TEXT_ONLY])
def test_what_was_paid_is_known_whether_it_is_taken_or_not(fault: Fault) -> None:
    async def go(url: str) -> float | None:
        painter = GeminiPainter(key="a-key", base_url=url)
        found = await outcome(painter, request())
        await painter.close()
        assert isinstance(found, Painting | TryLater)
        return found.cost

    with emulator(faults=first(1, fault)) as running:
        assert asyncio.run(go(running.url)) == pytest.approx(running.billed)


def test_a_key_the_server_does_not_know_is_a_matter_of_configuration() -> None:
    with emulator(keys=("another",)) as server, pytest.raises(Misconfigured, match="GEMINI_API_KEY"):
        paint(server, request())


def test_equal_requests_are_equal_on_the_wire_and_another_attempt_is_not(server: Emulator) -> None:
    before = len(server.requests)
    one, two, other = paint(server, request(), request(), request(seed="p7.2.0"))
    assert one.data == two.data
    assert other.data != one.data
    digests = [received.digest for received in server.requests[before:]]
    assert sorted(digests.count(digest) for digest in digests) == [1, 2, 2]
