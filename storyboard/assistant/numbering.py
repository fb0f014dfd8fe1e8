"""Numbers of panels, shots and scenes, and quotes, under signs while a request is taken apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field

from storyboard.assistant import selection_words as words
from storyboard.assistant.picking import of_numbers
from storyboard.assistant.spelling import WORD
from storyboard.model.board import Board
from storyboard.model.errors import InputError
from storyboard.model.numbers import same

MOST = 250
"""Numbers and quotes of a request that are read."""

Kind = str
"""`scenes`, `shots` or `panels`, as in `Which`."""


@dataclass(slots=True)
class Signs:
    """What the signs in a sentence stand for."""

    numbers: list[tuple[Kind, str, bool]] = field(default_factory=list[tuple[Kind, str, bool]])
    """Kind, numbers apart by commas, and whether a preposition stood before them."""
    quotes: list[str] = field(default_factory=list[str])

    def number(self, kind: Kind, numbers: str, led: bool) -> str:
        """The sign for numbers."""
        self.numbers.append((kind, numbers, led))
        return chr((0xE100 if kind == "scenes" else 0xE000) + len(self.numbers) - 1)

    def of(self, sign: str) -> tuple[Kind, str, bool]:
        """What a sign of numbers stands for."""
        return self.numbers[ord(sign) & 0xFF]

    def quote(self, text: str) -> str:
        """The sign for quoted words."""
        self.quotes.append(text)
        return chr(0xE200 + len(self.quotes) - 1)

    def spoken(self, text: str) -> str:
        """A text with quoted words back in it, and without numbers."""
        return "".join(self._spoken(one) for one in text)

    def _spoken(self, one: str) -> str:
        if "\ue200" <= one <= "\ue2ff":
            return f'"{self.quotes[ord(one) - 0xE200]}"'
        return "" if "\ue000" <= one <= "\uf8ff" else one


def masked(text: str, board: Board, signs: Signs) -> str:
    """A sentence with a sign for each number of a panel, a shot or scenes."""
    text = words.N_SCENES.sub(lambda hit: _n_scenes(hit, board, signs), text)
    text = words.NTH_SCENE.sub(lambda hit: _nth_scene(hit, board, signs), text)
    text = words.EDGE_SCENE.sub(lambda hit: _edge_scene(hit, board, signs), text)
    for kind, pattern in (("panels", words.PANELS), ("shots", words.SHOTS), ("scenes", words.SCENES)):
        text = pattern.sub(_signing(kind, board, signs), text)
    return words.COMPARED.sub(lambda hit: f"{hit['like']} {_spoken(signs.of(hit['sign']))}", text)


def _spoken(found: tuple[Kind, str, bool]) -> str:
    return f"{found[0].removesuffix('s')} {found[1]}"


def _nth_scene(hit: re.Match[str], board: Board, signs: Signs) -> str:
    nth = hit["nth"].lower()
    index = len(board.scenes) - 1 if nth in words.LAST else words.ORDINALS[nth] - 1
    if not 0 <= index < len(board.scenes) or len(signs.numbers) >= MOST:
        return hit.group()
    return signs.number("scenes", board.scenes[index].number, bool(hit["in"]))


def _edge_scene(hit: re.Match[str], board: Board, signs: Signs) -> str:
    """`the opening`, `the end of the film`: its first or its last scene."""
    if not board.scenes or len(signs.numbers) >= MOST:
        return hit.group()
    last = (hit["edge"] or hit["of"]).lower() in words.FINALE
    return signs.number("scenes", board.scenes[-1 if last else 0].number, bool(hit["in"]))


def _n_scenes(hit: re.Match[str], board: Board, signs: Signs) -> str:
    count = int(figure(hit["count"]))
    scenes = board.scenes[-count:] if hit["place"].lower() in words.LAST else board.scenes[:count]
    if not (count and scenes) or len(signs.numbers) >= MOST:
        return hit.group()
    return signs.number("scenes", ",".join(scene.number for scene in scenes), bool(hit["in"]))


def _signing(kind: Kind, board: Board, signs: Signs) -> Callable[[re.Match[str]], str]:
    return lambda hit: _sign(hit, kind, board, signs)


def _sign(hit: re.Match[str], kind: Kind, board: Board, signs: Signs) -> str:
    if kind == "shots" and (terse := _terse(hit["numbers"], board)):
        return signs.number("panels", terse, bool(hit["in"]))
    found = {"panels": _panels, "shots": _shots, "scenes": _scenes}[kind](hit["numbers"], board)
    if not found or len(signs.numbers) >= MOST:
        return hit.group()
    return signs.number(_kind(kind, found, board), found, bool(hit["in"]))


def _terse(text: str, board: Board) -> str:
    """A panel's number that was typed without its hyphen: `4c1`."""
    hit = words.TERSE.match(text.upper())
    number = f"{hit[1]}-{hit[2]}" if hit else ""
    known = any(scene.panel_number(panel) == number for scene, panel in board.panels()) if number else False
    return number if known and not _is_shot(board, text) else ""


