"""What mouths do with what is in the hand: food is bitten into, chewed on, licked at; a thing is smelt at."""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure
from storyboard.staging.stances_work import BITTEN_ON, SPOONS

CHEWS, SNIFFS = "chew", "sniff"
"""`Figure.fingers` of who has the mouth full, and of who smells at what is in the hand."""
UNBITTEN = frozenset(
    {"bowl", "plate", "soup", "cup", "glass", "dish", "noodles", "salad", "spaghetti", "tray", "tin", "like_dish", "like_bowl"}
)
"""What is eaten out of."""


def bites(figure: Figure) -> bool:
    """Whether somebody has food between the teeth that is in the right hand."""
    eats = (figure.gesture or figure.pose) is Pose.EAT and figure.fingers != CHEWS
    return eats and bool(figure.holds) and figure.holds not in BITTEN_ON | SPOONS | UNBITTEN
