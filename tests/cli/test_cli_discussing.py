"""Comments and links from the command line, on a real board that another job holds meanwhile."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import storyboard
from storyboard.cli import main
from storyboard.project.lock import owned

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def board(tmp_path_factory: pytest.TempPathFactory) -> Path:
    script = tmp_path_factory.mktemp("script") / "tea.fountain"
    script.write_text("INT. KITCHEN - NIGHT\n\nANNA puts a cup down.\n", encoding="utf-8")
    folder = tmp_path_factory.mktemp("boards") / "tea"
    assert main(["make", str(script), "-o", str(folder), "--size", "512", "--quiet"]) == 0
    return folder


def test_comments_are_made_listed_resolved_and_shown_with_their_panel(board: Path, run: Run) -> None:
    with owned(board):
        assert run("comment", board, "1A-1", "Slower.\x1b[2J", "--who", "Ada")[:2] == (0, "c1: Ada on 1A-1.\n")
    code, out, _ = run("comments", board)
    assert code == 0
    assert "c1  1A-1, take 1  Ada" in out
    assert "    Slower." in out
    assert "\x1b" not in out
    assert "1 open comment" in run("status", board)[1]
    assert "Slower." in run("status", board, "--why", "1A-1")[1]
    assert json.loads(run("status", board, "--why", "1A-1", "--json")[1])["comments"][0]["number"] == "1A-1"
    assert "resolved by Bob" in run("comments", board, "--resolve", "c1", "--who", "Bob")[1]
    assert run("comments", board, "--open")[1] == "Nothing is said.\n"
    assert "reopened by Bob" in run("comments", board, "--reopen", "c1", "--who", "Bob")[1]
    told = json.loads(run("comments", board, "--panel", "1A-1", "--json")[1])
    assert [(one["id"], one["number"], one["who"], one["resolved"]) for one in told] == [("c1", "1A-1", "Ada", False)]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("comment", "1A-1", "Slower."), "--who"),
        (("comment", "9Z-1", "Slower.", "--who", "Ada"), "no panel 9Z-1"),
        (("comments", "--resolve", "c1", "--reopen", "c1"), "cannot both"),
        (("comments", "--resolve", "c99", "--who", "Ada"), "no comment c99"),
        (("share", "--name", "Client", "--revoke", "l1"), "cannot both"),
        (("share", "--revoke", "l99"), "no link l99"),
        (("share", "--name", "Client", "--days", "0"), "days"),
    ],
)
def test_what_cannot_be_is_told(board: Path, run: Run, words: tuple[str, ...], told: str) -> None:
    code, _, err = run(words[0], board, *words[1:])
    assert code == 2
    assert told in err


def test_a_link_tells_its_token_once_and_holds_until_revoked(board: Path, run: Run) -> None:
    code, out, _ = run("share", board, "--name", "Client", "--days", "2", "--json")
    (link,) = json.loads(out)
    assert (code, link["id"], "hashed" in link) == (0, "l1", False)
    found = storyboard.admitted(board, link["token"])
    assert found is not None
    assert found.name == "Client"
    assert link["token"] not in run("share", board)[1]
    assert "revoked" in run("share", board, "--revoke", "l1")[1]
    assert storyboard.admitted(board, link["token"]) is None


def test_an_approval_says_who_when_and_which_take(board: Path) -> None:
    storyboard.approve(board, panel="1A-1", who="Ada")
    approval = storyboard.open(board).board.panel("1A-1")[1].approval
    assert approval is not None
    assert (approval.take, approval.who, approval.at[:2]) == ("s1p1.1", "Ada", "20")


def test_a_review_copy_lists_what_was_said_and_the_board_itself_does_not(board: Path, run: Run) -> None:
    from pypdf import PdfReader

    def text(file: Path) -> str:
        return " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())

    storyboard.comment(board, "1A-1", "Wider,\nand <b>slower</b>.", who="Ada")
    code, out, _ = run("export", board, "--to", "pdf", "--comments")
    assert (code, out) == (0, f"{board / 'storyboard-comments.pdf'}\n")
    assert "Comments" in text(board / "storyboard-comments.pdf")
    assert "Wider, and <b>slower</b>." in text(board / "storyboard-comments.pdf")
    run("export", board, "--to", "pdf")
    assert "Wider" not in text(board / "storyboard.pdf")
