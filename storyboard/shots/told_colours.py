"""Colours that words give a thing: a close picture of it has them, where a picture else has the colour of who the film is about."""

from __future__ import annotations

import re

from storyboard.breakdown.wardrobe import COLOURS
from storyboard.model.board import SceneBoard
from storyboard.model.patterns import regex
from storyboard.model.shots import Detail, Framing, Panel
from storyboard.ports import PlanRequest
from storyboard.shots.nouns import phrases

_COLOUR = "|".join(sorted(COLOURS))
_BEFORE = regex(rf"\b(?P<colour>{_COLOUR})(?:[ ,-]+(?!and\b|or\b)[\w-]+){{0,2}}[ -]+\Z", re.IGNORECASE)
"""`a red, battered ` before its noun; not `a red coat and a `."""
_BEHIND = regex(
    r"\A,? (?:(?:is|are|was|were|all|carved|made|cast|painted|dyed|of|from|in|solid|pure|bright|pale|dark|chipped|and|the) ){0,4}"
    rf"(?P<colour>{_COLOUR})\b(?! (?!and\b|with\b|in\b|on\b)[a-z])",
    re.IGNORECASE,
)
"""`, carved from gold` and ` is bright red` behind it; not ` in red ink`."""


def coloured(board: SceneBoard, request: PlanRequest) -> SceneBoard:
    """The scene with what its inserts show in the colours that the words they cover give it."""
    return board.model_copy(update={"panels": tuple(_coloured(panel, board, request) for panel in board.panels)})


def _coloured(panel: Panel, board: SceneBoard, request: PlanRequest) -> Panel:
    shot = panel.seen(board.shot(panel.shot))
    if shot.framing is not Framing.INSERT:
        return panel
    detail = panel.detail or Detail()
    shown = [prop for prop in request.breakdown.props if prop.id in shot.subjects]
    kinds = {detail.kind} if detail.kind else {prop.kind for prop in shown}
    names = () if detail.kind else tuple(prop.name for prop in shown)
    colour = colour_of(request.screenplay.told(panel.covers), frozenset(kinds), names)
    return panel.model_copy(update={"detail": detail.model_copy(update={"colour": colour})}) if colour else panel


def colour_of(words: str, kinds: frozenset[str], names: tuple[str, ...] = ()) -> str:
    """The colour that words give a thing of one of some kinds, or of one of some names, as style sheets call it; empty for none."""
    spots = [(one.head, one.end) for one in phrases(words) if one.kind in kinds]
    spots += [found.span() for name in names if (found := re.search(rf"\b{re.escape(name)}\b", words, re.IGNORECASE))]
    told = (_BEFORE.search(words, 0, head) or _BEHIND.match(words[end:]) for head, end in spots)
    return next((COLOURS[found["colour"].casefold()] for found in told if found), "")
