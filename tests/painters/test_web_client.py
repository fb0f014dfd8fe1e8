"""The client against a server of its own: what comes back, what is raised, and that no key is told."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from storyboard.model.errors import ProviderError
from storyboard.painters.gemini.failures import LONGEST_AFTER
from storyboard.painters.web.client import Answer, Client, Part
from storyboard.painters.web.failures import failure, missing, read, scrub, seconds_to_wait
from storyboard.painters.web.keys import Entrance, address, found_key, key, model
from storyboard.ports import FixRequest, Misconfigured, Refused, TryLater

KEY = "sk-or-very-secret-0123456789"
DOOR = Entrance(
    name="door",
    title="The Door",
    keys=("DOOR_KEY", "DOOR_TOKEN"),
    address="https://door.example/v1",
    address_variable="DOOR_URL",
    model="maker/model",
    model_variable="DOOR_MODEL",
    page="https://door.example/keys",
)


class Echo(BaseHTTPRequestHandler):
    """Answers as the path says."""

    def do_GET(self) -> None:
        self.do_POST()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        match self.path:
            case "/drop":
                self.close_connection = True
            case "/redirect":
                self._sent(302, b"", Location="/echo")
            case "/large":
                self._sent(200, b"x" * 5000)
            case "/packed":
                self._sent(200, b"{}", **{"Content-Encoding": "zstd"})
            case "/slow":
                threading.Event().wait(0.5)
                self.close_connection = True
            case _:
                told = {"method": self.command, "type": self.headers.get("Content-Type", ""), "body": body.decode("latin-1")}
                self._sent(200, json.dumps(told).encode())

    def _sent(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is printed."""


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Echo) as server:
        thread = threading.Thread(target=lambda: server.serve_forever(0.01), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def called(call: Callable[[Client], Awaitable[Answer]], **options: Any) -> Answer:
    async def go() -> Answer:
        client = Client(DOOR, **options)
        try:
            return await call(client)
        finally:
            await client.close()

    return asyncio.run(go())


HEADERS = {"Authorization": f"Bearer {KEY}"}


def test_json_and_forms_arrive_as_they_should(base: str) -> None:
    told = called(lambda client: client.post(f"{base}/echo", {"prompt": "MIA"}, headers=HEADERS)).json()
    assert told == {"method": "POST", "type": "application/json", "body": '{"prompt":"MIA"}'}
    parts = [Part("image", "1.png", b"one", "image/png"), Part("image", "2.png", b"two", "image/png")]
    form = called(lambda client: client.post_form(f"{base}/echo", {"prompt": "MIA"}, parts, headers=HEADERS)).json()
    assert form["type"].startswith("multipart/form-data")
    assert form["body"].index("one") < form["body"].index("two")
    assert called(lambda client: client.get(f"{base}/echo", headers=HEADERS)).json()["method"] == "GET"


def test_a_redirect_is_an_answer_and_not_followed(base: str) -> None:
    answer = called(lambda client: client.post(f"{base}/redirect", {}, headers=HEADERS))
    assert (answer.status, answer.fine) == (302, False)
    assert isinstance(failure(answer, DOOR), Misconfigured)


@pytest.mark.parametrize("path", ["/drop", "/slow", "/large", "/packed"])
def test_what_had_left_is_possibly_billed(path: str, base: str) -> None:
    with pytest.raises(TryLater) as caught:
        called(lambda client: client.post(f"{base}{path}", {}, headers=HEADERS, seconds=0.2), most=1000)
    assert caught.value.cost is None
    assert KEY not in str(caught.value)


def test_what_was_never_sent_or_only_asked_for_is_free(base: str) -> None:
    calls: list[Callable[[Client], Awaitable[Answer]]] = [
        lambda client: client.post("http://127.0.0.1:1/echo", {}, headers=HEADERS),
        lambda client: client.get(f"{base}/drop", headers=HEADERS),
    ]
    for call in calls:
        with pytest.raises(TryLater) as caught:
            called(call)
        assert caught.value.cost == 0.0


@pytest.mark.parametrize("url", ["ftp://door.example/", "nonsense", "http://[::1", "http://127.0.0.1:99999/v1"])
def test_an_address_that_cannot_work_is_misconfigured(url: str) -> None:
    with pytest.raises(Misconfigured, match="base URL"):
        called(lambda client: client.post(url, {}, headers=HEADERS))


def test_a_client_serves_one_event_loop_after_another(base: str) -> None:
    client = Client(DOOR)

    async def go() -> int:
        answer = await client.get(f"{base}/echo", headers=HEADERS)
        await client.close()
        return answer.status

    assert [asyncio.run(go()) for _ in range(2)] == [200, 200]


def answer(status: int, body: object = "", **headers: str) -> Answer:
    text = body if isinstance(body, str) else json.dumps(body)
    return Answer(status, {name.replace("_", "-"): value for name, value in headers.items()}, text.encode())


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (400, {"error": {"message": "bad size", "code": "invalid"}}, FixRequest),
        (400, {"error": {"message": "No.", "code": "CONTENT_POLICY_VIOLATION"}}, Refused),
        (422, {"detail": [{"loc": ["body"], "msg": "flagged", "type": "content_policy_violation"}]}, Refused),
        (422, {"detail": [{"loc": ["body", "prompt"], "msg": "field required", "type": "missing"}]}, FixRequest),
        (401, {"error": {"message": "Missing Authentication header", "code": 401}}, Misconfigured),
        (402, {"error": {"message": "Insufficient credits"}}, Misconfigured),
        (403, {"error": {"message": "Your input was flagged by moderation"}}, Refused),
        (403, {"detail": "Forbidden"}, Misconfigured),
        (404, {"title": "Not found", "detail": "No such model", "status": 404}, Misconfigured),
        (413, "too large", FixRequest),
        (429, {"error": "slow down"}, TryLater),
        (429, {"error": {"message": "You exceeded your current quota, please check your plan"}}, Misconfigured),
        (
            429,
            {"error": {"message": "Rate limit reached: 5 a minute. Add a payment method at https://x.example/account/billing."}},
            TryLater,
        ),
        (429, {"error": {"message": "?", "code": "billing_hard_limit_reached"}}, Misconfigured),
        (403, {"detail": "User is locked. Reason: Exhausted balance. Top up at fal.ai/dashboard/billing."}, Misconfigured),
        (500, {"message": "boom", "statusCode": 500}, TryLater),
        (502, "<html><h1>Bad gateway</h1></html>", TryLater),
        (524, {"error": {"message": "timeout"}}, TryLater),
        (529, {"error": {"message": "Provider returned error"}}, TryLater),
        (200, {"error": {"message": "Provider returned error"}}, TryLater),
        (302, "", Misconfigured),
        (418, "", Misconfigured),
    ],
)
def test_every_status_is_one_of_the_four_errors(status: int, body: object, kind: type[ProviderError]) -> None:
    assert type(failure(answer(status, body), DOOR)) is kind


