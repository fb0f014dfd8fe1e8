from __future__ import annotations

import json

import pytest
from starlette.testclient import TestClient

from storyboard.model.board import Board
from storyboard.review.desk import Desk, Snapshot
from storyboard.review.play import film
from storyboard.testing.boards import sample_board

BOARD = sample_board()


def test_every_panel_plays_as_long_as_it_lasts() -> None:
    found = film(Snapshot(BOARD))
    shown = [(scene, panel) for scene, panel in BOARD.panels() if not panel.omitted]
    assert [frame.id for frame in found.frames] == [panel.id for _, panel in shown]
    assert [frame.number for frame in found.frames] == [scene.panel_number(panel) for scene, panel in shown]
    assert sum(frame.seconds for frame in found.frames) == pytest.approx(sum(panel.duration for _, panel in shown))
    assert [found.scenes[frame.scene].number for frame in found.frames] == [scene.number for scene, _ in shown]


def without(board: Board, omitted: str) -> Board:
    scene, panel = board.find(omitted)
    panels = tuple(one.model_copy(update={"omitted": one is panel}) for one in scene.panels)
    return board.with_scene(scene.model_copy(update={"panels": panels}))


def test_what_is_omitted_does_not_play() -> None:
    first = next(BOARD.panels())[1]
    frames = film(Snapshot(without(BOARD, first.id))).frames
    assert first.id not in [frame.id for frame in frames]
    assert len(frames) == sum(1 for _ in BOARD.panels()) - 1


def test_speech_is_the_scripts_with_its_cue(desk: Desk) -> None:
    found = desk.now()
    told = [said for frame in film(found).frames for said in frame.said]
    assert [(said.who, said.words) for said in told] == [
        ("MIA", "You came & <script>alert(1)</script> stayed."),
        ("TOM", "I said I would."),
    ]
    assert "Tom runs along the wall." in [frame.action for frame in film(found).frames]


def test_the_page_and_its_film(client: TestClient, desk: Desk) -> None:
    page = client.get("/play")
    assert page.status_code == 200
    assert 'id="scrub"' in page.text
    answer = client.get("/play/film")
    assert answer.headers["content-type"].startswith("application/json")
    told = json.loads(answer.content)
    assert len(told["frames"]) == len([panel for _, panel in desk.now().board.panels() if not panel.omitted])
    assert all(client.get(f"/pictures/{frame['take']}").status_code == 200 for frame in told["frames"][:2])
    assert 'data-src="/play/newer"' in client.get("/play/newer").text
