from __future__ import annotations

import io
import json
import sys

import pytest

from storyboard.cli.printing import print_json, rows, say
from storyboard.model.errors import InputError
from storyboard.project.quote import Quote


def test_columns_stand_one_under_the_other() -> None:
    assert rows([("1", "sketch", "a"), ("10", "x", "")]) == ["1   sketch  a", "10  x"]
    assert rows([]) == []


def test_empty_lines_are_not_said(capsys: pytest.CaptureFixture[str]) -> None:
    say("one", "", "two")
    assert capsys.readouterr().out == "one\ntwo\n"


def test_json_holds_models_and_all_letters(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"quotes": (Quote(pictures=2, low=0.1, high=0.2, painter="Ζωγράφος"),)})
    out = capsys.readouterr().out
    assert "Ζωγράφος" in out
    assert json.loads(out)["quotes"][0]["pictures"] == 2


def test_json_is_escaped_where_the_console_cannot_show_it(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    console = io.TextIOWrapper(raw, encoding="cp1252")
    monkeypatch.setattr(sys, "stdout", console)
    print_json({"title": "Ζωγράφος"})
    console.flush()
    assert json.loads(raw.getvalue()) == {"title": "Ζωγράφος"}


def test_what_is_no_data_is_not_printed() -> None:
    with pytest.raises(TypeError, match="InputError"):
        print_json(InputError("x"))


def test_nothing_that_is_said_steers_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    say("a\x1b[2Jb\x07c\x9b31md\re\tf\ng é 北", "")
    assert capsys.readouterr().out == "a[2Jbc31mde\tf\ng é 北\n"
