"""Production pages with truth: what was meant, where it stands, and every word that was drawn."""

from __future__ import annotations

import functools
import re
from collections import Counter

import pytest

from storyboard.model.screenplay import Element, Kind, Screenplay
from storyboard.script import pdf
from storyboard.script.scenes import screenplay
from storyboard.testing import production
from storyboard.testing.pages import Sheet
from storyboard.testing.production import Item, Printed, Setting

LEAST = 99.5
"""Element F1 in per cent that every kind of page has to reach."""

FULL = Setting(
    numbers="both", stars=True, continued=True, more=True, header="BLUE REVISION 3/4/26", footer="THE KEEPER - {page}",
    letter_pages=True, title_page=("THE KEEPER", "written by", "Ann Author"),
)  # fmt: skip
A4 = Sheet(width=595.0, height=842.0)

CLEAN = {
    "clean": Setting(),
    "clean, glyph by glyph": Setting(sheet=Sheet(drawing="glyphs")),
    "clean, bold headings": Setting(bold=True),
    "clean, A4 in another pitch": Setting(sheet=A4._replace(drawing="glyphs", pitch=7.0)),
    "clean, in Helvetica": Setting(sheet=Sheet(family="Helvetica")),
}
PRODUCTION = {
    "letter": FULL._replace(overprint=0.4, watermark="DO NOT COPY"),
    "A4, glyph by glyph": FULL._replace(sheet=A4._replace(drawing="glyphs"), overprint=0.3),
    "double spaced": FULL._replace(step=24.0),
    "one and a half spaced": FULL._replace(step=18.0),
    "narrow gaps between paragraphs": FULL._replace(gap=1.5),
    "other margins": FULL._replace(action=90, dialogue=155, parenthetical=190, cue=230, right=520),
    "pitch of 7 points, every letter twice": FULL._replace(
        sheet=A4._replace(drawing="glyphs", pitch=7.0), overprint=0.4, overprint_letters=True
    ),
    "no blanks drawn": FULL._replace(sheet=Sheet(drawing="glyphs", pitch=7.0, blanks=False)),
    "light watermark across": FULL._replace(light_watermark="CONFIDENTIAL COPY 7"),
    "words placed": FULL._replace(sheet=Sheet(drawing="words")),
    "kerned": FULL._replace(sheet=Sheet(drawing="kerned")),
    "letters in lists": FULL._replace(sheet=A4._replace(drawing="lists")),
    "letters in brackets": FULL._replace(sheet=A4._replace(drawing="brackets")),
    "letters with a space set": FULL._replace(sheet=A4._replace(drawing="space")),
    "letters stepped, composite font": FULL._replace(sheet=Sheet(drawing="steps", font="composite")),
    "Helvetica, all centred": FULL._replace(sheet=Sheet(family="Helvetica"), centred="all"),
    "Courier, all centred": FULL._replace(centred="all"),
    "Helvetica, cues centred": FULL._replace(sheet=Sheet(family="Helvetica"), centred="cues"),
    "Times in letters, cues centred": FULL._replace(sheet=Sheet(family="Times", drawing="glyphs"), centred="cues"),
    "speech double spaced": FULL._replace(speech=2.0),
    "nothing said of pages that go on": FULL._replace(more=False, continued=False),
    "wide gaps between paragraphs": FULL._replace(gap=3.0),
    "parentheticals where dialogue is": FULL._replace(parenthetical=180.0),
    "Times with ligatures, glyph by glyph": FULL._replace(sheet=Sheet(family="Times", drawing="glyphs"), ligatures=True),
    "Helvetica, no blanks drawn": FULL._replace(sheet=Sheet(family="Helvetica", drawing="glyphs", blanks=False)),
    "composite font with ligatures": FULL._replace(sheet=Sheet(font="composite", family="Times"), ligatures=True),
    "Type 3 font": FULL._replace(sheet=Sheet(font="type3")),
    "forms": FULL._replace(sheet=Sheet(form=True)),
    "turned by 90": FULL._replace(sheet=Sheet(rotate=90)),
    "turned by 180": FULL._replace(sheet=Sheet(rotate=180)),
    "turned by 270": FULL._replace(sheet=Sheet(rotate=270)),
    "another corner": FULL._replace(sheet=Sheet(corner=(-100.0, 50.0))),
    "numbers before headings, bold": FULL._replace(numbers="glued", bold=True),
    "numbers on the left": FULL._replace(numbers="left"),
}
BOTH = CLEAN | PRODUCTION


@functools.cache
def made(name: str) -> tuple[Printed, Screenplay]:
    setting = BOTH[name]
    printed = production.printed(production.script(3, 6, numbers=bool(setting.numbers)), setting)
    return printed, screenplay(pdf.read(printed.data, "script.pdf"), "script.pdf")


def typed(element: Item | Element) -> tuple[Kind, str]:
    return element.kind, " ".join(element.text.split())


def f1(wanted: list[tuple[Kind, str]], got: list[tuple[Kind, str]]) -> float:
    """Harmonic mean of precision and recall of kinds with their words, in per cent."""
    return 200 * (Counter(wanted) & Counter(got)).total() / (len(wanted) + len(got))


def all_text(script: Screenplay) -> str:
    elements, furniture = [item.text for item in script.elements], [item.text for item in script.furniture]
    return "".join([*elements, *furniture, *script.title_page.values()])


def pieces(texts: list[str]) -> Counter[str]:
    """Words, a hyphen ending one as it may end a line."""
    return Counter(piece for text in texts for piece in re.findall(r"[^\s-]+-*|-+", text))


