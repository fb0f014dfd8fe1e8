"""Content streams and fonts: what is drawn, and where."""

from __future__ import annotations

import io
import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, FloatObject, NameObject, NumberObject, TextStringObject
from reportlab.pdfgen.canvas import Canvas

from storyboard.model.errors import InputError
from storyboard.script import pdf
from storyboard.script.pdf_fonts import UNKNOWN, font
from storyboard.script.pdf_glyphs import Scanner
from storyboard.script.pdf_operators import odd, operands
from storyboard.script.pdf_rows import letter_pitch, rows
from storyboard.script.pdf_streams import MOST_PAGE_BYTES
from storyboard.script.pdf_text import Run

COURIER = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Courier"}


def scanned(content: bytes, **resources: Any) -> Scanner:
    scanner = Scanner({}, (1, 0, 0, 1, 0, 0))
    scanner.scan(content, {"/Font": {"/F1": COURIER}} | {f"/{name}": value for name, value in resources.items()})
    return scanner


def texts(content: bytes, **resources: Any) -> list[str]:
    return [row.text for row in rows(scanned(content, **resources).runs, 1)]


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        (b"BT /F1 12 Tf 72 700 Td (INT. BAR) Tj ET", ["INT. BAR"]),
        (b"BT\n12 0 0 12 72 700 Tm\n/F1 1 Tf\n(A) Tj\nET\nBT\n12 0 0 12 79.2 700 Tm\n/F1 1 Tf\n(B) Tj\nET", ["AB"]),
        (b"BT\n12 0 0 12 72 700 Tm\n/F1 1 Tf\n<41> Tj\nET\nBT\n12 0 0 12 86.4 700 Tm\n/F1 1 Tf\n<42> Tj\nET", ["A B"]),
        (b"BT /F1 12 Tf 72 700 Td (a \\(b\\) \\\\ \\101\\n) Tj ET", ["a (b) \\ A"]),
        (b"BT /F1 12 Tf 72 700 Td (a (b (c)) d) Tj ET", ["a (b (c)) d"]),
        (b"BT /F1 12 Tf 72 700 Td [(a) -20 (b) -600 (c)] TJ ET", ["ab c"]),
        (b"BT /F1 12 Tf 72 700 Td [(a(b)) 0 (c)] TJ ET", ["a(b)c"]),
        (b"BT /F1 12 Tf 14 TL 72 700 Td (one) Tj (two) ' 1 2 (three) \" T* (four) Tj ET", ["one", "two", "three", "four"]),
        (b"BT /F1 12 Tf 72 700 TD (one) Tj 0 -14 TD (two) Tj T* (three) Tj ET", ["one", "two", "three"]),
        (b"BT /F1 12 Tf 72 700 Td <494E5> Tj ET", ["INP"]),
        (b"BT /F1 12 Tf 72 700 Td (       far) Tj ET", ["far"]),
        (b"BT /F1 12 Tf 72 700 Td (12     INT. BAR) Tj ET", ["12 INT. BAR"]),
        (b"BT % (no) Tj\n/F1 12 Tf 72 700 Td (yes) Tj ET", ["yes"]),
        (b"BI /W 1 /H 1 ID \x00(no) Tj\xff EI BT /F1 12 Tf 72 700 Td (yes) Tj ET", ["yes"]),
        (b"/P <</MCID 0>> BDC BT /F1 12 Tf 72 700 Td (yes) Tj ET EMC", ["yes"]),
        (b"/P <</A <</B (c)>> >> BDC BT /F1 12 Tf 72 700 Td (yes) Tj ET EMC", ["yes"]),
        (b"/Span <</ActualText (office)>> BDC BT /F1 12 Tf 72 700 Td (o) Tj (@) Tj (ce) Tj ET EMC", ["office"]),
        (b"q 1 0 0 1 0 100 cm BT /F1 12 Tf 72 600 Td (high) Tj ET Q BT /F1 12 Tf 72 650 Td (low) Tj ET", ["high", "low"]),
        (b"1 0 0 -1 0 792 cm BT /F1 12 Tf 1 0 0 -1 72 92 Tm (flipped) Tj ET", ["flipped"]),
        (b"BT /F1 12 Tf 0.7 0.7 -0.7 0.7 72 700 Tm (slanting) Tj ET", []),
        (b"BT /F1 12 Tf 72 700 Td (a) Tj ET BT /F1 12 Tf 1000000000 700 Td (off) Tj ET", ["a"]),
        (b"BT /F1 12 Tf --5 700 Td (odd number) Tj ET", ["odd number"]),
        (b"BT /F1 12 Tf 72 700 Td (a) Tj 7.2 0 Td (b) Tj 7.2 0 Td <63> Tj 14.4 0 Td (d) Tj (e) Tj ET", ["abc de"]),
        (b"BT 1 0 0 1 72 --5 Tm /F1 12 Tf (a) Tj ET BT 1 0 0 1 72 700 Tm /F1 12 Tf (b) Tj ET", ["b", "a"]),
        (b"BT /F1 12 Tf 72 700 Td 50 Tz (AB) Tj 100 Tz (C) Tj ET", ["ABC"]),
    ],
)  # fmt: skip
def test_operators(content: bytes, wanted: list[str]) -> None:
    assert texts(content) == wanted


