"""What a verb is done to, or with, where the breakdown has no prop for it: particles, `into`, tools."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from storyboard.breakdown.lists import listed
from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.deed import Deed
from storyboard.shots.references import Reference
from storyboard.shots.things import carried

WEARS = regex(r"(?:wears|wearing)\b", re.IGNORECASE)
"""What somebody has on is in no hand."""

_PARTICLE = regex(r"\A\s+(?:over|on|off|up|down|out|in|away|back|around|through)(?=\s+(?:the|an?|his|her|their|its|another|one|two)\b)")
_MOVED = regex(
    r"(?:pick|put|turn|hold|switch|plug|take|pull|lay|set|throw|tip|flip|knock|dig|wind|hand|pass|give|fish|drag|lift|screw|slip|toss|kick"
    r"|roll|rip|tear|cut|break|fold|scoop|wipe|rinse|bring|carry|slide|peel|prise|pry|try|strap|nail|tape|clip|unroll|leaf|flick)"
    r"(?:s|es|ing|ped|ed)?\Z|(?:pries|tries|carries|flipping|putting|tipping|slipping)\Z",
    re.IGNORECASE,
)


def done_to(text: str, start: int, end: int) -> str:
    """Kind of what the verb between two places is done to; a particle of a verb of handling is no place: `turns over the card`.

    Empty for none. A verb that was found with its object has it within: `holds up the cup`.
    """
    if _SOUGHT.match(text, start):
        return ""
    if palm := _PALM_ON.match(text, start):
        return carried(f" {palm['what']}")
    verb, _, rest = text[start:end].partition(" ")
    moved = bool(_MOVED.match(verb))
    behind = text[end:]
    return carried(_PARTICLE.sub("", behind, count=1) if moved and not rest else behind) or (
        carried(_PARTICLE.sub("", f" {rest}{behind}", count=1)) if moved and rest else ""
    )


_SOUGHT = regex(
    r"(?:pat|feel|search|grop|rummag|fish|hunt|look|fumbl|root|scrabbl|dig|delv)\w* (?:[\w’'-]+ ){0,5}?"
    r"for (?:the|an?|his|her|some|another)\b",
    re.IGNORECASE,
)
"""What is looked for is in no hand yet: `pats his pockets for a pen`."""
_PALM_ON = regex(
    r"(?:lay|plac|rest|put|press|flatten|set|clap|spread)\w* (?:both |his |her |their |the |an? |one |two )*(?:\w+ )?"
    r"(?:hands?|palms?|fingertips) "
    r"(?:flat )?(?:on|against|over|to) (?P<what>(?:the|an?|his|her|its) [^.,;:!?]+)",
    re.IGNORECASE,
)
"""What a hand is laid on: `lays her palm against the jar`."""
_INTO = regex(
    r"\b(?:in|into|onto|on|out of|from|over|under|behind|at|to|against|through|inside|between) (?:[\w’'-]+ ){1,3}\Z", re.IGNORECASE
)


def put_into(text: str, verb: int, prop: int) -> str:
    """Kind of what is put into a prop or taken out of it, between the end of a verb and where the prop is named; empty for none."""
    between = text[verb:prop]
    place = _INTO.search(between + ("" if between.endswith(" ") else " "))
    if place:
        return carried(between[: place.start()])
    apart = _APART.search(between)
    return carried(between[: apart.start()]) if apart else ""


_APART = regex(r"[,;]| and (?!with\b)")
"""Between what a verb is done to and a prop that another verb is about."""


_TOOLED = frozenset({Pose.FIGHT, Pose.KNOCK, Pose.REACH, Pose.TEND, Pose.PUSH, Pose.WASH, Pose.COVER, Pose.BRANDISH})
_BY_MEANS = regex(r"[^.,;:!?]*?\bwith (?P<what>(?:an?|the|his|her|another|one) [^.,;:!?]+)", re.IGNORECASE)
_FULL = regex(r"(?:fill|stuff|load|pack|top|trade|swap|replace|pil|heap|line|feed|serve|greet)", re.IGNORECASE)
"""Verbs whose `with` names no tool."""


def tool(text: str, start: int, end: int, pose: Pose | None) -> str:
    """Kind of what is in the hand that strikes, pries or wipes something else: `smashes the lid with a hammer`."""
    means = _BY_MEANS.match(text, end) if pose in _TOOLED and not _FULL.match(text, start) else None
    return carried(f" {means['what']}") if means else ""


_FOOD = listed(
    "egg eggs steak bread dough fish sandwich tart cake meat onion carrot potato apple pear lemon orange tomato food cheese sausage"
)
"""What is prepared with a verb of blows: `skewers the meat`."""
_PRESSED = frozenset({"like_disc"})
"""What is drawn for a button: who hits it again presses it."""
_RATTLED = frozenset(
    {"ladle", "stick", "spoon", "knife", "key", "ruler", "cane", "cup", "bottle", "fork", "pen", "pencil", "club", "truncheon"}
)
"""What is run along something with one hand, and dragged by nobody."""
_IT = regex(r"\s+(?:it|the button)\b")


def drawn_as(prop: str, text: str, found: Sequence[Reference]) -> str:
    """The kind of a prop by the words for it; empty where they name none."""
    one = next((r for r in found if prop and r.prop == prop), None)
    return carried(f" the {text[one.start : one.end].casefold()}") if one is not None else ""


def softer(pose: Pose | None, thing: str, behind: str) -> Pose | None:
    """What a blow, or a pull, is by what it is done to: food is worked at, a button pressed, a ladle run along pans.

    `behind` is what follows the verb.
    """
    if pose is Pose.FIGHT and thing in _PRESSED and _IT.match(behind):
        return Pose.PRESS
    if pose is Pose.PULL and thing in _SLIGHT and not _ABOARD.search(behind):
        return Pose.TEAR if _STRIPS.search(behind) else Pose.TAKE
    if pose is Pose.DRAG and thing in _RATTLED:
        return Pose.REACH
    return Pose.TEND if pose is Pose.FIGHT and thing in _FOOD else pose


_SLIGHT = frozenset(
    {
        "fish",
        "sardine",
        "letter",
        "page",
        "photo",
        "key",
        "ring",
        "coin",
        "card",
        "pen",
        "book",
        "bottle",
        "can",
        "tin",
        "napkin",
        "feather",
    }
    | {"flower", "flowers", "leaf", "apple", "bread", "egg", "carrot", "cork", "lid", "match", "cigarette", "ticket", "glove", "nail"}
)
"""What nobody throws their weight into: it comes off with a jerk of the hand."""
_ABOARD = regex(r"\A[^.;:!?]*\b(?:onto|aboard|ashore|on to) ", re.IGNORECASE)
"""What is pulled so has weight after all."""
_STRIPS = regex(r"\b(?:in)?to (?:\w+ )?(?:strips|shreds|pieces|bits|ribbons|confetti|halves|two)\b|\bapart\b", re.IGNORECASE)
TINY = frozenset({"like_lump", "like_crumb", "pill", "gem", "earring", "pin", "screw", "seeds", "coin", "ring"})
"""Kinds that are told by a close picture only."""


def tiny(done: Sequence[Deed]) -> bool:
    """Whether one of some deeds is wholly about a thing that would not be seen from further away."""
    return any(deed.thing in TINY and deed.act in (Act.TAKE, Act.DROP, Act.THROW) for deed in done)


def unnamed(text: str, people: Sequence[Reference]) -> str:
    """A text without the names that are words for things as well: Tam is no cap, and Button none of a coat."""
    for one in (r for r in people if r.end <= len(text) and text[r.start : r.end].istitle()):
        if _thing_too(text[one.start : one.end].casefold()):
            text = text[: one.start] + "X" * (one.end - one.start) + text[one.end :]
    return text


@lru_cache(maxsize=256)
def _thing_too(name: str) -> bool:
    return " " not in name and name not in _PRONOUNS and bool(carried(f" the {name}"))


_PRONOUNS = frozenset({"he", "she", "they", "him", "her", "them", "his"})
