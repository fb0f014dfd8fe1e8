"""Where scenes stand on pages, what their headers say, and what the cast list says of everybody."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from pypdf import PdfReader

from storyboard.model.board import Board, Options
from storyboard.model.cast import Breakdown, Character
from storyboard.model.stage import Overlay
from storyboard.publish import pdf
from storyboard.publish.pdf.layout import names
from storyboard.testing.boards import sample_board


def printed(board: Board, out: Path) -> PdfReader:
    pdf.write(board, out, picture=Path, overlay=lambda _scene, _panel: Overlay())
    return PdfReader(out)


def scenes(reader: PdfReader) -> Iterator[tuple[str, int]]:
    """Titles and pages of the bookmarks that lead to scenes."""
    for item in reader.outline:
        if not isinstance(item, list) and str(item.title)[0].isdigit():
            yield str(item.title), cast("int", reader.get_destination_page_number(cast("Any", item))) + 1


@pytest.mark.parametrize(("panels", "flowing"), [(12, [2, 2, 3, 3, 4, 4]), (24, [2, 3, 4, 5, 6, 7])])
def test_scenes_follow_each_other_by_rows_unless_the_layout_gives_each_a_page(panels: int, flowing: list[int], tmp_path: Path) -> None:
    def pages(layout: str) -> list[int]:
        board = sample_board(panels=panels, scenes=6, options=Options(layout=layout), take=False)
        return [page for _, page in scenes(printed(board, tmp_path / layout))]

    assert pages("3x2-scenes") == [2, 3, 4, 5, 6, 7]
    assert pages("3x2") == flowing


@pytest.mark.parametrize("layout", names())
def test_a_scene_header_stands_over_its_first_row(layout: str, tmp_path: Path) -> None:
    board = sample_board(panels=23, scenes=9, options=Options(layout=layout), take=False)
    reader = printed(board, tmp_path / "o.pdf")
    texts = [page.extract_text() for page in reader.pages]
    for title, page in scenes(reader):
        assert f"{title.split()[0]}A-1" in texts[page - 1]


def test_a_scene_without_heading_has_the_title_in_its_header(tmp_path: Path) -> None:
    board = sample_board(panels=2, scenes=1, take=False)
    (scene,) = board.scenes
    bare = board.with_scene(scene.model_copy(update={"scene": scene.scene.model_copy(update={"heading": ""})}))
    reader = printed(bare, tmp_path / "o.pdf")
    assert "1 The Lamp Room" in [title for title, _ in scenes(reader)]
    assert "The Lamp Room" in reader.pages[1].extract_text().split("·")[0]


def test_the_cast_says_groups_voices_and_scenes_in_story_order(tmp_path: Path) -> None:
    board = sample_board(panels=4, scenes=4, take=False)
    ids = tuple(scene.scene.id for scene in board.scenes)
    people = (
        Character(id="band", name="THE BAND", seen=False, headcount=4, scenes=(ids[2], ids[3], ids[0])),
        Character(id="voice", name="A VOICE", seen=False, speeches=2, scenes=ids[1:2]),
        Character(id="extra", name="A SILENT MAN", seen=False, scenes=ids[1:2]),
    )
    told = board.model_copy(update={"breakdown": Breakdown(characters=people)})
    text = "\n".join(page.extract_text() for page in printed(told, tmp_path / "o.pdf").pages[3:])
    assert "Scenes 1, 3, 4" in text
    assert "group · 4 people · no lines" in text
    assert text.count("heard only") == 1
    assert "A VOICE  heard only" in text or "A VOICE heard only" in text
