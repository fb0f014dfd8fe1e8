"""What a content stream has set when it draws words, and the words drawn: runs with place, size and look.

Points, origin at the page's lower left corner (PDF 32000-1, 8.4 and 9.3).
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable
from typing import Any, NamedTuple

from storyboard.script.pdf_fonts import MANY_BLANKS, Font, listed, named
from storyboard.script.pdf_operators import BLOCK_GROUPS, Name, from_hex, operands

MOST_RUNS = 400_000
"""Strings of one page that are kept; a page of print has some 4,000 letters."""

FARTHEST = 10_000.0
"""Points from the corner within which text is read; a page has at most a few thousand."""

Matrix = tuple[float, float, float, float, float, float]

HERE: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Look(NamedTuple):
    """How words are printed."""

    style: tuple[str, ...]
    """`bold`, `italic`."""
    light: float
    """0 for black to 1 for white, as the eye sees it."""


class Run(NamedTuple):
    """Some words on a baseline, as they were drawn at once."""

    y: float
    x: float
    end: float
    text: str
    size: float
    look: Look


class _Ready(NamedTuple):
    """What every string of one font, size and scale has in common, computed once."""

    font: Font
    points: float
    """The size before any scale."""
    matrix: Matrix
    wide: float
    """Points of a thousandth of the size."""
    each: float
    """Points added after each code."""
    size: float
    look: Look


def multiplied(a: Matrix, b: Matrix) -> Matrix:
    """`a` first, then `b` (PDF 32000-1, 8.3.4)."""
    return (
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    )


class TextState:
    """Draws words with what the stream has set, and collects them as runs."""

    def __init__(self, fonts: dict[Any, Font], start: Matrix) -> None:
        self.runs: list[Run] = []
        self.turned: list[Run] = []
        self.turns: Counter[int] = Counter()
        """Letters by quarter turns against the clock."""
        self.unreadable = False
        self.cut = False
        self.unpacked = 0
        self._known = fonts
        self._looks: dict[tuple[tuple[str, ...], float], Look] = {}
        self._matrix = start
        self._font: Font | None = None
        self._size = self._leading = self._char_space = self._word_space = self._light = self._shine = 0.0
        self._stretch = 1.0
        self._mode = 0
        self._ink = False
        self._saved: list[tuple[Any, ...]] = []
        self._text = self._line = HERE
        self._fonts: dict[bytes, Font] = {}
        self._resources: Any = {}
        self._ready: dict[tuple[bytes, bytes, bytes], _Ready | None] = {}
        self._steady: _Ready | None = None
        """For strings that only step on from the last."""
        self._chosen = (b"", b"")
        self._last = 0.0
        self._spans: list[str | None] = []
        self._actual: str | None = None
        self._depth = self._forms = 0

    def block(self, match: re.Match[bytes]) -> None:
        """A string in its own text object, the common way of writers that place every letter. Groups as in `pdf_operators.BLOCK`."""
        over, up, space, first, first_size, scale, x, y, second, second_size, text, digits, listed_text = match.groups()[:BLOCK_GROUPS]
        if space is not None and float(space) != self._char_space:
            self.spacing(char=float(space))
        outer = (self._font, self._size, self._chosen) if over else None
        name, size = (second, second_size) if second else (first or b"", first_size or b"")
        chosen = (name, size) if name else self._chosen
        key = (scale, chosen[0], chosen[1])
        place = (float(x) + float(over), float(y) + float(up)) if over else (float(x), float(y))
        shown = listed_text if text is None else text
        ready = self._ready.get(key) if self._actual is None else None
        if ready is None:
            self._set_out(scale, place, name, size)
            self.show(from_hex(digits) if shown is None else shown)
            self._ready[key] = self._common()
        else:
            self._font, self._size, self._chosen, self._steady = ready.font, ready.points, chosen, None
            if not self._put(ready, place[0], place[1], shown, digits):
                self._set_out(scale, place, b"", b"")
                self.show(from_hex(digits) if shown is None else shown)
        if outer:
            self._font, self._size, self._chosen = outer

    def _set_out(self, scale: bytes, place: tuple[float, float], name: bytes, size: bytes) -> None:
        if name:
            self.choose(Name(name), operands(size)[0])
            self._chosen = (name, size)
        self.place(six([*operands(scale), *place]))

    def step(self, match: re.Match[bytes]) -> None:
        """A string that starts a step away from the last. Groups as in `pdf_operators.STEP`."""
        x, y, text, digits = match.group(14, 15, 16, 17)
        self.next_line(float(x), float(y))
        ready = self._steady
        if ready is None or self._actual is not None or not self._put(ready, self._text[4], self._text[5], text, digits):
            self.show(from_hex(digits) if text is None else text)
            self._steady = self._common()
        else:
            self._move(self._last * self._stretch)

    def _put(self, ready: _Ready, right: float, up: float, text: bytes | None, digits: bytes) -> bool:
        """Adds a string whose place and look need no closer look; False where they do."""
        face = ready.font
        shown = (face.digits.get(digits) or face.hexed(digits)) if text is None else (face.known.get(text) or face.read(text))
        words, width, codes, plain = shown
        _, _, (a, b, c, d, e, f), wide, each, high, look = ready
        left, base = right * a + up * c + e, right * b + up * d + f
        if not ((plain or words == " ") and -FARTHEST < left < FARTHEST and -FARTHEST < base < FARTHEST):
            return False
        self.runs.append(Run(base, left, left + width * wide + codes * each, words, high, look))
        self._last = width / 1000 * self._size + codes * self._char_space
        return True

    def _common(self) -> _Ready | None:
        """What strings in this font and scale have in common; None where they need a closer look each."""
        face = self._font
        a, b, _, d, _, _ = multiplied(self._text, self._matrix)
        plain = face is not None and face.readable and a > 0 and abs(b) <= 0.01 * a and not self._word_space
        if face is None or not plain or not all(abs(value) < FARTHEST for value in (a, d, self._size, self._char_space)):
            return None
        wide = self._size * self._stretch * a / 1000
        return _Ready(face, self._size, self._matrix, wide, self._char_space * self._stretch * a, abs(self._size * d), self._look())

    def changed(self) -> None:
        """Forgets what was computed once for all strings: something it depends on is another now."""
        self._ready.clear()
        self._steady = None

    def _look(self) -> Look:
        style = self._font.style if self._font else ()
        if self._mode == _FILL_AND_STROKE and "bold" not in style:
            style = ("bold", *style)
        light = self._light + (1 - self._light) * self._shine
        return self._looks.setdefault((style, light), Look(style, light))

    def show(self, data: bytes) -> None:
        """A string in the font in force."""
        face = self._font
        if face is None or not face.readable:
            self.unreadable = self.unreadable or bool(data)
            return
        words, width, codes, plain = face.known.get(data) or face.read(data)
        self.unreadable = self.unreadable or "\ufffd" in words
        blanks = words.count(" ") if self._word_space and not face.wide else 0
        advance = (width / 1000 * self._size + codes * self._char_space + blanks * self._word_space) * self._stretch
        if not plain:
            self._add_parts(face, data)
        elif words:
            self._add(words, 0.0, advance)
        self._move(advance)

    def _add_parts(self, face: Font, data: bytes) -> None:
        """A string with blanks at its start or many in it, in parts without; they are only told by place."""
        x = start = end = 0.0
        part, blanks = "", 0
        for text, width in face.each(data):
            blank = text == " "
            step = (width / 1000 * self._size + self._char_space + (self._word_space if blank and not face.wide else 0)) * self._stretch
            if not blank and (blanks >= len(MANY_BLANKS) or not part):
                self._add_part(part, start, end)
                part, start = "", x
            if not blank:
                part += " " * blanks * bool(part) + text
                end = x + step
            elif not part and not blanks:
                self._add(" ", x, x + step)
            blanks = blanks + 1 if blank else 0
            x += step
        self._add_part(part, start, end)
        if part and blanks:
            self._add(" ", end, x)

    def _add_part(self, part: str, start: float, end: float) -> None:
        if part:
            self._add(part, start, end)

    def _add(self, text: str, start: float, end: float) -> None:
        a, b, c, d, x, y = multiplied(self._text, self._matrix)
        size = abs(self._size) * (max(abs(c), abs(d)) if abs(b) < 0.01 * abs(a) else math.hypot(c, d))
        left, base, right = x + start * a, y + start * b, x + end * a
        if not (abs(left) < FARTHEST and abs(base) < FARTHEST and size < FARTHEST and math.isfinite(right)):
            return
        if self._actual is not None:
            text, self._actual = self._actual, ""
        quarter = _quarter(a, b)
        self.turns[quarter] += len(text)
        run = Run(base, left, right, text, size, self._look())
        if not text:
            return
        (self.turned if quarter else self.runs).append(run)
        self.cut = self.cut or len(self.runs) + len(self.turned) > MOST_RUNS

    def _move(self, by: float) -> None:
        a, b, c, d, e, f = self._text
        self._text = (a, b, c, d, e + by * a, f + by * b)

    def show_all(self, items: list[Any]) -> None:
        """Strings, and numbers that move what follows to the left by thousandths of the size."""
        for item in items:
            if isinstance(item, bytes):
                self.show(item)
            elif isinstance(item, float):
                self._move(-item / 1000 * self._size * self._stretch)

    def next_line(self, x: float, y: float) -> None:
        """Moves to a line that starts `x`, `y` from where this one does."""
        a, b, c, d, e, f = self._line
        self._text = self._line = (a, b, c, d, x * a + y * c + e, x * b + y * d + f)

    def place(self, matrix: Matrix) -> None:
        """Puts text where a matrix says."""
        self._text = self._line = matrix
        self._steady = None

    def choose(self, name: Any, size: float) -> None:
        """Sets the font by its name in the resources."""
        self._font, self._size = self._fonts.get(bytes(name)) if isinstance(name, bytes) else None, size
        self._chosen = (bytes(name) if isinstance(name, bytes) else b"", repr(size).encode())
        self._steady = None

    def leading(self, points: float) -> None:
        """Sets how far a line is from the next."""
        self._leading = points

    def spacing(
        self, *, char: float | None = None, word: float | None = None, stretch: float | None = None, mode: float | None = None
    ) -> None:
        """Sets what widens letters and blanks, and how letters are filled."""
        self._char_space = self._char_space if char is None else char
        self._word_space = self._word_space if word is None else word
        self._stretch = self._stretch if stretch is None else stretch
        self._mode = self._mode if mode is None or abs(mode) > 7 else int(mode)
        self.changed()

    def colour(self, values: list[Any]) -> None:
        """Sets the colour that letters are filled with, of one, three or four parts."""
        parts = [min(max(value, 0.0), 1.0) for value in values if isinstance(value, float)]
        self._light = _LIGHT[len(parts)](parts) if len(parts) in _LIGHT else 0.0
        if self._ink and len(parts) == 1:
            self._light = 1 - self._light
        self.changed()

    def space(self, name: Any) -> None:
        """Sets the colour space; in those of printing inks 1 is dark."""
        space = listed(named(self._resources.get("/ColorSpace")).get("/" + bytes(name).decode("latin-1")))
        self._ink = bool(space) and space[0] in {"/Separation", "/DeviceN"}
        self._light = 0.0
        self.changed()

    def graphics(self, name: Any) -> None:
        """Sets what a dictionary of graphics says: how much shines through."""
        opaque = named(named(self._resources.get("/ExtGState")).get("/" + bytes(name).decode("latin-1"))).get("/ca")
        if isinstance(opaque, int | float):
            self._shine = 1 - min(max(float(opaque), 0.0), 1.0)
            self.changed()

    def save(self) -> None:
        """Remembers the state; a stream that only saves is cut off at a thousand."""
        if len(self._saved) < 1000:
            self._saved.append(self._state())

    def _state(self) -> tuple[Any, ...]:
        return (
            self._matrix, self._font, self._size, self._leading, self._char_space, self._word_space, self._stretch, self._mode,
            self._light, self._shine, self._ink,
        )  # fmt: skip

    def restore(self) -> None:
        """Brings back the state saved last."""
        if self._saved:
            self._set(self._saved.pop())

    def _set(self, state: tuple[Any, ...]) -> None:
        (
            self._matrix, self._font, self._size, self._leading, self._char_space, self._word_space, self._stretch, self._mode,
            self._light, self._shine, self._ink,
        ) = state  # fmt: skip
        self.changed()

    def transform(self, matrix: Matrix) -> None:
        """Puts a matrix before the one in force."""
        self._matrix = multiplied(matrix, self._matrix)
        self.changed()

    def lead(self) -> None:
        """Goes on to the next line by the leading."""
        self.next_line(0.0, -self._leading)

    def begin(self, values: list[Any]) -> None:
        """A marked span starts; one with ActualText says what its letters stand for (PDF 32000-1, 14.9.4)."""
        text = _actual_text(values[-1], self._resources)
        self._spans.append(text)
        if text is not None:
            self._actual = text

    def end(self) -> None:
        """A marked span ends."""
        if self._spans and self._spans.pop() is not None:
            self._actual = None


_FILL_AND_STROKE = 2
"""The text rendering mode that draws a letter's outline too: how writers fake bold."""

