"""The pages' own fonts are read as reportlab reads them."""

from __future__ import annotations

from typing import Any

import pytest
from reportlab.pdfbase.ttfonts import TTFont

from storyboard.publish.pdf.family import Face, font

NO_CHARACTER = 0xFFFF
"""What ends the table of characters; reportlab takes it for one."""


@pytest.mark.parametrize("face", Face)
def test_a_face_is_as_reportlab_has_it(face: Face) -> None:
    ours: Any = font(face)
    theirs: Any = TTFont(str(face), ours.face.filename, asciiReadable=True)
    for name in ("charToGlyph", "charWidths"):
        known = {code: value for code, value in getattr(theirs.face, name).items() if code != NO_CHARACTER}
        assert getattr(ours.face, name) == known
    for name in ("hmetrics", "glyphPos", "defaultWidth", "bbox", "ascent", "descent"):
        assert getattr(ours.face, name) == getattr(theirs.face, name)
    wanted = [ord(letter) for letter in "Fähre № 7 — \u00a0Ж"]
    assert ours.face.makeSubset(wanted) == theirs.face.makeSubset(wanted)
    assert vars(ours).keys() == vars(theirs).keys()
