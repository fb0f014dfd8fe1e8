"""What a board remembers of requests that providers have taken on."""

from __future__ import annotations

from pathlib import Path

from storyboard.ports import Accepted
from storyboard.project.doors import BoardMemory


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
    assert set(BoardMemory(tmp_path).waiting("p7")) == {redrawn, reworded}


def test_what_was_stored_before_a_crash_is_known_by_its_seed(tmp_path: Path) -> None:
    memory = BoardMemory(tmp_path)
    stored, redrawn = record("a", "p7.1.0"), record("b", "p7.2.0")
    memory.accept(stored)
    memory.accept(redrawn)
    BoardMemory(tmp_path).stored("p7", "p7.1.0")
    assert BoardMemory(tmp_path).waiting("p7") == (redrawn,)
