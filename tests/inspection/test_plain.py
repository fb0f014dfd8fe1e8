"""Plain checks on pictures."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from storyboard.inspection.plain import decode, inspect
from storyboard.testing.painters import picture

GOOD = picture(16 / 9, (10, 200, 30, 240, 5, 60))


def checks(data: bytes, aspect: float = 16 / 9, *, repeated: bool = False) -> list[str]:
    return [finding.check for finding in inspect(decode(data), aspect=aspect, repeated=repeated)]


def blank() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (320, 180), "white").save(out, "PNG")
    return out.getvalue()


def test_a_good_picture_has_no_findings() -> None:
    assert checks(GOOD) == []
    decoded = decode(GOOD)
    assert decoded is not None
    assert (decoded.width, decoded.height, decoded.mime) == (320, 180, "image/jpeg")


@pytest.mark.parametrize(
    ("data", "expected"),
    [(b"", ["decodes"]), (b"no picture", ["decodes"]), (GOOD[:300], ["decodes"]), (blank(), ["blank"])],
)
def test_what_cannot_be_shown_is_found(data: bytes, expected: list[str]) -> None:
    assert checks(data) == expected


def test_another_ratio_and_the_same_picture_again_are_found() -> None:
    assert checks(GOOD, 2.39) == ["ratio"]
    assert checks(GOOD, repeated=True) == ["repeated"]