def _kind(kind: Kind, number: str, board: Board) -> Kind:
    """A scene's number may look like a shot's: `10A`."""
    scene = kind == "shots" and not _is_shot(board, number) and any(same(one.number, number) for one in board.scenes)
    return "scenes" if scene else kind


def _is_shot(board: Board, number: str) -> bool:
    return any(same(scene.shot_number(shot), number) for scene in board.scenes for shot in scene.shots)


def _panels(text: str, board: Board) -> str:
    known = [scene.panel_number(panel) for scene, panel in board.panels()]
    return ",".join(_spread(text.replace(".", "-"), known))


def _shots(text: str, board: Board) -> str:
    known = [scene.shot_number(shot) for scene in board.scenes for shot in scene.shots]
    found = _spread(text, known)
    on_board = any(same(one, number) for one in known for number in found) or any(same(s.number, text) for s in board.scenes)
    letters = re.sub(r"^\d+", "", text).lower()
    return ",".join(found) if on_board or (letters not in words.UNITS and text != text.lower()) else ""


def _spread(text: str, known: list[str]) -> list[str]:
    """One number, or all from one to another."""
    span = words.SPAN.match(text)
    if span is None:
        return [text.upper()]
    ends = [re.sub(r"^(?:panel|shot) ", "", end.strip(), flags=re.IGNORECASE).upper() for end in (span["low"], span["high"])]
    places = [next((n for n, one in enumerate(known) if same(one, end)), -1) for end in ends]
    return known[places[0] : places[1] + 1] if 0 <= places[0] <= places[1] else ends


def _scenes(text: str, board: Board) -> str:
    del board
    parts = [part.strip() for part in words.BETWEEN_ITEMS.split(text.lower())]
    return ",".join("-".join(figure(end) for end in words.RANGED.split(part)) for part in parts if part)


def figure(text: str) -> str:
    """A number in figures, also where it is spelled out."""
    return str(words.CARDINALS.get(text.strip(), text.strip().upper()))


def rows(text: str, board: Board, signs: Signs) -> str:
    """Numbers in a row under one sign, but where each of them has its own wish."""
    start = 0
    while hit := words.MIXED.search(text, start):
        if _apart(text, hit, signs) or len(signs.numbers) >= MOST:
            start = hit.end("left")
            continue
        both = together([signs.of(hit["left"]), signs.of(hit["right"])], board)
        sign = signs.number(*both, signs.of(hit["left"])[2])
        text, start = f"{text[: hit.start()]}{sign}{text[hit.end() :]}", hit.start()
    return text


def _apart(text: str, hit: re.Match[str], signs: Signs) -> bool:
    after = re.split(r"[,;.:!?]", text[hit.end() :], maxsplit=1)[0].strip()
    before = text[: hit.start()].rpartition(".")[2].strip().split()
    goes_on = words.OF_ALL if "," in hit["by"] and hit["by"].strip(" ,").lower() == "and" else words.GOES_ON
    alone = bool(after) and not goes_on.match(after) and not words.SIGNS.match(after)
    return alone and signs.of(hit["left"])[2] and len(before) > 1


def together(found: Iterable[tuple[Kind, str, bool]], board: Board) -> tuple[Kind, str]:
    """All these numbers as one: of their kind where they share it, else as panels."""
    given = list(found)
    kinds = {kind for kind, _, _ in given}
    numbers = ",".join(dict.fromkeys(one for _, text, _ in given for one in text.split(",")))
    if len(kinds) == 1:
        return kinds.pop(), numbers
    with suppress(InputError):
        flat = ",".join(one for _, text, _ in given for one in text.split(","))
        return "panels", ",".join(board_number(board, id) for id in dict.fromkeys(of_numbers(board, flat)))
    return "panels", numbers


def board_number(board: Board, id: str) -> str:
    """A panel's printed number."""
    scene, panel = board.find(id)
    return scene.panel_number(panel)


def excepted(text: str, signs: Signs) -> tuple[str, str]:
    """A sentence without what it says is left alone, and the numbers of that."""
    found: list[str] = []
    whole = text
    while hit := words.EXCEPTED.search(text):
        if hit["kept"] and not _kept(hit):
            return text, ",".join(found)
        sign = hit["kept"] or hit["saved"] or hit["stays"]
        found.append(signs.of(sign)[1])
        text = f"{text[: hit.start()]} {text[hit.end() :]}"
    return (" ".join(text.split()), ",".join(found)) if WORD.search(words.FOR_NOW.sub("", text)) else (whole, "")


def _kept(hit: re.Match[str]) -> bool:
    verb = re.search(r"\b(leave|keep)\b", hit.group(), re.IGNORECASE)
    return verb is None or not hit.group().endswith(hit["kept"])
