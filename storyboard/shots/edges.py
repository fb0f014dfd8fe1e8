"""Whoever falls after a rail has given way falls off a height, though the words of the fall do not say so again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.beats import Beat, What
from storyboard.shots.deed import Deed

_EDGE = (
    r"(?:rail(?:ing)?s?|handrail|balustrade|banister|parapet|ledge|edge|brink|scaffold(?:ing)?|gantry|branch|bough|rope|gutter|drainpipe)"
)
_GIVES = regex(
    rf"\b{_EDGE}\b[^.;!?]*\b(?:gives?(?: way)?|breaks?|snaps?|crumbles?|collapses?|cracks?|comes? (?:away|loose|off)|"
    rf"tears? (?:away|loose))\b|"
    rf"\b(?:over|off|through|past) (?:the|its|his|her|their) (?:\w+ ){{0,2}}{_EDGE}\b|"
    rf"\b(?:grip|hold|fingers|hand)s? (?:slips?|gives?|fails?|loosens?|lets? go)\b",
    re.IGNORECASE,
)
_FAR = 3
"""Beats later a fall is still that one."""
_ON_THE_WAY = regex(
    r"\b(?:goes|crashes|plunges|smashes|drops|sails|tumbles|plummets|hurtles|falls) (?:straight |right )?(?:through|past|down|into|onto)\b",
    re.IGNORECASE,
)
"""What happens to somebody who falls, on the way."""
_IN_THE_AIR = regex(
    r"\b(?:from above|from below|in the air|mid-air|through the air)\b|\b(?:coat|cape|cloak|dress|skirt|tie|"
    r"jacket)\b[^.;]*\b(?:opens?|billows?|flaps?|spreads?)\b",
    re.IGNORECASE,
)
"""What is seen of somebody who falls."""
_LANDED = regex(r"\b(?:asleep|silent|apart|ill|behind|short|in love|knees?|floor|deck|bed|chair|arms|ground|step|stairs?|back against)\b")
"""What somebody falls to who does not fall off anything, or what is no fall."""


def over_the_edge(all_beats: Sequence[Beat]) -> Iterator[Beat]:
    """The beats, with every fall that follows an edge that gave as one from a height, and what is seen of it on the way down."""
    since, falling = _FAR + 1, frozenset[str]()
    for beat in all_beats:
        since = 0 if _GIVES.search(beat.text) else since + (beat.what is not What.SPEECH)
        near = since <= _FAR and not _LANDED.search(beat.text)
        told = _told(beat, falling) if near else beat
        falling = falling | {who for deed in told.deeds if deed.at == "drop" for who in deed.who}
        yield told


def _told(beat: Beat, falling: frozenset[str]) -> Beat:
    """A beat with its fall, its way through an awning, or its coat that opens in the air, as the fall from a height it is."""
    if falling and not beat.deeds and beat.what is not What.SPEECH and _IN_THE_AIR.search(beat.text):
        who = tuple(sorted(falling))
        return replace(beat, people=who, deeds=(Deed(who, Act.POSE, Pose.FALL, at="drop"),))
    on = falling if _ON_THE_WAY.search(beat.text) else frozenset[str]()
    return replace(beat, deeds=tuple(_off(deed, on) for deed in beat.deeds))


def _off(deed: Deed, falling: frozenset[str]) -> Deed:
    if deed.pose is Pose.FALL and not deed.at:
        return replace(deed, at="drop")
    return replace(deed, act=Act.POSE, pose=Pose.FALL, at="drop", base=None) if falling & set(deed.who) else deed
