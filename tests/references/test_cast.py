"""Cast pictures: read, refused, matched, planned."""

from __future__ import annotations

from pathlib import Path

import pytest

from storyboard.model.cast import Breakdown, Character
from storyboard.model.errors import InputError
from storyboard.references import cast
from storyboard.testing.painters import picture

BREAKDOWN = Breakdown(
    characters=(
        Character(id="c1", name="MIA"),
        Character(id="c2", name="OLD JOSÉ", aliases=("JOSÉ",)),
        Character(id="c3", name="ANNA"),
    )
)
FILES = ("cast/MIA.jpg", "cast/MIA-2.jpg", "cast/mia@rain.png", "cast/old jose.jpg", "cast/Bob.jpg")


def put(folder: Path, name: str, data: bytes | None = None) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(picture(1.0, (1, 2, 3, 4, 5, 6)) if data is None else data)
    return folder


def test_pictures_are_loaded_by_name_and_notes_passed_over(tmp_path: Path) -> None:
    folder = put(tmp_path / "cast", "MIA.jpg")
    put(folder, "README.md", b"who is who")
    put(folder, ".DS_Store", b"x")
    assert [file.name for file in cast.load(folder)] == ["MIA.jpg"]


@pytest.mark.parametrize("data", [b"", b"not a picture", b"\xff\xd8\xff\xe0 cut off", b"%PDF-1.7"])
def test_a_file_that_is_no_picture_is_named(tmp_path: Path, data: bytes) -> None:
    folder = put(tmp_path / "cast", "ZOE.jpg", data)
    with pytest.raises(InputError, match=r"ZOE\.jpg"):
        cast.load(folder)


def test_a_missing_folder_says_what_is_wanted(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="folder of pictures"):
        cast.load(tmp_path / "nowhere")


def test_a_picture_too_large_is_refused_by_a_named_limit(tmp_path: Path) -> None:
    folder = put(tmp_path / "cast", "MIA.jpg", b"\0" * (cast.MOST_PICTURE_BYTES + 1))
    with pytest.raises(InputError, match="is larger than"):
        cast.load(folder)


def test_names_say_who_which_view_and_which_look() -> None:
    assert [(p.name, p.view, p.look) for p in map(cast.parse, FILES[:3])] == [("MIA", 1, ""), ("MIA", 2, ""), ("mia", 1, "rain")]


def test_case_accents_and_aliases_do_not_part_people() -> None:
    found = cast.matched(FILES, BREAKDOWN)
    assert {id: [p.file for p in pictures] for id, pictures in found.items()} == {
        "c1": ["cast/MIA.jpg", "cast/mia@rain.png", "cast/MIA-2.jpg"],
        "c2": ["cast/old jose.jpg"],
    }
    assert cast.unmatched(FILES, BREAKDOWN) == ("Bob",)
