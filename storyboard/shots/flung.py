"""Doors that bang open: who stands in one, or comes in by it, has its leaf flung wide beside them."""

from __future__ import annotations

import re

from storyboard.model.board import SceneBoard
from storyboard.model.patterns import regex
from storyboard.model.screenplay import Screenplay
from storyboard.model.shots import Blocking, Panel, Pose

FLUNG = "flung_door"
"""`Blocking.at` of who stands in a door that has banged open."""
_IN_IT = frozenset({"doorway", "way_in"})
_LEGS = frozenset({Pose.STAND, Pose.WALK, Pose.RUN, Pose.AIM, Pose.STAGGER, Pose.CARRY, Pose.HOLD, Pose.CALL, Pose.ARMS_CROSSED})
"""Poses of who may stand in such a door."""
_A_DOOR = r"(?:the |a |her |his )?(?:\w+ )?doors?"
_BANGS = regex(
    r"\bdoors?\b[^.;]{0,24}?\b(?:bangs?|bursts?|flies|crash(?:es)?|slams?|smash(?:es)?|blows?|"
    r"(?:is|are) (?:flung|thrown|kicked|blown|hurled)) (?:wide )?open\b|"
    rf"\b(?:flings?|throws?|hurls?|bangs?|slams?|kicks?|crash(?:es)?) (?:{_A_DOOR} (?:wide )?open|open {_A_DOOR})\b",
    re.IGNORECASE,
)


def thrown_open(board: SceneBoard, screenplay: Screenplay) -> SceneBoard:
    """The scene with those in a door that its panel's words have banged open where that is seen."""
    return board.model_copy(update={"panels": tuple(_flung(panel, screenplay) for panel in board.panels)})


def _flung(panel: Panel, screenplay: Screenplay) -> Panel:
    words = screenplay.told(panel.covers)
    if not any(item.at in _IN_IT for item in panel.blocking) or not _BANGS.search(words):
        return panel
    return panel.model_copy(update={"blocking": tuple(map(_in_it, panel.blocking))})


def _in_it(item: Blocking) -> Blocking:
    if item.at not in _IN_IT or item.pose not in _LEGS:
        return item
    return item.model_copy(update={"at": FLUNG, "to": None})
