"""Each fault as Google's own client meets it."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import httpx2
import pytest
from google import genai
from google.genai import errors, types

from storyboard.testing.gemini import (
    FINAL,
    ODD,
    PASSING,
    REFUSALS,
    Emulator,
    Fault,
    Received,
    Script,
    at,
    at_random,
    either,
    emulator,
    first,
    never,
    where,
)
from storyboard.testing.gemini.pictures import paint
from storyboard.testing.gemini.specification import read_body

MODEL = "gemini-3-pro-image"


@contextmanager
def failing(faults: Script) -> Generator[tuple[Emulator, genai.Client]]:
    with emulator(faults=faults) as server:
        made = genai.Client(api_key="any", http_options=types.HttpOptions(base_url=server.url, api_version="v1", timeout=20_000))
        try:
            yield server, made
        finally:
            made.close()


def ask(made: genai.Client, text: str = "a boat", size: str = "2K") -> Any:
    image = types.ImageConfig(aspect_ratio="16:9", image_size=size)
    return made.models.generate_content(model=MODEL, contents=text, config=types.GenerateContentConfig(image_config=image))


def meet(fault: Fault) -> tuple[Any, Emulator]:
    """The answer to a request that meets a fault, or the error."""
    with failing(where(lambda _: True, fault)) as (server, made):
        try:
            return ask(made), server
        except (errors.APIError, httpx2.TransportError, ValueError) as problem:
            return problem, server


STATUSES: dict[Fault, tuple[int, str, str]] = {
    Fault.RATE_LIMITED: (429, "RESOURCE_EXHAUSTED", "Please retry in"),
    Fault.RATE_LIMITED_BARE: (429, "RESOURCE_EXHAUSTED", "Resource has been exhausted (e.g. check quota)."),
    Fault.DAILY_QUOTA: (429, "RESOURCE_EXHAUSTED", "limit: 250"),
    Fault.NO_QUOTA: (429, "RESOURCE_EXHAUSTED", "limit: 0"),
    Fault.INTERNAL: (500, "INTERNAL", "An internal error has occurred"),
    Fault.OVERLOADED: (503, "UNAVAILABLE", "The model is overloaded."),
    Fault.LIST_WRAPPED: (503, "UNAVAILABLE", "The model is overloaded."),
    Fault.DEADLINE: (504, "DEADLINE_EXCEEDED", "Deadline expired"),
    Fault.HTML_502: (502, "Bad Gateway", "<html>"),
    Fault.BAD_KEY: (400, "INVALID_ARGUMENT", "API key not valid"),
    Fault.RETIRED: (404, "NOT_FOUND", "is no longer available"),
    Fault.LOCATION: (400, "FAILED_PRECONDITION", "User location is not supported"),
}


@pytest.mark.parametrize(("fault", "expected"), STATUSES.items())
def test_errors_by_status(fault: Fault, expected: tuple[int, str, str]) -> None:
    problem, server = meet(fault)
    assert isinstance(problem, errors.APIError)
    assert (problem.code, problem.status) == expected[:2]
    assert expected[2] in (problem.message or "")
    assert server.counts == {str(fault): 1}
    assert server.billed == 0


def details(fault: Fault) -> dict[str, Any]:
    problem, _ = meet(fault)
    return {item["@type"].rpartition(".")[2]: item for item in problem.details["error"].get("details", [])}


def test_quotas_tell_which_and_when() -> None:
    assert "PerMinute" in details(Fault.RATE_LIMITED)["QuotaFailure"]["violations"][0]["quotaId"]
    assert details(Fault.RATE_LIMITED)["RetryInfo"]["retryDelay"].endswith("s")
    assert "PerDay" in details(Fault.DAILY_QUOTA)["QuotaFailure"]["violations"][0]["quotaId"]
    assert details(Fault.NO_QUOTA)["QuotaFailure"]["violations"][0]["quotaId"].endswith("FreeTier")
    assert details(Fault.NO_QUOTA)["QuotaFailure"]["violations"][0]["quotaValue"] == "0"
    assert details(Fault.RATE_LIMITED_BARE) == {}


BROKEN: dict[Fault, tuple[type[Exception], bool]] = {
    Fault.TRUNCATED: (httpx2.RemoteProtocolError, True),
    Fault.CUT_JSON: (json.JSONDecodeError, True),
    Fault.DROPPED: (httpx2.TransportError, False),
    Fault.DROPPED_PAINTED: (httpx2.TransportError, True),
}


@pytest.mark.parametrize(("fault", "expected"), BROKEN.items())
def test_broken_connections_and_bodies(fault: Fault, expected: tuple[type[Exception], bool]) -> None:
    problem, server = meet(fault)
    assert isinstance(problem, expected[0])
    assert (server.billed > 0.1) is expected[1]


@pytest.mark.parametrize("fault", [fault for fault in Fault if fault.startswith("finish-")])
def test_refusals_and_no_pictures_are_answers(fault: Fault) -> None:
    answer, server = meet(fault)
    assert answer.candidates[0].finish_reason.name == fault.removeprefix("finish-").replace("-", "_").upper()
    assert not answer.parts
    assert server.billed == 0


def test_the_finish_message_is_on_the_wire() -> None:
    with failing(where(lambda _: True, Fault.IMAGE_SAFETY)) as (_, made):
        options = types.GenerateContentConfig(should_return_http_response=True)
        raw = made.models.generate_content(model=MODEL, contents="a boat", config=options).sdk_http_response
        assert raw is not None
        body = json.loads(raw.body or "")
        assert "Responsible AI" in body["candidates"][0]["finishMessage"]
        assert read_body(body, "GenerateContentResponse")[1] == ()


@pytest.mark.parametrize("fault", [fault for fault in Fault if fault.startswith("prompt-")])
def test_blocked_prompts_have_no_candidates(fault: Fault) -> None:
    answer, _ = meet(fault)
    assert answer.prompt_feedback.block_reason.name == fault.removeprefix("prompt-").replace("-", "_").upper()
    assert answer.candidates is None


def pictures(answer: Any) -> list[Any]:
    parts: list[Any] = answer.parts or []
    return [part for part in parts if part.inline_data]


SHAPES: dict[Fault, Callable[[Any], bool]] = {
    Fault.EMPTY: lambda answer: answer.candidates is None and answer.usage_metadata is None,
    Fault.NO_CONTENT: lambda answer: answer.candidates[0].content.parts is None and answer.candidates[0].finish_reason.name == "STOP",
    Fault.NO_CANDIDATES: lambda answer: answer.candidates is None and answer.usage_metadata is not None,
    Fault.TEXT_ONLY: lambda answer: bool(answer.text) and not pictures(answer),
    Fault.THOUGHT_ONLY: lambda answer: len(pictures(answer)) == 2 and all(part.thought for part in pictures(answer)),
    Fault.SLOW: lambda answer: bool(pictures(answer)),
    Fault.PNG: lambda answer: (
        pictures(answer)[-1].inline_data.mime_type == "image/png" and pictures(answer)[-1].inline_data.data.startswith(b"\x89PNG")
    ),
    Fault.WRONG_SIZE: lambda answer: size(answer) == (1376, 768),
    Fault.WRONG_RATIO: lambda answer: size(answer) == (1024, 1024),
}


def size(answer: Any) -> tuple[int, int]:
    import io

    from PIL import Image

    with Image.open(io.BytesIO(pictures(answer)[-1].inline_data.data)) as image:
        return image.size


@pytest.mark.parametrize(("fault", "fits"), SHAPES.items())
def test_answers_of_odd_shape(fault: Fault, fits: Callable[[Any], bool]) -> None:
    answer, server = meet(fault)
    assert fits(answer)
    assert server.counts == {str(fault): 1}


def test_a_wrong_size_is_wrong_at_1k_too() -> None:
    with failing(first(1, Fault.WRONG_SIZE)) as (_, made):
        assert size(ask(made, size="1K")) == (688, 384)
        assert size(ask(made, size="1K")) == (1376, 768)


def test_every_fault_is_met_above_and_belongs_to_one_group_at_most() -> None:
    met = {*STATUSES, *BROKEN, *SHAPES, *(fault for fault in Fault if fault.startswith(("finish-", "prompt-")))}
    assert met == set(Fault)
    groups = [*PASSING, *REFUSALS, *ODD, *FINAL]
    assert len(groups) == len(set(groups))


def request(number: int = 1, digest: str = "d", occurrence: int = 1) -> Received:
    return Received(number=number, digest=digest, occurrence=occurrence)


def test_scripts() -> None:
    assert either(never)(request()) is None
    assert at({2: Fault.EMPTY})(request(2)) is Fault.EMPTY
    assert at({2: Fault.EMPTY})(request(1)) is None
    assert [first(2, Fault.EMPTY)(request(occurrence=n)) for n in (1, 2, 3)] == [Fault.EMPTY, Fault.EMPTY, None]
    both = either(at({1: Fault.PNG}), where(lambda item: item.digest == "d", Fault.SLOW))
    assert [both(request(1)), both(request(2)), both(request(3, "e"))] == [Fault.PNG, Fault.SLOW, None]


def test_random_faults_are_as_many_as_asked_whatever_the_order_of_arrival() -> None:
    script = at_random(0.25, seed="7")
    requests = [request(number, f"digest {number}") for number in range(2000)]
    met = {item.digest: script(item) for item in requests}
    share = sum(fault is not None for fault in met.values()) / len(met)
    assert share == pytest.approx(0.25, abs=0.03)
    assert {script(item.model_copy(update={"number": 9})) == met[item.digest] for item in requests[::-1]} == {True}
    assert {fault for fault in met.values() if fault} == set(PASSING)
    assert at_random(0.25, seed="8")(requests[0]) == at_random(0.25, seed="8")(requests[0])
    assert [at_random(1.0, kinds=[Fault.PNG])(item) for item in requests[:2]] == [Fault.PNG, Fault.PNG]


def test_text_models_meet_no_faults_of_pictures() -> None:
    with failing(where(lambda _: True, Fault.WRONG_SIZE)) as (_, made):
        assert made.models.generate_content(model="gemini-3.8-flash", contents="hello").text == "Done."


def test_the_same_seed_paints_the_same_bytes() -> None:
    assert paint((64, 64), "x") == paint((64, 64), "x")
