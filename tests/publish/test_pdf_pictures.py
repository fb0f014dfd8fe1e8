"""Pictures are copied, not decoded; what cannot be copied is converted without loss; what is no picture is refused with a sentence."""

from __future__ import annotations

import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from storyboard.model.errors import InputError
from storyboard.publish.pdf import pictures
from storyboard.publish.pdf.pictures import Picture, copy, probe


def noise(mode: str, size: tuple[int, int] = (37, 23)) -> Image.Image:
    channels = {"L": 1, "RGB": 3, "CMYK": 4, "RGBA": 4, "LA": 2}[mode]
    return Image.frombytes(mode, size, bytes(index * 37 % 251 for index in range(size[0] * size[1] * channels)))


def copied(picture: Picture) -> bytes:
    out = BytesIO()
    copy(picture, out)
    return out.getvalue()


def save(path: Path, image: Image.Image, **options: Any) -> Path:
    image.save(path, **options)
    return path


@pytest.mark.parametrize(("mode", "space"), [("L", "/DeviceGray"), ("RGB", "/DeviceRGB")])
@pytest.mark.parametrize("progressive", [False, True])
def test_jpeg_bytes_are_those_of_the_file(tmp_path: Path, mode: str, space: str, *, progressive: bool) -> None:
    file = save(tmp_path / "a.jpg", noise(mode), progressive=progressive)
    found = probe(file)
    assert (found.width, found.height, found.colours, found.filters) == (37, 23, space, "/Filter /DCTDecode")
    assert copied(found) == file.read_bytes()


@pytest.mark.parametrize("size", [(60, 40), (900, 700)])
def test_file_to_file_copies_end_where_they_should(tmp_path: Path, size: tuple[int, int]) -> None:
    file = save(tmp_path / "a.png", noise("RGB", size), compress_level=0)
    with (tmp_path / "out").open("wb", buffering=1 << 18) as out:
        for _ in range(2):
            out.write(b"before")
            copy(probe(file), out)
            out.write(b"after")
    data = copied(probe(file))
    assert (tmp_path / "out").read_bytes() == 2 * (b"before" + data + b"after")


@pytest.mark.parametrize("between", [b"\xff", b"\xff\xff\xff", b"\xff\x01", b"\xff\x01\xff\xff\xd0"])
def test_fillers_and_bare_markers_before_a_jpegs_segments_are_passed_over(tmp_path: Path, between: bytes) -> None:
    data = save(tmp_path / "a.jpg", noise("RGB")).read_bytes()
    file = tmp_path / "b.jpg"
    file.write_bytes(data[:2] + between + data[2:])
    assert (probe(file).width, probe(file).height) == (37, 23)


def test_inverted_cmyk_jpeg_is_turned_back_by_decode(tmp_path: Path) -> None:
    found = probe(save(tmp_path / "a.jpg", noise("CMYK")))
    assert found.colours == "/DeviceCMYK"
    assert "/Decode [1 0 1 0 1 0 1 0]" in found.filters


@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_png_data_is_that_of_the_file_and_decodes_to_the_same_pixels(tmp_path: Path, mode: str) -> None:
    image = noise(mode)
    file = save(tmp_path / "a.png", image)
    found = probe(file)
    packed = copied(found)
    assert packed in file.read_bytes()
    assert found.path == file
    assert "/Predictor 15" in found.filters
    rows = zlib.decompress(packed)
    assert len(rows) == 23 * (37 * len(image.getbands()) + 1)


def test_png_palette_is_kept(tmp_path: Path) -> None:
    image = noise("RGB").quantize(16)
    found = probe(save(tmp_path / "a.png", image))
    assert found.colours.startswith("[/Indexed /DeviceRGB 15 <")
    assert found.bits in {4, 8}


def test_transparent_png_is_laid_on_white(tmp_path: Path) -> None:
    clear = Image.new("RGBA", (8, 8), (200, 0, 0, 0))
    found = probe(save(tmp_path / "a.png", clear))
    assert found.path is None
    rows = zlib.decompress(copied(found))
    assert found.colours == "/DeviceRGB"
    assert set(rows[1:25]) <= {0, 255}


def test_turned_camera_pictures_stand_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    found = probe(save(tmp_path / "a.jpg", noise("RGB"), exif=exif))
    assert (found.width, found.height) == (23, 37)
    exif[0x0112] = 1
    upright = probe(save(tmp_path / "b.jpg", noise("RGB"), exif=exif))
    assert upright.path == tmp_path / "b.jpg"


@pytest.mark.parametrize("name", ["a.webp", "a.bmp", "a.gif"])
def test_other_formats_are_converted(tmp_path: Path, name: str) -> None:
    found = probe(save(tmp_path / name, noise("RGB")))
    assert (found.width, found.height, found.path) == (37, 23, None)


def test_interlaced_and_16_bit_pngs_are_converted(tmp_path: Path) -> None:
    deep = Image.new("I;16", (9, 9), 40_000)
    found = probe(save(tmp_path / "deep.png", deep))
    assert (found.bits, found.colours) == (8, "/DeviceGray")
    assert set(zlib.decompress(copied(found))) <= {0, 40_000 // 256} | set(range(5))


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", b"\xff\xd8\xff\xd9", b"\x89PNG\r\n\x1a\n", b"no picture at all", b"\x89P"])
def test_no_picture_is_refused_with_its_name(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "broken.png"
    file.write_bytes(data)
    with pytest.raises(InputError, match=r"broken\.png"):
        probe(file)


def test_missing_file_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"gone\.jpg cannot be read"):
        probe(tmp_path / "gone.jpg")


def test_too_many_pixels_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = save(tmp_path / "a.png", noise("RGB"))
    monkeypatch.setattr(pictures, "MAX_PIXELS", 100)
    with pytest.raises(InputError, match="37 x 23 pixels"):
        probe(file)


def test_a_file_cut_off_after_its_head_is_noticed_while_copying(tmp_path: Path) -> None:
    file = save(tmp_path / "a.jpg", noise("RGB"))
    found = probe(file)
    file.write_bytes(file.read_bytes()[:100])
    with pytest.raises(InputError, match="shorter"):
        copied(found)


def encoded(format: str) -> bytes:
    data = BytesIO()
    info = PngImagePlugin.PngInfo()
    info.add_text("comment", "x" * 40)
    noise("RGB").save(data, format, **({"pnginfo": info} if format == "PNG" else {}))
    return data.getvalue()


@given(data=st.sampled_from(["JPEG", "PNG"]).map(encoded), cut=st.integers(2, 400), at=st.integers(2, 300), byte=st.integers(0, 255))
@settings(deadline=None, max_examples=120)
def test_damage_gives_a_picture_or_an_input_error(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, cut: int, at: int, byte: int
) -> None:
    broken = bytearray(data)
    broken[at % len(broken)] = byte
    file = tmp_path_factory.getbasetemp() / "damaged.bin"
    file.write_bytes(bytes(broken[: max(len(broken) - cut + 100, 2)]))
    try:
        found = probe(file)
    except InputError:
        return
    assert found.width > 0
    assert found.height > 0
