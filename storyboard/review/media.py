"""Pictures, small and large, and the PDF. Addresses name ids; which file that is, only the board's records say."""

from __future__ import annotations

import io
import tempfile
import threading
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from storyboard.model.board import Board
from storyboard.model.errors import InputError
from storyboard.model.fingerprint import digest
from storyboard.model.takes import Take
from storyboard.project.folder import ENDINGS
from storyboard.references.cast import FORMATS, MOST_PICTURE_PIXELS
from storyboard.review.desk import Desk
from storyboard.review.rendering import desk_of
from storyboard.review.views import THUMB

KEPT = "private, max-age=31536000, immutable"
"""A take's picture never changes."""

CHECKED = "private, no-cache"
"""What may change is asked about each time."""

MOST_THUMBS = 64_000_000
"""Bytes of small pictures that are kept."""


class Thumbs:
    """Small pictures, made when first asked for and kept as long as there is room, by take."""

    def __init__(self, most: int = MOST_THUMBS) -> None:
        self._most, self._held = most, 0
        self._made: OrderedDict[str, bytes] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, name: str, make: Callable[[], bytes]) -> bytes:
        """The small picture of that name."""
        with self._lock:
            if name in self._made:
                self._made.move_to_end(name)
                return self._made[name]
        data = make()
        with self._lock:
            if name not in self._made:
                self._made[name] = data
                self._held += len(data)
            while self._held > self._most and len(self._made) > 1:
                self._held -= len(self._made.popitem(last=False)[1])
        return data


def small(file: Path, width: int = THUMB) -> bytes:
    """A picture reduced to that width, as JPEG.

    Raises:
        InputError: it cannot be read, or is far too large.
    """
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(file, formats=FORMATS) as image:
            if image.width * image.height > MOST_PICTURE_PIXELS:
                raise InputError(f"{file.name} has too many pixels to be shown.")
            image.draft("RGB", (width, width))
            reduced = image.convert("RGB")
            reduced.thumbnail((width, width * 4), Image.Resampling.BICUBIC)
            out = io.BytesIO()
            reduced.save(out, "JPEG", quality=84)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise InputError(f"{file.name} cannot be shown: it is damaged or no picture.") from error
    return out.getvalue()


def take_of(desk: Desk, id: str) -> Take:
    """A take by id.

    Raises:
        HTTPException: there is none.
    """
    try:
        return desk.shelf.take(id)
    except InputError as error:
        raise HTTPException(404, "There is no such picture.") from error


def _unchanged(request: Request, tag: str) -> bool:
    return tag in (one.strip() for one in request.headers.get("if-none-match", "").split(","))


def thumb(request: Request) -> Response:
    """The small picture of a take."""
    desk, id = desk_of(request), request.path_params["take"]
    take = take_of(desk, id)
    tag = f'"{take.picture.sha256[:24]}-{THUMB}"'
    headers = {"cache-control": KEPT, "etag": tag}
    if _unchanged(request, tag):
        return Response(status_code=304, headers=headers)
    thumbs: Thumbs = request.app.state.thumbs
    return Response(thumbs.get(f"{id} {tag}", lambda: small(desk.shelf.image(id))), media_type="image/jpeg", headers=headers)


def picture(request: Request) -> Response:
    """The picture of a take as it is shown."""
    desk, id = desk_of(request), request.path_params["take"]
    take, file = take_of(desk, id), desk.shelf.image(id)
    mime = take.picture.mime if take.crop is None else "image/jpeg"
    if mime not in ENDINGS or not file.is_file():
        raise HTTPException(404, "The picture of this take is missing.")
    tag = f'"{take.picture.sha256[:24]}{"-crop" if take.crop else ""}"'
    headers = {"cache-control": KEPT, "etag": tag}
    if _unchanged(request, tag):
        return Response(status_code=304, headers=headers)
    return FileResponse(file, media_type=mime, headers=headers)


def reference(request: Request) -> Response:
    """A picture that went with a take, or was left out, by its place in the take's own list; what the file is like now."""
    desk = desk_of(request)
    place: int = request.path_params["place"]
    take = take_of(desk, request.path_params["take"])
    known = (*take.references, *take.left_out)
    try:
        data = small(desk.shelf.inside(known[place].file))
    except (IndexError, InputError) as error:
        raise HTTPException(404, "This reference has no picture.") from error
    return _checked(request, data)


def _checked(request: Request, data: bytes) -> Response:
    """A small picture that may be another one the next time."""
    tag = f'"{digest(data)[:24]}"'
    headers = {"cache-control": CHECKED, "etag": tag}
    return Response(status_code=304, headers=headers) if _unchanged(request, tag) else Response(data, 200, headers, "image/jpeg")


def standin(request: Request) -> Response:
    """The sketch that stands in for a panel without a picture."""
    desk = desk_of(request)
    try:
        file = desk.shelf.standin(desk.now().board.find(request.path_params["panel"])[1])
        data = small(file, 2 * THUMB)
    except (KeyError, InputError) as error:
        raise HTTPException(404, "Nothing stands in for this panel.") from error
    return _checked(request, data)


class Printed:
    """The PDF of the board as it stood when it was last asked for."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._made: tuple[Board, bytes] | None = None

    def pdf(self, desk: Desk) -> bytes:
        """The board as it stands now; written once, however many ask."""
        from storyboard.publish.board import write_pdf

        with self._lock:
            board = desk.now().board
            if self._made is None or self._made[0] is not board:
                with tempfile.TemporaryDirectory() as folder:
                    file = Path(folder) / "storyboard.pdf"
                    write_pdf(desk.shelf, file)
                    self._made = (board, file.read_bytes())
            return self._made[1]


def pdf(request: Request) -> Response:
    """The board as PDF, as it stands now. It is written beside the board's own file, so that who only looks needs no lock."""
    desk = desk_of(request)
    printed: Printed = request.app.state.printed
    name = "".join(char if char.isascii() and (char.isalnum() or char in "-_ ") else "_" for char in desk.shelf.script.stem)
    headers = {"cache-control": CHECKED, "content-disposition": f'attachment; filename="{name or "storyboard"}.pdf"'}
    return Response(printed.pdf(desk), media_type="application/pdf", headers=headers)


routes = [
    Route("/thumbs/{take}", thumb),
    Route("/pictures/{take}", picture),
    Route("/references/{take}/{place:int}", reference),
    Route("/standins/{panel}", standin),
    Route("/storyboard.pdf", pdf),
]
