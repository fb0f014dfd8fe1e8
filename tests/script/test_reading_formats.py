"""One script in several formats must give the same kinds and the same words."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from storyboard.model.screenplay import Kind, Screenplay

Load = Callable[[str], Screenplay]
Sequence = Callable[[Screenplay], list[tuple[str, str]]]

CONTINUED = re.compile(r" \(CONT'D\)$")
BRICK = "Brick-and-Steel.fountain"
CARD = "The-Last-Birthday-Card.fountain"


def same_as(wanted: list[tuple[str, str]], got: list[tuple[str, str]]) -> list[tuple[tuple[str, str], tuple[str, str]]]:
    assert len(got) == len(wanted)
    return [(left, right) for left, right in zip(wanted, got, strict=True) if left != right]


def without_continued(items: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The pdf-lib writer adds (CONT'D) to whoever goes on after action; the source has none."""
    return [(kind, CONTINUED.sub("", text)) for kind, text in items]


def test_final_draft_is_the_fountain(load: Load, sequence: Sequence) -> None:
    assert sequence(load("Brick-and-Steel.fdx")) == [
        ("action", text) if kind == "centered" and "BURN" in text else (kind, text) for kind, text in sequence(load(BRICK))
    ]


def test_pdf_with_bold_headings_is_the_fountain(load: Load, sequence: Sequence) -> None:
    assert without_continued(sequence(load("brick-and-steel.pdflib.pdf"))) == sequence(load(BRICK))


def test_pdf_without_bold_headings_misses_only_forced_ones(load: Load, sequence: Sequence) -> None:
    differences = same_as(sequence(load(BRICK)), sequence(load("Brick-and-Steel.reportlab.pdf")))
    assert differences == [
        (("scene_heading", text), ("action", text)) for text in ("SNIPER SCOPE POV", "OPENING TITLES")
    ]  # nothing in that file sets them apart from action


def test_possible_headings_are_named(load: Load) -> None:
    assert any("OPENING TITLES" in notice for notice in load("Brick-and-Steel.reportlab.pdf").notices)


def test_both_sides_of_a_dual_dialogue_in_every_format(load: Load) -> None:
    for name in (BRICK, "Brick-and-Steel.fdx", "Brick-and-Steel.reportlab.pdf", "brick-and-steel.pdflib.pdf"):
        dual = [(item.dual, item.text) for item in load(name).elements if item.dual]
        assert dual == [("left", "STEEL"), ("left", "Screw retirement."), ("right", "BRICK"), ("right", "Screw retirement.")], name


def test_emphasis_in_every_format(load: Load) -> None:
    for name in (BRICK, "Brick-and-Steel.fdx", "Brick-and-Steel.reportlab.pdf", "brick-and-steel.pdflib.pdf"):
        italic = [item.text[span.start : span.end] for item in load(name).elements for span in item.emphasis if span.style == "italic"]
        assert italic == ["Did you know Brick and Steel are retired?", "Leupold Mark 4"], name


def test_pages_without_text_are_named(load: Load, sequence: Sequence) -> None:
    script = load("brick-and-steel-mixed.pdflib.pdf")
    assert any("Pages 2, 4 of the PDF have no text" in notice for notice in script.notices), script.notices
    whole = without_continued(sequence(load(BRICK)))
    assert all(item in whole for item in without_continued(sequence(script)))


def test_page_and_line_are_those_of_the_pdf(load: Load) -> None:
    script = load("brick-and-steel.pdflib.pdf")
    places = {item.text: (item.page, item.line) for item in script.elements}
    assert places["EXT. BRICK'S PATIO - DAY"] == (2, 1)
    assert places["EXT. BRICK'S POOL - DAY"] == (3, 8)  # the page number is line 1
    assert script.pages == 5


def test_a_long_script_in_final_draft(load: Load, sequence: Sequence) -> None:
    differences = same_as(sequence(load(CARD)), sequence(load("The-Last-Birthday-Card.fdx")))
    assert set(differences) == {(("transition", "FADE OUT."), ("action", "FADE OUT."))}  # typed as action in that file


def test_a_long_script_in_pdf_misses_only_forced_headings(load: Load, sequence: Sequence) -> None:
    wanted, got = sequence(load(CARD)), sequence(load("The-Last-Birthday-Card.reportlab.pdf"))
    forced = {text for kind, text in wanted if kind == "scene_heading" and not re.match(r"(INT|EXT)\b", text)}
    assert " ".join(text for _, text in got).casefold() == " ".join(text for _, text in wanted).casefold()
    missed = [item for item in wanted if item not in got and item[1] not in forced and item[0] != "transition"]
    assert missed == []


@pytest.mark.parametrize("name", ["clean", "artifacts"])
def test_furniture_goes_and_the_same_words_in_the_body_stay(load: Load, sequence: Sequence, name: str) -> None:
    wanted = sequence(load("normalization-gauntlet.fountain"))
    assert sequence(load(f"normalization-gauntlet-{name}.pdflib.pdf")) == wanted


def test_final_draft_files_of_two_programs(load: Load, sequence: Sequence) -> None:
    assert sequence(load("TestFDX-FD.fdx")) == sequence(load("TestFDX-FI.fdx"))
    assert [scene.number for scene in load("TestFDX-FD.fdx").scenes] == ["1", "2"]
    assert load("TestFDX-FD.fdx").scenes[0].characters == ("DJ", "DAVE", "JIM")


def test_title_pages(load: Load) -> None:
    for name in (BRICK, "brick-and-steel.pdflib.pdf"):
        page = load(name).title_page
        assert page["title"] == "BRICK & STEEL\nFULL RETIRED", name
        assert page["author"] == "Stu Maschwitz", name
        assert page["draft_date"] == "1/27/2012", name
        assert "Solvang, CA 93463" in page["contact"], name


def test_cyrillic_in_fountain_and_pdf(load: Load, sequence: Sequence) -> None:
    script = load("cyrillic.fountain")
    assert sequence(load("cyrillic.pdfkit.pdf")) == sequence(script)
    assert [scene.location for scene in script.scenes] == ["КВАРТИРА МАШИ – СТОЛОВАЯ", "КВАРТИРА МАШИ – КУХНЯ"]


@pytest.mark.parametrize(("name", "speaker"), [("jp.fountain", "ジョン"), ("sc.fountain", "约翰")])
def test_writings_without_capitals(load: Load, name: str, speaker: str) -> None:
    script = load(name)
    assert script.scenes[0].setting == "INT"
    assert script.scenes[0].time_of_day == "DAY"
    assert script.scenes[0].characters == (speaker,)


def test_japanese_pdf_keeps_every_word(load: Load) -> None:
    script = load("jp.pdfkit.pdf")
    assert sum(len(item.text) for item in script.elements) > 1500
    assert {item.kind for item in script.elements} == {Kind.ACTION}
