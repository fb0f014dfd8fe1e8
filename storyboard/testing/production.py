"""Production pages with truth: a screenplay set as crews' printers set it, and what every element of it is.

Pages carry what production drafts carry: numbers in both margins, stars, running heads, CONTINUED and MORE, watermarks, fake bold.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from storyboard.model.screenplay import Kind
from storyboard.testing.pages import Mark, Sheet, width, written


class Item(NamedTuple):
    """One element as it is meant."""

    kind: Kind
    text: str
    number: str = ""
    dual: str = ""
    revised: bool = False
    possible_heading: bool = False


class Setting(NamedTuple):
    """How a screenplay is set. Points from the upper left corner."""

    sheet: Sheet = Sheet()
    action: float = 108.0
    dialogue: float = 180.0
    parenthetical: float = 216.0
    cue: float = 252.0
    right: float = 540.0
    """Where action's lines and transitions end."""
    top: float = 72.0
    bottom: float = 72.0
    step: float = 12.0
    """From line to line."""
    gap: float = 2.0
    """Steps from one paragraph to the next."""
    speech: float = 1.0
    """Steps from line to line of a speech: 2 in scripts of multi-camera series."""
    centred: str = ""
    """What of a speech stands in the middle of the page: `cues` or `all`."""
    bold: bool = False
    """Headings in a bold font."""
    overprint: float = 0.0
    """Points by which headings are drawn a second time."""
    overprint_letters: bool = False
    """True where each letter is followed by its double."""
    numbers: str = ""
    """`both`, `left` or `glued`: where scene numbers stand."""
    stars: bool = False
    continued: bool = False
    more: bool = False
    header: str = ""
    """`{page}` is the page's number."""
    footer: str = ""
    page_numbers: str = "{page}."
    letter_pages: bool = False
    """True for A-pages: every fourth page is numbered as the one before with a letter."""
    watermark: str = ""
    light_watermark: str = ""
    ligatures: bool = False
    title_page: tuple[str, ...] = ()


class Printed(NamedTuple):
    """A PDF and what is in it."""

    data: bytes
    items: list[Item]
    drawn: list[list[str]]
    """All words of each page, in the order they were drawn."""
    places: list[tuple[int, float, float]]
    """Page, left and top baseline of each item's first line."""


class _Line(NamedTuple):
    """A line to be set."""

    x: float
    text: str
    kind: Kind
    item: int
    first: bool
    gap: float
    """Steps before it."""
    bold: bool = False
    opens: bool = False
    """Whether a paragraph or a speech begins with it."""
    beside: _Line | None = None
    """What stands beside it."""
    star: bool = False
    number: str = ""


def printed(items: Sequence[Item], setting: Setting | None = None) -> Printed:
    """The screenplay on pages."""
    press = _Press(setting or Setting(), items)
    for block in _blocks(list(_set(items, press.setting))):
        press.block(block)
    press.page_end(last=True)
    data = written(press.pages, press.setting.sheet)
    drawn = [[mark.text.replace("ﬁ", "fi").replace("ﬂ", "fl") for mark in page] for page in press.pages]
    return Printed(data, [*items], drawn, press.places)


def _set(items: Sequence[Item], setting: Setting) -> Iterator[_Line]:
    """All elements broken into lines; the two speeches of a dual dialogue side by side."""
    place = 0
    while place < len(items):
        if items[place].dual == "left":
            end = place
            while end < len(items) and items[end].dual:
                end += 1
            yield from _dual(items, place, end, setting)
            place = end
        else:
            yield from _wrapped(items[place], place, setting)
            place += 1


def _wrapped(item: Item, index: int, setting: Setting) -> Iterator[_Line]:
    left, right = _column(item.kind, setting)
    bold = item.kind == Kind.SCENE_HEADING and setting.bold
    text = item.text
    if item.kind == Kind.SCENE_HEADING and setting.numbers == "glued":
        text = f"{item.number} {text}"
    lines = wrapped(text, right - left, setting, bold)
    for place, words in enumerate(lines):
        x = _start(item.kind, words, left, setting, bold) + (_letter(setting) if place and item.kind == Kind.PARENTHETICAL else 0)
        spoken = item.kind in {Kind.DIALOGUE, Kind.PARENTHETICAL}
        gap = setting.speech if spoken else 1.0 if place else setting.gap
        number = item.number if not place else ""
        yield _Line(x, words, item.kind, index, not place, gap, bold, not (place or spoken), None, item.revised and not place, number)


def _column(kind: Kind, setting: Setting) -> tuple[float, float]:
    letter = _letter(setting)
    return {
        Kind.DIALOGUE: (setting.dialogue, setting.dialogue + 35 * letter),
        Kind.PARENTHETICAL: (setting.parenthetical, setting.parenthetical + 25 * letter),
        Kind.CHARACTER: (setting.cue, setting.right),
    }.get(kind, (setting.action, setting.right))


