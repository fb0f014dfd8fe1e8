"""Batch jobs as they are written down."""

from __future__ import annotations

from pathlib import Path

import pytest

from storyboard.model.errors import InputError
from storyboard.model.shots import Framing, Panel, Shot, Size
from storyboard.model.stage import Camera, Stage
from storyboard.model.takes import Reference
from storyboard.painters.request import key
from storyboard.ports import PaintRequest
from storyboard.project.batches import Item, Record, opened, remove, write

SHOT = Shot(id="h1", setup="A", size=Size.MS, framing=Framing.SINGLE)
STAGE = Stage(camera=Camera(eye=(0.1, 1.6, 1 / 3), target=(0.0, 1.4, 0.0)))


def item(folder: Path) -> Item:
    request = PaintRequest(brief="MIA.", stage=STAGE, shot=SHOT, panel=Panel(id="p7", shot="h1"), folder=str(folder), seed="p7.1.0")
    return Item(key=key(request, "gemini", 1), request=request, left_out=(Reference(role="prop", name="KEY"),), facts={"style": "x"})


def test_a_record_comes_back_as_it_was_with_keys_that_still_fit(tmp_path: Path) -> None:
    record = Record(name="one", painter="gemini", items=(item(tmp_path),))
    write(tmp_path, record)
    assert opened(tmp_path) == (record,)
    assert key(opened(tmp_path)[0].items[0].request, "gemini", 1) == record.items[0].key
    named = record.model_copy(update={"job": "batches/1"})
    write(tmp_path, named)
    assert opened(tmp_path, "gemini") == (named,)
    assert opened(tmp_path, "another") == ()
    remove(tmp_path, named)
    remove(tmp_path, named)
    assert opened(tmp_path) == ()


def test_a_board_that_moved_has_its_pictures_where_it_is_now(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    write(old, Record(name="one", painter="gemini", items=(item(old),)))
    old.rename(new)
    (record,) = opened(new)
    assert record.items[0].request.folder == str(new)
    assert record.items[0].panel == "p7"


def test_a_record_is_named_by_its_file_whatever_it_says(tmp_path: Path) -> None:
    write(tmp_path, Record(name="one", painter="gemini", items=()))
    file = tmp_path / "batches" / "one.json"
    file.write_text(file.read_text(encoding="utf-8").replace('"one"', '"../../outside"'), encoding="utf-8")
    (record,) = opened(tmp_path)
    assert record.name == "one"


def test_a_damaged_record_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "batches").mkdir()
    (tmp_path / "batches" / "x.json").write_text("{", encoding="utf-8")
    with pytest.raises(InputError, match=r"x\.json.*Delete it"):
        opened(tmp_path)


def test_links_are_not_followed(tmp_path: Path) -> None:
    elsewhere, board = tmp_path / "elsewhere", tmp_path / "board"
    write(elsewhere, Record(name="one", painter="gemini", items=()))
    board.mkdir()
    (board / "batches").symlink_to(elsewhere / "batches", target_is_directory=True)
    with pytest.raises(InputError, match="is a link"):
        opened(board)
    (board / "batches").unlink()
    (board / "batches").mkdir()
    (board / "batches" / "one.json").symlink_to(elsewhere / "batches" / "one.json")
    with pytest.raises(InputError, match="is a link"):
        opened(board)
