"""PDF assembly against img2pdf on the same pictures: time as paired ratios, and peak memory above the interpreter's.

    python benchmarks/bench_pdf.py [--panels 500] [--rounds 5] [--format jpeg|png]

Both leave the file on the disk (fsync). Every run is a fresh process; a round runs each method once, the other one first every second
time; ratios are taken within a round, so that a busy machine weighs on both alike. img2pdf writes the bare pictures, a page each; ours
are finished pages with strips, captions, marks and bookmarks. A process makes the file twice: the first time loads fonts and patterns.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

SIZE = (1376, 768)
"""Pixels of a 1K picture, 16:9."""


def storyboard_pdf(folder: Path, panels: int, format: str, out: Path) -> Callable[[], object]:
    """Everything but the assembly itself: imports, and the board."""
    from storyboard.publish import pdf
    from storyboard.testing.boards import Sample, sample_board

    importlib.import_module("storyboard.publish.pdf.book")  # what `write` would import
    board = sample_board(panels=panels, scenes=max(panels // 12, 1))
    files = {panel.take: folder / f"{panel.take}.{format}" for _, panel in board.panels()}
    sample = Sample(board, files)
    return lambda: pdf.write(board, out, picture=sample.picture, overlay=sample.overlay)


def img2pdf_pdf(folder: Path, panels: int, format: str, out: Path) -> Callable[[], object]:
    import img2pdf

    files = sorted(folder.glob(f"*.{format}"))
    if len(files) != panels:
        raise SystemExit(f"{folder} has {len(files)} pictures, not {panels}")

    convert: Callable[..., object] = img2pdf.convert  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]

    def run() -> None:
        with out.open("wb") as file:
            convert([str(path) for path in files], outputstream=file)
            file.flush()
            os.fsync(file.fileno())

    return run


METHODS = {"ours": storyboard_pdf, "img2pdf": img2pdf_pdf}


def peak() -> float:
    """Peak resident memory of this process, MB."""
    import resource

    scale = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale / 1e6


def child(method: str, folder: str, panels: int, format: str) -> None:
    """One run, in its own process. Drawing has one too: a child's peak memory begins at its parent's."""
    if method == "draw":
        draw(Path(folder), panels, format)
        return
    bare, began = peak(), time.perf_counter()
    with tempfile.TemporaryDirectory() as work:
        out = Path(work) / "out.pdf"
        run = METHODS[method](Path(folder), panels, format, out)
        ready, before = time.perf_counter(), peak()
        run()
        done = time.perf_counter()
        facts = {
            "whole": done - began,
            "run": done - ready,
            "bare": bare,
            "before": before,
            "peak": peak(),
            "megabytes": out.stat().st_size / 1e6,
        }
        out.unlink()
        ready = time.perf_counter()
        run()
        facts["again"] = time.perf_counter() - ready
    print(json.dumps(facts))


def measure(method: str, folder: Path, panels: int, format: str) -> dict[str, float]:
    command = [sys.executable, __file__, "--child", method, "--folder", str(folder), "--panels", str(panels), "--format", format]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found: dict[str, float] = json.loads(printed or "{}")
    return found


def draw(folder: Path, panels: int, format: str) -> None:
    """The pictures, once, all different: a base picture with a grain of its own for each panel."""
    from PIL import Image, ImageChops

    from storyboard.testing.boards import draw_picture, sample_board

    bases: list[Image.Image] = []
    for index in range(8):
        draw_picture(folder / "base.png", SIZE, f"base {index}", "PNG")
        bases.append(Image.open(folder / "base.png").convert("RGB"))
    (folder / "base.png").unlink()
    board = sample_board(panels=panels, scenes=max(panels // 12, 1))
    for index, (_, panel) in enumerate(board.panels()):
        picture = ImageChops.offset(bases[index % 8], 7 * index, 3 * index)
        picture.save(folder / f"{panel.take}.{format}", quality=92, compress_level=1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--panels", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--format", choices=("jpeg", "png"), default="jpeg")
    parser.add_argument("--child", default="", help=argparse.SUPPRESS)
    parser.add_argument("--folder", default="", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        child(given.child, given.folder, given.panels, given.format)
        return
    with tempfile.TemporaryDirectory() as work:
        measure("draw", Path(work), given.panels, given.format)
        report(Path(work), given.panels, given.rounds, given.format)


def report(folder: Path, panels: int, rounds: int, format: str) -> None:
    orders = (list(METHODS), list(reversed(METHODS)))
    found = [{method: measure(method, folder, panels, format) for method in orders[turn % 2]} for turn in range(rounds)]
    print(f"{panels} panels, {format} {SIZE[0]}x{SIZE[1]}, {rounds} rounds; seconds are medians, ratios are medians of the rounds")
    for method in METHODS:
        middle = {name: statistics.median(each[method][name] for each in found) for name in found[0][method]}
        times = f"{middle['run']:.2f} s, with imports {middle['whole']:.2f} s, once more {middle['again']:.2f} s"
        print(f"{method:8} assembly {times}, {middle['megabytes']:.0f} MB out")
        above = f"{middle['peak'] - middle['bare']:.0f} MB above the interpreter's, {middle['peak'] - middle['before']:.0f} MB"
        print(f"         peak memory {above} above imports and board")
    for name, words in (("run", "without imports"), ("whole", "with imports"), ("again", "once more in the same process")):
        ratios = [each["ours"][name] / each["img2pdf"][name] for each in found]
        print(f"ours / img2pdf {words}: {statistics.median(ratios):.2f} (rounds: {', '.join(f'{ratio:.2f}' for ratio in ratios)})")


if __name__ == "__main__":
    main()
