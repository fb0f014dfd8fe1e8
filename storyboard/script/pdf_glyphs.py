"""Text with positions from the content streams of a PDF page.

pypdf finds objects, fonts and decompresses; the operators are scanned here, because a page of a screenplay is understood
by the exact place of its words, and because some writers place every letter by itself. Points, origin bottom left.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from storyboard.script.pdf_fonts import Font, font, listed, named, resolved

MOST_PAGE_BYTES = 20_000_000
"""Decompressed bytes of one page's drawing that are read, its forms included."""

DEEPEST = 8
"""How deep forms may lie in forms."""

FARTHEST = 10_000.0
"""Points from the corner within which text is read; a page has at most a few thousand."""

Matrix = tuple[float, float, float, float, float, float]

_TOKENS = re.compile(
    rb"([-+]?(?:\d+\.?\d*|\.\d+))|\(([^()\\]*+)\)|<([0-9A-Fa-f\s]*+)>|([\[\]])|/([^\s/\[\]()<>{}%]*)|([A-Za-z'\"][A-Za-z0-9*]*)|(\()|(%[^\r\n]*)"
)
_NUMBER, _STRING, _HEX, _BRACKET, _NAME, _OPERATOR, _NESTED = range(1, 8)
_SIGNS = re.compile(rb"[()\\]")
_ESCAPES = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"", b"\r\n": b""}
_IMAGE_END = re.compile(rb"\sEI(?=[\s/])")
_HERE: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Run(NamedTuple):
    """Some words on a baseline, as they were drawn at once."""

    y: float
    x: float
    end: float
    text: str
    size: float
    style: tuple[str, ...]


class Drawn(NamedTuple):
    """What is on a page."""

    runs: list[Run]
    unreadable: bool
    """True where text is drawn in a font whose characters are not known."""
    cut: bool
    """True where the page has more than `MOST_PAGE_BYTES`."""
    unpacked: int = 0
    """Decompressed bytes."""


class _State(NamedTuple):
    """What `q` saves and `Q` brings back."""

    matrix: Matrix
    font: Font | None = None
    size: float = 0.0
    leading: float = 0.0
    char_space: float = 0.0
    word_space: float = 0.0
    stretch: float = 1.0


def tokens(data: bytes) -> Iterator[tuple[int, Any]]:
    """Numbers, strings, names, brackets and operators of a content stream. Images drawn in line are passed over."""
    place = 0
    while place < len(data):
        for match in _TOKENS.finditer(data, place):
            kind = match.lastindex or 0
            if kind == _NUMBER:
                yield kind, float(match[1])
            elif kind == _HEX:
                yield _STRING, _from_hex(match[3])
            elif kind == _NESTED:
                place = _string_end(data, match.end())
                yield _STRING, _ESCAPES.sub(_unescaped, data[match.end() : place - 1])
                break
            elif kind == _OPERATOR and match[6] == b"BI":
                end = _IMAGE_END.search(data, match.end())
                place = end.end() if end else len(data)
                break
            elif kind < _NESTED:
                yield kind, match[kind]
        else:
            return


def _from_hex(digits: bytes) -> bytes:
    bare = b"".join(digits.split())
    return bytes.fromhex((bare + b"0" * (len(bare) % 2)).decode("ascii"))


def _string_end(data: bytes, start: int) -> int:
    """The place after the bracket that closes a string with brackets or backslashes in it."""
    depth, skipped = 1, -1
    for match in _SIGNS.finditer(data, start):
        if match.start() == skipped:
            continue
        if match[0] == b"\\":
            skipped = match.end()
        else:
            depth += 1 if match[0] == b"(" else -1
            if not depth:
                return match.end()
    return len(data) + 1


def _unescaped(match: re.Match[bytes]) -> bytes:
    sign = match[1]
    return bytes([int(sign, 8) & 255]) if sign[:1].isdigit() and sign[0] < 0x38 else _ESCAPED.get(sign, sign)


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


