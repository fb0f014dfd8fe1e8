"""What a board remembers of requests that providers have taken on."""

from __future__ import annotations

from pathlib import Path

import pytest

from storyboard.model.errors import InputError
from storyboard.painters.chain.choosing import Kind
from storyboard.painters.chain.diary import Tried
from storyboard.ports import Accepted
from storyboard.project.doors import DIARY, MOST_TRIES_BYTES, BoardDiary, BoardMemory
from storyboard.project.ledger import MOST_BYTES, Ledger


def record(key: str, seed: str) -> Accepted:
    return Accepted(key=key, door="replicate", panel="p7", seed=seed, id=f"id-{key}")


def test_only_what_was_delivered_is_forgotten_once_it_is_stored(tmp_path: Path) -> None:
    memory = BoardMemory(tmp_path)
    first, redrawn, reworded = record("a", "p7.1.0"), record("b", "p7.2.0"), record("c", "p7.1.0")
    for one in (first, redrawn, reworded):
        memory.accept(one)
    memory.delivered(first)
    assert len(BoardMemory(tmp_path).waiting("p7")) == 3, "a crash before it is stored must find it"
    memory.stored("p7", "p7.1.0")
    assert sorted(one.key for one in BoardMemory(tmp_path).waiting("p7")) == [redrawn.key, reworded.key]


def test_what_was_stored_before_a_crash_is_known_by_its_seed(tmp_path: Path) -> None:
    memory = BoardMemory(tmp_path)
    stored, redrawn = record("a", "p7.1.0"), record("b", "p7.2.0")
    memory.accept(stored)
    memory.accept(redrawn)
    BoardMemory(tmp_path).stored("p7", "p7.1.0")
    assert BoardMemory(tmp_path).waiting("p7") == (redrawn,)


def test_of_a_huge_diary_only_the_end_is_read(tmp_path: Path) -> None:
    diary = BoardDiary(tmp_path)
    first, last = (Tried(door=door, panel="p7", kind=Kind.PAINTED) for door in ("first", "last"))
    diary.add(first)
    with (tmp_path / DIARY).open("ab") as file:
        file.write(b" " * MOST_TRIES_BYTES + b"\n")
    diary.add(last)
    assert [tried.door for tried in diary.read()] == ["last"]


def test_a_huge_bill_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with (tmp_path / "ledger.jsonl").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(InputError, match="is larger than"):
        Ledger(tmp_path / "ledger.jsonl")
