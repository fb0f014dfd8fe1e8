from __future__ import annotations

import io
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from starlette.testclient import TestClient

from storyboard.model.errors import InputError
from storyboard.references.cast import MOST_PICTURE_BYTES
from storyboard.review.desk import Desk
from storyboard.review.uploads import LONGEST_SIDE, cleaned, plain_name


def picture(kind: str, size: tuple[int, int] = (64, 36), mode: str = "RGB", **more: object) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, 0).save(out, kind, **more)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


@pytest.mark.parametrize(("kind", "after"), [("PNG", "PNG"), ("JPEG", "JPEG"), ("WEBP", "JPEG")])
def test_a_picture_is_made_anew(kind: str, after: str) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "where I live"
    found = cleaned(picture(kind, exif=exif), "my drawing (2).PNG")
    image = opened(found.data)
    assert (image.format, image.size) == (after, (36, 64))
    assert not image.getexif()
    assert b"where I live" not in found.data
    assert found.name == f"my-drawing-2{'.png' if after == 'PNG' else '.jpg'}"


def test_what_hangs_on_a_picture_stays_outside() -> None:
    assert b"<script>" not in cleaned(picture("PNG") + b"<script>alert(1)</script>", "x.png").data


def test_transparency_becomes_paper() -> None:
    assert opened(cleaned(picture("PNG", mode="RGBA"), "x.png").data).getpixel((0, 0)) == (255, 255, 255)


def test_a_large_picture_is_reduced() -> None:
    assert max(opened(cleaned(picture("JPEG", (LONGEST_SIDE + 500, 100)), "x.jpg").data).size) == LONGEST_SIDE


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        picture("GIF", mode="L"),
        picture("BMP"),
        picture("PNG")[:60],
        b"%PDF-1.4",
    ],
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="no picture that can be read"):
        cleaned(data, "x.png")


def test_limits_are_kept() -> None:
    with pytest.raises(InputError, match="pixels"):
        cleaned(picture("PNG", (9000, 7000), "1"), "x.png")
    with pytest.raises(InputError, match="bytes"):
        cleaned(b"x" * (MOST_PICTURE_BYTES + 1), "x.png")


@given(st.binary(max_size=300))
@settings(deadline=None)
def test_any_bytes_end_as_a_picture_or_a_sentence(data: bytes) -> None:
    for head in (b"", picture("PNG")[:40], picture("JPEG")[:200], picture("WEBP")[:30]):
        with suppress(InputError):
            assert opened(cleaned(head + data, "x").data).format in {"PNG", "JPEG"}


@given(st.text())
def test_a_name_is_plain(name: str) -> None:
    found = plain_name(name, ".png")
    assert found.isascii()
    assert not {*"/\\:. "} & set(found.removesuffix(".png"))
    assert 4 < len(found) <= 64


def test_an_own_picture_is_shown_and_stays(client: TestClient, desk: Desk) -> None:
    panel = desk.now().order[0]
    files = {"picture": ("../../evil.png", picture("PNG", (320, 180)), "image/png")}
    answer = client.post(f"/panels/{panel}/upload", files=files)
    assert answer.status_code == 200
    assert "shows your picture" in answer.headers["hx-trigger"]
    shown = desk.now().board.find(panel)[1]
    take = desk.shelf.take(shown.take)
    assert (take.painter, take.note, shown.chosen) == ("import", "evil.png", True)
    redraw = client.post("/offers", data={"target": f"scene:{desk.now().board.scenes[0].scene.id}", "note": "closer"})
    assert "picture of your own" in redraw.text


@pytest.mark.parametrize("files", [{}, {"picture": ("x.png", b"", "image/png")}, {"picture": ("x.svg", b"<svg/>", "image/svg+xml")}])
def test_no_picture_is_a_sentence(client: TestClient, desk: Desk, files: dict[str, tuple[str, bytes, str]]) -> None:
    answer = client.post(f"/panels/{desk.now().order[0]}/upload", files=files, headers={"hx-request": "true"})
    assert (answer.status_code, "picture" in answer.text, "<" in answer.text) == (400, True, False)
