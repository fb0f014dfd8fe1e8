"""In which writing a board's words are: its language where it says none, and what can't be printed of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from storyboard.breakdown.told_looks import told_look
from storyboard.model.board import Board, SceneBoard
from storyboard.model.patterns import regex
from storyboard.publish.pdf import fonts, typefaces
from storyboard.publish.pdf.shaping import COMPLEX
from storyboard.publish.pdf.typefaces import Wish

SPOKEN = {
    "ja": regex("[\u3041-\u30fa\u31f0-\u31ff]"),
    "ko": regex("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]"),
    "zh-hans": regex("[\u4e00-\u9fff]"),
    "th": regex("[\u0e01-\u0e5b]"),
    "he": regex("[\u05d0-\u05ea]"),
    "el": regex("[\u0370-\u03ff]"),
}
"""Languages that are known by their letters, in the order they are asked for: Japanese has Chinese characters too."""
OTHERS = regex("[\u00c0-\u024f\u0400-\u052f\u0600-\u06ff\u0900-\u097f]")
_ASCII = regex("[\x00-\x7f]+")
_KNOWN = regex("|".join(letters.pattern for letters in SPOKEN.values()))
FEW_KANA = 0.03
"""Share of kana or hangul among characters of East Asia from which on they are Japanese or Korean."""
CURE = (
    'Install the fonts and the shaper: `pip install "storyboard[world]"`; or name a font file in the environment variable STORYBOARD_FONTS.'
)
OTHER = "Name a font file that has them in the environment variable STORYBOARD_FONTS."

WORLD = frozenset(
    regex(r"\w+").findall(
        "Arabic Armenian Bengali Chinese Devanagari Ethiopic Georgian Gujarati Gurmukhi Hebrew Japanese Kannada Khmer Korean Lao "
        "Malayalam Myanmar Oriya Sinhala Special Tamil Telugu Thai"
    )
)
"""The writings that the extra `world` brings fonts for."""


@dataclass(frozen=True, slots=True)
class Lack:
    """Letters of one writing that can't be printed."""

    script: str
    letters: tuple[str, ...]
    """Each once, in order of code points."""
    count: int
    where: str
    """The first place they stand in."""
    joined: bool
    """Whether letters of it join or stack, so that a font alone is not enough."""
    shaping: bool
    """Whether the shaper was there."""

    def told(self) -> str:
        """What happened, where, and what to do."""
        some = " ".join(self.letters[:6])
        unshaped = self.joined and not self.shaping
        missing = "the shaper for it is not installed" if unshaped else "no font here has them"
        cure = CURE if self.script in WORLD and (unshaped or not typefaces.complete()) else OTHER
        number = "1 sign" if self.count == 1 else f"{self.count} signs"
        return f"{self.script}: {number} can't be printed ({some}; first {self.where}): {missing}. {cure}"


def asked(board: Board) -> Wish:
    """What the board asks of typefaces: its language, and the files of the environment."""
    return typefaces.asked(language(board))


def language(board: Board) -> str:
    """The tag that `--info language=` says, in small letters; else what the script's letters show, empty where they don't."""
    said = board.options.info.get("language", "").strip().lower()
    if said:
        return _chinese(said)
    text = "".join(words for _, words in texts(board))
    foreign = _ASCII.sub("", text)
    return _guessed(foreign, len(text) - len(foreign)) if _KNOWN.search(foreign) else ""


def _chinese(tag: str) -> str:
    """`zh`, `zh-cn`, `zh-tw` and the like as the writing they mean."""
    if not tag.startswith("zh"):
        return tag.partition("-")[0]
    return "zh-hk" if tag.endswith("hk") else "zh-hant" if tag.endswith(("tw", "hant", "mo")) else "zh-hans"


def _guessed(text: str, ascii: int) -> str:
    counts = {tag: len(letters.findall(text)) for tag, letters in SPOKEN.items()}
    east = counts["ja"] + counts["ko"] + counts["zh-hans"]
    if max(counts.values()) + east < ascii + len(OTHERS.findall(text)):
        return ("ja" if counts["ja"] else "ko" if counts["ko"] else _written(text)) if east else ""
    if east >= max(counts["th"], counts["he"], counts["el"]):
        kana, hangul = counts["ja"] > FEW_KANA * east, counts["ko"] > FEW_KANA * east
        return "ja" if kana and counts["ja"] >= counts["ko"] else "ko" if hangul else _written(text)
    return max(("th", "he", "el"), key=lambda tag: counts[tag])


def _written(text: str) -> str:
    """Whether Chinese is in simplified or traditional characters, by the older national sets that have one kind each."""
    known = {tag: sum(_has(letter, codec) for letter in text) for tag, codec in (("zh-hans", "gb2312"), ("zh-hant", "big5"))}
    return max(known, key=lambda tag: known[tag])


def _has(letter: str, codec: str) -> bool:
    if not "\u4e00" <= letter <= "\u9fff":
        return False
    try:
        letter.encode(codec)
    except UnicodeEncodeError:
        return False
    return True


def lacking(board: Board, wish: Wish | None = None) -> tuple[Lack, ...]:
    """What can't be printed, by writing, in the order it is first met. `wish` is the board's own where none is given."""
    found: dict[str, list[str]] = {}
    places: dict[str, str] = {}
    made = wish or asked(board)
    with typefaces.wishing(made):
        for place, text in texts(board):
            for letter in fonts.missing([text]):
                script = fonts.script(letter, made)
                places.setdefault(script, place)
                found.setdefault(script, []).extend([letter] * max(text.count(letter), 1))
    return tuple(_lack(script, letters, places[script], shaping=made.shaping) for script, letters in found.items())


def _lack(script: str, letters: list[str], place: str, *, shaping: bool) -> Lack:
    joined = any(COMPLEX.match(letter) for letter in letters)
    return Lack(script, tuple(sorted(set(letters))), len(letters), place, joined, shaping)


def texts(board: Board) -> Iterator[tuple[str, str]]:
    """Everything that may be printed, and where it stands."""
    yield from (("on the title page", text) for text in (*board.screenplay.title_page.values(), *board.options.info.values()))
    places = {id: f"in scene {scene.number}" for scene in board.scenes for id in scene.scene.elements}
    yield from ((places.get(element.id, "in the script"), element.text) for element in board.screenplay.elements)
    script = [element.text for element in board.screenplay.elements]
    for character in board.breakdown.characters:
        yield "in the cast", character.name
        yield "in the cast", told_look(character, script)
    for scene in board.scenes:
        yield from ((f"in scene {scene.number}", text) for text in _scene_texts(scene))


def _scene_texts(scene: SceneBoard) -> Iterator[str]:
    yield scene.scene.heading
    for panel in scene.panels:
        yield from (panel.direction, panel.sound, panel.transition, *(note.text for note in panel.notes))
