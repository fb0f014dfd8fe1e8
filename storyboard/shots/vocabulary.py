"""The words in which somebody who is asked for a plan says what hands do, with what, and on what.

The rules find the same in the script's words (`things`, `touches`, `fittings`); here they are named outright, and checked.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from storyboard.breakdown import prop_words, thing_words
from storyboard.model.shots import Pose
from storyboard.shots import things, touches
from storyboard.shots.floor import FALLEN, WHOLE

GESTURES = frozenset(Pose) - WHOLE
"""Poses of arms and head, which go on top of what the legs do."""

FITTINGS = {
    "ladder": "on its rungs (climb)",
    "stairs": "on steps (climb, walk, run)",
    "fence": "over a fence, railing or parapet (climb, jump)",
    "rope": "at a hanging rope or cable (climb, pull)",
    "lever": "a lever, brake, crank or valve in the hand (pull, push)",
    "hatch": "a hatch or trapdoor in the floor (pull, push, kneel)",
    "duct": "in a duct or crawl space (crawl)",
    "door": "working at a door: opening, knocking, pushing, listening (open_door, knock, push, pull, listen)",
    "door_behind": "leaning back on a door (lean)",
    "doorway": "standing framed by an open door (stand, lean, peek, aim)",
    "way_in": "just coming in by a door (walk, run; to_x, to_z is where to)",
    "way_out": "leaving by a door (walk, run; to_x, to_z is the door)",
    "wall": "at a wall (knock, push, listen)",
    "chart": "writing or drawing on a board or wall map (reach)",
    "thing": "pushing or pulling at a large thing of the set: car, crate, wardrobe (push, pull)",
    "own_shoulder": "a bag or strap at the own shoulder (hold, wear)",
    "own_coat": "putting the own coat on or off (wear)",
    "own_buttons": "buttoning the own coat (wear, tend)",
}
"""What somebody is on or handles, which the set gets for them, and the poses that go with it."""

BODY = dict.fromkeys(sorted(touches.PARTS - {"above"}), "") | {"above": "an umbrella or a coat over their head"}
"""Where the hand is on whom they look at, and what that is where the word does not say it."""

PLACES = frozenset({*FITTINGS, *BODY})
"""All that `Blocking.at` may be."""

STATES = frozenset({FALLEN, "wet", "wounded"})
"""What may have become of somebody."""

DRAWN = tuple(sorted(kind.replace("_", " ") for kind in {*things.CARRIED, *prop_words.PROPS, *thing_words.THINGS}))
"""Things that are drawn as what they are; many other nouns are known for one of them."""

_ARTICLE = re.compile(r"\A(?:an?|the|his|her|their|some)\s+")
_KINDS = frozenset({*things.CARRIED, *things.SEEN, *prop_words.PROPS, *thing_words.THINGS})


def thing(name: str) -> str:
    """The kind a named thing is drawn as in the hand; empty where nothing like it is known."""
    return _kind(name, things.carried)


def close(name: str) -> str:
    """The kind a named thing is drawn as where the picture is of nothing else; empty where nothing like it is known."""
    return _kind(name, things.looked_at)


def _kind(name: str, look_up: Callable[[str], str]) -> str:
    """The whole name, then the noun it ends in, then any word of it."""
    words = _ARTICLE.sub("", name.strip().casefold()).replace("_", " ")
    last = words.rpartition(" ")[2]
    return next((kind for kind in (_known(words), _known(last), look_up(f"a {last}"), look_up(f"a {words}")) if kind), "")


def _known(words: str) -> str:
    kind = words.replace(" ", "_")
    return kind if kind in _KINDS else thing_words.KNOWN.get(words, "")
