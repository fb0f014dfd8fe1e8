"""What is put down where: on the ground by the words, or because it is large; and out of the hands once it is down."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots import light
from storyboard.shots.acts import Act
from storyboard.shots.deed import Deed
from storyboard.shots.fittings import fit
from storyboard.shots.floor import Floor
from storyboard.shots.things import carried
from storyboard.shots.touched_words import BEFORE_SOMEBODY, FINGERED, ON_GROUND

INTO = "into"
"""`Blocking.at` of who puts something large into, or onto, what no set has: it stays in the hands."""
OFF = "off"
"""`Blocking.at` of who takes off what is worn on the head."""
_OFF = regex(
    r"\A(?:(?:take|taking|took|pull|whip|slip|tear|snatch|sweep|push|slid|rip)\w* (?:[^.;,]*? )?(?:off|down|back)\b|"
    r"remov|doff|lift|rais|tip)",
    re.IGNORECASE,
)
_AT_NECK = regex(r"\A[^.;,]*?\b(?:(?:bow ?)?tie|collar|scarf|necklace|cravat|bib|pendant|locket|medal)\b", re.IGNORECASE)
_ROUND_NECK = regex(r"\A[^.;,]*?\b(?:round|around|about) (?:his|her|their) (?:own )?neck\b", re.IGNORECASE)
"""What is hung there is seen on whoever hangs it: `Blocking.thing` says what."""
HUNG = "own_collar"
"""`Blocking.at` of who has both hands at the neck."""
GROUND = "ground"
"""`Blocking.at` of who puts something on the floor, or on the earth."""
LARGE = frozenset(
    {"suitcase", "bag", "sack", "crate", "carton", "chest", "barrel", "bucket", "basket", "trunk", "backpack", "box", "ladder", "toolbox"}
    | {"jerrycan", "cage", "watering_can", "milk_can", "lantern", "anchor", "fish_crate", "bundle", "guitar_case", "trash_can"}
)
"""Kinds of thing that are put down on the floor where the words name nothing else."""
_TOP = regex(
    r"\A[^.;]*?\b(?:on|onto|on top of|across|over|into|in|inside|under|against|back|at) (?:the|an?|his|her|their|its|one) \w", re.IGNORECASE
)
"""On something that is named."""
_WITHIN = regex(r"\A[^.;]*?\b(?:in|into|inside|through|among|between) (?:the|an?|his|her|their|its|one) \w", re.IGNORECASE)
"""Into something that is named: it is not on the ground."""


_HANGS_UP = regex(r"hang(?:s|ing)? up\b|hung up\b", re.IGNORECASE)
_COIN_PHONE = regex(r"\b(?:receiver|handset|pay ?phone|booth)\b", re.IGNORECASE)
_IN_LAP = regex(r"\A[^.;]*?\b(?:in|into|on|onto) (?:his|her|their|[^\W_]+['’]s) (?:lap|knees?)\b", re.IGNORECASE)


def _hangs_up(floor: Floor, who: str, deed: Deed, told: str) -> None:
    """There is no cradle where nobody is at home: the phone sinks from the ear, whatever the legs do."""
    if deed.thing != "receiver" or not _HANGS_UP.match(told) or not (floor.outside or floor.car) or _COIN_PHONE.search(told):
        return
    low = floor.here[who].pose in (Pose.SIT, Pose.LIE, Pose.DRIVE, Pose.KNEEL, Pose.CROUCH)
    floor.change(who, holds="", thing="phone", **({"gesture": Pose.LOWER} if low else {"pose": Pose.LOWER, "at": ""}))


def put_where(floor: Floor, who: str, deed: Deed, told: str) -> None:
    """Brings somebody to the ground who puts something there."""
    _hangs_up(floor, who, deed, told)
    now = floor.here[who]
    if now.pose is Pose.REACH and (deed.prop or deed.thing) and not deed.whom:
        _fingers(floor, who, deed, told)
    if (now.gesture or now.pose) is not Pose.PUT or now.pose is Pose.SIT or now.at not in ("", "thing") or floor.car:
        return
    if deed.whom in floor.here and floor.here[deed.whom].pose is Pose.SIT and _IN_LAP.match(told):
        floor.change(who, at="lap", gaze=deed.whom)
        return
    kind = carried(f" the {floor.names.get(deed.prop, '').casefold()}") if deed.prop else deed.thing
    if not floor.outside and deed.whom in floor.here and kind not in LARGE and BEFORE_SOMEBODY.match(told):
        floor.change(who, at="desk", gaze=deed.whom)
        return
    if deed.at == GROUND or ON_GROUND.search(told) or (kind in LARGE and not _TOP.match(told)):
        fit(floor, who, GROUND)
    elif floor.here[who].at == "" and (kind in LARGE or _WITHIN.match(told)):
        floor.change(who, at=INTO)


def worn(floor: Floor, who: str, told: str) -> None:
    """Where the hands are of who puts something on: at the neck with a tie; marks who takes something off with the same hands."""
    now = floor.here[who]
    if (now.gesture or now.pose) is not Pose.WEAR:
        return
    if _ROUND_NECK.search(told):
        floor.change(who, at=HUNG)
        return
    if now.at not in ("", "thing"):
        return
    if _AT_NECK.search(told):
        floor.change(who, at=HUNG, holds="", thing="")
    elif _OFF.match(told):
        floor.change(who, at=OFF)


def _fingers(floor: Floor, who: str, deed: Deed, told: str) -> None:
    """Who touches a small thing does so on a table."""
    kind = carried(f" the {floor.names.get(deed.prop, '').casefold()}") if deed.prop else deed.thing
    if floor.here[who].at in ("", "thing") and kind not in LARGE and not (floor.outside or floor.car) and FINGERED.match(told):
        fit(floor, who, "desk")
        floor.change(who, holds=deed.prop, thing="" if deed.prop else deed.thing)
        floor.thrown.add(who)


_LIT = regex(
    r"\A(?:re)?light(?:s|ing)?\b[^.;,]*?\b(?P<what>candles?|lamps?|lanterns?|wicks?|pipes?|torch(?:es)?|fuses?|sparklers?|fireworks?|"
    r"incense|papers?|letters?)\b",
    re.IGNORECASE,
)
_HELD_LIT = {"wick": "candle", "lamp": "lantern", "fuse": "candle", "sparkler": "candle", "incense": "candle", "firework": "candle"}
_AT_SHOE = regex(
    r"\A(?:tie|untie|tying|lac|unlac|buckl|fasten|do(?:es)? up|"
    r"(?:[\w'’]+ ){0,3}?(?:reach|grop|feel|bend|go|slid|slip|fl(?:y|ies)|drop|mov|creep|dip)\w*(?: down)? "
    r"(?:for|into|inside|in|to) (?:his|her|their))"
    r"\w*\b[^.;,]*\b(?:shoes?|boots?|(?:shoe)?laces?|sandals?|skates?)\b",
    re.IGNORECASE,
)


def lit(floor: Floor, who: str, deed: Deed) -> None:
    """What is lit with a match is in the other hand."""
    now, found = floor.here[who], _LIT.match(deed.told)
    if found is None or now.thing != "match" or deed.whom:
        return
    what = found["what"].casefold().rstrip("s")
    kind = _HELD_LIT.get(what) or carried(f" the {what}")
    if kind and kind != "match":
        floor.change(who, other=kind)


_SWITCHED = regex(
    r"\A(?:switch|turn|flick|snap|click|flip|put|blow|snuff|pinch|douse|kill|extinguish)\w*\b"
    r"[^.;,]*?\b(?:lamps?|lanterns?)\b",
    re.IGNORECASE,
)
_BY_SWITCH = regex(r"\b(?:switch|turn|flick|snap|click|flip)\w* (?:on|off|[^.;,]*? (?:on|off)\b)", re.IGNORECASE)
_OF_OIL = regex(r"\b(?:lantern|oil|paraffin|kerosene|storm|hurricane|gas)s?\b", re.IGNORECASE)


def switched_lamp(floor: Floor, who: str, deed: Deed) -> None:
    """A lamp that somebody puts out is dark under the hand; one with a switch is no lantern."""
    now, told, level = floor.here[who], deed.told, light.switched(deed.told)
    if level is None or (now.gesture or now.pose) is not deed.pose or not _SWITCHED.match(told):
        return
    kind = "lantern" if _OF_OIL.search(told) or not _BY_SWITCH.search(told) else "lamp"
    floor.change(who, holds="", thing=f"dark_{kind}" if level < 0 else kind)
    floor.thrown.add(who)


def at_shoe(floor: Floor, who: str, told: str) -> None:
    """Who ties a shoe kneels to it, and has none in the hand."""
    if Pose.TEND in (floor.here[who].pose, floor.here[who].gesture) and _AT_SHOE.match(told):
        floor.change(who, at="own_shoe", holds="", thing="", gaze="")


def put_aside(floor: Floor, who: str, deed: Deed) -> None:
    """What was put down before in the same panel is in no hand while something else is done."""
    now = floor.here[who]
    held, done = now.holds or now.thing, now.gesture or now.pose
    down = floor.down.get(who, "")
    if not down or done is Pose.PUT or done is not deed.pose:
        return
    del floor.down[who]
    if held == down and held not in (deed.prop, deed.thing) and deed.act is not Act.TAKE:
        floor.change(who, holds="", thing="", at="" if now.at == GROUND else now.at)


def has_put(floor: Floor, who: str, deed: Deed) -> None:
    """Remembers what somebody has put down."""
    now = floor.here[who]
    if deed.pose is Pose.PUT and (now.holds or now.thing):
        floor.down[who] = now.holds or now.thing
