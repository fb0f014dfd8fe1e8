"""Picture files as a PDF can hold them: their bytes copied, not decoded.

JPEG data goes in as it is (`DCTDecode`), PNG data too (its IDAT chunks are a zlib stream with PNG predictors, which PDF reads as
`FlateDecode` with `Predictor 15`; ISO 32000-1, 7.4.4.4). What PDF cannot hold so - transparency, interlacing, 16 bits, turned camera
pictures, other formats - is decoded by Pillow when its turn comes and packed as a PNG, which is then copied like any other.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from io import BufferedReader, BytesIO, FileIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from storyboard.model.errors import InputError

if TYPE_CHECKING:
    from PIL.Image import Image as PillowImage

MAX_PIXELS = 200_000_000
"""Pictures of more pixels are refused: nobody prints them, and decoding one could fill the memory."""
MAX_CHUNKS = 100_000
"""Most chunks of a PNG that are looked at before it is called damaged."""
BLOCK = 1 << 20
"""Bytes copied at once."""

Span = tuple[int, int]
"""Offset and length in a file."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that can be copied into a PDF."""

    width: int
    """Pixels."""
    height: int
    colours: str
    """The PDF colour space: `/DeviceRGB`, `/DeviceGray`, `/DeviceCMYK` or an indexed one."""
    bits: int
    filters: str
    """The PDF entries that say how the data is packed."""
    spans: tuple[Span, ...]
    """Where the data lies in its file."""
    path: Path | None
    """The file; None where the data lies in `packed`."""
    packed: bytes = b""
    """A PNG made from a picture that could not be copied."""

    @property
    def length(self) -> int:
        """Bytes of packed data."""
        return sum(length for _, length in self.spans)

    @property
    def aspect(self) -> float:
        return self.width / self.height


def probe(path: Path) -> Picture:
    """Looks at the head of a picture file (PNG: at its chunk list) and says how its data can be copied.

    Raises:
        InputError: the file is missing, is no picture, is damaged or has more than `MAX_PIXELS` pixels.
    """
    try:
        with BufferedReader(FileIO(path)) as file:
            return _checked(path, _PROBES.get(file.read(2), _unknown)(file, path) or _converted(path))
    except OSError as error:
        raise InputError(f"The picture {path.name} cannot be read: {error.strerror or error}.") from error
    except (struct.error, IndexError) as error:
        raise _damaged(path) from error


def whole(path: Path, points: float) -> Picture:
    """A file as it is, however wide it is printed.

    Raises:
        InputError: as `probe`.
    """
    del points
    return probe(path)


def copy(picture: Picture, out: BinaryIO) -> None:
    """Writes the packed data to a file, a block at a time.

    Raises:
        InputError: the picture's file has become shorter since it was probed.
    """
    with FileIO(picture.path) if picture.path else BytesIO(picture.packed) as file:
        for offset, length in picture.spans:
            out.writelines(_blocks(file, offset, length))


def _blocks(file: BytesIO | FileIO, offset: int, left: int) -> Iterator[bytes]:
    file.seek(offset)
    while left:
        block = file.read(min(left, BLOCK))
        if not block:
            raise InputError("A picture file became shorter while it was copied into the PDF. Publish the board again.")
        left -= len(block)
        yield block


def _damaged(path: Path) -> InputError:
    return InputError(f"The picture {path.name} is damaged or cut off.")


def _checked(path: Path, picture: Picture) -> Picture:
    if not 0 < picture.width * picture.height <= MAX_PIXELS:
        raise InputError(f"The picture {path.name} has {picture.width} x {picture.height} pixels; at most {MAX_PIXELS} are taken.")
    return picture


# JPEG ---------------------------------------------------------------------------------------------------------------------------------

_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
"""Start-of-frame markers PDF readers know: baseline, extended, progressive (Huffman)."""
_OTHER_FRAMES = frozenset({0xC3, *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)})
_BARE = {**dict.fromkeys((0x01, *range(0xD0, 0xD8)), -2), 0xFF: -3}
"""Markers without a length and the filler before one, and how far back the next marker begins when a length was read with them."""
_ENDS = frozenset({0xD9, 0xDA})
_SEGMENT = struct.Struct(">BBH")
_SPACES = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}


def _jpeg(file: BinaryIO, path: Path | None) -> Picture | None:
    adobe = False
    while True:
        marker, length = _segment(file)
        if marker in _FRAMES:
            return _jpeg_frame(file, path, inverted=adobe)
        if marker in _OTHER_FRAMES:
            return None
        body = file.read(length - 2)
        adobe = adobe or (marker == 0xEE and body.startswith(b"Adobe"))
        if marker == 0xE1 and body.startswith(b"Exif") and _turned(body[6:]):
            return None


def _segment(file: BinaryIO) -> tuple[int, int]:
    """The next marker with a length, and that; entropy-coded data never stands before the first frame."""
    while True:
        begins, marker, length = _SEGMENT.unpack(file.read(4))
        if begins != 0xFF or marker in _ENDS:
            raise IndexError
        if marker not in _BARE:
            return marker, length
        file.seek(_BARE[marker], 1)


def _jpeg_frame(file: BinaryIO, path: Path | None, *, inverted: bool) -> Picture | None:
    precision, height, width, components = struct.unpack(">BHHB", file.read(6))
    if precision != 8 or components not in _SPACES:
        return None
    decode = " /Decode [1 0 1 0 1 0 1 0]" if components == 4 and inverted else ""
    size = file.seek(0, 2)
    return Picture(width, height, _SPACES[components], 8, f"/Filter /DCTDecode{decode}", ((0, size),), path)


