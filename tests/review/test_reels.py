from __future__ import annotations

from storyboard.model.board import Board
from storyboard.review.desk import Snapshot
from storyboard.review.reels import Reels
from storyboard.review.shelf import Mark
from storyboard.testing.boards import sample_board

BOARD = sample_board(panels=40, scenes=4)


def fresh(found: Snapshot, *, editor: bool = True) -> tuple[str, ...]:
    return Reels().html(found, editor=editor)


def test_only_what_has_changed_is_written_anew_and_all_of_that() -> None:
    reels, panel = Reels(), BOARD.scenes[2].panels[1]
    before = reels.html(Snapshot(BOARD), editor=True)
    changes = [
        Snapshot(Board.model_validate_json(BOARD.model_dump_json())),
        Snapshot(BOARD.model_copy(update={"held": {panel.id: "Ada"}})),
        Snapshot(BOARD, {panel.id: Mark(stale=("style",))}),
        Snapshot(BOARD.with_scene(BOARD.scenes[2].model_copy(update={"panels": BOARD.scenes[2].panels[:-1]}))),
        Snapshot(BOARD.model_copy(update={"options": BOARD.options.model_copy(update={"aspect": "2.39:1"})})),
        Snapshot(BOARD.model_copy(update={"scenes": BOARD.scenes[::-1]})),
    ]
    for found in changes:
        assert reels.html(found, editor=True) == fresh(found)
    again = reels.html(Snapshot(BOARD), editor=True)
    assert again == before
    kept = reels.html(changes[1], editor=True)
    assert [one is two for one, two in zip(again, kept, strict=True)] == [True, True, False, True]


def test_who_only_looks_is_not_shown_what_others_press() -> None:
    reels = Reels()
    assert "hx-post" in "".join(reels.html(Snapshot(BOARD), editor=True))
    assert "hx-post" not in "".join(reels.html(Snapshot(BOARD), editor=False))
