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
_WATER = r"(?:water|sea|ocean|river|lake|pool|pond|canal|stream|surf|waves|shallows|creek|tide|flood|swamp|marsh|reeds|snow|mud|grass|corn)"
_BETWEEN = r"wedged|squeezed|sandwiched|crammed|squashed|jammed|pressed|pinned|trapped"
_PLACES: tuple[tuple[str, Pose], ...] = (
    (
        (
            rf"(?:{_BETWEEN}|folded|curled|huddled|slumped|strapped|buckled|belted)(?: up)? (?:in|into|between|on|against|"
            r"across)\b[^.;]*?\b"
            r"(?:seats?|sofa|couch|bench|pew|armchair|chair|harness|straps)\b"
        ),
        Pose.SIT,
    ),
    (rf"(?:{_BETWEEN}) (?:in |up )?between\b", Pose.SQUEEZE),
    (
        (
            rf"(?:up |perched |slumped |huddled )?(?:on|in) (?:{_THE}|two|three|four|opposite|separate|upturned|folding|plastic|"
            r"wooden|adjoining) "
            rf"{_AD}(?:{_SEAT})\b|on the edge of {_THE} {_AD}(?:bed|bath|table|pool|desk|pier|jetty|roof|stage)\b|"
            rf"in the (?:back|front)(?: of {_THE} {_AD}(?:car|van|cab|taxi|truck|pickup|limo|limousine|jeep|ambulance|bus))(?=[.,;]|$)"
        ),
        Pose.SIT,
    ),
    (rf"in bed\b|(?:on|in) {_THE} {_AD}(?:stretcher|gurney|hammock|mattress|coffin|bath|bathtub|bunk|cot|hospital bed)\b", Pose.LIE),
    (r"(?:flat )?on (?:his|her|their) (?:back|stomach|belly|front|side)s?\b|face down\b|face up\b", Pose.LIE),
    (r"on (?:his|her|their|one) knees?\b", Pose.KNEEL),
    (r"on all fours\b|on (?:his|her|their) hands and knees\b", Pose.CRAWL),
    (
        (
            rf"(?:neck|chin|shoulder)-deep in {_THE} {_AD}{_WATER}\b|up to (?:his|her|their) (?:neck|chin|shoulders) in {_THE} "
            rf"{_AD}{_WATER}\b"
        ),
        Pose.SWIM,
    ),
    (
        (
            rf"(?:knee|waist|chest|ankle|thigh|hip)-deep in\b|up to (?:his|her|their) (?:knees|waist|chest|ankles|thighs|hips) in {_THE} "
            rf"{_AD}{_WATER}\b"
        ),
        Pose.STAND,
    ),
    (
        (
            rf"half(?:way)?[ -](?:in,?(?: and)? half(?:way)?[ -])?(?:in|out of|out|through) {_THE} {_AD}(?:window|skylight|hatch|"
            r"porthole|sunroof)\b"
        ),
        Pose.LEAN,
    ),
    (_SPOT, Pose.STAND),
    (
        (
            rf"(?:up|on|halfway up|at the top of|near the top of) {_THE} {_AD}(?:ladder|stepladder|tree|drainpipe|mast|telegraph pole|"
            r"scaffolding)\b"
        ),
        Pose.CLIMB,
    ),
)
"""Where somebody is, and how: without a verb, behind their name or before it."""
_WHERE: tuple[tuple[re.Pattern[str], Pose], ...] = tuple(
    (regex(f"{_OF_THEM}(?P<at>{pattern})", re.IGNORECASE), pose) for pattern, pose in _PLACES
)
_FURTHER: tuple[tuple[str, Pose], ...] = (
    (
        (
            rf"(?:at|behind) {_THE} {_AD}(?:wheel|controls|steering wheel|handlebars|tiller|yoke)\b|"
            rf"in {_THE} {_AD}(?:driver['’]?s? seat|driving seat|cockpit|cab)\b"
        ),
        Pose.DRIVE,
    ),
    (
        (
            rf"(?:in|on) {_THE} {_AD}(?:(?:back|front|rear|passenger|window|aisle|middle|child|car|garden|opposite) seats?|hay ?bales?|"
            r"bales?|sacks?|"
            r"throne|swing|saddle|horse|mule|donkey|camel|pony|lap|floor|carpet|rug|lawn|barrel|log|stump|boulder|rock|railing|bollard|"
            rf"trunk|rucksack|tailgate|low wall|dock|jetty)\b|(?:on|in) {_THE} (?:floor|corner|shade)\b.*\b(?:knees|legs|ankles)\b|"
            rf"(?:on top of|atop)\b.*\b(?:legs|feet|ankles|knees|heels)\b|propped (?:up )?(?:on|against|in)\b|"
            rf"on {_THE} {_AD}(?:top|bottom|front|back|lowest) step\b|astride {_THE}|at {_THE} {_AD}(?:piano|organ|harpsichord|typewriter|"
            r"sewing machine|loom|potter's wheel|campfire|dressing table|card table|chessboard)\b"
        ),
        Pose.SIT,
    ),
    (rf"on {_THE} {_AD}(?:bed|sofa|couch|operating table|slab|sunbed|lounger|air mattress|deckchair)\b", Pose.SIT),
    (
        (
            rf"(?:under|underneath|beneath) {_THE} {_AD}(?:tables?|desks?|beds?|bench|piano|pews?|counter|stall|porch|cot|bunk|cloth|car|"
            r"van|truck|lorry|bus|stage|bridge|stairs)\b|"
            rf"(?:inside|in) {_THE} {_AD}(?:wardrobe|closet|cupboard|locker|trunk of|boot of|crate|barrel|bin|dumpster|skip|"
            r"tent|burrow|ditch|"
            rf"trench|crawlspace|foxhole)\b|behind {_THE} {_AD}(?:sofas?|couch|armchairs?|crates?|rocks?|boulders?|wall|"
            r"hedges?|bush(?:es)?|"
            r"cars?|vans?|trucks?|barrels?|bins?|log|hay ?bales?|bales?|gravestones?|headstones?|tombs?|barricade|sandbags)\b"
        ),
        Pose.CROUCH,
    ),
    (rf"behind {_THE} {_AD}(?:gurney|trolley|pram|pushchair|stroller|wheelbarrow|barrow|handcart|lawnmower|wheelchair|shopping cart)\b", Pose.PUSH),
    (rf"behind {_THE} {_AD}(?:trees?|pillars?|columns?|curtains?|door|statue|screen|lamp ?posts?|desk|table|stall|camera)\b", Pose.STAND),
    (
        rf"(?:against|flat against) {_THE} {_AD}(?:wall|door|doorframe|railings?|car|van|taxi|lamp ?post|bar|counter|tree|pillar|fence)\b",
        Pose.LEAN,
    ),
    (rf"(?:on|hanging off|off) {_THE} {_AD}(?:running board|footboard|footplate|back step|rear bumper|tailboard)\b", Pose.LEAN),
    (rf"(?:{_BETWEEN})\b", Pose.SQUEEZE),
    (r"(?:on top of|atop)\b", Pose.STAND),
    (rf"in {_THE} {_AD}(?:water|sea|river|lake|pool|surf|waves)\b", Pose.SWIM),
    (rf"(?:on|from) {_THE} {_AD}(?:rope|ropes|cable|branch|beam|rafter|chandelier|trapeze|window ledge by)\b", Pose.DANGLE),
    (rf"(?:on|at) {_THE} {_AD}(?:stool|chair|bench|step|bar stool)s?\b", Pose.SIT),
)
"""The same where it opens the sentence: much else may be told behind a name that is no place of theirs."""
_OPENING = tuple((regex(pattern, re.IGNORECASE), pose) for pattern, pose in (*_FURTHER[:1], *_PLACES, *_FURTHER[1:]))


def posture_in(spot: str) -> Pose | None:
    """What a place that opens a sentence makes of who is there; None for a place that tells nothing of that.

    The place may be told second, and a posture of the legs last: `In the yard, on her knees`.
    """
    parts = [at for hit in _PARTS.finditer(spot) for at in (hit.end(), *([hit.end() + len(hit["adverb"])] if hit["adverb"] else []))]
    return next((pose for pattern, pose in _OPENING for at in parts if pattern.match(spot, at)), None)


_PARTS = regex(
    r"(?:\A|, )\W*(?=(?P<adverb>(?:right|just|close|high|far|deep|out|up|down|over|back|alone|even|there|here|somewhere|and|still) )?\w)",
    re.IGNORECASE,
)
"""Where a place, or what else is told of somebody, begins."""


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
