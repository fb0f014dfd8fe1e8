"""Submitting once: whatever happens, an accepted request is not submitted again until it is delivered or has ended."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from storyboard.model.takes import Reference
from storyboard.painters.web.accepted import Acceptance, InProcess, key
from storyboard.ports import Accepted, Edit, TryLater
from storyboard.testing import clock
from storyboard.testing.painting import request

REQUEST = request()


class Provider:
    """Takes on what is submitted after `seconds`; an answer may be lost."""

    def __init__(self, seconds: float = 0.0, *, lost: bool = False) -> None:
        self.seconds, self.lost = seconds, lost
        self.jobs: list[str] = []

    async def submit(self) -> Accepted:
        self.jobs.append(f"job-{len(self.jobs) + 1}")
        job = self.jobs[-1]
        await asyncio.sleep(self.seconds)
        if self.lost:
            raise TryLater("The connection broke.", cost=None)
        return Accepted(key="", door="", panel="", id=job, result=f"https://door.example/{job}")

    async def find(self, _intent: Accepted) -> Accepted | None:
        return Accepted(key="", door="", panel="", id=self.jobs[-1]) if self.jobs else None


def test_a_request_is_submitted_once_until_it_is_delivered_or_ended() -> None:
    provider, acceptance = Provider(), Acceptance("queue")

    async def go() -> None:
        first = await acceptance.taken(REQUEST, provider.submit)
        assert (first.door, first.panel, first.id) == ("queue", "p7", "job-1")
        assert await acceptance.taken(REQUEST, provider.submit) == first
        acceptance.delivered(first)
        assert (await acceptance.taken(REQUEST, provider.submit)).id == "job-2"
        acceptance.ended(await acceptance.taken(REQUEST, provider.submit))
        assert (await acceptance.taken(REQUEST, provider.submit)).id == "job-3"

    clock.run(go())


def test_a_submission_goes_on_when_nobody_waits_for_it_any_more() -> None:
    provider, acceptance = Provider(seconds=10.0), Acceptance("queue")

    async def go() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(1):
                await acceptance.taken(REQUEST, provider.submit)
        again = await acceptance.taken(REQUEST, provider.submit)
        assert again.id == "job-1"
        await acceptance.close()

    clock.run(go())
    assert provider.jobs == ["job-1"]


def test_closing_waits_for_the_id_of_what_was_sent() -> None:
    provider, acceptance = Provider(seconds=10.0), Acceptance("queue")

    async def go() -> None:
        task = asyncio.ensure_future(acceptance.taken(REQUEST, provider.submit))
        await asyncio.sleep(1)
        task.cancel()
        await acceptance.close()

    clock.run(go())
    assert acceptance.known(REQUEST) is not None


def test_a_lost_answer_is_looked_for_before_anything_is_sent_again() -> None:
    provider, acceptance = Provider(lost=True), Acceptance("queue")
    found = clock.run(acceptance.taken(REQUEST, provider.submit, provider.find))
    assert found.id == "job-1"
    assert provider.jobs == ["job-1"]


def test_where_nobody_can_look_a_lost_answer_is_told() -> None:
    provider, acceptance = Provider(lost=True), Acceptance("queue")
    with pytest.raises(TryLater) as caught:
        clock.run(acceptance.taken(REQUEST, provider.submit))
    assert caught.value.cost is None
    assert acceptance.memory.waiting("p7") == ()


def test_after_a_crash_between_sending_and_writing_the_id_it_is_looked_for() -> None:
    provider, memory = Provider(), InProcess()
    provider.jobs.append("job-1")
    memory.accept(Accepted(key=key(REQUEST, "queue"), door="queue", panel="p7"))
    acceptance = Acceptance("queue")
    acceptance.remember(memory)
    assert acceptance.known(REQUEST) is None
    assert clock.run(acceptance.taken(REQUEST, provider.submit, provider.find)).id == "job-1"
    assert provider.jobs == ["job-1"]


def test_the_intent_is_written_before_anything_is_sent() -> None:
    acceptance = Acceptance("queue")
    seen: list[Accepted] = []

    async def submit() -> Accepted:
        seen.extend(acceptance.memory.waiting("p7"))
        return Accepted(key="", door="", panel="", id="job-1")

    clock.run(acceptance.taken(REQUEST, submit))
    assert [record.id for record in seen] == [""]


@pytest.mark.parametrize(
    ("change", "same"),
    [
        ({"references": (Reference(role="previous", name="1A-1", file="takes/a.jpg"),)}, True),
        ({"folder": "/elsewhere"}, True),
        ({"seed": "p7.2.0"}, False),
        ({"brief": "MIA on the roof."}, False),
        ({"size": "2K"}, False),
        ({"edit": Edit(file="a.jpg", sha256="0", note="darker")}, False),
    ],
)
def test_what_makes_a_request_another(change: dict[str, Any], same: bool) -> None:
    assert (key(REQUEST.model_copy(update=change), "queue") == key(REQUEST, "queue")) is same
    assert key(REQUEST, "queue") != key(REQUEST, "other")
