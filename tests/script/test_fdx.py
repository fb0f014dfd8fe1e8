"""Final Draft's XML: every kind of paragraph, and everything that hangs on one."""

from __future__ import annotations

from xml.sax.saxutils import escape

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.errors import InputError
from storyboard.model.screenplay import Emphasis, Furniture, Kind
from storyboard.script import fdx
from storyboard.script.found import Found, Script
from storyboard.script.scenes import screenplay


def paragraph(kind: str, text: str = "", more: str = "", **attributes: str) -> str:
    given = "".join(f' {name}="{value}"' for name, value in attributes.items())
    typed = f' Type="{kind}"' if kind else ""
    return f"<Paragraph{typed}{given}>{more}{f'<Text>{escape(text)}</Text>' if text else ''}</Paragraph>"


def document(*paragraphs: str, more: str = "", version: int = 5) -> bytes:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><FinalDraft DocumentType="Script" Version="{version}">'
        f"<Content>{''.join(paragraphs)}</Content>{more}</FinalDraft>"
    ).encode()


def read(*paragraphs: str, more: str = "") -> Script:
    return fdx.read(document(*paragraphs, more=more), "x.fdx")


def seen(script: Script) -> list[tuple[str, str]]:
    return [(item.kind.value, item.text) for item in script.elements]


def only(script: Script) -> Found:
    assert len(script.elements) == 1, script.elements
    return script.elements[0]


def style(kind: str, look: str = "", paginated: str = "General", new_page: str = "No") -> str:
    return (
        f'<ElementSettings Type="{kind}"><FontSpec Style="{look}"/><ParagraphSpec StartsNewPage="{new_page}"/>'
        f'<Behavior PaginateAs="{paginated}"/></ElementSettings>'
    )


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Scene Heading", Kind.SCENE_HEADING),
        ("scene heading", Kind.SCENE_HEADING),
        ("Action", Kind.ACTION),
        ("Character", Kind.CHARACTER),
        ("Dialogue", Kind.DIALOGUE),
        ("Parenthetical", Kind.PARENTHETICAL),
        ("Transition", Kind.TRANSITION),
        ("Shot", Kind.SHOT),
        ("General", Kind.GENERAL),
        ("Cast List", Kind.GENERAL),
        ("New Act", Kind.CENTERED),
        ("End of Act", Kind.CENTERED),
        ("Section Heading", Kind.SECTION),
        ("Lyrics", Kind.LYRIC),
        ("Singing", Kind.LYRIC),
        ("Outline 1", Kind.SECTION),
        ("Outline 4", Kind.SECTION),
        ("Outline Body", Kind.SYNOPSIS),
        ("Sound Cue", Kind.GENERAL),
        ("", Kind.GENERAL),
    ],
)
def test_kinds(name: str, kind: Kind) -> None:
    assert seen(read(paragraph(name, "Words here."))) == [(kind.value, "Words here.")]


@pytest.mark.parametrize("version", [1, 2, 3, 4, 5, 6])
def test_versions(version: int) -> None:
    script = fdx.read(document(paragraph("Action", "Rain."), version=version), "x.fdx")
    assert seen(script) == [("action", "Rain.")]


def test_a_type_the_writer_made_up_is_what_it_is_paginated_as() -> None:
    made_up = style("Chyron", paginated="Action") + style("Sung", paginated="Dialogue")
    assert seen(read(paragraph("Chyron", "PARIS"), paragraph("Sung", "la"), more=made_up)) == [("action", "PARIS"), ("dialogue", "la")]


def test_centred_action_is_centred() -> None:
    assert only(read(paragraph("Action", "THE END", Alignment="Center"))).kind is Kind.CENTERED
    assert only(read(paragraph("Dialogue", "Hi", Alignment="Center"))).kind is Kind.DIALOGUE


CUES = (
    paragraph("Character", "ANN"),
    paragraph("Parenthetical", "(low)"),
    paragraph("Dialogue", "Now?"),
    paragraph("Character", "BO"),
    paragraph("Dialogue", "No."),
    paragraph("Dialogue", "Later."),
)


