"""Who something is given to, where the words name nobody: whoever is looked at, or stands nearest."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.shots.acts import Act
from storyboard.shots.deed import Deed
from storyboard.shots.floor import Floor

GIVING = frozenset({Act.HAND, Act.GIVE})
"""What is done to somebody who is there: without them the picture says nothing."""
_ELSEWHERE = regex(
    r"\A[^.;:!?,]*?\b(?:(?:to|at|towards?|into|through|for) (?:the|an?|its|their)|out of) (?!hands?\b|palms?\b|other\b)\w+",
    re.IGNORECASE,
)
"""A thing is held out to what is no person of the story: a dog, a crowd, the rain."""
ACROSS = regex(
    r"\A(?:slid|push|shov|pass|roll|toss|flick|skim|nudg)\w*\b[^.;]*\b(?:across|over|back|along) (?:the|a|his|her|their|to) ", re.IGNORECASE
)
"""What goes over a table or a counter goes to somebody on its other side."""


def receiver(floor: Floor, who: str, deed: Deed) -> str:
    """Id of whoever takes what somebody gives; empty where nobody else is there, or it goes to something else."""
    if deed.whom or floor.apart or _ELSEWHERE.match(deed.told):
        return deed.whom
    now = floor.here[who]
    others = [one for name, one in floor.here.items() if name not in (who, *deed.who)]
    near = min(others, key=lambda one: (abs(one.mark.x - now.mark.x), one.character), default=None)
    talking = next((one.character for one in others if one.gaze == who and one.character in floor.soon), "")
    return now.gaze if now.gaze in floor.here and now.gaze != who else talking or (near.character if near is not None else "")


_UNNAMED = regex(
    r"\A(?:give|hand|pass|offer|share|slip|toss|hold)\w* (?:[^.,;]*? )?"
    r"(?:half|another|one|it|some|the rest|pieces?|two|share|slice|bit|chunk|crust|bite|the other)\b",
    re.IGNORECASE,
)
"""What is given that no word names."""


def unnamed(floor: Floor, who: str, deed: Deed) -> None:
    """Puts a small thing into the hand that gives what no word names: `half`, `another`, `the rest`."""
    now = floor.here[who]
    if not (deed.prop or deed.thing or now.holds or now.thing) and _UNNAMED.match(deed.told):
        floor.change(who, thing="like_lump")
        floor.thrown.add(who)
