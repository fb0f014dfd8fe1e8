"""Requests for pictures as the emulators keep them, and the pictures they get."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256

from storyboard.testing.doors.door import Made, Refusal
from storyboard.testing.doors.faults import Mishap
from storyboard.testing.gemini import pictures
from storyboard.testing.gemini.replies import Json
from storyboard.testing.gemini.requests import Received, Sent, digest, mime_of

NO_PICTURE = b"<html><body>There is no picture here.</body></html>"


def painted(request: Received, mishap: Mishap | None, mime: str) -> Made:
    """The picture that belongs to a request, as a mishap leaves it: equal requests have equal ones. `request.body` tells how large it is.

    Raises:
        KeyError: whoever read the request did not give it a `canvas` (`received`).
    """
    width, height = request.body["canvas"]
    size = SIZES.get(mishap, _same)(width, height)
    cells = tuple(pictures.Cell(prefix=item.sha256[: pictures.PREFIX], role=item.role) for item in request.pictures)
    data = pictures.paint(size, request.digest, cells, mime.rpartition("/")[2].upper())
    return Made(request=request, pictures=(FILED.get(mishap, bytes)(data),), mime=mime)


def _same(width: int, height: int) -> tuple[int, int]:
    return width, height


SIZES: Mapping[Mishap | None, Callable[[int, int], tuple[int, int]]] = {
    Mishap.WRONG_RATIO: lambda width, height: (min(width, height), min(width, height) // (1 + (width == height))),
    Mishap.WRONG_SIZE: lambda width, height: (width // 2, height // 2),
}
"""What becomes of a picture's size."""

FILED: Mapping[Mishap | None, Callable[[bytes], bytes]] = {
    Mishap.NOT_A_PICTURE: lambda _: NO_PICTURE,
    Mishap.CUT_PICTURE: lambda data: data[: len(data) // 2],
}
"""What becomes of a picture's bytes."""


def received(
    *,
    model: str,
    prompt: str,
    canvas: tuple[int, int],
    references: Sequence[bytes] = (),
    ratio: str = "",
    size: str = "",
    search: bool = False,
    settings: Json | None = None,
) -> Received:
    """A request as the record keeps it.

    Args:
        model: its name.
        prompt: all that is said.
        canvas: width and height of the picture to be painted, pixels.
        references: pictures that are sent along, in order.
        ratio: as asked for.
        size: as asked for.
        search: whether things may be looked up.
        settings: whatever else makes one request differ from another, as JSON; pictures not included.

    Raises:
        Refusal: a reference is no picture.
    """
    sent = tuple(_sent(data, number) for number, data in enumerate(references, 1))
    body: Json = {**(settings or {}), "prompt": prompt, "canvas": canvas, "references": [item.sha256 for item in sent]}
    return Received(
        version="",
        model=model,
        body=body,
        digest=digest(model, body),
        texts=(prompt,),
        pictures=sent,
        ratio=ratio,
        size=size,
        search=search,
    )


def _sent(data: bytes, number: int) -> Sent:
    found = mime_of(data)
    if not found.startswith("image/"):
        raise Refusal(400, f"Image {number} is not a picture.")
    return Sent(
        sha256=sha256(data).hexdigest(),
        mime=found,
        found=found,
        bytes=len(data),
        role="user",
        content=1,
        part=number,
        size=_pixels(data, number),
    )


def _pixels(data: bytes, number: int) -> tuple[int, int]:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data)) as image:
            return image.size
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError):
        raise Refusal(400, f"Image {number} cannot be decoded.") from None