@pytest.mark.parametrize("wrapper", ["", "General", "Action"])
def test_dual_dialogue(wrapper: str) -> None:
    dual = paragraph(wrapper, more=f"<DualDialogue>{''.join(CUES)}</DualDialogue>")
    script = read(paragraph("Action", "They turn."), dual, paragraph("Action", "Silence."))
    assert [(item.dual, item.kind.value, item.text) for item in script.elements] == [
        ("", "action", "They turn."),
        ("left", "character", "ANN"),
        ("left", "parenthetical", "(low)"),
        ("left", "dialogue", "Now?"),
        ("right", "character", "BO"),
        ("right", "dialogue", "No.\nLater."),
        ("", "action", "Silence."),
    ]
    assert [item.line for item in script.elements] == [1, 2, 2, 2, 2, 2, 3]


def test_text_beside_a_dual_dialogue_is_kept() -> None:
    script = read(paragraph("General", "Both at once:", more=f"<DualDialogue>{''.join(CUES)}</DualDialogue>"))
    assert seen(script)[0] == ("general", "Both at once:")
    assert len(script.elements) == 6


def test_two_dual_dialogues_in_a_row_stay_two() -> None:
    dual = paragraph("", more=f"<DualDialogue>{''.join(CUES)}</DualDialogue>")
    assert [item.dual for item in read(dual, dual).elements] == (["left"] * 3 + ["right"] * 2) * 2


def test_a_note_in_a_dual_dialogue_stays_at_its_place() -> None:
    noted = paragraph("Dialogue", "Now?", "<ScriptNote><Paragraph><Text>why now</Text></Paragraph></ScriptNote>")
    script = read(paragraph("", more=f"<DualDialogue>{CUES[0]}{noted}{CUES[3]}{CUES[4]}</DualDialogue>"))
    assert seen(script) == [("character", "ANN"), ("dialogue", "Now?"), ("note", "why now"), ("character", "BO"), ("dialogue", "No.")]


def test_numbers() -> None:
    script = read(
        paragraph("Scene Heading", "INT. BAR - DAY", Number="12A"),
        paragraph("Shot", "CLOSE ON GLASS", Number="12B."),
        paragraph("Scene Heading", "13. EXT. ROAD - NIGHT"),
        paragraph("Action", "A car.", Number="7"),
        paragraph("Scene Heading", "14 INT. SEAT - DAY", Number=""),
    )
    assert [(item.number, item.text) for item in script.elements] == [
        ("12A", "INT. BAR - DAY"),
        ("12B", "CLOSE ON GLASS"),
        ("13", "EXT. ROAD - NIGHT"),
        ("", "A car."),
        ("", "14 INT. SEAT - DAY"),
    ]


def test_emphasis_moves_when_a_typed_number_goes() -> None:
    text = "<Text>13. EXT. </Text><Text Style='Bold'>ROAD</Text>"
    item = only(read(f"<Paragraph Type='Scene Heading'>{text}</Paragraph>"))
    assert [item.text[span.start : span.end] for span in item.emphasis] == ["ROAD"]


def test_summary_and_note_follow_their_paragraph_and_never_leak() -> None:
    summary = (
        '<SceneProperties Length="2/8" Page="1" Title="The bar"><Summary><Paragraph><Text>Ann </Text><Text>waits.</Text></Paragraph>'
        "<Paragraph><Text>Bo comes.</Text></Paragraph></Summary><SceneArcBeats><CharacterArcBeat Name='ANN'><Paragraph>"
        "<Text>hope</Text></Paragraph></CharacterArcBeat><CharacterArcBeat Name='BO'>He is\n\nlate. </CharacterArcBeat>"
        "<CharacterArcBeat Name='CY'><Paragraph/></CharacterArcBeat></SceneArcBeats></SceneProperties>"
    )
    note = '<ScriptNote Name="Prop"><Paragraph><Text>Which bar?</Text></Paragraph><Paragraph/></ScriptNote>'
    script = read(paragraph("Scene Heading", "INT. BAR - DAY", summary + note), paragraph("Action", "Smoke."))
    assert seen(script) == [
        ("scene_heading", "INT. BAR - DAY"),
        ("synopsis", "The bar\nAnn waits.\nBo comes."),
        ("note", "ANN\nhope"),
        ("note", "BO\nHe is\n\nlate."),
        ("note", "Prop\nWhich bar?"),
        ("action", "Smoke."),
    ]
    assert screenplay(script, "x").scenes[0].synopsis == "The bar\nAnn waits.\nBo comes."


