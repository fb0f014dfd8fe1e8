"""What is pushed: a car with the whole body, a glass with a hand across a table."""

from __future__ import annotations

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