def _letter(setting: Setting) -> float:
    return setting.sheet.pitch or width("n", setting.sheet.family)


def _start(kind: Kind, words: str, left: float, setting: Setting, bold: bool) -> float:
    wide = measured(words, setting, bold)
    if kind == Kind.TRANSITION:
        return setting.right - wide
    if kind == Kind.CENTERED or kind in _CENTRED[setting.centred]:
        return (setting.action + setting.right) / 2 - wide / 2
    return left


_CENTRED: dict[str, frozenset[Kind]] = {
    "": frozenset(),
    "cues": frozenset({Kind.CHARACTER}),
    "all": frozenset({Kind.CHARACTER, Kind.DIALOGUE, Kind.PARENTHETICAL}),
}


def measured(words: str, setting: Setting, bold: bool = False) -> float:
    """How wide words are as they are set."""
    return len(words) * setting.sheet.pitch if setting.sheet.pitch else width(words, setting.sheet.family, bold)


def wrapped(text: str, room: float, setting: Setting, bold: bool = False) -> list[str]:
    """Lines that fit; a word is also parted behind its own hyphens, as writing programs do."""
    lines = [""]
    for word in text.split(" "):
        for place, part in enumerate(_parted(word)):
            glue = " " if lines[-1] and not place else ""
            if lines[-1] and measured(lines[-1] + glue + part, setting, bold) > room:
                lines.append(part)
            else:
                lines[-1] += glue + part
    return [line.replace("fi", "ﬁ").replace("fl", "ﬂ") if setting.ligatures else line for line in lines]


def _parted(word: str) -> list[str]:
    parts = word.split("-")
    whole = len(parts) == 1 or not all(part.isalpha() for part in parts)
    return [word] if whole else [part + "-" * (place < len(parts) - 1) for place, part in enumerate(parts)]


def _dual(items: Sequence[Item], start: int, end: int, setting: Setting) -> Iterator[_Line]:
    """Two columns; the left one's lines carry what stands beside them."""
    half = (setting.right - setting.action) / 2
    columns: list[list[_Line]] = []
    for side, x in (("left", setting.action + 18), ("right", setting.action + half + 18)):
        columns.append(
            [line for index in range(start, end) if items[index].dual == side for line in _side(items[index], index, x, setting)]
        )
    left, right = columns
    for place in range(max(len(left), len(right))):
        one = left[place] if place < len(left) else None
        two = right[place] if place < len(right) else None
        base = one or two
        if base:
            yield base._replace(gap=1.0 if place else setting.gap, beside=two if one else None, opens=not place)


def _side(item: Item, index: int, x: float, setting: Setting) -> Iterator[_Line]:
    letter = _letter(setting)
    indent = {Kind.CHARACTER: 10 * letter, Kind.PARENTHETICAL: 4 * letter}.get(item.kind, 0)
    for place, words in enumerate(wrapped(item.text, 24 * letter, setting)):
        yield _Line(x + indent, words, item.kind, index, not place, 1.0)


def _blocks(lines: Sequence[_Line]) -> Iterator[list[_Line]]:
    """Lines between wider gaps: a paragraph, or a cue with its speech."""
    block: list[_Line] = []
    for line in lines:
        if block and line.opens:
            yield block
            block = []
        block.append(line)
    if block:
        yield block


