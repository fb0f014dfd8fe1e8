"""Documents, uploaded files and cached content, through Google's own client."""

from __future__ import annotations

import io
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any

import httpx2
import pytest
from google import genai
from google.genai import errors, types
from PIL import Image
from pypdf import PdfWriter

from storyboard.testing.gemini import Emulator, Received, call, emulator
from storyboard.testing.gemini.documents import page_count
from storyboard.testing.gemini.loopback import Call
from storyboard.testing.gemini.models import LEAST_CACHED
from storyboard.testing.gemini.record import Record
from storyboard.testing.gemini.service import Service, Settings

MODEL = "gemini-3.5-flash"
PDF = "application/pdf"
NONE: Mapping[str, str] = {}


@contextmanager
def client(server: Emulator, version: str = "v1beta") -> Generator[genai.Client]:
    made = genai.Client(api_key="any", http_options=types.HttpOptions(base_url=server.url, api_version=version, timeout=20_000))
    try:
        yield made
    finally:
        made.close()


def pdf(pages: int, *, packed: bool = False) -> bytes:
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(72, 72)
    target = io.BytesIO()
    if packed:
        writer.compress_identical_objects()
    writer.write(target)
    return target.getvalue()


def png(side: int = 32) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (side, side), (9, 90, 7)).save(target, "PNG")
    return target.getvalue()


def ask(made: genai.Client, *contents: Any, how: Any = None, model: str = MODEL) -> Any:
    return made.models.generate_content(model=model, contents=list(contents), config=how)


def document(data: bytes, mime: str = PDF) -> types.Part:
    return types.Part.from_bytes(data=data, mime_type=mime)


def test_pages_of_a_document_are_counted_and_billed() -> None:
    with emulator() as server, client(server) as made:
        usage = ask(made, document(pdf(7)), "Read this.").usage_metadata
        counts = {item.modality.name: item.token_count for item in usage.prompt_tokens_details}
        assert counts == {"TEXT": 3, "DOCUMENT": 7 * 258}
        assert usage.prompt_token_count == 3 + 7 * 258
        assert server.requests[0].documents[0].pages == 7
        assert server.requests[0].pictures == ()


def test_text_is_a_document_too() -> None:
    with emulator() as server, client(server) as made:
        assert ask(made, document(b"INT. HOUSE - DAY\n" * 40, "text/plain"), "Read this.").text == "Done."
        assert server.requests[0].documents[0].bytes == 680


REFUSED: dict[str, tuple[bytes, str, str]] = {
    "too many pages": (b"%PDF-1.7\n" + b"<< /Type /Page >>\n" * 1001, PDF, "has 1001 pages; a document may have 1000"),
    "no document": (b"hello", PDF, "has no pages"),
    "no pages": (b"%PDF-1.7\nnothing", PDF, "has no pages"),
    "another type": (b"PK", "application/zip", "Unsupported MIME type: application/zip"),
}


@pytest.mark.parametrize(("data", "mime", "message"), REFUSED.values(), ids=REFUSED)
def test_documents_that_are_none_are_refused(data: bytes, mime: str, message: str) -> None:
    with emulator() as server, client(server) as made, pytest.raises(errors.ClientError, match=message):
        ask(made, document(data, mime), "Read this.")


def test_image_models_read_no_documents() -> None:
    with emulator() as server, client(server) as made, pytest.raises(errors.ClientError, match="Unsupported MIME type: application/pdf"):
        ask(made, document(pdf(1)), "Read this.", model="gemini-3-pro-image")


def test_pages_are_counted_in_packed_documents_too() -> None:
    assert page_count(b"%PDF-1.7 << /Type/Page >> << /Type /Pages >> << /Type /Page/Parent 1 0 R >>", PDF) == 2
    assert page_count(pdf(3), PDF) == 3
    assert page_count(b"%PDF", PDF) == 0
    assert page_count(b"text", "text/plain") == 0


@pytest.mark.parametrize(("resolution", "tokens"), [(None, 1120), ("MEDIA_RESOLUTION_LOW", 280), ("MEDIA_RESOLUTION_MEDIUM", 560)])
def test_pictures_count_by_their_resolution(resolution: Any, tokens: int) -> None:
    with emulator() as server, client(server) as made:
        how = types.GenerateContentConfig(media_resolution=resolution)
        assert ask(made, document(png(), "image/png"), "Who?", how=how).usage_metadata.prompt_token_count == 2 + tokens


