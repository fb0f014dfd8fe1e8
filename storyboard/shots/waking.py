"""Who sleeps wakes: when the words say so, when they do something, or speak with their eyes open."""

from __future__ import annotations

import re
from dataclasses import replace

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots.beats import Beat, What
from storyboard.shots.deed import Deed
from storyboard.shots.fitting_words import LAIN_ON
from storyboard.shots.floor import FALLEN, Floor
from storyboard.shots.verbs import Act

_WAKES = regex(
    r"\b(?:opens? (?:one|an|his|her|their|both|the other) eyes?"
    r"|(?:eyes|one eye|an eye) (?:\w+ ){0,2}(?:open|flutters?|blinks?|snaps?|flies|fly)"
    r"|wak(?:es?|ing|ens?)|awakes?|awakens?|is awake|comes? (?:to|round|awake)|starts? up|sits? (?:bolt )?up(?:right)?|jolts?|jerks? awake"
    r"|blinks?|stirs?|rubs? (?:his|her|their) eyes|yawns?|is woken|is shaken awake)\b",
    re.IGNORECASE,
)
_ASLEEP = regex(r"\b(?:eyes (?:still )?(?:shut|closed)|asleep|in (?:his|her|their) sleep|sleeping|dreaming|snor)", re.IGNORECASE)


_RISES = regex(
    r"(?P<up>(?:sits?|bolts?|shoots?|jerks?|starts?|pushes (?:him|her)self|props (?:him|her)self) (?:bolt )?up(?:right)?\b)"
    r"|wak(?:es?|ens?)\b|awak(?:es?|ens?)\b|(?:jolts?|jerks?|starts?|snaps?) awake\b",
    re.IGNORECASE,
)
RISEN = "own_elbows"
"""`Blocking.at` of who is half up where they lay."""
OFF_FLOOR = "own_rise"
"""`Blocking.at` of who is on the way from the floor to the feet."""
_ON_FLOOR = frozenset({"floor", "wall"})
"""`Blocking.at` of who sits as low as that."""


def half_up(floor: Floor, who: str, deed: Deed) -> Deed:
    """A deed of who lies in a bed and wakes, or sits up: half risen, the legs where they are. Any other deed is as it was.

    Who gets to the feet off a chair has no floor to push off from.
    """
    if deed.at == OFF_FLOOR and floor.here[who].pose is Pose.SIT and floor.here[who].at not in _ON_FLOOR:
        return replace(deed, at="")
    if deed.pose is Pose.SLEEP and deed.base is Pose.LIE and floor.rest.get(who) is Pose.SIT:
        return _sleeping(deed, floor.here[who].at)
    lies = floor.rest.get(who) is Pose.LIE and floor.here[who].state != FALLEN and not deed.whom
    return replace(deed, pose=Pose.LIE, at=RISEN) if lies and _RISES.match(deed.told) else deed


def _sleeping(deed: Deed, at: str) -> Deed:
    """The sleep of who has been sitting: they lie on what one lies on, and go on sitting on all else, unless the words say where."""
    if _WHERE.search(deed.told):
        return deed
    return replace(deed, at=at) if at in LAIN_ON else replace(deed, base=Pose.SIT)


_WHERE = regex(r"\A\w+ [^.;]*?\b(?:on|in|across|under|beneath) \w+", re.IGNORECASE)


def sat_up(floor: Floor, who: str, deed: Deed) -> None:
    """Who has sat up goes on sitting."""
    found = _RISES.match(deed.told) if deed.at == RISEN else None
    if found is not None and found["up"]:
        floor.rest[who] = Pose.SIT


TRIPS = regex(
    r"(?:trips?|tripping|stumbl\w*|slips?|slipping|loses? (?:his|her|their) (?:balance|footing))"
    r"(?! [^.;]*\b(?:falls|sprawls?|sprawling|headlong|to the|onto the|into the|down)\b)",
    re.IGNORECASE,
)
"""A fall that ends on the feet."""


def woken(floor: Floor, beat: Beat) -> None:
    """Ends the sleep of whoever the words of a beat wake, and has those up who fell and now do what takes feet."""
    for who in sorted({i for deed in beat.deeds if _takes_feet(deed) for i in deed.who if i in floor.here}):
        if floor.here[who].state == FALLEN and floor.here[who].pose is Pose.LIE:
            floor.rest[who] = Pose.STAND
            floor.change(who, pose=Pose.STAND, gesture=None, state="")
    for who in [i for i, habit in floor.habit.items() if habit is Pose.SLEEP and i in floor.here and _wakes(beat, i)]:
        del floor.habit[who]
        if floor.here[who].gesture is Pose.SLEEP:
            floor.change(who, gesture=None)
        floor.told.pop(who, None)


_ON_FEET = frozenset(
    {Pose.TEND, Pose.BRANDISH, Pose.POUR, Pose.HANG, Pose.OPEN_DOOR, Pose.KNOCK, Pose.WASH, Pose.STIR, Pose.CLAP, Pose.BOW, Pose.CARRY}
    | {Pose.CUT, Pose.SLAM, Pose.KICK, Pose.BECKON, Pose.SCAN, Pose.WEAR, Pose.THROW}
)
"""What nobody does where they fell."""


def _takes_feet(deed: Deed) -> bool:
    """Whether a deed is done by nobody where they fell, or is the taking of a thing from where it is."""
    return deed.pose in _ON_FEET or (deed.act is Act.TAKE and deed.pose is Pose.HOLD and not deed.whom)


def _wakes(beat: Beat, who: str) -> bool:
    if beat.what is What.SPEECH:
        return beat.speaker == who and not beat.heard and not _ASLEEP.search(beat.manner)
    about = who in beat.people and who == next(iter(beat.people), "")
    acts = any(
        who in deed.who and deed.pose not in (None, Pose.SLEEP, Pose.SIT, Pose.LIE) and deed.act is not Act.LOOK for deed in beat.deeds
    )
    return about and (acts or bool(_WAKES.search(beat.text)))
