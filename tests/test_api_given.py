"""Everything bad a caller of the library can give: it is refused with what is known, and leaves nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import storyboard
from storyboard.model.errors import InputError
from storyboard.testing.painters import InstantPainter, picture


@pytest.mark.parametrize(
    ("option", "known"),
    [
        ({"painter": "oils"}, "sketch"),
        ({"style": "cubist"}, "graphic"),
        ({"layout": "9x9x9"}, "3x2"),
        ({"page": "foolscap"}, "letter"),
        ({"detail": "some"}, "shots"),
        ({"size": "8K"}, "4K"),
        ({"ground": "maybe"}, "never"),
        ({"shots": "guess"}, "rules"),
        ({"aspect": "wide"}, "16:9"),
        ({"scenes": "7"}, "Its scenes are: 1"),
        ({"fps": 0.0}, "fps"),
        ({"length": -1.0}, "length"),
    ],
)
def test_what_is_unknown_is_refused_with_what_is_known_and_leaves_nothing(
    film: Path, tmp_path: Path, option: dict[str, Any], known: str
) -> None:
    with pytest.raises(storyboard.InputError, match=known):
        storyboard.make(film, out=tmp_path / "film", **option)
    assert not (tmp_path / "film").exists()


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02\xff" * 400, b"%PDF-1.4 cut"])
def test_a_script_that_cannot_be_read_leaves_nothing(tmp_path: Path, content: bytes) -> None:
    script = tmp_path / ("x.pdf" if content.startswith(b"%PDF") else "x.fountain")
    script.write_bytes(content)
    with pytest.raises(storyboard.InputError, match=r"\w+ \w+"):
        storyboard.make(script, out=tmp_path / "film")
    assert not (tmp_path / "film").exists()


def test_missing_files_folders_and_foreign_boards(tmp_path: Path) -> None:
    with pytest.raises(storyboard.InputError, match="no file"):
        storyboard.make(tmp_path / "none.fountain", out=tmp_path / "film")
    with pytest.raises(storyboard.InputError, match="folder"):
        storyboard.make(tmp_path, out=tmp_path / "film")
    with pytest.raises(storyboard.InputError, match="no board"):
        storyboard.resume(tmp_path / "nowhere")
    with pytest.raises(storyboard.InputError, match="not a storyboard folder"):
        storyboard.resume(tmp_path)


def test_a_bad_cast_picture_is_refused_even_if_nobody_has_that_name(film: Path, tmp_path: Path) -> None:
    cast = tmp_path / "cast"
    cast.mkdir()
    (cast / "NOBODY.jpg").write_bytes(b"no picture")
    with pytest.raises(storyboard.InputError, match=r"NOBODY\.jpg"):
        storyboard.make(film, out=tmp_path / "film", cast=cast)
    (cast / "NOBODY.jpg").write_bytes(picture(1.0, (1, 2, 3, 4, 5, 6)))
    board = storyboard.make(film, out=tmp_path / "film", cast=cast, painter=InstantPainter())
    assert any("NOBODY" in notice and "MIA" in notice for notice in board.notices)


@pytest.mark.parametrize("given", [{"sheets_only": True}, {"hedge": 20.0}, {"same_door": True}])
def test_what_the_sketch_has_no_use_for_is_refused_and_leaves_nothing(film: Path, tmp_path: Path, given: dict[str, Any]) -> None:
    with pytest.raises(storyboard.InputError, match=r"Leave --sheets out|need several painters"):
        storyboard.make(film, out=tmp_path / "film", **given)
    assert not (tmp_path / "film").exists()


def test_a_paragraph_no_panel_could_show_is_refused_by_a_named_limit(tmp_path: Path) -> None:
    script = tmp_path / "long.fountain"
    script.write_text("INT. ROOM - DAY\n\n" + "Words and words. " * 2000, encoding="utf-8")
    with pytest.raises(storyboard.InputError, match=r"line 3.*characters is longer than"):
        storyboard.make(script, out=tmp_path / "film")
    assert not (tmp_path / "film").exists()


def test_what_is_given_together_is_meant_together(film: Path, tmp_path: Path) -> None:
    out = tmp_path / "film"
    board = storyboard.make(film, out=out, painter=InstantPainter())
    panel = board.scenes[0].panels[0]
    painter = InstantPainter()
    storyboard.redraw(out, scene="1", panel=board.scenes[0].panel_number(panel), painter=painter)
    assert set(painter.counted) == {panel.id}


@pytest.mark.parametrize("given", [{"painter": 3}, {"budget": -1.0}, {"scenes": "2-1"}])
def test_what_makes_no_sense_leaves_nothing(tmp_path: Path, given: dict[str, Any]) -> None:
    script = tmp_path / "two.fountain"
    script.write_text("INT. A - DAY\n\nMIA waits.\n\nINT. B - DAY\n\nMIA leaves.\n", encoding="utf-8")
    with pytest.raises(storyboard.InputError):
        storyboard.make(script, out=tmp_path / "film", **given)
    assert not (tmp_path / "film").exists()


def test_scenes_that_share_a_number_are_asked_about(tmp_path: Path) -> None:
    script = tmp_path / "twice.fountain"
    script.write_text("INT. A - DAY #7#\n\nMIA waits.\n\nINT. B - DAY #7#\n\nMIA leaves.\n", encoding="utf-8")
    storyboard.make(script, out=tmp_path / "film", painter=InstantPainter())
    with pytest.raises(storyboard.InputError, match=r"s1 .*s2 "):
        storyboard.redraw(tmp_path / "film", scene="7", painter=InstantPainter())
    painter = InstantPainter()
    storyboard.redraw(tmp_path / "film", scene="s2", painter=painter)
    assert all(panel.startswith("s2") for panel in painter.counted)


def test_a_logo_must_be_a_picture_that_is_there(tmp_path: Path) -> None:
    script = tmp_path / "film.fountain"
    script.write_text("INT. KITCHEN - DAY\n\nMIA (30) sits.\n", encoding="utf-8")
    for name, words in (("gone.png", "There is no file"), ("film.fountain", "picture")):
        with pytest.raises(InputError, match=words):
            storyboard.make(script, out=tmp_path / "film", info={"logo": str(tmp_path / name)})
        assert not (tmp_path / "film").exists()
