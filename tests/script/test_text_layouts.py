"""Laid-out text as it is found in the wild, made with the truth of every line, and read: how many lines are known for what they are.

Every second layout was held out while the reader was tuned.
"""

from __future__ import annotations

import random
import re
import textwrap
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.screenplay import Kind
from storyboard.script import columns, text
from storyboard.script.found import Script

WORD = re.compile(r"[^\W_]+")

CODES = {
    Kind.SCENE_HEADING: "S", Kind.ACTION: "N", Kind.SHOT: "N", Kind.CENTERED: "N", Kind.CHARACTER: "C", Kind.PARENTHETICAL: "E",
    Kind.DIALOGUE: "D", Kind.TRANSITION: "T",
}  # fmt: skip

PLACES = [
    "HARBOUR OFFICE", "KITCHEN", "MARA'S FLAT", "TRAIN STATION - PLATFORM 9", "OLD MILL", "CORRIDOR", "ROOFTOP", "POLICE CAR (MOVING)",
    "GREENHOUSE", "SCHOOL GYM", "BACK ROAD", "FERRY DECK",
]  # fmt: skip
TIMES = [" - DAY", " - NIGHT", " - CONTINUOUS", " - LATER", " -- DAWN", "", ", EVENING", " - DAY (1966)"]
PREFIXES = ["INT. ", "INT. ", "EXT. ", "EXT. ", "INT./EXT. ", "I/E. ", "EXT ", "INT "]
NAMES = [
    "MARA", "TOM", "DR. LUND", "OLD MAN", "COP #2", "O'NEIL", "MRS. VANCE", "JEAN-PIERRE", "VOICE ON RADIO", "BO", "McCALL",
]  # fmt: skip
ONCE = ["WAITRESS", "MAN IN HAT", "ALL THREE BOYS", "GUARD #1", "TOM & MARA", "LITTLE GIRL"]
EXTENSIONS = ["", "", "", "", "", " (V.O.)", " (O.S.)", " (CONT'D)", " (on phone)", " (cont'd)"]
ACTIONS = [
    "Mara crosses the yard with a bucket in each hand and kicks the gate shut behind her.",
    "Rain.",
    "TOM, 40, a coat too big for him, waits under the clock. He checks his watch, then the clock, then his watch again.",
    "A door SLAMS somewhere below.",
    "SILENCE.",
    ("The lights go out. One after another the windows on the far side of the street turn black, until only the lamp over the chemist's"
    " door is left, and under it a dog that looks straight at us."),
    "He doesn't answer. She waits.",
    "He looks at the paper: it's blank.",
    "THE TRUCK rolls backwards, slowly at first, then faster, and nobody in the street sees it but the boy.",
    "A SIGN on the fence: KEEP OUT.",
    "BOOM! The boiler goes. Steam fills the room.",
    "They run. (Nobody follows.)",
    "12 men in dark suits file past the desk and sign the book.",
    "On the table: three cups, a map, and the gun.",
    "She opens the second letter. It says the same thing as the first, in the same hand, with the same mistake in the third line.",
    "GLASS EVERYWHERE.",
    "It is the same room, thirty years later. The wallpaper is gone. The clock is not.",
    "and then, without a word, he gives her the key.",
    "MARA AND TOM look at each other. Neither moves.",
    "Int the distance a horn.",
]  # fmt: skip
SHOTS = ["ANGLE ON THE DOOR", "CLOSE ON MARA", "INSERT - THE LETTER", "TOM'S POV", "WIDE SHOT - THE HARBOUR", "BACK TO SCENE", "CLOSE UP"]
SLUGS = ["LATER", "AT THE WINDOW", "THE KITCHEN TABLE"]
SPEECHES = [
    "No.",
    "I told you yesterday, and the day before, and I'll tell you tomorrow: it isn't for sale.",
    "NO! NO! NO!",
    ("You know what he said to me? He said there are two kinds of people, those who keep a boat and those who keep a bank account. And"
    " then he asked me for money."),
    "What time is it?",
    "Ten thirty.",
    "Eleven men. Twelve, with the driver. I counted them twice, because the first time I thought I had counted the driver twice.",
    "Wait--",
    ("It was the night of the storm. We had no light, we had no radio, and the old man kept saying that everything would be all right."
    " It was not all right. It was so far from all right that you couldn't see it from there with a telescope."),
    "1984.",
    "Get out. GET OUT!",
    "...and that was that.",
    "Who's there?",
    "I don't know, Tom. Cut the rope. Cut it to pieces if you have to.",
]  # fmt: skip
DIRECTIONS = ["(beat)", "(to Tom)", "(looking at the letter, then at the window, then at nobody)", "(low)", "(re: the gun)"]
CUTS = ["CUT TO:", "DISSOLVE TO:", "SMASH CUT TO:", "FADE OUT.", "FADE TO BLACK.", "MATCH CUT TO:"]


