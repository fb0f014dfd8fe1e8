"""Open Screenplay Format and Fade In, in the spelling of every version seen."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.errors import InputError
from storyboard.model.screenplay import Emphasis, Furniture
from storyboard.script import osf
from storyboard.script.found import Script
from storyboard.script.reading import read

ATTRIBUTE = {12: "basestylename", 20: "basestylename", 30: "basestylename", 50: "basestyle"}

STYLES_12 = (
    '<style name="Normal Text" label="Normal Text"/><style name="Scene Heading" basestylename="Normal Text" effects="65537"/>'
    '<style name="Action" basestylename="Normal Text" effects="131072"/>'
    '<style name="Character" basestylename="Normal Text" effects="262145"/>'
    '<style name="Dialogue" basestylename="Normal Text" effects="1048576"/>'
)
STYLES_50 = (
    '<style name="Normal Text"/><style name="Scene Heading" basestyle="Normal Text" allcaps="1"/>'
    '<style name="Action" basestyle="Normal Text"/>'
    '<style name="Character" basestyle="Normal Text" allcaps="1"/><style name="Dialogue" basestyle="Normal Text"/>'
    '<style name="Radio" basestyle="Dialogue"/><style name="Chapter" basestyle="Scene Heading" pagebreakbefore="1"/>'
    '<style name="Loop" basestyle="Pool"/><style name="Pool" basestyle="Loop"/>'
)


def para(style: str, text: str = "", *, version: int = 50, look: str = "", runs: str = "", **attributes: str) -> str:
    given = "".join(f" {name}={quoteattr(value)}" for name, value in attributes.items())
    return f"<para{given}><style {ATTRIBUTE[version]}={quoteattr(style)} {look}/>{runs or f'<text>{escape(text)}</text>'}</para>"


def document(*paragraphs: str, version: int = 50, more: str = "", settings: str = "", styles: str = "") -> bytes:
    defined = styles or (STYLES_12 if version == 12 else STYLES_50)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><document type="Open Screenplay Format document" version="{version}">'
        f"<settings {settings}/><styles>{defined}</styles><paragraphs>{''.join(paragraphs)}</paragraphs>{more}"
        "<lists><characters><character name='NOBODY'/></characters></lists></document>"
    ).encode()


def seen(script: Script) -> list[tuple[str, str]]:
    return [(item.kind.value, item.text) for item in script.elements]


def scene(version: int) -> list[str]:
    rows = [
        ("Normal Text", "a short"),
        ("Scene Heading", "Int. Bar - night"),
        ("Action", "Smoke."),
        ("Character", "Ann"),
        ("Parenthetical", "low"),
        ("Dialogue", "Now?\nNow!"),
        ("Dialogue", "Hello?"),
        ("Singing", "la la"),
        ("Transition", "CUT TO:"),
        ("Scene Heading", "EXT. ROAD - DAY"),
        ("Shot", "ON A CAR"),
        ("Action", ""),
    ]
    return [para(style, text, version=version) for style, text in rows]


SCENE = [
    ("general", "a short"),
    ("scene_heading", "INT. BAR - NIGHT"),
    ("action", "Smoke."),
    ("character", "ANN"),
    ("parenthetical", "(low)"),
    ("dialogue", "Now?\nNow!\nHello?"),
    ("lyric", "la la"),
    ("transition", "CUT TO:"),
    ("scene_heading", "EXT. ROAD - DAY"),
    ("shot", "ON A CAR"),
]


@pytest.mark.parametrize("version", [12, 20, 30, 50])
def test_versions(version: int) -> None:
    if version in {20, 30}:
        styles = STYLES_50.replace("basestyle=", "basestylename=")
        script = osf.read(document(*scene(version), version=version, styles=styles), "x.osf")
    else:
        script = osf.read(document(*scene(version), version=version), "x.osf")
    assert seen(script) == SCENE
    assert script.format == "osf"
    assert [item.line for item in script.elements] == [1, 2, 3, 4, 5, 6, 8, 9, 10, 11]


@pytest.mark.parametrize("folder", ["", "script/"])
def test_fade_in_archive(tmp_path: Path, folder: str) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{folder}document.xml", document(*scene(50)))
        archive.writestr("images/1.png", b"\x89PNG")
    path = tmp_path / "x.fadein"
    path.write_bytes(target.getvalue())
    assert [(item.kind.value, item.text) for item in read(path).elements] == SCENE


def test_styles_based_on_others() -> None:
    script = osf.read(document(para("Radio", "Over."), para("Chapter", "Int. sea"), para("Loop", "x"), para("Unheard", "y")), "x")
    assert seen(script) == [("dialogue", "Over."), ("page_break", ""), ("scene_heading", "INT. SEA"), ("general", "x"), ("general", "y")]


def test_dual_dialogue_is_marked_on_its_first_cue() -> None:
    paragraphs = [
        para("Character", "ANN", look='dualdialogue="1"'),
        para("Dialogue", "Left."),
        para("Character", "BO"),
        para("Parenthetical", "too"),
        para("Dialogue", "Right."),
        para("Action", "Pause."),
        para("Character", "CY"),
        para("Dialogue", "Alone."),
    ]
    assert [item.dual for item in osf.read(document(*paragraphs), "x").elements] == ["left"] * 2 + ["right"] * 3 + [""] * 3


def test_numbers_notes_breaks_and_revisions() -> None:
    script = osf.read(
        document(
            para("Scene Heading", "INT. A - DAY", look='number="12A"', synopsis="They meet."),
            para("Action", "Rain.", note="More rain?", runs='<text revision="2">Rain.</text>'),
            para("Action", "Sun.", look='pagebreakbefore="1"'),
            para("Action", "THE END", look='align="center"'),
        ),
        "x",
    )
    assert [(item.kind.value, item.text, item.number, item.revised) for item in script.elements] == [
        ("scene_heading", "INT. A - DAY", "12A", ""),
        ("synopsis", "They meet.", "", ""),
        ("action", "Rain.", "", "2"),
        ("note", "More rain?", "", ""),
        ("page_break", "", "", ""),
        ("action", "Sun.", "", ""),
        ("centered", "THE END", "", ""),
    ]


def headings(*looks: str, version: int = 50, **given: str) -> list[str]:
    paragraphs = [para("Scene Heading", f"INT. {place}", look=look, version=version) for place, look in enumerate(looks)]
    return [item.number for item in osf.read(document(*paragraphs, version=version, **given), "x").elements]


def test_numbers_the_program_counts() -> None:
    numbering = STYLES_50.replace('allcaps="1"', 'allcaps="1" numbering="true" number_start="5"', 1)
    assert headings("", "", styles=numbering) == ["5", "6"]
    assert headings("", 'number="7"', styles=numbering) == ["", "7"]
    assert headings("", "") == ["", ""]
    assert headings("", "", version=12, settings='scene_numbering="true"') == ["1", "2"]


def test_emphasis_moves_with_the_brackets() -> None:
    runs = '<text>so </text><text bold="1" italic="1">low</text>'
    item = osf.read(document(para("Parenthetical", runs=runs)), "x").elements[0]
    assert item.text == "(so low)"
    assert item.emphasis == (Emphasis(start=4, end=7, style="bold"), Emphasis(start=4, end=7, style="italic"))


def test_title_page_by_bookmarks_and_by_words() -> None:
    marked = (
        para("Normal Text", "A BOAT", bookmark="Title") + para("Normal Text", "Written by") + para("Normal Text", "Ana", bookmark="Author")
    )
    loose = para("Normal Text", "A BOAT", look='align="center"') + para("Normal Text", "Written by") + para("Normal Text", "Ana")
    for page in (marked, loose):
        script = osf.read(document(para("Action", "x"), more=f"<titlepage>{page}</titlepage>"), "x")
        assert script.title_page == {"title": "A BOAT", "credit": "Written by", "author": "Ana"}


def test_title_page_of_version_12() -> None:
    info = '<info title="A BOAT" written_by="Ana" copyright="Copyright (c)" contact="" drafts="First Draft"/>'
    assert osf.read(document(para("Action", "x", version=12), version=12, more=info), "x").title_page == {
        "title": "A BOAT",
        "author": "Ana",
    }


def test_running_head() -> None:
    script = osf.read(document(para("Action", "x"), settings='page_header="A BOAT #." page_footer="#"'), "x")
    assert script.furniture == (Furniture(kind="header", text="A BOAT #.", page=1),)


@pytest.mark.parametrize("data", [b"<document/>", b"<FinalDraft/>", b"<document><paragraphs>"])
def test_other_or_broken_xml(data: bytes) -> None:
    with pytest.raises(InputError, match=r"x\.osf is"):
        osf.read(data, "x.osf")


WORDS = st.text(alphabet="ab (<&>é", max_size=10)


@settings(deadline=None, max_examples=150)
@given(st.lists(st.tuples(st.sampled_from([*osf.KINDS, "Radio", "Odd"]), WORDS, WORDS, st.booleans()), min_size=1, max_size=8))
def test_no_word_is_lost(rows: list[tuple[str, str, str, bool]]) -> None:
    look = 'dualdialogue="1"'
    paragraphs = [para(style.title(), text, note=note, look=look if dual else "") for style, text, note, dual in rows]
    script = osf.read(document(*paragraphs), "x.osf")
    said = "".join(item.text for item in script.elements if item.kind.value != "page_break")
    given = "".join(text + note for _, text, note, _ in rows)
    assert sorted(filter(str.isalpha, said.lower())) == sorted(filter(str.isalpha, given.lower()))
