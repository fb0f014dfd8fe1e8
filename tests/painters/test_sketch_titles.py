"""Words laid over a picture, and on its signs."""

from __future__ import annotations

from storyboard.painters import lettering
from storyboard.painters.sketch.titles import LINE, ROWS, plain, wrapped


def test_a_super_is_written_with_the_letters_there_are() -> None:
    assert plain("Três anos depois") == "TRES ANOS DEPOIS"
    assert plain("三年后") == ""


def test_sentences_of_a_super_begin_lines_of_their_own() -> None:
    assert wrapped("HALDEN BAKERY. UP BEFORE YOU.") == ["HALDEN BAKERY.", "UP BEFORE YOU."]
    assert all(len(row) <= LINE for row in wrapped("FOUR YEARS AND NINE LONG MONTHS LATER IN A SMALL TOWN BY THE SEA"))
    assert len(wrapped("A B C. " * 9)) >= ROWS


def test_only_what_is_laid_over_a_picture_is_a_title() -> None:
    lines = ["SUPER: Three years later", "A sign that reads NO EXIT.", "A blue sign: ESPAÑA."]
    assert lettering.titles(lines) == ("Three years later",)
    assert lettering.signs(lines) == ("NO EXIT", "ESPAÑA")
