"""No word is lost or said twice, and no text takes more than linear work."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.screenplay import Kind
from storyboard.script import fountain
from storyboard.script.hidden import without_hidden


def counted(work: Callable[[], object]) -> int:
    """Calls made, of functions of ours and of others."""
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls


HOSTILE = [
    "/*",
    "[[",
    "/* a\n",
    "[[ a\n",
    "[[ a\n\n",
    "[[ /* ]] \n*/ \n",
    "[[x]] ",
    "/*\n*/",
    "*a ",
    "*a* ",
    "**a _b_ ",
    "*_a_* **",
    "\\*",
    "*",
    "_ ",
    "A\n",
    "A\n(x\n",
    "A\n(x)\ny\n",
    "A ^\nx\n\n",
    "A\nb\n  \n",
    "~a\n",
    ">a<\n",
    "> a\n",
    "= a\n",
    "# a\n",
    "a\n= b\n",
    "!a\n",
    "@a\n",
    "INT. A\n",
    ".A\n",
    "1. INT. A\n",
    "#1",
    "Title: a\n",
    "  \n",
    " \n",
    "a \n",
    "(",
    "a:",
    "CUT TO: \n",
]


@pytest.mark.parametrize("unit", HOSTILE)
@pytest.mark.parametrize("end", ["", "]]*/x"])
def test_twice_the_text_is_twice_the_work(unit: str, end: str) -> None:
    small, large = (counted(partial(fountain.read, unit * size + end)) for size in (300, 600))
    assert large < 2.4 * small + 400


@pytest.mark.parametrize("unit", HOSTILE)
def test_large_and_hostile_is_read(unit: str) -> None:
    text = unit * (40_000 // len(unit))
    script = fountain.read(text)
    assert len(script.elements) <= text.count("\n") + text.count("[[") + 2


BLANKS = st.sampled_from(["", "", "  ", " ", "\t"])
SHAPES = st.sampled_from(
    [
        "{}",
        "{} {}",
        "*{}* {}",
        "_{} **{}**_",
        "INT. {} - DAY #{}#",
        ".{} #{}#",
        "@{}",
        "@{} ^",
        "({})",
        "({}",
        "~{}",
        "> {}",
        "> {} <",
        "# {}",
        "= {}",
        "!{}",
        "[[{}]]",
        "{}[[{}",
        "{}]] {}",
        "{} /*",
        "*/ {}",
        "    {}",
        "\t{}",
        "{}: {}",
        "Title: {}",
        "Author: {}",
        "   {}",
        "\\{}",
        "{}\\",
        "FADE {}",
        "1{}. INT. BAR",
        "{} ^",
        "{} (O.S.)",
        "Scene {}: {}",
        "== {}",
        "#{}#",
        "{}_{}",
        "{}*{}",
        "...{}",
        ".. {}",
    ]
)


@st.composite
def scripts(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A script, and its words, none of them twice."""
    lines: list[str] = []
    words: list[str] = []
    for shape in draw(st.lists(SHAPES | BLANKS, max_size=20)):
        new = [f"{'WORD' if draw(st.booleans()) else 'word'}{len(words) + place}x" for place in range(shape.count("{}"))]
        words += new
        lines.append(shape.format(*new))
    return "\n".join(lines), words


@settings(deadline=None, max_examples=120)
@given(scripts())
def test_every_word_comes_out_once(drawn: tuple[str, list[str]]) -> None:
    """But keys of the title page, which are its keys, and what a boneyard holds, which is to be ignored."""
    text, words = drawn
    script = fountain.read(text)
    boneyards = " ".join(item.text for item in without_hidden(text)[1] if not item.is_note)
    keys = " ".join(script.title_page).upper().replace("_", " ")
    said = " ".join([*(f"{item.text} {item.number}" for item in script.elements), *script.title_page.values()])
    for word in words:
        times = said.count(word)
        assert times == 1 or word in boneyards or (not times and script.title_page and f"{word}:" in text) or word.upper() in keys, (
            word,
            text,
        )


def test_a_number_in_both_margins_is_one_number() -> None:
    script = fountain.read("12 EXT. SEA 12\n\nMia swims.\n\n12-15 OMITTED 12-15\n\n3A EXT. PIER 12 - DAY\t3A\n\nx\n\n4 INT. ROOM 14\n\ny\n")
    heads = [(item.text, item.number) for item in script.elements if item.kind is Kind.SCENE_HEADING]
    assert heads == [("EXT. SEA", "12"), ("OMITTED", "12-15"), ("EXT. PIER 12 - DAY", "3A"), ("INT. ROOM 14", "4")]
    assert [(item.kind, item.text, item.line) for item in script.furniture] == [
        ("scene_number", "12", 1),
        ("scene_number", "12-15", 5),
        ("scene_number", "3A", 7),
    ]


def test_speech_with_a_colon_and_more_of_it_underneath_is_no_title_page() -> None:
    assert fountain.read("MIA: Hush.\n    She waits.\n\nINT. A - DAY\n\nx\n").title_page == {}
    assert fountain.read("Studio:\n    Long Pier\n\nINT. A - DAY\n\nx\n").title_page == {"studio": "Long Pier"}
    assert fountain.read("Title: A\nStudio: Long\n    Pier\n\nx\n").title_page == {"title": "A", "studio": "Long\nPier"}
