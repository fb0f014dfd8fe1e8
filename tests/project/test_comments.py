"""Comments on panels: kept as said, numbered once, bounded, and whole after a crash."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.errors import InputError
from storyboard.project import comments
from storyboard.project.comments import LONGEST, LONGEST_NAME, add, named, resolve, said


def test_a_comment_is_kept_with_its_panel_take_name_and_time(tmp_path: Path) -> None:
    made = add(tmp_path, "s1p1", " She should\r\nlook up. ", who="Ada", at="2026-01-01T00:00:00+00:00", take="s1p1.2")
    assert (made.id, made.text, made.take, made.resolved) == ("c1", "She should\nlook up.", "s1p1.2", False)
    assert comments.comments(tmp_path) == (made,)


def test_comments_are_listed_in_order_by_panel_and_by_what_is_open(tmp_path: Path) -> None:
    for number, panel in enumerate(("s1p1", "s1p2", "s1p1"), start=1):
        add(tmp_path, panel, f"word {number}", who="Ada")
    done = resolve(tmp_path, "c1", who="Bob", at="later")
    assert (done.resolved, done.by, done.changed_at) == (True, "Bob", "later")
    assert [one.id for one in comments.comments(tmp_path, ["s1p1"])] == ["c1", "c3"]
    assert [one.id for one in comments.comments(tmp_path, unresolved=True)] == ["c2", "c3"]
    again = resolve(tmp_path, "c1", who="Ada", resolved=False)
    assert not again.resolved
    assert [one.id for one in comments.comments(tmp_path, unresolved=True)] == ["c1", "c2", "c3"]


def test_what_is_so_already_writes_nothing(tmp_path: Path) -> None:
    add(tmp_path, "s1p1", "word", who="Ada")
    before = (tmp_path / comments.FILE).read_bytes()
    resolve(tmp_path, "c1", who="Bob", resolved=False)
    assert (tmp_path / comments.FILE).read_bytes() == before


def test_the_file_only_grows_and_a_cut_line_costs_itself_alone(tmp_path: Path) -> None:
    add(tmp_path, "s1p1", "first", who="Ada")
    before = (tmp_path / comments.FILE).read_bytes()
    with (tmp_path / comments.FILE).open("ab") as handle:
        handle.write(b'{"event":"said","id":"c2","te')
    assert add(tmp_path, "s1p1", "third", who="Ada").id == "c2"
    assert (tmp_path / comments.FILE).read_bytes().startswith(before)
    assert [one.text for one in comments.comments(tmp_path)] == ["first", "third"]


def test_many_at_once_get_a_number_each(tmp_path: Path) -> None:
    def one(number: int) -> str:
        return add(tmp_path, "s1p1", f"word {number}", who="Ada").id

    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(one, range(24)))
    assert sorted(made) == sorted(f"c{number}" for number in range(1, 25))
    assert len(comments.comments(tmp_path)) == 24


@pytest.mark.parametrize(
    ("text", "who", "told"),
    [
        ("", "Ada", "empty"),
        (" \n\x1b", "Ada", "empty"),
        ("x" * (LONGEST + 1), "Ada", "longer"),
        ("x", " ", "who you are"),
        ("x", "A" * (LONGEST_NAME + 1), "longer"),
    ],
)
def test_what_cannot_be_kept_is_refused_and_nothing_written(tmp_path: Path, text: str, who: str, told: str) -> None:
    with pytest.raises(InputError, match=told):
        add(tmp_path, "s1p1", text, who=who)
    assert not (tmp_path / comments.FILE).exists()


def test_there_must_be_such_a_comment(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no comment c7"):
        resolve(tmp_path, "c7", who="Ada")


def test_a_board_takes_only_so_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comments, "MOST", 2)
    add(tmp_path, "s1p1", "one", who="Ada")
    add(tmp_path, "s1p1", "two", who="Ada")
    with pytest.raises(InputError, match="full"):
        add(tmp_path, "s1p1", "three", who="Ada")


def test_a_file_of_a_size_we_never_write_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add(tmp_path, "s1p1", "one", who="Ada")
    monkeypatch.setattr(comments, "MOST_BYTES", 10)
    with pytest.raises(InputError, match="larger"):
        comments.comments(tmp_path)


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=200), st.text(max_size=40))
def test_whatever_is_said_comes_back_and_steers_no_terminal(text: str, who: str) -> None:
    try:
        words, name = said(text), named(who)
    except InputError:
        return
    assert all(sign.isprintable() or sign == "\n" for sign in words)
    assert name.isprintable()
    assert json.loads(json.dumps(words)) == words == said(words)
    words.encode()
