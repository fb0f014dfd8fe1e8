"""What the other one does: who is tackled falls, who is chased runs ahead, who is danced with dances. And hands on what is another's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose, Size
from storyboard.shots.acts import Act, Verb
from storyboard.shots.deed import Deed
from storyboard.shots.lexicon_rows import size_of
from storyboard.shots.references import Reference

AHEAD = "ahead"
"""`Deed.at` of who runs before somebody, and of who is walked along."""
_GROUND = (
    r"(?:floor|ground|deck|concrete|tarmac|carpet|sand|street|road|pavement|grass|mud|snow|mat|canvas|"
    r"dirt|tiles|boards|bed|sofa|water|pool|lake)"
)
_ANSWERS: tuple[tuple[re.Pattern[str], Act, Pose, str], ...] = tuple(
    (regex(pattern, re.IGNORECASE), act, pose, at)
    for pattern, act, pose, at in (
        (r"(?:chas(?:es?|ing)|pursu(?:es?|ing)|hunts?|races? after|runs? after|goes after|tears? after)\b", Act.TRAVEL, Pose.RUN, AHEAD),
        (
            (
                r"(?:tackl(?:es?|ing)|floors?|fells?|topples?|flattens?|"
                r"trips?(?! (?:on|over|and|in|down|against|at|up the|down the|into)\b|[.,;])|"
                r"(?:knock|bring|cut|mow|take|strike|beat)s? (?!it\b|the (?:\w+ )?\w+ out of)"
                r"(?:[^.;,]*? )?(?:down|over|out(?! of)|cold|unconscious|off (?:his|her|their) feet)"
                r"|(?:kick|sweep|knock|cut)s? [^.;,]*?from under)\b"
            ),
            Act.POSE,
            Pose.FALL,
            "",
        ),
        (
            (
                r"(?:throw|fling|hurl|shov|push|wrestl|slam|knock|pull|forc|toss|drag|tackl|heav|pin|drop)\w*\b[^.;]*?"
                rf"\b(?:to|onto|on|into|against|down on) the (?:\w+ )?{_GROUND}\b|(?:shov|push|knock|throw|fling)\w*\b[^.;]*\bdown\b"
            ),
            Act.POSE,
            Pose.FALL,
            "",
        ),
        (r"(?:shoot|gun)s? (?!at|past|over|up|a |the |an |into|glance)", Act.POSE, Pose.FALL, ""),
        (
            r"(?:danc|waltz|tango|twirl|spin)\w* (?:with\b|(?:him|her|them|(?-i:[A-Z]\w+)) (?:round|around|across))",
            Act.POSE,
            Pose.DANCE,
            "",
        ),
        (
            (
                r"(?:escort|usher|march|walk|steer|accompan|shepherd|frogmarch|hustl)\w* "
                r"(?:him|her|them|(?:the )?(?-i:[A-Z]\w+)|the \w+)\b[^.;]*?"
                r"\b(?:out|away|to|towards?|through|into|off|down|back|past|along|inside|outside|across|over)\b"
            ),
            Act.TRAVEL,
            Pose.WALK,
            AHEAD,
        ),
        (
            r"(?:ties?|straps?|tap(?:es)?|binds?|chains?|lash(?:es)?)\b[^.;]*\bto (?:an?|the|his|her|their) (?:\w+ )?(?:chair|seat)\b",
            Act.POSE,
            Pose.CUFFED,
            "",
        ),
        (r"(?:wak(?:es?|ing)|shak(?:es?|ing)\b[^.;,]*\bawake)\b", Act.POSE, Pose.LIE, ""),
        (r"lights? (?:his|her|their|[^\W_]+['’]s) (?:cigarette|cigar|pipe)\b", Act.POSE, Pose.SMOKE, ""),
        (r"(?:high-fiv\w+|clink\w* glasses|toasts? with|bump\w* fists)\b", Act.POSE, Pose.SHOW, ""),
    )
)
"""What stands at the verb of a deed to somebody, and what that one does."""
_AMISS = regex(r"\b(?:miss(?:es)?|(?:tries|try|trying|about|going|wants?|attempts?) to|almost|nearly|pretends? to)\b", re.IGNORECASE)


def answered(text: str, done: Sequence[Deed]) -> list[Deed]:
    """The deeds with what those do to whom something is done, where the words do not tell it."""
    out: list[Deed] = []
    for number, deed in enumerate(done):
        out.append(deed)
        answer = _answer(text, deed) if deed.whom else None
        later = any(deed.whom in other.who and other.pose not in (None, Pose.STAND) for other in done[number + 1 :])
        if answer is not None and not later:
            out.append(answer)
    return out


def _answer(text: str, deed: Deed) -> Deed | None:
    if _AMISS.search(text) or deed.pose in (None, Pose.STAND):
        return None
    told = text[deed.start :]
    found = next(((act, pose, at) for pattern, act, pose, at in _ANSWERS if pattern.match(told)), None)
    if found is None:
        return None
    act, pose, at = found
    whom = deed.who[0] if at or pose is Pose.DANCE else ""
    base = Pose.SIT if pose is Pose.CUFFED else None
    return Deed((deed.whom,), act, pose, size_of(pose), whom, start=deed.start, base=base, at=at)


_OWN = frozenset(
    {Pose.DAB, Pose.WEAR, Pose.KNOT, Pose.PRESS, Pose.RUB, Pose.WASH, Pose.PUT, Pose.COUNT, Pose.STRETCH, Pose.CUT, Pose.WRITE, Pose.EAT}
    | {Pose.SMOKE, Pose.CRY, Pose.TEAR, Pose.POCKET, Pose.HANG}
)
"""What is done to the own body and clothes where nobody else's is named."""
_LIFTS = regex(r"(?:lift|tilt|rais|tip|turn)(?:s|es|ing) (?!up\b)", re.IGNORECASE)
"""What is done to a chin or a face, the own or another's."""
_SHUTS = regex(r"(?:clos|shut)(?:s|es|ing) (?:[\w’'-]+ ){1,2}?(?:eyes|eyelids|lids)\b", re.IGNORECASE)
"""The eyes of the dead are shut for them."""
_BLOWN = regex(r"(?:blow|puff|exhal|breath)(?:s|es|ing)\b", re.IGNORECASE)
"""Smoke that goes to another is still one's own."""
_ON_BODY = (
    r"(?:hair|braids?|curls|beard|face|head|cheeks?|cheekbones?|temples?|thumbs?|chest|stomach|belly|ribs|waist|jaw|skull|forehead|brow|nose|mouth|lips?|chin|eyes?|eyelids?|tears?|ears?|neck|"
    r"throat|shoulders?|back|arms?|wrists?|hands?(?! (?:crank|pump|towel|saw|drill|mirror|grenade|rail|brush|cart|axe|bell|lamp|"
    r"brake|torch)s?\b)|fingers?|fingertips|nails|palms?|feet|foot|ankles?|knees?|legs?|toes?|"
    r"wounds?|cuts?|blood|burns?|bruises?|bandages?|tie|bow tie|collar|lapels?|coat|jacket|pockets?|shirt|dress|gown|skirt|"
    r"blouse|sleeves?|cuffs|buttons?|zip|hat|cap|helmet|hood|veil|glasses|mask|scarf|necklace|earrings?|laces|shoelaces?|"
    r"shoes?|boots?|gloves?|apron|lanyard|badge|medal|harness|seatbelt|belt|buttonhole|cigarette|cigar)"
)
_ON_IT = regex(rf"(?:['’]s?)?\s+(?:(?!own\b)[\w-]+ ){{0,2}}?{_ON_BODY}\b", re.IGNORECASE)
_CLAUSE = regex(r"\A[^.;:!?]*?(?=, (?!\w+ing\b)| and \w+s\b|[.;:!?]|\Z)", re.DOTALL)


