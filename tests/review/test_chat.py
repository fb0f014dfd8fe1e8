"""The assistant in the page: what is said, what it would do and costs, yes and no, and what is left when the server is started again."""

from __future__ import annotations

import re

import pytest
from starlette.testclient import TestClient

import storyboard
from storyboard.review.app import build
from storyboard.review.desk import Desk
from storyboard.review.guard import Door, loopback
from storyboard.review.work import State
from storyboard.testing.gemini import Emulator

PART = {"hx-request": "true"}
HERE = "http://127.0.0.1:8642"


def settled(desk: Desk) -> None:
    work = desk.work
    assert work is None or work.ended.wait(60)


def say(client: TestClient, desk: Desk, text: str) -> str:
    assert client.post("/ask", data={"text": text}).status_code == 200
    settled(desk)
    return client.get("/ask/conversation").text


def sure(page: str) -> str:
    found = re.search(r'"sure": "(\w+)"', page)
    assert found is not None, page
    return found[1]


def test_what_is_asked_is_answered_by_rules_and_escaped(client: TestClient, desk: Desk) -> None:
    assert "Working" not in client.get("/ask").text
    page = say(client, desk, "What is in 1A-1? <script>alert(2)</script>")
    assert "&lt;script&gt;alert(2)" in page
    assert "<script>alert" not in page
    assert page.count('class="turn ') >= 2
    assert desk.work is None


def test_what_it_would_approve_waits_for_a_yes_also_over_a_restart(client: TestClient, desk: Desk) -> None:
    page = say(client, desk, "approve scene 1")
    assert "It would" in page
    assert not storyboard.status(desk.folder).approved
    again = Desk(desk.folder)
    try:
        second = TestClient(build(again, Door(hosts=loopback(8642))), base_url=HERE, headers={"origin": HERE})
        waits = second.get("/ask").text
        assert "approve scene 1" in waits
        second.post("/ask/yes", data={"sure": sure(waits)})
        settled(again)
        done = second.get("/ask/conversation").text
    finally:
        again.close()
    assert "It would" not in done
    assert len(storyboard.status(desk.folder).approved) == len(desk.now().board.scenes[0].panels)


def test_a_no_does_nothing_and_a_yes_to_something_else_is_none(client: TestClient, desk: Desk) -> None:
    page = say(client, desk, "approve scene 1")
    client.post("/ask/yes", data={"sure": "other"})
    settled(desk)
    assert desk.work is not None
    assert desk.work.seen.state is State.FAILED
    assert "something else by now" in client.get("/job").text
    assert not storyboard.status(desk.folder).approved
    client.post("/ask/no", data={"sure": sure(page)})
    settled(desk)
    assert "It would" not in client.get("/ask/conversation").text
    assert not storyboard.status(desk.folder).approved


def test_what_it_draws_shows_its_progress_and_its_bill(client: TestClient, desk: Desk) -> None:
    say(client, desk, "redraw 1A-1 closer")
    assert desk.work is not None
    assert desk.work.seen.total == 1
    assert "1 of 1 painted" in client.get("/job").text
    panel = storyboard.open(desk.folder).board.find(desk.now().order[0])[1]
    assert panel.take.endswith(".2")


def test_what_costs_is_shown_with_its_price_first(client: TestClient, desk: Desk, gemini: Emulator) -> None:
    desk.shelf.change_options(desk.shelf.header.options.model_copy(update={"painter": "gemini"}))
    page = say(client, desk, "redraw 1A-1 closer")
    assert re.search(r"\$\d+\.\d+ to \$\d+\.\d+", page)
    assert "for up to $" in page
    assert not gemini.requests
    client.post("/ask/yes", data={"sure": sure(page)})
    settled(desk)
    assert desk.work is not None
    assert desk.work.seen.cost == pytest.approx(storyboard.status(desk.folder).spent)
    assert storyboard.status(desk.folder).spent > 0


def test_the_conversation_begins_anew(client: TestClient, desk: Desk) -> None:
    say(client, desk, "approve scene 1")
    assert "turn user" not in client.post("/ask/anew").text
    assert "It would" not in client.get("/ask").text


@pytest.mark.parametrize(
    ("path", "data", "says"),
    [("/ask", {}, "Say what to do"), ("/ask", {"text": "x" * 3000}, "characters")],
)
def test_what_cannot_be_asked_is_a_sentence(client: TestClient, desk: Desk, path: str, data: dict[str, str], says: str) -> None:
    answer = client.post(path, data=data, headers=PART)
    assert (answer.status_code, says in answer.text) == (400, True)
    assert desk.work is None


def test_a_model_that_is_not_there_is_told(client: TestClient, desk: Desk) -> None:
    client.post("/ask", data={"text": "hello", "model": "nobody"})
    settled(desk)
    assert "There is no" in client.get("/job").text


def test_a_damaged_conversation_is_told(client: TestClient, desk: Desk) -> None:
    (desk.folder / "checkpoints.sqlite").write_bytes(b"no database" * 50)
    answer = client.get("/ask/conversation", headers=PART)
    assert (answer.status_code, "damaged" in answer.text) == (400, True)