@pytest.mark.parametrize("version", ["v1", "v1beta"])
def test_a_file_is_uploaded_used_and_deleted(version: str) -> None:
    data = pdf(5)
    with emulator() as server, client(server, version) as made:
        config = types.UploadFileConfig(mime_type=PDF, display_name="script")
        file = made.files.upload(file=io.BytesIO(data), config=config)
        assert (file.state, file.mime_type, file.size_bytes, file.display_name) == (types.FileState.ACTIVE, PDF, len(data), "script")
        assert file.name is not None
        assert made.files.get(name=file.name).uri == file.uri
        assert [item.name for item in made.files.list()] == [file.name]
        usage = ask(made, file, "Read this.").usage_metadata
        assert usage.prompt_token_count == 3 + 5 * 258
        assert server.requests[0].documents[0].uri == file.uri
        made.files.delete(name=file.name)
        with pytest.raises(errors.ClientError, match="do not have permission to access the File"):
            ask(made, file, "Read this.")
        with pytest.raises(errors.ClientError, match="403"):
            made.files.get(name=file.name)


def test_a_large_file_comes_in_pieces() -> None:
    data = b"%PDF-1.7 " + b"<< /Type /Page >>" + b"x" * 20_000_000
    with emulator() as server, client(server) as made:
        file = made.files.upload(file=io.BytesIO(data), config=types.UploadFileConfig(mime_type=PDF))
        assert file.size_bytes == len(data)
        assert ask(made, file, "Read this.").usage_metadata.prompt_token_count == 3 + 258


def test_names_of_files_are_kept_and_not_given_twice() -> None:
    with emulator() as server, client(server) as made:
        config = types.UploadFileConfig(mime_type="image/png", name="mia-1")
        assert made.files.upload(file=io.BytesIO(png()), config=config).name == "files/mia-1"
        with pytest.raises(errors.ClientError, match="409"):
            made.files.upload(file=io.BytesIO(png()), config=config)
        with pytest.raises(errors.ClientError, match="name must be files/"):
            made.files.upload(file=io.BytesIO(png()), config=types.UploadFileConfig(mime_type="image/png", name="Mia 1"))


def test_files_of_others_are_taken_as_they_are() -> None:
    part = types.Part.from_uri(file_uri="https://example.com/files/script.pdf", mime_type=PDF)
    with emulator() as server, client(server) as made:
        assert ask(made, part, "Read this.").text == "Done."


def step(made: Service, command: str, body: bytes = b"", query: str = "", headers: Mapping[str, str] = NONE) -> int:
    sent = {"x-goog-api-key": "any", "host": "127.0.0.1:1", "x-goog-upload-command": command, **headers}
    return made.answer(Call(method="POST", target=f"/upload/v1/files{query}", headers=sent, body=body)).reply.status


def test_uploads_that_are_none_are_refused() -> None:
    made = Service(Settings(), Record())
    mime = {"x-goog-upload-header-content-type": "image/png"}
    assert step(made, "start", b"{}") == 400
    assert step(made, "start", b"{", headers=mime) == 400
    assert step(made, "start", b'{"nothing": 1}', headers=mime) == 400
    assert step(made, "start", b"{}", headers=mime) == 200
    assert step(made, "upload", query="?upload_id=none") == 404
    assert step(made, "fly", query="?upload_id=none") == 400
    assert step(made, "upload", query="?upload_id=none", headers={"x-goog-upload-offset": "far"}) == 400


STORY = "INT. HOUSE - DAY. Mia waits. " * 400


def cached(made: genai.Client, model: str = MODEL, **more: Any) -> Any:
    return made.caches.create(model=model, config=types.CreateCachedContentConfig(contents=[STORY], **more))


