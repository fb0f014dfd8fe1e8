"""Files that are written whole: what is on its way to the disk while it grows."""

from __future__ import annotations

import os
import sys
from io import BufferedWriter
from pathlib import Path

import pytest

from storyboard.project import files
from storyboard.project.files import Outgoing


def test_a_growing_file_holds_what_was_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "AHEAD", 8)
    with BufferedWriter(Outgoing(tmp_path / "a"), 4) as file:
        for part in (b"a", b"bcdefghij", b"", b"k"):
            file.write(part)
    assert (tmp_path / "a").read_bytes() == b"abcdefghijk"
    with pytest.raises(FileExistsError):
        Outgoing(tmp_path / "a")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems are not told")
def test_it_is_sent_on_while_it_grows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[int, int]] = []
    monkeypatch.setattr(files, "AHEAD", 8)

    def advised(_file: int, start: int, length: int, _how: int) -> None:
        told.append((start, length))

    monkeypatch.setattr(os, "posix_fadvise", advised)
    with Outgoing(tmp_path / "a") as file:
        for part in (b"abcd", b"efghij", b"klm", b"nopqrstuvw"):
            file.write(part)
    assert told == [(0, 10), (10, 13)]