class _Press:
    """Sets line after line and turns pages."""

    def __init__(self, setting: Setting, items: Sequence[Item]) -> None:
        self.setting = setting
        self.items = items
        self.pages: list[list[Mark]] = []
        self.places: list[tuple[int, float, float]] = [(0, 0.0, 0.0)] * len(items)
        self._y, self._fresh = 0.0, True
        self._scene = ""
        self._turned = 1
        self._floor = setting.sheet.height - setting.bottom
        if setting.title_page:
            self._title_page()
        self._page_start()

    def _title_page(self) -> None:
        middle = self.setting.sheet.width / 2
        y = self.setting.sheet.height * 0.35
        words = self.setting.title_page
        self.pages.append([Mark(middle - measured(text, self.setting) / 2, y + 24 * row, text) for row, text in enumerate(words)])

    def _page_start(self) -> None:
        self.pages.append([])
        setting, number = self.setting, self._page_name()
        for form, left in ((setting.header, setting.action + 60), (setting.page_numbers, setting.right - 24)):
            if text := form.format(page=number):
                self._mark(left, setting.top - 30, text)
        if setting.watermark:
            self.pages[-1].append(Mark(150, setting.sheet.height - 200, setting.watermark, size=48, turn=45, tint=0.8))
        if setting.light_watermark:
            self.pages[-1].append(Mark(60, setting.sheet.height / 2 - 3, setting.light_watermark, size=40, tint=0.85))
        self._y, self._fresh = setting.top, True

    def _page_name(self) -> str:
        number = len(self.pages) - bool(self.setting.title_page)
        if not self.setting.letter_pages:
            return str(number)
        return f"{number - number // 4}{'A' if number % 4 == 0 else ''}"

    def page_end(self, last: bool = False) -> None:
        """The bottom of a page, and with it the continued of its scene."""
        setting = self.setting
        if setting.footer:
            self._mark(setting.action, setting.sheet.height - 36, setting.footer.format(page=self._page_name()))
        if setting.continued and self._scene and not last:
            self._mark(setting.right - measured("(CONTINUED)", setting), self._floor + setting.step * 1.5, "(CONTINUED)")

    def _turn(self, continued: bool = True) -> None:
        self.page_end(last=not continued)
        self._page_start()
        if self.setting.continued and self._scene and continued:
            self._turned += 1
            text = "CONTINUED:" + (f" ({self._turned})" if self._turned > 2 else "")
            self._mark(self.setting.action, self._y, text)
            self._margins(self._scene, self._y)
            self._y += self.setting.step * self.setting.gap

    def _margins(self, number: str, y: float) -> None:
        setting = self.setting
        if setting.numbers in {"both", "left"} and number:
            self._mark(setting.action - 46, y, number)
        if setting.numbers == "both" and number:
            self._mark(setting.right + 12, y, number)

    def _mark(self, x: float, y: float, text: str, bold: bool = False) -> None:
        self.pages[-1].append(Mark(x, y, text, bold))

    def block(self, lines: list[_Line]) -> None:
        """A paragraph or speech; over two pages where it does not fit, and never less than two lines on either."""
        if lines[0].kind == Kind.SCENE_HEADING:
            if self._room(lines) < 5:
                self._turn(continued=False)
            self._scene, self._turned = self.items[lines[0].item].number, 1
        elif len(lines) > self._room(lines):
            lines = self._broken(lines)
        for place, line in enumerate(lines):
            self._line(line, opening=not place)

    def _room(self, lines: Sequence[_Line]) -> int:
        """How many of these lines still fit on the page."""
        each = self.setting.speech if lines[0].kind == Kind.CHARACTER else 1.0
        return int(((self._floor - self._y) / self.setting.step - (0 if self._fresh else self.setting.gap)) / each + 1)

    def _broken(self, lines: list[_Line]) -> list[_Line]:
        """What goes on the next page, after what still fits on this one."""
        speech = lines[0].kind == Kind.CHARACTER
        fits = self._room(lines) - (1 if self.setting.more and speech else 0)
        least = 3 if speech else 2
        breaks = not lines[0].beside and self.items[lines[0].item].dual == "" and (self.setting.more or not speech)
        if not breaks or fits < least or len(lines) - fits < 2 or (speech and lines[fits].kind != Kind.DIALOGUE):
            self._turn()
            return lines
        for place, line in enumerate(lines[:fits]):
            self._line(line, opening=not place)
        if speech:
            self._mark(self.setting.cue, self._y + self.setting.step, "(MORE)")
        self._turn()
        rest = lines[fits:]
        if speech:
            name = self.items[lines[0].item].text.removesuffix(" (CONT'D)") + " (CONT'D)"
            x = _start(Kind.CHARACTER, name, self.setting.cue, self.setting, False)
            self._mark(x, self._y, name)
            self._y += self.setting.step
        return rest

    def _line(self, line: _Line, *, opening: bool) -> None:
        setting = self.setting
        if not self._fresh:
            self._y += setting.step * (setting.gap if opening else line.gap)
        self._fresh = False
        for each in (line, line.beside):
            if each and each.first:
                self.places[each.item] = (len(self.pages), each.x, self._y)
        self._words(line)
        if line.beside:
            self._mark(line.beside.x, self._y, line.beside.text)
        if line.number and setting.numbers in {"both", "left"}:
            self._margins(line.number, self._y)
        if line.star and setting.stars:
            self._mark(setting.right + (44 if line.number else 20), self._y, "*")

    def _words(self, line: _Line) -> None:
        shift = self.setting.overprint if line.kind == Kind.SCENE_HEADING else 0.0
        if shift and self.setting.overprint_letters:
            for place, letter in enumerate(line.text):
                x = line.x + measured(line.text[:place], self.setting)
                self._mark(x, self._y, letter)
                self._mark(x + shift, self._y, letter)
            return
        self._mark(line.x, self._y, line.text, line.bold)
        if shift:
            self._mark(line.x + shift, self._y, line.text, line.bold)


