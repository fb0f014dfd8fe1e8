from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.cli import main
from storyboard.cli.options import INFO_BYTES, LONGEST, seconds, title_fields
from storyboard.model.errors import InputError
from storyboard.testing.doors import emulator
from storyboard.testing.doors.openai import LOCAL


@pytest.mark.parametrize(
    ("text", "expected"),
    [("30s", 30), ("90", 90), ("1m30s", 90), ("2m", 120), ("1.5s", 1.5), (" 1m 30s ", 90), ("1M", 60), ("1min", 60), ("1m30", 90)],
)
def test_lengths(text: str, expected: float) -> None:
    assert seconds(text) == expected


def test_no_length() -> None:
    assert seconds(None) is None


@pytest.mark.parametrize("text", ["", "s", "m", "0", "0m0s", "-3", "30 frames", "1:30", "1h", "nan", "inf", "1e3", "99999m", "٣٠ ثانية"])
def test_what_is_no_length_is_refused_with_the_forms_there_are(text: str) -> None:
    with pytest.raises(InputError, match="1m30s"):
        seconds(text)


@given(st.text(max_size=12))
@settings(deadline=None)
def test_any_text_is_a_length_or_refused(text: str) -> None:
    try:
        found = seconds(text)
    except InputError:
        return
    assert found is not None
    assert 0 < found <= LONGEST


def test_title_fields_from_toml(tmp_path: Path) -> None:
    file = tmp_path / "info.toml"
    file.write_text('director = "Ada Lée"\nversion = 3\ndate = 2026-03-04\n', encoding="utf-8")
    assert title_fields(file) == {"director": "Ada Lée", "version": "3", "date": "2026-03-04"}


def test_title_fields_from_json_with_a_byte_order_mark(tmp_path: Path) -> None:
    file = tmp_path / "info.JSON"
    file.write_bytes(b'\xef\xbb\xbf{"client": "Halden", "length": 30.5}')
    assert title_fields(file) == {"client": "Halden", "length": "30.5"}


def test_no_title_fields() -> None:
    assert title_fields(None) == {}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.toml", b"director = "),
        ("b.json", b"{"),
        ("c.json", b"[1, 2]"),
        ("d.json", b'{"director": {"name": "Ada"}}'),
        ("e.toml", b'director = ["Ada"]'),
        ("f.toml", b"draft = true"),
        ("g.json", b'{"director": null}'),
        ("h.toml", b"\xff\xfe\x00"),
        ("i.json", b"[" * 50_000),
        ("j.toml", b"#" * (INFO_BYTES + 1)),
    ],
)
def test_what_holds_no_title_fields_is_refused_by_name(name: str, data: bytes, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(InputError, match=name):
        title_fields(file)


@pytest.mark.parametrize("name", ["missing.toml", "."])
def test_a_file_that_cannot_be_read_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"cannot be read|There is no file .*missing\.toml"):
        title_fields(tmp_path / name)


def test_another_server_is_asked_for_one_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    script = tmp_path / "film.fountain"
    script.write_text("EXT. PIER - DAY\n\nRain on black water.\n", encoding="utf-8")
    with emulator(LOCAL) as server:
        url = f"{server.url}/v1"
        assert main(["make", str(script), "-o", str(tmp_path / "film"), "--painter", "openai", "--base-url", url, "--yes", "--quiet"]) == 0
        painted = len(server.requests)
        assert painted
        monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
        assert main(["redraw", str(tmp_path / "film"), "--scene", "1", "--base-url", url, "--yes", "--quiet"]) == 0
        assert len(server.requests) > painted
    assert url not in "".join(file.read_text(encoding="utf-8") for file in (tmp_path / "film").rglob("*.json"))


def test_an_address_that_is_none_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["resume", str(tmp_path), "--base-url", "localhost:8080"]) == 2
    assert "http://localhost:8080/v1" in capsys.readouterr().err
