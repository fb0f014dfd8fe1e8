from __future__ import annotations

import pytest

from storyboard.script.normalise import decoded, normalised


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "utf-8", "utf-16-le", "utf-16-be", "utf-16", "utf-32"])
@pytest.mark.parametrize(
    "text",
    [
        "INT. CAFÉ - DAY\n\nRené’s “coat” — très bien… déjà vu. L’été, à bientôt.\n\nÉLODIE\nÜber-naïve façade; señor Ñandú ¿Qué?\n",
        "INT. BAR - NIGHT\n\nHe doesn’t move. “Who’s there?” she says… nothing — then\n\nMIA\nI can’t.\n",
    ],
)
def test_encodings(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding), "x") == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-16"])
@pytest.mark.parametrize("text", ["ИНТ. КУХНЯ - НОЧЬ\n\nМАША\nПривет, Том.\n", "内景 厨房 - 夜\n\n約翰\n你好。\n"])
def test_encodings_of_other_writings(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding), "x") == text


def test_a_stray_byte_does_not_spoil_the_rest() -> None:
    assert decoded("Café, naïve, ".encode() + "Zoë".encode("cp1252"), "x") == "Café, naïve, Zoë"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\v", "\u0085", "\u2028", "\u2029"])
def test_line_ends(end: str) -> None:
    assert normalised(f"é{end}{end}b") == "é\n\nb"


@pytest.mark.parametrize(
    ("sign", "plain"), [("\u00a0", " "), ("\u202f", " "), ("\u200b", ""), ("\u00ad", ""), ("\ufeff", ""), ("\x00", "")]
)
def test_signs_of_layout(sign: str, plain: str) -> None:
    assert normalised(f"a{sign}b") == f"a{plain}b"


def test_signs_of_direction_stand_only_inside_lines() -> None:
    assert normalised("\u200f\u202bمشهد\nأ\u200fب") == "مشهد\nأ\u200fب"


def test_joiners_are_part_of_words() -> None:
    assert normalised("ക്\u200d") == "ക്\u200d"
