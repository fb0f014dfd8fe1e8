"""What stays in a hand from panel to panel, and what is let go because the hand does something else now."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from storyboard.model.patterns import regex
from storyboard.model.shots import Blocking, Pose
from storyboard.shots.acts import Act
from storyboard.shots.antecedents import done_to_it
from storyboard.shots.beats import Beat, What
from storyboard.shots.deed import Deed
from storyboard.shots.floor import LASTING, MOVING, Floor
from storyboard.shots.light import GLOWS
from storyboard.shots.things import carried

TO_EAR = regex(
    r"(?:snatch(?:es)?|grabs?|picks?|lifts?|sweeps?)\b[^.;,]*\bup\b|lifts?\b(?! (?:it|them|the [\w-]+|(?:his|her) [\w-]+) (?:up "
    r")?(?:to(?! (?:his|her|an?|one|the) ears?\b)|towards?|high|overhead|above|into|over)\b)|"
    r"answers?\b",
    re.IGNORECASE,
)
"""What is done with a telephone to speak into it."""
BODY_ONLY = MOVING | frozenset(
    {Pose.STAND, Pose.SIT, Pose.LIE, Pose.KNEEL, Pose.CROUCH, Pose.LEAN, Pose.DRIVE, Pose.JUMP, Pose.DANCE, Pose.AIM, Pose.SHOOT}
    | {Pose.LOOK_UP, Pose.LOOK_DOWN, Pose.LOOK_BACK, Pose.HOLD, Pose.LAUGH, Pose.CALL, Pose.SHOW, Pose.GIVE, Pose.POINT}
)
"""Poses that leave what is in the hand where it is."""


def lit_by(floor: Floor, beat: Beat) -> None:
    """Puts the small thing whose light is on faces into an empty hand before them, for this panel: the light comes from somewhere seen."""
    held = {one.holds for one in floor.here.values()}
    sources = [prop for prop in beat.props if prop not in held] if not beat.deeds and GLOWS.first(beat.text) else []
    free = [who for who, one in floor.here.items() if one.pose is Pose.STAND and not (one.gesture or one.holds or one.thing)]
    if sources and free and _IN_HAND.search(beat.text):
        floor.change(free[0], holds=sources[0], pose=Pose.SHOW)
        floor.thrown.add(free[0])


_IN_HAND = regex(
    r"\b(?:of|from|by) (?:the|an?|his|her|their) (?:\w+ )?(?:radio|phone|tablet|lantern|torch|candle|lighter|device)\b",
    re.IGNORECASE,
)
"""What throws light and is small enough for a hand."""


def let_go(floor: Floor, beats: Sequence[Beat], names: Mapping[str, str]) -> None:
    """Empties the hands that a panel's words give another work, unless they name what was held; `names` are those of props.

    What somebody holds only because a sentence said so (`Blocking.thing`) is let go by the first action that does not name it.
    """
    acted = [beat for beat in beats if beat.what is not What.SPEECH]
    words = " ".join(beat.text for beat in acted).casefold()
    for who, now in list(floor.here.items()):
        if not (now.holds or now.thing):
            continue
        mine = [deed for beat in acted for deed in beat.deeds if who in deed.who]
        again = any(done_to_it(beat.text, deed.start) for beat in acted for deed in beat.deeds if who in deed.who)
        if again or _named(now.holds, now.thing, mine, words, names):
            floor.unsaid.pop(who, None)
            continue
        floor.unsaid[who] = floor.unsaid.get(who, 0) + 1
        other_work = any(_needs_hands(deed, floor, who) or _another(deed) for deed in mine)
        if other_work or (mine and now.thing and not _goes_on(floor, who)) or _forgotten(floor, who, names):
            floor.change(who, holds="", thing="")


UNSAID = 2
"""Panels after which what nobody tells of any more has been put down."""
KEPT = frozenset(
    {"gun", "pistol", "rifle", "knife", "sword", "phone", "cigarette", "cup", "glass", "wineglass", "bottle", "bag", "suitcase", "baby"}
    | {"flashlight", "lantern", "candle", "umbrella", "cane", "stick", "can", "microphone", "cat", "dog", "clipboard", "radio", "rope"}
    | {"cake", "box", "crate", "tray", "basket", "chicken", "child", "key", "money", "ring", "letter", "photo", "badge", "hat", "cap"}
)
"""What stays in a hand while people talk."""


def _forgotten(floor: Floor, who: str, names: Mapping[str, str]) -> bool:
    """Whether nothing has been told of what somebody holds for so long that it has been put down."""
    if floor.unsaid[who] < UNSAID or _goes_on(floor, who):
        return False
    now = floor.here[who]
    return (now.thing or carried(f" the {names.get(now.holds, '').casefold()}")) not in KEPT


def _named(held: str, thing: str, mine: Sequence[Deed], words: str, names: Mapping[str, str]) -> bool:
    """Whether the words of a panel are about what is held."""
    if any((held and deed.prop == held) or (thing and deed.thing == thing) for deed in mine):
        return True
    said = names.get(held, "") or thing.replace("_", " ")
    return any(word and word in words for word in said.casefold().split()[-1:])


NO_HANDS = frozenset({Pose.CLIMB, Pose.SWIM, Pose.CRAWL, Pose.FALL, Pose.DRIVE, Pose.ROW, Pose.CYCLE, Pose.EMBRACE, Pose.KISS})
"""Poses that need both hands."""
_HAS = regex(
    r"(?:ha(?:s|ve|d|ving)|hold(?:s|ing)?|carr(?:y|ies|ying)|clutch(?:es|ing)?|grip(?:s|ping)?|wield(?:s|ing)?)\b(?! (?:on|out|up|to)\b)",
    re.IGNORECASE,
)
"""What tells what is in a hand all the time, and nothing that is done."""


def had_later(blocking: Sequence[Blocking], later: Sequence[Beat]) -> tuple[Blocking, ...]:
    """People as some beats of a panel leave them, with what the `later` ones say they have, where their hands are empty and free:
    `Vasco cuts her off. He has a knife.`"""
    had = {who: deed for beat in reversed(later) for deed in beat.deeds if _is_had(beat, deed) for who in deed.who}
    return tuple(_having(one, had[one.character]) if one.character in had else one for one in blocking)


def _is_had(beat: Beat, deed: Deed) -> bool:
    told = beat.text[deed.start :]
    return deed.act is Act.TAKE and bool(deed.prop or deed.thing) and _HAS.match(told) is not None


def _having(now: Blocking, deed: Deed) -> Blocking:
    if now.holds or now.thing or {now.pose, now.gesture} & NO_HANDS:
        return now
    return now.model_copy(update={"holds": deed.prop} if deed.prop else {"thing": deed.thing})


def _another(deed: Deed) -> bool:
    """Whether a deed is done to a thing that was not in the hand."""
    return bool(deed.thing) and deed.act in (Act.TAKE, Act.LOOK, Act.TURN)


def _goes_on(floor: Floor, who: str) -> bool:
    """Whether somebody goes on with what they hold: reads, carries, telephones."""
    doing = floor.habit.get(who, floor.rest.get(who, Pose.STAND))
    return doing in LASTING and doing not in BODY_ONLY


def _needs_hands(deed: Deed, floor: Floor, who: str) -> bool:
    pose = deed.pose
    return pose is not None and pose not in BODY_ONLY and pose is not floor.rest.get(who) and pose is not floor.habit.get(who)
