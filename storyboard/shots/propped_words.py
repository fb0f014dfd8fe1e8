"""What somebody has their back against out of doors, sitting on the ground or on their feet: a rock, a tree, a post, a wheel; and what
they lean something on that they have."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose

AGAINST = "against_"
"""Before the kind in `Blocking.at`."""
_WORDS: dict[str, str] = {
    "tree": r"(?:tree(?: ?trunk)?s?|oak|pine|birch|willow|elm|palm|trunk(?! of))",
    "rock": r"(?:rocks?|boulders?|stones?|outcrop|cliff|crag)",
    "post": r"(?:(?:fence|gate|wooden|signal|hitching|tent)? ?posts?|stake|pole|beam|mast|upright)",
    "lamp": r"(?:lamp[- ]?posts?|street ?lamps?|lampposts?|streetlights?|traffic lights?)",
    "wheel": r"(?:wagons?|wagon ?wheels?|cart ?wheels?|carts?|carriage|wheels?)",
    "log": r"(?:logs?|fallen tree|driftwood)",
    "fence": r"(?:fence|palings|palisade|corral)",
    "grave": r"(?:(?:grave|tomb|head)stones?|graves?|tombs?)",
    "column": r"(?:columns?|pillars?)",
    "statue": r"(?:statues?|monument|plinth|pedestal)",
    "barrel": r"(?:barrels?|kegs?|oil drums?)",
    "crate": r"(?:crates?|boxes|sandbags?)",
    "hay": r"(?:hay ?bales?|bales?|haystacks?|hay)",
}
"""What it is, by the words for it."""
KINDS = tuple(_WORDS)
EVERY = frozenset(f"{AGAINST}{kind}" for kind in KINDS)
"""Every `Blocking.at` of who is so."""
_THE = r"(?:the|an?|his|her|their|its|some|one of the) (?:(?!side|back)[\w-]+ ){0,2}?"
_BACKS = r"\A(?!\w+ (?:the|an?|his|her|their|its|it|them)\b(?! (?:back|shoulders?)\b))[^.;]*?"
_POSES = frozenset({Pose.SIT, Pose.LEAN, Pose.SLEEP, Pose.LIE})
ROWS: tuple[tuple[str, re.Pattern[str], frozenset[Pose]], ...] = tuple(
    (
        f"{AGAINST}{kind}",
        regex(rf"{_BACKS}\b(?:against|(?:backs?|shoulders?) (?:to|on|at)) {_THE}{words}\b", re.IGNORECASE),
        _POSES,
    )
    for kind, words in _WORDS.items()
)
"""`Blocking.at`, the words for it, and the poses it is for: who leans a rifle there is not there with the own back."""

LEANT = "leant_"
"""Before the kind in `Blocking.at` of who leans what they have on something."""
_LEANT_ON: dict[str, str] = {"wall": r"(?:walls?|side of (?:the|a) (?:house|barn|shed)|facade)"} | {
    kind: _WORDS[kind] for kind in ("tree", "lamp", "post", "fence", "column", "statue", "rock")
}
LEANT_ON = tuple(_LEANT_ON)
LEANT_AT = frozenset(f"{LEANT}{kind}" for kind in LEANT_ON)
"""Every `Blocking.at` of who does so."""
_OWN = r"(?:backs?|shoulders?|head|forehead|face|cheek|brow|hips?|weight|body|hands?|palms?|elbows?|arms?|legs?|foot|feet|ear)"
_LEANS = (
    r"\A(?:lean|prop|rest|stand|set|put|stow|park|lay|plac)\w* (?:up )?"
    rf"(?:the|an?|his|her|their|two|both|it|them|[^\W_]+['’]s)\b(?! (?:\w+ ){{0,2}}{_OWN}\b)[^.;]*?\b(?:up )?against"
)
LEANT_ROWS: tuple[tuple[str, re.Pattern[str], frozenset[Pose]], ...] = tuple(
    (f"{LEANT}{kind}", regex(rf"{_LEANS} {_THE}{words}\b", re.IGNORECASE), frozenset({Pose.PUT, Pose.HANG}))
    for kind, words in _LEANT_ON.items()
)
"""The same of who leans something there."""
