"""A single-stroke alphabet of our own for signs inside pictures: no font decides how a panel looks."""

from __future__ import annotations

from storyboard.staging.space import XY

ADVANCE = 6.0
"""From one letter to the next, in units of the grid: letters are 4 wide and 6 high."""
MOST = 40
"""Most letters of a sign that are drawn."""

# Each letter is strokes of grid points `xy`, x 0-4 to the right, y 0-6 up.
_STROKES = {
    "A": "00 26 40|11 31",
    "B": "00 06 36 45 44 33 03|33 42 41 30 00",
    "C": "45 36 16 05 01 10 30 41",
    "D": "00 06 26 45 41 20 00",
    "E": "46 06 00 40|03 33",
    "F": "46 06 00|03 33",
    "G": "45 36 16 05 01 10 30 41 43 23",
    "H": "00 06|40 46|03 43",
    "I": "20 26",
    "J": "46 41 30 10 01",
    "K": "00 06|46 03 40",
    "L": "06 00 40",
    "M": "00 06 23 46 40",
    "N": "00 06 40 46",
    "O": "10 01 05 16 36 45 41 30 10",
    "P": "00 06 36 45 44 33 03",
    "Q": "10 01 05 16 36 45 41 30 10|22 40",
    "R": "00 06 36 45 44 33 03|23 40",
    "S": "45 36 16 05 04 13 33 42 41 30 10 01",
    "T": "06 46|26 20",
    "U": "06 01 10 30 41 46",
    "V": "06 20 46",
    "W": "06 10 23 30 46",
    "X": "00 46|06 40",
    "Y": "06 23 46|23 20",
    "Z": "06 46 00 40",
    "0": "10 01 05 16 36 45 41 30 10|11 35",
    "1": "05 26 20|10 30",
    "2": "05 16 36 45 44 00 40",
    "3": "05 16 36 45 44 33 42 41 30 10 01|33 13",
    "4": "30 36 02 42",
    "5": "46 06 03 33 42 41 30 10 01",
    "6": "45 36 16 05 01 10 30 41 42 33 03",
    "7": "06 46 10",
    "8": "13 04 05 16 36 45 44 33 13 02 01 10 30 41 42 33",
    "9": "01 10 30 41 45 36 16 05 04 13 43",
    "-": "13 33",
    "'": "26 25",
    ".": "20 21",
    ",": "10 21",
    "!": "26 22|20 21",
    "?": "05 16 36 45 44 23 22|20 21",
    "&": "40 05 16 25 02 01 10 20 42",
    "/": "00 46",
    ":": "21 22|24 25",
    "+": "21 25|03 43",
}
_PLAIN = str.maketrans("ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŸ", "AAAAAACEEEEIIIINOOOOOOUUUUYY")
LETTERS: dict[str, tuple[tuple[XY, ...], ...]] = {
    letter: tuple(tuple((float(p[0]), float(p[1])) for p in stroke.split()) for stroke in strokes.split("|"))
    for letter, strokes in _STROKES.items()
}
"""Every letter's strokes as grid points."""


def strokes(text: str) -> tuple[list[list[XY]], float]:
    """The strokes of a line of text on the grid, baseline at 0, height 6, and its width. Unknown signs leave a gap."""
    plain = text.upper().translate(_PLAIN)[:MOST]
    lines = [[(x + i * ADVANCE, y) for x, y in stroke] for i, letter in enumerate(plain) for stroke in LETTERS.get(letter, ())]
    return lines, max(0.0, len(plain) * ADVANCE - 2.0)
