"""Whose a verb is: who stands before it, who stands right behind it, or who acted last."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots.acts import GOING, Act
from storyboard.shots.deed import Deed
from storyboard.shots.lexicon import AND_OTHERS
from storyboard.shots.references import CAUSES, OBJECT, VERB_OPENS, Reference

JOINED = regex(r"^\s*(?:\([^)]*\)\s*)?(?:(?:,|and|&|,\s*and|with)\s*(?:the\s+)?|(?:,\s*)?(?:and|&)\s+(?:his|her|their)\s+)$", re.IGNORECASE)
"""Between two who do something together."""
_BARE = regex(
    r"^\W*(?:(?-i:[A-Z][A-Z' -]+):\s*)?(?:(?:and|then|but|now|still|again|already|always|slowly|finally|suddenly|\w+ly)\W+){0,2}"
    r"(?:(?:starts|begins|tries|manages|fails|goes on|continues|turns|bends|reaches|struggles) to\s+|keeps (?:on )?|goes on |goes "
    r"back to )?$",
    re.IGNORECASE,
)
"""What may stand before the verb of a sentence without a subject: `Then looks at the card.`"""
_GOES_ON = regex(r"^\s*(?:,(?! who\b)|;|and\b|then\b|before\b|as\b)", re.IGNORECASE)
TO_THINGS = frozenset({Act.HAND, Act.TAKE, Act.GIVE, Act.DROP, Act.THROW})
"""What is done to what stands behind the verb: that is nobody who does it."""


class Verbal(Protocol):
    """A verb in a text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...

    @property
    def act(self) -> Act: ...

    @property
    def pose(self) -> Pose | None: ...

    @property
    def whose(self) -> str: ...


A_PART = frozenset({"a", "an", "another"})
"""A hand that takes somebody is somebody else's."""


def unowned(hit: Verbal, found: Sequence[Reference], people: Sequence[Reference], lead: Reference | None) -> bool:
    """Whether a part of a body that no word gives to anybody is nobody's of those who are named: it is behind `Behind him`, or somebody
    else is named as whose the other part is. `Ben, a finger to his lips` is Ben's."""
    before = {who for one in people if one.end <= hit.start for who in one.ids}
    return hit.whose in A_PART and any(
        one is lead or (one.owner and one.start > hit.start and not before.intersection(one.ids)) for one in found
    )


OWNED = 5
"""Characters before the owner of a part of a body: `with his hand`."""


def doers_of(text: str, hit: Verbal, people: Sequence[Reference], done: Sequence[Deed], recent: Sequence[str]) -> tuple[str, ...]:
    """Who does it; a part of a body (`his hand goes up`) is whose it is."""
    if not hit.whose:
        return subject(text, hit, people, done, recent)
    if hit.whose in A_PART and people:
        return next((one.ids for one in people[:1] if text[one.end : hit.start] == ", "), ())
    if hit.pose in (Pose.SHAKE, Pose.EMBRACE) and (both := [r for r in people if r.end <= hit.start]):
        return conjoined(text, both)
    before = [r for r in reversed(people) if r.end <= hit.start or r.start <= hit.start + OWNED]
    if before:
        return before[0].ids
    return (
        behind_verb(text, hit, people)
        or fronting(text, hit.start, people)
        or tuple([] if _SAID_OF.search(text, 0, hit.start) else recent[:1])
    )


_SAID_OF = regex(r"\b(?:an?|the|its) (?:[\w’'-]+ ){1,3}\Z", re.IGNORECASE)
"""Before what is said of a thing: `a van with a broom | tied to the roof`."""


def subject(text: str, hit: Verbal, people: Sequence[Reference], done: Sequence[Deed], recent: Sequence[str]) -> tuple[str, ...]:
    """Whose verb it is: who stands before it, who stands right behind it (`In walks Scott`), or who acted last."""
    before = [r for r in people if r.end <= hit.start]
    if before:
        opens = not done and len(before) == 1 and VERB_OPENS.match(text, 0, before[0].start)
        return tuple(i for i in recent[:1] if i not in before[0].ids) if opens else _named_before(text, hit.start, before, done)
    if inverted := behind_verb(text, hit, people):
        return inverted
    if fronted := fronting(text, hit.start, people):
        return fronted
    return _last(done) if done else tuple(recent[:1]) if _BARE.match(text[: hit.start]) else ()


def behind_verb(text: str, hit: Verbal, people: Sequence[Reference]) -> tuple[str, ...]:
    """Who stands right behind a verb and does it: `In comes the guard`, `At the wheel: ANN`."""
    after = next((r for r in people if r.start >= hit.end), None)
    return after.ids if after is not None and _inverted(text, hit, after) else ()


