"""Where people sit in a courtroom: a judge at the bench, a witness in the stand, unless the words have them elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.model.patterns import regex
from storyboard.model.shots import Mark, Pose
from storyboard.shots.acts import GOING, Act
from storyboard.shots.beats import Beat
from storyboard.shots.floor import MOVING, Floor
from storyboard.shots.posing import posed

BENCH, STAND = "judge_bench", "witness_stand"
"""`Blocking.at` of who sits there."""
AT_BENCH = Mark(x=0.3, z=-2.4)
"""Where a judge sits: behind all others, who have the floor."""
_JUDGE = regex(r"\b(?:judge|magistrate|justice|your honou?r)\b(?! ['’]s)", re.IGNORECASE)
_IN_STAND = regex(
    r"\b(?:in|on|at|into|takes?|taking) (?:the|his|her|their) (?:witness[- ]?)?(?:stand|box|dock)\b(?!ing)|\bwitness (?:stand|box)\b",
    re.IGNORECASE,
)
_UP = frozenset({Pose.STAND, Pose.WALK, Pose.LEAN, Pose.LIE, Pose.CROUCH, Pose.FALL})


def in_court(floor: Floor, beats: Sequence[Beat]) -> None:
    """Seats the judges who are there and have not been told to be on their feet, and whoever the words have in the stand."""
    if not floor.court:
        return
    for who in [one for one in floor.here if one not in floor.benched and _JUDGE.search(floor.names.get(one, ""))]:
        floor.benched.add(who)
        if not any(_elsewhere(who, beat) for beat in beats):
            floor.slots[who] = AT_BENCH
            floor.rest[who] = Pose.SIT
            floor.change(who, mark=AT_BENCH, pose=Pose.SIT, facing=0.0, gaze="", to=None)
            floor.change(who, at=BENCH)


def in_stand(floor: Floor, beat: Beat) -> None:
    """Seats who the words have in the witness stand."""
    who = next((one for one in beat.people if one in floor.here and one not in floor.benched), "")
    if not floor.court or not who or not _IN_STAND.search(beat.text) or floor.here[who].to is not None:
        return
    posed(floor, who, Pose.SIT)
    if floor.here[who].pose is Pose.SIT:
        floor.change(who, at=STAND)


def _elsewhere(who: str, beat: Beat) -> bool:
    """Whether a beat has somebody on their feet."""
    mine = [deed for deed in beat.deeds if who in deed.who]
    return any(deed.act in GOING or deed.act is Act.ENTER or deed.pose in MOVING | _UP for deed in mine)
