"""Links for people who may look: of a token only its fingerprint is kept, and it holds no longer than it should."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from storyboard.model.errors import InputError
from storyboard.project import sharing
from storyboard.project.files import Damaged
from storyboard.project.sharing import admitted, holds, revoke, share, shares

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


def test_a_token_admits_until_it_expires_and_is_kept_nowhere(tmp_path: Path) -> None:
    link, token = share(tmp_path, name="Client", now=NOON, days=2)
    assert link.id == "l1"
    assert len(token) >= 43
    assert token not in (tmp_path / sharing.FILE).read_text(encoding="utf-8")
    assert admitted(tmp_path, token, now=NOON + timedelta(days=1)) == link
    assert admitted(tmp_path, token, now=NOON + timedelta(days=2)) is None


@pytest.mark.parametrize("other", ["", "x", "l1", "\ud800", "a" * 5_000])
def test_nothing_else_admits(tmp_path: Path, other: str) -> None:
    link, token = share(tmp_path, name="Client", now=NOON)
    for wrong in (other, link.hashed, token[:-1], token + "x"):
        assert admitted(tmp_path, wrong, now=NOON) is None


def test_a_revoked_link_holds_no_more_and_the_others_do(tmp_path: Path) -> None:
    first, second = share(tmp_path, name="Client", now=NOON), share(tmp_path, name="Agency", now=NOON)
    ended = revoke(tmp_path, "l1", now=NOON)
    assert not holds(ended, NOON)
    assert revoke(tmp_path, "l1", now=NOON + timedelta(days=1)) == ended
    assert admitted(tmp_path, first[1], now=NOON) is None
    assert admitted(tmp_path, second[1], now=NOON) == second[0]
    assert [one.name for one in shares(tmp_path)] == ["Client", "Agency"]


def test_old_links_make_room_and_their_names_are_never_given_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharing, "MOST", 2)
    share(tmp_path, name="a", now=NOON, days=1)
    share(tmp_path, name="b", now=NOON, days=9)
    with pytest.raises(InputError, match="hold"):
        share(tmp_path, name="c", now=NOON)
    link, _ = share(tmp_path, name="c", now=NOON + timedelta(days=2))
    assert (link.id, [one.name for one in shares(tmp_path)]) == ("l3", ["b", "c"])


@pytest.mark.parametrize(
    ("name", "days", "told"), [("", 1, "who you are"), ("a", 0, "days"), ("a", float("nan"), "days"), ("a", 1e9, "days")]
)
def test_what_makes_no_link(tmp_path: Path, name: str, days: float, told: str) -> None:
    with pytest.raises(InputError, match=told):
        share(tmp_path, name=name, now=NOON, days=days)
    assert shares(tmp_path) == ()


def test_there_must_be_such_a_link(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no link l9"):
        revoke(tmp_path, "l9", now=NOON)


def test_a_damaged_file_admits_nobody(tmp_path: Path) -> None:
    _, token = share(tmp_path, name="Client", now=NOON)
    (tmp_path / sharing.FILE).write_text("{", encoding="utf-8")
    with pytest.raises(Damaged):
        admitted(tmp_path, token, now=NOON)
