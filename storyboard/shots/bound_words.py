"""What is tied round a hand, a wrist or a finger: soft cloth round the palm, a ribbon or a string round the wrist."""

from __future__ import annotations

from storyboard.breakdown.lists import listed

CLOTHS = listed("napkin scarf cloth handkerchief towel tie flag shirt")
"""Kinds of what is wound round a palm."""
CORDS = listed("like_cloth like_string cable thread needle_thread yarn strap like_coil belt")
"""Kinds of what goes round a wrist: a ribbon, a string."""
BIND = "bind"
SURE = listed("bind tie wrap wind fasten")
TIES = SURE | listed("put fold pull press")
"""What hands do with it, by that word alone, and where the words say that it goes round."""
LIMBS = listed("wrist wrists hand hands palm finger fingers thumb arm forearm knuckles")
SOFT = {
    "strip": "napkin",
    "cloth": "napkin",
    "rag": "napkin",
    "kerchief": "napkin",
    "neckerchief": "napkin",
    "lace": "like_string",
    "cord": "like_string",
}
"""Names of what is drawn as another of them."""


def is_bound(hand: str, place: str) -> bool:
    """Whether something that hands do is done round a limb: `tie`, `on wrist`."""
    where, _, limb = place.rpartition(" ")

    return limb in LIMBS and hand in (TIES if where.startswith(("round", "around")) else SURE)


def soft(kind: str) -> bool:
    """Whether a kind of thing is tied so."""
    return kind in CLOTHS | CORDS | {"bandage"}
