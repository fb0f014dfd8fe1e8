"""What hangs from a hand hangs on the side of the lens: a suitcase behind a coat is no suitcase."""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure
from storyboard.staging.space import wrapped
from storyboard.staging.stances_use import HANDLED

HANGS = frozenset({Pose.STAND, Pose.WALK, Pose.RUN, Pose.SNEAK, Pose.LIMP})
"""Poses in which an arm hangs with what it carries."""
TURNED = (20.0, 160.0)
"""Degrees off the master camera between which one arm is behind the body."""


def on_this_side(figure: Figure) -> Figure:
    """Somebody with what hangs from the right hand in the left one, where the right one is behind them."""
    turned = wrapped(figure.facing)
    hidden = TURNED[0] < -turned < TURNED[1]
    idle = figure.gesture is None and not figure.other and not figure.mount and figure.touch == (None, None)
    if not (hidden and idle and figure.holds in HANDLED and figure.pose in HANGS):
        return figure
    return figure.model_copy(update={"holds": "", "other": figure.holds})
