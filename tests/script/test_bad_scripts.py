"""What is no script, is damaged or too large: one error with a sentence each."""

from __future__ import annotations

import io
import os
import random
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

from storyboard.model.errors import InputError
from storyboard.script import normalise, pdf_pages, reading, scenes
from storyboard.script.reading import read

Write = Callable[..., Path]

GARBAGE = random.Random("garbage").randbytes(4000)
BOMB = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><FinalDraft>&b;</FinalDraft>'


def refused(path: Path, *parts: str) -> None:
    with pytest.raises(InputError) as caught:
        read(path)
    message = str(caught.value)
    assert message.endswith("."), message
    for part in (path.name, *parts):
        assert part in message, message


def test_missing(tmp_path: Path) -> None:
    refused(tmp_path / "none.fountain", "no file")


def test_folder(tmp_path: Path) -> None:
    refused(tmp_path, "folder")


@pytest.mark.parametrize("content", ["", "  \n\n \t", "\ufeff"])
@pytest.mark.parametrize("name", ["a.fountain", "a.txt", "a.pdf", "a.fdx", "a"])
def test_empty(write: Write, content: str, name: str) -> None:
    refused(write(content, name))


@pytest.mark.parametrize("name", ["a.fountain", "a.txt", "a.pdf", "a.fdx", "a.xyz", "a"])
def test_binary_garbage(write: Write, name: str) -> None:
    refused(write(GARBAGE, name))


def test_unknown_ending_with_text_is_read(write: Write) -> None:
    assert read(write("INT. BAR - DAY\n\nRain.\n", "script.xyz")).scenes[0].location == "BAR"


@pytest.mark.parametrize("name", ["a.pdf", "a.fdx", "a.osf"])
def test_text_with_the_ending_of_something_else_is_read_with_a_notice(write: Write, name: str) -> None:
    script = read(write("INT. BAR - DAY\n\nRain.\n", name))
    assert script.scenes[0].location == "BAR"
    assert any(f"{name} is no " in notice and "plain text" in notice for notice in script.notices)


def test_the_rest_of_a_damaged_file_is_no_text(write: Write) -> None:
    refused(write("3 0 obj\n<</Length 3>>\nendobj\nxref\n%%EOF\n", "cut.pdf"))
    refused(write("INT. BAR</Text></Paragraph></Content></FinalDraft>", "cut.fdx"))


@pytest.mark.parametrize("name", ["a.rtf", "a.docx", "a.fountain", "a.txt", "a.fdx", "a.pdf"])
def test_rich_text_says_as_what_to_export(write: Write, name: str) -> None:
    with pytest.raises(InputError, match=r"rich text document \(RTF\)\. Export the script as \.docx") as caught:
        read(write("{\\rtf1 INT. BAR}", name))
    assert "password" not in str(caught.value)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="There are no named pipes on Windows.")
def test_a_pipe_nobody_writes_to_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.fountain")
    refused(tmp_path / "pipe.fountain", "pipe or a device")


@pytest.mark.parametrize("start", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"])
def test_office_document(write: Write, start: bytes) -> None:
    refused(write(start + GARBAGE, "a.docx"), "Export")


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9])
def test_cut_off_pdf(write: Write, data: Path, share: float) -> None:
    whole = (data / "brick-and-steel.pdflib.pdf").read_bytes()
    refused(write(whole[: int(len(whole) * share)], "cut.pdf"), "damaged")


def test_encrypted_pdf(write: Write, data: Path) -> None:
    writer = pypdf.PdfWriter(clone_from=data / "brick-and-steel.pdflib.pdf")
    writer.encrypt("secret", algorithm="RC4-128")
    target = io.BytesIO()
    writer.write(target)
    refused(write(target.getvalue(), "locked.pdf"), "password")


def test_pdf_that_is_only_protected_against_changes_is_read(write: Write, data: Path) -> None:
    writer = pypdf.PdfWriter(clone_from=data / "brick-and-steel.pdflib.pdf")
    writer.encrypt("", "owner", algorithm="RC4-128")
    target = io.BytesIO()
    writer.write(target)
    assert read(write(target.getvalue(), "open.pdf")).scenes


def test_scanned_pdf(data: Path) -> None:
    refused(data / "brick-and-steel-scanned.pdflib.pdf", "no text layer", ".fdx")


@pytest.mark.parametrize("name", ["a.fdx", "a.xml", "a.fountain"])
def test_entities(write: Write, name: str) -> None:
    refused(write(BOMB, name), "entities")


def test_damaged_and_foreign_xml(write: Write) -> None:
    refused(write("<?xml version='1.0'?><FinalDraft><Content>", "a.fdx"), "damaged")
    refused(write("<?xml version='1.0'?><html/>", "a.fdx"), "not a Final Draft script")


def test_final_draft_file_with_nothing_in_it(write: Write) -> None:
    refused(write("<FinalDraft><Content/></FinalDraft>", "a.fdx"), "no scene")


def test_too_many_bytes(write: Write) -> None:
    refused(write(b"a" * (reading.MOST_BYTES + 1), "a.fountain"), "bytes, more than")


def test_too_many_characters(write: Write) -> None:
    refused(write("word " * (normalise.MOST_TEXT // 5 + 1)), "characters")


def test_too_many_lines(write: Write) -> None:
    refused(write("a\n" * (normalise.MOST_LINES + 2)), "lines")


def test_too_many_paragraphs(write: Write) -> None:

    refused(write("# a\n" * (scenes.MOST_ELEMENTS + 1) + "b"), "paragraphs")


def test_too_many_pages(write: Write) -> None:
    writer = pypdf.PdfWriter()
    for _ in range(pdf_pages.MOST_PAGES + 1):
        writer.add_blank_page(612, 792)
    target = io.BytesIO()
    writer.write(target)
    refused(write(target.getvalue(), "long.pdf"), "pages")


def test_prose_is_one_scene(write: Write) -> None:
    script = read(write("A man walks in.\n\nHe sits.\n", "story.txt"))
    assert [len(scene.elements) for scene in script.scenes] == [2]
    assert any("no scene headings" in notice for notice in script.notices)


HOSTILE = {
    "openers": "/* " * 40_000,
    "closed": "/* " * 20_000 + "*/ " * 20_000,
    "notes": "[[" * 50_000,
    "line": "WORD " * 50_000,
    "stars": "*a " * 25_000,
    "starred": ("*a _b " * 150 + "\n") * 80,
    "lyrics": "~a\n" * 15_000,
    "speech": "ANN\n" + "(a\n" * 15_000,
    "blanks": "ANN\nhello\n" + "  \n" * 45_000,
    "names": "ANN ^\nhi\n\n" * 3_000,
    "columns": ("             ANN\n       hi there\n" * 2) + "     ANN               BOB\n" + "   hi           hello-\n" * 3_000,
    "heading": "INT. " + "- A " * 50_000,
    "cue": "@" + "(A " * 80_000 + "\nhi",
    "colons": "Ann: b\n\n" * 3_000,
}


@pytest.mark.timeout(30)
@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("suffix", [".fountain", ".txt"])
def test_hostile_text_ends(write: Write, name: str, suffix: str) -> None:
    assert read(write(HOSTILE[name], f"hostile{suffix}")).elements