class Scanner:
    """Runs the text operators of a page and collects its runs. One for each page; fonts are shared."""

    def __init__(self, fonts: dict[Any, Font], start: Matrix) -> None:
        self.runs: list[Run] = []
        self.unreadable = False
        self.budget = MOST_PAGE_BYTES
        self._known = fonts
        self._state = _State(start)
        self._saved: list[_State] = []
        self._text = self._line = _HERE
        self._fonts: dict[bytes, Font] = {}
        self._forms: Any = {}
        self._resources: Any = None
        self._depth = 0

    def scan(self, data: bytes, resources: Any) -> None:
        """Everything a content stream draws, with the fonts and forms of its resources."""
        self.budget -= len(data)
        if self.budget < 0:
            return
        self._fonts = self._named_fonts(resources)
        self._forms = named(resources.get("/XObject"))
        self._resources = resources
        operands: list[Any] = []
        starts: list[int] = []
        for kind, value in tokens(data):
            if kind == _BRACKET:
                if value == b"[":
                    starts.append(len(operands))
                elif starts:
                    start = starts.pop()
                    operands[start:] = [operands[start:]]
            elif kind != _OPERATOR:
                operands.append(value)
            else:
                if (action := _ACTIONS.get(value)) and len(operands) >= action[0]:
                    action[1](self, operands)
                operands, starts = [], []

    def _named_fonts(self, resources: Any) -> dict[bytes, Font]:
        found: dict[bytes, Font] = {}
        for name, reference in named(resources.get("/Font")).items():
            key = (reference.idnum, reference.generation) if hasattr(reference, "idnum") else id(reference)
            if key not in self._known:
                self._known[key] = font(resolved(reference))
            found[str(name)[1:].encode()] = self._known[key]
        return found

    def show(self, data: bytes) -> None:
        """One string: a run at the place of its first letter, and the place after it."""
        state = self._state
        if state.font is None:
            return
        text, width = state.font.read(data)
        count = len(data) // 2 if state.font.wide else len(data)
        spaces = 0 if state.font.wide or not state.word_space else data.count(b" ")
        advance = (width / 1000 * state.size + state.char_space * count + state.word_space * spaces) * state.stretch
        self.unreadable = self.unreadable or (bool(data.strip()) and not state.font.readable)
        if text and not text.isspace():
            self._add(state.font, text, advance)
        self._move(advance)

    def _move(self, along: float) -> None:
        a, b, c, d, e, f = self._text
        self._text = (a, b, c, d, e + along * a, f + along * b)

    def _add(self, face: Font, text: str, advance: float) -> None:
        """The run of a string, cut where three blanks stand in it; turned text (watermarks) is no text."""
        a, b, _, d, x, y = multiplied(self._text, self._state.matrix)
        size = abs(self._state.size * d)
        upright = a > 0 and abs(b) <= 0.01 * a
        if not upright or not all(abs(value) < FARTHEST for value in (x, y, advance * a, size)):
            return
        share = advance * a / len(text)
        if text[0] != " " and "   " not in text:
            self.runs.append(Run(y, x, x + advance * a, text, size, face.style))
            return
        for match in _CHUNKS.finditer(text):
            self.runs.append(Run(y, x + share * match.start(), x + share * match.end(), match[0], size, face.style))

    def show_all(self, items: list[Any]) -> None:
        """Strings, and numbers that move what follows to the left by thousandths of the size."""
        for item in items:
            if isinstance(item, bytes):
                self.show(item)
            elif isinstance(item, float):
                self._move(-item / 1000 * self._state.size * self._state.stretch)

    def next_line(self, x: float, y: float) -> None:
        """Moves to a line that starts `x`, `y` from where this one does."""
        self._text = self._line = multiplied((1.0, 0.0, 0.0, 1.0, x, y), self._line)

    def place(self, matrix: Matrix) -> None:
        """Puts text where a matrix says."""
        self._text = self._line = matrix

    def change(self, **values: Any) -> None:
        """Changes some of the state."""
        self._state = self._state._replace(**values)

    def choose(self, name: Any, size: float) -> None:
        """Sets the font by its name in the resources."""
        self._state = self._state._replace(font=self._fonts.get(name), size=size)

    def save(self) -> None:
        """Remembers the state; a stream that only saves is cut off at a thousand."""
        if len(self._saved) < 1000:
            self._saved.append(self._state)

    def restore(self) -> None:
        """Brings back the state saved last."""
        if self._saved:
            self._state = self._saved.pop()

    def transform(self, matrix: Matrix) -> None:
        """Puts a matrix before the one in force."""
        self._state = self._state._replace(matrix=multiplied(matrix, self._state.matrix))

    def lead(self, skip: float = 1.0) -> None:
        """Goes on to the next line by the leading."""
        self.next_line(0.0, -self._state.leading * skip)

    def draw(self, name: Any) -> None:
        """Runs a form, a picture of text that is drawn by its name."""
        form = resolved(self._forms.get("/" + name.decode("latin-1")))
        if form is None or form.get("/Subtype") != "/Form" or self._depth >= DEEPEST:
            return
        kept = (self._state, list(self._saved), self._text, self._line, self._fonts, self._forms, self._resources)
        self._depth += 1
        matrix = tuple(float(item) for item in listed(form.get("/Matrix"))) or _HERE
        if len(matrix) == 6:
            self.transform(matrix)
        self.scan(form.get_data(), resolved(form.get("/Resources")) or self._resources)
        self._depth -= 1
        self._state, self._saved, self._text, self._line, self._fonts, self._forms, self._resources = kept


