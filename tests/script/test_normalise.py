from __future__ import annotations

import pytest

from storyboard.script.normalise import deciphered, decoded, normalised


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


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "text",
    [
        "INT. CAFÉ - DAY\n\nHe sits.\n\nRENÉ\nHello.\n",
        "INT. SALÓN - DÍA\n\nHe sits.\n\nJOSÉ\nHello.\n",
        "INNEN. KÜCHE - TAG\n\nEr sitzt.\n\nJÖRG\nHallo.\n",
        "INT. CAFÉ - JOUR\n\nÉlodie arrive à pied.\n\nÉLODIE\nÇa va ? À demain, chéri.\n",
        "INT. SHOP - DAY\n\nIt costs £5.\n\nZOË\nNé en 1980.\n",
    ],
)
def test_accents_in_capitals_are_letters(text: str, end: str, encoding: str) -> None:
    found = deciphered(text.replace("\n", end).encode(encoding), "x")
    assert (found.text, found.notices) == (text, ())


_OTHERS = {
    "ИНТ. КВАРТИРА - ДЕНЬ\n\nИван сидит у окна.\n\nИВАН\nКто там?\n": ["cp1251", "koi8_r", "mac_cyrillic", "cp866"],
    "ІНТ. КУХНЯ - НІЧ\n\nІван сидить біля вікна й мовчить.\n": ["cp1251"],
    "ΕΣΩΤ. ΚΟΥΖΙΝΑ - ΝΥΧΤΑ\n\nΗ Μαρία κάθεται στο τραπέζι και γράφει.\n": ["cp1253"],
    "פנים. מטבח - לילה\n\nדוד יושב ליד השולחן ואוכל לחם.\n": ["cp1255"],
    "داخلي - المطبخ - ليل\n\nيجلس الرجل إلى الطاولة ويأكل.\n": ["cp1256"],
    "内景 客厅 - 日\n\n小明：你好。\n": ["gb18030", "gb2312"],
    "內景 客廳 - 日\n\n小明坐在桌子旁邊看書。\n\n小明：你好。\n": ["big5"],
    "○教室（朝）\n\n先生が入ってくる。\n": ["shift_jis", "euc_jp"],
    "실내. 부엌 - 밤\n\n철수가 식탁에 앉아 책을 읽고 있다.\n": ["cp949"],
    "INT. KAWIARNIA - DZIEŃ\n\nŁukasz siedzi. Źle się czuje.\n\nŁUKASZ\nCześć, żono.\n": ["cp1250"],
    "INT. KUCHYNĚ - DEN\n\nJiří přichází. Příliš žluťoučký kůň.\n": ["cp1250"],
    "İÇ. MUTFAK - GECE\n\nAyşe masaya oturuyor, ağlıyor.\n": ["cp1254"],
}


@pytest.mark.parametrize(("text", "encoding"), [(text, encoding) for text, encodings in _OTHERS.items() for encoding in encodings])
def test_old_encodings_of_other_writings(text: str, encoding: str) -> None:
    found = deciphered(text.encode(encoding), "film.txt")
    assert found.text == text
    assert len(found.notices) == 1
    assert "film.txt is not in UTF-8; it was read as " in found.notices[0]


def test_bytes_that_make_no_words_are_said_to_be_a_guess() -> None:
    found = deciphered(b"INT. BAR - DAY\n\nA\xb3\xb9\xbc b\xd7 c\xf7d\n", "film.txt")
    assert "If its letters look wrong, save it again as UTF-8." in found.notices[0]


def test_a_lone_carriage_return_speaks_for_a_mac_where_nothing_else_does() -> None:
    assert decoded(b"INT. HALL - DAY\r\rHe sits.\r\r\xc9and then\r", "x").endswith("…and then\n")


def test_unicode_needs_no_notice() -> None:
    assert deciphered("Café ’n’ кот".encode(), "x").notices == ()


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