def _turned(tiff: bytes) -> bool:
    """Whether the Exif data says that the picture must be turned or flipped to be seen upright (tag 0x0112)."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return False
    (start,) = struct.unpack_from(f"{order}I", tiff, 4)
    (count,) = struct.unpack_from(f"{order}H", tiff, start)
    for index in range(min(count, 200)):
        tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, start + 2 + 12 * index)
        if tag == 0x0112:
            return value not in {0, 1}
    return False


# PNG ----------------------------------------------------------------------------------------------------------------------------------

_COLOURS = {0: 1, 2: 3, 3: 1}
"""Components by PNG colour type: grey, RGB, palette. The others carry transparency."""


_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def _png(file: BinaryIO, path: Path | None) -> Picture | None:
    if file.read(6) != _SIGNATURE[2:]:
        raise IndexError
    (width, height, bits, kind, _, _, interlaced), palette, spans = _chunks(file)
    if kind not in _COLOURS or bits > 8 or interlaced or not spans:
        return None
    space = _indexed(palette) if kind == 3 else _SPACES[_COLOURS[kind]]
    parms = f"<< /Predictor 15 /Colors {_COLOURS[kind]} /BitsPerComponent {bits} /Columns {width} >>"
    return Picture(width, height, space, bits, f"/Filter /FlateDecode /DecodeParms {parms}", tuple(spans), path)


def _chunks(file: BinaryIO) -> tuple[tuple[int, ...], bytes, list[Span]]:
    """Header, palette and where the data lies; no data span where the picture has transparent colours."""
    header, palette, spans, transparent = (0,) * 7, b"", list[Span](), False
    size = file.seek(0, 2)
    file.seek(len(_SIGNATURE))
    for _ in range(MAX_CHUNKS):
        length, name = struct.unpack(">I4s", file.read(8))
        start = file.tell()
        if start + length + 4 > size:
            raise IndexError
        if name == b"IHDR":
            header = struct.unpack(">IIBBBBB", file.read(13))
        elif name == b"PLTE":
            palette = file.read(length)
        elif name == b"IDAT":
            spans.append((start, length))
        elif name == b"IEND":
            return header, palette, [] if transparent else spans
        transparent = transparent or name == b"tRNS"
        file.seek(start + length + 4)
    raise IndexError


def _indexed(palette: bytes) -> str:
    return f"[/Indexed /DeviceRGB {len(palette) // 3 - 1} <{palette.hex()}>]"


# everything else ----------------------------------------------------------------------------------------------------------------------


def _unknown(_file: BinaryIO, _path: Path) -> Picture | None:
    return None


_PROBES: dict[bytes, Callable[[BinaryIO, Path], Picture | None]] = {b"\xff\xd8": _jpeg, _SIGNATURE[:2]: _png}


def _converted(path: Path) -> Picture:
    """Decoded, set upright, laid on white and packed as a PNG."""
    image = opened(path)
    packed = BytesIO()
    image.save(packed, "PNG")
    packed.seek(2)
    picture = _png(packed, None)
    if picture is None:
        raise _damaged(path)
    return replace(picture, packed=packed.getvalue())


def opened(path: Path, least: tuple[int, int] | None = None) -> PillowImage:
    """A picture decoded, set upright and laid on white.

    Args:
        path: the file.
        least: pixels that will do; a JPEG is decoded at the smallest of its easy sizes that has as many.

    Raises:
        InputError: it is no picture, is damaged, or has more than `MAX_PIXELS` pixels.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(path) as image:
            if image.width * image.height > MAX_PIXELS:
                _checked(path, Picture(image.width, image.height, "", 8, "", (), path))
            if least and image.mode in {"RGB", "L"}:
                image.draft(image.mode, least)
            return _flat(ImageOps.exif_transpose(image))
    except (UnidentifiedImageError, SyntaxError, ValueError, OSError, Image.DecompressionBombError) as error:
        raise InputError(f"{path.name} is not a picture that can be printed, or it is damaged.") from error


def packed_jpeg(data: bytes) -> Picture:
    """A JPEG in memory, to be copied like a file."""
    head = BytesIO(data)
    head.seek(2)
    picture = _jpeg(head, None)
    if picture is None:
        raise InputError("A picture could not be packed for the PDF.")
    return replace(picture, packed=data)


def whole_jpeg(data: bytes, points: float) -> Picture:
    """As `whole`, of a JPEG in memory."""
    del points
    return packed_jpeg(data)


def packed_jpx(data: bytes, width: int, height: int, *, grey: bool) -> Picture:
    """A JPEG 2000 file in memory (`JPXDecode`; ISO 32000-1, 7.4.9)."""
    return Picture(width, height, "/DeviceGray" if grey else "/DeviceRGB", 8, "/Filter /JPXDecode", ((0, len(data)),), None, data)


def _flat(image: PillowImage) -> PillowImage:
    """8-bit RGB or grey on white paper."""
    from PIL import Image

    if image.mode.startswith("I;16"):
        return image.point(lambda value: value / 256).convert("L")  # pyright: ignore[reportUnknownMemberType]
    if not image.has_transparency_data:
        return image.convert("L" if image.mode in {"1", "L"} else "RGB")
    paper = Image.new("RGBA", image.size, "white")
    paper.alpha_composite(image.convert("RGBA"))
    return paper.convert("RGB")
