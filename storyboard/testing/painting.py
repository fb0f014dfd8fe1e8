"""A request for a picture, and what becomes of it: what tests of painters begin and end with."""

from __future__ import annotations

import io
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, TypeVar

from storyboard.model.errors import ProviderError
from storyboard.model.shots import Framing, Panel, Shot, Size
from storyboard.model.stage import Camera, Stage
from storyboard.ports import Painter, Painting, PaintRequest

P = TypeVar("P", bound=Painter)
T = TypeVar("T")

STAGE = Stage(camera=Camera(eye=(0.0, 1.6, 4.0), target=(0.0, 1.4, 0.0)))
"""An empty floor, looked at from the height of the eyes."""

SHOT = Shot(id="h1", setup="A", size=Size.MS, framing=Framing.SINGLE)


def request(brief: str = "MIA on the pier.", **more: Any) -> PaintRequest:
    """A picture is wanted of panel `p7`.

    Args:
        brief: what is to be seen.
        more: fields of the request that are to be otherwise.
    """
    told: dict[str, Any] = {"brief": brief, "stage": STAGE, "shot": SHOT, "panel": Panel(id="p7", shot="h1"), "seed": "p7.1.0"}
    return PaintRequest(**told | more)


async def outcome(painter: Painter, asked: PaintRequest) -> Painting | ProviderError:
    """The painting, or the error it was refused with."""
    try:
        return await painter.paint(asked)
    except ProviderError as error:
        return error


async def in_turn(painter: Painter, requests: Iterable[PaintRequest]) -> list[Painting | ProviderError]:
    """What becomes of requests, one after the other."""
    return [await outcome(painter, asked) for asked in requests]


async def used(painter: P, work: Callable[[P], Awaitable[T]]) -> T:
    """What comes of some work with a painter, which is closed then."""
    try:
        return await work(painter)
    finally:
        await painter.close()


def all_painted(found: Iterable[Painting | ProviderError]) -> list[Painting]:
    """All of them, which must be paintings.

    Raises:
        ProviderError: the first that is none.
    """
    painted: list[Painting] = []
    for each in found:
        if not isinstance(each, Painting):
            raise each
        painted.append(each)
    return painted


def dimensions(painting: Painting) -> tuple[int, int]:
    """Width and height, pixels, as the picture itself says."""
    from PIL import Image

    with Image.open(io.BytesIO(painting.data)) as image:
        return image.size
