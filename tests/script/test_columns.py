"""Laid-out text: what repeats is script unless it stands where pages turn; pastes, cuts of other languages, omitted scenes, pages."""

from __future__ import annotations

import re

import pytest

from storyboard.model.screenplay import Kind
from storyboard.script import columns, columns_pages, text, transitions
from storyboard.script.found import Script

WORD = re.compile(r"[^\W_]+")

SPEECH = "                    EVA\n               (low)\n          Stay quiet. I said stay\n          quiet.\n\n"
SCENE = f"INT. MILL - NIGHT\n\nRain hammers the roof. She drags a sack across the\nboards and drops it.\n\n{SPEECH}She waits\n\n"


def kinds(source: str) -> list[tuple[Kind, str]]:
    return [(item.kind, item.text) for item in text.read(source).elements]


def told(script: Script) -> int:
    return sum(len(WORD.findall(f"{item.text} {item.number}")) for item in script.elements)


def taken(script: Script, kind: str) -> list[str]:
    return [item.text for item in script.furniture if item.kind == kind]


@pytest.mark.parametrize("times", [3, 5, 12])
@pytest.mark.parametrize("filler", [0, 14, 30])
def test_a_scene_that_is_played_again_and_again_is_all_script(times: int, filler: int) -> None:
    source = (SCENE + "Dust.\n\n" * filler) * times
    script = text.read(source)
    assert not script.furniture
    assert told(script) == len(WORD.findall(source))


def test_lines_that_repeat_in_the_middle_of_pages_are_script() -> None:
    pages = [f"BLUE REV. 3/4/26                         {number}.\n\n{SCENE * 4}CUT TO:" for number in range(1, 7)]
    script = text.read("\n\f".join(pages))
    assert taken(script, "header") == [f"BLUE REV. 3/4/26 {number}." for number in range(1, 7)]
    assert sum(item.text == "CUT TO:" for item in script.elements) == 6
    assert told(script) == 6 * (len(WORD.findall(SCENE)) * 4 + 2)


def test_a_head_at_wide_gaps_is_furniture_without_form_feeds() -> None:
    body = "".join(f"She waits for hour {place}.\n\n{SPEECH}" for place in range(6))
    script = text.read("".join(f"The Long Night\n\n\n\n\nINT. MILL {number} - DAY\n\n{body}\n\n\n\n" for number in range(1, 8)))
    assert taken(script, "header") == ["The Long Night"] * 7


@pytest.mark.parametrize("shift", [20, 26])
def test_a_paste_that_starts_with_a_speech_has_no_title(shift: int) -> None:
    script = text.read(f"{' ' * shift}MIA\n          Where is it?\n\nShe runs.\n\nINT. HALL - DAY\n\n{SPEECH}")
    assert script.title_page == {}
    assert [(item.kind, item.text) for item in script.elements[:3]] == [
        (Kind.CHARACTER, "MIA"),
        (Kind.DIALOGUE, "Where is it?"),
        (Kind.ACTION, "She runs."),
    ]


def test_a_title_in_the_middle_stays_one() -> None:
    script = text.read(f"                    THE MILL\n               A story in three acts\n\nINT. MILL - DAY\n\n{SPEECH * 2}")
    assert script.title_page == {"title": "THE MILL\nA story in three acts"}


def test_acts_are_no_title() -> None:
    script = text.read(f"                    ACT ONE\n\n                    SCENE A\n\nINT. MILL - DAY\n\nShe sits.\n\n{SPEECH * 2}")
    assert script.title_page == {}
    assert [item.text for item in script.elements[:2]] == ["ACT ONE", "SCENE A"]


@pytest.mark.parametrize("speeches", [1, 2, 3])
def test_few_speeches_at_the_margin(speeches: int) -> None:
    names = ["BEN", "ANN", "LEO"][:speeches]
    source = "INT. SHED - DAY\n\nDust everywhere.\n\n" + "\n".join(f"{name}\nWhere is it?\n" for name in names)
    assert [words for kind, words in kinds(source) if kind == Kind.CHARACTER] == names


@pytest.mark.parametrize("range_", ["17 thru 19", "17 THRU 19", "17-19", "17 to 19"])
@pytest.mark.parametrize("width", [0, 20, 45])
def test_omitted_scenes_with_their_numbers_in_both_margins(range_: str, width: int) -> None:
    right = f"{' ' * width}{range_}" if width else ""
    script = text.read(f"16   INT. A - DAY      16\n\nX.\n\n{SPEECH * 2}{range_} OMITTED{right}\n\n20   INT. B - DAY      20\n\nY.\n")
    found = [(item.number, item.text) for item in script.elements if item.kind == Kind.SCENE_HEADING]
    assert found == [("16", "INT. A - DAY"), ("17-19", "OMITTED"), ("20", "INT. B - DAY")]
    assert (range_ in taken(script, "scene_number")) == bool(right)


@pytest.mark.parametrize(
    "line",
    ["SCHNITT AUF:", "ÜBERBLENDUNG ZU:", "ABBLENDE", "COUPE SUR :", "FONDU AU NOIR.", "CORTE A:", "FUNDIDO A NEGRO.", "STACCO SU:"],
)
def test_cuts_of_other_languages(line: str) -> None:
    assert transitions.is_loose(line)
    assert (Kind.TRANSITION, line) in kinds(f"INT. A - DAY\n\n{SPEECH * 2}{' ' * 45}{line}\n\nEXT. B - DAY\n\nX.\n")


@pytest.mark.parametrize("line", ["CORTE", "COUPE", "SCHNITT", "ANNA", "Schnitt auf:", "STACCO"])
def test_names_that_only_look_like_cuts(line: str) -> None:
    assert not transitions.is_loose(line)


def numbered(pages: int, *, foot: bool, first: int = 1) -> str:
    body = "She waits.\n\n" * 22
    marks = [f"{' ' * 60}{number}.\n\n" for number in range(first, first + pages)]
    return "".join(f"{body}{SPEECH}{mark}" if foot else f"{mark}{body}{SPEECH}" for mark in marks)


@pytest.mark.parametrize("foot", [True, False])
def test_printed_page_numbers_part_a_text_without_form_feeds(foot: bool) -> None:
    script = columns.read(numbered(6, foot=foot))
    assert script.pages == 6
    assert [item.page for item in script.elements if item.kind == Kind.CHARACTER] == [1, 2, 3, 4, 5, 6]
    assert [item.page for item in script.furniture] == [1, 2, 3, 4, 5, 6]


def test_pages_of_an_excerpt_are_counted_from_one() -> None:
    assert columns.read(numbered(4, foot=False, first=31)).pages == 4


def test_numbers_that_leave_too_much_out_part_nothing() -> None:
    script = columns.read(numbered(3, foot=False) + "She waits.\n\n" * 400)
    assert script.pages == 0
    assert {item.page for item in script.elements} == {0}
    assert columns_pages.starts([], []) == []
