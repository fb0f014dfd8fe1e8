"""The emulator through Google's own client: forms of answers, readable pictures, edits, grounding, pace, shutdown, log."""

from __future__ import annotations

import io
import random
import socket
import threading
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

import httpx2
import pytest
from google import genai
from google.genai import errors, types
from PIL import Image

from storyboard.testing.gemini import Emulator, Entry, Fault, Received, at, constant, emulator, lognormal, read_back, read_log
from storyboard.testing.gemini.answers import queries
from storyboard.testing.gemini.models import PIXELS, PRO_RATIOS, pixels
from storyboard.testing.gemini.pacing import full, take
from storyboard.testing.gemini.pictures import Cell, paint, read_cells

MODEL = "gemini-3-pro-image"


@contextmanager
def client(server: Emulator, version: str = "v1", key: str = "any") -> Generator[genai.Client]:
    made = genai.Client(api_key=key, http_options=types.HttpOptions(base_url=server.url, api_version=version, timeout=20_000))
    try:
        yield made
    finally:
        made.close()


def png(number: int) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (32, 18), (number % 256, number // 256, 7)).save(target, "PNG")
    return target.getvalue()


def picture_part(data: bytes, mime: str = "image/png") -> types.Part:
    return types.Part.from_bytes(data=data, mime_type=mime)


def config(ratio: str = "16:9", size: str = "1K", **more: Any) -> types.GenerateContentConfig:
    image = types.ImageConfig(aspect_ratio=ratio, image_size=size)
    return types.GenerateContentConfig(response_modalities=["TEXT", "IMAGE"], image_config=image, **more)


def ask(made: genai.Client, *contents: Any, how: types.GenerateContentConfig | None = None, model: str = MODEL) -> Any:
    return made.models.generate_content(model=model, contents=list(contents), config=how or config())


def final(response: Any) -> bytes:
    """The picture: the last that is no thought."""
    data = [part.inline_data.data for part in response.parts if part.inline_data and not part.thought][-1]
    assert isinstance(data, bytes)
    return data


def error(problem: errors.APIError) -> dict[str, Any]:
    return cast("dict[str, dict[str, Any]]", problem.details)["error"]


def opened(data: bytes) -> tuple[tuple[int, int], str | None]:
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        return image.size, image.format


@pytest.mark.parametrize("version", ["v1", "v1beta"])
def test_googles_client_gets_a_jpeg_of_the_exact_size(version: str) -> None:
    with emulator() as server, client(server, version) as made:
        assert opened(final(ask(made, "a boat", how=config("21:9", "2K")))) == ((3168, 1344), "JPEG")
        assert [(item.version, item.model, item.ratio, item.size) for item in server.requests] == [(version, MODEL, "21:9", "2K")]


def test_every_ratio_and_size_has_its_pixels() -> None:
    assert {ratio: opened(paint(pixels(ratio, "1K"), "x"))[0] for ratio in PRO_RATIOS} == {ratio: PIXELS[ratio] for ratio in PRO_RATIOS}
    assert [pixels("16:9", size) for size in ("512", "1K", "2K", "4K")] == [(688, 384), (1376, 768), (2752, 1536), (5504, 3072)]


def test_without_a_ratio_the_last_reference_decides() -> None:
    with emulator() as server, client(server) as made:
        plain = types.GenerateContentConfig(response_modalities=["IMAGE"])
        assert opened(final(ask(made, "a boat", how=plain)))[0] == (1024, 1024)
        assert opened(final(ask(made, "a boat", picture_part(png(1)), how=plain)))[0] == (1376, 768)


def test_pictures_say_which_references_came() -> None:
    with emulator() as server, client(server) as made:
        references = [png(number) for number in (5, 300, 7)]
        answer = final(ask(made, "Mia", *[picture_part(data) for data in references], "in the rain"))
        digests = tuple(sha256(data).hexdigest() for data in references)
        assert read_back(answer) == tuple(digest[:8] for digest in digests)
        assert server.requests[0].references == digests
        assert server.requests[0].texts == ("Mia", "in the rain")
        assert server.requests[0].prompt == "Mia\n\nin the rain"


@pytest.mark.parametrize("size", [(1376, 768), (768, 1376), (848, 1264), (5504, 3072), (352, 2928)])
def test_cells_survive_another_round_of_jpeg(size: tuple[int, int]) -> None:
    rng = random.Random("cells")
    cells = tuple(Cell(prefix=f"{rng.getrandbits(32):08x}", role=rng.choice(("user", "model"))) for _ in range(14))
    assert read_cells(paint(size, "x", cells)) == cells
    with Image.open(io.BytesIO(paint(size, "x", cells))) as image:
        again = io.BytesIO()
        image.save(again, "JPEG", quality=60)
    assert read_cells(again.getvalue()) == cells


def test_a_picture_of_others_cannot_be_read() -> None:
    with pytest.raises(ValueError, match="not the cells"):
        read_back(png(1))


def test_equal_requests_have_equal_pictures_and_others_do_not() -> None:
    with emulator() as server, client(server) as made:
        first, second, third = (final(ask(made, text)) for text in ("a boat", "a boat", "a train"))
        assert first == second != third
        assert sorted(server.repeats.values()) == [1, 2]
        assert [item.occurrence for item in server.requests] == [1, 2, 1]


def forms(responses: Sequence[Any]) -> set[tuple[str, ...]]:
    return {tuple("image" if part.inline_data else "text" for part in response.parts) for response in responses}


def test_parts_come_in_varying_orders_the_same_for_the_same_seed() -> None:
    def asked(seed: int) -> list[Any]:
        with emulator(seed=seed) as server, client(server) as made:
            return [ask(made, f"picture {number}") for number in range(24)]

    one, other = asked(7), asked(7)
    assert {("image",), ("text", "image"), ("image", "text"), ("image", "image")} <= forms(one)
    assert [response.parts for response in one] == [response.parts for response in other]
    assert [response.usage_metadata for response in one] == [response.usage_metadata for response in other]


def test_no_text_where_only_pictures_are_asked_for() -> None:
    with emulator() as server, client(server) as made:
        only = types.GenerateContentConfig(response_modalities=["IMAGE"])
        assert all(set(form) == {"image"} for form in forms([ask(made, f"{number}", how=only) for number in range(12)]))


def test_thoughts_come_first_and_unsigned_the_rest_is_signed() -> None:
    with emulator() as server, client(server) as made:
        for number in range(8):
            parts = ask(made, f"{number}", how=config(thinking_config=types.ThinkingConfig(include_thoughts=True))).parts
            thoughts = [part for part in parts if part.thought]
            shown = [part for part in parts if not part.thought]
            assert thoughts == parts[: len(thoughts)]
            assert any(part.inline_data for part in thoughts)
            assert not any(part.thought_signature for part in thoughts)
            assert shown[0].thought_signature
            assert all(part.thought_signature for part in shown if part.inline_data)


def test_the_arithmetic_of_tokens_and_money() -> None:
    with emulator() as server, client(server) as made:
        expected = 0.0
        for number in range(6):
            response = ask(made, "x" * 400, picture_part(png(number)), how=config(size="4K" if number == 5 else "2K"))
            usage, pictures = response.usage_metadata, sum(bool(part.inline_data) for part in response.parts)
            assert usage.prompt_token_count == 101 + 560
            assert usage.total_token_count == usage.prompt_token_count + usage.candidates_token_count + usage.thoughts_token_count
            drawn = sum(item.token_count for item in usage.candidates_tokens_details)
            assert drawn == pictures * (2000 if number == 5 else 1120)
            assert 88 <= usage.candidates_token_count - drawn <= 630
            words = usage.candidates_token_count - drawn + usage.thoughts_token_count
            expected += (usage.prompt_token_count * 2 + words * 12 + drawn * 120) / 1e6
        assert server.billed == pytest.approx(expected)


@pytest.mark.parametrize(("tier", "factor"), [("standard", 1), ("flex", 0.5)])
def test_flex_costs_half(tier: str, factor: float) -> None:
    with emulator() as server, client(server) as made:
        usage = ask(made, "a boat", how=config(service_tier=tier)).usage_metadata
        drawn = sum(item.token_count for item in usage.candidates_tokens_details)
        words = usage.candidates_token_count - drawn + usage.thoughts_token_count
        assert server.billed == pytest.approx(factor * (usage.prompt_token_count * 2 + words * 12 + drawn * 120) / 1e6)
        assert server.requests[0].tier == tier


def test_grounding_is_there_only_where_the_tool_was_sent() -> None:
    with emulator() as server, client(server) as made:
        search = types.Tool(google_search=types.GoogleSearch())
        grounded = ask(made, "Hamburg harbour 1962", how=config(tools=[search])).candidates[0].grounding_metadata
        plain = ask(made, "Hamburg harbour 1962").candidates[0]
        assert plain.grounding_metadata is None
        assert tuple(grounded.web_search_queries) == queries(server.requests[0])
        assert "Hamburg harbour 1962" in grounded.search_entry_point.rendered_content
        assert grounded.grounding_chunks[0].web.uri.startswith("https://vertexaisearch.cloud.google.com/")
        assert [item.search for item in server.requests] == [True, False]


def test_a_query_is_billed() -> None:
    with emulator() as server, client(server) as made:
        ask(made, "harbour", how=config(tools=[types.Tool(google_search=types.GoogleSearch())]))
        searched = server.billed
        assert len(queries(server.requests[0])) * 0.014 < searched < 1


def test_a_chat_that_resends_its_signatures_goes_on() -> None:
    with emulator() as server, client(server) as made:
        chat = made.chats.create(model=MODEL, config=config())
        chat.send_message("a boat")
        changed = chat.send_message("now at night")
        cells = read_cells(final(changed))
        assert {cell.role for cell in cells} == {"model"}
        assert server.requests[1].pictures[0].role == "model"


def test_a_picture_of_the_model_without_its_signature_is_refused() -> None:
    with emulator() as server, client(server) as made:
        painted = picture_part(final(ask(made, "a boat")), "image/jpeg")
        echo = types.Content(role="model", parts=[types.Part(text="Here"), painted])
        talk = [
            types.Content(role="user", parts=[types.Part(text="a boat")]),
            echo,
            types.Content(role="user", parts=[types.Part(text="x")]),
        ]
        with pytest.raises(errors.ClientError, match="missing a thought_signature in content position 2, part position 2"):
            made.models.generate_content(model=MODEL, contents=talk, config=config())
        painted.thought_signature = b"something else"
        with pytest.raises(errors.ClientError, match="content position 2, part position 2 was not issued"):
            made.models.generate_content(model=MODEL, contents=talk, config=config())
        as_user = ask(made, picture_part(final(ask(made, "a boat")), "image/jpeg"), "now at night")
        assert len(read_back(final(as_user))) == 1


def test_text_models_answer_what_the_test_writes() -> None:
    def write(request: Received) -> str:
        return f"You said: {request.prompt}"

    with emulator(write=write) as server, client(server) as made:
        response = made.models.generate_content(model="gemini-3.8-flash", contents="hello")
        assert response.text == "You said: hello"
        assert 0 < server.billed < 0.01


def test_streams_and_other_methods_are_not_served() -> None:
    with emulator() as server, client(server) as made:
        with pytest.raises(errors.ClientError, match="404"):
            made.models.count_tokens(model=MODEL, contents="x")
        assert next(model.name for model in made.models.list()) == f"models/{MODEL}"
        assert made.models.get(model=MODEL).input_token_limit == 65_536


@pytest.mark.parametrize(("key", "keys", "message"), [("wrong", ("right",), "API key not valid"), ("right", ("right",), "")])
def test_keys(key: str, keys: tuple[str, ...], message: str) -> None:
    with emulator(keys=keys) as server, client(server, key=key) as made:
        if not message:
            assert final(ask(made, "a boat"))
            return
        with pytest.raises(errors.ClientError, match=message) as caught:
            ask(made, "a boat")
        assert caught.value.code == 400
        assert error(caught.value)["details"][0]["reason"] == "API_KEY_INVALID"


def test_the_key_is_kept_nowhere(tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    with emulator(log=log) as server, client(server, key="AIza-secret") as made:
        ask(made, "a boat")
        assert "AIza-secret" not in str(server.requests)
    assert "AIza-secret" not in log.read_text(encoding="utf-8")


def test_thirty_two_clients_at_once() -> None:
    together = threading.Barrier(32)

    def latency(_: random.Random) -> float:
        together.wait(20)
        return 0.0

    def work(number: int) -> bool:
        data = png(number)
        return read_back(final(ask(made, f"picture {number}", picture_part(data)))) == (sha256(data).hexdigest()[:8],)

    with emulator(latency=latency) as server, client(server) as made, ThreadPoolExecutor(32) as pool:
        assert all(pool.map(work, range(32)))
        assert server.counts == {"answered": 32}
        assert server.most_in_flight == 32
        assert sorted(item.number for item in server.requests) == list(range(1, 33))


def test_whoever_went_away_is_billed_all_the_same(tmp_path: Path) -> None:
    arrived, gone = threading.Event(), threading.Event()

    def latency(_: random.Random) -> float:
        arrived.set()
        gone.wait(20)
        return 0.0

    body = b'{"contents": [{"parts": [{"text": "a boat"}]}]}'
    head = f"POST /v1/models/{MODEL}:generateContent?key=x HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    with emulator(latency=latency, log=tmp_path / "log") as server:
        with socket.create_connection(("127.0.0.1", int(server.url.rpartition(":")[2]))) as connection:
            connection.sendall(head + body)
            assert arrived.wait(20)
        gone.set()
        for thread in threading.enumerate():
            if "process_request_thread" in thread.name:
                thread.join(20)
    request, answer = read_log(tmp_path / "log")
    assert (request.kind, answer.kind, answer.outcome, answer.delivered) == ("request", "answer", "answered", False)
    assert server.billed > 0.1


@pytest.mark.parametrize("length", ["many", "999999999999", ""])
def test_a_request_without_a_length_is_refused(length: str) -> None:
    asked = f"Content-Length: {length}" if length else "Transfer-Encoding: chunked"
    with emulator() as server, socket.create_connection(("127.0.0.1", int(server.url.rpartition(":")[2]))) as connection:
        connection.sendall(f"POST /v1/models/{MODEL}:generateContent HTTP/1.1\r\nHost: x\r\n{asked}\r\n\r\n".encode())
        assert b" 400 " in connection.recv(1000)
        assert server.requests == ()


def test_closing_ends_requests_under_way_and_idle_connections() -> None:
    arrived = threading.Event()

    def latency(_: random.Random) -> float:
        arrived.set()
        return 60

    with ThreadPoolExecutor(1) as pool, emulator(latency=latency) as server, client(server) as made:
        waiting = pool.submit(ask, made, "a boat")
        assert arrived.wait(10)
        threads = threading.active_count()
        server.close()
        with pytest.raises(httpx2.TransportError):
            waiting.result(timeout=10)
        assert threading.active_count() < threads
        assert server.counts == {"answered": 1}


def test_a_taken_port_is_an_error(tmp_path: Path) -> None:
    with emulator() as server:
        port = int(server.url.rpartition(":")[2])
        with pytest.raises(OSError, match=r"."), emulator(port=port, log=tmp_path / "log"):
            raise AssertionError("the port is taken")


def test_every_request_and_answer_is_logged(tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    reference = png(3)
    with emulator(log=log, faults=at({2: Fault.DROPPED_PAINTED})) as server, client(server) as made:
        ask(made, "a boat", picture_part(reference))
        with pytest.raises(Exception, match=r"disconnect|closed|reset"):
            ask(made, "a train")
        entries = read_log(log)
        billed = server.billed
    asked, answered = ([entry for entry in entries if entry.kind == kind] for kind in ("request", "answer"))
    assert [(entry.number, entry.texts, entry.references) for entry in asked] == [
        (1, ("a boat",), (sha256(reference).hexdigest(),)),
        (2, ("a train",), ()),
    ]
    assert [(entry.outcome, entry.status, entry.delivered) for entry in answered] == [
        ("answered", 200, True),
        ("dropped-painted", 200, True),
    ]
    assert sum(entry.usd for entry in answered) == pytest.approx(billed, abs=1e-5)


def test_half_a_line_of_the_log_is_left_out(tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    with emulator(log=log) as server, client(server) as made:
        ask(made, "a boat")
    with log.open("a", encoding="utf-8") as file:
        file.write('{"kind": "requ')
    assert [entry.kind for entry in read_log(log)] == ["request", "answer"]
    assert read_log(tmp_path / "none") == ()


def test_a_token_bucket_gives_what_it_says() -> None:
    bucket, now, given = full(60, 2, 0.0), 0.0, 0
    while now < 60:
        bucket, wait = take(bucket, now)
        given += not wait
        now += wait
        assert 0 <= wait <= 1.0 + 1e-9
    assert given == 61


def test_beyond_the_limit_comes_429_with_the_time_to_wait() -> None:
    with emulator(per_minute=6, burst=1) as server, client(server) as made:
        ask(made, "a boat")
        with pytest.raises(errors.ClientError) as caught:
            ask(made, "a train")
        details = {item["@type"].rpartition(".")[2]: item for item in error(caught.value)["details"]}
        assert caught.value.code == 429
        assert 0 < float(details["RetryInfo"]["retryDelay"].removesuffix("s")) <= 10
        assert "PerMinute" in details["QuotaFailure"]["violations"][0]["quotaId"]
        assert server.counts == {"answered": 1, "limited": 1}


def test_latency_is_as_asked() -> None:
    rng = random.Random("latency")
    drawn = sorted(lognormal(scale=0.1)(rng) for _ in range(4000))
    assert drawn[2000] == pytest.approx(1.96, rel=0.05)
    assert drawn[3800] == pytest.approx(3.56, rel=0.07)
    assert constant(0.5)(rng) == 0.5


def test_a_watcher_is_told_every_line_of_the_log_in_order(tmp_path: Path) -> None:
    told: list[Entry] = []
    with emulator(log=tmp_path / "log.jsonl", watch=told.append) as server, client(server) as made:
        with ThreadPoolExecutor(4) as pool:
            for number in range(4):
                pool.submit(ask, made, f"boat {number}")
        assert tuple(told) == read_log(tmp_path / "log.jsonl")
        assert sorted(entry.kind for entry in told) == ["answer"] * 4 + ["request"] * 4


def test_drained_waits_for_what_clients_that_have_gone_had_sent() -> None:
    with emulator(latency=0.3) as server:
        body = b'{"contents":[{"parts":[{"text":"a boat"}]}]}'
        head = f"POST /v1/models/{MODEL}:generateContent HTTP/1.1\r\nHost: x\r\nx-goog-api-key: any\r\nContent-Length: {len(body)}\r\n\r\n"
        for _ in range(3):
            with socket.create_connection(("127.0.0.1", int(server.url.rpartition(":")[2]))) as line:
                line.sendall(head.encode() + body)
        assert server.drained()
        assert server.counts == {"answered": 3}
        with socket.create_connection(("127.0.0.1", int(server.url.rpartition(":")[2]))):
            assert not server.drained(0.1)