def test_places() -> None:
    run = scanned(b"q 2 0 0 2 10 20 cm BT /F1 6 Tf 1 Tc 30 40 Td (ab) Tj (c) Tj ET Q").runs
    assert [(item.x, item.y, item.size) for item in run] == [(70, 100, 12), (70 + 4 * 3.6 + 4, 100, 12)]
    assert run[0].end == pytest.approx(run[1].x)


def test_blocks_without_a_font_take_the_one_in_force() -> None:
    block = b" BT 1 0 0 1 72 %d Tm (a) Tj ET "
    content = b"/F1 12 Tf" + block % 700 + block % 680 + b"/F1 24 Tf" + block % 640 + block % 600 + b"BT 1 0 0 1 72 9 Tm /F1 6 Tf (a) Tj ET"
    found = scanned(content + block % 500 + b"BT 72 400 Td (a) Tj ET 0.5 g" + block % 300).runs
    assert [run.size for run in found] == [12, 12, 24, 24, 6, 6, 6, 6]
    assert [run.look.light for run in found] == [0] * 7 + [0.5]


def test_blocks_in_brackets_leave_everything_as_it_was() -> None:
    block = b" q 1 0 0 1 72 %d cm BT 1 0 0 1 5 0 Tm /F1 6 Tf (a) Tj ET Q "
    content = b"/F1 12 Tf" + block % 700 + block % 680 + b"BT 72 640 Td (a) Tj ET BT 1 Tc 1 0 0 1 72 600 Tm [(ab)] TJ ET "
    found = scanned(content + b"BT 0 Tc 1 0 0 1 72 580 Tm [ (ab) ] TJ ET ").runs
    assert [(run.x, run.y, run.size) for run in found] == [(77, 700, 6), (77, 680, 6), (72, 640, 12), (72, 600, 12), (72, 580, 12)]
    assert [round(run.end - run.x, 2) for run in found[3:]] == [16.4, 14.4]


def test_a_block_in_an_unknown_letter_is_noticed() -> None:
    mapped = stream(b"1 beginbfchar <41> <0041> endbfchar")
    below = DictionaryObject({NameObject("/DW"): NumberObject(600)})
    composite = {"/Subtype": "/Type0", "/DescendantFonts": ArrayObject([below]), "/Encoding": "/Identity-H", "/ToUnicode": mapped}
    block = b"BT 1 0 0 1 72 700 Tm /F2 12 Tf <%s> Tj ET "
    found = scanned(block % b"0041" + block % b"0041" + block % b"0099" + block % b"", Font={"/F2": composite})
    assert [run.text for run in found.runs] == ["A", "A", UNKNOWN]
    assert found.unreadable


def test_blanks_in_a_string_tell_where_words_stand() -> None:
    cells = rows(scanned(b"BT /F1 10 Tf 0 700 Td (12        INT. BAR        12) Tj ET").runs, 1)[0].cells
    assert [(round(cell.x), cell.text) for cell in cells] == [(0, "12"), (60, "INT. BAR"), (156, "12")]


def test_slanting_words_are_kept_apart() -> None:
    found = scanned(b"BT /F1 12 Tf 0.7 0.7 -0.7 0.7 72 700 Tm (COPY) Tj ET")
    assert [run.text for run in found.turned] == ["COPY"]
    assert found.runs == []


