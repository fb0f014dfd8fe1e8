"""Short scripts, narrow pages and damaged ends: what little there is to learn margins from, and what stands where running heads do."""

from __future__ import annotations

import pytest

from storyboard.model.errors import InputError
from storyboard.model.screenplay import Kind, Screenplay
from storyboard.script import pdf
from storyboard.script.scenes import screenplay
from storyboard.testing import production
from storyboard.testing.pages import Mark, written
from storyboard.testing.production import Item, Setting

ITEMS = [
    Item(Kind.SCENE_HEADING, "INT. HALL - DAY"),
    Item(Kind.ACTION, "Bob enters. He looks around the hall."),
    Item(Kind.CHARACTER, "BOB"),
    Item(Kind.PARENTHETICAL, "(quietly)"),
    Item(Kind.DIALOGUE, "Hello?"),
    Item(Kind.ACTION, "Nobody."),
    Item(Kind.CHARACTER, "ANN"),
    Item(Kind.DIALOGUE, "Me."),
    Item(Kind.SCENE_HEADING, "EXT. ROAD - DAY"),
    Item(Kind.ACTION, "He runs."),
    Item(Kind.CHARACTER, "ANN"),
    Item(Kind.DIALOGUE, "Wait for me, Bob!"),
    Item(Kind.TRANSITION, "FADE OUT."),
]
DUAL = [Item(kind, text, dual=side) for side, name in (("left", "ANN"), ("right", "BOB")) for kind, text in (
    (Kind.CHARACTER, name), (Kind.DIALOGUE, "Listen to me."))]  # fmt: skip
OMITTED = [Mark(108, 96, "INT. A - DAY"), Mark(108, 120, "He runs on and on."), Mark(108, 168, "EXT. B - DAY"), Mark(108, 192, "Sun.")]


def read(data: bytes) -> Screenplay:
    return screenplay(pdf.read(data, "x.pdf"), "x.pdf")


def typed(script: Screenplay) -> list[tuple[Kind, str]]:
    return [(element.kind, element.text) for element in script.elements]


@pytest.mark.parametrize("times", [1, 2, 4])
@pytest.mark.parametrize("step", [12.0, 18.0, 24.0])
def test_rows_equally_far_apart_are_told_by_their_margins(step: float, times: int) -> None:
    items = ITEMS * times
    script = read(production.printed(items, Setting(step=step, gap=1.0)).data)
    assert typed(script) == [(item.kind, item.text) for item in items]


def test_one_wrapped_speech_tells_how_far_lines_are_apart() -> None:
    rows = [(108.0, "INT. HALL - DAY"), (108.0, "Rain."), (252.0, "BOB"), (180.0, "Come in"), (108.0, "He waits."), (252.0, "ANN")]
    marks = [Mark(x, 96 + 30 * place, text) for place, (x, text) in enumerate(rows)]
    script = read(written([[*marks, Mark(180, 276, "What do you"), Mark(180, 291, "want now?")]]))
    assert [kind for kind, _ in typed(script)] == [
        Kind.SCENE_HEADING, Kind.ACTION, Kind.CHARACTER, Kind.DIALOGUE, Kind.ACTION, Kind.CHARACTER, Kind.DIALOGUE,
    ]  # fmt: skip
    assert script.elements[-1].text == "What do you want now?"


@pytest.mark.parametrize("top", [40.0, 52.0, 60.0])
def test_what_each_page_begins_with_is_the_scripts_by_its_words_or_column(top: float) -> None:
    starts = (
        [(108.0, "INT. OLD MILL - NIGHT"), (108.0, "Rain.")],
        [(252.0, "BOB"), (180.0, "Come in.")],
        [(108.0, "OMITTED"), (108.0, "Rain.")],
    )
    for start in starts:
        rest = [(108.0, "He waits and waits and waits."), (252.0, "BOB"), (180.0, "Go."), (108.0, "EXT. ROAD - DAY"), (108.0, "Sun.")]
        gaps = [0, 12 if start[0][0] > 200 else 24, 24, 24, 12, 24, 24]
        page = [Mark(x, top + sum(gaps[: place + 1]), text) for place, (x, text) in enumerate([*start, *rest])]
        script = read(written([[*page, Mark(480, 756, "FADE OUT.")]] * 4))
        assert [element.text for element in script.elements].count(start[0][1]) >= 4
        assert [element.kind for element in script.elements].count(Kind.TRANSITION) == 4
        assert not script.furniture


def test_a_running_head_of_two_rows_is_no_cue() -> None:
    body = [Mark(108, 96, "INT. BAR - DAY"), Mark(108, 120, "Rain."), Mark(252, 144, "BOB"), Mark(180, 156, "Go.")]
    script = read(written([[Mark(280, 30, "THE KEEPER"), Mark(200, 42, "Second pages"), *body]] * 4))
    assert {(item.kind, item.text) for item in script.furniture} == {("header", "THE KEEPER"), ("header", "Second pages")}
    assert len(script.elements) == 16


@pytest.mark.parametrize("numbers", ["", "both"])
def test_a_transition_before_two_who_speak_at_once_is_none_of_them(numbers: str) -> None:
    items = [*ITEMS, *DUAL]
    script = read(production.printed(items, Setting(numbers=numbers)).data)
    assert [(element.kind, element.text, element.dual) for element in script.elements] == [
        (item.kind, item.text, item.dual) for item in items
    ]


@pytest.mark.parametrize("x", [20.0, 36.0])
@pytest.mark.parametrize(
    ("printed", "number"), [("17 thru 19", "17-19"), ("17 THRU 19", "17-19"), ("A20-B20", "A20-B20"), ("17 - 19", "17-19")]
)
def test_the_numbers_of_omitted_scenes_are_taken_from_both_margins(printed: str, number: str, x: float) -> None:
    marks = [*OMITTED[:2], Mark(x, 144, f"{printed} OMITTED"), Mark(470, 144, printed), *OMITTED[2:]]
    script = read(written([marks]))
    assert [(element.text, element.number) for element in script.elements][2] == ("OMITTED", number)
    assert [item.text for item in script.furniture] == [printed] * 2


@pytest.mark.parametrize("cut", [40, 120, 200])
def test_a_file_without_its_end_is_read(cut: int) -> None:
    data = production.printed(ITEMS, Setting()).data
    assert typed(read(data[:-cut])) == [(item.kind, item.text) for item in ITEMS]


def test_an_empty_file_is_told_from_a_scan() -> None:
    with pytest.raises(InputError, match="neither text nor a picture"):
        pdf.read(written([[], []]), "x.pdf")


def test_text_with_the_wrong_name_is_said_to_be_none() -> None:
    with pytest.raises(InputError, match="does not begin as a PDF"):
        pdf.read(b"INT. BAR - DAY\n\nRain.\n", "x.pdf")
