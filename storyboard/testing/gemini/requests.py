"""A request as the emulator understands it: what was asked for, of whom, with which pictures."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any, cast

from storyboard.model.base import Frozen
from storyboard.testing.gemini import talk
from storyboard.testing.gemini.documents import PDF, is_document, page_count
from storyboard.testing.gemini.pictures import read_name
from storyboard.testing.gemini.replies import Json
from storyboard.testing.gemini.specification import decoded

MAGIC: tuple[tuple[bytes, int, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", 0, "image/png"),
    (b"\xff\xd8\xff", 0, "image/jpeg"),
    (b"WEBP", 8, "image/webp"),
    (b"GIF8", 0, "image/gif"),
    (b"ftypheic", 4, "image/heic"),
    (b"ftypheix", 4, "image/heic"),
    (b"ftypmif1", 4, "image/heif"),
    (b"BM", 0, "image/bmp"),
    (b"%PDF", 0, PDF),
)
"""First bytes, where they stand, and the type they mean."""

INLINE = "sha256:"
"""What stands in a kept body in place of a picture's bytes."""


class Stored(Frozen):
    """A file that was uploaded before."""

    data: bytes
    mime: str


Files = Callable[[str], "Stored | None"]
"""The uploaded file at an address."""


class Sent(Frozen):
    """One picture or document within a request."""

    sha256: str
    mime: str
    """As the request says."""
    found: str
    """As the bytes say; empty where they say nothing."""
    bytes: int
    role: str
    """`user` or `model`: who it is from."""
    content: int
    part: int
    """Where it stands, counted from 1."""
    signature: str = ""
    thought: bool = False
    size: tuple[int, int] | None = None
    """Width and height; None where it does not decode (HEIC and HEIF are taken as they are)."""
    label: str = ""
    """The text right before it, without a colon at its end."""
    name: str = ""
    """The name in the pixels of a picture of the emulator's own; read for text models only."""
    pages: int = 0
    """Pages of a document."""
    uri: str = ""
    """Where it was uploaded; empty where it is within the request."""


class Received(Frozen):
    """One request to make content. Bytes of pictures are kept as their sha256 only."""

    number: int = 0
    """From 1, in the order of arrival; the items of a batch count one by one."""
    version: str = "v1"
    day: str = ""
    """The day it came, as 2026-11-21: prices change."""
    model: str = ""
    body: Json = {}
    """The body in camelCase spelling."""
    headers: Mapping[str, str] = {}
    """Lower-case names; the key is left out."""
    digest: str = ""
    """sha256 of model and body: equal requests have equal digests, however they spell it."""
    occurrence: int = 1
    """How many requests of this digest have come, this one included."""
    texts: tuple[str, ...] = ()
    """All text parts in order, without the system instruction."""
    system: str = ""
    pictures: tuple[Sent, ...] = ()
    documents: tuple[Sent, ...] = ()
    seen: tuple[Painted | None, ...] = ()
    """What is known of each picture, where the emulator painted it itself; told to whoever stands in for a text model."""
    ratio: str = ""
    """As asked for; empty where it was not."""
    size: str = ""
    search: bool = False
    tier: str = "standard"
    batch: str = ""
    """Name of the batch it belongs to, or empty."""
    cached: str = ""
    """Name of the cached content it builds on, or empty."""
    cached_texts: tuple[str, ...] = ()
    cached_tokens: int = 0
    cached_settings: Json = {}
    """Tools and system instruction that the cached content brings along."""

    @property
    def references(self) -> tuple[str, ...]:
        """sha256 of the pictures, in order."""
        return tuple(picture.sha256 for picture in self.pictures)

    @property
    def prompt(self) -> str:
        """All text of the request, paragraph by paragraph."""
        return "\n\n".join(self.texts)

    @property
    def turns(self) -> tuple[talk.Spoken, ...]:
        """The conversation, turn by turn."""
        return talk.turns(self.body)

    @property
    def last(self) -> talk.Spoken:
        """The last turn: what is to be answered."""
        return self.turns[-1]

    @property
    def functions(self) -> tuple[talk.Declared, ...]:
        """All functions it declares."""
        return talk.declared(self._whole)

    @property
    def callable_now(self) -> tuple[talk.Declared, ...]:
        """Those that may be called in answer to it."""
        return talk.callable_now(self._whole)

    @property
    def mode(self) -> str:
        """AUTO, ANY, NONE or VALIDATED."""
        return talk.mode(self._whole)

    @property
    def _whole(self) -> Json:
        """The body with what its cache adds."""
        return {**self.cached_settings, **self.body}

    @property
    def answer_schema(self) -> Json | None:
        """The schema the answer is bound to; None where it is bound to none."""
        return talk.answer_schema(self.body)

    @property
    def looked_at(self) -> tuple[tuple[Sent, Painted | None], ...]:
        """Each picture with what is known of it."""
        return tuple(zip(self.pictures, (*self.seen, *[None] * len(self.pictures)), strict=False))