@pytest.mark.parametrize(
    ("colour", "light"),
    [(b"0.9 g", 0.9), (b"1 0 0 rg", 0.3), (b"0 0 0 0.2 k", 0.8), (b"/Spot cs 0.25 scn", 0.75), (b"/Half gs", 0.5), (b"0 g", 0.0)],
)
def test_how_light_words_are(colour: bytes, light: float) -> None:
    spaces = {"/Spot": ArrayObject([NameObject("/Separation")])}
    found = scanned(colour + b" BT /F1 12 Tf 72 700 Td (a) Tj ET", ColorSpace=spaces, ExtGState={"/Half": {"/ca": 0.5}})
    assert found.runs[0].look.light == pytest.approx(light)


def test_outlined_letters_are_bold() -> None:
    cell = rows(scanned(b"BT /F1 12 Tf 2 Tr 72 700 Td (INT. BAR) Tj ET").runs, 1)[0].cells[0]
    assert cell.bold


@pytest.mark.parametrize("offset", [0.2, 0.5, 1.2])
def test_letters_printed_twice_are_bold_and_kept(offset: float) -> None:
    line = "INT. HALL 11"
    runs = [run for place, char in enumerate(line) for run in twice(72 + place * 7.2, char, offset)]
    row = rows(runs, 1)[0]
    assert (row.text, row.again, row.cells[0].bold) == (line, line, True)
    row = rows([*twice(72, line, offset)], 1)[0]
    assert (row.text, row.again, row.cells[0].bold) == (line, line, True)


def twice(x: float, text: str, offset: float) -> list[Run]:
    look = scanned(b"BT /F1 12 Tf 72 700 Td (a) Tj ET").runs[0].look
    return [Run(700, x + shift, x + shift + 7.2 * len(text), text, 12, look) for shift in (0, offset)]


def test_a_pitch_is_learnt_where_widths_are_wrong() -> None:
    look = scanned(b"BT /F1 12 Tf 72 700 Td (a) Tj ET").runs[0].look
    text = "(CONT'D) and a line that is long enough to learn from, with many words in it"
    runs = [Run(700, 72 + 7 * place, 72 + 7 * place + 3, char, 12, look) for place, char in enumerate(text) if char != " "]
    assert letter_pitch([runs]) == 7.0
    assert rows(runs, 1, letter_pitch([runs]))[0].text == text


def test_forms_in_forms_end() -> None:
    form = DecodedStreamObject()
    form.set_data(b"q 1 0 0 1 5 5 cm BT /F1 12 Tf 72 700 Td (again) Tj ET /X Do /X Do Q")
    form[NameObject("/Subtype")] = NameObject("/Form")
    form[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): DictionaryObject({NameObject("/X"): form})})
    found = scanned(b"/X Do", XObject={"/X": form})
    assert len(found.runs) <= 2000


