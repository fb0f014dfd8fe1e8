"""Blood, bandages and cloths are on who has them (`Blocking.state`), and an arm in a sling is bent before the belly."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.model.shots import Blocking
from storyboard.model.stage import Figure
from storyboard.shots import cover_words
from storyboard.shots.wound_words import SLING, STATES, WOUNDED
from storyboard.staging.self_touch import SPOTS
from storyboard.staging.worn import MANTLE

EVERYWHERE = ("blood_arm", "blood_side", "blood_cheek")
"""Where blood is seen on somebody who is hurt at no part that is named."""
LOOKS = {WOUNDED: EVERYWHERE, cover_words.WRAPPED: (MANTLE,)}
"""What is drawn of a state that is no part's own."""
ROUND_HEAD = frozenset({"bandage_head", "bandage_brow"})
"""What is worn in the place of a hat."""


def marked(figures: Sequence[Figure], blocking: Sequence[Blocking]) -> tuple[Figure, ...]:
    """The figures with the blood and the bandages that they have on them, as names in `Appearance.worn`."""
    states = {item.character: [word for word in item.state.split() if word in STATES or word in cover_words.STATES] for item in blocking}
    bare = [_empty(figure) for figure in figures] if any(cover_words.BOXING in marks for marks in states.values()) else figures
    return tuple(_marked(figure, marks) if (marks := states.get(figure.character)) else figure for figure in bare)


def _empty(figure: Figure) -> Figure:
    """Without gloves in the hand where somebody has them on: they are not there twice."""
    return figure.model_copy(update={"holds": ""}) if figure.holds in GLOVES else figure


GLOVES = frozenset({"glove", "boxing_glove"})


def _marked(figure: Figure, marks: Sequence[str]) -> Figure:
    every = [name for mark in marks for name in LOOKS.get(mark, (mark,))]
    worn = " ".join(dict.fromkeys((*figure.appearance.worn.split(), *every)))
    hat = "bandage" if ROUND_HEAD.intersection(every) else "" if cover_words.BAREHEADED in every else figure.appearance.hat
    look = figure.appearance.model_copy(update={"worn": worn, "hat": hat})
    slung = {"touch": (SPOTS["own_belly"](figure)[0], figure.touch[1])} if SLING in every else {}
    return figure.model_copy(update={"appearance": look, **slung})