@dataclass(frozen=True)
class Layout:
    """How a text is laid out: columns, widths, gaps, pages and what stands in its margins."""

    action: int = 0
    heading: int = -1
    speech: int = 10
    cue: int = 22
    direction: int = 16
    cut: int = 50
    wide: int = 60
    speech_wide: int = 34
    above_heading: int = 1
    above_block: int = 1
    above_cue: int = 1
    under_cue: int = 0
    spacing: int = 1
    numbers: str = ""
    page_lines: int = 0
    head: str = ""
    turns: bool = False
    drift: tuple[int, ...] = (0,)
    centred: bool = False
    stars: float = 0.0
    tabs: bool = False
    small_headings: bool = False
    title: bool = True
    line_numbers: bool = False
    form_feeds: bool = False
    omitted: bool = False
    shots: bool = True
    flat_direction: bool = False
    colon_cue: bool = False
    small_names: bool = False
    hollow: int = 0
    """Blank lines where a page was turned and its number taken out."""


@dataclass
class Page:
    """Lines with their truth, as they are written."""

    lines: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])

    def blank(self, number: int = 1) -> None:
        self.lines += [("", "")] * number

    def add(self, words: str, indent: int, code: str) -> None:
        self.lines.append((" " * indent + words, code))


def story(dice: random.Random, scenes: int) -> Iterator[tuple[str, str]]:
    """Kinds and texts of a script that means nothing but has everything scripts have."""
    for number in range(scenes):
        yield "S", dice.choice(PREFIXES) + dice.choice(PLACES) + dice.choice(TIMES)
        for beat in range(dice.randint(2, 7)):
            roll = dice.random()
            if roll < 0.08 and beat:
                yield "X", dice.choice(SHOTS + SLUGS)
            if roll < 0.45 or not beat:
                yield "N", dice.choice(ACTIONS)
            else:
                for _ in range(dice.randint(1, 4)):
                    yield from speech(dice)
        if dice.random() < 0.2:
            yield "T", dice.choice(CUTS)
        if number % 9 == 8:
            yield "O", "OMITTED"


def speech(dice: random.Random) -> Iterator[tuple[str, str]]:
    yield "C", (dice.choice(ONCE) if dice.random() < 0.1 else dice.choice(NAMES)) + dice.choice(EXTENSIONS)
    if dice.random() < 0.2:
        yield "E", dice.choice(DIRECTIONS)
    yield "D", dice.choice(SPEECHES)
    if dice.random() < 0.1:
        yield "E", dice.choice(DIRECTIONS)
        yield "D", dice.choice(SPEECHES)