def test_a_note_on_an_empty_paragraph_is_kept() -> None:
    note = "<ScriptNote><Paragraph><Text>add a scene</Text></Paragraph></ScriptNote>"
    assert seen(read(paragraph("Action", "A."), paragraph("Action", more=note))) == [("action", "A."), ("note", "add a scene")]


def notes(*ranges: str) -> str:
    inner = "".join(
        f'<ScriptNote Range="{place}"><Paragraph><Text>n{order}</Text></Paragraph></ScriptNote>' for order, place in enumerate(ranges)
    )
    return f"<ScriptNotes>{inner}</ScriptNotes>"


def test_notes_apart_from_the_script_stand_after_the_paragraph_of_their_range() -> None:
    """Paragraphs begin at 0, 5, 8 (a dual dialogue counts for two characters) and 15; what lies beyond belongs to the last."""
    dual = paragraph("General", more=f"<DualDialogue>{''.join(CUES)}</DualDialogue>")
    script = read(
        paragraph("Action", "Hum."),
        dual,
        paragraph("Shot", "CLOSER"),
        paragraph("Action", "Go."),
        more=notes("0,4", "5,7", "8,10", "16,18", "99,120", "", "x,y"),
    )
    texts = [item.text for item in script.elements]
    assert texts[:2] == ["Hum.", "n0"]
    assert texts[7:] == ["n1", "CLOSER", "n2", "Go.", "n3", "n4", "n5", "n6"]


def test_a_note_without_any_paragraph_is_kept() -> None:
    assert seen(fdx.read(document(paragraph("Action"), more=notes("0,0")), "x")) == [("note", "n0")]


def test_omitted_scene_keeps_its_number_and_its_words() -> None:
    inner = paragraph("Scene Heading", "EXT. YARD - DUSK") + paragraph("Action", "Mara waits.")
    script = read(
        paragraph("Scene Heading", "INT. HALL - DAY", Number="20"),
        f'<Paragraph Type="Scene Heading" Number="21"><Text>OMITTED</Text><OmittedScene>{inner}</OmittedScene></Paragraph>',
        paragraph("Scene Heading", "INT. ROOM - DAY", Number="22"),
    )
    assert seen(script)[1:3] == [("scene_heading", "OMITTED"), ("note", "EXT. YARD - DUSK\nMara waits.")]
    scenes = screenplay(script, "x").scenes
    assert [(scene.number, scene.omitted) for scene in scenes] == [("20", False), ("21", True), ("22", False)]


def test_revisions() -> None:
    assert only(read('<Paragraph Type="Action" RevisionID="1"><Text RevisionID="3">New.</Text></Paragraph>')).revised == "3"
    assert only(read('<Paragraph Type="Action"><Text RevisionID="0">Old.</Text></Paragraph>')).revised == ""
    both = '<Paragraph Type="Dialogue"><Text>One.</Text></Paragraph><Paragraph Type="Dialogue"><Text RevisionID="2">Two.</Text></Paragraph>'
    assert only(read(both)).revised == "2"


def test_capitals_are_a_style() -> None:
    script = read(
        paragraph("Scene Heading", "EXT. Mast farm - nIGHT"),
        paragraph("Character", "Ann"),
        paragraph("Action", "Straße und <em>"),
        more=style("Scene Heading", "Bold+AllCaps") + style("Character", "") + style("Action", "AllCaps"),
    )
    assert [item.text for item in script.elements] == ["EXT. MAST FARM - NIGHT", "Ann", "STRAßE UND <EM>"]


def test_capitals_of_a_run() -> None:
    item = only(read("<Paragraph Type='Action'><Text>A </Text><Text Style='Bold+AllCaps'>bang</Text><Text>.</Text></Paragraph>"))
    assert item.text == "A BANG."
    assert item.emphasis == (Emphasis(start=2, end=6, style="bold"),)


