"""No copy takes the place of another one, or of the board."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyboard.publish.copies import copy_name

WORDS = (
    "",
    "for ada",
    "for Ada",
    "FOR ada",
    "for-ada",
    "for ada!",
    "for 田中",
    "for 山田",
    "פרטי: עבור דוד כהן",
    "פרטי: עבור דוד לוי",
    "राधा",
    "रधा",
    "!",
    "?",
    "review",
    "review for ada",
    "comments",
    "confidential, for Bartholomew Fitzgerald-Wellington of the agency",
    "confidential, for Bartholomew Fitzgerald-Wellington of the client",
    "e\u0301tienne",
)


def test_every_copy_has_a_name_of_its_own() -> None:
    names = [copy_name(quality=quality, words=words).casefold() for words in WORDS for quality in ("full", "review")]
    assert len(set(names)) == len(names)


@given(a=st.text(max_size=60), b=st.text(max_size=60))
def test_other_words_are_another_file(a: str, b: str) -> None:
    one, other = (unicodedata.normalize("NFC", " ".join(words.split())) for words in (a, b))
    assert (copy_name(words=a).casefold() == copy_name(words=b).casefold()) == (one == other)
    assert not re.search(r'[\x00-\x1f<>:"/\\|?*\u200e\u200f]', copy_name(words=a) + copy_name(words=b))
    assert len(copy_name(words=a).encode()) < 255


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("", r"storyboard\.pdf"),
        ("for ada", r"storyboard-for-ada\.pdf"),
        ("for Ada", r"storyboard-for-ada-[0-9a-f]{8}\.pdf"),
        ("for 田中", r"storyboard-for-田中\.pdf"),
        ("פרטי: עבור דוד כהן", r"storyboard-פרטי-עבור-דוד-כהן-[0-9a-f]{8}\.pdf"),
        ("confidential for Bartholomew Fitzgerald-Wellington", r"storyboard-confidential-for-bartholomew-fitzgerald-[0-9a-f]{8}\.pdf"),
        ("!!!", r"storyboard-[0-9a-f]{8}\.pdf"),
    ],
)
def test_names_can_be_read(words: str, name: str) -> None:
    assert re.fullmatch(name, copy_name(words=words))


def test_composed_and_decomposed_letters_are_the_same_words() -> None:
    assert copy_name(words="e\u0301tienne") == copy_name(words="\u00e9tienne")
