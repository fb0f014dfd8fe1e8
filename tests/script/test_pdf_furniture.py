"""What pages carry beside the script: told by its place and form, kept apart, and never mistaken for the script's own words."""

from __future__ import annotations

import pytest

from storyboard.model.screenplay import Kind, Screenplay
from storyboard.script import pdf
from storyboard.script.scenes import screenplay
from storyboard.testing.pages import Mark, written

HEADING = Mark(108, 96, "INT. BAR - DAY")
RAIN = Mark(108, 120, "Rain on the window.")


def read(*pages: list[Mark]) -> Screenplay:
    return screenplay(pdf.read(written(pages), "x.pdf"), "x.pdf")


def furniture(script: Screenplay) -> list[tuple[str, str]]:
    return [(item.kind, item.text) for item in script.furniture]


def texts(script: Screenplay) -> list[str]:
    return [element.text for element in script.elements]


@pytest.mark.parametrize(
    ("text", "x", "y", "kind"),
    [
        ("12.", 540, 40, "page_number"),
        ("12A.", 540, 40, "page_number"),
        ("- 12 -", 300, 760, "page_number"),
        ("Page 12 of 120", 300, 760, "page_number"),
        ("49 | P a g e", 300, 760, "page_number"),
        ("xiv", 300, 760, "page_number"),
        ("Blue Revision 3/4/26", 108, 40, "header"),
        ("DOUBLE PINK PAGES - 12/05/26", 108, 40, "header"),
        ("Rev. 3/4/26", 108, 40, "header"),
        ("(CONTINUED)", 480, 732, "continued"),
        ("CONTINUED:", 108, 80, "continued"),
        ("CONTINUED: (2)", 108, 80, "continued"),
        ("(SUITE)", 480, 732, "continued"),
        ("*", 570, 120, "revision"),
        ("**", 570, 300, "revision"),
    ],
)
def test_it_is_known_by_place_and_form_on_a_single_page(text: str, x: float, y: float, kind: str) -> None:
    script = read([HEADING, RAIN, Mark(x, y, text)])
    assert furniture(script) == [(kind, text)]
    assert texts(script) == [HEADING.text, RAIN.text]


@pytest.mark.parametrize(
    ("text", "x", "y"),
    [
        ("continued", 180, 400),
        ("Continued on the wall, in paint.", 108, 400),
        ("The sign says (MORE) in red.", 108, 400),
        ("12", 108, 400),
        ("civic", 108, 760),
        ("A draft comes through 3 windows.", 108, 400),
        ("* * *", 300, 400),
        ("BLUE REVISION 3/4/26", 108, 400),
    ],
)
def test_the_same_words_in_the_script_stay(text: str, x: float, y: float) -> None:
    script = read([HEADING, RAIN, Mark(x, y, text), Mark(108, 450, "The end.")])
    assert sorted(texts(script)) == sorted([HEADING.text, RAIN.text, text, "The end."])
    assert not script.furniture


def test_running_heads_are_known_by_coming_again() -> None:
    pages = [[Mark(108, 40, "THE KEEPER"), HEADING, RAIN, Mark(108, 400, "THE KEEPER is on the cover."), Mark(108, 770, "Ann Author")]] * 4
    script = read(*pages)
    assert furniture(script) == [("header", "THE KEEPER"), ("footer", "Ann Author")] * 4
    assert texts(script) == [HEADING.text, RAIN.text, "THE KEEPER is on the cover."] * 4


@pytest.mark.parametrize(
    ("marks", "number"),
    [
        ([Mark(60, 96, "12"), Mark(552, 96, "12")], "12"),
        ([Mark(60, 96, "A12B")], "A12B"),
        ([Mark(552, 96, "12A.")], "12A"),
        ([Mark(60, 96, "12*"), Mark(552, 96, "12*")], "12"),
        ([Mark(86, 96, "12")], "12"),
        ([Mark(60, 96, "3.70")], "3.70"),
        ([Mark(60, 96, "12pt2")], "12pt2"),
        ([Mark(60, 97.5, "12")], "12"),
    ],
)
def test_numbers_in_the_margins(marks: list[Mark], number: str) -> None:
    script = read([HEADING, *marks, RAIN])
    assert (script.elements[0].text, script.elements[0].number) == (HEADING.text, number)
    assert [text for kind, text in furniture(script) if kind == "scene_number"] == [mark.text for mark in marks]
    assert bool(script.elements[0].revised) == ("*" in marks[0].text)


def test_omitted_scenes_one_below_the_other() -> None:
    stack = [Mark(60, 200, "12"), Mark(60, 212, "thru"), Mark(60, 224, "15"), Mark(108, 224, "OMITTED"), Mark(552, 224, "15")]
    script = read(
        [Mark(60, 96, "11"), HEADING, RAIN, *stack, Mark(60, 250, "16"), Mark(108, 250, "EXT. STREET - DAY"), Mark(108, 274, "Sun.")]
    )
    assert [(scene.number, scene.omitted) for scene in script.scenes] == [("11", False), ("12-15", True), ("16", False)]
    assert ("scene_number", "thru") in furniture(script)


