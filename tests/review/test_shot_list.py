"""The shot list in the page: changed in place, taken back, exported and read back."""

from __future__ import annotations

import json
import re
import tempfile

import pytest
from starlette.testclient import TestClient

import storyboard
from storyboard.model.board import Board
from storyboard.project.lock import owned
from storyboard.review import shot_deeds, shot_rows
from storyboard.review.desk import Desk

PART = {"hx-request": "true"}


def told(answer: object) -> str:
    return str(json.loads(getattr(answer, "headers")["hx-trigger"])["told"])  # noqa: B009 - of httpx, which is not imported here


def on_disk(desk: Desk) -> Board:
    return storyboard.open(desk.folder).board


@pytest.fixture
def panel(desk: Desk) -> str:
    return desk.now().board.scenes[0].panels[0].id


def numbers(board: Board) -> list[str]:
    return [scene.panel_number(panel) for scene, panel in board.panels() if not panel.omitted]


def test_all_panels_are_listed_by_scene_with_escaped_words(client: TestClient, desk: Desk) -> None:
    page = client.get("/shots").text
    assert all(f'id="row-{panel.id}"' in page for _, panel in desk.now().board.panels())
    assert "INT. KITCHEN - NIGHT" in page
    assert "<b>Lamp</b>" not in page
    assert client.get("/shots/scenes").status_code == 200
    assert client.get("/shots/scenes/nobody", headers=PART).status_code == 404


def test_a_field_of_a_lone_panel_is_its_shots_and_what_is_out_of_date_is_said(client: TestClient, desk: Desk, panel: str) -> None:
    scene, before = desk.now().board.find(panel)
    other = "CU" if scene.shot(before.shot).size != "CU" else "WS"
    said = told(client.post(f"/shots/{panel}/set", data={"size": other, "who": "Ada"}))
    assert said == "Set 1A-1: size. Out of date: 1A-1."
    scene, after = on_disk(desk).find(panel)
    assert (scene.shot(after.shot).size, after.size) == (other, None)
    desk.survey()
    tools = client.get("/shots/tools").text
    assert "the size of the shot" in tools
    assert f'"target": "panels:{panel}"' in tools
    assert "by Ada" in tools
    assert storyboard.history(desk.folder).done[0].who == "Ada"


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("lens", "85", "85"),
        ("move", "push in", "push in"),
        ("equipment", "<i>crane</i>", "&lt;i&gt;crane&lt;/i&gt;"),
        ("cast", "TOM", "TOM"),
        ("duration", "7,5", "7.5"),
        ("sound", "a kettle", "a kettle"),
        ("transition", "FADE IN:", "FADE IN:"),
        ("notes", "one\ntwo", "one\ntwo"),
        ("direction", "She waits.", ""),
    ],
)
def test_every_field_is_changed_and_taken_back(client: TestClient, desk: Desk, panel: str, field: str, value: str, shown: str) -> None:
    before = on_disk(desk)
    scene = desk.now().board.scenes[0].scene.id
    client.post(f"/shots/{panel}/set", data={field: value})
    after = on_disk(desk)
    assert after.scenes != before.scenes
    assert shown in client.get(f"/shots/scenes/{scene}").text
    assert told(client.post("/shots/undo")).startswith("Taken back: set 1A-1")
    assert on_disk(desk).scenes == before.scenes
    assert told(client.post("/shots/redo")).startswith("Done again: set 1A-1")
    assert on_disk(desk).scenes == after.scenes


def test_a_panel_among_several_has_a_size_of_its_own(client: TestClient, desk: Desk, panel: str) -> None:
    client.post(f"/shots/{panel}/do/split", data={})
    scene, first = desk.now().board.find(panel)
    shot = scene.shot(first.shot)
    other = "ECU" if shot.size != "ECU" else "WS"
    client.post(f"/shots/{panel}/set", data={"size": other})
    scene, first = on_disk(desk).find(panel)
    assert (first.size, scene.shot(first.shot).size) == (other, shot.size)
    rows = list(shot_rows.rows(desk.now(), desk.now().board.scenes[0]))
    assert (rows[0].panel, rows[0].panels, rows[1].own) == (False, 2, frozenset({"size"}))
    client.post(f"/shots/{panel}/set", data={"size": ""})
    assert on_disk(desk).find(panel)[1].size is None
    client.post(f"/shots/{shot.id}/set", data={"size": other, "lens": "135"})
    assert on_disk(desk).scenes[0].shot(shot.id).lens == 135


