"""Highland's two kinds of file behind one ending."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from storyboard.model.errors import InputError
from storyboard.script import fountain
from storyboard.script.reading import read
from storyboard.script.scenes import screenplay

Write = Callable[..., Path]

TEXT = """Title: The Boat
Author: Ana

INT. CABIN - NIGHT #1#

Water drips. [[how much?]]

ANA
(whispering)
It's *rising*.

EXT. DECK - DAWN #2#

Nobody.
"""


def bundle(path: str, text: bytes = TEXT.encode()) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        folder = path.rpartition("/")[0]
        archive.writestr(f"{folder}/info.json" if folder else "info.json", '{"version": 2, "type": "com.quoteunquoteapps.highland"}')
        archive.writestr(path, text)
        archive.writestr(f"{folder}/assets/cover.png" if folder else "assets/cover.png", b"\x89PNG")
    return target.getvalue()


@pytest.mark.parametrize(
    "path", ["The Boat.textbundle/text.md", "a.textbundle/text.fountain", "text.md", "Boat/text.txt", "x/y.textbundle/text.markdown"]
)
@pytest.mark.parametrize("name", ["boat.highland", "boat.zip", "boat.fountain", "boat.textpack"])
def test_textbundle_whatever_its_file_is_called(write: Write, path: str, name: str) -> None:
    script = read(write(bundle(path), name))
    assert script.elements == screenplay(fountain.read(TEXT), "x").elements
    assert script.title_page == {"title": "The Boat", "author": "Ana"}
    assert script.source_format == "highland"


def test_plain_text(write: Write) -> None:
    script = read(write(TEXT, "boat.highland"))
    assert script.source_format == "highland"
    assert [scene.number for scene in script.scenes] == ["1", "2"]


def test_the_text_nearest_to_the_top_is_the_script(write: Write) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("old/backup.textbundle/text.md", "INT. OLD - DAY\n\nNo.")
        archive.writestr("new.textbundle/text.md", "INT. NEW - DAY\n\nYes.")
    script = read(write(target.getvalue(), "x.highland"))
    assert script.scenes[0].location == "NEW"
    assert any("2 scripts" in notice for notice in script.notices)


def test_empty_or_binary_text_in_a_bundle(write: Write) -> None:
    for text in (b"", b" \n", bytes(range(256)) * 20):
        with pytest.raises(InputError, match=r"boat\.highland is"):
            read(write(bundle("a.textbundle/text.md", text), "boat.highland"))
