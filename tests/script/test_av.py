"""Scripts in two columns: pictures on the left, sounds on the right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from storyboard.model.screenplay import Kind
from storyboard.script import av, fdx, fountain, text, write_fdx, write_fountain
from storyboard.script.reading import read
from storyboard.script.scenes import screenplay

Write = Callable[..., Path]

TABLE = """\
# First Light

| # | Time | VIDEO | AUDIO |
|---|------|-------|-------|
| 1 | :00-:05 | WIDE on the harbour.<br>A gull. | SFX: waves. VO: Some mornings begin before the sun. |
| 2 | 0:05 | **CU** kettle. | MUSIC up |
| 3 | | LENA pours. | LENA (smiles): One cocoa! |
| 4 | | She looks up. | And that is that. |

SUPER: Harbor Coffee.
"""
TABBED = "Picture\tSound\tNotes\nWide of the harbour\tVO: Hello there\tcrane\n\tMUSIC: up\nThe face\tJust words\n"
COLUMNS = """\
Client: Harbor Coffee
Title: First Light

VIDEO                          AUDIO

WIDE SHOT of the harbour at    SFX: WAVES
dawn. A gull sits on a post.   VO: Some mornings begin
                               before the sun does.

CLOSE on the kettle.           LENA
                               One cocoa, please!

PACKSHOT.                      MUSIC OUT
"""
AVSCRIPT = """\
[var.cover(title="The Fence" author="Jane Doe" logline="A fence falls.")]
@import 'shortcuts.md'
{:.section}@@@ divTitle
    AV Script
- WS: A field
    with a fence in it
