"""Sentences of nothing but a noun that is a deed: `A nod.`, `A shrug from Ben.`, `A long look between them.`"""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.model.patterns import regex
from storyboard.model.shots import Expression, Pose
from storyboard.shots.acts import Act
from storyboard.shots.deed import Deed
from storyboard.shots.lexicon_rows import size_of
from storyboard.shots.references import Reference

_DEEDS: dict[str, tuple[Act, Pose | None, Expression | None]] = {
    "nod": (Act.LOOK, Pose.NOD, None),
    "shake of the head": (Act.POSE, Pose.SHAKE_HEAD, None),
    "shrug": (Act.POSE, Pose.SHRUG, None),
    "wave": (Act.POSE, Pose.WAVE, None),
    "bow": (Act.POSE, Pose.BOW, None),
    "salute": (Act.POSE, Pose.SALUTE, None),
    "laugh": (Act.POSE, Pose.LAUGH, Expression.HAPPY),
    "giggle": (Act.POSE, Pose.LAUGH, Expression.HAPPY),
    "scream": (Act.POSE, Pose.CALL, Expression.SHOUTING),
    "shout": (Act.POSE, Pose.CALL, Expression.SHOUTING),
    "sip": (Act.POSE, Pose.DRINK, None),
    "swig": (Act.POSE, Pose.DRINK, None),
    "bite": (Act.POSE, Pose.EAT, None),
    "hug": (Act.POSE, Pose.EMBRACE, None),
    "embrace": (Act.POSE, Pose.EMBRACE, None),
    "kiss": (Act.POSE, Pose.KISS, None),
    "handshake": (Act.POSE, Pose.SHAKE, None),
    "smile": (Act.LOOK, None, Expression.HAPPY),
    "grin": (Act.LOOK, None, Expression.HAPPY),
    "wink": (Act.LOOK, None, Expression.WINK),
    "frown": (Act.LOOK, None, Expression.WORRIED),
    "wince": (Act.LOOK, None, Expression.IN_PAIN),
    "scowl": (Act.LOOK, None, Expression.ANGRY),
    "glare": (Act.LOOK, None, Expression.ANGRY),
    "gasp": (Act.LOOK, None, Expression.SURPRISED),
    "sob": (Act.POSE, Pose.CRY, Expression.SAD),
    "look": (Act.LOOK, None, None),
    "glance": (Act.LOOK, None, None),
    "stare": (Act.LOOK, None, None),
}
"""What is seen of whoever it is the deed of."""
_MUTUAL = frozenset({Pose.EMBRACE, Pose.KISS, Pose.SHAKE})
"""What takes two."""
_SENTENCE = regex(
    r"\W*(?:(?:then|and|and then|finally|at last|silence\. then|a beat\. then|only),? )?"
    r"(?:(?-i:[A-Z][\w’'-]+)(?: (?-i:[A-Z])[\w’'-]+)?[:,—–-]+ )?"
    r"(?:an?|one|another|the (?:faintest|ghost of an?|smallest|slightest|briefest|tiniest)(?: of)?|just an?|only an?) "
    rf"(?:[\w’'-]+,? ){{0,3}}?(?P<what>{'|'.join(_DEEDS)})s?"
    r"(?P<rest>(?: (?:from|between|at|to|for|of|passes|across|over)\b[^.;:!?]*)?)[.!—…]*\s*",
    re.IGNORECASE,
)


def told_by_a_noun(text: str, people: Sequence[Reference], recent: Sequence[str]) -> list[Deed]:
    """The deed of a sentence that is only its name: theirs whom it is `from`, of both it is `between`, else of who was told of last."""
    hit = _SENTENCE.fullmatch(text)
    if hit is None:
        return []
    act, pose, face = _DEEDS[hit["what"].casefold()]
    named = [i for r in people for i in r.ids]
    if not named and (hit["what"].casefold() in _OTHERS_TOO or _FROM.match(hit["rest"])):
        return []
    mutual = pose in _MUTUAL or bool(_BOTH.match(hit["rest"]))
    who = tuple(named or recent[: 2 if mutual else 1]) if not _TO.match(hit["rest"]) else tuple(recent[:1])
    whom = next((i for i in named if i not in who), "")
    if not who or (pose in _MUTUAL and len({*who, whom} - {""}) < 2):
        return []
    first, other = (who[:1], whom or who[1]) if pose in _MUTUAL else (who, whom)
    return [Deed(first, act, pose, size_of(pose), other, start=hit.start("what"), face=face)]


_OTHERS_TOO = frozenset({"wave", "bow", "scream", "shout", "gasp", "laugh", "giggle", "bite"})
"""What may be the sea's, a ship's or a stranger's, unless somebody is named."""
_FROM = regex(r" from\b")
_BOTH = regex(r" (?:between|passes)\b")
_TO = regex(r" (?:at|to|for)\b")


_PLACED = regex(
    r"\A\W*(?:and |but |then )?(?P<spot>(?:up |high |out |down |here |there )?"
    r"(?:in|on|at|behind|under|inside|atop|upon|beside|beneath|astride)"
    r" (?:an?|the|his|her|its|their|one) [^:;.!?]*):\s",
    re.IGNORECASE,
)
_POSTURES: tuple[tuple[re.Pattern[str], Pose], ...] = tuple(
    (regex(pattern, re.IGNORECASE), pose)
    for pattern, pose in (
        (r"\b(?:cab|behind the wheel|at the (?:wheel|controls)|driver['’]?s? seat|driving seat|cockpit)\b(?! (?:rank|stand))", Pose.DRIVE),
        (
            r"\b(?:horse|mare|stallion|pony|donkey|mule|camel|elephant|lap|knees|sitting|seated|seat|chair|sofa|bench|stool|throne)\b",
            Pose.SIT,
        ),
        (r"\b(?:lying|asleep|bed|bunk|cot|stretcher|hammock)\b", Pose.LIE),
        (r"\b(?:kneeling|on (?:his|her) knees)\b", Pose.KNEEL),
    )
)
"""What a place, and what else is said before a colon, makes of who is there; the first that fits."""


def placed(text: str, people: Sequence[Reference]) -> list[Deed]:
    """Whoever is told behind a colon to be somewhere: `In the excavator's cab: JOLENE`, `On the mule, asleep sitting up: ADA`."""
    hit = _PLACED.match(text)
    who = next((r for r in people if hit is not None and not r.owner and r.start >= hit.end() and r.start - hit.end() < _SOON), None)
    if hit is None or who is None:
        return []
    pose = next((pose for pattern, pose in _POSTURES if pattern.search(hit["spot"])), Pose.STAND)
    return [Deed(tuple(who.ids[:1]), Act.POSE, pose, size_of(pose), start=hit.start("spot"))]


_SOON = 16
"""Characters behind the colon within which the name is."""
