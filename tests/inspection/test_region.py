"""Edits that should leave the rest alone."""

from __future__ import annotations

import io

from PIL import Image

from storyboard.inspection.region import inspect, outside


def drawn(box: tuple[int, int, int, int] | None = None, tone: int = 90) -> bytes:
    image = Image.new("L", (640, 360), 120)
    if box:
        image.paste(tone, box)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=90)
    return out.getvalue()


def test_a_change_within_the_region_is_no_finding() -> None:
    assert inspect(drawn(), drawn((0, 0, 320, 360), 255), (0.0, 0.0, 0.5, 1.0)) == ()


def test_a_change_outside_is_said_with_its_size() -> None:
    (finding,) = inspect(drawn(), drawn((320, 0, 640, 360), 255), (0.0, 0.0, 0.5, 1.0))
    assert not finding.serious
    assert "135 of 255" in finding.message
    assert outside(drawn(), drawn(), (0.0, 0.0, 0.5, 1.0)) < 1
