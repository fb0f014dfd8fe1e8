"""What people are told to be in or on, without a verb: `Delroy on a folding chair, hat on`; `Anna in bed`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.model.patterns import regex
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
_SPOT = (
    rf"(?:at|by|before|near|beside) {_THE} {_AD}(?:windows?|counter|bar|railing|rail|stove|sink|lectern|pulpit|fireplace|well|altar|"
    r"blackboard|board|gate|mirror|helm)\b|in (?:the|an?) (?:open )?(?:doorway|door|archway)\b|"
    rf"behind {_THE} {_AD}(?:bar|counter|till|desk|lectern|reception)\b|"
    rf"(?:up |out )?on {_THE} {_AD}(?:roof|rooftop|ledge|wall|parapet|balcony|podium|stage)\b|"
    r"at the (?:top|bottom)(?=[.,;]|$)|"
    rf"(?:at|on) the (?:top|foot|bottom|head|base) of {_THE} {_AD}(?:stairs|steps|staircase|stairway|escalator)\b"
)
"""Where somebody stands of whom nothing else is told."""
_WHERE: tuple[tuple[re.Pattern[str], Pose], ...] = tuple(
    (regex(f"{_OF_THEM}(?P<at>{pattern})", re.IGNORECASE), pose)
    for pattern, pose in (
        (
            (
                rf"(?:up )?(?:on|in) (?:{_THE}|two|three|four|opposite|separate|upturned|folding|plastic|wooden|adjoining) "
                rf"{_AD}(?:{_SEAT})\b|on the edge of {_THE} {_AD}(?:bed|bath|table|pool|desk|pier|jetty|roof|stage)\b"
            ),
            Pose.SIT,
        ),
        (rf"in bed\b|(?:on|in) {_THE} {_AD}(?:stretcher|gurney|hammock|mattress|coffin|bath|bathtub|bunk|cot|hospital bed)\b", Pose.LIE),
        (r"(?:flat )?on (?:his|her|their) (?:back|stomach|belly|front|side)s?\b|face down\b|face up\b", Pose.LIE),
        (r"on (?:his|her|their|one) knees?\b", Pose.KNEEL),
        (r"on all fours\b|on (?:his|her|their) hands and knees\b", Pose.CRAWL),
        (_SPOT, Pose.STAND),
        (rf"(?:up|on|halfway up) {_THE} {_AD}(?:ladder|stepladder|tree|drainpipe)\b", Pose.CLIMB),
    )
)
"""Where somebody is, and how."""
_ON_THE_WAY = regex(
    r"(?: is)?(?:,? (?:already|straight|right|now|quickly|fast|still))?,? (?P<how>off|away|out|back|past|through|across|down|up|along|"
    r"into|onto|over|after|towards?)(?P<to> (?:of |into |onto |through |down |up |over )?"
    r"(?:the|an?|his|her|their|its) (?:[\w’'-]+ ){0,1}?[\w’'-]+|"
    r" (?:him|her|them|it))?(?=\s*(?:[.,;!—–]|\Z))",
    re.IGNORECASE,
)
"""Where somebody goes, and no verb: `Ben after her`; `Anna out the door, coat flying`."""
_RUNS = regex(r"\b(?:off|away|after)\Z", re.IGNORECASE)


def on_the_way(text: str, found: Sequence[Reference]) -> list[Deed]:
    """Who goes somewhere in a sentence that has no verb for it."""
    out: list[Deed] = []
    for one in (r for r in found if r.ids and not r.owner and not r.prop and _OPENS.search(text, 0, r.start)):
        hit = _ON_THE_WAY.match(text, one.end)
        if hit is not None and (hit["to"] or hit["how"].casefold() in ("off", "away")):
            pose = Pose.RUN if _RUNS.search(hit["how"]) else Pose.WALK
            whom = next((i for r in found if r.ids and r.start > one.start and r.start < hit.end() for i in r.ids if i not in one.ids), "")
            out.append(Deed(one.ids, Act.TRAVEL, pose, Size.FS, whom, start=hit.start("how")))
    return out


_OPENS = regex(r"(?:\A|[.,;:!?—–]|\b(?:and|as|while|when|but|then|before|until))\W*(?:the )?\Z", re.IGNORECASE)


def told_where(text: str, found: Sequence[Reference]) -> list[Deed]:
    """The postures of a sentence's people that no verb tells, in order."""
    out: list[Deed] = []
    for one in (r for r in found if r.ids and not r.owner and not r.prop and _OPENS.search(text, 0, r.start)):
        hit = next(((match.start("at"), pose) for pattern, pose in _WHERE if (match := pattern.match(text, one.end))), None)
        if hit is not None:
            out.append(Deed(one.ids, Act.POSE, hit[1], Size.MLS, start=hit[0]))
    return out
