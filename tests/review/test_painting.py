from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

import storyboard
from storyboard.review.desk import Desk
from storyboard.review.work import State
from storyboard.testing.gemini import Emulator, constant, emulator

PART = {"hx-request": "true"}


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    with emulator() as running:
        used(running, monkeypatch)
        yield running


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """One whose pictures take longer than anybody waits."""
    with emulator(latency=constant(20.0)) as running:
        used(running, monkeypatch)
        yield running


def used(running: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", running.url)
    monkeypatch.setenv("GEMINI_API_KEY", "anything")
    monkeypatch.setenv("GEMINI_PER_MINUTE", "60000")


def token(page: str) -> str:
    found = re.search(r'hx-post="/offers/([\w-]+)"', page)
    assert found is not None, page
    return found[1]


def ended(desk: Desk) -> State:
    assert desk.work is not None
    assert desk.work.ended.wait(60)
    return desk.work.seen.state


def test_one_free_picture_is_painted_at_once_with_its_note(client: TestClient, desk: Desk) -> None:
    panel = desk.now().order[0]
    answer = client.post("/offers", data={"target": f"panel:{panel}", "note": "closer"})
    assert answer.headers["hx-retarget"] == "#job"
    assert ended(desk) is State.DONE
    found = storyboard.open(desk.folder).board.find(panel)[1]
    assert (found.take, found.notes[-1].text) == (f"{panel}.2", "closer")
    bill = client.get("/job").text
    assert "1 of 1 painted" in bill
    assert "free" in bill
    client.post("/job/dismiss")
    assert "painted" not in client.get("/job").text


def test_many_pictures_wait_for_a_yes_which_is_good_once(client: TestClient, desk: Desk) -> None:
    scene = desk.now().board.scenes[0]
    offered = client.post("/offers", data={"target": f"scene:{scene.scene.id}"}).text
    assert f"Redraw {len(scene.panels)} panels: 1A-1" in offered
    assert "free" in offered
    assert desk.work is None
    name = token(offered)
    assert client.post(f"/offers/{name}").status_code == 200
    assert client.post(f"/offers/{name}", headers=PART).status_code == 400
    assert ended(desk) is State.DONE
    assert all(panel.take.endswith(".2") for panel in storyboard.open(desk.folder).board.scenes[0].panels)


def test_a_quote_comes_before_money_and_the_bill_after(client: TestClient, desk: Desk, server: Emulator) -> None:
    panel = desk.now().order[0]
    offered = client.post("/offers", data={"target": f"panel:{panel}", "painter": "gemini"}).text
    assert not server.requests
    assert "gemini" in offered
    assert re.search(r"\$\d+\.\d+ to \$\d+\.\d+", offered)
    client.post(f"/offers/{token(offered)}")
    assert ended(desk) is State.DONE
    assert desk.work is not None
    assert desk.work.seen.cost == pytest.approx(storyboard.status(desk.folder).spent)
    assert desk.work.seen.cost == pytest.approx(server.billed, abs=0.001)
    assert "$" in client.get("/job").text
    about = client.get(f"/panels/{panel}").text
    assert "References used" in about
    assert "Brief as sent" in about


@pytest.mark.usefixtures("server")
def test_a_region_is_changed(client: TestClient, desk: Desk) -> None:
    panel = desk.now().order[0]
    asked = {"target": f"panel:{panel}", "painter": "gemini", "edit": "yes", "region": "0.1,0.2,0.5,0.5", "note": "a red door"}
    offered = client.post("/offers", data=asked).text
    assert "Change 1A-1" in offered
    client.post(f"/offers/{token(offered)}")
    assert ended(desk) is State.DONE
    found = storyboard.open(desk.folder).board.find(panel)[1]
    assert (found.edits, found.region) == (f"{panel}.1", (0.1, 0.2, 0.5, 0.5))
    assert storyboard.open(desk.folder).take(found.take).parent == f"{panel}.1"


def test_a_yes_is_to_nothing_else_than_what_was_shown(client: TestClient, desk: Desk, server: Emulator) -> None:
    scene = desk.now().board.scenes[0]
    offered = client.post("/offers", data={"target": f"scene:{scene.scene.id}", "painter": "gemini"}).text
    client.post(f"/panels/{scene.panels[0].id}/omit")
    client.post(f"/offers/{token(offered)}")
    assert ended(desk) is State.FAILED
    assert "not what was shown" in client.get("/job").text
    assert not server.requests
    assert all(panel.take.endswith(".1") for panel in storyboard.open(desk.folder).board.scenes[0].panels)


def test_a_job_is_cancelled_and_what_is_painted_is_kept(client: TestClient, desk: Desk, slow: Emulator) -> None:
    offered = client.post("/offers", data={"target": f"panel:{desk.now().order[0]}", "painter": "gemini"}).text
    client.post(f"/offers/{token(offered)}")
    second = client.post("/offers", data={"target": f"panel:{desk.now().order[1]}"}, headers=PART)
    assert (second.status_code, "is under way" in second.text) == (409, True)
    while not slow.requests:
        assert not desk.work or not desk.work.ended.wait(0.02)
    client.post("/job/cancel")
    assert ended(desk) is State.STOPPED
    assert "Cancelled" in client.get("/job").text
    assert client.post(f"/panels/{desk.now().order[0]}/approve").status_code == 200


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({}, "There is no scope"),
        ({"target": "world:1"}, "There is no scope"),
        ({"target": "panel:nobody"}, "There is no panel"),
        ({"target": "scene:"}, "Say which panels"),
        ({"target": "stale:"}, "No panel is meant"),
        ({"target": "panel:1A-1", "painter": "nobody"}, "There is no painter"),
        ({"target": "panel:1A-1", "edit": "yes", "note": "x"}, "paints anew only"),
        ({"target": "panel:1A-1", "edit": "yes", "note": "x", "painter": "gemini", "region": "2,2,2,2"}, "no part of a picture"),
        ({"target": "panel:1A-1", "note": "x" * 3000}, "characters"),
    ],
)
def test_a_wish_that_cannot_be_is_a_sentence(client: TestClient, desk: Desk, asked: dict[str, str], says: str) -> None:
    answer = client.post("/offers", data=asked, headers=PART)
    assert (answer.status_code, says in answer.text) == (400, True), answer.text
    assert desk.work is None


def test_a_painter_without_a_key_is_a_sentence(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GEMINI_API_KEY", "GOOGLE_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    answer = client.post("/offers", data={"target": "panel:1A-1", "painter": "gemini"}, headers=PART)
    assert (answer.status_code, "key" in answer.text.lower()) == (502, True)


def test_a_painter_that_has_no_such_size_is_a_sentence(client: TestClient, desk: Desk, server: Emulator) -> None:
    options = desk.shelf.header.options.model_copy(update={"size": "512"})
    desk.shelf.change_options(options)
    answer = client.post("/offers", data={"target": "panel:1A-1", "painter": "gemini"}, headers=PART)
    assert (answer.status_code, "does not paint pictures of 512" in answer.text) == (400, True)
    assert not server.requests
