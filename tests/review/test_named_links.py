"""Links made with `storyboard share` open the page for looking, until they are revoked."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

import storyboard
from storyboard.events import Listener, Notice, PanelPainted
from storyboard.project.sharing import FILE
from storyboard.review.app import build
from storyboard.review.painting import start
from storyboard.review.serve import open_board


@pytest.mark.parametrize("end", ["revoked", "damaged", "undated", "unreadable"])
def test_a_named_link_opens_for_looking_and_no_longer_than_it_holds(folder: Path, end: str) -> None:
    link, token = storyboard.share(folder, name="Client")
    opened = open_board(folder, port=0, share=True)
    try:
        app = build(opened.desk, opened.door)

        def asked(given: str) -> int:
            return TestClient(app, base_url="http://board.example", cookies={opened.door.cookie: given}).get("/").status_code

        assert (asked(token), asked(opened.door.edit), asked(""), asked(link.hashed)) == (200, 200, 401, 401)
        browser = TestClient(
            app, base_url="http://board.example", cookies={opened.door.cookie: token}, headers={"origin": "http://board.example"}
        )
        assert browser.post("/panels/s1p1/approve").status_code in {403, 404, 405}
        if end == "revoked":
            storyboard.revoke(folder, link.id)
        elif end == "undated":
            told = (folder / FILE).read_text(encoding="utf-8")
            (folder / FILE).write_text(told.replace(link.expires_at, "some day"), encoding="utf-8")
        elif end == "unreadable":
            (folder / FILE).unlink()
            (folder / FILE).mkdir()
        else:
            (folder / FILE).write_text("{", encoding="utf-8")
        assert (asked(token), asked(opened.door.edit)) == (401, 200)
    finally:
        opened.socket.close()
        opened.desk.close()


def test_who_looks_sees_that_something_is_painted_and_not_what_it_costs(folder: Path) -> None:
    async def paint(listen: Listener) -> None:
        listen(PanelPainted(panel="1A-1", take="s1p1.1", seconds=1.0, cost=1.25, done=1, total=1))
        listen(Notice(message="The price of a picture was $1.25."))

    opened = open_board(folder, port=0, share=True)
    try:
        start(opened.desk, "Redraw 1A-1", paint, lambda: None).ended.wait(10)
        app = build(opened.desk, opened.door)
        for token, sees in ((opened.door.edit, True), (opened.door.view, False)):
            shown = TestClient(app, base_url="http://board.example", cookies={opened.door.cookie: token}).get("/job").text
            assert "1 of 1 painted" in shown
            assert ("1.25" in shown) == sees
    finally:
        opened.socket.close()
        opened.desk.close()
