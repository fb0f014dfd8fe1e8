"""Final Draft's XML written: what it looks like inside, and that it is read back as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.etree.ElementTree import Element as Node

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.errors import InputError
from storyboard.model.screenplay import Element, Emphasis, Kind, Screenplay
from storyboard.script import fdx, write_fdx, writing
from storyboard.script.found import Found, Script
from storyboard.script.normalise import normalised
from storyboard.script.reading import read
from storyboard.script.scenes import screenplay

DATA = Path(__file__).parent / "data"
SAMPLES = Path(__file__).parents[2] / "samples"
Write = Callable[..., Path]

Facts = tuple[Kind, str, str, str, str, tuple[Emphasis, ...]]


def facts(element: Element) -> Facts:
    spans = tuple(sorted(element.emphasis, key=lambda span: (span.start, -span.end, span.style)))
    return element.kind, element.text, element.dual, element.number, element.revised, spans


def again(script: Screenplay) -> Screenplay:
    return screenplay(fdx.read(write_fdx.written(script), "again.fdx"), "again.fdx")


def made(*found: Found, **title: str) -> Screenplay:
    return screenplay(Script("fountain", found, title), "x.fountain")


def xml(script: Screenplay) -> Node:
    return fromstring(write_fdx.written(script))


SCRIPTS = sorted(
    path
    for folder in (DATA, SAMPLES)
    for path in folder.rglob("*")
    if path.suffix in {".fountain", ".fdx", ".fadein", ".pdf", ".txt"} and "scanned" not in path.name and "board" not in path.parts
)


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_scripts_of_every_format_come_back_equal(path: Path) -> None:
    script = read(path)
    back = again(script)
    assert [facts(element) for element in back.elements] == [facts(element) for element in script.elements]
    assert back.title_page == script.title_page
    places = {"elements": (), "page_eighths": 0}
    assert [scene.model_copy(update=places) for scene in back.scenes] == [scene.model_copy(update=places) for scene in script.scenes]


def test_written_again_it_is_the_same_file() -> None:
    first = write_fdx.written(read(DATA / "Brick-and-Steel.fountain"))
    assert write_fdx.written(screenplay(fdx.read(first, "x"), "x")) == first


def test_the_frame_final_draft_expects() -> None:
    script = made(Found(Kind.SCENE_HEADING, "INT. BAR - DAY", 1), Found(Kind.CHARACTER, "ANN", 2), Found(Kind.DIALOGUE, "Hi.", 3))
    data = write_fdx.written(script)
    assert data.startswith(b'<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\n<FinalDraft ')
    root = fromstring(data)
    assert root.attrib == {"DocumentType": "Script", "Template": "No", "Version": "5"}
    assert [child.tag for child in root if child.tag != "ElementSettings"] == ["Content", "TitlePage", "ScriptNotes"]
    types = {node.get("Type") for node in root.findall("ElementSettings")}
    assert {"General", "Scene Heading", "Action", "Character", "Parenthetical", "Dialogue", "Transition", "Shot"} <= types
    assert {node.get("Type") for node in root.findall("Content/Paragraph")} <= types


def test_capitals_are_a_style_only_where_all_words_are_in_capitals() -> None:
    def looks(script: Screenplay) -> dict[str, str]:
        return {node.get("Type", ""): node[0].get("Style", "") for node in xml(script).findall("ElementSettings")}

    upper = made(Found(Kind.SCENE_HEADING, "INT. BAR - DAY", 1), Found(Kind.CHARACTER, "ANN", 2), Found(Kind.DIALOGUE, "Hi.", 3))
    assert looks(upper)["Scene Heading"] == looks(upper)["Character"] == "AllCaps"
    mixed = made(Found(Kind.SCENE_HEADING, "Int. bar - day", 1), Found(Kind.CHARACTER, "McCLANE", 2), Found(Kind.DIALOGUE, "Hi.", 3))
    assert looks(mixed)["Scene Heading"] == looks(mixed)["Character"] == ""
    assert [element.text for element in again(mixed).elements] == ["Int. bar - day", "McCLANE", "Hi."]


def test_where_things_stand() -> None:
    script = made(
        Found(Kind.SCENE_HEADING, "INT. BAR - DAY", 1, number="4A"),
        Found(Kind.SYNOPSIS, "They meet.\nAt last.", 2),
        Found(Kind.NOTE, "which bar?", 3),
        Found(Kind.ACTION, "Rain.", 4, emphasis=(Emphasis(start=0, end=5, style="bold"), Emphasis(start=0, end=2, style="underline"))),
        Found(Kind.PAGE_BREAK, "", 5),
        Found(Kind.CENTERED, "THE\nEND", 6),
    )
    root = xml(script)
    heading, action, end = root.findall("Content/Paragraph")
    assert heading.get("Number") == "4A"
    assert [node.findtext("Text") for node in heading.findall("SceneProperties/Summary/Paragraph")] == ["They meet.", "At last."]
    assert [(run.get("Style"), run.text) for run in action.findall("Text")] == [("Bold+Underline", "Ra"), ("Bold", "in.")]
    assert (end.get("Type"), end.get("Alignment"), end.get("StartsNewPage")) == ("Action", "Center", "Yes")
    assert end.findtext("Text") == "THE\u2028END"
    note = root.find("ScriptNotes/ScriptNote")
    assert note is not None
    assert note.get("Range") == "0,14"
    assert note.findtext("Paragraph/Text") == "which bar?"


def test_dual_dialogue() -> None:
    script = made(
        Found(Kind.CHARACTER, "ANN", 1, dual="left"),
        Found(Kind.DIALOGUE, "Now?", 2, dual="left"),
        Found(Kind.NOTE, "why", 2),
        Found(Kind.CHARACTER, "BO", 3, dual="right"),
        Found(Kind.PARENTHETICAL, "(low)", 4, dual="right"),
        Found(Kind.DIALOGUE, "No.", 5, dual="right"),
        Found(Kind.CHARACTER, "CY", 6, dual="left"),
        Found(Kind.DIALOGUE, "A.", 7, dual="left"),
        Found(Kind.CHARACTER, "DI", 8, dual="right"),
        Found(Kind.DIALOGUE, "B.", 9, dual="right"),
    )
    assert [len(node.findall("DualDialogue/Paragraph")) for node in xml(script).findall("Content/Paragraph")] == [5, 4]
    assert [facts(item) for item in again(script).elements] == [facts(item) for item in script.elements]


def test_characters_xml_has_no_room_for_are_left_out() -> None:
    script = made(Found(Kind.ACTION, "a\x01b\ufffec\ud800d", 1))
    assert [element.text for element in again(script).elements] == ["abcd"]


def test_blanks_at_the_ends_of_a_text_are_kept() -> None:
    script = made(Found(Kind.ACTION, "    A table\n  of things ", 1))
    assert [element.text for element in again(script).elements] == ["    A table\n  of things "]


def test_a_number_in_the_words_of_a_heading_stays_there() -> None:
    script = made(Found(Kind.SCENE_HEADING, "3 INT. BAR - DAY", 1))
    assert [(element.number, element.text) for element in again(script).elements] == [("", "3 INT. BAR - DAY")]


def test_table_of_writers() -> None:
    script = read(DATA / "Brick-and-Steel.fountain")
    assert set(writing.FORMATS) == {"fountain", "fdx"}
    assert writing.written(script, "fdx") == writing.written(script, ".FDX") == write_fdx.written(script)
    with pytest.raises(InputError, match="fountain, fdx"):
        writing.written(script, "docx")


def test_fountain_is_among_the_writers(write: Write) -> None:
    script = read(DATA / "Brick-and-Steel.fountain")
    back = read(write(writing.written(script, "fountain"), "again.fountain"))
    assert [facts(element) for element in back.elements] == [facts(element) for element in script.elements]


# --- screenplays as readers hand them over -----------------------------------------------------------------------------

WORDS = (
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs"]) | st.sampled_from("aA <&>'\"(\n"), min_size=1, max_size=16)
    .map(lambda text: normalised(text).translate(dict.fromkeys((*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF))))
    .map(str.strip)
    .filter(bool)
)
STYLES = ("bold", "italic", "underline")


@st.composite
def spans(draw: st.DrawFn, text: str) -> tuple[Emphasis, ...]:
    """At most one stretch of each style, so that none touches another of its own."""
    found: list[Emphasis] = []
    for style in draw(st.lists(st.sampled_from(STYLES), unique=True)):
        start = draw(st.integers(0, len(text) - 1))
        found.append(Emphasis(start=start, end=draw(st.integers(start + 1, len(text))), style=style))
    return tuple(found)


@st.composite
def plain(draw: st.DrawFn) -> list[Found]:
    kind = draw(st.sampled_from([Kind.ACTION, Kind.TRANSITION, Kind.SHOT, Kind.CENTERED, Kind.SECTION, Kind.SYNOPSIS, Kind.GENERAL]))
    text = draw(WORDS)
    number = draw(st.sampled_from(["", "", "12", "A7"])) if kind is Kind.SHOT else ""
    return [Found(kind, text, 1, emphasis=draw(spans(text)), number=number, revised=draw(st.sampled_from(["", "2"])))]


@st.composite
def heading(draw: st.DrawFn) -> list[Found]:
    text = draw(st.sampled_from(["INT. BAR - DAY", "3 INT. BAR - DAY", "Ext. road", "OMITTED"]) | WORDS)
    summary = [Found(Kind.SYNOPSIS, text, 1) for text in draw(st.lists(WORDS, max_size=2))]
    return [Found(Kind.SCENE_HEADING, text, 1, number=draw(st.sampled_from(["", "1", "12A"])), emphasis=draw(spans(text))), *summary]


@st.composite
def speech(draw: st.DrawFn, dual: str = "") -> list[Found]:
    items = [Found(Kind.CHARACTER, draw(st.sampled_from(["ANN", "McCOY", "Анна"]) | WORDS), 1, dual=dual)]
    for _ in range(draw(st.integers(0, 2))):
        bracket = Found(Kind.PARENTHETICAL, f"({draw(WORDS)})", 1, dual=dual)
        text = draw(WORDS)
        spoken = Found(draw(st.sampled_from([Kind.DIALOGUE, Kind.LYRIC])), text, 1, dual=dual, emphasis=draw(spans(text)))
        items += [bracket, spoken]
    return items


@st.composite
def notes(draw: st.DrawFn) -> list[Found]:
    texts = draw(st.lists(WORDS, min_size=1, max_size=2))
    return [Found(Kind.NOTE, text, 1) for text in texts]


BREAK = st.just([Found(Kind.PAGE_BREAK, "", 1)])
PAGE_BREAK = st.just([Found(Kind.PAGE_BREAK, "", 1)]).flatmap(lambda broken: plain().map(lambda found: [*broken, *found]))
ONE = st.sampled_from(["left", "right"]).flatmap(speech)
BOTH = st.tuples(speech("left"), speech("right")).map(lambda sides: [*sides[0], *sides[1]])
PARTS = st.lists(plain() | heading() | speech() | BOTH | ONE | notes() | BREAK | PAGE_BREAK, min_size=1, max_size=8)


@settings(deadline=None, max_examples=50)
@given(PARTS)
def test_any_screenplay_comes_back_equal(parts: list[list[Found]]) -> None:
    found = [item for part in parts for item in part]
    script = screenplay(Script("fountain", (Found(Kind.ACTION, "Begin.", 1), *found)), "x")
    assert [facts(item) for item in again(script).elements] == [facts(item) for item in script.elements]


def test_an_episode_and_a_logline_keep_their_names() -> None:
    heading = Found(Kind.SCENE_HEADING, "INT. BAR - DAY", 1)
    page = {
        "title": "Tides",
        "credit": "Written by",
        "author": "Ana",
        "episode": "The Pilot",
        "logline": "A man\nwaits.",
        "contact": "5 Sea Road",
    }
    assert fdx.read(write_fdx.written(made(heading, **page)), "x.fdx").title_page == page


def test_several_authors_stand_where_one_does() -> None:
    heading = Found(Kind.SCENE_HEADING, "INT. BAR - DAY", 1)
    back = fdx.read(write_fdx.written(made(heading, title="Tides", credit="Written by", authors="Ana and Bo")), "x.fdx")
    assert back.title_page == {"title": "Tides", "credit": "Written by", "author": "Ana and Bo"}
    both = fdx.read(
        write_fdx.written(made(heading, title="Tides", credit="Written by", author="Ana", authors="Bo", source="From a book")), "x"
    )
    assert both.title_page == {"title": "Tides", "credit": "Written by", "author": "Ana\nBo", "source": "From a book"}
