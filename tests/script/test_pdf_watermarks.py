"""Watermarks of every make: whole words in the furniture, the script as if they were not there."""

from __future__ import annotations

import functools
import io
from collections import Counter
from collections.abc import Callable

import pypdf
import pytest
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, FloatObject, NameObject
from reportlab.pdfgen.canvas import Canvas

from storyboard.script import pdf
from storyboard.script.found import Script
from storyboard.testing import production
from storyboard.testing.pages import Mark, Sheet, written
from storyboard.testing.production import Printed, Setting

Draw = Callable[[Canvas, int], None]
WIDTH = 612.0


@functools.cache
def base() -> Printed:
    return production.printed(production.script(3, 3), Setting(numbers="both", header="BLUE {page}", more=True, continued=True))


def letters(canvas: Canvas, text: str, size: float, x: float, y: float, step: tuple[float, float] | None = None) -> None:
    """Each letter on its own, as far on as it is wide, or by a step."""
    canvas.setFont("Helvetica-Bold", size)
    for letter in text:
        canvas.drawString(x, y, letter)
        x += step[0] if step else canvas.stringWidth(letter, "Helvetica-Bold", size)
        y += step[1] if step else 0.0


def slanting(text: str, *, angle: float = 45, grey: float = 0.8, step: float = 0.0, size: float = 60) -> Draw:
    def draw(canvas: Canvas, _page: int) -> None:
        canvas.setFillGray(grey)
        canvas.translate(120, 150)
        canvas.rotate(angle)
        letters(canvas, text, size, 0, 0, (step, 0) if step else None)

    return draw


def across(text: str, size: float, *, grey: float, ys: tuple[int, ...] = (400,), middle: bool = False) -> Draw:
    """Words over the page, with the page's number in them where they have `{page}`."""

    def draw(canvas: Canvas, page: int) -> None:
        canvas.setFillGray(grey)
        canvas.setFont("Helvetica", size)
        words = text.format(page=page * 7 + 3)
        for y in ys:
            (canvas.drawCentredString if middle else canvas.drawString)(WIDTH / 2 if middle else 60, y, words)

    return draw


def stairs(grey: float) -> Draw:
    def draw(canvas: Canvas, _page: int) -> None:
        canvas.setFillGray(grey)
        letters(canvas, "CONFIDENTIAL", 60, 40, 150, (42, 42))

    return draw


def in_a_row(canvas: Canvas, _page: int) -> None:
    canvas.setFillGray(0.85)
    letters(canvas, "SECRET", 72, 40, 400, (44, 0))


def shining(canvas: Canvas, _page: int) -> None:
    canvas.setFillAlpha(0.2)
    canvas.setFont("Helvetica", 14)
    canvas.drawString(200, 400, "jane@acme.com")


def outlined(canvas: Canvas, _page: int) -> None:
    text = canvas.beginText(60, 400)
    text.setFont("Helvetica-Bold", 60)
    text.setTextRenderMode(1)
    text.textLine("SECRET COPY")
    canvas.drawText(text)


def as_form(canvas: Canvas, page: int) -> None:
    if not page:
        canvas.beginForm("mark")
        slanting("JOHN SMITH 7/12")(canvas, page)
        canvas.endForm()
    canvas.doForm("mark")


