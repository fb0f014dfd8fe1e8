"""Laid-out text as people typed, pasted and extracted it, each line with its truth before a bar: how many lines are known.

`S` heading, `N` action, `C` cue, `D` speech, `E` direction, `T` transition, `M` what is no part of the script.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from storyboard.model.screenplay import Kind
from storyboard.script import text

TYPED = sorted((Path(__file__).parent / "data" / "typed").glob("*.txt"))
CODES = {
    Kind.SCENE_HEADING: "S", Kind.ACTION: "N", Kind.SHOT: "N", Kind.CENTERED: "N", Kind.GENERAL: "N", Kind.CHARACTER: "C",
    Kind.PARENTHETICAL: "E", Kind.DIALOGUE: "D", Kind.LYRIC: "D", Kind.TRANSITION: "T",
}  # fmt: skip
WITHIN = {"scene_number", "revision", "line_number"}
"""Furniture that stands beside words."""


def typed(path: Path) -> list[tuple[str, str]]:
    """Truth and text of each line."""
    return [(line[:1].strip(), line[2:]) for line in path.read_text(encoding="utf-8").splitlines()]


def told(lines: list[tuple[str, str]]) -> list[str]:
    """What every line was read as: what an element or piece of furniture begins in, else what the line above is."""
    script = text.read("\n".join(line for _, line in lines))
    codes = [""] * (len(lines) + 1)
    for item in script.elements:
        codes[item.line] = CODES.get(item.kind, "?")
    for other in script.furniture:
        codes[other.line] = codes[other.line] if other.kind in WITHIN else "M"
    last = "M"
    for number in range(1, len(lines) + 1):
        if codes[number] != "M":
            last = codes[number] = codes[number] or last
    return codes[1:]


def wrong(path: Path) -> list[tuple[int, str, str, str]]:
    """Lines that are not known: number, truth, what was told, the line."""
    lines = typed(path)
    pairs = zip(lines, told(lines), strict=True)
    return [(number, code, got, line) for number, ((code, line), got) in enumerate(pairs, 1) if code and code != got]


@pytest.mark.parametrize("path", TYPED, ids=lambda path: path.stem)
def test_lines_are_known(path: Path) -> None:
    assert not wrong(path)
