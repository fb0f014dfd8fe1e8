"""What goes on from one sentence to the next: whom somebody has hold of, who gave what to whom, whose hand was laid on whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.deed import Deed
from storyboard.shots.references import OBJECT, Known, Reference

_GRIPS = frozenset({Pose.DRAG, Pose.FIGHT, Pose.PULL, Pose.PUSH, Pose.CUFF, Pose.CARRY, Pose.LIFT, Pose.LEAD})
"""What is done to somebody whom the next sentence means by `him`, whoever else was named in between."""
_BACK = regex(r"\w+ (?:(?:it|them|(?:the|his|her) [\w-]+) back|back (?:it|them|the|his|her))\b", re.IGNORECASE)
_LAID = regex(r"\b(?:hands?|arms?|palm|fingers?|fist|foot) (?:on|onto|around|round|over|across|to|against|through|under)\b", re.IGNORECASE)
_OFF = regex(r"\w+ (?:(?:it|them) (?:away|off|aside|back|down)|(?:away|off|aside) (?:it|them))\b|\w+ it\W*\Z", re.IGNORECASE)
"""What is done to a hand that lies on somebody."""
_AWAY = frozenset({Pose.THROW, Pose.HOLD, Pose.TAKE, Pose.PUT, Pose.PAT})
"""What else may be done to it."""
_ONE_AND_THEM = regex(r"\W*(?:he|she)\b[^.;]*\bthem\b", re.IGNORECASE)


@dataclass(slots=True)
class GoesOn:
    """What is remembered within a paragraph."""

    held: tuple[str, str] = ("", "")
    """Who has hold of whom."""
    given: tuple[str, str] = ("", "")
    """Who gave something to whom."""
    laid: tuple[str, str] = ("", "")
    """Whose hand the last sentence laid on whom."""

    def seen(self, text: str, done: Sequence[Deed]) -> None:
        """Remembers what a sentence told."""
        self.laid = ("", "")
        for deed in done:
            if deed.whom and deed.pose in _GRIPS:
                self.held = (deed.who[0], deed.whom)
            if deed.whom and deed.act in (Act.GIVE, Act.HAND):
                self.given = (deed.who[0], deed.whom)
            if deed.whom and _LAID.search(text, deed.start):
                self.laid = (deed.who[0], deed.whom)


def paragraph(recent: Sequence[str], text: str, known: Known) -> list[str]:
    """Whom the pronouns of a new paragraph mean, likeliest first: nobody in passing, unless it goes on about them."""
    if _PRONOUN_OPENS.match(text):
        return list(recent)
    return [*(i for i in recent if i not in known.extras), *(i for i in recent if i in known.extras)]


_PRONOUN_OPENS = regex(r"\W*(?:he|she|they|his|her)\b", re.IGNORECASE)


def apart(text: str, recent: Sequence[str], last: Sequence[Deed], known: Known) -> Sequence[str]:
    """Who is meant by pronouns where one of them is none of `them`: `Jed and Ruth follow him. He leads them to a table.`"""
    group = last[0].who if last else ()
    if len(group) < 2 or not _ONE_AND_THEM.match(text):
        return recent
    wrong = "woman" if text.lstrip()[:1].casefold() == "h" else "man"
    other = next((i for i in recent if i in known.seen and i not in group and known.builds.get(i) != wrong), "")
    return [other, *(i for i in recent if i != other)] if other else recent


def gripped(text: str, found: Sequence[Reference], recent: Sequence[str], before: GoesOn) -> Sequence[str]:
    """The same where who has hold of somebody does more to them: `The barkeeper holds the door. Cole throws him out.`"""
    who, whom = before.held
    first = next((r for r in found if r.ids), None)
    named = first is not None and first.ids == (who,) and not _PRONOUN_OPENS.match(text[first.start : first.end])
    meant = named and any(text[r.start : r.end].casefold() in OBJECT for r in found[1:])
    return [whom, *(i for i in recent if i != whom)] if meant and whom else recent


def answered_to(done: Sequence[Deed], text: str, before: GoesOn) -> tuple[Deed, ...]:
    """The deeds with whom they are done to by the sentence before: a thing is given back to who gave it, a hand is shaken off."""
    return tuple(_answered(deed, text[deed.start :], before) for deed in done)


def _answered(deed: Deed, told: str, before: GoesOn) -> Deed:
    giver, taker = before.given
    if deed.act in (Act.GIVE, Act.HAND) and not deed.whom and taker in deed.who and _BACK.match(told):
        return replace(deed, whom=giver)
    who, whom = before.laid
    if whom in deed.who and not deed.whom and deed.pose in _GRIPS | _AWAY and _OFF.match(told):
        return replace(deed, whom=who, act=Act.POSE, pose=Pose.PUSH, prop="", thing="", at="")
    return deed
