"""Where somebody stands by the words: between two others, or behind one."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Mark, Pose
from storyboard.shots.beats import Beat
from storyboard.shots.deed import Deed
from storyboard.shots.floor import Floor, towards

_BETWEEN = regex(r"\w+ (?:\w+ ){0,2}?between\b", re.IGNORECASE)
_BEHIND = regex(
    r"(?:hid(?:es?|ing)|ducks?|crouch(?:es)?|stands?|steps?|cowers?|shelters?|slips?) (?:\w+ )?behind (?!(?:the|a|an|it)\b)", re.IGNORECASE
)
_ON_THE_SPOT = frozenset({Pose.STAND, Pose.STOP, Pose.CROUCH, Pose.COVER, Pose.PEEK, Pose.SQUEEZE, Pose.WALK})
BEHIND = (0.34, 0.55)
"""Metres aside and back from somebody to who hides behind them: the camera still sees who it is."""


def stands_where(floor: Floor, who: str, deed: Deed, beat: Beat) -> None:
    """Puts somebody between two others, or behind one, where the words say so."""
    now = floor.here[who]
    if floor.car or floor.apart or now.pose not in _ON_THE_SPOT:
        return
    others = [floor.here[i] for i in beat.people if i != who and i in floor.here]
    if len(others) == PAIR and _BETWEEN.match(deed.told):
        middle = Mark(x=round((others[0].mark.x + others[1].mark.x) / 2, 3), z=round((others[0].mark.z + others[1].mark.z) / 2, 3))
        floor.change(who, mark=middle, facing=towards(middle, others[-1].mark), gaze=others[-1].character, to=None)
    elif deed.whom in floor.here and _BEHIND.match(deed.told):
        front = floor.here[deed.whom].mark
        aside = -BEHIND[0] if now.mark.x <= front.x else BEHIND[0]
        floor.change(
            who, mark=Mark(x=round(front.x + aside, 3), z=round(front.z - BEHIND[1], 3)), facing=floor.here[deed.whom].facing, to=None
        )


PAIR = 2
"""People somebody can be between."""
