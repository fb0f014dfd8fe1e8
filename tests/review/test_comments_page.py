"""Comments beside a panel and on their page, and the links of people who may look and comment."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

import storyboard
from storyboard.review.app import build
from storyboard.review.desk import Desk
from storyboard.review.guard import Door

PART = {"hx-request": "true"}
OUT = "http://board.example"


def told(answer: object) -> str:
    return str(json.loads(getattr(answer, "headers")["hx-trigger"])["told"])  # noqa: B009 - of httpx, which is not imported here


@pytest.fixture
def panel(desk: Desk) -> str:
    return desk.now().order[0]


@pytest.fixture
def viewer(desk: Desk) -> Iterator[TestClient]:
    """Somebody with a link that was given away."""
    token = storyboard.share(desk.folder, name="Client")[1]

    def named(given: str) -> bool:
        return storyboard.admitted(desk.folder, given) is not None

    door = Door(edit="e" * 32, named=named)
    with TestClient(build(desk, door), base_url=OUT, cookies={door.cookie: token}, headers={"origin": OUT}) as made:
        yield made


def test_a_comment_is_beside_its_panel_counted_on_the_board_and_heard_of(client: TestClient, desk: Desk, panel: str) -> None:
    client.get("/")
    heard = desk.bus.last
    said = told(client.post(f"/panels/{panel}/comment", data={"who": "Ada", "text": "Could <she> look\nat the door?"}))
    assert said == "1A-1: Ada has commented."
    names = [(message.name, message.data) for message in desk.bus.since(heard)]
    assert ("told", "comments") in names
    assert ("scenes", desk.now().board.scenes[0].scene.id) in names
    assert "1 comment" in client.get("/").text
    assert "<b>1</b>" in client.get("/counts").text.partition("open comment")[0]
    page = client.get(f"/panels/{panel}/comments").text
    assert "Could &lt;she&gt; look\nat the door?" in page
    assert "on take 1" in page
    assert f'href="/panels/{panel}"' in client.get("/comments").text


def test_a_comment_is_dealt_with_and_opened_again(client: TestClient, desk: Desk, panel: str) -> None:
    client.post(f"/panels/{panel}/comment", data={"who": "Ada", "text": "Closer?"})
    assert told(client.post("/comments/c1/resolve", data={"who": "Ben"})) == "Dealt with."
    assert storyboard.comments(desk.folder)[0].by == "Ben"
    assert "1 comment" not in client.get("/").text
    assert "Dealt with by Ben" in client.get("/comments/list").text
    client.post("/comments/c1/reopen", data={"who": "Ada"})
    assert "1 comment" in client.get("/").text


def test_what_the_command_says_is_seen(client: TestClient, desk: Desk, panel: str) -> None:
    desk.look()
    heard = desk.bus.last
    storyboard.comment(desk.folder, panel, "From the terminal", who="Cleo")
    storyboard.redraw(desk.folder, panels=[panel])
    desk.look()
    assert ("told", "comments") in [(message.name, message.data) for message in desk.bus.since(heard)]
    assert "another is on show now" in client.get(f"/panels/{panel}/comments").text
    (desk.folder / "comments.jsonl").unlink()
    assert "1 comment" not in client.get("/").text


@pytest.mark.parametrize(
    ("path", "data", "status", "says"),
    [
        ("/panels/{}/comment", {"text": "x"}, 400, "Say who you are"),
        ("/panels/{}/comment", {"who": "Ada", "text": "  "}, 400, "empty"),
        ("/panels/{}/comment", {"who": "Ada", "text": "x" * 5000}, 400, "longer"),
        ("/panels/nobody/comment", {"who": "Ada", "text": "x"}, 404, "no such panel"),
        ("/comments/c9/resolve", {"who": "Ada"}, 400, "no comment c9"),
        ("/comments/c9/resolve", {}, 400, "Say who you are"),
        ("/links", {"days": "3"}, 400, "for whom"),
        ("/links", {"name": "x", "days": "many"}, 400, "as a number"),
        ("/links", {"name": "x", "days": "nan"}, 400, "cannot hold"),
        ("/links/l9/revoke", {}, 400, "no link l9"),
    ],
)
def test_what_cannot_be_is_a_sentence(client: TestClient, panel: str, path: str, data: dict[str, str], status: int, says: str) -> None:
    answer = client.post(path.format(panel), data=data, headers=PART)
    assert (answer.status_code, says in answer.text) == (status, True), answer.text


def test_who_looks_comments_and_does_nothing_else(viewer: TestClient, desk: Desk, panel: str) -> None:
    assert viewer.post(f"/panels/{panel}/comment", data={"who": "Client", "text": "I like it"}).status_code == 204
    assert storyboard.comments(desk.folder)[0].who == "Client"
    page = viewer.get(f"/panels/{panel}").text
    assert 'id="comment"' in page
    assert 'id="who"' in page
    assert "Dealt with" not in viewer.get(f"/panels/{panel}/comments").text
    for path in ("/comments/c1/resolve", "/links", "/links/l1/revoke", f"/shots/{panel}/set", "/shots/undo", "/ask", "/step/go"):
        assert viewer.post(path, data={"who": "Client"}).status_code == 403, path
    for path in ("/links", "/ask", "/step"):
        assert viewer.get(path).status_code == 403, path
    shots = viewer.get("/shots").text
    assert "hx-post" not in shots
    assert "/ask" not in shots


def test_links_are_made_shown_once_and_taken_back(client: TestClient, desk: Desk) -> None:
    made = client.post("/links", data={"name": "The <client>", "days": "2"}).text
    address = re.search(r'value="(http[^"]*token=[\w-]+)"', made)
    assert address is not None
    assert "The &lt;client&gt;" in made
    token = address[1].partition("token=")[2]
    assert storyboard.admitted(desk.folder, token) is not None
    listed = client.get("/links").text
    assert token not in listed
    assert "holds until" in listed
    assert "this machine only" in listed
    assert "opens nothing any more" in told(client.post("/links/l1/revoke"))
    assert storyboard.admitted(desk.folder, token) is None
    assert "revoked" in client.get("/links").text
