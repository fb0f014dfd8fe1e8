"""Sentences told again with what they show as their subject: `A thread of steam` is steam, `A gust puts out the candle` is a candle."""

from __future__ import annotations

import re

from storyboard.breakdown.animal_words import ENGLISH
from storyboard.model.patterns import regex

_STUFF = (
    r"smoke|steam|mist|fog|vapou?r|dust|breath|flames?|fire|snow|rain|hail|sleet|water|foam|spray|blood|sand|light|sunlight|moonlight|"
    r"daylight|torchlight|lamplight|lightning"
)
_SHAPE = (
    r"(?:thread|ribbon|finger|blanket|sheet|wall|curtain|veil|tongue|rope|shaft|pillar|needle|blade|column|ball|carpet|band|bar|streak|"
    r"thin line|coil|strand|cloak|shroud|mantle|river|sea|knife|spear|lance|scarf|feather|snake|worm|string|stripe)s?"
)
_SHAPED = regex(
    rf"(?P<before>\A\W*)(?:an?|the|one|two|three|thin|long|great|more)?\s*(?:[\w-]+,? ){{0,2}}?{_SHAPE} of "
    rf"(?:[\w-]+ )?(?P<stuff>{_STUFF})\b",
    re.IGNORECASE,
)
"""What has only the shape of a thing at the beginning of a sentence."""
_BEAMS = {"light": "a beam of light", "daylight": "a beam of light", "torchlight": "a beam of light", "lamplight": "a beam of light"}
_WHOLE = {**_BEAMS, "sunlight": "a shaft of sunlight", "fire": "flames", "flame": "flames"}
"""What stuff is called where its bare name is no subject."""
_WALL = regex(r"\bwalls? of\b", re.IGNORECASE)
_WIND = (
    r"\W*(?:(?:then|and|suddenly|again),? )?(?:an?|the|another|one)? ?(?:sudden |cold |sharp |night |icy |strong |north |sea |"
    r"violent |last )*"
    r"(?:gust(?: of (?:wind|air))?|wind|draught|draft|breeze|gale|squall|blast(?: of (?:wind|air))?|storm|current of air|breath of wind)"
)
_FINGERS = (
    r"\W*(?:(?:then|and),? )?(?:an?|the|two|wet|his|her|[A-Z][\w’'-]+['’]s)? ?"
    r"(?:wet |gloved |old |small )*(?:hand|fingers?|thumb and finger)"
)
_WHAT = (
    r"(?P<what>(?:the|an?|his|her|their|its|one|every|all the|some|loose|[A-Z][\w’'-]+['’]s)(?: [\w’'-]+){1,3}?|papers|"
    r"leaves|snow|dust|smoke)"
)
_END = r"(?=\s+(?:from|off|out|over|across|along|away|up|down|on|in|into|against|behind|through|and|to|at|with|by)\b|\s*[.,;!—–]|\s*\Z)"
_OUT = r"(?:puts?|blows?|snuffs?|pinch(?:es)?|whips?|knocks?)"
_WHAT2 = _WHAT.replace("what", "what2")
_KNOCKS = "blows?|knocks?|tips?|sends?|throws?|pushes"
_LIFTS = (
    r"tears?(?: at)?|rips?|snatch(?:es)?|lifts?|takes?|whips?|carr(?:ies|y)|blows?|scatters?|ruffles?|flips?|stirs?|billows?|fills?|"
    r"tugs at|catches|sweeps?|plucks?|flutters?|sends?|leafs through|riffles?|pulls at|bellies|swells?|whirls?"
)
_ROWS: tuple[tuple[str, str, str], ...] = (
    (rf"(?:{_WIND}|{_FINGERS})", rf"{_OUT} out {_WHAT}{_END}|{_OUT} {_WHAT2} out", "goes out"),
    (rf"(?:{_WIND}|{_FINGERS})", rf"(?:extinguish(?:es)?|snuffs?|kills?|douses?|dims?) {_WHAT}{_END}", "goes out"),
    (_WIND, rf"(?:\w+s) {_WHAT} (?:wide )?open\b", "swings open"),
    (
        _WIND,
        rf"(?:\w+s) {_WHAT} (?:shut|closed|to)\b|(?:slams?|bangs?|shuts?|closes?) {_WHAT2}{_END}",
        "slams shut",
    ),
    (
        _WIND,
        rf"(?:{_KNOCKS}) (?:{_WHAT} (?:over|flying|to the \w+|down)\b|over {_WHAT2}{_END})",
        "falls",
    ),
    (_WIND, rf"(?:rattles?|shakes?|rocks?) {_WHAT}{_END}", "rattles"),
    (_WIND, rf"makes? {_WHAT} (?:gutter|flicker|jump|dance|shiver|waver)\b", "flickers"),
    (_WIND, rf"turns? {_WHAT.replace('{1,3}', '{1,2}')}(?= of\b)", "flutters"),
    (_WIND, rf"(?:turns?|spins?) {_WHAT}{_END}", "turns"),
    (
        _WIND,
        rf"(?:{_LIFTS}) {_WHAT}{_END}",
        "flutters",
    ),
)
"""Who blows or puts out, what they do with `what`, and what that is then said to do."""
_DONE = tuple((regex(rf"\A{who} (?:{does})", re.IGNORECASE), then) for who, does, then in _ROWS)
_SEVERAL = regex(r"(?:papers|pages|leaves|letters|candles|lamps|curtains|shutters|doors|petals|flags|notes|cards|sheets)\Z", re.IGNORECASE)


