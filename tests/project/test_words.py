"""The user's `cast.toml` on a board: it changes who is drawn, makes exactly their panels stale, and plans nothing anew."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import storyboard
from storyboard.model.board import Board
from storyboard.model.errors import InputError
from storyboard.project.words import FILE
from storyboard.testing.painters import InstantPainter
from storyboard.testing.scripts import SHORT
from storyboard.testing.texts import ScriptedTexts


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("words")
    (folder / "short.fountain").write_text(SHORT, encoding="utf-8")
    storyboard.make(folder / "short.fountain", out=folder / "board", painter=InstantPainter(), size="512")
    return folder


@pytest.fixture
def board(made: Path, tmp_path: Path) -> Path:
    shutil.copy(made / "short.fountain", tmp_path)
    return Path(shutil.copytree(made / "board", tmp_path / "board"))


def say(board: Path, text: str) -> None:
    (board / FILE).write_text(text, encoding="utf-8")


def stale(board: Path) -> set[str]:
    return {item.panel for item in storyboard.status(board).stale}


def showing(board: Board, name: str) -> set[str]:
    id = next(who.id for who in board.breakdown.characters if who.name == name)
    return {scene.panel_number(panel) for scene, panel in board.panels() if any(one.character == id for one in panel.blocking)}


@pytest.mark.parametrize("text", ["[people.TOM]\nhair = 'ponytail'\n", "[people.TOM]\ndescription = 'Tom, whom I imagine thin'\n"])
def test_exactly_the_panels_of_that_person_become_stale(board: Path, text: str) -> None:
    assert stale(board) == set()
    say(board, text)
    project = storyboard.open(board)
    with_tom = showing(project.board, "TOM")
    assert stale(board) == with_tom
    assert with_tom
    assert with_tom != {scene.panel_number(panel) for scene, panel in project.board.panels()}
    (board / FILE).unlink()
    assert stale(board) == set()
    assert storyboard.open(board).board.found is None


def test_exactly_the_panels_of_a_place_become_stale(board: Path) -> None:
    say(board, "[places.HARBOUR]\nkind = 'bridge'\n")
    project = storyboard.open(board)
    assert stale(board) == {project.board.scene("2").panel_number(panel) for panel in project.board.scene("2").panels}


def test_only_those_are_drawn_again_and_the_plan_stays(board: Path) -> None:
    before = storyboard.open(board).board
    say(board, "[people.TOM]\nage = 'child'\n")
    changed = stale(board)
    storyboard.redraw(board, stale=True, painter=InstantPainter(), yes=True)
    project = storyboard.open(board)
    assert stale(board) == set()
    assert {scene.panel_number(panel) for scene, panel in project.board.panels() if len(project.takes(panel.id)) == 2} == changed
    plain = [panel.model_copy(update={"take": "", "attempt": 1}) for _, panel in project.board.panels()]
    assert plain == [panel.model_copy(update={"take": "", "attempt": 1}) for _, panel in before.panels()]


def test_the_words_last_over_making_again_and_over_a_lost_board(board: Path) -> None:
    say(board, "[people.TOM]\nhat = 'helmet'\n")
    made = storyboard.make(board.parent / "short.fountain", out=board, painter=InstantPainter(), size="512", yes=True)
    assert {who.appearance.hat for who in made.breakdown.characters if who.name == "TOM"} == {"helmet"}
    (board / "board.json").unlink()
    again = storyboard.resume(board, painter=InstantPainter(), yes=True)
    assert again.breakdown == made.breakdown
    assert again.found == made.found


def test_a_mistake_is_told_and_changes_nothing(board: Path) -> None:
    say(board, "[people.TIM]\nhat = 'helmet'\n")
    with pytest.raises(InputError, match=r"cast\.toml, people\.TIM: there is nobody"):
        storyboard.status(board)
    say(board, "")
    assert stale(board) == set()


def test_whom_planned_panels_show_apart_stay_apart(board: Path) -> None:
    say(board, "[people.TOM]\nsame_as = 'MIA'\n")
    with pytest.raises(InputError, match="planned with TOM on their own"):
        storyboard.status(board)


def test_a_file_with_the_pictures_is_taken_along_before_planning(made: Path, tmp_path: Path) -> None:
    (tmp_path / "cast").mkdir()
    (tmp_path / "cast" / FILE).write_text("[people.TOM]\nsame_as = 'MIA'\nother_age = true\n", encoding="utf-8")
    script, out = made / "short.fountain", tmp_path / "board"
    found = storyboard.make(script, out=out, cast=tmp_path / "cast", painter=InstantPainter(), size="512")
    assert [who.name for who in found.breakdown.characters] == ["MIA"]
    say(out, "[people.MIA]\nhair = 'bald'\n[people.TOM]\nsame_as = 'MIA'\nother_age = true\n")
    storyboard.make(script, out=out, cast=tmp_path / "cast", painter=InstantPainter(), size="512", yes=True)
    assert "bald" in (out / FILE).read_text(encoding="utf-8")


def test_a_bad_file_leaves_no_board_behind(made: Path, tmp_path: Path) -> None:
    (tmp_path / "cast").mkdir()
    (tmp_path / "cast" / FILE).write_text("[people.NOBODY]\nage = 'old'\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"people\.NOBODY"):
        storyboard.make(made / "short.fountain", out=tmp_path / "board", cast=tmp_path / "cast", painter=InstantPainter())
    assert not (tmp_path / "board").exists()


def test_the_users_words_win_over_a_text_model(made: Path, tmp_path: Path) -> None:
    (tmp_path / "cast").mkdir()
    (tmp_path / "cast" / FILE).write_text("[people.TOM]\nage = 'young'\n", encoding="utf-8")
    tom = {"id": "c2", "same_as": "c1", "age": "old", "description": "an old sailor in a coat"}
    texts = ScriptedTexts(lambda question: {"people": [tom]} if question.purpose == "break down" else "no")
    found = storyboard.make(
        made / "short.fountain",
        out=tmp_path / "board",
        cast=tmp_path / "cast",
        painter=InstantPainter(),
        planner=texts,
        yes=True,
        size="512",
    )
    who = found.breakdown.people["c2"]
    assert (who.name, who.age.value, who.description) == ("TOM", "young", "an old sailor in a coat")
    assert found.found is not None
    assert found.found.people["c2"].age.value == "old"
