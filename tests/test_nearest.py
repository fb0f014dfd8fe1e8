"""Errors about names there are not say what was most likely meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from storyboard.cli.options import title_fields
from storyboard.graphs.given import fields_told, logo_in
from storyboard.model.board import Options
from storyboard.model.errors import DiskProblem, InputError
from storyboard.model.languages import is_language
from storyboard.model.nearest import instead, nearest
from storyboard.project.create import create
from storyboard.project.files import disk_errors
from storyboard.script.reading import read


def test_the_nearest_name_is_found_in_any_case() -> None:
    assert nearest("Directr", ("director", "client")) == "director"
    assert nearest("foo", ("director", "client")) == ""


def test_a_missing_file_is_told_with_the_one_like_it(tmp_path: Path) -> None:
    (tmp_path / "drama.fountain").write_text("A")
    assert instead(tmp_path / "dramma.fountain") == f"Did you mean {tmp_path / 'drama.fountain'}?"
    assert instead(tmp_path / "x.pdf") == "Check the name and the folder."
    assert "no folder" in instead(tmp_path / "none" / "x.pdf")
    file = tmp_path / "dramma.fountain"
    with pytest.raises(InputError, match="Did you mean"):
        create(tmp_path / "b", file, Options())
    with pytest.raises(InputError, match="Did you mean"):
        read(file)
    with pytest.raises(InputError, match="Did you mean"):
        title_fields(file)
    with pytest.raises(InputError, match="Did you mean"):
        logo_in({"logo": str(file)})


def test_a_logo_that_is_no_picture_is_named_as_the_logo(tmp_path: Path) -> None:
    (tmp_path / "x.fountain").write_text("A")
    with pytest.raises(InputError, match=r"--info\) name as logo .*x\.fountain is not a picture"):
        logo_in({"logo": str(tmp_path / "x.fountain")})


def test_a_field_like_a_known_one_is_told_and_others_are_rows_of_their_own() -> None:
    told = fields_told({"directr": "X", "shoot": "May", "client": "Y"})
    assert "'directr' is printed as a row of its own; 'director' may be meant" in told
    assert "agency" in told
    assert "any other is a row of its own" in told
    assert "shoot" not in told
    assert fields_told({"shoot": "May", "Director": "X"}) == ""


@pytest.mark.parametrize(
    ("ending", "text"), [("toml", '\nclient = "Y"\ndirecotr = "X"\n'), ("json", '{\n"client": "Y",\n"direcotr": "X"}')]
)
def test_a_field_like_a_known_one_is_told_with_file_and_line(tmp_path: Path, ending: str, text: str) -> None:
    file = tmp_path / f"titles.{ending}"
    file.write_text(text)
    told = fields_told(title_fields(file))
    assert f"{file}, line 3: the title page field 'direcotr'" in told
    assert "'director' may be meant" in told


@pytest.mark.parametrize("name", ["art_director", "co-producer", "Executive Producer", "shoot", "Client", "DP", "product", "brand"])
def test_fields_of_ones_own_are_not_taken_for_slips(name: str) -> None:
    assert fields_told({name: "X"}) == ""


@pytest.mark.parametrize(("name", "meant"), [("clinet", "client"), ("Logo", "logo"), ("watermrk", "watermark"), ("langauge", "language")])
def test_slips_are_told(name: str, meant: str) -> None:
    assert f"{meant!r} may be meant" in fields_told({name: "X"})


@pytest.mark.parametrize("tag", ["en", "ja", "zh-TW", "ZH_hans", "gsw", "pt-BR"])
def test_languages_that_are_there(tag: str) -> None:
    assert is_language(tag)
    assert fields_told({"language": tag}) == ""


@pytest.mark.parametrize("tag", ["xx", "Japanese", "e", "12"])
def test_a_language_that_is_none_is_told(tag: str) -> None:
    with pytest.raises(InputError, match="There is no language"):
        fields_told({"language": tag})


def test_a_folder_as_script_asks_for_a_script_file(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("x")
    with pytest.raises(InputError, match="Give the script file itself"):
        create(tmp_path, tmp_path, Options())


def test_a_picture_as_script_is_called_a_picture(tmp_path: Path) -> None:
    file = tmp_path / "x.fountain"
    file.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 20)
    with pytest.raises(InputError, match="looks like a JPEG picture"):
        read(file)


def test_a_file_where_a_folder_is_needed_is_not_cured_by_space(tmp_path: Path) -> None:
    (tmp_path / "afile").write_text("x")
    with pytest.raises(DiskProblem, match="where a folder is needed"), disk_errors(tmp_path / "afile" / "sub"):
        (tmp_path / "afile" / "sub").mkdir()
