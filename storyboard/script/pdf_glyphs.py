"""Text with positions from the content streams of a PDF page.

pypdf finds objects, fonts and decompresses; the operators are run here, because a page of a screenplay is understood
by the exact place of its words. Points, origin at the page's lower left corner.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from storyboard.script.pdf_fonts import Font, font, kept, listed, named, resolved
from storyboard.script.pdf_operators import BLOCK_GROUPS, ODD, OPERANDS, OPERATOR, STEP_GROUPS, STREAM, Name, image_end, odd, operands
from storyboard.script.pdf_streams import MOST_PAGE_BYTES, content
from storyboard.script.pdf_text import HERE, Matrix, Run, TextState, multiplied, six

DEEPEST = 8
"""How deep forms may lie in forms."""

MOST_FORMS = 2000
"""Forms a page draws at most; forms that draw forms twice each would go on for ever."""

STAMPS = frozenset({"/Watermark", "/Stamp", "/FreeText"})
"""Annotations whose words everybody sees who opens the page."""

MOST_STAMPS = 100
"""Annotations of a page that are looked at."""


class Drawn(NamedTuple):
    """What is on a page."""

    runs: list[Run]
    turned: list[Run]
    """Words that do not stand upright, in the order they were drawn."""
    unreadable: bool
    """True where text is drawn in a font whose characters are not known."""
    cut: bool
    """True where the page has more than `MOST_PAGE_BYTES`, `MOST_FORMS` or `MOST_RUNS`."""
    unpacked: int
    """Decompressed bytes."""
    width: float
    height: float
    damaged: bool = False
    """True where the page could not be read."""
    broken: bool = False
    """True where the page's drawing breaks off, and what came before is here."""
    stamped: Sequence[Run] = ()
    """Words laid over the page: watermarks and stamps that are annotations."""


class Scanner(TextState):
    """Runs the operators of a page and collects what they draw. One for each page; fonts are shared."""

    def scan(self, data: bytes, resources: Any) -> None:
        """Everything a content stream draws, with the fonts and forms of its resources."""
        whole = data[: max(MOST_PAGE_BYTES - self.unpacked, 0)]
        self.unpacked += len(data)
        self._resources = resources
        self._fonts = self._named_fonts(resources)
        self.changed()
        place = 0
        while place < len(whole) and not self.cut:
            place = self._scanned(whole, place)
        self.cut = self.cut or len(whole) < len(data)

    def _scanned(self, data: bytes, start: int) -> int:
        """Runs operations up to one that needs a closer look, and that one; gives the place after it."""
        actions = _ACTIONS
        for match in STREAM.finditer(data, start):
            kind = match.lastindex or 0
            if kind <= BLOCK_GROUPS:
                self.block(match)
            elif kind <= STEP_GROUPS:
                self.step(match)
            elif kind == ODD:
                values, operator, place = odd(data, match.start(ODD))
                self._run(values, operator)
                return image_end(data, place) if operator == b"BI" else place
            elif match[OPERATOR] in actions:
                self._run(operands(match[OPERANDS]), match[OPERATOR])
            elif match[OPERATOR] == b"BI":
                return image_end(data, match.end())
        return len(data)

    def _run(self, values: list[Any], operator: bytes) -> None:
        if (action := _ACTIONS.get(operator)) and len(values) >= action[0]:
            action[1](self, values)

    def _named_fonts(self, resources: Any) -> dict[bytes, Font]:
        found: dict[bytes, Font] = {}
        for name, reference in named(resources.get("/Font")).items():
            key = (reference.idnum, reference.generation) if hasattr(reference, "idnum") else id(reference)
            entry = None if key in self._known else kept(reference)
            if isinstance(entry, dict):
                self._known[key] = font(entry)
            if key in self._known:
                found[str(name)[1:].encode()] = self._known[key]
        return found

    def draw(self, name: Any) -> None:
        """Runs a form, a picture of text that is drawn by its name."""
        form = resolved(named(self._resources.get("/XObject")).get("/" + bytes(name).decode("latin-1")))
        if form is None or form.get("/Subtype") != "/Form" or self._depth >= DEEPEST:
            return
        self._forms += 1
        if self._forms > MOST_FORMS:
            self.cut = True
            return
        kept = (self._state(), list(self._saved), self._text, self._line, self._fonts, self._resources)
        self._depth += 1
        self._saved = []
        matrix = [float(item) for item in listed(form.get("/Matrix"))]
        if len(matrix) == len(HERE):
            self.transform(six(list(matrix)))
        self.scan(form.get_data(), resolved(form.get("/Resources")) or self._resources)
        self._depth -= 1
        state, self._saved, self._text, self._line, self._fonts, self._resources = kept
        self._set(state)


def _number(values: list[Any], place: int = -1) -> float:
    return values[place] if isinstance(values[place], float) else 0.0


def _string(values: list[Any]) -> bytes:
    return values[-1] if isinstance(values[-1], bytes) else b""


def _name(values: list[Any]) -> bytes:
    return values[-1] if isinstance(values[-1], Name) else b""


def _list(values: list[Any]) -> list[Any]:
    last: Any = values[-1]
    return last if isinstance(last, list) else []  # pyright: ignore[reportUnknownVariableType]


def _quoted(scanner: Scanner, values: list[Any]) -> None:
    scanner.lead()
    scanner.show(_string(values))


def _spaced(scanner: Scanner, values: list[Any]) -> None:
    scanner.spacing(word=_number(values, -3), char=_number(values, -2))
    _quoted(scanner, values)


