"""Damaged and hostile PDFs: a sentence or what can be read, never a crash and never a hang."""

from __future__ import annotations

import io
import random
import re

import pypdf
import pytest
from PIL import Image
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject, NumberObject
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from storyboard.model.errors import InputError
from storyboard.model.screenplay import Kind
from storyboard.script import pdf
from storyboard.script.found import Script
from storyboard.testing import production
from storyboard.testing.pages import Mark, Sheet, written
from storyboard.testing.production import Setting

TOKENS = (
    b"0", b"-1", b"99999999999999999999", b"1e9", b"(", b")", b"<<", b">>", b"[", b"]", b"/", b"null", b"1 0 R", b"2 0 R", b"endobj",
    b"stream", b"endstream", b"%", b"\x00", b"\xff\xfe", b"BT", b"ET", b"Tj", b"/Kids", b"/Parent", b"/Length", b"/Filter /LZWDecode",
)  # fmt: skip
CASES = 160


@pytest.fixture(scope="module")
def small() -> bytes:
    """Two pages whose streams can be read as they lie, so that what is changed in them arrives."""
    items = production.script(1, 1, duals=False)
    return production.printed(items, Setting(sheet=Sheet(packed=False), numbers="both", continued=True, watermark="COPY")).data


def mutated(data: bytes, dice: random.Random) -> bytes:
    """Some bytes changed, cut, doubled, or replaced by words that mean something."""
    parts = bytearray(data)
    for _ in range(dice.randint(1, 6)):
        place = dice.randrange(len(parts))
        length = dice.choice((1, 1, 2, 8, 60))
        change = dice.randrange(5)
        if change == 0:
            parts[place] = dice.randrange(256)
        elif change == 1:
            del parts[place : place + length]
        elif change == 2:
            parts[place:place] = parts[place : place + length]
        elif change == 3:
            parts[place : place + length] = dice.choice(TOKENS)
        else:
            number = dice.choice(list(re.finditer(rb"\d+", bytes(parts))))
            parts[number.start() : number.end()] = dice.choice(TOKENS[:4])
    return bytes(parts)


def tried(data: bytes) -> Script | None:
    """What is read, or None where a sentence says why not; anything else fails the test."""
    try:
        return pdf.read(data, "x.pdf")
    except InputError:
        return None


@pytest.mark.parametrize("part", range(4))
def test_mutated_files(small: bytes, part: int) -> None:
    dice = random.Random(f"mutated {part}")
    results = [tried(mutated(small, dice)) for _ in range(CASES // 4)]
    assert any(results)


def test_small_is_read_whole(small: bytes) -> None:
    script = tried(small)
    assert script is not None
    assert script.pages >= 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (rb"/Kids \[\d+", b"/Kids [2"),
        (rb"/Count \d+", b"/Count 999999999"),
        (rb"/Length \d+", b"/Length 3"),
        (rb"/Length \d+", b"/Length 99999999999999999999"),
        (rb"/Length \d+", b"/Length -5"),
        (rb"/Length \d+", b"/Filter /Fl /Length 9"),
        (rb"/MediaBox \[[^]]*\]", b"/MediaBox [0 0 99999999999999999999999 1]"),
        (rb"/MediaBox \[[^]]*\]", b"/MediaBox [0 0 0 0]"),
        (rb"/MediaBox \[[^]]*\]", b"/MediaBox (no)"),
        (rb"/Rotate \d+", b"/Rotate (no)"),
        (rb"/Rotate \d+", b"/Rotate 45"),
        (rb"/Font <<[^>]*>>", b"/Font 1 0 R"),
        (rb"/Font <<[^>]*>>", b"/Font [ 1 2 ]"),
        (rb"/Resources", b"/Rsrc"),
        (rb"/BaseFont /Courier", b"/BaseFont [ 3 ]"),
        (rb"/Contents \d+ 0 R", b"/Contents [ 2 0 R 99 0 R null ]"),
        (rb"startxref\n\d+", b"startxref\n99999999999999999999"),
        (rb"/Root 1 0 R", b"/Root 2 0 R"),
        (rb" Tf ", b" 99999999999999999999999999999999999999999999 Tf "),
    ],
)
def test_odd_values(small: bytes, old: bytes, new: bytes) -> None:
    changed, number = re.subn(old, new, small)
    assert number
    tried(changed)


