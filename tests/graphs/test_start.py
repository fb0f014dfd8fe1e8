"""Checkpoints: what a run that was cancelled in the middle of writing leaves for the next one."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing

from storyboard.graphs.start import saver
from storyboard.project.folder import Project


def test_a_run_cancelled_while_it_writes_gives_its_lock_back(project: Project) -> None:
    """Its traceback still refers to a cursor: SQLite itself would keep the lock for as long."""

    async def cancelled() -> object:
        async with saver(project) as kept:
            words = "INSERT INTO checkpoints (thread_id, checkpoint_id) VALUES ('run', 'c') RETURNING thread_id"
            return await kept.conn.execute(words)

    cursor = asyncio.run(cancelled())
    with closing(sqlite3.connect(project.folder / "checkpoints.sqlite", timeout=0)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert other.execute("SELECT count(*) FROM checkpoints").fetchone() == (0,), "what was half written is taken back"
    del cursor
