"""What the words of a move name: the hand that is zoomed in on, the key the focus leaves, the boots a tilt begins at."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.model.patterns import regex
from storyboard.model.screenplay import SPEECH, Screenplay
from storyboard.model.shots import Panel, Shot
from storyboard.model.stage import Figure, Stage, Vec
from storyboard.shots.verbs import FEET
from storyboard.staging import figures as people
from storyboard.staging.space import View, mix

_MOVE = r"\b(?:zoom|push|dolly|move|creep|close|tilt|rack|focus|shift|pull)(?:s|es|ing)?\b"
_IN_ON = regex(rf"{_MOVE}(?: focus)?(?: in| closer| down| up)? (?:on|onto|into|to|towards?) (?P<to>[^.;,]+)", re.IGNORECASE)
_FROM = regex(
    rf"{_MOVE}[^.;]{{0,60}}? from (?P<start>[^.;]{{1,60}}?) (?:to|onto|towards?|up to|down to) (?P<to>[^.;,]{{1,60}})", re.IGNORECASE
)
_STARTS = regex(rf"{_MOVE}[^.;]{{0,60}}? from (?P<start>[^.;,]{{1,60}})", re.IGNORECASE)

_HAND, _FACE = "hands?|fingers?|fists?|palm|wrist|ring", "face|eyes?|mouth|lips|head"
_PARTS = regex(rf"\b(?:(?P<hand>{_HAND})|(?P<face>{_FACE})|(?P<feet>{FEET}))\b", re.IGNORECASE)


def words_of(play: Screenplay, panel: Panel) -> str:
    """The words of the script that a panel shows, without what is said."""
    shown = ((play.index[cover.element], cover) for cover in panel.covers if cover.element in play.index)
    return " ".join(element.text[cover.start : cover.end] for element, cover in shown if element.kind not in SPEECH)


def aims(stage: Stage, shot: Shot, words: str) -> tuple[Vec | None, Vec | None]:
    """The points of the world at which the move of some words begins and ends; None for what they do not name."""
    both, start, end = _FROM.search(words), _STARTS.search(words), _IN_ON.search(words)
    if both is not None:
        return _point(stage, shot, both["start"], _named(stage, both["to"])), _point(stage, shot, both["to"])
    if start is not None:
        return _point(stage, shot, start["start"]), None
    return None, _point(stage, shot, end["to"]) if end is not None else None


def person_at(stage: Stage, words: str) -> bool:
    """Whether a move goes to somebody, and not to a part of them or a thing: their frame is the size it always is."""
    end = _IN_ON.search(words)
    return end is not None and bool(_named(stage, end["to"])) and _PARTS.search(end["to"]) is None


def _named(stage: Stage, words: str) -> list[Figure]:
    """Those who are named, but for those of whom only the place is told: `BEN behind ANNA`."""
    found = [one for one in stage.figures if re.search(rf"\b{re.escape(one.name)}\b", words, re.IGNORECASE)]
    return [one for one in found if not re.search(rf"\b{_BESIDE} {re.escape(one.name)}\b", words, re.IGNORECASE)]


_BESIDE = "(?:behind|beside|near|next to|past)"


def _point(stage: Stage, shot: Shot, words: str, others: Sequence[Figure] = ()) -> Vec | None:
    """Where something is that is named: a thing in somebody's hand, a part of somebody, somebody's face, a thing of the set.

    A part that belongs to nobody by name (`her hand`) is that of whoever the shot is on; of `others` only where there is nobody else.
    """
    named = _named(stage, words)
    own = [one for one in stage.figures if one.character in shot.subjects]
    about = [*named, *sorted([*own, *stage.figures], key=lambda one: one in others)]
    held = next((one for one in stage.figures if one.holds and re.search(rf"\b{one.holds}\b", words, re.IGNORECASE)), None)
    if held is not None:
        return people.hand_point(held)
    part = _PARTS.search(words)
    if part is not None and about:
        return _part(about[0], part.lastgroup or "")
    if named:
        return people.head_point(named[0])
    thing = next((one for one in stage.pieces if re.search(rf"\b{re.escape(one.kind)}s?\b", words, re.IGNORECASE)), None)
    return (thing.x, thing.y + thing.height / 2, thing.z) if thing is not None else None


def _part(figure: Figure, part: str) -> Vec:
    if part == "hand":
        return people.hand_point(figure)
    return people.head_point(figure) if part == "face" else mix(*people.bones(figure).ankles, 0.5)


def spot(stage: Stage, point: Vec | None) -> tuple[float, float] | None:
    """Where a point is in the picture, in fractions; None where it is not in it."""
    view = View(stage.camera, stage.aspect, 1.0)
    if point is None or view.depth(point) <= view.near:
        return None
    x, y = view.project(point)
    return (x / stage.aspect, y) if 0 < x / stage.aspect < 1 and 0 < y < 1 else None