_LIGHT: dict[int, Callable[[list[float]], float]] = {
    1: lambda parts: parts[0],
    3: lambda parts: 0.3 * parts[0] + 0.59 * parts[1] + 0.11 * parts[2],
    4: lambda parts: max(0.0, 1 - 0.3 * parts[0] - 0.59 * parts[1] - 0.11 * parts[2] - parts[3]),
}
"""How light a colour is, by how many parts it has."""


def _quarter(a: float, b: float) -> int:
    """Quarter turns against the clock of text that runs along `a`, `b`; 4 for what stands slanting."""
    if abs(b) <= 0.01 * abs(a):
        return 0 if a > 0 else 2
    if abs(a) <= 0.01 * abs(b):
        return 1 if b > 0 else 3
    return 4


def _actual_text(properties: Any, resources: Any) -> str | None:
    """The ActualText of a marked span, whose properties stand in the stream or under a name in the resources."""
    if isinstance(properties, Name):
        text = named(named(resources.get("/Properties")).get("/" + properties.decode("latin-1"))).get("/ActualText")
        return str(text) if text is not None else None
    if not isinstance(properties, list) or Name(b"ActualText") not in properties:
        return None
    values: list[Any] = [*properties]  # pyright: ignore[reportUnknownVariableType]
    text = values[values.index(Name(b"ActualText")) + 1 :][:1]
    data = text[0] if text and isinstance(text[0], bytes) else b""
    return data[2:].decode("utf-16-be", "ignore") if data[:2] == b"\xfe\xff" else data.decode("latin-1")


def six(values: list[Any]) -> Matrix:
    a, b, c, d, e, f = (value if isinstance(value, float) else 0.0 for value in [*[0.0] * (6 - len(values)), *values[-6:]])
    return (a, b, c, d, e, f)
