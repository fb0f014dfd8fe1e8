"""The revised pages: those with a touched panel and no others, starred, with colour and date, under the numbers of the whole board."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

import storyboard
from storyboard.publish.revised import told
from storyboard.testing.painters import InstantPainter

SCENES = [
    f"INT. ROOM {n} - DAY\n\nMIA opens door number {n} and waits.\n\nMIA\nThis is room {n}.\n\nA bell rings {n} times.\n"
    for n in range(1, 9)
]


@pytest.fixture
def film(tmp_path: Path) -> Path:
    (tmp_path / "film.fountain").write_text("Title: Doors\n\n" + "\n".join(SCENES), encoding="utf-8")
    changed = "\n".join(SCENES).replace("A bell rings 7 times.", "A dog barks 7 times.")
    (tmp_path / "new.fountain").write_text("Title: Doors\n\n" + changed, encoding="utf-8")
    storyboard.make(tmp_path / "film.fountain", out=tmp_path / "film", painter=InstantPainter())
    return tmp_path / "film"


def text(reader: PdfReader, page: int) -> str:
    return reader.pages[page].extract_text()


def test_only_touched_pages_with_star_colour_and_date(film: Path) -> None:
    assert "*" not in "".join(page.extract_text() for page in PdfReader(film / "storyboard.pdf").pages)
    done = storyboard.revise(film, film.parent / "new.fountain", date="2026-05-02")
    whole, pages = PdfReader(film / "storyboard.pdf"), PdfReader(film / "storyboard-revised-blue.pdf")
    (number,) = done.pages
    assert len(pages.pages) == 2
    assert text(pages, 1) == text(whole, number - 1)
    assert "A dog barks 7 times." in text(pages, 1)
    assert f"{number} /" in text(pages, 1)
    assert text(pages, 1).count("*") == len(done.panels)
    assert all("BLUE 2026-05-02" in page.extract_text() for page in whole.pages)
    starred = [at for at, page in enumerate(whole.pages, 1) if "*" in page.extract_text()]
    assert starred == [1, number]
    assert pages.page_labels == ["1", str(number)]
    assert "Revision" in text(pages, 0)


def test_the_same_revision_gives_the_same_bytes(film: Path, tmp_path: Path) -> None:
    import shutil

    other = Path(shutil.copytree(film, tmp_path / "other"))
    one, two = (storyboard.revise(folder, film.parent / "new.fountain") for folder in (film, other))
    assert Path(one.file).read_bytes() == Path(two.file).read_bytes()


def test_pages_in_words() -> None:
    assert told((3,)) == "3"
    assert told((3, 4, 5, 9, 11, 12)) == "3-5, 9, 11-12"
