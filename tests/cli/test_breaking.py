"""`storyboard breakdown`: tables, JSON, and a file to change."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from storyboard.breakdown import data
from storyboard.cli import main
from storyboard.model.cast import Breakdown
from storyboard.testing.scripts import SHORT


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "short.fountain"
    file.write_text(SHORT, encoding="utf-8")
    return file


def test_a_script_is_told_as_tables(script: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["breakdown", str(script)]) == 0
    told = capsys.readouterr().out
    assert all(word in told for word in ("2 scenes on", "People", "MIA", "old man", "Places", "HARBOUR", "Props", "KEY"))
    assert not Path("cast").exists()


def test_json_is_the_whole_breakdown(script: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["breakdown", str(script), "--json"]) == 0
    assert [who.name for who in Breakdown.model_validate(json.loads(capsys.readouterr().out)).characters] == ["MIA", "TOM"]


def test_a_file_is_written_once_and_make_takes_it(script: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["breakdown", str(script), "--write"]) == 0
    file = Path("cast") / data.FILE
    assert f"Written: {file}" in capsys.readouterr().out
    file.write_text(re.sub(r'# hat = "\w*"', 'hat = "helmet"', file.read_text("utf-8"), count=1), encoding="utf-8")
    assert main(["breakdown", str(script), "--write"]) == 2
    assert "exists, and is yours" in capsys.readouterr().err
    assert main(["make", str(script), "-o", "film", "--cast", "cast", "--size", "512", "--detail", "key", "-q"]) == 0
    capsys.readouterr()
    assert main(["breakdown", "film", "--json"]) == 0
    assert Breakdown.model_validate(json.loads(capsys.readouterr().out)).characters[0].appearance.hat == "helmet"
    assert main(["breakdown", "film", "--write"]) == 2


def test_there_must_be_something_to_look_at(script: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["breakdown", "nothing.fountain"]) == 2
    assert main(["breakdown", str(script.parent)]) == 2
    assert "storyboard" in capsys.readouterr().err