_CHUNKS = re.compile(r"\S+(?: {1,2}\S+)*")


def _six(values: list[Any]) -> Matrix:
    a, b, c, d, e, f = (value if isinstance(value, float) else 0.0 for value in values[-6:])
    return (a, b, c, d, e, f)


def _number(values: list[Any], place: int = -1) -> float:
    return values[place] if isinstance(values[place], float) else 0.0


def _string(values: list[Any]) -> bytes:
    return values[-1] if isinstance(values[-1], bytes) else b""


def _list(values: list[Any]) -> list[Any]:
    last: Any = values[-1]
    return last if isinstance(last, list) else []  # pyright: ignore[reportUnknownVariableType]


def _quoted(scanner: Scanner, values: list[Any]) -> None:
    scanner.lead()
    scanner.show(_string(values))


def _spaced(scanner: Scanner, values: list[Any]) -> None:
    scanner.change(word_space=_number(values, 0), char_space=_number(values, 1))
    _quoted(scanner, values)


def _next_with_leading(scanner: Scanner, values: list[Any]) -> None:
    scanner.change(leading=-_number(values))
    scanner.next_line(_number(values, -2), _number(values))


_ACTIONS: dict[bytes, tuple[int, Callable[[Scanner, list[Any]], None]]] = {
    b"BT": (0, lambda scanner, _: scanner.place(_HERE)),
    b"Tj": (1, lambda scanner, values: scanner.show(_string(values))),
    b"TJ": (1, lambda scanner, values: scanner.show_all(_list(values))),
    b"'": (1, _quoted),
    b'"': (3, _spaced),
    b"Tf": (2, lambda scanner, values: scanner.choose(values[-2], _number(values))),
    b"Tm": (6, lambda scanner, values: scanner.place(_six(values))),
    b"Td": (2, lambda scanner, values: scanner.next_line(_number(values, -2), _number(values))),
    b"TD": (2, _next_with_leading),
    b"T*": (0, lambda scanner, _: scanner.lead()),
    b"TL": (1, lambda scanner, values: scanner.change(leading=_number(values))),
    b"Tc": (1, lambda scanner, values: scanner.change(char_space=_number(values))),
    b"Tw": (1, lambda scanner, values: scanner.change(word_space=_number(values))),
    b"Tz": (1, lambda scanner, values: scanner.change(stretch=_number(values) / 100)),
    b"cm": (6, lambda scanner, values: scanner.transform(_six(values))),
    b"q": (0, lambda scanner, _: scanner.save()),
    b"Q": (0, lambda scanner, _: scanner.restore()),
    b"Do": (1, lambda scanner, values: scanner.draw(values[-1] if isinstance(values[-1], bytes) else b"")),
}
"""Operators by name: how many operands they need, and what they do (PDF 32000-1, Annex A)."""


def drawn(page: Any, fonts: dict[Any, Font]) -> Drawn:
    """All upright text of a page. `fonts` is filled with the fonts met, for the pages after it."""
    scanner = Scanner(fonts, _page_matrix(page))
    contents = page.get_contents()
    if contents is not None:
        scanner.scan(contents.get_data(), resolved(page.get("/Resources")) or {})
    return Drawn(scanner.runs, scanner.unreadable, scanner.budget < 0, MOST_PAGE_BYTES - scanner.budget)


def _page_matrix(page: Any) -> Matrix:
    """Moves the page's lower left corner to the origin and turns the page upright."""
    box = page.mediabox
    left, bottom, width, height = float(box.left), float(box.bottom), float(box.width), float(box.height)
    turn = int(resolved(page.get("/Rotate", 0)) or 0) % 360
    turns: dict[int, Matrix] = {90: (0, -1, 1, 0, 0, width), 180: (-1, 0, 0, -1, width, height), 270: (0, 1, -1, 0, height, 0)}
    return multiplied((1, 0, 0, 1, -left, -bottom), turns.get(turn, _HERE))
