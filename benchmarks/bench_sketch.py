"""Speed and memory of the sketch painter: python benchmarks/bench_sketch.py [BOARD] [--sizes 1K,4K] [--styles graphic,ink]

Draws panels of a sample in worker processes, as the painter does. Times are process seconds of one worker, medians over the
panels; `two` is how many times as fast two workers are as one, on the wall clock of this machine, in the same run. Memory is
the peak of a worker's resident set.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from storyboard.model.aspect import parse_aspect
from storyboard.model.board import Options
from storyboard.model.stage import Stage
from storyboard.painters.registry import styles
from storyboard.painters.sketch.compose import compose
from storyboard.painters.sketch.painter import COMMAND
from storyboard.painters.sketch.raster import encode, rasterise
from storyboard.painters.sketch.sizes import pixels
from storyboard.painters.sketch.worker import Job, framed
from storyboard.project.work import broken_down, planned, read
from storyboard.shots.rules import RulesPlanner
from storyboard.staging.build import stage

SCRIPT = Path(__file__).resolve().parent.parent / "samples" / "the-last-ferry.fountain"
ASPECT = "16:9"
MEGA = 1024.0
ROUNDS = 2
"""How often one worker and two are compared, one after the other; the best of each counts."""


def stages(script: Path) -> list[tuple[str, Stage]]:
    """The stages of a script's panels, by printed number."""
    board = asyncio.run(planned(broken_down(read(script, "", Options())), RulesPlanner()))
    return [(scene.panel_number(panel), stage(scene, panel, board.breakdown, parse_aspect(ASPECT))) for scene, panel in board.panels()]


def jobs(given: Sequence[tuple[str, Stage]], style: str, size: str) -> list[bytes]:
    """Requests as a worker reads them."""
    width, height = pixels(ASPECT, size)
    made = (Job(stage=staged, style=style, width=width, height=height, seed=number) for number, staged in given)
    return [framed(job.model_dump_json().encode()) for job in made]


def parts(given: Sequence[tuple[str, Stage]], style: str, size: str) -> tuple[float, float, float]:
    """Median milliseconds of geometry, raster and encoding, after a first pass that builds the paper."""
    width, height = pixels(ASPECT, size)
    rows: list[tuple[float, float, float]] = []
    for number, staged in [given[0], *given]:
        begun = time.process_time()
        drawing = compose(staged, style=style, width=width, height=height, seed=number)
        composed = time.process_time()
        image = rasterise(drawing, width, height)
        drawn = time.process_time()
        encode(image)
        rows.append((composed - begun, drawn - composed, time.process_time() - drawn))
    geometry, raster, packing = (statistics.median(row[k] for row in rows[1:]) * 1000 for k in range(3))
    return geometry, raster, packing


def one(out: IO[bytes] | None, into: IO[bytes] | None, job: bytes) -> None:
    """One request and its answer."""
    if out is None or into is None:
        raise SystemExit("A worker has no pipes.")
    into.write(job)
    into.flush()
    left = int.from_bytes(out.read(4), "big")
    if out.read(left)[:1] != b"+":
        raise SystemExit("A worker could not draw a panel.")


def work(given: Sequence[bytes], workers: int) -> tuple[float, float]:
    """Wall seconds that workers, each started and warm, take for all jobs between them; and the peak megabytes of the first."""
    from concurrent.futures import ThreadPoolExecutor

    running = [subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE) for _ in range(workers)]

    def serve(k: int, mine: Sequence[bytes]) -> None:
        for job in mine:
            one(running[k].stdout, running[k].stdin, job)

    with ThreadPoolExecutor(workers) as threads:
        list(threads.map(serve, range(workers), [given[:1]] * workers))
        begun = time.perf_counter()
        list(threads.map(serve, range(workers), [given[k::workers] for k in range(workers)]))
        seconds = time.perf_counter() - begun
    peak = memory(running[0].pid)
    for process in running:
        process.communicate()
    return seconds, peak


def memory(pid: int) -> float:
    """Peak megabytes of a process; 0 where the system does not tell."""
    file = Path(f"/proc/{pid}/status")
    found = [line.split()[1] for line in file.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM")] if file.exists() else []
    return int(found[0]) / MEGA if found else 0.0


def main() -> None:
    """Prints a table, a style and size to a row."""
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("script", nargs="?", type=Path, default=SCRIPT)
    given.add_argument("--sizes", default="1K")
    given.add_argument("--styles", default=",".join(styles()))
    given.add_argument("--most", type=int, default=18, help="panels")
    asked = given.parse_args()
    found = stages(asked.script)[: asked.most]
    print(f"{len(found)} panels of {asked.script.name}, {ASPECT}\n| style | size | geometry | raster | encode | all ms | two | MB |")
    print("|---" * 8 + "|")
    for style in asked.styles.split(","):
        for size in asked.sizes.split(","):
            geometry, raster, packing = parts(found, style, size)
            todo = jobs(found, style, size)
            rounds = [(work(todo, 1), work(todo, 2)) for _ in range(ROUNDS)]
            alone, pair = (min(round[k][0] for round in rounds) for k in (0, 1))
            times = f"{geometry:.0f} | {raster:.0f} | {packing:.1f} | {geometry + raster + packing:.0f}"
            print(f"| {style} | {size} | {times} | {alone / pair:.2f}x | {rounds[0][0][1]:.0f} |", flush=True)


if __name__ == "__main__":
    main()
