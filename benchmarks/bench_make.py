"""`make` on a long script, offline: seconds by stage and peak memory. Usage: python benchmarks/bench_make.py [pages] [detail]"""

from __future__ import annotations

import itertools
import resource
import sys
import tempfile
import time
from pathlib import Path

from storyboard import api
from storyboard.events import Entered, Event, Finished, PanelPainted, Quoted
from storyboard.testing.scripts import feature


def main(pages: int, detail: str) -> None:
    began = time.perf_counter()
    marks: list[tuple[str, float]] = [("start", began)]
    seconds: list[float] = []

    def listen(event: Event) -> None:
        if isinstance(event, Entered | Quoted | Finished):
            marks.append((getattr(event, "name", type(event).__name__), time.perf_counter()))
        if isinstance(event, PanelPainted):
            seconds.append(event.seconds)

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "feature.fountain"
        file.write_text(feature(pages), encoding="utf-8")
        board = api.make(file, out=Path(folder) / "feature", detail=detail, on_event=listen)
        size = (Path(folder) / "feature" / "storyboard.pdf").stat().st_size
    panels = sum(1 for _ in board.panels())
    print(f"{pages} pages, {len(board.scenes)} scenes, {panels} panels, detail {detail}, PDF {size / 1e6:.1f} MB")
    labels = {"start": "prepare", "Quoted": "paint", "Finished": ""}
    for (name, at), (_, until) in itertools.pairwise(marks):
        print(f"  {labels.get(name, name):12} {until - at:8.2f} s")
    waits = 1000 * sum(seconds) / max(len(seconds), 1)
    print(f"  {'in all':12} {time.perf_counter() - began:8.2f} s; a panel takes {waits:.0f} ms of its worker")
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    worker = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"  peak memory  {own:8.0f} MB, largest worker {worker:.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 120, sys.argv[2] if len(sys.argv) > 2 else "shots")
