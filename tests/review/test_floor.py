from __future__ import annotations

import json
import re

import pytest
from starlette.testclient import TestClient

import storyboard
from storyboard.model.shots import Blocking
from storyboard.review.desk import Desk
from storyboard.review.floor import plan_of
from storyboard.staging.floorplan import Plan, point_of

PART = {"hx-request": "true"}


def told(answer: object) -> str:
    return str(json.loads(getattr(answer, "headers")["hx-trigger"])["told"])  # noqa: B009 - of httpx, which is not imported here


@pytest.fixture
def panel(desk: Desk) -> str:
    """A panel with two people."""
    return next(panel.id for _, panel in desk.now().board.panels() if len(panel.blocking) == 2)


def plan(desk: Desk, panel: str) -> Plan:
    board = desk.now().board
    return plan_of(board, *board.find(panel))


def standing(desk: Desk, panel: str) -> dict[str, Blocking]:
    return {one.character: one for one in storyboard.open(desk.folder).board.find(panel)[1].blocking}


def test_the_plan_shows_who_is_there_and_can_be_shown_by_the_policy(client: TestClient, desk: Desk, panel: str) -> None:
    text = client.get(f"/panels/{panel}/floor").text
    for who in standing(desk, panel):
        assert f'data-character="{who}"' in text
    assert "<script" not in text
    assert not re.search(r"\sstyle=|<style", text), "the policy blocks styles in the page"
    assert 'hx-get="/panels/' in client.get(f"/panels/{panel}").text


def test_a_drop_is_one_edit_that_makes_the_panel_stale_and_can_be_taken_back(client: TestClient, desk: Desk, panel: str) -> None:
    who, before = next(iter(standing(desk, panel).items()))
    x, y = point_of(plan(desk, panel), before.mark)
    answer = client.post(f"/panels/{panel}/floor", data={"character": who, "x": x + 48, "y": y - 24, "who": "Ada"})
    name, number = (
        desk.now().board.breakdown.character(who).name,
        desk.now().board.find(panel)[0].panel_number(desk.now().board.find(panel)[1]),
    )
    assert told(answer) == f"{name} moved in {number}."
    after = standing(desk, panel)[who]
    assert after.mark.x == pytest.approx(before.mark.x + 1.0, abs=0.011)
    assert after.mark.z == pytest.approx(before.mark.z - 0.5, abs=0.011)
    assert f"{number} is out of date: where {name} is and what they do." in answer.text
    assert f"Draw {number} again" in answer.text
    assert [step.who for step in storyboard.history(desk.folder).done] == ["Ada"]
    back = client.post(f"/panels/{panel}/floor/undo")
    assert told(back) == f"Taken back: {name} moved in {number}."
    assert standing(desk, panel)[who] == before
    assert "out of date" not in back.text


def test_somebody_is_turned(client: TestClient, desk: Desk, panel: str) -> None:
    who, before = next(iter(standing(desk, panel).items()))
    client.post(f"/panels/{panel}/floor", data={"character": who, "facing": before.facing + 200})
    after = standing(desk, panel)[who]
    assert (after.facing - before.facing) % 360 == pytest.approx(200)
    assert -180 <= after.facing <= 180
    assert after.mark == before.mark


def test_a_move_onward_goes_along_until_they_move(client: TestClient, desk: Desk) -> None:
    board = desk.now().board
    for scene in board.scenes:
        for at, one in enumerate(scene.panels[:-1]):
            for each in one.blocking:
                following = [other for other in scene.panels[at + 1].blocking if other.character == each.character]
                if following and following[0].mark == each.mark:
                    x, y = point_of(plan(desk, one.id), each.mark)
                    answer = client.post(
                        f"/panels/{one.id}/floor", data={"character": each.character, "x": x + 30, "y": y, "onward": "yes"}
                    )
                    assert "onward (" in told(answer)
                    then = standing(desk, scene.panels[at + 1].id)[each.character]
                    assert then.mark == standing(desk, one.id)[each.character].mark != each.mark
                    return
    pytest.fail("nobody stands still on this board")


@pytest.mark.parametrize(
    ("data", "status", "says"),
    [
        ({"character": "nobody", "x": "1", "y": "1"}, 400, "not in"),
        ({"character": "c1", "x": "nan", "y": "1"}, 400, "no number"),
        ({"character": "c1", "facing": "north"}, 400, "no number"),
    ],
)
def test_what_cannot_be_is_said(client: TestClient, desk: Desk, panel: str, data: dict[str, str], status: int, says: str) -> None:
    before = (desk.folder / "board.json").read_bytes()
    answer = client.post(f"/panels/{panel}/floor", data=data, headers=PART)
    assert (answer.status_code, says in answer.text) == (status, True)
    assert (desk.folder / "board.json").read_bytes() == before


def test_a_drop_where_they_stand_is_no_edit(client: TestClient, desk: Desk, panel: str) -> None:
    who, before = next(iter(standing(desk, panel).items()))
    x, y = point_of(plan(desk, panel), before.mark)
    assert "stays" in told(client.post(f"/panels/{panel}/floor", data={"character": who, "x": x, "y": y, "facing": before.facing}))
    assert storyboard.history(desk.folder).done == ()
    assert client.post(f"/panels/{panel}/floor/undo", headers=PART).status_code == 400
