"""Who is on the other side of a door that somebody opens or knocks at: seen in the doorway, not in the room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose, Size
from storyboard.shots.acts import Act
from storyboard.shots.beats import Beat, What
from storyboard.shots.deed import Deed
from storyboard.shots.verbs import CAR

LATELY = 3
"""Beats of action within which a door that was opened, or knocked at, is still the one that is meant."""
IN_DOORWAY = "in the doorway"
_DOOR = regex(r"(?<!car )(?<!cab )(?<!taxi )(?<!fridge )(?<!oven )(?<!cupboard )(?<!wardrobe )\b(?:door|doorbell|bell)\b")
_OUTSIDE = regex(
    r"\b(?:stands?|waits?|is|standing|waiting) (?:there )?(?:right |just )?(?P<where>outside(?: the door)?|"
    r"(?:on|at) the (?:other side|doorstep|threshold|doormat|porch|landing)|there|before (?:him|her|them))(?=[.,;]|$| (?:in|with|and)\b)"
)
_OPENS = regex(r"(?P<who>.*?)\b(?:opens?|answers?)(?: (?:up|it|(?:the|his|her) door|the bell|the knock))?\W*\Z")


_CALL = regex(r"\b(?:phones?|telephones?|mobile|cell|radio|intercom|pager)\b")
"""What else is answered."""


def at_the_door(beats: Sequence[Beat], heading: str) -> tuple[Beat, ...]:
    """The beats of a scene inside, with whoever is first met at a door that was just opened, or opens one that was knocked at, in it.

    Whoever sat is on their feet at the door; the doors of a car are no such doors.
    """
    if CAR.search(heading):
        return tuple(beats)
    found, at_it, met, since = list[Beat](), "", set[str](), LATELY + 1
    for beat in beats:
        read = _met(beat, at_it) if since <= LATELY and beat.what is What.ACTION and not set(beat.people) & met else beat
        found.append(_on_feet(read))
        met.update((*beat.people, *([beat.speaker] if beat.speaker else [])))
        since = LATELY + 1 if _CALL.search(beat.text.casefold()) else since + (beat.what is What.ACTION)
        if who := _at_door(beat):
            at_it, since = who, 0
    return tuple(found)


def _on_feet(beat: Beat) -> Beat:
    if not _at_door(beat):
        return beat
    return replace(beat, deeds=tuple(replace(deed, base=deed.base or Pose.STAND) if deed.pose in _AT else deed for deed in beat.deeds))


_AT = frozenset({Pose.OPEN_DOOR, Pose.KNOCK})


def _at_door(beat: Beat) -> str:
    """Who opens a door or knocks at it."""
    done = (deed for deed in beat.deeds if deed.pose in _AT and _DOOR.search(beat.text.casefold()))
    return next((who for deed in done for who in deed.who), "")


def _met(beat: Beat, other: str) -> Beat:
    """A beat with the one person it is about in the doorway, where it tells that; as it is where it does not."""
    outside, opens = _OUTSIDE.search(beat.text), _OPENS.fullmatch(beat.text)
    if len(beat.people) != 1 or other in beat.people or not (outside or opens):
        return beat
    if outside is not None:
        text, start = f"{beat.text[: outside.start('where')]}{IN_DOORWAY}{beat.text[outside.end() :]}", outside.start()
    else:
        start = opens.end("who") if opens is not None else 0
        text = f"{beat.text[:start]}stands {IN_DOORWAY}."
    comes = Deed(beat.people, Act.ENTER, Pose.STAND, Size.FS, whom=other, start=start)
    return replace(beat, text=text, deeds=(comes, Deed((other,), Act.LOOK, None, None, beat.people[0], start=start)))
