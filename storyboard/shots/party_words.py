"""Close pictures of offices and parties: a cake with words, eaten, or down somebody's front; a card of two halves; a stapled thumb."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Detail

TOLD: dict[str, str] = {
    "iced_cake": "a cake from above with words in icing (`words`)",
    "cake_fork": "a fork with a bite of a slice of cake",
    "cake_front": "the front of a shirt with cake and icing down it",
    "open_card": "a greeting card open, two halves (`words` on the right one; without them it is signed by several)",
    "staple_thumb": "a staple in a thumb",
    "bound_thumb": "a thumb that another's hand binds with a plaster",
    "aid_tin": "a first aid tin, open",
    "spilt_box": "a box on its side, what was in it fallen out",
    "hand_on_hand": "a hand laid on another's hand",
    "hand_on_keys": "a hand laid on another's hand on the keys of a piano",
}
"""Kinds of a `Detail`, and what they are."""
NAMES: tuple[tuple[str, str], ...] = (
    ("cake_front", "cake shirt, cake front, icing shirt, icing front"),
    ("cake_fork", "fork cake, cake bite"),
    ("iced_cake", "iced cake, cake icing, icing words, cake words, cake writing"),
    ("open_card", "open card, card open, card inside, greeting-card open, card signatures, signed card, card halves"),
    ("bound_thumb", "plaster thumb, bandaged thumb, thumb bandage, bound thumb, bandage thumb"),
    ("staple_thumb", "staple thumb, stapled thumb"),
    ("aid_tin", "first aid tin, first-aid tin, first aid box, first-aid box, open first aid kit, open first-aid kit"),
    ("spilt_box", "tipped box, spilt box, spilled box, box side, overturned box, fallen box"),
    ("hand_on_keys", "hand on hand on keys, hand on hand on piano, hands on piano keys, hands on the piano keys, two hands on keys"),
    ("hand_on_hand", "hand on hand, hand on another's hand, hand over hand, hand laid"),
)
"""Kinds, and the words that a name for one has among others."""
DONE: dict[tuple[str, str], str] = {
    ("cake_slice", "cut"): "cake_fork",
    ("cake_slice", "take"): "cake_fork",
    ("card", "open"): "open_card",
    ("card", "reveal"): "open_card",
    ("thumb", "bind"): "bound_thumb",
    ("thumb", "wrap"): "bound_thumb",
    ("thumb", "prick"): "staple_thumb",
    ("first_aid", "open"): "aid_tin",
    **{(kind, hand): "spilt_box" for kind in ("box", "carton", "crate") for hand in ("spills", "bursts")},
}
"""What hands do, or a thing does by itself, that is another picture than of most things."""


def meant(detail: Detail) -> Detail:
    """A close picture as it is drawn: a card that is opened has two halves, a cake with words has them in icing."""
    lettered = "iced_cake" if detail.kind == "cake" and detail.words else ""
    kind = DONE.get((detail.kind, detail.hand), lettered)
    return detail.model_copy(update={"kind": kind, "hand": "", "tool": ""}) if kind else detail


_A = r"(?:the|an?|his|her|their|one|another|[^\W_]+['’]s)"
_ANY = rf"{_A} (?:[\w-]+ ){{0,3}}?"
_ON_FRONT = r"(?:shirt|front|chest|blouse|jacket|tie|suit|lap|dress|sweater|jumper)"
_SWEETS = r"\b(?:cake|icing|frosting|cream|gateau|trifle|custard)\b"
_LANDS = r"\b(?:lands?|slides?|runs?|falls?|splats?|hits?|drops?|smears?|spreads?|goes|is)"
_DOWN = r"(?:on|onto|down|over|across|all over|into|against|in)"
_CARD = r"(?:(?:greeting|birthday|leaving|farewell|get[- ]well|christmas|sympathy|good[- ]luck)[- ]?)card\b"
_DIGIT = rf"{_A} (?:\w+ )?(?:thumb|finger)\b"
_BINDS = r"\b(?:bandag\w+|binds?|plasters?|dress(?:es)?)"
_STRIPS = r"\b(?:plaster|bandage|band[- ]aid|gauze)s?"
_BOX = r"(?:box|carton|crate)"
_OUT = r"\b(?:spill|fall|tumble|pour|slide|roll|scatter)\w* (?:out|across|over)\b"
_LAYS = r"\A\W*[^.;]{2,30}? (?:lays?|puts?|places?|rests?) (?:a|his|her) hand (?:\w+ )?(?:on|over|upon)"
_OTHERS = r"(?:his|hers|her|theirs|[A-Z]\w+['’]s)"
_LIES_ON_HAND = (
    rf"\b(?:hands?|fingers|palm) (?:\w+ly )?(?:(?:rests?|lies|lie|settles?|sinks?|comes? (?:down|to rest)|is (?:laid|resting)) "
    rf"(?:on|over|upon)(?: top of)?|covers?|closes? over) {_OTHERS} (?:\w+ )?(?:hands?|fingers)\b"
)
_PUTS_IN = r"\b(?:eats?|tastes?|cuts?|takes?|forks?|spears?|lifts?)"
ROWS: tuple[tuple[str, str], ...] = (
    ("cake_front", rf"{_SWEETS}[^.;]*{_LANDS} (?:\w+ )?{_DOWN} {_ANY}{_ON_FRONT}\b"),
    ("cake_front", rf"\b{_ON_FRONT} (?:is |are )?(?:covered|smeared|plastered|stained) (?:in|with) (?:cake|icing|frosting|cream)\b"),
    ("iced_cake", r"\b(?:icing|cake|frosting)\b[^.;]*\b(?:reads?|says?|spells?|iced with the words?)\b"),
    ("cake_fork", rf"{_PUTS_IN} [^.;]*\bcake\b[^.;]*\b(?:with|on|onto|off) {_A} (?:\w+ )?fork\b"),
    ("open_card", rf"\bopens? {_ANY}{_CARD}"),
    ("open_card", r"\A\W*(?:inside|in) the card\b|\bcard (?:is|has been) signed by\b|\A\W*the card (?:is )?(?:open|falls open)\b"),
    ("staple_thumb", rf"\bstaples? [^.;]*\b(?:in|into|through) {_DIGIT}|\bstaples {_DIGIT}"),
    ("bound_thumb", rf"{_BINDS} {_DIGIT}|{_STRIPS} (?:\w+ )?(?:a?round|on|onto|over) {_DIGIT}"),
    ("aid_tin", rf"\bopens? {_ANY}first[- ]aid (?:tin|box|kit|case)\b"),
    ("spilt_box", rf"\b{_BOX}\b[^.;]*\b(?:tips?|topples?|falls?|lands?|bursts?|splits?)\b[^.;]*{_OUT}"),
    ("spilt_box", rf"\b(?:spill|fall|tumble|pour|slide|roll)s? out of {_A} (?:\w+ )?{_BOX}\b"),
    ("hand_on_hand", rf"{_LAYS} {_OTHERS}(?: hands?)?\W*\Z"),
    ("hand_on_hand", _LIES_ON_HAND),
)
"""The words of a sentence that tell one of them."""
_LAID = regex(_LIES_ON_HAND, re.IGNORECASE)
_KEYS = regex(r"\b(?:pianos?|keyboard|keys|ivories|chords?|organ|harpsichord)\b", re.IGNORECASE)

_PRESSES = regex(
    r"\b(?:press|strike|hit|play|stroke|brush|tap)\w*[^.;]*\b(?:the|piano|white|black|ivory) keys\b(?! (?:in|into|to|at)\b)", re.IGNORECASE
)
_OFFICE = regex(r"\b(?:laptop|computer|typewriter|phone|calculator|keypad|lock|terminal|till)\b", re.IGNORECASE)


def plays(text: str) -> bool:
    """Whether keys are pressed that are a piano's."""
    return _PRESSES.search(text) is not None and _OFFICE.search(text) is None


def is_laid(text: str) -> bool:
    """Whether a sentence is of a hand that lies on another's hand."""
    return _LAID.search(text) is not None


def laid(told: str) -> str:
    """The close picture of a hand on another's, by all the words about it: those say what both are on."""
    return "hand_on_keys" if _KEYS.search(told) else "hand_on_hand"
