"""What the thing or the vehicle of a sentence does, by its words: `The lamp gutters and dies`, `A truck rolls up and stops`."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.shots import clock_words
from storyboard.shots import sight_words as words
from storyboard.shots.road_words import BEFORE_SIGN, ROAD_DEEDS, SIGN, SOFTLY, STOPS
from storyboard.shots.sight_nouns import BY_ITSELF, pattern


def first(table: tuple[tuple[str, re.Pattern[str]], ...], rest: str) -> str:
    """What the first words of a rest that a table knows say; of words at one place the earlier row counts. Empty for none."""
    hits = ((hit.start(), k, does) for k, (does, pattern) in enumerate(table) if (hit := pattern.search(rest)))
    return min(hits, default=(0, 0, ""))[2]


_ROAD = tuple((does, pattern(row)) for does, row in ROAD_DEEDS.items())


def of_vehicle(rest: str) -> str:
    """What a vehicle does; one that comes, rolls up or skids, and stops or dies, does that."""
    does = "splashes" if _SPLASHES.search(rest) else first(_ROAD, rest)
    stop = _AND_STOPS.search(rest) if does in _ENDING else None
    return does if stop is None else _ENDING[does] or _gently(rest, first(_ROAD, stop["how"]))


def _gently(rest: str, does: str) -> str:
    """How a vehicle stops that rolls up: without a mark of its tyres."""
    return "coasts" if does == "halts" and _SOFTLY.search(rest) else does


def before_sign(does: str, text: str) -> str:
    """What a vehicle that does so stops before, as `Detail.tool`; empty where it does not stop, or the words tell of nothing."""
    return SIGN if does in STOPS and _BEFORE_SIGN.search(text) else ""


_SOFTLY, _BEFORE_SIGN = regex(SOFTLY, re.IGNORECASE), regex(BEFORE_SIGN, re.IGNORECASE)

_SPLASHES = dict(_ROAD)["splashes"]
"""However a vehicle drives, this is the picture of it."""
_AND_STOPS = regex(r"\b(?:and|then|to) (?:\w+ )?(?P<how>(?:stops?|halts?|parks?|brakes?|waits|dies|stalls|pulls? up)\b.*)", re.DOTALL)
_ENDING = {"drives": "", "comes": "", "skids": "brakes"}
"""What a vehicle does that may stop at the end, and how that one has stopped that does; empty where the last words say it."""


def of_thing(kind: str, rest: str) -> str:
    """What a thing does by itself; empty where it only is there."""
    if kind in words.BODY:
        return ""
    if _OFF.match(rest.strip()):
        return "rings" if kind in AS_RUNG else "dies" if kind in LIT else "bursts"
    if kind in LIT and _ON.search(rest):
        return "shines"
    does = "" if _at_rest(kind, rest) else first(BY_ITSELF, rest)
    stops = _STOPS.search(rest) if kind in SOUNDING else None
    if stops or (does in BEFORE_END and _DIES.search(rest)) or (kind in clock_words.CLOCKS and _AND_STOPS.search(rest)):
        return "dies"
    if kind in SOUNDING and _SLOWS.search(rest):
        does = "wanes"
    if does == "breaks" and kind in LEAVES and _FLUTTERS.search(rest):
        return "flaps"
    does = (
        "moves"
        if does == "bursts" and _OUT_OF.search(rest)
        else ""
        if does == "dies" and kind not in LIT and _IS_DARK.match(rest)
        else does
    )
    does = next((row[does] for kinds, row in words.MEANT if kind in kinds and does in row), does)
    lowered = does == "closes" and kind not in SHUTS and _LOWERED.search(rest)
    return "falls" if lowered or (does == "spills" and kind not in words.VESSELS) else does


def ended(does: str, text: str) -> str:
    """What a thing does of which the next words of a panel tell the end: a sound that slows and stops is over (`It slows. Stops.`)."""
    return "dies" if does == "wanes" and _THEN_STOPS.search(text) else does


_THEN_STOPS = regex(
    r"\b(?:slow|weaken|faint|ebb|grow|get)\w*\b[^.;]{0,12}[.;,…]+\s*(?:(?:and|then|finally),? )*(?:it |they )?"
    r"(?:stops?|ceases?|dies|ends|is gone|falls silent|silence|nothing)\b",
    re.IGNORECASE,
)


def _at_rest(kind: str, rest: str) -> bool:
    """Whether a thing has come to rest, lies there, or only reaches from one place to another."""
    return _RESTS.match(rest) is not None or (kind in LONG and _REACHES.match(rest) is not None)


_RESTS = regex(
    r"\W*(?:\w+ly )?(?:(?:has |have |had )?comes? to (?:a )?(?:rest|stop|halt|standstill)\b|(?:has |have )?stop(?:s|ped)? \w+ing\b"
    r"|(?:lies?|sits?|rests?) (?:face|flat|open|still|there|forgotten|abandoned|untouched|between|beside|among|where)\b)",
    re.IGNORECASE,
)
_REACHES = regex(
    r"\W*(?:runs?|leads?|stretch(?:es)?|goes|go|trails?|snakes?|winds?|hangs?) (?:\w+ )?(?:from|between|along|across|over|to|up|down)\b",
    re.IGNORECASE,
)
LONG = frozenset({"rope", "cable", "wire", "chain", "tablecloth", "hose", "pipe", "rail", "rails", "string", "washing_line", "barbed_wire"})
"""What may reach from one place to another."""
HEARD = frozenset({"speaker", "car_horn", "radio", "music_box", "gramophone", "turntable", "jukebox", "whistle", "kettle"})
"""What is heard, and falls silent, beside what rings."""
AS_RUNG = frozenset({"alarm_clock", "phone", "siren", "bell", "clock", "doorbell", "device", "telephone"})
SOUNDING = HEARD | AS_RUNG | clock_words.CLOCKS
"""What slows and stops to the ear."""
LEAVES = frozenset({"letter", "poster", "newspaper", "page", "envelope", "photo_frame", "sign", "feather", "leaf", "map", "document"})
_FLUTTERS = regex(r"\b(?:flutters?|blows?|sails?|flies|floats?|drifts?|whirls?|flaps?)\b", re.IGNORECASE)
"""What is light, and goes on the wind once it has come loose."""
BEFORE_END = frozenset({"flickers", "rings", "shines"})
"""What a lamp or an engine does before it goes out (`gutters and dies`)."""
COUNTED = frozenset({"", "falls"})
"""What several of a thing do whose picture shows how many they are."""
SHUTS = frozenset(
    {"open_door", "door", "lift_doors", "train_doors", "gate", "barrier", "blind", "curtain", "pane", "garage_door", "safe", "piano"}
)
"""What closes where it comes down or is slammed; other things fall."""
_OUT_OF = regex(r"\bbursts? (?:out|from|through|into|past)\b", re.IGNORECASE)
_IS_DARK = regex(r"^\W*(?:is|are) (?:\w+ )?(?:black|dark|dead)\b", re.IGNORECASE)
_DIES = regex(r"\b(?:and|then|,) (?:\w+ly )?(?:dies?|goes (?:out|dark|dead)|go (?:out|dark)|fails?|cuts? out)\b", re.IGNORECASE)
_STOPS = regex(r"^\W*(?:\w+ly )?(?:stops?|has stopped|runs down|winds down|falls silent)\b", re.IGNORECASE)
_SLOWS = regex(r"^\W*(?:\w+ly )?(?:slows?|weakens?|(?:grows?|gets?) (?:faint(?:er)?|weaker|slower))\b", re.IGNORECASE)
_LOWERED = regex(r"\b(?:comes? down|descends?)\b", re.IGNORECASE)
LIT = frozenset({"bulb", "desk_lamp", "lamp_post", "headlights", "sign", "screen", "television", "lantern", "candle", "lit_window"})
_ON = regex(r"^\W*(?:\w+ )?(?:come|comes|go|goes|went|switch|switches|snap|snaps)(?: back)? on\b|\bon,? one after", re.IGNORECASE)
_OFF = regex(r"\bgoes? off\b|\bgo off\b", re.IGNORECASE)
