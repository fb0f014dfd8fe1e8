"""`storyboard revise` as it is typed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import storyboard
from storyboard.cli.revising import apart
from storyboard.testing.painters import InstantPainter

OLD = "INT. KITCHEN - NIGHT\n\nANNA (30) puts a cup in front of TOM.\n\nANNA\nDrink it.\n\nTOM\nNo.\n"
NEW = OLD.replace("a cup", "a full glass") + "\nEXT. GARDEN - DAY\n\nAn owl sits on the fence.\n"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def film(tmp_path: Path) -> Path:
    (tmp_path / "tea.fountain").write_text(OLD, encoding="utf-8")
    (tmp_path / "new.fountain").write_text(NEW, encoding="utf-8")
    storyboard.make(tmp_path / "tea.fountain", out=tmp_path / "tea", painter=InstantPainter())
    return tmp_path / "tea"


def test_the_report_tells_words_pages_and_what_to_do_next(film: Path, run: Run) -> None:
    code, out, _ = run("revise", film, film.parent / "new.fountain", "--date", "2026-05-02")
    assert code == 0
    assert out.startswith("Revision 1, blue, 2026-05-02\nscenes: 1 edited, 1 new\n")
    assert "scene 2 EXT. GARDEN - DAY: new" in out
    assert "+ … (30) puts a full glass in front of" in out
    assert f"storyboard redraw {film} --stale" in out
    assert f"storyboard resume {film}" in out
    assert "storyboard-revised-blue.pdf" in out
    code, out, _ = run("status", film, "--why", "1A-1")
    assert code == 0
    code, out, _ = run("revise", film, film.parent / "new.fountain")
    assert (code, out) == (0, "The script is the one the board was made from: nothing changed.\n")


def test_a_dry_run_says_so_and_json_has_everything(film: Path, run: Run) -> None:
    _, out, _ = run("revise", film, film.parent / "new.fountain", "--dry-run")
    assert "(nothing is changed yet)" in out
    assert not (film / "revisions").exists()
    code, out, _ = run("revise", film, film.parent / "new.fountain", "--color", "pink", "--json")
    told = json.loads(out)
    assert code == 0
    assert (told["number"], told["color"]) == (1, "pink")
    assert {one["change"] for one in told["panels"]} == {"edited", "new"}
    assert told["pages"]


def test_make_with_a_changed_script_names_it(film: Path, run: Run) -> None:
    code, _, err = run("make", film.parent / "new.fountain", "-o", film, "--quiet")
    assert code == 2
    assert f"storyboard revise {film} {film.parent / 'new.fountain'}" in err


@pytest.mark.parametrize(("args", "told"), [(["--color", "mauve"], "no revision colour"), (["--colour", "blue"], "--colour")])
def test_what_cannot_be_used_is_exit_2(film: Path, run: Run, args: list[str], told: str) -> None:
    code, _, err = run("revise", film, film.parent / "new.fountain", *args)
    assert code == 2
    assert told in err


def test_only_what_differs_is_told_of_long_words() -> None:
    same = " ".join(f"w{n}" for n in range(20))
    assert apart(f"{same} old {same}", f"{same} new {same}") == ("… w17 w18 w19 old w0 w1 w2 …", "… w17 w18 w19 new w0 w1 w2 …")
    assert apart("", "A b.") == ("", "A b.")
