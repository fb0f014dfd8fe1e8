"""Trelby's three versions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.errors import InputError
from storyboard.model.screenplay import Furniture
from storyboard.script import trelby
from storyboard.script.reading import read
from storyboard.testing.formats import TRELBY, TRELBY_CONFIG

Write = Callable[..., Path]


@pytest.mark.parametrize("version", [1, 2, 3])
@pytest.mark.parametrize("name", ["boat.trelby", "boat.txt", "boat"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_versions(write: Write, version: int, name: str, mark: str) -> None:
    script = read(write(mark + TRELBY[version], name))
    heading = "Int. cabin - night" if version == 1 else "INT. CABIN - NIGHT"
    assert [(item.kind.value, item.text) for item in script.elements] == [
        ("scene_heading", heading),
        ("action", "Water drips from the ceiling and the floor.  Slowly."),
        ("character", "Ana" if version == 1 else "ANA"),
        ("parenthetical", "(she whispers)"),
        ("dialogue", "It is\nrising."),
        ("transition", "CUT TO:"),
        ("shot", "ON THE DOOR"),
        ("note", "more water?"),
        ("centered", "END OF ACT ONE"),
        ("scene_heading", "EXT. DECK - DAWN"),
        ("action", "Nobody."),
    ]
    assert [item.number for item in script.elements if item.number] == ["3"]
    assert script.title_page == {"title": "THE BOAT, A TALE", "credit": "by", "author": "Ana"}
    assert script.furniture == (Furniture(kind="header", text="THE BOAT .", page=1),)
    assert script.source_format == "trelby"


def test_lines_are_those_of_the_file() -> None:
    lines = TRELBY[3].split("\n")
    script = trelby.read(TRELBY[3], "x")
    assert [lines[item.line - 1][2:5] for item in script.elements][:3] == ["Int", "Wat", "Ana"]


def test_kinds_and_line_ends_of_later_versions_are_read_and_named() -> None:
    script = trelby.read("#Version 3\n#Start-Script \n?.one\n.~two\n", "x")
    assert [(item.kind.value, item.text) for item in script.elements] == [("action", "one"), ("action", "two")]
    assert len(script.notices) == 2


def test_two_elements_of_one_kind_stay_two_and_one_that_does_not_end_ends() -> None:
    script = trelby.read("#Version 1\n..One.\n..Two.\n>.Three\n._ANA\n.:Hi.\n", "x")
    assert [item.text for item in script.elements] == ["One.", "Two.", "Three", "ANA", "Hi."]


@pytest.mark.parametrize("text", ["#Version 4\n..a", "#Version x\n..a", "INT. BAR - DAY\n\nNo."])
def test_other_text(write: Write, text: str) -> None:
    with pytest.raises(InputError, match="Trelby"):
        read(write(text, "x.trelby"))


LINE = st.tuples(st.sampled_from([*trelby.BREAKS, "?"]), st.sampled_from([*trelby.KINDS, "~"]), st.text(alphabet="ab (é", max_size=8))


@settings(deadline=None, max_examples=150)
@given(
    st.lists(LINE, max_size=12),
    st.sampled_from(["#Version 1\n", f"#Version 2\n{TRELBY_CONFIG}", f"#Version 3\n{TRELBY_CONFIG}#Start-Script \n"]),
)
def test_no_word_is_lost(lines: list[tuple[str, str, str]], head: str) -> None:
    script = trelby.read(head + "\n".join("".join(line) for line in lines), "x")
    said = "".join(item.text for item in script.elements).lower()
    given = "".join(text for _, _, text in lines).lower()
    assert list(filter(str.isalpha, said)) == list(filter(str.isalpha, given))
