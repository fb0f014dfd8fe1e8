"""Production pages drawn here with what crews' printers add: both are known, what was meant and what is on the page."""

from __future__ import annotations

import io
import math
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from storyboard.model.errors import InputError
from storyboard.model.screenplay import Kind, Screenplay
from storyboard.script import pdf
from storyboard.script.pdf_glyphs import Scanner
from storyboard.script.pdf_rows import rows
from storyboard.script.scenes import screenplay

Line = tuple[float, float, str]
"""x, y and words. Points, origin bottom left."""

PAGES: list[list[Line]] = [
    [
        (300, 750, "BLUE REVISION 3/4/26"),
        (540, 750, "1."),
        (72, 700, "12"),
        (108, 700, "INT. BAR - NIGHT"),
        (540, 700, "12"),
        (108, 676, "Rain against the window, and a long line that wraps to"),
        (108, 664, "the next with a self-"),
        (108, 652, "made end."),
        (560, 664, "*"),
        (252, 628, "ANN"),
        (216, 616, "(low, to the"),
        (223, 604, "barman)"),
        (180, 592, "One more of those, and then I have to"),
        (252, 580, "(MORE)"),
        (480, 50, "(CONTINUED)"),
    ],
    [
        (300, 750, "BLUE REVISION 3/4/26"),
        (540, 750, "2."),
        (72, 720, "12"),
        (108, 720, "CONTINUED: (2)"),
        (540, 720, "12"),
        (252, 700, "ANN (CONT'D)"),
        (180, 688, "go home."),
        (108, 664, "She drinks, and"),
    ],
    [
        (300, 750, "BLUE REVISION 3/4/26"),
        (540, 750, "3."),
        (108, 700, "then leaves."),
        (480, 676, "CUT TO:"),
        (72, 640, "A13"),
        (108, 640, "OMITTED"),
        (540, 640, "A13"),
        (72, 616, "13"),
        (108, 616, "EXT. STREET - DAY"),
        (540, 616, "13"),
        (108, 592, "Sun."),
    ],
]

WANTED = [
    (Kind.SCENE_HEADING, "INT. BAR - NIGHT"),
    (Kind.ACTION, "Rain against the window, and a long line that wraps to the next with a self-made end."),
    (Kind.CHARACTER, "ANN"),
    (Kind.PARENTHETICAL, "(low, to the barman)"),
    (Kind.DIALOGUE, "One more of those, and then I have to go home."),
    (Kind.ACTION, "She drinks, and then leaves."),
    (Kind.TRANSITION, "CUT TO:"),
    (Kind.SCENE_HEADING, "OMITTED"),
    (Kind.SCENE_HEADING, "EXT. STREET - DAY"),
    (Kind.ACTION, "Sun."),
]


def printed(pages: Iterable[list[Line]], *, letters: bool = False, twice: bool = False, watermark: bool = False) -> Screenplay:
    """The pages as a PDF, read again."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(612, 792))
    for lines in pages:
        canvas.setFont("Courier", 12)
        for x, y, words in lines:
            for place, part in enumerate(words if letters else [words]):
                for shift in (0, 0.4) if twice else (0,):
                    canvas.drawString(x + place * 7.2 + shift, y, part)
        if watermark:
            canvas.rotate(45)
            canvas.drawString(300, 300, "DO NOT COPY")
        canvas.showPage()
    canvas.save()
    return screenplay(pdf.read(target.getvalue(), "script.pdf"), "script.pdf")


@pytest.mark.parametrize("letters", [False, True], ids=["strings", "letters"])
@pytest.mark.parametrize("twice", [False, True], ids=["once", "overprinted"])
@pytest.mark.parametrize("watermark", [False, True], ids=["plain", "watermark"])
def test_production_pages(letters: bool, twice: bool, watermark: bool) -> None:
    script = printed(PAGES, letters=letters, twice=twice, watermark=watermark)
    assert [(item.kind, item.text) for item in script.elements] == WANTED
    assert [(scene.number, scene.automatic_number, scene.omitted) for scene in script.scenes] == [
        ("12", False, False),
        ("A13", False, True),
        ("13", False, False),
    ]
    assert [item.page for item in script.elements] == [1, 1, 1, 1, 1, 2, 3, 3, 3, 3]
    assert script.scenes[0].characters == ("ANN",)


def test_double_spaced() -> None:
    spread = [[(x, 700 - (700 - y) * 2 if 100 < y < 730 else y, words) for x, y, words in page] for page in PAGES]
    assert [(item.kind, item.text) for item in printed(spread).elements] == WANTED


def test_other_margins() -> None:
    script = printed([[(x - 20 if x < 300 else x, y, words) for x, y, words in page] for page in PAGES])
    assert [(item.kind, item.text) for item in script.elements] == WANTED


def test_form_and_brackets() -> None:
    target = io.BytesIO()
    canvas: Any = Canvas(target, pagesize=(612, 792))
    canvas.beginForm("page")
    canvas.setFont("Courier", 12)
    canvas.drawString(108, 700, "INT. BAR (BACK ROOM) - DAY")
    canvas.drawString(108, 676, "A sign: \\closed (again).")
    canvas.endForm()
    canvas.translate(0, -20)
    canvas.doForm("page")
    canvas.save()
    script = pdf.read(target.getvalue(), "x")
    assert [item.text for item in script.elements] == ["INT. BAR (BACK ROOM) - DAY", "A sign: \\closed (again)."]


def test_a_page_that_draws_nothing() -> None:
    target = io.BytesIO()
    canvas = Canvas(target)
    canvas.rect(10, 10, 100, 100)
    canvas.save()
    with pytest.raises(InputError, match="no text layer"):
        pdf.read(target.getvalue(), "x.pdf")


OPERATORS = st.sampled_from(
    [
        b"BT",
        b"ET",
        b"(INT. BAR) Tj",
        b"[(a) -300 (b)] TJ",
        b"/F1 12 Tf",
        b"/F1 9",
        b"1 0 0 1 72 700 Tm",
        b"0 -12 Td",
        b"T*",
        b"q",
        b"Q",
        b"1e",
        b"<</A 1>>",
        b"2 0 0 2 0 0 cm",
        b"(\\(\\051)'",
        b"((",
        b")",
        b"<414",
        b">",
        b"[",
        b"]",
        b"BI ID \x00 EI",
        b"/X Do",
        b"Tf",
        b"-.5 Tc",
        b"% c\n",
        b"0 1 -1 0 0 0 Tm",
        b"9" * 400,
    ]
)


@settings(deadline=None, max_examples=200)
@given(st.lists(OPERATORS | st.binary(max_size=6), max_size=40))
def test_any_content_stream_is_read(parts: list[bytes]) -> None:
    found = Scanner({}, (1, 0, 0, 1, 0, 0))
    font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Courier"}
    found.scan(b" ".join(parts), {"/Font": {"/F1": font}})
    made = rows(found.runs, 1)
    assert all(math.isfinite(cell.x) and math.isfinite(cell.end) for row in made for cell in row.cells)
