"""What shuts on fingers beside a door of a house: a lid, the door of a car, a drawer, a sash, a book. Only data."""

from __future__ import annotations

from typing import NamedTuple

from storyboard.breakdown.lists import listed


class Shuts(NamedTuple):
    """Something that shuts on fingers: where that is for who asks, and the words that mean it."""

    told: str
    words: str
    always: bool = True
    """Whether fingers that are at it are caught in it, and do not only touch it: else that it shuts must be said with them."""


SHUTTING: dict[str, Shuts] = {
    "trunk_fingers": Shuts("under the lid of a car's trunk", "trunk boot bonnet tailgate hatchback"),
    "car_fingers": Shuts("in the door of a car", "car taxi van truck lorry cab limousine"),
    "drawer_fingers": Shuts("in a drawer", "drawer"),
    "window_fingers": Shuts("under the sash of a window", "sash window", always=False),
    "piano_fingers": Shuts("under the lid of a piano", "piano keyboard", always=False),
    "book_fingers": Shuts("in a book", "book bible ledger dictionary", always=False),
    "lid_fingers": Shuts("under the lid of a box or a chest", "lid chest suitcase toolbox hatch"),
}
"""Kinds of a close picture of fingers, by what is drawn to shut on them."""
TOLD = {kind: f"the same {one.told}" for kind, one in SHUTTING.items()}
_DIGITS = ("fingers", "finger", "thumb", "fingertips", "knuckles", "hand in", "hand under")
_CAUGHT = listed("caught trapped crushed jammed pinched shut slammed slamming shutting closing closes slams stuck")
_SAID = (*sorted(_CAUGHT), "lid", "sash")


def _named(one: Shuts) -> str:
    """The names that mean it, each a set of words: `fingers trunk`; where it may be touched only, with that it shuts."""
    pairs = [f"{digit} {word}" for digit in _DIGITS for word in one.words.split()]
    return ", ".join(pairs if one.always else [f"{pair} {said}" for pair in pairs for said in _SAID])


NAMES: tuple[tuple[str, str], ...] = tuple((kind, _named(one)) for kind, one in SHUTTING.items())
"""Kinds, and the words that a name for one has among others."""
FINGERS = frozenset({"door_fingers", "locker_fingers", "gate_fingers", *SHUTTING})
"""All pictures of fingers that something shuts on."""
SHUT = frozenset({"", "slam", "close", "closes", "jam", "press", "hold", "pull", "push", "shakes", "falls"})
"""What is said to be done where fingers at something are caught in it."""

_DIGIT = r"(?:own )?(?:[\w-]+ )?(?:fingers?|hands?|fingertips|thumb|knuckles)\b"
_HANDS = rf"(?:(?:his|her|their|the|some|four|three|five|two|an?|[^\W_]+['’]s) )?{_DIGIT}"
_WHOSE = r"(?:the|an?|his|her|their|its|[^\W_]+['’]s)"
_SLAMS = r"\b(?:slams?|bangs?|shuts?|clos(?:es?|ing)|comes? down|crash(?:es)?|drops?|falls?|snaps? shut|clangs?|thuds?|slamming|shutting)\b"
_ON = r"(?:(?:down|shut|closed|hard|to|right) ){0,2}(?:on|onto|over|against)"
_CATCHES = r"\b(?:catch(?:es)?|shuts?|slams?|traps?|jams?|pinch(?:es)?|crush(?:es)?|nips?|closes?)"
_GETS = r"\b(?:caught|trapped|crushed|pinched|jammed|slammed)"
_NOUNS: tuple[tuple[str, str], ...] = (
    ("trunk_fingers", r"(?:trunk|boot|trunk lid|boot lid|lid of (?:the|his|her) (?:trunk|boot)|bonnet|tailgate)"),
    ("car_fingers", r"(?:(?:car|taxi|van|truck|cab|passenger|driver['’]s) door|door of (?:the|his|her) (?:car|taxi|van|truck|cab))"),
    ("drawer_fingers", r"(?:[\w-]+ )?drawer"),
    ("window_fingers", r"(?:(?:[\w-]+ )?sash|window)"),
    ("piano_fingers", r"(?:piano(?: lid)?|(?:keyboard )?lid of (?:the|a|her|his) piano)"),
    ("book_fingers", r"(?:book|bible|ledger|dictionary)"),
    ("lid_fingers", r"(?:(?:[\w-]+ )?lid(?: of (?:the|a|his|her) [\w-]+)?|chest|suitcase)"),
    ("door_fingers", r"(?:(?:front|back|kitchen|cellar|bedroom|bathroom|heavy|oak|steel|iron|wooden) )?door"),
)
ROWS: tuple[tuple[str, str], ...] = tuple(
    (
        kind,
        (
            rf"\b{noun} {_SLAMS} {_ON} {_HANDS}|{_SLAMS} {_WHOSE} {noun} {_ON} {_HANDS}"
            rf"|{_CATCHES} {_HANDS} (?:in|under|between) {_WHOSE} {noun}\b"
            rf"|{_HANDS} (?:is |are |gets? )?{_GETS} (?:in|by|under|between) {_WHOSE} {noun}\b"
        ),
    )
    for kind, noun in _NOUNS
)
"""The words of a sentence that tell one of them."""
