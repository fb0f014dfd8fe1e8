"""Who somebody speaks to, and by what: whoever stands there, or somebody far away."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.model.patterns import regex
from storyboard.model.shots import Blocking, Pose
from storyboard.shots.beats import Beat, What
from storyboard.shots.pairs import MICROPHONES

RADIO = regex(r"\b(?:in)?to (?:the |his |her |a )?(?:\w+ )?(?:radio|walkie(?:-talkie)?|handset|intercom|mic|microphone|comms?|megaphone)\b")
"""A parenthetical that says what is spoken into, beside a telephone."""

OVER_RADIO = regex(r"\b(?:over|on|from|through|via) (?:the |his |her |a )?(?:\w+ )?(?:radio|walkie(?:-talkie)?|handset|comms?)\b")
"""A parenthetical that says what a voice comes from."""
CRACKLES = regex(
    r"\b(?:radio|walkie(?:-talkie)?|handset)\b[^.!?]{0,30}"
    r"\b(?:crackl|squawk|hiss|sputter|splutter|spit|burst|buzz|comes? (?:alive|to life))"
    r"|\b(?:crackl|squawk|hiss|static)\w*[^.!?]{0,30}\b(?:radio|walkie(?:-talkie)?|handset)\b",
    re.IGNORECASE,
)
"""How a radio is heard that somebody speaks from, and not a programme."""


def afar(manner: str) -> bool:
    """Whether a parenthetical says that somebody far away is spoken to."""
    said = manner.casefold()
    return "phone" in said or RADIO.search(said) is not None


def partner(all_beats: Sequence[Beat], at: int) -> str:
    """Who a speaker speaks to: whom a parenthetical names, else who spoke or acted last, else who speaks next."""
    beat = all_beats[at]
    if beat.what is not What.SPEECH:
        return ""
    if beat.towards or afar(beat.manner):
        return beat.towards
    before = (i for b in reversed(all_beats[max(0, at - 8) : at]) for i in ((*b.people[::-1], b.speaker) if not b.heard else ()) if i)
    after = (b.speaker for b in all_beats[at + 1 : at + 9] if b.speaker and not b.heard)
    return next((i for found in (before, after) for i in found if i != beat.speaker), "")


def spoken_into(blocking: Sequence[Blocking], members: Sequence[Beat]) -> tuple[Blocking, ...]:
    """The blocking of a panel with who only has a microphone in the hand speaking into it, where they say something in the panel."""
    voices = {beat.speaker for beat in members if beat.what is What.SPEECH}
    return tuple(
        one.model_copy(update={"pose": Pose.SPEAK_INTO, "speaks": True})
        if one.character in voices and one.thing in MICROPHONES and one.pose in (Pose.HOLD, Pose.STAND) and not (one.gesture or one.at)
        else one
        for one in blocking
    )
