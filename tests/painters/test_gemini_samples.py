"""Pictures as they are sent: untouched where possible, small enough, upright, without a camera's notes, from the board folder only."""

from __future__ import annotations

import io
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image

from storyboard.painters.gemini.samples import REFERENCE_SIDE, read
from storyboard.ports import FixRequest

MOST = 7_000_000


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def save(folder: Path, name: str, size: tuple[int, int] = (64, 48), form: str | None = None, **more: object) -> Path:
    file = folder / name
    Image.new("RGB", size, "teal").save(file, form, **more)
    return file


@pytest.mark.parametrize(
    ("name", "form", "mime"), [("a.jpg", "JPEG", "image/jpeg"), ("a.png", "PNG", "image/png"), ("a.webp", "WEBP", "image/webp")]
)
def test_a_picture_google_reads_is_sent_as_it_is(name: str, form: str, mime: str, tmp_path: Path) -> None:
    file = save(tmp_path, name, form=form)
    sample = read(str(tmp_path), name, most=MOST)
    assert sample == (file.read_bytes(), mime)


def test_the_type_is_what_the_bytes_say_not_the_name(tmp_path: Path) -> None:
    save(tmp_path, "wrong.png", form="JPEG")
    assert read(str(tmp_path), "wrong.png", most=MOST).mime == "image/jpeg"


@pytest.mark.parametrize("form", ["GIF", "BMP", "TIFF"])
def test_other_formats_become_jpeg(form: str, tmp_path: Path) -> None:
    save(tmp_path, "a.bin", form=form)
    sample = read(str(tmp_path), "a.bin", most=MOST)
    assert (sample.mime, opened(sample.data).size) == ("image/jpeg", (64, 48))


def test_a_large_reference_is_made_smaller_and_a_picture_to_edit_is_not(tmp_path: Path) -> None:
    save(tmp_path, "big.jpg", (5504, 3072))
    reference = read(str(tmp_path), "big.jpg", most=MOST)
    edited = read(str(tmp_path), "big.jpg", most=MOST, side=None)
    assert opened(reference.data).size == (REFERENCE_SIDE, 1143)
    assert opened(edited.data).size == (5504, 3072)


def test_too_many_bytes_are_made_fewer(tmp_path: Path) -> None:
    image = Image.effect_noise((900, 700), 90)
    image.save(tmp_path / "noise.png")
    sample = read(str(tmp_path), "noise.png", most=60_000)
    assert len(sample.data) <= 60_000
    width, height = opened(sample.data).size
    assert width / height == pytest.approx(900 / 700, rel=0.03)


def test_a_photograph_loses_place_and_device_and_stands_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "Camera of Mia"
    exif.get_ifd(0x8825)[2] = (52.0, 30.0, 0.0)
    save(tmp_path, "photo.jpg", (64, 48), exif=exif)
    sample = read(str(tmp_path), "photo.jpg", most=MOST)
    assert b"Camera of Mia" not in sample.data
    assert not opened(sample.data).getexif()
    assert opened(sample.data).size == (48, 64)


def test_see_through_parts_become_white(tmp_path: Path) -> None:
    Image.new("RGBA", (4000, 10), (0, 0, 0, 0)).save(tmp_path / "clear.png")
    assert opened(read(str(tmp_path), "clear.png", most=MOST).data).getpixel((5, 2)) == (255, 255, 255)


def test_heif_passes_unread(tmp_path: Path) -> None:
    data = b"\x00\x00\x00\x18ftypheic" + b"x" * 50
    (tmp_path / "phone.heic").write_bytes(data)
    assert read(str(tmp_path), "phone.heic", most=MOST) == (data, "image/heic")
    with pytest.raises(FixRequest, match="more than the 20"):
        read(str(tmp_path), "phone.heic", most=20)


@pytest.mark.parametrize("name", ["../secret.jpg", "sub/../../secret.jpg", "link.jpg"])
def test_nothing_outside_the_folder_is_sent(name: str, tmp_path: Path) -> None:
    board = tmp_path / "board"
    (board / "sub").mkdir(parents=True)
    secret = save(tmp_path, "secret.jpg")
    try:
        (board / "link.jpg").symlink_to(secret)
    except OSError:
        pytest.skip("this system makes no links")
    with pytest.raises(FixRequest, match="outside the board folder"):
        read(str(board), name, most=MOST)
    with pytest.raises(FixRequest, match="outside the board folder"):
        read(str(board), str(secret), most=MOST)


def test_a_picture_that_changed_is_not_sent_for_the_one_that_was_planned(tmp_path: Path) -> None:
    file = save(tmp_path, "a.jpg")
    digest = sha256(file.read_bytes()).hexdigest()
    assert read(str(tmp_path), "a.jpg", digest=digest, most=MOST).data == file.read_bytes()
    save(tmp_path, "a.jpg", (65, 48))
    with pytest.raises(FixRequest, match="is not what it was"):
        read(str(tmp_path), "a.jpg", digest=digest, most=MOST)


@pytest.mark.parametrize("data", [b"", b"hello", b"\xff\xd8\xff\xe0cut", b"\x89PNG\r\n\x1a\n" + b"0" * 40])
def test_what_is_no_picture_is_named(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "broken.jpg").write_bytes(data)
    with pytest.raises(FixRequest, match=r"broken\.jpg"):
        read(str(tmp_path), "broken.jpg", most=MOST)


def test_a_missing_picture_is_named(tmp_path: Path) -> None:
    with pytest.raises(FixRequest, match=r"gone\.jpg"):
        read(str(tmp_path), "gone.jpg", most=MOST)