def _next_with_leading(scanner: Scanner, values: list[Any]) -> None:
    scanner.leading(-_number(values))
    scanner.next_line(_number(values, -2), _number(values))


_ACTIONS: dict[bytes, tuple[int, Callable[[Scanner, list[Any]], None]]] = {
    b"BT": (0, lambda scanner, _: scanner.place(HERE)),
    b"Tj": (1, lambda scanner, values: scanner.show(_string(values))),
    b"TJ": (1, lambda scanner, values: scanner.show_all(_list(values))),
    b"'": (1, _quoted),
    b'"': (3, _spaced),
    b"Tf": (2, lambda scanner, values: scanner.choose(values[-2], _number(values))),
    b"Tm": (6, lambda scanner, values: scanner.place(six(values))),
    b"Td": (2, lambda scanner, values: scanner.next_line(_number(values, -2), _number(values))),
    b"TD": (2, _next_with_leading),
    b"T*": (0, lambda scanner, _: scanner.lead()),
    b"TL": (1, lambda scanner, values: scanner.leading(_number(values))),
    b"Tc": (1, lambda scanner, values: scanner.spacing(char=_number(values))),
    b"Tw": (1, lambda scanner, values: scanner.spacing(word=_number(values))),
    b"Tz": (1, lambda scanner, values: scanner.spacing(stretch=_number(values) / 100)),
    b"Tr": (1, lambda scanner, values: scanner.spacing(mode=_number(values))),
    b"g": (1, lambda scanner, values: scanner.colour(values[-1:])),
    b"rg": (3, lambda scanner, values: scanner.colour(values[-3:])),
    b"k": (4, lambda scanner, values: scanner.colour(values[-4:])),
    b"sc": (1, lambda scanner, values: scanner.colour(values)),
    b"scn": (1, lambda scanner, values: scanner.colour(values)),
    b"cs": (1, lambda scanner, values: scanner.space(_name(values))),
    b"gs": (1, lambda scanner, values: scanner.graphics(_name(values))),
    b"cm": (6, lambda scanner, values: scanner.transform(six(values))),
    b"q": (0, lambda scanner, _: scanner.save()),
    b"Q": (0, lambda scanner, _: scanner.restore()),
    b"BDC": (2, lambda scanner, values: scanner.begin(values)),
    b"BMC": (0, lambda scanner, _: scanner.begin([None])),
    b"EMC": (0, lambda scanner, _: scanner.end()),
    b"Do": (1, lambda scanner, values: scanner.draw(_name(values))),
}
"""Operators by name: how many operands they need, and what they do (PDF 32000-1, Annex A)."""


def drawn(page: Any, fonts: dict[Any, Font]) -> Drawn:
    """All text of a page. `fonts` is filled with the fonts met, for the pages after it.

    Where most of the text runs up, down or upside down, the page is looked at from that side.
    """
    data, sound = content(page)
    resources = named(page.get("/Resources"))
    scanner = Scanner(fonts, _page_matrix(page, 0))
    scanner.scan(data, resources)
    turn = max(scanner.turns, key=lambda quarter: (scanner.turns[quarter], -quarter), default=0)
    if turn in {1, 2, 3} and len(scanner.runs) < len(scanner.turned):
        scanner = Scanner(fonts, _page_matrix(page, turn))
        scanner.scan(data, resources)
    else:
        turn = 0
    lost = not sound and not (scanner.runs or scanner.turned)
    width, height = _size(page, turn)
    return Drawn(
        scanner.runs, scanner.turned, scanner.unreadable, scanner.cut, scanner.unpacked, width, height,
        damaged=lost, broken=not sound and not lost, stamped=_stamped(page, fonts),
    )  # fmt: skip


def _stamped(page: Any, fonts: dict[Any, Font]) -> list[Run]:
    """Words of the annotations that are laid over a page for all to see, in their own places (PDF 32000-1, 12.5.5)."""
    found: list[Run] = []
    for entry in listed(page.get("/Annots"))[:MOST_STAMPS]:
        note = named(entry)
        form: Any = kept(named(note.get("/AP")).get("/N")) if note.get("/Subtype") in STAMPS else None
        if hasattr(form, "get_data"):
            scanner = Scanner(fonts, HERE)
            scanner.scan(form.get_data(), named(form.get("/Resources")))
            found += [*scanner.runs, *scanner.turned]
    return found


def _size(page: Any, quarters: int) -> tuple[float, float]:
    width, height = max(float(page.mediabox.width), 1.0), max(float(page.mediabox.height), 1.0)
    return (height, width) if (turned(page) // 90 + quarters) % 2 else (width, height)


def _page_matrix(page: Any, quarters: int) -> Matrix:
    """Moves the page's lower left corner to the origin and turns the page upright, and by quarters more with the clock."""
    box = page.mediabox
    left, bottom, width, height = float(box.left), float(box.bottom), float(box.width), float(box.height)
    turn = (turned(page) + 90 * quarters) % 360
    turns: dict[int, Matrix] = {90: (0, -1, 1, 0, 0, width), 180: (-1, 0, 0, -1, width, height), 270: (0, 1, -1, 0, height, 0)}
    return multiplied((1, 0, 0, 1, -left, -bottom), turns.get(turn, HERE))


def turned(page: Any) -> int:
    """How many degrees with the clock a page is to be turned before it is shown: 0, 90, 180 or 270."""
    angle = resolved(page.get("/Rotate", 0))
    return int(angle) // 90 * 90 % 360 if isinstance(angle, int | float) else 0