def fronting(text: str, start: int, people: Sequence[Reference]) -> tuple[str, ...]:
    """Who stands behind a phrase that opens the sentence, and is told of in it: `Grabbing a bottle, Ann`; `Arms folded, Ben`."""
    opens = not text[:start].strip()
    return next((r.ids for r in people if opens and _AFTER_COMMA.search(text, start, r.start)), ())


def _last(done: Sequence[Deed]) -> tuple[str, ...]:
    """Who did the last deed; of who went beside somebody, they alone: `Amos trots beside her, holding the drip`."""
    last = done[-1]
    return tuple(i for i in last.who if i != last.whom) or last.who if last.act is Act.TRAVEL else last.who


def _named_before(text: str, start: int, before: Sequence[Reference], done: Sequence[Deed]) -> tuple[str, ...]:
    """Whose verb it is, of those named before it."""
    before = [r for r in before if not _only_owns(text, r)] or before
    nearest = before[-1]
    object_ = text[nearest.start : nearest.end].casefold() in OBJECT
    if object_ and CAUSES.search(text, 0, nearest.start) and not text[nearest.end : start].strip():
        return nearest.ids
    of_thing = (object_ and _THING_DOES.match(text)) or _BESIDE_THING.match(text, 0, nearest.start)
    if (of_thing and len(before) == 1 and not done) or _another_subject(text, nearest.end, start):
        return ()
    where = _WHERE.search(text, 0, nearest.start) and _SET_OFF.fullmatch(text, nearest.end, start)
    seen = done and done[-1].act in (Act.LOOK, Act.TURN) and nearest.start > done[-1].start and _STILL.fullmatch(text, nearest.end, start)
    if seen or where or _WHO.match(text[nearest.end : start]):
        return nearest.ids
    resumed = _resumed(text, start, done)
    if resumed or (done and nearest.start > done[-1].start and (object_ or _GOES_ON.match(text[nearest.end : start]))):
        return resumed or _last(done)
    if (object_ and not done and len(before) > 1 and _AND.search(text, nearest.end, start)) or _same_subject(text, done, before, start):
        return _last(done) if done else before[-2].ids
    return conjoined(text, before)


_WHERE = regex(r",? (?:where|in which|on which|from which) (?:the |an? )?\Z", re.IGNORECASE)
_SET_OFF = regex(r"\s*(?:,[^,.;:!?]{1,50}){1,4}, ?")
"""What is said of somebody between commas before their verb: `where RUTH COBB, 30, in a jacket, | grips the rail`."""


def _resumed(text: str, start: int, done: Sequence[Deed]) -> tuple[str, ...]:
    """Who goes on with `then` behind what somebody else does within their deed; nobody where there is no such clause."""
    inner = _INNER_THEN.search(text, 0, start) if done else None
    return done[0].who if inner is not None and done[0].start < inner.start() else ()


def _only_owns(text: str, named: Reference) -> bool:
    """Whether a name within a clause only says whose something is: `BEN, with Carl's jaw, sees`; not `as Carl's hand moves`."""
    return bool(_POSSESSIVE.match(text, named.end)) and not _CLAUSE_OPENS.search(text, 0, named.start)


_POSSESSIVE = regex(r"['’]s?\s")
_CLAUSE_OPENS = regex(r"(?:\A|[.,;:!?—–]|\b(?:and|as|while|when|but|then|before|until))\W*\Z")


def _inverted(text: str, hit: Verbal, after: Reference) -> bool:
    """Whether who stands right behind a verb does it: `In comes the guard`."""
    able = hit.act in GOING or hit.pose in _THERE
    return able and _ARTICLE.fullmatch(text, hit.end, after.start) is not None and text[after.start : after.end].casefold() not in OBJECT


_ARTICLE = regex(r"(?:\s*[:—–]|\s+--)?\s*(?:(?:the|an?|one|his|her)\s+)?", re.IGNORECASE)
_THERE = frozenset(
    {Pose.STAND, Pose.SIT, Pose.LIE, Pose.LEAN, Pose.KNEEL, Pose.CROUCH, Pose.WALK, Pose.RUN, Pose.CRAWL, Pose.CLIMB, Pose.DANGLE}
    | {Pose.SLEEP, Pose.FALL, Pose.JUMP, Pose.SNEAK, Pose.LIMP, Pose.STAGGER, Pose.SLIDE, Pose.SWIM, Pose.CYCLE, Pose.DRIVE}
)
"""What stands before who does it: nobody who is hit does it."""


def _another_subject(text: str, since: int, start: int) -> bool:
    """Whether a thing has become the subject since somebody was named: `Cora swings a rope and the herd pours down, smashing posts`."""
    now = _THING_NOW.search(text, since, start) and not AND_OTHERS.fullmatch(text, since, start)
    return bool(_THING_TOO.search(text, since, start + 1)) or bool(now)


