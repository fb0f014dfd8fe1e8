from __future__ import annotations

import json
from pathlib import Path

import pytest
from starlette.testclient import TestClient

import storyboard
from storyboard.model.board import Board
from storyboard.model.shots import Panel
from storyboard.project.lock import owned
from storyboard.review.desk import Desk

PART = {"hx-request": "true"}


def told(answer: object) -> str:
    return str(json.loads(getattr(answer, "headers")["hx-trigger"])["told"])  # noqa: B009 - of httpx, which is not imported here


@pytest.fixture
def panel(desk: Desk) -> str:
    return desk.now().order[0]


def on_disk(desk: Desk) -> Board:
    return storyboard.open(desk.folder).board


def shown(desk: Desk, panel: str) -> Panel:
    return on_disk(desk).find(panel)[1]


def test_an_approval_says_who_and_of_which_take(client: TestClient, desk: Desk, panel: str) -> None:
    answer = client.post(f"/panels/{panel}/approve", data={"who": "  Ada Ł. ", "take": "1"})
    assert told(answer) == "1A-1 is approved by Ada Ł.."
    approval = shown(desk, panel).approval
    assert approval is not None
    assert (approval.take, approval.who) == (f"{panel}.1", "Ada Ł.")
    assert "Approved" in answer.text
    assert told(client.post(f"/panels/{panel}/withdraw")) == "1A-1 is no longer approved."
    assert shown(desk, panel).approval is None


def test_an_approval_is_of_the_take_that_was_looked_at(client: TestClient, desk: Desk, panel: str) -> None:
    storyboard.redraw(desk.folder, panels=[panel])
    client.post(f"/panels/{panel}/approve", data={"take": "1"})
    found = shown(desk, panel)
    assert found.approval is not None
    assert (found.take, found.approval.take) == (f"{panel}.1", f"{panel}.1")


def test_what_is_held_waits_and_comes_back(client: TestClient, desk: Desk, panel: str) -> None:
    client.post(f"/panels/{panel}/approve")
    client.post(f"/panels/{panel}/hold", data={"who": "Ben"})
    assert on_disk(desk).held == {panel: "Ben"}
    standing = storyboard.status(desk.folder)
    assert (standing.held, standing.approved) == (("1A-1",), ())
    assert "on hold" in client.get("/").text
    client.post(f"/panels/{panel}/release")
    assert on_disk(desk).held == {}
    assert storyboard.status(desk.folder).approved == ("1A-1",)
    client.post(f"/panels/{panel}/hold")
    client.post(f"/panels/{panel}/approve")
    assert on_disk(desk).held == {}


def test_a_hold_is_taken_back_like_any_other_decision(client: TestClient, desk: Desk, panel: str) -> None:
    client.post(f"/panels/{panel}/hold", data={"who": "Ben"})
    client.post(f"/panels/{panel}/release")
    assert [step.said for step in storyboard.undo(desk.folder, 1)] == ["take 1A-1 up again"]
    assert on_disk(desk).held == {panel: "Ben"}
    assert [step.said for step in storyboard.undo(desk.folder, 1)] == ["hold 1A-1"]
    assert on_disk(desk).held == {}


def test_a_panel_is_omitted_and_restored(client: TestClient, desk: Desk, panel: str) -> None:
    client.post(f"/panels/{panel}/omit")
    assert shown(desk, panel).omitted
    client.post(f"/panels/{panel}/restore")
    assert not shown(desk, panel).omitted


def test_a_take_is_picked(client: TestClient, desk: Desk, panel: str) -> None:
    storyboard.redraw(desk.folder, panels=[panel])
    assert shown(desk, panel).take == f"{panel}.2"
    assert told(client.post(f"/panels/{panel}/select", data={"take": "1"})) == "1A-1 shows take 1."
    assert shown(desk, panel).take == f"{panel}.1"


def test_a_scene_is_approved_but_for_what_waits(client: TestClient, desk: Desk) -> None:
    scene = desk.now().board.scenes[0]
    client.post(f"/panels/{scene.panels[0].id}/hold")
    said = told(client.post(f"/scenes/{scene.scene.id}/approve", data={"who": "Ada"}))
    assert len(scene.panels) == 2
    assert said == "1 panel is approved by Ada. 1 on hold, out of date or missing: left as they are."
    assert shown(desk, scene.panels[0].id).approval is None
    assert shown(desk, scene.panels[1].id).approval is not None


@pytest.mark.parametrize(
    ("path", "data", "status"),
    [
        ("/panels/nobody/approve", {}, 404),
        ("/scenes/nobody/approve", {}, 404),
        ("/panels/{}/select", {}, 400),
        ("/panels/{}/select", {"take": "99"}, 400),
        ("/panels/{}/select", {"take": "9" * 400}, 400),
        ("/panels/{}/select", {"take": "²"}, 400),
        ("/panels/{}/approve", {"take": "99"}, 400),
        ("/panels/{}/dance", {}, 404),
    ],
)
def test_what_cannot_be_is_a_sentence(client: TestClient, desk: Desk, panel: str, path: str, data: dict[str, str], status: int) -> None:
    before = (desk.folder / "board.json").read_bytes()
    answer = client.post(path.format(panel), data=data, headers=PART)
    assert (answer.status_code, "<" in answer.text, bool(answer.text.strip())) == (status, False, True)
    assert (desk.folder / "board.json").read_bytes() == before


def test_a_board_that_is_worked_on_elsewhere_says_so(client: TestClient, desk: Desk, panel: str) -> None:
    with owned(desk.folder):
        answer = client.post(f"/panels/{panel}/approve", headers=PART)
    assert (answer.status_code, "being worked on" in answer.text) == (409, True)


def test_a_form_of_another_kind_is_a_sentence(client: TestClient, panel: str) -> None:
    broken = {"content-type": "multipart/form-data; boundary=x"}
    assert client.post(f"/panels/{panel}/select", content=b"--y", headers=broken).status_code == 400
    assert client.post(f"/panels/{panel}/select", json={"take": 1}).status_code == 400
    many = "&".join(f"a{n}=1" for n in range(200))
    form = {"content-type": "application/x-www-form-urlencoded"}
    assert client.post(f"/panels/{panel}/select", content=many, headers=form).status_code == 400


def test_what_another_program_does_is_seen_and_told(client: TestClient, desk: Desk, panel: str) -> None:
    heard = desk.bus.last
    desk.look()
    storyboard.approve(desk.folder, panels=[panel], who="the terminal")
    desk.look()
    scene = desk.now().board.find(panel)[0].scene.id
    assert ("scenes", scene) in [(message.name, message.data) for message in desk.bus.since(heard)]
    assert "by the terminal" in client.get("/").text


def test_a_changed_word_of_the_cast_is_out_of_date_with_its_cause(client: TestClient, desk: Desk, panel: str) -> None:
    client.get("/")
    (desk.folder / "cast.toml").write_text('[people.MIA]\nhair = "long"\n', encoding="utf-8")
    desk.now()
    desk.survey()
    assert "how MIA looks" in client.get("/").text
    assert "how MIA looks" in client.get(f"/panels/{panel}").text


def test_the_pdf_in_the_folder_is_brought_up_to_date_at_the_end(client: TestClient, desk: Desk, panel: str, folder: Path) -> None:
    from storyboard.review.serve import publish

    before = (folder / "storyboard.pdf").read_bytes()
    assert publish(desk) == ""
    assert (folder / "storyboard.pdf").read_bytes() == before
    client.post(f"/panels/{panel}/omit")
    assert publish(desk) == ""
    assert (folder / "storyboard.pdf").read_bytes() != before