def test_a_page_beyond_the_limit_is_read_up_to_it() -> None:
    words = b"BT /F1 12 Tf 72 %d Td (yes) Tj ET "
    found = scanned(words % 700 + b"0 0 m " * (MOST_PAGE_BYTES // 6) + words % 600)
    assert [run.y for run in found.runs] == [700]
    assert found.cut


def test_a_line_that_runs_off_the_page_keeps_its_words() -> None:
    assert texts(b"BT /F1 12 Tf 72 700 Td (" + b"again and " * 5000 + b"end) Tj ET")[0].split().count("and") == 5000


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
    with pytest.raises(InputError, match="is empty: there is neither text nor a picture"):
        pdf.read(target.getvalue(), "x.pdf")


def stream(data: bytes) -> DecodedStreamObject:
    found = DecodedStreamObject()
    found.set_data(data)
    return found


def test_a_font_s_own_map_is_believed_first() -> None:
    mapped = stream(
        b"1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfrange <41> <43> <0061> <50> <51> [<00660069> <D83DDE00>] endbfrange"
        b" 3 beginbfchar <2D> <00AD> <20> <00A0> <01> <FB02> endbfchar"
    )
    assert font({**COURIER, "/ToUnicode": mapped}).read(b"ABC-\x01PQ ")[0] == "abc-flfi😀 "


def test_differences_and_names() -> None:
    names = ["/eacute", "/fi", "/uni0416", "/u1F600", "/afii10018", "/afii10071", "/afii10097", "/quoteright", "/a.alt", "/g123"]
    encoding = DictionaryObject({NameObject("/Differences"): ArrayObject([NumberObject(1), *map(NameObject, names)])})
    assert font({**COURIER, "/Encoding": encoding}).read(bytes(range(1, 11)))[0] == "éfiЖ😀Бёя’a" + UNKNOWN


def test_a_program_s_own_encoding() -> None:
    program = stream(b"%!PS /Encoding 256 array\ndup 58 /period put\ndup 15 /bullet put\nreadonly def currentfile eexec")
    entry = {**COURIER, "/BaseFont": "/CMMI10", "/FontDescriptor": {"/FontFile": program}}
    assert font(entry).read(b":\x0fa")[0] == ".•a"


def test_widths_of_composite_fonts() -> None:
    widths = ArrayObject(
        [NumberObject(3), ArrayObject([FloatObject(250), FloatObject(333)]), NumberObject(10), NumberObject(12), FloatObject(700)]
    )
    below = DictionaryObject({NameObject("/W"): widths, NameObject("/DW"): NumberObject(1000)})
    entry = {"/Subtype": "/Type0", "/DescendantFonts": ArrayObject([below]), "/Encoding": "/UniGB-UCS2-H"}
    found = font(entry)
    assert found.read(b"\x00\x03\x00\x04\x00\x0b\x00A")[1] == 250 + 333 + 700 + 1000
    assert found.read("夜".encode("utf-16-be"))[0] == "夜"


def test_a_font_without_a_map_is_unreadable() -> None:
    below = DictionaryObject({NameObject("/DW"): NumberObject(600)})
    entry = {"/Subtype": "/Type0", "/DescendantFonts": ArrayObject([below]), "/Encoding": "/Identity-H"}
    assert not font(entry).readable


def test_properties_by_name() -> None:
    properties = DictionaryObject({NameObject("/MC0"): DictionaryObject({NameObject("/ActualText"): TextStringObject("fi")})})
    assert texts(b"/Span /MC0 BDC BT /F1 12 Tf 72 700 Td (@) Tj ET EMC", Properties=properties) == ["fi"]


def test_operands() -> None:
    assert operands(b"1 -.5 +3. 4") == [1, -0.5, 3, 4]
    assert odd(b"(a(b)) [1 (c)] Tj rest", 0) == ([b"a(b)", [1.0, b"c"]], b"Tj", 17)
    assert odd(b"((((", 0) == ([b"((("], b"", 4)


OPERATORS = st.sampled_from(
    [
        b"BT", b"ET", b"(INT. BAR) Tj", b"[(a) -300 (b)] TJ", b"/F1 12 Tf", b"/F1 9", b"1 0 0 1 72 700 Tm", b"0 -12 Td", b"T*", b"q", b"Q",
        b"1e", b"<</A 1>>", b"2 0 0 2 0 0 cm", b"(\\(\\051)'", b"((", b")", b"<414", b">", b"[", b"]", b"BI ID \x00 EI", b"/X Do", b"Tf",
        b"-.5 Tc", b"% c\n", b"0 1 -1 0 0 0 Tm", b"9" * 400, b"BT 1 0 0 1 9 9 Tm /F1 9 Tf (x) Tj ET\n", b"0.9 g", b"/A BMC", b"EMC",
        b"/Span <</ActualText (x)>> BDC", b"2 Tr", b"9 Tz", b"3 Tw", b'1 2 (x) "', b"/C cs", b"/G gs", b"1 2 3 4 k",
    ]
)  # fmt: skip


@settings(deadline=None, max_examples=100)
@given(st.lists(OPERATORS | st.binary(max_size=6), max_size=40))
def test_any_content_stream_is_read(parts: list[bytes]) -> None:
    found = scanned(b" ".join(parts))
    made = rows(found.runs, 1)
    assert all(math.isfinite(cell.x) and math.isfinite(cell.end) for row in made for cell in row.cells)


@pytest.mark.parametrize("part", [b"(", b"[", b"<", b"<<", b"1 ", b"/", b"((a)", b"BI ", b"q ", b"\\", b"BT ", b"(a\\", b"<41", b"%"])
def test_long_nonsense_takes_linear_time(part: bytes) -> None:
    """A quadratic reader would take minutes for these; the suite's own time limit is the judge."""
    scanned(part * (200_000 // len(part)))