_PLACED = r"(?:down|up|in|into|on|onto|over|off|out|through|past|by|at|to|from|across|away|around|against|the|an?|itself|open|shut|\w+ly)"
_THING_TOO = regex(
    rf"\b(?:and|as|while|but|until|when|before|where|so) (?:the|an?|its) (?:(?!and\b)[\w-]+ ){{1,3}}?[a-z]+s (?={_PLACED}\b)[^.;]*\Z"
)
_THING_NOW = regex(
    r"(?:\b(?:and|as|while|but|until|when|before|where|because|so)|[,;:—–]) "
    r"(?:the (?!(?:other|two|pair|couple|others|men|women)\b)|(?:an?|its|every|another|two|three|several|some) (?!other\b))"
    r"(?:(?!(?:and|who|which|one|man|woman)\b)[\w-]+ ){1,2}"
    r"(?:(?:on|in|at|of|under|over|behind|beside|by|from) (?:the|an?|his|her|their|its) (?:(?!and\b)[\w-]+ ){1,3})?(?:(?:is|are) )?\Z"
)
_INNER_THEN = regex(r"\b(?:until|till|while|as|when) [^.;,]*, then \Z", re.IGNORECASE)
"""Behind who does something within another's deed, which goes on with `then`: `Tom waits until Ann turns, then pockets the key`."""
_STILL = regex(r",? (?:still|already|now|busy|again|fast|sound|too busy) ", re.IGNORECASE)
"""From whom somebody looks at to what those do: `looks at Ben, still eating`."""
_WHO = regex(r"\A(?:,[^,.;]{1,40})*,? who (?:is |are |was |\w+ly )?\Z")
"""From a name to the verb of its relative clause, over what is said of them."""
_THING_DOES = regex(r"\A\W*(?:The|An?|Its?|Two|Three|Some) (?!.*\b(?:who|which)\b)", re.DOTALL)
"""Begins a sentence about a thing, in which `him` and `them` do nothing."""
_BESIDE_THING = regex(
    r"\A\W*(?:The|An?|Its?|Two|Three|Some|One|Another|Every|Each) (?:(?!(?:who|which|that|where|and|as|while|when)\b)[\w’'-]+ ){1,9}?"
    r"(?:past|beneath|under|over|around|round|behind|at|to|towards?|on|onto|in|into|from|near|by|beside|before|after|against|"
    r"above|below|between|off|through|across|inside|beyond|for|of|about) (?:the )?\Z",
    re.IGNORECASE,
)
"""From the thing a sentence is about to who only says where it is: `The step beneath Helen`, `The lid rolls past Dana`."""
_AFTER_COMMA = regex(
    r"\A(?:\w+(?:ing|ed)\b|(?:bent|slung|flung|spread|held|hung|lit|caught|stuck|hidden|bound) |"
    r"(?:his |her |their |both )?(?:arms?|hands?|head|eyes?|fists?|back|face|legs?|knees|shoulders|chin|feet) )[^.;:!?]*,"
    r"\s+(?:the )?\Z",
    re.IGNORECASE,
)
"""`Grabbing a bottle,` before who does it."""


def _same_subject(text: str, done: Sequence[Deed], before: Sequence[Reference], start: int) -> bool:
    """Whether a verb after `and` or a comma is the last subject's: whoever stands between is what that one did something to."""
    nearest = before[-1]
    if done:
        since = done[-1].start if done[-1].start >= nearest.end else nearest.end if nearest.start > done[-1].start else start
        return bool(_AND.search(text, since, start))
    between = text[before[-2].end : nearest.start] if len(before) > 1 else ""
    return bool(_DOES.match(between)) and bool(_AND.search(text, nearest.end, start))


_AND = regex(r"(?:[,;]|\band|\bthen|\bbut|&)\s+(?:(?:and|then|also|finally|again|\w+ly)\s+)*\Z")
"""Right before a verb that goes on with what somebody does."""
_DOES = regex(r"\s+(?:\w+ly\s+)?[a-z]+s\s+(?:the |her |his |old |young )*\Z")
"""Between somebody and whom they do something to."""


def conjoined(text: str, before: Sequence[Reference]) -> tuple[str, ...]:
    """The last reference with those joined to it by `and` or commas."""
    ids = list(before[-1].ids)
    for left, right in zip(reversed(before[:-1]), reversed(before), strict=False):
        if text[left.start : left.end].casefold() in OBJECT and "," in text[left.end : right.start]:
            break
        if not JOINED.match(text[left.end : right.start]) or _AFTER_COMMA.search(text, 0, right.start):
            break
        ids = [*left.ids, *ids]
    return tuple(dict.fromkeys(ids))