MARKS: dict[str, tuple[Draw, str]] = {
    "letters slanting": (slanting("JOHN SMITH 7/12"), "JOHN SMITH 7/12"),
    "letters slanting and spaced": (slanting("CONFIDENTIAL", angle=55, step=80, size=70), "CONFIDENTIAL"),
    "letters upwards": (slanting("COPY", angle=90, step=70), "COPY"),
    "letters slanting, black": (slanting("COPY 7", grey=0.0, angle=30), "COPY 7"),
    "letters in a row": (in_a_row, "SECRET"),
    "again and again": (across("DO NOT COPY - J. ROE", 30, grey=0.85, ys=(80, 200, 320, 440, 560)), "DO NOT COPY - J. ROE"),
    "as large as the script": (across("J. Roe, not for sale", 12, grey=0.8, ys=(83, 180, 277, 374)), "J. Roe, not for sale"),
    "another number on each page": (across("Copy {page} J. Roe", 50, grey=0.75), "Copy # J. Roe"),
    "another number on each page, dark": (across("Copy {page} J. Roe", 50, grey=0.4), "Copy # J. Roe"),
    "small, another number in the middle": (across("Jane Roe - {page}", 10, grey=0.7, ys=(396,), middle=True), "Jane Roe - #"),
    "stairs": (stairs(0.8), "CONFIDENTIAL"),
    "stairs, dark": (stairs(0.3), "CONFIDENTIAL"),
    "shining through": (shining, "jane@acme.com"),
    "outlined": (outlined, "SECRET COPY"),
    "a form": (as_form, "JOHN SMITH 7/12"),
}  # fmt: skip


def marked(draw: Draw, *, over: bool) -> Script:
    """The script with something drawn on every page."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(WIDTH, 792))
    for page in range(len(base().drawn)):
        canvas.saveState()
        draw(canvas, page)
        canvas.restoreState()
        canvas.showPage()
    canvas.save()
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(base().data))
    for sheet, mark in zip(writer.pages, pypdf.PdfReader(target).pages, strict=True):
        sheet.merge_page(mark, over=over)
    return read(writer)


def read(writer: pypdf.PdfWriter) -> Script:
    target = io.BytesIO()
    writer.write(target)
    return pdf.read(target.getvalue(), "x.pdf")


def elements(script: Script) -> list[tuple[str, str]]:
    return [(item.kind, item.text) for item in script.elements]


def watermarks(script: Script) -> Counter[str]:
    return Counter(item.text for item in script.furniture if item.kind == "watermark")


@pytest.mark.parametrize("over", [True, False])
@pytest.mark.parametrize("name", MARKS)
def test_words_of_a_watermark_are_whole_and_apart(name: str, over: bool) -> None:
    draw, text = MARKS[name]
    script = marked(draw, over=over)
    assert elements(script) == elements(pdf.read(base().data, "x.pdf"))
    assert {" ".join(found.split()) for found in watermarks(script)} == {
        text.replace("#", str(page * 7 + 3)) for page in range(len(base().drawn))
    }
    assert watermarks(script).total() % len(base().drawn) == 0


@pytest.mark.parametrize("kind", ["/Watermark", "/Stamp", "/FreeText"])
def test_words_of_an_annotation_are_kept(kind: str) -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(base().data))
    for page in writer.pages:
        form = DecodedStreamObject()
        form.set_data(b"BT /F0 40 Tf 10 10 Td (ROE'S COPY) Tj ET")
        form.update({NameObject("/Subtype"): NameObject("/Form"), NameObject("/BBox"): ArrayObject(map(FloatObject, (0, 0, 400, 60)))})
        form[NameObject("/Resources")] = page["/Resources"]
        note = DictionaryObject(
            {
                NameObject("/Subtype"): NameObject(kind),
                NameObject("/AP"): DictionaryObject({NameObject("/N"): form}),
            }
        )
        page[NameObject("/Annots")] = ArrayObject([note])
    script = read(writer)
    assert elements(script) == elements(pdf.read(base().data, "x.pdf"))
    assert watermarks(script) == {"ROE'S COPY": len(base().drawn)}


def test_a_script_printed_in_grey_is_none() -> None:
    pages = [
        [Mark(108, 72, f"INT. ROOM {number} - DAY", tint=0.6), Mark(108, 96, "Rain.", tint=0.6), Mark(108, 120, "Wind.", tint=0.6)]
        for number in range(6)
    ]
    script = pdf.read(written(pages, Sheet(drawing="glyphs")), "x.pdf")
    assert not watermarks(script)
    assert len(script.elements) == 3 * 6
