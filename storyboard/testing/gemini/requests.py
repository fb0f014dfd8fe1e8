"""A request as the emulator understands it: what was asked for, of whom, with which pictures."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any, cast

from storyboard.model.base import Frozen
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
    (b"%PDF", 0, "application/pdf"),
)
"""First bytes, where they stand, and the type they mean."""

INLINE = "sha256:"
"""What stands in a kept body in place of a picture's bytes."""


class Sent(Frozen):
    """One picture within a request."""

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


class Received(Frozen):
    """One request to make content. Bytes of pictures are kept as their sha256 only."""

    number: int = 0
    """From 1, in the order of arrival; the items of a batch count one by one."""
    version: str = "v1"
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
    ratio: str = ""
    """As asked for; empty where it was not."""
    size: str = ""
    search: bool = False
    tier: str = "standard"
    batch: str = ""
    """Name of the batch it belongs to, or empty."""

    @property
    def references(self) -> tuple[str, ...]:
        """sha256 of the pictures, in order."""
        return tuple(picture.sha256 for picture in self.pictures)

    @property
    def prompt(self) -> str:
        """All text of the request, paragraph by paragraph."""
        return "\n\n".join(self.texts)


def mime_of(data: bytes) -> str:
    """The type the first bytes say; empty where they say none."""
    return next((mime for magic, at, mime in MAGIC if data[at : at + len(magic)] == magic), "")


def understood(body: Json, *, model: str, version: str, headers: Mapping[str, str], batch: str = "") -> Received:
    """A request from its body as `read_body` returns it. Number and occurrence are given out later."""
    known: dict[str, str] = {}
    pictures = tuple(_pictures(body, known))
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
        pictures=pictures,
        ratio=image.get("aspectRatio", ""),
        size=image.get("imageSize", ""),
        search=any("googleSearch" in tool for tool in body.get("tools", [])),
        tier="batch" if batch else body.get("serviceTier", "standard"),
        batch=batch,
    )


def digest(model: str, kept: Json) -> str:
    """sha256 of a request, whatever the order and spelling of its fields."""
    return sha256(json.dumps([model, kept], sort_keys=True).encode()).hexdigest()


def _parts(body: Json) -> Iterator[tuple[int, int, str, Json]]:
    """All parts with content and part number, from 1, and the role."""
    for number, content in enumerate(body.get("contents", []), 1):
        for place, part in enumerate(content.get("parts", []), 1):
            yield number, place, content.get("role", "user") or "user", part


def _pictures(body: Json, known: dict[str, str]) -> Iterator[Sent]:
    """Every picture; `known` learns the sha256 of what it is written as."""
    for content, place, role, part in _parts(body):
        if "inlineData" in part:
            text = part["inlineData"].get("data", "")
            data = decoded(text) or b""
            digested = sha256(data).hexdigest()
            known.update({text: digested} if text else {})
            yield Sent(
                sha256=digested,
                mime=part["inlineData"].get("mimeType", ""),
                found=mime_of(data),
                bytes=len(data),
                role=role,
                content=content,
                part=place,
                signature=part.get("thoughtSignature", ""),
                thought=part.get("thought", False),
                size=_size(data),
            )


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