_PEOPLE = ("MIA", "TOM", "OLD BEN", "THE NURSE", "DETECTIVE RUIZ", "R2-D2", "JEAN-PIERRE", "McCLANE", "MAN #2", "A", "PO")
_PLACES = ("KITCHEN", "HARBOUR", "POLICE STATION - HALLWAY", "FOREST ROAD", "DINER", "ROOFTOP", "TRAIN", "RUIZ'S APARTMENT")
_TIMES = ("DAY", "NIGHT", "DAWN", "CONTINUOUS", "LATER", "MOMENTS LATER")
_WORDS = tuple(
    word
    for line in (
        "the a rain window crosses slowly looks down street final office flows first difficult table takes old self-esteem well-known",
        "door without word laughs then stops nobody says anything long moment phone rings answers runs between parked cars KEY half-open",
        'hands into light five coffee (again) "yes" don\'t continued more scene page 12 behind counter dark-eyed stranger waits',
    )
    for word in line.split()
)


def script(seed: int, scenes: int = 12, *, numbers: bool = True, duals: bool = True) -> list[Item]:
    """A made-up screenplay of about a page a scene, the same for the same seed."""
    dice = random.Random(f"script {seed}")
    items: list[Item] = [Item(Kind.TRANSITION, "FADE IN:")] if seed % 2 else []
    for number in range(1, scenes + 1):
        items += _scene(dice, _number(number), duals)
    items.append(Item(Kind.TRANSITION, "FADE OUT."))
    return items if numbers else [item._replace(number="") for item in items if not item.text.startswith("OMITTED")]


def _number(number: int) -> str:
    return {3: "2A", 5: "A5", 8: "7B", 9: "8AA"}.get(number % 11, str(number)) if number > 2 else str(number)


def _scene(dice: random.Random, number: str, duals: bool) -> Iterator[Item]:
    if dice.random() < 0.08:
        yield Item(Kind.SCENE_HEADING, "OMITTED", number if dice.random() < 0.6 else f"{number.strip('AB')}-{number.strip('AB')}9")
    setting = dice.choice(("INT.", "EXT.", "INT./EXT.", "I/E", "INT"))
    yield Item(Kind.SCENE_HEADING, f"{setting} {dice.choice(_PLACES)} - {dice.choice(_TIMES)}", number, revised=dice.random() < 0.1)
    for _ in range(dice.randint(4, 9)):
        yield _action(dice)
        for _ in range(dice.randint(0, 3)):
            yield from _speech(dice)
        if duals and dice.random() < 0.08:
            yield from _both(dice)
        if dice.random() < 0.05:
            yield Item(Kind.ACTION, dice.choice(("LATER", "BY THE WINDOW", "ON THE PHONE")), possible_heading=True)
            yield _action(dice)
    if dice.random() < 0.4:
        yield Item(Kind.TRANSITION, dice.choice(("CUT TO:", "DISSOLVE TO:", "SMASH CUT TO:", "FADE TO BLACK.")))


def _action(dice: random.Random) -> Item:
    return Item(Kind.ACTION, " ".join(_sentence(dice) for _ in range(dice.randint(1, 5))), revised=dice.random() < 0.1)


def _speech(dice: random.Random) -> Iterator[Item]:
    extension = dice.choice(("", "", "", " (V.O.)", " (O.S.)", " (CONT'D)", " (on the radio)"))
    yield Item(Kind.CHARACTER, dice.choice(_PEOPLE) + extension)
    if dice.random() < 0.25:
        yield Item(Kind.PARENTHETICAL, f"({' '.join(dice.choice(_WORDS[:20]) for _ in range(dice.randint(1, 8)))})")
    yield Item(Kind.DIALOGUE, " ".join(_sentence(dice) for _ in range(dice.randint(1, 5))), revised=dice.random() < 0.05)
    if dice.random() < 0.15:
        yield Item(Kind.PARENTHETICAL, "(beat)")
        yield Item(Kind.DIALOGUE, _sentence(dice))


def _both(dice: random.Random) -> Iterator[Item]:
    for side, name in (("left", "MIA"), ("right", "TOM")):
        yield Item(Kind.CHARACTER, name, dual=side)
        if dice.random() < 0.3:
            yield Item(Kind.PARENTHETICAL, "(low)", dual=side)
        yield Item(Kind.DIALOGUE, _sentence(dice), dual=side)


def _sentence(dice: random.Random) -> str:
    words = [dice.choice(_WORDS) for _ in range(dice.randint(3, 14))]
    words[0] = words[0].strip('("').capitalize() if words[0] != "12" else "Twelve"
    return " ".join(words) + dice.choice((".", ".", ".", "!", "?", "..."))
