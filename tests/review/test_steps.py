"""A board made step by step, answered in the page."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

import storyboard
from storyboard.review.desk import Desk
from storyboard.review.work import State
from storyboard.testing.gemini import Emulator

PART = {"hx-request": "true"}
HERE = "http://127.0.0.1:8642"
SCRIPT = "INT. KITCHEN - NIGHT\n\nMIA (30) stands at the stove.\n\nEXT. HARBOUR - DAY\n\nMIA runs along the wall.\n"


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("steps")
    (folder / "wall.fountain").write_text(SCRIPT, encoding="utf-8")
    storyboard.make(folder / "wall.fountain", out=folder / "wall", review=True)
    return folder / "wall"


@pytest.fixture
def desk(planned: Path, tmp_path: Path) -> Iterator[Desk]:
    opened = Desk(Path(shutil.copytree(planned, tmp_path / "wall")))
    yield opened
    opened.close()


def asked(page: str) -> dict[str, str]:
    """What the form that goes on would send."""
    return dict(re.findall(r'<input type="hidden" name="(stage|most)" value="([^"]*)"', page)[:2])


def go(client: TestClient, desk: Desk, action: str = "go", **data: object) -> None:
    page = client.get("/step").text
    answer = client.post(f"/step/{action}", data={**asked(page), **data})
    assert answer.status_code == 200, answer.text
    settled(desk)


def settled(desk: Desk) -> None:
    assert desk.work is not None
    assert desk.work.ended.wait(60)
    assert desk.work.seen.state is State.DONE, desk.work.seen


def answered(client: TestClient, desk: Desk, answer: str) -> None:
    """Waits for what a job asks, and says yes or no to it; a yes to another job is none."""
    work = desk.work
    assert work is not None
    while not work.seen.asks:
        assert not work.ended.wait(0.02), work.seen
    assert "Go on?" in client.get("/job").text
    client.post("/job/yes", data={"number": "0"})
    assert work.seen.asks
    client.post(f"/job/{answer}", data={"number": str(work.seen.number)})
    settled(desk)


def test_the_page_asks_what_the_terminal_asks_and_goes_on_to_the_end(client: TestClient, desk: Desk) -> None:
    assert "<b>the plan</b> waits" in client.get("/step/note").text
    page = client.get("/step").text
    assert "The plan" in page
    assert "Change the plan" in page
    assert "free" in page
    titles: list[str] = []
    while (stop := storyboard.pending(desk.folder)) is not None:
        titles.append(stop.title)
        assert stop.title[1:] in client.get("/step").text
        go(client, desk)
    assert titles[0] == "the plan"
    assert titles[-2:] == ["scene 1, INT. KITCHEN - NIGHT", "scene 2, EXT. HARBOUR - DAY"]
    assert "Everything was looked at" in client.get("/step").text
    assert "waits" not in client.get("/step/note").text


def test_panels_are_drawn_again_with_a_note_and_looked_at_again(client: TestClient, desk: Desk) -> None:
    go(client, desk)
    while (stop := storyboard.pending(desk.folder)) is not None and stop.kind != "scene":
        go(client, desk)
    assert stop is not None
    panel = desk.now().board.scenes[0].panels[0].id
    go(client, desk, "redraw", panels=[panel], note="closer")
    found = storyboard.open(desk.folder).board.find(panel)[1]
    assert (found.take, found.notes[-1].text) == (f"{panel}.2", "closer")
    assert storyboard.pending(desk.folder) == stop


def test_the_plan_is_changed_by_a_note(client: TestClient, desk: Desk) -> None:
    scene = desk.now().board.scenes[1]
    go(client, desk, "plan", scene=scene.scene.id, note="from below")
    after = storyboard.open(desk.folder).board.scenes[1]
    assert after != scene
    assert any(note.text == "from below" for panel in after.panels for note in panel.notes)
    assert storyboard.pending(desk.folder) is not None


def test_a_price_is_shown_first_and_a_yes_is_to_no_more(client: TestClient, desk: Desk, gemini: Emulator) -> None:
    job = desk.shelf.job()
    assert job is not None
    desk.shelf.begin(job.model_copy(update={"painter": "gemini"}))
    page = client.get("/step").text
    assert re.search(r"\$\d+\.\d+ to \$\d+\.\d+", page)
    client.post("/step/go", data={"stage": "plan", "most": "0.001"})
    answered(client, desk, "no")
    assert not gemini.requests
    stop = storyboard.pending(desk.folder)
    assert stop is not None
    assert stop.stage == "plan"
    go(client, desk)
    assert desk.work is not None
    assert storyboard.status(desk.folder).spent == pytest.approx(desk.work.seen.cost)
    assert gemini.requests


def test_what_drawing_again_costs_is_asked_and_a_no_leaves_it(client: TestClient, desk: Desk, gemini: Emulator) -> None:
    while (stop := storyboard.pending(desk.folder)) is not None and stop.kind != "scene":
        go(client, desk)
    job = desk.shelf.job()
    assert job is not None
    desk.shelf.begin(job.model_copy(update={"painter": "gemini"}))
    panel = desk.now().board.scenes[0].panels[0].id
    client.post("/step/redraw", data={"stage": desk.now().board.scenes[0].scene.id, "panels": [panel], "note": "closer"})
    answered(client, desk, "no")
    assert not gemini.requests
    assert storyboard.open(desk.folder).board.find(panel)[1].take.endswith(".1")


@pytest.mark.usefixtures("gemini")
def test_a_job_that_asks_can_be_cancelled(client: TestClient, desk: Desk) -> None:
    job = desk.shelf.job()
    assert job is not None
    desk.shelf.begin(job.model_copy(update={"painter": "gemini"}))
    client.post("/step/go", data={"stage": "plan", "most": "0.001"})
    assert desk.work is not None
    while not desk.work.seen.asks:
        assert not desk.work.ended.wait(0.02), desk.work.seen
    client.post("/job/cancel")
    assert desk.work.ended.wait(60)
    assert (desk.work.seen.state, desk.work.seen.asks) == (State.STOPPED, "")
    client.post("/job/yes", data={"number": str(desk.work.seen.number)})
    assert "Cancelled" in client.get("/job").text


@pytest.mark.parametrize(
    ("action", "data", "says"),
    [
        ("dance", {}, "There is no answer"),
        ("go", {"stage": "sheets"}, "Something else waits"),
        ("go", {"stage": "plan", "most": "much"}, "no number"),
        ("redraw", {"stage": "plan", "note": "closer"}, "Nothing is drawn yet"),
        ("plan", {"stage": "plan", "scene": "1"}, "Say in a note"),
        ("plan", {"stage": "plan", "scene": "99", "note": "x"}, "no scene"),
    ],
)
def test_what_cannot_be_answered_is_a_sentence(client: TestClient, desk: Desk, action: str, data: dict[str, str], says: str) -> None:
    answer = client.post(f"/step/{action}", data=data, headers=PART)
    assert (answer.status_code, says in answer.text) == (400, True), answer.text
    assert desk.work is None
    assert storyboard.pending(desk.folder) is not None
