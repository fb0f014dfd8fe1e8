"""The painter `fal` against its emulator: queued once, written down, looked after at the queue's own addresses, and fetched."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from storyboard.model.errors import ProviderError
from storyboard.model.takes import Reference
from storyboard.painters.fal import FalPainter, pictured
from storyboard.painters.web.accepted import InProcess, key
from storyboard.painters.web.queued import Done, fields
from storyboard.ports import Accepted, Edit, FixRequest, Misconfigured, Painting, PaintRequest, Refused, TryLater
from storyboard.testing.doors import Asked, Emulator, Mishap, emulator, first, told
from storyboard.testing.doors.fal import FAL, Ending, fal
from storyboard.testing.doors.jobs import accepted_twice, jobs
from storyboard.testing.doors.tls import certified, trusting
from storyboard.testing.gemini import Received, read_back
from storyboard.testing.painting import all_painted, in_turn, request, used

MODEL = "fal-ai/gemini-3-pro-image-preview"
T = TypeVar("T")


def with_painter(url: str, work: Callable[[FalPainter], Awaitable[T]], memory: InProcess | None = None, **options: Any) -> T:
    """What comes of some work with a painter, in an event loop of its own."""
    given: dict[str, Any] = {"key": "id:0123456789abcdef", "base_url": url, "interval": 0.001}
    painter = FalPainter(**given | options)
    if memory is not None:
        painter.remember(memory)
    return asyncio.run(used(painter, work))


def outcomes(url: str, *requests: PaintRequest, **options: Any) -> list[Painting | ProviderError]:
    """What becomes of requests, one after the other."""
    return with_painter(url, lambda painter: in_turn(painter, requests), **options)


def painted(url: str, *requests: PaintRequest, **options: Any) -> list[Painting]:
    return all_painted(outcomes(url, *requests, **options))


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    with emulator(FAL) as running:
        yield running


MEETS: dict[Mishap | Ending, type[ProviderError | Painting]] = {
    **dict.fromkeys(Mishap, TryLater),
    **dict.fromkeys((Mishap.BAD_KEY, Mishap.UNPAID, Mishap.RETIRED), Misconfigured),
    **dict.fromkeys((Mishap.SLOW, Mishap.WRONG_SIZE), Painting),
    **dict.fromkeys((Mishap.TRUNCATED, Mishap.CUT_JSON, Mishap.WRONG_JSON, Mishap.DROPPED_PAINTED), Painting),
    Mishap.REFUSED: Refused,
    **dict.fromkeys(Ending, TryLater),
    Ending.COMPLETED: Painting,
    Ending.POLICY: Refused,
    Ending.UNSAFE: Refused,
    Ending.UNREADABLE: FixRequest,
}
PAID = {Mishap.EMPTY, Mishap.NO_PICTURE, Mishap.NOT_A_PICTURE, Mishap.CUT_PICTURE, Mishap.WRONG_RATIO, Mishap.LOST, Ending.IMAGELESS}
"""What brought nothing, and is booked all the same."""

LOST = {Mishap.BAD_GATEWAY, Mishap.TIMED_OUT, Mishap.DROPPED}
"""Mishaps after which nobody knows whether the queue has the request, until its history has had time to name it."""


def ending(received: Received) -> str:
    return next((end for end in Ending if f"[{end}]" in received.prompt), Ending.COMPLETED)


@pytest.fixture(scope="module")
def met() -> dict[Mishap | Ending, Painting | ProviderError]:
    """What becomes of a request that meets each mishap, or ends in each way."""
    with emulator(fal(ends=ending), faults=told(Mishap)) as running:
        words = [*(f"<{mishap}>" for mishap in Mishap), *(f"[{end}]" for end in Ending)]
        found = outcomes(running.url, *(request(brief=f"Meet {word}.", seed=word) for word in words))
        assert not accepted_twice(running.desk)
        return dict(zip((*Mishap, *Ending), found, strict=True))


@pytest.mark.parametrize("what", [*Mishap, *Ending], ids=repr)
def test_every_mishap_and_ending_has_its_outcome_and_its_cost(
    what: Mishap | Ending, met: dict[Mishap | Ending, Painting | ProviderError]
) -> None:
    found = met[what]
    assert type(found) is MEETS[what]
    if isinstance(found, TryLater):
        assert found.cost == (0.15 if what in PAID else 0.0)
        assert found.limited == (what in {Mishap.RATE_LIMITED, Mishap.RATE_LIMITED_BARE})
        assert (found.after is not None) == (what in LOST | {Mishap.RATE_LIMITED})
    if isinstance(found, Painting):
        assert found.cost == 0.15
        assert bool(found.notices) == (what is Mishap.WRONG_SIZE)


def test_what_is_sent_leaves_nothing_to_the_models_own_choice(server: Emulator) -> None:
    (painting,) = painted(server.url, request(aspect="2:1", size="4K"))
    received = server.requests[-1]
    assert (received.model, received.ratio, received.size, received.search) == (MODEL, "16:9", "4K", False)
    assert received.body["num_images"] == 1
    assert received.body["seed"] > 0
    assert "storyboard artist" in received.prompt
    assert "trimmed to 2:1" in received.prompt
    assert received.prompt.split() == painting.prompt.split()
    assert painting.cost == 0.30


def test_references_go_to_the_model_that_edits_in_order(server: Emulator, tmp_path: Path) -> None:
    for number in range(3):
        Image.new("RGB", (90, 60), (number * 60, 40, 90)).save(tmp_path / f"{number}.png")
    digests = [sha256((tmp_path / f"{number}.png").read_bytes()).hexdigest() for number in range(3)]
    references = tuple(Reference(role="prop", name=f"THING {number}", file=f"{number}.png") for number in range(2))
    edit = Edit(file="2.png", sha256=digests[2], note="Make it night.")
    (painting,) = painted(server.url, request(folder=str(tmp_path), references=references, edit=edit))
    assert read_back(painting.data) == tuple(digest[:8] for digest in digests)
    assert server.requests[-1].model == f"{MODEL}/edit"
    (job,) = [job for job in jobs(server.desk).values() if job.request.model.endswith("edit")]
    assert server.looks[f"/{MODEL}/requests/{job.id}/status"] == 1, "looked after without what follows owner and name"


def test_what_is_looked_up_costs_more(server: Emulator) -> None:
    (painting,) = painted(server.url, request(ground=True))
    assert server.requests[-1].search
    assert painting.cost == pytest.approx(0.165)
    assert FalPainter().priced("1K").cost(ground=True) == pytest.approx((0.165, 0.165))


def test_a_request_in_the_queue_is_looked_after() -> None:
    with emulator(fal(looks=4)) as running:
        painted(running.url, request())
        (job,) = jobs(running.desk).values()
        assert running.looks[f"/{MODEL}/requests/{job.id}/status"] == 5


def test_what_takes_too_long_is_left_and_collected_at_a_later_try() -> None:
    with emulator(fal(looks=2)) as running:
        one, two, three = outcomes(running.url, request(), request(), request(), patience=0.0)
        assert [type(each) for each in (one, two, three)] == [TryLater, TryLater, Painting]
        assert len(running.requests) == 1


def test_another_process_picks_up_what_a_killed_one_submitted() -> None:
    memory = InProcess()
    with emulator(fal(looks=2)) as running:

        async def cut_off(painter: FalPainter) -> None:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.3):
                    await painter.paint(request())

        with_painter(running.url, cut_off, memory, interval=60.0)
        (painting,) = painted(running.url, request(), memory=memory)
        assert len(running.requests) == 1, "submitted again"
        assert painting.cost == 0.15
        assert memory.accepted("fal", key(request(), "fal")) is None, "delivered and forgotten"


def test_what_may_have_been_taken_on_is_not_submitted_again_until_the_history_is_sure() -> None:
    with emulator(FAL, faults=first(1, Mishap.DROPPED)) as running:
        one, two = outcomes(running.url, request(), request())
        assert isinstance(one, TryLater)
        assert isinstance(two, TryLater)
        assert (one.cost, one.after, two.cost) == (0.0, 30.0, 0.0)
        assert len(running.requests) == 1
        late, then = outcomes(running.url, request(seed="x"), request(seed="x"), sure=0.0)
        assert isinstance(late, TryLater)
        assert late.cost == 0.0
        assert isinstance(then, Painting)


def test_a_key_that_may_not_read_the_history_leaves_it_open_whether_a_lost_request_was_billed() -> None:
    def closed(asked: Asked, _: int) -> Mishap | None:
        return Mishap.BAD_KEY if "by-endpoint" in asked.path else None

    with emulator(FAL, faults=first(1, Mishap.DROPPED_PAINTED), look_faults=closed) as running:
        one, two = outcomes(running.url, request(), request())
        assert isinstance(one, TryLater)
        assert isinstance(two, TryLater)
        assert one.cost is None
        assert two.cost == 0.0, "it is possibly billed once, not at every look"
        assert len(running.requests) == 1


def test_a_lost_request_is_found_although_other_pictures_go_along_now(tmp_path: Path) -> None:
    """A picture that came in the meantime, or did not, makes another prompt and another model of it, but not another wish."""
    Image.new("RGB", (90, 60), (200, 40, 90)).save(tmp_path / "0.png")
    shut, memory = {"": True}, InProcess()

    def history(asked: Asked, _: int) -> Mishap | None:
        return Mishap.OVERLOADED if shut[""] and "by-endpoint" in asked.path else None

    told = {"folder": str(tmp_path), "wish": "MIA on the pier.", "references": (Reference(role="prop", name="KEY", file="0.png"),)}
    with emulator(FAL, faults=first(1, Mishap.DROPPED_PAINTED), look_faults=history) as running:
        brief = "MIA on the pier.\n\nThe pictures that come with this request:\n- Picture 1 shows the key.\n"
        (lost,) = outcomes(running.url, request(brief=brief, **told), memory=memory)
        assert isinstance(lost, TryLater)
        shut[""] = False
        assert painted(running.url, request(wish="MIA on the pier."), memory=memory)
        assert len(running.requests) == 1


@pytest.mark.parametrize("part", ["/status", "/requests/"])
def test_looking_may_fail_for_a_while(part: str) -> None:
    def stumbling(asked: Asked, count: int) -> Mishap | None:
        return Mishap.INTERNAL if part in asked.path and count <= 2 else None

    with emulator(FAL, look_faults=stumbling) as running:
        assert painted(running.url, request())
        assert len(running.requests) == 1


def test_a_request_nobody_knows_any_more_may_be_submitted_again() -> None:
    memory = InProcess()
    asked = request()
    memory.accept(Accepted(key=key(asked, "fal"), door="fal", panel="p7", id="gone-for-good"))
    with emulator(FAL) as running:
        one, two = outcomes(running.url, asked, asked, memory=memory)
        assert isinstance(one, TryLater)
        assert one.cost is None
        assert isinstance(two, Painting)


def test_the_key_goes_to_the_queues_own_host_only() -> None:
    """A record lies in the board folder, which may come from elsewhere: its addresses are not to be trusted."""
    memory = InProcess()
    with emulator(FAL) as thief, emulator(FAL) as running:
        asked = request()
        addresses = dict.fromkeys(("status", "result", "cancel"), f"{thief.url}/{MODEL}/requests/stolen/status")
        memory.accept(Accepted(key=key(asked, "fal"), door="fal", panel="p7", id="abcdef123456", **addresses))
        outcomes(running.url, asked, memory=memory)
        assert not thief.looks
        assert running.looks[f"/{MODEL}/requests/abcdef123456/status"] == 1


def test_the_queue_may_speak_tls(tmp_path: Path) -> None:
    context, certificate = certified(tmp_path)
    with emulator(FAL, tls=context) as running:
        assert running.url.startswith("https://")
        assert painted(running.url, request(), tls=trusting(certificate))
        (found,) = outcomes(running.url, request(seed="other"))
        assert type(found) is Misconfigured, "a certificate nobody vouches for"


def test_another_model_and_a_name_that_is_none() -> None:
    with emulator(FAL) as running:
        (painting,) = painted(running.url, request(), model="fal-ai/nano-banana-pro")
        assert painting.model == "fal-ai/nano-banana-pro"
        (found,) = outcomes(running.url, request(), model="nano")
        assert type(found) is FixRequest


def test_a_model_nobody_knows_is_asked_for_and_said_to_be_unknown() -> None:
    painter = FalPainter(model="fal-ai/some-new-model")
    assert painter.abilities == FalPainter().abilities
    assert "fal-ai/some-new-model" in painter.notices[0]


def test_without_a_key_it_says_how_to_get_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FAL_KEY", raising=False)
    with pytest.raises(Misconfigured, match="FAL_KEY"):
        FalPainter().ready()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["images", "url", "description", "x"]), inner),
    max_leaves=12,
)


@given(JSON)
@settings(deadline=None)
def test_whatever_comes_as_a_result_is_a_picture_none_or_no_result(value: Any) -> None:
    try:
        found = pictured(fields(value), 0.15)
    except TryLater:
        assert "images" not in fields(value)
        return
    assert found is not None
    if isinstance(found, Done):
        assert found.source in [fields(image).get("url") for image in value["images"]]


def test_ten_at_once_keep_apart(server: Emulator) -> None:
    async def together(painter: FalPainter) -> list[Painting]:
        return await asyncio.gather(*(painter.paint(request(brief=f"Panel {n}.", seed=str(n))) for n in range(10)))

    assert len({painting.data for painting in with_painter(server.url, together)}) == 10
