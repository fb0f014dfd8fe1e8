"""Close pictures that a plan asks for by a word of their own, with their use; and the names of them that are understood. Only data."""

from __future__ import annotations

from storyboard.model.patterns import regex
from storyboard.shots import mirrored, pursuit, splats

TOLD: dict[str, str] = {
    mirrored.SEEN: "somebody in a mirror (`by` their id)",
    mirrored.RACK: "the same in the little mirror of a rack of cards",
    mirrored.WINDOW: "the same in a shop's window",
    mirrored.CAR: "the same in the mirror of a car",
    **{f"mirror_{kind}": f"a {kind} in the mirror of a car" for kind in ("car", "police", "truck", "bike")},
    "tyre_line": "a wheel that crosses a painted line",
    "clipped_car": "a car takes the mirror off a parked one",
    "gate_fingers": "fingers that the lattice gate of a lift shuts on",
    "gloved_gate": "the same in a glove",
}
"""What `insert.of` may be beside things and sights, and what that is."""
ROADS: dict[str, str] = {
    pursuit.STRUCK: f"something bursts on its windscreen (`tool`: {', '.join(splats.SOFT)})",
    pursuit.PLUNGES: "down a steep street (`tool` rails: on tramlines)",
    pursuit.TIPS: "the same, the wheels of one side in the air",
}
"""What `insert.hand` may be of a vehicle that an EMPTY picture is about, beside what vehicles do anyhow."""
_NAMES: tuple[tuple[str, str], ...] = (
    (mirrored.CAR, "face rear-view, somebody rear-view, driver mirror, face wing mirror"),
    (mirrored.WINDOW, "reflection window, reflected window"),
    (mirrored.SEEN, "reflection mirror, face mirror, somebody mirror, reflected mirror, reflection"),
    ("tyre_line", "tyre line, tire line, wheel line, tyre border, wheel border, wheel white"),
    ("clipped_car", "clipped car, clipped mirror, knocked mirror"),
    ("gloved_gate", "gloved gate, glove gate"),
    ("gate_fingers", "fingers gate, finger gate, hand gate"),
)
"""Kinds, and the words that a name for one has among others; of several alternatives one."""
_ALTERNATIVES = tuple((kind, frozenset(one.split())) for kind, names in _NAMES for one in names.split(", "))
_WORD = regex(r"[^\W_]+(?:-[^\W_]+)*")


def of(name: str) -> str:
    """The kind that a name in small letters means: `wheel over a white line`; empty for none."""
    words = frozenset(_WORD.findall(name.replace("'s", "").replace("’s", "")))
    return next((kind for kind, asked in _ALTERNATIVES if asked <= words), "")
