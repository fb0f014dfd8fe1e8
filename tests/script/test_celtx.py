"""Celtx's archives of HTML."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.script import celtx
from storyboard.script.found import Script
from storyboard.script.reading import read
from storyboard.testing.formats import CELTX

Write = Callable[..., Path]


def project(html: str = CELTX, name: str = "script-8Sf3.html") -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.rdf", '<?xml version="1.0"?><RDF:RDF/>')
        archive.writestr("scratch-7.html", "<p>notes</p>")
        archive.writestr(name, html)
    return target.getvalue()


@pytest.mark.parametrize("name", ["boat.celtx", "boat.zip", "boat"])
def test_archive(write: Write, name: str) -> None:
    script = read(write(project(), name))
    assert [(item.kind.value, item.text) for item in script.elements] == [
        ("scene_heading", "Ext. Trail in the woods. Before Noon."),
        ("action", "Mist.  and wind.\nA big red fox."),
        ("note", "how much?\nBirds"),
        ("character", "ANA"),
        ("parenthetical", "(low)"),
        ("dialogue", "Look\n\nthere."),
        ("character", "BO"),
        ("dialogue", "Where?"),
        ("character", "CY"),
        ("dialogue", "What?"),
        ("transition", "CUT TO:"),
        ("scene_heading", "INT. HUT - DAY"),
        ("shot", "ON THE STOVE"),
        ("centered", "END OF ACT"),
        ("general", "A line."),
        ("general", "Another <line>."),
    ]
    assert [item.dual for item in script.elements[6:10]] == ["left", "left", "right", "right"]
    assert [scene.number for scene in script.scenes] == ["1", "2"]
    assert script.title_page == {"title": "The Boat & I", "author": "Ana", "contact": "5 Sea Road"}
    assert script.source_format == "celtx"


def only(html: str) -> Script:
    return celtx.read(html)


def test_emphasis() -> None:
    item = celtx.read(CELTX).elements[1]
    assert [(item.text[span.start : span.end], span.style) for span in item.emphasis] == [("big red", "bold"), ("red", "italic")]
    styled = celtx.read('<p class="action">A <span style="font-style: italic">b</span> <u>c</u></p>').elements[0]
    assert [(styled.text[span.start : span.end], span.style) for span in styled.emphasis] == [("b", "italic"), ("c", "underline")]


def test_words_outside_of_paragraphs_and_broken_tags() -> None:
    script = celtx.read("lost <b>words</p> 3 < 4 <p class='action'>a<p class=action>b</i></div> c")
    assert " ".join(item.text for item in script.elements).split() == ["lost", "words", "3", "<", "4", "a", "b", "c"]


def test_lines_count_paragraphs_with_words() -> None:
    assert [item.line for item in celtx.read(CELTX).elements][:5] == [1, 2, 2, 3, 4]


PIECES = st.lists(
    st.sampled_from(["<p>", '<p class="dialog">', "</p>", "<b>", "</b>", "<br>", '<span class="note">', "</span>", "<div>", "</div>", "<i"])
    | st.text(alphabet="ab &<>é", max_size=6).map(escape),
    max_size=25,
)


@settings(deadline=None, max_examples=100)
@given(PIECES)
def test_no_word_is_lost(pieces: list[str]) -> None:
    texts = [piece for piece in pieces if not piece.startswith("<")]
    broken = [place for place, piece in enumerate(pieces) if piece == "<i"]
    html = "".join(piece for place, piece in enumerate(pieces) if place not in broken)
    said = "".join(item.text for item in celtx.read(html).elements)
    given = "".join(texts).replace("&amp;", "").replace("&lt;", "").replace("&gt;", "")
    assert sorted(filter(str.isalpha, said)) == sorted(filter(str.isalpha, given))
    celtx.read("".join(pieces))
