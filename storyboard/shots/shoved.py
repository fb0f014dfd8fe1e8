"""What is pushed: a car with the whole body, a glass with a hand across a table."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots.antecedents import object_of
from storyboard.shots.lexicon_words import words_of
from storyboard.shots.things import carried

GREAT = frozenset(
    {
        "barrel",
        "beam",
        "bicycle",
        "block",
        "box",
        "cage",
        "cart",
        "trolley",
        "service_trolley",
        "carton",
        "chair",
        "chest",
        "coffin",
        "coffee_machine",
        "cradle",
        "crate",
    }
    | {
        "drawer",
        "easel",
        "fish_crate",
        "hay",
        "ladder",
        "lawnmower",
        "lever",
        "log",
        "mattress",
        "microwave",
        "pallet",
        "piano",
        "plank",
        "pole",
    }
    | {
        "pram",
        "printer",
        "robot",
        "rug",
        "safe",
        "sack",
        "sled",
        "sofa",
        "stone",
        "stretcher",
        "suitcase",
        "surfboard",
        "table",
        "television",
    }
    | {
        "trash_can",
        "trunk",
        "tyre",
        "vacuum",
        "washing_machine",
        "weight",
        "wheelbarrow",
        "wood",
        "boat",
        "bag",
        "blind",
        "hook",
        "valve",
        "handle",
        "lid",
    }
)
"""Kinds that take more than a hand, or stay where they are."""
_PALMS = (
    r"(?:put|lay|plac|set|plant|brac|press|get)\w* (?:both |two |his |her |their )*(?:hands|palms)(?: flat| hard| firmly)? "
    r"(?:on|onto|to|against) "
)
_VEHICLE = r"(?:[\w-]+ ){0,2}?(?:car|van|truck|taxi|cab|lorry|jeep|pickup|bus|mercedes|limousine|saloon|sedan)"
_BACK = r"(?:[\w-]+ )?(?:boot(?! of (?:his|her|a man))|tailgate|rear|bumper|back|trunk)"
HANDS_ON = (
    rf"{_PALMS}(?:(?:the|its|their) {_BACK}(?: of (?:the|his|her|their) {_VEHICLE})?|(?:the|his|her|their) {_VEHICLE}(?:['’]s {_BACK})?)\b"
    r"(?! (?:of|door|seat|window|roof)\b)"
)
"""How somebody begins to push a car: with both hands on it, or on what is at the back of it."""
_HANDS_ON = regex(HANDS_ON, re.IGNORECASE)


def on_vehicle(text: str, start: int) -> bool:
    """Whether a verb at `start` lays both hands on a car, so as to push it."""
    return _HANDS_ON.match(text, start) is not None


def by_hand(pose: Pose | None, text: str, start: int) -> Pose | None:
    """What a verb of pushing means by what is pushed: something small is put where it is pushed to."""
    if pose is not Pose.PUSH or _WHEELED.match(text, start):
        return pose
    words = words_of(text)
    at = next((n for n, word in enumerate(words) if word.start == start), -1)
    name = object_of(words, at, len(words)) if at >= 0 else ""
    kind = carried(f"the {name}") if name else ""
    return Pose.PUT if kind and kind not in GREAT and not kind.startswith("like_") else pose


_WHEELED = regex(
    r"\w+ [^.,;]*?\b(?:in|on) (?:an?|the|his|her) (?:\w+ )?(?:wheelbarrow|barrow|trolley|cart|handcart|pram|buggy|wheelchair)\b"
)
"""What is pushed on wheels, whatever lies in it."""
