"""Pictures of the board folder as they are sent: known formats, within the limits, without a camera's notes (place, time, device)."""

from __future__ import annotations

import io
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from storyboard.ports import FixRequest

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_FILE_BYTES = 60_000_000
"""Largest file that is read; larger than any picture painted (4K) or accepted as reference."""

MOST_PIXELS = 80_000_000
"""Largest picture that is decoded."""

REFERENCE_SIDE = 2048
"""Longest side of a reference as sent, pixels: Google looks at 560 tokens' worth of it, more only takes longer to send."""

QUALITY = 92
"""JPEG quality of a reference that had to be made smaller."""

KEPT = 24
"""Prepared pictures remembered: the references of a scene are sent with every panel."""

SENT_AS_THEY_ARE = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}
"""Formats Google reads, by Pillow's name."""

HEIF_BRANDS = {b"heic": "image/heic", b"heix": "image/heic", b"mif1": "image/heif", b"msf1": "image/heif"}
"""Formats Google reads and Pillow does not."""


class Sample(NamedTuple):
    """A picture ready to be sent."""

    data: bytes
    mime: str


def read(folder: str, file: str, *, digest: str = "", most: int, side: int | None = REFERENCE_SIDE) -> Sample:
    """A picture of the board folder, ready to be sent.

    Args:
        folder: the board folder.
        file: relative to it.
        digest: SHA-256 the file must have, empty for any.
        most: bytes it may have as sent.
        side: longest side as sent, pixels; None for any.

    Raises:
        FixRequest: it is outside the folder, gone, changed, no picture, or too large.
    """
    path = within(folder, file)
    try:
        told = path.stat()
        return _prepared(path, told.st_mtime_ns, told.st_size, digest, most, side)
    except OSError as error:
        raise FixRequest(f"The reference picture {path} cannot be read: {error.strerror or error}.") from error


def within(folder: str, file: str) -> Path:
    """The file's path.

    Raises:
        FixRequest: it lies outside the folder; a board from elsewhere must not send that.
    """
    root = Path(folder).resolve()
    path = (root / file).resolve()
    if not path.is_relative_to(root):
        raise FixRequest(f"The reference picture {file} lies outside the board folder {root} and is not sent.")
    return path


@lru_cache(KEPT)
def _prepared(path: Path, changed: int, size: int, digest: str, most: int, side: int | None) -> Sample:  # noqa: ARG001 - `changed` is for the cache
    if size > MOST_FILE_BYTES:
        raise FixRequest(f"The reference picture {path} has {size} bytes, more than {MOST_FILE_BYTES:,} bytes.")
    data = path.read_bytes()
    if digest and sha256(data).hexdigest() != digest:
        raise FixRequest(
            f"The reference picture {path} is not what it was when the panel was planned. Redraw the panel to use it as it is now."
        )
    sample = _heif(data) or _picture(path, data, most, side)
    if len(sample.data) > most:
        raise FixRequest(f"The reference picture {path} has {len(sample.data)} bytes, more than the {most} that may be sent.")
    return sample


def _heif(data: bytes) -> Sample | None:
    mime = HEIF_BRANDS.get(data[8:12]) if data[4:8] == b"ftyp" else None
    return Sample(data, mime) if mime else None


def _picture(path: Path, data: bytes, most: int, side: int | None) -> Sample:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data)) as image:
            if image.width * image.height > MOST_PIXELS:
                raise FixRequest(f"The reference picture {path} has more than {MOST_PIXELS:,} pixels.")
            mime = SENT_AS_THEY_ARE.get(image.format or "", "")
            fits = len(data) <= most and (side is None or max(image.size) <= side)
            return Sample(data, mime) if mime and fits and not image.getexif() else _made(image, most, side)
    except (UnidentifiedImageError, Image.DecompressionBombError, SyntaxError, ValueError, OSError) as error:
        raise FixRequest(f"The reference picture {path} cannot be decoded: {error}.") from error


def _made(image: Image, most: int, side: int | None) -> Sample:
    """A JPEG of the picture, upright, no larger than allowed. See-through parts become white."""
    from PIL import Image as Pillow
    from PIL import ImageOps

    upright = ImageOps.exif_transpose(image).convert("RGBA")
    flat = Pillow.alpha_composite(Pillow.new("RGBA", upright.size, "white"), upright).convert("RGB")
    if side is not None:
        flat.thumbnail((side, side))
    data = _jpeg(flat)
    while len(data) > most and max(flat.size) > 1:
        flat.thumbnail((flat.width * 3 // 4 or 1, flat.height * 3 // 4 or 1))
        data = _jpeg(flat)
    return Sample(data, "image/jpeg")


def _jpeg(image: Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()