def test_what_was_possibly_billed() -> None:
    def cost(status: int, body: object) -> float | None:
        error = failure(answer(status, body), DOOR)
        assert isinstance(error, TryLater)
        return error.cost

    assert cost(500, {"error": {"message": "boom"}}) == 0.0
    assert cost(502, "<html>Bad gateway</html>") is None
    assert cost(524, {"error": {"message": "timeout"}}) is None


def test_a_door_may_mean_something_else_by_its_own_names() -> None:
    error = failure(answer(400, {"error": {"message": "gone", "code": "MODEL_NOT_FOUND"}}), DOOR, codes={"model_not_found": missing})
    assert isinstance(error, Misconfigured)
    assert "DOOR_MODEL" in str(error)


def test_retry_after_is_a_number_or_a_date() -> None:
    limited = failure(answer(429, {"error": "slow"}, retry_after="12"), DOOR)
    assert isinstance(limited, TryLater)
    assert (limited.after, limited.limited) == (12.0, True)
    assert seconds_to_wait(format_datetime(datetime.now(UTC) + timedelta(seconds=100), usegmt=True)) == pytest.approx(100, abs=5)
    assert seconds_to_wait("Wed, 21 Oct 2015 07:28:00 GMT") == 0.0
    assert seconds_to_wait("99999999") == LONGEST_AFTER
    for odd in ("", "soon", "-5", "1e9", "9" * 400):
        assert seconds_to_wait(odd) is None


@pytest.mark.parametrize("body", ["", "{", "[]", "[1]", "null", '"text"', '{"error": []}', '{"detail": [1, {}]}', "[" * 5000])
def test_any_body_can_be_read(body: str) -> None:
    read(answer(500, body))


def test_no_key_is_told() -> None:
    for told in (
        f"Bearer {KEY} is wrong",
        f"key {KEY}",
        "Key 1234abcd-12ab-12ab-12ab-1234567890ab:0123456789abcdef0123",
        "r8_0123456789abcdef",
    ):
        assert "0123456789" not in scrub(told)
    assert "plain-but-ours" not in scrub("the key plain-but-ours is wrong", "plain-but-ours")
    assert KEY not in str(failure(answer(401, {"error": {"message": f"{KEY} is no key"}}), DOOR, secret=KEY))


def test_keys_addresses_and_models_come_from_the_caller_or_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DOOR_KEY", "DOOR_TOKEN", "DOOR_URL", "DOOR_MODEL"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(Misconfigured, match=r"https://door\.example/keys.*DOOR_KEY"):
        key(DOOR)
    assert key(DOOR.model_copy(update={"free": True})) == ""
    assert (address(DOOR), model(DOOR)) == ("https://door.example/v1", "maker/model")
    monkeypatch.setenv("DOOR_TOKEN", " second ")
    monkeypatch.setenv("DOOR_URL", "http://127.0.0.1:9/v1/")
    monkeypatch.setenv("DOOR_MODEL", "other")
    assert (found_key(DOOR), address(DOOR), model(DOOR)) == ("second", "http://127.0.0.1:9/v1", "other")
    assert (key(DOOR, "mine"), address(DOOR, "http://a/"), model(DOOR, "b")) == ("mine", "http://a", "b")
