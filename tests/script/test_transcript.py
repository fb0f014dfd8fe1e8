"""A machine's transcript, page by page: whatever is answered, pages are whole, in order, and where they belong."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.errors import InputError
from storyboard.model.screenplay import SHOWN
from storyboard.script.transcript import question, transcribed, whole_pages


def marked(number: int, text: str) -> str:
    return f"%%% PAGE {number} %%%\n{text}\n"


def test_pages_are_taken_up_to_the_first_that_is_missing() -> None:
    answer = "Here it is:\n```\n" + marked(3, "Three.") + marked(3, "Still three.") + marked(4, "Four.\n") + marked(6, "Six.") + "```"
    assert whole_pages(answer, 3, 9, cut=False) == ("Three.\nStill three.", "Four.")
    assert whole_pages(answer, 4, 9, cut=False) == ("Four.",)
    assert whole_pages(answer, 5, 9, cut=False) == ()


def test_the_last_page_of_a_cut_answer_is_not_whole() -> None:
    answer = marked(1, "One.") + marked(2, "Tw")
    assert whole_pages(answer, 1, 5, cut=True) == ("One.",)
    assert whole_pages(answer, 1, 5, cut=False) == ("One.", "Tw")
    assert whole_pages(marked(1, "On"), 1, 5, cut=True) == ()


def test_no_more_pages_than_were_asked_for() -> None:
    assert whole_pages("".join(marked(n, "x") for n in range(1, 9)), 1, 2, cut=False) == ("x", "x")


def test_elements_stand_on_the_scans_pages() -> None:
    play = transcribed(["Title: T\n", "INT. A - DAY\n\nRain.", "", "More\nrain.\r\n\n> CUT TO:"], "t.pdf", "m", [3])
    assert [(element.text, element.page) for element in play.elements] == [
        ("INT. A - DAY", 2),
        ("Rain.", 2),
        ("More\nrain.", 4),
        ("CUT TO:", 4),
    ]
    assert (play.pages, play.source_format, play.title) == (4, "transcript", "T")
    assert ["by m" in play.notices[0], "Pages 3 of the scan" in play.notices[1]] == [True, True]


def test_nothing_is_no_script() -> None:
    with pytest.raises(InputError, match=r"t\.pdf has no scene"):
        transcribed(["", ""], "t.pdf", "m")


def test_the_question_sends_the_scan_and_names_the_pages() -> None:
    asked = question("script/t.pdf", "0" * 64, 40, 21, 40, 65_536)
    assert asked.turns[0].attachments[0].pages == 40
    assert "pages 21 to 40" in asked.turns[0].text
    assert asked.most == 32_000
    assert question("script/t.pdf", "", 40, 21, 40, 8_000).most == 8_000


lines = st.lists(st.one_of(st.integers(0, 9).map(lambda n: f"%%% PAGE {n} %%%"), st.text(max_size=20)), max_size=30)


@given(said=lines, first=st.integers(1, 6), more=st.integers(0, 5), cut=st.booleans())
@settings(deadline=None)
def test_any_answer_is_read(said: list[str], first: int, more: int, *, cut: bool) -> None:
    pages = whole_pages("\n".join(said), first, first + more, cut=cut)
    assert len(pages) <= more + 1
    try:
        play = transcribed(pages, "t.pdf", "m")
    except InputError:
        return
    assert all(1 <= element.page <= len(pages) for element in play.elements)
    assert all(element.text for element in play.elements if element.kind in SHOWN)
