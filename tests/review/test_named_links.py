"""Links made with `storyboard share` open the page for looking, until they are revoked."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

import storyboard
from storyboard.project.sharing import FILE
from storyboard.review.app import build
from storyboard.review.serve import open_board


@pytest.mark.parametrize("end", ["revoked", "damaged"])
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
        else:
            (folder / FILE).write_text("{", encoding="utf-8")
        assert (asked(token), asked(opened.door.edit)) == (401, 200)
    finally:
        opened.socket.close()
        opened.desk.close()
