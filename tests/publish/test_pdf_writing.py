"""Which language a board is in where it does not say, and what is said of letters that can't be printed."""

from __future__ import annotations

import pytest

from storyboard.model.board import Board, Options
from storyboard.model.screenplay import Kind
from storyboard.publish import pdf
from storyboard.publish.pdf import fonts, typefaces, writing
from storyboard.publish.pdf.typefaces import Wish
from storyboard.testing.boards import sample_board


def spoken(text: str, **info: str) -> Board:
    """A board whose people say this, and nothing else is written."""
    board = sample_board(panels=2, scenes=1, options=Options(info=info))
    elements = tuple(
        each.model_copy(update={"text": text if each.kind in {Kind.DIALOGUE, Kind.ACTION} else "1"}) for each in board.screenplay.elements
    )
    return board.model_copy(update={"screenplay": board.screenplay.model_copy(update={"elements": elements, "title_page": {}})})


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("明かりを点けたままにしたの" * 20, "ja"),
        ("这里有一艘船，灯还亮着。" * 20, "zh-hans"),
        ("這裡有一艘船，燈還亮著。" * 20, "zh-hant"),
        ("불을 켜 두었구나 나는" * 30, "ko"),
        ("เธอเปิดไฟทิ้งไว้ทั้งคืน" * 20, "th"),
        ("השארת את האור דולק" * 30, "he"),
        ("Ευχαριστώ πολύ για όλα" * 30, "el"),
        ("Ты не погасила свет", ""),
        ("You kept the light on.", ""),
        ("She reads the sign: 非常口の方へ.", "ja"),
    ],
)
def test_the_language_is_known_by_its_letters(text: str, language: str) -> None:
    assert writing.language(spoken(text)) == language


@pytest.mark.parametrize(
    ("tag", "language"),
    [("zh-TW", "zh-hant"), ("zh-Hans-CN", "zh-hans"), ("zh", "zh-hans"), ("zh-HK", "zh-hk"), ("ja-JP", "ja"), ("de", "de")],
)
def test_what_the_board_says_goes_first(tag: str, language: str) -> None:
    assert writing.language(spoken("明かりを点けたまま", language=tag)) == language


def test_what_can_be_printed_is_not_reported() -> None:
    assert pdf.lacking(spoken("明かり, नमस्ते, שלום, سلام, สวัสดี, Спасибо, 👍")) == ()


def test_a_letter_nobody_has_is_reported_with_its_place() -> None:
    (told,) = pdf.lacking(spoken("One \U0003fffd and one more \U0003fffd."))
    assert told.startswith("Special: ")
    assert "first in scene 1" in told
    assert typefaces.VARIABLE in told


def test_without_the_extra_a_joined_writing_says_what_to_install() -> None:
    (lack,) = writing.lacking(spoken("سلام"), Wish(shaping=False))
    assert lack.script == "Arabic"
    assert lack.letters == ("ا", "س", "ل", "م")
    assert 'pip install "storyboard[world]"' in lack.told()
    assert "shaper" in lack.told()


@pytest.mark.parametrize("words", ["ᚠᚢᚦᚨᚱᚲ", "𓀀𓂀"])
def test_a_writing_that_the_extra_lacks_is_not_told_to_install_it(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typefaces, "complete", lambda: False)
    lack = writing.Lack(fonts.script(words[0], Wish()), tuple(words), len(words), "in scene 1", joined=False, shaping=False)
    assert typefaces.VARIABLE in lack.told()
    assert "storyboard[world]" not in lack.told()


def test_wishes_end_where_they_began() -> None:
    before = typefaces.wish()
    with typefaces.wishing(Wish("ja")):
        assert typefaces.wish().language == "ja"
    assert typefaces.wish() == before