class Painted(Frozen):
    """A picture of the emulator's own, and the truth about it."""

    request: Received
    """What was asked for."""
    asked: tuple[str, ...] = ()
    """Who was asked for."""
    people: tuple[str, ...] = ()
    """Who is really in it."""
    text: str = ""
    """What is written in it although nobody asked for it."""
    fault: str = ""
    """What went wrong when it was painted; empty where nothing did."""


Received.model_rebuild()


def no_files(_: str) -> None:
    """Nothing was uploaded."""


def mime_of(data: bytes) -> str:
    """The type the first bytes say; empty where they say none."""
    return next((mime for magic, at, mime in MAGIC if data[at : at + len(magic)] == magic), "")


def understood(
    body: Json, *, model: str, version: str, headers: Mapping[str, str], batch: str = "", files: Files = no_files, looks: bool = False
) -> Received:
    """A request from its body as `read_body` returns it. Number and occurrence are given out later.

    Args:
        body: in camelCase.
        model: its id, from the address.
        version: of the API.
        headers: with names in lower case.
        batch: name of the batch it belongs to.
        files: files that were uploaded.
        looks: whether the names in the pixels of pictures are read, which takes time.
    """
    known: dict[str, str] = {}
    sent = tuple(_sent(body, known, files, looks=looks))
    kept = _kept(body, known)
    config: Json = body.get("generationConfig", {})
    image: Json = config.get("imageConfig", {})
    return Received(
        version=version,
        model=model,
        body=kept,
        headers=headers,
        digest=digest(model, kept),
        texts=tuple(part["text"] for _, _, _, part in _parts(body) if "text" in part),
        system="\n".join(part.get("text", "") for part in body.get("systemInstruction", {}).get("parts", [])),
        pictures=tuple(item for item in sent if not is_document(item.mime)),
        documents=tuple(item for item in sent if is_document(item.mime)),
        ratio=image.get("aspectRatio", ""),
        size=image.get("imageSize", ""),
        search=any("googleSearch" in tool for tool in body.get("tools", [])),
        tier="batch" if batch else body.get("serviceTier", "standard"),
        batch=batch,
        cached=body.get("cachedContent", ""),
    )


def digest(model: str, kept: Json) -> str:
    """sha256 of a request, whatever the order and spelling of its fields."""
    return sha256(json.dumps([model, kept], sort_keys=True).encode()).hexdigest()


def _parts(body: Json) -> Iterator[tuple[int, int, str, Json]]:
    """All parts with content and part number, from 1, and the role."""
    for number, content in enumerate(body.get("contents", []), 1):
        for place, part in enumerate(content.get("parts", []), 1):
            yield number, place, content.get("role", "user") or "user", part


def _sent(body: Json, known: dict[str, str], files: Files, *, looks: bool) -> Iterator[Sent]:
    """Every picture and document; `known` learns the sha256 of what it is written as."""
    for content, place, role, part, label in _labelled(body):
        found = _bytes(part, known, files)
        if found is not None:
            data, mime, uri = found
            picture = not is_document(mime)
            yield Sent(
                sha256=sha256(data).hexdigest(),
                mime=mime,
                found=mime_of(data),
                bytes=len(data),
                role=role,
                content=content,
                part=place,
                signature=part.get("thoughtSignature", ""),
                thought=part.get("thought", False),
                size=_size(data) if picture else None,
                label=label,
                name=read_name(data) if looks and picture else "",
                pages=0 if picture else page_count(data, mime),
                uri=uri,
            )


def _labelled(body: Json) -> Iterator[tuple[int, int, str, Json, str]]:
    """All parts, those inside results of functions too, each with the text before it."""
    before = ""
    for content, place, role, part in _parts(body):
        yield content, place, role, part, before
        yield from ((content, place, role, inner, before) for inner in part.get("functionResponse", {}).get("parts", []))
        before = part.get("text", "").strip().removesuffix(":")


def _bytes(part: Json, known: dict[str, str], files: Files) -> tuple[bytes, str, str] | None:
    """Bytes, type and address of a picture or document; None where a part is none, or lies elsewhere."""
    if "inlineData" in part:
        text = part["inlineData"].get("data", "")
        data = decoded(text) or b""
        known.update({text: sha256(data).hexdigest()} if text else {})
        return data, part["inlineData"].get("mimeType", ""), ""
    uri = part.get("fileData", {}).get("fileUri", "")
    stored = files(uri) if uri else None
    return (stored.data, part["fileData"].get("mimeType") or stored.mime, uri) if stored else None


def _size(data: bytes) -> tuple[int, int] | None:
    """Width and height, from the head of the file; the pixels are not decoded."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data)) as image:
            return image.size
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError):
        return None


def _kept(value: Any, known: Mapping[str, str]) -> Any:
    """A copy of a body in which the bytes of pictures are replaced by their sha256."""
    if isinstance(value, dict):
        return {key: _kept(item, known) for key, item in cast("Json", value).items()}
    if isinstance(value, list):
        return [_kept(entry, known) for entry in cast("Sequence[Any]", value)]
    return INLINE + known[value] if isinstance(value, str) and value in known else value