def test_text_without_a_style_for_it_stays_as_it_is() -> None:
    assert only(read(paragraph("Character", "McCLANE"))).text == "McCLANE"


def test_wrapped_parenthetical() -> None:
    script = read(
        paragraph("Character", "ANN"),
        paragraph("Parenthetical", "(to Bo, who"),
        paragraph("Parenthetical", "is not listening)"),
        paragraph("Parenthetical", "(beat)"),
        paragraph("Dialogue", "Well."),
    )
    assert [text for kind, text in seen(script) if kind == "parenthetical"] == ["(to Bo, who is not listening)", "(beat)"]


def test_several_runs_with_emphasis() -> None:
    item = only(
        read(
            "<Paragraph Type='Action'><Text>  The </Text><Text Style='Bold'>big</Text><Text Style='Bold+Italic'> red</Text>"
            "<Text Style='Underline+Strikeout'> car </Text></Paragraph>"
        )
    )
    assert item.text == "The big red car"
    assert item.emphasis == (
        Emphasis(start=4, end=11, style="bold"),
        Emphasis(start=7, end=11, style="italic"),
        Emphasis(start=11, end=15, style="underline"),
    )


def test_soft_returns_and_kinds_of_blanks() -> None:
    item = only(read(paragraph("Action", "One\u2028two\u00a0three\u200b.\u2029Four")))
    assert item.text == "One\ntwo three.\nFour"


def test_blanks_that_are_meant() -> None:
    item = only(read('<Paragraph Type="Action"><Text xml:space="preserve">    indented</Text></Paragraph>'))
    assert item.text == "    indented"


def test_empty_paragraphs_are_no_elements_and_still_count() -> None:
    script = read(paragraph("Action"), paragraph("Action", "  "), "<Paragraph/>", paragraph("Action", "Rain."))
    assert [(item.text, item.line) for item in script.elements] == [("Rain.", 4)]


def test_page_breaks() -> None:
    script = read(
        paragraph("Action", "First.", StartsNewPage="Yes"),
        paragraph("Action", "Second.", StartsNewPage="Yes"),
        paragraph("New Act", "ACT TWO"),
        paragraph("New Act", "ACT THREE", StartsNewPage="No"),
        more=style("New Act", new_page="Yes"),
    )
    assert [item.kind.value for item in script.elements] == ["action", "page_break", "action", "page_break", "centered", "centered"]


def title(*lines: str, align: str = "Center") -> str:
    inner = "".join(f'<Paragraph Alignment="{align}"><Text>{line}</Text></Paragraph>' if line else "<Paragraph/>" for line in lines)
    return f"<TitlePage><Content>{inner}</Content></TitlePage>"


@pytest.mark.parametrize(
    ("lines", "page"),
    [
        (("MY FILM", "", "", "Written by", "", "Jane Doe"), {"title": "MY FILM", "credit": "Written by", "author": "Jane Doe"}),
        (("MY", "FILM", "by", "Jane", "Joe"), {"title": "MY\nFILM", "credit": "by", "author": "Jane\nJoe"}),
        (("MY FILM", "", "", "", "Jane Doe"), {"title": "MY FILM", "author": "Jane Doe"}),
        (
            ("A", "An original screenplay by", "B", "", "Based on the novel", "3/4/2021", "© 2021 B"),
            {
                "title": "A", "credit": "An original screenplay by", "author": "B", "source": "Based on the novel",
                "draft_date": "3/4/2021", "copyright": "© 2021 B",
            },
        ),
    ],
)  # fmt: skip
def test_title_page(lines: tuple[str, ...], page: dict[str, str]) -> None:
    assert read(paragraph("Action", "A."), more=title(*lines)).title_page == page


def test_title_page_without_alignment_keeps_contact_apart() -> None:
    page = read(paragraph("Action", "A."), more=title("A", "by", "B", "Somewhere 5", "+49 1", align="Left")).title_page
    assert page == {"title": "A", "credit": "by", "author": "B", "contact": "Somewhere 5\n+49 1"}


