"""What a plan says is on a photograph, a drawing or a map is drawn there; what is to be read is lettered."""

from __future__ import annotations

import pytest

from storyboard.painters.sketch.insert_photos import marks_of
from storyboard.shots import pictured, things


@pytest.mark.parametrize(
    ("kind", "words", "shown"),
    [
        ("drawing", "a tower", "photo_of_tower@drawing"),
        ("drawing", "a boy on a man's shoulders", "photo_of_shoulder_ride@drawing"),
        ("drawing", "a house and a sun", "photo_of_house+sun@drawing"),
        ("sketchpad", "a horse", "photo_of_horse@drawing"),
        ("map", "an island", "photo_of_island@map"),
        ("photo", "a woman with a pumpkin", "photo_of_woman+pumpkin"),
        ("photo", "three men in front of a lorry", "photo_of_group+car"),
        ("photo", "a woman holding a trumpet", "photo_of_woman+trumpet"),
        ("photo", "two men shaking hands", "photo_of_handshake"),
        ("drawing", "a bird", "photo_of_bird@drawing"),
    ],
)
def test_what_is_on_a_sheet_is_drawn_there(kind: str, words: str, shown: str) -> None:
    picture = pictured.on_sheet(kind, words, things.seen)
    assert picture == shown
    marks, plain = marks_of(picture), marks_of("photo_of_man")
    assert marks is not None
    assert marks != plain


@pytest.mark.parametrize(("kind", "words"), [("drawing", "FOR MUM"), ("photo", "SUMMER 1962"), ("letter", "a tower"), ("drawing", "")])
def test_what_is_to_be_read_is_lettered(kind: str, words: str) -> None:
    assert not pictured.on_sheet(kind, words, things.seen)


def test_a_drawing_is_called_one() -> None:
    assert pictured.spoken("photo_of_tower@drawing") == "drawing of a tower"
    assert pictured.spoken("photo_of_woman+pumpkin") == "photograph of a woman and a pumpkin"
