"""The shot list as a spreadsheet: downloaded, and read back with a report of what would change before anything does."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from storyboard.model.board import Board
from storyboard.model.errors import InputError
from storyboard.model.fingerprint import digest
from storyboard.project.editing.importing import Imported, imported
from storyboard.project.editing.sheet import Line, read_lines
from storyboard.publish.tables import NAME, csv_bytes, xlsx_bytes
from storyboard.review.acting import LONGEST_NAME, MOST_FIELDS, word
from storyboard.review.desk import Desk
from storyboard.review.media import CHECKED
from storyboard.review.rendering import desk_of, page, told
from storyboard.review.shot_list import edited
from storyboard.review.uploads import plain_name

MOST_SHOWN = 200
"""Changes and problems of an import that are listed."""


def xlsx(request: Request) -> Response:
    """The shot list for a spreadsheet."""
    mime = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    return _download(xlsx_bytes(desk_of(request).shelf), f"{NAME}.xlsx", mime)


def csv(request: Request) -> Response:
    """The shot list as plain text."""
    return _download(csv_bytes(desk_of(request).now().board), f"{NAME}.csv", "text/csv; charset=utf-8")


def _download(data: bytes, name: str, mime: str) -> Response:
    headers = {"cache-control": CHECKED, "content-disposition": f'attachment; filename="{name}"'}
    return Response(data, media_type=mime, headers=headers)


async def read_back(request: Request) -> Response:
    """What a file would change; with a yes to exactly that, it is changed."""
    async with request.form(max_files=1, max_fields=MOST_FIELDS, max_part_size=100_000) as form:
        sent = form.get("list")
        if not isinstance(sent, UploadFile) or not sent.filename:
            raise InputError("Choose a shot list first: an XLSX or CSV file.")
        name = plain_name(sent.filename, Path(sent.filename).suffix.lower() if sent.filename.lower().endswith((".xlsx", ".csv")) else "")
        lines = await run_in_threadpool(_lines, await sent.read(), name)
        sure, who = word(form, "sure"), word(form, "who")[:LONGEST_NAME]
    if sure:
        return told(Response(status_code=204), await run_in_threadpool(_taken_in, desk_of(request), lines, name, sure, who))
    report = await run_in_threadpool(_reported, desk_of(request), lines)
    return page(request, "shot_import", told=report, file=name, sure=_print(report), most=MOST_SHOWN)


def _lines(data: bytes, name: str) -> tuple[Line, ...]:
    """The rows of a file that came in.

    Raises:
        InputError: it cannot be read, or is no shot list.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(data)
        try:
            return read_lines(file)
        except InputError as error:
            raise InputError(str(error).replace(str(file), name)) from error


def _reported(desk: Desk, lines: Sequence[Line]) -> Imported:
    """What a list would change on the board as it stands."""
    return imported(desk.now().board, lines)[1]


def _print(report: Imported) -> str:
    return digest(report.model_dump_json().encode())


def _taken_in(desk: Desk, lines: Sequence[Line], name: str, sure: str, who: str) -> str:
    def change(board: Board) -> Board:
        after, report = imported(board, lines)
        if _print(report) != sure:
            raise InputError("The board has changed since this report was made. Nothing was changed; choose the file again.")
        return after

    return edited(desk, change, f"import {name}", who)


routes = [
    Route(f"/{NAME}.xlsx", xlsx),
    Route(f"/{NAME}.csv", csv),
    Route("/shots/import", read_back, methods=["POST"]),
]
