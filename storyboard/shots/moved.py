"""Verbs of the body that are done to a thing or to somebody: `stands the lamp up`, `runs a pencil down a ledger`, `sits the boy down`."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose, Size
from storyboard.shots.acts import Act
from storyboard.shots.antecedents import it_behind
from storyboard.shots.lexicon_words import PEOPLE
from storyboard.shots.rereading import Reread
from storyboard.shots.shoved import GREAT
from storyboard.shots.things import WORN, carried

_BODILY = frozenset(
    {Pose.SIT, Pose.STAND, Pose.LIE, Pose.KNEEL, Pose.CROUCH, Pose.CRAWL, Pose.RUN, Pose.WALK, Pose.SLIDE, Pose.BOW, Pose.LEAN, Pose.SNEAK}
    | {Pose.DANCE, Pose.FALL, Pose.JUMP, Pose.STAGGER, Pose.SQUEEZE, Pose.SCAN}
)
"""What nobody does to a thing but with themselves."""
_GOES = frozenset({Pose.RUN, Pose.WALK, Pose.SNEAK, Pose.STAGGER})
_OVER_GROUND = regex(
    r"(?:cross|climb|leav|enter|pass|round|circl|pac|follow|roam|tread|descend|mount|clear|wad|rac|reach|approach|skip|plod|patrol|cover|"
    r"wander|prowl|stalk|step|do|make|giv|ha[sv]|bob|steal|sneak|get|take|join|meet|lead|dodg|duck|avoid|evad|tour|brave|near|"
    r"chas|pursu|hunt|rac)\w*\b|drop\w* an? (?:\w+ )?(?:bow|curts)",
    re.IGNORECASE,
)
"""Verbs whose object is where somebody goes, or whom they go to."""
_WAY = (
    r"to|on|onto|into|in|under|against|across|down|over|through|along|up|out|off|from|behind|between|inside|upright|around|round|back|"
    r"towards?|past|aside|away|home"
)
_OBJECT = regex(
    rf"\s+(?P<what>(?:the|an?|his|her(?! (?:{_WAY})\b)|their|its|two|another) (?:(?!(?:{_WAY}|and|as|at|with|of|for)\b)[\w’'-]+ ){{0,3}}?"
    rf"(?!(?:{_WAY})\b)[\w’'-]+)(?:(?= (?P<way>{_WAY})\b)|(?P<end>(?=\s*(?:[.,;:!?—]|\Z|and\b|with\b))))",
    re.IGNORECASE,
)
"""What stands right behind a verb, and where it goes."""
_BODY = regex(
    r"\b(?:head|arms?|hands?|fingers?|legs?|feet|foot|eyes?|gaze|body|weight|knees?|back|shoulders?|face|chin|hips?|ear|ears|nose|way|"
    r"himself|herself|themselves|voice|breath|hair)\Z",
    re.IGNORECASE,
)
_LEFT = regex(
    r"leav(?:es?|ing) (?P<what>(?:(?:the|an?|his|her|their|some|two) )?[^.,;:!?]*?) "
    r"(?:at|on|in|by|under|outside|beside|behind|for|there|propped) ",
    re.IGNORECASE,
)
"""What is put somewhere for somebody: nobody goes."""
_DRAWN = regex(r"run(?:s|ning)?\b", re.IGNORECASE)
_ALONG = frozenset({"across", "along", "down", "over", "through", "under", "round", "around", "between"})
"""What is drawn over something else by a hand, whatever it is: `runs the tape across her back`."""
_UNMOVED = _GOES | {Pose.JUMP, Pose.FALL, Pose.DANCE, Pose.SCAN}
"""What is not done to `it`."""
_DONE_TO = regex(r"\s+(?:it|one|another|two|both|half|the other)\b(?! (?:foot|knee|more|hand)\b)", re.IGNORECASE)
"""Behind a verb that is no fall then: `crumples it`, `tips one over`."""
_ON = regex(rf" (?:back )?(?:{_WAY})\b", re.IGNORECASE)
_AS_IS = frozenset({Pose.BOW, Pose.DANCE, Pose.SCAN})
"""What is done to a thing wherever it goes."""
_OVER_BODY = regex(
    r" (?:over|around|round|on|onto|up to|up over|to|across) (?:his|her|their) (?:own )?"
    r"(?:head|face|eyes|shoulders|knees|ears|lap|chest|chin|nose|legs)\b",
    re.IGNORECASE,
)
"""Onto the own body: `pulls the blanket over his head` is no blanket put down."""
_DUSTED = regex(r"(?:brush|dust|beat|slap|knock)\w*\b", re.IGNORECASE)
"""What hands do to the own clothes, bent down to them."""
_TAKEN = frozenset({"out", "from", "off"})
_LED = frozenset({"boy", "girl", "child", "man", "woman", "kid", "prisoner", "patient", "victim", "mother", "father", "son", "daughter"})
_PENS = frozenset({"pen", "pencil", "chalk", "crayon", "marker"})


_TURNED = regex(
    rf"(?:turn|swivel|spin)\w* (?P<what>it|(?:the|an?|his|her|their|another) (?:(?!(?:{_WAY})\b)[\w’'-]+ ){{0,2}}?[\w’'-]+) "
    r"(?:round|around|to face|towards?|to (?:him|her|them)|over to|about)\b",
    re.IGNORECASE,
)
"""What is turned to somebody else: `turns the ledger to face them`."""


def moved(text: str, start: int, end: int, pose: Pose | None) -> Reread | None:
    """What a bodily verb between two places means where it has an object; None where the body itself does it."""
    if pose is Pose.FALL and _DONE_TO.match(text, end):
        return Reread(Act.POSE, Pose.KNOT, Size.MS)
    turned = _TURNED.match(text, start)
    if turned is not None and (turned["what"].casefold() == "it" or carried(f" {turned['what']}")):
        return Reread(Act.THROW, Pose.PUT, Size.MLS)
    if pose not in _BODILY or (pose is Pose.BOW and _DUSTED.match(text, start)):
        return None
    left = _LEFT.match(text, start)
    it = it_behind(text, end) if pose not in _UNMOVED else None
    pushed = it is not None and _ON.match(text, it.end()) and not _OVER_GROUND.match(text, start)
    if pushed or (left is not None and carried(f" {left['what']}")):
        return Reread(Act.THROW, Pose.PUT, Size.MLS)
    found = _OBJECT.match(text, end)
    if found is None or _OVER_BODY.match(text, found.end()) or _OVER_GROUND.match(text, start) or _BODY.search(found["what"]):
        return None
    drawn = _DRAWN.match(text, start) and (found["way"] or "").casefold() in _ALONG
    return _of_object(found["what"], (found["way"] or "").casefold(), pose) or (Reread(Act.TAKE, Pose.HOLD, Size.MS) if drawn else None)


def _of_object(what: str, way: str, pose: Pose | None) -> Reread | None:
    if what.rpartition(" ")[2].casefold() in _LED & PEOPLE:
        return Reread(Act.POSE, Pose.LEAD if pose in _GOES else Pose.TEND, Size.MLS) if way else None
    kind = carried(f" {what}")
    if not kind and pose is Pose.BOW:
        return Reread(Act.POSE, Pose.KNOT, Size.MS)
    if pose is Pose.FALL and way and (not kind or kind in GREAT):
        return _pushed(kind) if kind else Reread(Act.POSE, Pose.REACH, Size.MLS)
    return _done(kind, pose, way) if kind and kind not in WORN and (way or pose in _AS_IS) else None


def _done(kind: str, pose: Pose | None, way: str) -> Reread:
    if pose in _GOES:
        return Reread(Act.POSE, Pose.WRITE, Size.MS) if kind in _PENS else _pushed(kind)
    if way in _TAKEN or pose in (Pose.DANCE, Pose.JUMP, Pose.FALL, Pose.SCAN):
        return Reread(Act.TAKE, Pose.HOLD, Size.MS)
    return Reread(Act.POSE, Pose.KNOT, Size.MS) if pose is Pose.BOW else Reread(Act.THROW, Pose.PUT, Size.MLS)


def _pushed(kind: str) -> Reread:
    return Reread(Act.POSE, Pose.PUSH, Size.FS) if kind in GREAT else Reread(Act.TAKE, Pose.HOLD, Size.MS)
