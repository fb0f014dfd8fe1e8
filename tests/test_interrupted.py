"""Ctrl-C stops cleanly, says how to go on, and costs nothing that was finished."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import storyboard
from storyboard.testing.painters import InstantPainter
from storyboard.testing.scripts import SHORT

PROGRAM = """
import signal, sys
import storyboard
from storyboard.events import PanelPainted
from storyboard.painters.sketch.painter import SketchPainter

def interrupt(event):
    if isinstance(event, PanelPainted) and event.done == 2:
        signal.raise_signal(signal.SIGINT)

try:
    storyboard.make(sys.argv[1], out=sys.argv[2], size="512", painter=SketchPainter(workers=1), on_event=interrupt)
except storyboard.Interrupted as stopped:
    print(stopped.exit_code, stopped)
"""


def test_ctrl_c_stops_cleanly_and_resume_finishes(tmp_path: Path) -> None:
    script, out = tmp_path / "short.fountain", tmp_path / "short"
    script.write_text(SHORT, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(script), str(out)], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.stdout == f"130 Stopped. What is painted is kept; go on with: storyboard resume {out}\n", done.stderr
    assert done.stderr == ""
    status = storyboard.status(out)
    assert 2 <= status.painted < status.panels
    painter = InstantPainter()
    board = storyboard.resume(out, painter=painter)
    assert all(panel.take for _, panel in board.panels())
    assert len(painter.requests) == status.panels - status.painted