@pytest.mark.parametrize("name", BOTH)
def test_elements(name: str) -> None:
    printed, script = made(name)
    wanted, got = [typed(item) for item in printed.items], [typed(element) for element in script.elements]
    least = 99.9 if name in CLEAN else LEAST
    assert f1(wanted, got) >= least, [(left, right) for left, right in zip(wanted, got, strict=False) if left != right][:2]


@pytest.mark.parametrize("name", BOTH)
def test_every_word_is_in_one_place(name: str) -> None:
    printed, script = made(name)
    drawn = pieces([text for page in printed.drawn for text in page])
    furniture = [item.text for item in script.furniture]
    kept = pieces([*(element.text for element in script.elements), *script.title_page.values(), *furniture])
    if BOTH[name].overprint_letters:
        drawn, kept = Counter("".join(drawn.elements())), Counter("".join(kept.elements()))
    assert drawn - kept == Counter(), "lost"
    assert kept - drawn == Counter(), "invented"


@pytest.mark.parametrize("name", PRODUCTION)
def test_numbers_stars_duals_and_possible_headings(name: str) -> None:
    printed, script = made(name)
    numbers = [element.number for element in script.elements if element.kind == Kind.SCENE_HEADING]
    assert numbers == [item.number for item in printed.items if item.kind == Kind.SCENE_HEADING]
    assert [typed(element) for element in script.elements if element.revised == "*"] == [
        typed(item) for item in printed.items if item.revised
    ]
    assert [(element.dual, element.text) for element in script.elements if element.dual] == [
        (item.dual, item.text) for item in printed.items if item.dual
    ]
    assert [element.text for element in script.elements if element.possible_heading] == [
        item.text for item in printed.items if item.possible_heading
    ]


@pytest.mark.parametrize("name", ["clean", "letter", "A4, glyph by glyph", "turned by 90", "another corner", "Helvetica, all centred"])
def test_page_and_box_are_where_it_was_drawn(name: str) -> None:
    printed, script = made(name)
    assert len(script.elements) == len(printed.items)
    for element, (page, x, baseline) in zip(script.elements, printed.places, strict=True):
        assert element.page == page, element.text
        assert element.box is not None
        left, top, right, bottom = element.box
        assert x - 120 < left < x + 1 < right
        assert element.kind in {Kind.PARENTHETICAL, Kind.DIALOGUE} or abs(left - x) < 1
        assert top == pytest.approx(baseline - 0.8 * 12, abs=0.1)
        assert bottom >= baseline


def test_lines_are_counted_from_the_top() -> None:
    _, script = made("letter")
    for page in range(2, 5):
        lines = [element.line for element in script.elements if element.page == page and not element.dual]
        assert lines == sorted(lines)
        assert lines[0] > 1  # the running head is line 1


def test_furniture_is_named() -> None:
    _, script = made("letter")
    found = {kind: [item.text for item in script.furniture if item.kind == kind] for kind in {item.kind for item in script.furniture}}
    pages = script.pages - 1
    assert found["watermark"] == ["DO NOT COPY"] * pages
    assert found["header"] == ["BLUE REVISION 3/4/26"] * pages
    assert [text.rstrip(".") for text in found["page_number"]][:6] == ["1", "2", "3", "3A", "4", "5"]
    assert found["footer"][3] == "THE KEEPER - 3A"
    assert set(found["more"]) == {"(MORE)"}
    assert any(text.endswith("(CONT'D)") for text in found["continued"])
    assert "(CONTINUED)" in found["continued"]
    assert any(re.fullmatch(r"CONTINUED: \(\d\)", text) for text in found["continued"])
    assert {"*"} == set(found["revision"])
    headings = [element for element in script.elements if element.kind == Kind.SCENE_HEADING]
    assert found["overprint"] == [element.text for element in headings]
    assert all(span.style == "bold" for element in headings for span in element.emphasis)
    assert all(element.emphasis for element in headings)


def test_omitted_scenes_keep_their_numbers() -> None:
    items = [
        Item(Kind.SCENE_HEADING, "INT. BAR - NIGHT", "11"),
        Item(Kind.ACTION, "Rain."),
        Item(Kind.SCENE_HEADING, "OMITTED", "12"),
        Item(Kind.SCENE_HEADING, "OMITTED", "13-15A"),
        Item(Kind.SCENE_HEADING, "EXT. STREET - DAY", "16"),
        Item(Kind.ACTION, "Sun."),
    ]
    script = screenplay(pdf.read(production.printed(items, FULL).data, "x.pdf"), "x.pdf")
    assert [(scene.number, scene.omitted) for scene in script.scenes] == [("11", False), ("12", True), ("13-15A", True), ("16", False)]


@pytest.mark.parametrize("name", ["clean", "letter", "pitch of 7 points, every letter twice", "Times with ligatures, glyph by glyph"])
def test_pdfium_sees_the_same_letters(name: str) -> None:
    """A second extractor as a check on the first: every letter PDFium finds is in the script, the title page or the furniture."""
    pdfium = pytest.importorskip("pypdfium2")
    printed, script = made(name)
    kept = Counter(all_text(script))
    theirs: Counter[str] = Counter()
    for page in pdfium.PdfDocument(printed.data):
        text = page.get_textpage()
        theirs.update(text.get_text_range().translate({0xFB01: "fi", 0xFB02: "fl", 0xFFFE: "-", 2: "-"}))
    letters = {letter for letter in theirs if letter.isalnum()}
    lost = {letter: theirs[letter] - kept[letter] for letter in letters if theirs[letter] > kept[letter]}
    assert not lost
