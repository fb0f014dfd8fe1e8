"""Where lines end in writings without blanks."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.publish.pdf.breaking import graphemes, parts
from storyboard.publish.pdf.fonts import Face, width
from storyboard.publish.pdf.text import paragraph, wrap
from storyboard.publish.pdf.typefaces import Wish, wishing


@pytest.mark.parametrize(
    ("word", "broken"),
    [
        ("灯りが回る。", "灯|り|が|回|る。"),
        ("「海」へ", "「海」|へ"),
        ("ちょっと待って……もう", "ちょっ|と|待っ|て……|も|う"),
        ("她说——“好”。", "她|说——|“好”。"),
        ("カメラAが12時", "カ|メ|ラ|A|が|12|時"),
        ("《海的女儿》，", "《海|的|女|儿》，"),
        ("（12時まで）", "（12|時|ま|で）"),
        ("人々", "人々"),
        ("켜두었구나", "켜두었구나"),
        ("เธอเปิดไฟทิ้งไว้", "เธอ|เปิด|ไฟทิ้ง|ไว้"),
        ("ช้าๆลำแสง", "ช้าๆ|ลำ|แสง"),
        ("well-known", "well-known"),
    ],
)
def test_lines_end_where_readers_expect_it(word: str, broken: str) -> None:
    assert "|".join(parts(word)) == broken


def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one() -> None:
    text = "「明かりを点けたままにしたの？」とアンナは言った。ちょっと待って……もう12時だ。（遠くで霧笛。）" * 3
    with wishing(Wish("ja")):
        for measure in range(24, 120, 7):
            lines = ["".join(run.text for _, run in line.pieces) for line in wrap(paragraph(text), 8, measure)]
            assert "".join(lines) == text
            assert not any(line[0] in "。、」？）ょっ…" for line in lines)
            assert not any(line[-1] in "「（" for line in lines)


def test_lines_are_filled() -> None:
    text = "灯りが回るその光は海を渡り何も持たずに帰ってくる" * 4
    with wishing(Wish("ja")):
        lines = wrap(paragraph(text), 8, 100)
        wide = width(Face.REGULAR, "灯") * 8
    assert all(100 - line.width(8) < wide + 0.01 for line in lines[:-1])


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("é", ["é"]),
        ("e\u0301a", ["e\u0301", "a"]),
        ("क्षि", ["क्षि"]),
        ("น้ำ", ["น้", "ำ"]),
        ("👩\u200d🚀x", ["👩\u200d🚀", "x"]),
        ("🇯🇵🇫🇷", ["🇯🇵", "🇫🇷"]),
        ("👍🏽", ["👍🏽"]),
        ("", []),
    ],
)
def test_what_a_reader_takes_for_one_letter_stays_together(text: str, letters: list[str]) -> None:
    assert list(graphemes(text)) == letters


@given(st.text(alphabet="abก้เแ漢字「」。、ーっ…—é\u0301\u200d👩🚀अक्ि ", max_size=40))
@settings(deadline=None)
def test_nothing_is_lost(text: str) -> None:
    assert "".join(parts(text)) == text
    assert "".join(graphemes(text)) == text
