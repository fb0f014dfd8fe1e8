"""Who is at a table sits at it; who stands around something with others is around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots import strength
from storyboard.shots.acts import GOING, Act
from storyboard.shots.beats import Beat
from storyboard.shots.deed import Deed
from storyboard.shots.floor import MOVING, Floor, towards
from storyboard.shots.posing import posed
from storyboard.shots.relation_words import ACROSS, AROUND, WRESTLING
from storyboard.shots.relations import ring

_TABLE = regex(
    r"\A\W*(?:at|around|round) (?:an?|the|his|her|their) (?:\w+ ){0,2}(?:table|desk|booth)\b|"
    r"\bat (?:an?|the|his|her|their) (?:\w+ ){0,2}(?:table|desk|booth)\b",
    re.IGNORECASE,
)


def at_table(floor: Floor, beat: Beat) -> None:
    """Who is at a table sits at it, unless the words have them on their feet; so does who reads, eats or waits on a bench."""
    seated = not _TABLE.search(beat.text) and bool(_SEAT.search(beat.text)) and {deed.pose for deed in beat.deeds} <= _FROM_A_SEAT
    if not (seated or _TABLE.search(beat.text)) or floor.car or beat.away:
        return
    upright_ = {who for deed in beat.deeds for who in deed.who if _is_upright(deed, beat.text)}
    sitters = [i for i in beat.people if i in floor.here and i not in upright_ and floor.rest.get(i) is Pose.STAND]
    for who in sitters:
        posed(floor, who, Pose.SIT)
    for who, other in zip(sitters, reversed(sitters), strict=True) if len(sitters) == TWO else ():
        floor.change(who, facing=towards(floor.here[who].mark, floor.here[other].mark))


_SEAT = regex(
    r" on (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?(?:bench|stool|(?:arm)?chair|sofa|couch|settee|throne|crate|steps?|stairs|suitcase|"
    r"kerb|curb|log|rock|pew|deck ?chair)(?=[.,;]|$| (?:and|in|by|at|near|under|beside|outside|with)\b)",
    re.IGNORECASE,
)
_FROM_A_SEAT = frozenset(
    {Pose.READ, Pose.EAT, Pose.SMOKE, Pose.DRINK, Pose.WRITE, Pose.PLAY, Pose.KNOT, Pose.COUNT, Pose.CRY, Pose.PHONE, Pose.STAND, None}
    | {Pose.SLEEP, Pose.LAUGH, Pose.LISTEN, Pose.THINK, Pose.WHISPER, Pose.RUB, Pose.SIT, Pose.DAB, Pose.NOD, Pose.SHAKE_HEAD}
)
"""What is done on a seat where the words tell of one."""


def _is_upright(deed: Deed, text: str) -> bool:
    """Whether a deed is done on the feet: who only waits at a table sits, who serves or wipes it does not."""
    waits = deed.pose is Pose.STAND and _WAITS.match(text, deed.start)
    return deed.act in _ON_FEET or (deed.pose in _STANDING and not waits)


_STANDING = frozenset({Pose.STAND, Pose.LEAN, Pose.SLAM, Pose.POUR, Pose.WASH, Pose.CARRY, Pose.SWEEP})
_WAITS = regex(r"at\b|wait(?:s|ing)?\b|is\b|are\b|(?:look|glanc|star|watch|gaz)(?:e?s|ing)?\b", re.IGNORECASE)
TWO = 2
"""People at one table, who sit across from each other."""


_ON_FEET = GOING | {Act.HALT, Act.BEHIND}

_MEAL = regex(r"\b(?:dinner|supper|breakfast|lunch|a meal|their meal|soup|pasta|brunch|takeaway|stew|tables?)\b", re.IGNORECASE)
_GAME = regex(
    r"\bplay(?:s|ing)? (?:a (?:game|hand|round) of )?"
    r"(?:cards|poker|chess|checkers|draughts|dominoes|backgammon|gin|rummy|bridge|blackjack)\b",
    re.IGNORECASE,
)
_WRESTLE = regex(r"\barm[- ]?wrestl(?:e|es|ing)\b", re.IGNORECASE)
_OPPOSITE = regex(
    r"\b(?:opposite|across from|facing) (?:each other|one another|him|her|(?-i:[A-Z])\w+)\b|"
    r"\bacross (?:the|a) (?:\w+ )?(?:table|desk) from\b|"
    r"\b(?:face|facing|stare at|look at) (?:each other|one another) (?:across|over)\b",
    re.IGNORECASE,
)


def gathered(floor: Floor, beat: Beat) -> None:
    """Brings those together who do something at one table, or are around something."""
    here = [i for i in dict.fromkeys((*beat.people, *(i for deed in beat.deeds for i in deed.who))) if i in floor.here]
    if len(here) < TWO or floor.car or floor.apart or beat.away or any(floor.here[i].pose in MOVING for i in here):
        return
    kind = ring(beat.text)
    seated = any(floor.here[i].pose is Pose.SIT for i in here)
    if kind:
        _ring(floor, here, kind, sits=seated)
    elif _WRESTLE.search(beat.text):
        _over_table(floor, here, WRESTLING)
    elif _at_one_table(floor, here, beat.text, seated=seated):
        _over_table(floor, here, ACROSS)


def _at_one_table(floor: Floor, here: Sequence[str], text: str, *, seated: bool) -> bool:
    """Whether people play, or eat a meal, together, or sit opposite each other."""
    eat = _MEAL.search(text) and any(floor.here[i].pose is Pose.EAT for i in here)
    return bool(_GAME.search(text) or eat or (seated and len(here) == TWO and _OPPOSITE.search(text)))


def _over_table(floor: Floor, here: Sequence[str], at: str) -> None:
    """Two across a table from each other, more around it: seated, the hands at what they did."""
    for who in here:
        now = floor.here[who]
        done = now.gesture if now.pose is Pose.SIT else now.pose if now.pose in _AT_HAND else None
        floor.change(who, pose=Pose.SIT, gesture=done, to=None, at="" if len(here) == TWO else f"{AROUND}table")
        floor.rest[who] = Pose.SIT
        floor.told[who] = max(floor.told.get(who, 0.0), strength.STRONG)
    if len(here) == TWO:
        floor.change(here[0], at=at, gaze=here[1])
        floor.change(here[1], gaze=here[0])


_AT_HAND = frozenset({Pose.EAT, Pose.COUNT, Pose.PUT, Pose.DRINK, Pose.SHAKE, Pose.READ, Pose.WRITE, Pose.THINK, Pose.LAUGH, Pose.POINT})
"""What is done at a table from a seat."""


def _ring(floor: Floor, here: Sequence[str], kind: str, *, sits: bool) -> None:
    for who in here:
        now = floor.here[who]
        legs = {"pose": Pose.SIT} if sits and now.pose is Pose.STAND else {}
        if now.pose is not Pose.LIE:
            floor.change(who, at=f"{AROUND}{kind}", to=None, gaze="", **legs)