def test_panels_are_added_split_merged_moved_deleted_and_restored(client: TestClient, desk: Desk, panel: str) -> None:
    start, before = numbers(on_disk(desk)), on_disk(desk).scenes
    client.post(f"/shots/{panel}/do/add")
    assert numbers(on_disk(desk))[:2] == ["1A-1", "1A-2"]
    client.post("/shots/undo")
    cut = shot_rows.pieces(desk.now().board, desk.now().board.find(panel)[1])[1].at
    client.post(f"/shots/{panel}/do/split", data={"at": str(cut)})
    split = on_disk(desk)
    second = split.scenes[0].panels[1].id
    assert len(numbers(split)) == len(start) + 1
    client.post(f"/shots/{second}/do/up")
    assert on_disk(desk).scenes[0].panels[0].id == second
    client.post(f"/shots/{second}/do/down")
    client.post(f"/shots/{second}/do/on")
    assert on_disk(desk).find(second)[1].shot != on_disk(desk).find(panel)[1].shot
    client.post(f"/shots/{panel}/do/merge")
    assert len(numbers(on_disk(desk))) == len(start)
    client.post(f"/shots/{on_disk(desk).scenes[0].panels[1].id}/do/delete")
    assert len(numbers(on_disk(desk))) == len(start) - 1
    for _ in range(6):
        client.post("/shots/undo")
    assert on_disk(desk).scenes == before


def test_shots_are_added_merged_moved_and_deleted(client: TestClient, desk: Desk) -> None:
    scene = desk.now().board.scenes[0]
    shot = scene.panels[0].shot
    client.post(f"/shots/{shot}/do/add")
    assert len(on_disk(desk).scenes[0].shots) == len(scene.shots) + 1
    client.post(f"/shots/{shot}/do/down")
    assert on_disk(desk).scenes[0].panels[0].shot != shot
    client.post(f"/shots/{shot}/do/up")
    client.post(f"/shots/{shot}/do/merge")
    assert len(on_disk(desk).scenes[0].shots) == len(scene.shots)
    client.post(f"/shots/{shot}/do/delete")
    assert shot not in {panel.shot for panel in on_disk(desk).scenes[0].panels}


def test_on_a_locked_board_what_is_deleted_stays_and_is_brought_back(client: TestClient, desk: Desk, panel: str) -> None:
    storyboard.lock(desk.folder)
    client.post(f"/shots/{panel}/do/delete")
    assert on_disk(desk).find(panel)[1].omitted
    assert "Bring it back" in client.get(f"/shots/{panel}/more").text
    client.post(f"/shots/{panel}/do/restore")
    assert not on_disk(desk).find(panel)[1].omitted


def test_people_are_placed_brought_in_and_taken_out(client: TestClient, desk: Desk, panel: str) -> None:
    sheet = client.get(f"/shots/{panel}/more").text
    assert "Where people stand" in sheet
    one = desk.now().board.find(panel)[1].blocking[0]
    client.post(f"/shots/{panel}/block", data={"person": one.character, "x": "1.5", "pose": "kneel"})
    after = on_disk(desk).find(panel)[1].blocking[0]
    assert (after.mark.x, after.pose) == (1.5, "kneel")
    client.post(f"/shots/{panel}/block", data={"person": one.character, "out": "yes"})
    assert all(each.character != one.character for each in on_disk(desk).find(panel)[1].blocking)
    client.post(f"/shots/{panel}/block", data={"person": one.character, "mark": "left"})
    assert any(each.character == one.character for each in on_disk(desk).find(panel)[1].blocking)