The fence was old.
{:.red}- CU: The nail
MIA: It was never new.
// ask Tom
///Shotlist///
"""


def kinds(source: str) -> list[tuple[Kind, str]]:
    return [(item.kind, item.text) for item in text.read(source).elements]


def test_a_table_of_markdown() -> None:
    assert kinds(TABLE) == [
        (Kind.NOTE, ":00-:05"),
        (Kind.ACTION, "WIDE on the harbour. A gull."),
        (Kind.GENERAL, "SFX: waves."),
        (Kind.CHARACTER, "VO"),
        (Kind.DIALOGUE, "Some mornings begin before the sun."),
        (Kind.NOTE, "0:05"),
        (Kind.ACTION, "CU kettle."),
        (Kind.GENERAL, "MUSIC up"),
        (Kind.ACTION, "LENA pours."),
        (Kind.CHARACTER, "LENA (smiles)"),
        (Kind.DIALOGUE, "One cocoa!"),
        (Kind.ACTION, "She looks up."),
        (Kind.DIALOGUE, "And that is that."),
        (Kind.ACTION, "SUPER: Harbor Coffee."),
    ]
    script = text.read(TABLE)
    assert script.title_page == {"title": "First Light"}
    assert [item.line for item in script.elements][:5] == [5, 5, 5, 5, 5]
    assert [(item.kind, item.text) for item in script.furniture][:2] == [("header", "# Time VIDEO AUDIO"), ("scene_number", "1")]


def test_cells_between_tabs() -> None:
    assert kinds(TABBED) == [
        (Kind.ACTION, "Wide of the harbour"),
        (Kind.CHARACTER, "VO"),
        (Kind.DIALOGUE, "Hello there"),
        (Kind.NOTE, "crane"),
        (Kind.GENERAL, "MUSIC: up"),
        (Kind.ACTION, "The face"),
        (Kind.DIALOGUE, "Just words"),
    ]


def test_two_columns_of_text() -> None:
    assert text.read(COLUMNS).title_page == {"client": "Harbor Coffee", "title": "First Light"}
    assert kinds(COLUMNS) == [
        (Kind.ACTION, "WIDE SHOT of the harbour at dawn. A gull sits on a post."),
        (Kind.GENERAL, "SFX: WAVES"),
        (Kind.CHARACTER, "VO"),
        (Kind.DIALOGUE, "Some mornings begin before the sun does."),
        (Kind.ACTION, "CLOSE on the kettle."),
        (Kind.CHARACTER, "LENA"),
        (Kind.DIALOGUE, "One cocoa, please!"),
        (Kind.ACTION, "PACKSHOT."),
        (Kind.GENERAL, "MUSIC OUT"),
    ]


@pytest.mark.parametrize(
    "heads", ["VIDEO | AUDIO", "Visuals | Voiceover", "**Image** | **Son**", "画面 | 旁白", "Bild | Ton", "الصورة | الصوت"]
)
def test_columns_have_their_names_in_many_languages(heads: str) -> None:
    assert kinds(f"{heads}\n--- | ---\nA gull. | VO: Sea.\n") == [
        (Kind.ACTION, "A gull."),
        (Kind.CHARACTER, "VO"),
        (Kind.DIALOGUE, "Sea."),
    ]


def test_scene_headings_in_the_picture_column_make_scenes(write: Write) -> None:
    source = "| VIDEO | AUDIO |\n|---|---|\n| INT. BAR - DAY<br>A glass. | VO: One. |\n| EXT. SEA - NIGHT | VO: Two. |\n"
    script = read(write(source, "spot.md"))
    assert [(scene.setting, scene.location, len(scene.elements)) for scene in script.scenes] == [("INT", "BAR", 4), ("EXT", "SEA", 3)]


def test_avscript() -> None:
    script = text.read(AVSCRIPT)
    assert script.title_page == {"title": "The Fence", "author": "Jane Doe", "logline": "A fence falls."}
    assert [(item.kind, item.text) for item in script.elements] == [
        (Kind.SECTION, "AV Script"),
        (Kind.ACTION, "WS: A field"),
        (Kind.ACTION, "with a fence in it"),
        (Kind.DIALOGUE, "The fence was old."),
        (Kind.ACTION, "CU: The nail"),
        (Kind.CHARACTER, "MIA"),
        (Kind.DIALOGUE, "It was never new."),
        (Kind.NOTE, "ask Tom"),
    ]
    assert [item.text for item in script.furniture if item.kind == "directive"][1:] == ["@import 'shortcuts.md'", "///Shotlist///"]


def test_prose_with_bars_and_tabs_is_no_table() -> None:
    assert not av.is_av("A video | an audio tape\n\nHe takes\tboth.\n")
    assert not av.is_av("The video is older than the audio.\n")


def test_a_quotation_in_a_cell_keeps_its_marks() -> None:
    found = [item.text for item in text.read('VIDEO\tAUDIO\nSUPER: "Visit Malta"\tVO: Come.\n"She says ""no""."\tVO: Go.\n').elements]
    assert found == ['SUPER: "Visit Malta"', "VO", "Come.", 'She says "no".', "VO", "Go."]


def test_a_heading_ends_where_the_sentence_after_it_begins() -> None:
    source = "| # | VIDEO | AUDIO |\n|---|---|---|\n| 1 | INT. ST. PAUL'S - DAY. Close on a cup. | ANNA (V.O.): Well. <br> SFX: door |\n"
    script = text.read(source)
    assert [(item.kind, item.text) for item in script.elements] == [
        (Kind.SCENE_HEADING, "INT. ST. PAUL'S - DAY"),
        (Kind.ACTION, "Close on a cup."),
        (Kind.CHARACTER, "ANNA (V.O.)"),
        (Kind.DIALOGUE, "Well."),
        (Kind.GENERAL, "SFX: door"),
    ]
    assert [item.text for item in script.furniture if item.kind == "scene_number"] == ["1"]


@pytest.mark.parametrize("source", [TABLE, TABBED, COLUMNS, AVSCRIPT, AVSCRIPT + "- CU: The gate\nIt fell.\nAnd rose.\n- WS: The hill\n"])
def test_speech_without_a_cue_comes_back_equal(source: str) -> None:
    script = screenplay(text.read(source), "x.txt")
    wanted = [(item.kind, item.text) for item in script.elements]
    assert [(item.kind, item.text) for item in fdx.read(write_fdx.written(script), "x").elements] == wanted
    assert [(item.kind, item.text) for item in fountain.read(write_fountain.written(script)).elements] == wanted


BARE = "{}\n\n| VIDEO | AUDIO |\n|---|---|\n| A cup. | SFX: rain |\n"


@pytest.mark.parametrize(
    ("over", "title"),
    [("# Monday", "Monday"), ('MONDAY 30"', 'MONDAY 30"'), ("A cup falls.", ""), ("SUPER: Monday", ""), ("Rain.\n\nMonday", "")],
)
def test_the_line_that_stands_alone_over_the_table_is_the_title(over: str, title: str) -> None:
    assert text.read(BARE.format(over)).title_page.get("title", "") == title


def test_a_heading_with_others_after_its_table_is_a_part() -> None:
    script = text.read(BARE.format("## One") + "\n## Two\n\nA tin.\n")
    assert script.title_page == {}
    assert [item.text for item in script.elements if item.kind is Kind.SECTION] == ["One", "Two"]


def test_sounds_say_so_with_a_label_or_by_their_column() -> None:
    source = "| VIDEO | VO | SFX |\n|---|---|---|\n| A cup. | Hello. | rain |\n| A tin. | MUSIC: up | |\n"
    script = screenplay(text.read(source), "x.md")
    assert [(item.text, item.slug) for item in script.elements] == [
        ("A cup.", ""),
        ("Hello.", ""),
        ("rain", "sound"),
        ("A tin.", ""),
        ("MUSIC: up", "sound"),
    ]
