"""PDFs that lost a part: their end, their table, a page, half a page, the list of pages. What is left is read, what is lost is named."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable

import pytest

from storyboard.model.errors import InputError
from storyboard.model.screenplay import Kind
from storyboard.script import pdf
from storyboard.script.found import Script
from storyboard.testing.pages import Mark, Sheet, written

PAGES = 5
LINES = ("A door.", "A long corridor.", "Somebody laughs.", "Steps on the stairs.", "The light goes out.")


def made(*, packed: bool = True) -> bytes:
    """Pages of a scene each, so that it can be told which are there."""
    pages = [
        [
            Mark(108, 72, f"INT. ROOM {number} - DAY"),
            *(Mark(108, 96 + 36 * row + 12 * half, f"{line} {number}{half}") for row, line in enumerate(LINES) for half in (0, 1)),
        ]
        for number in range(1, PAGES + 1)
    ]
    return written(pages, Sheet(packed=packed))


def read(data: bytes) -> Script:
    return pdf.read(data, "x.pdf")


def rooms(script: Script) -> list[int]:
    return [int(item.text.split()[2]) for item in script.elements if item.kind == Kind.SCENE_HEADING]


def words(script: Script) -> list[str]:
    return [item.text for item in script.elements]


WHOLE = words(read(made()))


def without(data: bytes, pattern: bytes, which: int = 0) -> bytes:
    """The file with an object made unfindable, all else in its place."""
    found = list(re.finditer(pattern, data))[which]
    start = data.rfind(b" obj", 0, found.start())
    end = data.find(b"endobj", start)
    return data[:start] + b" gone" + b"#" * (end - start - 5) + data[end:]


@pytest.mark.parametrize("cut", [1, 3, 7, 9, 12, 16, 20, 40, 120, 260, 330])
def test_bytes_are_missing_at_the_end(cut: int) -> None:
    script = read(made()[:-cut])
    assert words(script) == WHOLE
    assert all("cut off at its end" in notice for notice in script.notices)
    assert bool(script.notices) == (cut > 6)


BESIDE: dict[str, Callable[[bytes], bytes]] = {
    "wrong places": lambda data: re.sub(rb"\d{10} 00000 n", b"0000000033 00000 n", data),
    "start too early": lambda data: re.sub(rb"startxref\n\d+", b"startxref\n7", data),
    "start too late": lambda data: re.sub(rb"startxref\n\d+", b"startxref\n99999999", data),
    "two bytes too many": lambda data: data.replace(b"\nendobj", b"\r\nendobj", 2),
    "a web page behind": lambda data: data + b"<html>not found</html>\n" * 60,
    "nothing behind": lambda data: data + b"\0" * 20_000,
    "many ends": lambda data: data + b"\n%%EOF\n" * 400,
    "a head before": lambda data: b"HTTP/1.1 200\r\n\r\n" + data,
    "a table too long": lambda data: re.sub(rb"xref\n0 \d+\n", b"xref\n0 999\n", data),
    "a size too small": lambda data: re.sub(rb"/Size \d+", b"/Size 2", data),
}


@pytest.mark.parametrize("name", BESIDE)
def test_what_only_leads_to_the_pages_is_wrong(name: str) -> None:
    script = read(BESIDE[name](made()))
    assert words(script) == WHOLE
    assert not script.notices


@pytest.mark.parametrize("which", range(PAGES))
def test_a_lost_page_is_named(which: int) -> None:
    script = read(without(made(), rb"/Type /Page\b", which))
    assert rooms(script) == [number for number in range(1, PAGES + 1) if number != which + 1]
    assert script.pages == PAGES
    assert f"Pages {which + 1} of the PDF are damaged or lost" in script.notices[0]
    assert {item.page for item in script.elements} == {number for number in range(1, PAGES + 1) if number != which + 1}


def test_a_page_whose_drawing_is_lost_is_not_called_empty() -> None:
    script = read(without(made(), rb"/FlateDecode", 3))
    assert rooms(script) == [1, 2, 3, 5]
    assert "Pages 4 of the PDF are damaged or lost" in script.notices[0]


@pytest.mark.parametrize("where", ["cut", "broken"])
def test_a_page_that_breaks_off_is_read_up_to_there(where: str) -> None:
    data = made()
    stream = list(re.finditer(rb"stream\r?\n(.*?)\nendstream", data, re.DOTALL))[-1]
    middle = (stream.start(1) + stream.end(1)) // 2
    damaged = data[:middle] if where == "cut" else data[:middle] + b"\xff" * 40 + data[middle + 40 :]
    script = read(damaged)
    assert words(script)[: 4 * (len(LINES) + 1)] == WHOLE[: 4 * (len(LINES) + 1)]
    said = " ".join(script.notices)
    assert re.search(r"Pages 5 of the PDF are damaged (?:or lost|in part)", said)


def test_half_a_file_names_all_that_is_lost() -> None:
    data = made()
    fourth = list(re.finditer(rb"/Type /Page\b", data))[3].start()
    script = read(data[:fourth])
    assert rooms(script)[:3] == [1, 2, 3]
    assert script.pages == PAGES
    assert "cut off at its end" in script.notices[0]
    assert re.search(r"Pages (?:4, )?5 of the PDF are damaged", script.notices[1])


@pytest.mark.parametrize("pattern", [rb"/Type /Catalog", rb"/Type /Pages"])
def test_without_a_list_the_pages_are_read_as_they_are_stored(pattern: bytes) -> None:
    script = read(without(made(), pattern))
    assert words(script) == WHOLE
    assert "list of pages is lost" in script.notices[0]


def test_fewer_pages_than_the_file_says() -> None:
    script = read(re.sub(rb"/Count 5 /Kids \[(\d+ 0 R \d+ 0 R)[^]]*\]", rb"/Count 5 /Kids [\1]", made()))
    assert rooms(script) == [1, 2]
    assert script.notices == ("The PDF says that it has 5 pages, and only 2 are in it. Export or download the file again.",)


def test_a_lost_font_loses_its_words_and_says_so() -> None:
    data = made()
    with pytest.raises(InputError, match="fonts that do not say"):
        read(without(data, rb"/BaseFont /Courier "))


def test_a_file_without_any_page_is_refused() -> None:
    data = made()
    for _ in range(PAGES):
        data = without(data, rb"/Type /Page\b")
    with pytest.raises(InputError, match="damaged"):
        read(data)


def test_a_wrong_checksum_loses_nothing_and_is_said() -> None:
    data = made()
    packed = next(re.finditer(rb"stream\r?\n(.*?)\nendstream", data, re.DOTALL))
    assert zlib.decompress(packed[1])
    script = read(data[: packed.end(1) - 4] + b"\0\0\0\0" + data[packed.end(1) :])
    assert words(script) == WHOLE
    assert "Pages 1 of the PDF are damaged in part" in script.notices[0]