def test_a_page_tree_that_bites_its_tail() -> None:
    writer = pypdf.PdfWriter()
    page = writer.add_blank_page(612, 792)
    root = page["/Parent"].get_object()
    assert isinstance(root, DictionaryObject)
    reference = page.indirect_reference
    assert reference is not None
    root[NameObject("/Kids")] = ArrayObject([reference, root.indirect_reference or reference])
    root[NameObject("/Parent")] = root.indirect_reference or reference
    target = io.BytesIO()
    writer.write(target)
    assert tried(target.getvalue()) is None


def test_forms_that_draw_each_other() -> None:
    writer = pypdf.PdfWriter()
    page = writer.add_blank_page(612, 792)
    forms: list[DecodedStreamObject] = []
    for _ in range(2):
        form = DecodedStreamObject()
        form.set_data(b"/A Do /B Do /A Do /B Do")
        form[NameObject("/Subtype")] = NameObject("/Form")
        forms.append(form)
    names = DictionaryObject()
    for name, form in zip(("/A", "/B"), forms, strict=True):
        names[NameObject(name)] = form
    content = DecodedStreamObject()
    content.set_data(b"/A Do BT /F1 12 Tf 108 700 Td (INT. BAR - DAY) Tj ET")
    font = DictionaryObject({NameObject("/Subtype"): NameObject("/Type1"), NameObject("/BaseFont"): NameObject("/Courier")})
    page[NameObject("/Resources")] = DictionaryObject(
        {NameObject("/XObject"): names, NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
    )
    page[NameObject("/Contents")] = content
    target = io.BytesIO()
    writer.write(target)
    tried(target.getvalue())


def test_a_damaged_page_is_named() -> None:
    data = production.printed(production.script(1, 2)).data
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    font = DictionaryObject({NameObject("/Subtype"): NameObject("/Type0"), NameObject("/DescendantFonts"): NumberObject(3)})
    writer.pages[1][NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): DictionaryObject({NameObject("/F0"): font})})
    target = io.BytesIO()
    writer.write(target)
    script = tried(target.getvalue())
    assert script is not None
    assert any(notice.startswith("Pages 2 of the PDF are damaged") for notice in script.notices)


def test_pages_in_an_unknown_font_are_named() -> None:
    lines = [Mark(108, 100, "INT. BAR - DAY"), Mark(108, 124, "Rain.")]
    script = tried(written([lines, [Mark(108, 100, "Nobody reads this.", face="unknown")], lines]))
    assert script is not None
    assert any("Pages 2 of the PDF use a font that does not say" in notice for notice in script.notices)
    assert [element.kind for element in script.elements] == [Kind.SCENE_HEADING, Kind.ACTION] * 2


def test_a_script_in_an_unknown_font_is_refused() -> None:
    with pytest.raises(InputError, match="fonts that do not say"):
        pdf.read(written([[Mark(108, 100, "INT. BAR - DAY", face="unknown")]]), "x.pdf")


def test_scanned_pages_with_a_stamped_number_have_no_text() -> None:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(612, 792))
    for number in range(1, 4):
        if number == 2:
            canvas.drawString(108, 700, "INT. BAR - DAY")
            canvas.drawString(108, 676, "Rain.")
        else:
            canvas.drawImage(ImageReader(Image.new("L", (8, 8))), 0, 0, 612, 792)
        canvas.drawString(540, 750, f"{number}.")
        canvas.showPage()
    canvas.save()
    script = pdf.read(target.getvalue(), "x.pdf")
    assert [element.text for element in script.elements] == ["INT. BAR - DAY", "Rain."]
    assert any(notice.startswith("Pages 1, 3 of the PDF have no text") for notice in script.notices)


@pytest.mark.parametrize(("password", "readable"), [("", True), ("secret", False)])
def test_protected_files(password: str, readable: bool) -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(production.printed(production.script(1, 1)).data))
    writer.encrypt(user_password=password, owner_password="owner", algorithm="AES-256")  # noqa: S106
    target = io.BytesIO()
    writer.write(target)
    if readable:
        assert pdf.read(target.getvalue(), "x.pdf").elements
    else:
        with pytest.raises(InputError, match="password"):
            pdf.read(target.getvalue(), "x.pdf")


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_text_that_runs_up_the_page_is_looked_at_from_the_side(turn: int) -> None:
    """As pages scanned sideways or exported without their turn."""
    printed = production.printed(production.script(1, 2), Setting(sheet=Sheet(rotate=turn)))
    lying = re.sub(rb"/Rotate \d+", b"/Rotate 0", printed.data)
    script = pdf.read(lying, "x.pdf")
    assert [element.text for element in script.elements] == [item.text for item in printed.items]
