"""What people are told to be in or on, without a verb: `Delroy on a folding chair, hat on`; `Anna in bed`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.model.shots import Pose, Size
from storyboard.shots.acts import Act
from storyboard.shots.deed import Deed
from storyboard.shots.references import Reference

_THE = r"(?:the|an?|his|her|their|one|its)"
_AD = r"(?:[\w’'-]+ ){0,2}?"
_SEAT = (
    r"(?:arm|wheel|deck|high)?chairs?|stools?|bench(?:es)?|sofas?|couch|settee|pews?|seats?|swings?|throne|crates?|steps?|stairs?|"
    r"kerb|curb|suitcase|tailgate|bonnet|toilet"
)
_OF_THEM = (
    r"(?:\s*\([^)]*\))?(?:,(?! (?:and|then|who)\b)[^,.;:!?]{1,40}(?=,)){0,4},?\s+"
    r"(?:(?:is|are|waits?|now|still|alone|back|again) ){0,2}"
)
"""From a name to where they are: their age and what they wear."""
_WHERE: tuple[tuple[re.Pattern[str], Pose], ...] = tuple(
    (re.compile(f"{_OF_THEM}(?P<at>{pattern})", re.IGNORECASE), pose)
    for pattern, pose in (
        (rf"(?:on|in) {_THE} {_AD}(?:{_SEAT})\b|on the edge of {_THE} {_AD}(?:bed|bath|table|pool|desk|pier|jetty|roof|stage)\b", Pose.SIT),
        (rf"in bed\b|(?:on|in) {_THE} {_AD}(?:stretcher|gurney|hammock|mattress|coffin|bath|bathtub|bunk|cot|hospital bed)\b", Pose.LIE),
        (r"(?:flat )?on (?:his|her|their) (?:back|stomach|belly|front|side)s?\b|face down\b|face up\b", Pose.LIE),
        (r"on (?:his|her|their|one) knees?\b", Pose.KNEEL),
        (r"on all fours\b|on (?:his|her|their) hands and knees\b", Pose.CRAWL),
        (rf"(?:up|on|halfway up) {_THE} {_AD}(?:ladder|stepladder|tree|drainpipe)\b", Pose.CLIMB),
    )
)
"""Where somebody is, and how."""
_OPENS = re.compile(r"(?:\A|[.,;:!?—–]|\b(?:and|as|while|when|but|then|before|until))\W*(?:the )?\Z", re.IGNORECASE)


def told_where(text: str, found: Sequence[Reference]) -> list[Deed]:
    """The postures of a sentence's people that no verb tells, in order."""
    out: list[Deed] = []
    for one in (r for r in found if r.ids and not r.owner and not r.prop and _OPENS.search(text, 0, r.start)):
        hit = next(((match.start("at"), pose) for pattern, pose in _WHERE if (match := pattern.match(text, one.end))), None)
        if hit is not None:
            out.append(Deed(one.ids, Act.POSE, hit[1], Size.MLS, start=hit[0]))
    return out
