"""Where other typefaces come from, which of them is taken, and what is done where none is there."""

from __future__ import annotations

import shutil
import struct
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.publish.pdf import sfnt, typefaces
from storyboard.publish.pdf.sfnt import Source, characters, sources
from storyboard.publish.pdf.typefaces import Wish, asked, locale, pick


def folder(package: str) -> Path:
    spec = find_spec(package)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent


NOTO = folder("manimgx_fonts")
CJK = folder("manimgx_fonts_cjk") / "NotoSansCJK-VF.otf.ttc"


def test_fonts_of_a_collection_are_told_apart() -> None:
    found = sources(CJK)
    assert [source.index for source in found] == [0, 1, 2, 3, 4]
    assert {source.outlines for source in found} == {"cff"}
    assert [locale(source) for source in found] == ["jp", "kr", "sc", "tc", "hk"]
    assert ord("漢") in characters(found[0])


def test_a_font_knows_its_characters() -> None:
    (source,) = sources(NOTO / "NotoSansHebrew[wght].ttf")
    assert (source.outlines, source.variable, source.name) == ("glyf", True, "NotoSansHebrew-Light")
    assert ord("ש") in characters(source)
    assert ord("漢") not in characters(source)


@pytest.mark.parametrize("language", typefaces.LOCALES)
def test_chinese_characters_are_those_of_the_language(language: str) -> None:
    source = pick("骨", Wish(language))
    assert source is not None
    assert locale(source) == typefaces.LOCALES[language]


def test_a_named_font_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = tmp_path / "mine" / "House.ttf"
    mine.parent.mkdir()
    shutil.copy(NOTO / "NotoSansHebrew[wght].ttf", mine)
    monkeypatch.setenv(typefaces.VARIABLE, str(mine.parent))
    source = pick("ש", asked())
    assert source is not None
    assert source.file == mine


def test_what_no_font_has_is_none() -> None:
    assert pick("\U0003fffd", Wish()) is None


def test_without_the_shaper_postscript_outlines_are_left_alone() -> None:
    found = pick("漢", Wish(shaping=False))
    assert found is None or found.outlines == "glyf"


def test_system_fonts_that_are_plain_come_first(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("NotoSerif-Bold.ttf", "NotoSans-Regular.ttf", "Arial.ttf", "NotoSans-BoldItalic.ttf")]
    ordered = sorted(files, key=typefaces._plainness)  # pyright: ignore[reportPrivateUsage]
    assert [file.stem for file in ordered] == ["NotoSans-Regular", "Arial", "NotoSans-BoldItalic", "NotoSerif-Bold"]


@given(st.binary(max_size=400))
@settings(deadline=None)
def test_a_damaged_file_holds_no_fonts(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    file = tmp_path_factory.mktemp("fonts") / "bad.ttf"
    file.write_bytes(data)
    assert sources(file) == ()


@given(st.integers(0, 3000), st.binary(min_size=1, max_size=12))
@settings(deadline=None, max_examples=60)
def test_a_font_damaged_anywhere_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, at: int, data: bytes) -> None:
    whole = bytearray((NOTO / "NotoSansHebrew[wght].ttf").read_bytes())
    whole[at : at + len(data)] = data
    file = tmp_path_factory.mktemp("fonts") / "bad.ttf"
    file.write_bytes(whole)
    for source in sources(file):
        assert all(glyph >= 0 for glyph in characters(source).values())


def test_a_table_that_claims_the_world_is_refused(tmp_path: Path) -> None:
    head = b"\0\1\0\0" + struct.pack(">H6x", 3)
    rows = [struct.pack(">4sIII", tag, 0, 60, 1 << 31) for tag in (b"cmap", b"glyf", b"name")]
    file = tmp_path / "vast.ttf"
    file.write_bytes(head + b"".join(rows) + bytes(100))
    assert sources(file) == ()


def test_a_range_of_all_numbers_is_cut(tmp_path: Path) -> None:
    table = struct.pack(">HHHHI", 0, 1, 3, 10, 12) + struct.pack(">HHIII", 12, 0, 28, 0, 1) + struct.pack(">III", 0, 0xFFFFFFFF, 1)
    assert len(sfnt.cmap(table)) <= 0x10000  # pyright: ignore[reportPrivateUsage]
    del tmp_path


def test_without_the_shaper_a_damaged_font_is_passed_over(tmp_path: Path) -> None:
    whole = (NOTO / "NotoSansHebrew[wght].ttf").read_bytes()
    tables = {whole[at : at + 4]: struct.unpack(">I", whole[at + 8 : at + 12])[0] for at in range(12, 12 + 16 * whole[5], 16)}
    broken = bytearray(whole)
    broken[tables[b"head"] + 18 : tables[b"head"] + 20] = b"\0\0"
    broken[tables[b"hhea"] + 34 : tables[b"hhea"] + 36] = b"\xff\xff"
    (tmp_path / "broken.ttf").write_bytes(broken)
    found = pick("ש", Wish(files=(tmp_path,), shaping=False))
    assert found is None or found.file.parent != tmp_path


def test_a_missing_file_holds_no_fonts(tmp_path: Path) -> None:
    assert sources(tmp_path / "none.ttf") == ()
    assert typefaces.stages(Wish(files=(tmp_path / "none",)))
    assert isinstance(pick("ש", Wish(files=(tmp_path / "none",))), Source)
