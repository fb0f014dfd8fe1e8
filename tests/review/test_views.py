from __future__ import annotations

import re

from starlette.testclient import TestClient

from storyboard.model.board import Board
from storyboard.model.screenplay import Kind
from storyboard.review import views
from storyboard.review.app import build
from storyboard.review.closeup import close_up
from storyboard.review.desk import Desk, Snapshot, changed
from storyboard.review.guard import Door
from storyboard.review.shelf import UNKNOWN, Mark
from storyboard.testing.boards import sample_board

BOARD = sample_board()


def test_the_filmstrip_has_every_panel_in_story_order() -> None:
    found = Snapshot(BOARD)
    tiles = [tile for scene in found.scenes.values() for tile in views.reel(found, scene).tiles]
    assert [tile.id for tile in tiles] == [panel.id for _, panel in BOARD.panels()]
    assert tiles[0].number == "1A-1"
    assert tiles[0].alt.startswith("1A-1: wide shot of MIA")
    assert "approved" in [chip.word for tile in tiles for chip in tile.chips]


def test_what_matters_most_is_said_first() -> None:
    panel = next(panel for _, panel in BOARD.panels() if panel.approval)
    held = BOARD.model_copy(update={"held": {panel.id: "Ada"}})
    stale = Mark(stale=("look:MIA",), own=True)
    assert [chip.word for chip in views.chips(Snapshot(BOARD), panel, UNKNOWN)] == ["approved"]
    found = views.chips(Snapshot(held), panel, stale)
    assert [(chip.word, chip.why) for chip in found] == [
        ("on hold", "by Ada"),
        ("out of date", "changed since: how MIA looks"),
        ("own picture", ""),
    ]
    out = panel.model_copy(update={"omitted": True})
    assert [chip.word for chip in views.chips(Snapshot(held), out, stale)] == ["omitted"]


def test_the_script_is_verbatim_and_the_panels_words_are_marked() -> None:
    found, (scene, panel) = Snapshot(BOARD), list(BOARD.panels())[1]
    lines = views.lines(found, scene, panel)
    told = ["".join(span.text for span in line.spans) for line in lines]
    elements = [BOARD.screenplay.index[id] for id in scene.scene.elements]
    assert told == [element.text for element in elements if element.kind is not Kind.NOTE]
    marked = {span.text for line in lines for span in line.spans if span.marked}
    assert BOARD.screenplay.index[panel.covers[0].element].text in marked
    assert "MIA" in marked
    others = {line.panel for line in lines if line.panel}
    assert others
    assert panel.id not in others


def test_a_board_is_counted() -> None:
    held = BOARD.model_copy(update={"held": {next(BOARD.panels())[1].id: ""}})
    found = views.counts(Snapshot(held, {panel.id: Mark(stale=("style",)) for _, panel in BOARD.panels()}))
    assert (found.panels, found.painted, found.held, found.stale) == (12, 12, 1, 12)
    assert found.approved == sum(panel.approval is not None for _, panel in BOARD.panels())


def test_one_walks_from_the_first_to_the_last() -> None:
    found = Snapshot(BOARD)
    at, walked = found.order[0], [found.order[0]]
    while at := views.neighbours(found, at)[1]:
        walked.append(at)
    assert tuple(walked) == found.order
    assert views.neighbours(found, found.order[0])[0] == ""


def test_a_change_names_its_scenes_only() -> None:
    scene = BOARD.scenes[1]
    panels = tuple(panel.model_copy(update={"duration": 9.0}) for panel in scene.panels)
    after = BOARD.with_scene(scene.model_copy(update={"panels": panels}))
    assert changed(BOARD, after) == [scene.scene.id]
    assert changed(BOARD, BOARD.model_copy(update={"held": {scene.panels[0].id: ""}})) == [scene.scene.id]
    assert changed(BOARD, Board.model_validate_json(BOARD.model_dump_json())) == []
    assert changed(BOARD, BOARD.model_copy(update={"options": BOARD.options.model_copy(update={"style": "ink"})})) is None


def test_a_close_up_has_its_strip_spelled_out() -> None:
    panel = list(BOARD.panels())[2][1]
    seen = close_up(Snapshot(BOARD), panel, (), UNKNOWN)
    facts = {fact.name: fact.value for fact in seen.facts}
    assert (facts["Size"], facts["Move"], seen.shot) == ("MCU", "push in", "1B")
    assert [frame.label for frame in seen.overlay.frames] == ["A", "B"]


def test_words_of_the_script_are_never_markup(client: TestClient, desk: Desk) -> None:
    for path in ("/", *(f"/panels/{id}" for id in desk.now().order), f"/scenes/{desk.now().board.scenes[0].scene.id}"):
        text = client.get(path).text
        assert "<script>alert" not in text
        assert "<b>Lamp" not in text
        assert ' style="' not in text
        assert "onclick" not in text


def test_a_large_board_is_not_validated_for_every_page(client: TestClient, desk: Desk) -> None:
    first = desk.now()
    client.get("/")
    client.get(f"/panels/{first.order[0]}")
    assert desk.now() is first


def test_pages_that_are_not_there_say_so(client: TestClient) -> None:
    for path in ("/panels/nobody", "/panels/nobody/stage", "/scenes/nobody", "/nowhere", "/static/nothing.js", "/panels/%3Cb%3E"):
        answer = client.get(path)
        assert answer.status_code == 404
        assert "Traceback" not in answer.text
        assert 'role="alert"' in answer.text


def test_a_damaged_board_is_a_sentence(client: TestClient, desk: Desk) -> None:
    (desk.folder / "board.json").write_text("{", encoding="utf-8")
    answer = client.get("/")
    assert (answer.status_code, "storyboard resume" in answer.text) == (400, True)


def test_who_only_looks_may_comment_and_sees_no_cost_and_no_brief(desk: Desk) -> None:
    door = Door(edit="e" * 32, view="v" * 32)
    for token, shown in ((door.edit, True), (door.view, False)):
        browser = TestClient(build(desk, door), base_url="http://board.example", cookies={door.cookie: token})
        for path in ("/", f"/panels/{desk.now().order[0]}", "/counts", f"/panels/{desk.now().order[0]}/stage"):
            text = browser.get(path).text
            assert "1A-1" in text or path == "/counts"
            assert shown or set(re.findall(r'hx-post="([^"]*)"', text)) <= {f"/panels/{desk.now().order[0]}/comment"}
            for word in ("Brief as sent", "<dt>Cost"):
                assert shown or word not in text
        assert ("Brief as sent" in browser.get(f"/panels/{desk.now().order[0]}").text) is shown
