"""Word documents: by styles, by indents, and as plain text."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.errors import InputError
from storyboard.model.screenplay import Furniture, Screenplay
from storyboard.script import docx
from storyboard.script.docx_elements import style_kind
from storyboard.script.packed import archive
from storyboard.script.reading import read
from storyboard.testing.formats import ORDINARY, STRICT, cell, document, p, run, table

Write = Callable[..., Path]


def seen(script: Screenplay) -> list[tuple[str, str]]:
    return [(item.kind.value, item.text) for item in script.elements]


@pytest.fixture
def read_body(write: Write) -> Callable[..., Screenplay]:
    return lambda *body, **more: read(write(document(*body, **more), "x.docx"))


Body = Callable[..., Screenplay]

STYLED = (
    p("The Boat", align="center"),
    p("Written by", align="center"),
    p("Ana", align="center"),
    p("5 Sea Road"),
    p("3. Int. cabin - night", "SH"),
    p("Water drips.", "AC"),
    p("Ana", "CH"),
    p("low", "PA"),
    p("It is", "DI"),
    p("rising.", "Deep"),
    p("CUT TO:", "TR"),
    p("Int. hut - day", "SH"),
    p("Nobody."),
    p("EXT. DECK - DAWN", "Loop"),
    p("THE END", align="center"),
)


@pytest.mark.parametrize("namespace", [ORDINARY, STRICT])
def test_by_styles(read_body: Body, namespace: str) -> None:
    script = read_body(*STYLED, namespace=namespace)
    assert seen(script) == [
        ("scene_heading", "INT. CABIN - NIGHT"),
        ("action", "Water drips."),
        ("character", "ANA"),
        ("parenthetical", "(low)"),
        ("dialogue", "It is\nrising."),
        ("transition", "CUT TO:"),
        ("scene_heading", "INT. HUT - DAY"),
        ("action", "Nobody."),
        ("scene_heading", "EXT. DECK - DAWN"),
        ("centered", "THE END"),
    ]
    assert script.title_page == {"title": "The Boat", "credit": "Written by", "author": "Ana", "contact": "5 Sea Road"}
    assert script.source_format == "docx"
    assert [item.line for item in script.elements][:3] == [5, 6, 7]
    assert script.elements[0].number == "3"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Scene Heading", "scene_heading"),
        ("sp scene heading", "scene_heading"),
        ("Elements_Dialogue", "dialogue"),
        ("Slugline", "scene_heading"),
        ("Script / Parenthetical", "parenthetical"),
        ("Shot", "shot"),
        ("heading 1", "section"),
        ("Normal", None),
        ("", None),
        ("Reaction", None),
    ],
)
def test_names_of_styles(name: str, kind: str | None) -> None:
    assert style_kind(name) == kind


def laid_out(action: int, align: str = "") -> list[str]:
    def cue(name: str) -> str:
        return p(name, align=align) if align else p(name, left=action + 3168)

    return [
        p("FADE IN:", left=action),
        p("INT. CABIN - NIGHT", left=action),
        p("Water drips.", left=action),
        cue("ANA (O.S.)"),
        p("(low)", left=action + 2304),
        p("It is rising.", left=action + 1440),
        p(),
        cue("BO"),
        p("No!", left=action + 1440),
        p("(beat)", left=action + 2304),
        p("Yes.", left=action + 1440),
        p("SILENCE FALLS.", left=action),
        p("CUT TO:", align="right"),
        p("EXT. DECK - DAWN", left=action),
        p("THE END", align="center"),
    ]


@pytest.mark.parametrize("action", [0, 720])
@pytest.mark.parametrize("align", ["", "center"])
def test_by_indents(read_body: Body, action: int, align: str) -> None:
    assert seen(read_body(*laid_out(action, align))) == [
        ("transition", "FADE IN:"),
        ("scene_heading", "INT. CABIN - NIGHT"),
        ("action", "Water drips."),
        ("character", "ANA (O.S.)"),
        ("parenthetical", "(low)"),
        ("dialogue", "It is rising."),
        ("character", "BO"),
        ("dialogue", "No!"),
        ("parenthetical", "(beat)"),
        ("dialogue", "Yes."),
        ("action", "SILENCE FALLS."),
        ("transition", "CUT TO:"),
        ("scene_heading", "EXT. DECK - DAWN"),
        ("centered", "THE END"),
    ]


def test_names_of_styles_that_are_described_nowhere(read_body: Body) -> None:
    body = (
        p("Int. hall - day", "SceneHeading"), p("He waits.", "Action"), p("Bob", "Character"), p("quietly", "Parenthetical"),
        p("Hello?", "Dialogue"), p("Cut to:", "Transition"), p("It ends.", "Unheard"), p("Part", "Heading1"),
    )  # fmt: skip
    assert [kind for kind, _ in seen(read_body(*body))] == [
        "scene_heading", "action", "character", "parenthetical", "dialogue", "transition", "action", "section",
    ]  # fmt: skip


def test_names_and_speech_in_the_middle(read_body: Body) -> None:
    body = (
        p("THE SHED", align="center"), p("a story", align="center"), p("INT. SHED - DAY"), p("Dust."), p("BEN", align="center"),
        p("(low)", align="center"), p("Where is it?", align="center"), p("CUT TO:", align="right"), p("EXT. LAWN - NIGHT"), p("Quiet."),
    )  # fmt: skip
    assert [kind for kind, _ in seen(read_body(*body))] == [
        "centered", "centered", "scene_heading", "action", "character", "parenthetical", "dialogue", "transition", "scene_heading",
        "action",
    ]  # fmt: skip


def test_one_indented_speech_after_a_heading(read_body: Body) -> None:
    name, speech = p("JAN", left=3168), p("Hallo?", left=1440)
    assert [kind for kind, _ in seen(read_body(p("1. INNEN. KÜCHE - TAG"), p("Jan kocht."), name, speech))] == [
        "scene_heading", "action", "character", "dialogue",
    ]  # fmt: skip


def test_a_title_in_the_middle_is_no_speech(read_body: Body) -> None:
    body = (p("THE SHED", align="center"), p("a story", align="center"), p("INT. SHED - DAY"), p("Dust."))
    assert "dialogue" not in {kind for kind, _ in seen(read_body(*body))}


def test_as_text_with_blank_paragraphs(read_body: Body) -> None:
    script = read_body(p("INT. CABIN - NIGHT"), p(), p("ANA"), p("Hello."), p(), p(runs=run("It ") + run("rises", "<w:i/>")))
    assert seen(script) == [("scene_heading", "INT. CABIN - NIGHT"), ("character", "ANA"), ("dialogue", "Hello."), ("action", "It rises")]
    assert [item.line for item in script.elements] == [1, 3, 4, 6]
    assert [(span.start, span.end, span.style) for span in script.elements[-1].emphasis] == [(3, 8, "italic")]


def test_as_text_without_blank_paragraphs(read_body: Body) -> None:
    script = read_body(p("A man walks in."), p("He sits."))
    assert seen(script) == [("action", "A man walks in."), ("action", "He sits.")]


def test_runs_signs_and_tracked_changes(read_body: Body) -> None:
    runs = (
        run("A ")
        + '<w:ins w:id="1">'
        + run("new", "<w:b/><w:u w:val='single'/>")
        + "</w:ins><w:del w:id='2'><w:r><w:delText>old</w:delText></w:r></w:del>"
        + "<w:hyperlink><w:r><w:t> link</w:t></w:r></w:hyperlink>"
        + "<w:r><w:br/><w:t>half</w:t><w:noBreakHyphen/><w:t>line</w:t><w:tab/><w:t>end</w:t></w:r>"
        + run(" plain", "<w:b w:val='0'/><w:u w:val='none'/>")
        + run(" big", "<w:caps/>")
        + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
    )
    item = read_body(p("INT. A - DAY", "SH"), p(runs=runs)).elements[1]
    assert item.text == "A new link\nhalf-line\tend plain BIG"
    assert [(item.text[span.start : span.end], span.style) for span in item.emphasis] == [("new", "bold"), ("new", "underline")]


def test_page_breaks(read_body: Body) -> None:
    body = [
        p("INT. A - DAY", "SH", more="<w:pageBreakBefore/>"),
        p("One.", "AC"),
        p(runs='<w:r><w:br w:type="page"/></w:r>'),
        p("Two.", "AC"),
        p("INT. B - DAY", "SH", more="<w:pageBreakBefore/>"),
    ]
    assert [item.kind.value for item in read_body(*body).elements] == [
        "scene_heading", "action", "page_break", "action", "page_break", "scene_heading",
    ]  # fmt: skip


def test_a_title_page_ends_with_its_page(read_body: Body) -> None:
    body = [
        p("The Boat"),
        p("by"),
        p("Ana"),
        p(runs='<w:r><w:br w:type="page"/></w:r>'),
        p("A black screen.", "AC"),
        p("INT. A - DAY", "SH"),
    ]
    script = read_body(*body)
    assert script.title_page == {"title": "The Boat", "credit": "by", "author": "Ana"}
    assert seen(script) == [("action", "A black screen."), ("scene_heading", "INT. A - DAY")]


def test_comments_footnotes_and_running_heads(read_body: Body) -> None:
    marks = run("Rain.") + "<w:r><w:commentReference w:id='7'/></w:r><w:r><w:footnoteReference w:id='1'/></w:r>"
    parts = {
        "comments": f"<w:comment w:id='7'>{p('How much?')}{p('Really.')}</w:comment>",
        "footnotes": f"<w:footnote w:id='1'>{p('A lot.')}</w:footnote>",
        "header1": p("The Boat, blue draft"),
        "footer2": p("12"),
    }
    script = read_body(p("INT. A - DAY", "SH"), p(runs=marks, style="AC"), p("Sun.", "AC"), parts=parts)
    assert seen(script)[1:] == [("action", "Rain."), ("note", "How much?\nReally."), ("note", "A lot."), ("action", "Sun.")]
    assert script.furniture == (Furniture(kind="header", text="The Boat, blue draft", page=1),)


def test_fields_moves_soft_hyphens_and_tabs(read_body: Body) -> None:
    field = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>" + run("the quay")
    runs = (
        run("To ") + field + "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:fldSimple w:instr='DATE'>" + run(" at noon") + "</w:fldSimple>"
        + "<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:moveTo>" + run(" over") + "</w:moveTo>"
        + "<w:r><w:ptab w:alignment='right'/><w:t>he goes un</w:t><w:softHyphen/><w:t>seen, self\u00adless</w:t></w:r>"
    )  # fmt: skip
    script = read_body(p("INT. A - DAY", "SH"), p(runs=runs, style="AC"))
    assert seen(script)[1:] == [("action", "To the quay at noon over\the goes unseen, selfless")]


def test_a_paragraph_deleted_with_its_end_is_not_there(read_body: Body) -> None:
    deleted = p(runs="<w:del><w:r><w:delText>Old.</w:delText></w:r></w:del>", more="<w:rPr><w:del w:id='3'/></w:rPr>")
    script = read_body(p("INT. A - DAY"), p(), p("Rain."), deleted, p("Sun."), p(), p("Wind."))
    assert seen(script)[1:] == [("action", "Rain.\nSun."), ("action", "Wind.")]


def test_endnotes(read_body: Body) -> None:
    marks = run("Rain.") + "<w:r><w:endnoteReference w:id='2'/></w:r>"
    script = read_body(
        p("INT. A - DAY", "SH"), p(runs=marks, style="AC"), parts={"endnotes": f"<w:endnote w:id='2'>{p('So.')}</w:endnote>"}
    )
    assert seen(script)[1:] == [("action", "Rain."), ("note", "So.")]


def test_tables_in_tables_are_read_in_order(read_body: Body) -> None:
    inner = table((cell(p("b", "AC")), cell(p("c", "AC"))), (cell(p("d", "AC")),))
    script = read_body(p("INT. A - DAY", "SH"), table((cell(p("a", "AC"), inner, p("e", "AC")), cell(p("f", "AC")))), p("g", "AC"))
    assert "".join(item.text for item in script.elements[1:]) == "abcdefg"


def test_text_boxes_are_read_once(read_body: Body) -> None:
    box = "<w:txbxContent>" + p("Boxed.") + "</w:txbxContent>"
    drawn = f"<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
    assert seen(read_body(p("INT. A - DAY", "SH"), p(runs=run("Rain.") + drawn)))[1:] == [("action", "Rain."), ("action", "Boxed.")]


def test_other_tables_are_read_row_by_row_and_named(read_body: Body) -> None:
    body = [p("INT. A - DAY", "SH"), table((cell(p("a", "AC")), cell(p("b", "AC"), p("c", "AC"))), (cell(p("d", "AC")),)), p("e", "AC")]
    script = read_body(*body)
    assert [item.text for item in script.elements][1:] == ["a", "b", "c", "d", "e"]
    assert any("table" in notice for notice in script.notices)


def test_rows_and_cells_in_content_controls(read_body: Body) -> None:
    row = f"<w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>{cell(p('a', 'AC'))}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>"
    assert [item.text for item in read_body(p("INT. A - DAY", "SH"), f"<w:tbl>{row}</w:tbl>").elements] == ["INT. A - DAY", "a"]


def test_wrapped_body_parts(read_body: Body) -> None:
    body = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('INT. A - DAY', 'SH')}</w:sdtContent></w:sdt>"
    assert seen(read_body(body, p("Rain.", "AC"))) == [("scene_heading", "INT. A - DAY"), ("action", "Rain.")]


def test_document_without_a_body(write: Write) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as packed:
        packed.writestr("word/document.xml", "<document/>")
    with pytest.raises(InputError, match="without a text"):
        read(write(target.getvalue(), "x.docx"))


WORDS = st.text(alphabet="ab (é", max_size=8)
PARAGRAPHS = st.builds(
    p, WORDS, st.sampled_from(["", "SH", "AC", "CH", "PA", "DI", "TR", "Own", "Loop", "None"]),
    left=st.sampled_from([0, 720, 1440, 3168]), align=st.sampled_from(["", "center", "right"]),
)  # fmt: skip


@settings(deadline=None, max_examples=120)
@given(st.lists(PARAGRAPHS, min_size=1, max_size=10), st.booleans())
def test_no_word_is_lost(paragraphs: list[str], tabled: bool) -> None:
    body = [table((cell(*paragraphs),))] if tabled else paragraphs
    script = docx.read_archive(archive(document(*body), "x.docx"))
    given = "".join(fromstring(f"<a xmlns:w='{ORDINARY}'>{''.join(paragraphs)}</a>").itertext())
    said = "".join([*(item.text for item in script.elements), *script.title_page.values()])
    assert sorted(filter(str.isalpha, said.lower())) == sorted(filter(str.isalpha, given.lower()))


def test_av_table_is_read_as_av(read_body: Body) -> None:
    body = [
        p("Spot for a boat"),
        table(
            (cell(p("VIDEO")), cell(p("AUDIO"))),
            (cell(p("A boat on calm water."), p("Gulls.")), cell(p("NARRATOR: It floats."))),
            (cell(p("A logo | the sea.")), cell(p("MUSIC: swells"))),
        ),
        p("Ends."),
    ]
    script = read_body(*body)
    assert ("character", "NARRATOR") in seen(script)
    assert ("dialogue", "It floats.") in seen(script)
    actions = [text for kind, text in seen(script) if kind == "action"]
    assert {"A logo | the sea.", "Ends."} <= set(actions)
    assert any("A boat on calm water." in text for text in actions)


SPEECHES = (p("MIA", left=3000), p("Hello there.", left=1500), p("TOM", left=3000), p("Hello to you.", left=1500))


@pytest.mark.parametrize("byline", ["by Ann Lee", "Un film de Ann Lee", "Drehbuch von Ann Lee"])
@pytest.mark.parametrize(
    "rest", [SPEECHES, (p("X waits."),), (p("MIA", style="CH"), p("Hush.", style="DI"))], ids=["indents", "text", "styles"]
)
@pytest.mark.parametrize("first", ["INT. A - DAY", "FADE IN:"])
def test_a_title_and_who_wrote_it_are_nobody_who_speaks(read_body: Body, first: str, rest: tuple[str, ...], byline: str) -> None:
    script = read_body(p("THE GARDEN", align="center"), p(byline, align="center"), p(), p(first), p("X waits."), *rest)
    credit = byline.removesuffix(" Ann Lee")
    assert script.title_page == {"title": "THE GARDEN", "credit": credit, "author": "Ann Lee"}
    assert [item.text for item in script.elements][:2] == [first, "X waits."]


def test_a_title_in_one_paragraph_with_who_wrote_it(read_body: Body) -> None:
    lines = f"{run('THE GARDEN')}<w:r><w:br/></w:r>{run('by Ann Lee')}"
    script = read_body(p(align="center", runs=lines), p(), p("INT. A - DAY"), p("X waits."), *SPEECHES)
    assert script.title_page == {"title": "THE GARDEN", "credit": "by", "author": "Ann Lee"}
