"""PDFs by other writers against the scripts they were made from; the least F1 of each is the best of all programs measured."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from storyboard.model.screenplay import Screenplay

Load = Callable[[str], Screenplay]
Sequence = Callable[[Screenplay], list[tuple[str, str]]]

BEST = {
    "brick-and-steel.pdflib.pdf": ("Brick-and-Steel.fountain", 100.0),
    "Brick-and-Steel.reportlab.pdf": ("Brick-and-Steel.fountain", 97.6),
    "The-Last-Birthday-Card.reportlab.pdf": ("The-Last-Birthday-Card.fountain", 95.2),
    "normalization-gauntlet-clean.pdflib.pdf": ("normalization-gauntlet.fountain", 100.0),
    "normalization-gauntlet-artifacts.pdflib.pdf": ("normalization-gauntlet.fountain", 100.0),
    "cyrillic.pdfkit.pdf": ("cyrillic.fountain", 100.0),
}
READ = [*BEST, "jp.pdfkit.pdf", "brick-and-steel-mixed.pdflib.pdf"]
CONTINUED = re.compile(r" ?\(CONT'D\)$")


def all_text(script: Screenplay) -> str:
    elements, furniture = [item.text for item in script.elements], [item.text for item in script.furniture]
    return "".join([*elements, *furniture, *script.title_page.values()])


def compared(items: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Speech in one piece, cues without (CONT'D), which some writers add and others leave out."""
    found: list[tuple[str, str]] = []
    for kind, text in items:
        if found and found[-1][0] == kind == "dialogue":
            found[-1] = (kind, f"{found[-1][1]} {text}")
        else:
            found.append((kind, CONTINUED.sub("", text) if kind == "character" else text))
    return found


@pytest.mark.parametrize("name", BEST)
def test_elements_are_those_of_the_source(load: Load, sequence: Sequence, name: str) -> None:
    source, least = BEST[name]
    wanted, got = compared(sequence(load(source))), compared(sequence(load(name)))
    assert 200 * (Counter(wanted) & Counter(got)).total() / (len(wanted) + len(got)) >= least


@pytest.mark.parametrize("name", ["Brick-and-Steel.reportlab.pdf", "The-Last-Birthday-Card.reportlab.pdf"])
def test_all_headings_that_are_missed_are_flagged(load: Load, sequence: Sequence, name: str) -> None:
    script = load(name)
    got = sequence(script)
    missed = {text for kind, text in sequence(load(BEST[name][0])) if kind == "scene_heading" and (kind, text) not in got}
    assert missed == {" ".join(element.text.replace("’", "'").split()) for element in script.elements if element.possible_heading}


@pytest.mark.parametrize("name", BEST)
def test_pdfium_sees_the_same_letters(load: Load, data: Path, name: str) -> None:
    pdfium = pytest.importorskip("pypdfium2")
    script = load(name)
    kept = Counter(all_text(script))
    theirs: Counter[str] = Counter()
    for page in pdfium.PdfDocument(data / name):
        theirs.update(page.get_textpage().get_text_range().translate({0xFB01: "fi", 0xFB02: "fl"}))
    letters = {letter for letter in (*theirs, *kept) if letter.isalnum()}
    assert {letter: (theirs[letter], kept[letter]) for letter in letters if theirs[letter] != kept[letter]} == {}


@pytest.mark.parametrize("name", READ)
def test_every_element_has_its_place(load: Load, name: str) -> None:
    for element in load(name).elements:
        assert element.box is not None
        left, top, right, bottom = element.box
        assert 0 <= left < right
        assert 0 <= top < bottom <= 900
        assert element.page >= 1
        assert element.line >= 1


def test_elements_come_in_the_order_of_the_page(load: Load) -> None:
    places = [(element.page, element.line) for element in load("The-Last-Birthday-Card.reportlab.pdf").elements if not element.dual]
    assert places == sorted(places)
