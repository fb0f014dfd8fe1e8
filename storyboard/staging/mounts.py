"""How somebody is half in or out of something: a window, a doorway, a vehicle, what they fell into."""

from __future__ import annotations

from storyboard.model.shots import Blocking, Pose
from storyboard.model.stage import Figure
from storyboard.shots.landing_words import EVERY as LANDED
from storyboard.shots.landing_words import INTO, kind_of
from storyboard.shots.vehicle_words import OUT_OF, WINDOW_OF
from storyboard.staging.riding import ALIGHTING, BARRING, HALF_IN, OUT_OF_WINDOW, SPRAWLED, UNDERNEATH


def mount_of(figure: Figure, item: Blocking) -> str:
    """`Figure.mount` of who is half in or out of something; empty for all others."""
    if item.at == "doorway":
        return BARRING if (item.gesture or item.pose) in BARS else ""
    if item.at.startswith(INTO):
        return SPRAWLED if figure.pose in (Pose.FALL, Pose.LIE) and item.at not in THROUGH_IT else ""
    if item.at == "under_car":
        return UNDERNEATH if figure.pose is Pose.LIE else ""
    if item.at.startswith(WINDOW_OF):
        return OUT_OF_WINDOW
    return ALIGHTING if item.at.startswith(OUT_OF) and item.pose is not Pose.SIT else HALF_IN.get((item.at, figure.pose), "")


BARS = frozenset({Pose.STOP, Pose.STRETCH, Pose.HANDS_UP})
"""What is done in a doorway with the arms spread to both its posts."""
THROUGH_IT = frozenset(at for at in LANDED if kind_of(at) == "awning")
"""Where somebody is in the air, and has not come down."""
