"""Two things at once: one in each hand, a tool and what it is used on, what is poured from and into."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from storyboard.breakdown import shape_words, thing_words
from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots import nouns
from storyboard.shots.deed import Deed
from storyboard.shots.floor import Floor

_WORD = regex(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_CLAUSE = regex(r"\A[^.;:!?]*")
_FINER = {
    "glass": "glass",
    "tumbler": "glass",
    "goblet": "goblet",
    "wineglass": "wineglass",
    "flute": "wineglass",
    "pocketknife": "knife",
    "penknife": "knife",
    "tape": "tape",
    "loaf": "bread",
}
"""Words that mean one of several things elsewhere, and no more than this in a hand."""
_NO_THINGS = frozenset(
    {"wine", "water", "coffee", "tea", "beer", "whisky", "whiskey", "brandy", "milk", "juice", "soup", "champagne", "gin", "rum"}
)
"""What is poured, and stands for its vessel elsewhere."""
_EACH = regex(r"\b(?:an?|one|the|his|her) (?P<what>(?:\w+ ){0,2}[\w-]+) in (?:each|either) (?:hand|fist)\b", re.IGNORECASE)
_TWO = regex(
    r"\A\w+ (?:(?:up|in|out|over|his|her|their|the) )?(?:two|both|a pair of) (?P<what>(?:\w+ ){0,2}[\w-]+s)\b(?!['’])", re.IGNORECASE
)
_AND = regex(r"\s*(?:and|&)\s+(?:(?:an?|the|his|her|some) )?(?:\w+ ){0,2}\Z", re.IGNORECASE)
_ONE_EACH = regex(r"\bin one (?:hand|fist)\b", re.IGNORECASE)
_INTO = regex(r"\b(?:into|in|from|for|out of) (?:(?:an?|the|his|her|two|each) )?(?:\w+ ){0,2}\Z", re.IGNORECASE)
_TAPES = regex(r"tap(?:es?|ing) ", re.IGNORECASE)
_RED = regex(r"\b(?:wine|champagne|claret|burgundy|port|sherry)\b", re.IGNORECASE)

VESSELS = frozenset(
    {"cup", "glass", "goblet", "wineglass", "bowl", "mug", "bucket", "flask", "jug", "pot", "can", "jar", "vase", "thermos"}
)
MICROPHONES = frozenset({"microphone", "megaphone", "walkie_talkie"})
"""Things in a hand that are spoken into."""
BLADES = frozenset({"knife", "scissors", "saw", "scalpel", "cleaver", "axe", "sword", "bolt_cutters", "grater", "sickle"})
CLOTHS = frozenset({"cloth", "towel", "sponge", "napkin", "duster", "hairbrush", "paintbrush", "soap", "toothbrush"})
FILLS = frozenset({Pose.PUT, Pose.TEND, Pose.DROP, Pose.KNOT})
"""What is done with a thing that goes into another one."""
CONTAINERS = frozenset(
    {"bag", "sack", "basket", "envelope", "box", "bucket", "jar", "hat", "bowl", "cup", "glass", "like_bag", "like_box", "tin", "wallet"}
)
"""What is held in one hand while something is put into it."""
TOOLS: dict[Pose, tuple[str, frozenset[str]]] = {
    Pose.CUT: ("knife", BLADES),
    Pose.RUB: ("cloth", CLOTHS),
    Pose.EAT: ("", frozenset({"fork", "spoon"})),
}
"""What is in the right hand where something else is worked on in the left: what it is where nothing is named, and what else it may be."""
_WHETS = regex(r"(?:sharpen|whet|hone|honing|strop)", re.IGNORECASE)
_BARE = regex(r"\bwith (?:(?:an?|the|his|her) )?(?:\w+ )?(?:thumbs?|fingers?|fingertips?|hands?|palms?|sleeves?|nails?)\b", re.IGNORECASE)
PAIRED = frozenset(
    {Pose.HOLD, Pose.CARRY, Pose.TEND, Pose.SHOW, Pose.KNOCK, Pose.REACH, Pose.WRITE, Pose.PHONE, Pose.SLAM, Pose.FIGHT, Pose.KNOT}
    | {Pose.WALK, Pose.RUN, Pose.STAND, Pose.SIT, Pose.KNEEL, Pose.LEAN, Pose.BRANDISH, Pose.PRESS, Pose.CROUCH}
    | {Pose.GIVE, Pose.PUT, Pose.DRINK, Pose.WASH}
)
"""Poses in which each hand may have something."""


@dataclass(frozen=True, slots=True)
class Named:
    """Something a hand can hold, where it is named."""

    start: int
    end: int
    kind: str


def named(text: str) -> tuple[Named, ...]:
    """All things that hands hold in a text, in order."""
    words = ((word, _kind(word.group().casefold())) for word in _WORD.finditer(text))
    return tuple(Named(word.start(), word.end(), kind) for word, kind in words if kind and not _is_verb(text, word))


def _is_verb(text: str, word: re.Match[str]) -> bool:
    """Whether a word of the shapes is a deed there: `wipes`, but `the wipes`."""
    before = text[: word.start()].split()[-1:]
    return word.group().casefold() in shape_words.VERBS_TOO - shape_words.STUFF and not (thing_words.BEFORE - {"and"}).issuperset(before)


def _kind(word: str) -> str:
    if word in _NO_THINGS:
        return ""
    one = word.rstrip("s")
    return _FINER.get(word) or _FINER.get(one) or thing_words.kind_of(word.replace("-", " ")) or nouns.CARRIED_BY_WORD.get(one, "")


def second_hand(floor: Floor, who: str, deed: Deed, sentence: str) -> None:
    """Puts what the words name for the other hand into it, where somebody is seen in the deed."""
    now = floor.here[who]
    each = _each(deed.pose, deed.told, sentence)
    if each is None and (now.gesture or now.pose) is not deed.pose and now.pose is not deed.pose:
        return
    hands = each or both(deed.pose, deed.told)
    if hands is None:
        return
    first, second = hands
    first = "" if deed.pose is Pose.CUT and first == TOOLS[Pose.CUT][0] and now.thing in BLADES else first
    held = _kind(floor.names.get(now.holds, "").casefold().rpartition(" ")[2]) if now.holds else ""
    second = first if second == held and first else second
    own = first and (not now.holds or (each is None and deed.pose is Pose.EAT))
    floor.change(who, **({"holds": "", "thing": first} if own else {}), other=second)


def both(pose: Pose | None, told: str) -> tuple[str, str] | None:
    """What is in the right and in the left hand by the words: kinds, the first one empty where it stays as it is; None for no second thing.

    `told` is the sentence from its verb on.
    """
    if pose is None:
        return None
    clause = _told(told)
    if pose is Pose.POUR or (pose in FILLS and _filled(clause)):
        return _poured(clause) if pose is Pose.POUR else ("", _filled(clause))
    if pose is Pose.CUT and _WHETS.match(told):
        return next((one.kind for one in named(clause) if one.kind in BLADES), ""), "stone"
    if pose in TOOLS:
        return _worked(named(clause), *TOOLS[pose], bare=bool(_BARE.search(clause)))
    if pose is Pose.HOLD and _TAPES.match(told):
        return next((("tape", one.kind) for one in named(clause)), None)
    return _joined(clause) if pose in PAIRED else None


def _filled(clause: str) -> str:
    """What a thing is put into that a hand can hold; empty for none."""
    found = [one for one in named(clause) if one.kind in CONTAINERS and _INTO.search(clause, 0, one.start)]
    return found[-1].kind if found and any(one.start < found[-1].start and one.kind not in CONTAINERS for one in named(clause)) else ""


def _told(told: str) -> str:
    """The clause of a verb, without it: `peels` is no peel."""
    found = _CLAUSE.match(told)
    return (found.group() if found else told).partition(" ")[2]


def _poured(clause: str) -> tuple[str, str] | None:
    into = [one.kind for one in named(clause) if one.kind in VESSELS and _INTO.search(clause, 0, one.start)]
    if not into:
        return None
    return "", "wineglass" if into[-1] == "glass" and _RED.search(clause) else into[-1]


def _worked(found: tuple[Named, ...], usual: str, tools: frozenset[str], *, bare: bool) -> tuple[str, str] | None:
    tool = next((one.kind for one in found if one.kind in tools), "" if bare else usual)
    what = next((one.kind for one in found if one.kind not in tools | BLADES), "")
    return (tool, what) if what and (tool or bare) else None


def _each(pose: Pose | None, told: str, sentence: str) -> tuple[str, str] | None:
    """`a kettle in each hand`; `carries two suitcases`."""
    match = _EACH.search(sentence) or (_TWO.search(told) if pose in (Pose.CARRY, Pose.HOLD, Pose.SHOW) else None)
    kind = next((one.kind for one in reversed(named(match["what"]))), "") if match else ""
    kind = "glass" if kind == "glasses" else kind
    return (kind, kind) if kind else None


def _joined(clause: str) -> tuple[str, str] | None:
    """`a hammer and chisel`; `a cup in one hand, a phone in the other`."""
    found = named(clause)
    for one, two in pairwise(found):
        between = clause[one.end : two.start]
        if one.kind != two.kind and (_AND.fullmatch(between) or _ONE_EACH.search(between)):
            return one.kind, two.kind
    return None