def test_cached_content_costs_a_tenth() -> None:
    with emulator(write=lambda request: f"{len(request.cached_texts)} {request.system}") as server, client(server) as made:
        cache = cached(made, system_instruction="You plan.", ttl="300s", display_name="story")
        assert cache.usage_metadata.total_token_count >= LEAST_CACHED
        assert server.billed == 0
        answer = ask(made, "Plan scene 3.", how=types.GenerateContentConfig(cached_content=cache.name))
        usage = answer.usage_metadata
        assert answer.text == "1 You plan."
        assert usage.cached_content_token_count == cache.usage_metadata.total_token_count
        fresh = usage.prompt_token_count - usage.cached_content_token_count
        assert 0 < fresh < 12
        words = usage.candidates_token_count + usage.thoughts_token_count
        assert server.billed == pytest.approx(((fresh + usage.cached_content_token_count * 0.1) * 1.5 + words * 9) / 1e6)


def test_a_cache_brings_its_functions_along() -> None:
    function = types.FunctionDeclaration(name="stage", description="x", parameters_json_schema={"type": "object", "properties": {}})
    with emulator(think=lambda _: call("stage")) as server, client(server) as made:
        cache = cached(made, tools=[types.Tool(function_declarations=[function])])
        answer = ask(made, "Plan.", how=types.GenerateContentConfig(cached_content=cache.name))
        assert [item.name for item in answer.function_calls] == ["stage"]


def test_caches_are_listed_kept_for_longer_and_deleted() -> None:
    with emulator() as server, client(server) as made:
        cache = cached(made, ttl="60s")
        assert made.caches.get(name=cache.name).expire_time == cache.expire_time
        later = made.caches.update(name=cache.name, config=types.UpdateCachedContentConfig(ttl="600s"))
        assert later.expire_time is not None
        assert (later.expire_time - cache.expire_time).total_seconds() > 500
        assert [item.name for item in made.caches.list()] == [cache.name]
        made.caches.delete(name=cache.name)
        with pytest.raises(errors.ClientError, match="CachedContent not found"):
            ask(made, "Plan.", how=types.GenerateContentConfig(cached_content=cache.name))


def test_a_cache_is_forgotten_when_its_time_is_over() -> None:
    time = [0.0]
    made = Service(Settings(clock=lambda: time[0]), Record())
    body = b'{"model": "models/gemini-3.5-flash", "ttl": "60s", "contents": [{"parts": [{"text": "%s"}]}]}' % STORY.encode()
    key = {"x-goog-api-key": "any"}
    reply = made.answer(Call(method="POST", target="/v1/cachedContents", headers=key, body=body)).reply
    name = reply.body.decode().partition('"name": "')[2].partition('"')[0]
    assert made.answer(Call(method="GET", target=f"/v1/{name}", headers=key)).reply.status == 200
    time[0] = 61.0
    assert made.answer(Call(method="GET", target=f"/v1/{name}", headers=key)).reply.status == 403


def test_caches_that_cannot_be_are_refused() -> None:
    with emulator() as server, client(server) as made:
        with pytest.raises(errors.ClientError, match=r"Cached content is too small\. total_token_count=2, min_total_token_count=1024"):
            made.caches.create(model=MODEL, config=types.CreateCachedContentConfig(contents=["short"]))
        with pytest.raises(errors.ClientError, match="is not found for API version"):
            cached(made, "gemini-9")
        cache = cached(made)
        with pytest.raises(errors.ClientError, match="has to be the same"):
            ask(made, "Plan.", how=types.GenerateContentConfig(cached_content=cache.name), model="gemini-3.8-flash")
        with pytest.raises(errors.ClientError, match="CachedContent can not be used with GenerateContent request setting"):
            ask(made, "Plan.", how=types.GenerateContentConfig(cached_content=cache.name, system_instruction="You draw."))


def test_files_may_be_cached() -> None:
    def write(request: Received) -> str:
        return f"{request.cached_tokens}"

    with emulator(write=write) as server, client(server) as made:
        file = made.files.upload(file=io.BytesIO(pdf(9)), config=types.UploadFileConfig(mime_type=PDF))
        part = types.Part.from_uri(file_uri=file.uri or "", mime_type=PDF)
        cache = made.caches.create(model=MODEL, config=types.CreateCachedContentConfig(contents=[types.Content(role="user", parts=[part])]))
        assert ask(made, "Read.", how=types.GenerateContentConfig(cached_content=cache.name)).text == f"{9 * 258}"


def test_whatever_is_served_needs_a_key() -> None:
    with emulator() as server:
        for path in ("files", "cachedContents", "batches", "models"):
            assert httpx2.get(f"{server.url}/v1/{path}").status_code == 403
