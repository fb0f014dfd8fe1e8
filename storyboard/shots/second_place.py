"""A second place within a scene: headings without INT or EXT within it (`IN THE KITCHEN`), and people who go through to another
place; the picture goes there with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from storyboard.breakdown.lists import listed
from storyboard.breakdown.places import fold, kind_of
from storyboard.model.board import SceneBoard
from storyboard.model.cast import PlaceKind as P
from storyboard.model.patterns import regex
from storyboard.model.screenplay import Element, Kind
from storyboard.model.shots import Panel
from storyboard.ports import PlanRequest

_SUB = regex(
    r"(?P<back>BACK (?:IN|INSIDE|TO|AT|OUTSIDE|ON) )?(?P<within>(?:IN|INTO|INSIDE|AT|ON|OUTSIDE|TO) )?(?:(?:THE|HIS|HER|THEIR|A|AN) )?"
    r"(?P<name>[A-Z][A-Z' -]{2,30}?)\s*(?:- (?:LATER|CONTINUOUS|SAME|DAY|NIGHT|MOMENTS LATER))?[:.]?"
)
_GOES = regex(
    r"(?P<who>\b(?:[A-Z][\w'’]{1,30}(?: and [A-Z][\w'’]{1,30})?|[Hh]e|[Ss]he|[Tt]hey|[Bb]oth)) (?:(?:then|both|all|now|slowly|quickly) )?"
    r"(?:go|walk|run|step|come|head|hurry|rush|climb|cross|stumble|storm|wander|march|slip|race)(?:e?s)? "
    r"(?:(?:back|out|down|up|through|off|over|on) )*"
    r"(?:into|onto|to|in) (?:the|his|her|their|a) (?P<name>(?:[a-z-]+ )?[a-z]+)\b[.,;!]"
)

_ON_TOP = regex(
    r"\b(?:on|onto|along|across|over)(?: to)? (?:(?:the|its|a) (?:\w+ )?(?:roof|top) of|top of|the roofs of) (?:the|a|their|his|her) "
    r"(?:(?:moving|speeding|next|last|first|rear|front|racing|passenger) )*"
    r"(?P<name>trains?|carriages?|wagons?|waggons?|boxcars?|locomotive|coach(?:es)?|railway cars?)\b"
)
"""Where somebody is on top of a train: the picture is up there with them, in a scene within the train until somebody else is named."""
TOP_OF_TRAIN = "TRAIN ROOF"

GONE_TO = frozenset(
    {P.KITCHEN, P.YARD, P.STREET, P.BEDROOM, P.BATHROOM, P.ROOF, P.FOREST, P.FIELD, P.BEACH, P.CORRIDOR, P.STAIRS, P.LIVING_ROOM}
    | {P.GARAGE, P.PARKING, P.ALLEY, P.CHURCH, P.CEMETERY, P.CAVE, P.HARBOUR, P.PARK, P.SNOW, P.DESERT, P.TUNNEL, P.OFFICE, P.WORKSHOP}
)
"""Kinds of place that one walks to within a scene; other words with a kind (`the bar`, `the stage`) are as often a thing to go to."""

_THINGS = listed("line crowd middle edge centre center group dark night light water grass steps wings hall bank trees wood rooms")


LONGEST = 4
"""Most words a heading within a scene has for its place."""

_VAGUE = frozenset({"he", "she", "they", "it", "both", "then", "there", "a", "the"})
"""Words that begin a sentence about whoever was meant before, or about nobody else."""


class Turn(NamedTuple):
    """From here on the picture is elsewhere, until the next turn."""

    element: int
    """Number of the element in the scene."""
    offset: int
    """Characters into it."""
    name: str
    """As the script calls the place, in capitals; empty for the scene's own."""


def placed(board: SceneBoard, request: PlanRequest) -> SceneBoard:
    """A scene whose panels know where within it they play (`Panel.whereabouts`)."""
    known = request.screenplay.index
    elements = [known[id] for id in request.scene.elements if id in known]
    turns = list(_turns(elements, request.scene.location, inside="INT" in request.scene.setting.upper()))
    if not turns:
        return board
    number = {element.id: n for n, element in enumerate(elements)}
    return board.model_copy(update={"panels": tuple(_at(panel, turns, number) for panel in board.panels)})


def _at(panel: Panel, turns: Sequence[Turn], number: dict[str, int]) -> Panel:
    if not panel.covers or panel.covers[-1].element not in number:
        return panel
    last = panel.covers[-1]
    there = (number[last.element], last.end)
    name = next((turn.name for turn in reversed(turns) if (turn.element, turn.offset) < there), "")
    return panel.model_copy(update={"whereabouts": name}) if name else panel


def _turns(elements: Sequence[Element], home: str, *, inside: bool) -> Iterator[Turn]:
    mover = ""
    for n, element in enumerate(elements):
        if element.kind not in {Kind.ACTION, Kind.SHOT}:
            if mover and element.kind is Kind.CHARACTER and not _same(mover, element.text):
                mover = ""
                yield Turn(n, 0, "")
            continue
        name = _sub(element.text, home)
        if name is not None:
            mover = ""
            yield Turn(n, 0, name)
            continue
        if mover and not _same(mover, element.text.split(" ", 1)[0]):
            mover = ""
            yield Turn(n, 0, "")
        if _ON_TOP.search(element.text) and kind_of(home) is P.TRAIN:
            mover = element.text.split(" ", 1)[0] if inside else ""
            yield Turn(n, 0, TOP_OF_TRAIN)
        elif (found := _goes(element.text, home)) is not None:
            mover = found[2]
            yield Turn(n, found[0], found[1])


def _sub(text: str, home: str) -> str | None:
    """The place a heading within a scene names; empty where it is the scene's own again, None where the text is no such heading."""
    found = _SUB.fullmatch(text.strip())
    if found is None or len(fold(found["name"])) > LONGEST:
        return None
    if found["back"] or set(fold(found["name"])) <= set(fold(home)):
        return "" if found["back"] or kind_of(found["name"]) is not P.UNKNOWN else None
    kind = kind_of(found["name"])
    if kind is P.UNKNOWN or not (found["within"] or _ends_in(fold(found["name"]), kind)):
        return None
    return "" if kind is kind_of(home) else found["name"].strip()


def _ends_in(words: Sequence[str], kind: P) -> bool:
    """Whether the last words of a name are what its kind is known by: `THE CAR EXPLODES` is no place."""
    if kind_of(words[-1]) is kind or len(words) == 1:
        return True
    return kind_of(" ".join(words[-2:])) is kind and kind_of(words[-2]) is P.UNKNOWN


def _goes(text: str, home: str) -> tuple[int, str, str] | None:
    """Where a sentence ends in which somebody goes to another place, the place, and who goes."""
    for found in _GOES.finditer(text):
        words = fold(found["name"])
        own = kind_of(found["name"]) in GONE_TO and kind_of(found["name"]) is not kind_of(home)
        if own and words[-1] not in _THINGS and not set(words) & set(fold(home)):
            return found.end(), found["name"].upper(), found["who"].split()[0]
    return None


def _same(mover: str, word: str) -> bool:
    """Whether a word at the start of a paragraph may mean who went."""
    plain = word.strip(" .,'’").casefold()
    return plain in _VAGUE or mover.casefold() in _VAGUE or plain.split(" ")[0] == mover.casefold()