def on_another(text: str, start: int, verb: Verb, who: Sequence[str], found: Sequence[Reference]) -> str:
    """Whose body or clothes a deed is done to that is usually done to the own ones: `straightens Ben's tie`; empty for nobody else's."""
    lifts = verb.pose in (Pose.LOOK_UP, Pose.LOOK_DOWN) and _LIFTS.match(text, start)
    shuts = verb.pose is None and _SHUTS.match(text, start)
    if (verb.pose not in _OWN and not (lifts or shuts)) or _BLOWN.match(text, start):
        return ""
    clause = _CLAUSE.match(text[start:])
    end = start + (clause.end() if clause else 0)
    theirs = (r for r in found if r.ids and start < r.start < end and not set(r.ids) & set(who))
    return next((r.ids[0] for r in theirs if _ON_IT.match(text, r.end)), "")


def for_another(deed: Deed) -> Deed:
    """A deed of the own body, done to another: bites are blows, cigarettes are lit for them, all else is tended."""
    if deed.pose is Pose.EAT:
        return replace(deed, act=Act.POSE, pose=Pose.FIGHT, base=None)
    thing = "lighter" if deed.pose is Pose.SMOKE and not deed.thing else deed.thing
    return replace(deed, act=Act.POSE, pose=Pose.TEND, base=None, thing=thing, face=None)


