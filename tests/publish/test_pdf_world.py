"""Text of the world on a page, compared as pixels with pages somebody has looked at, and read back by other people's readers."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter

from storyboard.publish.pdf.fonts import Face, printable, width
from storyboard.publish.pdf.pen import Pen
from storyboard.publish.pdf.text import Paragraph, Run, Tone, set_text
from storyboard.publish.pdf.typefaces import Wish, wishing

GOLDEN = Path(__file__).parent / "golden" / "world"
PAPER = (260.0, 76.0)
PIXELS = 2
"""Of a point, as compared."""
ALIKE = 0.09
"""Share of the ink that may differ: other versions of poppler and PDFium smooth edges in other ways."""
LINES = {
    "arabic": ("ar", "داخلي. المنارة - ليل", "مريم", "هل تركت المصباح مضاءً طوال الليل؟ وصلت الساعة 12:30 مع (MIA) و٢٥ قارباً صغيراً."),
    "chinese-simplified": ("zh-hans", "内景 灯塔 - 夜", "小敏", "“你一直让灯亮着？”她说——“我每天晚上都这样做。”现在是12点30分。直骨海"),
    "chinese-traditional": ("zh-hant", "內景 燈塔 - 夜", "小敏", "「妳一直讓燈亮著？」她說——「我每天晚上都這樣做。」直骨海"),
    "devanagari": ("hi", "अंदर. प्रकाशस्तंभ - रात", "मीरा", "क्या तुमने सारी रात बत्ती जलाए रखी? स्थिति 12 किलोमीटर। शक्ति, क्षमा, ज्ञान, हिन्दी।"),
    "greek-cyrillic": ("", "ΕΣΩΤ. ΦΑΡΟΣ / МАЯК - НОЧЬ", "МАРИЯ", "Ты не погасила свет? Ευχαριστώ πολύ, Μαρία. Їжак, ґанок."),
    "hebrew": ("he", "פנים. מגדלור - לילה", "מרים", "השארת את האור דולק 24 שעות (כמו תמיד), Anna! שָׁלוֹם לכולם."),
    "japanese": (
        "ja",
        "屋内．灯台の灯室 - 夜",
        "美亜",
        "「明かりを点けたままにしたの？」とアンナは言った。ちょっと待って……もう12時だ。直骨海",
    ),
    "korean": ("ko", "실내. 등대 - 밤", "미아", "불을 켜 두었구나? 나는 모두를 위해 켜 둔다 (12시까지). 直骨海"),
    "signs": ("", "INT. PHONE 📱 - NIGHT", "MIA", "On my way 🚤💨 👩‍🚀 🇯🇵 👍🏽 ★ ♪ ☎ → ⅔ ❤️ and \ue123."),
    "thai": ("th", "ภายใน ประภาคาร - กลางคืน", "มีนา", "เธอเปิดไฟทิ้งไว้ทั้งคืนหรือ ฉันกลับมาแล้วและไม่มีใครอยู่ที่นี่ น้ำขึ้นสูงมาก"),
    "vietnamese": (
        "vi",
        "NỘI. NGỌN HẢI ĐĂNG - ĐÊM",
        "MỸ",
        "Cô vẫn để đèn sáng à? Tôi thắp nó cho tất cả mọi người. Luồng sáng lướt qua mặt nước.",
    ),
}
"""Language, a slugline, a cue, and what is said."""


def draw(script: str, file: Path, *, shaping: bool = True, change: Callable[[str], str] = str) -> Path:
    """A page with a slugline, a strip with a name, and a caption."""
    language, heading, cue, said = LINES[script]
    with wishing(Wish(language, shaping=shaping)), file.open("wb") as data:
        pen = Pen(data, PAPER, {"Title": heading}, language or "en", "")
        pen.bookmark(heading, 0, 0)
        with pen.within(pen.element("P")):
            pen.text(12, 18, change(heading), 11, face=Face.BOLD)
            pen.text(12, 31, f"1B-1  MCU  OTS-{change(cue)}  push in", 7, face=Face.STRIP, tone=Tone.MID)
            words = Paragraph((Run(cue + "  ", Face.BOLD), Run("(low) ", Face.ITALIC), Run(change(said))))
            pen.lines(12, 43, set_text([words], 8, PAPER[0] - 24), 8, 10.5)
        pen.end_page()
        pen.close()
    return file


def by_pdfium(file: Path) -> Image.Image:
    page = pypdfium2.PdfDocument(file)[0]
    return cast("Image.Image", page.render(scale=2 * PIXELS).to_pil()).convert("L")


def by_poppler(file: Path) -> Image.Image:
    tool = shutil.which("pdftoppm")
    if tool is None:
        pytest.skip("pdftoppm (poppler-utils) is not installed: pages were compared in PDFium only")
    done = subprocess.run([tool, "-r", str(144 * PIXELS), "-png", str(file)], check=True, capture_output=True)
    return Image.open(io.BytesIO(done.stdout)).convert("L")


def small(picture: Image.Image) -> Image.Image:
    size = (round(PAPER[0] * PIXELS), round(PAPER[1] * PIXELS))
    return picture.resize(size, Image.Resampling.BOX)


def unlike(picture: Image.Image, other: Image.Image) -> float:
    """How much of the ink of two pages is not the same, edges apart."""
    soft = [each.filter(ImageFilter.GaussianBlur(1.2)) for each in (picture, other)]
    differing = sum(ImageChops.difference(*soft).histogram()[41:])
    return differing / max(sum(soft[1].histogram()[:200]), 1)


@pytest.mark.parametrize("script", LINES)
@pytest.mark.parametrize("renderer", [by_pdfium, by_poppler])
def test_the_page_of_each_writing(
    script: str, renderer: Callable[[Path], Image.Image], tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    page = small(renderer(draw(script, tmp_path / "page.pdf")))
    file = GOLDEN / f"{script}.png"
    if request.config.getoption("--update") and renderer is by_pdfium:
        page.quantize(16).save(file, optimize=True)
    assert unlike(page, Image.open(file).convert("L")) < ALIKE


@pytest.mark.parametrize("script", ["arabic", "devanagari", "japanese", "thai"])
def test_another_page_would_be_seen(script: str, tmp_path: Path) -> None:
    backwards = small(by_pdfium(draw(script, tmp_path / "page.pdf", change=lambda text: text[::-1])))
    assert unlike(backwards, Image.open(GOLDEN / f"{script}.png").convert("L")) > 3 * ALIKE


def test_the_same_character_is_drawn_as_each_country_does() -> None:
    pages = [Image.open(GOLDEN / f"{name}.png").convert("L") for name in ("japanese", "chinese-simplified")]
    assert unlike(*pages) > ALIKE


@pytest.mark.parametrize("script", LINES)
def test_words_can_be_found_and_copied(script: str, tmp_path: Path) -> None:
    tool = shutil.which("pdftotext")
    if tool is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    file = draw(script, tmp_path / "page.pdf")
    done = subprocess.run([tool, "-raw", str(file), "-"], check=True, capture_output=True)
    text = done.stdout.decode("utf-8")
    _, heading, _, said = LINES[script]
    with wishing(Wish(LINES[script][0])):
        words = re.findall(r"[^\W\d_][^\W\d_\u200d]*", printable(f"{heading} {said}"))
    lost = [word for word in words if word not in text.replace("\n", "")]
    assert lost == (["مضاء"] if script == "arabic" else []), "poppler puts a letter's vowel sign behind the next one"
    assert words


@pytest.mark.parametrize("script", LINES)
def test_every_letter_is_in_an_embedded_font(script: str, tmp_path: Path) -> None:
    with pikepdf.open(draw(script, tmp_path / "page.pdf")) as pdf:
        fonts = [found for found in pdf.objects if isinstance(found, pikepdf.Dictionary) and found.get("/Type") == "/FontDescriptor"]
        assert fonts
        assert all("/FontFile2" in font or "/FontFile3" in font for font in fonts)
        assert str(pdf.open_outline().root[0].title) == LINES[script][1]
        assert pdf.check_pdf_syntax() == []


def test_the_same_text_gives_the_same_file(tmp_path: Path) -> None:
    assert draw("arabic", tmp_path / "a.pdf").read_bytes() == draw("arabic", tmp_path / "b.pdf").read_bytes()


@pytest.mark.parametrize("script", LINES)
def test_no_line_is_wider_than_its_column(script: str) -> None:
    language, _, cue, said = LINES[script]
    with wishing(Wish(language)):
        for measure in (40.0, 90.0, 160.0):
            lines = set_text([Paragraph((Run(cue + " ", Face.BOLD), Run(said)))], 8, measure)
            assert all(line.width(8) <= measure + 0.5 for line in lines)


def test_captions_run_from_the_right_where_their_letters_do() -> None:
    with wishing(Wish("he")):
        (line,) = set_text([Paragraph((Run("מרים  ", Face.BOLD), Run("(low) ", Face.ITALIC), Run("שלום, Anna 24!")))], 8, 200)
    assert abs(line.width(8) - 200) < 0.01
    places = {run.text.strip(): x for x, run in line.pieces}
    assert places["מרים"] == max(places.values()), "the cue comes first: at the right"
    assert any(run.text.strip() == "Anna 24" and not run.rtl for _, run in line.pieces)


def test_without_the_shaper_simple_writings_are_set_and_joined_ones_reported(tmp_path: Path) -> None:
    with wishing(Wish("he", shaping=False)):
        assert printable("שלום Ωк") == "שלום Ωк"
        assert printable("مرحبا") == "[Arabic, 5 signs]"
        assert printable("OTS: مرحبا بكم، في البيت 12") == "OTS: [Arabic, 19 signs] 12"
        assert printable("مرحبا بكم नमस्कार") == "[Arabic, 10 signs] [Devanagari, 7 signs]", "every writing is named"
        assert printable("一 \U0003fffd") in {"一 [U+3FFFD]", "[U+4E00] [U+3FFFD]"}, "where the system has no font for it"
        assert printable("नमः") == "[U+0928][U+092E][U+0903]"
        assert width(Face.REGULAR, "שלום") > 1
    file = draw("hebrew", tmp_path / "page.pdf", shaping=False)
    assert unlike(small(by_pdfium(file)), Image.open(GOLDEN / "hebrew.png").convert("L")) < 3 * ALIKE