def test_a_number_without_int_or_ext_makes_a_heading() -> None:
    script = read([HEADING, RAIN, Mark(60, 200, "13"), Mark(108, 200, "MONTAGE - THE SUMMER"), Mark(108, 224, "Sun.")])
    assert [(item.kind, item.number) for item in script.elements][2] == (Kind.SCENE_HEADING, "13")


def test_stars_mark_what_they_stand_beside() -> None:
    rows = [Mark(108, 200 + 12 * row, f"Row {row} of a paragraph that goes on and on to the margin") for row in range(3)]
    script = read([HEADING, RAIN, *rows, Mark(570, 212, "*"), Mark(570, 300, "*"), Mark(108, 330, "The end.")])
    assert [element.revised for element in script.elements] == ["", "", "*", ""]
    assert furniture(script) == [("revision", "*")] * 2


def test_a_star_close_behind_a_full_line_is_no_word() -> None:
    full = Mark(108, 200, "A line that is so long that it ends right where the text")
    pages = [HEADING, RAIN, full, Mark(526, 200, "*"), Mark(526, 300, "*"), Mark(108, 300, "Short.")]
    assert texts(read(pages))[2:] == [full.text, "Short."]


@pytest.mark.parametrize("tint", [0.6, 0.9])
def test_light_words_across_the_page(tint: float) -> None:
    script = read([HEADING, RAIN, Mark(50, 122, "COPY NO 7", size=60, tint=tint)])
    assert furniture(script) == [("watermark", "COPY NO 7")]
    assert texts(script) == [HEADING.text, RAIN.text]


def test_dark_words_across_many_pages() -> None:
    script = read(*[[HEADING, RAIN, Mark(50, 400, "COPY", size=90)]] * 3)
    assert furniture(script) == [("watermark", "COPY")] * 3


def test_words_in_light_print_stay() -> None:
    script = read([HEADING, RAIN, Mark(108, 200, "A ghost in grey.", tint=0.6)])
    assert texts(script)[-1] == "A ghost in grey."


def test_a_title_page() -> None:
    title = [Mark(250, 280, "THE KEEPER"), Mark(255, 320, "written by"), Mark(255, 345, "Ann Author"), Mark(72, 700, "Blue Draft 3/4/26")]
    contact = [Mark(72, 660, "Agency"), Mark(72, 672, "12 Quay Street")]
    script = read([*title, *contact], [HEADING, RAIN])
    assert script.title_page == {
        "title": "THE KEEPER",
        "credit": "written by",
        "author": "Ann Author",
        "contact": "Agency\n12 Quay Street",
        "draft_date": "Blue Draft 3/4/26",
    }
    assert texts(script) == [HEADING.text, RAIN.text]
    assert script.elements[0].page == 2


def test_a_script_without_a_title_page_may_begin_low() -> None:
    script = read([Mark(108, 300, "FADE IN:"), Mark(108, 324, "INT. BAR - DAY"), Mark(108, 348, "Rain.")])
    assert texts(script) == ["FADE IN:", "INT. BAR - DAY", "Rain."]


def test_a_speech_over_a_page_is_one() -> None:
    first = [HEADING, RAIN, Mark(252, 600, "ANN"), Mark(180, 612, "One more of those, and then"), Mark(252, 624, "(MORE)")]
    second = [Mark(252, 96, "ANN (CONT’D)"), Mark(180, 108, "I have to go."), Mark(252, 140, "BEN"), Mark(180, 152, "Go.")]
    script = read(first, second)
    assert texts(script)[2:] == ["ANN", "One more of those, and then I have to go.", "BEN", "Go."]
    assert furniture(script) == [("more", "(MORE)"), ("continued", "ANN (CONT’D)")]


def test_continued_by_action_and_not_by_a_page_stays() -> None:
    speech = [Mark(252, 600, "ANN"), Mark(180, 612, "One more."), Mark(108, 636, "She drinks.")]
    script = read([HEADING, RAIN, *speech], [Mark(252, 96, "ANN (CONT'D)"), Mark(180, 108, "And another.")])
    assert texts(script)[2:] == ["ANN", "One more.", "She drinks.", "ANN (CONT'D)", "And another."]


def test_hyphens_at_line_ends_are_the_words_own() -> None:
    script = read([HEADING, Mark(108, 120, "A well-known fact about self-"), Mark(108, 132, "esteem and 1990-"), Mark(108, 144, "2000.")])
    assert texts(script)[1] == "A well-known fact about self-esteem and 1990- 2000."