def plainly(text: str) -> str:
    """A sentence with what it shows as its subject: stuff for the shape it has, a thing for the wind or the hand that moves it."""
    text = _BEAST.sub(r"\g<who> looks", text, count=1) if "eye" in text else text
    text = _NUMBERED.sub("", text, count=1)
    told = _ALARM.sub("A siren", _GLASS.sub("Shards of glass fall", _SHAPED.sub(_stuff, text, count=1), count=1), count=1)
    return next((_done(hit, then, told) for pattern, then in _DONE if (hit := pattern.match(told))), told)


_BEAST = regex(
    rf"\A(?P<who>\W*(?:the|an?|one) (?:[\w-]+ )?(?:{'|'.join(sorted(ENGLISH, key=lambda one: (-len(one), one)))}))"
    r"['’]s? (?:[\w-]+ )?eyes?\b[^.;,]*",
    re.IGNORECASE,
)
"""The eyes of a beast, whose picture is one of the beast."""
_NUMBERED = regex(r"(?:numbers?|no\.?|line|route) [A-Z]?\d{1,3}[A-Z]? (?=(?:bus|tram|coach)\b)", re.IGNORECASE)
"""The number of a bus, which is a bus without it too."""
_GLASS = regex(
    r"\A\W*(?:(?:broken|shattered|flying|splintered) )?glass "
    r"(?:sprays?|showers?|rains?|flies|explodes|bursts?|scatters?|falls|tinkles|everywhere|"
    r"cascades|skitters|litters|crunches)\b",
    re.IGNORECASE,
)
"""Glass that is no drinking glass: it is in pieces."""
_ALARM = regex(
    r"\A\W*(?:(?:somewhere|far off|outside|then|suddenly),? )?"
    r"(?:an alarm(?! clock)|the alarm(?= (?:wails|blares|sounds|shrieks|screams|howls|whoops)\b))\b",
    re.IGNORECASE,
)
"""An alarm that wakes nobody."""


def _stuff(hit: re.Match[str]) -> str:
    name = hit["stuff"].casefold()
    name = "a great wave" if name == "water" and _WALL.search(hit.group()) else _WHOLE.get(name, name)
    return f"{hit['before']}{name[0].upper()}{name[1:]}"


def _of_several(verb: str) -> str:
    """One of the verbs above, as several things do it."""
    return "go" if verb == "goes" else verb.removesuffix("s")


def _done(hit: re.Match[str], then: str, told: str) -> str:
    what = hit["what"] or hit.groupdict().get("what2") or ""
    first, _, rest = then.partition(" ")
    verb = f"{_of_several(first) if _SEVERAL.search(what) else first} {rest}".strip()
    return f"{what[0].upper()}{what[1:]} {verb}{told[hit.end() :]}"
