"""What google-genai really puts on the wire for us, read by a bare HTTP server and held against the published specification."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from typing import Any, cast

import pytest

from storyboard.model.takes import Reference
from storyboard.painters.gemini import transport
from storyboard.painters.gemini.painter import GeminiPainter, VertexPainter
from storyboard.painters.registry import check
from storyboard.ports import Edit, Misconfigured, Painting, PaintRequest, TryLater
from storyboard.testing.painters import InstantPainter, picture
from storyboard.testing.painting import request

KEY = "AIzaSyB0123456789abcdefghijklmnopqrstuvw"
PAINTED = picture(1376 / 768, (1, 2, 3, 4, 5, 6))
GOOD = {
    "candidates": [
        {
            "content": {"parts": [{"inlineData": {"mimeType": "image/jpeg", "data": base64.b64encode(PAINTED).decode()}}]},
            "finishReason": "STOP",
        }
    ],
    "usageMetadata": {"promptTokenCount": 10, "candidatesTokenCount": 1120},
}

SCHEMAS: dict[str, Any] = json.loads(
    files("storyboard.testing.gemini").joinpath("data", "gemini.v1beta.openapi.json").read_text(encoding="utf-8")
)["components"]["schemas"]


@dataclass
class Call:
    path: str
    headers: dict[str, str]
    body: dict[str, Any]


@dataclass
class Served:
    """Calls in order of arrival, and what is answered next."""

    url: str = ""
    calls: list[Call] = field(default_factory=list[Call])
    status: int = 200
    reply: bytes = json.dumps(GOOD).encode()
    headers: dict[str, str] = field(default_factory=dict[str, str])
    hold: threading.Event | None = None
    arrived: threading.Event = field(default_factory=threading.Event)
    hang_up: bool = False


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None: ...

    def do_POST(self) -> None:
        served = cast("Any", self.server).served
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        served.calls.append(Call(self.path, {name.lower(): value for name, value in self.headers.items()}, body))
        served.arrived.set()
        if served.hold is not None:
            served.hold.wait(20)
        if served.hang_up:
            self.close_connection = True
            return
        with contextlib.suppress(OSError):
            self.send_response(served.status)
            for name, value in {"Content-Type": "application/json", "Content-Length": str(len(served.reply)), **served.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(served.reply)


class Server(ThreadingHTTPServer):
    request_queue_size = 64


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    for name in (
        "GEMINI_API_KEY",
        "GOOGLE_API_KEY",
        "GOOGLE_GEMINI_BASE_URL",
        "GOOGLE_VERTEX_BASE_URL",
        "GOOGLE_CLOUD_PROJECT",
        "GEMINI_SERVICE_TIER",
    ):
        monkeypatch.delenv(name, raising=False)
    server = Server(("127.0.0.1", 0), Handler)
    told = Served(url=f"http://127.0.0.1:{server.server_address[1]}")
    cast("Any", server).served = told
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield told
    server.shutdown()
    server.server_close()
    thread.join()


def paint(painter: GeminiPainter, *requests: PaintRequest) -> list[Painting]:
    async def go() -> list[Painting]:
        try:
            return await asyncio.gather(*map(painter.paint, requests))
        finally:
            await painter.close()

    return asyncio.run(go())


def camel(name: str) -> str:
    head, *tail = name.split("_")
    return head + "".join(part.title() for part in tail)


def strangers(value: Any, schema: dict[str, Any], path: str = "") -> Iterator[str]:
    """Fields and enum values of a body that the specification does not know."""
    schema = SCHEMAS[schema["$ref"].rsplit("/", 1)[-1]] if "$ref" in schema else schema
    known: dict[str, Any] | None = schema.get("properties")
    if "items" in schema:
        for inner in value:
            yield from strangers(inner, schema["items"], path)
    elif isinstance(value, dict) and known is not None:
        for name, inner in cast("dict[str, Any]", value).items():
            yield from strangers(inner, known[camel(name)], f"{path}.{name}") if camel(name) in known else [f"{path}.{name}"]
    elif "enum" in schema and value not in schema["enum"]:
        yield f"{path}={value}"


def test_the_validator_of_this_test_finds_strangers() -> None:
    bad = {"labels": {}, "generation_config": {"imageConfig": {"imageSize": "1K", "outputMimeType": "x"}, "mediaResolution": "HUGE"}}
    assert list(strangers(bad, {"$ref": "#/GenerateContentRequest"})) == [
        ".labels",
        ".generation_config.imageConfig.outputMimeType",
        ".generation_config.mediaResolution=HUGE",
    ]


@pytest.fixture
def folder(tmp_path: Path) -> str:
    (tmp_path / "a.jpg").write_bytes(PAINTED)
    return str(tmp_path)


MIA, PLACE = Reference(role="person", name="MIA", file="a.jpg"), Reference(role="place", name="PIER", file="a.jpg")
EDIT = Edit(file="a.jpg", sha256=sha256(PAINTED).hexdigest(), note="Night.")

VARIANTS: dict[str, tuple[dict[str, Any], str, dict[str, str]]] = {
    "plain": ({}, "standard", {}),
    "references": ({"references": (MIA, PLACE)}, "standard", {}),
    "edit": ({"edit": EDIT, "references": (MIA,)}, "standard", {}),
    "grounded": ({"ground": True, "size": "4K", "aspect": "2.39:1"}, "standard", {}),
    "flex": ({"size": "2K"}, "flex", {}),
    "priority": ({}, "priority", {}),
    "thinking": ({}, "standard", {"thinking_level": "HIGH", "media_resolution": "HIGH"}),
}


@pytest.mark.parametrize("name", VARIANTS)
def test_nothing_is_sent_that_the_specification_does_not_know(name: str, folder: str, served: Served) -> None:
    more, tier, changed = VARIANTS[name]
    painter = GeminiPainter(key=KEY, base_url=served.url, tier=tier)
    painter.model = painter.model.model_copy(update=changed)
    asked = request(folder=folder, **more)
    with contextlib.suppress(TryLater):  # the answer has the ratio of one variant only
        paint(painter, asked)
    (call,) = served.calls
    assert list(strangers(call.body, {"$ref": "#/GenerateContentRequest"})) == []
    assert set(call.body) <= {"contents", "systemInstruction", "generationConfig", "tools", "serviceTier"}
    (turn,) = call.body["contents"]
    assert turn["role"] == "user"
    settings = call.body["generationConfig"]
    assert set(settings) <= {"responseModalities", "imageConfig", "seed", "thinkingConfig", "mediaResolution"}
    assert settings["imageConfig"] == {"aspectRatio": "21:9" if name == "grounded" else "16:9", "imageSize": asked.size}
    assert call.body.get("tools") == ([{"googleSearch": {}}] if name == "grounded" else None)
    assert call.body.get("serviceTier") == (None if tier == "standard" else tier)
    sent = [part["inlineData"]["data"] for part in turn["parts"] if "inlineData" in part]
    assert [base64.urlsafe_b64decode(data) for data in sent] == [PAINTED] * (len(asked.references) + (asked.edit is not None))


def test_one_post_to_generate_content_with_key_timeout_and_version(served: Served) -> None:
    (painting,) = paint(GeminiPainter(key=KEY, base_url=f"{served.url}/prefix", timeout=90), request())
    (call,) = served.calls
    assert call.path == "/prefix/v1beta/models/gemini-3-pro-image:generateContent"
    assert call.headers["x-goog-api-key"] == KEY
    assert call.headers["x-server-timeout"] == "90"
    assert painting.data == PAINTED
    assert painting.prompt.endswith("MIA on the pier.")


def test_the_key_and_address_come_from_the_environment(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", f" {KEY}\n")
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", served.url)
    monkeypatch.setenv("GOOGLE_GENAI_USE_VERTEXAI", "true")
    monkeypatch.setenv("GEMINI_IMAGE_MODEL", "gemini-3-pro-image-preview")
    (painting,) = paint(GeminiPainter(), request())
    assert served.calls[0].path == "/v1beta/models/gemini-3-pro-image:generateContent"
    assert served.calls[0].headers["x-goog-api-key"] == KEY
    assert "shut down" in painting.notices[0]


def test_a_failed_call_is_sent_once(served: Served) -> None:
    served.status, served.reply = 503, b'{"error": {"code": 503, "message": "overloaded", "status": "UNAVAILABLE"}}'
    with pytest.raises(TryLater, match="overloaded"):
        paint(GeminiPainter(key=KEY, base_url=served.url), request())
    assert len(served.calls) == 1


def test_a_redirect_does_not_carry_the_key_elsewhere(served: Served) -> None:
    served.status, served.reply, served.headers = 307, b"", {"Location": f"{served.url}/elsewhere"}
    with pytest.raises(Misconfigured, match="BASE_URL"):
        paint(GeminiPainter(key=KEY, base_url=served.url), request())
    assert len(served.calls) == 1


@pytest.mark.parametrize(
    ("url", "named"),
    [("http://127.0.0.1:8000", ["ssl", "verify"]), ("HTTP://local", ["ssl", "verify"]), ("https://x.test", list[str]()), ("", list[str]())],
)
def test_certificates_are_left_out_only_where_none_are_shown(url: str, named: list[str]) -> None:
    given = transport.trust(url)
    assert sorted(given) == named
    assert all(context.verify_mode is ssl.CERT_REQUIRED and not context.get_ca_certs() for context in given.values())


def test_a_hung_up_connection_may_have_cost_something(served: Served) -> None:
    served.hang_up = True
    with pytest.raises(TryLater) as raised:
        paint(GeminiPainter(key=KEY, base_url=served.url), request())
    assert raised.value.cost is None
    assert len(served.calls) == 1


def test_a_refused_connection_costs_nothing() -> None:
    with pytest.raises(TryLater) as raised:
        paint(GeminiPainter(key=KEY, base_url="http://127.0.0.1:9"), request())
    assert raised.value.cost == 0.0


def test_an_answer_that_takes_too_long_may_have_cost_something(served: Served) -> None:
    served.hold = threading.Event()
    with pytest.raises(TryLater, match="Timeout") as raised:
        paint(GeminiPainter(key=KEY, base_url=served.url, timeout=0.2), request())
    served.hold.set()
    assert raised.value.cost is None


@pytest.mark.parametrize("address", ["ftp://x", "nonsense", "http://"])
def test_an_address_that_is_none_is_said_so(address: str) -> None:
    with pytest.raises(Misconfigured, match="base URL"):
        paint(GeminiPainter(key=KEY, base_url=address), request())


@pytest.mark.parametrize("data", [b"\xff\xfe\x00garbage", b"<html>502</html>", b'"text"', b"[]", b"", b'{"error": "boom"}'])
@pytest.mark.parametrize("status", [400, pytest.param(429, marks=pytest.mark.long), pytest.param(502, marks=pytest.mark.long)])
def test_any_body_of_a_failed_call_is_survived(data: bytes, status: int, served: Served) -> None:
    served.status, served.reply = status, data
    with pytest.raises(Exception) as raised:  # noqa: PT011 - the kinds are checked elsewhere
        paint(GeminiPainter(key=KEY, base_url=served.url), request())
    assert type(raised.value).__module__ == "storyboard.ports.failures"


def test_cancelling_ends_the_call_and_leaves_the_painter_usable(served: Served) -> None:
    served.hold = threading.Event()

    async def go() -> Painting:
        painter = GeminiPainter(key=KEY, base_url=served.url)
        task = asyncio.create_task(painter.paint(request()))
        await asyncio.to_thread(served.arrived.wait, 20)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert served.hold is not None
        served.hold.set()
        painting = await painter.paint(request())
        await painter.close()
        return painting

    assert asyncio.run(go()).data == PAINTED


def test_one_painter_serves_one_event_loop_after_the_other(served: Served) -> None:
    painter = GeminiPainter(key=KEY, base_url=served.url)
    assert [paint(painter, request())[0].data for _ in range(2)] == [PAINTED] * 2


def test_many_requests_go_side_by_side(served: Served) -> None:
    assert len(paint(GeminiPainter(key=KEY, base_url=served.url), *(request(seed=str(number)) for number in range(24)))) == 24
    assert len({call.body["generationConfig"]["seed"] for call in served.calls}) == 24


@pytest.mark.parametrize("status", [400, 401, 403, 404, 429, 500, 302])
def test_no_key_in_any_message_or_repr(status: int, served: Served) -> None:
    served.status = status
    served.reply = json.dumps({"error": {"code": status, "message": f"Consumer 'api_key:{KEY}' of {KEY}", "status": "X"}}).encode()
    painter = GeminiPainter(key=KEY, base_url=served.url)
    with pytest.raises(Exception) as raised:  # noqa: PT011 - the kinds are checked elsewhere
        paint(painter, request())
    error = raised.value
    assert KEY not in f"{error!s} {error!r} {error.__cause__!r} {painter!r}"
    assert error.__suppress_context__


def test_no_key_in_logs(served: Served, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(0):
        paint(GeminiPainter(key=KEY, base_url=served.url), request())
    assert KEY not in caplog.text


def test_without_a_key_it_says_how_to_go_on(served: Served) -> None:
    with pytest.raises(Misconfigured, match=r"GEMINI_API_KEY.*--painter sketch"):
        paint(GeminiPainter(base_url=served.url), request())
    assert served.calls == []


def test_a_missing_key_is_found_before_the_first_picture(served: Served) -> None:
    with pytest.raises(Misconfigured, match="GEMINI_API_KEY"):
        check(GeminiPainter(base_url=served.url))
    check(GeminiPainter(key=KEY))
    check(InstantPainter())


def test_a_known_rate_is_an_ability(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GEMINI_PER_MINUTE", raising=False)
    assert (GeminiPainter().abilities.limited, GeminiPainter().abilities.per_minute) == (True, None)
    assert GeminiPainter(per_minute=60).abilities.per_minute == 60
    monkeypatch.setenv("GEMINI_PER_MINUTE", "150")
    assert GeminiPainter().priced("1K").per_minute == 150


@pytest.mark.parametrize("rate", ["0", "-3", "many", "nan", "inf"])
def test_a_rate_that_is_none_is_refused(rate: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_PER_MINUTE", rate)
    with pytest.raises(Misconfigured, match="requests a minute"):
        GeminiPainter()


def test_an_unknown_tier_is_refused() -> None:
    with pytest.raises(Misconfigured, match="batch, flex, priority, standard"):
        GeminiPainter(tier="express")


def test_vertex_goes_to_the_project_with_a_token(served: Served) -> None:
    from google.oauth2.credentials import Credentials

    credentials = cast("Any", Credentials)(token="a-token")  # noqa: S106
    (painting,) = paint(VertexPainter(project="film", credentials=credentials, base_url=served.url), request(ground=True))
    (call,) = served.calls
    assert call.path == "/v1beta1/projects/film/locations/global/publishers/google/models/gemini-3-pro-image:generateContent"
    assert call.headers["authorization"] == "Bearer a-token"
    assert "x-goog-api-key" not in call.headers
    assert call.body["generationConfig"]["imageConfig"] == {"aspectRatio": "16:9", "imageSize": "1K"}
    assert "serviceTier" not in call.body
    assert painting.data == PAINTED


def test_vertex_takes_an_express_key(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOOGLE_API_KEY", KEY)
    monkeypatch.setenv("GOOGLE_VERTEX_BASE_URL", served.url)
    paint(VertexPainter(), request())
    assert served.calls[0].path == "/v1beta1/publishers/google/models/gemini-3-pro-image:generateContent"
    assert served.calls[0].headers["x-goog-api-key"] == KEY


def test_vertex_has_no_tiers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_SERVICE_TIER", "flex")
    with pytest.raises(Misconfigured, match="vertex has no service tier 'flex'"):
        VertexPainter()


def test_vertex_without_credentials_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, served: Served) -> None:
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(tmp_path / "gone.json"))
    with pytest.raises(Misconfigured, match="gcloud auth application-default login"):
        paint(VertexPainter(project="film", base_url=served.url), request())
    assert served.calls == []
