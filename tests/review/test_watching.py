"""The server goes on watching whatever a look comes upon, tells what hindered it, and never waits for the disk on its event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from storyboard.events import Listener
from storyboard.model.errors import DiskProblem
from storyboard.project import comments
from storyboard.publish.tables import NAME
from storyboard.review import app, serve
from storyboard.review.desk import Desk, Snapshot
from storyboard.review.painting import start


async def nothing(_listen: Listener) -> None:
    """A job that does nothing."""


def test_comments_that_cannot_be_read_are_told_and_the_page_goes_on(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.now()
    real = Path.stat

    def shut(path: Path, **more: Any) -> Any:
        if path.name == comments.FILE:
            raise PermissionError(13, "Permission denied")
        return real(path, **more)

    monkeypatch.setattr(Path, "stat", shut)
    desk.look()
    with pytest.raises(DiskProblem, match=r"Could not read .*comments\.jsonl: Permission denied"):
        desk.now()


def test_the_watch_outlives_a_fault_and_tells_it_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    looks = list[int]()

    async def watched() -> None:
        loop, enough = asyncio.get_running_loop(), asyncio.Event()

        def look() -> None:
            looks.append(1)
            if len(looks) == 4:
                loop.call_soon_threadsafe(enough.set)
            raise ZeroDivisionError("a fault")

        monkeypatch.setattr(desk, "look", look)
        watching = asyncio.create_task(app.watch(desk))
        await asyncio.wait_for(enough.wait(), 30)
        watching.cancel()

    monkeypatch.setattr(app, "WATCH", 0.0)
    asyncio.run(watched())
    assert len(looks) >= 4
    assert capsys.readouterr().err.count("ZeroDivisionError: a fault") == 1


def test_a_survey_that_fails_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for error in (ZeroDivisionError("a fault"), DiskProblem("told by a page")):
        monkeypatch.setattr(desk, "survey", _raising(error))
        desk.survey_soon()
    desk.close()
    told = capsys.readouterr().err
    assert "ZeroDivisionError: a fault" in told
    assert "told by a page" not in told


def _raising(error: Exception) -> Callable[[], None]:
    def survey() -> None:
        raise error

    return survey


def test_only_the_job_that_is_meant_is_put_away(desk: Desk) -> None:
    first = start(desk, "Redraw 1A-1", nothing, lambda: None)
    assert first.ended.wait(10)
    second = start(desk, "Redraw 1A-2", nothing, lambda: None)
    assert not desk.clear(first)
    assert desk.work is second
    assert second.ended.wait(10)
    assert desk.clear(second)
    assert desk.current() is None
    assert not desk.clear(second)


def test_what_hindered_the_pdf_is_printed(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    class Silent:
        def __init__(self, _opened: serve.Opened) -> None: ...

        def run(self, **_more: object) -> None: ...

    def hindered(_desk: Desk) -> str:
        return "Somebody else works on the board."

    monkeypatch.setattr(serve, "Server", Silent)
    monkeypatch.setattr(serve, "publish", hindered)
    opened = serve.open_board(folder, port=0)
    serve.serve(opened)
    opened.socket.close()
    opened.desk.close()
    assert "Somebody else works on the board." in capsys.readouterr().err


def test_the_disk_is_never_waited_for_on_the_event_loop(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong, now = list[str](), Desk.now

    def noted(what: str) -> None:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return
        wrong.append(what)

    def read(desk: Desk) -> Snapshot:
        noted("the board")
        return now(desk)

    def held(_folder: Path, _token: str, **_more: object) -> None:
        noted("the links")

    opened = serve.open_board(folder, port=0, share=True)
    monkeypatch.setattr(Desk, "now", read)
    monkeypatch.setattr(serve, "admitted", held)
    here = "http://board.example"
    who = TestClient(
        app.build(opened.desk, opened.door), base_url=here, cookies={opened.door.cookie: opened.door.edit}, headers={"origin": here}
    )
    stranger = TestClient(app.build(opened.desk, opened.door), base_url=here, cookies={opened.door.cookie: "guessed"})
    try:
        assert stranger.get("/").status_code == 401
        assert who.get("/ask").status_code == 200
        listed = who.get(f"/{NAME}.csv")
        assert who.post("/shots/import", files={"list": ("list.csv", listed.content)}).status_code == 200
    finally:
        opened.socket.close()
        opened.desk.close()
    assert wrong == []
