"""The painter `replicate` against its emulator: submitted once, written down, collected, whatever goes wrong in between."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from storyboard.model.errors import ProviderError
from storyboard.model.takes import Reference
from storyboard.painters.replicate import DATA_URL_BYTES, Prediction, ReplicatePainter, ahead, prediction, state
from storyboard.painters.web.accepted import InProcess, key
from storyboard.painters.web.client import Answer
from storyboard.painters.web.queued import Done
from storyboard.ports import Accepted, Edit, FixRequest, Misconfigured, Painting, PaintRequest, Refused, TryLater
from storyboard.testing.doors import Asked, Emulator, Mishap, emulator, first, told
from storyboard.testing.doors.jobs import accepted_twice, jobs
from storyboard.testing.doors.replicate import REPLICATE, Ending, replicate
from storyboard.testing.gemini import Received, read_back
from storyboard.testing.painting import all_painted, in_turn, outcome, request, used

T = TypeVar("T")


def with_painter(url: str, work: Callable[[ReplicatePainter], Awaitable[T]], memory: InProcess | None = None, **options: Any) -> T:
    """What comes of some work with a painter, in an event loop of its own."""
    given: dict[str, Any] = {"key": "r8_0123456789abcdef", "base_url": url, "interval": 0.001}
    painter = ReplicatePainter(**given | options)
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
    with emulator(REPLICATE) as running:
        yield running


MEETS: dict[Mishap | Ending, type[ProviderError | Painting]] = {
    **dict.fromkeys(Mishap, TryLater),
    **dict.fromkeys((Mishap.BAD_KEY, Mishap.UNPAID, Mishap.RETIRED), Misconfigured),
    **dict.fromkeys((Mishap.SLOW, Mishap.WRONG_SIZE), Painting),
    **dict.fromkeys((Mishap.TRUNCATED, Mishap.CUT_JSON, Mishap.WRONG_JSON, Mishap.DROPPED_PAINTED), Painting),
    Mishap.REFUSED: Refused,
    **dict.fromkeys(Ending, TryLater),
    Ending.SUCCEEDED: Painting,
    Ending.SENSITIVE: Refused,
    Ending.INVALID: FixRequest,
}
PAID = {
    Mishap.EMPTY,
    Mishap.NO_PICTURE,
    Mishap.NOT_A_PICTURE,
    Mishap.CUT_PICTURE,
    Mishap.WRONG_RATIO,
    Mishap.LOST,
    Ending.REMOVED,
}
"""What brought nothing, and is booked all the same."""


def ending(received: Received) -> str:
    return next((end for end in Ending if f"[{end}]" in received.prompt), Ending.SUCCEEDED)


@pytest.fixture(scope="module")
def met() -> dict[Mishap | Ending, Painting | ProviderError]:
    """What becomes of a request that meets each mishap, or ends in each way."""
    with emulator(replicate(ends=ending), faults=told(Mishap)) as running:
        words = [*(f"<{mishap}>" for mishap in Mishap), *(f"[{end}]" for end in Ending)]
        found = outcomes(running.url, *(request(brief=f"Meet {word}.") for word in words))
        assert not accepted_twice(running.desk)
        return dict(zip((*Mishap, *Ending), found, strict=True))


@pytest.mark.parametrize("what", [*Mishap, *Ending], ids=repr)
def test_every_mishap_and_ending_has_its_outcome_and_its_cost(
    what: Mishap | Ending, met: dict[Mishap | Ending, Painting | ProviderError]
) -> None:
    found = met[what]
    assert type(found) is MEETS[what]
    if isinstance(found, TryLater):
        assert found.cost == (0.15 if what in PAID else 0.0), "the list of predictions says whether a lost one was taken on"
        assert found.limited == (what in {Mishap.RATE_LIMITED, Mishap.RATE_LIMITED_BARE})
        assert (found.after is not None) == (what is Mishap.RATE_LIMITED)
    if isinstance(found, Painting):
        assert found.cost == 0.15
        assert bool(found.notices) == (what is Mishap.WRONG_SIZE)


def test_what_is_sent_leaves_nothing_to_the_models_own_choice(server: Emulator) -> None:
    (painting,) = painted(server.url, request(aspect="2:1", size="4K"))
    received = server.requests[-1]
    assert (received.ratio, received.size) == ("16:9", "4K")
    assert received.body["allow_fallback_model"] is False
    assert received.body["output_format"] == "jpg"
    assert received.prompt == painting.prompt
    assert "storyboard artist" in received.prompt, "there is no place for instructions but the prompt"
    assert "trimmed to 2:1" in received.prompt
    assert painting.cost == 0.30
    assert painting.mime == "image/jpeg"


def test_references_go_along_in_order_and_the_large_picture_to_change_is_uploaded(server: Emulator, tmp_path: Path) -> None:
    for number in range(2):
        Image.new("RGB", (90, 60), (number * 60, 40, 90)).save(tmp_path / f"{number}.png")
    noise = Image.effect_noise((1376, 768), 90).convert("RGB")
    noise.save(tmp_path / "take.png")
    digests = [sha256((tmp_path / name).read_bytes()).hexdigest() for name in ("0.png", "1.png", "take.png")]
    assert (tmp_path / "take.png").stat().st_size > DATA_URL_BYTES
    references = tuple(Reference(role="prop", name=f"THING {number}", file=f"{number}.png") for number in range(2))
    edit = Edit(file="take.png", sha256=digests[2], note="Make it night.")
    (painting,) = painted(server.url, request(folder=str(tmp_path), references=references, edit=edit))
    assert read_back(painting.data) == tuple(digest[:8] for digest in digests)
    assert server.looks["/v1/files"] == 1
    assert "The pictures come in this order: Picture 1, Picture 2, The picture to change." in painting.prompt


def test_a_large_reference_is_made_smaller(server: Emulator, tmp_path: Path) -> None:
    Image.effect_noise((3000, 2000), 90).convert("RGB").save(tmp_path / "pier.jpg", quality=95)
    painted(server.url, request(folder=str(tmp_path), references=(Reference(role="place", name="PIER", file="pier.jpg"),)))
    (sent,) = server.requests[-1].pictures
    assert sent.size == (1024, 683)


def test_a_prediction_under_way_is_looked_after() -> None:
    with emulator(replicate(looks=4)) as running:
        painted(running.url, request())
        (job,) = jobs(running.desk).values()
        assert running.looks[f"/v1/predictions/{job.id}"] == 4


def test_what_takes_too_long_is_left_and_collected_at_a_later_try() -> None:
    with emulator(replicate(looks=3)) as running:
        one, two, three = outcomes(running.url, request(), request(), request(), patience=0.0)
        for late in (one, two):
            assert isinstance(late, TryLater)
            assert (late.cost, late.after) == (0.0, 0.0), "it is booked when it is collected"
        assert isinstance(three, Painting)
        assert len(running.requests) == 1


def test_another_process_picks_up_what_a_killed_one_submitted() -> None:
    memory = InProcess()
    with emulator(replicate(looks=2)) as running:

        async def cut_off(painter: ReplicatePainter) -> None:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.3):
                    await painter.paint(request())

        with_painter(running.url, cut_off, memory, interval=60.0)
        assert len(running.requests) == 1
        (painting,) = painted(running.url, request(), memory=memory)
        assert len(running.requests) == 1, "submitted again"
        assert painting.cost == 0.15
        assert memory.accepted("replicate", key(request(), "replicate")) is None, "delivered and forgotten"


def test_a_submission_that_was_never_heard_of_again_is_found_by_the_next_process() -> None:
    """Killed between sending and hearing: only the intent is written down."""
    memory = InProcess()
    with emulator(REPLICATE, faults=first(1, Mishap.DROPPED_PAINTED)) as running:

        async def lost(painter: ReplicatePainter) -> None:
            asked = request()
            memory.accept(Accepted(key=key(asked, "replicate"), door="replicate", panel="p7", at=1_000_000_000.0))
            await painter.paint(asked)

        with_painter(running.url, lost)
        assert len(running.requests) == 1
        painted(running.url, request(), memory=memory)
        assert len(running.requests) == 1


def test_what_was_collected_before_is_not_taken_for_what_was_lost() -> None:
    def second_lost(received: Received) -> Mishap | None:
        return Mishap.DROPPED if received.number == 2 else None

    with emulator(REPLICATE, faults=second_lost) as running:
        first_one, second, third = outcomes(running.url, request(), request(seed="p7.2.0"), request(seed="p7.2.0"))
        assert isinstance(first_one, Painting)
        assert isinstance(second, TryLater)
        assert second.cost == 0.0, "the list says that it was not taken on"
        assert isinstance(third, Painting)
        assert len(jobs(running.desk)) == 2


def test_the_picture_before_is_not_taken_for_a_redraw_in_the_same_words_that_was_lost_in_a_crash() -> None:
    memory = InProcess()
    with emulator(REPLICATE) as running:
        painted(running.url, request(), memory=memory)
        (before,) = jobs(running.desk).values()
        before.created -= timedelta(seconds=60)
        again = request(seed="p7.2.0")
        memory.accept(Accepted(key=key(again, "replicate"), door="replicate", panel="p7", at=time.time()))
        painted(running.url, again, memory=memory)
        assert len(jobs(running.desk)) == 2, "the second process did not collect the first picture again"


@pytest.mark.parametrize(("date", "seconds"), [("Sat, 21 Nov 2026 13:00:30 GMT", 30.0), ("soon", 0.0), ("", 0.0)])
def test_how_far_their_clock_is_ahead_is_told_by_the_date_of_an_answer(date: str, seconds: float) -> None:
    now = datetime(2026, 11, 21, 13, 0, 0, tzinfo=UTC).timestamp()
    assert ahead(Answer(200, {"date": date} if date else {}, b""), now) == seconds


def test_as_long_as_the_list_cannot_be_asked_nothing_is_submitted_again() -> None:
    shut = {"": True}

    def listing(asked: Asked, _: int) -> Mishap | None:
        return Mishap.OVERLOADED if shut[""] and asked.path == "/v1/predictions" else None

    with emulator(REPLICATE, faults=first(1, Mishap.DROPPED_PAINTED), look_faults=listing) as running:

        async def both(painter: ReplicatePainter) -> list[Painting | ProviderError]:
            found = [await outcome(painter, request()), await outcome(painter, request())]
            shut[""] = False
            return [*found, await outcome(painter, request())]

        found = with_painter(running.url, both)
        assert [type(each) for each in found] == [TryLater, TryLater, Painting]
        assert len(running.requests) == 1


def test_a_lost_prediction_is_found_although_other_pictures_go_along_now(tmp_path: Path) -> None:
    Image.new("RGB", (90, 60), (200, 40, 90)).save(tmp_path / "0.png")
    shut, memory = {"": True}, InProcess()

    def listing(asked: Asked, _: int) -> Mishap | None:
        return Mishap.OVERLOADED if shut[""] and asked.path == "/v1/predictions" else None

    told = {"folder": str(tmp_path), "wish": "MIA on the pier.", "references": (Reference(role="prop", name="KEY", file="0.png"),)}
    with emulator(REPLICATE, faults=first(1, Mishap.DROPPED_PAINTED), look_faults=listing) as running:
        brief = "MIA on the pier.\n\nPictures sent along: 1 the key.\n"
        (lost,) = outcomes(running.url, request(brief=brief, **told), memory=memory)
        assert isinstance(lost, TryLater)
        shut[""] = False
        assert painted(running.url, request(wish="MIA on the pier."), memory=memory)
        assert len(running.requests) == 1


def test_looking_may_fail_for_a_while() -> None:
    def stumbling(asked: Asked, count: int) -> Mishap | None:
        return Mishap.BAD_GATEWAY if "/predictions/" in asked.path and count <= 3 else None

    with emulator(replicate(looks=1), look_faults=stumbling) as running:
        assert painted(running.url, request())


def test_looking_may_fail_for_good_and_nothing_is_submitted_again() -> None:
    def shut(asked: Asked, _: int) -> Mishap | None:
        return Mishap.INTERNAL if "/predictions/" in asked.path else None

    with emulator(replicate(looks=1), look_faults=shut) as running:
        one, two = outcomes(running.url, request(), request())
        assert isinstance(one, TryLater)
        assert isinstance(two, TryLater)
        assert one.cost == two.cost == 0.0
        assert len(running.requests) == 1


def test_a_picture_that_cannot_be_fetched_now_is_fetched_later() -> None:
    broken = {"": True}

    def fetching(asked: Asked, _: int) -> Mishap | None:
        return Mishap.TRUNCATED if broken[""] and asked.path.startswith("/files/") else None

    with emulator(REPLICATE, look_faults=fetching) as running:

        async def both(painter: ReplicatePainter) -> list[Painting | ProviderError]:
            found = [await outcome(painter, request())]
            broken[""] = False
            return [*found, await outcome(painter, request())]

        one, two = with_painter(running.url, both)
        assert isinstance(one, TryLater)
        assert one.cost == 0.0
        assert isinstance(two, Painting)
        assert len(running.requests) == 1


def test_a_prediction_nobody_knows_any_more_may_be_submitted_again() -> None:
    memory = InProcess()
    asked = request()
    memory.accept(Accepted(key=key(asked, "replicate"), door="replicate", panel="p7", id="gone-for-good"))
    with emulator(REPLICATE) as running:
        one, two = outcomes(running.url, asked, asked, memory=memory)
        assert isinstance(one, TryLater)
        assert one.cost is None
        assert isinstance(two, Painting)


@pytest.mark.parametrize("id", ["../account", "a b c d e f", "https://elsewhere/", "x" * 90])
def test_an_id_that_leads_elsewhere_is_none(id: str) -> None:
    assert prediction({"id": id, "status": "starting"}) is None


def test_an_output_is_one_address_or_a_list_of_them() -> None:
    for output in ("https://a/1.jpg", ["https://a/0.jpg", "https://a/1.jpg"]):
        found = state(Prediction.model_validate({"id": "abcdefgh", "status": "succeeded", "output": output}), 0.15)
        assert found == Done("https://a/1.jpg", 0.15)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(["succeeded", "failed", "abcdefgh", ""]) | st.text(max_size=8),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["id", "status", "output", "input", "error", "model"]), inner),
    max_leaves=12,
)


@given(JSON)
@settings(deadline=None)
def test_whatever_comes_as_a_prediction_is_one_or_none(value: Any) -> None:
    found = prediction(value)
    if found is not None:
        assert found.id.isascii()
        assert "/" not in found.id
        state(found, 0.15)


def test_a_status_nobody_knows_is_no_picture() -> None:
    found = state(Prediction.model_validate({"id": "abcdefgh", "status": "paused", "input": None, "output": {"a": 1}}), 0.15)
    assert found is not None
    assert not isinstance(found, Done)
    assert isinstance(found.error, TryLater)


def test_a_model_must_be_an_owner_and_a_name(server: Emulator) -> None:
    (found,) = outcomes(server.url, request(), model="nano")
    assert type(found) is FixRequest


def test_without_a_key_it_says_how_to_get_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REPLICATE_API_TOKEN", raising=False)
    with pytest.raises(Misconfigured, match="REPLICATE_API_TOKEN"):
        ReplicatePainter().ready()


def test_what_it_can_do_is_data() -> None:
    able = ReplicatePainter().abilities
    assert (able.references, able.people, able.grounding, able.editing) == (14, 5, False, True)
    assert able.price == (0.15, 0.30)
    assert ReplicatePainter().priced("2K").price == (0.15, 0.15)


def test_ten_at_once_keep_apart(server: Emulator) -> None:
    async def together(painter: ReplicatePainter) -> list[Painting]:
        return await asyncio.gather(*(painter.paint(request(brief=f"Panel {n}.", seed=str(n))) for n in range(10)))

    paintings = with_painter(server.url, together)
    assert len({painting.data for painting in paintings}) == 10
