"""What a photograph shows, by the words behind it: a boy on a pony, two men who shake hands, a house, a ship, a couple, a group."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from storyboard.breakdown import animal_words
from storyboard.breakdown.lists import by_word
from storyboard.model.patterns import regex

PICTURED = "photo_of_"
"""Begins the kind of a photograph of something; what is on it follows, one or two of them with a `+` between."""
PHOTOS = frozenset({"photo", "photo_frame"})
"""Kinds of photographs of which nothing is told."""
SHEET = "@"
"""Before what is no photograph: what it is drawn on ends its kind."""
SHEETS: dict[str, str] = {
    **dict.fromkeys(PHOTOS, ""),
    **dict.fromkeys(("postcard", "poster"), ""),
    **dict.fromkeys(("drawing", "sketchpad", "wall_drawing", "painting", "portrait", "page", "like_sheet"), "drawing"),
    "map": "map",
}
"""Kinds on which something may be drawn, and what sheet that is."""

SHOWN: dict[str, str] = {
    "handshake": "handshake shaking-hands shake-hands",
    "couple": "couple newlyweds bride-and-groom lovers man-and-woman woman-and-man wedding parents husband-and-wife mum-and-dad twins",
    "two_children": "two-boys two-girls two-children two-kids two-brothers two-sisters boy-and-girl girl-and-boy brother-and-sister",
    "two_men": "two-men two-soldiers two-officers two-friends two-workers two-sailors two-farmers two-miners",
    "two_women": "two-women two-nurses two-ladies mother-and-daughter",
    "group": "family group team class crew platoon squad band crowd men women soldiers children boys girls people friends students workers "
    "sailors brothers sisters kids colleagues regiment players wedding-party choir reunion",
    "baby": "baby infant newborn",
    "child": "boy girl child kid toddler son daughter grandson granddaughter schoolboy schoolgirl pony-rider",
    "soldier": "soldier officer sailor pilot policeman captain general marine",
    "woman": "woman mother wife girlfriend grandmother mum mom sister bride lady aunt actress dancer nun nurse queen widow",
    "man": "man father husband boyfriend grandfather dad brother groom gentleman uncle actor farmer king president priest youth himself",
    "tower": "tower spire steeple turret skyscraper",
    "lighthouse": "lighthouse",
    "castle": "castle fortress palace",
    "bridge": "bridge viaduct aqueduct",
    "island": "island islet atoll",
    "bicycle": "bicycle bike",
    "sun": "sun",
    "moon": "moon",
    "heart": "heart",
    "cross": "cross x",
    "pumpkin": "pumpkin gourd",
    "way": "route way path trail road",
    "face": "face head",
    "house": "house cottage farmhouse farm barn home mansion villa cabin building hotel school",
    "church": "church chapel cathedral",
    "ship": "ship ferry liner steamer trawler freighter warship battleship destroyer submarine",
    "boat": "boat yacht sailboat sailing-boat dinghy schooner",
    "car": "car truck lorry bus ambulance limousine van taxi jeep automobile",
    "tractor": "tractor",
    "train": "train locomotive",
    "plane": "plane aeroplane airplane aircraft jet bomber",
    "tree": "tree oak forest trees",
    "mountain": "mountain mountains peak alps volcano hill",
    "beach": "beach sea seaside lake harbour harbor ocean",
}
"""What is drawn on a photograph, and the words for it."""
_SHOWN = by_word(SHOWN)
_OF = regex(r"\b(?:photos?|photographs?|pictures?|snapshots?|polaroids?|portraits?)(?P<of> of | shows? | showing |, |: )", re.IGNORECASE)
_WORD = regex(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SKIPPED = 4
"""Words before the first thing that is known: `a small smiling dark-haired boy`."""
_LINKS = frozenset({"on", "with", "and", "beside", "holding", "at", "in", "by", "before", "near", "outside", "under", "aboard", "hugging"})
_ENDS = frozenset(
    {"lies", "stands", "hangs", "sits", "is", "are", "falls", "slides", "drops", "flutters", "burns", "from", "under", "into"}
)


@cache
def of(text: str) -> tuple[str, int]:
    """The kind of the photograph that a text tells of, with what it shows, and where its words end; empty for none."""
    head = _OF.search(text)
    if head is None:
        return "", 0
    words = list(_WORD.finditer(text, head.end()))
    first, at = _next(words, 0)
    if not first or (head["of"] == ", " and first != "handshake"):
        return "", 0
    end = words[at - 1].end()
    if _shakes(words[at : at + 3]):
        return PICTURED + "handshake", words[min(at + 2, len(words)) - 1].end()
    if at < len(words) and words[at].group().casefold() in _LINKS and not _ends(text[end : words[at].start()]):
        second, after = _next(words, at + 1)
        if second and second != first:
            return f"{PICTURED}{first}+{second}", words[after - 1].end()
    return PICTURED + first, end


def shown(words: str, look_up: Callable[[str], str]) -> str:
    """What a plan says is on a picture, as the kind of its photograph; empty where that is to be read (`FOR MUM`), or nothing known.

    `look_up` finds the kind that a noun is drawn as.
    """
    if not any(map(str.islower, words)) or _QUOTED.search(words):
        return ""
    told = list(_WORD.finditer(words))
    first, at = _next(told, 0, look_up)
    if not first:
        return ""
    if any(word.group().casefold() == "shoulders" for word in told[at:]):
        return f"{PICTURED}shoulder_ride"
    if _shakes(told[at : at + 3]):
        return f"{PICTURED}handshake"
    second = _next(told, at + 1, look_up)[0] if at < len(told) and told[at].group().casefold() in _LINKS else ""
    return PICTURED + (f"{first}+{second}" if second not in ("", first) else first)


_QUOTED = regex(r"[“”\"]")


def on_sheet(kind: str, words: str, look_up: Callable[[str], str]) -> str:
    """The kind of a photograph, a drawing or a map with what its words say is on it; empty where it shows nothing that is known."""
    picture = shown(words, look_up) if kind in SHEETS and words else ""
    return f"{picture}{SHEET}{SHEETS[kind]}" if picture and SHEETS[kind] else picture


def parted(kind: str) -> tuple[str, tuple[str, ...]]:
    """The sheet of a picture (`drawing`; empty for a photograph), and the one or two things on it."""
    told, _, sheet = kind.removeprefix(PICTURED).partition(SHEET)
    return sheet, tuple(told.split("+"))


def _ends(between: str) -> bool:
    return any(mark in between for mark in ".,;:!?")


def _shakes(words: list[re.Match[str]]) -> bool:
    told = " ".join(word.group().casefold() for word in words)
    return told.startswith(("shaking hands", "shake hands", "who shake hands", "in handshake"))


def _no_thing(_name: str) -> str:
    return ""


def _next(words: list[re.Match[str]], at: int, look_up: Callable[[str], str] = _no_thing) -> tuple[str, int]:
    """The next thing that is known within a few words, and the place behind it; empty for none."""
    for n in range(at, min(at + _SKIPPED, len(words))):
        told = [_OWNER.sub("", word.group().casefold()).replace("-", " ") for word in words[n : n + 3]]
        if told[0] in _ENDS:
            break
        for long in (3, 2, 1):
            name = " ".join(told[:long])
            if found := _SHOWN.get(name) or animal_words.ONE.get(name) or animal_words.MANY.get(name) or look_up(name):
                return found, n + min(long, len(told))
    return "", at


_OWNER = regex(r"['’]s?\Z")


def spoken(kind: str) -> str:
    """A photograph as people call it."""
    sheet, kinds = parted(kind)
    return f"{sheet or 'photograph'} of a {' and a '.join(kinds).replace('_', ' ')}"