def test_running_heads_are_furniture() -> None:
    heads = (
        "<HeaderAndFooter><Header><Paragraph><Text>MY FILM - Blue draft</Text><DynamicLabel Type='Page #'/><Text>.</Text></Paragraph>"
        "</Header>"
        "<Footer><Paragraph><Text>.</Text></Paragraph></Footer></HeaderAndFooter>"
    )
    assert read(paragraph("Action", "A."), more=heads).furniture == (Furniture(kind="header", text="MY FILM - Blue draft.", page=1),)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "latin-1", "cp1252"])
def test_encodings(encoding: str) -> None:
    name = encoding.removesuffix("-sig")
    text = f'<?xml version="1.0" encoding="{name}"?><FinalDraft><Content>{paragraph("Action", "Café.")}</Content></FinalDraft>'
    assert only(fdx.read(text.encode(encoding), "x.fdx")).text == "Café."


def test_text_that_calls_itself_utf_8_and_is_not() -> None:
    assert only(fdx.read(document(paragraph("Action", "Café")).decode().encode("cp1252"), "x.fdx")).text == "Café"


def test_control_characters_are_left_out() -> None:
    assert only(fdx.read(document(paragraph("Action", "A\x01b")), "x.fdx")).text == "Ab"


def test_other_xml() -> None:
    with pytest.raises(InputError, match="not a Final Draft script"):
        fdx.read(b"<html/>", "x.fdx")


WORDS = st.text(alphabet="abc<&> (é", min_size=1, max_size=12).filter(lambda text: any(char.isalnum() for char in text))


def wrapped(parts: list[str], tag: str) -> str:
    return paragraph("General", more=f"<{tag}>{''.join(parts)}</{tag}>")


def nested(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(wrapped, st.lists(inner, max_size=4), st.sampled_from(["DualDialogue", "ScriptNote", "OmittedScene"]))


TREES = st.recursive(st.builds(paragraph, st.sampled_from([*fdx.KINDS, "Odd", ""]), WORDS), nested, max_leaves=12)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.builds(paragraph, st.sampled_from([*fdx.KINDS, "Odd"]), WORDS) | TREES, max_size=8), st.lists(WORDS, max_size=3))
def test_no_word_is_lost_wherever_it_hangs(paragraphs: list[str], apart: list[str]) -> None:
    inner = "".join(f"<ScriptNote Range='3,4'><Paragraph><Text>{escape(text)}</Text></Paragraph></ScriptNote>" for text in apart)
    data = document(*paragraphs or [paragraph("Action", "a")], more=f"<ScriptNotes>{inner}</ScriptNotes>")
    script = fdx.read(data, "x.fdx")
    said = sorted("".join("".join(item.text.split()) for item in script.elements))
    assert said == sorted("".join("".join(fromstring(data).itertext()).split()))


def test_an_indent_of_the_writer_is_kept_and_a_slip_is_not() -> None:
    script = read(paragraph("Action", "     Dear Ann,\n     come."), paragraph("Action", "  Rain. "), paragraph("Dialogue", "     Hi."))
    assert [item.text for item in script.elements] == ["     Dear Ann,\n     come.", "Rain.", "Hi."]


def test_items_of_a_list_are_read_and_a_note_within_a_text_is_none_of_its_words() -> None:
    rows = (
        "<Paragraph Type='Action'><Text>He packs:</Text><ListItems><ListItem><Paragraph Type='Action'><Text>a key</Text></Paragraph>"
        "</ListItem><ListItem><Paragraph><Text>a map</Text></Paragraph></ListItem></ListItems></Paragraph>"
        "<Paragraph Type='Action'><Text>He<ScriptNote><Paragraph><Text>who?</Text></Paragraph></ScriptNote> goes.</Text></Paragraph>"
    )
    script = fdx.read(f"<FinalDraft><Content>{rows}</Content></FinalDraft>".encode(), "x.fdx")
    assert [(item.kind.value, item.text) for item in script.elements] == [
        ("action", "He packs:"), ("action", "a key"), ("general", "a map"), ("action", "He goes."), ("note", "who?"),
    ]  # fmt: skip
