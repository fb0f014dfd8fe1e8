"""Batch jobs through Google's own client."""

from __future__ import annotations

import io
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import httpx2
import pytest
from google import genai
from google.genai import errors, types
from PIL import Image

from storyboard.testing.gemini import Emulator, Fault, Received, at, batches, emulator, where

MODEL = "gemini-3-pro-image"


@contextmanager
def running(**settings: Any) -> Generator[tuple[Emulator, genai.Client]]:
    with emulator(**settings) as server:
        made = genai.Client(api_key="any", http_options=types.HttpOptions(base_url=server.url, api_version="v1", timeout=20_000))
        try:
            yield server, made
        finally:
            made.close()


def item(text: str, candidates: int = 1, ratio: str = "16:9") -> types.InlinedRequest:
    config = types.GenerateContentConfig(image_config=types.ImageConfig(aspect_ratio=ratio), candidate_count=candidates)
    return types.InlinedRequest(contents=[types.Content(role="user", parts=[types.Part(text=text)])], metadata={"key": text}, config=config)


def create(made: genai.Client, *items: types.InlinedRequest) -> Any:
    return made.batches.create(model=MODEL, src=list(items), config=types.CreateBatchJobConfig(display_name="wave 1"))


def finished(made: genai.Client, job: Any) -> Any:
    states = [job.state.name]
    while states[-1] in {"JOB_STATE_PENDING", "JOB_STATE_RUNNING"}:
        job = made.batches.get(name=job.name)
        states.append(job.state.name)
        assert len(states) < 9
    return job, states


def test_a_job_is_pending_then_running_then_done() -> None:
    with running() as (server, made):
        job, states = finished(made, create(made, item("a boat"), item("a train")))
        assert states == ["JOB_STATE_PENDING", "JOB_STATE_RUNNING", "JOB_STATE_SUCCEEDED"]
        assert [response.metadata for response in job.dest.inlined_responses] == [{"key": "a boat"}, {"key": "a train"}]
        part = next(part for part in job.dest.inlined_responses[0].response.parts[::-1] if part.inline_data)
        with Image.open(io.BytesIO(part.inline_data.data)) as image:
            assert image.size == (1376, 768)
        assert [(request.batch, request.tier) for request in server.requests] == [(job.name, "batch")] * 2
        assert server.counts == {"answered": 2}


def test_a_batch_costs_half_and_only_when_it_is_done() -> None:
    with running() as (server, made):
        job = create(made, item("a boat"))
        assert server.billed == 0
        done, _ = finished(made, job)
        usage = done.dest.inlined_responses[0].response.usage_metadata
        drawn = sum(detail.token_count for detail in usage.candidates_tokens_details)
        words = usage.candidates_token_count - drawn + usage.thoughts_token_count
        assert server.billed == pytest.approx((usage.prompt_token_count * 2 + words * 12 + drawn * 120) / 2e6)


def test_items_fail_one_by_one() -> None:
    faults = where(lambda request: request.prompt == "a train", Fault.OVERLOADED)
    with running(faults=faults) as (server, made):
        job, _ = finished(made, create(made, item("a boat"), item("a train"), item("a plane", ratio="7:3")))
        good, overloaded, wrong = job.dest.inlined_responses
        assert good.response.parts
        assert overloaded.response is None
        assert (overloaded.error.code, overloaded.error.message) == (14, "The model is overloaded. Please try again later.")
        assert wrong.error.code == 3
        assert "aspect_ratio must be one of" in wrong.error.message
        assert server.counts == {"answered": 1, "overloaded": 1, "rejected": 1}


def test_two_candidates_fail_the_whole_job() -> None:
    with running() as (server, made):
        job, _ = finished(made, create(made, item("a boat"), item("a train", candidates=2)))
        assert job.state.name == "JOB_STATE_FAILED"
        assert server.billed == 0


def test_jobs_can_be_cancelled_listed_and_deleted() -> None:
    with running() as (server, made):
        first, second = create(made, item("a boat")), create(made, item("a boat"))
        assert first.name != second.name
        made.batches.cancel(name=first.name)
        assert made.batches.get(name=first.name).state is types.JobState.JOB_STATE_CANCELLED
        assert [job.name for job in made.batches.list(config=types.ListBatchJobsConfig(page_size=1))] == [second.name, first.name]
        assert {job.display_name for job in made.batches.list()} == {"wave 1"}
        made.batches.delete(name=second.name)
        assert [job.name for job in made.batches.list()] == [first.name]
        with pytest.raises(errors.ClientError, match="not found"):
            made.batches.get(name=second.name)
        assert server.counts == {"cancelled": 1}


def test_a_job_made_without_telling_can_be_found() -> None:
    with running(batch_faults=at({1: Fault.DROPPED_PAINTED, 2: Fault.RATE_LIMITED})) as (server, made):
        with pytest.raises(httpx2.TransportError):
            create(made, item("a boat"))
        with pytest.raises(errors.ClientError, match="quota"):
            create(made, item("a train"))
        assert [job.display_name for job in made.batches.list()] == ["wave 1"]
        assert [request.prompt for request in server.requests] == ["a boat"]


@pytest.mark.parametrize("source", ["files/abc", []])
def test_a_batch_needs_requests_of_its_own(source: Any) -> None:
    with running() as (_, made), pytest.raises(errors.ClientError, match=r"inline|must not be empty"):
        made.batches.create(model=MODEL, src=source)


@pytest.mark.parametrize("state", [batches.FAILED, batches.CANCELLED, batches.EXPIRED])
def test_a_job_can_end_without_pictures(state: str) -> None:
    def ends(asked: Received) -> str:
        return state if asked.prompt == "wave 1" else batches.SUCCEEDED

    with running(batch_ends=ends) as (server, made):
        job, states = finished(made, create(made, item("a boat")))
        assert states[-1] == state.replace("BATCH", "JOB")
        assert job.dest is None
        assert server.billed == 0
