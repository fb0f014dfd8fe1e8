"""Pictures people bring: taken apart and made anew, so that nothing but the picture comes in."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, NamedTuple

from storyboard.model.errors import InputError
from storyboard.references.cast import FORMATS, MOST_PICTURE_BYTES, MOST_PICTURE_PIXELS

if TYPE_CHECKING:
    from PIL.Image import Image as PillowImage

LONGEST_SIDE = 4096
"""Pixels; a larger picture is reduced to it."""

LONGEST_NAME = 60
"""Characters of a file's name that are kept."""


class Clean(NamedTuple):
    """A picture made anew."""

    data: bytes
    name: str
    """A plain file name."""


def cleaned(data: bytes, name: str) -> Clean:
    """A picture decoded and encoded again: upright, without anything the file carried beside its first picture.

    PNG stays PNG, so that drawings keep their lines; everything else becomes JPEG.

    Raises:
        InputError: it is no JPEG, PNG or WebP, is damaged, or is larger than a limit.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    if len(data) > MOST_PICTURE_BYTES:
        raise InputError(f"The picture is larger than {MOST_PICTURE_BYTES:,} bytes. Make it smaller.")
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            if image.width * image.height > MOST_PICTURE_PIXELS:
                raise InputError(f"The picture has more than {MOST_PICTURE_PIXELS:,} pixels. Make it smaller.")
            kind = "PNG" if image.format == "PNG" else "JPEG"
            upright = _flat(ImageOps.exif_transpose(image))
    except (
        UnidentifiedImageError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
        OSError,
        SyntaxError,
        ValueError,
    ) as error:
        raise InputError("That is no picture that can be read. Bring a JPEG, PNG or WebP file.") from error
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    out = io.BytesIO()
    upright.save(out, kind, **({"quality": 95, "subsampling": 0} if kind == "JPEG" else {"optimize": False}))
    return Clean(out.getvalue(), plain_name(name, ".png" if kind == "PNG" else ".jpg"))


def _flat(image: PillowImage) -> PillowImage:
    """On white, where it was transparent."""
    from PIL import Image

    rgba = image.convert("RGBA")
    flat = Image.new("RGB", rgba.size, (255, 255, 255))
    flat.paste(rgba, mask=rgba.getchannel("A"))
    return flat


def plain_name(name: str, ending: str) -> str:
    """A file name of letters, digits, dashes and dots, whatever the browser called the file."""
    stem = name.replace("\\", "/").rpartition("/")[2].rpartition(".")[0] or "picture"
    return (re.sub(r"[^A-Za-z0-9_-]+", "-", stem).strip("-")[:LONGEST_NAME] or "picture") + ending