class Writer:
    """Writes a story in one layout."""

    def __init__(self, layout: Layout, seed: str) -> None:
        self.layout, self.dice, self.page, self.scene = layout, random.Random(seed), Page(), 0

    def written(self, scenes: int = 40) -> list[tuple[str, str]]:
        lay = self.layout
        if lay.title:
            self._title()
        if self.dice.random() < 0.7:
            self.page.add("FADE IN:", lay.action + self.drift, "T")
        before = "T"
        for kind, words in story(self.dice, scenes):
            if (kind == "O" and not lay.omitted) or (kind == "X" and not lay.shots):
                continue
            self._gap(before, kind)
            getattr(self, f"_{kind.lower()}")(words)
            before = kind
        return self._spaced(self._paged())

    @property
    def drift(self) -> int:
        return self.layout.drift[len(self.page.lines) // 50 % len(self.layout.drift)]

    def _title(self) -> None:
        for words in ("THE KEEPER OF KEYS", "", "written by", "", "Jane Doe", "", ""):
            self.page.add(words, 30 if words else 0, "M" if words else "")

    def _gap(self, before: str, kind: str) -> None:
        lay = self.layout
        blocks = {"S": lay.above_heading, "O": lay.above_heading, "C": lay.above_cue, "E": 0, "D": 0}
        gap = blocks.get(kind, lay.above_block)
        self.page.blank(lay.under_cue if before in {"C", "E"} and kind in {"D", "E"} else gap)

    def _wrapped(self, words: str, indent: int, width: int, code: str, hang: int = 0) -> None:
        for place, line in enumerate(textwrap.wrap(words, width, break_on_hyphens=False)):
            at = indent + (hang if place else 0)
            if self.layout.centred and code in {"C", "E"}:
                at = 30 - len(line) // 2
            self.page.add(line, max(0, at + self.drift), code)

    def _s(self, words: str) -> None:
        lay = self.layout
        self.scene += 1
        words = words.title().replace("'S", "'s") if lay.small_headings else words
        indent = (lay.action if lay.heading < 0 else lay.heading) + self.drift
        self.page.add(*self._with_numbers(words, indent), "S")

    def _with_numbers(self, words: str, indent: int) -> tuple[str, int]:
        style, number = self.layout.numbers, f"{self.scene}{'A' if self.scene % 7 == 0 else ''}"
        if style == "inline":
            return f"{number}. {words}", indent
        left = f"{number:<{max(4, indent)}}{words}" if style in {"left", "both"} and indent >= 5 else words
        if style in {"both", "right"}:
            left = f"{left:<62}  {number}"
        return left, 0 if left[:1].isdigit() else indent

    def _o(self, _: str) -> None:
        self.scene += 1
        self.page.add(*self._with_numbers("OMITTED", self.layout.action + self.drift), "S")

    def _n(self, words: str) -> None:
        self._wrapped(words, self.layout.action, self.layout.wide, "N")

    def _x(self, words: str) -> None:
        self._n(words)

    def _c(self, words: str) -> None:
        name, sign, rest = words.partition(" (")
        words = name.title() + sign + rest if self.layout.small_names else words
        self._wrapped(words + ":" * self.layout.colon_cue, self.layout.cue, 70, "C")

    def _e(self, words: str) -> None:
        lay = self.layout
        self._wrapped(words, lay.speech if lay.flat_direction else lay.direction, 24, "E", hang=0 if lay.flat_direction else 1)

    def _d(self, words: str) -> None:
        self._wrapped(words, self.layout.speech, self.layout.speech_wide, "D")

    def _t(self, words: str) -> None:
        self.page.add(words, self.layout.cut + self.drift, "T")

    def _paged(self) -> list[tuple[str, str]]:
        """Lines with pages turned, numbered and headed, and stars set."""
        lay, result, number = self.layout, list[tuple[str, str]](), 1
        for place, (line, code) in enumerate(self._marked(self.page.lines)):
            if lay.page_lines and place and place % lay.page_lines == 0 and self._may_turn(place):
                number += 1
                result += self._turn(number)
            result.append((line, code))
        return result

    def _may_turn(self, place: int) -> bool:
        return self.page.lines[place - 1][1] != "C"

    def _turn(self, number: int) -> list[tuple[str, str]]:
        lay = self.layout
        mark = f"{self.layout.numbers and '35'}"
        before = [("", ""), (" " * 50 + "(CONTINUED)", "M")] if lay.turns else []
        head = lay.head.format(number)
        top = [(("\f" if lay.form_feeds else "") + head, "M")] if head else ([("\f", "")] if lay.form_feeds else [])
        after = [("", ""), (f"{mark:<6}CONTINUED: (2){'':<40}{mark}".rstrip(), "M")] if lay.turns else []
        return [*before, *[("", "")] * (lay.hollow or 1), *top, *after, ("", "")]

    def _marked(self, lines: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        for line, code in lines:
            star = line.strip() and self.dice.random() < self.layout.stars
            yield (f"{line:<72}*" if star else line), code

    def _spaced(self, lines: list[tuple[str, str]]) -> list[tuple[str, str]]:
        result: list[tuple[str, str]] = []
        for number, (line, code) in enumerate(lines, 1):
            written = f"{number:>4} {line}".rstrip() if self.layout.line_numbers else line
            written = written.replace(" " * 8, "\t") if self.layout.tabs and written.startswith(" " * 8) else written
            result += [(written, code), *[("", "")] * (self.layout.spacing - 1)]
        return result


STANDARD = Layout()
IMSDB = Layout(action=15, speech=25, cue=37, direction=30, cut=60, wide=55)
LAYOUTS: dict[str, Layout] = {
    "standard": STANDARD,
    "imsdb": IMSDB,
    "no blank lines": replace(STANDARD, above_block=0, above_cue=0, above_heading=1),
    "no blank line at all": replace(STANDARD, above_block=0, above_cue=0, above_heading=0),
    "action where speech is": replace(IMSDB, speech=15, speech_wide=40),
    "action where speech is, close margins": replace(STANDARD, speech=0, cue=20, speech_wide=38, direction=8),
    "double spaced": replace(STANDARD, spacing=2),
    "double spaced imsdb": replace(IMSDB, spacing=2, above_heading=2),
    "flush left": replace(STANDARD, speech=0, cue=0, direction=0, cut=0),
    "flush left at fifteen": replace(IMSDB, speech=15, cue=15, direction=15, cut=15),
    "flush left, blank under the cue": replace(
        STANDARD, speech=0, cue=0, direction=0, cut=0, under_cue=1, wide=400, speech_wide=400, shots=False
    ),
    "blank under the cue": replace(STANDARD, under_cue=1),
    "numbers in both margins": replace(IMSDB, numbers="both"),
    "numbers at the left": replace(IMSDB, action=8, speech=20, cue=32, numbers="left"),
    "numbers in the line": replace(STANDARD, numbers="inline"),
    "numbers at the right": replace(STANDARD, numbers="right"),
    "page numbers": replace(IMSDB, page_lines=55, head=" " * 62 + "{}."),
    "page numbers near": replace(STANDARD, page_lines=52, head=" " * 25 + "{}"),
    "running heads": replace(IMSDB, page_lines=55, head="    THE KEEPER OF KEYS - Rev. 3/4/95" + " " * 20 + "{}."),
    "running heads in colour": replace(STANDARD, page_lines=56, head="Pink Revised 2/11/98" + " " * 30 + "{}."),
    "bars": replace(STANDARD, page_lines=50, head="{} | P a g e"),
    "continued": replace(IMSDB, page_lines=54, turns=True, head=" " * 60 + "{}.", numbers="both", omitted=True),
    "continued, with form feeds": replace(STANDARD, page_lines=54, turns=True, head=" " * 55 + "{}.", form_feeds=True),
    "form feeds": replace(STANDARD, page_lines=54, form_feeds=True),
    "drift": replace(STANDARD, drift=(0, 3, 6, 1)),
    "drift of pages": replace(IMSDB, drift=(0, -5, 4, -9), page_lines=50, head=" " * 60 + "{}."),
    "centred names": replace(STANDARD, centred=True),
    "centred names, blank under": replace(STANDARD, centred=True, speech=12, under_cue=0, above_heading=2),
    "stars": replace(IMSDB, stars=0.3),
    "stars and numbers": replace(IMSDB, stars=0.1, numbers="both", omitted=True),
    "tabs": replace(STANDARD, action=0, speech=16, direction=24, cue=32, cut=48, tabs=True),
    "tabs, small headings": replace(STANDARD, action=8, speech=24, direction=32, cue=40, cut=56, tabs=True, small_headings=True),
    "small headings": replace(STANDARD, small_headings=True),
    "heading further left": replace(IMSDB, heading=5),
    "heading further right": replace(STANDARD, heading=5, action=0),
    "speech where names are": replace(STANDARD, speech=20, cue=20, direction=20),
    "no title": replace(IMSDB, title=False),
    "flat directions": replace(IMSDB, flat_direction=True),
    "line numbers": replace(STANDARD, line_numbers=True),
    "line numbers imsdb": replace(IMSDB, line_numbers=True, page_lines=54, turns=True),
    "wide": replace(STANDARD, action=10, speech=30, cue=50, direction=40, cut=70, wide=70, speech_wide=45),
    "narrow": replace(STANDARD, action=2, speech=6, cue=12, direction=9, cut=40, wide=50, speech_wide=40),
    "names with colons": replace(STANDARD, colon_cue=True),
    "speech as wide as action": replace(STANDARD, speech=4, cue=20, direction=10, speech_wide=55, wide=58),
    "cuts at the left": replace(IMSDB, cut=15),
    "two blank lines": replace(STANDARD, above_heading=3, above_block=2, above_cue=2),
    "small names": replace(STANDARD, small_names=True),
    "small names imsdb": replace(IMSDB, small_names=True, page_lines=55, head=" " * 60 + "{}."),
    "gaps where pages were": replace(IMSDB, page_lines=54, hollow=7),
    "gaps where pages were, flush": replace(STANDARD, speech=0, direction=0, page_lines=54, hollow=6),
    "unwrapped": replace(STANDARD, wide=400, speech_wide=400, speech=0, cue=0, direction=0, cut=0),
    "unwrapped, indented": replace(STANDARD, wide=400, speech_wide=400),
}  # fmt: skip
HELD_OUT = frozenset(list(LAYOUTS)[1::2])


def told(script: Script, lines: int) -> list[str]:
    """What every line of a text was read as."""
    codes = [""] * (lines + 2)
    for item in script.elements:
        codes[item.line] = CODES[item.kind]
    for other in script.furniture:
        whole = other.kind not in {"scene_number", "revision", "line_number"}
        codes[other.line] = "M" if whole else codes[other.line]
    last = "M"
    for number in range(1, lines + 1):
        if codes[number] == "M":
            continue
        last = codes[number] = codes[number] or last
    return codes[1 : lines + 1]


def accuracy(layout: Layout, seed: str, scenes: int = 40) -> tuple[float, list[tuple[int, str, str, str]]]:
    """The share of lines that are known, and those that are not: number, truth, what was told, the line."""
    lines = Writer(layout, seed).written(scenes)
    script = text.read("\n".join(line for line, _ in lines))
    got = told(script, len(lines))
    filled = [(number, code, got[number - 1], line) for number, (line, code) in enumerate(lines, 1) if code]
    wrong = [item for item in filled if item[1] != item[2]]
    return 1 - len(wrong) / len(filled), wrong


@pytest.mark.parametrize("name", LAYOUTS)
def test_lines_are_known_for_what_they_are(name: str) -> None:
    share, wrong = accuracy(LAYOUTS[name], f"{name} {name in HELD_OUT}")
    assert share >= 0.99, wrong[:20]


def layouts(seed: str) -> Layout:
    """Any layout that keeps its parts apart somehow."""
    dice = random.Random(seed)
    action, mode = dice.choice([0, 0, 1, 5, 8, 10, 15]), dice.choice("iiiiisf")
    speech = action + dice.choice([8, 10, 12, 15]) * (mode == "i")
    cue = speech + dice.choice([6, 10, 12, 16, 20]) * (mode != "f")
    blank = dice.choice([1, 1, 1, 0]) if mode == "i" else 1
    return Layout(
        action=action, speech=speech, cue=cue, direction=dice.choice([speech, (speech + cue) // 2]), cut=dice.choice([action, 45, 60]),
        wide=dice.choice([45, 55, 65]), speech_wide=dice.choice([28, 34, 40]), above_heading=blank + dice.choice([0, 1, 2]),
        above_block=blank, above_cue=blank, under_cue=int(mode == "i" and blank and dice.random() < 0.1),
        numbers=dice.choice(["", "", "both", "left", "inline", "right"]), page_lines=dice.choice([0, 50, 54, 58]),
        head=dice.choice([" " * 60 + "{}.", "THE KEEPER OF KEYS" + " " * 40 + "{}", "Blue Rev. 3/4/95" + " " * 40 + "{}.", "Page {}"]),
        turns=dice.random() < 0.4, stars=dice.choice([0, 0, 0.1, 0.3]), small_headings=dice.random() < 0.1, title=dice.random() < 0.7,
        form_feeds=dice.random() < 0.2, omitted=dice.random() < 0.3, shots=dice.random() < 0.8,
    )  # fmt: skip


def test_layouts_that_nobody_tuned_for() -> None:
    """Drawn at random, none of these was looked at while the reader was made."""
    shares = [accuracy(layouts(f"unseen {number}"), f"story {number}", 25)[0] for number in range(30)]
    assert sum(shares) / len(shares) >= 0.99
    assert min(shares) >= 0.95


def words_of(script: Script) -> Counter[str]:
    parts = [f"{item.text} {item.number}" for item in script.elements]
    return Counter(WORD.findall(" ".join([*parts, *script.title_page.values(), *(item.text for item in script.furniture)])))


@pytest.mark.parametrize("name", list(LAYOUTS)[::3])
def test_no_word_of_a_layout_is_lost_and_none_invented(name: str) -> None:
    source = "\n".join(line for line, _ in Writer(LAYOUTS[name], name).written(10))
    assert words_of(text.read(source)) == Counter(WORD.findall(source))


ROWS = st.sampled_from(
    [
        "",
        "",
        "  ",
        "               INT. HOUSE - DAY",
        "12             EXT. ROAD - NIGHT                12",
        "               A man waits.",
        "                                     MARA (O.S.)",
        "                                MARA (CONT'D)",
        "                              (low",
        "                              voice)",
        "                         I said no.",
        "                                                              12.",
        "                                                    (CONTINUED)",
        "0 35 CONTINUED",
        "35   CONTINUED: (2)    35",
        "                         (MORE)",
        "     MARA                    TOM",
        "  yes there               no here",
        "\f",
        "A line with a star                                  *",
        "*",
        "12-15   OMITTED   12-15",
        "MARA",
        "Hello there.",
        "SLOWLY",
        "\tTabbed words",
        "7 seven 7",
        "                                        CUT TO:",
        "TITLE - Rev. 3/4/95      12.",
        "1984.",
        "9 | P a g e",
        "小明",
        "    THE END",
        "a b c d e f g",
    ]
)


@settings(deadline=None, max_examples=120)
@given(st.lists(ROWS, max_size=40).map("\n".join))
def test_no_word_of_any_rows_is_lost_and_none_invented(source: str) -> None:
    script = columns.read(source)
    assert words_of(script) == Counter(WORD.findall(source))
    assert all(0 < item.line <= source.count("\n") + 1 for item in script.elements)
    assert [item.line for item in script.furniture] == sorted(item.line for item in script.furniture)
