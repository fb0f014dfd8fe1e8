"""Reading scripts: Fountain, PDF, and PDF that places every letter by itself, against pypdf's own text extraction in the same run.

    python benchmarks/bench_reading.py [--pages 120] [--rounds 5]

A made-up screenplay is written as Fountain and set as production pages (numbers, stars, running heads, MORE and CONTINUED); another is
Fountain as most people type it. Ours is the whole way from the file to elements and scenes. A round reads each file with each method
once, the order turned round every second time; ratios are taken within a round, so that a busy machine weighs on both alike. Seconds
are the least of all rounds, as a machine that others use never makes a program faster. screenplain is compared where it is installed;
it is no dependency.
"""

from __future__ import annotations

import argparse
import importlib.util
import io
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from storyboard.model.screenplay import Kind
from storyboard.script.reading import read
from storyboard.testing import production
from storyboard.testing.pages import Sheet
from storyboard.testing.production import Item, Setting
from storyboard.testing.scripts import feature

PAGES_A_SCENE = 2.25
"""What `production.script` fills, about."""

FULL = Setting(numbers="both", stars=True, continued=True, more=True, header="BLUE REVISION 3/4/26", footer="{page}", overprint=0.4)
GOALS = {"fountain": 0.040, "fountain, no numbers": 0.040, "pdf": 0.6, "pdf, glyph by glyph": 1.5}
"""Seconds for 120 pages, 150 glyph by glyph, on the machine the project is measured on."""


def as_fountain(items: Sequence[Item]) -> str:
    """The same script as a writer would type it."""
    glued = {Kind.DIALOGUE, Kind.PARENTHETICAL}
    return "".join(("\n" if item.kind in glued else "\n\n") + item.text + (" ^" if _is_second(item) else "") for item in items).lstrip()


def _is_second(item: Item) -> bool:
    return item.kind == Kind.CHARACTER and item.dual == "right"


def with_ours(path: Path, data: bytes) -> Callable[[], object]:
    """From the file to its scenes."""
    path.write_bytes(data)
    return lambda: read(path)


def with_pypdf(data: bytes) -> Callable[[], object]:
    import pypdf

    return lambda: [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]


def with_screenplain(text: str) -> Callable[[], object]:
    parse = importlib.import_module("screenplain.parsers.fountain").parse
    return lambda: parse(io.StringIO(text))


def methods(pages: int, folder: Path) -> dict[str, dict[str, Callable[[], object]]]:
    """By file: what reads it, ours first."""
    items = production.script(1, round(pages / PAGES_A_SCENE))
    long = production.script(2, round(1.25 * pages / PAGES_A_SCENE))
    lines = production.printed(items, FULL)
    glyphs = production.printed(long, FULL._replace(sheet=Sheet(width=595, height=842, drawing="glyphs", pitch=7.0)))
    print(
        f"pdf: {len(lines.drawn)} pages, {len(lines.data):,} bytes; glyph by glyph: {len(glyphs.drawn)} pages, {len(glyphs.data):,} bytes"
    )
    text = as_fountain(items)
    others = {"screenplain": with_screenplain} if importlib.util.find_spec("screenplain") else {}
    typed = {"fountain": text, "fountain, no numbers": feature(pages)}
    drawn = {"pdf": lines.data, "pdf, glyph by glyph": glyphs.data}
    return {
        name: {"ours": with_ours(folder / f"{name}.fountain", words.encode()), **{other: make(words) for other, make in others.items()}}
        for name, words in typed.items()
    } | {
        name: {"ours": with_ours(folder / f"{name}.pdf", data), "pypdf extract_text": with_pypdf(data)} for name, data in drawn.items()
    }  # fmt: skip


def timed(run: Callable[[], object]) -> float:
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=120)
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for file, readers in methods(given.pages, Path(folder)).items():
            rounds: list[dict[str, float]] = []
            for turn in range(given.rounds):
                order = list(readers) if turn % 2 else list(reversed(readers))
                rounds.append({name: timed(readers[name]) for name in order})
            report(file, rounds)


def report(file: str, rounds: Sequence[dict[str, float]]) -> None:
    least = {name: min(each[name] for each in rounds) for name in rounds[0]}
    print(f"{file:20} ours {least['ours']:.3f} s (goal {GOALS[file]:.3f} s)")
    for name, seconds in least.items():
        if name != "ours":
            ratios = [each["ours"] / each[name] for each in rounds]
            print(f"{'':20} {name} {seconds:.3f} s; ours takes {statistics.median(ratios):.2f} of it (median of rounds)")


if __name__ == "__main__":
    main()
