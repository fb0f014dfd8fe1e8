"""What people have with them whatever else they do: `a pistol in his hand`, `with a suitcase`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots.acts import GOING, Act
from storyboard.shots.deed import Deed
from storyboard.shots.references import OBJECT, Reference
from storyboard.shots.things import carried

_OWN_HAND = regex(r"['’]s?\s+(?:\w+ )?(?:hands?|palms?|fingers|fists?)\b", re.IGNORECASE)


def in_hand(text: str, found: Sequence[Reference], done: Sequence[Deed] = ()) -> list[Deed]:
    """`the key in Jack's hand`: Jack holds the key. `done` is what the sentence has people do."""
    out: list[Deed] = []
    for owner in (r for r in found if r.ids and _OWN_HAND.match(text, r.end) and text[: r.start].endswith("in ")):
        prop = next((r.prop for r in reversed(found) if r.prop and r.end <= owner.start), "")
        thing = "" if prop or not (there := _THERE_IS.match(text)) else carried(there["what"])
        out += [Deed(owner.ids[:1], Act.TAKE, Pose.HOLD, prop=prop, start=owner.start, thing=thing)] if prop or thing else []
    return [
        *out,
        *_got(text, found),
        *_of_each(text, found),
        *_sheltered(text, found, done),
        *_at_lips(text, found),
        *_beside_it(text, found, done),
    ]


def _prop_in(match: re.Match[str], found: Sequence[Reference]) -> str:
    """The first prop that is named within `what` of a match; empty for none."""
    return next((r.prop for r in found if r.prop and match.start("what") <= r.start < match.end("what")), "")


_EACH = regex(r"(?:^|[,;–—]|\band|\bwith) (?:an?|one|his own|her own) (?P<what>(?:[\w’'-]+ ){1,4}?)(?:in )?each\b", re.IGNORECASE)


def _of_each(text: str, found: Sequence[Reference]) -> list[Deed]:
    """What all have who are named: `Mia and Piet lean on the rail, a mug of tea each`."""
    out: list[Deed] = []
    for match in _EACH.finditer(text):
        who = tuple(dict.fromkeys(i for r in found if r.ids and not r.owner and r.end <= match.start() for i in r.ids))
        thing = carried(f" a {match['what']}")
        out += [Deed(who, Act.TAKE, None, start=match.start(), thing=thing)] if who and thing else []
    return out


_SHELTER = regex(r"\b(?:under|beneath) (?:an?|the|his|her|their|one) (?:\w+ ){0,2}?(?P<what>umbrella|parasol|sunshade)\b", re.IGNORECASE)


def _sheltered(text: str, found: Sequence[Reference], done: Sequence[Deed]) -> list[Deed]:
    """Who goes under an umbrella has it over them: the first of those who share it."""
    out: list[Deed] = []
    for match in _SHELTER.finditer(text):
        owner = next((r for r in found if r.ids and not r.owner and r.end <= match.start()), None)
        prop = _prop_in(match, found)
        if owner is not None:
            idle = all(deed.pose in _ONLY_THERE for deed in done if owner.ids[0] in deed.who)
            how = Pose.HOLD if idle else None
            out.append(Deed(owner.ids[:1], Act.TAKE, how, prop=prop, start=match.start(), thing="" if prop else "umbrella"))
    return out


_AT_LIPS = regex(
    r"(?:^|[,;–—]|\b(?:and|with|has|have|had)) (?:an?|the|his|her|their|one) (?P<what>(?:[\w’'-]+ ){1,3}?)"
    r"(?:(?:still|frozen|poised|raised|lifted|halfway|half-way|half way|midway|inches|an inch|clamped|stuck|hanging) ){0,2}"
    r"(?:at|to|from|between|in|against|near|before) (?:his|her|their) (?:own )?(?:mouth|lips|teeth)\b",
    re.IGNORECASE,
)
_MOUTHED: tuple[tuple[re.Pattern[str], Pose], ...] = (
    (regex(r"\b(?:cups?|mugs?|glass|bottle|can|flask|goblet|teacup|beer|coffee|tea|whisk(?:e?)y|wine|straw)\b", re.IGNORECASE), Pose.DRINK),
    (regex(r"\b(?:cigarettes?|cigars?|pipe|joint|fag|cheroot)\b", re.IGNORECASE), Pose.SMOKE),
    (
        regex(
            r"\b(?:fork|spoon|forkful|spoonful|chopsticks|sandwich|burger|apple|bread|toast|bite|biscuit|cookie|chip|noodles?)\b",
            re.IGNORECASE,
        ),
        Pose.EAT,
    ),
)
"""What is done with what is at the lips."""


def _at_lips(text: str, found: Sequence[Reference]) -> list[Deed]:
    """`stops with the cup at her mouth`: who has it there drinks, eats or smokes."""
    out: list[Deed] = []
    for match in _AT_LIPS.finditer(text):
        pose = next((pose for words, pose in _MOUTHED if words.search(match["what"])), None)
        owner = next((r for r in found if r.ids and not r.owner and r.end <= match.start() + 1), None)
        prop = _prop_in(match, found)
        thing = "" if prop else carried(f" a {match['what']}")
        out += [Deed(owner.ids[:1], Act.POSE, pose, prop=prop, start=match.start(), thing=thing)] if owner is not None and pose else []
    return out


_THERE_IS = regex(r"\W*there(?: is|['’]s| {2,})(?P<what> (?:\w+ ){1,4})in ", re.IGNORECASE)
_GOT = regex(
    r"\s+(?:(?:now|still|already|also) )?(?:has got|has|got|is armed with|armed with|is in possession of) "
    r"(?P<what>(?:an?|the|his|her|their|some|two|[^\W_]+['’]s) (?:\w+ ){0,2}?\w+)(?=[.,;!?]|$| (?:and|in|on|with|under|at|now|too|from)\b)",
    re.IGNORECASE,
)
"""`She's got a knife`, `Otto has Lena's phone`."""


def _got(text: str, found: Sequence[Reference]) -> list[Deed]:
    """What somebody has, by no other verb than that."""
    out: list[Deed] = []
    for owner in (r for r in found if r.ids and not r.owner):
        match = _GOT.match(text, owner.end)
        prop = _prop_in(match, found) if match is not None else ""
        thing = "" if prop or match is None else carried(f" {match['what']}")
        if match is not None and (prop or thing):
            out.append(Deed(owner.ids[:1], Act.TAKE, Pose.HOLD, prop=prop, start=match.start("what"), thing=thing))
    return out


_HELD = regex(
    r"(?:^|[,;–—]|\band|\bwith) (?:(?:an?|the|his|her|their|two|some) )?(?P<what>(?:[\w’'-]+ ){1,4}?)"
    r"(?:(?:still |held |clutched |balanced |resting |cradled )?(?:in|under|over|across|on|between|against) "
    r"(?:his|her|one|each|their|both|the other) (?:\w+ )?"
    r"(?:hands?|fists?|palms?|arms?|laps?|knees?|fingers?|grip|teeth|shoulders?|chest)|in hand)\b",
    re.IGNORECASE,
)
"""`stands in the street, a pistol in his hand`."""


_IN_HAND = regex(r"\b(?:hands?|fists?|fingers?|grip)\b", re.IGNORECASE)
_HELD_UP = regex(
    r"(?:^|[,;–—]|\band|\bwith) (?:(?:an?|the|his|her|their) )?(?P<what>(?:\w+ ){1,2})"
    r"(?:held|raised|lifted) (?:up|high|out|aloft|(?P<over>overhead|(?:over|above) (?:his|her|their) heads?))\b",
    re.IGNORECASE,
)
"""`out of breath, badge held up`."""


_OWN_HEAD = regex(r"\b(?:his|her|their) (?:face|head|chin|cheeks?|forehead)\b", re.IGNORECASE)
"""What is in the hands, and no thing: `hides his face in his hands`."""
_ONLY_THERE = frozenset({None, Pose.STAND})


def _beside_it(text: str, found: Sequence[Reference], done: Sequence[Deed]) -> list[Deed]:
    """What somebody has in the hand whatever else they do; who does nothing else is seen holding it."""
    out: list[Deed] = []
    raised = [(hit, Pose.LIFT if hit["over"] else Pose.SHOW) for hit in _HELD_UP.finditer(text)]
    for match, pose in [*((hit, None) for hit in _HELD.finditer(text)), *raised]:
        before = [r for r in found if r.ids and not r.owner and r.end <= match.start() + 1]
        owner = next((r for r in reversed(before) if text[r.start : r.end].casefold() not in OBJECT), before[-1] if before else None)
        owner = owner or next((r for r in found if r.ids and not r.owner and not text[: match.start()].strip(" \n")), None)
        prop = _prop_in(match, found)
        thing = "" if prop else carried(match.group("what"))
        if owner is not None and (prop or thing) and not _OWN_HEAD.search(match["what"]):
            idle = pose is None and all(deed.pose in _ONLY_THERE for deed in done if owner.ids[0] in (*deed.who, deed.whom))
            how = Pose.HOLD if idle and _IN_HAND.search(match.group()) else pose
            out.append(Deed(owner.ids[:1], Act.POSE if how is Pose.LIFT else Act.TAKE, how, prop=prop, start=match.start(), thing=thing))
    return out


_WITH = regex(
    r"\bwith (?:an?|the|his|her|their|two) (?P<what>(?:[\w-]+ ){0,2}[\w-]+)"
    r"(?=[.,;]|$| (?:and|in|under|on|over|he|she|they|that|which|who|at|to|from)\b)",
    re.IGNORECASE,
)
_BOTH_HANDS = regex(
    r"\b(?:trays?|cakes?|plates?|box|boxes|crates?|dish(?:es)?|basket|pizza|pile|stack|child|boy|girl|baby|body|suitcases|load|bundle|tart|pie|pot)\b",
    re.IGNORECASE,
)
_THERE = frozenset({Pose.STAND, Pose.SIT, Pose.KNEEL, Pose.CROUCH})


def with_it(text: str, found: Sequence[Reference], done: Sequence[Deed]) -> list[Deed]:
    """What somebody has along who comes, goes or stands there: `walks along the platform with a suitcase`."""
    out: list[Deed] = []
    for match in _WITH.finditer(text):
        last = next((deed for deed in reversed(done) if deed.start < match.start()), None)
        if last is None or _HELD_UP.match(text, match.start()) or (last.act not in GOING and last.pose not in _THERE):
            continue
        prop = _prop_in(match, found)
        thing = "" if prop else carried(match.group("what"))
        if prop or thing:
            pose = Pose.CARRY if _BOTH_HANDS.search(match.group()) else None
            out.append(Deed(last.who[:1], Act.TAKE, pose, prop=prop, start=match.start(), thing=thing))
    return out