_WHAT = (
    r"(?:it|them|(?:the|an?|his|her|their|some|two|one) (?:[\w’'-]+ ){0,3}?[\w’'-]+|"
    r"(?!(?:on|onto|to|up|out|in|off|tight|fast|back|down|hard|over|at)\b)[a-z]+)"
)
_WHOSE = r"(?:his|her|their|(?:the \w+|(?-i:[A-Z])[\w-]+)['’]s?)"
_NO_VERB = r"(?:his|her|their|the|an?|its) "
_NEVER_LAID = (
    "gun|pistol|knife|barrel|blade|razor|rifle|revolver|dagger|sword|muzzle|eyes|hands?|arms?|fingers?|head|thumb|palm|knuckles|lips|"
    "cheek|face|forehead"
)
"""What is aimed at somebody, and the own body."""
_INTO_HAND = regex(
    rf"(?!{_NO_VERB})(?!(?:hold|held|tak|turn|weigh|roll|rub|cradl|bur|hid|clasp"
    r"|see|spot|notic|watch|glimps|eye|inspect|examin|study|studi|find|sense|check|consider|regard|admir"
    r"|bounc|toss|feel|keep|kept|has|have|ha[sd]|cup)\w* )"
    rf"[a-z]+ {_WHAT} (?:back |down |deep )?"
    rf"(?:in|into|in to) {_WHOSE} (?:\w+ )?(?:hands?|palms?|fingers|fists?|grasp|gloves?|mittens?)\b",
    re.IGNORECASE,
)
_ON_SOMEBODY = regex(
    rf"(?!{_NO_VERB})[a-z]+ (?!(?:his|her|the|an?) (?:{_NEVER_LAID})\b){_WHAT} "
    rf"(?:to|on|onto|along|over|around|round|against|across|into) {_WHOSE} (?:\w+ ){{0,2}}?{_ON_BODY}\b",
    re.IGNORECASE,
)
_BEATEN = regex(rf"[a-z]+ (?:\w+ )?(?:on|at|against) {_WHOSE} {_ON_BODY}\b", re.IGNORECASE)
_SEIZES = regex(
    rf"(?:grab|grip|seiz|catch|tak|clutch|snatch)(?:s|es|ing) (?:hold of )?{_WHOSE} (?:\w+ )?"
    r"(?:collar|lapels?|sleeves?|shoulders?|elbow|tie|scarf|hood|shirt(?:front)?|coat|jacket|belt|ankles?|legs?|knees?|hair|chin|ear)\b",
    re.IGNORECASE,
)
"""By what somebody is caught: none of it is taken away."""
_LAID_ON = frozenset({None, Pose.HOLD, Pose.STOP, Pose.PUT, Pose.RUB, Pose.REACH, Pose.KNOT, Pose.DAB, Pose.PRESS})


def to_another(text: str, start: int, verb: Verb, whom: str) -> Verb:
    """A verb whose object ends in another's hand or is laid on their body, whatever it means elsewhere: `slaps it into her palm`."""
    if not whom:
        return verb
    if verb.pose not in _OWN and _INTO_HAND.match(text, start):
        return Verb(Act.HAND, Pose.GIVE, Size.MS)
    if verb.pose is Pose.KNOCK and _BEATEN.match(text, start):
        return Verb(Act.POSE, Pose.FIGHT, Size.MLS)
    if verb.act in (Act.LOOK, Act.TURN):
        return verb
    if verb.act is Act.TAKE and _SEIZES.match(text, start):
        return Verb(Act.POSE, Pose.PAT, Size.MS)
    return Verb(Act.POSE, Pose.TEND, Size.MS) if verb.pose in _LAID_ON and _ON_SOMEBODY.match(text, start) else verb
