"""The emulator's pictures: exact in size, small in bytes, and readable: which reference pictures were sent stands in their pixels.

A picture is a few flat shapes in colours that come from the request. Along its lower edge runs a field of black and white cells:
one row that says how many references there were, then one row for each with the first 32 bits of its sha256 and who it is from, then
one with the picture's own name, by which it is known again. Cells scale with the picture and are read at their centres, so a resized or
re-encoded copy still reads.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING

from storyboard.model.base import Frozen

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

PREFIX = 8
"""Hexadecimal digits of a sha256 that stand in the pixels."""

COLUMNS = 40
"""Cells in a row: 4 of a mark, 32 of hash, 1 of role, 3 of parity."""

ROWS = 80
"""Rows of cells there would be over the whole height; one a reference is used, and two more."""

MARK = (1, 0, 1, 0)
MOST = 31
"""References that can be written."""

BLACK, WHITE = 16, 239
MIDDLE = 128
QUALITY = 80
ROLES = ("user", "model")


class Cell(Frozen):
    """One reference as it stands in the pixels."""

    prefix: str
    """First digits of its sha256."""
    role: str = "user"


def picture_colours(seed: str) -> tuple[tuple[int, int, int], ...]:
    """Four colours that belong to `seed`."""
    numbers = sha256(seed.encode()).digest()
    return tuple((numbers[i], numbers[i + 1], numbers[i + 2]) for i in range(0, 12, 3))


@lru_cache(maxsize=64)
def paint(size: tuple[int, int], seed: str, references: tuple[Cell, ...] = (), file_format: str = "JPEG") -> bytes:
    """A picture file.

    Args:
        size: width and height, pixels.
        seed: decides the colours and shapes; the same seed gives the same bytes.
        references: what is written into the cells, at most 31.
        file_format: Pillow's name for it: JPEG or PNG.
    """
    from PIL import Image, ImageDraw

    image = Image.new("RGB", size)
    _shapes(ImageDraw.Draw(image), size, seed)
    _write(ImageDraw.Draw(image), size, (_head(len(references[:MOST])), *map(_bits, references[:MOST]), _row(int(name_of(seed), 16), 1)))
    target = io.BytesIO()
    image.save(target, file_format, **({"quality": QUALITY} if file_format == "JPEG" else {}))
    return target.getvalue()


def _shapes(draw: ImageDraw, size: tuple[int, int], seed: str) -> None:
    """A sky, a ground, something that stands and something that shines."""
    (width, height), (sky, ground, thing, light) = size, picture_colours(seed)
    numbers = sha256(f"shapes {seed}".encode()).digest()
    horizon, x, y = height * (96 + numbers[0] // 4) // 256, width * (32 + numbers[1] // 2) // 256, height * numbers[2] // 1024
    draw.rectangle((0, 0, width, horizon), fill=sky)
    draw.rectangle((0, horizon, width, height), fill=ground)
    draw.rectangle((x, horizon - height // 4, x + width // 8, horizon + height // 8), fill=thing, outline=(0, 0, 0), width=height // 128)
    draw.ellipse((width - x, y, width - x + width // 8, y + width // 8), fill=light, outline=(255, 255, 255), width=height // 128)


def name_of(seed: str) -> str:
    """The name that stands in the pixels of a picture painted with this seed: 8 hexadecimal digits."""
    return sha256(seed.encode()).hexdigest()[:PREFIX]


def _write(draw: ImageDraw, size: tuple[int, int], rows: Sequence[Sequence[int]]) -> None:
    for row, bits in enumerate(rows):
        for column, bit in enumerate(bits):
            draw.rectangle(_box(size, row, column), fill=(WHITE if bit else BLACK,) * 3)


def _box(size: tuple[int, int], row: int, column: int) -> tuple[int, int, int, int]:
    """Pixels of a cell, corners included; row 0 is the lowest."""
    width, height = size
    top, bottom = height * (ROWS - row - 1) // ROWS, height * (ROWS - row) // ROWS - 1
    return width * column // COLUMNS, top, width * (column + 1) // COLUMNS - 1, bottom


def _head(count: int) -> tuple[int, ...]:
    return _row(count, 0)


def _bits(cell: Cell) -> tuple[int, ...]:
    return _row(int(cell.prefix[:PREFIX].ljust(PREFIX, "0"), 16), ROLES.index(cell.role))


def _row(number: int, flag: int) -> tuple[int, ...]:
    """Mark, 32 bits of a number from the highest, a flag, and the number of ones modulo 8."""
    bits = (*(number >> i & 1 for i in range(31, -1, -1)), flag)
    return (*MARK, *bits, *(sum(bits) >> i & 1 for i in (2, 1, 0)))


def read_back(data: bytes) -> tuple[str, ...]:
    """The first 8 digits of the sha256 of every reference picture that the request for this picture carried, in order.

    Raises:
        ValueError: it is no picture of the emulator, or was cropped or overpainted along its lower edge.
    """
    return tuple(cell.prefix for cell in read_cells(data))


def read_cells(data: bytes) -> tuple[Cell, ...]:
    """As `read_back`, with who each reference is from.

    Raises:
        ValueError: as `read_back`.
    """
    from PIL import Image

    with Image.open(io.BytesIO(data)) as opened:
        image = opened.convert("L")
    count, _ = _read(image, 0)
    return tuple(Cell(prefix=f"{number:08x}", role=ROLES[flag]) for number, flag in _rows(image, count))


def read_name(data: bytes) -> str:
    """The name in the pixels of a picture; empty where it is none of the emulator's."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data)) as opened:
            if opened.width < COLUMNS or opened.height < ROWS:
                return ""
            image = opened.convert("L")
        count, _ = _read(image, 0)
        number, flag = _read(image, min(count, MOST) + 1)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError):
        return ""
    return f"{number:08x}" if flag else ""


def _rows(image: Image, count: int) -> Iterator[tuple[int, int]]:
    yield from (_read(image, row) for row in range(1, min(count, MOST) + 1))


def _read(image: Image, row: int) -> tuple[int, int]:
    """Number and flag of one row of cells."""
    boxes = [_box(image.size, row, column) for column in range(COLUMNS)]
    strip = image.crop((0, boxes[0][1], image.width, boxes[0][3] + 1))
    middle = strip.tobytes()[strip.height // 2 * strip.width :]
    bits = [int(middle[(box[0] + box[2]) // 2] > MIDDLE) for box in boxes]
    number, flag = int("".join(map(str, bits[4:36])), 2), bits[36]
    if tuple(bits) != _row(number, flag):
        raise ValueError("These are not the cells of a picture of the emulator.")
    return number, flag