@pytest.mark.parametrize(
    ("path", "data", "status", "says"),
    [
        ("/shots/{}/set", {"lens": "wide"}, 400, "no number"),
        ("/shots/{}/set", {"size": "HUGE"}, 400, "is none of"),
        ("/shots/{}/set", {"cast": "NOBODY"}, 400, "is called"),
        ("/shots/{}/set", {"take": "3"}, 400, "Say which field"),
        ("/shots/{}/set", {"words": "never written"}, 400, "does not stand in the script"),
        ("/shots/nobody/set", {"lens": "50"}, 404, "no such shot or panel"),
        ("/shots/{}/do/dance", {}, 404, "nothing of that name"),
        ("/shots/{}/do/up", {}, 400, "There is no panel before"),
        ("/shots/{}/do/split", {"at": "9999999"}, 400, "split within its words"),
        ("/shots/{}/do/restore", {}, 400, "is not omitted"),
        ("/shots/{}/block", {"person": "NOBODY", "x": "1"}, 400, "is called"),
        ("/shots/{}/block", {"person": "MIA", "x": "far"}, 400, "no number"),
        ("/shots/undo", {}, 400, "nothing to take back"),
        ("/shots/redo", {}, 400, "nothing to do again"),
        ("/shots/import", {}, 400, "Choose a shot list"),
    ],
)
def test_what_cannot_be_is_a_sentence_and_changes_nothing(
    client: TestClient, desk: Desk, path: str, data: dict[str, str], status: int, says: str
) -> None:
    before, panel = (desk.folder / "board.json").read_bytes(), desk.now().board.scenes[0].panels[0].id
    answer = client.post(path.format(panel), data=data, headers=PART)
    assert (answer.status_code, says in answer.text) == (status, True), answer.text
    assert (desk.folder / "board.json").read_bytes() == before


def test_every_step_has_a_name_and_answers(client: TestClient, desk: Desk) -> None:
    ids = [desk.now().board.scenes[0].panels[0].id, desk.now().board.scenes[0].shots[0].id]
    for id in ids:
        for step in shot_deeds.STEPS:
            assert client.post(f"/shots/{id}/do/{step}", data={"at": "x"}, headers=PART).status_code in {204, 400, 404}


def test_a_list_goes_out_and_comes_back_with_a_report_first(client: TestClient, desk: Desk, panel: str) -> None:
    assert client.get("/shot-list.xlsx").content.startswith(b"PK")
    written = client.get("/shot-list.csv")
    assert "attachment" in written.headers["content-disposition"]
    lines = written.text.split("\r\n")
    head = lines[0].removeprefix("\ufeff").split(",")
    assert "Lens" in head
    changed = re.sub(r"(?m)^(1,INT[^\r\n]*?),(\d+),", r"\1,99,", "\r\n".join(lines), count=1)
    assert changed != written.text
    files = {"list": ("../my list.csv", changed.encode(), "text/csv")}
    before = (desk.folder / "board.json").read_bytes()
    report = client.post("/shots/import", files=files)
    assert report.status_code == 200, report.text
    assert "1 cell, 0 rows" in report.text
    assert "99" in report.text
    assert (desk.folder / "board.json").read_bytes() == before
    sure = re.search(r'"sure": "(\w+)"', report.text)
    assert sure is not None
    assert client.post("/shots/import", files=files, data={"sure": "other"}, headers=PART).status_code == 400
    assert (desk.folder / "board.json").read_bytes() == before
    assert told(client.post("/shots/import", files=files, data={"sure": sure[1], "who": "Ada"})).startswith("Import my-list.csv.")
    scene, first = on_disk(desk).find(panel)
    assert scene.shot(first.shot).lens == 99
    assert (
        "Nothing was changed in this file"
        in client.post("/shots/import", files={"list": ("a.csv", client.get("/shot-list.csv").content)}).text
    )


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 not really", b"\x00\x01", b"a,b\n1,2\n" * 20])
def test_a_file_that_is_no_shot_list_is_a_sentence(client: TestClient, data: bytes) -> None:
    answer = client.post("/shots/import", files={"list": ("evil<b>.xlsx", data)}, headers=PART)
    assert answer.status_code == 400
    assert tempfile.gettempdir() not in answer.text
    assert "<b>" not in answer.text


def test_these_are_drawn_again_after_a_quote(client: TestClient, desk: Desk, panel: str) -> None:
    others = [panel, desk.now().board.scenes[0].panels[1].id]
    offered = client.post("/offers", data={"target": f"panels:{','.join(others)}"}).text
    assert "Redraw 2 panels: 1A-1" in offered
    assert client.post("/offers", data={"target": "panels:nobody"}, headers=PART).status_code == 400


def test_a_board_that_is_worked_on_elsewhere_says_so(client: TestClient, desk: Desk, panel: str) -> None:
    with owned(desk.folder):
        assert client.post(f"/shots/{panel}/set", data={"lens": "50"}, headers=PART).status_code == 409
